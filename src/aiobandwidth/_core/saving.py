"""Putting a file that is coming on disk: whole, or not at all. The disk is used in worker threads."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self
from uuid import uuid4

import anyio
import anyio.to_thread
import attrs

from aiobandwidth.errors import InvalidRequest

_AT_ONCE = 512 * 1024


@attrs.frozen(kw_only=True)
class SavedFile:
    """A file that was saved.

    Attributes:
        path: Where it is.
        size: Its bytes.
        content_type: Media type, as the server stated it; None if it did not.
        filename: Name that the server gave the file, without folders; None if it gave none.
    """

    path: Path
    size: int
    content_type: str | None = None
    filename: str | None = None


class Partial:
    """A temporary file beside the one that is wanted; it takes that one's place with ``keep`` and is gone otherwise.

    Raises:
        InvalidRequest: On entry: nothing can be written there.
    """

    def __init__(self, path: str | os.PathLike[str], label: str) -> None:
        self.path = Path(path)
        self.size = 0
        self._label = label
        self._beside = self.path.with_name(f".{uuid4().hex}.part") if self.path.name else self.path
        self._file: BinaryIO | None = None
        self._lock = threading.Lock()
        self._over = False
        self._waiting: list[bytes] = []
        self._waits = 0

    async def __aenter__(self) -> Self:
        reason: str
        try:
            await anyio.to_thread.run_sync(self._make)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
        except BaseException:
            await self._end()
            raise
        else:
            return self
        text = f"{self._label}: nothing can be written at {str(self.path)!r} ({reason}); give the path of a file"
        raise InvalidRequest(text, parameter="path", operation=self._label)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._end()

    async def write(self, piece: bytes) -> None:
        """Take the next piece; pieces are written some at a time."""
        self._waiting.append(piece)
        self._waits += len(piece)
        self.size += len(piece)
        if self._waits >= _AT_ONCE:
            await self._flush()

    async def keep(self) -> None:
        """The file is complete: put it in its place."""
        await self._flush()
        await anyio.to_thread.run_sync(self._move)

    async def _flush(self) -> None:
        pieces, self._waiting, self._waits = self._waiting, [], 0
        await anyio.to_thread.run_sync(self._write, pieces)

    async def _end(self) -> None:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(self._remove)

    # In threads. A call that is cancelled leaves its thread running, so each of these may come after ``_remove``.

    def _make(self) -> None:
        if self.path.is_dir() or not self.path.name:
            raise ValueError("it is a folder")
        with suppress(FileNotFoundError):
            self.path.lstat()  # a name that no file can have is noticed here, and not when all has come
        with self._lock:
            if not self._over:
                self._file = open(self._beside, "xb")  # noqa: SIM115 - it is closed in other steps

    def _write(self, pieces: list[bytes]) -> None:
        with self._lock:
            if self._file is not None:
                self._file.writelines(pieces)

    def _move(self) -> None:
        with self._lock:
            if self._file is not None:
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
                os.replace(self._beside, self.path)
                self._file = None

    def _remove(self) -> None:
        with self._lock:
            self._over = True
            if self._file is not None:
                try:
                    self._file.close()
                finally:
                    self._file = None
                    self._beside.unlink(missing_ok=True)


def file_name(disposition: str | None) -> str | None:
    """The file's name in a ``Content-Disposition``, without folders; None if there is no usable one."""
    if not disposition:
        return None
    from email.message import Message
    from email.utils import collapse_rfc2231_value

    header = Message()
    header["content-disposition"] = disposition.replace("\r", " ").replace("\n", " ")
    try:
        given = [value for key, value in header.get_params([], "content-disposition") if key.lower() == "filename"]
        given.sort(key=lambda value: isinstance(value, str))  # ``filename*``, which has an encoding, goes first
        name = collapse_rfc2231_value(given[0]) if given else ""
    except (ValueError, LookupError):  # an encoding that is none of text
        return None
    name = name.replace("\\", "/").rpartition("/")[2]
    name = "".join(mark for mark in name if mark.isprintable()).strip()
    return name if name not in ("", ".", "..") else None
