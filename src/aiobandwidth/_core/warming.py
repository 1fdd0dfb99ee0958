"""Loads what an operation's messages need before its first call, in a worker thread.

Importing message classes and codecs takes some milliseconds, which would otherwise be spent in the event loop between
the reply of the first call and its result.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

import anyio.to_thread
import lxml.etree  # noqa: F401 - its library is loaded together with the client, not in the first call

from aiobandwidth._core.operation import AnyOperation

warmed: set[str] = set()
"""Ids of operations that were called before."""


async def warm(operation: AnyOperation) -> None:
    """Load the messages of an operation, unless that was done before."""
    if operation.id in warmed:
        return
    warmed.add(operation.id)  # of two first calls at once the second does not wait: it loads what it needs itself
    await anyio.to_thread.run_sync(_load, operation)


def _load(operation: AnyOperation) -> None:
    from aiobandwidth._core.plans import load, plan

    waiting = list(_messages(operation))
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        waiting += [field.message for field in plan(load(name)).fields if field.message is not None]
    if seen:
        from aiobandwidth._core import xml_codec

        for name in seen:
            with suppress(ModuleNotFoundError):  # messages in JSON have no codec of their own
                xml_codec.codec(name)


def _messages(operation: AnyOperation) -> Iterator[str]:
    yield from (reply.message for reply in operation.replies if reply.message is not None)
    if operation.body is not None:
        named = (operation.body.message, *operation.body.others, *(part.message for part in operation.body.parts))
        yield from (name for name in named if name is not None)
