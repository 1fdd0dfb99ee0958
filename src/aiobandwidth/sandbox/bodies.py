"""Bodies of requests and replies as other clients send and want them: compressed, and in JSON."""

from __future__ import annotations

import json
import zlib
from typing import Any

import attrs

from aiobandwidth._core import xml_codec
from aiobandwidth._core.message import Message
from aiobandwidth._core.plans import plan

from .routing import Call, Refused, Reply

LARGEST = 16 * 1024 * 1024
"""Largest body in bytes once it is unpacked."""
_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 47}
"""How zlib reads a coding; 47 takes what it finds."""
_BOTH = ("/accounts/{accountId}/availableNumbers", "/accounts/{accountId}/products", "/coverage/countries")
"""What version 2 answers in XML or in JSON, as the client likes."""


def unpacked(call: Call) -> bytes:
    """The body without its content coding.

    Raises:
        Refused: 415 for other codings, 413 when it is too large, 400 when it cannot be read.
    """
    body = call.body
    coding = call.headers.get("content-encoding", "").strip().lower()
    if not body or coding in ("", "identity"):
        return body
    if coding not in _WINDOWS:
        raise Refused(415)
    packer = zlib.decompressobj(_WINDOWS[coding])
    try:
        plain = packer.decompress(body, LARGEST)
    except zlib.error:
        raise Refused(400, "400", f"The request body is no {coding}") from None
    if packer.unconsumed_tail:
        raise Refused(413)
    if not packer.eof:
        raise Refused(400, "400", "The request body is cut short")
    return plain


def negotiated(call: Call, reply: Reply) -> Reply:
    """The reply in JSON, where version 2 has both and the client takes no XML."""
    wanted = call.headers.get("accept", "").lower()
    if call.version != "v2" or "application/json" not in wanted or "xml" in wanted or call.route.path not in _BOTH:
        return reply
    if reply.content_type != "application/xml":
        return reply
    body = json.dumps(_plain(xml_codec.decode(reply.body))).encode()
    return attrs.evolve(reply, body=body, content_type="application/json")


def _plain(message: Message) -> Any:
    """A message as JSON; one that only holds a list is that list."""
    fields = plan(type(message)).fields
    if len(fields) == 1 and fields[0].many:
        return [_value(part) for part in getattr(message, fields[0].name)]
    found = {}
    for field in fields:
        value = getattr(message, field.name)
        if value is None or value == []:
            continue
        tag = field.wire if field.wire.isupper() else field.wire[0].lower() + field.wire[1:]
        found[tag] = [_value(part) for part in value] if isinstance(value, list) else _value(value)
        if tag in ("code", "errorCode") and str(value).isdigit():
            found[tag] = int(value)
    return found


def _value(value: Any) -> Any:
    return _plain(value) if isinstance(value, Message) else value if isinstance(value, bool | int) else str(value)
