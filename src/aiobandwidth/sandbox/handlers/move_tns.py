"""Numbers moved between sites, SIP peers and accounts."""

from __future__ import annotations

from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..inventory import IN_SERVICE
from ..order_kinds import MAXIMUM, OrderKind, listed_numbers
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, OrderRecord, World
from ..views import errors, find_peer, place_of

routes = Routes()


def _check(call: Call, request: m.MoveTnsOrder) -> dict[str, Any]:
    flaws: list[Flaw] = []
    source = request.source_account_id or call.account.id
    if source not in call.world.accounts:
        flaws.append(Flaw("7309", f"The source account '{source}' is not valid."))
    site = call.account.sites.get(request.site_id or "")
    if site is None:
        flaws.append(Flaw("7309", "The site id was not supplied or is invalid."))
    if request.sip_peer_id and (site is None or request.sip_peer_id not in site.peers):
        flaws.append(Flaw("7312", "The sippeer id is invalid."))
    if flaws:
        raise Refused(400, flaws=flaws)
    values = request.telephone_numbers.telephone_number if request.telephone_numbers is not None else []
    numbers = listed_numbers(call, values, none="7300", wrong="7201", many="7314")
    site_id, peer = place_of(call.account, request.site_id, request.sip_peer_id, site_code="7309", peer_code="7312")
    return {"numbers": numbers, "site": site_id, "peer": peer, "extra": {"source": source}}


def _move(world: World, order: OrderRecord) -> None:
    now = world.clock.time()
    for tn in order.numbers:
        record = world.inventory.in_service(tn, order.extra["source"])
        if record is None:
            order.failed.append(tn)
            order.errors.append(Flaw("7518", "Telephone Number Not Active.", (tn,)))
            continue
        world.inventory.change(
            record, IN_SERVICE, now=now, account=order.account, site=order.site or "", peer=order.peer or ""
        )
        if str(order.request.e911_service_action or "").lower() == "delete":
            record.set("e911", None)
        order.completed.append(tn)


def _view(call: Call, order: OrderRecord) -> m.MoveTnsOrder:
    listed = [
        m.Error(
            code=error.code,
            description=error.description,
            telephone_numbers=m.TelephoneNumbers(
                telephone_number=error.telephone_numbers.tn if error.telephone_numbers is not None else []
            ),
        )
        for error in errors(call, order.errors)
    ]
    return m.MoveTnsOrder(
        order_create_date=when(order.created),
        account_id_=order.account,
        source_account_id=order.extra["source"],
        created_by_user=order.user,
        customer_order_id=order.customer_order_id,
        e911_service_action=order.request.e911_service_action,
        order_id=order.id,
        last_modified_date=when(order.modified),
        site_id=order.site,
        sip_peer_id=order.peer,
        telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(order.numbers)),
        processing_status=order.status,
        errors=m.Errors(error=listed) if listed else None,
    )


def _summary(_call: Call, order: OrderRecord) -> m.MoveTnsOrderSummary:
    return m.MoveTnsOrderSummary(
        account_id_=order.account,
        source_account_id=order.extra["source"],
        count_of_tns=len(order.numbers),
        customer_order_id=order.customer_order_id,
        user_id=order.user,
        last_modified_date=when(order.modified),
        order_date=when(order.created),
        order_type="move_tn_orders",
        order_status=order.status,
        order_id=order.id,
    )


MOVES = OrderKind(
    "moveTns",
    m.MoveTnsOrder,
    what="Move TNs order",
    type="move_tn_orders",
    check=_check,
    carry_out=_move,
    view=_view,
    created=lambda call, order: m.MoveTnsOrderResponse(move_tns_order=_view(call, order)),
    summary=_summary,
    listed=lambda _call, page: m.MoveTnsOrders(total_count=page.total, move_tns_order_summary=page.shown),
    customer_code="7318",
    missing=("7200", "The order {} was not found"),
    lower_history=True,
)
MOVES.serve(
    routes,
    create="move_tns.create_move_tns_order",
    get="move_tns.get_move_tns_order",
    list="move_tns.list_move_tns_orders",
    history="move_tns.get_move_tns_order_history",
)


@routes.serve("move_tns.move_tns_to_sip_peer")
def move_to_peer(call: Call) -> Reply:
    """Move numbers of the account to a SIP peer at once: all of them, or none."""
    site, peer = find_peer(call)
    request, inventory = call.read(m.SipPeerTelephoneNumbers), call.world.inventory
    values = [*request.full_number, *(each.full_number or "" for each in request.sip_peer_telephone_number)]
    if len(values) > MAXIMUM:
        raise Refused(400, "5215", f"At most {MAXIMUM} telephone numbers can be moved at once")
    numbers = listed_numbers(call, values, none="5001", wrong="5070")
    missing = [tn for tn in numbers if inventory.in_service(tn, call.account.id) is None]
    if missing:
        what = ", ".join(call.tns(missing))
        raise Refused(400, "5076", f"The telephone numbers {what} do not belong to this account")
    now = call.world.clock.time()
    for tn in numbers:
        inventory.change(inventory.records[tn], IN_SERVICE, now=now, site=site.id, peer=peer.id)
    call.world.record(call, "moved", numbers=numbers)
    moved = [m.SipPeerTelephoneNumber(full_number=number) for number in call.tns(numbers)]
    listed = m.SipPeerTelephoneNumbers(sip_peer_telephone_number=moved)
    return xml(m.SipPeerTelephoneNumberMoveResponse(sip_peer_telephone_numbers=listed))
