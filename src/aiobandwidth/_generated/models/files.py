"""Messages of the group ``files``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from aiobandwidth._core.message import Message


class DocumentType(StrEnum):
    """What a document is."""

    LOA = "LOA"
    INVOICE = "INVOICE"
    CSR = "CSR"
    OTHER = "OTHER"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FileData(Message):
    """Document of an order."""

    file_name: str | None = field(
        default=None,
        metadata={"name": "FileName", "type": "Element", "codec": "str", "spellings": ("fileName",)},
    )
    file_meta_data: FileMetaData | None = field(
        default=None,
        metadata={"name": "FileMetaData", "type": "Element", "message": "FileMetaData", "spellings": ("fileMetaData",)},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FileListResponse(Message):
    """Documents of an order.

    Attributes:
        result_code: 0 on success.
        file_names: In place of the details where those were not asked for.
    """

    file_count: int | str | None = field(
        default=None,
        metadata={"name": "fileCount", "type": "Element", "codec": "int", "spellings": ("FileCount",)},
    )
    file_data: list[FileData] = field(
        default_factory=list,
        metadata={"name": "fileData", "type": "Element", "message": "FileData"},
    )
    result_code: str | None = field(
        default=None,
        metadata={"name": "resultCode", "type": "Element", "codec": "str", "spellings": ("ResultCode",)},
    )
    result_message: str | None = field(
        default=None,
        metadata={"name": "resultMessage", "type": "Element", "codec": "str", "spellings": ("ResultMessage",)},
    )
    file_names: list[str] = field(
        default_factory=list,
        metadata={"name": "fileNames", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FileMetaData(Message):
    """What a document is and what it is called."""

    document_name: str | None = field(
        default=None,
        metadata={"name": "DocumentName", "type": "Element", "codec": "str"},
    )
    document_type: DocumentType | str | None = field(
        default=None,
        metadata={"name": "DocumentType", "type": "Element", "enum": "DocumentType"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FileResult(Message):
    """Outcome of an upload, in an older form."""

    filename: str | None = field(default=None, metadata={"name": "filename", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FileUploadResponse(Message):
    """Outcome of an upload, with the name that the carrier gave the file.

    Attributes:
        filename: Chosen by the carrier; it is the id of the file.
        result_code: 0 on success.
    """

    filename: str | None = field(
        default=None,
        metadata={"name": "filename", "type": "Element", "codec": "str", "spellings": ("fileName",)},
    )
    result_code: str | None = field(default=None, metadata={"name": "resultCode", "type": "Element", "codec": "str"})
    result_message: str | None = field(
        default=None,
        metadata={"name": "resultMessage", "type": "Element", "codec": "str"},
    )
