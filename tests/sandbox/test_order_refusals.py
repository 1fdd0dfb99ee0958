"""Refusals as they are on the wire: status, shape and code; for all operations, and in detail for orders."""

from __future__ import annotations

import aiohttp
import pytest

from aiobandwidth import xml
from aiobandwidth._generated.registry import OPERATIONS, operation
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.sandbox.refusals import refusal
from aiobandwidth.sandbox.routing import Refused
from tests.sandbox.scenarios import RALEIGH

VERSIONS = ("v1", "v2")


@pytest.mark.parametrize("status", [400, 403, 404, 409])
def test_every_operation_can_refuse(status: int) -> None:
    for name in OPERATIONS:
        reply = refusal(Refused(status, "4321", "Not so", tns=["9192000001"]), operation(name))
        assert reply.status == status
        if reply.content_type == "application/xml":
            assert b"4321" in reply.body, name
            assert not list(xml.unknown(xml.decode(reply.body))), name


async def ask(http: aiohttp.ClientSession, method: str, url: str, body: str) -> tuple[int, bytes]:
    async with http.request(method, url, data=body.encode(), headers={"Content-Type": "application/xml"}) as reply:
        return reply.status, await reply.read()


async def test_bodies_that_cannot_be_read(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    """They give 400, or 404 where the path names what is not there; never anything else."""
    for name in OPERATIONS:
        found = operation(name)
        if found.body is None or found.body.media not in ("xml", "json"):
            continue
        for version, path in found.paths.items():
            url = sandbox.base_url(version) + path.replace("{accountId}", sandbox.account_id)
            if version in found.bases:
                continue
            for body in ("", "<LidbOrder><a></LidbOrder>", "no xml at all"):
                status, text = await ask(http, found.method, url.replace("{", "").replace("}", ""), body)
                assert status in (400, 404, 409), (name, version, body, status, text)
    assert not [entry for entry in sandbox.requests if entry.status >= 500]


async def test_foreign_accounts(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for name in OPERATIONS:
        found = operation(name)
        for version, path in found.paths.items():
            if "{accountId}" not in path or version in found.bases:
                continue
            url = sandbox.base_url(version) + path.replace("{accountId}", "1234567")
            status, text = await ask(http, found.method, url.replace("{", "").replace("}", ""), "")
            assert status == 403, (name, status)
            assert b"1001" in text or text.startswith(b"{"), (name, text)


def in_version(text: str, version: str) -> str:
    return text.replace(f">{RALEIGH}<", f">+1{RALEIGH}<") if version == "v2" else text


LIDB = (
    "<LidbOrder><LidbTnGroups><LidbTnGroup><TelephoneNumbers><TelephoneNumber>{tn}</TelephoneNumber></TelephoneNumbers>"
    "<SubscriberInformation>Young Ltd</SubscriberInformation><UseType>BUSINESS</UseType></LidbTnGroup></LidbTnGroups>"
    "</LidbOrder>"
).replace("{tn}", RALEIGH)
DLDA = (
    "<DldaOrder><DldaTnGroups><DldaTnGroup><TelephoneNumbers><TelephoneNumber/></TelephoneNumbers>"
    "<ListingType>LISTED</ListingType></DldaTnGroup></DldaTnGroups></DldaOrder>"
)
CASES = [
    (
        "POST",
        "lidbs",
        LIDB,
        400,
        ["<LidbOrderResponse><Status><Code>400<", "<Code>11007<", "<LidbOrder><LidbTnGroups>"],
    ),
    ("POST", "dldas", DLDA, 400, ["<ResponseStatus><ErrorCode>16104<", "<ProcessingStatus>FAILED<"]),
    ("POST", "e911s", "<E911Order/>", 400, ["<E911OrderResponse><ResponseStatus><ErrorCode>8095<"]),
    ("POST", "csrs", "<Csr/>", 400, ["<CsrOrderResponse><Errors><Error><Code>6112<"]),
    ("POST", "moveTns", "<MoveTnsOrder/>", 400, ["<ProcessingStatus>FAILED</ProcessingStatus><Errors><Code>7309<"]),
    (
        "POST",
        "lsrorders",
        "<LsrOrder/>",
        400,
        ["<LsrOrderError><Code>17004<", "<LsrOrderError><Code>17003<", "<OrderStatus>FAILED<"],
    ),
    ("POST", "portouts", "<PortOutRequest/>", 400, ["7598"]),
    (
        "POST",
        "tollFreePortingValidations",
        "<TollFreePortingValidation/>",
        400,
        ["<ErrorList><Error><ErrorCode>7615<", "<ProcessingStatus>FAILED<"],
    ),
    ("POST", "bulkPortins", "<BulkPortin><SiteId>0</SiteId></BulkPortin>", 400, ["<ResponseStatus><ErrorCode>7309<"]),
    ("POST", "tnreservation", "<Reservation/>", 400, ["<ReservationResponse><ResponseStatus><ErrorCode>5045<"]),
    ("POST", "lnpchecker", "<NumberPortabilityRequest/>", 400, ["7300"]),
    ("POST", "tnPortoutPasscodes", "<TnList/>", 400, ["15611"]),
    ("GET", "dldas/none", "", 404, ["<DldaOrderResponse><ResponseStatus><Description>"]),
    ("GET", "dldas/none/history", "", 404, ["<DldaOrderReportResponse><ResponseStatus><Description>"]),
    ("GET", "lidbs/none", "", 404, ["<LidbOrderReportResponse><ResponseStatus><Description>"]),
    ("GET", "e911s/none", "", 404, ["<E911OrderReportResponse><ResponseStatus><Description>"]),
    ("GET", "lsrorders/none/history", "", 404, ["<LsrOrderReportResponse><ResponseStatus><Description>"]),
    ("PUT", "lsrorders/none", "<LsrOrder/>", 404, ["<LsrOrderResponse><ResponseStatus><ErrorCode>5035<"]),
    ("GET", "bulkPortins/none/history", "", 404, ["<BulkPortInHistoryResponse><ResponseStatus><Description>"]),
    ("GET", "csrs/none", "", 404, ["7200"]),
    ("GET", "moveTns/none", "", 404, ["7200"]),
    ("GET", "portouts/none", "", 404, ["7200"]),
    ("DELETE", "tnreservation/none", "", 404, ["5042"]),
    ("GET", "importToAccount/none", "", 404, ["5035"]),
    ("GET", "lidbs", "", 404, []),
    ("GET", "e911s", "", 404, []),
    ("GET", "bulkPortins?page=1&size=5", "", 204, []),
]


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("method", "path", "body", "status", "parts"), CASES, ids=[f"{c[0]}-{c[1]}" for c in CASES])
async def test_shapes(
    sandbox: Sandbox,
    http: aiohttp.ClientSession,
    version: str,
    method: str,
    path: str,
    body: str,
    status: int,
    parts: list[str],
) -> None:
    url = f"{sandbox.base_url(version)}/accounts/{sandbox.account_id}/{path}"
    found, text = await ask(http, method, url, in_version(body, version))
    assert found == status, text
    assert all(part in text.decode() for part in parts), text
    if parts:
        assert not list(xml.unknown(xml.decode(text)))


@pytest.mark.parametrize(("path", "code"), [("tns/12345/tndetails", "12512"), ("tns?npaNxx=9192001&page=1", "15511")])
async def test_numbers_without_account(sandbox: Sandbox, http: aiohttp.ClientSession, path: str, code: str) -> None:
    status, text = await ask(http, "GET", f"{sandbox.v1_url}/{path}", "")
    assert status == 400
    assert f"<ResponseStatus><ErrorCode>{code}<" in text.decode()


async def test_search_without_page_is_sent_on(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    async with http.get(f"{sandbox.v1_url}/tns?npa=919", allow_redirects=False) as reply:
        assert reply.status == 303
        assert reply.headers["Location"] == f"{sandbox.v1_url}/tns?npa=919&page=1&size=500"


@pytest.mark.parametrize("prefix", ["/api", "/api/v1", "/v1.0"])
async def test_any_prefix_order_of_elements_and_declaration(
    sandbox: Sandbox, http: aiohttp.ClientSession, prefix: str
) -> None:
    base = f"{sandbox.url}{prefix}/accounts/{sandbox.account_id}/"
    numbers = f"<TelephoneNumbers><TelephoneNumber>{RALEIGH}</TelephoneNumber></TelephoneNumbers>"
    group = f"<LidbTnGroup><Visibility>PUBLIC</Visibility><UseType>BUSINESS</UseType>{numbers}</LidbTnGroup>"
    groups = f"<LidbTnGroups>{group}</LidbTnGroups>"
    body = f"<!-- by hand -->\n<LidbOrder>\n {groups}<CustomerOrderId>a</CustomerOrderId></LidbOrder>"
    status, text = await ask(http, "POST", f"{base}lidbs/", body)
    assert status == 201, text
    status, text = await ask(http, "POST", f"{base}lidbs", f"<?xml version='1.0'?>{body}")
    assert status == 201, text
