"""Sending a call and writing what it gives: one reply, all pages of a list, a file, or the end of an order."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from http.client import responses
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from urllib.parse import urlsplit

import anyio
import attrs
import click

from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.replies import capture
from aiobandwidth.cli.beside import beside
from aiobandwidth.cli.call_errors import OK, REFUSED, error_lines, printable
from aiobandwidth.cli.call_output import as_json, item_text, message_text
from aiobandwidth.errors import StatusError
from aiobandwidth.files import Download
from aiobandwidth.jobs.records import count_of
from aiobandwidth.orders import Created, OrderHandle
from aiobandwidth.paging import Page

if TYPE_CHECKING:
    from aiobandwidth.client import NumbersClient, Reply

_LOOK_EVERY = 0.1


@attrs.frozen
class Result:
    """Where what a call gives is written to, and how."""

    output: str | None
    raw: bool
    as_json: bool
    include: bool

    def opened(self) -> AbstractContextManager[BinaryIO]:
        """Standard output, or the file."""
        if self.output is None or self.output == "-":
            return nullcontext(sys.stdout.buffer)
        return cast("AbstractContextManager[BinaryIO]", Path(self.output).open("wb"))

    @property
    def file(self) -> Path | None:
        return None if self.output in (None, "-") else Path(str(self.output))

    def write(self, data: bytes) -> None:
        with self.opened() as out:
            out.write(data)
            out.flush()
        if self.file is not None:
            click.echo(f"{count_of(len(data), 'byte')} in {self.output}", err=True)

    def show_head(self, method: str, reply: Reply[Any]) -> None:
        """Say on standard error how the call went."""
        path = urlsplit(reply.url).path
        tries = f", {reply.attempts} attempts" if reply.attempts > 1 else ""
        request_id = f", request id {reply.request_id}" if reply.request_id else ""
        status = f"{reply.status} {responses.get(reply.status, '')}".rstrip()
        click.echo(printable(f"{method} {path}: {status} ({reply.elapsed:.2f} s{tries}{request_id})"), err=True)
        self.show_headers(reply.headers)

    def show_headers(self, headers: Mapping[str, str]) -> None:
        if self.include:
            for name, value in headers.items():
                click.echo(printable(f"{name}: {value}"), err=True)

    def refused(self, error: StatusError) -> None:
        """Write what was asked for of the reply of a call that was refused."""
        self.show_headers(error.headers)
        if self.raw and error.body:
            self.write(error.body)


@attrs.define(eq=False)
class Performed:
    """How far a call is.

    Attributes:
        operation: What is called.
        started: It may have been sent.
        replied: The reply is there.
        order_id: The asynchronous order that it made.
    """

    operation: AnyOperation
    started: bool = False
    replied: bool = False
    order_id: str | None = None

    async def call(
        self,
        client: NumbersClient,
        method: Callable[..., Any],
        arguments: dict[str, Any],
        result: Result,
        *,
        wait: float | None,
    ) -> int:
        """Make the call and write its reply; follow the order, if ``wait`` says for how many seconds."""
        self.started = True
        reply = await client.reply(method, **arguments)
        self.replied = True
        result.show_head(self.operation.method, reply)
        given = reply.result
        if isinstance(given, OrderHandle):
            return await self._order(client, given, reply, result, wait)
        if isinstance(given, Created):
            if given.id:
                click.echo(printable(f"created: {given.id}"), err=True)
            message = given.result if given.result is not None else {"id": given.id, "location": given.location}
        elif isinstance(given, Page):
            message = given.reply
            self._say_more(given)
        else:
            message = given
        self._write(reply.body, message, result)
        return OK

    async def _order(
        self,
        client: NumbersClient,
        handle: OrderHandle[Any, Any],
        reply: Reply[Any],
        result: Result,
        wait: float | None,
    ) -> int:
        self.order_id = handle.id
        click.echo(printable(f"order {handle.id}: {handle.status or 'accepted'}"), err=True)
        if wait is None:
            self._write(reply.body, handle.reply, result)
            return OK
        seen = handle.status

        async def tell() -> None:
            nonlocal seen
            while True:
                await anyio.sleep(_LOOK_EVERY)
                if handle.status != seen:
                    seen = handle.status
                    click.echo(printable(f"order {handle.id}: {seen}"), err=True)

        async with beside(tell):
            state = await client.reply(handle.wait, wait)
        if handle.status != seen:
            click.echo(printable(f"order {handle.id}: {handle.status}"), err=True)
        for line in error_lines(handle.errors):
            click.echo(f"  {line}", err=True)
        self._write(state.body, handle.state, result)
        return REFUSED if handle.failed or "PARTIAL" in (handle.status or "").upper() else OK

    async def every_page(self, paged: Any, result: Result) -> int:
        """Write every item of a list as it comes."""
        self.started = True
        items = pages = 0
        with result.opened() as out, capture() as replies:
            async for page in paged.pages():
                self._heads(replies, result)
                pages += 1
                for item in page.items:
                    items += 1
                    out.write(item_text(self.operation, item, json_lines=result.as_json))
                out.flush()
        where = f" in {result.output}" if result.file is not None else ""
        click.echo(f"{count_of(items, 'item')} on {count_of(pages, 'page')}{where}", err=True)
        return OK

    async def download(self, called: Download, result: Result) -> int:
        """Write the file that a call gives as it comes; a file on disk is there whole or not at all."""
        self.started = True
        with capture() as replies:
            if result.file is not None:
                saved = await called.save(result.file)
                self._heads(replies, result)
                click.echo(f"{count_of(saved.size, 'byte')} in {result.output}", err=True)
                return OK
            async with called as file:
                self.replied = True
                self._heads(replies, result)
                with result.opened() as out:
                    async for piece in file:
                        out.write(piece)
                    out.flush()
        return OK

    def _heads(self, replies: list[Reply[Any]], result: Result) -> None:
        for reply in replies:
            result.show_head(self.operation.method, reply)
        replies.clear()  # they hold the bodies of all pages

    def _say_more(self, page: Page[Any, Any]) -> None:
        assert self.operation.paging is not None
        paging = self.operation.paging
        token = next((p.name for p in self.operation.params if p.wire == paging.token), None)
        text = count_of(len(page.items), "item")
        if page.next_token is not None and token is not None:
            text += f"; there are more: --all, or -p {token}={page.next_token}"
        click.echo(printable(text), err=True)

    @staticmethod
    def _write(body: bytes, message: Any, result: Result) -> None:
        """Write a reply; one that has neither body nor message leaves nothing to write."""
        if result.raw:
            result.write(body)
        elif result.as_json and message is not None:
            result.write(as_json(message))
        elif text := message_text(message, body):
            result.write(text if text.endswith(b"\n") else text + b"\n")
