"""When faults strike, and what is said of faults that make no sense."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from aiobandwidth.testing import FaultServer
from aiobandwidth.testing.faults import KINDS, MOMENTS, Faults
from tests.faults.wire import FOUND, GET, POST, ask, connected


async def statuses(server: FaultServer, requests: Iterable[bytes]) -> list[int]:
    """What these requests are answered with, one after the other; 0 for nothing."""
    found = []
    for request in requests:
        async with connected(server.port) as wire:
            await wire.send(request)
            await wire.until(12)
            found.append(int(wire.got[9:12] or 0))
    return found


async def test_times_skip_and_every(server: FaultServer) -> None:
    rule = server.faults.add("status:503", times=2, skip=1, every=2)
    assert await statuses(server, [GET] * 7) == [200, 503, 200, 503, 200, 200, 200]
    assert rule.hits == 2
    server.faults.add("status:503,times=all,every=3")
    assert await statuses(server, [GET] * 6) == [503, 200, 200, 503, 200, 200]


async def test_method_and_path(server: FaultServer) -> None:
    server.faults.add("status:503", method="POST", path=r"^/orders$", times=None)
    server.faults.add("status:504,method=GET,path=^/(a|b{1,2})$")
    other = GET.replace(b"/sites", b"/bb")
    assert await statuses(server, [GET, POST, POST.replace(b"/orders", b"/orders/1"), other, other]) == [
        *(200, 503, 201, 504, 200)
    ]


async def test_lifting(server: FaultServer) -> None:
    one, two = server.faults.add("status:503", times=None), server.faults.add("status:504", times=None)
    assert await statuses(server, [GET]) == [503]
    one.lift()
    one.lift()
    assert await statuses(server, [GET]) == [504]
    server.faults.clear()
    assert (await statuses(server, [GET]), two.hits, len(server.faults)) == ([200], 1, 0)


async def test_first_fault_that_ends_a_request_leaves_the_others_waiting(server: FaultServer) -> None:
    server.faults.add("status:503", times=2)
    late = server.faults.add("page:504,at=applied")
    assert await statuses(server, [GET] * 4) == [503, 503, 504, 200]
    assert late.hits == 1


async def test_sequence(server: FaultServer) -> None:
    server.faults.sequence(["status:500", None, "close:applied", "429:none", "page:502,at=applied"], method="POST")
    assert await statuses(server, [POST, GET, POST, POST, GET, POST, POST, POST]) == [
        *(500, 200, 201, 0, 200, 429, 502, 201)
    ]
    assert server.ledger.applied(method="POST") == 4
    server.faults.sequence(["close:connect", "reset:connect"])
    assert await statuses(server, [POST] * 3) == [0, 0, 201]


async def test_counting_for_each_connection(server: FaultServer) -> None:
    server.faults.add("status:503", skip=1, times=1, per_connection=True)
    for _ in range(2):
        async with connected(server.port) as wire:
            for status in (b"200", b"503", b"200"):
                start = len(wire.got)
                await wire.send(GET)
                await wire.until(start + (len(FOUND) if status == b"200" else 55))
                assert wire.got[start + 9 : start + 12] == status
    assert [one.status for one in server.ledger] == [200, 503, 200] * 2


@pytest.mark.parametrize("kind", ["status:503", "status:503,at=connect"])
async def test_chance_is_the_same_for_the_same_seed(kind: str) -> None:
    async def history(seed: int) -> list[int]:
        async with FaultServer(seed=seed) as server:
            server.faults.add(kind, times=None, chance=0.3)
            return await statuses(server, [GET] * 40)

    first = await history(3)
    assert first == await history(3)
    assert first != await history(4)
    assert 3 <= first.count(503) <= 22


async def test_chance_of_one_fault_does_not_depend_on_the_others() -> None:
    seen = []
    for others in (0, 1):
        faults = Faults(seed=9)
        rule = faults.add("status:503", times=None, chance=0.5)
        for _ in range(others):
            faults.add("status:504", times=None, chance=0.5)
        seen.append([rule in faults.on_request(1, "GET", "/") for _ in range(50)])
    assert seen[0] == seen[1]
    faults = Faults(seed=9)
    one, two = (faults.add("status:503", times=None, chance=0.5) for _ in range(2))
    drawn = [faults.on_request(1, "GET", "/") for _ in range(50)]
    assert any(one in rules and two not in rules for rules in drawn)


WRONG = {
    "explode": "no kind of fault",
    "": "no kind of fault",
    "status": "needs status",
    "status:": "a number",
    "status:abc": "three digits|a number",
    "status:20": "three digits",
    "delay": "needs seconds",
    "delay:-1": "a number from 0",
    "delay:nan": "a number from 0",
    "close:sometimes": "cannot strike at 'sometimes'",
    "gzip,at=connect": "cannot strike at 'connect'",
    "refuse,at=read": "no moment",
    "429:soon": "one of reset",
    "redirect:other-port": "has to be named",
    "redirect:away": "one of absolute",
    "length:wrong": "one of long",
    "framing:odd": "one of length",
    "twice:5": "no value after a colon",
    "close,color=red": "no setting 'color'",
    "close:connect,method=GET": "before there is a method",
    "close:connect,path=x": "before there is a method",
    "refuse,skip=1": "times and seconds only",
    "close,path=(": "no regular expression",
    "close,chance=2": "from 0 to 1",
    "close,every=0": "less than 1",
    "close,times=-1": "less than 0",
}


@pytest.mark.parametrize("kind", WRONG)
def test_faults_that_make_no_sense(kind: str) -> None:
    faults = Faults()
    with pytest.raises(ValueError, match=WRONG[kind]):
        faults.add(kind)
    assert len(faults) == 0


def test_settings_as_text_and_as_arguments_are_the_same() -> None:
    faults = Faults()
    one = faults.add("status:500,body=a,b,at=applied,headers=A: 1,method=PUT,times=3,skip=1,every=2,chance=0.5")
    two = faults.add(
        *("status",),
        **{"status": 500, "body": b"a,b", "at": "applied", "headers": {"A": "1"}},  # type: ignore[arg-type]
        method="PUT",
        times=3,
        skip=1,
        every=2,
        chance=0.5,
    )
    assert (one.fault.settings, one.fault.at) == (two.fault.settings, two.fault.at)
    assert [(x.method, x.times, x.skip, x.every, x.chance) for x in (one, two)] == [("PUT", 3, 1, 2, 0.5)] * 2


def test_sequence_of_requests_or_of_connections() -> None:
    for kinds in (["close", "close:connect"], ["refuse", None]):
        with pytest.raises(ValueError, match="all strike"):
            Faults().sequence(kinds)


def test_kinds_and_moments_are_told() -> None:
    assert all(kind.does for kind in KINDS.values())
    moments = {moment for kind in KINDS.values() for moment in kind.moments}
    assert moments - {"webhook"} == set(MOMENTS)  # a webhook has no moments of a request


async def test_a_kind_that_does_nothing_does_not_exist() -> None:
    """Every kind changes what a client gets, or is about the port, about webhooks, or about a sandbox."""
    needed = {"status": ":503", "page": ":503", "endless-header": ":line,megabytes=1"}
    async with FaultServer() as server:
        good = await ask(server)
        for name, kind in KINDS.items():
            if not kind.moments or name in ("delay", "drip", "late", "webhook"):
                continue
            server.faults.add(name + needed.get(name, ""))
            wire = await ask(server)
            assert (wire.got, wire.ending) != (good.got, good.ending) or name == "stall", name
            assert server.ledger.requests[-1].fault is not None
