"""Files of any size go up and come down in flat memory."""

from __future__ import annotations

import hashlib
import tracemalloc
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from aiobandwidth.models import ComplianceDocumentInput
from tests.files.support import running, say, stream, taken_well

SIZE = 64 * 1024 * 1024
BLOCK = bytes(range(256)) * 1024
MOST = 6 * 1024 * 1024
"""Bytes that may be in use at once, by client, server and test together."""


@contextmanager
def flat() -> Iterator[None]:
    """Fails if more than a tenth of the file is in memory at any time."""
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        yield
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak - before < MOST, f"{(peak - before) / 1e6:.1f} MB"


async def blocks() -> AsyncIterator[bytes]:
    for _ in range(SIZE // len(BLOCK)):
        yield BLOCK


def digest_of_blocks() -> str:
    digest = hashlib.sha256()
    for _ in range(SIZE // len(BLOCK)):
        digest.update(BLOCK)
    return digest.hexdigest()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "scan.pdf"
    with path.open("wb") as file:
        for _ in range(SIZE // len(BLOCK)):
            file.write(BLOCK)
    return path


@pytest.mark.parametrize("kind", ["path", "file", "iterator"])
async def test_uploads(kind: str, large: Path) -> None:
    async with running(taken_well()) as carrier, carrier.client() as client:
        with flat(), large.open("rb") as file:
            document: Any = {"path": large, "file": file, "iterator": blocks()}[kind]
            await client.port_ins.add_port_in_loa("p", document, content_type="application/pdf")
    (taken,) = carrier.taken
    assert (taken.size, taken.digest) == (SIZE, digest_of_blocks())


async def test_forms(large: Path) -> None:
    answered = say(201, '{"data": {}}', "application/json")
    async with running(answered) as carrier, carrier.client(api_version="v2") as client:
        with flat():
            await client.compliance_documents.create_compliance_document(metadata=ComplianceDocumentInput(), file=large)
    (taken,) = carrier.taken
    assert SIZE < taken.size < SIZE + 1000
    assert taken.headers["content-length"] == str(taken.size)


@pytest.mark.parametrize("size", [SIZE, None])
async def test_downloads(size: int | None, tmp_path: Path) -> None:
    async with running(stream(blocks, size)) as carrier, carrier.client() as client:
        call = client.reports.get_report_instance_file("r", "i")
        with flat():
            saved = await call.save(tmp_path / "a")
        assert saved.size == SIZE
        with flat():
            count = 0
            async for piece in call:
                assert len(piece) <= 128 * 1024
                count += len(piece)
        assert count == SIZE
    with (tmp_path / "a").open("rb") as file:
        assert hashlib.file_digest(file, "sha256").hexdigest() == digest_of_blocks()


async def test_a_slow_reader_is_not_overrun() -> None:
    """What the caller does not take stays with the server."""
    import asyncio

    sent = 0

    async def counted() -> AsyncIterator[bytes]:
        nonlocal sent
        async for block in blocks():
            sent += len(block)
            yield block

    async with (
        running(stream(counted, SIZE)) as carrier,
        carrier.client() as client,
        client.reports.get_report_instance_file("r", "i") as file,
    ):
        assert file.size == SIZE
        await anext(aiter(file))
        await asyncio.sleep(0.3)
        assert sent < SIZE / 2
