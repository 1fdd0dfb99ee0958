"""Documents that go up and files that come down."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Generator
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiobandwidth._core.engine import Engine
    from aiobandwidth._core.operation import AnyOperation
    from aiobandwidth._core.options import CallOptions

__all__ = ["Download", "Upload"]

Upload: TypeAlias = "bytes | os.PathLike[str] | BinaryIO | AsyncIterable[bytes]"
"""A document: its bytes, the path of a file, a file open for reading bytes, or an async iterator of pieces."""


class Download:
    """A call whose reply is a file. Nothing is sent before it is awaited."""

    def __init__(
        self, engine: Engine, operation: AnyOperation, options: CallOptions, arguments: Mapping[str, Any]
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._options = options
        self._arguments = dict(arguments)

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._read().__await__()

    async def _read(self) -> Any:
        return (await self._engine.perform(self._operation, self._options, self._arguments)).result
