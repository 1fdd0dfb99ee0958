"""Messages of the group ``json_universal_platform``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any
    from aiobandwidth._generated.models.json import ApiError, CodeAndDescription, ResourceLink


class MessagingServiceKind(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ALL = "ALL"


class ServiceActivationAction(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ACTIVATE = "ACTIVATE"
    DEACTIVATE = "DEACTIVATE"


class ServiceActivationStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"


class ServiceStateKind(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    IN_SERVICE = "IN_SERVICE"
    READY_TO_ACTIVATE = "READY_TO_ACTIVATE"


class VoiceRouteEndpointKind(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    TN = "TN"
    SIP = "SIP"
    IP_V4 = "IP_V4"
    FQDN = "FQDN"
    INTEGRATION = "INTEGRATION"
    BOT = "BOT"


class VoiceServiceKind(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    INBOUND = "INBOUND"
    OUTBOUND_NATIONAL = "OUTBOUND_NATIONAL"
    OUTBOUND_INTERNATIONAL = "OUTBOUND_INTERNATIONAL"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FeatureSwitch(Message):
    """Whether a feature is on."""

    enabled: bool | str | None = field(default=None, metadata={"name": "enabled", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceActivation(Message):
    """A service activation order and its state."""

    order_id: str | None = field(default=None, metadata={"name": "orderId", "type": "Element", "codec": "str"})
    order_status: ServiceActivationStatus | str | None = field(
        default=None,
        metadata={"name": "orderStatus", "type": "Element", "enum": "ServiceActivationStatus"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "customerOrderId", "type": "Element", "codec": "str"},
    )
    action: ServiceActivationAction | str | None = field(
        default=None,
        metadata={"name": "action", "type": "Element", "enum": "ServiceActivationAction"},
    )
    phone_numbers: list[str] = field(
        default_factory=list,
        metadata={"name": "phoneNumbers", "type": "Element", "codec": "str"},
    )
    services: ServiceSelection | None = field(
        default=None,
        metadata={"name": "services", "type": "Element", "message": "ServiceSelection"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceActivationCheck(Message):
    """Numbers whose services are to be checked.

    Attributes:
        phone_numbers: In E.164.
    """

    phone_numbers: list[str] = field(
        default_factory=list,
        metadata={"name": "phoneNumbers", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceActivationCheckReply(Message):
    """Services that numbers have or may have."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: ServiceEligibilities | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "ServiceEligibilities"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceActivationReply(Message):
    """A service activation order."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: ServiceActivation | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "ServiceActivation"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceActivationRequest(Message):
    """Services to be switched on or off.

    Attributes:
        phone_numbers: In E.164.
    """

    action: ServiceActivationAction | str | None = field(
        default=None,
        metadata={"name": "action", "type": "Element", "enum": "ServiceActivationAction"},
    )
    phone_numbers: list[str] = field(
        default_factory=list,
        metadata={"name": "phoneNumbers", "type": "Element", "codec": "str"},
    )
    services: ServiceSelection | None = field(
        default=None,
        metadata={"name": "services", "type": "Element", "message": "ServiceSelection"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "customerOrderId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceEligibilities(Message):
    """Checked numbers."""

    phone_numbers: list[ServiceEligibility] = field(
        default_factory=list,
        metadata={"name": "phoneNumbers", "type": "Element", "message": "ServiceEligibility"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceEligibility(Message):
    """Services of a checked number."""

    phone_number: str | None = field(default=None, metadata={"name": "phoneNumber", "type": "Element", "codec": "str"})
    service_types: ServiceEligibilityByType | None = field(
        default=None,
        metadata={"name": "serviceTypes", "type": "Element", "message": "ServiceEligibilityByType"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceEligibilityByType(Message):
    """State of each service of a number."""

    voice: ServiceState | None = field(
        default=None,
        metadata={"name": "voice", "type": "Element", "message": "ServiceState"},
    )
    messaging: ServiceState | None = field(
        default=None,
        metadata={"name": "messaging", "type": "Element", "message": "ServiceState"},
    )
    emergency: ServiceState | None = field(
        default=None,
        metadata={"name": "emergency", "type": "Element", "message": "ServiceState"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceSelection(Message):
    """Services of numbers; at least one."""

    voice: list[VoiceServiceKind | str] = field(
        default_factory=list,
        metadata={"name": "voice", "type": "Element", "enum": "VoiceServiceKind"},
    )
    messaging: list[MessagingServiceKind | str] = field(
        default_factory=list,
        metadata={"name": "messaging", "type": "Element", "enum": "MessagingServiceKind"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceState(Message):
    """State of a service of a number, and what stands in its way."""

    status: ServiceStateKind | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "ServiceStateKind"},
    )
    reasons: list[CodeAndDescription] = field(
        default_factory=list,
        metadata={"name": "reasons", "type": "Element", "message": "CodeAndDescription"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UniversalPage(Message):
    """Where a page stands in its list.

    Attributes:
        after_cursor: Where the next page begins.
    """

    after_cursor: str | None = field(default=None, metadata={"name": "afterCursor", "type": "Element", "codec": "str"})
    page_number: int | str | None = field(
        default=None,
        metadata={"name": "pageNumber", "type": "Element", "codec": "int"},
    )
    page_size: int | str | None = field(default=None, metadata={"name": "pageSize", "type": "Element", "codec": "int"})
    total_elements: int | str | None = field(
        default=None,
        metadata={"name": "totalElements", "type": "Element", "codec": "int"},
    )
    total_pages: int | str | None = field(
        default=None,
        metadata={"name": "totalPages", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceConfigurationPackage(Message):
    """A voice configuration package.

    Attributes:
        http_voice_v2_application_id: Voice application that takes the calls.
        stir_shaken_behavior: How calls are signed.
        analytic_engine: How calls are rated.
        phone_number_count: How many numbers use it.
    """

    voice_configuration_package_id: str | None = field(
        default=None,
        metadata={"name": "voiceConfigurationPackageId", "type": "Element", "codec": "str"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "name", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    http_voice_v2_application_id: str | None = field(
        default=None,
        metadata={"name": "httpVoiceV2ApplicationId", "type": "Element", "codec": "str"},
    )
    cnam: FeatureSwitch | None = field(
        default=None,
        metadata={"name": "cnam", "type": "Element", "message": "FeatureSwitch"},
    )
    pindrop_integration: FeatureSwitch | None = field(
        default=None,
        metadata={"name": "pindropIntegration", "type": "Element", "message": "FeatureSwitch"},
    )
    call_verification: FeatureSwitch | None = field(
        default=None,
        metadata={"name": "callVerification", "type": "Element", "message": "FeatureSwitch"},
    )
    origination_route_plan: VoiceRoutePlan | None = field(
        default=None,
        metadata={"name": "originationRoutePlan", "type": "Element", "message": "VoiceRoutePlan"},
    )
    stir_shaken_behavior: Any | None = field(
        default=None,
        metadata={"name": "stirShakenBehavior", "type": "Element", "codec": "any"},
    )
    analytic_engine: Any | None = field(
        default=None,
        metadata={"name": "analyticEngine", "type": "Element", "codec": "any"},
    )
    phone_number_count: int | str | None = field(
        default=None,
        metadata={"name": "phoneNumberCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceConfigurationPackageInput(Message):
    """Settings of a voice configuration package.

    Attributes:
        http_voice_v2_application_id: Voice application that takes the calls.
        stir_shaken_behavior: How calls are signed.
        analytic_engine: How calls are rated.
    """

    name: str | None = field(default=None, metadata={"name": "name", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    http_voice_v2_application_id: str | None = field(
        default=None,
        metadata={"name": "httpVoiceV2ApplicationId", "type": "Element", "codec": "str"},
    )
    cnam: FeatureSwitch | None = field(
        default=None,
        metadata={"name": "cnam", "type": "Element", "message": "FeatureSwitch"},
    )
    pindrop_integration: FeatureSwitch | None = field(
        default=None,
        metadata={"name": "pindropIntegration", "type": "Element", "message": "FeatureSwitch"},
    )
    call_verification: FeatureSwitch | None = field(
        default=None,
        metadata={"name": "callVerification", "type": "Element", "message": "FeatureSwitch"},
    )
    origination_route_plan: VoiceRoutePlan | None = field(
        default=None,
        metadata={"name": "originationRoutePlan", "type": "Element", "message": "VoiceRoutePlan"},
    )
    stir_shaken_behavior: Any | None = field(
        default=None,
        metadata={"name": "stirShakenBehavior", "type": "Element", "codec": "any"},
    )
    analytic_engine: Any | None = field(
        default=None,
        metadata={"name": "analyticEngine", "type": "Element", "codec": "any"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceConfigurationPackageList(Message):
    """Voice configuration packages."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[VoiceConfigurationPackage] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "VoiceConfigurationPackage"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )
    page: UniversalPage | None = field(
        default=None,
        metadata={"name": "page", "type": "Element", "message": "UniversalPage"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceConfigurationPackageReply(Message):
    """One voice configuration package."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: VoiceConfigurationPackage | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "VoiceConfigurationPackage"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoicePhoneNumber(Message):
    """A number with voice."""

    phone_number: str | None = field(default=None, metadata={"name": "phoneNumber", "type": "Element", "codec": "str"})
    voice_configuration_package_id: str | None = field(
        default=None,
        metadata={"name": "voiceConfigurationPackageId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoicePhoneNumberList(Message):
    """A page of numbers with voice."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[VoicePhoneNumber] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "VoicePhoneNumber"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )
    page: UniversalPage | None = field(
        default=None,
        metadata={"name": "page", "type": "Element", "message": "UniversalPage"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoicePhoneNumbersInput(Message):
    """Numbers for a voice configuration package.

    Attributes:
        phone_numbers: In E.164.
    """

    phone_numbers: list[str] = field(
        default_factory=list,
        metadata={"name": "phoneNumbers", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoicePhoneNumbersReply(Message):
    """Numbers that could not be put into a voice configuration package.

    Attributes:
        data: Nothing known.
    """

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: Any | None = field(default=None, metadata={"name": "data", "type": "Element", "codec": "any"})
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceRoute(Message):
    """Endpoints that share calls; routes are tried by priority.

    Attributes:
        type: Such as WEIGHTED.
    """

    name: str | None = field(default=None, metadata={"name": "name", "type": "Element", "codec": "str"})
    priority: Decimal | str | None = field(
        default=None,
        metadata={"name": "priority", "type": "Element", "codec": "decimal"},
    )
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    endpoints: list[VoiceRouteEndpoint] = field(
        default_factory=list,
        metadata={"name": "endpoints", "type": "Element", "message": "VoiceRouteEndpoint"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceRouteEndpoint(Message):
    """A place to which calls go.

    Attributes:
        endpoint: Number, SIP URI, address or host.
        weight: Share of the calls.
    """

    endpoint: str | None = field(default=None, metadata={"name": "endpoint", "type": "Element", "codec": "str"})
    type: VoiceRouteEndpointKind | str | None = field(
        default=None,
        metadata={"name": "type", "type": "Element", "enum": "VoiceRouteEndpointKind"},
    )
    weight: int | str | None = field(default=None, metadata={"name": "weight", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceRoutePlan(Message):
    """Where inbound calls go."""

    routes: list[VoiceRoute] = field(
        default_factory=list,
        metadata={"name": "routes", "type": "Element", "message": "VoiceRoute"},
    )
