"""Looking on: what calls do, told to whoever wants to count, trace or log it.

.. code-block:: python

    class Slow(Hooks):
        def call_ended(self, call: CallInfo) -> None:
            if call.elapsed > 5:
                print(call.operation, call.status, call.attempts)

    client = NumbersClient(..., hooks=[Slow()])

Hooks see no credentials, no bodies and no query values.
"""

from __future__ import annotations

from typing import Any

import attrs

from aiobandwidth.errors import BandwidthError

__all__ = ["AttemptInfo", "CallInfo", "Hooks", "WaitInfo"]


@attrs.define(eq=False, kw_only=True)
class CallInfo:
    """One call of an operation, with all its attempts.

    Attributes:
        operation: ``group.method``, such as ``orders.create_order``; method and path for requests made by hand;
            ``oauth2.token`` for tokens.
        method: HTTP method.
        route: Path below the base URL with places for its parameters, such as ``/accounts/{accountId}/orders``.
        account_id: The account; empty if there is none.
        rate_class: Class of operations that share a rate limit.
        customer_order_id: Of the order that the call creates, if any.
        attempts: Requests sent, or tried, so far.
        waited: Seconds spent waiting so far, for rate limits and before retries.
        elapsed: Seconds the call took; known at its end.
        status: Status of the last reply; None without one.
        request_id: The server's id of the last request, if it gave one.
        error: What is raised to the caller; None when all went well, and when the call was cancelled.
        cancelled: The call was cancelled.
        state: For the hook's own use, under keys of its own.
    """

    operation: str
    method: str
    route: str
    account_id: str
    rate_class: str
    customer_order_id: str | None = None
    attempts: int = 0
    waited: float = 0.0
    elapsed: float = 0.0
    status: int | None = None
    request_id: str | None = None
    error: BandwidthError | None = None
    cancelled: bool = False
    state: dict[Any, Any] = attrs.field(factory=dict, repr=False)


@attrs.define(eq=False, kw_only=True)
class AttemptInfo:
    """One request.

    Attributes:
        call: The call that it is part of.
        number: 1 for the first attempt of the call.
        method: HTTP method; differs from the call's after some redirects.
        url: Scheme, host and path, without query.
        headers: Put request headers in here when the attempt starts, such as ``traceparent``; they are only sent to the
            origin that the call was made to, and not with requests for tokens.
        sent: Some of the request may have left this machine; known at the end.
        status: Status of the reply; None without one.
        failure: Why there is no usable reply; None if there is one.
        elapsed: Seconds it took; known at the end.
        size: Bytes of the reply's body, decompressed.
    """

    call: CallInfo
    number: int
    method: str
    url: str
    headers: dict[str, str] = attrs.field(factory=dict)
    sent: bool = False
    status: int | None = None
    failure: str | None = None
    elapsed: float = 0.0
    size: int = 0


@attrs.define(eq=False, kw_only=True)
class WaitInfo:
    """A wait before the next attempt of a call.

    Attributes:
        call: The call that waits.
        seconds: How long.
        reason: ``"rate limit"``: the class of operations is at its limit, here or at the server; ``"retry"``: a
            reply or its lack was worth another try.
        text: Why, in words.
    """

    call: CallInfo
    seconds: float
    reason: str
    text: str


class Hooks:
    """Base of those who look on; override what is wanted.

    All methods run in the event loop and should be quick. What one of them raises is logged and goes no further: a
    call that bought numbers must not fail because somebody could not count it.
    """

    def call_started(self, call: CallInfo) -> None:
        """A call was checked and is about to be made."""

    def attempt_started(self, attempt: AttemptInfo) -> None:
        """A request is about to be sent."""

    def attempt_ended(self, attempt: AttemptInfo) -> None:
        """A request has its reply, or has failed."""

    def waiting(self, wait: WaitInfo) -> None:
        """A call is about to wait."""

    def call_ended(self, call: CallInfo) -> None:
        """A call is over: its result or error is about to be given to the caller."""
