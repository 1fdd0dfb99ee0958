"""Numbers of the account with what is known of them, and orders for their features."""

from __future__ import annotations

from aiobandwidth import models as m

from ..clock import when
from ..inventory import Number
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import HistoryEntry, OrderRecord, World, step
from ..views import own, settle
from .in_service import page_of_numbers

routes = Routes()

_TN_OPTIONS = ("number_format", "rpid_format", "rewrite_user", "final_destination_uri", "port_out_passcode")


def _attributes(record: Number) -> m.TnAttributes | None:
    names = [name for name, has in (("Protected", record.setting("protected")), ("Imported", record.imported)) if has]
    return m.TnAttributes(tn_attribute=names) if names else None


def _service_types(record: Number) -> m.ServiceTypes:
    names = [] if record.imported else ["Voice"]
    return m.ServiceTypes(service_type=[*names, "Messaging"] if record.setting("sms") or record.imported else names)


def _messaging(record: Number) -> m.MessagingSettings | None:
    sms = record.setting("sms")
    if sms is None:
        return None
    state, campaign = record.setting("a2p_state"), record.setting("campaign_id")
    return m.MessagingSettings(sms_enabled=sms, a2p_state=state or "SYSTEM_DEFAULT", campaign_id=campaign)


def _options(call: Call, record: Number) -> m.TnOptions | None:
    options = m.TnOptions()
    for name in _TN_OPTIONS:
        setattr(options, name, record.setting(name))
    forward, display = record.setting("call_forward"), record.setting("calling_name_display")
    if forward is not None:
        options.call_forward = m.CallForward(telephone_number=call.tn(forward))
    if display is not None:
        options.calling_name_display = "on" if display else "off"
    return options if options != m.TnOptions() else None


def view(call: Call, record: Number) -> m.TelephoneNumberRecord:
    center = call.world.inventory.center_of(record.tn)
    entry = m.TelephoneNumberRecord(
        full_number=call.tn(record.tn),
        status=record.status,
        account_id_=record.account,
        service_types=_service_types(record),
        messaging_settings=_messaging(record),
        tn_attributes=_attributes(record),
        tn_options=_options(call, record),
        last_modified=when(record.modified),
        in_service_date=when(record.since),
        site=m.Site(id=record.site, name=_site_name(call, record)) if record.site else None,
        sip_peer=m.SipPeer(peer_id=record.peer, peer_name=_peer_name(call, record)) if record.peer else None,
    )
    if center is not None:
        entry.city, entry.lata, entry.state = center.city or None, center.lata or None, center.state or None
        entry.rate_center, entry.tier = center.name, str(center.tier)
        entry.vendor_id, entry.vendor_name = center.vendor
    return entry


def _site_name(call: Call, record: Number) -> str | None:
    site = call.account.sites.get(record.site)
    return None if site is None else site.name


def _peer_name(call: Call, record: Number) -> str | None:
    peer = call.account.peer(record.site, record.peer)
    return None if peer is None else peer.name


@routes.serve("phone_numbers.list_phone_numbers")
def list_numbers(call: Call) -> Reply:
    """A page of the account's numbers; pages are named by their first number."""
    total, found, more = page_of_numbers(call, call.count("size", 500, maximum=500))
    records = m.TelephoneNumberRecords(telephone_number=[view(call, record) for record in found])
    return xml(m.TelephoneNumbersResponse(telephone_number_count=total, links=more, telephone_numbers=records))


@routes.serve("phone_numbers.get_phone_number")
def get_number(call: Call) -> Reply:
    """One number with all that is known of it."""
    return details(call, own(call, call.params["phoneNumber"]))


def details(call: Call, record: Number) -> Reply:
    entry = view(call, record)
    shared = (
        "city lata state full_number tier vendor_id vendor_name rate_center status account_id_ site sip_peer "
        "service_types last_modified in_service_date messaging_settings tn_attributes tn_options"
    )
    shown = m.TelephoneNumberDetails(**{name: getattr(entry, name) for name in shared.split()})
    shown.on_net_vendor = entry.vendor_id == "49"
    shown.features = _features(record)
    return xml(m.TelephoneNumberResponse(telephone_number_details=shown))


def _features(record: Number) -> m.TelephoneNumberFeatures | None:
    name, listing, address = (record.setting(key) for key in ("calling_name", "directory_listing", "e911"))
    if name is None and listing is None and address is None:
        return None
    features = m.TelephoneNumberFeatures()
    if name is not None:
        features.lidb = m.LidbFeature(
            status="Success",
            subscriber_information=name,
            use_type=record.setting("calling_name_use") or "BUSINESS",
            visibility=record.setting("calling_name_visibility") or "PUBLIC",
        )
    if listing is not None:
        features.dlda = m.DldaFeature(
            status="Success",
            subscriber_type=getattr(listing, "subscriber_type", None) or getattr(listing, "account_type", None),
            listing_type=listing.listing_type,
            listing_name=listing.listing_name,
            list_address=getattr(listing, "list_address", None),
            address=getattr(listing, "address", None),
        )
    if address is not None:
        features.e911 = m.E911Feature(
            account_id_=record.account,
            last_e911_order_outcome="SUCCESS",
            sip_peer_address=False,
            caller_name=record.setting("e911_name"),
            address=address,
        )
    return features


@routes.serve("number_features.update_number_features")
def order_features(call: Call) -> Reply:
    """Take an order for features in; they are set after the delay of the sandbox."""
    record = own(call, call.params["phoneNumber"])
    request = call.read(m.FeatureOrderRequest)
    name, listing = request.calling_name_display, request.directory_listing
    if name is None and listing is None:
        raise Refused(400, "5001", "The order names no feature")
    if name is not None and name.calling_name is not None and len(name.calling_name) > 15:
        raise Refused(400, "11005", "The calling name has at most 15 characters")
    world = call.world
    order = world.new_order(
        "tnfeatureorders", call.account, call.user, numbers=[record.tn], quantity=1, request=request, site=record.site
    )
    order.history.append(HistoryEntry(order.created, "RECEIVED", "Feature order received", call.user))
    world.record(call, "feature-order", order=order, numbers=[record.tn])
    world.later(order, world.settings.order_delay, "phone_numbers.set_features")
    reply = m.FeatureOrderResponse(
        order_id=order.id,
        order_status="RECEIVED",
        telephone_number=call.tn(record.tn),
        calling_name_display=name,
        directory_listing=listing,
    )
    return xml(reply, 201, location=call.here(order.id))


@step("phone_numbers.set_features")
def _apply(world: World, order: OrderRecord) -> None:
    request = order.request
    record = world.inventory.records.get(order.numbers[0])
    if record is not None and record.account == order.account:
        name, listing = request.calling_name_display, request.directory_listing
        if name is not None:
            record.set("calling_name", name.calling_name)
            record.set("calling_name_display", name.enabled is not False)
        if listing is not None:
            record.set("directory_listing", listing)
        record.modified = world.clock.time()
        order.completed.append(record.tn)
        world.record(None, "features-set", order=order, numbers=[record.tn])
    settle(world, order, "Feature order")
