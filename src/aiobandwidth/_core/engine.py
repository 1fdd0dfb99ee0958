"""Performs operations for a client: prepare, call, handle. Groups, order handles and pages all go through here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from aiobandwidth._core.call import Answer, Caller
from aiobandwidth._core.handle import free_result, result_of
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.options import CallOptions
from aiobandwidth._core.prepare import Defaults, prepare, prepare_free
from aiobandwidth._core.replies import Reply, note
from aiobandwidth._core.wire import Headers, Request


@attrs.frozen
class Done:
    """A call that went well.

    Attributes:
        result: The message, bytes or None.
        request: As it was prepared.
        reply: The reply beside the result.
    """

    result: Any
    request: Request
    reply: Reply[Any]


@attrs.define(eq=False)
class Engine:
    """The settings of a client and the way to the wire."""

    defaults: Defaults
    caller: Caller

    async def perform(
        self, operation: AnyOperation, options: CallOptions, arguments: Mapping[str, Any], body: Any = None
    ) -> Done:
        """Perform an operation; raises what ``prepare``, ``Caller.call`` and ``result_of`` raise."""
        defaults = self.defaults.with_options(options, f"{operation.group}.{operation.name}")
        request = prepare(operation, defaults, arguments, body)
        answer = await self.caller.call(request, defaults.retries)
        return _done(request, answer, result_of(operation, answer, safe=request.safe))

    async def request(
        self,
        method: str,
        path: str,
        options: CallOptions,
        *,
        params: Mapping[str, Any] | None,
        body: Any,
        content_type: str | None,
    ) -> Reply[Any]:
        """Perform a request made by hand."""
        defaults = self.defaults.with_options(options, f"{method} {path}")
        request = prepare_free(method, path, defaults, params=params, body=body, content_type=content_type)
        answer = await self.caller.call(request, defaults.retries)
        return _done(request, answer, free_result(answer, safe=request.safe)).reply


def _done(request: Request, answer: Answer, result: Any) -> Done:
    wire = answer.reply
    shown = {name: value for name, value in wire.headers.items() if name != "set-cookie"}
    reply: Reply[Any] = Reply(
        result=result,
        status=wire.status,
        headers=Headers(shown),
        body=wire.body,
        request_id=wire.headers.request_id,
        attempts=answer.attempts,
        elapsed=answer.elapsed,
        url=wire.url or answer.request.url,
    )
    note(reply)
    return Done(result, request, reply)
