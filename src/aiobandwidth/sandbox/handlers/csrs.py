"""CSR orders: customer service records of numbers at other carriers.

The record is made up from the request. A number in an exchange that the sandbox does not know has none, and the order
for it fails.
"""

from __future__ import annotations

from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..order_kinds import OrderKind
from ..rate_centers import TOLL_FREE
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, OrderRecord, World
from ..views import localized

routes = Routes()

_PLAIN = (
    "account_number",
    "account_telephone_number",
    "end_user_name",
    "authorizing_user_name",
    "customer_code",
    "end_user_pin",
    "address_line1",
    "city",
    "state",
    "zip_code",
    "type_of_service",
)


def _check(call: Call, request: m.Csr) -> dict[str, Any]:
    value = request.working_or_billing_telephone_number or ""
    tn = call.number(value)
    if tn is None:
        raise Refused(400, "6112", f"The telephone number '{value}' is not valid")
    if tn[:3] in TOLL_FREE:
        raise Refused(400, "6112", "Toll-free numbers have no customer service record")
    return {"numbers": [tn]}


def _fetch(world: World, order: OrderRecord) -> None:
    if world.inventory.center_of(order.numbers[0]) is None:
        order.failed = list(order.numbers)
        order.errors.append(Flaw("6199", "There is no customer service record for the number", tuple(order.numbers)))
    else:
        order.completed = list(order.numbers)


def _data(call: Call, order: OrderRecord) -> m.CsrData:
    request: m.Csr = order.request
    center = call.world.inventory.center_of(order.numbers[0])
    city, state = (center.city, center.state) if center is not None else ("", "")
    line = request.address_line1 or "100 SANDBOX WAY"
    address = m.CsrDataAddress(
        unparsed_address=line.upper(),
        city=(request.city or city).upper(),
        state=request.state or state,
        zip=request.zip_code or (center.zips[0] if center is not None and center.zips else None),
    )
    return m.CsrData(
        account_number=request.account_number or f"9{order.numbers[0]}",
        customer_name=(request.end_user_name or request.customer_name or "SANDBOX CUSTOMER").upper(),
        service_address=address,
        working_telephone_number=call.tn(order.numbers[0]),
        working_telephone_numbers_on_account=m.WorkingTelephoneNumbersOnAccount(
            telephone_number=call.tns(order.numbers)
        ),
    )


def _view(call: Call, order: OrderRecord) -> m.CsrResponse:
    reply = m.CsrResponse(
        customer_order_id=order.customer_order_id,
        last_modified_by=order.history[-1].author,
        order_create_date=when(order.created),
        account_id_=order.account,
        order_id=order.id,
        working_or_billing_telephone_number=call.tn(order.numbers[0]),
        last_modified_date=when(order.modified),
        status=order.status,
    )
    for name in _PLAIN:
        setattr(reply, name, getattr(order.request, name))
    if order.status == "COMPLETE":
        reply.csr_data = _data(call, order)
    if order.errors:
        listed = [m.Error(code=f.code, description=f.description) for f in localized(call, order.errors)]
        reply.errors = m.Errors(error=listed)
    return reply


CSRS = OrderKind(
    "csrs",
    m.Csr,
    what="CSR order",
    type="csr",
    check=_check,
    carry_out=_fetch,
    view=_view,
    created=lambda _call, order: m.CsrResponse(order_id=order.id, status=order.status),
    summary=_view,
    listed=lambda call, page: m.CsrResponses(total_count=page.total, links=page.links(call), csr_response=page.shown),
    steps=("RECEIVED",),
    missing=("7200", "The order {} was not found"),
    by_customer=False,
)
CSRS.serve(routes, create="csrs.create_csr", get="csrs.get_csr", list="csrs.list_csrs")


@routes.serve("csrs.update_csr")
def update_csr(call: Call) -> Reply:
    """Change an order; it starts over, unless it has its record already."""
    order = CSRS.find(call)
    if order.status == "COMPLETE":
        raise Refused(400, "7304", "The order is already complete and cannot be modified or cancelled")
    CSRS.again(call, order, *CSRS.read(call))
    return xml(_view(call, order))
