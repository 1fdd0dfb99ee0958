"""Decoders and writers of the group ``json_compliance``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    accept,
    careful,
    close,
    known,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_date,
    read_datetime,
)
from aiobandwidth._generated.codecs import json
from aiobandwidth._generated.models.json import GeoValidationStatus
from aiobandwidth._generated.models.json_compliance import (
    AddressLocation,
    AddressRequirement,
    CityInfo,
    CityInfoReply,
    CityInfoReplyData,
    ComplianceDocument,
    ComplianceDocumentInput,
    ComplianceDocumentReply,
    ComplianceDocumentStatus,
    ComplianceDocumentType,
    ComplianceDocumentUpdate,
    ComplianceField,
    ComplianceRequirement,
    ComplianceRequirementDetails,
    ComplianceRequirementList,
    DocumentTypeList,
    EndUser,
    EndUserKind,
    EndUserList,
    EndUserReply,
    EndUserStatus,
    EndUserTypeFields,
    EndUserTypeList,
    GatewayError,
    NumberActivationAreaCodes,
    NumberActivationCheck,
    NumberActivationOutcome,
    NumberActivationReply,
    NumberActivationResult,
    NumberActivationSet,
    NumberActivationSetOutcome,
    PhoneNumberKind,
    RequirementsAssetDetails,
    RequirementsAssetType,
    RequirementsPackage,
    RequirementsPackageAcknowledgements,
    RequirementsPackageAsset,
    RequirementsPackageAssetList,
    RequirementsPackageAssetReply,
    RequirementsPackageEvent,
    RequirementsPackageHistory,
    RequirementsPackageList,
    RequirementsPackageReply,
    RequirementsPackageStatus,
    SupportingDocumentKind,
    SupportingDocumentRequirement,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_AddressLocation = known(AddressLocation)
_ComplianceDocumentStatus = known(ComplianceDocumentStatus)
_EndUserKind = known(EndUserKind)
_EndUserStatus = known(EndUserStatus)
_GeoValidationStatus = known(GeoValidationStatus)
_PhoneNumberKind = known(PhoneNumberKind)
_RequirementsAssetType = known(RequirementsAssetType)
_RequirementsPackageStatus = known(RequirementsPackageStatus)
_SupportingDocumentKind = known(SupportingDocumentKind)


def decode_AddressRequirement(node: etree._Element, work: Work) -> AddressRequirement:
    made = new(AddressRequirement)
    made.extra = made.location = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "location" and made.location is None:
            made.location = _AddressLocation[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AddressRequirement(made: AddressRequirement, parts: list[str], name: str) -> None:
    if made.__class__ is not AddressRequirement or made.extra is not None:
        careful(made, AddressRequirement, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.location) is not None:
        put_text(parts, "location", value)
    close(parts, start, name)


def decode_CityInfo(node: etree._Element, work: Work) -> CityInfo:
    made = new(CityInfo)
    made.extra = made.city = made.postal_code = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "city" and made.city is None:
            made.city = child.text or ""
        elif tag == "postalCode" and made.postal_code is None:
            made.postal_code = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CityInfo(made: CityInfo, parts: list[str], name: str) -> None:
    if made.__class__ is not CityInfo or made.extra is not None:
        careful(made, CityInfo, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.city) is not None:
        put_text(parts, "city", value)
    if (value := made.postal_code) is not None:
        put_text(parts, "postalCode", value)
    close(parts, start, name)


def decode_CityInfoReply(node: etree._Element, work: Work) -> CityInfoReply:
    made = new(CityInfoReply)
    made.extra = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_CityInfoReplyData(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CityInfoReply(made: CityInfoReply, parts: list[str], name: str) -> None:
    if made.__class__ is not CityInfoReply or made.extra is not None:
        careful(made, CityInfoReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_CityInfoReplyData(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_CityInfoReplyData(node: etree._Element, work: Work) -> CityInfoReplyData:
    made = new(CityInfoReplyData)
    made.extra = None
    made.items = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "_items":
            made.items.append(decode_CityInfo(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CityInfoReplyData(made: CityInfoReplyData, parts: list[str], name: str) -> None:
    if made.__class__ is not CityInfoReplyData or made.extra is not None:
        careful(made, CityInfoReplyData, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.items):
        write_CityInfo(item, parts, "_items")
    close(parts, start, name)


def decode_ComplianceDocument(node: etree._Element, work: Work) -> ComplianceDocument:
    made = new(ComplianceDocument)
    made.extra = made.document_id = made.custom_reference = made.type = made.description = made.fields = None
    made.status = made.file_content_exists = made.file_name = made.created_date_time = made.updated_date_time = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "documentId" and made.document_id is None:
            made.document_id = child.text or ""
        elif tag == "customReference" and made.custom_reference is None:
            made.custom_reference = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = child.text or ""
        elif tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "fields" and made.fields is None:
            made.fields = child.text or ""
        elif tag == "status" and made.status is None:
            made.status = _ComplianceDocumentStatus[child.text or ""]
        elif tag == "fileContentExists" and made.file_content_exists is None:
            made.file_content_exists = BOOLS[child.text or ""]
        elif tag == "fileName" and made.file_name is None:
            made.file_name = child.text or ""
        elif tag == "createdDateTime" and made.created_date_time is None:
            made.created_date_time = read_datetime(child.text or "")
        elif tag == "updatedDateTime" and made.updated_date_time is None:
            made.updated_date_time = read_datetime(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceDocument(made: ComplianceDocument, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceDocument or made.extra is not None:
        careful(made, ComplianceDocument, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.document_id) is not None:
        put_text(parts, "documentId", value)
    if (value := made.custom_reference) is not None:
        put_text(parts, "customReference", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    if (value := made.fields) is not None:
        put_text(parts, "fields", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.file_content_exists) is not None:
        put_text(parts, "fileContentExists", value)
    if (value := made.file_name) is not None:
        put_text(parts, "fileName", value)
    if (value := made.created_date_time) is not None:
        put_text(parts, "createdDateTime", value)
    if (value := made.updated_date_time) is not None:
        put_text(parts, "updatedDateTime", value)
    close(parts, start, name)


def decode_ComplianceDocumentInput(node: etree._Element, work: Work) -> ComplianceDocumentInput:
    made = new(ComplianceDocumentInput)
    made.extra = made.custom_reference = made.type = made.description = made.fields = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "customReference" and made.custom_reference is None:
            made.custom_reference = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = child.text or ""
        elif tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "fields" and made.fields is None:
            made.fields = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceDocumentInput(made: ComplianceDocumentInput, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceDocumentInput or made.extra is not None:
        careful(made, ComplianceDocumentInput, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.custom_reference) is not None:
        put_text(parts, "customReference", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    if (value := made.fields) is not None:
        put_text(parts, "fields", value)
    close(parts, start, name)


def decode_ComplianceDocumentReply(node: etree._Element, work: Work) -> ComplianceDocumentReply:
    made = new(ComplianceDocumentReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_ComplianceDocument(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceDocumentReply(made: ComplianceDocumentReply, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceDocumentReply or made.extra is not None:
        careful(made, ComplianceDocumentReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_ComplianceDocument(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_ComplianceDocumentType(node: etree._Element, work: Work) -> ComplianceDocumentType:
    made = new(ComplianceDocumentType)
    made.extra = made.type = made.friendly_name = None
    made.fields = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "type" and made.type is None:
            made.type = child.text or ""
        elif tag == "friendlyName" and made.friendly_name is None:
            made.friendly_name = child.text or ""
        elif tag == "fields":
            made.fields.append(decode_ComplianceField(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceDocumentType(made: ComplianceDocumentType, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceDocumentType or made.extra is not None:
        careful(made, ComplianceDocumentType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.friendly_name) is not None:
        put_text(parts, "friendlyName", value)
    for item in plain_list(made.fields):
        write_ComplianceField(item, parts, "fields")
    close(parts, start, name)


def decode_ComplianceDocumentUpdate(node: etree._Element, work: Work) -> ComplianceDocumentUpdate:
    made = new(ComplianceDocumentUpdate)
    made.extra = made.custom_reference = made.description = made.fields = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "customReference" and made.custom_reference is None:
            made.custom_reference = child.text or ""
        elif tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "fields" and made.fields is None:
            made.fields = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceDocumentUpdate(made: ComplianceDocumentUpdate, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceDocumentUpdate or made.extra is not None:
        careful(made, ComplianceDocumentUpdate, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.custom_reference) is not None:
        put_text(parts, "customReference", value)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    if (value := made.fields) is not None:
        put_text(parts, "fields", value)
    close(parts, start, name)


def decode_ComplianceField(node: etree._Element, work: Work) -> ComplianceField:
    made = new(ComplianceField)
    made.extra = made.field_name = made.friendly_name = made.type = made.required = made.max_length = None
    made.values = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "fieldName" and made.field_name is None:
            made.field_name = child.text or ""
        elif tag == "friendlyName" and made.friendly_name is None:
            made.friendly_name = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = child.text or ""
        elif tag == "values":
            made.values.append(child.text or "")
        elif tag == "required" and made.required is None:
            made.required = BOOLS[child.text or ""]
        elif tag == "maxLength" and made.max_length is None:
            made.max_length = INTS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceField(made: ComplianceField, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceField or made.extra is not None:
        careful(made, ComplianceField, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.field_name) is not None:
        put_text(parts, "fieldName", value)
    if (value := made.friendly_name) is not None:
        put_text(parts, "friendlyName", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if made.values:
        put_texts(parts, "values", made.values)
    if (value := made.required) is not None:
        put_text(parts, "required", value)
    if (value := made.max_length) is not None:
        put_text(parts, "maxLength", value)
    close(parts, start, name)


def decode_ComplianceRequirement(node: etree._Element, work: Work) -> ComplianceRequirement:
    made = new(ComplianceRequirement)
    made.extra = made.country_code_a3 = made.phone_number_type = made.end_user_type = made.requirement = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "countryCodeA3" and made.country_code_a3 is None:
            made.country_code_a3 = child.text or ""
        elif tag == "phoneNumberType" and made.phone_number_type is None:
            made.phone_number_type = _PhoneNumberKind[child.text or ""]
        elif tag == "endUserType" and made.end_user_type is None:
            made.end_user_type = _EndUserKind[child.text or ""]
        elif tag == "requirement" and made.requirement is None:
            made.requirement = decode_ComplianceRequirementDetails(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceRequirement(made: ComplianceRequirement, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceRequirement or made.extra is not None:
        careful(made, ComplianceRequirement, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.country_code_a3) is not None:
        put_text(parts, "countryCodeA3", value)
    if (value := made.phone_number_type) is not None:
        put_text(parts, "phoneNumberType", value)
    if (value := made.end_user_type) is not None:
        put_text(parts, "endUserType", value)
    if (item := made.requirement) is not None:
        write_ComplianceRequirementDetails(item, parts, "requirement")
    close(parts, start, name)


def decode_ComplianceRequirementDetails(node: etree._Element, work: Work) -> ComplianceRequirementDetails:
    made = new(ComplianceRequirementDetails)
    made.extra = made.end_user = made.address = None
    made.supporting_documents = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "endUser" and made.end_user is None:
            made.end_user = decode_EndUserTypeFields(child, work)
        elif tag == "address" and made.address is None:
            made.address = decode_AddressRequirement(child, work)
        elif tag == "supportingDocuments":
            made.supporting_documents.append(decode_SupportingDocumentRequirement(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceRequirementDetails(made: ComplianceRequirementDetails, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceRequirementDetails or made.extra is not None:
        careful(made, ComplianceRequirementDetails, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.end_user) is not None:
        write_EndUserTypeFields(item, parts, "endUser")
    if (item := made.address) is not None:
        write_AddressRequirement(item, parts, "address")
    for item in plain_list(made.supporting_documents):
        write_SupportingDocumentRequirement(item, parts, "supportingDocuments")
    close(parts, start, name)


def decode_ComplianceRequirementList(node: etree._Element, work: Work) -> ComplianceRequirementList:
    made = new(ComplianceRequirementList)
    made.extra = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_ComplianceRequirement(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ComplianceRequirementList(made: ComplianceRequirementList, parts: list[str], name: str) -> None:
    if made.__class__ is not ComplianceRequirementList or made.extra is not None:
        careful(made, ComplianceRequirementList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_ComplianceRequirement(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_DocumentTypeList(node: etree._Element, work: Work) -> DocumentTypeList:
    made = new(DocumentTypeList)
    made.extra = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_ComplianceDocumentType(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DocumentTypeList(made: DocumentTypeList, parts: list[str], name: str) -> None:
    if made.__class__ is not DocumentTypeList or made.extra is not None:
        careful(made, DocumentTypeList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_ComplianceDocumentType(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_EndUser(node: etree._Element, work: Work) -> EndUser:
    made = new(EndUser)
    made.extra = made.end_user_id = made.type = made.custom_reference = made.fields = made.status = None
    made.created_date_time = made.updated_date_time = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "endUserId" and made.end_user_id is None:
            made.end_user_id = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = _EndUserKind[child.text or ""]
        elif tag == "customReference" and made.custom_reference is None:
            made.custom_reference = child.text or ""
        elif tag == "fields" and made.fields is None:
            made.fields = child.text or ""
        elif tag == "status" and made.status is None:
            made.status = _EndUserStatus[child.text or ""]
        elif tag == "createdDateTime" and made.created_date_time is None:
            made.created_date_time = read_datetime(child.text or "")
        elif tag == "updatedDateTime" and made.updated_date_time is None:
            made.updated_date_time = read_datetime(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EndUser(made: EndUser, parts: list[str], name: str) -> None:
    if made.__class__ is not EndUser or made.extra is not None:
        careful(made, EndUser, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.end_user_id) is not None:
        put_text(parts, "endUserId", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.custom_reference) is not None:
        put_text(parts, "customReference", value)
    if (value := made.fields) is not None:
        put_text(parts, "fields", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.created_date_time) is not None:
        put_text(parts, "createdDateTime", value)
    if (value := made.updated_date_time) is not None:
        put_text(parts, "updatedDateTime", value)
    close(parts, start, name)


def decode_EndUserList(node: etree._Element, work: Work) -> EndUserList:
    made = new(EndUserList)
    made.extra = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_EndUser(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EndUserList(made: EndUserList, parts: list[str], name: str) -> None:
    if made.__class__ is not EndUserList or made.extra is not None:
        careful(made, EndUserList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_EndUser(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_EndUserReply(node: etree._Element, work: Work) -> EndUserReply:
    made = new(EndUserReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_EndUser(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EndUserReply(made: EndUserReply, parts: list[str], name: str) -> None:
    if made.__class__ is not EndUserReply or made.extra is not None:
        careful(made, EndUserReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_EndUser(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_EndUserTypeFields(node: etree._Element, work: Work) -> EndUserTypeFields:
    made = new(EndUserTypeFields)
    made.extra = made.type = None
    made.fields = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "type" and made.type is None:
            made.type = _EndUserKind[child.text or ""]
        elif tag == "fields":
            made.fields.append(decode_ComplianceField(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EndUserTypeFields(made: EndUserTypeFields, parts: list[str], name: str) -> None:
    if made.__class__ is not EndUserTypeFields or made.extra is not None:
        careful(made, EndUserTypeFields, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    for item in plain_list(made.fields):
        write_ComplianceField(item, parts, "fields")
    close(parts, start, name)


def decode_EndUserTypeList(node: etree._Element, work: Work) -> EndUserTypeList:
    made = new(EndUserTypeList)
    made.extra = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_EndUserTypeFields(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EndUserTypeList(made: EndUserTypeList, parts: list[str], name: str) -> None:
    if made.__class__ is not EndUserTypeList or made.extra is not None:
        careful(made, EndUserTypeList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_EndUserTypeFields(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_GatewayError(node: etree._Element, work: Work) -> GatewayError:
    made = new(GatewayError)
    made.extra = made.timestamp = made.status = made.error = made.path = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "timestamp" and made.timestamp is None:
            made.timestamp = INTS[child.text or ""]
        elif tag == "status" and made.status is None:
            made.status = INTS[child.text or ""]
        elif tag == "error" and made.error is None:
            made.error = child.text or ""
        elif tag == "path" and made.path is None:
            made.path = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_GatewayError(made: GatewayError, parts: list[str], name: str) -> None:
    if made.__class__ is not GatewayError or made.extra is not None:
        careful(made, GatewayError, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.timestamp) is not None:
        put_text(parts, "timestamp", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.error) is not None:
        put_text(parts, "error", value)
    if (value := made.path) is not None:
        put_text(parts, "path", value)
    close(parts, start, name)


def decode_NumberActivationAreaCodes(node: etree._Element, work: Work) -> NumberActivationAreaCodes:
    made = new(NumberActivationAreaCodes)
    made.extra = None
    made.area_codes = []
    made.reasons = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "areaCodes":
            made.area_codes.append(child.text or "")
        elif tag == "reasons":
            made.reasons.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberActivationAreaCodes(made: NumberActivationAreaCodes, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberActivationAreaCodes or made.extra is not None:
        careful(made, NumberActivationAreaCodes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.area_codes:
        put_texts(parts, "areaCodes", made.area_codes)
    if made.reasons:
        put_texts(parts, "reasons", made.reasons)
    close(parts, start, name)


def decode_NumberActivationCheck(node: etree._Element, work: Work) -> NumberActivationCheck:
    made = new(NumberActivationCheck)
    made.extra = None
    made.requirements_sets = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "requirementsSets":
            made.requirements_sets.append(decode_NumberActivationSet(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberActivationCheck(made: NumberActivationCheck, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberActivationCheck or made.extra is not None:
        careful(made, NumberActivationCheck, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.requirements_sets):
        write_NumberActivationSet(item, parts, "requirementsSets")
    close(parts, start, name)


def decode_NumberActivationOutcome(node: etree._Element, work: Work) -> NumberActivationOutcome:
    made = new(NumberActivationOutcome)
    made.extra = None
    made.requirements_sets = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "requirementsSets":
            made.requirements_sets.append(decode_NumberActivationSetOutcome(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberActivationOutcome(made: NumberActivationOutcome, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberActivationOutcome or made.extra is not None:
        careful(made, NumberActivationOutcome, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.requirements_sets):
        write_NumberActivationSetOutcome(item, parts, "requirementsSets")
    close(parts, start, name)


def decode_NumberActivationReply(node: etree._Element, work: Work) -> NumberActivationReply:
    made = new(NumberActivationReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_NumberActivationOutcome(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberActivationReply(made: NumberActivationReply, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberActivationReply or made.extra is not None:
        careful(made, NumberActivationReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_NumberActivationOutcome(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_NumberActivationResult(node: etree._Element, work: Work) -> NumberActivationResult:
    made = new(NumberActivationResult)
    made.extra = made.activatable = made.not_activatable = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "activatable" and made.activatable is None:
            made.activatable = decode_NumberActivationAreaCodes(child, work)
        elif tag == "notActivatable" and made.not_activatable is None:
            made.not_activatable = decode_NumberActivationAreaCodes(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberActivationResult(made: NumberActivationResult, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberActivationResult or made.extra is not None:
        careful(made, NumberActivationResult, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.activatable) is not None:
        write_NumberActivationAreaCodes(item, parts, "activatable")
    if (item := made.not_activatable) is not None:
        write_NumberActivationAreaCodes(item, parts, "notActivatable")
    close(parts, start, name)


def decode_NumberActivationSet(node: etree._Element, work: Work) -> NumberActivationSet:
    made = new(NumberActivationSet)
    made.extra = made.reference_id = made.requirements_package_id = made.country_code_a3 = made.phone_number_type = None
    made.area_codes = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "referenceId" and made.reference_id is None:
            made.reference_id = child.text or ""
        elif tag == "requirementsPackageId" and made.requirements_package_id is None:
            made.requirements_package_id = child.text or ""
        elif tag == "countryCodeA3" and made.country_code_a3 is None:
            made.country_code_a3 = child.text or ""
        elif tag == "phoneNumberType" and made.phone_number_type is None:
            made.phone_number_type = _PhoneNumberKind[child.text or ""]
        elif tag == "areaCodes":
            made.area_codes.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberActivationSet(made: NumberActivationSet, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberActivationSet or made.extra is not None:
        careful(made, NumberActivationSet, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.reference_id) is not None:
        put_text(parts, "referenceId", value)
    if (value := made.requirements_package_id) is not None:
        put_text(parts, "requirementsPackageId", value)
    if (value := made.country_code_a3) is not None:
        put_text(parts, "countryCodeA3", value)
    if (value := made.phone_number_type) is not None:
        put_text(parts, "phoneNumberType", value)
    if made.area_codes:
        put_texts(parts, "areaCodes", made.area_codes)
    close(parts, start, name)


def decode_NumberActivationSetOutcome(node: etree._Element, work: Work) -> NumberActivationSetOutcome:
    made = new(NumberActivationSetOutcome)
    made.extra = made.reference_id = made.requirements_package_id = made.country_code_a3 = made.phone_number_type = None
    made.status = made.result = None
    made.area_codes = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "referenceId" and made.reference_id is None:
            made.reference_id = child.text or ""
        elif tag == "requirementsPackageId" and made.requirements_package_id is None:
            made.requirements_package_id = child.text or ""
        elif tag == "countryCodeA3" and made.country_code_a3 is None:
            made.country_code_a3 = child.text or ""
        elif tag == "phoneNumberType" and made.phone_number_type is None:
            made.phone_number_type = _PhoneNumberKind[child.text or ""]
        elif tag == "areaCodes":
            made.area_codes.append(child.text or "")
        elif tag == "status" and made.status is None:
            made.status = _RequirementsPackageStatus[child.text or ""]
        elif tag == "result" and made.result is None:
            made.result = decode_NumberActivationResult(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberActivationSetOutcome(made: NumberActivationSetOutcome, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberActivationSetOutcome or made.extra is not None:
        careful(made, NumberActivationSetOutcome, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.reference_id) is not None:
        put_text(parts, "referenceId", value)
    if (value := made.requirements_package_id) is not None:
        put_text(parts, "requirementsPackageId", value)
    if (value := made.country_code_a3) is not None:
        put_text(parts, "countryCodeA3", value)
    if (value := made.phone_number_type) is not None:
        put_text(parts, "phoneNumberType", value)
    if made.area_codes:
        put_texts(parts, "areaCodes", made.area_codes)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (item := made.result) is not None:
        write_NumberActivationResult(item, parts, "result")
    close(parts, start, name)


def decode_RequirementsAssetDetails(node: etree._Element, work: Work) -> RequirementsAssetDetails:
    made = new(RequirementsAssetDetails)
    made.extra = made.address_id = made.document_id = made.end_user_id = made.custom_reference = made.type = None
    made.status = made.country_code_a3 = made.address_line1 = made.address_line2 = made.city = None
    made.state_abbreviation = made.postal_code = made.geo_validation = made.geo_validation_status = None
    made.description = made.file_name = made.file_content_exists = made.fields = made.created_date_time = None
    made.updated_date_time = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "addressId" and made.address_id is None:
            made.address_id = child.text or ""
        elif tag == "documentId" and made.document_id is None:
            made.document_id = child.text or ""
        elif tag == "endUserId" and made.end_user_id is None:
            made.end_user_id = child.text or ""
        elif tag == "customReference" and made.custom_reference is None:
            made.custom_reference = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = child.text or ""
        elif tag == "status" and made.status is None:
            made.status = child.text or ""
        elif tag == "countryCodeA3" and made.country_code_a3 is None:
            made.country_code_a3 = child.text or ""
        elif tag == "addressLine1" and made.address_line1 is None:
            made.address_line1 = child.text or ""
        elif tag == "addressLine2" and made.address_line2 is None:
            made.address_line2 = child.text or ""
        elif tag == "city" and made.city is None:
            made.city = child.text or ""
        elif tag == "stateAbbreviation" and made.state_abbreviation is None:
            made.state_abbreviation = child.text or ""
        elif tag == "postalCode" and made.postal_code is None:
            made.postal_code = child.text or ""
        elif tag == "geoValidation" and made.geo_validation is None:
            made.geo_validation = json.decode_GeoValidationChoice(child, work)
        elif tag == "geoValidationStatus" and made.geo_validation_status is None:
            made.geo_validation_status = _GeoValidationStatus[child.text or ""]
        elif tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "fileName" and made.file_name is None:
            made.file_name = child.text or ""
        elif tag == "fileContentExists" and made.file_content_exists is None:
            made.file_content_exists = BOOLS[child.text or ""]
        elif tag == "fields" and made.fields is None:
            made.fields = child.text or ""
        elif tag == "createdDateTime" and made.created_date_time is None:
            made.created_date_time = read_datetime(child.text or "")
        elif tag == "updatedDateTime" and made.updated_date_time is None:
            made.updated_date_time = read_datetime(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsAssetDetails(made: RequirementsAssetDetails, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsAssetDetails or made.extra is not None:
        careful(made, RequirementsAssetDetails, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.address_id) is not None:
        put_text(parts, "addressId", value)
    if (value := made.document_id) is not None:
        put_text(parts, "documentId", value)
    if (value := made.end_user_id) is not None:
        put_text(parts, "endUserId", value)
    if (value := made.custom_reference) is not None:
        put_text(parts, "customReference", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.country_code_a3) is not None:
        put_text(parts, "countryCodeA3", value)
    if (value := made.address_line1) is not None:
        put_text(parts, "addressLine1", value)
    if (value := made.address_line2) is not None:
        put_text(parts, "addressLine2", value)
    if (value := made.city) is not None:
        put_text(parts, "city", value)
    if (value := made.state_abbreviation) is not None:
        put_text(parts, "stateAbbreviation", value)
    if (value := made.postal_code) is not None:
        put_text(parts, "postalCode", value)
    if (item := made.geo_validation) is not None:
        json.write_GeoValidationChoice(item, parts, "geoValidation")
    if (value := made.geo_validation_status) is not None:
        put_text(parts, "geoValidationStatus", value)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    if (value := made.file_name) is not None:
        put_text(parts, "fileName", value)
    if (value := made.file_content_exists) is not None:
        put_text(parts, "fileContentExists", value)
    if (value := made.fields) is not None:
        put_text(parts, "fields", value)
    if (value := made.created_date_time) is not None:
        put_text(parts, "createdDateTime", value)
    if (value := made.updated_date_time) is not None:
        put_text(parts, "updatedDateTime", value)
    close(parts, start, name)


def decode_RequirementsPackage(node: etree._Element, work: Work) -> RequirementsPackage:
    made = new(RequirementsPackage)
    made.extra = made.requirements_package_id = made.country_code_a3 = made.phone_number_type = None
    made.end_user_type = made.custom_reference = made.email = made.callback = made.acknowledgements = made.status = None
    made.remarks = made.created_date_time = made.updated_date_time = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "requirementsPackageId" and made.requirements_package_id is None:
            made.requirements_package_id = child.text or ""
        elif tag == "countryCodeA3" and made.country_code_a3 is None:
            made.country_code_a3 = child.text or ""
        elif tag == "phoneNumberType" and made.phone_number_type is None:
            made.phone_number_type = _PhoneNumberKind[child.text or ""]
        elif tag == "endUserType" and made.end_user_type is None:
            made.end_user_type = _EndUserKind[child.text or ""]
        elif tag == "customReference" and made.custom_reference is None:
            made.custom_reference = child.text or ""
        elif tag == "email" and made.email is None:
            made.email = child.text or ""
        elif tag == "callback" and made.callback is None:
            made.callback = child.text or ""
        elif tag == "acknowledgements" and made.acknowledgements is None:
            made.acknowledgements = decode_RequirementsPackageAcknowledgements(child, work)
        elif tag == "status" and made.status is None:
            made.status = _RequirementsPackageStatus[child.text or ""]
        elif tag == "remarks" and made.remarks is None:
            made.remarks = child.text or ""
        elif tag == "createdDateTime" and made.created_date_time is None:
            made.created_date_time = read_datetime(child.text or "")
        elif tag == "updatedDateTime" and made.updated_date_time is None:
            made.updated_date_time = read_datetime(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackage(made: RequirementsPackage, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackage or made.extra is not None:
        careful(made, RequirementsPackage, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.requirements_package_id) is not None:
        put_text(parts, "requirementsPackageId", value)
    if (value := made.country_code_a3) is not None:
        put_text(parts, "countryCodeA3", value)
    if (value := made.phone_number_type) is not None:
        put_text(parts, "phoneNumberType", value)
    if (value := made.end_user_type) is not None:
        put_text(parts, "endUserType", value)
    if (value := made.custom_reference) is not None:
        put_text(parts, "customReference", value)
    if (value := made.email) is not None:
        put_text(parts, "email", value)
    if (value := made.callback) is not None:
        put_text(parts, "callback", value)
    if (item := made.acknowledgements) is not None:
        write_RequirementsPackageAcknowledgements(item, parts, "acknowledgements")
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.remarks) is not None:
        put_text(parts, "remarks", value)
    if (value := made.created_date_time) is not None:
        put_text(parts, "createdDateTime", value)
    if (value := made.updated_date_time) is not None:
        put_text(parts, "updatedDateTime", value)
    close(parts, start, name)


def decode_RequirementsPackageAcknowledgements(node: etree._Element, work: Work) -> RequirementsPackageAcknowledgements:
    made = new(RequirementsPackageAcknowledgements)
    made.extra = made.all_details_accurate = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "allDetailsAccurate" and made.all_details_accurate is None:
            made.all_details_accurate = BOOLS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackageAcknowledgements(made: RequirementsPackageAcknowledgements, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackageAcknowledgements or made.extra is not None:
        careful(made, RequirementsPackageAcknowledgements, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.all_details_accurate) is not None:
        put_text(parts, "allDetailsAccurate", value)
    close(parts, start, name)


def decode_RequirementsPackageAsset(node: etree._Element, work: Work) -> RequirementsPackageAsset:
    made = new(RequirementsPackageAsset)
    made.extra = made.asset_id = made.asset_type = made.asset_reference_id = made.asset_reference_data = None
    made.created_date_time = made.updated_date_time = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "assetId" and made.asset_id is None:
            made.asset_id = child.text or ""
        elif tag == "assetType" and made.asset_type is None:
            made.asset_type = _RequirementsAssetType[child.text or ""]
        elif tag == "assetReferenceId" and made.asset_reference_id is None:
            made.asset_reference_id = child.text or ""
        elif tag == "assetReferenceData" and made.asset_reference_data is None:
            made.asset_reference_data = decode_RequirementsAssetDetails(child, work)
        elif tag == "createdDateTime" and made.created_date_time is None:
            made.created_date_time = read_datetime(child.text or "")
        elif tag == "updatedDateTime" and made.updated_date_time is None:
            made.updated_date_time = read_datetime(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackageAsset(made: RequirementsPackageAsset, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackageAsset or made.extra is not None:
        careful(made, RequirementsPackageAsset, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.asset_id) is not None:
        put_text(parts, "assetId", value)
    if (value := made.asset_type) is not None:
        put_text(parts, "assetType", value)
    if (value := made.asset_reference_id) is not None:
        put_text(parts, "assetReferenceId", value)
    if (item := made.asset_reference_data) is not None:
        write_RequirementsAssetDetails(item, parts, "assetReferenceData")
    if (value := made.created_date_time) is not None:
        put_text(parts, "createdDateTime", value)
    if (value := made.updated_date_time) is not None:
        put_text(parts, "updatedDateTime", value)
    close(parts, start, name)


def decode_RequirementsPackageAssetList(node: etree._Element, work: Work) -> RequirementsPackageAssetList:
    made = new(RequirementsPackageAssetList)
    made.extra = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_RequirementsPackageAsset(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackageAssetList(made: RequirementsPackageAssetList, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackageAssetList or made.extra is not None:
        careful(made, RequirementsPackageAssetList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_RequirementsPackageAsset(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_RequirementsPackageAssetReply(node: etree._Element, work: Work) -> RequirementsPackageAssetReply:
    made = new(RequirementsPackageAssetReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_RequirementsPackageAsset(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackageAssetReply(made: RequirementsPackageAssetReply, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackageAssetReply or made.extra is not None:
        careful(made, RequirementsPackageAssetReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_RequirementsPackageAsset(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_RequirementsPackageEvent(node: etree._Element, work: Work) -> RequirementsPackageEvent:
    made = new(RequirementsPackageEvent)
    made.extra = made.status = made.custom_reference = made.email = made.callbacks = made.date_time = made.author = None
    made.remarks = made.all_details_accurate = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "status" and made.status is None:
            made.status = _RequirementsPackageStatus[child.text or ""]
        elif tag == "customReference" and made.custom_reference is None:
            made.custom_reference = child.text or ""
        elif tag == "email" and made.email is None:
            made.email = child.text or ""
        elif tag == "callbacks" and made.callbacks is None:
            made.callbacks = child.text or ""
        elif tag == "dateTime" and made.date_time is None:
            made.date_time = read_datetime(child.text or "")
        elif tag == "author" and made.author is None:
            made.author = child.text or ""
        elif tag == "remarks" and made.remarks is None:
            made.remarks = child.text or ""
        elif tag == "allDetailsAccurate" and made.all_details_accurate is None:
            made.all_details_accurate = BOOLS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackageEvent(made: RequirementsPackageEvent, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackageEvent or made.extra is not None:
        careful(made, RequirementsPackageEvent, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.custom_reference) is not None:
        put_text(parts, "customReference", value)
    if (value := made.email) is not None:
        put_text(parts, "email", value)
    if (value := made.callbacks) is not None:
        put_text(parts, "callbacks", value)
    if (value := made.date_time) is not None:
        put_text(parts, "dateTime", value)
    if (value := made.author) is not None:
        put_text(parts, "author", value)
    if (value := made.remarks) is not None:
        put_text(parts, "remarks", value)
    if (value := made.all_details_accurate) is not None:
        put_text(parts, "allDetailsAccurate", value)
    close(parts, start, name)


def decode_RequirementsPackageHistory(node: etree._Element, work: Work) -> RequirementsPackageHistory:
    made = new(RequirementsPackageHistory)
    made.extra = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_RequirementsPackageEvent(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackageHistory(made: RequirementsPackageHistory, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackageHistory or made.extra is not None:
        careful(made, RequirementsPackageHistory, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_RequirementsPackageEvent(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_RequirementsPackageList(node: etree._Element, work: Work) -> RequirementsPackageList:
    made = new(RequirementsPackageList)
    made.extra = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_RequirementsPackage(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackageList(made: RequirementsPackageList, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackageList or made.extra is not None:
        careful(made, RequirementsPackageList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_RequirementsPackage(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_RequirementsPackageReply(node: etree._Element, work: Work) -> RequirementsPackageReply:
    made = new(RequirementsPackageReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_RequirementsPackage(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequirementsPackageReply(made: RequirementsPackageReply, parts: list[str], name: str) -> None:
    if made.__class__ is not RequirementsPackageReply or made.extra is not None:
        careful(made, RequirementsPackageReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_RequirementsPackage(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_SupportingDocumentRequirement(node: etree._Element, work: Work) -> SupportingDocumentRequirement:
    made = new(SupportingDocumentRequirement)
    made.extra = made.name = made.type = made.description = None
    made.accepted_documents = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "name" and made.name is None:
            made.name = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = _SupportingDocumentKind[child.text or ""]
        elif tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "acceptedDocuments":
            made.accepted_documents.append(decode_ComplianceDocumentType(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SupportingDocumentRequirement(made: SupportingDocumentRequirement, parts: list[str], name: str) -> None:
    if made.__class__ is not SupportingDocumentRequirement or made.extra is not None:
        careful(made, SupportingDocumentRequirement, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.name) is not None:
        put_text(parts, "name", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    for item in plain_list(made.accepted_documents):
        write_ComplianceDocumentType(item, parts, "acceptedDocuments")
    close(parts, start, name)
