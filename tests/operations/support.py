"""What the tests of all operations share: which there are, values for every argument, and how to make the call."""

from __future__ import annotations

import copy
import datetime as dt
import inspect
import random
import re
from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from aiobandwidth import NumbersClient
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion, Param
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._generated.registry import OPERATIONS, operation
from tests.core.fakes import FakeTransport, Step, make_client, reply
from tests.xml import generate

MessageT = TypeVar("MessageT", bound=Message)
VERSIONS: tuple[ApiVersion, ...] = ("v1", "v2")
ACCOUNT = "70+01 \u00e9&"
"""An account id that shows whether it is encoded."""
NAMES = sorted(OPERATIONS)
HERE = [(name, version) for name in NAMES for version in VERSIONS if version in operation(name).paths]
MISSING = [(name, version) for name in NAMES for version in VERSIONS if version not in operation(name).paths]

DOCUMENT = b"%PDF-1.7 \x00\xff & not text"
DOCUMENT_TYPE = "application/pdf"

# Tried in turn; the first that fits what the schema says of a parameter is taken. The odder come first.
_TEXTS = (
    "a b&c=d+e/f%41\u00e9\u4e2d#?;:@<>\"'",
    "a&b +%2F\u00e9",
    *("USA", "NC", "212", "919662", "9196621", "27601-1234", "27601", "12345", "800", "8**", "+18005550123", "ABCD1"),
    *("ABCDEFG", "+44", "44", "2026-03"),
)
_SEGMENT = "id 1+a&b=c?d#e;f:g@h,i%41\u00e9\u4e2d"


def versions(op: AnyOperation) -> list[ApiVersion]:
    """The versions that have an operation."""
    return [version for version in VERSIONS if version in op.paths]


def fits(param: Param, text: str) -> bool:
    """What the description says of a text parameter."""
    if param.max_length is not None and len(text) > param.max_length:
        return False
    return param.pattern is None or re.fullmatch(param.pattern, text) is not None


def value(param: Param, number: int) -> Any:
    """A value of a parameter that needs encoding where its type allows; different for each number."""
    if param.format == "tn":
        return next(text for area in ("919", "800") if fits(param, text := f"+1{area}662{number:04}"))
    match param.type:
        case "bool":
            return number % 2 == 0
        case "int":
            wanted = 1000 + number
            low = wanted if param.minimum is None else max(wanted, param.minimum)
            return low if param.maximum is None else min(low, param.maximum)
        case "float":
            return number + 0.5
        case "date":
            return dt.date(2026, 3, 1) + dt.timedelta(days=number)
        case "datetime":
            zone = dt.timezone(dt.timedelta(hours=5, minutes=30))
            return dt.datetime(2026, 3, 4, 5, number % 60, 7, tzinfo=zone)
    if param.place == "path":
        return f"{number} {_SEGMENT}" if param.pattern is None and param.max_length is None else _plain(param)
    return next((text for one in _TEXTS if fits(param, text := f"{number}{one}")), None) or _plain(param)


def _plain(param: Param) -> str:
    found = next((text for text in _TEXTS if fits(param, text) and not (param.place == "path" and "/" in text)), None)
    assert found is not None, f"no text fits {param}; add one that does to _TEXTS"
    return found


def arguments(op: AnyOperation, version: ApiVersion) -> dict[str, Any]:
    """Every argument that the version knows, by its Python name."""
    made: dict[str, Any] = {}
    for number, param in enumerate(op.params):
        if version in param.versions and param.name != "account_id":
            first = value(param, number)
            made[param.name] = [first, value(param, number + 30)] if param.repeated else first
    return made


def form(op: AnyOperation, version: ApiVersion) -> str:
    """How telephone numbers stand on the wire: ``national`` (ten digits), ``eleven`` or ``e164``."""
    return op.numbers.get(version, "national" if version == "v1" else "e164")


def in_form(number: str, wanted: str) -> str:
    """A number in E.164 as it stands on the wire."""
    return number[{"national": 2, "eleven": 1, "e164": 0}[wanted] :]


