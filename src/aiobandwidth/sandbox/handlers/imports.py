"""Numbers of other carriers: imported for messaging, and removed again.

A number can be imported when it is well-formed and nobody's on this carrier; it can be removed when it was imported.
"""

from __future__ import annotations

from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..inventory import IN_SERVICE, Inventory
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import Flaw, HistoryEntry, OrderRecord, World
from ..views import check_customer_order_id, errors, find_order, history, orders_of, place_of, settle

routes = Routes()

IMPORT, REMOVE, EXTERNAL = "importTnOrders", "removeImportedTnOrders", "externalTns"
MAXIMUM = 5000
_NAMES = {IMPORT: "Import TN order", REMOVE: "Remove imported TN order", EXTERNAL: "External TNs order"}
_TYPES = {IMPORT: "import_tn_orders", REMOVE: "remove_imported_tn_orders"}


def _listed(call: Call, numbers: m.TelephoneNumbers | None) -> list[str]:
    listed = numbers.telephone_number if numbers is not None else []
    if not listed:
        raise Refused(400, "7311", "The order lists no telephone numbers")
    if len(listed) > MAXIMUM:
        raise Refused(400, "7314", f"The order has {len(listed)} telephone numbers; at most {MAXIMUM} are allowed")
    return call.numbers(listed, "7201")


def _refusal(inventory: Inventory, tn: str) -> Flaw | None:
    """Why a number cannot be imported."""
    if tn in inventory.records:
        return Flaw("13552", "Telephone numbers already exist.", (tn,))
    if inventory.is_available(tn):
        return Flaw("19006", "Bandwidth numbers cannot be imported by this account at this time.", (tn,))
    return None


def _start(call: Call, kind: str, request: Any, numbers: list[str], **fields: Any) -> OrderRecord:
    world = call.world
    order = world.new_order(
        kind,
        call.account,
        call.user,
        customer_order_id=check_customer_order_id(request.customer_order_id, "7318"),
        numbers=numbers,
        quantity=len(numbers),
        request=request,
        **fields,
    )
    text = f"{_NAMES[kind]} is received."
    order.history.append(HistoryEntry(order.created, "RECEIVED", text, call.user))
    world.record(call, kind, order=order, numbers=numbers)
    delay = world.settings.order_delay
    world.later(order, delay / 2, lambda: world.move(order, "PROCESSING", f"{_NAMES[kind]} is processing."))
    world.later(order, delay, lambda: _remove(world, order) if order.extra.get("remove") else _import(world, order))
    return order


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
    settle(world, order, _NAMES[order.kind])


def _remove(world: World, order: OrderRecord) -> None:
    for tn in order.numbers:
        record = world.inventory.records.get(tn)
        if record is None or record.account != order.account or not record.imported:
            order.failed.append(tn)
            order.errors.append(Flaw("7202", "The telephone number was not imported by this account.", (tn,)))
            continue
        world.inventory.release(record)
        order.completed.append(tn)
    settle(world, order, _NAMES[order.kind])


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


@routes.serve("import_tn_orders.create_import_tn_order")
def create_import(call: Call) -> Reply:
    """Take an import in; it is carried out after the delay of the sandbox."""
    request = call.read(m.ImportTnOrder)
    site, peer = place_of(call.account, request.site_id, request.sip_peer_id, site_code="7309", peer_code="7312")
    order = _start(call, IMPORT, request, _listed(call, request.telephone_numbers), site=site, peer=peer)
    reply = m.ImportTnOrderResponse(import_tn_order=_view_import(call, order))
    return xml(reply, 201, location=call.here(order.id))


@routes.serve("import_tn_orders.get_import_tn_order")
def get_import(call: Call) -> Reply:
    return xml(_view_import(call, find_order(call, IMPORT)))


@routes.serve("import_tn_orders.get_import_tn_order_history")
def get_import_history(call: Call) -> Reply:
    return history(find_order(call, IMPORT))


