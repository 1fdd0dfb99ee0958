"""Credentials show up in no text: repr, str, logs, exceptions, tracebacks with locals, pickles, hooks."""

from __future__ import annotations

import asyncio
import base64
import io
import logging
import pickle
import traceback
import types
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from rich.console import Console
from rich.traceback import Traceback

from aiobandwidth import (
    Auth,
    BandwidthError,
    BasicAuth,
    BearerAuth,
    Hooks,
    NumbersClient,
    OAuth2ClientCredentials,
    RetryPolicy,
    Timeout,
)
from aiobandwidth.hooks import AttemptInfo, CallInfo
from aiobandwidth.models import Order
from tests.promises.test_home import two
from tests.transport.servers import Act, answer, hang_up, raw, reset, stay_silent

SENTINEL = "s3nt1nel-9041"
NAME = "n4me-9042"
TOKEN = "sentinel-4711-secret-token"
TEXTS = (SENTINEL, TOKEN, base64.b64encode(f"{NAME}:{SENTINEL}".encode()).decode())


async def _token() -> str:
    return SENTINEL


AUTHS: dict[str, Callable[[], Auth]] = {
    "basic": lambda: BasicAuth(NAME, SENTINEL),
    "bearer": lambda: BearerAuth(SENTINEL),
    "bearer, asked for": lambda: BearerAuth(_token),
    "oauth2": lambda: OAuth2ClientCredentials(NAME, SENTINEL),
}
ENDS: dict[str, Act] = {
    "refused": answer(b"", 401),
    "forbidden": answer(b"<Error><Code>1</Code><Description>no</Description></Error>", 403),
    "server error": answer(b"oops", 500),
    "hang up": hang_up,
    "reset": reset,
    "silence": stay_silent,
    "cut": raw(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<Ord"),
    "garbage": raw(b"garbage\r\n\r\n"),
    "no XML": answer(b"no XML", 200),
    "bad header": raw(b"HTTP/1.1 200 OK\r\nA" + b"b" * 9000 + b": c\r\n\r\n"),
    "redirect loop": answer(b"", 302, "Location: /api/v1/again"),
}


class Diary(Hooks):
    def __init__(self) -> None:
        self.seen: list[str] = []

    def call_ended(self, call: CallInfo) -> None:
        self.seen.append(repr(call))

    def attempt_ended(self, attempt: AttemptInfo) -> None:
        self.seen.append(repr(attempt))


def without_test_frames(found: types.TracebackType | None) -> types.TracebackType | None:
    """The tests themselves hold the secrets; what counts are the package's frames."""
    while found is not None and "/tests/" in found.tb_frame.f_code.co_filename:
        found = found.tb_next
    return found


def shown(error: BaseException) -> list[str]:
    """All that can be printed of an error."""
    texts = [repr(error), str(error), repr(vars(error))]
    console = Console(file=io.StringIO(), width=200)
    frames = without_test_frames(error.__traceback__)
    if frames is not None:
        rich = Traceback.from_exception(type(error), error, frames, show_locals=True, locals_max_string=100_000)
        console.print(rich)
        assert isinstance(console.file, io.StringIO)
        texts.append(console.file.getvalue())
    lines = traceback.TracebackException.from_exception(error.with_traceback(frames), capture_locals=True).format()
    texts += [*lines, repr(pickle.dumps(error))]
    for linked in (error.__cause__, error.__context__):
        if linked is not None:
            texts += shown(linked)
    return texts


CALLS: list[Callable[[NumbersClient], Awaitable[Any]]] = [
    lambda client: client.orders.get_order("o"),
    lambda client: client.orders.create_order(Order(site_id="3")),
]


@pytest.mark.parametrize("auth", AUTHS.values(), ids=AUTHS)
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.filterwarnings("ignore::FutureWarning")
async def test_nothing_is_shown(end: str, auth: Callable[[], Auth], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    diary = Diary()
    texts: list[str] = []
    async with two(lambda home, away: ENDS[end]) as (home, _):
        client = NumbersClient(
            "7",
            auth(),
            base_url=f"http://127.0.0.1:{home}/api/v1",
            retries=RetryPolicy(attempts=2, base=0),
            timeout=Timeout(total=5, read=0.05),
            hooks=[diary],
        )
        async with client:
            for call in CALLS:
                with pytest.raises(BandwidthError) as caught:
                    await call(client)
                texts += shown(caught.value)
            engine = client._engine
            texts += [repr(one) for one in (client, engine, engine.caller, engine.caller.auth, engine.defaults)]
            texts += [repr(vars(client)), repr(diary.seen)]
            for part in (client, engine.caller.auth):
                with pytest.raises(TypeError):
                    pickle.dumps(part)
    texts += [caplog.text, *(repr(record.__dict__) for record in caplog.records)]
    assert len(texts) > 10
    for secret in TEXTS:
        assert not [text for text in texts if secret in text]


async def test_a_cancelled_call_shows_nothing_either() -> None:
    async with two(lambda home, away: stay_silent) as (home, _):
        client = NumbersClient("7", BearerAuth(SENTINEL), base_url=f"http://127.0.0.1:{home}/api/v1")
        await client.open()
        task = asyncio.ensure_future(CALLS[0](client))
        await asyncio.sleep(0.05)
        stack = io.StringIO()
        task.print_stack(file=stack)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        await client.aclose()
        frames = without_test_frames(caught.value.__traceback__)
        made = traceback.TracebackException.from_exception(caught.value.with_traceback(frames), capture_locals=True)
        texts = [repr(task), stack.getvalue(), *made.format()]
    assert any("exchange.py" in text for text in texts)
    assert not [text for text in texts if SENTINEL in text]


def test_the_search_finds_what_is_there() -> None:
    """The tests above would be worth nothing if locals were not shown."""

    def fail() -> None:
        password = SENTINEL  # noqa: F841
        raise BandwidthError("x")

    with pytest.raises(BandwidthError) as caught:
        fail()
    lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    assert any(SENTINEL in line for line in lines)
