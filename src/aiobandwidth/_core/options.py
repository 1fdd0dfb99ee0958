"""What a caller may set, on the client and on each call, under the same names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

import attrs

NumberForm = Literal["e164", "wire"]
"""Telephone numbers for the caller: in E.164, or as the API writes them."""


def _positive(_: Any, attribute: attrs.Attribute[Any], value: float | None) -> None:
    # `not value > 0` also catches NaN.
    if value is not None and (isinstance(value, bool) or not value > 0):
        raise ValueError(f"{attribute.name} must be greater than 0 (or None for no limit), not {value!r}")


def _at_least(least: float) -> Any:
    def check(_: Any, attribute: attrs.Attribute[Any], value: float) -> None:
        if isinstance(value, bool) or not value >= least:
            raise ValueError(f"{attribute.name} must be at least {least}, not {value!r}")

    return check


@attrs.frozen(kw_only=True)
class Timeout:
    """Limits in seconds; None is no limit.

    Attributes:
        total: A whole call, with all its attempts, redirects and waits for rate limits. Of a download or a list that is
            streamed, the time until the file, or each reply, begins.
        attempt: One attempt; a call that may be repeated is then sent again, others end with ``OutcomeUnknown``. There
            is no limit by default, as ``read`` looks after servers that hang.
        connect: Making one connection, with TLS.
        read: Silence between two pieces of one reply.
    """

    total: float | None = attrs.field(default=180.0, validator=_positive)
    attempt: float | None = attrs.field(default=None, validator=_positive)
    connect: float | None = attrs.field(default=10.0, validator=_positive)
    read: float | None = attrs.field(default=60.0, validator=_positive)


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """When a call is sent again by itself.

    Only what cannot do harm is sent again: calls that change nothing, calls of which provably no byte left, and calls
    that the server refused to look at (429, and once after a 401). Waits are drawn evenly from
    ``0 .. min(cap, base * 2 ** n)`` seconds ("full jitter").

    Attributes:
        attempts: How often a call is tried at most; 1 is never again.
        rate_limited: How often a call is sent again after a 429, beside ``attempts``.
        base: Longest first wait, in seconds.
        cap: Longest wait, in seconds.
        longest_wait: A 429 or 503 that asks for a longer wait, in seconds, is raised instead; so is a wait for the
            turn of the call that is known to be longer.
    """

    attempts: int = attrs.field(default=3, validator=_at_least(1))
    rate_limited: int = attrs.field(default=8, validator=_at_least(0))
    base: float = attrs.field(default=0.8, validator=_at_least(0))
    cap: float = attrs.field(default=60.0, validator=_at_least(0))
    longest_wait: float = attrs.field(default=120.0, validator=_at_least(0))

    @classmethod
    def of(cls, value: int | RetryPolicy) -> RetryPolicy:
        """A number is how often a call is sent again: 0 is once and never again, not even after a 429."""
        if isinstance(value, RetryPolicy):
            return value
        return cls(attempts=value + 1) if value else cls(attempts=1, rate_limited=0)


class CallOptions(TypedDict, total=False):
    """Keyword arguments that every call takes; the client takes them as defaults for all calls.

    Attributes:
        timeout: Seconds for the whole call, or a ``Timeout``; None is no limit.
        headers: Request headers to add.
        retries: How often to send again, or a ``RetryPolicy``.
        account_id: The account to work on.
        numbers: ``"e164"`` to give and get telephone numbers in E.164, whatever the API wants on the wire; ``"wire"``
            to send and get them as they are.
        prefetch: Whether iterating over a list fetches the next page while one is worked on.
        customer_order_ids: Whether an order without a CustomerOrderId gets one, under which it can be found if its
            reply is lost. A call has one such id, however often it is sent.
    """

    timeout: float | Timeout | None
    headers: Mapping[str, str]
    retries: int | RetryPolicy
    account_id: str
    numbers: NumberForm
    prefetch: bool
    customer_order_ids: bool
