"""Pieces of replies that several resources have in common."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Sequence

from aiobandwidth import models as m

from .clock import when
from .inventory import Number
from .order_index import OrderList
from .refusals import as_error, as_errors
from .routing import Call, Refused, Reply, xml
from .state import AccountRecord, Flaw, OrderRecord, PeerRecord, SiteRecord, World

_TWO_YEARS = 2 * 365 * 86_400.0
_OF_ALL_TIMES = ("disconnects", "csrs", "importToAccount", "tollFreePortingValidations")
_SPECIFIC = (
    *("tn", "orderTn", "telephoneNumber", "customerOrderId", "pon", "orderIdFragment", "lastModifiedAfter"),
    *("createdDateFrom", "createdDateTo", "modifiedDateFrom", "modifiedDateTo", "startdate", "enddate", "date"),
)
_CUSTOMER_ORDER_ID = re.compile(r"[A-Za-z0-9\- ]{1,40}", re.ASCII)


# --- finding things --------------------------------------------------------------------------------------------------


def find_order(call: Call, kind: str, name: str = "orderId", *, code: str = "5035") -> OrderRecord:
    """The order that the path names.

    Raises:
        Refused: 404, also while a new order is not visible yet.
    """
    order_id = call.params[name]
    order = call.account.book(kind).get(order_id)
    if order is None or not call.world.visible(order):
        raise Refused(404, code, f"The order {order_id} was not found")
    return order


def find_site(call: Call) -> SiteRecord:
    """The site that the path names, or 404."""
    site = call.account.sites.get(call.params["siteId"])
    if site is None:
        raise Refused(404, "12016", f"Site '{call.params['siteId']}' does not exist")
    return site


def find_peer(call: Call) -> tuple[SiteRecord, PeerRecord]:
    """The site and SIP peer that the path names, or 404."""
    site = find_site(call)
    peer = site.peers.get(call.params["sipPeerId"])
    if peer is None:
        what = f"Sip Peer '{call.params['sipPeerId']}' account '{call.account.id}' and site '{site.id}' does not exist"
        raise Refused(404, "13563", what)
    return site, peer


def place_of(
    account: AccountRecord,
    site_id: str | None,
    peer_id: str | None,
    *,
    site_code: str,
    peer_code: str,
    required: bool = True,
) -> tuple[str | None, str | None]:
    """Check the site and SIP peer of an order; without a SIP peer the site's default one is meant.

    Raises:
        Refused: 400, the site is missing or one of them is not there.
    """
    if not site_id and not required:
        return None, None
    site = account.sites.get(site_id or "")
    if site is None:
        raise Refused(400, site_code, f"The SiteId '{site_id or ''}' is not valid")
    if peer_id and peer_id not in site.peers:
        raise Refused(400, peer_code, f"The SIP peer '{peer_id}' is not valid")
    default = site.default_peer()
    return site.id, peer_id or (default.id if default is not None else None)


def check_customer_order_id(value: str | None, code: str) -> str | None:
    """Letters, digits, dashes and spaces, at most 40 of them."""
    if value and _CUSTOMER_ORDER_ID.fullmatch(value) is None:
        raise Refused(400, code, f"The customer order id '{value}' is not valid; 40 letters, digits, dashes and spaces")
    return value


# --- lists of orders -------------------------------------------------------------------------------------------------


def orders_of(call: Call, kind: str, *, customer: bool = True, tn: bool = True) -> OrderList:
    """Visible orders of a kind, newest first, as the query filters them; some lists ignore ``customerOrderId``."""
    book, name = call.account.book(kind), call.param("customerOrderId") if customer else None
    index = book.index
    found = index.visible(call.world.clock.time())
    if name is not None:
        found &= index.these(book.newest(name))
    wanted = {value.upper() for value in call.all("status")}
    if wanted:
        found &= index.having("status", *wanted)
    for key, parameter in (("user", "userid"), ("author", "lastModifiedBy")):
        value = call.param(parameter)
        if value is not None:
            found &= index.having(key, value)
    ranges = (
        ("created", DayRange(call, "createdDate")),
        ("modified", DayRange(call, "modifiedDate")),
        ("created", DayRange(call, "", first="startdate", last="enddate")),
        ("modified", DayRange(call, "lastModified", first="lastModifiedAfter")),
    )
    for key, days in ranges:
        if not days.is_open:
            found &= index.on_days(key, days.first, days.last)
    number = call.loose_number(call.param("tn")) if tn else None
    if number is not None:
        found &= index.about(number)
    oldest = _oldest(call, kind)
    if oldest:
        found &= index.on_days("created", dt.datetime.fromtimestamp(oldest, dt.UTC).date(), None)
    fragment, orders = call.param("orderIdFragment"), OrderList(index, found)
    return orders if fragment is None else orders.where(lambda order: order.id.startswith(fragment))


def _oldest(call: Call, kind: str) -> float:
    """From when on orders are listed: two years back, unless the query names dates or an order."""
    if kind in _OF_ALL_TIMES or any(call.param(name) is not None for name in _SPECIFIC):
        return 0.0
    return call.world.clock.time() - _TWO_YEARS


class DayRange:
    """Days from one query parameter to another, both included; either may be missing."""

    def __init__(self, call: Call, stem: str, *, first: str | None = None, last: str | None = None) -> None:
        self.first = _day(call, first or f"{stem}From")
        self.last = _day(call, last or f"{stem}To")

    @property
    def is_open(self) -> bool:
        """Whether all days are meant."""
        return self.first is None and self.last is None

    def __contains__(self, moment: object) -> bool:
        if self.is_open:
            return True
        if not isinstance(moment, int | float):
            return False
        day = when(moment).date()
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


def _day(call: Call, name: str) -> dt.date | None:
    value = call.param(name)
    if value is None:
        return None
    for mask in ("%Y-%m-%d", "%y%m%d", "%Y%m%d"):
        try:
            return dt.datetime.strptime(value[:10], mask).date()
        except ValueError:
            continue
    raise Refused(400, "15501", f"{name} '{value}' is not a date")


def tally(call: Call, order: OrderRecord) -> m.TelephoneNumberCounts:
    """Numbers of an order counted by place and supplier."""
    centers = [call.world.inventory.center_of(tn) for tn in order.completed]
    known = [center for center in centers if center is not None]
    if not known:
        return m.TelephoneNumberCounts()
    cities, names = Counter(c.city for c in known), Counter(c.name for c in known)
    states, tiers, vendors = (
        Counter(c.state for c in known),
        Counter(c.tier for c in known),
        Counter(c.vendor for c in known),
    )
    return m.TelephoneNumberCounts(
        cities=m.Cities(city_with_count=[m.CityWithCount(city=k, count=n) for k, n in cities.items()]),
        rate_centers=m.RateCenters(
            rate_center_with_count=[m.RateCenterWithCount(rate_center=k, count=n) for k, n in names.items()]
        ),
        states=m.States(state_with_count=[m.StateWithCount(state=k, count=n) for k, n in states.items()]),
        tiers=m.Tiers(tier_with_count=[m.TierWithCount(tier=str(k), count=n) for k, n in tiers.items()]),
        vendors=m.Vendors(
            vendor_with_count=[m.VendorWithCount(vendor_id=k[0], vendor_name=k[1], count=n) for k, n in vendors.items()]
        ),
    )


def history(order: OrderRecord, *, lower: bool = False) -> Reply:
    """What happened to an order; some resources write the states in lower case."""
    entries = [
        m.OrderHistory(
            order_date=when(entry.time),
            note=entry.note,
            author=entry.author,
            status=entry.status.lower() if lower else entry.status,
            difference=entry.difference,
        )
        for entry in order.history
    ]
    return xml(m.OrderHistoryWrapper(order_history=entries))


def order_numbers(order: OrderRecord) -> list[str]:
    """The numbers that an order is about: those it got, or else those it asked for."""
    return order.completed or order.numbers


def counts_by(numbers: Iterable[str], digits: int) -> m.TelephoneDetailsReports:
    """Numbers counted by their first digits: 3 for area codes, 6 for NPA-NXX, 0 for all together."""
    counted = Counter(tn[:digits] for tn in numbers)
    reports = []
    for prefix, count in sorted(counted.items()):
        report = m.TelephoneDetailsReportLine(count=count)
        if digits == 3:
            report.area_code = prefix
        elif digits == 6:
            report.npa_nxx = prefix
        reports.append(report)
    return m.TelephoneDetailsReports(telephone_details_report=reports or [m.TelephoneDetailsReportLine(count=0)])


# --- errors of orders ------------------------------------------------------------------------------------------------


def localized(call: Call, flaws: Sequence[Flaw]) -> list[Flaw]:
    """Errors with their numbers as this version writes them."""
    return [Flaw(flaw.code, flaw.description, tuple(call.tns(flaw.tns))) for flaw in flaws]


def error_list(call: Call, flaws: Sequence[Flaw]) -> m.ErrorList | None:
    """Errors of an order as ``ErrorList/Error``; None when there are none."""
    return m.ErrorList(error=[as_error(flaw) for flaw in localized(call, flaws)]) if flaws else None


def errors(call: Call, flaws: Sequence[Flaw]) -> list[m.Errors]:
    """Errors of an order as repeated ``Errors``, one per code."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for flaw in flaws:
        grouped.setdefault((flaw.code, flaw.description), []).extend(flaw.tns)
    return as_errors(localized(call, [Flaw(code, text, tuple(tns)) for (code, text), tns in grouped.items()]))


def settle(world: World, order: OrderRecord, what: str) -> None:
    """End an order by what it got: COMPLETE, PARTIAL or FAILED."""
    status = "FAILED" if not order.completed else "PARTIAL" if order.failed or order.errors else "COMPLETE"
    world.move(order, status, f"{what} is {status.lower()}.", final=True)


def own(call: Call, value: str | None) -> Number:
    """The record of a number in service on the account that the path names, or 404."""
    tn = call.loose_number(value)
    record = None if tn is None else call.world.inventory.records.get(tn)
    if record is None or record.account != call.account.id:
        raise Refused(404, "5076", f"The number {value} does not belong to this account")
    return record
