"""Jobs with a real client against the sandbox, and what can go wrong on the way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import anyio
import attrs
import pytest

from aiobandwidth.auth import BearerAuth, OAuth2ClientCredentials
from aiobandwidth.client import NumbersClient
from aiobandwidth.errors import Unauthorized
from aiobandwidth.jobs import (
    Counts,
    InputError,
    InvalidLines,
    JobError,
    JobMismatch,
    JobStopped,
    LookingUp,
    OrderFinished,
    OrderJob,
    OrderPlaced,
    OrderSetAside,
    OrderUnclear,
)
from aiobandwidth.sandbox import Sandbox
from tests.jobs.support import FAST, client_of, numbers, ordered_ids, ordered_numbers

POST: dict[str, Any] = {"method": "POST", "path": r"/orders$"}


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(order_delay=0.02) as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[NumbersClient]:
    async with client_of(sandbox) as opened:
        yield opened


@pytest.fixture
async def job(tmp_path: Path) -> AsyncIterator[OrderJob]:
    async with OrderJob(tmp_path / "test.job") as opened:
        yield opened


def written(tmp_path: Path, *lines: str, name: str = "input.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


async def statuses(job: OrderJob) -> list[str]:
    return [row.status async for row in job.results()]


async def test_numbers_are_ordered_and_every_line_answered(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    wanted = [*numbers(11), "9192000099"]
    await job.load(written(tmp_path, "number", *wanted), site_id=sandbox.site_id, order_size=5)
    counts = await job.run(client, FAST)
    assert counts == Counts(lines=12, wanted=12, ordered=11, failed=1, orders=3, orders_done=3)
    rows = [row async for row in job.results()]
    assert [row.number for row in rows] == wanted
    assert [row.status for row in rows] == ["ordered"] * 11 + ["failed"]
    assert rows[-1].error_code == "5005"
    assert "not available" in rows[-1].reason
    assert sandbox.numbers.in_service() == sorted(wanted[:-1])
    orders = [entry for entry in sandbox.ledger if entry.kind == "order"]
    assert {(row.order_id, row.customer_order_id) for row in rows} == {
        (o.order_id, o.customer_order_id) for o in orders
    }


@pytest.mark.parametrize("version", ["v1", "v2"])
async def test_searches_of_every_kind(sandbox: Sandbox, job: OrderJob, tmp_path: Path, version: str) -> None:
    rows = [
        "area_code,npa_nxx,city,state,rate_center,zip,lata,toll_free,quantity",
        "303,,,,,,,,3",
        ",919200,,,,,,,2",
        ",,Boston,MA,,,,,1",
        ",,,NC,DURHAM,,,,4",
        ",,,,,98101,,,",
        ",,,,,,730,,2",
        ",,,,,,,8**,2",
        ",,,VT,,,,,1",
        "617,,,MA,,,,,2",
    ]
    await job.load(written(tmp_path, *rows), site_id=sandbox.site_id)
    async with client_of(sandbox, api_version=version) as client:
        counts = await job.run(client, FAST)
    found = [row async for row in job.results()]
    assert (counts.ordered, counts.failed) == (18, 0), found
    assert [len(row.number.split()) for row in found] == [3, 2, 1, 4, 1, 2, 2, 1, 2]
    assert not any(row.reason or row.error_code for row in found)
    assert all(number.startswith("303") for number in found[0].number.split())
    assert all(number.startswith("919200") for number in found[1].number.split())


async def test_a_search_that_finds_too_little_is_partial(sandbox: Sandbox, job: OrderJob, tmp_path: Path) -> None:
    sandbox.numbers.mark_taken(f"919200{last:04d}" for last in range(9997))
    sandbox.numbers.mark_taken(f"919201{last:04d}" for last in range(10_000))
    await job.load(written(tmp_path, "npa_nxx,quantity", "919200,5", "919201,1"), site_id=sandbox.site_id)
    async with client_of(sandbox) as client:
        await job.run(client, FAST)
    partial, failed = [row async for row in job.results()]
    assert (partial.status, partial.quantity, partial.number) == ("partial", 2, "9192009997 9192009998")
    assert partial.error_code == "5005"
    assert failed.status == "failed"
    assert failed.reason


async def test_lines_go_to_their_own_site_and_peer(sandbox: Sandbox, job: OrderJob, tmp_path: Path) -> None:
    lines = [f"{number},{sandbox.sip_peer_id if at % 2 else ''}" for at, number in enumerate(numbers(6))]
    await job.load(written(tmp_path, "number,sip_peer_id", *lines), site_id=sandbox.site_id)
    async with client_of(sandbox) as client:
        assert (await job.run(client, FAST)).orders == 2
    assert await statuses(job) == ["ordered"] * 6


async def test_bad_lines_are_all_named_and_nothing_is_sent(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    path = written(tmp_path, "number", "9192000000", "12", "919-200-0000")
    with pytest.raises(InvalidLines, match="2 bad lines among 3") as caught:
        await job.load(path, site_id=sandbox.site_id)
    assert (caught.value.bad, caught.value.total) == (2, 3)
    assert [(p.line, str(p)) async for p in job.problems()] == [
        (3, 'number "12" has 2 digits; write 10 (or 11 with a leading 1), such as 919-555-0123'),
        (4, 'number "9192000000" is already on line 2'),
    ]
    with pytest.raises(JobError, match="load it first"):
        await job.run(client, FAST)
    assert not ordered_ids(sandbox)
    loaded = await job.load(path, site_id=sandbox.site_id, skip_bad=True)
    assert not loaded.resumed
    await job.run(client, FAST)
    assert await statuses(job) == ["ordered", "invalid", "invalid"]


@pytest.mark.parametrize(("lines", "error"), [(["number", "12"], InvalidLines), (["number"], InputError)])
async def test_nothing_to_order(job: OrderJob, tmp_path: Path, lines: list[str], error: type[Exception]) -> None:
    with pytest.raises(error):
        await job.load(written(tmp_path, *lines), site_id="1", skip_bad=True)


async def test_a_lost_reply_is_looked_up_and_not_sent_again(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    sandbox.faults.add("close:applied", **POST, times=3)
    await job.load(written(tmp_path, "number", *numbers(30)), site_id=sandbox.site_id, order_size=5)
    events: list[object] = []
    assert (await job.run(client, FAST, on_event=events.append)).ordered == 30
    assert set(ordered_ids(sandbox).values()) == {1}
    assert sum(isinstance(event, OrderUnclear) for event in events) == 3
    assert sum(isinstance(event, OrderPlaced) and event.found for event in events) == 3


async def test_an_order_that_shows_late_is_waited_for(job: OrderJob, tmp_path: Path) -> None:
    async with Sandbox(order_delay=0.02, order_visible_after=0.5) as sandbox, client_of(sandbox) as client:
        sandbox.faults.add("close:applied", **POST, times=2)
        await job.load(written(tmp_path, "number", *numbers(10)), site_id=sandbox.site_id, order_size=5)
        counts = await job.run(client, attrs.evolve(FAST, settle=0.9))
        assert counts.ordered == 10
        assert set(ordered_ids(sandbox).values()) == {1}


@pytest.mark.parametrize("fault", ["close", "page:502", "status:500"])
async def test_an_order_that_never_arrived_is_sent_again_under_the_same_id(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path, fault: str
) -> None:
    sandbox.faults.add(fault, **POST, times=2)
    await job.load(written(tmp_path, "number", *numbers(10)), site_id=sandbox.site_id, order_size=5)
    counts = await job.run(client, FAST)
    assert counts.ordered == 10
    assert sorted(ordered_ids(sandbox).values()) == [1, 1]


async def test_a_server_that_never_answers_orders_stops_the_job_and_it_goes_on_later(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    sandbox.faults.add("close", **POST, times=None)
    path = written(tmp_path, "number", *numbers(20))
    await job.load(path, site_id=sandbox.site_id, order_size=2)
    events: list[object] = []
    options = attrs.evolve(FAST, attempts=2, concurrency=1, settle=0.1)
    with pytest.raises(JobStopped, match="goes on failing"):
        await job.run(client, options, on_event=events.append)
    assert sum(isinstance(event, OrderSetAside) for event in events) == 3
    assert (await job.counts()).orders_unclear == 3
    assert set(await statuses(job)) == {"open", "waiting"}
    sandbox.faults.clear()
    assert (await job.load(path, site_id=sandbox.site_id)).resumed
    events.clear()
    assert (await job.run(client, options, on_event=events.append)).ordered == 20
    assert [event.orders for event in events if isinstance(event, LookingUp)] == [3]
    assert set(ordered_numbers(sandbox).values()) == {1}


async def test_wrong_credentials_stop_the_job_before_anything_counts_as_sent(
    sandbox: Sandbox, job: OrderJob, tmp_path: Path
) -> None:
    await job.load(written(tmp_path, "number", *numbers(2)), site_id=sandbox.site_id)
    async with NumbersClient(sandbox.account_id, BearerAuth("wrong"), base_url=sandbox.url) as client:
        with pytest.raises(JobStopped, match="does not accept the credentials") as caught:
            await job.run(client, FAST)
    assert isinstance(caught.value.__cause__, Unauthorized)
    assert not (await job.counts()).started


async def test_credentials_that_end_during_the_job(sandbox: Sandbox, job: OrderJob, tmp_path: Path) -> None:
    path = written(tmp_path, "number", *numbers(40))
    await job.load(path, site_id=sandbox.site_id, order_size=2)
    placed = 0

    async def token() -> str:
        return sandbox.token if placed < 5 else "revoked"

    def count(event: object) -> None:
        nonlocal placed
        placed += isinstance(event, OrderPlaced)

    async with NumbersClient(sandbox.account_id, BearerAuth(token), base_url=sandbox.url) as client:
        with pytest.raises(JobStopped):
            await job.run(client, FAST, on_event=count)
    assert 0 < len(ordered_ids(sandbox)) < 20
    async with client_of(sandbox) as client:
        assert (await job.run(client, FAST)).ordered == 40
    assert set(ordered_numbers(sandbox).values()) == {1}


@pytest.mark.parametrize(("site", "peer", "what"), [("777", None, "site 777"), (None, "888", "SIP peer 888")])
async def test_a_wrong_site_or_peer_is_found_before_anything_is_sent(
    sandbox: Sandbox,
    client: NumbersClient,
    job: OrderJob,
    tmp_path: Path,
    site: str | None,
    peer: str | None,
    what: str,
) -> None:
    await job.load(written(tmp_path, "number", *numbers(2)), site_id=site or sandbox.site_id, sip_peer_id=peer)
    with pytest.raises(JobStopped, match=f"has no {what}"):
        await job.run(client, FAST)
    assert not ordered_ids(sandbox)


async def test_nobody_listens(job: OrderJob, tmp_path: Path) -> None:
    async with Sandbox() as gone:
        url = gone.url
    await job.load(written(tmp_path, "number", *numbers(2)), site_id="1")
    auth = OAuth2ClientCredentials(Sandbox.client_id, Sandbox.client_secret)
    async with NumbersClient("1", auth, base_url=url, retries=0) as client:
        with pytest.raises(JobStopped, match="cannot be reached"):
            await job.run(client, attrs.evolve(FAST, patience=0.1))
    assert not (await job.counts()).started


async def test_the_rate_limit_slows_and_does_not_fail(job: OrderJob, tmp_path: Path) -> None:
    async with Sandbox(order_delay=0.02, rate_limits={"ORDER": (5, 1.0)}) as sandbox, client_of(sandbox) as client:
        await job.load(written(tmp_path, "number", *numbers(7)), site_id=sandbox.site_id, order_size=1)
        assert (await job.run(client, FAST)).ordered == 7
        assert sandbox.limits.refused > 0


async def test_a_refused_order_fails_its_lines_and_no_others(sandbox: Sandbox, job: OrderJob, tmp_path: Path) -> None:
    lines = ["area_code,quantity", "212,2", "999,1"]
    lines[2] = "456,1"  # no area code that the sandbox knows
    await job.load(written(tmp_path, *lines), site_id=sandbox.site_id)
    events: list[object] = []
    async with client_of(sandbox) as client:
        counts = await job.run(client, FAST, on_event=events.append)
    assert (counts.ordered, counts.failed) == (2, 1)
    good, refused = [row async for row in job.results()]
    assert good.status == "ordered"
    assert (refused.status, refused.order_id) == ("failed", "")
    assert refused.error_code.isdigit()
    assert any(isinstance(event, OrderFinished) and event.status == "REJECTED" for event in events)


async def test_a_job_belongs_to_its_input_site_account_and_version(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    path = written(tmp_path, "number", *numbers(4))
    await job.load(path, site_id=sandbox.site_id)
    await job.run(client, FAST)
    other = written(tmp_path, "number", *numbers(5), name="other.csv")
    with pytest.raises(JobMismatch, match="another input file"):
        await job.load(other, site_id=sandbox.site_id)
    with pytest.raises(JobMismatch, match="another site"):
        await job.load(path, site_id="5")
    with pytest.raises(JobMismatch, match="another SIP peer"):
        await job.load(path, site_id=sandbox.site_id, sip_peer_id="5")
    assert (await job.load(path, site_id=sandbox.site_id)).resumed
    async with client_of(sandbox, api_version="v2") as second:
        with pytest.raises(JobMismatch, match="another API version"):
            await job.run(second, FAST)
    sandbox.add_account("555")
    auth = OAuth2ClientCredentials(sandbox.client_id, sandbox.client_secret)
    async with NumbersClient("555", auth, base_url=sandbox.url) as third:
        with pytest.raises(JobMismatch, match="another account"):
            await job.run(third, FAST)


async def test_a_job_that_sent_nothing_takes_a_corrected_input(sandbox: Sandbox, job: OrderJob, tmp_path: Path) -> None:
    await job.load(written(tmp_path, "number", *numbers(4)), site_id="1")
    loaded = await job.load(written(tmp_path, "number", *numbers(3)), site_id=sandbox.site_id)
    assert (loaded.resumed, loaded.counts.wanted) == (False, 3)


async def test_a_finished_job_sends_nothing_again(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    await job.load(written(tmp_path, "number", *numbers(4)), site_id=sandbox.site_id)
    first = await job.run(client, FAST)
    assert await job.run(client, FAST) == first
    assert len(ordered_ids(sandbox)) == 1


async def test_stop_records_what_is_on_its_way(job: OrderJob, tmp_path: Path) -> None:
    async with Sandbox(order_delay=0.02) as sandbox, client_of(sandbox) as client:
        sandbox.faults.add("delay:0.3,at=applied", **POST, times=None)
        path = written(tmp_path, "number", *numbers(60))
        await job.load(path, site_id=sandbox.site_id, order_size=2)
        async with anyio.create_task_group() as group:
            group.start_soon(job.run, client, FAST)
            while len(ordered_ids(sandbox)) < 8:
                await anyio.sleep(0.01)
            job.stop()
        counts = await job.counts()
        assert counts.orders_unclear == 0, "every order on its way was waited for"
        assert counts.orders_open + counts.orders_done == len(ordered_ids(sandbox)) < 30


async def test_the_time_limit_ends_a_run(job: OrderJob, tmp_path: Path) -> None:
    async with Sandbox(order_delay=60) as sandbox, client_of(sandbox) as client:
        await job.load(written(tmp_path, "number", *numbers(2)), site_id=sandbox.site_id)
        counts = await job.run(client, attrs.evolve(FAST, timeout=0.5))
        assert (counts.orders_open, counts.finished) == (1, False)


async def test_events_can_be_iterated_over(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    await job.load(written(tmp_path, "number", *numbers(20)), site_id=sandbox.site_id, order_size=2)
    async with job.running(client, FAST) as events:
        seen = [event async for event in events]
    assert sum(isinstance(event, OrderPlaced) for event in seen) == 10
    assert sum(event.ordered for event in seen if isinstance(event, OrderFinished)) == 20


async def test_leaving_the_events_early_stops_the_run(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    path = written(tmp_path, "number", *numbers(100))
    await job.load(path, site_id=sandbox.site_id, order_size=1)

    async def leave_at_the_first_event() -> None:
        async with job.running(client, FAST) as events:
            async for _ in events:
                raise KeyError

    with pytest.raises(KeyError):
        await leave_at_the_first_event()
    counts = await job.counts()
    assert counts.waiting > 0
    assert (await job.run(client, FAST)).ordered == 100
    assert set(ordered_numbers(sandbox).values()) == {1}


async def test_errors_of_a_run_reach_who_iterates(sandbox: Sandbox, job: OrderJob, tmp_path: Path) -> None:
    await job.load(written(tmp_path, "number", *numbers(2)), site_id="777")
    async with client_of(sandbox) as client:
        with pytest.raises(JobStopped, match="has no site 777"):
            async with job.running(client, FAST) as events:
                assert [event async for event in events] == []


async def test_the_results_file_appears_whole(
    sandbox: Sandbox, client: NumbersClient, job: OrderJob, tmp_path: Path
) -> None:
    await job.load(written(tmp_path, "number", *numbers(3)), site_id=sandbox.site_id)
    await job.run(client, FAST)
    assert await job.write_results(tmp_path / "out.csv") == 3
    assert len((tmp_path / "out.csv").read_text().splitlines()) == 4
    with pytest.raises(JobError, match="kept in the job file"):
        await job.write_results(tmp_path / "none" / "out.csv")
    assert sorted(path.name for path in tmp_path.iterdir() if "out" in path.name) == ["out.csv"]
