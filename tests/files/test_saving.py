"""Files that are saved: whole or not at all."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from aiobandwidth import Download, SavedFile, errors
from tests.files.support import PDF, loa, running, say, stream


async def test_what_cannot_be_written_is_refused_before_anything_is_sent(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    async with running(say(200, PDF)) as carrier, carrier.client() as client:
        for path in (tmp_path, tmp_path / "none" / "x", file / "x", Path("/"), str(tmp_path / "a\0b")):
            with pytest.raises(errors.InvalidRequest) as caught:
                await loa(client).save(path)
            assert caught.value.operation == "port_ins.get_port_in_loa"
    assert carrier.taken == []
    assert list(tmp_path.iterdir()) == [file]


async def test_a_saved_file_has_the_usual_mode_and_replaces_the_old_one_at_once(tmp_path: Path) -> None:
    usual, path = tmp_path / "usual", tmp_path / "a.pdf"
    usual.touch()
    path.write_bytes(b"old")
    async with running(say(200, PDF)) as carrier, carrier.client() as client:
        with path.open("rb") as before:
            await loa(client).save(str(path))
            assert before.read() == b"old"
    assert path.read_bytes() == PDF
    assert path.stat().st_mode == usual.stat().st_mode
    assert sorted(tmp_path.iterdir()) == [path, usual]


async def test_a_cancelled_download_leaves_nothing(tmp_path: Path) -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 1_000_000
            await asyncio.sleep(0.005)

    async with running(stream(endless)) as carrier, carrier.client() as client:
        for wait in (0.0, 0.02, 0.05, 0.2):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(wait):
                    await loa(client).save(tmp_path / "a.pdf")
        await asyncio.sleep(0.1)
    assert list(tmp_path.iterdir()) == []


async def test_a_file_that_is_made_after_the_call_was_cancelled_goes_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = Path.lstat

    def slow(path: Path) -> os.stat_result:
        time.sleep(0.2)
        return looked(path)

    monkeypatch.setattr(Path, "lstat", slow)
    async with running(say(200, PDF)) as carrier, carrier.client() as client:
        task = asyncio.create_task(_saved(loa(client), tmp_path / "a.pdf"))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await asyncio.sleep(0.4)
    assert carrier.taken == []
    assert list(tmp_path.iterdir()) == []


async def _saved(call: Download, path: Path) -> SavedFile:
    return await call.save(path)


async def test_a_full_disk_is_an_os_error_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    async with running(say(200, PDF)) as carrier, carrier.client() as client:
        with pytest.raises(OSError, match="No space"):
            await loa(client).save(tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []
