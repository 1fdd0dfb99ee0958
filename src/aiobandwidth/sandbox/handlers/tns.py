"""Numbers under paths that name no account."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from itertools import islice

from aiobandwidth import models as m

from ..clock import stamp, when
from ..inventory import AVAILABLE, IN_SERVICE, Criteria, Number, Wanted
from ..paging import link, links
from ..rate_centers import RateCenter
from ..refusals import as_error
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import Flaw
from .in_service import number_filter
from .phone_numbers import details, view

routes = Routes()

MAXIMUM = 2500
_ROUTES = (("301001", "Sandbox route one"), ("301002", "Sandbox route two"))
_ORDERS = {
    "orders": "NEW_NUMBER_ORDER",
    "portins": "PORT_IN",
    "importTnOrders": "IMPORT_TN_ORDER",
    "externalTns": "EXTERNAL_TN_ORDER",
    "importToAccount": "IMPORT_TO_ACCOUNT",
    "tnreservation": "RESERVATION",
}
_LENGTHS = (("npa", 3, "NPA"), ("areaCode", 3, "NPA"), ("npaNxx", 6, "NPA_NXX"), ("npaNxxX", 7, "NPA_NXX_X"))


def _tn(call: Call) -> str:
    value = call.params["tn"]
    tn = call.loose_number(value)
    if tn is None:
        raise Refused(400, "12512", f"Telephone number '{value}' is not valid")
    return tn


def _record(call: Call) -> Number:
    """The record of the number that the path names, on any account."""
    tn = _tn(call)
    record = call.world.inventory.records.get(tn)
    if record is None:
        raise Refused(404, "5071", f"The telephone number {call.params['tn']} is on no account")
    call.account = call.world.accounts[record.account]
    return record


def _center(call: Call) -> RateCenter:
    center = call.world.inventory.center_of(_tn(call))
    if center is None:
        raise Refused(404, "5071", f"The telephone number {call.params['tn']} is not known")
    return center


# --- one number ------------------------------------------------------------------------------------------------------


@routes.serve("phone_numbers.get_phone_number_status")
def get_status(call: Call) -> Reply:
    """State of a number, and the order that brought it in."""
    tn, inventory = _tn(call), call.world.inventory
    record = inventory.records.get(tn)
    if record is None:
        if inventory.status(tn) != AVAILABLE:
            raise Refused(404, "5071", f"The telephone number {call.params['tn']} is not known")
        return xml(m.TelephoneNumberResponse(telephone_number=call.tn(tn), status=AVAILABLE))
    reply = m.TelephoneNumberResponse(
        telephone_number=call.tn(tn),
        status=record.status,
        last_modified_date=stamp(record.modified).replace("T", " ")[:-3],
        site_id=record.site or None,
        account_id_=record.account,
    )
    if record.status == IN_SERVICE:
        reply.in_service_date = when(record.since)
    for kind, book in call.world.accounts[record.account].books.items():
        order = book.get(record.order)
        if order is not None:
            reply.order_create_date, reply.order_id = when(order.created), order.id
            reply.order_type = _ORDERS.get(kind, kind.upper())
    return xml(reply)


@routes.serve("phone_numbers.get_phone_number_details")
def get_details(call: Call) -> Reply:
    """All that is known of a number on any account."""
    return details(call, _record(call))


@routes.serve("phone_numbers.get_phone_number_site")
def get_site(call: Call) -> Reply:
    record = _record(call)
    site = call.account.sites.get(record.site)
    if site is None:
        raise Refused(404, "5071", "The telephone number is on no site")
    return xml(m.Site(id=site.id, name=site.name))


@routes.serve("phone_numbers.get_phone_number_sip_peer")
def get_sip_peer(call: Call) -> Reply:
    """The SIP peer of a number, with Id and Name where it has PeerId and PeerName elsewhere."""
    record = _record(call)
    peer = call.account.peer(record.site, record.peer)
    if peer is None:
        raise Refused(404, "5071", "The telephone number is on no SIP peer")
    return xml(m.SipPeer(id=peer.id, name=peer.name))


@routes.serve("phone_numbers.get_phone_number_lata")
def get_lata(call: Call) -> Reply:
    return xml(m.TelephoneNumberResponse(telephone_number_details=m.TelephoneNumberDetails(lata=_center(call).lata)))


@routes.serve("phone_numbers.get_phone_number_rate_center")
def get_rate_center(call: Call) -> Reply:
    center = _center(call)
    shown = m.TelephoneNumberDetails(state=center.state, rate_center=center.name)
    return xml(m.TelephoneNumberResponse(telephone_number_details=shown))


@routes.serve("phone_numbers.get_phone_number_local_calling_area")
def get_local_calling_area(call: Call) -> Reply:
    """Exchanges and rate centers of the local calling area."""
    home = _center(call)
    criteria = Criteria(rate_center=home.name, state=home.state, local_calling_area=True)
    found = list(call.world.inventory.exchanges(criteria))
    names = sorted({center.name for _, center in found})
    centers = m.LcaRateCenters(state=home.state, r_cs=m.RateCenterNames(rc=names))
    listed = m.NpaNxxList(npa_nxx=sorted({exchange for exchange, _ in found}))
    return xml(m.SearchResult(listof_npa_nxx=listed, location=m.Location(rate_centers=centers)))


@routes.serve("phone_numbers.get_phone_number_e911_address")
def get_e911_address(call: Call) -> Reply:
    """The emergency address of a number: its own, or that of its SIP peer or site."""
    record = _record(call)
    peer, site = call.account.peer(record.site, record.peer), call.account.sites.get(record.site)
    address = record.setting("e911") or (peer and peer.message.address) or (site and site.message.address)
    if not address:
        raise Refused(404, "8034", "The telephone number has no emergency address")
    return xml(m.TnE911AddressResponse(address=address))


@routes.serve("phone_numbers.list_phone_number_routes")
def list_routes(call: Call) -> Reply:
    """Messaging routes that a number can have."""
    _record(call)
    return xml(m.AvailableNnRoutes(nn_route=[m.NnRoute(nnid=nnid, name=name) for nnid, name in _ROUTES]))


# --- many numbers ----------------------------------------------------------------------------------------------------


def _accounts(call: Call) -> list[str]:
    """The account that the query names, or else all of them."""
    account = call.param("accountId")
    return [account] if account is not None else sorted(call.world.accounts)


def _owned(call: Call, start: str, wanted: Wanted) -> Iterator[Number]:
    """Numbers in service, in order, of the accounts that are asked for."""
    lists = [call.world.inventory.owned(each, start, wanted=wanted) for each in _accounts(call)]
    return heapq.merge(*lists, key=lambda record: record.tn)


def _check_query(call: Call) -> None:
    for name, length, what in _LENGTHS:
        value = call.param(name)
        digits = None if value is None else value.removeprefix("+")
        if digits is not None and len(digits.removeprefix("1") if len(digits) == length + 1 else digits) != length:
            raise Refused(400, "15511", f"The {what} '{value}' is invalid")


@routes.serve("phone_numbers.search_phone_numbers")
def search(call: Call) -> Reply:
    """A page of the numbers of all accounts; without page and size the caller is sent to the same list with them."""
    if call.param("page") is None and call.param("size") is None:
        query = "&".join(f"{name}={values[0]}" for name, values in call.query.items() if values)
        target = f"{call.path}?{query}&page=1&size=500" if query else f"{call.path}?page=1&size=500"
        return empty(303, location=call.location(target))
    _check_query(call)
    size = call.count("size", 500, maximum=MAXIMUM)
    wanted, number, start = _wanted(call), call.param("fullNumber"), call.loose_number(call.param("page")) or ""
    if number is not None:
        tn = call.loose_number(number) or ""
        records = [call.world.inventory.in_service(tn, account) for account in _accounts(call)]
        found = [record for record in records if record is not None and wanted.matches(record)]
        total = len(found)
    else:
        total = sum(call.world.inventory.owned_count(account, wanted) for account in _accounts(call))
        found = list(islice(_owned(call, start, wanted), size + 1))
    following = call.tn(found[size].tn) if len(found) > size else None
    shown = [_shown(call, record) for record in found[:size]]
    return xml(
        m.TelephoneNumbersResponse(
            telephone_number_count=total,
            links=links(call, size, following),
            telephone_numbers=m.TelephoneNumberRecords(telephone_number=shown),
        )
    )


def _wanted(call: Call) -> Wanted:
    """What the query asks for, but for a number and its account."""
    wanted, area = number_filter(call), (call.param("npa") or "").removeprefix("+").removeprefix("1")
    service = (call.param("service") or "Voice").lower()

    def there(block: str) -> bool:
        return service in ("voice", "e911") and block.startswith(area) and (not wanted.block or wanted.block(block))

    def fits(record: Number) -> bool:
        return record.setting("e911") is not None and (not wanted.fits or wanted.fits(record))

    return Wanted(block=there, fits=fits if service == "e911" else wanted.fits)


def _shown(call: Call, record: Number) -> m.TelephoneNumberRecord:
    call.account = call.world.accounts[record.account]
    return view(call, record)


def numbers_of(call: Call) -> tuple[list[str], list[str]]:
    """Numbers of a list in a body, and what in it is none.

    Raises:
        Refused: There are too many of them, or none.
    """
    values = call.read(m.TnList).tn
    if not values:
        raise Refused(400, "15611", "The list has no telephone numbers")
    if len(values) > MAXIMUM:
        raise Refused(400, "15607", f"The list has more than {MAXIMUM} telephone numbers")
    found = {value: call.loose_number(value) for value in values}
    good = list(dict.fromkeys(tn for tn in found.values() if tn is not None))
    return good, [value for value, tn in found.items() if tn is None]


def number_errors(*groups: tuple[str, str, list[str]]) -> m.ErrorList | None:
    """Errors that are about numbers; None when there are none."""
    listed = []
    for code, text, tns in groups:
        if tns:
            error = as_error(Flaw(code, text))
            error.telephone_numbers = m.TelephoneNumbers(telephone_number=tns)
            listed.append(error)
    return m.ErrorList(error=listed) if listed else None


@routes.serve("phone_numbers.get_phone_numbers")
def get_numbers(call: Call) -> Reply:
    """What is known of given numbers; those that are on no account stand among the errors."""
    (numbers, bad), records = numbers_of(call), call.world.inventory.records
    found = [records[tn] for tn in numbers if tn in records]
    missing = call.tns([tn for tn in numbers if tn not in records])
    return xml(
        m.TelephoneNumbersResponse(
            telephone_number_count=len(found),
            links=m.Links(first=link(call, "first", "1", MAXIMUM)),
            telephone_numbers=m.TelephoneNumberRecords(telephone_number=[_shown(call, record) for record in found]),
            error_list=number_errors(
                ("15608", "The list has telephone numbers that are not valid", bad),
                ("15610", "Telephone numbers are on no account", missing),
            ),
        )
    )
