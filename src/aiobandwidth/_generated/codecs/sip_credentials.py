"""Decoders and writers of the group ``sip_credentials``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    Codecs,
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
from aiobandwidth._generated.models.sip_credentials import (
    Realm,
    RealmResponse,
    Realms,
    RealmsResponse,
    SipCredential,
    SipCredentialError,
    SipCredentialErrors,
    SipCredentialResponse,
    SipCredentials,
    SipCredentialsResponse,
    ValidSipCredentials,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_RealmStatus = Known("RealmStatus")


def decode_Realm(node: etree._Element, depth: int) -> Realm:
    made = new(Realm)
    made.extra = made.id = made.realm = made.default = made.description = made.sip_credential_count = made.status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "Realm" and made.realm is None and not len(child):
            made.realm = child.text or ""
        elif tag == "Default" and made.default is None and not len(child):
            made.default = BOOLS[child.text or ""]
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "SipCredentialCount" and made.sip_credential_count is None and not len(child):
            made.sip_credential_count = INTS[child.text or ""]
        elif tag == "Status" and made.status is None and not len(child):
            made.status = _RealmStatus[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Realm(made: Realm, parts: list[str], name: str) -> None:
    if made.__class__ is not Realm or made.extra is not None:
        careful(made, Realm, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.realm is not None:
        put_text(parts, "Realm", made.realm)
    if made.default is not None:
        put_text(parts, "Default", made.default)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.sip_credential_count is not None:
        put_text(parts, "SipCredentialCount", made.sip_credential_count)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    close(parts, start, name)


def decode_RealmResponse(node: etree._Element, depth: int) -> RealmResponse:
    made = new(RealmResponse)
    made.extra = made.response_status = made.realm = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Realm" and made.realm is None:
            made.realm = decode_Realm(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RealmResponse(made: RealmResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not RealmResponse or made.extra is not None:
        careful(made, RealmResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.realm is not None:
        write_Realm(made.realm, parts, "Realm")
    close(parts, start, name)


def decode_Realms(node: etree._Element, depth: int) -> Realms:
    made = new(Realms)
    made.extra = None
    made.realm = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Realm":
            made.realm.append(decode_Realm(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Realms(made: Realms, parts: list[str], name: str) -> None:
    if made.__class__ is not Realms or made.extra is not None:
        careful(made, Realms, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for realm_ in plain_list(made.realm):
        write_Realm(realm_, parts, "Realm")
    close(parts, start, name)


def decode_RealmsResponse(node: etree._Element, depth: int) -> RealmsResponse:
    made = new(RealmsResponse)
    made.extra = made.response_status = made.realms = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Realms" and made.realms is None:
            made.realms = decode_Realms(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RealmsResponse(made: RealmsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not RealmsResponse or made.extra is not None:
        careful(made, RealmsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.realms is not None:
        write_Realms(made.realms, parts, "Realms")
    close(parts, start, name)


def decode_SipCredential(node: etree._Element, depth: int) -> SipCredential:
    made = new(SipCredential)
    made.extra = made.id = made.realm_id = made.user_name = made.domain = made.hash1 = made.hash1b = made.realm = None
    made.http_voice_v2_app_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "RealmId" and made.realm_id is None and not len(child):
            made.realm_id = child.text or ""
        elif tag == "UserName" and made.user_name is None and not len(child):
            made.user_name = child.text or ""
        elif tag == "Domain" and made.domain is None and not len(child):
            made.domain = child.text or ""
        elif tag == "Hash1" and made.hash1 is None and not len(child):
            made.hash1 = child.text or ""
        elif tag == "Hash1b" and made.hash1b is None and not len(child):
            made.hash1b = child.text or ""
        elif tag == "Realm" and made.realm is None and not len(child):
            made.realm = child.text or ""
        elif tag == "HttpVoiceV2AppId" and made.http_voice_v2_app_id is None and not len(child):
            made.http_voice_v2_app_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipCredential(made: SipCredential, parts: list[str], name: str) -> None:
    if made.__class__ is not SipCredential or made.extra is not None:
        careful(made, SipCredential, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.realm_id is not None:
        put_text(parts, "RealmId", made.realm_id)
    if made.user_name is not None:
        put_text(parts, "UserName", made.user_name)
    if made.domain is not None:
        put_text(parts, "Domain", made.domain)
    if made.hash1 is not None:
        put_text(parts, "Hash1", made.hash1)
    if made.hash1b is not None:
        put_text(parts, "Hash1b", made.hash1b)
    if made.realm is not None:
        put_text(parts, "Realm", made.realm)
    if made.http_voice_v2_app_id is not None:
        put_text(parts, "HttpVoiceV2AppId", made.http_voice_v2_app_id)
    close(parts, start, name)


def decode_SipCredentialError(node: etree._Element, depth: int) -> SipCredentialError:
    made = new(SipCredentialError)
    made.extra = made.error_code = made.description = made.sip_credential = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ErrorCode" and made.error_code is None and not len(child):
            made.error_code = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "SipCredential" and made.sip_credential is None:
            made.sip_credential = decode_SipCredential(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipCredentialError(made: SipCredentialError, parts: list[str], name: str) -> None:
    if made.__class__ is not SipCredentialError or made.extra is not None:
        careful(made, SipCredentialError, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error_code is not None:
        put_text(parts, "ErrorCode", made.error_code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.sip_credential is not None:
        write_SipCredential(made.sip_credential, parts, "SipCredential")
    close(parts, start, name)


def decode_SipCredentialErrors(node: etree._Element, depth: int) -> SipCredentialErrors:
    made = new(SipCredentialErrors)
    made.extra = None
    made.error = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Error":
            made.error.append(decode_SipCredentialError(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipCredentialErrors(made: SipCredentialErrors, parts: list[str], name: str) -> None:
    if made.__class__ is not SipCredentialErrors or made.extra is not None:
        careful(made, SipCredentialErrors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for error_ in plain_list(made.error):
        write_SipCredentialError(error_, parts, "Error")
    close(parts, start, name)


def decode_SipCredentialResponse(node: etree._Element, depth: int) -> SipCredentialResponse:
    made = new(SipCredentialResponse)
    made.extra = made.error = made.response_status = made.sip_credential = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Error" and made.error is None:
            made.error = decode_SipCredentialError(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "SipCredential" and made.sip_credential is None:
            made.sip_credential = decode_SipCredential(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipCredentialResponse(made: SipCredentialResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipCredentialResponse or made.extra is not None:
        careful(made, SipCredentialResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error is not None:
        write_SipCredentialError(made.error, parts, "Error")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.sip_credential is not None:
        write_SipCredential(made.sip_credential, parts, "SipCredential")
    close(parts, start, name)


def decode_SipCredentials(node: etree._Element, depth: int) -> SipCredentials:
    made = new(SipCredentials)
    made.extra = None
    made.sip_credential = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipCredential":
            made.sip_credential.append(decode_SipCredential(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipCredentials(made: SipCredentials, parts: list[str], name: str) -> None:
    if made.__class__ is not SipCredentials or made.extra is not None:
        careful(made, SipCredentials, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for sip_credential_ in plain_list(made.sip_credential):
        write_SipCredential(sip_credential_, parts, "SipCredential")
    close(parts, start, name)


def decode_SipCredentialsResponse(node: etree._Element, depth: int) -> SipCredentialsResponse:
    made = new(SipCredentialsResponse)
    made.extra = made.links = made.sip_credentials = made.response_status = made.errors = None
    made.valid_sip_credentials = made.sip_credential = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "SipCredentials" and made.sip_credentials is None:
            made.sip_credentials = decode_SipCredentials(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = decode_SipCredentialErrors(child, depth)
        elif tag == "ValidSipCredentials" and made.valid_sip_credentials is None:
            made.valid_sip_credentials = decode_ValidSipCredentials(child, depth)
        elif tag == "SipCredential" and made.sip_credential is None:
            made.sip_credential = decode_SipCredential(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipCredentialsResponse(made: SipCredentialsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipCredentialsResponse or made.extra is not None:
        careful(made, SipCredentialsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.sip_credentials is not None:
        write_SipCredentials(made.sip_credentials, parts, "SipCredentials")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.errors is not None:
        write_SipCredentialErrors(made.errors, parts, "Errors")
    if made.valid_sip_credentials is not None:
        write_ValidSipCredentials(made.valid_sip_credentials, parts, "ValidSipCredentials")
    if made.sip_credential is not None:
        write_SipCredential(made.sip_credential, parts, "SipCredential")
    close(parts, start, name)


def decode_ValidSipCredentials(node: etree._Element, depth: int) -> ValidSipCredentials:
    made = new(ValidSipCredentials)
    made.extra = None
    made.sip_credential = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipCredential":
            made.sip_credential.append(decode_SipCredential(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ValidSipCredentials(made: ValidSipCredentials, parts: list[str], name: str) -> None:
    if made.__class__ is not ValidSipCredentials or made.extra is not None:
        careful(made, ValidSipCredentials, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for sip_credential_ in plain_list(made.sip_credential):
        write_SipCredential(sip_credential_, parts, "SipCredential")
    close(parts, start, name)
