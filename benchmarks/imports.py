"""What it costs to begin: imports in fresh processes, and the first use of a resource group."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

from benchmarks import documents
from benchmarks.harness import OURS, Figure, Measure, Settings, Times, rounds

AIOHTTP = "import aiohttp"
WITH_CLIENT = "import aiobandwidth and its client"
_IMPORT = "import time; t = time.perf_counter(); {}; print(time.perf_counter() - t)"
# The client is up; then come the group, the messages and the codec that the first call needs.
_FIRST_USE = """
import time
from aiobandwidth import BearerAuth, NumbersClient
client = NumbersClient("9", BearerAuth("token"))
t = time.perf_counter()
client.{group}
from aiobandwidth import xml
from aiobandwidth.models import {message}
xml.decode({data!r}, {message})
print(time.perf_counter() - t)
"""


def _seconds(program: str) -> float:
    # As installed: with byte code on the disk.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=environment)
    return float(done.stdout)


def _first_use(group: str, message: str, data: bytes) -> str:
    return _FIRST_USE.format(group=group, message=message, data=data)


def figures(settings: Settings) -> Iterator[Figure]:
    imports = {
        OURS: _IMPORT.format("import aiobandwidth"),
        WITH_CLIENT: _IMPORT.format("from aiobandwidth import BearerAuth, NumbersClient"),
        AIOHTTP: _IMPORT.format(AIOHTTP),
    }
    yield Figure("import", "import aiobandwidth", AIOHTTP, _compare(imports, settings), aim=1.15)
    for group, message, data in (
        ("orders", "OrderResponse", documents.order_reply()),
        ("port_ins", "LnpOrderResponse", documents.port_in_reply()),
    ):
        programs = {OURS: _first_use(group, message, data), AIOHTTP: imports[AIOHTTP]}
        times = _compare(programs, settings)
        key, work = f"first-use-{group.replace('_', '-')}", f"first use of the group {group}"
        yield Figure(key, work, AIOHTTP, times, Measure.TIME, 15)


def _compare(programs: dict[str, str], settings: Settings) -> Times:
    times: Times = {name: [] for name in programs}
    for program in programs.values():
        _seconds(program)  # writes the byte code
    for _ in rounds(settings.rounds, times):
        for name, program in programs.items():
            times[name].append(_seconds(program))
    return times
