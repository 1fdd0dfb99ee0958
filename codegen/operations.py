"""Reads ``openapi.yaml`` into the operation records that the generated modules hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from aiobandwidth._core.operation import (
    AnyOperation,
    Asynchronous,
    Body,
    DeclaredReply,
    Operation,
    Paging,
    Param,
    Part,
    Window,
)
from codegen import finding
from codegen.messages import Field, Table
from codegen.naming import constant, pascal, snake
from codegen.xsd import Notes, SchemaError

METHODS = ("get", "post", "put", "delete", "patch")
VERSIONS = ("v1", "v2")
_USUAL = ("application/xml", "application/json", "*/*")


@attrs.frozen(kw_only=True)
class Method:
    """A generated method: the record it passes on, and what its signature and docstring need."""

    record: AnyOperation
    summary: str
    description: str
    docs: Mapping[str, str]
    refusals: tuple[int, ...]
    result: str
    item: str | None

    @property
    def constant(self) -> str:
        return constant(self.record.id)


@attrs.define
class Reader:
    """Turns the OpenAPI document into methods, checking it against the message classes."""

    document: Mapping[str, Any]
    table: Table
    notes: Notes

    def methods(self) -> list[Method]:
        """All operations of the document, sorted by group and name; raises SchemaError where the file is wrong."""
        read = [(self._method(*where), where[3].get("x-inbound", False)) for where in self._operations()]
        found = [method for method, inbound in read if not inbound]
        ids = [m.record.id for m in found]
        doubled = {i for i in ids if ids.count(i) > 1}
        if doubled:
            raise SchemaError(f"operationId used twice: {', '.join(sorted(doubled))}")
        return sorted(found, key=lambda m: (m.record.group, m.record.name))

    def _operations(self) -> Iterator[tuple[str, str, Mapping[str, Any], Mapping[str, Any]]]:
        for path, item in self.document["paths"].items():
            for verb in METHODS:
                if verb in item:
                    yield path, verb, item, item[verb]

    def _method(self, path: str, verb: str, item: Mapping[str, Any], op: Mapping[str, Any]) -> Method:
        where = f"{verb.upper()} {path}"
        group = self._group(op, where)
        params, docs = self._params(path, item, op, where)
        replies = tuple(self._replies(op))
        good = [r for r in replies if 200 <= r.status < 300]
        result = self._result(good, tuple(op.get("x-empty", ())))
        reply = next((r.message for r in good if r.message), None)
        paging, item_type = self._paging(op, reply, where)
        record: AnyOperation = Operation(
            id=op["operationId"],
            group=group,
            name=snake(op["operationId"]),
            method=verb.upper(),  # type: ignore[arg-type]
            paths=self._paths(path, op),
            params=params,
            body=self._body(op, where),
            replies=replies,
            paging=paging,
            order=self._order(op, reply, where),
            rate_class=op.get("x-rate-class", "DEFAULT"),
            empty=tuple(op.get("x-empty", ())),
            created=bool(op.get("x-created", False)),
            replaced_by=op.get("x-replaced-by"),
            customer_order_id=bool(op.get("x-customer-order-id", False)),
            deprecated=bool(op.get("deprecated", False)),
            bases=dict(op.get("x-base", {})),
            numbers=dict(op.get("x-numbers", {})),
            redirects=bool(op.get("x-redirects", False)),
            find=finding.find(self, op, where),
            gone=finding.gone(self, item, op, where),
            reads=bool(op.get("x-reads", False)),
            read_by=finding.read_by(self, item, where) if verb != "get" else None,
        )
        return Method(
            record=record,
            summary=op["summary"],
            description=op.get("description", ""),
            docs=docs,
            refusals=tuple(sorted({int(status) for status in op["responses"] if str(status) >= "400"})),
            result=result,
            item=item_type,
        )

    def _group(self, op: Mapping[str, Any], where: str) -> str:
        tag = op["tags"][0]
        for one in self.document["tags"]:
            if one["name"] == tag:
                return str(one["x-group"])
        raise SchemaError(f"{where}: tag {tag!r} is not declared")

    @staticmethod
    def _paths(path: str, op: Mapping[str, Any]) -> dict[str, str]:
        other = op.get("x-paths", {})
        return {v: other.get(v, path) for v in op.get("x-versions", VERSIONS)}

    def _resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            target: Any = self.document
            for part in str(node["$ref"]).removeprefix("#/").split("/"):
                target = target[part]
            node = target
        return node

    def _params(
        self, path: str, item: Mapping[str, Any], op: Mapping[str, Any], where: str
    ) -> tuple[tuple[Param, ...], dict[str, str]]:
        made: list[Param] = []
        docs: dict[str, str] = {}
        for node in (*item.get("parameters", ()), *op.get("parameters", ())):
            raw = self._resolve(node)
            param = self._param(raw)
            made = [p for p in made if (p.wire, p.place) != (param.wire, param.place)]
            made.append(param)
            docs[param.name] = _describe(raw)
        declared = {p.wire for p in made if p.place == "path"}
        for template in {path, *op.get("x-paths", {}).values()}:
            missing = {part[1:-1] for part in template.split("/") if part.startswith("{")} - declared
            if missing:
                raise SchemaError(f"{where}: path parameters {sorted(missing)} are not declared")
        names = [p.name for p in made]
        if len(set(names)) != len(names):
            raise SchemaError(f"{where}: two parameters share a Python name: {sorted(names)}")
        order = {f"{{{p.wire}}}": path.find(f"{{{p.wire}}}") for p in made}
        made.sort(key=lambda p: (p.place != "path", order[f"{{{p.wire}}}"] if p.place == "path" else 0))
        return tuple(made), docs

    @staticmethod
    def _param(raw: Mapping[str, Any]) -> Param:
        schema = raw.get("schema", {})
        repeated = schema.get("type") == "array"
        schema = schema.get("items", {}) if repeated else schema
        kind = {"integer": "int", "number": "float", "boolean": "bool"}.get(schema.get("type", ""), "str")
        if kind == "str":
            kind = {"date": "date", "date-time": "datetime"}.get(schema.get("format", ""), "str")
        name = raw.get("x-name") or snake(raw["name"])
        versions = raw.get("x-versions", VERSIONS)
        return Param(
            name="account_id" if raw["name"] == "accountId" and raw["in"] == "path" else name,
            wire=raw["name"],
            place=raw["in"],
            type=kind,  # type: ignore[arg-type]
            required=bool(raw.get("required", False)),
            repeated=repeated,
            versions=tuple(versions),
            renamed=dict(raw.get("x-renamed", {})),
            minimum=schema.get("minimum"),
            maximum=schema.get("maximum"),
            max_length=schema.get("maxLength"),
            pattern=schema.get("pattern"),
            format="tn" if raw.get("x-format") == "tn" else None,
            needs=tuple(raw.get("x-needs", ())),
        )

    def _message(self, media: str, content: Mapping[str, Any], where: str) -> tuple[str, str | None]:
        if "x-message" in content:
            return "xml", self._root(content["x-message"], where)
        schema = content.get("schema", {})
        if "json" in media and "$ref" in schema:
            return "json", str(schema["$ref"]).rsplit("/", 1)[-1]
        return "bytes", None

    def _root(self, name: str, where: str) -> str:
        kind = self.notes.roots.get(name)
        if kind is None:
            raise SchemaError(f"{where}: no XSD has a root element <{name}>")
        return pascal(kind)

    def _others(self, content: Mapping[str, Any], where: str) -> tuple[str, ...]:
        return tuple(self._root(name, where) for name in content.get("x-other-messages", ()))

    def _body(self, op: Mapping[str, Any], where: str) -> Body | None:
        raw = self._resolve(op.get("requestBody", {}))
        if not raw:
            return None
        media, content = next(iter(raw["content"].items()))
        optional = not raw.get("required", True)
        if media == "multipart/form-data":
            return Body(media="multipart", parts=tuple(_parts(content)), optional=optional)
        kind, message = self._message(media, content, where)
        insisted = op.get("x-required", raw.get("x-required", ()))
        return Body(
            media=kind,  # type: ignore[arg-type]
            message=message,
            required=tuple(self._walk(message, path, where)[0] for path in insisted),
            optional=optional,
            content_type=media if media not in _USUAL else None,
            others=self._others(content, where),
            spellings={
                self._walk(message, usual, where)[0][0]: own for usual, own in raw.get("x-spelling", {}).items()
            },
        )

    def _replies(self, op: Mapping[str, Any]) -> Iterator[DeclaredReply]:
        for status, node in op["responses"].items():
            content = self._resolve(node).get("content", {})
            if not str(status).isdigit() or (int(status) >= 400 and not content):
                continue  # an error without a body needs no record
            where = op["operationId"]
            kinds = [self._message(media, one, where) for media, one in content.items()]
            kinds += [("xml", other) for one in content.values() for other in self._others(one, where)]
            for kind, message in dict.fromkeys(kinds) or [("empty", None)]:
                yield DeclaredReply(status=int(status), media=kind, message=message)  # type: ignore[arg-type]

    @staticmethod
    def _result(good: list[DeclaredReply], empty: tuple[int, ...]) -> str:
        kinds: list[str] = []
        for reply in good:
            kind = reply.message or {"bytes": "bytes"}.get(reply.media, "None")
            if kind not in kinds and not (kind == "None" and reply.status in empty):
                kinds.append(kind)
        kinds.sort(key=lambda k: k == "None")
        return " | ".join(kinds) or "None"

    def _paging(self, op: Mapping[str, Any], reply: str | None, where: str) -> tuple[Paging | None, str | None]:
        raw = op.get("x-paging")
        if raw is None:
            return None, None
        items, field = self._items(reply, raw["items"], where)
        others = [self._items(reply, path, where) for path in raw.get("other-items", ())]
        next_path = self._walk(reply, raw["next"], where)[0] if raw.get("next") else None
        key = self._walk(field.message, raw["item-key"], where)[0] if raw.get("item-key") else None
        paging = Paging(
            style=raw["style"],
            items=items,
            other_items=tuple(path for path, _ in others),
            token=raw.get("token"),
            size=raw.get("size"),
            default_size=raw.get("default-size"),
            maximum_size=raw.get("maximum-size"),
            next=next_path,
            item_key=key,
            gives_reply=raw.get("gives") == "reply",
            window=_window(raw),
        )
        return paging, " | ".join(dict.fromkeys([field.annotation, *(other.annotation for _, other in others)]))

    def _items(self, reply: str | None, path: str, where: str) -> tuple[tuple[str, ...], Field]:
        names, field = self._walk(reply, path, where)
        if field is None or not field.many:
            raise SchemaError(f"{where}: x-paging items {path} is not a repeated element")
        return names, field

    def _order(self, op: Mapping[str, Any], reply: str | None, where: str) -> Asynchronous | None:
        raw = op.get("x-order")
        if raw is None:
            return None
        state = self._state_reply(raw["state"], where)
        statuses = [self._either((state, reply), path, where) for path in raw["status"]]
        return Asynchronous(
            kind=raw["kind"],
            id_paths=tuple(self._walk(reply, path, where)[0] for path in raw.get("id", ())),
            state=raw["state"],
            status_paths=tuple(dict.fromkeys(statuses)),
            final=tuple(raw.get("final", ())),
            failed=tuple(raw.get("failed", ())),
            pending=tuple(raw.get("pending", ())),
            lookup=raw.get("lookup"),
        )

    def _state_reply(self, name: str, where: str) -> str | None:
        for _, _, _, op in self._operations():
            if f"{self._group(op, where)}.{snake(op['operationId'])}" == name:
                return next((r.message for r in self._replies(op) if r.status == 200), None)
        raise SchemaError(f"{where}: x-order names {name}, which is no operation")

    def state_of(self, name: str) -> str:
        """Class name of the reply that tells an order's state."""
        return self._state_reply(name, name) or "Any"

    def _either(self, messages: tuple[str | None, ...], path: str, where: str) -> tuple[str, ...]:
        for message in messages:
            try:
                return self._walk(message, path, where)[0]
            except SchemaError:
                continue
        raise SchemaError(f"{where}: {path} is in none of {messages}")

    def _walk(self, message: str | None, path: str, where: str) -> tuple[tuple[str, ...], Field | None]:
        """Follow a wire path below a message; return attribute names and the last field."""
        names: list[str] = []
        field: Field | None = None
        for part in path.split("/") if path else ():
            field = self.table[message].field(part) if message in self.table else None
            if field is None:
                raise SchemaError(f"{where}: {message} has no element {part} (of {path})")
            names.append(field.name)
            message = field.message
        return tuple(names), field


