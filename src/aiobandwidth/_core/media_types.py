"""Media types of documents: told from a file's name, or checked as the caller gives them."""

from __future__ import annotations

import re

from aiobandwidth.errors import InvalidRequest

# Those that the carrier takes first, then those of its reports. What the machine has in its own tables comes after, so
# that these are the same everywhere.
_BY_ENDING = {
    "pdf": "application/pdf",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "json": "application/json",
    "html": "text/html",
    "zip": "application/zip",
}
_TOKEN = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"  # noqa: S105
_MEDIA_TYPE = re.compile(rf'{_TOKEN}/{_TOKEN}(?:[ \t]*;[ \t]*{_TOKEN}=(?:{_TOKEN}|"[ !#-\[\]-~]*"))*')


def told_by(name: str | None) -> str | None:
    """The media type that the ending of a file's name stands for; None if it says nothing."""
    if not name:
        return None
    ending = name.rpartition(".")[2].lower()
    if "." in name and ending in _BY_ENDING:
        return _BY_ENDING[ending]
    import mimetypes

    kind, encoding = mimetypes.guess_type(name, strict=True)
    return kind if encoding is None else None  # a .csv.gz is no CSV


def ending_of(content_type: str) -> str:
    """A file ending for a media type, with its dot; empty if there is none."""
    bare = essence(content_type)
    return next((f".{ending}" for ending, kind in _BY_ENDING.items() if kind == bare), "")


def essence(content_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return content_type.partition(";")[0].strip().lower()


def content_type_for(given: str | None, name: str | None, label: str) -> str:
    """The media type of a document: as given, or as its name tells.

    Raises:
        InvalidRequest: What is given is no media type, or nothing is given and the name does not tell.
    """
    if given is None:
        found = told_by(name)
        if found is not None:
            return found
        why = f"the name {name!r} does not tell the media type" if name else "the document has no name that tells it"
        text = f"{label}: content_type is missing and {why}; give it, such as 'application/pdf'"
        raise InvalidRequest(text, parameter="content_type", operation=label)
    if not isinstance(given, str) or not _MEDIA_TYPE.fullmatch(given):
        text = f"{label}: content_type must be a media type such as 'application/pdf'"
        raise InvalidRequest(text, parameter="content_type", operation=label)
    return given
