"""Requests as handlers see them, the replies they give, and the table that leads from one to the other.

Method, paths, rate class and message of an operation come from the package's own tables (`_generated.registry`), so the
sandbox serves each operation where the client looks for it, in each version.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar, cast

import attrs

from aiobandwidth._core import json_codec, xml_codec
from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.plans import FieldPlan, plan
from aiobandwidth._generated.registry import operation as find_operation
from aiobandwidth.errors import DecodeError

from .charsets import in_utf8
from .json_types import fit, whole
from .state import AccountRecord, Flaw, World

Version = Literal["v1", "v2"]
Handler: TypeAlias = "Callable[[Call], Reply]"
MessageT = TypeVar("MessageT", bound=Message)

_TN = re.compile(r"[2-9]\d{2}[2-9]\d{6}", re.ASCII)


@attrs.frozen(kw_only=True)
class Reply:
    status: int = 200
    body: bytes = b""
    content_type: str | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)


def xml(message: Message, status: int = 200, *, location: str | None = None) -> Reply:
    headers = {} if location is None else {"Location": location}
    return Reply(status=status, body=xml_codec.encode(message), content_type="application/xml", headers=headers)


def as_json(value: Message | Mapping[str, Any], status: int = 200) -> Reply:
    body = json.dumps(whole(value) if isinstance(value, Message) else value).encode()
    return Reply(status=status, body=body, content_type="application/json")


def empty(status: int = 200, *, location: str | None = None) -> Reply:
    return Reply(status=status, headers={} if location is None else {"Location": location})


class Refused(Exception):
    """A request that is refused; written in the error shape of its operation.

    Args:
        status: HTTP status.
        code: The carrier's error code; without it the reply has no body.
        description: The carrier's text.
        tns: Numbers that the error is about.
        flaws: Several errors at once, in place of code and description.
        suggestion: An address that would have been accepted.
        message: The whole body, where it says more than the errors.
    """

    def __init__(
        self,
        status: int,
        code: str | None = None,
        description: str = "",
        *,
        tns: Sequence[str] = (),
        flaws: Sequence[Flaw] = (),
        suggestion: Mapping[str, Any] | None = None,
        message: Message | None = None,
    ) -> None:
        super().__init__(status, code, description)
        self.status = status
        self.flaws = list(flaws) or ([] if code is None else [Flaw(code, description, tuple(tns))])
        self.suggestion = suggestion
        self.message = message


@attrs.frozen(kw_only=True)
class Route:
    method: str
    path: str
    handler: Handler
    version: Version
    rate: str
    operation: AnyOperation | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(part[1:-1] for part in self.path.split("/") if part.startswith("{"))

    @property
    def label(self) -> str | None:
        return None if self.operation is None else f"{self.operation.group}.{self.operation.name}"


def _known(message: Message) -> Message:
    """A request without what no schema knows, and without white space around its values.

    The carrier drops what it does not know, so it must not come back in replies.
    """
    message.extra = None
    for field in plan(type(message)).fields:
        value = getattr(message, field.name)
        if isinstance(value, Message):
            _known(value)
        elif isinstance(value, list):
            value[:] = [_known(part) if isinstance(part, Message) else _bare(part, field) for part in value]
        elif isinstance(value, str | Element):
            setattr(message, field.name, _bare(value, field))
    return message


def _bare(value: Any, field: FieldPlan) -> Any:
    """A value without white space around it, and without attributes that it should not have (such as ``xsi:nil``)."""
    text = value.text if isinstance(value, Element) else value
    if not isinstance(text, str) or text == (bare := text.strip()) == value:
        return text
    return bare if field.read is None else field.read(bare)


@attrs.define(slots=True, eq=False)
class Call:
    """One request on its way to a handler."""

    world: World
    account: AccountRecord
    version: Version
    method: str
    path: str
    """Path below the version prefix."""
    params: Mapping[str, str]
    query: Mapping[str, Sequence[str]]
    """Query parameters by lower-case name: the carrier spells some of them differently per version."""
    headers: Mapping[str, str]
    body: bytes
    route: Route
    user: str
    base: str
    """Scheme, host and version prefix, for absolute URLs in Location."""

    def param(self, name: str) -> str | None:
        values = self.query.get(name.lower())
        return values[0].strip() if values and values[0].strip() else None

    def all(self, name: str) -> list[str]:
        """All values of a parameter that may be repeated or separated by commas."""
        return [part.strip() for value in self.query.get(name.lower(), ()) for part in value.split(",") if part.strip()]

    def flag(self, name: str, default: bool = False) -> bool:
        value = self.param(name)
        return default if value is None else value.lower() == "true"

    def count(self, name: str, default: int, *, maximum: int | None = None, minimum: int = 1) -> int:
        """Whole number of a query parameter.

        Raises:
            Refused: It is no number, or outside the limits.
        """
        value = self.param(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit():
            raise Refused(400, "1006", f"{name} '{value}' is not a number")
        number = int(value[:9])
        if number < minimum or (maximum is not None and number > maximum):
            raise Refused(400, "1006", f"{name} {number} is out of range ({minimum} to {maximum or 'any'})")
        return number

    def read(self, cls: type[MessageT]) -> MessageT:
        """The request body, which has to be this message.

        Raises:
            Refused: The body cannot be read, or is another message.
        """
        try:
            body = self.route.operation.body if self.route.operation is not None else None
            if body is not None and body.media == "json":
                message = json_codec.decode(self.body, cls)
                wrong = fit(message)
                if wrong is not None:
                    raise Refused(400, "400", f"{wrong} has a value of another type")
                return message
            text = in_utf8(self.body, self.headers.get("content-type", ""))
            return cast("MessageT", _known(xml_codec.decode(text, cls)))
        except DecodeError as error:
            raise Refused(400, "400", f"The request body could not be read: {error}") from None

    def tn(self, number: str) -> str:
        """A number as this version writes it."""
        return f"+1{number}" if self.version == "v2" and not number.startswith("+") else number

    def tns(self, numbers: Sequence[str]) -> list[str]:
        return [self.tn(number) for number in numbers] if self.version == "v2" else list(numbers)

    def number(self, value: str) -> str | None:
        """Ten digits of a number in a body; None when it is not in the format of this version."""
        value = value.strip()
        if self.version == "v2":
            if not value.startswith("+1"):
                return None
            value = value[2:]
        return value if _TN.fullmatch(value) else None

    def numbers(self, values: Sequence[str], code: str, status: int = 400) -> list[str]:
        """Ten digits of each number of a body, in order and each once.

        Raises:
            Refused: With this code for all numbers that are not well-formed.
        """
        found: dict[str, None] = {}
        bad: list[Flaw] = []
        for value in values:
            number = self.number(value)
            if number is None:
                bad.append(Flaw(code, f"{value} is not a valid telephone number in this version", (value,)))
            else:
                found[number] = None
        if bad:
            raise Refused(status, flaws=bad)
        return list(found)

    def loose_number(self, value: str | None) -> str | None:
        """Ten digits of a number in a path or query, where either format (or a decoded ``+``) is seen."""
        digits = (value or "").strip().removeprefix("+")
        if len(digits) == 11 and digits.startswith("1"):
            digits = digits[1:]
        return digits if _TN.fullmatch(digits) else None

    def location(self, path: str) -> str:
        return f"{self.base}{path}"

    def here(self, segment: str) -> str:
        """URL of a new resource below the path of this request."""
        return f"{self.base}{self.path}/{segment}"


class Routes:
    """The operations of one handler module."""

    def __init__(self) -> None:
        self._served: list[tuple[str, Handler]] = []
        self._more: list[Route] = []

    def serve(self, *names: str) -> Callable[[Handler], Handler]:
        """Let the decorated handler answer these operations (``orders.create_order``)."""

        def register(handler: Handler) -> Handler:
            self._served.extend((name, handler) for name in names)
            return handler

        return register

    def add(self, method: str, path: str, *versions: Version, rate: str = "DEFAULT") -> Callable[[Handler], Handler]:
        """Let the decorated handler answer a path that is no operation of the client."""

        def register(handler: Handler) -> Handler:
            for version in versions:
                self._more.append(Route(method=method, path=path, handler=handler, version=version, rate=rate))
            return handler

        return register

    def all(self) -> list[Route]:
        routes = list(self._more)
        for name, handler in self._served:
            found = find_operation(name)
            for version, path in found.paths.items():
                routes.append(
                    Route(
                        method=found.method,
                        path=path,
                        handler=handler,
                        version=cast("Version", version),
                        rate=found.rate_class,
                        operation=found,
                    )
                )
        return routes


class _Node:
    __slots__ = ("any", "here", "named")

    def __init__(self) -> None:
        self.named: dict[str, _Node] = {}
        self.any: _Node | None = None
        self.here: dict[tuple[Version, str], Route] = {}


class Router:
    """Finds the route of a path; a literal segment wins over a parameter, and its case does not matter."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self._root = _Node()
        for route in routes:
            node = self._root
            for part in route.path.strip("/").split("/"):
                if part.startswith("{"):
                    node.any = node.any or _Node()
                    node = node.any
                else:
                    node = node.named.setdefault(part.lower(), _Node())
            key = (route.version, route.method)
            if key in node.here:
                raise ValueError(f"{route.method} {route.path} is there twice")
            node.here[key] = route

    def find(self, version: Version, method: str, parts: Sequence[str]) -> tuple[Route, dict[str, str]] | list[str]:
        """The route and its path parameters, or the methods that the path knows (none for an unknown path)."""
        methods: list[str] = []

        def walk(node: _Node, place: int, values: tuple[str, ...]) -> tuple[Route, dict[str, str]] | None:
            if place == len(parts):
                route = node.here.get((version, method))
                if route is not None:
                    return route, dict(zip(route.names, values, strict=True))
                methods.extend(known for of, known in node.here if of == version)
                return None
            part = parts[place]
            named = node.named.get(part.lower())
            if named is not None:
                found = walk(named, place + 1, values)
                if found is not None:
                    return found
            if node.any is not None:
                return walk(node.any, place + 1, (*values, part))
            return None

        return walk(self._root, 0, ()) or methods
