"""What stubs answer with: replies that the test gives, checked and written, and minimal ones that are made up."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator, Mapping
from http import HTTPStatus
from typing import Any

import attrs

from aiobandwidth._core import error_shapes, json_codec, xml_codec
from aiobandwidth._core.message import Message
from aiobandwidth._core.number_fields import body_to_wire
from aiobandwidth._core.operation import AnyOperation, ApiVersion, DeclaredReply
from aiobandwidth._core.plans import load, plan
from aiobandwidth._core.wire import Headers, Request, WireReply
from aiobandwidth.errors import DecodeError, InvalidRequest

from .calls import label_of
from .conform import Conformity, short
from .errors import StubMisuse

ANYWAY = frozenset({400, 401, 403, 404, 429, 500, 502, 503, 504})
"""Error statuses that every operation may answer with, though few schemas name them."""
_KINDS = {"xml": "application/xml", "json": "application/json", "bytes": "application/octet-stream"}
_CHUNK = 1000


class Made:
    """The default of ``reply``: a minimal one is made."""

    def __repr__(self) -> str:
        return "a minimal reply"


MADE = Made()


@attrs.frozen(kw_only=True)
class Canned:
    """A reply, ready to be sent."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)
    created: str | None = None
    """Id of the new resource, which `Location` names."""

    def to_wire(self, request: Request) -> WireReply:
        headers = Headers({"content-length": str(len(self.body)), **self.headers})
        if self.content_type is not None:
            headers.setdefault("content-type", self.content_type)
        if self.created is not None:
            headers.setdefault("location", f"{request.url.partition('?')[0]}/{self.created}")
        reply = WireReply(status=self.status, reason=_phrase(self.status), headers=headers, url=request.url)
        if request.stream and 200 <= self.status < 300:
            reply.stream = Pieces(self.body)
        else:
            reply.body = self.body
        return reply


class Pieces:
    """A body that comes bit by bit."""

    def __init__(self, body: bytes) -> None:
        self._pieces = iter([body[start : start + _CHUNK] for start in range(0, len(body), _CHUNK)])

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        for piece in self._pieces:
            return piece
        raise StopAsyncIteration

    async def aclose(self) -> None:
        self._pieces = iter(())


def _phrase(status: int) -> str:
    return HTTPStatus(status).phrase if status in {each.value for each in HTTPStatus} else ""


