"""What the schemas say of finding out is checked against the messages when the code is generated."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.build import build
from codegen.xsd import SchemaError

TOY = Path(__file__).parents[1] / "codegen" / "toy"
PLACE = "      x-order: {kind: items"
GOOD = "list: shop.list_items, made: [Colour], same: [ItemId], given: [Note/Author]"


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "schemas"))


def declare(schemas: Path, text: str) -> None:
    file = schemas / "openapi.yaml"
    file.write_text(file.read_text().replace(PLACE, f"      {text}\n{PLACE}"))


def test_a_declaration_becomes_part_of_the_record(schemas: Path, tmp_path: Path) -> None:
    declare(schemas, f"x-find: {{{GOOD}, readings: [{{}}, {{depth: '2'}}]}}")
    build(schemas, tmp_path / "out")
    made = (tmp_path / "out" / "api" / "shop.py").read_text()
    for part in (
        'lists="shop.list_items"',
        "read=True",
        'readings=({}, {"depth": "2"})',
        'item_made=(("colour",),)',
        'same=(("item_id",),)',
        'given=(("note", "author"),)',
        'read_by="shop.list_items"',
    ):
        assert part in made


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x-find: {list: shop.list_things}", "which is no operation"),
        ("x-find: {list: shop.list_items, same: [Colours]}", "Colours is in none of"),
        ("x-find: {list: shop.list_items, given: [Note/Reader]}", "Note/Reader is in none of"),
        ("x-find: {list: shop.list_items, made: [Sold]}", "is nowhere"),
        ("x-find: {list: shop.list_items, at: [Colour]}", "no message at colour"),
        ("x-find: {list: shop.list_items, item-at: Things}", "no element Things"),
    ],
)
def test_what_leads_nowhere_is_refused(schemas: Path, tmp_path: Path, text: str, says: str) -> None:
    declare(schemas, text)
    with pytest.raises(SchemaError, match=says):
        build(schemas, tmp_path / "out")
