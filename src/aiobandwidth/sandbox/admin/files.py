"""The files of the page at ``/``."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from aiobandwidth.testing.faults import Reply, Request

from .asking import Problem

_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
_SAFE = {
    # Nothing inline, nothing from elsewhere, and no text that becomes HTML.
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def find(request: Request) -> Reply:
    """The page, or one of its files.

    Raises:
        Problem: There is no such file, or the method is not for files.
    """
    if request.method not in ("GET", "HEAD"):
        headers = {"Allow": "GET, HEAD"}
        raise Problem(405, "no-such-method", "files can only be read", where="method", headers=headers)
    if request.path == "/favicon.ico":
        return Reply(204, headers=_SAFE)
    name = "index.html" if request.path == "/" else request.path.rpartition("/")[2]
    content = _read(name) if request.path in ("/", f"/_sandbox/page/{name}") else None
    if content is None:
        raise Problem(404, "no-such-path", f"there is no {request.path[:200]}", where="path")
    return Reply(200, content, f"{_TYPES[name.rpartition('.')[2]]}; charset=utf-8", headers=_SAFE)


@cache
def _all() -> dict[str, bytes]:
    folder = files("aiobandwidth.sandbox") / "page"
    return {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.name.rpartition(".")[2] in _TYPES}


def _read(name: str) -> bytes | None:
    return _all().get(name)
