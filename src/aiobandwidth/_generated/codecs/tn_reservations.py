"""Decoders and writers of the group ``tn_reservations``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    INTS,
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
from aiobandwidth._generated.models.tn_reservations import NumberReservation, Reservation, ReservationResponse

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")


def decode_NumberReservation(node: etree._Element, depth: int) -> NumberReservation:
    made = new(NumberReservation)
    made.extra = made.reservation_id = made.account = made.reservation_expires = made.reserved_tn = None
    made.account_id_ = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ReservationID" and made.reservation_id is None and not len(child):
            made.reservation_id = child.text or ""
        elif tag == "Account" and made.account is None and not len(child):
            made.account = child.text or ""
        elif tag == "ReservationExpires" and made.reservation_expires is None and not len(child):
            made.reservation_expires = INTS[child.text or ""]
        elif tag == "ReservedTN" and made.reserved_tn is None and not len(child):
            made.reserved_tn = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberReservation(made: NumberReservation, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberReservation or made.extra is not None:
        careful(made, NumberReservation, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.reservation_id is not None:
        put_text(parts, "ReservationID", made.reservation_id)
    if made.account is not None:
        put_text(parts, "Account", made.account)
    if made.reservation_expires is not None:
        put_text(parts, "ReservationExpires", made.reservation_expires)
    if made.reserved_tn is not None:
        put_text(parts, "ReservedTN", made.reserved_tn)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    close(parts, start, name)


def decode_Reservation(node: etree._Element, depth: int) -> Reservation:
    made = new(Reservation)
    made.extra = made.reservation_id = made.account_id_ = made.reservation_expires = made.reserved_tn = made.id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ReservationId" and made.reservation_id is None and not len(child):
            made.reservation_id = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "ReservationExpires" and made.reservation_expires is None and not len(child):
            made.reservation_expires = INTS[child.text or ""]
        elif tag == "ReservedTn" and made.reserved_tn is None and not len(child):
            made.reserved_tn = child.text or ""
        elif tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Reservation(made: Reservation, parts: list[str], name: str) -> None:
    if made.__class__ is not Reservation or made.extra is not None:
        careful(made, Reservation, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.reservation_id is not None:
        put_text(parts, "ReservationId", made.reservation_id)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.reservation_expires is not None:
        put_text(parts, "ReservationExpires", made.reservation_expires)
    if made.reserved_tn is not None:
        put_text(parts, "ReservedTn", made.reserved_tn)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    close(parts, start, name)


def decode_ReservationResponse(node: etree._Element, depth: int) -> ReservationResponse:
    made = new(ReservationResponse)
    made.extra = made.response_status = made.reservation = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Reservation" and made.reservation is None:
            made.reservation = decode_Reservation(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReservationResponse(made: ReservationResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ReservationResponse or made.extra is not None:
        careful(made, ReservationResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.reservation is not None:
        write_Reservation(made.reservation, parts, "Reservation")
    close(parts, start, name)
