"""Our codecs against xsdata's own: classes generated from the same schemas, its parser and its serializer."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import random
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree

from aiobandwidth import xml
from aiobandwidth._core.message import Message
from aiobandwidth._core.plans import plan
from aiobandwidth._core.values import write
from aiobandwidth._generated.registry import ROOTS, load
from tests.xml import generate
from tests.xml.compare import same
from tests.xml.oracle import Oracle

SEEDS = range(3)


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
