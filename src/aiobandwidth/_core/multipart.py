"""Bodies of several parts (multipart/form-data), streamed where a part is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import uuid4

from aiobandwidth._core.media_types import content_type_for, ending_of, essence
from aiobandwidth._core.operation import Body, Part
from aiobandwidth._core.uploads import Document, Reading, document, refusal
from aiobandwidth.errors import InvalidRequest

# As browsers write names: what would end the quoted text is percent-encoded, the rest stands as UTF-8. A backslash,
# which some servers take for an escape, is treated alike.
_QUOTED = {'"': "%22", "\r": "%0D", "\n": "%0A", "\\": "%5C"}


def multipart_body(
    given: Mapping[str, Any], declared: Body, content_type: str | None, label: str
) -> tuple[bytes | Document, str]:
    """Check the parts of a body and put them together.

    Args:
        given: Message or document by name on the wire; None is not given.
        declared: The parts that there are.
        content_type: Media type of the document.
        label: The operation, for errors.

    Returns:
        The body, as bytes where all of it is in memory, and its content type with the boundary.

    Raises:
        InvalidRequest: There is no part, or one that does not fit what is declared.
    """
    boundary = uuid4().hex  # 122 random bits: it stands in no document
    pieces: list[bytes | Document] = []
    for part in declared.parts:
        value = given.get(part.wire)
        if value is not None:
            content, kind, filename = _content(part, value, content_type, label)
            pieces += [_head(boundary, part.wire, kind, filename), content, b"\r\n"]
    if not pieces:
        names = " or ".join(part.name for part in declared.parts)
        raise InvalidRequest(f"{label}: nothing to send; give {names}", parameter="body", operation=label)
    pieces.append(f"--{boundary}--\r\n".encode())
    kind = f"multipart/form-data; boundary={boundary}"
    if any(isinstance(piece, Document) for piece in pieces):
        return Form(pieces), kind
    return b"".join(piece for piece in pieces if isinstance(piece, bytes)), kind


def _content(part: Part, value: Any, content_type: str | None, label: str) -> tuple[bytes | Document, str, str | None]:
    """Content, media type and file name of a part."""
    if part.message is not None:
        return _written(part, value, label), "application/json", None
    content = document(value, label, part.name)
    name = content.name if isinstance(content, Document) else None
    kind = content_type_for(content_type, name, label)
    if part.types and essence(kind) not in part.types:
        accepted = ", ".join(part.types)
        text = f"{label}: {part.name} has the type {essence(kind)}, which is not taken; accepted are {accepted}"
        raise InvalidRequest(text, parameter=part.name, operation=label)
    return content, kind, name or f"{part.wire}{ending_of(kind)}"


def _written(part: Part, value: Any, label: str) -> bytes:
    from aiobandwidth._core import json_codec
    from aiobandwidth._core.plans import load

    assert part.message is not None
    if not isinstance(value, load(part.message)):
        text = f"must be aiobandwidth.models.{part.message}, not {type(value).__name__}"
        raise refusal(label, part.name, text)
    reason: str
    try:
        return json_codec.encode(value)
    except (TypeError, ValueError, AttributeError, InvalidRequest) as error:
        reason = str(error)
    raise refusal(label, part.name, f"cannot be written: {reason}")


def _head(boundary: str, name: str, kind: str, filename: str | None) -> bytes:
    disposition = f'form-data; name="{quoted(name)}"'
    if filename is not None:
        disposition += f'; filename="{quoted(filename)}"'
    lines = (f"--{boundary}", f"Content-Disposition: {disposition}", f"Content-Type: {kind}", "", "")
    return "\r\n".join(lines).encode(errors="replace")


def quoted(text: str) -> str:
    """A name as it stands between quotation marks in a Content-Disposition of a form."""
    return "".join(_QUOTED.get(mark, mark if mark.isprintable() else "_") for mark in text)


class Form(Document):
    """Parts in memory and parts that are streamed, one after the other."""

    def __init__(self, pieces: list[bytes | Document]) -> None:
        self._pieces = pieces
        self.begun = False
        self.name = None
        self.size: int | None = None

    @property
    def can_start(self) -> bool:
        return all(piece.can_start for piece in self._documents())

    async def ready(self) -> None:
        for piece in self._documents():
            await piece.ready()
        sizes = [piece.size if isinstance(piece, Document) else len(piece) for piece in self._pieces]
        self.size = None if None in sizes else sum(size for size in sizes if size is not None)

    def start(self) -> Reading:
        chain = _Chain(self._pieces)
        return Reading(self, chain.pull, chain.close)

    def _documents(self) -> list[Document]:
        return [piece for piece in self._pieces if isinstance(piece, Document)]


class _Chain:
    """Reads one piece of a form after the other."""

    def __init__(self, pieces: list[bytes | Document]) -> None:
        self._left = list(pieces)
        self._reading: Reading | None = None

    async def pull(self) -> bytes:
        while True:
            if self._reading is not None:
                async for piece in self._reading:
                    return piece
                await self.close()
            if not self._left:
                return b""
            following = self._left.pop(0)
            if isinstance(following, bytes):
                return following
            self._reading = following.start()

    async def close(self) -> None:
        reading, self._reading = self._reading, None
        if reading is not None:
            await reading.aclose()
