"""Bodies of every kind of order that can be found out about, and orders that are nearly the same."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

from aiobandwidth import models as m
from aiobandwidth._core.message import Message
from aiobandwidth._core.plans import plan

Maker = Callable[[random.Random, list[str]], Message]
_NAMES = ("Harbor Freight", "Elm & Sons", "Nora Quist", "Pier Nine", "O'Dell <Dairy>", "Tall Pines")


def numbers(rng: random.Random, least: int = 2, area: str = "919") -> list[str]:
    """A few telephone numbers."""
    count = rng.randrange(least, 6)
    return [f"+1{area}{rng.randrange(220, 299)}{one:04}" for one in rng.sample(range(10_000), count)]


def name(rng: random.Random) -> str:
    return f"{rng.choice(_NAMES)} {rng.randrange(1000)}"


def word(rng: random.Random) -> str:
    return f"w{rng.randrange(10**6)}"


def site(rng: random.Random) -> str:
    return str(rng.randrange(1000, 9999))


def _order(rng: random.Random, tns: list[str]) -> Message:
    made = m.Order(name=name(rng), site_id=site(rng), peer_id=site(rng), partial_allowed=True)
    kind = rng.randrange(4)
    if kind == 0:
        listed = m.TelephoneNumberList(telephone_number=tns)
        made.existing_telephone_number_order_type = m.ExistingTelephoneNumberOrderType(telephone_number_list=listed)
    elif kind == 1:
        made.area_code_search_and_order_type = m.AreaCodeSearchAndOrderType(
            area_code=str(rng.choice([206, 303, 919])), quantity=rng.randrange(1, 90)
        )
    elif kind == 2:
        made.city_search_and_order_type = m.CitySearchAndOrderType(
            city="RALEIGH", state="NC", quantity=rng.randrange(1, 90)
        )
    else:
        made.combined_search_and_order_type = m.CombinedSearchAndOrderType(
            area_code="919", lata="426", quantity=rng.randrange(1, 90)
        )
    return made


def _listed(tns: list[str]) -> m.TelephoneNumbers:
    return m.TelephoneNumbers(telephone_number=tns)


def _groups(tns: list[str]) -> Iterator[list[str]]:
    """The numbers in one or two groups."""
    half = (len(tns) + 1) // 2
    yield tns[:half]
    if tns[half:]:
        yield tns[half:]


def _lidb(rng: random.Random, tns: list[str]) -> Message:
    groups = [
        m.LidbTnGroup(
            telephone_numbers=_listed(some),
            subscriber_information=name(rng),
            use_type=rng.choice(["BUSINESS", "RESIDENTIAL"]),
            visibility=rng.choice(["PUBLIC", "PRIVATE"]),
        )
        for some in _groups(tns)
    ]
    return m.LidbOrder(lidb_tn_groups=m.LidbTnGroups(lidb_tn_group=groups))


def _dlda(rng: random.Random, tns: list[str]) -> Message:
    groups = [
        m.DldaTnGroup(
            telephone_numbers=_listed(some),
            subscriber_type="BUSINESS",
            listing_type="LISTED",
            listing_name=m.DirectoryListingName(first_name=word(rng), last_name=name(rng)),
            list_address=True,
        )
        for some in _groups(tns)
    ]
    return m.DldaOrder(dlda_tn_groups=m.DldaTnGroups(dlda_tn_group=groups))


def _tn_option(rng: random.Random, tns: list[str]) -> Message:
    groups = [
        m.TnOptionGroup(
            telephone_numbers=_listed(some),
            sms=rng.choice(["on", "off"]),
            calling_name_display=rng.choice(["on", "off", "systemdefault"]),
            port_out_passcode=word(rng),
        )
        for some in _groups(tns)
    ]
    return m.TnOptionOrder(tn_option_groups=m.TnOptionGroups(tn_option_group=groups))


def _endpoints(rng: random.Random, tns: list[str]) -> Message:
    associated = m.EepToEngAssociations(
        eep_tns=m.EepTns(telephone_number=tns), eep_aeui_ids=m.EepAeuiIds(identifier=[word(rng)])
    )
    return m.EmergencyNotificationEndpointOrder(
        emergency_notification_endpoint_associations=m.EmergencyNotificationEndpointAssociations(
            emergency_notification_group=m.EmergencyNotificationGroup(identifier=word(rng)),
            added_associations=m.AddedAssociations(eep_to_eng_associations=associated),
        )
    )


def _group(rng: random.Random, tns: list[str]) -> Message:
    return m.EmergencyNotificationGroupOrder(
        modified_emergency_notification_group=m.ModifiedEmergencyNotificationGroup(
            identifier=word(rng), description=name(rng)
        )
    )


def _csr(rng: random.Random, tns: list[str]) -> Message:
    return m.Csr(
        working_or_billing_telephone_number=tns[0],
        account_number=str(rng.randrange(10**8)),
        end_user_name=name(rng),
        end_user_pin="4711",
        end_user_password="pass & word",
        city="Raleigh",
        state="NC",
        type_of_service="business",
    )


def _disconnect(rng: random.Random, tns: list[str]) -> Message:
    kind = m.DisconnectTelephoneNumberOrderType(
        telephone_number_list=m.TelephoneNumberList(telephone_number=tns), protected="UNCHANGED"
    )
    return m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)


def _bulk(rng: random.Random, tns: list[str]) -> Message:
    return m.BulkPortin(
        site_id=site(rng),
        peer_id=m.DeletableText(text=site(rng)),
        loa_authorizing_person=name(rng)[:15],
        pin_number="0042",
    )


def _port_in(rng: random.Random, tns: list[str]) -> Message:
    return m.LnpOrder(
        list_of_phone_numbers=m.ListOfPhoneNumbers(phone_number=tns),
        billing_telephone_number=tns[0],
        site_id=site(rng),
        peer_id=site(rng),
        loa_authorizing_person=name(rng)[:15],
        subscriber=m.Subscriber(subscriber_type="BUSINESS", business_name=name(rng), pin_number="9911"),
    )


def _e911(rng: random.Random, tns: list[str]) -> Message:
    address = m.Address(house_number="12", street_name=word(rng), city="RALEIGH", state_code="NC", zip="27606")
    return m.E911Order(telephone_numbers=_listed(tns), caller_name=name(rng), address=address)


def _lsr(rng: random.Random, tns: list[str]) -> Message:
    return m.LsrOrder(
        pon=word(rng),
        spid="123C",
        authorizing_person=name(rng),
        billing_telephone_number=tns[0],
        subscriber=m.Subscriber(subscriber_type="BUSINESS", business_name=name(rng)),
        list_of_telephone_numbers=m.ListOfTelephoneNumbers(telephone_number=tns),
    )


MAKERS: dict[str, Maker] = {
    "bulk_port_ins.create_bulk_port_in": _bulk,
    "csrs.create_csr": _csr,
    "disconnects.create_disconnect": _disconnect,
    "dldas.create_dlda_order": _dlda,
    "e911_orders.create_e911_order": _e911,
    "emergency_notifications.create_emergency_notification_endpoint_order": _endpoints,
    "emergency_notifications.create_emergency_notification_group_order": _group,
    "external_tns.create_external_tns_order": lambda rng, tns: m.ExternalTnsOrder(
        telephone_numbers=_listed(tns), site_id=site(rng), action="IMPORT", loa_type="CARRIER"
    ),
    "hosted_voice.create_import_voice_tn_order": lambda rng, tns: m.ImportVoiceTnOrder(
        telephone_numbers=_listed(tns), site_id=site(rng), sip_peer_id=site(rng)
    ),
    "hosted_voice.create_remove_imported_voice_tn_order": lambda rng, tns: m.RemoveImportedVoiceTnOrder(
        telephone_numbers=_listed(tns)
    ),
    "import_tn_orders.create_import_tn_order": lambda rng, tns: m.ImportTnOrder(
        telephone_numbers=_listed(tns), site_id=site(rng), sip_peer_id=site(rng), loa_authorizing_person=name(rng)[:15]
    ),
    "lidbs.create_lidb_order": _lidb,
    "lsr_orders.create_lsr_order": _lsr,
    "move_tns.create_move_tns_order": lambda rng, tns: m.MoveTnsOrder(
        telephone_numbers=_listed(tns), site_id=site(rng), sip_peer_id=site(rng)
    ),
    "numbers_assignments.create_numbers_assignment_order": lambda rng, tns: m.TelephoneNumbersAssignmentOrder(
        telephone_numbers=_listed(tns), action=rng.choice(["ASSIGN", "UNASSIGN"])
    ),
    "orders.create_order": _order,
    "port_ins.create_port_in": _port_in,
    "remove_imported_tn_orders.create_remove_imported_tn_order": lambda rng, tns: m.RemoveImportedTnOrder(
        telephone_numbers=_listed(tns)
    ),
    "tn_options.create_tn_option_order": _tn_option,
    "toll_free_porting_validations.create_toll_free_porting_validation": lambda rng, tns: m.TollFreePortingValidation(
        toll_free_number_list=m.TollFreeNumberList(toll_free_number=tns)
    ),
}
UNDATED: dict[str, Maker] = {
    "realms.create_realm": lambda rng, tns: m.Realm(realm=word(rng), description=name(rng), default=False)
}
"""Orders of which the carrier does not say when they were made."""


def make(kind: str, rng: random.Random) -> Message:
    """A body for a kind of order."""
    area = "833" if "toll_free" in kind else "919"
    makers: dict[str, Maker] = {**MAKERS, **UNDATED}
    return makers[kind](rng, numbers(rng, area=area))


def lists_of_numbers(message: Message) -> Iterator[list[Any]]:
    """Every list of telephone numbers in a message, to be changed."""
    for field in plan(type(message)).fields:
        value = getattr(message, field.name)
        if field.tn and field.many and value:
            yield value
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, Message):
                yield from lists_of_numbers(one)


def nearly(kind: str, body: Message, rng: random.Random) -> Iterator[Message]:
    """Orders that differ in one thing: fewer numbers, more numbers, another site, peer or name."""
    lists = list(lists_of_numbers(body))
    if lists:
        fewer, more = copy.deepcopy(body), copy.deepcopy(body)
        next(lists_of_numbers(fewer)).pop()
        if any(lists_of_numbers(fewer)):
            yield fewer
        next(lists_of_numbers(more)).append(numbers(rng)[0])
        yield more
    for field in ("site_id", "sip_peer_id", "name", "caller_name", "pon", "end_user_name", "action"):
        if getattr(body, field, None):
            other = copy.deepcopy(body)
            setattr(other, field, "UNASSIGN" if getattr(body, field) == "ASSIGN" else "9" + site(rng))
            yield other
    if isinstance(body, m.LidbOrder):
        other = copy.deepcopy(body)
        assert isinstance(other, m.LidbOrder)
        assert other.lidb_tn_groups is not None
        other.lidb_tn_groups.lidb_tn_group[0].subscriber_information = name(rng) + "!"
        yield other
        if len(body.lidb_tn_groups.lidb_tn_group if body.lidb_tn_groups else ()) == 2:
            swapped = copy.deepcopy(body)
            assert isinstance(swapped, m.LidbOrder)
            assert swapped.lidb_tn_groups is not None
            one, two = swapped.lidb_tn_groups.lidb_tn_group
            one.subscriber_information, two.subscriber_information = (
                two.subscriber_information,
                one.subscriber_information,
            )
            yield swapped
