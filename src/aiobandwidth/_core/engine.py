"""Performs operations for a client: prepare, call, handle. Groups, order handles and pages all go through here."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import anyio.to_thread
import attrs

from aiobandwidth._core import failures
from aiobandwidth._core.call import Answer, Caller
from aiobandwidth._core.handle import LARGEST_MESSAGE, free_result, is_message, result_of
from aiobandwidth._core.number_fields import errors_from_wire, reply_from_wire
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.options import CallOptions
from aiobandwidth._core.prepare import Defaults, Prepared, prepare_free
from aiobandwidth._core.replies import Reply, listening, note
from aiobandwidth._core.warming import warm, warmed
from aiobandwidth._core.wire import Headers, Incoming, Request, SendFailed, WireReply
from aiobandwidth.errors import OutcomeUnknown, StatusError

log = logging.getLogger("aiobandwidth")

LARGE = 128 * 1024
"""From so many bytes on a body is decoded in a thread: the event loop would stand still for milliseconds."""


class Done:
    """A call that went well.

    Attributes:
        result: The message, bytes or None.
        request: As it was prepared.
        answer: How it went.
    """

    __slots__ = ("answer", "request", "result")

    def __init__(self, request: Request, answer: Answer, result: Any) -> None:
        self.request = request
        self.answer = answer
        self.result = result
        if listening():
            note(self.reply)

    @property
    def reply(self) -> Reply[Any]:
        """The reply beside the result."""
        answer, wire = self.answer, self.answer.reply
        shown = {name: value for name, value in wire.headers.items() if name != "set-cookie"}
        return Reply(
            result=self.result,
            status=wire.status,
            headers=Headers(shown),
            body=wire.body,
            request_id=wire.headers.request_id,
            attempts=answer.attempts,
            elapsed=answer.elapsed,
            url=wire.url or answer.request.url,
        )


@attrs.frozen(eq=False)
class Begun:
    """A call whose reply has begun.

    Attributes:
        operation: What was called.
        defaults: The settings of the call.
        request: As it was prepared.
        answer: How it went; the body of its reply may still have to come, and is then to be closed.
    """

    operation: AnyOperation
    defaults: Defaults
    request: Request
    answer: Answer

    def note(self) -> None:
        """Show the reply to who wants to see it, without a body and a result."""
        Done(self.request, self.answer, None)

    async def whole(self) -> Done:
        """What ``perform`` gives; raises what that raises."""
        stream = self.answer.reply.stream
        return self.done((await _drained(self.request, self.answer, stream)).body if stream is not None else None)

    def done(self, body: bytes | None) -> Done:
        """What ``perform`` gives, for a body that was read meanwhile; raises what that raises."""
        answer = self.answer
        if body is not None:
            answer = attrs.evolve(answer, reply=attrs.evolve(answer.reply, body=body, stream=None))
        return Done(self.request, answer, _result(self.operation, self.defaults, self.request, answer))


@attrs.define(eq=False)
class Engine:
    """The settings of a client and the way to the wire."""

    defaults: Defaults
    caller: Caller
    _prepared: dict[int, Prepared] = attrs.field(factory=dict)

    def prepared(self, operation: AnyOperation) -> Prepared:
        """What the requests of an operation have in common; raises UnsupportedOperation."""
        found = self._prepared.get(id(operation))
        if found is None:
            found = self._prepared[id(operation)] = Prepared(operation, self.defaults)
        return found

    async def perform(
        self, operation: AnyOperation, options: CallOptions, arguments: Mapping[str, Any], body: Any = None
    ) -> Done:
        """Perform an operation; raises what ``prepare``, ``Caller.call`` and ``result_of`` raise."""
        if operation.id not in warmed:
            await warm(operation)
        prepared = self.prepared(operation)
        defaults = self.defaults.with_options(options, prepared.label) if options else self.defaults
        request = prepared.request(defaults, arguments, body)
        with self.caller.told(request) as record:
            answer = None
            try:
                answer = await self.caller.call(request, defaults.retries, record)
                if len(answer.reply.body) < LARGE:
                    result = _result(operation, defaults, request, answer)
                else:
                    result = await anyio.to_thread.run_sync(_result, operation, defaults, request, answer)
            except OutcomeUnknown as error:
                if answer is not None:
                    error.sent_at = answer.sent_at
                self.keep(error, operation, options, arguments, body, request)
                raise
        return Done(request, answer, result)

    async def begin(
        self, operation: AnyOperation, options: CallOptions, arguments: Mapping[str, Any], *, stream: bool
    ) -> Begun:
        """Perform an operation up to its reply, or to the first bytes of it if it is wanted as it comes."""
        await warm(operation)
        prepared = self.prepared(operation)
        defaults = self.defaults.with_options(options, prepared.label)
        request = attrs.evolve(prepared.request(defaults, arguments), stream=stream, compressed=True)
        with self.caller.told(request) as record:
            answer = await self.caller.call(request, defaults.retries, record)
        return Begun(operation, defaults, request, answer)

    def keep(
        self,
        error: OutcomeUnknown,
        operation: AnyOperation,
        options: CallOptions,
        arguments: Mapping[str, Any],
        body: Any,
        request: Request,
    ) -> None:
        """Keep in an error what is needed to find out later what became of the call."""
        from aiobandwidth._core.reconcile_trace import trace_of

        error._engine, error.account_id = self, request.account_id
        times = {"sent_at": error.sent_at, "ended_at": self.caller.runtime.wall()}
        try:
            defaults = self.defaults.with_options(options, request.operation)
            error._trace = trace_of(operation, defaults, arguments, body, request, **times)
        except Exception:  # nothing must hide that the outcome is unknown
            log.exception("%s: what is needed to find out about the call could not be kept", request.operation)

    async def open(
        self, operation: AnyOperation, options: CallOptions, arguments: Mapping[str, Any]
    ) -> tuple[Done, Incoming | None]:
        """Perform an operation whose reply is a file, up to the file's first bytes.

        Returns:
            How it went, and the file, to be closed; None where the whole of it is already in the reply's body.
        """
        prepared = self.prepared(operation)
        defaults = self.defaults.with_options(options, prepared.label)
        request = attrs.evolve(prepared.request(defaults, arguments), stream=True)
        with self.caller.told(request) as record:
            answer = await self.caller.call(request, defaults.retries, record)
            stream = answer.reply.stream
            try:
                if stream is not None and is_message(operation, answer.reply):
                    answer = attrs.evolve(answer, reply=await _drained(request, answer, stream))
                _result(operation, defaults, request, answer)
            except BaseException:
                if stream is not None:
                    await stream.aclose()
                raise
        return Done(request, answer, None), answer.reply.stream

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
        with self.caller.told(request) as record:
            answer = None
            try:
                answer = await self.caller.call(request, defaults.retries, record)
                result = free_result(answer, safe=request.safe)
            except OutcomeUnknown as error:
                error._engine, error.account_id = self, request.account_id
                if answer is not None:
                    error.sent_at = answer.sent_at
                raise
        return Done(request, answer, result).reply


def _result(operation: AnyOperation, defaults: Defaults, request: Request, answer: Answer) -> Any:
    """The result, with telephone numbers in the form that the caller wants."""
    try:
        result = result_of(operation, answer, safe=request.safe)
    except StatusError as error:
        if defaults.numbers == "e164":
            errors_from_wire(error)
        raise
    if defaults.numbers == "e164":
        reply_from_wire(result)
    return result


async def _drained(request: Request, answer: Answer, stream: Incoming) -> WireReply:
    """The reply with its body read: it is another message than was asked for."""
    pieces: list[bytes] = []
    failure: SendFailed | None = None
    try:
        async for piece in stream:
            pieces.append(piece)
            if sum(map(len, pieces)) > LARGEST_MESSAGE:
                failure = SendFailed("unreadable", "the message in place of what was asked for is too large", sent=True)
                break
    except SendFailed as error:
        failure = error.plain()
    if failure is not None:
        raise failures.lost(request, failure, answer.attempts)
    await stream.aclose()
    return attrs.evolve(answer.reply, body=b"".join(pieces), stream=None)
