"""The command ``aiobandwidth``. It needs the extra ``cli``: ``pip install "aiobandwidth[cli]"``."""

from __future__ import annotations

import sys

__all__ = ["main"]

_NEEDED = ("click", "rich")


def main() -> None:
    """Run the command line; ends the process with its exit code."""
    try:
        import click  # noqa: F401 - both are looked for here, so that the message comes before any work
        import rich  # noqa: F401

        from aiobandwidth.cli.app import run
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _NEEDED:
            raise
        sys.stderr.write(
            f"aiobandwidth: the command line needs the package '{error.name}', which is not installed.\n"
            'Install it with: pip install "aiobandwidth[cli]"\n'
        )
        sys.exit(2)
    run()
