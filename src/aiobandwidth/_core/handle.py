"""Turn the reply to an operation into its result or a typed error."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote, urlsplit

from aiobandwidth._core import error_shapes, failures
from aiobandwidth._core.call import Answer
from aiobandwidth._core.media_types import essence
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, DeclaredReply
from aiobandwidth._core.wire import Headers, WireReply
from aiobandwidth.errors import DecodeError

_HEAD = 4096
_ERROR_AHEAD = re.compile(rb"error|status", re.IGNORECASE)
# What stands before the root element: declaration, comments, instructions and white space.
_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*<([^\s/>]+)", re.DOTALL)
LARGEST_MESSAGE = error_shapes.LARGEST_PARSED
"""Most bytes of a message in place of a file."""


def result_of(operation: AnyOperation, answer: Answer, *, safe: bool) -> Any:
    """The result that a reply holds.

    Args:
        operation: What was called.
        answer: How it went.
        safe: The call as it was made changes nothing, so that its failure leaves nothing open.

    Returns:
        A message, bytes, or None where there is nothing.

    Raises:
        StatusError: The status means failure, or the reply holds errors and no result (``ErrorInReply``), or a
            message in place of a file that is not ready (``NotReady``).
        DecodeError: The reply to a call that changes nothing cannot be read.
        OutcomeUnknown: A call that changes something got a 5xx or a reply that cannot be read.
    """
    reply = answer.reply
    if nothing_found(operation, reply):
        return None
    if not 200 <= reply.status < 300:
        raise failures.refused(answer, safe=safe)
    if operation.gives_file:
        if is_message(operation, reply):
            raise failures.in_place_of_file(answer)
        return reply.body
    declared = choose(operation, reply)
    if reply.status == 204 or declared is None or declared.media == "empty":
        _raise_stated_errors(answer)
        return None
    if not reply.body.strip():
        return _without_body(operation, declared, answer, safe)
    result = _decode(declared, answer, safe)
    if reply.status != 202 and not error_shapes.has_result(result):  # a 202 with a code says "in progress"
        _raise_stated_errors(answer)
    return result


def nothing_found(operation: AnyOperation, reply: WireReply) -> bool:
    """Tell whether the reply is this operation's way of saying that there is nothing.

    A 404 with a code of the carrier, or from a gateway, is an error even there: an account that does not exist must
    not look like one without orders.
    """
    if reply.status not in operation.empty:
        return False
    if not reply.body.strip():
        return True
    tree = error_shapes.tree(reply.body)
    if tree is None or tree.name == "html":
        return False
    return all(detail.code is None for detail in error_shapes.details(tree, refused=True))


def choose(operation: AnyOperation, reply: WireReply) -> DeclaredReply | None:
    """The declared reply that fits status and body; a 2xx that is not declared is read like the first that is."""
    fitting: Sequence[DeclaredReply] = operation.replies_by_status.get(reply.status, ())
    if not fitting:
        good = [one for one in operation.replies if 200 <= one.status < 300]
        fitting = [one for one in good if one.message] or good
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    media = "json" if reply.body.lstrip()[:1] in (b"{", b"[") else "xml"
    fitting = [one for one in fitting if one.media == media] or fitting
    if len(fitting) > 1 and media == "xml":
        name = _class_of_root(reply.body)
        return next((one for one in fitting if one.message == name), fitting[0])
    return fitting[0]


def _class_of_root(body: bytes) -> str | None:
    """Name of the class of the message that the body's root element stands for."""
    from aiobandwidth._generated.registry import ROOTS

    found = _ROOT.match(body)
    return ROOTS.get(found[1].decode(errors="replace")) if found else None


def is_message(operation: AnyOperation, reply: WireReply) -> bool:
    """Whether a 2xx to a call for a file is a message in its place.

    A 202 always is. Elsewhere Content-Type tells, if the schema has a message beside the file; a file may be XML too.
    """
    if reply.status == 202:
        return True
    kind = essence(reply.headers.get("content-type", ""))
    media = next((name for name in ("xml", "json") if kind.endswith(name)), None)
    return media is not None and any(one.status == reply.status and one.media == media for one in operation.replies)


def created_id(headers: Headers) -> str | None:
    """The id of a new resource: the last segment of ``Location``."""
    parts = urlsplit(headers.get("location", "")).path.rstrip("/").rsplit("/", 1)
    return unquote(parts[-1]) or None


def free_result(answer: Answer, *, safe: bool) -> Any:
    """The result of a request made by hand: a message, JSON data, bytes, or None for an empty body."""
    reply = answer.reply
    if not 200 <= reply.status < 300:
        raise failures.refused(answer, safe=safe)
    text = reply.body.strip()
    if not text:
        return None
    kind = reply.headers.get("content-type", "").lower()
    try:
        if "json" in kind:
            return json.loads(text)
        if "xml" in kind or ("html" not in kind and text.startswith(b"<?xml")):
            return _any_message(reply.body)
    except (ValueError, RecursionError, DecodeError):
        return reply.body
    return reply.body


def _any_message(body: bytes) -> Any:
    from aiobandwidth._core import xml_codec

    return xml_codec.decode(body)


def _without_body(operation: AnyOperation, declared: DeclaredReply, answer: Answer, safe: bool) -> Any:
    """A 2xx without the body that the schema promises.

    To a call that changes something it means success, so an empty message stands for it; to a list it means that
    there is nothing, if the server says that the body is empty: otherwise it may as well have been cut off.
    """
    paging, headers = operation.paging, answer.reply.headers
    said = "content-length" in headers or "transfer-encoding" in headers
    if said and paging is not None and not paging.gives_reply:
        return None
    if safe:
        error = DecodeError("the body is empty")
        raise failures.unreadable(answer.request, answer.reply, error, safe=True, attempts=answer.attempts)
    return empty_message(declared)


def empty_message(declared: DeclaredReply) -> Message:
    from aiobandwidth._core.plans import load

    assert declared.message is not None
    return load(declared.message)()


def _decode(declared: DeclaredReply, answer: Answer, safe: bool) -> Message:
    from aiobandwidth._core import json_codec, xml_codec
    from aiobandwidth._core.plans import load

    assert declared.message is not None
    reply, cls = answer.reply, load(declared.message)
    try:
        if declared.media == "json":
            return json_codec.decode(reply.body, cls)
        return xml_codec.decode(reply.body, cls)
    except DecodeError as error:
        problem = error.copy()
    _raise_stated_errors(answer)  # errors often come under another root than the result's
    raise failures.unreadable(answer.request, reply, problem, safe=safe, attempts=answer.attempts)


def _raise_stated_errors(answer: Answer) -> None:
    # Errors alone begin with an error, so a long list of results is not searched to its end.
    if not _ERROR_AHEAD.search(answer.reply.body[:_HEAD]):
        return
    tree = error_shapes.tree(answer.reply.body)
    if tree is None or not error_shapes.only_errors(tree):
        return
    details = error_shapes.details(tree)
    if any(detail.code for detail in details):  # a text alone may be "created"
        raise failures.error_in_reply(answer.request, answer.reply, details)
