"""Python source that codegen writes: readable, within the line length, and equal to what it stands for."""

from __future__ import annotations

import pytest

from aiobandwidth._core.operation import Operation, Param
from codegen.literals import WIDTH, Source, arguments, enclose, imported, literal

VALUES = [
    'it\'s "quoted"',
    (),
    ("one",),
    ("a" * 50, "b" * 50, "c" * 50),
    {"key": ("x" * 60, "y" * 60)},
    Param(name="area_code", wire="areaCode", renamed={"v2": "areaCode"}, needs=("countryCodeA3",)),
    Operation(
        id="listThings",
        group="things",
        name="list_things",
        method="GET",
        paths={"v1": "/accounts/{accountId}/things", "v2": "/accounts/{accountId}/things"},
        params=(Param(name="page", wire="page"), Param(name="size", wire="size", type="int", minimum=1, maximum=500)),
    ),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda v: type(v).__name__)
def test_source_stands_for_the_value(value: object) -> None:
    source = literal(value)
    assert eval(source, {"Param": Param, "Operation": Operation}) == value
    assert max(map(len, source.splitlines())) <= WIDTH


def test_short_things_stay_on_one_line_and_long_ones_go_below_each_other() -> None:
    assert enclose("f(", [("", Source("a")), ("b=", 1)], ")") == "f(a, b=1)"
    assert enclose("f(", [("", Source("a" * 80)), ("b=", "c" * 80)], ")", "    ").splitlines() == [
        "f(",
        f"        {'a' * 80},",
        f'        b="{"c" * 80}",',
        "    )",
    ]


def test_defaults_are_left_out() -> None:
    assert [name for name, _ in arguments(Param(name="a", wire="b"))] == ["name=", "wire="]


def test_imports_are_wrapped() -> None:
    assert imported("m", ["A", "B"]) == "from m import A, B"
    assert imported("m", ["A" * 60, "B" * 60]).endswith(f"\n        {'B' * 60},\n    )")
