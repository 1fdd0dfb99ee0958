"""Decoders and writers of the group ``emergency_notification``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
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
from aiobandwidth._generated.models.emergency_notification import (
    AddedAssociations,
    AddedEmergencyNotificationGroup,
    AddedEmergencyNotificationRecipients,
    AlternateEndUserIdentifierResponse,
    AlternateEndUserIdentifiersResponse,
    DeletedAssociations,
    DeletedEmergencyNotificationGroup,
    DeletedEmergencyNotificationRecipients,
    EmergencyNotificationEndpointAssociation,
    EmergencyNotificationEndpointAssociations,
    EmergencyNotificationEndpointOrder,
    EmergencyNotificationEndpointOrderResponse,
    EmergencyNotificationEndpointOrders,
    EmergencyNotificationGroupOrder,
    EmergencyNotificationGroupOrderResponse,
    EmergencyNotificationGroupOrders,
    EmergencyNotificationGroupResponse,
    EmergencyNotificationGroups,
    EmergencyNotificationGroupsResponse,
    EmergencyNotificationRecipientResponse,
    EmergencyNotificationRecipientsResponse,
    ModifiedEmergencyNotificationGroup,
    UpdatedEmergencyNotificationGroup,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import emergency
else:
    common = Codecs("common")
    emergency = Codecs("emergency")

_EmergencyNotificationOrderStatus = Known("EmergencyNotificationOrderStatus")


def decode_AddedAssociations(node: etree._Element, depth: int) -> AddedAssociations:
    made = new(AddedAssociations)
    made.extra = made.eep_to_eng_associations = made.error_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EepToEngAssociations" and made.eep_to_eng_associations is None:
            made.eep_to_eng_associations = emergency.decode_EepToEngAssociations(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AddedAssociations(made: AddedAssociations, parts: list[str], name: str) -> None:
    if made.__class__ is not AddedAssociations or made.extra is not None:
        careful(made, AddedAssociations, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.eep_to_eng_associations is not None:
        emergency.write_EepToEngAssociations(made.eep_to_eng_associations, parts, "EepToEngAssociations")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    close(parts, start, name)


def decode_AddedEmergencyNotificationGroup(node: etree._Element, depth: int) -> AddedEmergencyNotificationGroup:
    made = new(AddedEmergencyNotificationGroup)
    made.extra = made.emergency_notification_group = made.identifier = made.description = None
    made.added_emergency_notification_recipients = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Identifier" and made.identifier is None and not len(child):
            made.identifier = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = emergency.decode_EmergencyNotificationGroup(child, depth)
        elif tag == "AddedEmergencyNotificationRecipients" and made.added_emergency_notification_recipients is None:
            made.added_emergency_notification_recipients = decode_AddedEmergencyNotificationRecipients(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AddedEmergencyNotificationGroup(made: AddedEmergencyNotificationGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not AddedEmergencyNotificationGroup or made.extra is not None:
        careful(made, AddedEmergencyNotificationGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.emergency_notification_group is not None:
        emergency.write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    if made.identifier is not None:
        put_text(parts, "Identifier", made.identifier)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.added_emergency_notification_recipients is not None:
        write_AddedEmergencyNotificationRecipients(made.added_emergency_notification_recipients, parts, "AddedEmergencyNotificationRecipients")
    close(parts, start, name)


def decode_AddedEmergencyNotificationRecipients(node: etree._Element, depth: int) -> AddedEmergencyNotificationRecipients:
    made = new(AddedEmergencyNotificationRecipients)
    made.extra = made.emergency_notification_recipients = None
    made.emergency_notification_recipient = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EmergencyNotificationRecipients" and made.emergency_notification_recipients is None:
            made.emergency_notification_recipients = emergency.decode_EmergencyNotificationRecipients(child, depth)
        elif tag == "EmergencyNotificationRecipient":
            made.emergency_notification_recipient.append(emergency.decode_EmergencyNotificationRecipient(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AddedEmergencyNotificationRecipients(made: AddedEmergencyNotificationRecipients, parts: list[str], name: str) -> None:
    if made.__class__ is not AddedEmergencyNotificationRecipients or made.extra is not None:
        careful(made, AddedEmergencyNotificationRecipients, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.emergency_notification_recipients is not None:
        emergency.write_EmergencyNotificationRecipients(made.emergency_notification_recipients, parts, "EmergencyNotificationRecipients")
    for emergency_notification_recipient_ in plain_list(made.emergency_notification_recipient):
        emergency.write_EmergencyNotificationRecipient(emergency_notification_recipient_, parts, "EmergencyNotificationRecipient")
    close(parts, start, name)


def decode_AlternateEndUserIdentifierResponse(node: etree._Element, depth: int) -> AlternateEndUserIdentifierResponse:
    made = new(AlternateEndUserIdentifierResponse)
    made.extra = made.response_status = made.alternate_end_user_identifier = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "AlternateEndUserIdentifier" and made.alternate_end_user_identifier is None:
            made.alternate_end_user_identifier = emergency.decode_AlternateEndUserIdentifier(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AlternateEndUserIdentifierResponse(made: AlternateEndUserIdentifierResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AlternateEndUserIdentifierResponse or made.extra is not None:
        careful(made, AlternateEndUserIdentifierResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.alternate_end_user_identifier is not None:
        emergency.write_AlternateEndUserIdentifier(made.alternate_end_user_identifier, parts, "AlternateEndUserIdentifier")
    close(parts, start, name)


def decode_AlternateEndUserIdentifiersResponse(node: etree._Element, depth: int) -> AlternateEndUserIdentifiersResponse:
    made = new(AlternateEndUserIdentifiersResponse)
    made.extra = made.alternate_end_user_identifier = made.response_status = made.total_count = None
    made.alternate_end_user_identifiers = made.links = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "AlternateEndUserIdentifier" and made.alternate_end_user_identifier is None:
            made.alternate_end_user_identifier = emergency.decode_AlternateEndUserIdentifier(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "AlternateEndUserIdentifiers" and made.alternate_end_user_identifiers is None:
            made.alternate_end_user_identifiers = emergency.decode_AlternateEndUserIdentifiers(child, depth)
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AlternateEndUserIdentifiersResponse(made: AlternateEndUserIdentifiersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AlternateEndUserIdentifiersResponse or made.extra is not None:
        careful(made, AlternateEndUserIdentifiersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.alternate_end_user_identifier is not None:
        emergency.write_AlternateEndUserIdentifier(made.alternate_end_user_identifier, parts, "AlternateEndUserIdentifier")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    if made.alternate_end_user_identifiers is not None:
        emergency.write_AlternateEndUserIdentifiers(made.alternate_end_user_identifiers, parts, "AlternateEndUserIdentifiers")
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    close(parts, start, name)


def decode_DeletedAssociations(node: etree._Element, depth: int) -> DeletedAssociations:
    made = new(DeletedAssociations)
    made.extra = made.eep_to_eng_associations = made.error_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EepToEngAssociations" and made.eep_to_eng_associations is None:
            made.eep_to_eng_associations = emergency.decode_EepToEngAssociations(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DeletedAssociations(made: DeletedAssociations, parts: list[str], name: str) -> None:
    if made.__class__ is not DeletedAssociations or made.extra is not None:
        careful(made, DeletedAssociations, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.eep_to_eng_associations is not None:
        emergency.write_EepToEngAssociations(made.eep_to_eng_associations, parts, "EepToEngAssociations")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    close(parts, start, name)


def decode_DeletedEmergencyNotificationGroup(node: etree._Element, depth: int) -> DeletedEmergencyNotificationGroup:
    made = new(DeletedEmergencyNotificationGroup)
    made.extra = made.identifier = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Identifier" and made.identifier is None and not len(child):
            made.identifier = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DeletedEmergencyNotificationGroup(made: DeletedEmergencyNotificationGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not DeletedEmergencyNotificationGroup or made.extra is not None:
        careful(made, DeletedEmergencyNotificationGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.identifier is not None:
        put_text(parts, "Identifier", made.identifier)
    close(parts, start, name)


def decode_DeletedEmergencyNotificationRecipients(node: etree._Element, depth: int) -> DeletedEmergencyNotificationRecipients:
    made = new(DeletedEmergencyNotificationRecipients)
    made.extra = None
    made.emergency_notification_recipient = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EmergencyNotificationRecipient":
            made.emergency_notification_recipient.append(emergency.decode_EmergencyNotificationRecipient(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DeletedEmergencyNotificationRecipients(made: DeletedEmergencyNotificationRecipients, parts: list[str], name: str) -> None:
    if made.__class__ is not DeletedEmergencyNotificationRecipients or made.extra is not None:
        careful(made, DeletedEmergencyNotificationRecipients, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for emergency_notification_recipient_ in plain_list(made.emergency_notification_recipient):
        emergency.write_EmergencyNotificationRecipient(emergency_notification_recipient_, parts, "EmergencyNotificationRecipient")
    close(parts, start, name)


def decode_EmergencyNotificationEndpointAssociation(node: etree._Element, depth: int) -> EmergencyNotificationEndpointAssociation:
    made = new(EmergencyNotificationEndpointAssociation)
    made.extra = made.order_id = made.order_created_date = made.created_by = made.processing_status = None
    made.added_associations = made.customer_order_id = made.emergency_notification_group = None
    made.deleted_associations = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderCreatedDate" and made.order_created_date is None and not len(child):
            made.order_created_date = read_datetime(child.text or "")
        elif tag == "CreatedBy" and made.created_by is None and not len(child):
            made.created_by = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _EmergencyNotificationOrderStatus[child.text or ""]
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "AddedAssociations" and made.added_associations is None:
            made.added_associations = decode_AddedAssociations(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = emergency.decode_EmergencyNotificationGroup(child, depth)
        elif tag == "DeletedAssociations" and made.deleted_associations is None:
            made.deleted_associations = decode_DeletedAssociations(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationEndpointAssociation(made: EmergencyNotificationEndpointAssociation, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationEndpointAssociation or made.extra is not None:
        careful(made, EmergencyNotificationEndpointAssociation, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_created_date is not None:
        put_text(parts, "OrderCreatedDate", made.order_created_date)
    if made.created_by is not None:
        put_text(parts, "CreatedBy", made.created_by)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.added_associations is not None:
        write_AddedAssociations(made.added_associations, parts, "AddedAssociations")
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.emergency_notification_group is not None:
        emergency.write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    if made.deleted_associations is not None:
        write_DeletedAssociations(made.deleted_associations, parts, "DeletedAssociations")
    close(parts, start, name)


def decode_EmergencyNotificationEndpointAssociations(node: etree._Element, depth: int) -> EmergencyNotificationEndpointAssociations:
    made = new(EmergencyNotificationEndpointAssociations)
    made.extra = made.emergency_notification_group = made.added_associations = made.deleted_associations = None
    made.error_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = emergency.decode_EmergencyNotificationGroup(child, depth)
        elif tag == "AddedAssociations" and made.added_associations is None:
            made.added_associations = decode_AddedAssociations(child, depth)
        elif tag == "DeletedAssociations" and made.deleted_associations is None:
            made.deleted_associations = decode_DeletedAssociations(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationEndpointAssociations(made: EmergencyNotificationEndpointAssociations, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationEndpointAssociations or made.extra is not None:
        careful(made, EmergencyNotificationEndpointAssociations, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.emergency_notification_group is not None:
        emergency.write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    if made.added_associations is not None:
        write_AddedAssociations(made.added_associations, parts, "AddedAssociations")
    if made.deleted_associations is not None:
        write_DeletedAssociations(made.deleted_associations, parts, "DeletedAssociations")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    close(parts, start, name)


def decode_EmergencyNotificationEndpointOrder(node: etree._Element, depth: int) -> EmergencyNotificationEndpointOrder:
    made = new(EmergencyNotificationEndpointOrder)
    made.extra = made.order_id = made.order_created_date = made.created_by = made.processing_status = None
    made.added_associations = made.customer_order_id = made.deleted_associations = None
    made.emergency_notification_group = made.emergency_notification_endpoint_associations = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderCreatedDate" and made.order_created_date is None and not len(child):
            made.order_created_date = read_datetime(child.text or "")
        elif tag == "CreatedBy" and made.created_by is None and not len(child):
            made.created_by = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _EmergencyNotificationOrderStatus[child.text or ""]
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "AddedAssociations" and made.added_associations is None:
            made.added_associations = decode_AddedAssociations(child, depth)
        elif tag == "DeletedAssociations" and made.deleted_associations is None:
            made.deleted_associations = decode_DeletedAssociations(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = emergency.decode_EmergencyNotificationGroup(child, depth)
        elif tag == "EmergencyNotificationEndpointAssociations" and made.emergency_notification_endpoint_associations is None:
            made.emergency_notification_endpoint_associations = decode_EmergencyNotificationEndpointAssociations(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationEndpointOrder(made: EmergencyNotificationEndpointOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationEndpointOrder or made.extra is not None:
        careful(made, EmergencyNotificationEndpointOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_created_date is not None:
        put_text(parts, "OrderCreatedDate", made.order_created_date)
    if made.created_by is not None:
        put_text(parts, "CreatedBy", made.created_by)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.added_associations is not None:
        write_AddedAssociations(made.added_associations, parts, "AddedAssociations")
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.deleted_associations is not None:
        write_DeletedAssociations(made.deleted_associations, parts, "DeletedAssociations")
    if made.emergency_notification_group is not None:
        emergency.write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    if made.emergency_notification_endpoint_associations is not None:
        write_EmergencyNotificationEndpointAssociations(made.emergency_notification_endpoint_associations, parts, "EmergencyNotificationEndpointAssociations")
    close(parts, start, name)


def decode_EmergencyNotificationEndpointOrderResponse(node: etree._Element, depth: int) -> EmergencyNotificationEndpointOrderResponse:
    made = new(EmergencyNotificationEndpointOrderResponse)
    made.extra = made.response_status = made.emergency_notification_endpoint_association = None
    made.emergency_notification_endpoint_order = made.links = made.emergency_notification_endpoint_orders = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "EmergencyNotificationEndpointAssociation" and made.emergency_notification_endpoint_association is None:
            made.emergency_notification_endpoint_association = decode_EmergencyNotificationEndpointAssociation(child, depth)
        elif tag == "EmergencyNotificationEndpointOrder" and made.emergency_notification_endpoint_order is None:
            made.emergency_notification_endpoint_order = decode_EmergencyNotificationEndpointOrder(child, depth)
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "EmergencyNotificationEndpointOrders" and made.emergency_notification_endpoint_orders is None:
            made.emergency_notification_endpoint_orders = decode_EmergencyNotificationEndpointOrders(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationEndpointOrderResponse(made: EmergencyNotificationEndpointOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationEndpointOrderResponse or made.extra is not None:
        careful(made, EmergencyNotificationEndpointOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.emergency_notification_endpoint_association is not None:
        write_EmergencyNotificationEndpointAssociation(made.emergency_notification_endpoint_association, parts, "EmergencyNotificationEndpointAssociation")
    if made.emergency_notification_endpoint_order is not None:
        write_EmergencyNotificationEndpointOrder(made.emergency_notification_endpoint_order, parts, "EmergencyNotificationEndpointOrder")
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.emergency_notification_endpoint_orders is not None:
        write_EmergencyNotificationEndpointOrders(made.emergency_notification_endpoint_orders, parts, "EmergencyNotificationEndpointOrders")
    close(parts, start, name)


def decode_EmergencyNotificationEndpointOrders(node: etree._Element, depth: int) -> EmergencyNotificationEndpointOrders:
    made = new(EmergencyNotificationEndpointOrders)
    made.extra = None
    made.emergency_notification_endpoint_order = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EmergencyNotificationEndpointOrder":
            made.emergency_notification_endpoint_order.append(decode_EmergencyNotificationEndpointOrder(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationEndpointOrders(made: EmergencyNotificationEndpointOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationEndpointOrders or made.extra is not None:
        careful(made, EmergencyNotificationEndpointOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for emergency_notification_endpoint_order_ in plain_list(made.emergency_notification_endpoint_order):
        write_EmergencyNotificationEndpointOrder(emergency_notification_endpoint_order_, parts, "EmergencyNotificationEndpointOrder")
    close(parts, start, name)


def decode_EmergencyNotificationGroupOrder(node: etree._Element, depth: int) -> EmergencyNotificationGroupOrder:
    made = new(EmergencyNotificationGroupOrder)
    made.extra = made.modified_emergency_notification_group = made.order_id = made.order_created_date = None
    made.created_by = made.updated_emergency_notification_group = made.error_list = made.processing_status = None
    made.customer_order_id = made.deleted_emergency_notification_group = made.added_emergency_notification_group = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderCreatedDate" and made.order_created_date is None and not len(child):
            made.order_created_date = read_datetime(child.text or "")
        elif tag == "CreatedBy" and made.created_by is None and not len(child):
            made.created_by = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _EmergencyNotificationOrderStatus[child.text or ""]
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "ModifiedEmergencyNotificationGroup" and made.modified_emergency_notification_group is None:
            made.modified_emergency_notification_group = decode_ModifiedEmergencyNotificationGroup(child, depth)
        elif tag == "UpdatedEmergencyNotificationGroup" and made.updated_emergency_notification_group is None:
            made.updated_emergency_notification_group = decode_UpdatedEmergencyNotificationGroup(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "DeletedEmergencyNotificationGroup" and made.deleted_emergency_notification_group is None:
            made.deleted_emergency_notification_group = decode_DeletedEmergencyNotificationGroup(child, depth)
        elif tag == "AddedEmergencyNotificationGroup" and made.added_emergency_notification_group is None:
            made.added_emergency_notification_group = decode_AddedEmergencyNotificationGroup(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationGroupOrder(made: EmergencyNotificationGroupOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationGroupOrder or made.extra is not None:
        careful(made, EmergencyNotificationGroupOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.modified_emergency_notification_group is not None:
        write_ModifiedEmergencyNotificationGroup(made.modified_emergency_notification_group, parts, "ModifiedEmergencyNotificationGroup")
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_created_date is not None:
        put_text(parts, "OrderCreatedDate", made.order_created_date)
    if made.created_by is not None:
        put_text(parts, "CreatedBy", made.created_by)
    if made.updated_emergency_notification_group is not None:
        write_UpdatedEmergencyNotificationGroup(made.updated_emergency_notification_group, parts, "UpdatedEmergencyNotificationGroup")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.deleted_emergency_notification_group is not None:
        write_DeletedEmergencyNotificationGroup(made.deleted_emergency_notification_group, parts, "DeletedEmergencyNotificationGroup")
    if made.added_emergency_notification_group is not None:
        write_AddedEmergencyNotificationGroup(made.added_emergency_notification_group, parts, "AddedEmergencyNotificationGroup")
    close(parts, start, name)


def decode_EmergencyNotificationGroupOrderResponse(node: etree._Element, depth: int) -> EmergencyNotificationGroupOrderResponse:
    made = new(EmergencyNotificationGroupOrderResponse)
    made.extra = made.emergency_notification_group_order = made.response_status = made.order_id = None
    made.order_created_date = made.created_by = made.processing_status = None
    made.modified_emergency_notification_group = made.customer_order_id = None
    made.deleted_emergency_notification_group = made.updated_emergency_notification_group = None
    made.added_emergency_notification_group = made.emergency_notification_group = made.links = None
    made.emergency_notification_group_orders = made.emergency_notification_endpoint_order = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderCreatedDate" and made.order_created_date is None and not len(child):
            made.order_created_date = read_datetime(child.text or "")
        elif tag == "CreatedBy" and made.created_by is None and not len(child):
            made.created_by = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _EmergencyNotificationOrderStatus[child.text or ""]
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "EmergencyNotificationGroupOrder" and made.emergency_notification_group_order is None:
            made.emergency_notification_group_order = decode_EmergencyNotificationGroupOrder(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "ModifiedEmergencyNotificationGroup" and made.modified_emergency_notification_group is None:
            made.modified_emergency_notification_group = decode_ModifiedEmergencyNotificationGroup(child, depth)
        elif tag == "DeletedEmergencyNotificationGroup" and made.deleted_emergency_notification_group is None:
            made.deleted_emergency_notification_group = decode_DeletedEmergencyNotificationGroup(child, depth)
        elif tag == "UpdatedEmergencyNotificationGroup" and made.updated_emergency_notification_group is None:
            made.updated_emergency_notification_group = decode_UpdatedEmergencyNotificationGroup(child, depth)
        elif tag == "AddedEmergencyNotificationGroup" and made.added_emergency_notification_group is None:
            made.added_emergency_notification_group = decode_AddedEmergencyNotificationGroup(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = decode_EmergencyNotificationGroupOrder(child, depth)
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "EmergencyNotificationGroupOrders" and made.emergency_notification_group_orders is None:
            made.emergency_notification_group_orders = decode_EmergencyNotificationGroupOrders(child, depth)
        elif tag == "EmergencyNotificationEndpointOrder" and made.emergency_notification_endpoint_order is None:
            made.emergency_notification_endpoint_order = decode_EmergencyNotificationGroupOrder(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationGroupOrderResponse(made: EmergencyNotificationGroupOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationGroupOrderResponse or made.extra is not None:
        careful(made, EmergencyNotificationGroupOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.emergency_notification_group_order is not None:
        write_EmergencyNotificationGroupOrder(made.emergency_notification_group_order, parts, "EmergencyNotificationGroupOrder")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_created_date is not None:
        put_text(parts, "OrderCreatedDate", made.order_created_date)
    if made.created_by is not None:
        put_text(parts, "CreatedBy", made.created_by)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.modified_emergency_notification_group is not None:
        write_ModifiedEmergencyNotificationGroup(made.modified_emergency_notification_group, parts, "ModifiedEmergencyNotificationGroup")
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.deleted_emergency_notification_group is not None:
        write_DeletedEmergencyNotificationGroup(made.deleted_emergency_notification_group, parts, "DeletedEmergencyNotificationGroup")
    if made.updated_emergency_notification_group is not None:
        write_UpdatedEmergencyNotificationGroup(made.updated_emergency_notification_group, parts, "UpdatedEmergencyNotificationGroup")
    if made.added_emergency_notification_group is not None:
        write_AddedEmergencyNotificationGroup(made.added_emergency_notification_group, parts, "AddedEmergencyNotificationGroup")
    if made.emergency_notification_group is not None:
        write_EmergencyNotificationGroupOrder(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.emergency_notification_group_orders is not None:
        write_EmergencyNotificationGroupOrders(made.emergency_notification_group_orders, parts, "EmergencyNotificationGroupOrders")
    if made.emergency_notification_endpoint_order is not None:
        write_EmergencyNotificationGroupOrder(made.emergency_notification_endpoint_order, parts, "EmergencyNotificationEndpointOrder")
    close(parts, start, name)


def decode_EmergencyNotificationGroupOrders(node: etree._Element, depth: int) -> EmergencyNotificationGroupOrders:
    made = new(EmergencyNotificationGroupOrders)
    made.extra = None
    made.emergency_notification_group_order = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EmergencyNotificationGroupOrder":
            made.emergency_notification_group_order.append(decode_EmergencyNotificationGroupOrder(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationGroupOrders(made: EmergencyNotificationGroupOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationGroupOrders or made.extra is not None:
        careful(made, EmergencyNotificationGroupOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for emergency_notification_group_order_ in plain_list(made.emergency_notification_group_order):
        write_EmergencyNotificationGroupOrder(emergency_notification_group_order_, parts, "EmergencyNotificationGroupOrder")
    close(parts, start, name)


def decode_EmergencyNotificationGroupResponse(node: etree._Element, depth: int) -> EmergencyNotificationGroupResponse:
    made = new(EmergencyNotificationGroupResponse)
    made.extra = made.response_status = made.emergency_notification_group = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = emergency.decode_EmergencyNotificationGroup(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationGroupResponse(made: EmergencyNotificationGroupResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationGroupResponse or made.extra is not None:
        careful(made, EmergencyNotificationGroupResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.emergency_notification_group is not None:
        emergency.write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    close(parts, start, name)


def decode_EmergencyNotificationGroups(node: etree._Element, depth: int) -> EmergencyNotificationGroups:
    made = new(EmergencyNotificationGroups)
    made.extra = None
    made.emergency_notification_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EmergencyNotificationGroup":
            made.emergency_notification_group.append(emergency.decode_EmergencyNotificationGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationGroups(made: EmergencyNotificationGroups, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationGroups or made.extra is not None:
        careful(made, EmergencyNotificationGroups, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for emergency_notification_group_ in plain_list(made.emergency_notification_group):
        emergency.write_EmergencyNotificationGroup(emergency_notification_group_, parts, "EmergencyNotificationGroup")
    close(parts, start, name)


def decode_EmergencyNotificationGroupsResponse(node: etree._Element, depth: int) -> EmergencyNotificationGroupsResponse:
    made = new(EmergencyNotificationGroupsResponse)
    made.extra = made.response_status = made.links = made.emergency_notification_groups = None
    made.emergency_notification_group = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "EmergencyNotificationGroups" and made.emergency_notification_groups is None:
            made.emergency_notification_groups = decode_EmergencyNotificationGroups(child, depth)
        elif tag == "EmergencyNotificationGroup" and made.emergency_notification_group is None:
            made.emergency_notification_group = emergency.decode_EmergencyNotificationGroup(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationGroupsResponse(made: EmergencyNotificationGroupsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationGroupsResponse or made.extra is not None:
        careful(made, EmergencyNotificationGroupsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.emergency_notification_groups is not None:
        write_EmergencyNotificationGroups(made.emergency_notification_groups, parts, "EmergencyNotificationGroups")
    if made.emergency_notification_group is not None:
        emergency.write_EmergencyNotificationGroup(made.emergency_notification_group, parts, "EmergencyNotificationGroup")
    close(parts, start, name)


def decode_EmergencyNotificationRecipientResponse(node: etree._Element, depth: int) -> EmergencyNotificationRecipientResponse:
    made = new(EmergencyNotificationRecipientResponse)
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


def write_EmergencyNotificationRecipientResponse(made: EmergencyNotificationRecipientResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationRecipientResponse or made.extra is not None:
        careful(made, EmergencyNotificationRecipientResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_EmergencyNotificationRecipientsResponse(node: etree._Element, depth: int) -> EmergencyNotificationRecipientsResponse:
    made = new(EmergencyNotificationRecipientsResponse)
    made.extra = made.response_status = made.emergency_notification_recipient = made.links = None
    made.emergency_notification_recipients = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "EmergencyNotificationRecipient" and made.emergency_notification_recipient is None:
            made.emergency_notification_recipient = emergency.decode_EmergencyNotificationRecipient(child, depth)
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "EmergencyNotificationRecipients" and made.emergency_notification_recipients is None:
            made.emergency_notification_recipients = emergency.decode_EmergencyNotificationRecipients(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmergencyNotificationRecipientsResponse(made: EmergencyNotificationRecipientsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not EmergencyNotificationRecipientsResponse or made.extra is not None:
        careful(made, EmergencyNotificationRecipientsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.emergency_notification_recipient is not None:
        emergency.write_EmergencyNotificationRecipient(made.emergency_notification_recipient, parts, "EmergencyNotificationRecipient")
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.emergency_notification_recipients is not None:
        emergency.write_EmergencyNotificationRecipients(made.emergency_notification_recipients, parts, "EmergencyNotificationRecipients")
    close(parts, start, name)


def decode_ModifiedEmergencyNotificationGroup(node: etree._Element, depth: int) -> ModifiedEmergencyNotificationGroup:
    made = new(ModifiedEmergencyNotificationGroup)
    made.extra = made.identifier = made.description = made.added_emergency_notification_recipients = None
    made.deleted_emergency_notification_recipients = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Identifier" and made.identifier is None and not len(child):
            made.identifier = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "AddedEmergencyNotificationRecipients" and made.added_emergency_notification_recipients is None:
            made.added_emergency_notification_recipients = decode_AddedEmergencyNotificationRecipients(child, depth)
        elif tag == "DeletedEmergencyNotificationRecipients" and made.deleted_emergency_notification_recipients is None:
            made.deleted_emergency_notification_recipients = decode_DeletedEmergencyNotificationRecipients(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ModifiedEmergencyNotificationGroup(made: ModifiedEmergencyNotificationGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not ModifiedEmergencyNotificationGroup or made.extra is not None:
        careful(made, ModifiedEmergencyNotificationGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.identifier is not None:
        put_text(parts, "Identifier", made.identifier)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.added_emergency_notification_recipients is not None:
        write_AddedEmergencyNotificationRecipients(made.added_emergency_notification_recipients, parts, "AddedEmergencyNotificationRecipients")
    if made.deleted_emergency_notification_recipients is not None:
        write_DeletedEmergencyNotificationRecipients(made.deleted_emergency_notification_recipients, parts, "DeletedEmergencyNotificationRecipients")
    close(parts, start, name)


def decode_UpdatedEmergencyNotificationGroup(node: etree._Element, depth: int) -> UpdatedEmergencyNotificationGroup:
    made = new(UpdatedEmergencyNotificationGroup)
    made.extra = made.identifier = made.description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Identifier" and made.identifier is None and not len(child):
            made.identifier = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UpdatedEmergencyNotificationGroup(made: UpdatedEmergencyNotificationGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not UpdatedEmergencyNotificationGroup or made.extra is not None:
        careful(made, UpdatedEmergencyNotificationGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.identifier is not None:
        put_text(parts, "Identifier", made.identifier)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    close(parts, start, name)
