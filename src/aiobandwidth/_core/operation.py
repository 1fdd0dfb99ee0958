"""Operations as data: what the generated tables say of each call of the API.

Nothing here does I/O. A generated method passes one of these records to the client; the core turns it, with the
arguments, into a request and turns the reply into a message or a typed error.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Generic, Literal, TypeVar

import attrs

ApiVersion = Literal["v1", "v2"]
Media = Literal["xml", "json", "bytes", "multipart", "empty"]

T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(kw_only=True)
class Param:
    """One path, query or header parameter."""

    name: str
    """Python keyword, such as ``area_code``."""
    wire: str
    """Name on the wire, such as ``areaCode``."""
    place: Literal["path", "query", "header"] = "query"
    type: Literal["str", "int", "float", "bool", "date", "datetime"] = "str"
    required: bool = False
    repeated: bool = False
    """Takes a sequence; each value becomes one ``name=value`` pair."""
    versions: tuple[ApiVersion, ...] = ("v1", "v2")
    """API versions that know this parameter; given to another version it is refused before anything is sent."""
    renamed: Mapping[str, str] = attrs.field(factory=dict)
    """Wire name per API version, where it differs from ``wire``."""
    minimum: int | None = None
    maximum: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    """Regular expression that the whole text of a value has to match."""
    format: Literal["tn"] | None = None
    """``tn``: the value is one telephone number."""
    needs: tuple[str, ...] = ()
    """Wire names of parameters that version v2 wants together with this one (``areaCode`` needs ``countryCodeA3``)."""


@attrs.frozen(kw_only=True)
class Body:
    """The request body of an operation."""

    media: Media
    message: str | None = None
    """Class name in ``aiobandwidth.models``; None for raw bytes."""
    required: tuple[tuple[str, ...], ...] = ()
    """Attribute paths that must not be empty, such as ``(("site_id",),)``."""
    optional: bool = False
    content_type: str | None = None
    """Where it is another than the usual one of the media."""
    others: tuple[str, ...] = ()
    """Further message classes that the operation takes."""
    spellings: Mapping[str, str] = attrs.field(factory=dict)
    """Attribute to its name on the wire, where this operation wants another spelling than the usual one."""
    parts: tuple[Part, ...] = ()
    """What a multipart body is made of."""


@attrs.frozen(kw_only=True)
class Part:
    """One part of a multipart body."""

    name: str
    """Python keyword."""
    wire: str
    message: str | None = None
    """Class of a part in JSON; None for a file."""
    types: tuple[str, ...] = ()
    """Media types that a file may have; empty for any."""


@attrs.frozen(kw_only=True)
class DeclaredReply:
    """One reply that the schema declares."""

    status: int
    media: Media
    message: str | None = None


@attrs.frozen(kw_only=True)
class Paging:
    """How a list operation goes on after its first page."""

    style: Literal["order-id", "tn", "row", "date", "page-1", "page-0", "offset", "cursor", "none"]
    items: tuple[str, ...]
    """Attribute path from the reply to its list of items."""
    other_items: tuple[tuple[str, ...], ...] = ()
    """Where the items are instead, as with an argument that asks for all their details."""
    token: str | None = None
    """Wire name of the parameter that carries the position (``page``, ``offset``, ``afterCursor``)."""
    size: str | None = None
    """Wire name of the page size parameter (``size``, ``limit``)."""
    default_size: int | None = None
    maximum_size: int | None = None
    next: tuple[str, ...] | None = None
    """Attribute path from the reply to its ``next`` link or cursor."""
    item_key: tuple[str, ...] | None = None
    """Attribute path from an item to its identity, used to notice a page that repeats."""
    gives_reply: bool = False
    """A search: awaiting it gives the reply itself and no page; its items can be iterated over all the same."""
    window: Window | None = None
    """How a list that the carrier caps is read in ranges of dates."""


@attrs.frozen(kw_only=True)
class Window:
    """Parameters that bound a list by date, for lists that give no more than a number of their newest rows."""

    start: str
    """Wire name of the parameter for the first day."""
    end: str
    """Wire name of the parameter for the last day."""
    most: int
    """Rows that one call gives at most."""


@attrs.frozen(kw_only=True)
class Asynchronous:
    """The order that an operation creates: where its id is, who tells its state, and when it is over."""

    kind: str
    """Path segment of the order type, such as ``orders`` or ``importTnOrders``."""
    id_paths: tuple[tuple[str, ...], ...]
    """Attribute paths of the order id in the reply, tried in turn; the ``Location`` header is tried last."""
    state: str
    """``group.method`` that reads the order, such as ``orders.get_order``."""
    status_paths: tuple[tuple[str, ...], ...]
    """Attribute paths of the status in the reply of ``state`` (and in the creating reply), tried in turn."""
    final: tuple[str, ...]
    failed: tuple[str, ...] = ()
    """The final states in which nothing was done."""
    pending: tuple[str, ...] = ()
    """The states that are not final, where only they are known; then every other one is final."""
    lookup: str | None = None
    """``group.method`` that lists orders and filters by CustomerOrderId; None where the API cannot."""


@attrs.frozen(kw_only=True)
class Find:
    """Where to look for what a call made whose reply was lost, and how to tell it from others.

    Attribute paths of what was sent begin at the body (below ``sent``), those of what is there at the reply that reads
    an order (below one of ``at``), or at the item of the list (below ``item_at``). Both are the same from there on.
    """

    lists: str
    """``group.method`` that lists what the call makes."""
    readings: tuple[Mapping[str, str], ...] = ({},)
    """Arguments of the list; it is read once with each."""
    read: bool = False
    """The order is read by itself, as the list does not tell enough."""
    at: tuple[tuple[str, ...], ...] = ((),)
    item_at: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    made: tuple[tuple[str, ...], ...] = ()
    """Attribute paths of the time of making, from the root of the reply that reads an order."""
    item_made: tuple[tuple[str, ...], ...] = ()
    """Attribute paths of the time of making, from the item of the list."""
    same: tuple[tuple[str, ...], ...] = ()
    """What makes it what it is: has to be the same, and absent where it was not sent."""
    given: tuple[tuple[str, ...], ...] = ()
    """Has to be the same where it was sent; the service fills some of it in itself."""
    label: tuple[tuple[str, ...], ...] = ()
    """Names of which the service gives back more than was sent, after a dot."""


@attrs.frozen(kw_only=True)
class Gone:
    """How to see that a DELETE was carried out, where reading the thing gives no 404 then."""

    lists: str | None = None
    """``group.method`` of a list that has the thing as long as it is there."""
    status_paths: tuple[tuple[str, ...], ...] = ()
    """Attribute paths of its state, in the reply that reads it."""
    states: tuple[str, ...] = ()
    """States that it can only have after the call."""


@attrs.frozen(kw_only=True)
class Operation(Generic[T_co]):
    """One operation of the API, as the schemas describe it."""

    id: str
    """operationId of the schema, such as ``createOrder``."""
    group: str
    """Attribute of the client, such as ``orders``."""
    name: str
    """Method of the group, such as ``create_order``."""
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"]
    paths: Mapping[str, str]
    """Path template per API version that has the operation, such as ``{"v1": "/accounts/{accountId}/orders"}``."""
    params: tuple[Param, ...] = ()
    body: Body | None = None
    replies: tuple[DeclaredReply, ...] = ()
    paging: Paging | None = None
    order: Asynchronous | None = None
    rate_class: str = "DEFAULT"
    empty: tuple[int, ...] = ()
    """Statuses that mean "nothing found" rather than an error (404 or 204 on some lists)."""
    created: bool = False
    """The reply may have no body; the new resource's id is the last segment of ``Location``."""
    replaced_by: str | None = None
    """What to use in a version that lacks the operation, as ``group.method``."""
    customer_order_id: bool = False
    """The body takes a CustomerOrderId."""
    deprecated: bool = False
    bases: Mapping[str, str] = attrs.field(factory=dict)
    """Path of the base URL per version, where it is not the version's own (``/v2`` instead of ``/api/v2``)."""
    numbers: Mapping[str, Literal["e164", "national", "eleven"]] = attrs.field(factory=dict)
    """Form of telephone numbers on the wire per version, where it is not the version's own (ten digits in v1, E.164 in
    v2)."""
    redirects: bool = False
    """A reply may be a redirect to where the result is."""
    find: Find | None = None
    """How to find out what became of a call that makes something."""
    gone: Gone | None = None
    """How to find out what became of a DELETE, where a 404 does not tell."""
    reads: bool = False
    """A POST that only asks for something."""
    read_by: str | None = None
    """``group.method`` that reads what a call that changes something has its path in common with."""

    @cached_property
    def gives_file(self) -> bool:
        """Whether the result is the bytes of a file."""
        return any(one.media == "bytes" and 200 <= one.status < 300 for one in self.replies)

    @cached_property
    def replies_by_status(self) -> Mapping[int, tuple[DeclaredReply, ...]]:
        """The declared replies, for each status that has any."""
        return {one.status: tuple(o for o in self.replies if o.status == one.status) for one in self.replies}

    def path_params(self) -> tuple[Param, ...]:
        return tuple(p for p in self.params if p.place == "path")


AnyOperation = Operation[Any]
