"""Messages of the group ``routing``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus


class A2pState(StrEnum):
    """Whether A2P messaging of a number is off, as the default is, or set for the number."""

    OFF = "off"
    SYSTEM_DEFAULT = "system_default"
    OVERRIDDEN = "overridden"


class CallNumberFormat(StrEnum):
    """In which form the called number is delivered."""

    N10_DIGIT = "10digit"
    N11_DIGIT = "11digit"
    E164 = "e164"
    FALSE = "false"
    UNCHANGED = "unchanged"
    SYSTEM_DEFAULT = "systemDefault"


class EndpointType(StrEnum):
    """What the endpoint of a route is."""

    TN = "TN"
    IPV4 = "Ipv4"
    SIP = "SIP"
    FQDN = "FQDN"


class RpidFormat(StrEnum):
    """In which form the caller's number is delivered."""

    N10_DIGIT = "10digit"
    N11_DIGIT = "11digit"
    E164 = "e164"
    FALSE = "false"
    UNCHANGED = "unchanged"
    SYSTEM_DEFAULT = "systemDefault"


class TnOptionAction(StrEnum):
    """What to do with the setting."""

    UNCHANGED = "unchanged"
    SYSTEM_DEFAULT = "systemDefault"
    OFF = "off"
    DELETE = "delete"
    AS_SPECIFIED = "asSpecified"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AvailableNnRoutes(Message):
    """Messaging routes that a number may be given."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    nn_route: list[NnRoute] = field(
        default_factory=list,
        metadata={"name": "NNRoute", "type": "Element", "message": "NnRoute"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MessagingSettings(Message):
    """Messaging of a number: SMS, A2P campaign and route."""

    sms_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "SmsEnabled", "type": "Element", "codec": "bool"},
    )
    campaign_id: str | None = field(default=None, metadata={"name": "CampaignId", "type": "Element", "codec": "str"})
    message_class: str | None = field(
        default=None,
        metadata={"name": "MessageClass", "type": "Element", "codec": "str"},
    )
    campaign_fully_provisioned: bool | str | None = field(
        default=None,
        metadata={"name": "CampaignFullyProvisioned", "type": "Element", "codec": "bool"},
    )
    a2p_state: A2pState | str | None = field(
        default=None,
        metadata={"name": "A2pState", "type": "Element", "enum": "A2pState"},
    )
    assigned_nn_route: NnRoute | None = field(
        default=None,
        metadata={
            "name": "AssignedNnRoute",
            "type": "Element",
            "message": "NnRoute",
            "spellings": ("AssignedNNRoute",),
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NnRoute(Message):
    """Messaging route by its network node id; some replies have only text here."""

    nnid: str | None = field(default=None, metadata={"name": "Nnid", "type": "Element", "codec": "str"})
    espid: str | None = field(default=None, metadata={"name": "Espid", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    delivery_network: str | None = field(
        default=None,
        metadata={"name": "DeliveryNetwork", "type": "Element", "codec": "str"},
    )
    provisioner_ids: ProvisionerIds | None = field(
        default=None,
        metadata={"name": "ProvisionerIds", "type": "Element", "message": "ProvisionerIds"},
    )
    traffic_type: str | None = field(default=None, metadata={"name": "trafficType", "type": "Element", "codec": "str"})
    text: str | None = field(default=None, metadata={"name": "#text", "type": "Text", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OriginationRoutePlan(Message):
    """Routes for incoming calls."""

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    route: list[Route] = field(default_factory=list, metadata={"name": "Route", "type": "Element", "message": "Route"})
    action: TnOptionAction | str | None = field(
        default=None,
        metadata={"name": "Action", "type": "Element", "enum": "TnOptionAction"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ProvisionerIds(Message):
    """Ids that provision a route."""

    provisioner_id: list[str] = field(
        default_factory=list,
        metadata={"name": "ProvisionerId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Route(Message):
    """One way for incoming calls.

    Attributes:
        endpoint: Number, SIP URI, IPv4 address or host name.
    """

    endpoint: str | None = field(default=None, metadata={"name": "Endpoint", "type": "Element", "codec": "str"})
    priority: int | str | None = field(default=None, metadata={"name": "Priority", "type": "Element", "codec": "int"})
    weight: int | str | None = field(default=None, metadata={"name": "Weight", "type": "Element", "codec": "int"})
    endpoint_type: EndpointType | str | None = field(
        default=None,
        metadata={"name": "EndpointType", "type": "Element", "enum": "EndpointType"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
