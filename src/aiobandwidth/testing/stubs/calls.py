"""A call as the wire would have seen it, and what in it the schemas do not allow."""

from __future__ import annotations

import email.parser
import email.policy
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs

from aiobandwidth._core import json_codec, xml_codec
from aiobandwidth._core.media_types import essence
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion, Body, Part
from aiobandwidth._core.plans import load
from aiobandwidth._core.walk import walk
from aiobandwidth._core.wire import Headers, Request
from aiobandwidth._generated.registry import OPERATIONS
from aiobandwidth._generated.registry import operation as find_operation
from aiobandwidth.errors import DecodeError

from .conform import Conformity, argument_problems, short, typed

_FORM = "multipart/form-data"


@attrs.frozen(kw_only=True)
class StubCall:
    """One call that reached a `Stubber`.

    Attributes:
        operation: ``group.method``; for a request made by hand the operation that it comes to, if there is one.
        method: HTTP method.
        url: The whole URL, with the query.
        path: Path below the version's base, decoded.
        query: Names and values of the query, decoded, in order.
        headers: All headers, names in lower case.
        data: The body as bytes.
        body: The body as a message, read back from ``data``; the bytes where the operation takes a document.
        arguments: Path, query and header parameters by Python name, with their types; a list where one is repeated.
        parts: Parts of a multipart body by Python name: messages and bytes.
        content_type: Media type of the body; of a multipart body that of the document in it.
    """

    operation: str
    method: str
    url: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    data: bytes = attrs.field(repr=False)
    body: Any = None
    arguments: Mapping[str, Any] = attrs.field(factory=dict)
    parts: Mapping[str, Any] = attrs.field(factory=dict)
    content_type: str | None = None

    @property
    def account_id(self) -> str | None:
        return self.arguments.get("account_id")

    def __str__(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.query)
        return f"{self.operation} ({self.method} {self.path}{'?' if query else ''}{query})"


