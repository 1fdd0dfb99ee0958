"""What the measurements ran on, without what would tell whose machine it is."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path

import attrs

LIBRARIES = ("lxml", "aiohttp", "xsdata", "xmltodict", "pydantic-xml")
_CPUINFO = Path("/proc/cpuinfo")


@attrs.frozen
class Machine:
    """Kind of machine: how many cores may be used, the model of the processor, the system."""

    cores: int
    cpu: str
    system: str


def this_machine() -> Machine:
    return Machine(_cores(), _model() or platform.machine(), platform.system())


def libraries() -> dict[str, str]:
    """Versions of what is measured beside us, and of what we stand on."""
    return {name: version(name) for name in LIBRARIES}


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _model() -> str:
    if _CPUINFO.exists():
        for line in _CPUINFO.read_text().splitlines():
            name, _, value = line.partition(":")
            if name.strip() in ("model name", "Model"):
                return value.strip()
    return platform.processor()
