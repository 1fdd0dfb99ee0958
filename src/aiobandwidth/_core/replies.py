"""The reply to a call, as callers see it, and the means to get at it beside the result."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Generic, TypeVar

import attrs

from aiobandwidth._core.wire import Headers

T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(kw_only=True)
class Reply(Generic[T_co]):
    """A reply with its result.

    Attributes:
        result: What the call returns.
        status: HTTP status.
        headers: Headers, names in lower case; cookies are left out.
        body: The body as it came, decompressed.
        request_id: The server's id of the request, if it sent one.
        attempts: How many requests were sent for the call.
        elapsed: Seconds from the call to its reply, with all attempts and waits.
        url: The URL that answered, after redirects.
    """

    result: T_co
    status: int
    headers: Headers = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)
    request_id: str | None
    attempts: int
    elapsed: float
    url: str = attrs.field(repr=False)


_captured: ContextVar[list[Reply[Any]] | None] = ContextVar("aiobandwidth_replies", default=None)


@contextmanager
def capture() -> Iterator[list[Reply[Any]]]:
    """Collect the replies of all calls made inside, in this task."""
    box: list[Reply[Any]] = []
    token = _captured.set(box)
    try:
        yield box
    finally:
        _captured.reset(token)


def listening() -> bool:
    """Whether somebody collects replies here."""
    return _captured.get() is not None


def note(reply: Reply[Any]) -> None:
    """Put a reply where ``capture`` can see it."""
    box = _captured.get()
    if box is not None:
        box.append(reply)