def _parts(content: Mapping[str, Any]) -> Iterator[Part]:
    for wire, schema in content["schema"]["properties"].items():
        types = str(content.get("encoding", {}).get(wire, {}).get("contentType", ""))
        reference = schema.get("$ref")
        yield Part(
            name=snake(wire),
            wire=wire,
            message=str(reference).rsplit("/", 1)[-1] if reference else None,
            types=() if reference else tuple(filter(None, types.replace(" ", "").split(","))),
        )


def _window(raw: Mapping[str, Any]) -> Window | None:
    window = raw.get("window")
    return Window(start=window["from"], end=window["to"], most=window["most"]) if window else None


def _describe(raw: Mapping[str, Any]) -> str:
    """Text of a parameter for the docstring: its description, bounds and known values."""
    schema = raw.get("schema", {})
    schema = schema.get("items", schema)
    text = " ".join(str(raw.get("description", raw["name"])).split()).rstrip(".")
    notes = []
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None or high is not None:
        notes.append(f"at least {low}" if high is None else f"at most {high}" if low is None else f"{low} to {high}")
    if "enum" in schema:
        notes.append("one of " + ", ".join(map(str, schema["enum"])))
    if "default" in schema:
        notes.append(f"default {schema['default']}")
    if raw.get("x-needs"):
        notes.append(f"v2 wants {' and '.join(map(snake, raw['x-needs']))} with it")
    if raw.get("x-versions"):
        notes.append(f"{', '.join(raw['x-versions'])} only")
    return text + (f" ({'; '.join(notes)})" if notes else "") + "."
