"""From the catalogue's file to its table."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from codegen import error_codes
from codegen.xsd import SchemaError

GROUPS = {"fruit", "bread"}
CATALOGUE = """\
families:
  food: [fruit, bread]
sections:
  - groups: ['*']
    source: list A
    codes:
      forbidden: {10: Not for you}
  - groups: [food]
    source: list B
    codes:
      invalid:
        20, 25: Not edible -> Eat something else
        30-32: Too soft
      not_found:
        Gone-1: 'Sold: out'
  - groups: [bread]
    source: examples
    replaces: true
    codes:
      state: {20: Not baked yet}
"""


def table(tmp_path: Path, text: str) -> Any:
    (tmp_path / "error_codes.yaml").write_text(text)
    error_codes.write(tmp_path, GROUPS, tmp_path)
    spec = importlib.util.spec_from_file_location("toy_error_codes", tmp_path / "error_codes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_sections_become_tables(tmp_path: Path) -> None:
    made = table(tmp_path, CATALOGUE)
    bread, anything, food = (section.splitlines() for section in made.SECTIONS)
    assert bread == ["20 | state | Not baked yet"]
    assert anything == ["10 | forbidden | Not for you"]
    assert food == [
        "20 | invalid | Not edible | Eat something else",
        "25 | invalid | Not edible | Eat something else",
        "30 | invalid | Too soft",
        "31 | invalid | Too soft",
        "32 | invalid | Too soft",
        "gone-1 | not_found | Sold: out",
    ]
    assert made.GROUPS == {"*": (1,), "bread": (0, 2), "fruit": (2,)}


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    table(tmp_path, CATALOGUE)
    first = (tmp_path / "error_codes.py").read_bytes()
    table(tmp_path, CATALOGUE)
    assert (tmp_path / "error_codes.py").read_bytes() == first
    assert max(map(len, first.decode().splitlines())) <= 120


def test_schemas_without_a_catalogue(tmp_path: Path) -> None:
    error_codes.write(tmp_path, GROUPS, tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("[fruit, bread]", "[fruit, stone]", "no group stone"),
        ("  - groups: [food]", "  - groups: [stone]", "no group stone"),
        ("invalid:", "stale:", "no kind stale"),
        ("    source: list B\n", "", "names no source"),
        ("30-32: Too soft", "20: Too soft", "20 has two meanings in"),
        ("30-32: Too soft", "24-26: Too soft", "25 has two meanings in"),
        ("30-32: Too soft", "32-30: Too soft", "no range"),
        ("30-32: Too soft", "'20, 25': Too soft", "stands twice"),
        ("not_found:", "invalid:", "stands twice"),
        ("Too soft", "Too | soft", "cannot hold"),
        ("Too soft", "Too soft\\", "cannot hold"),
    ],
)
def test_faults_are_found(tmp_path: Path, old: str, new: str, problem: str) -> None:
    assert old in CATALOGUE
    with pytest.raises(SchemaError, match=problem):
        table(tmp_path, CATALOGUE.replace(old, new))
