"""Bodies of several parts, as a server's own parser reads them back."""

from __future__ import annotations

import io
import json
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import attrs
import pytest
from aiohttp import web

from aiobandwidth import BearerAuth, NumbersClient, errors
from aiobandwidth._core.multipart import quoted
from aiobandwidth._core.operation import Part
from aiobandwidth._generated.registry import operation
from aiobandwidth.models import ComplianceDocumentInput, ComplianceDocumentUpdate, Order
from tests.core.fakes import FakeTransport, make_client, reply
from tests.files.support import PDF, pieces_of, running, say

MADE = '{"data": {"documentId": "d-1"}, "errors": [], "links": []}'


@attrs.define
class Forms:
    """A server that reads forms with its own parser."""

    parts: list[list[Any]] = attrs.field(factory=list)
    headers: list[Any] = attrs.field(factory=list)

    async def serve(self, request: web.Request) -> web.Response:
        self.headers.append(request.headers)
        found = []
        async for part in await request.multipart():
            assert isinstance(part, aiohttp.BodyPartReader)
            found.append((part.name, part.filename, part.headers.get("Content-Type"), bytes(await part.read())))
        self.parts.append(found)
        return web.json_response({"data": {"documentId": "d-1"}}, status=201)

    @asynccontextmanager
    async def client(self) -> AsyncIterator[NumbersClient]:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self.serve)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        base = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            async with NumbersClient("7001", BearerAuth("t"), base_url=base, api_version="v2") as client:
                yield client
        finally:
            await runner.cleanup()


MAKERS: dict[str, tuple[Callable[[Path], Any], str]] = {
    "bytes": (lambda path: PDF, "file.pdf"),
    "path": (lambda path: path, "id card.pdf"),
    "file": (lambda path: io.BytesIO(PDF), "file.pdf"),
    "iterator": (lambda path: pieces_of(PDF), "file.pdf"),
}


@pytest.mark.parametrize("maker", MAKERS)
async def test_message_and_file_arrive(maker: str, tmp_path: Path) -> None:
    path = tmp_path / "id card.pdf"
    path.write_bytes(PDF)
    make, filename = MAKERS[maker]
    forms = Forms()
    async with forms.client() as client:
        made = await client.compliance_documents.create_compliance_document(
            metadata=ComplianceDocumentInput(type="Ausweis – ü"), file=make(path), content_type="application/pdf"
        )
    assert made.data is not None
    ((first, second),) = forms.parts
    assert (first[0], first[1], first[2]) == ("metadata", None, "application/json")
    assert json.loads(first[3]) == {"type": "Ausweis – ü"}
    assert second == ("file", filename, "application/pdf", PDF)
    assert ("content-length" in forms.headers[0]) is (maker != "iterator")


async def test_one_part_is_enough_and_none_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"jpeg")
    forms = Forms()
    async with forms.client() as client:
        update = client.compliance_documents.update_compliance_document
        await update("d-1", metadata=ComplianceDocumentUpdate())
        await update("d-1", file=path)
        with pytest.raises(errors.InvalidRequest, match="metadata or file"):
            await update("d-1")
    assert [[part[:3] for part in parts] for parts in forms.parts] == [
        [("metadata", None, "application/json")],
        [("file", "a.jpg", "image/jpeg")],
    ]


async def test_a_form_is_sent_again_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(PDF)
    answers = (say(429, x_ratelimit_reset="1"), say(201, MADE, "application/json"))
    async with running(*answers) as carrier, carrier.client(api_version="v2") as client:
        await client.compliance_documents.create_compliance_document(file=path)
    assert carrier.taken[0].digest == carrier.taken[1].digest
    async with running(*answers) as carrier, carrier.client(api_version="v2") as client:
        with pytest.raises(errors.RateLimited, match="read again"):
            await client.compliance_documents.create_compliance_document(
                file=pieces_of(PDF), content_type="application/pdf"
            )
    assert len(carrier.taken) == 1


async def test_parts_that_are_refused(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_bytes(b"x")
    transport = FakeTransport(reply(201, MADE.encode()))
    client = make_client(transport, api_version="v2")
    create = client.compliance_documents.create_compliance_document
    for given, parameter, words in [
        ({"file": text}, "file", "image/png"),
        ({"file": b"x", "content_type": "image/gif"}, "file", "application/pdf"),
        ({"file": b"x"}, "content_type", "missing"),
        ({"file": tmp_path / "none.pdf"}, "file", "No such file"),
        ({"file": b"", "content_type": "application/pdf"}, "file", "empty"),
        ({"metadata": Order()}, "metadata", "ComplianceDocumentInput"),
        ({"metadata": {"documentType": "x"}}, "metadata", "not dict"),
    ]:
        with pytest.raises(errors.InvalidRequest, match=words) as caught:
            await create(**given)  # type: ignore[arg-type]
        assert caught.value.parameter == parameter
        assert caught.value.operation == "compliance_documents.create_compliance_document"
    assert transport.requests == []


async def test_the_type_counts_without_its_parameters() -> None:
    transport = FakeTransport(reply(201, MADE.encode()))
    create = make_client(transport, api_version="v2").compliance_documents.create_compliance_document
    await create(file=b"x", content_type="Application/PDF; version=2")
    body = transport.requests[0].body or b""
    assert b"Content-Type: Application/PDF; version=2\r\n" in body


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ('a"b.pdf', "a%22b.pdf"),
        ("a\r\nX-Evil: 1.pdf", "a%0D%0AX-Evil: 1.pdf"),
        ("a\\b.pdf", "a%5Cb.pdf"),
        ("büro €.pdf", "büro €.pdf"),
        ("a;b=c.pdf", "a;b=c.pdf"),
        ("a\x00b\x7f.pdf", "a_b_.pdf"),
        ("a\udcff.pdf", "a_.pdf"),
    ],
)
def test_names_cannot_break_out_of_their_quotes(name: str, written: str) -> None:
    assert quoted(name) == written


async def test_odd_names_of_files_arrive(tmp_path: Path) -> None:
    forms = Forms()
    async with forms.client() as client:
        for name in (b'a"b.pdf', "büro €.pdf".encode(), b"\xff.pdf"):
            path = Path(tmp_path, name.decode(errors="surrogateescape"))
            path.write_bytes(PDF)
            await client.compliance_documents.create_compliance_document(file=path)
    assert [parts[0][1] for parts in forms.parts] == ["a%22b.pdf", "büro €.pdf", "_.pdf"]
    assert {parts[0][3] for parts in forms.parts} == {PDF}


def test_every_form_has_parts_that_can_be_sent() -> None:
    record = operation("compliance_documents.create_compliance_document")
    assert record.body is not None
    assert all(isinstance(part, Part) and re.fullmatch(r"\w+", part.wire) for part in record.body.parts)
