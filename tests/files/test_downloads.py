"""Files on their way down: whole, saved, as they come; and messages in their place."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from aiobandwidth import SavedFile, errors
from aiobandwidth._core.saving import file_name
from tests.core.fakes import FakeTransport, lost, make_client, reply, xml
from tests.files.support import PDF, WAYS, Way, as_bytes, loa, pieces_of, report, running, say, stream

IN_PROGRESS = (
    "<ReportInstanceFileResponse><ResponseStatus><ErrorCode>19048</ErrorCode><Description>in progress</Description>"
    "</ResponseStatus></ReportInstanceFileResponse>"
)
DISPOSITION = "attachment; filename=\"plain.pdf\"; filename*=UTF-8''b%C3%BCro.pdf"


@pytest.mark.parametrize("way", WAYS)
async def test_every_way_gives_the_file(way: Way, tmp_path: Path) -> None:
    async with running(say(200, PDF, "application/pdf")) as carrier, carrier.client() as client:
        call = loa(client)
        assert carrier.taken == []
        assert await way(call, tmp_path) == PDF
        assert await way(call, tmp_path) == PDF  # each use is a call of its own
    assert len(carrier.taken) == 2
    assert carrier.taken[0].headers["accept"] == "*/*"
    assert carrier.taken[0].headers["accept-encoding"] == ("gzip" if way is as_bytes else "identity")


async def test_what_is_known_of_a_file(tmp_path: Path) -> None:
    answered = say(
        200, PDF, "application/pdf; v=1", content_disposition=DISPOSITION, x_request_id="rq", set_cookie="a=b"
    )
    async with running(answered) as carrier, carrier.client() as client:
        async with loa(client) as file:
            assert (file.status, file.content_type, file.filename) == (200, "application/pdf; v=1", "büro.pdf")
            assert file.size == len(PDF)
            assert file.headers["x-request-id"] == "rq"
            assert "set-cookie" not in file.headers
        saved = await loa(client).save(tmp_path / "x.pdf")
        assert saved == SavedFile(
            path=tmp_path / "x.pdf", size=len(PDF), content_type="application/pdf; v=1", filename="büro.pdf"
        )
        got = await client.reply(client.port_ins.get_port_in_loa, "p", "f.pdf")
        assert (got.result, got.status, got.request_id) == (PDF, 200, "rq")


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        (None, None),
        ("", None),
        ("attachment", None),
        ("attachment; filename=a.csv", "a.csv"),
        ('attachment; filename="a b.csv"', "a b.csv"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\x\\\\a.csv"', "a.csv"),
        ('attachment; filename=".."', None),
        ('attachment; filename="/"', None),
        ('attachment; filename="a\x01b.csv"', "ab.csv"),
        ("inline; filename*=UTF-8''%e2%82%ac.pdf", "€.pdf"),
        ("inline; filename*=IDNA''a", None),
        ("inline; filename*=nonsense''%ff%fe.pdf", "ÿþ.pdf"),
        ("attachment; filename*=UTF-8''..%2F..%2Fx", "x"),
    ],
)
def test_names_of_files(disposition: str | None, name: str | None) -> None:
    assert file_name(disposition) == name


@pytest.mark.parametrize("way", WAYS)
async def test_nothing_there_is_an_empty_file(way: Way, tmp_path: Path) -> None:
    async with running(say(204), say(200, b"", "application/pdf")) as carrier, carrier.client() as client:
        assert await way(loa(client), tmp_path) == b""
        assert await way(loa(client), tmp_path) == b""


# --- messages in place of a file --------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
async def test_a_file_that_is_not_ready(way: Way, tmp_path: Path) -> None:
    answers = (say(202, IN_PROGRESS, retry_after="7"), say(202), say(200, PDF, "application/pdf"))
    async with running(*answers) as carrier, carrier.client() as client:
        with pytest.raises(errors.NotReady) as caught:
            await way(report(client), tmp_path)
        assert (caught.value.status, caught.value.code, caught.value.retry_after) == (202, "19048", 7)
        assert caught.value.operation == "reports.get_report_instance_file"
        with pytest.raises(errors.NotReady):
            await way(report(client), tmp_path)
        assert list(tmp_path.iterdir()) == []
        assert await way(report(client), tmp_path) == PDF


@pytest.mark.parametrize("way", WAYS)
async def test_content_type_tells_a_message_from_a_file(way: Way, tmp_path: Path) -> None:
    built = "<BdrRetrievalResponse><Info>still being built</Info></BdrRetrievalResponse>"
    wrong = (
        "<BdrRetrievalResponse><ResponseStatus><ErrorCode>15001</ErrorCode><Description>gone</Description>"
        "</ResponseStatus></BdrRetrievalResponse>"
    )
    answers = (say(200, built), say(200, wrong, "text/xml; charset=utf-8"), say(200, built, "application/zip"))
    async with running(*answers) as carrier, carrier.client() as client:
        records = client.billing_detail_records
        with pytest.raises(errors.NotReady, match="still being built"):
            await way(records.get_billing_detail_records("b"), tmp_path)
        with pytest.raises(errors.ErrorInReply) as caught:
            await way(records.get_billing_detail_records("b"), tmp_path)
        assert caught.value.code == "15001"
        assert await way(records.get_billing_detail_records("b"), tmp_path) == built.encode()


@pytest.mark.parametrize("way", WAYS)
async def test_a_file_may_be_xml_itself(way: Way, tmp_path: Path) -> None:
    table = b"<Report><Row><ErrorCode>1</ErrorCode></Row></Report>"
    async with running(say(200, table)) as carrier, carrier.client() as client:
        assert await way(report(client), tmp_path) == table


@pytest.mark.parametrize("way", WAYS)
async def test_refusals_are_typed(way: Way, tmp_path: Path) -> None:
    missing = IN_PROGRESS.replace("19048", "19019")
    async with running(say(404, missing), say(403)) as carrier, carrier.client() as client:
        with pytest.raises(errors.NotFound) as caught:
            await way(report(client), tmp_path)
        assert caught.value.code == "19019"
        with pytest.raises(errors.Forbidden):
            await way(report(client), tmp_path)
    assert list(tmp_path.iterdir()) == []


# --- redirects --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("status", [302, 303, 307])
async def test_a_file_elsewhere_is_fetched_without_credentials(way: Way, status: int, tmp_path: Path) -> None:
    async with running(say(200, PDF, "application/pdf")) as storage:
        moved = say(status, location=f"{storage.base}/bucket/a%2Fb.pdf?sig=x%2By%3D")
        async with running(moved) as carrier, carrier.client(headers={"x-team": "blue"}) as client:
            assert await way(report(client), tmp_path) == PDF
        assert carrier.taken[0].headers["authorization"] == "Bearer t"
        (taken,) = storage.taken
    assert taken.path == "/bucket/a%2Fb.pdf?sig=x%2By%3D"
    assert {"authorization", "x-team", "cookie"}.isdisjoint(taken.headers)


async def test_a_redirect_on_the_same_origin_keeps_the_credentials() -> None:
    async with running(say(307, location="/api/v1/files/9"), say(200, PDF)) as carrier, carrier.client() as client:
        assert await report(client) == PDF
    assert [taken.headers["authorization"] for taken in carrier.taken] == ["Bearer t"] * 2
    assert carrier.taken[1].path == "/api/v1/files/9"


async def test_a_transport_that_gives_bytes_will_do(tmp_path: Path) -> None:
    for way in WAYS:
        transport = FakeTransport(lost(), reply(200, PDF, content_type="application/pdf"))
        assert await way(loa(make_client(transport)), tmp_path) == PDF
        transport = FakeTransport(xml(IN_PROGRESS, 202))
        with pytest.raises(errors.NotReady):
            await way(report(make_client(transport)), tmp_path)


async def test_digest_of_a_larger_file(tmp_path: Path) -> None:
    data = os.urandom(3_000_017)
    async with running(stream(lambda: pieces_of(data, 77_777))) as carrier, carrier.client() as client:
        saved = await loa(client).save(tmp_path / "a")
    assert hashlib.sha256(saved.path.read_bytes()).digest() == hashlib.sha256(data).digest()


def test_downloads_say_what_they_are() -> None:
    assert repr(loa(make_client(FakeTransport(reply(200))))) == "<Download port_ins.get_port_in_loa>"
