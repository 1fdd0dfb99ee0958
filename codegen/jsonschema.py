"""Turns the JSON schemas of the OpenAPI file into XSD, so that one generator makes all message classes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from aiobandwidth._core.plans import ARRAY
from codegen.naming import pascal
from codegen.xsd import FORMATS, XS, SchemaError

SIMPLE = {
    ("string", "date-time"): "xs:dateTime",
    ("string", "date"): "xs:date",
    ("integer", None): "xs:int",
    ("number", None): "xs:decimal",
    ("boolean", None): "xs:boolean",
}


def write_xsd(schemas: Mapping[str, Mapping[str, Any]], target: Path) -> dict[str, str]:
    """Write one XSD per ``x-group`` (``json`` without one) into ``target``; return type name to file stem."""
    files: dict[str, etree._Element] = {}
    where: dict[str, str] = {}
    for name, schema in schemas.items():
        stem = f"json_{schema['x-group']}" if "x-group" in schema else "json"
        root = files.setdefault(stem, etree.Element(f"{XS}schema", nsmap={"xs": XS[1:-1]}))
        _type(root, name, schema, schemas, where, stem)
    for stem, root in files.items():
        for other in sorted(set(files) - {stem}):
            root.insert(0, etree.Element(f"{XS}include", schemaLocation=f"{other}.xsd"))
        (target / f"{stem}.xsd").write_bytes(etree.tostring(root, pretty_print=True))
    return where


def formats(schemas: Mapping[str, Mapping[str, Any]]) -> dict[tuple[str, str], str]:
    """(type, property) to the form of the text, from ``x-format`` on a property or its items."""
    found: dict[tuple[str, str], str] = {}
    for name, schema in schemas.items():
        for key, value in schema.get("properties", {}).items():
            form = value.get("x-format") or _unwrap(value)[1].get("x-format")
            if form is not None and form not in FORMATS:
                raise SchemaError(f"JSON schema {name}/{key} has the format {form}; there are {', '.join(FORMATS)}")
            if form is not None:
                found[name, key] = form
    return found


def _type(
    root: etree._Element,
    name: str,
    schema: Mapping[str, Any],
    schemas: Mapping[str, Mapping[str, Any]],
    where: dict[str, str],
    stem: str,
) -> None:
    where[name] = stem
    if "enum" in schema:
        _enumeration(root, name, schema)
        return
    kind = etree.SubElement(root, f"{XS}complexType", name=name)
    _document(kind, schema.get("description"))
    sequence = etree.SubElement(kind, f"{XS}sequence")
    properties = {ARRAY: schema} if _kind(schema) == "array" else schema.get("properties", {})
    for key, value in properties.items():
        many, item = _unwrap(value)
        element = etree.SubElement(
            sequence, f"{XS}element", name=key, minOccurs="0", maxOccurs="unbounded" if many else "1"
        )
        inner = f"{name}Item" if key == ARRAY else name + pascal(key[:1].upper() + key[1:])
        element.set("type", _reference(root, inner, item, schemas, where, stem))
        if key != ARRAY:
            _document(element, value.get("description"))
    etree.SubElement(sequence, f"{XS}any", minOccurs="0", maxOccurs="unbounded", processContents="skip")


def _unwrap(schema: Mapping[str, Any]) -> tuple[bool, Mapping[str, Any]]:
    return (True, schema.get("items", {})) if _kind(schema) == "array" else (False, schema)


def _kind(schema: Mapping[str, Any]) -> str | None:
    """The JSON type of a schema, null set aside."""
    kinds = schema.get("type")
    if isinstance(kinds, list):
        kinds = next((k for k in kinds if k != "null"), None)
    return kinds


def _reference(
    root: etree._Element,
    fallback: str,
    schema: Mapping[str, Any],
    schemas: Mapping[str, Mapping[str, Any]],
    where: dict[str, str],
    stem: str,
) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rsplit("/", 1)[-1]
    if "enum" in schema and _kind(schema) in (None, "string"):
        _type(root, fallback, schema, schemas, where, stem)
        return fallback
    if (_kind(schema) == "object" and "properties" in schema) or _kind(schema) == "array":
        _type(root, fallback, schema, schemas, where, stem)
        return fallback
    kind, form = _kind(schema), schema.get("format")
    if kind in (None, "object"):
        return "xs:anyType"
    return SIMPLE.get((str(kind), form)) or SIMPLE.get((str(kind), None)) or "xs:string"


def _enumeration(root: etree._Element, name: str, schema: Mapping[str, Any]) -> None:
    union = etree.SubElement(root, f"{XS}simpleType", name=name)
    _document(union, schema.get("description"))
    etree.SubElement(union, f"{XS}union", memberTypes=f"{name}Value xs:string")
    values = etree.SubElement(root, f"{XS}simpleType", name=f"{name}Value")
    restriction = etree.SubElement(values, f"{XS}restriction", base="xs:string")
    for value in schema["enum"]:
        if value is not None:
            etree.SubElement(restriction, f"{XS}enumeration", value=str(value))


def _document(parent: etree._Element, text: str | None) -> None:
    if text:
        note = etree.SubElement(parent, f"{XS}annotation")
        etree.SubElement(note, f"{XS}documentation").text = " ".join(text.split())
