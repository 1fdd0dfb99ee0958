"""Hosted voice: numbers of other carriers, brought in for voice and removed again."""

from __future__ import annotations

from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..inventory import IN_SERVICE
from ..order_kinds import OrderKind, listed_numbers
from ..routing import Call, Routes
from ..state import Flaw, OrderRecord, World
from ..views import errors, place_of
from .imports import import_summary

routes = Routes()

IMPORT, REMOVE = "importTnOrders/voice", "removeImportedTnOrders/voice"


def _numbers(call: Call, body: m.TelephoneNumbers | None) -> list[str]:
    listed = body.telephone_number if body is not None else []
    return listed_numbers(call, listed, none="7311", wrong="7201", many="7314")


def _stated(call: Call, order: OrderRecord) -> dict[str, Any]:
    return {
        "customer_order_id": order.customer_order_id,
        "order_create_date": when(order.created),
        "account_id_": order.account,
        "created_by_user": order.user,
        "order_id": order.id,
        "last_modified_date": when(order.modified),
        "telephone_numbers": m.TelephoneNumbers(telephone_number=call.tns(order.numbers)),
        "processing_status": order.status,
        "errors": errors(call, order.errors) or [m.Errors()],
    }


def _of_peer(call: Call, order: OrderRecord) -> bool:
    return call.param("sipPeerId") in (None, order.peer)


# --- imports ---------------------------------------------------------------------------------------------------------


def _check_import(call: Call, request: m.ImportVoiceTnOrder) -> dict[str, Any]:
    site, peer = place_of(call.account, request.site_id, request.sip_peer_id, site_code="7309", peer_code="7312")
    return {"site": site, "peer": peer, "numbers": _numbers(call, request.telephone_numbers)}


def _import(world: World, order: OrderRecord) -> None:
    """Bring numbers in that are nobody's on this carrier; those from its own stock cannot be imported."""
    inventory = world.inventory
    for tn in order.numbers:
        if tn in inventory.records:
            flaw = Flaw("13552", "The number is there already.", (tn,))
        elif inventory.is_available(tn):
            flaw = Flaw("19006", "The carrier's own numbers cannot be imported.", (tn,))
        else:
            fields: dict[str, Any] = {"site": order.site or "", "peer": order.peer or "", "order": order.id}
            record = inventory.take(
                tn, IN_SERVICE, account=order.account, now=world.clock.time(), foreign=True, imported=True, **fields
            )
            record.set("hosted_voice", True)
            order.completed.append(tn)
            continue
        order.failed.append(tn)
        order.errors.append(flaw)


def _view_import(call: Call, order: OrderRecord) -> m.ImportVoiceTnOrder:
    return m.ImportVoiceTnOrder(**_stated(call, order), site_id=order.site, sip_peer_id=order.peer)


def _show_import(call: Call, order: OrderRecord) -> m.ImportTnOrder:
    """An order that is read comes in the message of other imports."""
    return m.ImportTnOrder(**_stated(call, order), site_id=order.site, sip_peer_id=order.peer)


IMPORTS = OrderKind(
    IMPORT,
    m.ImportVoiceTnOrder,
    what="Import Voice TN order",
    type="import_voice_tn_orders",
    check=_check_import,
    carry_out=_import,
    view=_show_import,
    created=lambda call, order: m.ImportVoiceTnOrderResponse(import_voice_tn_order=_view_import(call, order)),
    refused=lambda call, _, flaws: m.ImportVoiceTnOrderResponse(processing_status="FAILED", errors=errors(call, flaws)),
    summary=lambda _, order: m.ImportVoiceTnOrderSummary(**import_summary(order, "import_voice_tn_orders")),
    listed=lambda _, page: m.ImportVoiceTnOrders(total_count=page.total, import_voice_tn_order_summary=page.shown),
    test=_of_peer,
    required="7309",
    customer_code="7318",
)
IMPORTS.serve(
    routes,
    create="hosted_voice.create_import_voice_tn_order",
    get="hosted_voice.get_import_voice_tn_order",
    list="hosted_voice.list_import_voice_tn_orders",
    history="hosted_voice.get_import_voice_tn_order_history",
)


# --- removals --------------------------------------------------------------------------------------------------------


def _check_removal(call: Call, request: m.RemoveImportedVoiceTnOrder) -> dict[str, Any]:
    return {"numbers": _numbers(call, request.telephone_numbers)}


def _remove(world: World, order: OrderRecord) -> None:
    """Give numbers back that a hosted voice order brought in."""
    for tn in order.numbers:
        record = world.inventory.in_service(tn, order.account)
        if record is None or not record.setting("hosted_voice"):
            order.failed.append(tn)
            order.errors.append(Flaw("7518", "The number was not brought in for voice by this account.", (tn,)))
            continue
        world.inventory.release(record)
        order.completed.append(tn)


def _view_removal(call: Call, order: OrderRecord) -> m.RemoveImportedVoiceTnOrder:
    return m.RemoveImportedVoiceTnOrder(**_stated(call, order))


REMOVALS = OrderKind(
    REMOVE,
    m.RemoveImportedVoiceTnOrder,
    what="Remove Imported Voice TN order",
    type="remove_imported_voice_tn_orders",
    check=_check_removal,
    carry_out=_remove,
    view=_view_removal,
    created=lambda call, order: m.RemoveImportedVoiceTnOrderResponse(
        remove_imported_voice_tn_order=_view_removal(call, order)
    ),
    refused=lambda call, _, flaws: m.RemoveImportedVoiceTnOrderResponse(
        processing_status="FAILED", errors=errors(call, flaws)[0]
    ),
    summary=lambda _, order: m.RemoveImportedVoiceTnOrderSummary(
        **import_summary(order, "remove_imported_voice_tn_orders")
    ),
    listed=lambda _, page: m.RemoveImportedVoiceTnOrders(
        total_count=page.total, remove_imported_voice_tn_order_summary=page.shown
    ),
    test=_of_peer,
    required="7311",
    customer_code="7318",
)
REMOVALS.serve(
    routes,
    create="hosted_voice.create_remove_imported_voice_tn_order",
    get="hosted_voice.get_remove_imported_voice_tn_order",
    list="hosted_voice.list_remove_imported_voice_tn_orders",
    history="hosted_voice.get_remove_imported_voice_tn_order_history",
)
