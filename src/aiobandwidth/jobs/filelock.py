"""A lock that one process holds on a job file, and that ends with the process however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from aiobandwidth.jobs.errors import JobFileError, JobLocked


class FileLock:
    """Lock a path by locking a small file beside it, which holds the id of the process for the message to others.

    The job file itself is not locked: SQLite has its own locks on it, and closing any other descriptor of that file
    would drop them.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd: int | None = None

    def acquire(self) -> None:
        """Take the lock at once.

        Raises:
            JobLocked: Another process has it.
            JobFileError: The lock file cannot be written.
        """
        while self._fd is None:
            try:
                fd = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError as error:
                reason = f"{error.strerror}. The folder of a job file has to exist and be writable"
                raise JobFileError(f"the job cannot be locked with {self._path}: {reason}.") from error
            try:
                _lock(fd)
            except OSError as error:
                holder = os.read(fd, 40).decode("ascii", "replace").strip()
                os.close(fd)
                raise JobLocked(_text(holder)) from error
            if self._still_there(fd):
                os.ftruncate(fd, 0)
                os.write(fd, f"{os.getpid()}\n".encode())
                self._fd = fd
            else:
                os.close(fd)  # the former holder removed the file between our opening and locking it

    def release(self) -> None:
        if self._fd is None:
            return
        if sys.platform != "win32":  # Windows refuses to remove a file that is open
            self._path.unlink(missing_ok=True)
        os.close(self._fd)
        self._fd = None

    def _still_there(self, fd: int) -> bool:
        try:
            return os.path.samestat(os.fstat(fd), os.stat(self._path))
        except FileNotFoundError:
            return False


def _text(holder: str) -> str:
    by = f"process {holder}" if holder else "another process"
    return f"the job is being run by {by}. Wait for it, or stop it first; two at once would get in each other's way."


if sys.platform == "win32":
    import msvcrt

    def _lock(fd: int) -> None:
        os.lseek(fd, 1_000, os.SEEK_SET)  # beyond the text, so that others can read it
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        os.lseek(fd, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
