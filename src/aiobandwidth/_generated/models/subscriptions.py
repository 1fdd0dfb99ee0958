"""Messages of the group ``subscriptions``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import NumberFormat, ResponseStatus


class DigestRequested(StrEnum):
    """Whether events are collected into one mail a day."""

    NONE = "NONE"
    DAILY = "DAILY"


class OrderType(StrEnum):
    """Kind of order that a subscription or notification is about."""

    ORDERS = "orders"
    DISCONNECTS = "disconnects"
    PORTINS = "portins"
    BULK_PORTINS = "bulkPortins"
    PORTOUTS = "portouts"
    TOLLFREE_PORTING_VALIDATIONS = "tollfreePortingValidations"
    LSRORDERS = "lsrorders"
    CSRS = "csrs"
    TNOPTIONS = "tnoptions"
    E911_S = "e911s"
    DLDAS = "dldas"
    LIDB = "lidb"
    IMPORTTNORDERS = "importtnorders"
    REMOVE_IMPORTED_TN_ORDERS = "removeImportedTnOrders"
    EXTERNAL_TNS = "externalTns"
    EMERGENCY_NOTIFICATION_GROUP = "emergencyNotificationGroup"
    EMERGENCY_ENDPOINT_GROUP = "emergencyEndpointGroup"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BasicAuthentication(Message):
    """User and password that a webhook asks for; sent after a 401 challenge only."""

    username: str | None = field(default=None, metadata={"name": "Username", "type": "Element", "codec": "str"})
    password: str | None = field(default=None, metadata={"name": "Password", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CallbackCredentials(Message):
    """How the sender of notifications proves itself to a webhook.

    Attributes:
        public_key: Base64 of the certificate for mutual TLS.
    """

    basic_authentication: BasicAuthentication | None = field(
        default=None,
        metadata={"name": "BasicAuthentication", "type": "Element", "message": "BasicAuthentication"},
    )
    public_key: str | None = field(default=None, metadata={"name": "PublicKey", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CallbackSubscription(Message):
    """Webhook that is told about the order's events.

    Attributes:
        expiry: Seconds; a day where it is left out. May be greater than 32 bits.
        status: Outcome of the last delivery.
        number_format: v2 only.
    """

    url: str | None = field(default=None, metadata={"name": "URL", "type": "Element", "codec": "str"})
    expiry: int | str | None = field(default=None, metadata={"name": "Expiry", "type": "Element", "codec": "int"})
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    callback_credentials: CallbackCredentials | None = field(
        default=None,
        metadata={"name": "CallbackCredentials", "type": "Element", "message": "CallbackCredentials"},
    )
    number_format: NumberFormat | str | None = field(
        default=None,
        metadata={"name": "NumberFormat", "type": "Element", "enum": "NumberFormat"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CompletedTelephoneNumbers(Message):
    """Numbers that the order is done with."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmailSubscription(Message):
    """E-mail address that is told about the order's events."""

    email: str | None = field(default=None, metadata={"name": "Email", "type": "Element", "codec": "str"})
    digest_requested: DigestRequested | str | None = field(
        default=None,
        metadata={"name": "DigestRequested", "type": "Element", "enum": "DigestRequested"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImpactedTelephoneNumbers(Message):
    """Numbers that the event is about."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Notification(Message):
    """What a webhook receives about an order or event; sent once, never again.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
        actual_foc_date: Date of the port that the losing carrier has set, the firm order commitment (FOC).
    """

    subscription_id: str | None = field(
        default=None,
        metadata={"name": "SubscriptionId", "type": "Element", "codec": "str"},
    )
    order_type: OrderType | str | None = field(
        default=None,
        metadata={"name": "OrderType", "type": "Element", "enum": "OrderType"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    message: str | None = field(default=None, metadata={"name": "Message", "type": "Element", "codec": "str"})
    note: str | None = field(default=None, metadata={"name": "Note", "type": "Element", "codec": "str"})
    completed_telephone_numbers: CompletedTelephoneNumbers | None = field(
        default=None,
        metadata={"name": "CompletedTelephoneNumbers", "type": "Element", "message": "CompletedTelephoneNumbers"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    actual_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "ActualFocDate", "type": "Element", "codec": "datetime"},
    )
    event_type: str | None = field(default=None, metadata={"name": "EventType", "type": "Element", "codec": "str"})
    impacted_telephone_numbers: ImpactedTelephoneNumbers | None = field(
        default=None,
        metadata={"name": "ImpactedTelephoneNumbers", "type": "Element", "message": "ImpactedTelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Subscription(Message):
    """Wish to be told about orders of one type, or about one order.

    Attributes:
        order_id: Only events of this order.
    """

    subscription_id: str | None = field(
        default=None,
        metadata={"name": "SubscriptionId", "type": "Element", "codec": "str"},
    )
    order_type: OrderType | str | None = field(
        default=None,
        metadata={"name": "OrderType", "type": "Element", "enum": "OrderType"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    event_type: str | None = field(default=None, metadata={"name": "EventType", "type": "Element", "codec": "str"})
    email_subscription: EmailSubscription | None = field(
        default=None,
        metadata={"name": "EmailSubscription", "type": "Element", "message": "EmailSubscription"},
    )
    callback_subscription: CallbackSubscription | None = field(
        default=None,
        metadata={"name": "CallbackSubscription", "type": "Element", "message": "CallbackSubscription"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SubscriptionResponse(Message):
    """Reply with one subscription."""

    subscription: Subscription | None = field(
        default=None,
        metadata={"name": "Subscription", "type": "Element", "message": "Subscription"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Subscriptions(Message):
    """Subscriptions of the account."""

    subscription: list[Subscription] = field(
        default_factory=list,
        metadata={"name": "Subscription", "type": "Element", "message": "Subscription"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SubscriptionsResponse(Message):
    """Reply with one or more subscriptions."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    subscription: Subscription | None = field(
        default=None,
        metadata={"name": "Subscription", "type": "Element", "message": "Subscription"},
    )
    subscriptions: Subscriptions | None = field(
        default=None,
        metadata={"name": "Subscriptions", "type": "Element", "message": "Subscriptions"},
    )
