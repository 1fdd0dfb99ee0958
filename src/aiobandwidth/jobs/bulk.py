"""A bulk order as a durable job: a file of numbers or searches becomes orders, and each order is placed once."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, BinaryIO, Self, TextIO, cast

import anyio
import anyio.to_thread
import attrs

from aiobandwidth.errors import BandwidthError
from aiobandwidth.jobs.errors import InputError, InvalidLines, JobError, JobMismatch, JobStopped
from aiobandwidth.jobs.events import JobEvent
from aiobandwidth.jobs.options import RunOptions
from aiobandwidth.jobs.planner import Planner
from aiobandwidth.jobs.reader import LineReader
from aiobandwidth.jobs.records import MAX_ORDER, Counts, Problem, Reason, ResultRow, count_of
from aiobandwidth.jobs.report import rows_of, write_file, write_rows
from aiobandwidth.jobs.runner import Runner
from aiobandwidth.jobs.sqlite_store import SqliteStore
from aiobandwidth.jobs.store import JobStore

if TYPE_CHECKING:
    from aiobandwidth.client import NumbersClient

_SHOWN = {
    "digest": "another input file, or the file was changed",
    "site_id": "another site",
    "sip_peer_id": "another SIP peer",
    "account_id": "another account",
    "server": "another server",
    "api_version": "another API version",
}


@attrs.frozen(kw_only=True)
class Reading:
    """How far the input is read."""

    lines: int
    bad: int
    bytes: int


@attrs.frozen(kw_only=True)
class Loaded:
    """What ``OrderJob.load`` found.

    Attributes:
        resumed: The job was begun before and goes on; otherwise the input was read and planned just now.
        counts: Lines, numbers and orders.
        ignored: Columns of the input that mean nothing here.
    """

    resumed: bool
    counts: Counts
    ignored: tuple[str, ...] = ()


class OrderJob:
    """Order all numbers of a file, whatever happens in between.

    The job's state is on disk at every moment: before an order is sent it is on record, under a CustomerOrderId of its
    own, and a run that finds an order with an unknown outcome looks it up before it sends it again. So a job that was
    stopped, killed or lost its machine goes on when it is run again with the same file, and orders nothing twice.

    Example:
        >>> async with NumbersClient() as client, OrderJob("numbers.csv.job") as job:
        ...     await job.load("numbers.csv", site_id="1234")
        ...     async with job.running(client) as events:
        ...         async for event in events:
        ...             print(event)
        ...     await job.write_results("numbers.results.csv")

    Args:
        store: Path of the job file, which is made if there is none, or another store.

    Raises:
        JobLocked: On entering: another process runs the job.
        JobFileError: On entering, or at any later moment: the job file cannot be used.
    """

    def __init__(self, store: str | Path | JobStore) -> None:
        self._store: JobStore = SqliteStore(Path(store)) if isinstance(store, str | Path) else store
        self._runner: Runner | None = None
        self._stopped = False

    async def __aenter__(self) -> Self:
        try:
            await self._store.lock()
            await self._store.open(create=True)
        except BaseException:
            await self._store.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._store.close()

    @classmethod
    @contextlib.asynccontextmanager
    async def look(cls, path: str | Path) -> AsyncIterator[OrderJob]:
        """Open a job file to look at it, also while another process runs the job.

        Raises:
            JobFileError: There is no such file, or it is no job.
        """
        job = cls(path)
        try:
            await job._store.open(create=False)
            yield job
        finally:
            await job._store.close()

    # -- the input -----------------------------------------------------------------------------------------

    async def load(
        self,
        source: str | Path | BinaryIO,
        *,
        name: str | None = None,
        site_id: str | None = None,
        sip_peer_id: str | None = None,
        order_size: int = MAX_ORDER,
        skip_bad: bool = False,
        needs_site: bool = True,
        progress: Callable[[Reading], None] | None = None,
    ) -> Loaded:
        """Check all lines of the input and plan them into orders, or find that this was done before.

        A job that has sent nothing yet is planned anew; one that has goes on, if it is the same input.

        Args:
            source: Path of a CSV file, or a stream of its bytes.
            name: What to call the input; by default the name of the file.
            site_id: Site (sub-account) of the lines that name none.
            sip_peer_id: SIP peer of the lines that name none; without it the site's default peer.
            order_size: Most numbers in one order, up to 5,000. A job that goes on keeps its own.
            skip_bad: Leave bad lines out instead of refusing the file; they are in the results as ``invalid``.
            needs_site: A line without a site is bad. False is for checking a file only.
            progress: Called now and then while lines are read, in the event loop.

        Raises:
            InvalidLines: Lines are bad and ``skip_bad`` is false; ``problems`` has them all.
            InputError: The input cannot be read at all, or holds no line.
            JobMismatch: The job has been begun with another input, site or SIP peer.
        """
        if not 1 <= order_size <= MAX_ORDER:
            raise InputError(f"order_size is {order_size}; an order has 1 to {MAX_ORDER:,} numbers.")
        header, counts = await self._store.header(), await self._store.counts()
        with _opened(source) as (stream, file_name):
            given = {"site_id": site_id, "sip_peer_id": sip_peer_id}
            if header.get("ready") and counts.started:
                digest = await anyio.to_thread.run_sync(_digest, stream)
                _compare(header, {"digest": digest, **given})
                return Loaded(resumed=True, counts=counts)
            reader = LineReader(stream, needs_site=needs_site, **given)
            await self._read(reader, order_size, progress)
        counts = await self._store.counts()
        if counts.lines == 0:
            raise InputError(f"{name or file_name} holds no line with a number or a search.")
        if counts.invalid and (not skip_bad or counts.orders == 0):
            text = f"{count_of(counts.invalid, 'bad line')} among {counts.lines:,}; nothing was sent."
            raise InvalidLines(text, bad=counts.invalid, total=counts.lines)
        await self._store.save_header({"ready": True, "input": name or file_name, "digest": reader.digest, **given})
        return Loaded(resumed=False, counts=counts, ignored=reader.layout.ignored if reader.layout else ())

    async def annotate(self, **values: Any) -> None:
        """Keep values of the caller's own in the header; they go when the job is planned anew."""
        await self._store.save_header(values)

    async def clear(self) -> None:
        """Forget everything: lines, orders, and what they became. Orders at the carrier are not touched."""
        await self._store.clear()

    async def discard(self) -> None:
        """Remove the job altogether, unless it has sent anything."""
        if not (await self._store.counts()).started:
            await self._store.discard()

    async def _read(self, reader: LineReader, order_size: int, progress: Callable[[Reading], None] | None) -> None:
        await self._store.clear()
        planner = Planner(reader, job_id=f"ab-{secrets.token_hex(6)}", order_size=order_size)
        bad = 0
        while True:
            batch = await anyio.to_thread.run_sync(planner.next_batch)
            if not batch.read:
                break
            await self._store.add(batch.orders, batch.lines, batch.problems)
            bad += batch.read - len(batch.lines)
            if progress is not None:
                progress(Reading(lines=reader.lines, bad=bad, bytes=reader.size))
        await self._store.seal()

    async def problems(self, limit: int | None = None) -> AsyncIterator[Problem]:
        """Yield what is wrong with the lines of the input, in their order."""
        after, left = (0, ""), limit
        while left is None or left > 0:
            page = await self._store.problems(after=after, limit=min(left or 1000, 1000))
            for problem in page:
                yield problem
            if not page:
                return
            after = (page[-1].line, page[-1].column)
            left = None if left is None else left - len(page)

    async def tie(self, client: NumbersClient) -> None:
        """Tie the job to the account, server and API version of a client; ``run`` does this too.

        Raises:
            JobMismatch: It is tied to others already.
        """
        header = await self._store.header()
        tied = {"account_id": client.account_id, "server": server_of(client), "api_version": client.api_version}
        if header.get("account_id") is None:
            await self._store.save_header(tied)
        else:
            _compare(header, tied)

    # -- running -------------------------------------------------------------------------------------------

    async def run(
        self,
        client: NumbersClient,
        options: RunOptions | None = None,
        *,
        on_event: Callable[[JobEvent], None] | None = None,
    ) -> Counts:
        """Send what is not sent, follow what is not over, until all is over or ``stop`` is called.

        Args:
            client: An open client. The first run ties the job to its account, server and API version.
            options: How to run.
            on_event: Called with every event.

        Returns:
            How far the job is; ``finished`` says whether it is over.

        Raises:
            JobStopped: It cannot go on now; running it again goes on from here. ``__cause__`` says more.
            JobMismatch: The job belongs to another account, server or API version.
        """

        async def emit(event: JobEvent) -> None:
            if on_event is not None:
                on_event(event)

        await self._run(client, options, emit)
        return await self.counts()

    @contextlib.asynccontextmanager
    async def running(
        self, client: NumbersClient, options: RunOptions | None = None
    ) -> AsyncIterator[AsyncIterator[JobEvent]]:
        """Run the job in the background and give its events; leaving the context early stops it.

        Raises:
            JobStopped: On leaving; see ``run``.
        """
        send, receive = anyio.create_memory_object_stream[JobEvent](100)
        failures: list[Exception] = []  # caught here, because a task group would wrap them in a group

        async def work() -> None:
            with send:
                try:
                    await self._run(client, options, send.send)
                except Exception as error:
                    failures.append(error)

        with receive:
            async with anyio.create_task_group() as group:
                group.start_soon(work)
                try:
                    yield receive
                except Exception as error:
                    failures.insert(0, error)
                finally:
                    group.cancel_scope.cancel()
        if failures:
            raise failures[0]

    def stop(self) -> None:
        """Let a run end: nothing new is sent, what is on its way is waited for and recorded. Later runs do nothing."""
        self._stopped = True
        if self._runner is not None:
            self._runner.stop()

    async def _run(self, client: NumbersClient, options: RunOptions | None, emit: Callable[[JobEvent], Any]) -> None:
        if not (await self._store.header()).get("ready"):
            raise JobError("the job has no input yet; load it first.")
        await self.tie(client)
        if self._stopped:
            return
        self._runner = Runner(self._store, client, options or RunOptions(), emit)
        try:
            await self._runner.run()
        except JobError:
            raise
        except BandwidthError as error:
            raise JobStopped(str(error)) from error
        finally:
            self._runner = None

    # -- looking -------------------------------------------------------------------------------------------

    async def header(self) -> Mapping[str, Any]:
        """Return what the job belongs to: ``input``, ``digest``, ``site_id``, ``account_id``, ``server`` and so on."""
        return await self._store.header()

    async def counts(self) -> Counts:
        """Count lines, numbers and orders."""
        return await self._store.counts()

    async def reasons(self, limit: int = 5) -> list[Reason]:
        """Return why lines failed, the most frequent reason first."""
        return await self._store.reasons(limit)

    def results(self) -> AsyncIterator[ResultRow]:
        """Yield one row for every line of the input that holds data, in its order, also while the job is not over."""
        return rows_of(self._store)

    async def write_results(self, path: str | Path) -> int:
        """Write the results as CSV, one row for every line of the input; returns how many rows.

        Raises:
            JobError: The file cannot be written; the job itself is not touched.
        """
        return await write_file(self._store, Path(path))

    async def write_results_to(self, stream: TextIO) -> int:
        """Write the results as CSV to an open text stream; returns how many rows."""
        return await write_rows(self._store, stream)


def server_of(client: NumbersClient) -> str:
    """Return scheme, host and port of the API that a client talks to."""
    scheme, _, rest = str(client.base_url).partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def _compare(header: Mapping[str, Any], given: Mapping[str, Any]) -> None:
    for key, value in given.items():
        if header.get(key) != value:
            was = "" if key == "digest" else f" ({header.get(key) or 'none'}, now {value or 'none'})"
            raise JobMismatch(
                f"the job was begun with {_SHOWN[key]}{was}. Give what it was begun with to go on, or another job file "
                "to begin a new job."
            )


def _digest(stream: BinaryIO) -> str:
    digest = hashlib.sha256()
    while part := stream.read(1 << 20):
        digest.update(part)
    return digest.hexdigest()


@contextlib.contextmanager
def _opened(source: str | Path | BinaryIO) -> Any:
    if not isinstance(source, str | Path):
        yield source, str(getattr(source, "name", "the input"))
        return
    path = Path(source)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    with stream:
        yield cast("BinaryIO", stream), path.name
