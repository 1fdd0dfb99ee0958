"""What a running job tells of itself."""

from __future__ import annotations

import attrs

from aiobandwidth.errors import BandwidthError


@attrs.frozen(kw_only=True)
class LookingUp:
    """Orders of an earlier run, which may or may not have been sent, are being looked up before anything else.

    Attributes:
        orders: How many.
        seconds: How long it takes until an order that cannot be found is certain not to exist.
    """

    orders: int
    seconds: float


@attrs.frozen(kw_only=True)
class OrderPlaced:
    """The carrier has an order.

    Attributes:
        no: Number of the order within the job.
        customer_order_id: CustomerOrderId that the job gave it.
        order_id: The carrier's id of it.
        quantity: How many numbers it asks for.
        found: It was found by a look-up; an earlier attempt had reached the carrier after all.
    """

    no: int
    customer_order_id: str
    order_id: str
    quantity: int
    found: bool = False


@attrs.frozen(kw_only=True)
class OrderUnclear:
    """An order was sent and no clear answer came; it is looked up before it is sent again."""

    no: int
    customer_order_id: str
    error: BandwidthError


@attrs.frozen(kw_only=True)
class OrderFinished:
    """An order is over.

    Attributes:
        order_id: The carrier's id of it; None when the carrier refused it at once.
        status: The carrier's last status, or REJECTED when it was refused at once.
        ordered: How many of its numbers are ours.
        failed: How many could not be had.
        unconfirmed: Of how many the carrier says neither.
    """

    no: int
    order_id: str | None
    status: str
    ordered: int
    failed: int
    unconfirmed: int = 0


@attrs.frozen(kw_only=True)
class OrderSetAside:
    """An order is left for the next run, because its outcome stays unknown."""

    no: int
    customer_order_id: str
    error: BandwidthError


@attrs.frozen(kw_only=True)
class Waiting:
    """The carrier cannot be reached, or wants fewer requests; the job tries again after some seconds."""

    seconds: float
    error: BandwidthError


JobEvent = LookingUp | OrderPlaced | OrderUnclear | OrderFinished | OrderSetAside | Waiting
