"""From an HTTP request to a handler and back: prefixes, credentials, faults, rate limits, errors."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from urllib.parse import unquote

from aiohttp import web

from .auth import authenticate
from .faults import Faults, Injection
from .handlers import all_routes
from .limits import RateLimits
from .routing import Call, Problem, Reply, Route, Router, Version, empty, problem_reply, xml
from .state import Account, World
from .wire import MAX_BODY

log = logging.getLogger("aiobandwidth.sandbox")

_OPEN_PATH = ["oauth2", "token"]
_NOWHERE = Account(id="")


class TooLarge(Exception):
    """A request body is larger than the sandbox reads."""


def split(path: str) -> tuple[Version, str, list[str]] | None:
    """Version, prefix and remaining segments of a path; None when it has no known prefix."""
    parts = [part for part in path.split("/") if part]
    if parts[:1] == ["v1.0"]:
        return "v1", "/v1.0", parts[1:]
    if parts[:1] != ["api"]:
        return None
    if parts[1:2] == ["v2"]:
        return "v2", "/api/v2", parts[2:]
    if parts[1:2] == ["v1"]:
        return "v1", "/api/v1", parts[2:]
    return "v1", "/api", parts[1:]


class Gateway:
    """The HTTP side of one sandbox."""

    def __init__(self, world: World, faults: Faults, limits: RateLimits) -> None:
        self.world = world
        self.faults = faults
        self.limits = limits
        self._router = Router(all_routes())

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request; the entry point of the aiohttp server."""
        if request.headers.get("Expect", "").lower() == "100-continue" and request.transport is not None:
            request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        world = self.world
        world.agenda.run_due()
        path = unquote(request.rel_url.raw_path)
        found = split(path)
        hits = self._faults(request.method, path if found is None else "/" + "/".join(found[2]))
        refused = await self._before(request, hits)
        if refused is not None:
            return refused
        try:
            body = await _read(request)
            reply = self._answer(request, found, body)
        except TooLarge:
            reply = empty(413)
        except Exception:
            log.exception("the sandbox failed at %s %s", request.method, path)
            reply = empty(500)
        world.requests.append((world.clock.time(), request.method, path, reply.status))
        world.agenda.run_due()
        if any(hit.kind == "lose-reply" for hit in hits):
            return _drop(request)
        response = _response(reply)
        if reply.status in (413, 429):
            response.force_close()
        return response

    def _faults(self, method: str, path: str) -> Sequence[Injection]:
        return list(self.faults.of(method, path))

    async def _before(self, request: web.BaseRequest, hits: Sequence[Injection]) -> web.StreamResponse | None:
        """Apply the faults that strike before the request does anything."""
        for hit in hits:
            if hit.kind == "delay":
                await asyncio.sleep(float(hit.value))
            elif hit.kind == "reset":
                return _drop(request)
            elif hit.kind == "429":
                response = _response(_too_many(int(time.time() + float(hit.value or 1)) + 1))
                response.force_close()
                return response
            elif hit.kind == "status":
                return _response(empty(int(hit.value)))
        return None

    def _answer(self, request: web.BaseRequest, found: tuple[Version, str, list[str]] | None, body: bytes) -> Reply:
        if found is None:
            return _missing()
        version, prefix, parts = found
        method = "GET" if request.method == "HEAD" else request.method
        match = self._router.find(version, method, parts)
        if isinstance(match, list):
            if not match:
                return _missing()
            return Reply(status=405, headers={"Allow": ", ".join(sorted(set(match)))})
        route, params = match
        authorization = request.headers.get("Authorization")
        user = authenticate(self.world, authorization)
        if user is None and parts != _OPEN_PATH:
            return Reply(status=401, headers={"WWW-Authenticate": 'Basic realm="Number Management API"'})
        account = self.world.accounts.get(params["accountId"]) if "accountId" in params else _NOWHERE
        reset = self.limits.refuse("" if account is None else account.id, route.rate)
        if reset is not None:
            return _too_many(reset)
        call = Call(
            world=self.world,
            account=account or _NOWHERE,
            version=version,
            method=method,
            path="/" + "/".join(parts),
            params=params,
            query=_query(request),
            headers=request.headers,
            body=body,
            route=route,
            user=user or "",
            base=f"{request.scheme}://{request.host}{prefix}",
        )
        if account is None:
            denied = Problem(403, "5051", f"Not authorized to use the account '{params['accountId']}'")
            return problem_reply(denied, route.shape, route.root)
        return self._perform(route, call)

    def _perform(self, route: Route, call: Call) -> Reply:
        try:
            return route.handler(call)
        except Problem as problem:
            return problem_reply(problem, route.shape, route.root)


async def _read(request: web.BaseRequest) -> bytes:
    parts, size = [], 0
    async for part in request.content.iter_any():
        size += len(part)
        if size > MAX_BODY:
            raise TooLarge
        parts.append(part)
    return b"".join(parts)


def _query(request: web.BaseRequest) -> dict[str, list[str]]:
    query: dict[str, list[str]] = {}
    for name, value in request.rel_url.query.items():
        query.setdefault(name.lower(), []).append(value)
    return query


def _missing() -> Reply:
    return xml("ErrorResponse", {"ResponseStatus": {"Description": "There is no such resource"}}, 404)


def _too_many(reset: int) -> Reply:
    return Reply(status=429, headers={"X-RateLimit-Reset": str(reset)})


def _drop(request: web.BaseRequest) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


def _response(reply: Reply) -> web.Response:
    response = web.Response(status=reply.status, body=reply.body, headers=dict(reply.headers))
    if reply.content_type is not None:
        response.headers["Content-Type"] = reply.content_type
    else:
        # aiohttp would call an empty body application/octet-stream.
        response.headers.pop("Content-Type", None)
    return response
