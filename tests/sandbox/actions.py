"""What the machine of `test_conservation` does on purpose: everything that moves numbers, in any order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aiobandwidth import models as m
from aiobandwidth.sandbox.state import AccountRecord
from tests.sandbox.machine import FOREIGN, NUMBERS, POOL, SECOND, Machine

Action = Callable[[Machine], None]
ACTIONS: list[Action] = []
_PLACE = m.Address(house_number="12", street_name="Birch", city="Raleigh", state_code="NC", zip="27601")


def action(weight: int) -> Callable[[Action], Action]:
    """Let the machine do this, so much more often than others."""

    def register(function: Action) -> Action:
        ACTIONS.extend([function] * weight)
        return function

    return register


def tns(version: str, numbers: list[str]) -> list[str]:
    return [f"+1{tn}" for tn in numbers] if version == "v2" else numbers


def listed(version: str, numbers: list[str]) -> m.TelephoneNumbers:
    return m.TelephoneNumbers(telephone_number=tns(version, numbers))


def maybe(machine: Machine, value: Any) -> Any:
    return value if machine.rng.random() < 0.5 else None


# --- buying and giving back ------------------------------------------------------------------------------------------


def _order(machine: Machine, account: AccountRecord, version: str, **kind: Any) -> None:
    site, peer = machine.place(account)
    order = m.Order(
        site_id=site,
        peer_id=maybe(machine, peer),
        customer_order_id=maybe(machine, "machine-1"),
        partial_allowed=machine.rng.choice((None, True, False)),
        back_order_requested=machine.rng.choice((None, None, True)),
        **kind,
    )
    machine.send("orders.create_order", account, order, version=version)  # type: ignore[arg-type]


@action(6)
def buy_exactly(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    exact = m.ExistingTelephoneNumberOrderType(
        telephone_number_list=m.TelephoneNumberList(telephone_number=tns(version, machine.numbers()))
    )
    held = machine.order(account, "tnreservation")
    if held is not None and machine.rng.random() < 0.5:
        exact.reservation_id_list = m.ReservationIdList(reservation_id=[held.id])
        exact.telephone_number_list = m.TelephoneNumberList(telephone_number=tns(version, held.numbers))
    _order(machine, account, version, existing_telephone_number_order_type=exact)


@action(2)
def buy_by_search(machine: Machine) -> None:
    quantity = machine.rng.randint(1, 2)
    kinds: list[dict[str, Any]] = [
        {"area_code_search_and_order_type": m.AreaCodeSearchAndOrderType(area_code="919", quantity=quantity)},
        {"npa_nxx_search_and_order_type": m.NPANXXSearchAndOrderType(npa_nxx="919200", quantity=quantity)},
        {"city_search_and_order_type": m.CitySearchAndOrderType(city="DENVER", state="CO", quantity=quantity)},
        {"state_search_and_order_type": m.StateSearchAndOrderType(state="NC", quantity=quantity)},
        {"zip_search_and_order_type": m.ZIPSearchAndOrderType(zip="27601", quantity=quantity)},
        {"lata_search_and_order_type": m.LATASearchAndOrderType(lata="426", quantity=quantity)},
        {
            "rate_center_search_and_order_type": m.RateCenterSearchAndOrderType(
                rate_center="RALEIGH", state="NC", quantity=quantity
            )
        },
        {
            "toll_free_wild_char_search_and_order_type": m.TollFreeWildCharSearchAndOrderType(
                toll_free_wild_card_pattern="83*", quantity=quantity
            )
        },
        {
            "combined_search_and_order_type": m.CombinedSearchAndOrderType(
                npa_nxx_x="9192000", state="NC", quantity=quantity
            )
        },
    ]
    _order(machine, machine.account, machine.version(), **machine.rng.choice(kinds))


@action(1)
def close_order(machine: Machine) -> None:
    account = machine.account
    order = machine.order(account, "orders")
    if order is not None:
        machine.send("orders.update_order", account, m.Order(close_order=True), orderId=order.id)


@action(6)
def disconnect(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    numbers = m.TelephoneNumberList(telephone_number=tns(version, machine.owned(account)))
    kind = m.DisconnectTelephoneNumberOrderType(telephone_number_list=numbers)
    order = m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)
    machine.send("disconnects.create_disconnect", account, order, version=version)


@action(3)
def reserve(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    wanted = m.Reservation(reserved_tn=tns(version, machine.numbers(1, POOL))[0])
    machine.send("tn_reservations.create_tn_reservation", account, wanted, version=version)


@action(2)
def reservation(machine: Machine) -> None:
    account = machine.account
    held = machine.order(account, "tnreservation")
    if held is not None:
        name = machine.rng.choice(("get", "delete"))
        machine.send(f"tn_reservations.{name}_tn_reservation", account, reservationId=held.id)


# --- porting in ------------------------------------------------------------------------------------------------------


@action(4)
def port_in(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    site, peer = machine.place(account)
    order = m.LnpOrder(
        site_id=site,
        peer_id=peer,
        list_of_phone_numbers=m.ListOfPhoneNumbers(phone_number=tns(version, machine.numbers())),
        processing_status=maybe(machine, "DRAFT"),
    )
    machine.send("port_ins.create_port_in", account, order, version=version)


@action(4)
def change_port_in(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    order = machine.order(account, "portins")
    if order is None:
        return
    choice = machine.rng.randrange(5)
    if choice == 0:
        machine.send("port_ins.cancel_port_in", account, portInId=order.id)
    elif choice == 1:
        machine.send("port_ins.add_port_in_loa", account, b"letter", content_type="text/plain", portInId=order.id)
    elif choice == 2:
        machine.sandbox.force(order.id, machine.rng.choice(("EXCEPTION", "FOC"))) if order.finished is None else None
    elif choice == 3:
        active = m.ActivatedTelephoneNumbersList(telephone_number=tns(version, order.numbers[:1]))
        change = m.ActivationStatus(activated_telephone_numbers_list=active)
        name = "port_ins.update_port_in_activation_status"
        machine.send(name, account, change, version=version, portInId=order.id)
    else:
        supp = m.LnpOrderSupp(processing_status=maybe(machine, "SUBMITTED"))
        if machine.rng.random() < 0.5:
            supp.list_of_phone_numbers = m.ListOfPhoneNumbers(phone_number=tns(version, machine.numbers()))
        machine.send("port_ins.update_port_in", account, supp, version=version, portInId=order.id)


@action(4)
def bulk_port_in(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    order = machine.order(account, "bulkPortins")
    if order is None or machine.rng.random() < 0.2:
        site, peer = machine.place(account)
        request = m.BulkPortin(site_id=site, peer_id=m.DeletableText(text=peer))
        machine.send("bulk_port_ins.create_bulk_port_in", account, request, version=version)
        return
    key: dict[str, Any] = {"bulkPortInId": order.id}
    group = "bulk_port_ins"
    choice = machine.rng.randrange(6)
    if choice < 2:
        numbers = m.TnList(tn=tns(version, machine.numbers(5)))
        machine.send(f"{group}.replace_bulk_port_in_tns", account, numbers, version=version, **key)
    elif choice < 4:
        change = m.BulkPortin(processing_status="IN_PROGRESS")
        machine.send(f"{group}.patch_bulk_port_in", account, change, version=version, **key)
    elif choice == 4:
        single = machine.order(account, "portins")
        wanted = m.PortinList(portin_order_id=[single.id] if single is not None else [])
        machine.send(f"{group}.replace_bulk_port_in_children", account, wanted, **key)
    else:
        machine.send(f"{group}.delete_bulk_port_in", account, **key)


# --- porting out -----------------------------------------------------------------------------------------------------


@action(2)
def port_out(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    order = machine.order(account, "portouts")
    if order is not None and machine.rng.random() < 0.4:
        if machine.rng.random() < 0.5:
            machine.send("port_outs.cancel_port_out", account, portOutId=order.id)
        else:
            change = m.PortOutRequest(pin="1234", port_out_action=maybe(machine, "MODIFY"))
            machine.send("port_outs.update_port_out", account, change, portOutId=order.id)
        return
    leaving = m.PortOutTelephoneNumberList(telephone_number_to_port=tns(version, machine.owned(account)))
    bulk = m.BulkPortOut(new_network_spid="9A01", telephone_number_list=leaving)
    machine.send("port_outs.create_port_out", account, m.PortOutRequest(bulk_port_out=bulk), version=version)


@action(2)
def lsr(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    order = machine.order(account, "lsrorders")
    request = m.LsrOrder(
        pon="M-1",
        spid="9A01",
        authorizing_person="Ada",
        subscriber=m.Subscriber(subscriber_type="BUSINESS", business_name="Young Ltd", pin_number="1234"),
        list_of_telephone_numbers=m.ListOfTelephoneNumbers(telephone_number=tns(version, machine.owned(account))),
    )
    if order is not None and machine.rng.random() < 0.4:
        change = m.LsrOrder(order_status="CANCELLED") if machine.rng.random() < 0.5 else request
        machine.send("lsr_orders.update_lsr_order", account, change, version=version, orderId=order.id)
        return
    machine.send("lsr_orders.create_lsr_order", account, request, version=version)


# --- importing and moving --------------------------------------------------------------------------------------------


@action(4)
def import_numbers(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    site, peer = machine.place(account)
    numbers = listed(version, machine.numbers(3, FOREIGN if machine.rng.random() < 0.7 else NUMBERS))
    choice = machine.rng.randrange(4)
    if choice == 0:
        order = m.ImportTnOrder(site_id=site, sip_peer_id=peer, telephone_numbers=numbers)
        machine.send("import_tn_orders.create_import_tn_order", account, order, version=version)
    elif choice == 1:
        gone = m.RemoveImportedTnOrder(telephone_numbers=numbers)
        machine.send("remove_imported_tn_orders.create_remove_imported_tn_order", account, gone, version=version)
    elif choice == 2:
        numbers = listed("v1", machine.numbers(3, FOREIGN))
        act = machine.rng.choice(("IMPORT", "REMOVE"))
        external = m.ExternalTnsOrder(site_id=site, sip_peer_id=peer, action=act, telephone_numbers=numbers)
        machine.send("external_tns.create_external_tns_order", account, external, version="v1")
    else:
        machine.sandbox.bring_in(*machine.numbers(2), account_id=account.id)


@action(2)
def hosted_voice(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    site, peer = machine.place(account)
    numbers = listed(version, machine.numbers(2, FOREIGN))
    if machine.rng.random() < 0.5:
        order = m.ImportVoiceTnOrder(site_id=site, sip_peer_id=peer, telephone_numbers=numbers)
        machine.send("hosted_voice.create_import_voice_tn_order", account, order, version=version)
    else:
        gone = m.RemoveImportedVoiceTnOrder(telephone_numbers=numbers)
        machine.send("hosted_voice.create_remove_imported_voice_tn_order", account, gone, version=version)


@action(3)
def move(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    site, peer = machine.place(account)
    source = machine.rng.choice((machine.sandbox.account_id, SECOND))
    numbers = machine.owned(machine.world.accounts[source])
    order = m.MoveTnsOrder(
        site_id=site,
        sip_peer_id=peer,
        source_account_id=maybe(machine, source),
        telephone_numbers=listed(version, numbers),
    )
    machine.send("move_tns.create_move_tns_order", account, order, version=version)


@action(1)
def move_to_peer(machine: Machine) -> None:
    account = machine.account
    site, peer = machine.place(account)
    numbers = m.SipPeerTelephoneNumbers(full_number=machine.owned(account))
    machine.send("move_tns.move_tns_to_sip_peer", account, numbers, version="v1", siteId=site, sipPeerId=peer)


# --- setting and looking ---------------------------------------------------------------------------------------------


@action(3)
def settings(machine: Machine) -> None:
    account, version = machine.account, machine.version()
    numbers = listed(version, machine.owned(account))
    choice = machine.rng.randrange(4)
    if choice == 0:
        option = m.TnOptionGroup(port_out_passcode=machine.rng.choice(("1234", "9876")), telephone_numbers=numbers)
        options = m.TnOptionOrder(tn_option_groups=m.TnOptionGroups(tn_option_group=[option]))
        machine.send("tn_options.create_tn_option_order", account, options, version=version)
    elif choice == 1:
        name = m.LidbTnGroup(
            telephone_numbers=numbers, subscriber_information="Ada", use_type="BUSINESS", visibility="PUBLIC"
        )
        lidb = m.LidbOrder(lidb_tn_groups=m.LidbTnGroups(lidb_tn_group=[name]))
        machine.send("lidbs.create_lidb_order", account, lidb, version=version)
    elif choice == 2:
        group = m.DldaTnGroup(telephone_numbers=numbers, listing_type="LISTED")
        dlda = m.DldaOrder(dlda_tn_groups=m.DldaTnGroups(dlda_tn_group=[group]))
        machine.send("dldas.create_dlda_order", account, dlda, version=version)
    else:
        e911 = m.E911Order(telephone_numbers=numbers, address=_PLACE)
        machine.send("e911_orders.create_e911_order", account, e911, version=version)


_LISTS = (
    "orders.list_orders",
    "disconnects.list_disconnects",
    "port_ins.list_port_ins",
    "bulk_port_ins.list_bulk_port_ins",
    "port_outs.list_port_outs",
    "lsr_orders.list_lsr_orders",
    "move_tns.list_move_tns_orders",
    "import_tn_orders.list_import_tn_orders",
    "in_service_numbers.list_in_service_numbers",
    "disconnects.list_disconnected_numbers",
    "phone_numbers.search_phone_numbers",
    "available_numbers.list_available_npa_nxx",
)


@action(4)
def look(machine: Machine) -> None:
    machine.send(machine.rng.choice(_LISTS), machine.account, query={"page": "1", "size": "5", "areaCode": "919"})


@action(2)
def search(machine: Machine) -> None:
    query = {"areaCode": "919", "quantity": "5", "countryCodeA3": "USA"}
    machine.send("available_numbers.search_available_numbers", machine.account, query=query)
