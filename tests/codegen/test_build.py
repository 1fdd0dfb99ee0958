"""The generator on a small set of schemas made for these tests."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType

import pytest

from codegen.build import build, differences
from codegen.xsd import SchemaError

TOY = Path(__file__).with_name("toy")


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    return Path(shutil.copytree(TOY, tmp_path / "schemas"))


def load(file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"toy_{file.stem}", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new))


def test_two_runs_give_the_same_bytes(schemas: Path, tmp_path: Path) -> None:
    build(schemas, tmp_path / "one")
    assert list(differences(schemas, tmp_path / "one")) == []


def test_a_changed_file_shows_in_the_diff(schemas: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build(schemas, out)
    replace(out / "models" / "shop.py", "colour", "color")
    (out / "models" / "left_over.py").write_text("x = 1\n")
    diff = "".join(differences(schemas, out))
    assert "-    color: " in diff
    assert "+    colour: " in diff
    assert "checked-in/models/left_over.py" in diff


def test_messages_are_slotted_dataclasses_with_the_wire_names(schemas: Path, tmp_path: Path) -> None:
    build(schemas, tmp_path / "out")
    module = load(tmp_path / "out" / "models" / "shop.py")
    item = module.Item(item_id="7", colour="red")
    assert not hasattr(item, "__dict__")
    fields = module.Item.__dataclass_fields__
    assert fields["item_id"].metadata == {
        "name": "ItemId",
        "type": "Element",
        "codec": "str",
        "spellings": ("itemId",),
    }
    assert fields["colour"].metadata["enum"] == "Colour"
    assert fields["note"].metadata == {"name": "Note", "type": "Element", "message": "Note"}
    assert module.Note.__dataclass_fields__["text"].metadata["type"] == "Text"
    assert module.Colour.LIGHT_RED == "light-red"
    assert module.Colour.RED_LOWER == "red"


def test_operations_become_records_and_one_line_methods(schemas: Path, tmp_path: Path) -> None:
    build(schemas, tmp_path / "out")
    module = load(tmp_path / "out" / "api" / "shop.py")
    record = module.CREATE_ITEM
    assert record.paths == {"v1": "/accounts/{accountId}/items", "v2": "/accounts/{accountId}/things"}
    assert record.body.required == (("item_id",),)
    assert record.order.id_paths == (("item_id",),)
    assert record.order.status_paths == (("colour",),)
    listing = module.LIST_ITEMS
    assert listing.empty == (404,)
    assert listing.paging.items == ("item",)
    assert listing.paging.item_key == ("item_id",)
    colour, depth = (next(p for p in listing.params if p.name == name) for name in ("colour_name", "depth"))
    assert (colour.wire, colour.needs, colour.versions) == ("colourname", ("depth",), ("v2",))
    assert (depth.minimum, depth.maximum, depth.type) == (1, 9, "int")


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("openapi.yaml", "x-message: Item}", "x-message: Nothing}", "no XSD has a root element <Nothing>"),
        ("openapi.yaml", "items: Item,", "items: Thing,", "ItemList has no element Thing"),
        ("openapi.yaml", "operationId: listItems", "operationId: createItem", "operationId used twice: createItem"),
        ("openapi.yaml", "state: shop.get_item", "state: shop.get_thing", "which is no operation"),
        ("openapi.yaml", "tags: [Shop]\n      summary: Get", "tags: [Shed]\n      summary: Get", "tag 'Shed'"),
        ("xsd/shop.xsd", ' ab:same-as="ItemId"', "", "two elements become item_id"),
        ("xsd/shop.xsd", 'complexType name="ItemList"', 'complexType name="item"', "differ only in case"),
        ("xsd/shop.xsd", 'complexType name="ItemList"', 'complexType name="Item2"', "by a number only"),
    ],
)
def test_a_wrong_schema_is_refused_with_the_place(
    schemas: Path, tmp_path: Path, file: str, old: str, new: str, says: str
) -> None:
    replace(schemas / file, old, new)
    with pytest.raises(SchemaError, match=says):
        build(schemas, tmp_path / "out")
