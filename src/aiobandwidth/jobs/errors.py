"""What can go wrong with a job itself, as opposed to a request or a single order."""

from __future__ import annotations

from aiobandwidth.errors import BandwidthError


class JobError(BandwidthError):
    """A job cannot be opened, read or run; the text says why and what to do."""


class JobFileError(JobError):
    """The job file cannot be used: no job, damaged, read-only, no room on the disk, or of another format."""


class InputError(JobError):
    """The input cannot be read as a list of numbers or searches at all."""


class InvalidLines(JobError):
    """Lines of the input are bad, so nothing was planned and nothing is sent.

    Attributes:
        bad: How many lines are bad.
        total: How many lines were read.
    """

    def __init__(self, message: str, *, bad: int = 0, total: int = 0) -> None:
        super().__init__(message)
        self.bad = bad
        self.total = total

    def __reduce__(self) -> tuple[object, ...]:
        return _invalid_lines, (str(self), self.bad, self.total)


class JobLocked(JobError):
    """Another process is running the job."""


class JobMismatch(JobError):
    """The job file belongs to another input, account, API version or server."""


class JobStopped(JobError):
    """The job stopped before its end; it goes on where it stopped when it is run again.

    ``__cause__`` is the error of the client that stopped it.
    """


def _invalid_lines(message: str, bad: int, total: int) -> InvalidLines:
    return InvalidLines(message, bad=bad, total=total)
