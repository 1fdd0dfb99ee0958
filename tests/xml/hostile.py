"""Documents that want to take time or memory, and what they get; ``python -m tests.xml.hostile`` prints the table.

Each is read in a process of its own, forked from one that has read a usual document. Memory is the growth of the
resident set above the size of the input, at its highest: lxml's memory is not Python's.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import os
import random
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth.errors import DecodeError
from aiobandwidth.models import OrderResponse, ReusableAddress

Make = Callable[[], bytes]
MILLION = 1_000_000
SAMPLE = (
    b'<?xml version="1.0" encoding="UTF-8"?><OrderResponse><Order><Name>six</Name><SiteId>7</SiteId></Order>'
    b"<OrderStatus>COMPLETE</OrderStatus></OrderResponse>"
)
_ROW = b"<Order><Name>a row</Name><SiteId>2001</SiteId><PeerId>500017</PeerId><id>1f0c</id></Order>"
_DECLARED = b'<?xml version="1.0" encoding="%b"?>'


def inside(content: bytes) -> bytes:
    """A document with something in the middle of it."""
    return b"<OrderResponse><Order>" + content + b"</Order></OrderResponse>"


def rows(megabytes: float, end: bytes = b"</OrderResponse>") -> bytes:
    """A long list."""
    return b"<OrderResponse>" + _ROW * round(megabytes * 1e6 / len(_ROW)) + end


def numbered(pattern: bytes, count: int) -> bytes:
    return b"".join(pattern.replace(b"#", b"%d" % n) for n in range(count))


def bomb(levels: int = 30) -> bytes:
    entities = b"".join(b'<!ENTITY e%d "%b">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, levels))
    return b'<!DOCTYPE Order [<!ENTITY e0 "ha">%b]><Order>&e%d;</Order>' % (entities, levels - 1)


def nested(count: int, name: bytes = b"a", end: bool = True) -> bytes:
    return inside(b"<%b>" % name * count + (b"</%b>" % name * count if end else b""))


def orders(count: int) -> bytes:
    """An order within an order, which the schemas know."""
    return b"<OrderResponse>" + b"<Orders>" * count + b"</Orders>" * count + b"</OrderResponse>"


_DOCTYPES: Mapping[str, Make] = {
    "DOCTYPE": lambda: b"<!DOCTYPE OrderResponse><OrderResponse/>",
    "DOCTYPE, external": lambda: b'<!DOCTYPE Order SYSTEM "file:///etc/passwd"><OrderResponse/>',
    "DOCTYPE in UTF-16": lambda: "<!DOCTYPE Order><OrderResponse/>".encode("utf-16"),
    "DOCTYPE after a comment that has one": lambda: b"<!-- <!DOCTYPE x> --><!DOCTYPE Order><OrderResponse/>",
    "DOCTYPE after 100,000 comments": lambda: b"<!--x-->" * 100_000 + b"<!DOCTYPE Order><OrderResponse/>",
    "DOCTYPE of 50 MB": lambda: b"<!DOCTYPE Order [" + numbered(b"<!ENTITY e# 'x'>", 10) * 300_000 + b"]><Order/>",
    "entity bomb": bomb,
    "entity bomb in UTF-16": lambda: bomb().decode().encode("utf-16"),
    "entity of 1 MB, 100 times": lambda: (
        b'<!DOCTYPE Order [<!ENTITY e "' + b"x" * 10**6 + b'">]><Order>' + b"&e;" * 100 + b"</Order>"
    ),
    "parameter entities": lambda: b'<!DOCTYPE Order [<!ENTITY % a "%b;"><!ENTITY % b "%a;">%a;]><OrderResponse/>',
    "a million unknown entities": lambda: inside(b"&e;" * MILLION),
}
_NESTED: Mapping[str, Make] = {
    "100,000 levels": lambda: nested(100_000),
    "100,000 levels without end": lambda: nested(100_000, end=False),
    "100,000 levels of long names": lambda: nested(100_000, b"a" * 200),
    "100,000 orders in each other": lambda: orders(100_000),
    "200 orders in each other": lambda: orders(200),
    "65 levels": lambda: nested(63),
    "65 levels, one with an attribute": lambda: nested(63).replace(b"<Order>", b"<Order a='1'>"),
    "65 orders in each other": lambda: orders(64),
}
_ATTRIBUTES: Mapping[str, Make] = {
    "100,000 attributes of the root": lambda: b"<OrderResponse" + numbered(b' a#=""', 100_000) + b"/>",
    "100,000 attributes of an element": lambda: inside(b"<New" + numbered(b' a#=""', 100_000) + b"/>"),
    "100,000 attributes of a value": lambda: inside(b"<Name" + numbered(b' a#=""', 100_000) + b">x</Name>"),
    "100,000 attributes, no quotes": lambda: inside(b"<New" + numbered(b" a#=x", 100_000) + b"/>"),
    "100,000 times the same attribute": lambda: inside(b"<New" + b' a=""' * 100_000 + b"/>"),
    "100,000 attributes in UTF-16": lambda: (
        inside(b"<New" + numbered(b' a#=""', 100_000) + b"/>").decode().encode("utf-16")
    ),
    "100,000 attributes, one each": lambda: inside(b'<a b="1"/>' * 100_000),
    "100,000 attributes, one each, of values": lambda: inside(b'<Name kind="a">text</Name>' * 100_000),
    "100,000 attributes, 500 each": lambda: inside((b"<a" + numbered(b" b#=''", 500) + b"/>") * 200),
    "1,001 attributes": lambda: inside(b"<New" + numbered(b' a#=""', 1001) + b"/>"),
    "10,000 namespaces of an element": lambda: inside(b"<New" + numbered(b' xmlns:n#="urn:#"', 10_000) + b"/>"),
    "10,000 namespaces, one each": lambda: inside(numbered(b'<n#:New xmlns:n#="urn:#"/>', 10_000)),
    "a million namespaces": lambda: inside(numbered(b'<n#:New xmlns:n#="urn:#"/>', MILLION)),
}
_LONG: Mapping[str, Make] = {
    "a text of 100 MB": lambda: inside(b"<Name>" + b"x" * 100 * MILLION + b"</Name>"),
    "a text of 60 MB": lambda: inside(b"<Name>" + b"x" * 60 * MILLION + b"</Name>"),
    "a text of 1.1 MB": lambda: inside(b"<Name>" + b"x" * 1_100_000 + b"</Name>"),
    "60 MB of white space": lambda: b" \n" * 30 * MILLION,
    "60 MB of line breaks before the root": lambda: b"\n" * 60 * MILLION + SAMPLE,
    "60 MB of <": lambda: b"<" * 60 * MILLION,
    "an attribute of 60 MB": lambda: inside(b'<New a="' + b"x" * 60 * MILLION + b'"/>'),
    "a name of 60 MB": lambda: inside(b"<" + b"x" * 60 * MILLION + b"/>"),
    "a name of 60 KB": lambda: inside(b"<" + b"x" * 60_000 + b"/>"),
    "an attribute's name of 60 KB": lambda: inside(b"<New " + b"x" * 60_000 + b'=""/>'),
    "a comment of 60 MB": lambda: inside(b"<!--" + b"x" * 60 * MILLION + b"-->"),
    "a comment of 60 MB without end": lambda: inside(b"<!--" + b"x" * 60 * MILLION),
    "an instruction of 60 MB": lambda: inside(b"<?a " + b"x" * 60 * MILLION + b"?>"),
    "CDATA of 60 MB": lambda: inside(b"<Name><![CDATA[" + b"x" * 60 * MILLION + b"]]></Name>"),
    "CDATA of 60 MB of <": lambda: inside(b"<Name><![CDATA[" + b"<" * 60 * MILLION + b"]]></Name>"),
    "a million references": lambda: inside(b"<Name>" + b"&#65;" * MILLION + b"</Name>"),
    "a declaration of 1 MB": lambda: b"<?xml " + b" " * MILLION + b'version="1.0" encoding="utf-7"?><OrderResponse/>',
}
_MANY: Mapping[str, Make] = {
    "a million empty elements": lambda: inside(b"<a/>" * MILLION),
    "a million empty elements with end tags": lambda: inside(b"<a></a>" * MILLION),
    "a million empty known elements": lambda: inside(b"<id/>" * MILLION),
    "a million names": lambda: inside(numbered(b"<n#/>", MILLION)),
    "a million comments": lambda: inside(b"<!---->" * MILLION),
    "a million instructions": lambda: inside(b"<?a?>" * MILLION),
    "a million CDATA sections": lambda: inside(b"<Name>" + b"<![CDATA[]]>" * MILLION + b"</Name>"),
    "a million short texts": lambda: inside(b"<a/>b" * MILLION),
}
_ENCODINGS: Mapping[str, Make] = {
    "NUL at the start": lambda: b"\0" + SAMPLE,
    "NUL at the end": lambda: SAMPLE + b"\0",
    "NUL in a text": lambda: SAMPLE.replace(b"six", b"s\0x"),
    "NUL at the end of 50 MB": lambda: rows(50, b"\0</OrderResponse>"),
    "declared UTF-16, is UTF-8": lambda: _DECLARED % b"UTF-16" + SAMPLE[38:],
    "declared UTF-8, is UTF-16": lambda: SAMPLE.decode().encode("utf-16"),
    "UTF-16 without byte order mark": lambda: SAMPLE[38:].decode().encode("utf-16-le"),
    "UTF-16 with half a character": lambda: SAMPLE[38:].decode().encode("utf-16") + b"\0",
    "UTF-16 with half a pair": lambda: b"\xff\xfe" + "<OrderResponse>".encode("utf-16-le") + b"\0\xd8",
    "UTF-32": lambda: SAMPLE[38:].decode().encode("utf-32"),
    "UTF-7": lambda: _DECLARED % b"utf-7" + b"+ADw-OrderResponse+AD4-+ADw-/OrderResponse+AD4-",
    "EBCDIC": lambda: (_DECLARED % b"cp037" + SAMPLE[38:]).decode().encode("cp037"),
    "an unknown encoding": lambda: _DECLARED % b"klingon" + SAMPLE[38:],
    "byte order mark, declared ISO-8859-1": lambda: b"\xef\xbb\xbf" + _DECLARED % b"ISO-8859-1" + SAMPLE[38:],
    "two byte order marks": lambda: b"\xef\xbb\xbf\xef\xbb\xbf" + SAMPLE,
    "wrong byte order mark": lambda: b"\xfe\xff" + SAMPLE[38:].decode().encode("utf-16-le"),
    "invalid UTF-8": lambda: SAMPLE.replace(b"six", b"\xff\xfe"),
    "overlong UTF-8": lambda: SAMPLE.replace(b"six", b"\xc0\xbcx"),
    "a surrogate in UTF-8": lambda: SAMPLE.replace(b"six", b"\xed\xa0\x80"),
    "a reference to NUL": lambda: SAMPLE.replace(b"six", b"&#0;"),
    "a reference to a surrogate": lambda: SAMPLE.replace(b"six", b"&#xD800;"),
    "not ASCII": lambda: _DECLARED % b"US-ASCII" + SAMPLE[38:].replace(b"six", b"\xe9"),
    "not windows-1252": lambda: _DECLARED % b"windows-1252" + SAMPLE[38:].replace(b"six", b"\x81"),
    "a gzip file": lambda: b"\x1f\x8b\x08\0" + random.Random(1).randbytes(50_000),
    "random bytes": lambda: random.Random(2).randbytes(MILLION),
}
_CUT: Mapping[str, Make] = {
    "1.2 MB, cut off in the middle": lambda: rows(1.2)[:600_000],
    "1.2 MB, the last byte missing": lambda: rows(1.2)[:-1],
    "1.2 MB, the end tag missing": lambda: rows(1.2, b""),
    "1 MB, another end tag": lambda: rows(1, b"</Order></OrderResponse>"),
    "1.2 MB, invalid UTF-8 at the end": lambda: rows(1.2, b"\xff</OrderResponse>"),
    "50 MB, cut off": lambda: rows(50)[:-20_000],
    "50 MB, the end tag missing": lambda: rows(50, b""),
    "50 MB and something after it": lambda: rows(50) + b"<More/>",
}
XML: Mapping[str, Make] = {**_DOCTYPES, **_NESTED, **_ATTRIBUTES, **_LONG, **_MANY, **_ENCODINGS, **_CUT}


def array(content: bytes) -> bytes:
    return b'{"addressId":"a-1","news":[%b]}' % content


JSON: Mapping[str, Make] = {
    "JSON: 100,000 arrays in each other": lambda: array(b"[" * 100_000 + b"]" * 100_000),
    "JSON: 100,000 arrays without end": lambda: b"[" * 100_000,
    "JSON: 100,000 objects in each other": lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "JSON: 65 levels": lambda: array(b"[" * 63 + b"]" * 63),
    "JSON: NaN": lambda: array(b"NaN"),
    "JSON: -Infinity": lambda: array(b"-Infinity"),
    "JSON: 1e400": lambda: array(b"1e400"),
    "JSON: a number of 5,000 digits": lambda: array(b"9" * 5000),
    "JSON: a number of a million digits": lambda: array(b"9" * MILLION),
    "JSON: a fraction of 60 million digits": lambda: array(b"0." + b"9" * 60 * MILLION),
    "JSON: the same key twice": lambda: b'{"addressId":"a-1","addressId":"a-2"}',
    "JSON: the same key twice, further down": lambda: array(b'{"a":1,"a":1}'),
    "JSON: half a surrogate pair": lambda: array(rb'"\ud83d"'),
    "JSON: a surrogate pair the wrong way round": lambda: array(rb'"\ude00\ud83d"'),
    "JSON: half a surrogate pair in a key": lambda: array(rb'{"\uDE00":1}'),
    "JSON: a surrogate in UTF-8": lambda: array(b'"\xed\xa0\x80"'),
    "JSON: invalid UTF-8": lambda: array(b'"\xff"'),
    "JSON: UTF-16": lambda: array(b"1").decode().encode("utf-16"),
    "JSON: NUL": lambda: array(b'"\0"'),
    "JSON: NUL at the end": lambda: array(b"1") + b"\0",
    "JSON: two byte order marks": lambda: b"\xef\xbb\xbf\xef\xbb\xbf" + array(b"1"),
    "JSON: something after it": lambda: array(b"1") + b"{}",
    "JSON: a text of 100 MB": lambda: array(b'"%b"' % (b"x" * 100 * MILLION)),
    "JSON: a text of 60 MB": lambda: array(b'"%b"' % (b"x" * 60 * MILLION)),
    "JSON: a key of 60 MB": lambda: array(b'{"%b":1}' % (b"x" * 60 * MILLION)),
    "JSON: 60 MB of white space": lambda: b" " * 60 * MILLION,
    "JSON: a million empty arrays": lambda: array(b"[]," * MILLION + b"[]"),
    "JSON: a million empty objects": lambda: array(b"{}," * MILLION + b"{}"),
    "JSON: ten million numbers": lambda: array(b"1," * 10 * MILLION + b"1"),
    "JSON: 2 million numbers in texts": lambda: array(b'"1",' * 2 * MILLION + b"1"),
    "JSON: 300,000 empty objects with a text each": lambda: array(b'{},"",' * 300_000 + b"1"),
    "JSON: 1.2 MB, cut off": lambda: array(b'{"name":"a row of it","n":1},' * 40_000)[:-9000],
    "JSON: 50 MB, cut off": lambda: array(b'{"name":"a row of it","number":"2001"},' * 1_300_000)[:-9000],
}


@attrs.frozen
class Case:
    """What a document got.

    Attributes:
        error: Class of the error; empty when there was none.
        text: What it says.
        seconds: How long it took.
        megabytes: Growth of the resident memory above the input.
        whole: The error has the first bytes and, unless it is about the whole, a position.
    """

    name: str
    size: int
    error: str
    text: str
    seconds: float
    megabytes: float
    whole: bool

    def line(self) -> str:
        took = f"{self.seconds * 1000:7.2f} ms {self.megabytes:6.2f} MB"
        return f"{self.name:46} {self.size / 1e6:9.3f} MB {took}  {self.error or 'NO ERROR'}: {self.text[:90]}"


def cases() -> dict[str, Make]:
    return {**XML, **JSON}


def measure(name: str) -> Case:
    """Read one document in a process of its own."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        with os.fdopen(writer, "w") as out:
            json.dump(attrs.asdict(_measure(name)), out)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return Case(**json.loads(said))