@routes.serve("import_tn_orders.list_import_tn_orders")
def list_imports(call: Call) -> Reply:
    """Imports, at most 1,000, newest first."""
    loa_type = (call.param("loaType") or "ALL").upper()
    found = [o for o in orders_of(call, IMPORT) if loa_type in ("ALL", str(o.request.loa_type or "").upper())][:1000]
    entries = [m.ImportTnOrderSummary(**_summary(order)) for order in found]
    return xml(m.ImportTnOrders(total_count=len(found), import_tn_order_summary=entries))


def _summary(order: OrderRecord) -> dict[str, Any]:
    return {
        "account_id_": order.account,
        "count_of_tns": len(order.numbers),
        "customer_order_id": order.customer_order_id,
        "user_id": order.user,
        "last_modified_date": when(order.modified),
        "order_date": when(order.created),
        "order_type": _TYPES[order.kind],
        "order_status": order.status,
        "order_id": order.id,
    }


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


@routes.serve("remove_imported_tn_orders.create_remove_imported_tn_order")
def create_removal(call: Call) -> Reply:
    """Take a removal in; it is carried out after the delay of the sandbox."""
    request = call.read(m.RemoveImportedTnOrder)
    order = _start(call, REMOVE, request, _listed(call, request.telephone_numbers), extra={"remove": True})
    reply = m.RemoveImportedTnOrdersResponse(remove_imported_tn_order=_view_removal(call, order))
    return xml(reply, 201, location=call.here(order.id))


@routes.serve("remove_imported_tn_orders.get_remove_imported_tn_order")
def get_removal(call: Call) -> Reply:
    return xml(_view_removal(call, find_order(call, REMOVE)))


@routes.serve("remove_imported_tn_orders.get_remove_imported_tn_order_history")
def get_removal_history(call: Call) -> Reply:
    return history(find_order(call, REMOVE))


@routes.serve("remove_imported_tn_orders.list_remove_imported_tn_orders")
def list_removals(call: Call) -> Reply:
    """Removals, at most 1,000, newest first."""
    found = list(orders_of(call, REMOVE))[:1000]
    entries = [m.RemoveImportedTnOrderSummary(**_summary(order)) for order in found]
    return xml(m.RemoveImportedTnOrders(total_count=len(found), remove_imported_tn_order_summary=entries))


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


@routes.serve("external_tns.create_external_tns_order")
def create_external(call: Call) -> Reply:
    """Take an order for external numbers in; it imports or removes after the delay of the sandbox."""
    request = call.read(m.ExternalTnsOrder)
    action = str(request.action or "").upper()
    if action not in ("IMPORT", "REMOVE"):
        raise Refused(400, "13553", f"Action '{request.action or ''}' is invalid. Valid values IMPORT, REMOVE")
    importing = action == "IMPORT"
    site, peer = place_of(
        call.account, request.site_id, request.sip_peer_id, site_code="7309", peer_code="7312", required=importing
    )
    numbers = _listed(call, request.telephone_numbers)
    order = _start(call, EXTERNAL, request, numbers, site=site, peer=peer, extra={"remove": not importing})
    reply = m.ExternalTnsOrderResponse(external_tns_order=_view_external(call, order))
    return xml(reply, 201, location=call.here(order.id))


@routes.serve("external_tns.get_external_tns_order")
def get_external(call: Call) -> Reply:
    return xml(_view_external(call, find_order(call, EXTERNAL)))


@routes.serve("external_tns.list_external_tns_orders")
def list_external(call: Call) -> Reply:
    """Orders for external numbers, at most 1,000, newest first; 404 when there are none."""
    action, loa_type = (call.param("action") or "").upper(), (call.param("loaType") or "ALL").upper()
    found = [
        order
        for order in orders_of(call, EXTERNAL)
        if action in ("", str(order.request.action).upper())
        and loa_type in ("ALL", str(order.request.loa_type or "").upper())
    ][:1000]
    if not found:
        return empty(404)
    views = [_view_external(call, order) for order in found]
    return xml(m.ExternalTnsOrders(total_count=len(found), external_tns_order=views))
