"""Our codecs against xsdata's own: classes generated from the same schemas, its parser and its serializer."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import os
import random
import sys
import warnings
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from xsdata.codegen.transformer import ResourceTransformer
from xsdata.exceptions import ConverterWarning
from xsdata.formats.dataclass.context import XmlContext
from xsdata.formats.dataclass.parsers import XmlParser
from xsdata.formats.dataclass.serializers import XmlSerializer
from xsdata.models.config import GeneratorConfig, StructureStyle

from aiobandwidth import xml
from aiobandwidth._core.message import Message
from aiobandwidth._core.plans import plan
from aiobandwidth._core.values import write
from aiobandwidth._generated.registry import ROOTS, load
from codegen import xsd
from tests.xml import generate
from tests.xml.compare import same

SCHEMAS = Path(__file__).parents[2] / "schemas" / "xsd"
SEEDS = range(3)


class Oracle:
    """xsdata's classes with its parser and serializer."""

    def __init__(self, module: Any) -> None:
        self.classes: dict[str, type[Any]] = {
            name.lower(): item
            for name, item in vars(module).items()
            if dataclasses.is_dataclass(item) and isinstance(item, type)
        }
        context = XmlContext()
        self.parser = XmlParser(context=context)
        self.serializer = XmlSerializer(context=context)

    def read(self, data: bytes, name: str) -> Any:
        with warnings.catch_warnings():
            # A value that does not fit its type is worth a warning to xsdata; it keeps the text as we do.
            warnings.simplefilter("ignore", ConverterWarning)
            return self.parser.from_bytes(data, self.classes[name.lower()])

    def write(self, theirs: Any, root: str) -> bytes:
        """The object's document; the schemas that xsdata was given have no roots, so its own is put there."""
        made = etree.fromstring(self.serializer.render(theirs).encode())
        made.tag = root
        return etree.tostring(made)


@pytest.fixture(scope="module")
def oracle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Oracle]:
    folder = tmp_path_factory.mktemp("oracle")
    plain = folder / "plain"
    plain.mkdir()
    xsd.prepare(SCHEMAS, plain)
    config = GeneratorConfig()
    config.output.package = "xsdata_oracle"
    config.output.structure_style = StructureStyle.SINGLE_PACKAGE
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")  # xsdata runs ruff
        ResourceTransformer(config=config).process([f.as_uri() for f in sorted(plain.glob("*.xsd"))])
        patch.syspath_prepend(str(folder))
        yield Oracle(import_module("xsdata_oracle"))
    sys.modules.pop("xsdata_oracle")


def plain(message: Message) -> Message:
    """The message without text beside children, which the schemas that xsdata is given do not have."""
    known = plan(type(message))
    if known.text is not None:
        setattr(message, known.text.name, None)
    for field in known.fields:
        value = getattr(message, field.name)
        for item in value if field.many else (value,):
            if isinstance(item, Message):
                plain(item)
    return message


def text(value: Any) -> str | None:
    """The value on the wire, dates in one form."""
    if value is None:
        return None
    if isinstance(value, enum.Enum):
        return str(value.value)
    written = write(value) if isinstance(value, bool | dt.date) else str(value)
    try:
        return dt.datetime.fromisoformat(written).isoformat() if len(written) > 18 else written
    except ValueError:
        return written


def differences(ours: Message, theirs: Any, path: str) -> Iterator[str]:
    named = {f.metadata.get("name", f.name): f.name for f in dataclasses.fields(theirs)}
    known = plan(type(ours))
    for field in (*known.fields, *known.attributes):
        here = f"{path}/{field.wire}"
        mine, other = getattr(ours, field.name), getattr(theirs, named[field.wire])
        pairs = [(mine, other)] if not field.many else list(zip(mine, other, strict=True))
        for one, two in pairs:
            if isinstance(one, Message):
                yield from differences(one, two, here)
            elif text(one) != text(two):
                yield f"{here}: {one!r} and {two!r}"


@pytest.mark.parametrize("root", sorted(ROOTS))
def test_xsdata_reads_and_writes_the_same(root: str, oracle: Oracle) -> None:
    for seed in SEEDS:
        data = xml.encode(plain(generate.message(load(ROOTS[root]), random.Random(f"{root} {seed} oracle"))))
        theirs = oracle.read(data, ROOTS[root])
        assert list(differences(xml.decode(data), theirs, root)) == [], seed
        assert same(data, oracle.write(theirs, str(etree.fromstring(data).tag))) == [], seed
