"""Compliance documents: metadata and a file, sent together as a form."""

from __future__ import annotations

import dataclasses
import re

import attrs

from aiobandwidth import models as m
from aiobandwidth._core import json_codec
from aiobandwidth._core.message import Message
from aiobandwidth.errors import DecodeError

from ..clock import when
from ..collections import Collection, Entry
from ..json_types import fit
from ..routing import Call, MessageT, Refused, Reply, Routes
from .compliance import DOCUMENT_TYPES
from .end_users import check_open, merged_fields

routes = Routes()

_TYPES = (
    "application/pdf",
    "image/jpeg",
    "image/jpg",
    "image/png",
    "application/msword",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
)
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?', re.IGNORECASE)
_NAME = re.compile(r'\bname="?([^";]+)"?', re.IGNORECASE)
_FILE_NAME = re.compile(r'\bfilename="?([^";]+)"?', re.IGNORECASE)


@attrs.frozen(kw_only=True)
class FormPart:
    """One part of a form."""

    content: bytes
    content_type: str = "text/plain"
    file_name: str | None = None


def read_form(call: Call) -> dict[str, FormPart]:
    """The parts of a ``multipart/form-data`` body by name.

    Raises:
        Refused: The body is no such form.
    """
    content_type = call.headers.get("Content-Type", "")
    boundary = _BOUNDARY.search(content_type)
    if not content_type.lower().startswith("multipart/") or boundary is None:
        raise Refused(400, "205617", "The body has to be multipart/form-data")
    mark = b"--" + boundary[1].strip().encode()
    pieces = (b"\r\n" + call.body).split(b"\r\n" + mark)
    if len(pieces) < 3 or not pieces[-1].startswith(b"--"):
        raise Refused(400, "205617", "The body is no whole multipart/form-data")
    parts: dict[str, FormPart] = {}
    for piece in pieces[1:-1]:
        head, gap, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        lines = head.decode("utf-8", "replace").split("\r\n")
        headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        disposition = headers.get("content-disposition", "")
        name, file_name = _NAME.search(disposition), _FILE_NAME.search(disposition)
        if name is None or not gap:
            raise Refused(400, "205617", "A part of the form has no name")
        parts[name[1]] = FormPart(
            content=content,
            content_type=headers.get("content-type", "text/plain"),
            file_name=None if file_name is None else file_name[1],
        )
    return parts


def _metadata(parts: dict[str, FormPart], cls: type[MessageT]) -> MessageT:
    part = parts.get("metadata")
    if part is None:
        return cls()
    try:
        message = json_codec.decode(part.content, cls)
    except DecodeError as error:
        raise Refused(400, "205617", f"The metadata could not be read: {error}") from None
    wrong = fit(message)
    if wrong is not None:
        raise Refused(400, "205617", f"{wrong} has a value of another type")
    return message


def _keep_file(entry: Entry[m.ComplianceDocument], part: FormPart | None) -> None:
    if part is not None:
        entry.extra["file"] = part
        entry.message.file_name = part.file_name or entry.id


def _check_file(part: FormPart | None) -> None:
    if part is not None and part.content_type.partition(";")[0].strip().lower() not in _TYPES:
        raise Refused(400, "205617", f"A file of the type {part.content_type} is not accepted")


def show_document(_call: Call, entry: Entry[m.ComplianceDocument]) -> m.ComplianceDocument:
    """A document with its state and times."""
    return dataclasses.replace(
        entry.message,
        document_id=entry.id,
        file_content_exists="file" in entry.extra,
        created_date_time=when(entry.created),
        updated_date_time=when(entry.modified),
    )


def _one(call: Call, entry: Entry[m.ComplianceDocument]) -> Message:
    return m.ComplianceDocumentReply(links=[], data=show_document(call, entry), errors=[])


DOCUMENTS = Collection(
    "compliance-documents",
    m.ComplianceDocument,
    param="documentId",
    missing=(404, "50420"),
    show=show_document,
    one=_one,
)
DOCUMENTS.serve(routes, get="compliance_documents.get_compliance_document")


@routes.serve("compliance_documents.create_compliance_document")
def create_document(call: Call) -> Reply:
    parts = read_form(call)
    given, file = _metadata(parts, m.ComplianceDocumentInput), parts.get("file")
    if given.type not in DOCUMENT_TYPES:
        raise Refused(400, "205617", f"The type '{given.type or ''}' is none of the document types")
    _check_file(file)
    message = m.ComplianceDocument(
        custom_reference=given.custom_reference,
        type=given.type,
        description=given.description,
        fields=merged_fields(None, given.fields),
        status="DRAFT",
    )
    entry = DOCUMENTS.add(call, message)
    _keep_file(entry, file)
    return DOCUMENTS.reply(call, entry, location=call.here(entry.id))


@routes.serve("compliance_documents.update_compliance_document")
def update_document(call: Call) -> Reply:
    """Change metadata, the file, or both, while nobody verifies them."""
    entry, parts = DOCUMENTS.find(call), read_form(call)
    check_open(entry, "document")
    change, file = _metadata(parts, m.ComplianceDocumentUpdate), parts.get("file")
    _check_file(file)
    fields = merged_fields(entry.message.fields, change.fields)
    given = m.ComplianceDocument(
        custom_reference=change.custom_reference, description=change.description, fields=fields
    )
    DOCUMENTS.patch(call, entry, given)
    _keep_file(entry, file)
    return DOCUMENTS.reply(call, entry)


@routes.serve("compliance_documents.get_compliance_document_file")
def get_file(call: Call) -> Reply:
    entry = DOCUMENTS.find(call)
    file: FormPart | None = entry.extra.get("file")
    if file is None:
        raise Refused(404, "50420", f"The document '{entry.id}' has no file")
    return Reply(body=file.content, content_type=file.content_type)
