"""Ctrl-C and SIGTERM: the first one asks for an orderly end, the second one ends at once."""

from __future__ import annotations

import signal
import sys
from collections.abc import Awaitable, Callable
from typing import TypeVar

import anyio

from aiobandwidth.cli.beside import beside
from aiobandwidth.cli.errors import SIGNAL_BASE, leave_at_once

T = TypeVar("T")


class Interrupts:
    """What a signal does at the moment.

    Attributes:
        received: The first signal that came; None so far.
        stop: What to do for an orderly end.
    """

    def __init__(self) -> None:
        self.received: signal.Signals | None = None
        self.stop: Callable[[], None] = _nothing

    @property
    def exit_code(self) -> int:
        """128 and the number of the signal, as shells have it: 130 for Ctrl-C, 143 for SIGTERM."""
        return SIGNAL_BASE + (self.received or signal.SIGINT)

    def handle(self, number: signal.Signals) -> None:
        if self.received is not None:
            leave_at_once(self.exit_code)
        self.received = number
        self.stop()


async def with_interrupts(work: Callable[[Interrupts], Awaitable[T]]) -> T:
    """Run ``work`` while signals are passed to its ``Interrupts``."""
    interrupts = Interrupts()

    async def listen() -> None:
        if sys.platform == "win32":  # its event loop knows no signal handlers; Ctrl-C raises KeyboardInterrupt there
            return
        with anyio.open_signal_receiver(signal.SIGINT, signal.SIGTERM) as signals:
            async for number in signals:
                interrupts.handle(number)

    async with beside(listen):
        return await work(interrupts)


def _nothing() -> None:
    pass
