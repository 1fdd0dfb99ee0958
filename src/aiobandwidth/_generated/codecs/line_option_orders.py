"""Decoders and writers of the group ``line_option_orders``. Generated from schemas/; do not edit."""

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
)
from aiobandwidth._generated.models.line_option_orders import (
    LineOptionOrder,
    LineOptionOrderResponse,
    LineOptionResult,
    TnLineOption,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")


def decode_LineOptionOrder(node: etree._Element, depth: int) -> LineOptionOrder:
    made = new(LineOptionOrder)
    made.extra = None
    made.tn_line_options = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TnLineOptions":
            made.tn_line_options.append(decode_TnLineOption(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LineOptionOrder(made: LineOptionOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not LineOptionOrder or made.extra is not None:
        careful(made, LineOptionOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for tn_line_options_ in plain_list(made.tn_line_options):
        write_TnLineOption(tn_line_options_, parts, "TnLineOptions")
    close(parts, start, name)


def decode_LineOptionOrderResponse(node: etree._Element, depth: int) -> LineOptionOrderResponse:
    made = new(LineOptionOrderResponse)
    made.extra = made.response_status = None
    made.line_options = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "LineOptions":
            made.line_options.append(decode_LineOptionResult(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LineOptionOrderResponse(made: LineOptionOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LineOptionOrderResponse or made.extra is not None:
        careful(made, LineOptionOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for line_options_ in plain_list(made.line_options):
        write_LineOptionResult(line_options_, parts, "LineOptions")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_LineOptionResult(node: etree._Element, depth: int) -> LineOptionResult:
    made = new(LineOptionResult)
    made.extra = made.completed_numbers = made.errors = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CompletedNumbers" and made.completed_numbers is None:
            made.completed_numbers = common.decode_TelephoneNumberList(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LineOptionResult(made: LineOptionResult, parts: list[str], name: str) -> None:
    if made.__class__ is not LineOptionResult or made.extra is not None:
        careful(made, LineOptionResult, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.completed_numbers is not None:
        common.write_TelephoneNumberList(made.completed_numbers, parts, "CompletedNumbers")
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    close(parts, start, name)


def decode_TnLineOption(node: etree._Element, depth: int) -> TnLineOption:
    made = new(TnLineOption)
    made.extra = made.telephone_number = made.calling_name_display = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber" and made.telephone_number is None and not len(child):
            made.telephone_number = child.text or ""
        elif tag == "CallingNameDisplay" and made.calling_name_display is None and not len(child):
            made.calling_name_display = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnLineOption(made: TnLineOption, parts: list[str], name: str) -> None:
    if made.__class__ is not TnLineOption or made.extra is not None:
        careful(made, TnLineOption, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number is not None:
        put_text(parts, "TelephoneNumber", made.telephone_number)
    if made.calling_name_display is not None:
        put_text(parts, "CallingNameDisplay", made.calling_name_display)
    close(parts, start, name)
