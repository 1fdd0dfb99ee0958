"""Replies that faults put in the place of the application's."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from email.utils import formatdate
from typing import Any
from urllib.parse import urlsplit

from .kinds import Fault
from .replies import Reply
from .requests import Request

_PATH = "/redirected"
_LONG = 100_000


def reply_of(fault: Fault, request: Request | None) -> Reply | None:
    """The reply that a fault gives; None for a fault that gives none.

    Args:
        fault: The fault.
        request: What is answered; None where nothing was read yet.
    """
    make = _MAKERS.get(fault.name)
    return None if make is None else make(fault.settings, request)


def _status(settings: Mapping[str, Any], request: Request | None) -> Reply:
    content_type = settings["content_type"]
    if content_type is None:
        content_type = "application/xml"
    return Reply(settings["status"], settings["body"], content_type or None, headers=settings["headers"])


def _page(settings: Mapping[str, Any], request: Request | None) -> Reply:
    status = settings["status"]
    text = f"<html><head><title>{status}</title></head><body><h1>{status} Upstream does not answer</h1></body></html>"
    return Reply(status, text, "text/html")


def _too_many(settings: Mapping[str, Any], request: Request | None) -> Reply:
    seconds, now = settings["seconds"], time.time()
    headers = {
        "reset": {"X-RateLimit-Reset": str(int(now + seconds) + 1)},
        "reset-ms": {"X-RateLimit-Reset": str(int((now + seconds) * 1000))},
        "reset-past": {"X-RateLimit-Reset": str(int(now - seconds) - 1)},
        "reset-garbage": {"X-RateLimit-Reset": "soon"},
        "retry-after": {"Retry-After": f"{seconds:g}"},
        "retry-after-date": {"Retry-After": formatdate(int(now + seconds) + 1, usegmt=True)},
        "retry-after-past": {"Retry-After": formatdate(int(now - seconds) - 1, usegmt=True)},
        "retry-after-negative": {"Retry-After": f"-{seconds:g}"},
        "retry-after-nan": {"Retry-After": "NaN"},
        "retry-after-huge": {"Retry-After": "1e9"},
        "retry-after-digits": {"Retry-After": "9" * 10_000},
        "retry-after-garbage": {"Retry-After": "in a while, ;=%00"},
        "none": {},
    }[settings["form"]]
    # The carrier closes the connection of a client that is too fast.
    return Reply(429, headers=headers, close=True)


def _redirect(settings: Mapping[str, Any], request: Request | None) -> Reply:
    location = _location(settings["form"], settings["to"], request)
    return Reply(settings["status"], headers={} if location is None else {"Location": location})


def _location(form: str, to: str | None, request: Request | None) -> str | None:
    host = "127.0.0.1" if request is None else request.headers.get("host", "127.0.0.1")
    split = urlsplit("" if to is None else to if "//" in to else f"//{to}")
    other, path = split.netloc or host, split.path or _PATH
    forms = {
        "absolute": f"http://{other}{path}",
        "relative": path,
        "protocol-relative": f"//{other}{path}",
        "userinfo": f"http://{host}@{other}{path}" if to is not None else f"http://user:password@{host}{path}",
        "other-port": f"http://{other}{path}",
        "other-host": f"http://{_same_place(host) if to is None else other}{path}",
        "downgrade": f"http://{other}{path}",
        "loop": "/" if request is None else request.target,
        "missing": None,
        "empty": "",
        "garbage": "ht!tp://[::1:%zz/ ?#",
        "long": f"http://{other}/" + "a" * _LONG,
    }
    return forms[form]


def _same_place(host: str) -> str:
    """Another name of this machine, which to a client is another host."""
    name, colon, port = host.rpartition(":") if ":" in host else (host, "", "")
    return ("localhost" if name != "localhost" else "127.0.0.1") + colon + port


def _garbage(settings: Mapping[str, Any], request: Request | None) -> Reply:
    data: bytes | None = settings["data"]
    if data is None:
        # 0xFF first: no client may take it for the beginning of a status line.
        data = b"\xff" + random.Random(settings["size"]).randbytes(max(settings["size"] - 1, 0))  # noqa: S311
    return Reply(0, raw=data)


_MAKERS: Mapping[str, Callable[[Mapping[str, Any], Request | None], Reply]] = {
    "status": _status,
    "page": _page,
    "429": _too_many,
    "redirect": _redirect,
    "garbage": _garbage,
}
