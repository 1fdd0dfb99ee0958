"""Messages of the group ``common``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from decimal import Decimal
    from aiobandwidth._generated.models.orders import Note, TelephoneNumbers
    from aiobandwidth._generated.models.phone_numbers import SipPeer
    from aiobandwidth._generated.models.products import CountrySettings, ProductFeatures, ProvisionerIds
    from aiobandwidth._generated.models.sip_peers import AssociatedOutboundNumbers


class A2pState(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    OFF = "OFF"
    SYSTEM_DEFAULT = "SYSTEM_DEFAULT"
    OVERRIDDEN = "OVERRIDDEN"


class AddressType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    SERVICE = "Service"
    BILLING = "Billing"
    DLDA = "Dlda"
    E911 = "E911"


class CallNumberFormat(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    N10_DIGIT = "10digit"
    N11_DIGIT = "11digit"
    E164 = "e164"
    FALSE = "false"
    UNCHANGED = "unchanged"
    SYSTEM_DEFAULT = "systemDefault"


class ConnectionType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    TRANSCEIVER = "TRANSCEIVER"
    SENDER_ONLY = "SENDER_ONLY"
    RECEIVER_ONLY = "RECEIVER_ONLY"


class CustomerTrafficAllowed(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ALL = "ALL"
    LITE = "LITE"
    DOMESTIC = "DOMESTIC"
    NONE = "NONE"


class EndpointType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    TN = "TN"
    I_PV4 = "IPv4"
    SIP = "SIP"
    FQDN = "FQDN"


class LoaType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    CARRIER = "CARRIER"
    SUBSCRIBER = "SUBSCRIBER"


class OrderStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    BACKORDERED = "BACKORDERED"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"


class PhoneNumberType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    GEOGRAPHIC = "GEOGRAPHIC"
    NATIONAL = "NATIONAL"
    MOBILE = "MOBILE"
    TOLL_FREE = "TOLL_FREE"
    SHARED_COST = "SHARED_COST"


class ProcessingStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"


class RpidFormat(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    N10_DIGIT = "10digit"
    N11_DIGIT = "11digit"
    E164 = "e164"
    FALSE = "false"
    UNCHANGED = "unchanged"
    SYSTEM_DEFAULT = "systemDefault"


class SubscriberType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    BUSINESS = "BUSINESS"
    RESIDENTIAL = "RESIDENTIAL"
    GENERIC = "GENERIC"


class TnOptionAction(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    UNCHANGED = "unchanged"
    SYSTEM_DEFAULT = "systemDefault"
    OFF = "off"
    DELETE = "delete"
    AS_SPECIFIED = "asSpecified"


class UcTrunkingType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    SEATS = "Seats"
    PREMISE = "Premise"
    CLOUD = "Cloud"


class UsageCategory(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    UC250 = "UC250"
    UC500 = "UC500"
    UC1000 = "UC1000"


@dataclass(slots=True, kw_only=True)
class Address(Message):
    """Address"""

    address_line1: str | None = field(
        default=None,
        metadata={"name": "AddressLine1", "type": "Element", "codec": "str"},
    )
    house_number: str | None = field(default=None, metadata={"name": "HouseNumber", "type": "Element", "codec": "str"})
    house_prefix: str | None = field(default=None, metadata={"name": "HousePrefix", "type": "Element", "codec": "str"})
    house_suffix: str | None = field(default=None, metadata={"name": "HouseSuffix", "type": "Element", "codec": "str"})
    latitude: Decimal | str | None = field(
        default=None,
        metadata={"name": "Latitude", "type": "Element", "codec": "decimal"},
    )
    legacy_address_id: str | None = field(
        default=None,
        metadata={"name": "LegacyAddressId", "type": "Element", "codec": "str"},
    )
    legacy_entity_id: str | None = field(
        default=None,
        metadata={"name": "LegacyEntityId", "type": "Element", "codec": "str"},
    )
    longitude: Decimal | str | None = field(
        default=None,
        metadata={"name": "Longitude", "type": "Element", "codec": "decimal"},
    )
    pre_directional: str | None = field(
        default=None,
        metadata={"name": "PreDirectional", "type": "Element", "codec": "str"},
    )
    region_id: str | None = field(default=None, metadata={"name": "RegionId", "type": "Element", "codec": "str"})
    reset_address_fields: bool | str | None = field(
        default=None,
        metadata={"name": "ResetAddressFields", "type": "Element", "codec": "bool"},
    )
    street_name: str | None = field(default=None, metadata={"name": "StreetName", "type": "Element", "codec": "str"})
    street_suffix: str | None = field(
        default=None,
        metadata={"name": "StreetSuffix", "type": "Element", "codec": "str"},
    )
    post_directional: str | None = field(
        default=None,
        metadata={"name": "PostDirectional", "type": "Element", "codec": "str"},
    )
    address_line2: str | None = field(
        default=None,
        metadata={"name": "AddressLine2", "type": "Element", "codec": "str"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state_code: str | None = field(default=None, metadata={"name": "StateCode", "type": "Element", "codec": "str"})
    zip: str | None = field(default=None, metadata={"name": "Zip", "type": "Element", "codec": "str"})
    plus_four: str | None = field(default=None, metadata={"name": "PlusFour", "type": "Element", "codec": "str"})
    county: str | None = field(default=None, metadata={"name": "County", "type": "Element", "codec": "str"})
    country: str | None = field(default=None, metadata={"name": "Country", "type": "Element", "codec": "str"})
    address_type: AddressType | str | None = field(
        default=None,
        metadata={"name": "AddressType", "type": "Element", "enum": "AddressType"},
    )
    endpoint_count: int | str | None = field(
        default=None,
        metadata={"name": "EndpointCount", "type": "Element", "codec": "int"},
    )
    validation_status: str | None = field(
        default=None,
        metadata={"name": "ValidationStatus", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class AddressErrorDescription(Message):
    """AddressErrorDescription"""

    address_inconsistencies: str | None = field(
        default=None,
        metadata={"name": "AddressInconsistencies", "type": "Element", "codec": "str"},
    )
    recommended_address: Address | None = field(
        default=None,
        metadata={"name": "RecommendedAddress", "type": "Element", "message": "Address"},
    )


@dataclass(slots=True, kw_only=True)
class BreakOutCountries(Message):
    """BreakOutCountries"""

    country: list[str] = field(default_factory=list, metadata={"name": "Country", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class CallingName(Message):
    """CallingName"""

    display: bool | str | None = field(default=None, metadata={"name": "Display", "type": "Element", "codec": "bool"})
    enforced: bool | str | None = field(default=None, metadata={"name": "Enforced", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True)
class Cities(Message):
    """Cities"""

    city_with_count: list[CityWithCount] = field(
        default_factory=list,
        metadata={"name": "CityWithCount", "type": "Element", "message": "CityWithCount"},
    )


@dataclass(slots=True, kw_only=True)
class CityWithCount(Message):
    """CityWithCount"""

    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class Error(Message):
    """Error"""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )
    telephone_numbers: list[TelephoneNumbers] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True)
class ErrorList(Message):
    """ErrorList"""

    error: list[Error] = field(default_factory=list, metadata={"name": "Error", "type": "Element", "message": "Error"})


@dataclass(slots=True, kw_only=True)
class Errors(Message):
    """Errors"""

    associated_outbound_numbers: list[AssociatedOutboundNumbers] = field(
        default_factory=list,
        metadata={"name": "AssociatedOutboundNumbers", "type": "Element", "message": "AssociatedOutboundNumbers"},
    )
    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: list[TelephoneNumbers] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    error: list[Error] = field(default_factory=list, metadata={"name": "Error", "type": "Element", "message": "Error"})


@dataclass(slots=True, kw_only=True)
class Host(Message):
    """Host"""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class LastModifiedNote(Message):
    """LastModifiedNote"""

    note: Note | None = field(default=None, metadata={"name": "Note", "type": "Element", "message": "Note"})


@dataclass(slots=True, kw_only=True)
class MessagingSettings(Message):
    """MessagingSettings"""

    sms_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "SmsEnabled", "type": "Element", "codec": "bool"},
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
    campaign_id: str | None = field(default=None, metadata={"name": "CampaignId", "type": "Element", "codec": "str"})
    message_class: str | None = field(
        default=None,
        metadata={"name": "MessageClass", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class NnRoute(Message):
    """NnRoute"""

    nnid: str | None = field(default=None, metadata={"name": "Nnid", "type": "Element", "codec": "str"})
    espid: str | None = field(default=None, metadata={"name": "Espid", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    delivery_network: str | None = field(
        default=None,
        metadata={"name": "DeliveryNetwork", "type": "Element", "codec": "str"},
    )
    provisioner_ids: list[ProvisionerIds] = field(
        default_factory=list,
        metadata={"name": "ProvisionerIds", "type": "Element", "message": "ProvisionerIds"},
    )
    traffic_type: str | None = field(default=None, metadata={"name": "trafficType", "type": "Element", "codec": "str"})
    text: str | None = field(default=None, metadata={"name": "#text", "type": "Text", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class OriginationRoutePlan(Message):
    """OriginationRoutePlan"""

    route: list[Route] = field(default_factory=list, metadata={"name": "Route", "type": "Element", "message": "Route"})
    action: TnOptionAction | str | None = field(
        default=None,
        metadata={"name": "Action", "type": "Element", "enum": "TnOptionAction"},
    )
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class Product(Message):
    """Product"""

    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    features: ProductFeatures | None = field(
        default=None,
        metadata={"name": "Features", "type": "Element", "message": "ProductFeatures"},
    )
    country_settings: CountrySettings | None = field(
        default=None,
        metadata={"name": "CountrySettings", "type": "Element", "message": "CountrySettings"},
    )


@dataclass(slots=True, kw_only=True)
class Products(Message):
    """Products"""

    product: list[Product] = field(
        default_factory=list,
        metadata={"name": "Product", "type": "Element", "message": "Product"},
    )


@dataclass(slots=True, kw_only=True)
class RateCenterWithCount(Message):
    """RateCenterWithCount"""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class RateCenters(Message):
    """RateCenters"""

    rate_center_with_count: list[RateCenterWithCount] = field(
        default_factory=list,
        metadata={"name": "RateCenterWithCount", "type": "Element", "message": "RateCenterWithCount"},
    )


@dataclass(slots=True, kw_only=True)
class ResponseStatus(Message):
    """ResponseStatus"""

    error_code: str | None = field(default=None, metadata={"name": "ErrorCode", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True)
class Route(Message):
    """Route"""

    endpoint: str | None = field(default=None, metadata={"name": "Endpoint", "type": "Element", "codec": "str"})
    endpoint_type: EndpointType | str | None = field(
        default=None,
        metadata={"name": "EndpointType", "type": "Element", "enum": "EndpointType"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    priority: int | str | None = field(default=None, metadata={"name": "Priority", "type": "Element", "codec": "int"})
    weight: int | str | None = field(default=None, metadata={"name": "Weight", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class SipPeers(Message):
    """SipPeers"""

    sip_peer: list[SipPeer] = field(
        default_factory=list,
        metadata={"name": "SipPeer", "type": "Element", "message": "SipPeer"},
    )


@dataclass(slots=True, kw_only=True)
class StateWithCount(Message):
    """StateWithCount"""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class States(Message):
    """States"""

    state_with_count: list[StateWithCount] = field(
        default_factory=list,
        metadata={"name": "StateWithCount", "type": "Element", "message": "StateWithCount"},
    )


@dataclass(slots=True, kw_only=True)
class Subscriber(Message):
    """Subscriber"""

    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    subscriber_type: SubscriberType | str | None = field(
        default=None,
        metadata={"name": "SubscriberType", "type": "Element", "enum": "SubscriberType"},
    )
    company_name: str | None = field(default=None, metadata={"name": "CompanyName", "type": "Element", "codec": "str"})
    vat_number: str | None = field(default=None, metadata={"name": "VatNumber", "type": "Element", "codec": "str"})
    first_name: str | None = field(default=None, metadata={"name": "FirstName", "type": "Element", "codec": "str"})
    last_name: str | None = field(default=None, metadata={"name": "LastName", "type": "Element", "codec": "str"})
    middle_initial: str | None = field(
        default=None,
        metadata={"name": "MiddleInitial", "type": "Element", "codec": "str"},
    )
    business_name: str | None = field(
        default=None,
        metadata={"name": "BusinessName", "type": "Element", "codec": "str"},
    )
    address_id: str | None = field(default=None, metadata={"name": "AddressId", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    pin_number: str | None = field(default=None, metadata={"name": "PinNumber", "type": "Element", "codec": "str"})
    service_address: Address | None = field(
        default=None,
        metadata={"name": "ServiceAddress", "type": "Element", "message": "Address"},
    )


@dataclass(slots=True, kw_only=True)
class SuggestedAddresses(Message):
    """SuggestedAddresses"""

    address: list[Address] = field(
        default_factory=list,
        metadata={"name": "Address", "type": "Element", "message": "Address"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumberCounts(Message):
    """TelephoneNumberCounts"""

    cities: Cities | None = field(default=None, metadata={"name": "Cities", "type": "Element", "message": "Cities"})
    rate_centers: RateCenters | None = field(
        default=None,
        metadata={"name": "RateCenters", "type": "Element", "message": "RateCenters"},
    )
    states: States | None = field(default=None, metadata={"name": "States", "type": "Element", "message": "States"})
    tiers: Tiers | None = field(default=None, metadata={"name": "Tiers", "type": "Element", "message": "Tiers"})
    vendors: Vendors | None = field(default=None, metadata={"name": "Vendors", "type": "Element", "message": "Vendors"})


@dataclass(slots=True, kw_only=True)
class TelephoneNumberList(Message):
    """TelephoneNumberList"""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TerminationHost(Message):
    """TerminationHost"""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    customer_traffic_allowed: str | None = field(
        default=None,
        metadata={"name": "CustomerTrafficAllowed", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TierWithCount(Message):
    """TierWithCount"""

    tier: str | None = field(default=None, metadata={"name": "Tier", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class Tiers(Message):
    """Tiers"""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    tier_with_count: list[TierWithCount] = field(
        default_factory=list,
        metadata={"name": "TierWithCount", "type": "Element", "message": "TierWithCount"},
    )


@dataclass(slots=True, kw_only=True)
class TnAttributes(Message):
    """TnAttributes"""

    tn_attribute: list[str] = field(
        default_factory=list,
        metadata={"name": "TnAttribute", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class UcTrunkingConfiguration(Message):
    """UcTrunkingConfiguration"""

    type: UcTrunkingType | str | None = field(
        default=None,
        metadata={"name": "Type", "type": "Element", "enum": "UcTrunkingType"},
    )
    usage_category: UsageCategory | str | None = field(
        default=None,
        metadata={"name": "UsageCategory", "type": "Element", "enum": "UsageCategory"},
    )


@dataclass(slots=True, kw_only=True)
class UcTrunkingSeats(Message):
    """UcTrunkingSeats"""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True)
class VendorWithCount(Message):
    """VendorWithCount"""

    vendor_id: str | None = field(default=None, metadata={"name": "VendorId", "type": "Element", "codec": "str"})
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class Vendors(Message):
    """Vendors"""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    vendor_with_count: list[VendorWithCount] = field(
        default_factory=list,
        metadata={"name": "VendorWithCount", "type": "Element", "message": "VendorWithCount"},
    )


@dataclass(slots=True, kw_only=True)
class VoiceHostGroup(Message):
    """VoiceHostGroup"""

    host: list[Host] = field(default_factory=list, metadata={"name": "Host", "type": "Element", "message": "Host"})


@dataclass(slots=True, kw_only=True)
class VoiceHostGroups(Message):
    """VoiceHostGroups"""

    voice_host_group: list[VoiceHostGroup] = field(
        default_factory=list,
        metadata={"name": "VoiceHostGroup", "type": "Element", "message": "VoiceHostGroup"},
    )


@dataclass(slots=True, kw_only=True)
class VoiceHosts(Message):
    """VoiceHosts"""

    host: list[Host] = field(default_factory=list, metadata={"name": "Host", "type": "Element", "message": "Host"})


@dataclass(slots=True, kw_only=True)
class Warning(Message):
    """Warning"""

    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class Warnings(Message):
    """Warnings"""

    warning: list[Warning] = field(
        default_factory=list,
        metadata={"name": "Warning", "type": "Element", "message": "Warning"},
    )
