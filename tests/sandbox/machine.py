"""A sandbox without a socket, driven by random operations: what `test_conservation` runs.

``python -m tests.sandbox.machine --operations 20000 --seed 7`` makes one long run and tells what came of it.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal
from urllib.parse import quote

from aiobandwidth._core import json_codec, xml_codec
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.plans import plan
from aiobandwidth._generated.registry import OPERATIONS, load, operation
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.sandbox.handlers import all_routes
from aiobandwidth.sandbox.order_index import OrderList, day_of
from aiobandwidth.sandbox.refusals import refusal
from aiobandwidth.sandbox.routing import Call, Refused, Reply, Router
from aiobandwidth.sandbox.state import AccountRecord, OrderBook, OrderRecord

Version = Literal["v1", "v2"]

POOL = [f"919200{value:04d}" for value in range(30)]
OTHERS = [f"303200{value:04d}" for value in range(10)] + [f"833200{value:04d}" for value in range(6)]
TAKEN = ["9192000099", "3032000199", "8332000099"]
FOREIGN = [f"250555{value:04d}" for value in range(100, 110)]
NUMBERS = POOL + OTHERS + TAKEN + FOREIGN
EXCHANGES = ("919200", "303200", "833200")
SECOND = "9900002"
_WORDS = (
    "",
    "1",
    "5",
    "17",
    "true",
    "false",
    "NC",
    "RALEIGH",
    "919",
    "919200",
    "2031-03-05",
    "x" * 60,
    "COMPLETE",
    "é&<",
)


class Broken(AssertionError):
    """A step after which something is wrong that must never be."""


def wrong_in_index(book: OrderBook, now: float) -> Iterator[str]:
    """Where the index of orders says something else than the orders."""
    orders, index = list(book.newest()), book.index
    seen = [order.id for order in orders if order.visible_at <= now]
    if [order.id for order in OrderList(index, index.visible(now))] != seen:
        yield "the index has other orders"
    for name, value in (
        ("status", lambda order: order.status.upper()),
        ("site", lambda order: order.site),
        ("modified", lambda order: day_of(order.modified)),
        ("created", lambda order: day_of(order.created)),
        ("is", lambda order: "open" if order.finished is None else "over"),
    ):
        for wanted in {value(order) for order in orders}:
            found = [order.id for order in OrderList(index, index.having(name, wanted))]
            if found != [order.id for order in orders if value(order) == wanted]:
                yield f"the index has other orders with {name} {wanted}"
    for tn in {tn for order in orders[:3] for tn in (*order.numbers, *order.completed)}:
        if {o.id for o in OrderList(index, index.about(tn))} != {
            o.id for o in orders if tn in (*o.numbers, *o.completed)
        }:
            yield f"the index has other orders about {tn}"


class Machine:
    """One sandbox, one source of randomness, and the transcript of all that was asked and answered."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        clock = Clock(speed=0, start=1_900_000_000.0)
        self.sandbox = Sandbox(seed=seed, clock=clock, order_delay=60, aging=3600, report_delay=60)
        self.sandbox.add_account(SECOND)
        self.world = self.sandbox.world
        self.router = Router(all_routes())
        self.transcript = hashlib.sha256()
        self.size = 0
        self.statuses: Counter[int] = Counter()
        self.operations: Counter[str] = Counter()
        self.states: Counter[str] = Counter()
        self.steps = 0

    # --- what steps are made of -----------------------------------------------------------------------------------

    @property
    def account(self) -> AccountRecord:
        """Mostly the first account."""
        return self.world.accounts[SECOND if self.rng.random() < 0.15 else self.sandbox.account_id]

    def version(self) -> Version:
        return "v2" if self.rng.random() < 0.5 else "v1"

    def numbers(self, most: int = 3, source: Sequence[str] = NUMBERS) -> list[str]:
        return self.rng.sample(list(source), min(len(source), self.rng.randint(1, most)))

    def owned(self, account: AccountRecord) -> list[str]:
        """Some numbers in service, or else any."""
        found = [record.tn for record in self.world.inventory.owned(account.id)]
        return self.numbers(source=found) if found and self.rng.random() < 0.85 else self.numbers()

    def place(self, account: AccountRecord) -> tuple[str, str]:
        site = self.rng.choice(list(account.sites.values()))
        peers = list(site.peers)
        return site.id, self.rng.choice(peers) if peers else "0"

    def order(self, account: AccountRecord, kind: str) -> OrderRecord | None:
        """One of the last orders of a kind."""
        newest = [order for order, _ in zip(account.book(kind).newest(), range(12), strict=False)]
        return self.rng.choice(newest) if newest else None

    # --- one request ----------------------------------------------------------------------------------------------

    def send(
        self,
        name: str,
        account: AccountRecord,
        body: Message | bytes | None = None,
        *,
        version: Version | None = None,
        query: Mapping[str, str] | None = None,
        content_type: str | None = None,
        **params: str,
    ) -> Reply | None:
        """Send a request as the server would pass it on; None when the version lacks the operation."""
        found = operation(name)
        version = version or self.version()
        if version not in found.paths:
            version = "v1" if version == "v2" else "v2"
        path = found.paths[version].format_map({"accountId": account.id, **params})
        data = body if isinstance(body, bytes) else b"" if body is None else _encode(found, body)
        call = self._call(found, version, path, data, query or {}, content_type or "application/xml")
        self.world.agenda.run_due()
        try:
            reply = call.route.handler(call)
        except Refused as problem:
            reply = refusal(problem, found)
        except Exception as error:
            raise Broken(f"step {self.steps}: {version} {name} {path} {query} failed\n{data[:2000]!r}") from error
        self.world.agenda.run_due()
        self._note(f"{version} {found.method} {path} {sorted((query or {}).items())}".encode(), data, reply)
        self.operations[name] += 1
        if reply.status >= 500:
            raise Broken(f"step {self.steps}: {name} answered {reply.status}")
        return reply

    def _call(
        self, found: AnyOperation, version: Version, path: str, data: bytes, query: Mapping[str, str], kind: str
    ) -> Call:
        match = self.router.find(version, found.method, [part for part in path.split("/") if part])
        if isinstance(match, list):
            raise Broken(f"{found.method} {path} of {version} has no route")
        route, values = match
        return Call(
            world=self.world,
            account=self.world.accounts.get(values.get("accountId", ""), AccountRecord(id="")),
            version=version,
            method=found.method,
            path=path,
            params=values,
            query={key.lower(): [value] for key, value in query.items()},
            headers={"Content-Type": kind},
            body=data,
            route=route,
            user="machine",
            base=f"http://sandbox/api/{version}",
        )

    def _note(self, head: bytes, data: bytes, reply: Reply) -> None:
        self.statuses[reply.status] += 1
        parts = (head, data, str(reply.status).encode(), repr(sorted(reply.headers.items())).encode(), reply.body)
        for part in parts:
            self.size += len(part)
            self.transcript.update(part + b"\n")

    # --- steps ----------------------------------------------------------------------------------------------------

    def run(self, steps: int, actions: Sequence[Callable[[Machine], None]]) -> str:
        """Make some steps; gives the digest of everything that was asked and answered so far."""
        for _ in range(steps):
            self.steps += 1
            choice = self.rng.random()
            if choice < 0.12:
                self.sandbox.advance(seconds=self.rng.choice((1, 20, 60, 61, 600, 3700, 15_000)))
            elif choice < 0.75:
                self.rng.choice(actions)(self)
            else:
                self.wild()
            self.check()
        return self.transcript.hexdigest()

    def check(self) -> None:
        """Numbers are conserved: each is in one place."""
        inventory = self.world.inventory
        for problem in inventory.contradictions():
            raise Broken(f"step {self.steps}: {problem}")
        for exchange in EXCHANGES:
            census = inventory.census(exchange)
            if census.total() != 10_000:
                raise Broken(f"step {self.steps}: {exchange} has {census}")
            self.states.update(census.keys())
        for account in self.world.accounts.values():
            for tn in inventory.owned(account.id):
                if account.id != tn.account or tn.site not in account.sites:
                    raise Broken(f"step {self.steps}: {tn.tn} is on account {tn.account}, site {tn.site}")
            for kind, book in account.books.items() if self.steps % 50 == 0 else ():
                for problem in wrong_in_index(book, self.world.clock.time()):
                    raise Broken(f"step {self.steps}: {kind}: {problem}")

    def wild(self) -> None:
        """Any operation at all, with ids that may exist and a body that may make sense."""
        name = self.rng.choice(_NAMES)
        found, account = operation(name), self.account
        version = self.rng.choice(sorted(found.paths))
        params = {
            part[1:-1]: self.guess(account, part[1:-1]) for part in found.paths[version].split("/") if part[:1] == "{"
        }
        params["accountId"] = account.id
        query = {p.wire: self.word(account) for p in found.params if p.place == "query" and self.rng.random() < 0.3}
        body: Message | bytes | None = None
        if found.body is not None:
            body = self.body(found, account, version)
        kind = "application/pdf" if found.body is not None and found.body.media == "bytes" else None
        self.send(name, account, body, version=version, query=query, content_type=kind, **params)  # type: ignore[arg-type]

    def guess(self, account: AccountRecord, name: str) -> str:
        """A value for a path parameter."""
        if "site" in name.lower():
            return self.place(account)[0]
        if "peer" in name.lower():
            return self.place(account)[1]
        if name in ("tn", "phoneNumber", "telephoneNumber"):
            return self.rng.choice(NUMBERS)
        if name == "orderType":
            return self.rng.choice([kind for kind in sorted(account.books) if "/" not in kind] or ["orders"])
        keys = [key for kept in account.kept.values() for key in kept]
        keys += [order.id for book in account.books.values() for order, _ in zip(book.newest(), range(3), strict=False)]
        found = self.rng.choice(keys) if keys and self.rng.random() < 0.9 else "no-such-thing"
        return quote(found, safe="")

    def body(self, found: AnyOperation, account: AccountRecord, version: str) -> Message | bytes:
        """A message of the operation's class, with some of its fields; now and then something else."""
        chance = self.rng.random()
        if found.body is None or found.body.message is None or chance < 0.06:
            return self.rng.choice((b"", b"<a>", b"{", b"[]", b"<Order/>", b"\xff\xfe", b"%PDF-1.7 letter"))
        return self.message(load(found.body.message), account, version, 0)

    def message(self, cls: type[Message], account: AccountRecord, version: str, depth: int) -> Message:
        """A message with random values."""
        made = cls()
        for field in (*plan(cls).fields, *plan(cls).attributes):
            if self.rng.random() < 0.25 + 0.15 * depth or depth > 3:
                continue
            many = self.rng.randint(1, 2) if field.many else 1
            values: list[Any] = []
            for _ in range(many):
                if field.message is not None:
                    values.append(self.message(field.message_class(), account, version, depth + 1))
                else:
                    values.append(self.value(account, field.name, field.tn, version))
            setattr(made, field.name, values if field.many else values[0])
        return made

    def value(self, account: AccountRecord, name: str, tn: bool, version: str) -> Any:
        if tn or "telephone_number" in name or name in ("full_number", "toll_free_number"):
            number = self.rng.choice(NUMBERS)
            return f"+1{number}" if version == "v2" else number
        if name == "site_id":
            return self.place(account)[0]
        if name in ("peer_id", "sip_peer_id"):
            return self.place(account)[1]
        if name in ("quantity", "batch_size"):
            return self.rng.randint(0, 4)
        return self.word(account)

    def word(self, account: AccountRecord) -> str:
        if self.rng.random() < 0.15:
            return self.guess(account, "id")
        return self.rng.choice((*_WORDS, self.rng.choice(NUMBERS)))


_NAMES = sorted(OPERATIONS)


def _encode(found: AnyOperation, body: Message) -> bytes:
    if found.body is not None and found.body.media == "json":
        return json_codec.encode(body)
    return xml_codec.encode(body)


def main() -> None:
    """One long run from the command line."""
    from tests.sandbox.actions import ACTIONS

    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--operations", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    machine, began = Machine(asked.seed), time.perf_counter()
    while sum(machine.operations.values()) < asked.operations:
        machine.run(100, ACTIONS)
    seconds = time.perf_counter() - began
    count = sum(machine.operations.values())
    print(
        f"{count} operations in {machine.steps} steps, "
        f"{len(machine.operations)} of {len(OPERATIONS)} kinds, {seconds:.0f} s"
    )
    print(f"statuses {dict(sorted(machine.statuses.items()))}")
    print(f"states of numbers seen {sorted(machine.states)}")
    print(f"transcript of {machine.size} bytes, sha256 {machine.transcript.hexdigest()}")


if __name__ == "__main__":
    main()
