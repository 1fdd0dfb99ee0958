"""Where requests to the admin API and for the page arrive: who may, which handler, how it is answered."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import unquote

import anyio
import attrs

from aiobandwidth.testing.faults import Reply, Request
from aiobandwidth.testing.faults.requests import BadRequest

from . import files
from .asking import MAX_JSON, MAX_SNAPSHOT, Ask, Problem, answer, has_token, names_us
from .serial import Serial

if TYPE_CHECKING:
    from aiobandwidth.sandbox.server import Sandbox

log = logging.getLogger("aiobandwidth.sandbox")

PREFIX = "/_sandbox"
LONGEST_WAIT = 30.0
"""Seconds for which a reader may ask to be kept waiting until something changes."""
_MOST_WAITING = 32
_LOOK_AGAIN = 0.1

Handler: TypeAlias = "Callable[[Ask], Any]"


@attrs.frozen
class _Route:
    handler: Handler
    guarded: bool
    """Whether it needs the token."""
    summary: str


@attrs.frozen(kw_only=True)
class Kept:
    """A snapshot that the sandbox holds for whoever wants to go back to it."""

    id: str
    snapshot: Any
    made: float
    name: str
    orders: int
    numbers: int


_ROUTES: dict[tuple[str, ...], dict[str, _Route]] = {}
"""By segments of the path (``*`` for any), then by method."""


def serve(method: str, path: str, *, guarded: bool | None = None) -> Callable[[Handler], Handler]:
    """Let a function answer these requests; all but GET need the token, unless told otherwise."""

    def register(handler: Handler) -> Handler:
        needs = method != "GET" if guarded is None else guarded
        parts = tuple("*" if part.startswith("{") else part for part in path.split("/") if part)
        summary = (handler.__doc__ or "").partition("\n")[0]
        _ROUTES.setdefault(parts, {})[method] = _Route(handler, needs, summary)
        LISTED.append({"method": method, "path": f"{PREFIX}{path}", "token": needs, "summary": summary})
        return handler

    return register


LISTED: list[dict[str, object]] = []
"""What there is, for whoever asks."""


class Admin:
    """Answers what is asked below ``/_sandbox/``, and serves the page.

    Args:
        sandbox: The sandbox that it belongs to.
        bound: Address that the sandbox is bound to.
    """

    def __init__(self, sandbox: Sandbox, *, bound: str) -> None:
        self.sandbox = sandbox
        self.snapshots: dict[str, Kept] = {}
        self.snapshots_made = 0
        self.serial = Serial(sandbox)
        self._bound = bound
        self._waiting = 0

    # --- snapshots ------------------------------------------------------------------------------------------------

    def keep_snapshot(self, snapshot: Any, name: str) -> Kept:
        """Hold a snapshot under an id of its own."""
        self.snapshots_made += 1
        sandbox = self.sandbox
        kept = Kept(
            id=str(self.snapshots_made),
            snapshot=snapshot,
            made=sandbox.clock.time(),
            name=name,
            orders=sum(len(book) for account in sandbox.world.accounts.values() for book in account.books.values()),
            numbers=sandbox.world.inventory.totals().get("Inservice", 0),
        )
        self.snapshots[kept.id] = kept
        self.serial.touch()
        return kept

    def find_snapshot(self, key: str) -> Kept:
        """The snapshot with this id.

        Raises:
            Problem: There is none.
        """
        kept = self.snapshots.get(key)
        if kept is None:
            what = f"there is no snapshot {key[:40]!r}"
            raise Problem(404, "no-such-snapshot", what, where="path", hint="GET /_sandbox/snapshots lists them.")
        return kept

    def drop_snapshot(self, key: str) -> None:
        """Forget a snapshot."""
        del self.snapshots[key]
        self.serial.touch()

    # --- what the server asks -------------------------------------------------------------------------------------

    def owns(self, method: bytes, path: bytes) -> bool:
        """Whether a request is for the admin API or the page."""
        if path in (b"/", b"/favicon.ico"):
            return method in (b"GET", b"HEAD")
        return path == b"/_sandbox" or path.startswith(b"/_sandbox/")

    def room(self, request: Request) -> int:
        """Largest body of a request in bytes: little for those who may change nothing."""
        if not self._has_token(request):
            return 64 * 1024
        return MAX_SNAPSHOT if request.path == f"{PREFIX}/snapshots" else MAX_JSON

    def refuse(self, problem: BadRequest) -> Reply:
        """Answer a request that is no HTTP, or too large."""
        error = "too-large" if problem.status == 413 else "no-http"
        return attrs.evolve(Problem(problem.status, error, str(problem), where="body").reply(), close=True)

    async def answer(self, request: Request) -> Reply:
        """Answer one request."""
        try:
            if not request.path.startswith(PREFIX) or request.path.startswith(f"{PREFIX}/page/"):
                return files.find(request)
            return await self._answer(request)
        except Problem as problem:
            return problem.reply()
        except Exception:
            log.exception("the admin API failed at %s %s", request.method, request.path)
            what = "the sandbox failed at this request; that is its own fault"
            return Problem(500, "failed", what, hint="Its log says more.").reply()

    # --- inside ---------------------------------------------------------------------------------------------------

    def _has_token(self, request: Request) -> bool:
        return has_token(request.headers.get("Authorization"), self.sandbox.admin_token)

    async def _answer(self, request: Request) -> Reply:
        method = "GET" if request.method == "HEAD" else request.method
        parts = [unquote(part) for part in request.path.split("/")[2:] if part]
        methods, params = _find(parts, method)
        route = methods.get(method)
        self._let_in(request, route)
        if not methods:
            raise Problem(404, "no-such-path", f"there is no {request.path[:200]}", where="path", hint=f"See {PREFIX}/")
        if route is None:
            allowed = {"Allow": ", ".join(sorted(methods))}
            what = f"{request.path[:200]} does not know {request.method[:20]}"
            raise Problem(405, "no-such-method", what, where="method", hint=f"See {PREFIX}/", headers=allowed)
        ask = Ask(admin=self, sandbox=self.sandbox, request=request, params=params, query=dict(request.query))
        if route.guarded:
            return _as_reply(route.handler(ask))
        return await self._read(ask, route)

    def _let_in(self, request: Request, route: _Route | None) -> None:
        """Refuse who may not ask this.

        Raises:
            Problem: 401 without the token where it is needed, 403 when the request names another host.
        """
        if self._has_token(request):
            return
        if route is None or not route.guarded:
            if names_us(request.headers.get("Host"), self._bound):
                return
            what = "the Host header names neither a loopback address nor the one that the sandbox is bound to"
            raise Problem(403, "other-host", what, where="header: Host", hint="Use localhost, or send the admin token.")
        raise Problem(
            401,
            "no-token",
            "this needs the admin token" if "authorization" not in request.headers else "the admin token is wrong",
            where="header: Authorization",
            hint="Send 'Authorization: Bearer TOKEN' with the token that was printed at the start.",
            headers={"WWW-Authenticate": 'Bearer realm="sandbox admin"'},
        )

    async def _read(self, ask: Ask, route: _Route) -> Reply:
        """Answer a read, with 304 when nothing has changed since; if asked to, wait until something has."""
        known = ask.request.headers.get("If-None-Match")
        if known is not None:
            await self._wait(known, _wait_of(ask.request))
        tag = {"ETag": self.serial.tag}
        if known == self.serial.tag:
            return answer(None, 304, headers=tag)
        return _as_reply(route.handler(ask), headers=tag)

    async def _wait(self, known: str, seconds: float) -> None:
        if self._waiting >= _MOST_WAITING:
            return
        self._waiting += 1
        try:
            with anyio.move_on_after(seconds):
                while known == self.serial.tag:  # noqa: ASYNC110 - nobody would set an event for all of that
                    await anyio.sleep(_LOOK_AGAIN)
        finally:
            self._waiting -= 1


def _find(parts: list[str], method: str) -> tuple[dict[str, _Route], tuple[str, ...]]:
    """The methods of a path, and what stands in the places of its parameters; a literal segment wins."""
    found = [
        (pattern, methods)
        for pattern, methods in sorted(_ROUTES.items(), key=lambda each: each[0].count("*"))
        if len(pattern) == len(parts) and all(want in ("*", have) for want, have in zip(pattern, parts, strict=True))
    ]
    for pattern, methods in found:
        if method in methods:
            return methods, tuple(have for want, have in zip(pattern, parts, strict=True) if want == "*")
    return {name: route for _, methods in found for name, route in methods.items()}, ()


def _wait_of(request: Request) -> float:
    """Seconds of ``Prefer: wait=10``."""
    for part in request.headers.get("Prefer", "").split(","):
        name, _, value = part.strip().partition("=")
        if name.lower() == "wait" and value.isascii() and value.isdigit():
            return min(float(value[:6]), LONGEST_WAIT)
    return 0.0


def _as_reply(value: object, *, headers: dict[str, str] | None = None) -> Reply:
    if isinstance(value, Reply):
        return value
    return answer(value, headers=headers)
