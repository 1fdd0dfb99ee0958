"""Processes that help: they get lines and answer each with a line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[1]


class Helper:
    """A process, from outside."""

    def __init__(self, process: subprocess.Popen[str], name: str) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._to, self._from = process.stdin, process.stdout
        self._name = name

    def hear(self) -> str:
        """The next line that it says.

        Raises:
            RuntimeError: It is gone; why stands in its error output, which is ours.
        """
        line = self._from.readline()
        if not line:
            raise RuntimeError(f"{self._name} failed")
        return line.strip()

    def ask(self, line: str) -> str:
        """What it answers."""
        self._to.write(f"{line}\n")
        self._to.flush()
        return self.hear()


@contextmanager
def helper(module: str, *arguments: str) -> Iterator[Helper]:
    """Run ``python -m module arguments`` meanwhile."""
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            yield Helper(process, " ".join([module, *arguments]))
        finally:
            process.terminate()
