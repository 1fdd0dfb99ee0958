"""Requests as handlers see them, the replies they give, and the table that leads from one to the other."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

from .state import Account, World
from .wire import MalformedXml, parse, to_xml

Version = Literal["v1", "v2"]
BOTH: tuple[Version, ...] = ("v1", "v2")
Shape = Literal["status", "error", "error-list", "errors", "lnp", "json"]
Handler: TypeAlias = "Callable[[Call], Reply]"

_TN = re.compile(r"[2-9]\d{2}[2-9]\d{6}")


@attrs.frozen(kw_only=True)
class Reply:
    status: int = 200
    body: bytes = b""
    content_type: str | None = None
    headers: Mapping[str, str] = attrs.field(factory=dict)


def xml(root: str, tree: Mapping[str, Any], status: int = 200, *, location: str | None = None) -> Reply:
    headers = {} if location is None else {"Location": location}
    return Reply(status=status, body=to_xml(root, tree), content_type="application/xml", headers=headers)


def as_json(value: Any, status: int = 200) -> Reply:
    return Reply(status=status, body=json.dumps(value).encode(), content_type="application/json")


def empty(status: int = 200, *, location: str | None = None) -> Reply:
    return Reply(status=status, headers={} if location is None else {"Location": location})


@attrs.frozen
class Flaw:
    """One error of a refused request."""

    code: str
    description: str
    tns: tuple[str, ...] = ()


class Problem(Exception):
    """A request that is refused; written in the error shape of its operation."""

    def __init__(
        self,
        status: int,
        code: str | None = None,
        description: str = "",
        *,
        faults: Sequence[Flaw] = (),
        echo: Mapping[str, Any] | None = None,
        shape: Shape | None = None,
        root: str | None = None,
    ) -> None:
        super().__init__(status, code, description)
        self.status = status
        self.faults = list(faults) or ([] if code is None else [Flaw(code, description)])
        self.echo = dict(echo or {})
        self.shape = shape
        self.root = root


def problem_reply(problem: Problem, shape: Shape, root: str) -> Reply:
    """Write a refusal in the shape that its operation uses."""
    shape, root = problem.shape or shape, problem.root or root
    faults = problem.faults
    if not faults:
        return empty(problem.status)
    if shape == "json":
        errors = [{"code": int(f.code), "description": f.description, "type": "validation"} for f in faults]
        return as_json({"links": [], "data": None, "errors": errors}, problem.status)
    tree: dict[str, Any]
    if shape == "status":
        tree = {"ResponseStatus": {"ErrorCode": faults[0].code, "Description": faults[0].description}}
    elif shape == "error":
        tree = {"Error": {"Code": faults[0].code, "Description": faults[0].description}}
    elif shape == "error-list":
        tree = {"ErrorList": {"Error": [_with_number(f) for f in faults]}}
    elif shape == "errors":
        tree = {"Errors": [_with_numbers(f) for f in faults]}
    else:
        reason = "Validation failed: the request has invalid values."
        tree = {"Status": {"Code": problem.status, "Description": reason}, "Errors": [_with_numbers(f) for f in faults]}
        tree["ProcessingStatus"] = "EXCEPTION"
    return xml(root, {**tree, **problem.echo}, problem.status)


def _with_number(fault: Flaw) -> dict[str, Any]:
    tn = fault.tns[0] if fault.tns else None
    return {"Code": fault.code, "Description": fault.description, "TelephoneNumber": tn}


def _with_numbers(fault: Flaw) -> dict[str, Any]:
    listed = {"Tn": list(fault.tns)} if fault.tns else None
    return {"Code": fault.code, "Description": fault.description, "TelephoneNumbers": listed}


@attrs.frozen(kw_only=True)
class Route:
    method: str
    path: str
    handler: Handler
    names: tuple[str, ...]
    versions: tuple[Version, ...]
    root: str
    shape: Shape
    rate: str


@attrs.define(slots=True, eq=False)
class Call:
    """One request on its way to a handler."""

    world: World
    account: Account
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

    def flag(self, name: str, default: bool = False) -> bool:
        value = self.param(name)
        return default if value is None else value.lower() == "true"

    def count(self, name: str, default: int, *, maximum: int | None = None, minimum: int = 1) -> int:
        """Whole number of a query parameter; values outside the limits are moved to the limit."""
        value = self.param(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit():
            raise Problem(400, "1006", f"{name} '{value}' is not a number")
        number = max(minimum, int(value[:9]))
        return number if maximum is None else min(number, maximum)

    def xml(self, *roots: str) -> dict[str, Any]:
        """The request body, which has to have one of ``roots``."""
        try:
            root, tree = parse(self.body)
        except MalformedXml as error:
            raise Problem(400, "400", f"The request body could not be read: {error}") from None
        if root not in roots:
            raise Problem(400, "400", f"The request body is a <{root}>; expected <{'> or <'.join(roots)}>")
        return tree

    def read_json(self) -> Any:
        try:
            return json.loads(self.body)
        except ValueError as error:
            raise Problem(400, "400", f"The request body could not be read: {error}", shape="json") from None

    def tn(self, number: str) -> str:
        """A number as this version writes it."""
        return f"+1{number}" if self.version == "v2" else number

    def tns(self, numbers: Sequence[str]) -> list[str]:
        return [f"+1{number}" for number in numbers] if self.version == "v2" else list(numbers)

    def number(self, value: str) -> str | None:
        """Ten digits of a number in a body; None when it is not in the format of this version."""
        value = value.strip()
        if self.version == "v2":
            if not value.startswith("+1"):
                return None
            value = value[2:]
        return value if _TN.fullmatch(value) else None

    def loose_number(self, value: str | None) -> str | None:
        """Ten digits of a number in a path or query, where either format (or a decoded ``+``) is seen."""
        digits = (value or "").strip().removeprefix("+")
        if len(digits) == 11 and digits.startswith("1"):
            digits = digits[1:]
        return digits if _TN.fullmatch(digits) else None

    def location(self, path: str) -> str:
        return f"{self.base}{path}"


class Routes:
    """The operations of one handler module."""

    def __init__(self) -> None:
        self.routes: list[Route] = []

    def add(
        self,
        methods: str,
        *paths: str,
        root: str = "ErrorResponse",
        shape: Shape = "status",
        rate: str = "DEFAULT",
        versions: tuple[Version, ...] = BOTH,
    ) -> Callable[[Handler], Handler]:
        """Let the decorated handler answer these methods on these paths."""

        def register(handler: Handler) -> Handler:
            for path in paths:
                names = tuple(part[1:-1] for part in path.split("/") if part.startswith("{"))
                for method in methods.split():
                    self.routes.append(
                        Route(
                            method=method,
                            path=path,
                            handler=handler,
                            names=names,
                            versions=versions,
                            root=root,
                            shape=shape,
                            rate=rate,
                        )
                    )
            return handler

        return register


class _Node:
    __slots__ = ("any", "here", "named")

    def __init__(self) -> None:
        self.named: dict[str, _Node] = {}
        self.any: _Node | None = None
        self.here: dict[tuple[Version, str], Route] = {}


class Router:
    """Finds the route of a path; a literal segment wins over a parameter."""

    def __init__(self, routes: Sequence[Route]) -> None:
        self._root = _Node()
        for route in routes:
            node = self._root
            for part in route.path.strip("/").split("/"):
                if part.startswith("{"):
                    node.any = node.any or _Node()
                    node = node.any
                else:
                    node = node.named.setdefault(part, _Node())
            for version in route.versions:
                key = (version, route.method)
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
            if part in node.named:
                found = walk(node.named[part], place + 1, values)
                if found is not None:
                    return found
            if node.any is not None:
                return walk(node.any, place + 1, (*values, part))
            return None

        return walk(self._root, 0, ()) or methods
