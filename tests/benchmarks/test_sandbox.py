"""What measures the sandbox: every order completes, every number is listed, every reply is read."""

from __future__ import annotations

from benchmarks import sandbox
from benchmarks.load import get, send
from benchmarks.sandbox_server import running


def test_orders_complete_and_numbers_are_all_listed() -> None:
    with running("sandbox", numbers=6000) as server:
        buyer = sandbox.Buyer(server)
        assert set(buyer.buy(30, 4).statuses) == {"201"}
        assert server.ask("complete") == 30
        listed = list(sandbox.walk(server))
        assert len(set(listed)) == len(listed) == 6030 == server.ask("owned")
        sandbox.disconnect(server, listed[:5500])
        assert server.ask("owned") == 530
        assert 10_000_000 < server.ask("peak") < 300_000_000


def test_the_bare_server_answers_everything() -> None:
    with running("bare") as server:
        done = send(server.port, lambda n: get(f"/{n}", ""), 40, 8)
        assert done.statuses == {"200": 40}
        assert done.seconds > 0
