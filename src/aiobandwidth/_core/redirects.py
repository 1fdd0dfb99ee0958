"""Following redirects by hand: credentials and bodies go to the same origin only."""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

import attrs

from aiobandwidth._core.paths import control_character, is_loopback
from aiobandwidth._core.wire import ONCE, Headers, Request, WireReply, origin

MAX_REDIRECTS = 5
STATUSES = frozenset({301, 302, 303, 307, 308})
_KEPT_ELSEWHERE = ("accept", "user-agent")
_ABOUT_BODY = ("content-type", "content-length", "content-encoding")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


class NotFollowed(Exception):
    """A redirect that must not be followed; the message says why."""


def follow(request: Request, reply: WireReply) -> Request | None:
    """The request that a redirect asks for; None when the reply is no redirect.

    303 turns into a GET; 307 and 308 keep method and body; 301 and 302 are followed for a GET only, as nobody agrees
    on what they mean for the rest.

    Raises:
        NotFollowed: The redirect has no usable target, or following it would send a body or a change to another
            origin, or go to plain http on another machine.
    """
    if reply.status not in STATUSES:
        return None
    target = _target(request, reply)
    same = origin(target) == origin(request.url)
    if reply.status == 303 and request.method != "HEAD":
        return _moved(request, target, same, as_get=True)
    if request.safe:
        return _moved(request, target, same, as_get=False)
    if reply.status in (301, 302):
        raise NotFollowed(f"a {request.method} is not repeated elsewhere after a {reply.status}")
    if not same:
        raise NotFollowed(f"a {request.method} is not sent to another origin")
    return _moved(request, target, same, as_get=False)


def _target(request: Request, reply: WireReply) -> str:
    location = reply.headers.get("location", "").strip()
    if not location or control_character(location):
        raise NotFollowed("the redirect names no target")
    try:
        parts = urlsplit(urljoin(request.url, location))
        scheme, host, _ = origin(urlunsplit(parts))
    except ValueError:
        raise NotFollowed("the redirect's target is no http or https URL") from None
    if "@" in parts.netloc:
        raise NotFollowed("the redirect's target has credentials in it")
    local = is_loopback(host)
    if scheme == "http" and not local:
        raise NotFollowed("the redirect's target is plain http")
    if local and not is_loopback(origin(request.url)[1]):
        raise NotFollowed("the redirect's target is on the local machine")
    return urlunsplit((parts.scheme, parts.netloc, _encoded(parts.path or "/"), _encoded(parts.query), ""))


def _encoded(text: str) -> str:
    return quote(_BAD_ESCAPE.sub("%25", text), safe="/?:@!$&'()*+,;=~%-._[]")


def _moved(request: Request, target: str, same: bool, *, as_get: bool) -> Request:
    if not as_get and same and not request.whole:
        raise NotFollowed(f"the document was already read and cannot be sent to another place; {ONCE}")
    headers = Headers(request.headers)
    if not same:
        headers = Headers({name: headers[name] for name in _KEPT_ELSEWHERE if name in headers})
    if as_get:
        for name in _ABOUT_BODY:
            headers.pop(name, None)
    return attrs.evolve(
        request,
        url=target,
        headers=headers,
        method="GET" if as_get else request.method,
        body=None if as_get or not same else request.body,
        document=None if as_get or not same else request.document,
        safe=request.safe or as_get,
        # Once away the credentials stay at home, even if a later hop leads back.
        credentials=request.credentials and same,
    )