def on_wire(message: MessageT, op: AnyOperation, version: ApiVersion) -> MessageT:
    """A copy of a message, with all fields for telephone numbers as the version has them on the wire."""
    made = copy.deepcopy(message)
    _rewrite(made, form(op, version), version)
    return made


def _rewrite(message: Message, usual: str, version: ApiVersion) -> None:
    known = plan(type(message))
    for field in (*known.fields, *known.attributes, *([known.text] if known.text else [])):
        found = getattr(message, field.name)
        for one in found if isinstance(found, list) else [found]:
            if isinstance(one, Message):
                _rewrite(one, usual, version)
        if field.tn and found is not None:
            wanted = field_form(field, usual, version)
            done = [in_form(one, wanted) for one in found] if field.many else in_form(found, wanted)
            setattr(message, field.name, done)


def field_form(field: FieldPlan, usual: str, version: ApiVersion) -> str:
    """The form of the numbers in a field: some are never ten digits, not in v1 either."""
    return field.number if version == "v1" and field.number in ("eleven", "e164") else usual


def texts(op: AnyOperation, version: ApiVersion, param: Param, given: Any) -> list[str]:
    """What a parameter has to be on the wire: one text, or one for each value of a list."""
    return [_text(op, version, param, one) for one in (given if param.repeated else [given])]


def _text(op: AnyOperation, version: ApiVersion, param: Param, given: Any) -> str:
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, dt.date):
        return given.isoformat()
    return in_form(given, form(op, version)) if param.format == "tn" else str(given)


def maker(seed: str, **settings: Any) -> generate.Maker:
    """Makes messages that a client may send."""
    return generate.Maker(random.Random(seed), numbers=True, **settings)


def message_for(op: AnyOperation, name: str) -> Message:
    """A message that the operation takes as its body, with all that the carrier insists on."""
    assert op.body is not None
    making = maker(f"{op.group}.{op.name} {name}", json=op.body.media == "json")
    made = making.message(load(name), 4)
    for path in op.body.required if name == op.body.message else ():
        making.fill(made, path)
    return made


def body_arguments(op: AnyOperation) -> dict[str, Any]:
    """The arguments that are the body: a message, a document, or one for each part."""
    body = op.body
    if body is None:
        return {}
    if body.message is not None:
        return {"body": message_for(op, body.message)}
    if not body.parts:
        return {"body": DOCUMENT, "content_type": DOCUMENT_TYPE}
    made: dict[str, Any] = {"content_type": next(part for part in body.parts if not part.message).types[0]}
    for part in body.parts:
        making = maker(f"{op.group}.{op.name} {part.name}", json=True)
        made[part.name] = making.message(load(part.message), 4) if part.message else DOCUMENT
    return made


def everything(op: AnyOperation, version: ApiVersion) -> dict[str, Any]:
    """All arguments with which the operation can be called in a version."""
    return {**arguments(op, version), **body_arguments(op)}


@attrs.define
class Api:
    """A client of one version over a transport that plays a script and keeps what it was given."""

    version: ApiVersion
    transport: FakeTransport
    client: NumbersClient

    @classmethod
    def of(cls, version: ApiVersion, *script: Step) -> Api:
        transport = FakeTransport(*(script or (reply(400),)))
        return cls(version, transport, make_client(transport, api_version=version, account_id=ACCOUNT))

    def method(self, op: AnyOperation) -> Callable[..., Any]:
        """The generated method, as a user gets at it."""
        found: Callable[..., Any] = getattr(getattr(self.client, op.group), op.name)
        return found

    async def call(self, op: AnyOperation, given: dict[str, Any], **options: Any) -> Any:
        """Call the generated method: what its signature has by position, by position; the rest by keyword."""
        method = self.method(op)
        left = dict(given)
        wanted = inspect.signature(method).parameters.values()
        positional = [left.pop(p.name) for p in wanted if p.kind is p.POSITIONAL_OR_KEYWORD]
        return await method(*positional, **left, **options)
