"""Generates the package into a folder, and compares a folder with what would be generated."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from codegen import api, codecs, error_codes, jsonschema, messages, xsd
from codegen.operations import Reader


def build(schemas: Path, out: Path) -> None:
    """Generate everything below ``out``, which must be empty."""
    document = load(schemas)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder).resolve()
        notes = xsd.prepare(schemas / "xsd", plain)
        json_schemas = document.get("components", {}).get("schemas", {})
        json_types = jsonschema.write_xsd(json_schemas, plain)
        notes.formats.update(jsonschema.formats(json_schemas))
        for name, stem in json_types.items():
            if name in notes.types:
                raise xsd.SchemaError(f"JSON schema {name} has the name of an XML type in {notes.types[name]}")
            notes.types[name] = stem
        (out / "models").mkdir(parents=True)
        table = messages.generate(plain, notes, out / "models")
        codecs.write(table, out)
    reader = Reader(document, table, notes)
    api.write(reader, reader.methods(), out)
    error_codes.write(schemas, {tag["x-group"] for tag in document["tags"]}, out)


def load(schemas: Path) -> dict[str, Any]:
    """``openapi.yaml`` with the rest of ``schemas/`` merged in.

    ``paths/*.yaml`` have operations (and inbound messages in ``webhooks``), ``json/*.yaml`` the JSON schemas, each of
    which belongs to the group (``x-group``) that its file is named after.
    """
    document = _read(schemas / "openapi.yaml")
    for file in sorted((schemas / "paths").glob("*.yaml")):
        more = _read(file)
        document.setdefault("webhooks", {}).update(more.get("webhooks", {}))
        for path, item in more["paths"].items():
            document.setdefault("paths", {}).setdefault(path, {}).update(item)
    messages = document.setdefault("components", {}).setdefault("schemas", {})
    for file in sorted((schemas / "json").glob("*.yaml")):
        for name, schema in _read(file)["schemas"].items():
            if name in messages:
                raise xsd.SchemaError(f"{file.name}: JSON schema {name} is declared twice")
            messages[name] = {"x-group": file.stem, **schema}
    return document


def _read(file: Path) -> dict[str, Any]:
    loader = yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader
    document = yaml.load(file.read_text(encoding="utf-8"), loader)  # noqa: S506 - a safe loader
    assert isinstance(document, dict)
    return document


def differences(schemas: Path, present: Path) -> Iterator[str]:
    """Unified diff, line by line, between ``present`` and a fresh generation."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder).resolve() / "generated"
        build(schemas, fresh)
        names = sorted({p.relative_to(root) for root in (fresh, present) for p in root.rglob("*.py")})
        for name in names:
            old, new = (_lines(root / name) for root in (present, fresh))
            yield from difflib.unified_diff(old, new, f"checked-in/{name}", f"generated/{name}")


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines(keepends=True) if file.exists() else []
