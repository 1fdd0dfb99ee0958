"""Renders a decoder and a writer for each XML message class: straight-line code that expects the usual.

They take the way that real messages take; what is unusual (an attribute, mixed text, an unknown element, a value of
another shape) they leave to ``aiobandwidth._core.xml_careful``, which takes care of everything.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.literals import WIDTH, literal, top_level_import
from codegen.messages import TEMPLATES, Field, MessageClass, Table

# Codec to the expression that reads a text; numbers and booleans are looked up in tables that know the usual ones.
_READS = {
    "int": "INTS[{}]",
    "bool": "BOOLS[{}]",
    "decimal": "read_decimal({})",
    "datetime": "read_datetime({})",
    "date": "read_date({})",
}
_TEXT = 'child.text or ""'
_CORE = ["accept", "careful", "close", "new", "no_text", "plain_list", "put_text", "put_texts"]


def write(table: Table, out: Path) -> None:
    """Write ``codecs/`` below ``out``, one module for each module of message classes."""
    folder = out / "codecs"
    folder.mkdir()
    (folder / "__init__.py").write_text('"""Decoders and writers; do not edit."""\n', encoding="utf-8")
    for module in sorted({c.module for c in table.values() if not c.module.startswith("json")}):
        classes = sorted((c for c in table.values() if c.module == module and not c.members), key=lambda c: c.name)
        views = [_view(c, table) for c in classes]
        source = TEMPLATES.get_template("codecs.jinja2").render(module=module, classes=views, **_imports(views, module))
        (folder / f"{module}.py").write_text(source, encoding="utf-8")


def _imports(views: list[dict[str, Any]], module: str) -> dict[str, Any]:
    fields = [f for v in views for f in v["fields"]]
    source = " ".join(f["value"] for f in fields)
    used = ["INTS", "BOOLS", "read_decimal", "read_datetime", "read_date"]
    names = _CORE + [n for n in used if n in source]
    enums = sorted({f["enum"] for f in fields if f["enum"]})
    others = sorted({f["home"] for f in fields} - {module, ""})
    names += ["BLANKS"] if any(v["text"] for v in views) else []
    names += (["Known"] if enums else []) + (["Codecs"] if others else [])
    return {
        "core": top_level_import("aiobandwidth._core.codec_support", sorted(names, key=_isort)),
        "others": others,
        "classes_import": top_level_import(f"aiobandwidth._generated.models.{module}", [v["name"] for v in views]),
        "enums": enums,
    }


def _isort(name: str) -> tuple[bool, bool, str]:
    return not name.isupper(), name[0].islower(), name


def _view(item: MessageClass, table: Table) -> dict[str, Any]:
    elements = [f for f in item.fields if f.place == "Element"]
    fields = [_field(f, item.module, table) for f in elements]
    # Messages within their like are left to the careful codec, so that decoders nest no deeper than the schemas.
    decoded = [f for f in fields if not f["message"] or item.name not in _below(f["message"], table)]
    return {
        "name": item.name,
        "fields": fields,
        "decoded": sorted(decoded, key=lambda f: f["message"] is not None),  # plain values are the most frequent
        "none": list(_chains(["extra", *(f.name for f in item.fields if not f.many)])),
        "many": [f.name for f in elements if f.many],
        "text": next((f.name for f in item.fields if f.place == "Text"), None),
        "plain": len(elements) == len(item.fields),
    }


def _below(name: str, table: Table) -> set[str]:
    """A message class and all that can stand below it."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        if (one := waiting.pop()) not in found:
            found.add(one)
            waiting += [f.message for f in table[one].fields if f.message]
    return found


def _chains(names: list[str]) -> Iterator[str]:
    """Assignments that set all names to None, as many of them on a line as fit."""
    line = ""
    for name in names:
        if len(line) + len(f"made.{name} = None") + 4 > WIDTH:
            yield f"{line}None"
            line = ""
        line += f"made.{name} = "
    yield f"{line}None"


def _field(field: Field, module: str, table: Table) -> dict[str, Any]:
    home = table[field.message].module if field.message else ""
    prefix = f"{home}." if home != module else ""
    if field.message:
        value = f"{prefix}decode_{field.message}(child, depth)"
    elif field.enum:
        value = f"_{field.enum}[{_TEXT}]"
    else:
        value = _READS.get(field.codec or "", "{}").format(_TEXT)
    tests = [f"tag == {literal(field.wire)}"]
    tests += [] if field.many else [f"made.{field.name} is None"]
    tests += ["made.extra is None"] if field.many and field.spellings else []  # all of a list have one spelling
    tests += [] if field.message else ["not len(child)"]  # structure where a plain value belongs
    return {
        "name": field.name,
        "wire": literal(field.wire),
        "test": " and ".join(tests),
        "many": field.many,
        "message": field.message,
        "enum": field.enum,
        "home": home,
        "prefix": prefix,
        "value": value,
    }
