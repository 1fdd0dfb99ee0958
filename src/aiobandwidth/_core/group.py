"""What every generated resource group is built on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from aiobandwidth._core import failures
from aiobandwidth._core.error_shapes import errors_in
from aiobandwidth._core.handle import created_id
from aiobandwidth._core.operation import AnyOperation, Operation
from aiobandwidth._core.prepare import check_version
from aiobandwidth._core.walk import first_text
from aiobandwidth._core.wire import WireReply
from aiobandwidth.errors import DecodeError, OutcomeUnknown
from aiobandwidth.files import Download
from aiobandwidth.orders import Created, OrderHandle
from aiobandwidth.paging import Found, Paged

if TYPE_CHECKING:
    from aiobandwidth._core.engine import Done, Engine
    from aiobandwidth._core.options import CallOptions

T = TypeVar("T")
_IDS = (("filename",), ("order_id",))
"""Where the id of a new resource may be that ``Location`` does not name."""


class Group:
    """A group of operations on one kind of resource."""

    __slots__ = ("_engine",)

    def __init__(self, client: Any) -> None:
        self._engine: Engine = client._engine

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._engine.defaults.base_url}>"

    async def _perform(
        self, operation: Operation[T], options: CallOptions, /, *, body: Any = None, **arguments: Any
    ) -> T:
        """Call an operation and give its result."""
        return cast("T", (await self._engine.perform(operation, options, arguments, body)).result)

    async def _create(
        self, operation: Operation[T], options: CallOptions, /, *, body: Any = None, **arguments: Any
    ) -> Created[T]:
        """Call an operation whose reply may name what it made only in ``Location``."""
        done = await self._engine.perform(operation, options, arguments, body)
        found = created_id(done.reply.headers) or first_text(done.result, _IDS) or ""
        result = done.result if done.reply.body.strip() else None
        return Created(id=found, location=done.reply.headers.get("location"), result=result)

    async def _place(
        self, operation: Operation[T], options: CallOptions, /, *, body: Any = None, **arguments: Any
    ) -> OrderHandle[T, Any]:
        """Call an operation that makes an asynchronous order."""
        done = await self._engine.perform(operation, options, arguments, body)
        assert operation.order is not None
        order_id = first_text(done.result, operation.order.id_paths) or created_id(done.reply.headers)
        if order_id is None:
            error = _without_id(done)
            if isinstance(error, OutcomeUnknown):
                error.sent_at = done.answer.sent_at
                self._engine.keep(error, operation, options, arguments, body, done.request)
            raise error
        return OrderHandle(
            self._engine,
            operation,
            order_id,
            reply=done.result,
            customer_order_id=done.request.customer_order_id,
            account_id=options.get("account_id"),
            numbers=options.get("numbers"),
        )

    def _pages(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> Paged[T, Any]:
        """A list call that has not been sent yet."""
        return Paged(self._engine, operation, options, arguments)

    def _found(self, operation: Operation[T], options: CallOptions, /, **arguments: Any) -> Found[T, Any]:
        """A search that has not been sent yet."""
        return Found(self._engine, operation, options, arguments)

    def _download(self, operation: AnyOperation, options: CallOptions, /, **arguments: Any) -> Download:
        """A call for a file that has not been sent yet."""
        return Download(self._engine, operation, options, arguments)

    def _resume(self, operation: AnyOperation, order_id: str) -> OrderHandle[Any, Any]:
        """Take up an order by its id; nothing is sent yet."""
        check_version(operation, self._engine.defaults.api_version)
        return OrderHandle(self._engine, operation, order_id)


def _without_id(done: Done) -> Exception:
    """An order was accepted without an id: refused, if the reply states errors, and otherwise open."""
    wire = WireReply(status=done.reply.status, headers=done.reply.headers, body=done.reply.body)
    details = errors_in(done.reply.body if done.result is None else done.result)
    if any(detail.code for detail in details):
        return failures.error_in_reply(done.request, wire, details)
    problem = DecodeError("there is no order id in the reply", head=done.reply.body)
    return failures.unreadable(done.request, wire, problem, safe=False, attempts=done.reply.attempts)