class Reader:
    """Reads requests of one version of the API, strictly."""

    def __init__(self, version: ApiVersion) -> None:
        self.version = version

    def read(self, request: Request, data: bytes) -> tuple[StubCall, AnyOperation | None, list[str]]:
        """The call, its operation, and all that is wrong with it."""
        parts = urlsplit(request.url)
        operation, values = self._operation(request.method, parts.path, request.operation)
        query = tuple(parse_qsl(parts.query, keep_blank_values=True, errors="surrogateescape"))
        call = StubCall(
            operation=request.operation if operation is None else label_of(operation),
            method=request.method,
            url=request.url,
            path=unquote(parts.path),
            query=query,
            headers=Headers(request.headers),
            data=data,
            content_type=essence(request.headers.get("content-type", "")) or None,
        )
        if operation is None:
            return call, None, ["no operation of the API has this method and path"]
        problems: list[str] = []
        if request.operation in OPERATIONS and request.operation != call.operation:
            problems.append(f"the method and path are those of {call.operation}, not of {request.operation}")
        arguments = self._arguments(operation, values, call, problems)
        body, pieces, kind = self._body(operation, call, problems)
        call = attrs.evolve(call, arguments=arguments, body=body, parts=pieces, content_type=kind)
        return call, operation, problems

    # --- which operation it is --------------------------------------------------------------------------------------

    def _operation(self, method: str, path: str, said: str) -> tuple[AnyOperation | None, dict[str, str]]:
        segments = path.split("/")
        names = [said] if said in OPERATIONS else []
        best: tuple[AnyOperation, dict[str, str]] | None = None
        for name in [*names, *OPERATIONS]:
            operation = find_operation(name)
            values = self._fit(operation, method, segments)
            if values is not None and (best is None or len(values) < len(best[1])):
                best = operation, values
            if name == said and values is not None:
                break
        return best or (None, {})

    def _fit(self, operation: AnyOperation, method: str, segments: list[str]) -> dict[str, str] | None:
        """Values of the path parameters; None when it is another operation's path."""
        template = operation.paths.get(self.version)
        if template is None or operation.method != method:
            return None
        base = operation.bases.get(self.version, f"/api/{self.version}")
        wanted = f"{base}{template}".split("/")
        if len(segments) < len(wanted):
            return None
        values: dict[str, str] = {}
        # Whatever stands before the base belongs to the host's own address.
        for have, want in zip(segments[len(segments) - len(wanted) :], wanted, strict=True):
            if want.startswith("{"):
                values[want[1:-1]] = unquote(have)
            elif want and have != want:
                return None
        return values

    # --- parameters -------------------------------------------------------------------------------------------------

    def _arguments(
        self, operation: AnyOperation, path: Mapping[str, str], call: StubCall, problems: list[str]
    ) -> dict[str, Any]:
        given: dict[str, Any] = {}
        known = set()
        for param in operation.params:
            if self.version not in param.versions:
                continue
            wire = param.renamed.get(self.version, param.wire)
            if param.place == "path":
                texts = [path[param.wire]] if param.wire in path else []
            elif param.place == "header":
                texts = [call.headers[wire.lower()]] if wire.lower() in call.headers else []
            else:
                known.add(wire)
                texts = [value for name, value in call.query if name == wire]
            if param.required and not texts:
                problems.append(f"{param.place} parameter {wire} is missing")
            if len(texts) > 1 and not param.repeated:
                problems.append(f"query parameter {wire} is there {len(texts)} times")
            for text in texts:
                problems.extend(argument_problems(operation, self.version, param, text))
            values = [text if (value := typed(param, text)) is None else value for text in texts]
            if values:
                given[param.name] = values if param.repeated else values[0]
        for name, value in call.query:
            if name not in known:
                problems.append(f"query parameter {name} ({short(value)}) is not known to {self.version}")
        problems.extend(self._lonely(operation, given))
        return given

    def _lonely(self, operation: AnyOperation, given: Mapping[str, Any]) -> Iterator[str]:
        """Parameters that want another one beside them."""
        if self.version != "v2":
            return
        names = {param.wire: param.name for param in operation.params}
        for param in operation.params:
            for wire in param.needs if param.name in given else ():
                if wire in names and names[wire] not in given:
                    yield f"query parameter {param.wire} needs {wire} beside it in v2"

    # --- body -------------------------------------------------------------------------------------------------------

    def _body(
        self, operation: AnyOperation, call: StubCall, problems: list[str]
    ) -> tuple[Any, dict[str, Any], str | None]:
        """The body, its parts if it has any, and its media type."""
        declared, data, kind = operation.body, call.data, call.content_type
        if declared is None:
            if data:
                problems.append(f"there is a body of {len(data)} bytes; the operation takes none")
            return None, {}, kind
        if not data:
            if not declared.optional:
                problems.append("the body is missing")
            return None, {}, kind
        if not kind:
            problems.append("there is a body and no Content-Type")
        if declared.media == "multipart":
            return None, *self._form(operation, declared, call, problems)
        if declared.message is None:
            return data, {}, kind
        wanted = essence(declared.content_type or f"application/{declared.media}")
        if kind and kind != wanted:
            problems.append(f"Content-Type is {kind}; the operation takes {wanted}")
        return self._message(operation, declared, data, problems), {}, kind

    def _message(self, operation: AnyOperation, declared: Body, data: bytes, problems: list[str]) -> Message | None:
        classes = [load(name) for name in (declared.message, *declared.others) if name is not None]
        failure = ""
        for cls in classes:
            try:
                codec = json_codec.decode if declared.media == "json" else xml_codec.decode
                message: Message = codec(data, cls)
            except DecodeError as error:
                failure = failure or f"the body cannot be read as {cls.__name__}: {error}"
                continue
            problems.extend(Conformity(operation, self.version, reply=False).problems(message, "body"))
            needed = declared.required if cls is classes[0] else ()
            missing = [".".join(path) for path in needed if walk(message, path) in (None, "", [])]
            problems.extend(f"body.{path} is missing; the carrier insists on it" for path in missing)
            return message
        problems.append(failure)
        return None

    def _form(
        self, operation: AnyOperation, declared: Body, call: StubCall, problems: list[str]
    ) -> tuple[dict[str, Any], str | None]:
        """The parts, and the media type of the document among them."""
        head = f"Content-Type: {call.headers.get('content-type', '')}\r\n\r\n".encode()
        parsed = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + call.data)
        if parsed.get_content_type() != _FORM or not parsed.is_multipart():
            problems.append(f"the body is no {_FORM}")
            return {}, call.content_type
        known, kind = {part.wire: part for part in declared.parts}, None
        found: dict[str, Any] = {}
        for piece in parsed.iter_parts():
            name = str(piece.get_param("name", "", "content-disposition"))
            content = piece.get_payload(decode=True)
            if name not in known or not isinstance(content, bytes):
                problems.append(f"the body has the part {short(name)}, which the operation does not take")
                continue
            part = known[name]
            kind = piece.get_content_type() if part.message is None else kind
            found[part.name] = self._part(operation, part, piece.get_content_type(), content, problems)
        return found, kind

    def _part(self, operation: AnyOperation, part: Part, kind: str, content: bytes, problems: list[str]) -> Any:
        if part.message is None:
            if part.types and kind not in part.types:
                problems.append(f"part {part.wire} is {kind}; the operation takes {', '.join(part.types)}")
            return content
        try:
            message = json_codec.decode(content, load(part.message))
        except DecodeError as error:
            problems.append(f"part {part.wire} cannot be read as {part.message}: {error}")
            return None
        problems.extend(Conformity(operation, self.version, reply=False).problems(message, part.name))
        return message


def label_of(operation: AnyOperation) -> str:
    return f"{operation.group}.{operation.name}"