@attrs.frozen
class Replier:
    """Makes the replies of one operation.

    Args:
        operation: What is called.
        version: The API version that is spoken.
        check: Whether messages have to keep the schemas.
    """

    operation: AnyOperation
    version: ApiVersion
    check: bool = True

    @property
    def label(self) -> str:
        return label_of(self.operation)

    def reply(
        self,
        given: Any,
        *,
        status: int | None = None,
        content_type: str | None = None,
        created: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Canned:
        """The reply that the test gives: a message, a mapping (for JSON), bytes or text, None, or `MADE`.

        Raises:
            StubMisuse: No schema allows it.
        """
        if created is not None and not (
            self.operation.created or self.operation.order or self.operation.method == "POST"
        ):
            raise StubMisuse(f"{self.label} makes nothing new, so that it has no Location")
        declared = self._declared(given, status)
        code = declared.status if status is None else status
        if isinstance(given, Made):
            given = self._minimal(declared)
            if created is None and (self.operation.created or self.operation.order is not None):
                created = _ID
        body, kind = self._body(given, declared)
        if created is not None and "/" in created:
            raise StubMisuse(f"{self.label}: created is {created!r}; give the id, which is one segment of a path")
        return Canned(
            status=code,
            body=body,
            content_type=content_type or kind,
            headers=dict(headers or {}),
            created=created,
        )

    # --- which reply of the schema it is ----------------------------------------------------------------------------

    def _declared(self, given: Any, status: int | None) -> DeclaredReply:
        replies = self.operation.replies
        fitting = [one for one in replies if (200 <= one.status < 300 if status is None else one.status == status)]
        if given is None:
            return self._nothing(fitting, status)
        if not fitting:
            raise StubMisuse(f"{self.label} is never answered with {status}; there are {self._statuses()}")
        if isinstance(given, Message):
            found = next((one for one in fitting if one.message == type(given).__name__), None)
            if found is None:
                text = f"{self.label} is not answered with {type(given).__name__}"
                raise StubMisuse(f"{text}{f' and status {status}' if status else ''}; there are {self._choices()}")
            return found
        if isinstance(given, Mapping):
            found = next((one for one in fitting if one.media == "json"), None)
            if found is None:
                raise StubMisuse(f"{self.label} is not answered with JSON; there are {self._choices()}")
            return found
        if not isinstance(given, bytes | str | Made):
            kinds = "a message, bytes, text, a mapping for JSON, or None"
            raise StubMisuse(f"{self.label}: reply is {short(given)}; give {kinds}")
        wanted = [one for one in fitting if one.media != "empty"]
        if isinstance(given, bytes | str) and not wanted:
            raise StubMisuse(f"{self.label} is answered with {status or fitting[0].status} and no body")
        if self.operation.gives_file:
            wanted.sort(key=lambda one: one.media != "bytes")
        return (wanted or fitting)[0]

    def _nothing(self, fitting: list[DeclaredReply], status: int | None) -> DeclaredReply:
        """The reply without a body."""
        empty = [one for one in fitting if one.media == "empty"]
        codes = [code for code in self.operation.empty if status in (None, code)]
        empty += [DeclaredReply(status=code, media="empty") for code in codes]
        if not empty:
            raise StubMisuse(f"{self.label} is not answered without a body; there are {self._choices()}")
        return empty[0]

    def _statuses(self) -> str:
        return ", ".join(str(status) for status in sorted({one.status for one in self.operation.replies}))

    def _choices(self) -> str:
        good = [one for one in self.operation.replies if one.status < 400]
        return ", ".join(
            f"{one.message or ('a file' if one.media == 'bytes' else 'nothing')} ({one.status})" for one in good
        )

    # --- what is in it ----------------------------------------------------------------------------------------------

    def _minimal(self, declared: DeclaredReply) -> Message | bytes | None:
        """The least that the schema allows: ids of orders, which the client cannot do without, and nothing else."""
        if declared.message is None:
            return b"" if declared.media == "bytes" else None
        made = load(declared.message)()
        for path in self.operation.order.id_paths if self.operation.order is not None else ():
            if leads(type(made), path):
                put(made, path, _ID)
                break
        return made

    def _body(self, given: Any, declared: DeclaredReply) -> tuple[bytes, str | None]:
        if given is None:
            return b"", None
        if isinstance(given, Message):
            return self._written(given, declared), _KINDS[declared.media]
        if isinstance(given, Mapping):
            given = json.dumps(given)
        data = given.encode() if isinstance(given, str) else given
        if declared.message is not None:
            self._read(data, declared)
        return data, _KINDS[declared.media]

    def _written(self, message: Message, declared: DeclaredReply) -> bytes:
        rules = Conformity(self.operation, self.version, reply=True, numbers=False)
        self._refuse(rules.problems(message, type(message).__name__))
        try:
            message = body_to_wire(self.operation, self.version, message) if self.check else message
            data = json_codec.encode(message) if declared.media == "json" else xml_codec.encode(message)
        except InvalidRequest as error:
            raise StubMisuse(f"{self.label}: the reply cannot be written: {error}") from None
        self._read(data, declared)
        return data

    def _read(self, data: bytes, declared: DeclaredReply) -> None:
        """See to it that the client can read the reply, and finds nothing in it that no schema knows."""
        if not self.check:
            return
        assert declared.message is not None
        cls = load(declared.message)
        try:
            message: Message = (json_codec.decode if declared.media == "json" else xml_codec.decode)(data, cls)
        except DecodeError as error:
            raise StubMisuse(f"{self.label}: the reply cannot be read as {declared.message}: {error}") from None
        rules = Conformity(self.operation, self.version, reply=True)
        self._refuse(rules.problems(message, declared.message))

    def _refuse(self, problems: Iterator[str]) -> None:
        found = list(problems) if self.check else []
        if found:
            listed = "".join(f"\n  {problem}" for problem in found)
            raise StubMisuse(f"{self.label}: no schema allows this reply:{listed}")

    # --- errors -----------------------------------------------------------------------------------------------------

    def error(
        self,
        status: int,
        code: str | None,
        description: str | None,
        *,
        tns: tuple[str, ...],
        headers: Mapping[str, str],
    ) -> Canned:
        """An error in the shape in which this operation states errors.

        Raises:
            StubMisuse: The operation has no such status, or no place for the code.
        """
        declared = {one.status for one in self.operation.replies}
        if status < 400:
            raise StubMisuse(f"{self.label}: {status} is no error; give it to add()")
        if status not in declared | ANYWAY:
            known = ", ".join(str(one) for one in sorted(one for one in declared | ANYWAY if one >= 400))
            raise StubMisuse(f"{self.label} is never answered with {status}; there are {known}")
        if code is None and status in self.operation.empty:
            text = f"{self.label}: {status} without a code means that there is nothing"
            raise StubMisuse(f"{text}; give a code, or add(..., reply=None)")
        if code is None and description is None:
            return Canned(status=status, headers=headers)
        from aiobandwidth.sandbox.refusals import refusal
        from aiobandwidth.sandbox.routing import Refused

        numbers = [self._on_wire(tn) for tn in tns]
        made = refusal(Refused(status, code or "", description or "Stubbed error", tns=numbers), self.operation)
        body = _with_code(made.body, code) if (made.content_type or "").endswith("json") else made.body
        self._check_error(body, code)
        return Canned(status=status, body=body, content_type=made.content_type, headers=headers)

    def _on_wire(self, tn: str) -> str:
        from aiobandwidth._core.numbers import NotANumber, written

        from .conform import form_of

        try:
            return str(written(tn, form_of(self.operation, self.version)))  # type: ignore[arg-type]
        except NotANumber as error:
            raise StubMisuse(f"{self.label}: {tn!r} {error}") from None

    def _check_error(self, body: bytes, code: str | None) -> None:
        tree = error_shapes.tree(body)
        found = [detail.code for detail in error_shapes.details(tree, refused=True)] if tree is not None else []
        if code is not None and code not in found:
            raise StubMisuse(f"{self.label} states its errors without codes; leave code out")


_ID = "stub-1"


def _with_code(body: bytes, code: str | None) -> bytes:
    """Some groups of the API have one code for each status; the test's own goes before that."""
    made = json.loads(body)
    for error in made.get("errors") or () if isinstance(made, dict) else ():
        if isinstance(error, dict) and code is not None:
            error["code"] = int(code) if code.isdigit() else code
    return json.dumps(made).encode()


def leads(cls: type[Message], path: tuple[str, ...]) -> bool:
    """Whether a class has an attribute path."""
    for place, name in enumerate(path):
        field = next((one for one in plan(cls).fields if one.name == name), None)
        if field is None or (field.message is None and place < len(path) - 1):
            return False
        if field.message is not None:
            cls = load(field.message)
    return True


def put(message: Message, path: tuple[str, ...], value: Any) -> None:
    """Set what is at an attribute path, making the messages on the way."""
    for name in path[:-1]:
        field = next(one for one in plan(type(message)).fields if one.name == name)
        inner = getattr(message, name)
        if not inner:
            made = field.message_class()()
            setattr(message, name, [made] if field.many else made)
            inner = getattr(message, name)
        message = inner[0] if isinstance(inner, list) else inner
    field = next(one for one in plan(type(message)).fields if one.name == path[-1])
    setattr(message, path[-1], [value] if field.many and not isinstance(value, list) else value)
