"""From an HTTP request to a handler and back: prefixes, credentials, rate limits, errors."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from email.utils import formatdate
from urllib.parse import unquote

import attrs

from aiobandwidth._core.operation import AnyOperation
from aiobandwidth.testing.faults import Reply as WireReply
from aiobandwidth.testing.faults import Request

from .auth import authenticate
from .bodies import negotiated, unpacked
from .clock import Clock
from .handlers import all_routes
from .json_refusals import json_refusal
from .limits import RateLimits
from .permissions import allow
from .refusals import refusal
from .routing import Call, Refused, Reply, Route, Router, Version, empty
from .state import AccountRecord, RequestEntry, World

log = logging.getLogger("aiobandwidth.sandbox")

MAX_BODY = 4 * 1024 * 1024
"""Largest request body in bytes: room for 20,000 numbers, or a letter of authorization of 3 MB."""
_OPEN_PATHS = (["oauth2", "token"],)
_NOWHERE = AccountRecord(id="")
_METHODS = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"


def below_prefix(path: str) -> str:
    """The decoded path below the version prefix, which faults are matched with."""
    found = split(path)
    return path if found is None else "/" + "/".join(map(unquote, found[2]))


def split(path: str) -> tuple[Version, str, list[str]] | None:
    """Version, prefix and remaining segments of a path; None when it has no known prefix."""
    parts = [part for part in path.split("/") if part]
    if parts[:1] in (["v1.0"], ["v1"]):
        return "v1", f"/{parts[0]}", parts[1:]
    if parts[:1] == ["v2"]:
        return "v2", "/v2", parts[1:]
    if parts[:1] != ["api"]:
        return None
    if parts[1:2] == ["v2"]:
        return "v2", "/api/v2", parts[2:]
    if parts[1:2] in (["v1"], ["v1.0"]):
        return "v1", f"/api/{parts[1]}", parts[2:]
    return "v1", "/api", parts[1:]


class Gateway:
    """The HTTP side of one sandbox: what stands behind its `Front`."""

    def __init__(self, world: World, limits: RateLimits) -> None:
        self.world = world
        self.limits = limits
        self.keep: Callable[[Request, str | None, WireReply], None] | None = None
        """Called with each request that was carried out, before its reply leaves."""
        self._router = Router(all_routes())

    def answer(self, request: Request) -> WireReply:
        """Carry out one request."""
        with self.world.clock.held():
            label, reply = self.carry_out(request)
            if self.keep is not None:
                self.keep(request, label, reply)
            return reply

    def carry_out(self, request: Request) -> tuple[str | None, WireReply]:
        """The same without keeping it; gives the operation too, or None where there is none."""
        world = self.world
        world.catch_up()
        world.ids.begin(request.method, request.target, request.body)
        label: str | None = None
        world.late = request.late
        try:
            label, reply = self._answer(request)
        except Exception:
            log.exception("the sandbox failed at %s %s", request.method, request.path)
            reply = empty(500)
        world.late = 0.0
        world.catch_up()
        request.label = label or "-"
        self._log(request, label, reply.status)
        return label, _on_the_wire(reply, world.clock)

    def settled(self, request: Request) -> None:
        """Write down a request that did not get here: it was struck by a fault, or is too large."""
        if request.label is None:
            self._log(request, None, request.status)

    def _log(self, request: Request, label: str | None, status: int) -> None:
        entry = RequestEntry(
            time=self.world.clock.time(),
            method=request.method,
            path=unquote(request.path),
            operation=label,
            status=status,
        )
        self.world.requests.append(entry)
        if label is not None:
            self.world.calls[label] += 1

    def _answer(self, request: Request) -> tuple[str | None, Reply]:
        found = split(request.path)
        if found is None:
            asked = request.method == "OPTIONS" and request.target == "*"
            return None, Reply(headers={"Allow": _METHODS}) if asked else _missing()
        version, prefix, parts = found
        method = "GET" if request.method == "HEAD" else request.method
        match = self._router.find(version, method, [unquote(part) for part in parts])
        if isinstance(match, list):
            if not match:
                return None, _missing()
            known = {*match, "OPTIONS", *(["HEAD"] if "GET" in match else [])}
            return None, Reply(status=200 if method == "OPTIONS" else 405, headers={"Allow": ", ".join(sorted(known))})
        route, params = match
        user = authenticate(self.world, request.headers.get("Authorization"))
        if user is None and parts not in _OPEN_PATHS:
            return route.label, Reply(status=401, headers={"WWW-Authenticate": 'Basic realm="Number Management API"'})
        account = self.world.accounts.get(params["accountId"]) if "accountId" in params else _NOWHERE
        reset = self.limits.refuse("" if account is None else account.id, route.rate)
        if reset is not None:
            return route.label, _too_many(reset, route.operation)
        call = Call(
            world=self.world,
            account=account or _NOWHERE,
            version=version,
            method=method,
            path="/" + "/".join(parts),
            params=params,
            query=_query(request),
            headers=request.headers,
            body=request.body,
            route=route,
            user=user or "",
            base=f"http://{request.headers.get('host', '')}{prefix}",
        )
        if account is None:
            denied = Refused(403, "1001", f"Access to account '{params['accountId']}' is denied")
            return route.label, refusal(denied, route.operation)
        return route.label, _perform(route, call)


def _perform(route: Route, call: Call) -> Reply:
    try:
        allow(call.world, call.user, call.account, route)
        call.body = unpacked(call)
        return negotiated(call, route.handler(call))
    except Refused as problem:
        return negotiated(call, refusal(problem, route.operation))


def _query(request: Request) -> dict[str, list[str]]:
    query: dict[str, list[str]] = {}
    for name, value in request.query:
        query.setdefault(name.lower(), []).append(value)
    return query


def _missing() -> Reply:
    return refusal(Refused(404, "404", "There is no such resource"), None)


def _too_many(reset: int, operation: AnyOperation | None) -> Reply:
    """Refuse what comes too fast: with an empty body, and in the JSON groups in theirs."""
    media = {reply.media for reply in operation.replies} if operation is not None else set()
    if "json" in media and "xml" not in media:
        text = 'Rate limit exceeded. Wait for the time in "Retry-After" before the next request.'
        refused = json_refusal(Refused(429, "32002", text), operation)
        wait = max(1, math.ceil(reset - time.time()))
        return attrs.evolve(refused, headers={**refused.headers, "Retry-After": str(wait)})
    return Reply(status=429, headers={"X-RateLimit-Reset": str(reset)})


def _on_the_wire(reply: Reply, clock: Clock) -> WireReply:
    date = formatdate(clock.time() if clock.speed == 0 else None, usegmt=True)
    headers = {**reply.headers, "Date": date}
    if reply.content_type is not None:
        headers["Content-Type"] = reply.content_type
    # The carrier closes the connection of a client that is too fast.
    return WireReply(reply.status, reply.body, None, headers=headers, close=reply.status == 429)
