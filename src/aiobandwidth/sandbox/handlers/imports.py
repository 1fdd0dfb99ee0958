"""Numbers of other carriers: imported for messaging, and removed again.

A number can be imported when it is well-formed and nobody's on this carrier; it can be removed when it was imported.
"""

from __future__ import annotations

from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..inventory import IN_SERVICE, Inventory
from ..listing import Page
from ..order_kinds import OrderKind, listed_numbers
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, OrderRecord, World
from ..views import errors, place_of

routes = Routes()

_MISSING = ("5035", "The order {} was not found")


def _listed(call: Call, numbers: m.TelephoneNumbers | None) -> list[str]:
    values = numbers.telephone_number if numbers is not None else []
    return listed_numbers(call, values, none="7311", wrong="7201", many="7314")


def _refusal(inventory: Inventory, tn: str) -> Flaw | None:
    """Why a number cannot be imported."""
    if tn in inventory.records:
        return Flaw("13552", "Telephone numbers already exist.", (tn,))
    if inventory.is_available(tn):
        return Flaw("19006", "Bandwidth numbers cannot be imported by this account at this time.", (tn,))
    return None


def _import(world: World, order: OrderRecord) -> None:
    now = world.clock.time()
    fields: dict[str, Any] = {"site": order.site or "", "peer": order.peer or "", "order": order.id}
    for tn in order.numbers:
        flaw = _refusal(world.inventory, tn)
        if flaw is not None:
            order.failed.append(tn)
            order.errors.append(flaw)
            continue
        record = world.inventory.take(
            tn, IN_SERVICE, account=order.account, now=now, foreign=True, imported=True, **fields
        )
        record.set("sms", True)
        order.completed.append(tn)


def _remove(world: World, order: OrderRecord) -> None:
    for tn in order.numbers:
        record = world.inventory.records.get(tn)
        if record is None or record.account != order.account or not record.imported:
            order.failed.append(tn)
            order.errors.append(Flaw("7202", "The telephone number was not imported by this account.", (tn,)))
            continue
        world.inventory.release(record)
        order.completed.append(tn)


def _check_import(call: Call, request: m.ImportTnOrder) -> dict[str, Any]:
    site, peer = place_of(call.account, request.site_id, request.sip_peer_id, site_code="7309", peer_code="7312")
    return {"numbers": _listed(call, request.telephone_numbers), "site": site, "peer": peer}


def _loa_type(call: Call, order: OrderRecord) -> bool:
    wanted = (call.param("loaType") or "ALL").upper()
    return wanted in ("ALL", str(order.request.loa_type or "").upper())


def import_summary(order: OrderRecord, order_type: str) -> dict[str, Any]:
    """What the lists of imports and of their removals say of an order."""
    return {
        "account_id_": order.account,
        "count_of_tns": len(order.numbers),
        "customer_order_id": order.customer_order_id,
        "user_id": order.user,
        "last_modified_date": when(order.modified),
        "order_date": when(order.created),
        "order_type": order_type,
        "order_status": order.status,
        "order_id": order.id,
    }


# --- imports ---------------------------------------------------------------------------------------------------------


def _view_import(call: Call, order: OrderRecord) -> m.ImportTnOrder:
    request: m.ImportTnOrder = order.request
    return m.ImportTnOrder(
        customer_order_id=order.customer_order_id,
        order_create_date=when(order.created),
        account_id_=order.account,
        created_by_user=order.user,
        order_id=order.id,
        last_modified_date=when(order.modified),
        site_id=order.site,
        sip_peer_id=order.peer,
        subscriber=request.subscriber,
        loa_authorizing_person=request.loa_authorizing_person,
        loa_type=request.loa_type,
        telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(order.numbers)),
        processing_status=order.status,
        errors=errors(call, order.errors) or [m.Errors()],
    )


IMPORTS = OrderKind(
    "importTnOrders",
    m.ImportTnOrder,
    what="Import TN order",
    type="import_tn_orders",
    check=_check_import,
    carry_out=_import,
    view=_view_import,
    created=lambda call, order: m.ImportTnOrderResponse(import_tn_order=_view_import(call, order)),
    summary=lambda _call, order: m.ImportTnOrderSummary(**import_summary(order, "import_tn_orders")),
    listed=lambda _call, page: m.ImportTnOrders(total_count=page.total, import_tn_order_summary=page.shown),
    test=_loa_type,
    customer_code="7318",
    missing=_MISSING,
)
IMPORTS.serve(
    routes,
    create="import_tn_orders.create_import_tn_order",
    get="import_tn_orders.get_import_tn_order",
    list="import_tn_orders.list_import_tn_orders",
    history="import_tn_orders.get_import_tn_order_history",
)


