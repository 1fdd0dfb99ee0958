"""Reads the hand-kept XSDs and makes the plain form that xsdata is given.

Four things of ours stand in the XSDs that xsdata has no notion of, so they are taken out here and handed to the
templates: which global elements are message roots, which spellings share one field (``ab:same-as``), whose text is of
a form that XML Schema has no type for (``ab:format``, see ``FORMATS``; on a type, the form of the text beside its
children), and which types may hold text beside their children (``mixed="true"``; xsdata would turn all children of
those into one generic list).
"""

from __future__ import annotations

from pathlib import Path

import attrs
from lxml import etree

XS = "{http://www.w3.org/2001/XMLSchema}"
AB = "{urn:aiobandwidth:codegen}"
FORMATS = {
    "tn": "one telephone number, ten digits in v1 and E.164 in v2",
    "tn-eleven": "1 and ten digits in v1",
    "tn-e164": "E.164 in v1 too",
    "tn-keyword": "a telephone number, or a word such as systemDefault",
}
"""What ``ab:format`` may say."""
TEXT = "#text"
"""Stands for the text of a mixed type where the names of its elements stand."""


class SchemaError(Exception):
    """A schema file breaks one of the project's own rules."""


@attrs.define
class Notes:
    """What the XSDs say beyond plain XML Schema."""

    roots: dict[str, str] = attrs.field(factory=dict)
    """Root element name to type name."""
    aliases: dict[tuple[str, str], str] = attrs.field(factory=dict)
    """(type, spelling) to the spelling that owns the field."""
    formats: dict[tuple[str, str], str] = attrs.field(factory=dict)
    """(type, spelling or ``#text``) to the form of the text."""
    mixed: set[str] = attrs.field(factory=set)
    types: dict[str, str] = attrs.field(factory=dict)
    """Type name to the file that declares it."""


def prepare(source: Path, target: Path) -> Notes:
    """Write a plain copy of each XSD of ``source`` into ``target`` and return what was taken out."""
    notes = Notes()
    for file in sorted(source.glob("*.xsd")):
        root = etree.parse(str(file)).getroot()
        _strip(root, file, notes)
        (target / file.name).write_bytes(etree.tostring(root))
    _check(notes)
    return notes


def _strip(root: etree._Element, file: Path, notes: Notes) -> None:
    for top in list(root.iterchildren(f"{XS}element")):
        name, kind = top.get("name", ""), top.get("type", "")
        if notes.roots.setdefault(name, kind) != kind:
            raise SchemaError(f"{file.name}: root <{name}> is declared twice, as {notes.roots[name]} and {kind}")
        root.remove(top)
    for declared in list(root.iterchildren(f"{XS}complexType", f"{XS}simpleType")):
        name = declared.get("name", "")
        if name in notes.types:
            raise SchemaError(f"{file.name}: type {name} is also in {notes.types[name]}")
        notes.types[name] = file.stem
        if declared.get("mixed") == "true":
            notes.mixed.add(name)
            del declared.attrib["mixed"]
            _take_format(declared, (name, TEXT), file, notes)
        for element in list(declared.iter(f"{XS}element", f"{XS}attribute")):
            _take_format(element, (name, element.get("name", "")), file, notes)
            owner = element.get(f"{AB}same-as")
            if owner is not None:
                notes.aliases[name, element.get("name", "")] = owner
                parent = element.getparent()
                assert parent is not None
                parent.remove(element)


def _take_format(node: etree._Element, key: tuple[str, str], file: Path, notes: Notes) -> None:
    form = node.get(f"{AB}format")
    if form is None:
        return
    if form not in FORMATS:
        raise SchemaError(f"{file.name}: {'/'.join(key)} has the format {form}; there are {', '.join(FORMATS)}")
    notes.formats[key] = form
    del node.attrib[f"{AB}format"]


def _check(notes: Notes) -> None:
    lower: dict[str, str] = {}
    for name in notes.types:
        other = lower.setdefault(name.lower(), name)
        if other != name:
            raise SchemaError(f"types {other} and {name} differ only in case")
        if name.rstrip("0123456789") != name and name.rstrip("0123456789") in notes.types:
            raise SchemaError(f"type {name} is told from {name.rstrip('0123456789')} by a number only: name it better")
