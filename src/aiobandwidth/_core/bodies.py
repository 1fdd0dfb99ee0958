"""Checking a request body against the schema and writing it, without ever changing the caller's message."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

from aiobandwidth._core.media_types import content_type_for
from aiobandwidth._core.message import Extra, Message
from aiobandwidth._core.multipart import multipart_body
from aiobandwidth._core.operation import AnyOperation, Body
from aiobandwidth._core.uploads import Document, document, is_document
from aiobandwidth.errors import InvalidRequest

CONTENT_TYPES = {"xml": "application/xml; charset=utf-8", "json": "application/json"}


def prepare_body(
    operation: AnyOperation, body: Any, content_type: str | None, *, make_id: bool = True
) -> tuple[bytes | Document | None, str | None, str | None]:
    """Check and write a body.

    Args:
        operation: What is called.
        body: The message or the document.
        content_type: Of a document.
        make_id: Give an order that lacks a CustomerOrderId one.

    Returns:
        The bytes, or the document to read them from; their content type; and the CustomerOrderId, where the operation
        takes one and there is one.

    Raises:
        InvalidRequest: The body is missing, of another type, lacks an element, or cannot be written.
    """
    label = f"{operation.group}.{operation.name}"
    declared = operation.body
    if declared is None:
        if body is not None:
            raise InvalidRequest(f"{label}: takes no body", parameter="body", operation=label)
        return None, None, None
    if body is None:
        if not declared.optional:
            text = f"{label}: body is missing; give {_article(declared)}"
            raise InvalidRequest(text, parameter="body", operation=label)
        return None, None, None
    if declared.media == "multipart":
        return *multipart_body(body, declared, content_type, label), None
    if declared.message is None:
        return *_raw(body, declared.content_type if content_type is None else content_type, label), None
    name = _check_class(body, declared, label)
    for path in declared.required if name == declared.message else ():
        if not _present(body, path):
            raise _missing(body, path, label)
    customer_order_id = None
    if operation.customer_order_id:
        customer_order_id = own_customer_order_id(body)
        if customer_order_id is None and make_id:
            body, customer_order_id = with_customer_order_id(body)
    if declared.spellings:
        body = _spelled(body, declared)
    kind = declared.content_type or CONTENT_TYPES[declared.media]
    return _encode(body, declared, label), kind, customer_order_id


def own_customer_order_id(body: Any) -> str | None:
    """The CustomerOrderId that the caller gave a message; None without one."""
    present = getattr(body, "customer_order_id", None)
    return present if isinstance(present, str) and present.strip() else None


def with_customer_order_id(body: Any) -> tuple[Any, str]:
    """A copy of the message with a new CustomerOrderId, and that id."""
    made = str(uuid4())
    return dataclasses.replace(body, customer_order_id=made), made


def _article(declared: Body) -> str:
    """What to give, in words."""
    if declared.message is None:
        return "the document"
    return " or ".join(f"aiobandwidth.models.{name}" for name in (declared.message, *declared.others))


def _raw(body: Any, content_type: str | None, label: str) -> tuple[bytes | Document, str]:
    content = document(body, label, "body")
    name = content.name if isinstance(content, Document) else None
    return content, content_type_for(content_type, name, label)


def _check_class(body: Any, declared: Body, label: str) -> str:
    """The name of the accepted class that the body is of."""
    from aiobandwidth._core.plans import load

    for name in (declared.message, *declared.others):
        if name is not None and isinstance(body, load(name)):
            return name
    text = f"{label}: body must be {_article(declared)}, not {type(body).__name__}"
    raise InvalidRequest(text, parameter="body", operation=label)


def _present(message: Any, path: tuple[str, ...]) -> bool:
    return any(not _blank(value) for value in _values(message, path))


def _values(message: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if isinstance(message, list | tuple):
        for item in message:
            yield from _values(item, path)
    elif not path:
        yield message
    elif message is not None:
        yield from _values(getattr(message, path[0], None), path[1:])


def _blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _missing(body: Message, path: tuple[str, ...], label: str) -> InvalidRequest:
    from aiobandwidth._core.plans import load, plan

    wires: list[str] = []
    cls: type[Message] | None = type(body)
    for name in path:
        field = next((f for f in plan(cls).fields if f.name == name), None) if cls is not None else None
        wires.append(field.wire if field is not None else name)
        cls = load(field.message) if field is not None and field.message else None
    here = "/".join(wires)
    text = f"{label}: the body lacks {here}, which the carrier insists on; set .{'.'.join(path)}"
    return InvalidRequest(text, parameter=here, operation=label)


def _spelled(body: Message, declared: Body) -> Message:
    """A copy that is written with the operation's own spellings, save those that came with the message."""
    extra = body.extra if body.extra is not None else Extra()
    extra = dataclasses.replace(extra, spelling={**declared.spellings, **extra.spelling})
    return dataclasses.replace(body, extra=extra)


def _encode(body: Message, declared: Body, label: str) -> bytes:
    reason: str
    try:
        if declared.media == "json":
            from aiobandwidth._core import json_codec

            return json_codec.encode(body)
        from aiobandwidth._core import xml_codec

        return xml_codec.encode(body)
    except InvalidRequest as error:
        reason, parameter = str(error), error.parameter
    except (TypeError, ValueError, AttributeError) as error:
        reason, parameter = f"the body cannot be written: {error}", "body"
    raise InvalidRequest(f"{label}: {reason}", parameter=parameter, operation=label)


def any_body(body: Any, content_type: str | None, label: str) -> tuple[bytes | Document | None, str | None]:
    """The body of a request made by hand, and its content type: a message, JSON data, text, bytes, or a document."""
    if body is None:
        return None, None
    if is_document(body):
        return _raw(body, content_type, label)
    if isinstance(body, Message | dict | list):
        import json

        from aiobandwidth._core import json_codec, xml_codec

        try:
            if isinstance(body, dict | list):
                data = json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
                return data, content_type or CONTENT_TYPES["json"]
            if content_type is not None and "json" in content_type:
                return json_codec.encode(body), content_type
            return xml_codec.encode(body), content_type or CONTENT_TYPES["xml"]
        except (TypeError, ValueError) as error:
            reason = str(error)
        raise InvalidRequest(f"{label}: the body cannot be written: {reason}", parameter="body", operation=label)
    if isinstance(body, str):
        body = body.encode()
    if not isinstance(body, bytes | bytearray | memoryview):
        kinds = "a message, a dict or a list, text, bytes, a pathlib.Path, an open file or an async iterator"
        text = f"{label}: body must be {kinds}, not {type(body).__name__}"
        raise InvalidRequest(text, parameter="body", operation=label)
    data = bytes(body)
    kind = content_type or ("application/xml; charset=utf-8" if data.lstrip()[:1] == b"<" else None)
    if kind is None:
        text = f"{label}: content_type must say what the body is, such as 'application/pdf'"
        raise InvalidRequest(text, parameter="content_type", operation=label)
    return data, kind
