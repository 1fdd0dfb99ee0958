"""``python -m aiobandwidth.testing.faults``: a server that goes wrong as it is told, for an HTTP client of any kind."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import anyio

from .kinds import KINDS, MOMENTS
from .requests import Request
from .server import FaultServer

_EXAMPLES = """
examples:
  python -m aiobandwidth.testing.faults close:applied,method=POST,times=2
      the replies to the first two POST requests get lost after the work was done
  python -m aiobandwidth.testing.faults status:503,chance=0.2,times=all drip:0.05,path=/slow,times=all
      a fifth of all requests fail, and replies below /slow trickle
  python -m aiobandwidth.testing.faults refuse:5
      nobody can connect for five seconds
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    if options.list:
        _say(_kinds())
        return 0
    server = FaultServer(
        options.body,
        options.content_type,
        host=options.host,
        port=options.port,
        seed=options.seed,
        keep=0,
        settled=lambda request: _say(line(request)),
    )
    try:
        for fault in options.faults:
            server.faults.add(fault)
        anyio.run(_serve, server, options.faults)
    except (ValueError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


def line(request: Request) -> str:
    """What became of a request, in one line."""
    parts = [
        f"#{request.number}",
        f"connection {request.connection}",
        f"{request.method} {request.target[:200]}",
        f"body {len(request.body)} bytes{'' if request.complete else ' (not whole)'}",
        f"applied {'yes' if request.applied else 'no'}",
        f"status {request.status or 'none'}",
        f"fault {request.fault or 'none'}",
    ]
    return "  ".join(parts).encode("ascii", "backslashreplace").decode()


async def _serve(server: FaultServer, faults: Sequence[str]) -> None:
    async with server:
        _say(f"serving {server.url} with {' and '.join(faults) or 'no faults'}; Ctrl-C ends it")
        await anyio.sleep_forever()


def _kinds() -> str:
    lines = ["Kinds of faults, as KIND[:VALUE][,NAME=VALUE...]:"]
    for kind in KINDS.values():
        lines.append(f"\n  {kind.name}{'' if kind.main is None else f':{kind.main.upper()}'}\n      {kind.does}")
        for option, setting in kind.settings.items():
            lines.append(f"      {option}={'|'.join(setting.choices)}{_unless_told(setting.default)}")
        if kind.moments:
            lines.append(f"      at={'|'.join(kind.moments)}  ({kind.moments[0]})")
    lines.append("\nMoments (at=...):\n")
    lines += [f"  {moment:11} {what}" for moment, what in MOMENTS.items()]
    lines.append("\nWhich requests: method=, path=, times= (1; all), skip=, every=, chance=, per_connection=true")
    return "\n".join(lines)


def _unless_told(default: object) -> str:
    return "" if default in (None, b"", "") or default == {} else f"  ({default})"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m aiobandwidth.testing.faults",
        description="Serve HTTP, print each request, and go wrong as told.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("faults", nargs="*", metavar="FAULT", help="KIND[:VALUE][,NAME=VALUE...], see --list")
    parser.add_argument("--host", default="127.0.0.1", help="address to bind (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="port to bind (default: a free one)")
    parser.add_argument("--seed", type=int, default=0, help="for faults that strike by chance (default: %(default)s)")
    parser.add_argument("--body", default="<Ok/>", help="what requests are answered with (default: %(default)s)")
    parser.add_argument("--content-type", default="application/xml", help="its type (default: %(default)s)")
    parser.add_argument("--list", action="store_true", help="show all kinds of faults, and end")
    return parser


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
