"""Imports to the account: numbers that the carrier itself brought in, in batches.

No operation makes these orders; a test does with `Sandbox.bring_in`.
"""

from __future__ import annotations

from collections.abc import Sequence

from aiobandwidth import models as m

from ..clock import dashed_stamp, when
from ..inventory import IN_SERVICE
from ..listing import paginate
from ..order_kinds import plain_summary, select_wrapper
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import AccountRecord, Flaw, HistoryEntry, OrderRecord, World
from ..views import error_list, find_order, history, orders_of, settle

routes = Routes()

KIND = "importToAccount"


def bring_in(
    world: World, account: AccountRecord, numbers: Sequence[str], *, batch_id: str, site: str, peer: str
) -> OrderRecord:
    """Bring numbers (ten digits) into service; those that are somewhere already become errors of the order."""
    order = world.new_order(
        KIND,
        account,
        "system",
        numbers=list(numbers),
        quantity=len(numbers),
        site=site,
        peer=peer,
        extra={"batch": batch_id},
    )
    order.history.append(HistoryEntry(order.created, "RECEIVED", "Import to Account is received.", "system"))
    for tn in order.numbers:
        if tn in world.inventory.records:
            order.failed.append(tn)
            order.errors.append(Flaw("5124", "The telephone number exists already", (tn,)))
            continue
        world.inventory.take(
            tn, IN_SERVICE, account=account.id, now=order.created, site=site, peer=peer, order=order.id
        )
        order.completed.append(tn)
    world.record(None, KIND, order=order, numbers=order.completed)
    settle(world, order, "Import to Account")
    return order


@routes.serve("imports_to_account.list_imports_to_account")
def list_orders(call: Call) -> Reply:
    """A page of the orders, newest first."""
    page = paginate(call, orders_of(call, KIND), lambda order: order.id)
    page.shown.extend(plain_summary(order, "import_to_account") for order in page.entries)
    return xml(select_wrapper(call, page))


@routes.serve("imports_to_account.get_import_to_account")
def get_order(call: Call) -> Reply:
    """An order with the numbers that it brought."""
    order = find_order(call, KIND)
    numbers = call.tns(order.completed)
    details = [m.TelephoneNumberDetail(full_number=number) for number in numbers]
    request = m.ImportToAccountOrderRequest(
        order_create_date=when(order.created),
        site_id=order.site,
        peer_id=order.peer,
        import_to_account_number_order_type=m.ImportToAccountNumberOrderType(
            batch_id=order.extra["batch"],
            batch_size=len(order.numbers),
            override_port_fees=False,
            ported_in=False,
            telephone_number_list=m.TelephoneNumberList(telephone_number=call.tns(order.numbers)),
            vendor_name="Own network",
        ),
    )
    return xml(
        m.ImportToAccountNumberOrderResponse(
            error_list=error_list(call, order.errors) or m.ErrorList(),
            imported_telephone_number_list=m.ImportedTelephoneNumberList(telephone_number=numbers),
            order_request=request,
            order_status=order.status,
            imported_telephone_number_detail_list=m.ImportedTelephoneNumberDetailList(telephone_number_detail=details),
        )
    )


@routes.serve("imports_to_account.get_import_to_account_history")
def get_history(call: Call) -> Reply:
    return history(find_order(call, KIND))


def _batch(order: OrderRecord) -> m.Batch:
    return m.Batch(
        batch_id=order.extra["batch"],
        order_create_date=dashed_stamp(order.created),
        order_id=order.id,
        order_status="IMPORT_COMPLETE" if order.completed else "VALIDATION_FAILED",
        submitted_tn_count=len(order.numbers),
        successful_tn_count=len(order.completed),
        batch_size=len(order.numbers),
    )


@routes.serve("imports_to_account.list_import_to_account_batches")
def list_batches(call: Call) -> Reply:
    """All orders with their batches, newest first."""
    return xml(m.Batches(batch=[_batch(order) for order in call.account.book(KIND).newest()]))


@routes.serve("imports_to_account.list_import_to_account_batch_orders")
def list_batch_orders(call: Call) -> Reply:
    """The orders of a batch, or 404 when there is no such batch."""
    key = call.params["batchId"]
    found = [_batch(order) for order in call.account.book(KIND).newest() if order.extra["batch"] == key]
    if not found:
        raise Refused(404, "5035", f"There is no batch {key}")
    return xml(m.Batches(batch=found))
