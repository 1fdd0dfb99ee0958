"""How orders go: kinds, partial fulfilment, back-orders, delays, visibility, and what the account has afterwards."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import anyio
import pytest

from aiobandwidth import models as m
from aiobandwidth.client import NumbersClient
from aiobandwidth.errors import BadRequest, NotFound
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.scenarios import DENVER, RALEIGH, TAKEN, Api


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[Api]:
    async with connect(sandbox) as client:
        yield Api(sandbox, client, "v1")


async def search_order(api: Api, **fields: Any) -> Any:
    handle = await api.client.orders.create_order(m.Order(site_id=api.site, **fields))
    state = await handle.wait(timeout=5, poll=0.01)
    listed = state.completed_numbers.telephone_number if state.completed_numbers is not None else []
    return state, [entry.full_number for entry in listed]


KINDS: list[tuple[dict[str, Any], str, str]] = [
    (
        {"area_code_search_and_order_type": m.AreaCodeSearchAndOrderType(area_code="303", quantity=3)},
        "303",
        "DENVER",
    ),
    ({"npa_nxx_search_and_order_type": m.NPANXXSearchAndOrderType(npa_nxx="919201", quantity=3)}, "919201", "RALEIGH"),
    (
        {
            "rate_center_search_and_order_type": m.RateCenterSearchAndOrderType(
                rate_center="CARY", state="NC", quantity=3
            )
        },
        "9",
        "CARY",
    ),
    ({"city_search_and_order_type": m.CitySearchAndOrderType(city="Boise", state="ID", quantity=3)}, "", "BOISE"),
    ({"state_search_and_order_type": m.StateSearchAndOrderType(state="HI", quantity=3)}, "808", "HONOLULU"),
    ({"lata_search_and_order_type": m.LATASearchAndOrderType(lata="832", quantity=3)}, "907", "ANCHORAGE"),
    ({"zip_search_and_order_type": m.ZIPSearchAndOrderType(zip="27603", quantity=3)}, "", "RALEIGH"),
    (
        {
            "toll_free_wild_char_search_and_order_type": m.TollFreeWildCharSearchAndOrderType(
                toll_free_wild_card_pattern="84*", quantity=3
            )
        },
        "844",
        "TOLL FREE",
    ),
    (
        {
            "toll_free_vanity_search_and_order_type": m.TollFreeVanitySearchAndOrderType(
                toll_free_vanity="FLOWERS", quantity=3
            )
        },
        "8",
        "TOLL FREE",
    ),
    (
        {
            "combined_search_and_order_type": m.CombinedSearchAndOrderType(
                area_code="919", rate_center="DURHAM", state="NC", local_vanity="2255", ends_in=True, quantity=3
            )
        },
        "919",
        "DURHAM",
    ),
]


@pytest.mark.parametrize(("fields", "prefix", "center"), KINDS, ids=[next(iter(kind[0])) for kind in KINDS])
async def test_search_orders(api: Api, fields: dict[str, Any], prefix: str, center: str) -> None:
    state, numbers = await search_order(api, **fields)
    assert state.order_status == "COMPLETE"
    assert len(numbers) == 3
    for full in numbers:
        assert full.startswith(f"+1{prefix}")
        number = full.removeprefix("+1")
        assert api.sandbox.numbers.status(number) == "Inservice"
        found = api.sandbox.world.inventory.center_of(number)
        assert found is not None
        assert found.name == center


async def test_vanity_letters_are_keypad_digits(api: Api) -> None:
    part = m.TollFreeVanitySearchAndOrderType(toll_free_vanity="FLOWERS", quantity=2)
    _, numbers = await search_order(api, toll_free_vanity_search_and_order_type=part)
    assert all(number.endswith("3569377") for number in numbers)


@pytest.mark.parametrize("quantity", [0, 5001, None])
async def test_quantity_limits(api: Api, quantity: int | None) -> None:
    part = m.AreaCodeSearchAndOrderType(area_code="919", quantity=quantity)
    with pytest.raises(BadRequest) as caught:
        await search_order(api, area_code_search_and_order_type=part)
    assert caught.value.errors[0].code == "5215"


async def test_largest_order(api: Api) -> None:
    part = m.AreaCodeSearchAndOrderType(area_code="919", quantity=5000)
    state, numbers = await search_order(api, area_code_search_and_order_type=part)
    assert (state.completed_quantity, len(set(numbers))) == (5000, 5000)
    assert not [number for number in numbers if number.endswith("99")]


async def test_exact_numbers_beyond_the_limit(api: Api) -> None:
    with pytest.raises(BadRequest) as caught:
        await api.order(*[f"919{200 + n // 9000}{n % 9000:04d}" for n in range(5001)])
    assert caught.value.errors[0].code == "5215"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({}, "5002"),
        (
            {
                "state_search_and_order_type": m.StateSearchAndOrderType(state="NC", quantity=1),
                "zip_search_and_order_type": m.ZIPSearchAndOrderType(zip="27601", quantity=1),
            },
            "5002",
        ),
        ({"area_code_search_and_order_type": m.AreaCodeSearchAndOrderType(area_code="299", quantity=1)}, "4000"),
        ({"city_search_and_order_type": m.CitySearchAndOrderType(city="Cary", quantity=1)}, "5001"),
    ],
)
async def test_refused_orders(api: Api, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(BadRequest) as caught:
        await api.client.orders.create_order(m.Order(site_id=api.site, **fields))
    assert caught.value.errors[0].code == code
    assert api.sandbox.orders_created == 0


# --- availability ----------------------------------------------------------------------------------------------------


async def test_without_partial_all_or_nothing(api: Api) -> None:
    handle = await api.order(RALEIGH, TAKEN, partial_allowed=False)
    state = await handle.wait(timeout=5, poll=0.01)
    assert (state.order_status, state.completed_numbers) == ("FAILED", None)
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("5005", (api.tn(TAKEN),))]
    assert api.sandbox.numbers.is_available(RALEIGH)


@pytest.mark.parametrize("number", [TAKEN, "2995550001", "9195550001", "9199110001"])
async def test_numbers_that_cannot_be_had(api: Api, number: str) -> None:
    async with connect(api.sandbox, numbers="wire") as client:  # else the client refuses what no number can be
        listed = m.TelephoneNumberList(telephone_number=[number])
        kind = m.ExistingTelephoneNumberOrderType(telephone_number_list=listed)
        handle = await client.orders.create_order(m.Order(site_id=api.site, existing_telephone_number_order_type=kind))
        assert (await handle.wait(timeout=5, poll=0.01)).order_status == "FAILED"
        assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("5005", (number,))]


async def test_numbers_that_are_not_sold(api: Api) -> None:
    handle = await api.order("9195550001")
    await handle.wait(timeout=5, poll=0.01)
    assert handle.status == "FAILED"
    assert handle.errors[0].code == "5005"


async def test_same_order_twice_is_two_orders(api: Api) -> None:
    first = await api.order(RALEIGH, customer_order_id="same")
    second = await api.order(RALEIGH, customer_order_id="same")
    await first.wait(timeout=5, poll=0.01)
    await second.wait(timeout=5, poll=0.01)
    assert (first.status, second.status) == ("COMPLETE", "FAILED")
    assert len((await api.client.orders.list_orders(customer_order_id="same")).items) == 2


async def test_numbers_marked_as_taken(api: Api) -> None:
    api.sandbox.numbers.mark_taken([RALEIGH])
    handle = await api.order(RALEIGH, DENVER)
    await handle.wait(timeout=5, poll=0.01)
    assert handle.status == "PARTIAL"
    found = await api.client.available_numbers.search_available_numbers(npa_nxx="919200", quantity=5)
    assert found.telephone_number_list is not None
    assert api.tn(RALEIGH) not in found.telephone_number_list.telephone_number


async def test_search_order_that_finds_too_few(api: Api) -> None:
    api.sandbox.numbers.mark_taken(f"919200{n:04d}" for n in range(10_000) if n not in (7, 8))
    part = m.NPANXXSearchAndOrderType(npa_nxx="919200", quantity=3)
    state, numbers = await search_order(api, npa_nxx_search_and_order_type=part)
    assert (state.order_status, numbers) == ("PARTIAL", api.tns("9192000007", "9192000008"))
    state, numbers = await search_order(api, npa_nxx_search_and_order_type=part)
    assert (state.order_status, numbers) == ("FAILED", [])


async def test_back_order(api: Api) -> None:
    await api.buy(RALEIGH)
    handle = await api.order(RALEIGH, DENVER, back_order_requested=True)
    with anyio.fail_after(5):
        while (await handle.refresh()).order_status != "BACKORDERED":
            await anyio.sleep(0.005)
    assert not handle.done
    listed = m.TelephoneNumberList(telephone_number=[RALEIGH])
    kind = m.DisconnectTelephoneNumberOrderType(telephone_number_list=listed)
    await api.client.disconnects.create_disconnect(
        m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)
    )
    state = await handle.wait(timeout=5, poll=0.01)
    assert (state.order_status, state.completed_quantity) == ("COMPLETE", 2)


async def test_closing_a_back_order(api: Api) -> None:
    handle = await api.order(TAKEN, DENVER, back_order_requested=True)
    with anyio.fail_after(5):
        while (await handle.refresh()).order_status != "BACKORDERED":
            await anyio.sleep(0.005)
    await api.client.orders.update_order(handle.id, m.Order(close_order=True))
    assert (await handle.refresh()).order_status == "PARTIAL"
    assert not api.sandbox.world.waiting


# --- time ------------------------------------------------------------------------------------------------------------


@pytest.fixture
async def frozen() -> AsyncIterator[tuple[Sandbox, NumbersClient]]:
    """A sandbox whose clock stands still, and a client of it."""
    async with (
        Sandbox(clock=Clock(speed=0), order_delay=60, order_visible_after=10, aging=86_400) as sandbox,
        connect(sandbox, retries=0) as client,
    ):
        yield sandbox, client


async def test_states_in_the_course_of_time(frozen: tuple[Sandbox, NumbersClient]) -> None:
    sandbox, client = frozen
    handle = await Api(sandbox, client, "v1").order(RALEIGH, customer_order_id="slow")
    with pytest.raises(NotFound):
        await handle.refresh()
    assert (await client.orders.list_orders(customer_order_id="slow")).items == []
    assert sandbox.orders_created == 1
    sandbox.advance(seconds=11)
    assert (await handle.refresh()).order_status == "RECEIVED"
    assert len((await client.orders.list_orders(customer_order_id="slow")).items) == 1
    sandbox.advance(seconds=20)
    assert (await handle.refresh()).order_status == "PROCESSING"
    sandbox.advance(seconds=30)
    assert (await handle.refresh()).order_status == "COMPLETE"


async def test_aging_after_a_disconnect(frozen: tuple[Sandbox, NumbersClient]) -> None:
    sandbox, client = frozen
    await Api(sandbox, client, "v1").order(RALEIGH)
    sandbox.advance(minutes=2)
    listed = m.TelephoneNumberList(telephone_number=[RALEIGH])
    kind = m.DisconnectTelephoneNumberOrderType(telephone_number_list=listed)
    await client.disconnects.create_disconnect(
        m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)
    )
    sandbox.advance(minutes=2)
    assert (sandbox.numbers.status(RALEIGH), sandbox.numbers.in_service()) == ("Aging", [])
    sandbox.advance(days=1)
    assert sandbox.numbers.status(RALEIGH) == "Available"


def test_clock_refuses_nonsense() -> None:
    with pytest.raises(ValueError, match="speed"):
        Clock(speed=-1)
    with pytest.raises(ValueError, match="backwards"):
        Clock().advance(seconds=-1)


async def test_fast_clock() -> None:
    async with Sandbox(clock=Clock(speed=1000), order_delay=10) as sandbox, connect(sandbox) as client:
        await Api(sandbox, client, "v1").buy(RALEIGH)


# --- what the account has --------------------------------------------------------------------------------------------


async def test_versions_see_the_same_numbers(api: Api) -> None:
    order_id = await api.buy(RALEIGH)
    async with connect(api.sandbox, api_version="v2") as client:
        state = await client.orders.get_order(order_id)
        assert state.completed_numbers is not None
        assert [tn.full_number for tn in state.completed_numbers.telephone_number] == [f"+1{RALEIGH}"]
        assert state.order is not None
        kind = state.order.existing_telephone_number_order_type
        assert kind is not None
        assert kind.telephone_number_list is not None
        assert kind.telephone_number_list.telephone_number == [f"+1{RALEIGH}"]
        assert (await client.in_service_numbers.list_in_service_numbers()).items == [f"+1{RALEIGH}"]


async def test_ledger_and_counters(api: Api) -> None:
    await api.buy(RALEIGH, customer_order_id="c-1")
    kinds = [(entry.kind, entry.customer_order_id, entry.numbers) for entry in api.sandbox.ledger]
    assert kinds == [("order", "c-1", (RALEIGH,)), ("bought", "c-1", (RALEIGH,))]
    assert api.sandbox.calls["orders.create_order"] == 1
    assert [order.customer_order_id for order in api.sandbox.orders] == ["c-1"]


async def test_moving_numbers_between_peers(api: Api) -> None:
    await api.buy(RALEIGH)
    made = await api.client.sip_peers.create_sip_peer(api.site, m.SipPeer(peer_name="Second"))
    path = f"/accounts/{{accountId}}/sites/{api.site}/sippeers/{made.id}/movetns"
    await api.client.request("POST", path, body=m.SipPeerTelephoneNumbers(full_number=[RALEIGH]))
    page = await api.client.sip_peers.list_sip_peer_phone_numbers(api.site, made.id)
    assert [entry.full_number for entry in page.items] == [api.tn(RALEIGH)]
    assert (await api.client.sip_peers.list_sip_peer_phone_numbers(*api.place)).items == []


async def test_accounts_are_apart(api: Api) -> None:
    api.sandbox.add_account("9900002")
    await api.buy(RALEIGH)
    assert (await api.client.in_service_numbers.list_in_service_numbers(account_id="9900002")).items == []
    with pytest.raises(NotFound):
        await api.client.phone_numbers.get_phone_number(RALEIGH, account_id="9900002")
