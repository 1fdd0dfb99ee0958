"""Messages of the group ``emergency_notification``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import ErrorList, Links, ResponseStatus
    from aiobandwidth._generated.models.emergency import (
        AlternateEndUserIdentifier,
        AlternateEndUserIdentifiers,
        EepToEngAssociations,
        EmergencyNotificationGroup,
        EmergencyNotificationRecipient,
        EmergencyNotificationRecipients,
    )


class EmergencyNotificationOrderStatus(StrEnum):
    """State of an emergency notification order."""

    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddedAssociations(Message):
    """Endpoints that the order ties to a notification group."""

    eep_to_eng_associations: EepToEngAssociations | None = field(
        default=None,
        metadata={"name": "EepToEngAssociations", "type": "Element", "message": "EepToEngAssociations"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddedEmergencyNotificationGroup(Message):
    """Notification group that the order adds."""

    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )
    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    added_emergency_notification_recipients: AddedEmergencyNotificationRecipients | None = field(
        default=None,
        metadata={
            "name": "AddedEmergencyNotificationRecipients",
            "type": "Element",
            "message": "AddedEmergencyNotificationRecipients",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddedEmergencyNotificationRecipients(Message):
    """Recipients that the order adds to a group: new ones, or known ones by their identifiers."""

    emergency_notification_recipients: EmergencyNotificationRecipients | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationRecipients",
            "type": "Element",
            "message": "EmergencyNotificationRecipients",
        },
    )
    emergency_notification_recipient: list[EmergencyNotificationRecipient] = field(
        default_factory=list,
        metadata={
            "name": "EmergencyNotificationRecipient",
            "type": "Element",
            "message": "EmergencyNotificationRecipient",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AlternateEndUserIdentifierResponse(Message):
    """Reply with one alternate end user."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    alternate_end_user_identifier: AlternateEndUserIdentifier | None = field(
        default=None,
        metadata={"name": "AlternateEndUserIdentifier", "type": "Element", "message": "AlternateEndUserIdentifier"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AlternateEndUserIdentifiersResponse(Message):
    """One page of the account's alternate end users."""

    alternate_end_user_identifier: AlternateEndUserIdentifier | None = field(
        default=None,
        metadata={"name": "AlternateEndUserIdentifier", "type": "Element", "message": "AlternateEndUserIdentifier"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    alternate_end_user_identifiers: AlternateEndUserIdentifiers | None = field(
        default=None,
        metadata={"name": "AlternateEndUserIdentifiers", "type": "Element", "message": "AlternateEndUserIdentifiers"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DeletedAssociations(Message):
    """Endpoints that the order unties from a notification group."""

    eep_to_eng_associations: EepToEngAssociations | None = field(
        default=None,
        metadata={"name": "EepToEngAssociations", "type": "Element", "message": "EepToEngAssociations"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DeletedEmergencyNotificationGroup(Message):
    """Notification group that the order deletes."""

    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DeletedEmergencyNotificationRecipients(Message):
    """Recipients that the order takes out of a group."""

    emergency_notification_recipient: list[EmergencyNotificationRecipient] = field(
        default_factory=list,
        metadata={
            "name": "EmergencyNotificationRecipient",
            "type": "Element",
            "message": "EmergencyNotificationRecipient",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationEndpointAssociation(Message):
    """Order to tie endpoints to a notification group or untie them, in the form of some requests and replies.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreatedDate", "type": "Element", "codec": "datetime"},
    )
    created_by: str | None = field(default=None, metadata={"name": "CreatedBy", "type": "Element", "codec": "str"})
    processing_status: EmergencyNotificationOrderStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "EmergencyNotificationOrderStatus"},
    )
    added_associations: AddedAssociations | None = field(
        default=None,
        metadata={"name": "AddedAssociations", "type": "Element", "message": "AddedAssociations"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )
    deleted_associations: DeletedAssociations | None = field(
        default=None,
        metadata={"name": "DeletedAssociations", "type": "Element", "message": "DeletedAssociations"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationEndpointAssociations(Message):
    """What an endpoint order has changed, with its errors."""

    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )
    added_associations: AddedAssociations | None = field(
        default=None,
        metadata={"name": "AddedAssociations", "type": "Element", "message": "AddedAssociations"},
    )
    deleted_associations: DeletedAssociations | None = field(
        default=None,
        metadata={"name": "DeletedAssociations", "type": "Element", "message": "DeletedAssociations"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationEndpointOrder(Message):
    """Order to tie endpoints to a notification group, or untie them.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreatedDate", "type": "Element", "codec": "datetime"},
    )
    created_by: str | None = field(default=None, metadata={"name": "CreatedBy", "type": "Element", "codec": "str"})
    processing_status: EmergencyNotificationOrderStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "EmergencyNotificationOrderStatus"},
    )
    added_associations: AddedAssociations | None = field(
        default=None,
        metadata={"name": "AddedAssociations", "type": "Element", "message": "AddedAssociations"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    deleted_associations: DeletedAssociations | None = field(
        default=None,
        metadata={"name": "DeletedAssociations", "type": "Element", "message": "DeletedAssociations"},
    )
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )
    emergency_notification_endpoint_associations: EmergencyNotificationEndpointAssociations | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationEndpointAssociations",
            "type": "Element",
            "message": "EmergencyNotificationEndpointAssociations",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationEndpointOrderResponse(Message):
    """Reply with one endpoint order, or one page of them."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    emergency_notification_endpoint_association: EmergencyNotificationEndpointAssociation | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationEndpointAssociation",
            "type": "Element",
            "message": "EmergencyNotificationEndpointAssociation",
        },
    )
    emergency_notification_endpoint_order: EmergencyNotificationEndpointOrder | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationEndpointOrder",
            "type": "Element",
            "message": "EmergencyNotificationEndpointOrder",
        },
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    emergency_notification_endpoint_orders: EmergencyNotificationEndpointOrders | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationEndpointOrders",
            "type": "Element",
            "message": "EmergencyNotificationEndpointOrders",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationEndpointOrders(Message):
    """Endpoint orders."""

    emergency_notification_endpoint_order: list[EmergencyNotificationEndpointOrder] = field(
        default_factory=list,
        metadata={
            "name": "EmergencyNotificationEndpointOrder",
            "type": "Element",
            "message": "EmergencyNotificationEndpointOrder",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationGroupOrder(Message):
    """Order to add, change or delete a notification group.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    modified_emergency_notification_group: ModifiedEmergencyNotificationGroup | None = field(
        default=None,
        metadata={
            "name": "ModifiedEmergencyNotificationGroup",
            "type": "Element",
            "message": "ModifiedEmergencyNotificationGroup",
        },
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreatedDate", "type": "Element", "codec": "datetime"},
    )
    created_by: str | None = field(default=None, metadata={"name": "CreatedBy", "type": "Element", "codec": "str"})
    updated_emergency_notification_group: UpdatedEmergencyNotificationGroup | None = field(
        default=None,
        metadata={
            "name": "UpdatedEmergencyNotificationGroup",
            "type": "Element",
            "message": "UpdatedEmergencyNotificationGroup",
        },
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    processing_status: EmergencyNotificationOrderStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "EmergencyNotificationOrderStatus"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    deleted_emergency_notification_group: DeletedEmergencyNotificationGroup | None = field(
        default=None,
        metadata={
            "name": "DeletedEmergencyNotificationGroup",
            "type": "Element",
            "message": "DeletedEmergencyNotificationGroup",
        },
    )
    added_emergency_notification_group: AddedEmergencyNotificationGroup | None = field(
        default=None,
        metadata={
            "name": "AddedEmergencyNotificationGroup",
            "type": "Element",
            "message": "AddedEmergencyNotificationGroup",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationGroupOrderResponse(Message):
    """Reply with one order for a notification group, or one page of them.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    emergency_notification_group_order: EmergencyNotificationGroupOrder | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationGroupOrder",
            "type": "Element",
            "message": "EmergencyNotificationGroupOrder",
        },
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreatedDate", "type": "Element", "codec": "datetime"},
    )
    created_by: str | None = field(default=None, metadata={"name": "CreatedBy", "type": "Element", "codec": "str"})
    processing_status: EmergencyNotificationOrderStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "EmergencyNotificationOrderStatus"},
    )
    modified_emergency_notification_group: ModifiedEmergencyNotificationGroup | None = field(
        default=None,
        metadata={
            "name": "ModifiedEmergencyNotificationGroup",
            "type": "Element",
            "message": "ModifiedEmergencyNotificationGroup",
        },
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    deleted_emergency_notification_group: DeletedEmergencyNotificationGroup | None = field(
        default=None,
        metadata={
            "name": "DeletedEmergencyNotificationGroup",
            "type": "Element",
            "message": "DeletedEmergencyNotificationGroup",
        },
    )
    updated_emergency_notification_group: UpdatedEmergencyNotificationGroup | None = field(
        default=None,
        metadata={
            "name": "UpdatedEmergencyNotificationGroup",
            "type": "Element",
            "message": "UpdatedEmergencyNotificationGroup",
        },
    )
    added_emergency_notification_group: AddedEmergencyNotificationGroup | None = field(
        default=None,
        metadata={
            "name": "AddedEmergencyNotificationGroup",
            "type": "Element",
            "message": "AddedEmergencyNotificationGroup",
        },
    )
    emergency_notification_group: EmergencyNotificationGroupOrder | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationGroup",
            "type": "Element",
            "message": "EmergencyNotificationGroupOrder",
        },
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    emergency_notification_group_orders: EmergencyNotificationGroupOrders | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationGroupOrders",
            "type": "Element",
            "message": "EmergencyNotificationGroupOrders",
        },
    )
    emergency_notification_endpoint_order: EmergencyNotificationGroupOrder | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationEndpointOrder",
            "type": "Element",
            "message": "EmergencyNotificationGroupOrder",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationGroupOrders(Message):
    """Orders for notification groups."""

    emergency_notification_group_order: list[EmergencyNotificationGroupOrder] = field(
        default_factory=list,
        metadata={
            "name": "EmergencyNotificationGroupOrder",
            "type": "Element",
            "message": "EmergencyNotificationGroupOrder",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationGroupResponse(Message):
    """Reply with one notification group."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationGroups(Message):
    """Notification groups."""

    emergency_notification_group: list[EmergencyNotificationGroup] = field(
        default_factory=list,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationGroupsResponse(Message):
    """One page of notification groups."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    emergency_notification_groups: EmergencyNotificationGroups | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroups", "type": "Element", "message": "EmergencyNotificationGroups"},
    )
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationRecipientResponse(Message):
    """Refusal of a request about a recipient."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationRecipientsResponse(Message):
    """Reply with one recipient, or one page of them."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    emergency_notification_recipient: EmergencyNotificationRecipient | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationRecipient",
            "type": "Element",
            "message": "EmergencyNotificationRecipient",
        },
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    emergency_notification_recipients: EmergencyNotificationRecipients | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationRecipients",
            "type": "Element",
            "message": "EmergencyNotificationRecipients",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ModifiedEmergencyNotificationGroup(Message):
    """Notification group that the order changes."""

    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    added_emergency_notification_recipients: AddedEmergencyNotificationRecipients | None = field(
        default=None,
        metadata={
            "name": "AddedEmergencyNotificationRecipients",
            "type": "Element",
            "message": "AddedEmergencyNotificationRecipients",
        },
    )
    deleted_emergency_notification_recipients: DeletedEmergencyNotificationRecipients | None = field(
        default=None,
        metadata={
            "name": "DeletedEmergencyNotificationRecipients",
            "type": "Element",
            "message": "DeletedEmergencyNotificationRecipients",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UpdatedEmergencyNotificationGroup(Message):
    """Notification group as the order has changed it."""

    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
