"""Memory does not grow with a list."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.test_paging import link
from tests.transport.servers import Got, running

ITEMS = 200_000
MOST = 12 * 1024 * 1024
"""Bytes by which a process may grow while it reads the list; all of its items at once would take ten times as much."""
ROOT = Path(__file__).parents[2]
CHILD = """
import asyncio, sys
from aiobandwidth import BearerAuth, NumbersClient
from tests.streaming.support import resident

async def read(call):
    count = 0
    async for _ in call:
        count += 1
    return count

async def main():
    async with NumbersClient("7001", BearerAuth("t"), base_url=sys.argv[1]) as client:
        numbers, details = client.in_service_numbers.list_in_service_numbers, client.phone_numbers.list_phone_numbers
        call = {"pages": numbers, "numbers": numbers, "details": details}[sys.argv[2]]
        await read(call(account_id="5000"))
        before = resident()
        count = await read(call(account_id="200000"))
        print(count, resident() - before)

asyncio.run(main())
"""


def row(kind: str, number: int) -> str:
    if kind != "details":
        return f"<TelephoneNumber>919{number:07}</TelephoneNumber>"
    inside = "<City>RALEIGH</City><Lata>426</Lata><State>NC</State><RateCenter>RALEIGH</RateCenter>"
    return f"<TelephoneNumber>{inside}<FullNumber>919{number:07}</FullNumber></TelephoneNumber>"


async def serve(kind: str, got: Got, writer: asyncio.StreamWriter) -> None:
    total = int(got.line.split("/accounts/")[1].split("/")[0].split("?")[0])
    query = dict(pair.split("=") for pair in got.line.split()[1].partition("?")[2].split("&"))
    start = 0 if query["page"] == "1" else int(query["page"][-7:])
    end = min(total, start + int(query["size"])) if kind == "pages" else total
    root, wrapper = (
        ("TNs", "TelephoneNumbers") if kind != "details" else ("TelephoneNumbersResponse", "TelephoneNumbers")
    )
    more = link(f"919{end:07}") if end < total else "<Links><first>x</first></Links>"

    def send(text: str) -> None:
        writer.write(f"{len(text):x}\r\n{text}\r\n".encode())

    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    send(f"<{root}><{wrapper}>")
    for first in range(start, end, 1000):
        send("".join(row(kind, number) for number in range(first, min(end, first + 1000))))
        await writer.drain()
    send(f"</{wrapper}>{more}</{root}>")
    writer.write(b"0\r\n\r\n")
    await writer.drain()


@pytest.mark.parametrize("kind", ["numbers", "details", "pages"])
async def test_memory_is_flat(kind: str) -> None:
    async def act(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        await serve(kind, got, writer)
        return True

    async with running(act) as server:
        command = [sys.executable, "-c", CHILD, server.base, kind]
        done = await asyncio.to_thread(
            subprocess.run, command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
        )
    assert done.returncode == 0, done.stderr
    count, grown = map(int, done.stdout.split())
    assert count == ITEMS
    assert grown < MOST, f"{grown / 1e6:.1f} MB"
