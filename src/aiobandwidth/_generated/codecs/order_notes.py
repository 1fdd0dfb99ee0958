"""Decoders and writers of the group ``order_notes``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    Codecs,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_date,
    read_datetime,
)
from aiobandwidth._generated.models.order_notes import (
    IrisStatus,
    Note,
    NoteResponse,
    Notes,
    OrderHistory,
    OrderHistoryWrapper,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")


def decode_IrisStatus(node: etree._Element, depth: int) -> IrisStatus:
    made = new(IrisStatus)
    made.extra = made.code = made.description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Code" and made.code is None and not len(child):
            made.code = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_IrisStatus(made: IrisStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not IrisStatus or made.extra is not None:
        careful(made, IrisStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.code is not None:
        put_text(parts, "Code", made.code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    close(parts, start, name)


def decode_Note(node: etree._Element, depth: int) -> Note:
    made = new(Note)
    made.extra = made.id = made.user_id = made.description = made.last_date_modifier = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "UserId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "LastDateModifier" and made.last_date_modifier is None and not len(child):
            made.last_date_modifier = read_datetime(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Note(made: Note, parts: list[str], name: str) -> None:
    if made.__class__ is not Note or made.extra is not None:
        careful(made, Note, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.user_id is not None:
        put_text(parts, "UserId", made.user_id)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.last_date_modifier is not None:
        put_text(parts, "LastDateModifier", made.last_date_modifier)
    close(parts, start, name)


def decode_NoteResponse(node: etree._Element, depth: int) -> NoteResponse:
    made = new(NoteResponse)
    made.extra = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NoteResponse(made: NoteResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not NoteResponse or made.extra is not None:
        careful(made, NoteResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Notes(node: etree._Element, depth: int) -> Notes:
    made = new(Notes)
    made.extra = None
    made.note = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Note":
            made.note.append(decode_Note(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Notes(made: Notes, parts: list[str], name: str) -> None:
    if made.__class__ is not Notes or made.extra is not None:
        careful(made, Notes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for note_ in plain_list(made.note):
        write_Note(note_, parts, "Note")
    close(parts, start, name)


def decode_OrderHistory(node: etree._Element, depth: int) -> OrderHistory:
    made = new(OrderHistory)
    made.extra = made.order_date = made.note = made.author = made.status = made.difference = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderDate" and made.order_date is None and not len(child):
            made.order_date = read_datetime(child.text or "")
        elif tag == "Note" and made.note is None and not len(child):
            made.note = child.text or ""
        elif tag == "Author" and made.author is None and not len(child):
            made.author = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "Difference" and made.difference is None and not len(child):
            made.difference = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_OrderHistory(made: OrderHistory, parts: list[str], name: str) -> None:
    if made.__class__ is not OrderHistory or made.extra is not None:
        careful(made, OrderHistory, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.note is not None:
        put_text(parts, "Note", made.note)
    if made.author is not None:
        put_text(parts, "Author", made.author)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.difference is not None:
        put_text(parts, "Difference", made.difference)
    close(parts, start, name)


def decode_OrderHistoryWrapper(node: etree._Element, depth: int) -> OrderHistoryWrapper:
    made = new(OrderHistoryWrapper)
    made.extra = made.iris_status = None
    made.order_history = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "IrisStatus" and made.iris_status is None:
            made.iris_status = decode_IrisStatus(child, depth)
        elif tag == "OrderHistory":
            made.order_history.append(decode_OrderHistory(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_OrderHistoryWrapper(made: OrderHistoryWrapper, parts: list[str], name: str) -> None:
    if made.__class__ is not OrderHistoryWrapper or made.extra is not None:
        careful(made, OrderHistoryWrapper, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.iris_status is not None:
        write_IrisStatus(made.iris_status, parts, "IrisStatus")
    for order_history_ in plain_list(made.order_history):
        write_OrderHistory(order_history_, parts, "OrderHistory")
    close(parts, start, name)
