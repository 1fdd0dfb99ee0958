"""What it costs to begin: imports in fresh processes, and the first use of a resource group."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.harness import Figure

ROUNDS = 10
_IMPORT = "import time; t = time.perf_counter(); import {}; print(time.perf_counter() - t)"
_FIRST_USE = """
import time
import aiobandwidth.client, aiobandwidth.auth, aiobandwidth._transport.http
from lxml import etree
t = time.perf_counter()
from aiobandwidth._generated.registry import group, operation
from aiobandwidth._core import xml_codec
import aiobandwidth.models as models
group("{0}")
xml_codec.decode(xml_codec.encode(getattr(models, "{1}")()))
print(time.perf_counter() - t)
"""


def _seconds(program: str) -> float:
    # As installed: with byte code on the disk.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    return float(done.stdout)


def figures() -> Iterator[Figure]:
    programs = {
        "import aiobandwidth": (_IMPORT.format("aiobandwidth"), 1.15),
        "import all that a client needs": (
            _IMPORT.format("aiobandwidth.client, aiobandwidth.auth, aiobandwidth._transport.http"),
            None,
        ),
        "first use of the group orders": (_FIRST_USE.format("orders", "OrderResponse"), None),
        "first use of the group port_ins": (_FIRST_USE.format("port_ins", "LnpOrderResponse"), None),
    }
    times: dict[str, list[float]] = {name: [] for name in (*programs, "import aiohttp")}
    for program, _ in programs.values():
        _seconds(program)  # writes the byte code
    for _ in range(ROUNDS):
        for name, (program, _) in programs.items():
            times[name].append(_seconds(program))
        times["import aiohttp"].append(_seconds(_IMPORT.format("aiohttp")))
    for name, (_, limit) in programs.items():
        both = {"aiobandwidth": times[name], "import aiohttp": times["import aiohttp"]}
        yield Figure(name, "import aiohttp", both, limit)
