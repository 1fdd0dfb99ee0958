"""Decoders and writers of the group ``files``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    INTS,
    Known,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
)
from aiobandwidth._generated.models.files import (
    FileData,
    FileListResponse,
    FileMetaData,
    FileResult,
    FileUploadResponse,
)

if TYPE_CHECKING:
    from lxml import etree

_DocumentType = Known("DocumentType")


def decode_FileData(node: etree._Element, depth: int) -> FileData:
    made = new(FileData)
    made.extra = made.file_name = made.file_meta_data = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FileName" and made.file_name is None and not len(child):
            made.file_name = child.text or ""
        elif tag == "FileMetaData" and made.file_meta_data is None:
            made.file_meta_data = decode_FileMetaData(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FileData(made: FileData, parts: list[str], name: str) -> None:
    if made.__class__ is not FileData or made.extra is not None:
        careful(made, FileData, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.file_name is not None:
        put_text(parts, "FileName", made.file_name)
    if made.file_meta_data is not None:
        write_FileMetaData(made.file_meta_data, parts, "FileMetaData")
    close(parts, start, name)


def decode_FileListResponse(node: etree._Element, depth: int) -> FileListResponse:
    made = new(FileListResponse)
    made.extra = made.file_count = made.result_code = made.result_message = None
    made.file_data = []
    made.file_names = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "fileCount" and made.file_count is None and not len(child):
            made.file_count = INTS[child.text or ""]
        elif tag == "resultCode" and made.result_code is None and not len(child):
            made.result_code = child.text or ""
        elif tag == "resultMessage" and made.result_message is None and not len(child):
            made.result_message = child.text or ""
        elif tag == "fileNames" and not len(child):
            made.file_names.append(child.text or "")
        elif tag == "fileData":
            made.file_data.append(decode_FileData(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FileListResponse(made: FileListResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not FileListResponse or made.extra is not None:
        careful(made, FileListResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.file_count is not None:
        put_text(parts, "fileCount", made.file_count)
    for file_data_ in plain_list(made.file_data):
        write_FileData(file_data_, parts, "fileData")
    if made.result_code is not None:
        put_text(parts, "resultCode", made.result_code)
    if made.result_message is not None:
        put_text(parts, "resultMessage", made.result_message)
    if made.file_names:
        put_texts(parts, "fileNames", made.file_names)
    close(parts, start, name)


def decode_FileMetaData(node: etree._Element, depth: int) -> FileMetaData:
    made = new(FileMetaData)
    made.extra = made.document_name = made.document_type = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DocumentName" and made.document_name is None and not len(child):
            made.document_name = child.text or ""
        elif tag == "DocumentType" and made.document_type is None and not len(child):
            made.document_type = _DocumentType[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FileMetaData(made: FileMetaData, parts: list[str], name: str) -> None:
    if made.__class__ is not FileMetaData or made.extra is not None:
        careful(made, FileMetaData, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.document_name is not None:
        put_text(parts, "DocumentName", made.document_name)
    if made.document_type is not None:
        put_text(parts, "DocumentType", made.document_type)
    close(parts, start, name)


def decode_FileResult(node: etree._Element, depth: int) -> FileResult:
    made = new(FileResult)
    made.extra = made.filename = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "filename" and made.filename is None and not len(child):
            made.filename = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FileResult(made: FileResult, parts: list[str], name: str) -> None:
    if made.__class__ is not FileResult or made.extra is not None:
        careful(made, FileResult, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.filename is not None:
        put_text(parts, "filename", made.filename)
    close(parts, start, name)


def decode_FileUploadResponse(node: etree._Element, depth: int) -> FileUploadResponse:
    made = new(FileUploadResponse)
    made.extra = made.filename = made.result_code = made.result_message = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "filename" and made.filename is None and not len(child):
            made.filename = child.text or ""
        elif tag == "resultCode" and made.result_code is None and not len(child):
            made.result_code = child.text or ""
        elif tag == "resultMessage" and made.result_message is None and not len(child):
            made.result_message = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FileUploadResponse(made: FileUploadResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not FileUploadResponse or made.extra is not None:
        careful(made, FileUploadResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.filename is not None:
        put_text(parts, "filename", made.filename)
    if made.result_code is not None:
        put_text(parts, "resultCode", made.result_code)
    if made.result_message is not None:
        put_text(parts, "resultMessage", made.result_message)
    close(parts, start, name)
