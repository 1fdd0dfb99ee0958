"""Search for numbers: every query parameter, what may be combined, and what is refused."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from aiobandwidth import models as m
from aiobandwidth import xml
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.sandbox.inventory import Inventory
from aiobandwidth.sandbox.rate_centers import by_exchange, rate_centers


async def search(http: aiohttp.ClientSession, sandbox: Sandbox, version: str = "v1", **query: Any) -> tuple[int, Any]:
    url = f"{sandbox.base_url(version)}/accounts/{sandbox.account_id}/availableNumbers"
    async with http.get(url, params=query, headers={"Accept": "application/xml"}) as response:
        return response.status, xml.decode(await response.read(), m.SearchResult)


def numbers_of(result: m.SearchResult) -> list[str]:
    return result.telephone_number_list.telephone_number if result.telephone_number_list is not None else []


@pytest.mark.parametrize(
    ("query", "centers"),
    [
        ({"areaCode": "303"}, {"DENVER"}),
        ({"npaNxx": "919201"}, {"RALEIGH"}),
        ({"npaNxxx": "9192013"}, {"RALEIGH"}),
        ({"rateCenter": "cary", "state": "NC"}, {"CARY"}),
        ({"city": "Saint Louis", "state": "MO"}, {"LADUE"}),
        ({"state": "ID"}, {"BOISE"}),
        ({"lata": "656"}, {"DENVER"}),
        ({"zip": "80211"}, {"DENVER"}),
        ({"zip": "80211-0001"}, {"DENVER"}),
        ({"areaCode": "919", "city": "DURHAM", "state": "NC"}, {"DURHAM"}),
        ({"localVanity": "PIZZA", "areaCode": "212"}, {"NWYRCYZN01"}),
        ({"tollFreeWildCardPattern": "8**"}, {"TOLL FREE"}),
        ({"tollFreeVanity": "FLOWERS"}, {"TOLL FREE"}),
        ({"areaCode": "919", "protected": "Mixed"}, {"RALEIGH"}),
    ],
    ids=str,
)
async def test_criteria(
    sandbox: Sandbox, http: aiohttp.ClientSession, query: dict[str, str], centers: set[str]
) -> None:
    status, result = await search(http, sandbox, **query, quantity="5")
    assert (status, result.result_count) == (200, 5)
    found = numbers_of(result)
    assert {by_exchange()[number[:6]].name for number in found} == centers
    assert all(sandbox.numbers.is_available(number) for number in found)
    for name in ("areaCode", "npaNxx", "npaNxxx"):
        assert all(number.startswith(query.get(name, "")) for number in found)


async def test_vanity_anywhere_and_at_the_end(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    _, anywhere = await search(http, sandbox, localVanity="2255", areaCode="919")
    assert all("2255" in number[3:] for number in numbers_of(anywhere))
    assert any(not number.endswith("2255") for number in numbers_of(anywhere))
    _, at_the_end = await search(http, sandbox, localVanity="2255", areaCode="919", endsIn="true")
    assert numbers_of(at_the_end)
    assert all(number.endswith("2255") for number in numbers_of(at_the_end))


async def test_local_calling_area_goes_on_with_neighbours(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    query = {"rateCenter": "CARY", "state": "NC", "localVanity": "2255", "endsIn": "true"}
    _, alone = await search(http, sandbox, **query, LCA="false")
    _, with_area = await search(http, sandbox, **query, LCA="true")
    assert set(numbers_of(alone)) < set(numbers_of(with_area))
    assert {by_exchange()[number[:6]].name for number in numbers_of(with_area)} == {"CARY", "DURHAM", "RALEIGH"}


async def test_details(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for version, country in (("v1", None), ("v2", "USA")):
        _, result = await search(http, sandbox, version, npaNxx="303200", quantity="1", enableTNDetail="true")
        (detail,) = result.telephone_number_detail_list.telephone_number_detail
        assert (detail.rate_center, detail.city, detail.state, detail.lata) == ("DENVER", "DENVER", "CO", "656")
        assert detail.country_code_a3 == country
        assert detail.full_number == ("3032000000" if version == "v1" else "+13032000000")


async def test_order_and_most(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    _, result = await search(http, sandbox, city="DENVER", state="CO", orderBy="fullNumber")
    found = numbers_of(result)
    assert (len(found), found) == (5000, sorted(found))


async def test_nothing_found(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for query in ({"npaNxx": "919555"}, {"zip": "99999"}, {"areaCode": "919", "protected": "ONLY"}):
        status, result = await search(http, sandbox, **query)
        assert (status, result.result_count, result.telephone_number_list) == (200, 0, None)


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({}, "4010"),
        ({"areaCode": "91"}, "4000"),
        ({"areaCode": "800"}, "4000"),
        ({"rateCenter": "CARY"}, "4001"),
        ({"npaNxx": "91920"}, "4002"),
        ({"tollFreeVanity": "A!"}, "4003"),
        ({"tollFreeWildCardPattern": "9**"}, "4004"),
        ({"city": "CARY", "state": "VA"}, "4005"),
        ({"state": "ZZ"}, "4006"),
        ({"zip": "2760"}, "4007"),
        ({"lata": "1"}, "4008"),
        ({"areaCode": "919", "quantity": "5001"}, "4010"),
        ({"areaCode": "919", "localVanity": "ABC"}, "4010"),
        ({"areaCode": "919", "tollFreeWildCardPattern": "8**"}, "4010"),
        ({"areaCode": "919", "orderBy": "price"}, "4020"),
        ({"areaCode": "919", "protected": "MAYBE"}, "4022"),
    ],
    ids=str,
)
async def test_refused(sandbox: Sandbox, http: aiohttp.ClientSession, query: dict[str, str], code: str) -> None:
    status, result = await search(http, sandbox, **query)
    assert (status, result.error.code) == (400, code)


async def test_v2_wants_a_country(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    status, result = await search(http, sandbox, "v2", areaCode="919")
    assert (status, result.error.code) == (400, "4010")
    assert "countryCodeA3" in result.error.description
    status, result = await search(http, sandbox, "v2", areaCode="+1919", countryCodeA3="USA", quantity="1")
    assert (status, numbers_of(result)) == (200, ["+19192000000"])
    _, canadian = await search(http, sandbox, "v2", countryCodeA3="CAN", quantity="1")
    assert by_exchange()[numbers_of(canadian)[0][2:8]].country == "CAN"
    _, free = await search(http, sandbox, "v2", countryCodeA3="USA", phoneNumberType="TOLL_FREE", quantity="1")
    assert numbers_of(free)[0].startswith("+18")


async def test_v2_answers_in_json_when_asked(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    url = f"{sandbox.v2_url}/accounts/{sandbox.account_id}/availableNumbers"
    async with http.get(url, params={"lata": "1"}, headers={"Accept": "application/json"}) as response:
        assert (response.status, (await response.json())["error"]["code"]) == (400, 4008)


def test_rate_centers_share_area_codes() -> None:
    assert len(rate_centers()) > 90
    assert len({by_exchange()[f"919{nxx}"].name for nxx in range(200, 1000) if f"919{nxx}" in by_exchange()}) == 3
    assert sum(1 for exchange in by_exchange() if exchange.startswith("919")) == 791


def test_numbers_are_conserved() -> None:
    inventory = Inventory()
    before = inventory.exchange_count("303200")
    record = inventory.take("3032000001", "Inservice", account="1", now=0.0)
    assert inventory.exchange_count("303200") == before - 1
    with pytest.raises(ValueError, match="already Inservice"):
        inventory.take("3032000001", "Inservice", account="2", now=0.0)
    inventory.release(record)
    assert inventory.exchange_count("303200") == before
    foreign = inventory.take("2505550123", "Inservice", account="1", now=0.0, foreign=True)
    inventory.release(foreign)
    assert inventory.status("2505550123") == "Unknown"
