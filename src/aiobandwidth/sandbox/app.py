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
from .refusals import refusal
from .routing import Call, Refused, Reply, Route, Router, Version, empty
from .state import AccountRecord, RequestEntry, World

log = logging.getLogger("aiobandwidth.sandbox")

MAX_BODY = 4 * 1024 * 1024
"""Largest request body in bytes: room for 20,000 numbers, or a letter of authorization of 3 MB."""
_OPEN_PATHS = (["oauth2", "token"],)
_NOWHERE = AccountRecord(id="")


class TooLarge(Exception):
    """A request body is larger than the sandbox reads."""


def split(path: str) -> tuple[Version, str, list[str]] | None:
    """Version, prefix and remaining segments of a path; None when it has no known prefix."""
    parts = [part for part in path.split("/") if part]
    if parts[:1] == ["v1.0"]:
        return "v1", "/v1.0", parts[1:]
    if parts[:1] == ["v2"]:
        return "v2", "/v2", parts[1:]
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
        world = self.world
        if request.headers.get("Expect", "").lower() == "100-continue" and request.transport is not None:
            request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        path = request.rel_url.raw_path
        found = split(path)
        hits = self.faults.of(request.method, path if found is None else "/" + "/".join(map(unquote, found[2])))
        refused = await self._before(request, path, hits)
        if refused is not None:
            return refused
        label: str | None = None
        world.agenda.run_due()
        try:
            body = await _read(request)
            label, reply = self._answer(request, found, body)
        except TooLarge:
            reply = empty(413)
        except Exception:
            log.exception("the sandbox failed at %s %s", request.method, path)
            reply = empty(500)
        world.agenda.run_due()
        self._log(request, path, label, reply.status)
        response = await self._after(request, reply, hits)
        if reply.status in (413, 429):
            response.force_close()
        return response

    def _log(self, request: web.BaseRequest, path: str, label: str | None, status: int) -> None:
        entry = RequestEntry(
            time=self.world.clock.time(), method=request.method, path=unquote(path), operation=label, status=status
        )
        self.world.requests.append(entry)
        if label is not None:
            self.world.calls[label] += 1

    async def _before(
        self, request: web.BaseRequest, path: str, hits: Sequence[Injection]
    ) -> web.StreamResponse | None:
        """Apply the faults that strike before the request does anything."""
        for hit in hits:
            response: web.StreamResponse | None = None
            if hit.kind == "delay":
                await asyncio.sleep(float(hit.value))
            elif hit.kind == "drop":
                self._log(request, path, None, 0)
                return _drop(request)
            elif hit.kind == "429":
                response = _response(_too_many(int(time.time() + float(hit.value or 1)) + 1))
                response.force_close()
            elif hit.kind == "status":
                response = _response(empty(int(hit.value)))
            elif hit.kind == "page":
                response = _response(_gateway_page(int(hit.value)))
            if response is not None:
                self._log(request, path, None, response.status)
                return response
        return None

    @staticmethod
    async def _after(request: web.BaseRequest, reply: Reply, hits: Sequence[Injection]) -> web.StreamResponse:
        """Apply the faults that strike when the request has been carried out."""
        for hit in hits:
            if hit.kind == "lose-reply":
                return _drop(request)
            if hit.kind == "cut-reply":
                return await _cut(request, reply)
            if hit.kind == "late-status":
                return _response(_gateway_page(int(hit.value)))
            if hit.kind == "late":
                await asyncio.sleep(float(hit.value))
        return _response(reply)

    def _answer(
        self, request: web.BaseRequest, found: tuple[Version, str, list[str]] | None, body: bytes
    ) -> tuple[str | None, Reply]:
        if found is None:
            return None, _missing()
        version, prefix, parts = found
        method = "GET" if request.method == "HEAD" else request.method
        match = self._router.find(version, method, [unquote(part) for part in parts])
        if isinstance(match, list):
            if not match:
                return None, _missing()
            return None, Reply(status=405, headers={"Allow": ", ".join(sorted(set(match)))})
        route, params = match
        user = authenticate(self.world, request.headers.get("Authorization"))
        if user is None and parts not in _OPEN_PATHS:
            return route.label, Reply(status=401, headers={"WWW-Authenticate": 'Basic realm="Number Management API"'})
        account = self.world.accounts.get(params["accountId"]) if "accountId" in params else _NOWHERE
        reset = self.limits.refuse("" if account is None else account.id, route.rate)
        if reset is not None:
            return route.label, _too_many(reset)
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
            denied = Refused(403, "1001", f"Access to account '{params['accountId']}' is denied")
            return route.label, refusal(denied, route.operation)
        return route.label, _perform(route, call)


def _perform(route: Route, call: Call) -> Reply:
    try:
        return route.handler(call)
    except Refused as problem:
        return refusal(problem, route.operation)


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
    return refusal(Refused(404, "404", "There is no such resource"), None)


def _too_many(reset: int) -> Reply:
    return Reply(status=429, headers={"X-RateLimit-Reset": str(reset)})


def _gateway_page(status: int) -> Reply:
    """What a load balancer says for an application that does not answer: HTML."""
    text = f"<html><head><title>{status}</title></head><body><h1>{status} Upstream does not answer</h1></body></html>"
    return Reply(status=status, body=text.encode(), content_type="text/html")


def _drop(request: web.BaseRequest) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)


async def _cut(request: web.BaseRequest, reply: Reply) -> web.StreamResponse:
    """Send the head and half of the body, then drop the connection."""
    response = web.StreamResponse(status=reply.status, headers=dict(reply.headers))
    if reply.content_type is not None:
        response.content_type = reply.content_type
    response.content_length = len(reply.body)
    await response.prepare(request)
    await response.write(reply.body[: len(reply.body) // 2])
    await asyncio.sleep(0.01)  # lets the half get out before the connection goes
    return _drop(request)


def _response(reply: Reply) -> web.Response:
    response = web.Response(status=reply.status, body=reply.body, headers=dict(reply.headers))
    if reply.content_type is not None:
        response.headers["Content-Type"] = reply.content_type
    else:
        # aiohttp would call an empty body application/octet-stream.
        response.headers.pop("Content-Type", None)
    return response
