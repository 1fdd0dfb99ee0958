"""How a job is run."""

from __future__ import annotations

import attrs
from attrs import validators


@attrs.frozen(kw_only=True)
class RunOptions:
    """How a job is run; nothing here changes what is ordered.

    Attributes:
        concurrency: How many orders are sent at the same time. The client waits by itself when the carrier says that
            it is asked too fast.
        settle: Seconds that the carrier may take to show an order that it has accepted. An order whose outcome is
            unknown is sent again only if a look-up this long afterwards does not find it.
        in_flight: How many orders may be sent and not over.
        patience: Seconds for which one step is tried again while the carrier cannot be reached.
        attempts: How often one order is sent in a run while its outcome stays unknown, before it is left to the next.
        poll: Seconds from sending an order to first asking for its state; the interval grows from there.
        max_poll: Most seconds between two questions for an order's state.
        grace: Seconds that orders on their way get when the job is stopped.
        timeout: Seconds after which the run stops by itself, as with ``stop``; None is no limit.
    """

    concurrency: int = attrs.field(default=8, validator=validators.ge(1))
    settle: float = attrs.field(default=2.5, validator=validators.ge(0))
    in_flight: int = attrs.field(default=200, validator=validators.ge(1))
    patience: float = attrs.field(default=120.0, validator=validators.ge(0))
    attempts: int = attrs.field(default=3, validator=validators.ge(1))
    poll: float = attrs.field(default=0.3, validator=validators.gt(0))
    max_poll: float = attrs.field(default=15.0, validator=validators.gt(0))
    grace: float = attrs.field(default=10.0, validator=validators.ge(0))
    timeout: float | None = attrs.field(default=None, validator=validators.optional(validators.ge(0)))