@routes.serve("import_tn_orders.check_import_tns")
def check(call: Call) -> Reply:
    """Tell which numbers could be imported, and why the others could not."""
    payload = call.read(m.ImportTnCheckerPayload)
    numbers = _listed(call, payload.telephone_numbers)
    good: list[str] = []
    refused: dict[tuple[str, str], list[str]] = {}
    for tn in numbers:
        flaw = _refusal(call.world.inventory, tn)
        if flaw is None:
            good.append(tn)
        else:
            refused.setdefault((flaw.code, flaw.description), []).append(tn)
    listed = [
        m.ImportTnError(
            code=code, description=text, telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(tns))
        )
        for (code, text), tns in refused.items()
    ]
    answer = m.ImportTnCheckerPayload(
        telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(good)),
        import_tn_errors=m.ImportTnErrors(import_tn_error=listed) if listed else None,
        site_id=payload.site_id,
        sip_peer_id=payload.sip_peer_id,
    )
    return xml(m.ImportTnCheckerResponse(import_tn_checker_payload=answer))


# --- removals --------------------------------------------------------------------------------------------------------


def _view_removal(call: Call, order: OrderRecord) -> m.RemoveImportedTnOrder:
    return m.RemoveImportedTnOrder(
        customer_order_id=order.customer_order_id,
        order_create_date=when(order.created),
        account_id_=order.account,
        created_by_user=order.user,
        order_id=order.id,
        last_modified_date=when(order.modified),
        telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(order.numbers)),
        processing_status=order.status,
        errors=errors(call, order.errors) or [m.Errors()],
    )


REMOVALS = OrderKind(
    "removeImportedTnOrders",
    m.RemoveImportedTnOrder,
    what="Remove imported TN order",
    type="remove_imported_tn_orders",
    check=lambda call, request: {"numbers": _listed(call, request.telephone_numbers)},
    carry_out=_remove,
    view=_view_removal,
    created=lambda call, order: m.RemoveImportedTnOrdersResponse(remove_imported_tn_order=_view_removal(call, order)),
    summary=lambda _call, order: m.RemoveImportedTnOrderSummary(**import_summary(order, "remove_imported_tn_orders")),
    listed=lambda _call, page: m.RemoveImportedTnOrders(
        total_count=page.total, remove_imported_tn_order_summary=page.shown
    ),
    customer_code="7318",
    missing=_MISSING,
)
REMOVALS.serve(
    routes,
    create="remove_imported_tn_orders.create_remove_imported_tn_order",
    get="remove_imported_tn_orders.get_remove_imported_tn_order",
    list="remove_imported_tn_orders.list_remove_imported_tn_orders",
    history="remove_imported_tn_orders.get_remove_imported_tn_order_history",
)


# --- external numbers, v1 only ---------------------------------------------------------------------------------------


def _view_external(call: Call, order: OrderRecord) -> m.ExternalTnsOrder:
    request: m.ExternalTnsOrder = order.request
    view = m.ExternalTnsOrder(
        order_create_date=when(order.created),
        account_id_=order.account,
        created_by_user=order.user,
        order_id=order.id,
        last_modified_date=when(order.modified),
        processing_status=order.status,
        customer_order_id=order.customer_order_id,
        site_id=order.site,
        sip_peer_id=order.peer,
        action=request.action,
        loa_type=request.loa_type,
        telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(order.numbers)),
    )
    for error in errors(call, order.errors):
        listed = error.telephone_numbers.tn if error.telephone_numbers is not None else []
        entry = m.Error(code=error.code, description=error.description)
        entry.telephone_numbers = m.TelephoneNumbers(telephone_number=listed)  # as the order itself spells it
        view.errors.append(m.Errors(error=[entry]))
    return view


def _check_external(call: Call, request: m.ExternalTnsOrder) -> dict[str, Any]:
    action = str(request.action or "").upper()
    if action not in ("IMPORT", "REMOVE"):
        raise Refused(400, "13553", f"Action '{request.action or ''}' is invalid. Valid values IMPORT, REMOVE")
    importing = action == "IMPORT"
    site, peer = place_of(
        call.account, request.site_id, request.sip_peer_id, site_code="7309", peer_code="7312", required=importing
    )
    return {
        "numbers": _listed(call, request.telephone_numbers),
        "site": site,
        "peer": peer,
        "extra": {"remove": not importing},
    }


def _wanted(call: Call, order: OrderRecord) -> bool:
    action = (call.param("action") or "").upper()
    return action in ("", str(order.request.action).upper()) and _loa_type(call, order)


def _externals(_call: Call, page: Page[OrderRecord]) -> m.ExternalTnsOrders:
    return m.ExternalTnsOrders(total_count=page.total, external_tns_order=page.shown)


EXTERNAL = OrderKind(
    "externalTns",
    m.ExternalTnsOrder,
    what="External TNs order",
    type="external_tns",
    check=_check_external,
    carry_out=lambda world, order: (_remove if order.extra["remove"] else _import)(world, order),
    view=_view_external,
    created=lambda call, order: m.ExternalTnsOrderResponse(external_tns_order=_view_external(call, order)),
    summary=_view_external,
    listed=_externals,
    test=_wanted,
    customer_code="7318",
    missing=_MISSING,
)
EXTERNAL.serve(
    routes,
    create="external_tns.create_external_tns_order",
    get="external_tns.get_external_tns_order",
    list="external_tns.list_external_tns_orders",
)
