"""Documents that go up and files that come down, both piece by piece.

.. code-block:: python

    await client.port_ins.add_port_in_loa(order_id, Path("letter.pdf"), document_type="LOA")

    content = await client.port_ins.get_port_in_loa(order_id, name)  # all of it, in memory
    saved = await client.reports.get_report_instance_file(report_id, instance_id).save("report.csv")
    async with client.reports.get_report_instance_file(report_id, instance_id) as file:
        async for piece in file:
            ...
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Generator
from typing import IO, TYPE_CHECKING, Any, TypeAlias, cast

import attrs

from aiobandwidth._core import failures
from aiobandwidth._core.saving import Partial, SavedFile, file_name
from aiobandwidth._core.wire import Headers, SendFailed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from aiobandwidth._core.engine import Done, Engine
    from aiobandwidth._core.operation import AnyOperation
    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._core.wire import Incoming

__all__ = ["Download", "IncomingFile", "SavedFile", "Upload"]

Upload: TypeAlias = "bytes | bytearray | memoryview | str | os.PathLike[str] | IO[bytes] | AsyncIterable[bytes]"
"""A document to send: its bytes, the path of a file (text is taken for a path), a file open for reading bytes, or an
async iterator of bytes.

All but bytes is read piece by piece while it is sent, files in worker threads; an open file is sent from where it
stands and stays open. The media type is told from the name of the file, or given as ``content_type``. What can be read
again (bytes, a path, a file that can seek) is sent again where that is safe: after a 429, after a 401 with new
credentials, and to where a 307 or 308 of the same origin leads. What cannot is sent once; then those replies are raised
as errors.
"""


@attrs.frozen(eq=False)
class IncomingFile:
    """A file that is coming: iterate over it for its pieces.

    Attributes:
        status: HTTP status.
        headers: Headers of the reply, names in lower case.
        content_type: Media type, as the server states it; None if it does not.
        filename: Name that the server gives the file, without folders; None if it gives none.
        size: Bytes, None if the server does not say. If it does, a file that ends early raises ``ConnectionLost``.
    """

    status: int
    headers: Headers = attrs.field(repr=False)
    content_type: str | None
    filename: str | None
    size: int | None
    _pieces: AsyncIterator[bytes] = attrs.field(repr=False)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._pieces


class Download(Awaitable[bytes]):
    """A call whose reply is a file. Nothing is sent before it is used; each use starts anew.

    ``await call`` gives the bytes, up to the client's ``max_body``; ``await call.save(path)`` puts them into a file;
    ``async for piece in call`` gives them as they come; and ``async with call as file`` gives an ``IncomingFile``, with
    its name, type and size, to iterate over. The latter three take files of any size in flat memory; for these the
    ``total`` of a timeout ends when the file begins, and ``read`` limits the silence after that. Such a file is asked
    for uncompressed; one that comes compressed all the same, beyond ``max_body``, may not be a hundred times larger
    than it was on the wire.

    What fails before the first byte of the file is tried again as for every call that changes nothing; later failures
    are raised, as the caller has part of the file already. Redirects to another host are followed without credentials.

    Raises:
        NotReady: The file is still being made.
        ConnectionLost, CallTimeout: The file broke off, or came no further.
        DecodeError: The file's compressed form is damaged, or the awaited file is larger than ``max_body``.
        BandwidthError: As for every call.
    """

    def __init__(
        self, engine: Engine, operation: AnyOperation, options: CallOptions, arguments: Mapping[str, Any]
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._options = options
        self._arguments = dict(arguments)
        self._open: tuple[IncomingFile, _Pieces] | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._label}>"

    def __await__(self) -> Generator[Any, Any, bytes]:
        return self._read().__await__()

    async def save(self, path: str | os.PathLike[str]) -> SavedFile:
        """Put the file at a path. It is there whole or not at all: a temporary file beside it is renamed at the end.

        Args:
            path: Where to; what is there is replaced.

        Raises:
            InvalidRequest: Nothing can be written there; nothing was sent.
            OSError: The file came but could not be written, for want of space for instance.
            BandwidthError: As for every download.
        """
        async with Partial(path, self._label) as partial:
            file, pieces = await self._begin()
            try:
                async for piece in pieces:
                    await partial.write(piece)
            finally:
                await pieces.aclose()
            await partial.keep()
        return SavedFile(path=partial.path, size=partial.size, content_type=file.content_type, filename=file.filename)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        _, pieces = await self._begin()
        try:
            async for piece in pieces:
                yield piece
        finally:
            await pieces.aclose()

    async def __aenter__(self) -> IncomingFile:
        if self._open is not None:
            raise RuntimeError(f"{self!r} is open already; make another call for another reading")
        self._open = await self._begin()
        return self._open[0]

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        entered, self._open = self._open, None
        if entered is not None:
            await entered[1].aclose()

    @property
    def _label(self) -> str:
        return f"{self._operation.group}.{self._operation.name}"

    async def _read(self) -> bytes:
        done = await self._engine.perform(self._operation, self._options, self._arguments)
        return cast("bytes", done.result or b"")

    async def _begin(self) -> tuple[IncomingFile, _Pieces]:
        done, stream = await self._engine.open(self._operation, self._options, self._arguments)
        pieces = _Pieces(done, stream)
        headers = done.reply.headers
        file = IncomingFile(
            status=done.reply.status,
            headers=headers,
            content_type=headers.get("content-type"),
            filename=file_name(headers.get("content-disposition")),
            size=_size(done, stream),
            pieces=pieces,
        )
        return file, pieces


class _Pieces:
    """The pieces of a file, with the errors of the network turned into those of the package."""

    def __init__(self, done: Done, stream: Incoming | None) -> None:
        self._done = done
        self._whole = [done.reply.body] if stream is None and done.reply.body else []
        self._stream = stream
        self._iterator = stream.__aiter__() if stream is not None else None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._whole:
            return self._whole.pop()
        if self._iterator is None:
            raise StopAsyncIteration
        failure: SendFailed
        try:
            return await anext(self._iterator)
        except SendFailed as error:
            failure = error.plain()
        raise failures.lost(self._done.request, failure, self._done.reply.attempts)

    async def aclose(self) -> None:
        self._iterator = None
        if self._stream is not None:
            await self._stream.aclose()


def _size(done: Done, stream: Incoming | None) -> int | None:
    if stream is None:
        return len(done.reply.body)
    length = done.reply.headers.get("content-length", "")
    plain = done.reply.headers.get("content-encoding", "identity").lower() == "identity"
    return int(length) if plain and length.isascii() and length.isdigit() else None
