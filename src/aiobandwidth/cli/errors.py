"""From errors to one clear line and an exit code."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
import traceback

import click

from aiobandwidth.errors import BandwidthError, ConfigurationError
from aiobandwidth.jobs.errors import InputError, InvalidLines, JobFileError, JobLocked, JobMismatch, JobStopped

FAILED, UNUSABLE = 1, 2
SIGNAL_BASE = 128


class Failure(click.ClickException):
    """An expected end with a message: what, where, what to do.

    Args:
        message: One line.
        hint: What to do, in one or more lines; shown below.
        code: Exit code: 1 when something may have been sent, 2 when nothing was.
    """

    def __init__(self, message: str, *, hint: str | None = None, code: int = UNUSABLE) -> None:
        super().__init__(message)
        self.hint = hint
        self.__dict__["exit_code"] = code  # click declares it for the class only

    def show(self, file: object = None) -> None:
        click.echo(f"{click.style('error', fg='red', bold=True)}: {self.message}", err=True)
        if self.hint:
            for line in self.hint.splitlines():
                click.echo(_fitted(f"  {line}"), err=True)


def _fitted(line: str) -> str:
    """The line, broken between words where a terminal would break it within one; commands stay whole to be copied."""
    width = shutil.get_terminal_size().columns
    if not sys.stderr.isatty() or len(line) <= width or "aiobandwidth " in line:
        return line
    indent = " " * (len(line) - len(line.lstrip()))
    return textwrap.fill(line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def explain(error: Exception, *, debug: bool) -> Failure:
    """Turn any error into a message; expected ones keep their own words."""
    if debug:
        sys.stderr.write("".join(traceback.format_exception(error)))
    if isinstance(error, Failure):
        return error
    if isinstance(error, InputError | InvalidLines | JobFileError | JobLocked | JobMismatch | ConfigurationError):
        return Failure(str(error), code=UNUSABLE)
    if isinstance(error, JobStopped):
        return Failure(str(error), hint="Run the same command again to go on from here.", code=FAILED)
    if isinstance(error, BandwidthError):
        return Failure(str(error), code=FAILED)
    if isinstance(error, OSError):
        where = f" ({error.filename})" if error.filename else ""
        return Failure(f"{error.strerror or error}{where}", code=FAILED)
    hint = None if debug else "This is a fault of aiobandwidth; --debug shows where it happened."
    return Failure(f"{type(error).__name__}: {error}", hint=hint, code=FAILED)


def leave_at_once(code: int) -> None:
    """End the process now. What is on record is safe: every order was recorded before it was sent."""
    sys.stderr.flush()
    sys.stdout.flush()
    os._exit(code)
