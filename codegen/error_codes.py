"""Turns the catalogue of error codes into a table that is looked up by resource group and code."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Iterator
from pathlib import Path
from typing import Any

import yaml

from aiobandwidth._core.error_codes import EVERY_GROUP, SEPARATOR, ErrorKind
from codegen.messages import TEMPLATES
from codegen.xsd import SchemaError

FILE = "error_codes.yaml"
_RANGE = re.compile(r"(\d+)-(\d+)")
_ADVICE = " -> "

Entry = tuple[str, ...]


class _Loader(yaml.SafeLoader):
    """Refuses a key that stands twice, of which YAML would silently drop one."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise SchemaError(f"{FILE}: {key} stands twice{node.start_mark}")
        return super().construct_mapping(node, deep=deep)


def write(schemas: Path, groups: Collection[str], out: Path) -> None:
    """Write ``error_codes.py`` below ``out``, if the schemas have a catalogue.

    Args:
        schemas: The folder with ``error_codes.yaml``.
        groups: Client attributes; a section for another one is refused.
        out: The generated package.
    """
    file = schemas / FILE
    if not file.exists():
        return
    document = yaml.load(file.read_text(encoding="utf-8"), _Loader)  # noqa: S506 - derives from the safe loader
    tables = read(document, {*groups, EVERY_GROUP})
    used: dict[str, list[int]] = {}
    for number, (names, _, _) in enumerate(tables):
        for name in names:
            used.setdefault(name, []).append(number)
    context = {
        "sections": [_rows(table) for _, _, table in tables],
        "groups": [(name, tuple(numbers)) for name, numbers in sorted(used.items())],
    }
    text = TEMPLATES.get_template("error_codes.jinja2").render(context)
    (out / "error_codes.py").write_text(text, encoding="utf-8")


def read(document: dict[str, Any], known: Collection[str]) -> list[tuple[tuple[str, ...], bool, dict[str, Entry]]]:
    """Tables of the catalogue: for which groups, whether it goes before others, and code to (kind, text, advice).

    Raises:
        SchemaError: A group or kind is not known, or a code has two meanings in one group.
    """
    merged: dict[tuple[bool, tuple[str, ...]], dict[str, Entry]] = {}
    seen: dict[tuple[bool, str, str], Entry] = {}
    for section in document["sections"]:
        names = _groups(section["groups"], document.get("families", {}))
        for name in names:
            if name not in known:
                raise SchemaError(f"{FILE}: there is no group {name}")
        if not section.get("source"):
            raise SchemaError(f"{FILE}: the section for {', '.join(names)} names no source")
        replaces = bool(section.get("replaces"))
        table = merged.setdefault((not replaces, names), {})
        for code, entry in _entries(section["codes"]):
            for name in names:
                if (replaces, name, code) in seen:
                    raise SchemaError(f"{FILE}: code {code} has two meanings in {name}")
                seen[replaces, name, code] = entry
            table[code] = entry
    return [(names, not last, merged[last, names]) for last, names in sorted(merged)]


def _groups(names: list[str], families: dict[str, list[str]]) -> tuple[str, ...]:
    found = [name for one in names for name in families.get(one, [one])]
    return tuple(sorted(set(found)))


def _entries(codes: dict[str, dict[Any, str]]) -> Iterator[tuple[str, Entry]]:
    for kind, entries in codes.items():
        if kind not in set(ErrorKind):
            raise SchemaError(f"{FILE}: there is no kind {kind}")
        for keys, text in entries.items():
            meaning, _, advice = text.partition(_ADVICE)
            entry = (kind, meaning.strip(), advice.strip()) if advice else (kind, meaning.strip())
            for code in _codes(str(keys)):
                yield code, entry


def _codes(keys: str) -> Iterator[str]:
    for part in keys.split(","):
        code = part.strip().lower()
        ends = _RANGE.fullmatch(code)
        if ends is None:
            yield code
            continue
        first, last = int(ends[1]), int(ends[2])
        if first >= last:
            raise SchemaError(f"{FILE}: {code} is no range of codes")
        yield from (str(number) for number in range(first, last + 1))


def _rows(table: dict[str, Entry]) -> list[str]:
    return [_row(code, table[code]) for code in sorted(table, key=lambda code: (len(code), code))]


def _row(code: str, entry: Entry) -> str:
    row = SEPARATOR.join((code, *entry))
    if row.count(SEPARATOR) != len(entry) or not row.isprintable() or "\\" in row or '"""' in row:
        raise SchemaError(f"{FILE}: the entry of {code} has characters that the table cannot hold")
    return row
