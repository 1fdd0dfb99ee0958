"""Faults that change a reply on its way out."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from .kinds import Fault
from .replies import Outgoing, Reply, outgoing

_MEGABYTE = 1024 * 1024
_FILLER = 16 * 1024


def change(out: Outgoing, fault: Fault) -> None:
    """Do to a reply what the fault does to replies; nothing if it does nothing to them."""
    form = fault.settings.get("framing")
    if form is not None:
        frame(out, form)
    shape = _SHAPES.get(fault.name)
    if shape is not None:
        shape(out, fault.settings)


def prepare(fault: Fault) -> None:
    """Make beforehand what takes long to make."""
    if fault.settings.get("form") == "bomb":
        bomb(fault.settings["megabytes"])


def frame(out: Outgoing, form: str) -> None:
    """Frame a body in another way; see the kind ``framing``."""
    out.framing = "length" if form == "length" else "chunked" if form in ("chunked", "bad-chunk") else "none"
    if form == "bad-chunk":
        out.payload = b"zz\r\n" + out.body + b"\r\n0\r\n\r\n"
    if form == "http10":
        out.version = "HTTP/1.0"
    if out.framing == "none":
        out.close, out.connection = True, "close" if form == "none" else None


def _content_type(out: Outgoing, settings: Mapping[str, Any]) -> None:
    out.headers = [pair for pair in out.headers if pair[0].lower() != "content-type"]
    if settings["value"]:
        out.headers.append(("Content-Type", settings["value"]))


def _gzip(out: Outgoing, settings: Mapping[str, Any]) -> None:
    form = settings["form"]
    out.headers.append(("Content-Encoding", "br" if form == "unknown" else "gzip"))
    if form == "bomb":
        out.body = bomb(settings["megabytes"])
    elif form not in ("wrong", "unknown"):
        out.body = gzip.compress(out.body, mtime=0)
    if form == "bad":
        out.body = out.body[:10] + bytes(byte ^ 0x55 for byte in out.body[10:])
    elif form == "truncated":
        out.body = out.body[: max(10, len(out.body) - 12)]


@lru_cache(maxsize=4)
def bomb(megabytes: int) -> bytes:
    """So many megabytes of spaces, a thousandth of that when compressed."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    spaces = b" " * _MEGABYTE
    return b"".join(squeeze.compress(spaces) for _ in range(megabytes)) + squeeze.flush()


def _length(out: Outgoing, settings: Mapping[str, Any]) -> None:
    form, by, right = settings["form"], settings["by"], len(out.body)
    out.lengths = {
        "long": [str(right + by)],
        "short": [str(max(right - by, 0))],
        "two": [str(right), str(right + by)],
        "both": [str(right + by)],
        "negative": ["-1"],
        "garbage": ["twelve"],
    }[form]
    out.framing = "chunked" if form == "both" else "length"
    if form == "long":
        out.close = True  # without a word about it: the client waits for more


def _framing(out: Outgoing, settings: Mapping[str, Any]) -> None:
    frame(out, settings["form"])


def _interim(out: Outgoing, settings: Mapping[str, Any]) -> None:
    one = Outgoing(settings["status"], b"", [("X-Interim", "1")], bodiless=True)
    out.before += one.whole() * settings["count"]


def _many_headers(out: Outgoing, settings: Mapping[str, Any]) -> None:
    out.headers.extend((f"X-Filler-{number}", "x") for number in range(settings["count"]))


def _endless_header(out: Outgoing, settings: Mapping[str, Any]) -> None:
    in_one_line = settings["form"] == "line"
    piece = b"a" * _FILLER if in_one_line else b"X-Endless: %s\r\n" % (b"a" * 1000)
    out.filler = (b"X-Endless: " if in_one_line else b"", piece, settings["megabytes"] * _MEGABYTE // len(piece))
    out.close = True


def _twice(out: Outgoing, settings: Mapping[str, Any]) -> None:
    second = outgoing(Reply(settings["status"], settings["body"]), method="GET", version="1.1", keep=True)
    out.after += second.whole()


_SHAPES: Mapping[str, Callable[[Outgoing, Mapping[str, Any]], None]] = {
    "content-type": _content_type,
    "gzip": _gzip,
    "length": _length,
    "framing": _framing,
    "interim": _interim,
    "many-headers": _many_headers,
    "endless-header": _endless_header,
    "twice": _twice,
}
