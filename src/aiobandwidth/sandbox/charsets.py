"""Request bodies in other charsets than UTF-8."""

from __future__ import annotations

import codecs
import re

_CHARSET = re.compile(r";\s*charset\s*=\s*\"?([A-Za-z0-9._:-]+)", re.ASCII)
_ENCODING = re.compile(r"\s+encoding\s*=\s*(?:\"[^\"]*\"|'[^']*')")


def in_utf8(body: bytes, content_type: str) -> bytes:
    """An XML body whose charset the header states, or whose declaration names one that it is not in."""
    if body.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return body
    stated = _CHARSET.search(content_type)
    charset = stated[1].lower() if stated else ""
    wide = body.startswith(b"<?xml") and b"utf-16" in body[:100].lower()  # a declaration of wide characters in bytes
    if charset in ("", "utf-8", "utf8") and not wide:
        return body
    try:
        text = body.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return body
    head, end, rest = text.partition("?>")
    return (_ENCODING.sub("", head) + end + rest if head.startswith("<?xml") else text).encode()
