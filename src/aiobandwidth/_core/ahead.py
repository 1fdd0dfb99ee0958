"""Fetching what comes next while the reader is busy with what came."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator
from typing import Generic, Self, TypeVar

import anyio
import attrs

T = TypeVar("T")
MOST_WAITING = 4096
"""Items that may wait for the reader; one more piece, or page, can come on top of it."""


@attrs.frozen(eq=False)
class Batch(Generic[T]):
    """A part of a page, or a page.

    Attributes:
        given: What the reader gets.
        size: How many items are in it.
        page: Number of the page that it belongs to.
        last: The page ends with it.
    """

    given: T
    size: int
    page: int
    last: bool


class InTurn(Generic[T]):
    """Gives what is in batches; nothing is fetched before the reader asks for it. To be closed."""

    def __init__(self, batches: AsyncGenerator[Batch[T], None]) -> None:
        self._batches = batches

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        return (await anext(self._batches)).given

    async def aclose(self) -> None:
        """End the fetching, and give back what it holds."""
        await self._batches.aclose()


class Ahead(InTurn[T]):
    """Gives what is in batches, which are fetched in a task of their own ahead of the reader.

    The task goes on until ``MOST_WAITING`` items wait, and no further than to the end of the page that follows the one
    which the reader is at.

    This is a bare task: the reader is an async generator, which has no say in when and where it goes on, and a task
    group must not be open while that is so. Whoever has an ``Ahead`` closes it, which ends the task and waits for that.
    """

    def __init__(self, batches: AsyncGenerator[Batch[T], None]) -> None:
        super().__init__(batches)
        self._task: asyncio.Task[None] | None = None
        self._waiting: deque[Batch[T]] = deque()
        self._items = 0
        self._page = 0
        self._failure: BaseException | None = None
        self._over = False
        self._came = asyncio.Event()
        self._taken = asyncio.Event()

    async def __anext__(self) -> T:
        if self._task is None:
            self._task = asyncio.create_task(self._fetch())
        while not self._waiting:
            if self._over:
                failure, self._failure = self._failure, None
                raise failure or StopAsyncIteration
            self._came.clear()
            await self._came.wait()
        batch = self._waiting.popleft()
        self._items -= batch.size
        self._page = batch.page
        self._taken.set()
        return batch.given

    async def aclose(self) -> None:
        if self._task is not None and not self._task.done():
            self._task.cancel()
            with anyio.CancelScope(shield=True):
                await asyncio.wait([self._task])
        await super().aclose()

    async def _fetch(self) -> None:
        try:
            async for batch in self._batches:
                self._waiting.append(batch)
                self._items += batch.size
                self._came.set()
                await asyncio.sleep(0)  # the reader's turn
                while self._items >= MOST_WAITING or (batch.last and self._page < batch.page):
                    self._taken.clear()
                    await self._taken.wait()
        except BaseException as error:
            self._failure = error
            if not isinstance(error, Exception):
                raise
        finally:
            self._over = True
            self._came.set()