def _measure(name: str) -> Case:
    data = cases()[name]()
    read: Callable[[bytes], Any] = _read_json if name in JSON else _read_xml
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")  # the peak begins here
    before = resident("VmRSS")
    start = time.perf_counter()
    error: BaseException | None = None
    try:
        read(data)
    except BaseException as caught:
        error = caught
    seconds = time.perf_counter() - start
    grown = (resident("VmHWM") - before) / 1024
    whole = isinstance(error, DecodeError) and error.head == data[:200]
    return Case(name, len(data), type(error).__name__ if error else "", str(error or ""), seconds, grown, whole)


def resident(which: str) -> int:
    """KiB of memory of this process: ``VmRSS`` now, ``VmHWM`` at most."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(which))


def _read_xml(data: bytes) -> object:
    return xml.decode(data, OrderResponse)


def _read_json(data: bytes) -> object:
    return json_codec.decode(data, ReusableAddress)


def run(names: list[str]) -> Iterator[Case]:
    """Read the documents, each in a process of its own."""
    _read_xml(SAMPLE)
    _read_json(array(b"1"))
    for name in names or cases():
        yield measure(name)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.xml.hostile", description=__doc__)
    parser.add_argument("names", nargs="*", help="cases to run (default: all)")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    arguments = parser.parse_args()
    for case in run(arguments.names):
        print(json.dumps(attrs.asdict(case)) if arguments.json else case.line(), flush=True)


if __name__ == "__main__":
    main()
