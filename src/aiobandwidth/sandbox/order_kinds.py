"""Asynchronous orders: taken in, carried out after a while, listed, read, changed.

Most kinds of orders differ in their messages and in what they do to numbers, and in nothing else. One `OrderKind` says
that as data and small functions, and `OrderKind.serve` answers the plain operations:

```python
LIDBS = OrderKind(
    "lidbs",                     # path segment; the orders stand in account.book("lidbs")
    m.LidbOrder,                 # the message that callers send
    what="LIDB order",           # how the history calls it
    type="lidb",                 # OrderType of lists
    check=check_order,           # check(call, request) -> fields of the order (numbers, site, extra...); raise Refused
    carry_out=apply,             # carry_out(world, order): fill completed, failed and errors
    view=show_order,             # view(call, order) -> message
    created=lambda call, order: m.LidbOrderResponse(lidb_order=show_order(call, order)),
    refused=refuse,              # refused(call, request, flaws) -> message, where the refusal says more than its errors
    customer_code="7318",        # error code for a CustomerOrderId that is not valid; None: any is
    required="5001",             # error code for a missing field that the operation insists on; None: check sees to it
    summary=summary,             # summary(call, order) -> message; default: OrderIdUserIdDate
    listed=lambda call, page: m.LidbOrders(...),                    # reply with a page of summaries
)
LIDBS.serve(routes, create="lidbs.create_lidb_order", get="lidbs.get_lidb_order", list=..., history=...)
```

An order passes through ``steps`` in even parts of the sandbox's order delay; then ``carry_out`` runs and ``settle``
gives the last state: COMPLETE, PARTIAL or FAILED by what it got. What overtakes an order (`World.overtake`) ends that.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

import attrs

from aiobandwidth import models as m
from aiobandwidth._core.message import Message

from .clock import when
from .collections import answer, require
from .listing import Page, paginate
from .order_index import OrderList
from .routing import Call, Refused, Reply, Routes, empty
from .state import Flaw, HistoryEntry, OrderRecord, World, step
from .views import check_customer_order_id, find_order, history, order_numbers, orders_of, settle

RequestT = TypeVar("RequestT", bound=Message)

MAXIMUM = 5000
CAP = 1000
"""Lists without pages give no more than the newest of this many."""
GONE = "The resource does not exist"


def plain_summary(order: OrderRecord, order_type: str) -> m.OrderIdUserIdDate:
    """An order as most lists have it."""
    return m.OrderIdUserIdDate(
        account_id_=order.account,
        count_of_tns=len(order_numbers(order)) or order.quantity,
        customer_order_id=order.customer_order_id,
        user_id=order.user,
        last_modified_date=when(order.modified),
        order_type=order_type,
        order_date=when(order.created),
        order_id=order.id,
        order_status=order.status,
    )


def select_wrapper(call: Call, page: Page[OrderRecord]) -> m.ResponseSelectWrapper:
    """A page of orders in the wrapper that most lists have; with links when the list has pages."""
    listed = m.ListOrderIdUserIdDate(total_count=page.total, order_id_user_id_date=page.shown)
    operation = call.route.operation
    if operation is not None and operation.paging is not None and operation.paging.token is not None:
        listed.links = page.links(call)
    return m.ResponseSelectWrapper(list_order_id_user_id_date=listed)


_KINDS: dict[str, OrderKind[Any]] = {}


@step("order_kinds.end")
def _end(world: World, order: OrderRecord) -> None:
    _KINDS[order.kind].end(world, order)


class OrderKind(Generic[RequestT]):
    """One kind of asynchronous orders; see the module for what each argument means."""

    def __init__(
        self,
        kind: str,
        request: type[RequestT],
        *,
        what: str,
        type: str,
        check: Callable[[Call, RequestT], dict[str, Any]],
        carry_out: Callable[[World, OrderRecord], None],
        view: Callable[[Call, OrderRecord], Message],
        created: Callable[[Call, OrderRecord], Message] | None = None,
        refused: Callable[[Call, RequestT, list[Flaw]], Message] | None = None,
        summary: Callable[[Call, OrderRecord], Message] | None = None,
        listed: Callable[[Call, Page[OrderRecord]], Message] = select_wrapper,
        test: Callable[[Call, OrderRecord], bool] | None = None,
        settle: Callable[[World, OrderRecord, str], None] = settle,
        steps: Sequence[str] = ("RECEIVED", "PROCESSING"),
        param: str = "orderId",
        required: str | None = None,
        customer_code: str | None = "5052",
        missing: tuple[str, str] = ("", GONE),
        by_customer: bool = True,
        lower_history: bool = False,
    ) -> None:
        if kind in _KINDS:
            raise ValueError(f"there are two kinds of orders {kind!r}")
        _KINDS[kind] = self
        self.kind, self.request = kind, request
        self.what, self.type = what, type
        self.view = view
        self.steps = tuple(steps)
        self.param = param
        self._check = check
        self._carry_out = carry_out
        self._created = created or view
        self._refused = refused
        self._summary = summary or (lambda _call, order: plain_summary(order, type))
        self._listed = listed
        self._test = test
        self._settle = settle
        self._required = required
        self._customer_code, self._missing = customer_code, missing
        self._by_customer, self._lower = by_customer, lower_history

    # --- parts that handlers use ----------------------------------------------------------------------------------

    def find(self, call: Call) -> OrderRecord:
        """The order that the path names, or 404."""
        code, text = self._missing
        try:
            return find_order(call, self.kind, self.param)
        except Refused:
            raise Refused(404, code, text.format(call.params[self.param])) from None

    def read(self, call: Call) -> tuple[RequestT, dict[str, Any]]:
        """The request of an operation and the fields of the order that follow from it.

        Raises:
            Refused: Something is missing or not valid.
        """
        request = call.read(self.request)
        try:
            if self._required is not None:
                require(call, request, self._required)
            fields = self._check(call, request)
            given = getattr(request, "customer_order_id", None)
            if self._customer_code is not None:
                check_customer_order_id(given, self._customer_code)
            fields.setdefault("customer_order_id", given)
        except Refused as problem:
            if self._refused is None or not problem.flaws:
                raise
            raise Refused(problem.status, message=self._refused(call, request, problem.flaws)) from None
        return request, fields

    def place(self, call: Call, request: RequestT, fields: dict[str, Any]) -> OrderRecord:
        """Keep a new order and set it on its way."""
        order = call.world.new_order(
            self.kind, call.account, call.user, request=request, status=self.steps[0], **fields
        )
        order.quantity = order.quantity or len(order.numbers)
        order.history.append(HistoryEntry(order.created, order.status, f"{self.what} is received.", call.user))
        call.world.record(call, self.kind, order=order, numbers=order.numbers)
        self.run(call.world, order)
        return order

    def run(self, world: World, order: OrderRecord) -> None:
        """Plan the states that an order passes through, and its end."""
        delay, count = world.settings.order_delay, len(self.steps)
        for place, status in enumerate(self.steps[1:], 1):
            note = f"{self.what} is {status.lower()}."
            world.later(order, delay * place / count, "order.move", status, note)
        world.later(order, delay, "order_kinds.end")

    def end(self, world: World, order: OrderRecord) -> None:
        """Carry an order out and give it its last state."""
        self._carry_out(world, order)
        if order.completed:
            world.record(None, f"{self.kind}-done", order=order, numbers=order.completed)
        self._settle(world, order, self.what)

    def again(
        self, call: Call, order: OrderRecord, request: RequestT, fields: dict[str, Any], *, status: str | None = None
    ) -> None:
        """Start an order over with what a change says, from its first state or from ``status``."""
        customer_order_id = fields.pop("customer_order_id", None)
        if customer_order_id is not None and customer_order_id != order.customer_order_id:
            call.account.book(self.kind).rename(order, customer_order_id)
        for name, value in fields.items():
            setattr(order, name, value)
        order.request, order.quantity = request, len(order.numbers)
        order.finished = None
        order.completed, order.failed, order.errors = [], [], fields.get("errors", [])
        call.world.overtake(order)
        call.world.record(call, f"{self.kind}-changed", order=order, numbers=order.numbers)
        call.world.move(order, status or self.steps[0], f"{self.what} has been changed.", author=call.user)
        self.run(call.world, order)

    def orders(self, call: Call) -> Sequence[OrderRecord]:
        """The orders that the query asks for, newest first."""
        found, test = orders_of(call, self.kind, customer=self._by_customer), self._test
        return found if test is None else found.where(lambda order: test(call, order))

    # --- whole operations -----------------------------------------------------------------------------------------

    def serve(
        self,
        routes: Routes,
        *,
        create: str | None = None,
        get: str | None = None,
        list: str | None = None,
        history: str | None = None,
    ) -> None:
        """Answer the plain operations of the kind."""
        handlers = (
            (create, self._create),
            (get, lambda call: answer(call, self.view(call, self.find(call)))),
            (list, self._list),
            (history, self._history),
        )
        for name, handler in handlers:
            if name is not None:
                routes.serve(name)(handler)

    def _create(self, call: Call) -> Reply:
        order = self.place(call, *self.read(call))
        return answer(call, self._created(call, order), location=call.here(order.id))

    def _list(self, call: Call) -> Reply:
        found = self.orders(call)
        operation = call.route.operation
        if not found and operation is not None and operation.empty:
            return empty(operation.empty[0])
        if operation is not None and operation.paging is not None and operation.paging.token is None:
            found = found[:CAP]
        page = paginate(call, found, lambda order: order.id)
        return answer(
            call, self._listed(call, attrs.evolve(page, shown=[self._summary(call, o) for o in page.entries]))
        )

    def _history(self, call: Call) -> Reply:
        return history(self.find(call), lower=self._lower)


# --- pieces that several kinds have in common ------------------------------------------------------------------------


def listed_numbers(
    call: Call, values: Sequence[str] | None, *, none: str, wrong: str, many: str = "5215", maximum: int = MAXIMUM
) -> list[str]:
    """Ten digits of the numbers of an order.

    Args:
        call: The request.
        values: Numbers as the body has them.
        none: Error code for a list without numbers.
        wrong: Error code for numbers that are not well-formed.
        many: Error code for more than ``maximum`` numbers.
        maximum: How many numbers an order may have.

    Raises:
        Refused: With one of these codes.
    """
    if not values:
        raise Refused(400, none, "The order lists no telephone numbers")
    if len(values) > maximum:
        raise Refused(400, many, f"The order has {len(values)} telephone numbers; at most {maximum} are allowed")
    return call.numbers(values, wrong)


def in_work(call: Call, kind: str) -> set[str]:
    """Numbers that open orders of a kind are about, but for the order that the path names."""
    named = set(call.params.values())
    index = call.account.book(kind).index
    open_ = OrderList(index, index.having("is", "open"))
    return {tn for order in open_ if order.id not in named for tn in order.numbers}


def each_own(world: World, order: OrderRecord, numbers: Sequence[str], code: str, text: str) -> list[Any]:
    """Records of those numbers that are in service on the order's account; the others go to its errors.

    Numbers that have an error from the start, because another order is working on them, are left alone.
    """
    found = []
    refused = {tn for flaw in order.errors for tn in flaw.tns}
    for tn in numbers:
        record = world.inventory.in_service(tn, order.account)
        if tn in refused:
            order.failed.append(tn)
        elif record is None:
            order.failed.append(tn)
            order.errors.append(Flaw(code, text, (tn,)))
        else:
            record.modified = world.clock.time()
            order.completed.append(tn)
            found.append(record)
    return found
