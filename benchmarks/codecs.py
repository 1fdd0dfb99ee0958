"""Decoding and encoding, against lxml by hand and the libraries that people use for it."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks import contenders, documents
from benchmarks.harness import OURS, Figure, Measure, Settings
from benchmarks.workers import compare

FLOOR = "the lxml read floor"
HAND = "hand-written lxml"
PARSER = "xsdata XmlParser"
SERIALIZER = "xsdata XmlSerializer"
COUNT = 5000


def figures(settings: Settings) -> Iterator[Figure]:
    yield from _details(settings)
    yield _unknown(settings)
    yield _small(settings)
    yield from _encoding(settings)


def _details(settings: Settings) -> Iterator[Figure]:
    kind, work = "details", "decode 5,000 number details"
    works = {
        OURS: (contenders.ours, kind, COUNT),
        "lxml, parsing alone": (contenders.parsing, kind, COUNT),
        "lxml, reading, keeping nothing": (contenders.looking, kind, COUNT),
        FLOOR: (contenders.reading, kind, COUNT),
        HAND: (contenders.by_hand, kind, COUNT),
        "xmltodict": (contenders.xmltodict, kind, COUNT),
        PARSER: (contenders.xsdata, kind, COUNT),
        "pydantic-xml": (contenders.pydantic_xml, COUNT),
    }
    times, size = compare(works, settings), documents.length(COUNT)
    yield Figure("decode-details-floor", work, FLOOR, times, aim=1.25, size=size)
    yield Figure("decode-details-hand", work, HAND, times, aim=1.0, size=size)


def _unknown(settings: Settings) -> Figure:
    kind, work = "details with unknown", "decode 5,000 number details, 1 element in 20 unknown"
    works = {OURS: (contenders.ours, kind, COUNT), FLOOR: (contenders.reading, kind, COUNT)}
    size = len(documents.details_with_unknown(COUNT))
    return Figure("decode-unknown-floor", work, FLOOR, compare(works, settings), aim=1.4, size=size)


def _small(settings: Settings) -> Figure:
    kind, work = "order", "decode one order (1 KB)"
    works = {
        OURS: (contenders.ours, kind),
        FLOOR: (contenders.reading, kind),
        HAND: (contenders.by_hand, kind),
        PARSER: (contenders.xsdata, kind),
    }
    size = len(documents.order_reply())
    return Figure("decode-order-xsdata", work, PARSER, compare(works, settings), Measure.SPEED, 7, size=size)


def _encoding(settings: Settings) -> Iterator[Figure]:
    work = "encode an order of 5,000 numbers"
    works = {
        OURS: (contenders.encoding, COUNT),
        HAND: (contenders.encoding_by_hand, COUNT),
        SERIALIZER: (contenders.encoding_with_xsdata, COUNT),
    }
    times = compare(works, settings)
    size = len(contenders.encoding_by_hand(COUNT)())  # type: ignore[arg-type]
    yield Figure("encode-order-hand", work, HAND, times, aim=1.0, size=size)
    yield Figure("encode-order-xsdata", work, SERIALIZER, times, Measure.SPEED, 15, size=size)
