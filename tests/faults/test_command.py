"""The server as a command, and other people's clients against it."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, RemoteDisconnected

import pytest

from aiobandwidth.testing.faults import KINDS, MOMENTS
from aiobandwidth.testing.faults.__main__ import main

COMMAND = [sys.executable, "-m", "aiobandwidth.testing.faults"]


@contextmanager
def running(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    with subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            found = re.search(r"http://127\.0\.0\.1:(\d+)", process.stdout.readline())
            assert found is not None
            yield process, int(found[1])
        finally:
            process.kill()


def post(port: int, body: bytes = b"hello") -> int:
    client = HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        client.request("POST", "/orders?x=1", body)
        return client.getresponse().status
    except RemoteDisconnected:
        return 0
    finally:
        client.close()


def test_each_request_is_one_line() -> None:
    with running("close:applied,method=POST,times=2", "status:503,skip=2") as (process, port):
        assert [post(port) for _ in range(4)] == [0, 0, 503, 201]
        assert process.stdout is not None
        lines = [process.stdout.readline().rstrip("\n") for _ in range(4)]
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130
    assert lines == [
        f"#{number}  connection {number}  POST /orders?x=1  body 5 bytes  applied {applied}  {outcome}"
        for number, applied, outcome in (
            (1, "yes", "status 201  fault close:applied"),
            (2, "yes", "status 201  fault close:applied"),
            (3, "no", "status 503  fault status:503"),
            (4, "yes", "status 201  fault none"),
        )
    ]


def test_refusing_other_processes() -> None:
    with running("refuse:0.5,times=all", "--body", "[]", "--content-type", "application/json") as (_, port):
        tries = 0
        while True:
            try:
                assert post(port) == 201
                break
            except ConnectionRefusedError:
                tries += 1
    assert tries > 0


def test_list_of_all_kinds(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list"]) == 0
    shown = capsys.readouterr().out
    assert all(f"\n  {name}" in shown for name in (*KINDS, *MOMENTS))
    assert "form=good|bomb|bad|truncated|wrong|unknown  (good)" in shown


def test_wrong_faults(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explode"]) == 2
    assert "'explode' is no kind of fault; there are refuse, " in capsys.readouterr().err
