"""The body of a reply that is read as it comes, in flat memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Self

import aiohttp

from aiobandwidth._core.wire import SendFailed
from aiobandwidth._transport.decompress import MOST_EXPANDED, PIECE, BadBody, Decoder


class BodyStream:
    """The pieces of a body. It holds the connection until it is read to its end or closed.

    Args:
        response: The reply, of which nothing was read yet.
        limit: From this many bytes on a compressed body may not expand more than ``MOST_EXPANDED`` times; None where
            the reader bounds what it keeps.
        judge: Says what an exception means.
    """

    def __init__(
        self, response: aiohttp.ClientResponse, limit: int | None, judge: Callable[[Exception], SendFailed]
    ) -> None:
        self._response = response
        self._limit = limit
        self._judge = judge
        self._decoder = Decoder(response.headers.get("content-encoding", ""))
        self._expanding: Iterator[bytes] = iter(())
        self._first: bytes | None = None
        self._given = 0

    async def begin(self) -> None:
        """Wait for the first bytes, so that a connection that breaks before them can still be tried again."""
        self._first = await self._pull()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        failure: SendFailed
        first, self._first = self._first, None
        try:
            piece = await self._pull() if first is None else first
        except BadBody as error:
            failure = SendFailed("unreadable", str(error), sent=True)
        except Exception as error:
            failure = self._judge(error)
        else:
            if piece:
                return piece
            raise StopAsyncIteration
        self._response.close()
        # Raised out here, so that aiohttp's exception, which holds the request's headers, does not hang on to it.
        raise failure

    async def aclose(self) -> None:
        """Give the connection back if all was read, and cut it otherwise."""
        self._response.close()

    async def _pull(self) -> bytes:
        while True:
            for piece in self._expanding:
                self._given += len(piece)
                over = self._limit is not None and self._given > self._limit
                if over and self._given > MOST_EXPANDED * self._decoder.came:
                    raise BadBody(f"the reply's body expands more than {MOST_EXPANDED} times")
                return piece
            data = await self._response.content.read(PIECE)
            if not data:
                self._decoder.finish()
                return b""
            self._expanding = self._decoder.feed(data)
