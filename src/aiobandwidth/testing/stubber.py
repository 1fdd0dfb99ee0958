"""A `Stubber` answers the calls of a client without any server, and checks them: for tests of single functions.

```python
async def test_status_page():
    with Stubber() as stub:
        stub.add("orders.get_order", reply=OrderResponse(order_status="COMPLETE"), expect={"order_id": "o-1"})
        async with stub.client() as client:
            assert await my_status(client, "o-1") == "done"
```

The client is the real one, but for its transport: the request is prepared and encoded as always, and the reply is
decoded as always. The stub reads the request back strictly, and fails the test if the schemas do not allow it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from types import TracebackType
from typing import Any, Self, TypeAlias

import attrs

from aiobandwidth import BearerAuth
from aiobandwidth._core import paths
from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth._core.tokens import OPERATION as TOKEN
from aiobandwidth._core.wire import Attempt, Headers, Request, SendFailed, WireReply
from aiobandwidth._generated.registry import OPERATIONS
from aiobandwidth._generated.registry import operation as find_operation
from aiobandwidth.client import NumbersClient

from .stubs.calls import Reader, StubCall, label_of
from .stubs.errors import InvalidCall, StubFailed, StubMisuse, UnexpectedCall, UnusedStubs
from .stubs.expected import Expect, Expected
from .stubs.pages import linked
from .stubs.replies import MADE, Canned, Replier

__all__ = ["InvalidCall", "StubCall", "StubFailed", "StubMisuse", "Stubber", "UnexpectedCall", "UnusedStubs"]

Step: TypeAlias = Canned | SendFailed
ACCOUNT_ID = "9900001"
_TOKEN = b'{"access_token": "stub-token", "token_type": "Bearer", "expires_in": 3600}'


@attrs.define(eq=False)
class _Stub:
    """One thing that is stubbed."""

    expected: Expected
    step: Step
    times: int | None
    place: str
    used: int = 0

    @property
    def label(self) -> str:
        return self.expected.label

    @property
    def left(self) -> bool:
        return self.times is None or self.used < self.times

    @property
    def missing(self) -> int:
        """How many calls still have to come."""
        return 0 if self.times is None else self.times - self.used

    def __str__(self) -> str:
        return f"{self.label}, stubbed at {self.place}"


class Stubber:
    """Answers calls as it was told, without sockets, and checks that each call keeps the schemas.

    As a context manager it sees to it, at its end, that all came that was stubbed, unless an exception is under way.

    Args:
        api_version: The version of the API that clients of this stub speak.
        ordered: Whether calls have to come in the order in which they were stubbed.

    Attributes:
        calls: The calls that came, in order, those that were refused included.
        failures: What was raised because of them; code under test may have swallowed it.
    """

    def __init__(self, *, api_version: ApiVersion = "v1", ordered: bool = False) -> None:
        if api_version not in ("v1", "v2"):
            raise StubMisuse(f"api_version is {api_version!r}; there are 'v1' and 'v2'")
        self.api_version: ApiVersion = api_version
        self.ordered = ordered
        self.calls: list[StubCall] = []
        self.failures: list[StubFailed] = []
        self._stubs: list[_Stub] = []
        self._reader = Reader(api_version)

    # --- what is stubbed --------------------------------------------------------------------------------------------

    def add(
        self,
        operation: str,
        reply: Any = MADE,
        *,
        status: int | None = None,
        expect: Expect = None,
        created: str | None = None,
        headers: Mapping[str, str] | None = None,
        content_type: str | None = None,
        times: int | None = 1,
        check: bool = True,
    ) -> None:
        """Answer a call.

        Args:
            operation: ``group.method``, such as ``"orders.create_order"``.
            reply: A message of the class that the operation gives, bytes or text (a whole body, or a file), a mapping
                for JSON, or None for a reply without a body. Without it, the least that the schema allows. Telephone
                numbers may be in E.164 or as the version has them.
            status: The HTTP status; else the first 2xx to which the reply fits.
            expect: What the call has to be, else any will do: arguments by name, ``body`` (a message that it equals,
                a mapping of some of its fields, bytes), ``headers``, ``content_type``. A value may be a function that
                tells whether it is right, or an object that equals many, such as ``unittest.mock.ANY``. Or a function
                of the whole `StubCall`, which is wrong if it gives False or raises AssertionError.
            created: Id of the new resource, which the header ``Location`` names then.
            headers: More headers of the reply.
            content_type: Of the reply, if not the usual one.
            times: How many calls are answered so; None for any number, even none.
            check: Whether the reply has to keep the schemas.

        Raises:
            StubMisuse: There is no such operation, or no schema allows what was given.
        """
        found = self._find(operation)
        made = Replier(found, self.api_version, check).reply(
            reply, status=status, content_type=content_type, created=created, headers=headers
        )
        self._add(found, made, expect, times)

    def add_created(self, operation: str, id: str, reply: Any = MADE, **options: Any) -> None:
        """Answer a call that makes something: its id is in ``Location``. Further arguments as for `add`."""
        self.add(operation, reply, created=id, **options)

    def add_pages(self, operation: str, *pages: Any, expect: Mapping[str, Any] | None = None) -> None:
        """Answer the calls for all pages of a list, each of which leads to the next as the carrier's do.

        Args:
            operation: A list, such as ``"orders.list_orders"``.
            *pages: For each page its items, or the whole reply.
            expect: What all the calls have to be; see `add`. What names the page is added.

        Raises:
            StubMisuse: See `add`; or the operation has no pages.
        """
        found = self._find(operation)
        replier = Replier(found, self.api_version)
        for reply, asked in linked(found, pages):
            self._add(found, replier.reply(reply), {**(expect or {}), **asked}, 1)

    def add_error(
        self,
        operation: str,
        status: int,
        code: str | None = None,
        description: str | None = None,
        *,
        tns: Sequence[str] = (),
        expect: Expect = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = 1,
    ) -> None:
        """Answer a call with an error, in the shape in which this operation states errors.

        Args:
            operation: See `add`.
            status: The HTTP status, 400 or above; one that this operation has, or any has.
            code: The carrier's code. Without it and a description there is no body.
            description: The carrier's text.
            tns: Telephone numbers that the error is about.
            expect: See `add`.
            headers: Headers of the reply, such as ``X-RateLimit-Reset``.
            times: See `add`.

        Raises:
            StubMisuse: See `add`; or the operation has no such error.
        """
        found = self._find(operation)
        made = Replier(found, self.api_version).error(status, code, description, tns=tuple(tns), headers=headers or {})
        self._add(found, made, expect, times)

    def add_lost_reply(self, operation: str, *, expect: Expect = None, times: int | None = 1) -> None:
        """Let the connection break before a reply comes: OutcomeUnknown if the call changes something."""
        failure = SendFailed("lost", "the server closed the connection without a reply", sent=True)
        self._add(self._find(operation), failure, expect, times)

    def add_timeout(self, operation: str, *, expect: Expect = None, times: int | None = 1) -> None:
        """Let no reply come in time: OutcomeUnknown if the call changes something, else CallTimeout."""
        failure = SendFailed("timeout", "the server was silent for too long", sent=True)
        self._add(self._find(operation), failure, expect, times)

    def add_connection_refused(self, operation: str, *, expect: Expect = None, times: int | None = 1) -> None:
        """Let nobody answer: ConnectionFailed, and nothing was sent."""
        failure = SendFailed("connect", "cannot connect: connection refused", sent=False)
        self._add(self._find(operation), failure, expect, times)

    def _find(self, name: str) -> AnyOperation:
        if not isinstance(name, str) or name not in OPERATIONS:
            near = get_close_matches(str(name), OPERATIONS, n=3)
            hint = f"there is {' and '.join(near)}" if near else "write it as 'orders.create_order'"
            raise StubMisuse(f"there is no operation {name!r}; {hint}")
        found = find_operation(name)
        if self.api_version not in found.paths:
            have = " and ".join(found.paths)
            raise StubMisuse(f"{name}: the API has this in {have} only, and the stub speaks {self.api_version}")
        return found

    def _add(self, operation: AnyOperation, step: Step, expect: Expect, times: int | None) -> None:
        if times is not None and (isinstance(times, bool) or not isinstance(times, int) or times < 1):
            raise StubMisuse(f"{label_of(operation)}: times is {times!r}; give 1 or more, or None for any number")
        self._stubs.append(_Stub(Expected(operation, self.api_version, expect), step, times, _caller()))

    # --- the client -------------------------------------------------------------------------------------------------

    def client(self, account_id: str | None = ACCOUNT_ID, **options: Any) -> NumbersClient:
        """Make a client whose calls come here; use it with ``async with``, or just so.

        Args:
            account_id: The account that it works on.
            **options: Further arguments of `NumbersClient`. Unless told otherwise it sends no call twice and has no
                rate limits, so that a test never waits.

        Raises:
            StubMisuse: The client would speak another version, or have another transport.
        """
        for name in ("transport", "ssl_context"):
            if options.get(name) is not None:
                raise StubMisuse(f"{name} has no meaning here: the client's transport is the stub")
        if options.setdefault("api_version", self.api_version) != self.api_version:
            raise StubMisuse(f"the client would speak {options['api_version']}, and the stub {self.api_version}")
        options.setdefault("auth", BearerAuth("stub-token"))
        options.setdefault("base_url", paths.BASES[self.api_version])
        options.setdefault("retries", 0)
        options.setdefault("rate_limits", None)
        return NumbersClient(account_id, transport=_StubTransport(self._answer), **options)

    def _answer(self, request: Request, data: bytes) -> Step:
        if request.operation == TOKEN:
            return Canned(status=200, body=_TOKEN, content_type="application/json")
        call, operation, problems = self._reader.read(request, data)
        self.calls.append(call)
        try:
            if problems:
                raise InvalidCall(f"{call} breaks the schemas:", call=call, problems=problems)
            return self._take(call, operation).step
        except StubFailed as failure:
            self.failures.append(failure)
            raise

    def _take(self, call: StubCall, operation: AnyOperation | None) -> _Stub:
        """What is stubbed for a call."""
        left = [stub for stub in self._stubs if stub.left]
        candidates = [stub for stub in left if operation is not None and stub.label == label_of(operation)]
        if self.ordered:
            candidates = self._next(call, left)
        if not candidates:
            waiting = [str(stub) for stub in left] or ["nothing"]
            raise UnexpectedCall(f"{call} is not stubbed (any more); what is left:", call=call, problems=waiting)
        problems: list[str] = []
        for stub in candidates:
            try:
                differences = list(stub.expected.differences(call))
            except AssertionError as error:
                differences = [str(error) or "the test of the call failed"]
            if not differences:
                stub.used += 1
                return stub
            problems += [f"{stub}:", *(f"  {difference}" for difference in differences)]
        raise UnexpectedCall(f"{call} is not as expected:", call=call, problems=problems)

    def _next(self, call: StubCall, left: list[_Stub]) -> list[_Stub]:
        """The one stub whose turn it is; those that may be left out give way to the next."""
        found = []
        for stub in left:
            found.append(stub)
            if stub.times is not None:
                break
        fitting = [stub for stub in found if stub.label == call.operation]
        if found and not fitting:
            raise UnexpectedCall(f"{call} came out of order; next is:", call=call, problems=[str(found[-1])])
        return fitting

    # --- what came --------------------------------------------------------------------------------------------------

    def call(self, operation: str) -> StubCall:
        """The one call of an operation.

        Raises:
            StubFailed: There was none, or more than one.
        """
        self._find(operation)
        found = [call for call in self.calls if call.operation == operation]
        if len(found) != 1:
            came = [str(call) for call in self.calls] or ["nothing"]
            raise StubFailed(f"{operation} was called {len(found)} times, not once; what came:", problems=came)
        return found[0]

    def assert_all_used(self) -> None:
        """See to it that all came that was stubbed, and nothing that was not.

        Raises:
            UnusedStubs: Something did not come.
            StubFailed: What a call was refused with before, if the code under test swallowed it.
        """
        if self.failures:
            raise self.failures[0]
        missing = [
            f"{stub}" + (f": {stub.missing} of {stub.times} calls" if stub.times != 1 else "")
            for stub in self._stubs
            if stub.missing
        ]
        if missing:
            raise UnusedStubs("calls that were stubbed did not come:", problems=missing)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is None:
            self.assert_all_used()


class _StubTransport:
    """Stands where the network is."""

    def __init__(self, answer: Callable[[Request, bytes], Step]) -> None:
        self._answer = answer

    async def open(self) -> None:
        """There is nothing to open."""

    async def aclose(self) -> None:
        """There is nothing to close."""

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        attempt.watched = attempt.sent = True
        more = {} if attempt.authorization is None else {"authorization": str(attempt.authorization)}
        full = attrs.evolve(request, headers=Headers({**more, **request.headers, **(attempt.headers or {})}))
        step = self._answer(full, await _whole(request))
        if isinstance(step, SendFailed):
            attempt.sent = step.sent
            raise step.plain()
        return step.to_wire(request)


async def _whole(request: Request) -> bytes:
    """The body, documents that are streamed included."""
    if request.document is None:
        return request.body or b""
    pieces = request.document.start()
    try:
        return b"".join([piece async for piece in pieces])
    finally:
        await pieces.aclose()


def _caller() -> str:
    """File and line of the test that is stubbing."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename == __file__:
        frame = frame.f_back
    return f"{frame.f_code.co_filename.rpartition('/')[2]}:{frame.f_lineno}"
