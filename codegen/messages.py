"""The xsdata plug-in: renders analysed classes as slotted dataclasses through our own templates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from xsdata.codegen.models import Attr, Class
from xsdata.codegen.transformer import ResourceTransformer
from xsdata.codegen.writer import CodeWriter
from xsdata.formats.mixins import AbstractGenerator, GeneratorResult
from xsdata.models.config import GeneratorConfig, StructureStyle

from codegen.literals import Source, enclose, imported, literal
from codegen.naming import constant, pascal, snake
from codegen.xsd import TEXT, Notes, SchemaError

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=False,  # noqa: S701 - makes Python source, not HTML
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    undefined=StrictUndefined,
)
TEMPLATES.filters["literal"] = literal
TEMPLATES.globals["imported"] = imported

# XML Schema type to (codec, annotation). A value that does not fit keeps its text, so the annotation says str too.
LEAVES = {
    "string": ("str", "str"),
    "boolean": ("bool", "bool | str"),
    "int": ("int", "int | str"),
    "long": ("int", "int | str"),
    "decimal": ("decimal", "Decimal | str"),
    "dateTime": ("datetime", "dt.datetime | str"),
    "date": ("date", "dt.date | str"),
    "anyType": ("any", "Any"),
}


@attrs.define(kw_only=True)
class Field:
    """One field of a message class."""

    name: str
    wire: str
    place: str = "Element"
    codec: str | None = None
    enum: str | None = None
    message: str | None = None
    annotation: str
    many: bool = False
    spellings: tuple[str, ...] = ()
    format: str | None = None
    doc: str | None = None

    @property
    def metadata(self) -> dict[str, Any]:
        found = {"name": self.wire, "type": self.place}
        found.update({k: v for k in ("codec", "enum", "message", "spellings", "format") if (v := getattr(self, k))})
        return found

    @property
    def line(self) -> str:
        kind, default = f"{self.annotation} | None", ("default=", Source("None"))
        if self.many:
            kind, default = f"list[{self.annotation}]", ("default_factory=", Source("list"))
        return enclose(f"{self.name}: {kind} = field(", [default, ("metadata=", self.metadata)], ")", "    ", 4)


@attrs.define(kw_only=True)
class MessageClass:
    """One message class, or an enumeration when it has members."""

    name: str
    module: str
    doc: str | None
    fields: list[Field] = attrs.field(factory=list)
    members: list[tuple[str, str]] = attrs.field(factory=list)
    roots: tuple[str, ...] = ()

    def field(self, wire: str) -> Field | None:
        return next((f for f in self.fields if wire == f.wire or wire in f.spellings), None)


Table = dict[str, MessageClass]


def generate(schemas: Path, notes: Notes, out: Path) -> Table:
    """Run xsdata over the plain XSDs in ``schemas``; write one module per file below ``out``."""
    collected: Table = {}

    class Plugin(MessageGenerator):
        run = (notes, out, collected)

    CodeWriter.register_generator("aiobandwidth", Plugin)
    config = GeneratorConfig()
    config.output.package = "models"
    config.output.format.value = "aiobandwidth"
    config.output.structure_style = StructureStyle.FILENAMES
    config.output.include_header = False
    ResourceTransformer(config=config).process([file.as_uri() for file in sorted(schemas.glob("*.xsd"))])
    return collected


class MessageGenerator(AbstractGenerator):
    """Generator that xsdata calls with its analysed classes."""

    run: ClassVar[tuple[Notes, Path, Table]]

    def render(self, classes: list[Class]) -> Iterator[GeneratorResult]:
        notes, out, collected = self.run
        enums = {c.name: _enum_name(c.name, notes) for c in classes if c.is_enumeration}
        for item in classes:
            made = _class(item, notes, enums)
            if made.name in collected:
                raise SchemaError(f"two classes would be called {made.name}")
            collected[made.name] = made
        for module in sorted({c.module for c in collected.values()}):
            inside = [c for c in collected.values() if c.module == module]
            source = _module(module, sorted(inside, key=lambda c: (not c.members, c.name)), collected)
            yield GeneratorResult(path=out / f"{module}.py", title=module, source=source)


def _enum_name(name: str, notes: Notes) -> str:
    short = name.removesuffix("Value")
    return short if short in notes.types else name


def _class(item: Class, notes: Notes, enums: dict[str, str]) -> MessageClass:
    module, name = item.module or "", enums.get(item.name, item.name)
    roots = tuple(sorted(r for r, kind in notes.roots.items() if kind == name))
    made = MessageClass(name=pascal(name), module=module, doc=_text(item.help), roots=roots)
    if item.is_enumeration:
        for attr in item.attrs:
            member = constant(str(attr.default))
            if member in dict(made.members):  # the API uses the same word in two cases
                member += "_LOWER" if str(attr.default).islower() else "_MIXED"
            made.members.append((member, str(attr.default)))
        return made
    for attr in item.attrs:
        if attr.tag != "Any":
            made.fields.append(_field(attr, name, notes, enums))
    if name in notes.mixed:
        form = notes.formats.get((name, TEXT))
        made.fields.append(Field(name="text", wire=TEXT, place="Text", codec="str", annotation="str", format=form))
    seen: set[str] = set()
    for one in made.fields:
        if one.name in seen:
            raise SchemaError(f"type {name}: two elements become {one.name}; mark one of them ab:same-as the other")
        seen.add(one.name)
    return made


def _field(attr: Attr, owner: str, notes: Notes, enums: dict[str, str]) -> Field:
    wire = attr.local_name
    made = Field(name=snake(wire), wire=wire, place=attr.tag, annotation="str", many=attr.is_list, doc=_text(attr.help))
    made.spellings = tuple(s for (kind, s), of in notes.aliases.items() if kind == owner and of == wire)
    made.format = notes.formats.get((owner, wire))
    first = attr.types[0]
    if first.native:
        made.codec, made.annotation = LEAVES[first.name]
    elif first.name in enums:
        made.enum = enums[first.name]
        made.annotation = f"{made.enum} | str"
    else:
        made.message = made.annotation = pascal(first.name)
    return made


def _text(text: str | None) -> str | None:
    return " ".join(text.split()) if text and text.strip() else None


def _module(module: str, classes: list[MessageClass], table: Table) -> str:
    annotations = " ".join(f.annotation for c in classes for f in c.fields)
    used = {f.message or f.enum for c in classes for f in c.fields} - {None} - {c.name for c in classes}
    imports: dict[str, list[str]] = {}
    for name in sorted(n for n in used if n):
        imports.setdefault(table[name].module, []).append(name)
    return TEMPLATES.get_template("messages.jinja2").render(
        module=module,
        classes=classes,
        imports=sorted(imports.items()),
        uses={n: n in annotations for n in ("dt.", "Decimal", "Any")},
        enums=any(c.members for c in classes),
        messages=any(not c.members for c in classes),
    )
