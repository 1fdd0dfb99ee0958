"""The listening port: open, closed (connects are refused), or silent (connects get no answer)."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import sys
import threading
from collections.abc import Callable
from typing import Any

from .rules import Faults, Rule

_watched: dict[int, Port] = {}
"""Ports that count connects."""
_hooked = False


class Port:
    """A port that stays ours while it is closed.

    Args:
        host: Address to bind.
        port: Port to bind; 0 for a free one.
        accepted: Called with each connection.
        faults: Says when the port is to be closed.
        backlog: How many connections may wait to be accepted.

    Attributes:
        number: The port.
    """

    def __init__(
        self,
        host: str,
        port: int,
        accepted: Callable[[socket.socket], None],
        faults: Faults,
        *,
        backlog: int = 1024,
    ) -> None:
        self.number = port
        self._host = host
        self._accepted = accepted
        self._faults = faults
        self._backlog = backlog
        self._loop = asyncio.get_running_loop()
        self._turning = threading.RLock()
        self._is_turning = False
        self._rule: Rule | None = None
        self._socket: socket.socket | None = None
        self._fillers: list[socket.socket] = []
        self._timer: asyncio.TimerHandle | None = None
        self._acceptor: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Bind, and listen unless a fault forbids it.

        Raises:
            OSError: The port is in use.
        """
        self._turn_to(self._faults.at_port())
        self._follow()
        self._faults.on_change = self._obey

    async def aclose(self) -> None:
        """Give the port up; connections that were accepted stay."""
        self._faults.on_change = None
        with self._turning:
            self._let_go()
            _watched.pop(self.number, None)
        if self._timer is not None:
            self._timer.cancel()
        if self._acceptor is not None:
            await asyncio.wait([self._acceptor])

    def _obey(self) -> None:
        """Do what the faults want now; in the thread of the loop."""
        with self._turning:
            rule = self._faults.at_port()
            if rule is not self._rule:
                self._turn_to(rule)
                self._follow()

    def _turn_to(self, rule: Rule | None) -> None:
        """Open or close the port; in any thread when it is not open."""
        self._is_turning = True
        try:
            self._let_go()
            self._rule = rule
            self._socket = self._bind()
            if rule is None:
                self._socket.listen(self._backlog)
            elif rule.fault.name == "unanswered":
                self._fill(self._socket)
        finally:
            self._is_turning = False
        if rule is not None and rule.times is not None:
            _watch(self)
        else:
            _watched.pop(self.number, None)

    def _follow(self) -> None:
        """Start what needs the loop: to accept connections, or to wait for the end of the fault."""
        if self._timer is not None:
            self._timer.cancel()
        if self._socket is None:
            return  # given up in the meantime
        if self._rule is None:
            self._start_accepting(self._socket)
        elif self._rule.fault.settings["seconds"] is not None:
            self._timer = self._loop.call_later(self._rule.fault.settings["seconds"], self._rule.lift)

    def connecting(self, host: object) -> None:
        """Count a connect that is about to be made; in any thread."""
        if host != self._host:
            return
        with self._turning:
            before = self._rule
            while not self._is_turning and self._rule is not None and not self._rule.strike(0):
                # The fault has had all of its connects: the port opens, or meets the next fault, before this goes on.
                self._turn_to(self._faults.at_port())
            if self._rule is not before:
                self._loop.call_soon_threadsafe(self._follow)

    # --- accepting ------------------------------------------------------------------------------------------------

    def _start_accepting(self, listening: socket.socket) -> None:
        # Not a server of asyncio: closed at a wrong moment, it loses connections that it has accepted.
        try:
            self._loop.add_reader(listening, self._accept)
        except NotImplementedError:  # the loop of Windows
            self._acceptor = self._loop.create_task(self._keep_accepting(listening))

    def _accept(self) -> None:
        for _ in range(self._backlog):
            if self._socket is None or self._rule is not None:
                return
            try:
                taken, _address = self._socket.accept()
            except OSError:
                return  # nobody is there any more; or there are no descriptors left, and the next round tries again
            taken.setblocking(False)
            self._accepted(taken)

    async def _keep_accepting(self, listening: socket.socket) -> None:
        with contextlib.suppress(OSError):  # closed
            while True:
                taken, _address = await self._loop.sock_accept(listening)
                self._accepted(taken)

    def _stop_accepting(self, listening: socket.socket) -> None:
        if self._acceptor is None:
            self._loop.remove_reader(listening)
        else:
            self._acceptor.cancel()

    def _bind(self) -> socket.socket:
        bound = socket.socket(socket.AF_INET6 if ":" in self._host else socket.AF_INET, socket.SOCK_STREAM)
        try:
            if os.name == "posix":
                bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.setblocking(False)
            bound.bind((self._host, self.number))
        except OSError as error:
            bound.close()
            reason = (error.strerror or str(error)).lower()
            raise OSError(error.errno, f"cannot listen on {self._host} port {self.number}: {reason}") from None
        self.number = bound.getsockname()[1]
        return bound

    def _fill(self, bound: socket.socket) -> None:
        """Fill the queue of connections, so that the kernel answers no further ones."""
        bound.listen(0)
        for _ in range(2):
            filler = socket.socket(bound.family, socket.SOCK_STREAM)
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filler.connect((self._host, self.number))
            self._fillers.append(filler)

    def _let_go(self) -> None:
        if self._socket is not None:
            if self._rule is None:
                self._stop_accepting(self._socket)
            self._socket.close()
        for filler in self._fillers:
            filler.close()
        self._socket, self._fillers = None, []


def _watch(port: Port) -> None:
    """Let a port hear of connects to it.

    Nobody sees a connect to a closed port, but Python says when it makes one. Such a hook cannot be taken out again, so
    there is one for all ports.
    """
    global _hooked
    _watched[port.number] = port
    if not _hooked:
        _hooked = True
        sys.addaudithook(_heard)


def _heard(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect" and _watched:
        address = arguments[1]
        port = _watched.get(address[1]) if isinstance(address, tuple) and len(address) > 1 else None
        if port is not None:
            port.connecting(address[0])
