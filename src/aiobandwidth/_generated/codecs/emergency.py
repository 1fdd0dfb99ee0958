"""Decoders and writers of the group ``emergency``. Generated from schemas/; do not edit."""

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
    read_date,
    read_datetime,
)
from aiobandwidth._generated.models.emergency import (
    AlternateEndUserIdentifier,
    AlternateEndUserIdentifiers,
    E911Feature,
    EepAeuiIds,
    EepEndpoints,
    EepTns,
    EepToEngAssociations,
    EmergencyNotificationGroup,
    EmergencyNotificationRecipient,
    EmergencyNotificationRecipients,
    RecipientCallback,
    RecipientCredentials,
    RecipientSms,
    RecipientTts,
    TnE911Address,
    TnE911AddressResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import emergency_notification
else:
    addresses = Codecs("addresses")
    common = Codecs("common")
    emergency_notification = Codecs("emergency_notification")

_EmergencyNotificationRecipientType = Known("EmergencyNotificationRecipientType")
_PreferredLanguage = Known("PreferredLanguage")


def decode_AlternateEndUserIdentifier(node: etree._Element, depth: int) -> AlternateEndUserIdentifier:
    made = new(AlternateEndUserIdentifier)
    made.extra = made.caller_name = made.location_id = made.callback_number = made.identifier = None
    made.pidflo_enabled = made.preferred_language = made.address = made.e911 = made.emergency_notification_group = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CallerName" and made.caller_name is None and not len(child):
            made.caller_name = child.text or ""
        elif tag == "LocationId" and made.location_id is None and not len(child):
            made.location_id = child.text or ""
        elif tag == "CallbackNumber" and made.callback_number is None and not len(child):
            made.callback_number = child.text or ""
        elif tag == "Identifier" and made.identifier is None and not len(child):
            made.identifier = child.text or ""
        elif tag == "PIDFLOEnabled" and made.pidflo_enabled is None and not len(child):
            made.pidflo_enabled = BOOLS[child.text or ""]
        elif tag == "PreferredLanguage" and made.preferred_language is None and not len(child):
            made.preferred_language = _PreferredLanguage[child.text or ""]
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        elif tag == "E911" and made.e911 is None:
            made.e911 = decode_E911Feature(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = decode_EmergencyNotificationGroup(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AlternateEndUserIdentifier(made: AlternateEndUserIdentifier, parts: list[str], name: str) -> None:
    if made.__class__ is not AlternateEndUserIdentifier or made.extra is not None:
        careful(made, AlternateEndUserIdentifier, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.caller_name is not None:
        put_text(parts, "CallerName", made.caller_name)
    if made.location_id is not None:
        put_text(parts, "LocationId", made.location_id)
    if made.callback_number is not None:
        put_text(parts, "CallbackNumber", made.callback_number)
    if made.identifier is not None:
        put_text(parts, "Identifier", made.identifier)
    if made.pidflo_enabled is not None:
        put_text(parts, "PIDFLOEnabled", made.pidflo_enabled)
    if made.preferred_language is not None:
        put_text(parts, "PreferredLanguage", made.preferred_language)
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    if made.e911 is not None:
        write_E911Feature(made.e911, parts, "E911")
    if made.emergency_notification_group is not None:
        write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    close(parts, start, name)


def decode_AlternateEndUserIdentifiers(node: etree._Element, depth: int) -> AlternateEndUserIdentifiers:
    made = new(AlternateEndUserIdentifiers)
    made.extra = None
    made.alternate_end_user_identifier = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AlternateEndUserIdentifier":
            made.alternate_end_user_identifier.append(decode_AlternateEndUserIdentifier(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AlternateEndUserIdentifiers(made: AlternateEndUserIdentifiers, parts: list[str], name: str) -> None:
    if made.__class__ is not AlternateEndUserIdentifiers or made.extra is not None:
        careful(made, AlternateEndUserIdentifiers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for alternate_end_user_identifier_ in plain_list(made.alternate_end_user_identifier):
        write_AlternateEndUserIdentifier(alternate_end_user_identifier_, parts, "AlternateEndUserIdentifier")
    close(parts, start, name)


def decode_E911Feature(node: etree._Element, depth: int) -> E911Feature:
    made = new(E911Feature)
    made.extra = made.status = made.account_id_ = made.last_e911_order_outcome = made.sip_peer_address = None
    made.caller_name = made.address = made.emergency_notification_group = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "LastE911OrderOutcome" and made.last_e911_order_outcome is None and not len(child):
            made.last_e911_order_outcome = child.text or ""
        elif tag == "SipPeerAddress" and made.sip_peer_address is None and not len(child):
            made.sip_peer_address = BOOLS[child.text or ""]
        elif tag == "CallerName" and made.caller_name is None and not len(child):
            made.caller_name = child.text or ""
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = decode_EmergencyNotificationGroup(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_E911Feature(made: E911Feature, parts: list[str], name: str) -> None:
    if made.__class__ is not E911Feature or made.extra is not None:
        careful(made, E911Feature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.last_e911_order_outcome is not None:
        put_text(parts, "LastE911OrderOutcome", made.last_e911_order_outcome)
    if made.sip_peer_address is not None:
        put_text(parts, "SipPeerAddress", made.sip_peer_address)
    if made.caller_name is not None:
        put_text(parts, "CallerName", made.caller_name)
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    if made.emergency_notification_group is not None:
        write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    close(parts, start, name)


def decode_EepAeuiIds(node: etree._Element, depth: int) -> EepAeuiIds:
    made = new(EepAeuiIds)
    made.extra = None
    made.identifier = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Identifier" and not len(child):
            made.identifier.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EepAeuiIds(made: EepAeuiIds, parts: list[str], name: str) -> None:
    if made.__class__ is not EepAeuiIds or made.extra is not None:
        careful(made, EepAeuiIds, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.identifier:
        put_texts(parts, "Identifier", made.identifier)
    close(parts, start, name)


def decode_EepEndpoints(node: etree._Element, depth: int) -> EepEndpoints:
    made = new(EepEndpoints)
    made.extra = None
    made.identifier = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Identifier" and not len(child):
            made.identifier.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EepEndpoints(made: EepEndpoints, parts: list[str], name: str) -> None:
    if made.__class__ is not EepEndpoints or made.extra is not None:
        careful(made, EepEndpoints, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.identifier:
        put_texts(parts, "Identifier", made.identifier)
    close(parts, start, name)


def decode_EepTns(node: etree._Element, depth: int) -> EepTns:
    made = new(EepTns)
    made.extra = None
    made.telephone_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber" and not len(child):
            made.telephone_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EepTns(made: EepTns, parts: list[str], name: str) -> None:
    if made.__class__ is not EepTns or made.extra is not None:
        careful(made, EepTns, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_EepToEngAssociations(node: etree._Element, depth: int) -> EepToEngAssociations:
    made = new(EepToEngAssociations)
    made.extra = made.eep_tns = made.endpoints = made.eep_aeui_ids = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EepTns" and made.eep_tns is None:
            made.eep_tns = decode_EepTns(child, depth)
        elif tag == "Endpoints" and made.endpoints is None:
            made.endpoints = decode_EepEndpoints(child, depth)
        elif tag == "EepAeuiIds" and made.eep_aeui_ids is None:
            made.eep_aeui_ids = decode_EepAeuiIds(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EepToEngAssociations(made: EepToEngAssociations, parts: list[str], name: str) -> None:
    if made.__class__ is not EepToEngAssociations or made.extra is not None:
        careful(made, EepToEngAssociations, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.eep_tns is not None:
        write_EepTns(made.eep_tns, parts, "EepTns")
    if made.endpoints is not None:
        write_EepEndpoints(made.endpoints, parts, "Endpoints")
    if made.eep_aeui_ids is not None:
        write_EepAeuiIds(made.eep_aeui_ids, parts, "EepAeuiIds")
    close(parts, start, name)


def decode_EmergencyNotificationGroup(node: etree._Element, depth: int) -> EmergencyNotificationGroup:
    made = new(EmergencyNotificationGroup)
    made.extra = made.identifier = made.created_date = made.modified_by = made.modified_date = made.description = None
    made.added_emergency_notification_recipients = made.error_list = made.emergency_notification_recipients = None
    made.endpoint_count = made.eep_to_eng_associations = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Identifier" and made.identifier is None and not len(child):
            made.identifier = child.text or ""
        elif tag == "CreatedDate" and made.created_date is None and not len(child):
            made.created_date = read_datetime(child.text or "")
        elif tag == "ModifiedBy" and made.modified_by is None and not len(child):
            made.modified_by = child.text or ""
        elif tag == "ModifiedDate" and made.modified_date is None and not len(child):
            made.modified_date = read_datetime(child.text or "")
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "EndpointCount" and made.endpoint_count is None and not len(child):
            made.endpoint_count = INTS[child.text or ""]
        elif tag == "AddedEmergencyNotificationRecipients" and made.added_emergency_notification_recipients is None:
            made.added_emergency_notification_recipients = emergency_notification.decode_AddedEmergencyNotificationRecipients(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "EmergencyNotificationRecipients" and made.emergency_notification_recipients is None:
            made.emergency_notification_recipients = decode_EmergencyNotificationRecipients(child, depth)
        elif tag == "EepToEngAssociations" and made.eep_to_eng_associations is None:
            made.eep_to_eng_associations = decode_EepToEngAssociations(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationGroup(made: EmergencyNotificationGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationGroup or made.extra is not None:
        careful(made, EmergencyNotificationGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.identifier is not None:
        put_text(parts, "Identifier", made.identifier)
    if made.created_date is not None:
        put_text(parts, "CreatedDate", made.created_date)
    if made.modified_by is not None:
        put_text(parts, "ModifiedBy", made.modified_by)
    if made.modified_date is not None:
        put_text(parts, "ModifiedDate", made.modified_date)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.added_emergency_notification_recipients is not None:
        emergency_notification.write_AddedEmergencyNotificationRecipients(made.added_emergency_notification_recipients, parts, "AddedEmergencyNotificationRecipients")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.emergency_notification_recipients is not None:
        write_EmergencyNotificationRecipients(made.emergency_notification_recipients, parts, "EmergencyNotificationRecipients")
    if made.endpoint_count is not None:
        put_text(parts, "EndpointCount", made.endpoint_count)
    if made.eep_to_eng_associations is not None:
        write_EepToEngAssociations(made.eep_to_eng_associations, parts, "EepToEngAssociations")
    close(parts, start, name)


def decode_EmergencyNotificationRecipient(node: etree._Element, depth: int) -> EmergencyNotificationRecipient:
    made = new(EmergencyNotificationRecipient)
    made.extra = made.identifier = made.created_date = made.last_modified_date = made.modified_by_user = None
    made.description = made.type = made.callback = made.tts = made.sms = made.email_address = made.group_count = None
    made.url = made.credentials = made.updated_by = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Identifier" and made.identifier is None and not len(child):
            made.identifier = child.text or ""
        elif tag == "CreatedDate" and made.created_date is None and not len(child):
            made.created_date = read_datetime(child.text or "")
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "ModifiedByUser" and made.modified_by_user is None and not len(child):
            made.modified_by_user = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "Type" and made.type is None and not len(child):
            made.type = _EmergencyNotificationRecipientType[child.text or ""]
        elif tag == "EmailAddress" and made.email_address is None and not len(child):
            made.email_address = child.text or ""
        elif tag == "GroupCount" and made.group_count is None and not len(child):
            made.group_count = INTS[child.text or ""]
        elif tag == "Url" and made.url is None and not len(child):
            made.url = child.text or ""
        elif tag == "UpdatedBy" and made.updated_by is None and not len(child):
            made.updated_by = child.text or ""
        elif tag == "Callback" and made.callback is None:
            made.callback = decode_RecipientCallback(child, depth)
        elif tag == "Tts" and made.tts is None:
            made.tts = decode_RecipientTts(child, depth)
        elif tag == "Sms" and made.sms is None:
            made.sms = decode_RecipientSms(child, depth)
        elif tag == "Credentials" and made.credentials is None:
            made.credentials = decode_RecipientCredentials(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationRecipient(made: EmergencyNotificationRecipient, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationRecipient or made.extra is not None:
        careful(made, EmergencyNotificationRecipient, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.identifier is not None:
        put_text(parts, "Identifier", made.identifier)
    if made.created_date is not None:
        put_text(parts, "CreatedDate", made.created_date)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.modified_by_user is not None:
        put_text(parts, "ModifiedByUser", made.modified_by_user)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.type is not None:
        put_text(parts, "Type", made.type)
    if made.callback is not None:
        write_RecipientCallback(made.callback, parts, "Callback")
    if made.tts is not None:
        write_RecipientTts(made.tts, parts, "Tts")
    if made.sms is not None:
        write_RecipientSms(made.sms, parts, "Sms")
    if made.email_address is not None:
        put_text(parts, "EmailAddress", made.email_address)
    if made.group_count is not None:
        put_text(parts, "GroupCount", made.group_count)
    if made.url is not None:
        put_text(parts, "Url", made.url)
    if made.credentials is not None:
        write_RecipientCredentials(made.credentials, parts, "Credentials")
    if made.updated_by is not None:
        put_text(parts, "UpdatedBy", made.updated_by)
    close(parts, start, name)


def decode_EmergencyNotificationRecipients(node: etree._Element, depth: int) -> EmergencyNotificationRecipients:
    made = new(EmergencyNotificationRecipients)
    made.extra = None
    made.emergency_notification_recipient = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EmergencyNotificationRecipient":
            made.emergency_notification_recipient.append(decode_EmergencyNotificationRecipient(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationRecipients(made: EmergencyNotificationRecipients, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationRecipients or made.extra is not None:
        careful(made, EmergencyNotificationRecipients, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for emergency_notification_recipient_ in plain_list(made.emergency_notification_recipient):
        write_EmergencyNotificationRecipient(emergency_notification_recipient_, parts, "EmergencyNotificationRecipient")
    close(parts, start, name)


def decode_RecipientCallback(node: etree._Element, depth: int) -> RecipientCallback:
    made = new(RecipientCallback)
    made.extra = made.password = made.url = made.username = made.credentials = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Password" and made.password is None and not len(child):
            made.password = child.text or ""
        elif tag == "Url" and made.url is None and not len(child):
            made.url = child.text or ""
        elif tag == "Username" and made.username is None and not len(child):
            made.username = child.text or ""
        elif tag == "Credentials" and made.credentials is None:
            made.credentials = decode_RecipientCredentials(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RecipientCallback(made: RecipientCallback, parts: list[str], name: str) -> None:
    if made.__class__ is not RecipientCallback or made.extra is not None:
        careful(made, RecipientCallback, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.password is not None:
        put_text(parts, "Password", made.password)
    if made.url is not None:
        put_text(parts, "Url", made.url)
    if made.username is not None:
        put_text(parts, "Username", made.username)
    if made.credentials is not None:
        write_RecipientCredentials(made.credentials, parts, "Credentials")
    close(parts, start, name)


def decode_RecipientCredentials(node: etree._Element, depth: int) -> RecipientCredentials:
    made = new(RecipientCredentials)
    made.extra = made.username = made.password = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Username" and made.username is None and not len(child):
            made.username = child.text or ""
        elif tag == "Password" and made.password is None and not len(child):
            made.password = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RecipientCredentials(made: RecipientCredentials, parts: list[str], name: str) -> None:
    if made.__class__ is not RecipientCredentials or made.extra is not None:
        careful(made, RecipientCredentials, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.username is not None:
        put_text(parts, "Username", made.username)
    if made.password is not None:
        put_text(parts, "Password", made.password)
    close(parts, start, name)


def decode_RecipientSms(node: etree._Element, depth: int) -> RecipientSms:
    made = new(RecipientSms)
    made.extra = None
    made.telephone_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber" and not len(child):
            made.telephone_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RecipientSms(made: RecipientSms, parts: list[str], name: str) -> None:
    if made.__class__ is not RecipientSms or made.extra is not None:
        careful(made, RecipientSms, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_RecipientTts(node: etree._Element, depth: int) -> RecipientTts:
    made = new(RecipientTts)
    made.extra = None
    made.telephone_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber" and not len(child):
            made.telephone_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RecipientTts(made: RecipientTts, parts: list[str], name: str) -> None:
    if made.__class__ is not RecipientTts or made.extra is not None:
        careful(made, RecipientTts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_TnE911Address(node: etree._Element, depth: int) -> TnE911Address:
    made = new(TnE911Address)
    made.extra = made.account_id_ = made.address = made.emergency_notification_group = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = decode_EmergencyNotificationGroup(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnE911Address(made: TnE911Address, parts: list[str], name: str) -> None:
    if made.__class__ is not TnE911Address or made.extra is not None:
        careful(made, TnE911Address, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    if made.emergency_notification_group is not None:
        write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    close(parts, start, name)


def decode_TnE911AddressResponse(node: etree._Element, depth: int) -> TnE911AddressResponse:
    made = new(TnE911AddressResponse)
    made.extra = made.address = made.emergency_notification_group = made.response_status = None
    made.tn_e911_address = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = decode_EmergencyNotificationGroup(child, depth)
        elif tag == "TnE911Address":
            made.tn_e911_address.append(decode_TnE911Address(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnE911AddressResponse(made: TnE911AddressResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TnE911AddressResponse or made.extra is not None:
        careful(made, TnE911AddressResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    if made.emergency_notification_group is not None:
        write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    for tn_e911_address_ in plain_list(made.tn_e911_address):
        write_TnE911Address(tn_e911_address_, parts, "TnE911Address")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)
