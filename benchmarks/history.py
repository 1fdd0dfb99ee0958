"""The figures of all recorded runs: ``history.jsonl``, a line of JSON for each."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from platform import python_version
from typing import Any

import attrs

from aiobandwidth import __version__
from benchmarks.harness import MACHINE, Measure, Result, Spread
from benchmarks.machine import Machine, libraries, this_machine

FILE = Path(__file__).parent / "history.jsonl"


@attrs.frozen
class Record:
    """One run.

    Attributes:
        date: Day of the run (UTC), as in 2026-05-06.
        version: Of aiobandwidth.
        python: Version of Python.
        libraries: Versions of the libraries that took part.
        machine: What it ran on.
        results: The figures.
    """

    date: str
    version: str
    python: str
    libraries: Mapping[str, str]
    machine: Machine
    results: Sequence[Result]

    @property
    def noise(self) -> float:
        """How much the machine itself varied within a comparison; half of them varied less."""
        found = [result.contenders[MACHINE].noise for result in self.results if MACHINE in result.contenders]
        return statistics.median(found) if found else 0.0


def record(results: Sequence[Result]) -> Record:
    """A run that ends now, on this machine."""
    today = datetime.now(UTC).date().isoformat()
    return Record(today, __version__, python_version(), libraries(), this_machine(), results)


def to_line(run: Record) -> str:
    figures = {result.key: _to_json(result) for result in run.results}
    head = {"date": run.date, "version": run.version, "python": run.python, "libraries": dict(run.libraries)}
    return json.dumps({**head, "machine": attrs.asdict(run.machine), "figures": figures}, ensure_ascii=False)


def from_line(line: str) -> Record:
    kept = json.loads(line)
    results = [_from_json(key, figure) for key, figure in kept.pop("figures").items()]
    return Record(**{**kept, "machine": Machine(**kept["machine"])}, results=results)


def append(run: Record, file: Path = FILE) -> None:
    with file.open("a", encoding="utf-8") as out:
        out.write(to_line(run) + "\n")


def read(file: Path = FILE) -> list[Record]:
    """All runs, oldest first; none if nothing was recorded yet."""
    if not file.exists():
        return []
    return [from_line(line) for line in file.read_text(encoding="utf-8").splitlines() if line]


def _to_json(result: Result) -> dict[str, Any]:
    kept = {f.name: getattr(result, f.name) for f in attrs.fields(Result) if f.name not in ("key", "contenders")}
    kept |= {"value": _short(result.value), "noise": _short(result.noise)}
    spreads = {name: [_short(value) for value in attrs.astuple(one)] for name, one in result.contenders.items()}
    return {**kept, "contenders": spreads}


def _from_json(key: str, kept: dict[str, Any]) -> Result:
    contenders = {name: Spread(*values) for name, values in kept["contenders"].items()}
    return Result(**{**kept, "key": key, "measure": Measure(kept["measure"]), "contenders": contenders})


def _short(value: float) -> float:
    """Four digits are more than the machine's noise leaves certain."""
    return float(f"{value:.4g}")
