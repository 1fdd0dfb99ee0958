"""Messages of the group ``phone_numbers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        Address,
        CallingName,
        CustomerTrafficAllowed,
        ErrorList,
        MessagingSettings,
        NnRoute,
        OriginationRoutePlan,
        Products,
        ResponseStatus,
        SuggestedAddresses,
        TnAttributes,
        VoiceHostGroups,
        VoiceHosts,
    )
    from aiobandwidth._generated.models.orders import Links
    from aiobandwidth._generated.models.sip_peers import TerminationHosts
    from aiobandwidth._generated.models.sites import Site


class SsSendToCustomer(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    NONE = "NONE"
    VERSTAT = "VERSTAT"
    ENH_VERSTAT = "ENH_VERSTAT"
    VERSTAT_AND_IDENTITY = "VERSTAT_AND_IDENTITY"
    ENH_VERSTAT_AND_IDENTITY = "ENH_VERSTAT_AND_IDENTITY"
    IDENTITY = "IDENTITY"


@dataclass(slots=True, kw_only=True)
class AvailableNnRoutes(Message):
    """AvailableNnRoutes"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    nn_route: list[NnRoute] = field(
        default_factory=list,
        metadata={"name": "NNRoute", "type": "Element", "message": "NnRoute"},
    )


@dataclass(slots=True, kw_only=True)
class CallForward(Message):
    """CallForward"""

    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class Callback(Message):
    """Callback"""

    url: str | None = field(default=None, metadata={"name": "Url", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class DirectoryListingName(Message):
    """DirectoryListingName"""

    first_name: str | None = field(default=None, metadata={"name": "FirstName", "type": "Element", "codec": "str"})
    last_name: str | None = field(default=None, metadata={"name": "LastName", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class DldaFeature(Message):
    """DldaFeature"""

    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    subscriber_type: str | None = field(
        default=None,
        metadata={"name": "SubscriberType", "type": "Element", "codec": "str"},
    )
    listing_type: str | None = field(default=None, metadata={"name": "ListingType", "type": "Element", "codec": "str"})
    listing_name: DirectoryListingName | None = field(
        default=None,
        metadata={"name": "ListingName", "type": "Element", "message": "DirectoryListingName"},
    )
    list_address: bool | str | None = field(
        default=None,
        metadata={"name": "ListAddress", "type": "Element", "codec": "bool"},
    )
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})


@dataclass(slots=True, kw_only=True)
class E911Feature(Message):
    """E911Feature"""

    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    last_e911_order_outcome: str | None = field(
        default=None,
        metadata={"name": "LastE911OrderOutcome", "type": "Element", "codec": "str"},
    )
    sip_peer_address: bool | str | None = field(
        default=None,
        metadata={"name": "SipPeerAddress", "type": "Element", "codec": "bool"},
    )
    caller_name: str | None = field(default=None, metadata={"name": "CallerName", "type": "Element", "codec": "str"})
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True)
class EepAeuiIds(Message):
    """EepAeuiIds"""

    identifier: list[str] = field(
        default_factory=list,
        metadata={"name": "Identifier", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class EepTns(Message):
    """EepTns"""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class EepToEngAssociations(Message):
    """EepToEngAssociations"""

    eep_aeui_ids: EepAeuiIds | None = field(
        default=None,
        metadata={"name": "EepAeuiIds", "type": "Element", "message": "EepAeuiIds"},
    )
    eep_tns: EepTns | None = field(default=None, metadata={"name": "EepTns", "type": "Element", "message": "EepTns"})
    endpoints: Endpoints | None = field(
        default=None,
        metadata={"name": "Endpoints", "type": "Element", "message": "Endpoints"},
    )


@dataclass(slots=True, kw_only=True)
class EmergencyNotificationGroup(Message):
    """EmergencyNotificationGroup"""

    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreatedDate", "type": "Element", "codec": "datetime"},
    )
    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    modified_by: str | None = field(default=None, metadata={"name": "ModifiedBy", "type": "Element", "codec": "str"})
    modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "ModifiedDate", "type": "Element", "codec": "datetime"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    eep_to_eng_associations: EepToEngAssociations | None = field(
        default=None,
        metadata={"name": "EepToEngAssociations", "type": "Element", "message": "EepToEngAssociations"},
    )
    emergency_notification_recipients: EmergencyNotificationRecipients | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationRecipients",
            "type": "Element",
            "message": "EmergencyNotificationRecipients",
        },
    )
    endpoint_count: int | str | None = field(
        default=None,
        metadata={"name": "EndpointCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True)
class EmergencyNotificationRecipient(Message):
    """EmergencyNotificationRecipient"""

    callback: Callback | None = field(
        default=None,
        metadata={"name": "Callback", "type": "Element", "message": "Callback"},
    )
    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreatedDate", "type": "Element", "codec": "datetime"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    email_address: str | None = field(
        default=None,
        metadata={"name": "EmailAddress", "type": "Element", "codec": "str"},
    )
    group_count: int | str | None = field(
        default=None,
        metadata={"name": "GroupCount", "type": "Element", "codec": "int"},
    )
    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    sms: Sms | None = field(default=None, metadata={"name": "Sms", "type": "Element", "message": "Sms"})
    tts: Tts | None = field(default=None, metadata={"name": "Tts", "type": "Element", "message": "Tts"})
    type: str | None = field(default=None, metadata={"name": "Type", "type": "Element", "codec": "str"})
    updated_by: str | None = field(default=None, metadata={"name": "UpdatedBy", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class EmergencyNotificationRecipients(Message):
    """EmergencyNotificationRecipients"""

    emergency_notification_recipient: list[EmergencyNotificationRecipient] = field(
        default_factory=list,
        metadata={
            "name": "EmergencyNotificationRecipient",
            "type": "Element",
            "message": "EmergencyNotificationRecipient",
        },
    )


@dataclass(slots=True, kw_only=True)
class Endpoints(Message):
    """Endpoints"""

    identifier: list[str] = field(
        default_factory=list,
        metadata={"name": "Identifier", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class HostedTelephoneNumberDetail(Message):
    """HostedTelephoneNumberDetail"""

    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    site: Site | None = field(default=None, metadata={"name": "Site", "type": "Element", "message": "Site"})
    sip_peer: SipPeer | None = field(
        default=None,
        metadata={"name": "SipPeer", "type": "Element", "message": "SipPeer"},
    )
    service_types: ServiceTypes | None = field(
        default=None,
        metadata={"name": "ServiceTypes", "type": "Element", "message": "ServiceTypes"},
    )
    features: list[TelephoneNumberFeatures] = field(
        default_factory=list,
        metadata={"name": "Features", "type": "Element", "message": "TelephoneNumberFeatures"},
    )
    last_modified: str | None = field(
        default=None,
        metadata={"name": "LastModified", "type": "Element", "codec": "str"},
    )
    messaging_settings: MessagingSettings | None = field(
        default=None,
        metadata={"name": "MessagingSettings", "type": "Element", "message": "MessagingSettings"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    tn_options: TnOptions | None = field(
        default=None,
        metadata={"name": "TnOptions", "type": "Element", "message": "TnOptions"},
    )


@dataclass(slots=True, kw_only=True)
class HostedTelephoneNumberDetails(Message):
    """HostedTelephoneNumberDetails"""

    hosted_telephone_number_detail: list[HostedTelephoneNumberDetail] = field(
        default_factory=list,
        metadata={"name": "HostedTelephoneNumberDetail", "type": "Element", "message": "HostedTelephoneNumberDetail"},
    )


@dataclass(slots=True, kw_only=True)
class LidbFeature(Message):
    """LidbFeature"""

    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    subscriber_information: str | None = field(
        default=None,
        metadata={"name": "SubscriberInformation", "type": "Element", "codec": "str"},
    )
    use_type: str | None = field(default=None, metadata={"name": "UseType", "type": "Element", "codec": "str"})
    visibility: str | None = field(default=None, metadata={"name": "Visibility", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class ServiceTypes(Message):
    """ServiceTypes"""

    service_type: list[str] = field(
        default_factory=list,
        metadata={"name": "ServiceType", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeer(Message):
    """SipPeer"""

    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    peer_name: str | None = field(default=None, metadata={"name": "PeerName", "type": "Element", "codec": "str"})
    pindrop_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "PindropEnabled", "type": "Element", "codec": "bool"},
    )
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    is_default_peer: bool | str | None = field(
        default=None,
        metadata={"name": "IsDefaultPeer", "type": "Element", "codec": "bool"},
    )
    origination_route_plan: OriginationRoutePlan | None = field(
        default=None,
        metadata={"name": "OriginationRoutePlan", "type": "Element", "message": "OriginationRoutePlan"},
    )
    final_destination_uri: str | None = field(
        default=None,
        metadata={"name": "FinalDestinationUri", "type": "Element", "codec": "str"},
    )
    billing_identifier: str | None = field(
        default=None,
        metadata={"name": "BillingIdentifier", "type": "Element", "codec": "str"},
    )
    call_verification_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "CallVerificationEnabled", "type": "Element", "codec": "bool"},
    )
    customer_traffic_allowed: CustomerTrafficAllowed | str | None = field(
        default=None,
        metadata={"name": "CustomerTrafficAllowed", "type": "Element", "enum": "CustomerTrafficAllowed"},
    )
    voice_hosts: VoiceHosts | None = field(
        default=None,
        metadata={"name": "VoiceHosts", "type": "Element", "message": "VoiceHosts"},
    )
    voice_host_groups: VoiceHostGroups | None = field(
        default=None,
        metadata={"name": "VoiceHostGroups", "type": "Element", "message": "VoiceHostGroups"},
    )
    termination_hosts: TerminationHosts | None = field(
        default=None,
        metadata={"name": "TerminationHosts", "type": "Element", "message": "TerminationHosts"},
    )
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    premise_trunks: str | None = field(
        default=None,
        metadata={"name": "PremiseTrunks", "type": "Element", "codec": "str"},
    )
    products: Products | None = field(
        default=None,
        metadata={"name": "Products", "type": "Element", "message": "Products"},
    )
    calling_name: CallingName | None = field(
        default=None,
        metadata={"name": "CallingName", "type": "Element", "message": "CallingName"},
    )
    ss_send_to_customer: SsSendToCustomer | str | None = field(
        default=None,
        metadata={"name": "SsSendToCustomer", "type": "Element", "enum": "SsSendToCustomer"},
    )
    suggested_addresses: SuggestedAddresses | None = field(
        default=None,
        metadata={"name": "SuggestedAddresses", "type": "Element", "message": "SuggestedAddresses"},
    )
    tn_count: int | str | None = field(default=None, metadata={"name": "TnCount", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class Sms(Message):
    """Sms"""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumberDetails(Message):
    """TelephoneNumberDetails"""

    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    lata: str | None = field(default=None, metadata={"name": "Lata", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    full_number: str | None = field(default=None, metadata={"name": "FullNumber", "type": "Element", "codec": "str"})
    country: str | None = field(default=None, metadata={"name": "Country", "type": "Element", "codec": "str"})
    tn_type: str | None = field(default=None, metadata={"name": "TnType", "type": "Element", "codec": "str"})
    tier: str | None = field(default=None, metadata={"name": "Tier", "type": "Element", "codec": "str"})
    vendor_id: str | None = field(default=None, metadata={"name": "VendorId", "type": "Element", "codec": "str"})
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})
    on_net_vendor: bool | str | None = field(
        default=None,
        metadata={"name": "OnNetVendor", "type": "Element", "codec": "bool"},
    )
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    site: Site | None = field(default=None, metadata={"name": "Site", "type": "Element", "message": "Site"})
    sip_peer: SipPeer | None = field(
        default=None,
        metadata={"name": "SipPeer", "type": "Element", "message": "SipPeer"},
    )
    service_types: ServiceTypes | None = field(
        default=None,
        metadata={"name": "ServiceTypes", "type": "Element", "message": "ServiceTypes"},
    )
    last_modified: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModified", "type": "Element", "codec": "datetime"},
    )
    in_service_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "InServiceDate", "type": "Element", "codec": "datetime"},
    )
    features: TelephoneNumberFeatures | None = field(
        default=None,
        metadata={"name": "Features", "type": "Element", "message": "TelephoneNumberFeatures"},
    )
    origination_route_plan: OriginationRoutePlan | None = field(
        default=None,
        metadata={"name": "OriginationRoutePlan", "type": "Element", "message": "OriginationRoutePlan"},
    )
    messaging_settings: MessagingSettings | None = field(
        default=None,
        metadata={"name": "MessagingSettings", "type": "Element", "message": "MessagingSettings"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    tn_options: TnOptions | None = field(
        default=None,
        metadata={"name": "TnOptions", "type": "Element", "message": "TnOptions"},
    )
    hosted_telephone_number_details: HostedTelephoneNumberDetails | None = field(
        default=None,
        metadata={"name": "HostedTelephoneNumberDetails", "type": "Element", "message": "HostedTelephoneNumberDetails"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumberFeatures(Message):
    """TelephoneNumberFeatures"""

    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    e911: list[E911Feature] = field(
        default_factory=list,
        metadata={"name": "E911", "type": "Element", "message": "E911Feature"},
    )
    lidb: LidbFeature | None = field(
        default=None,
        metadata={"name": "Lidb", "type": "Element", "message": "LidbFeature"},
    )
    dlda: DldaFeature | None = field(
        default=None,
        metadata={"name": "Dlda", "type": "Element", "message": "DldaFeature"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumberRecord(Message):
    """TelephoneNumberRecord"""

    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    country: str | None = field(default=None, metadata={"name": "Country", "type": "Element", "codec": "str"})
    lata: str | None = field(default=None, metadata={"name": "Lata", "type": "Element", "codec": "str"})
    messaging_settings: MessagingSettings | None = field(
        default=None,
        metadata={"name": "MessagingSettings", "type": "Element", "message": "MessagingSettings"},
    )
    origination_route_plan: OriginationRoutePlan | None = field(
        default=None,
        metadata={"name": "OriginationRoutePlan", "type": "Element", "message": "OriginationRoutePlan"},
    )
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    full_number: str | None = field(default=None, metadata={"name": "FullNumber", "type": "Element", "codec": "str"})
    hosted_telephone_number_details: HostedTelephoneNumberDetails | None = field(
        default=None,
        metadata={"name": "HostedTelephoneNumberDetails", "type": "Element", "message": "HostedTelephoneNumberDetails"},
    )
    passcode: str | None = field(default=None, metadata={"name": "Passcode", "type": "Element", "codec": "str"})
    tier: str | None = field(default=None, metadata={"name": "Tier", "type": "Element", "codec": "str"})
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    tn_options: TnOptions | None = field(
        default=None,
        metadata={"name": "TnOptions", "type": "Element", "message": "TnOptions"},
    )
    tn_type: str | None = field(default=None, metadata={"name": "TnType", "type": "Element", "codec": "str"})
    vendor_id: str | None = field(default=None, metadata={"name": "VendorId", "type": "Element", "codec": "str"})
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})
    service_types: ServiceTypes | None = field(
        default=None,
        metadata={"name": "ServiceTypes", "type": "Element", "message": "ServiceTypes"},
    )
    sip_peer: SipPeer | None = field(
        default=None,
        metadata={"name": "SipPeer", "type": "Element", "message": "SipPeer"},
    )
    site: Site | None = field(default=None, metadata={"name": "Site", "type": "Element", "message": "Site"})
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    sip_peer_id: str | None = field(default=None, metadata={"name": "SipPeerId", "type": "Element", "codec": "str"})
    last_modified: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModified", "type": "Element", "codec": "datetime"},
    )
    in_service_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "InServiceDate", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumberRecords(Message):
    """TelephoneNumberRecords"""

    telephone_number: list[TelephoneNumberRecord] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "message": "TelephoneNumberRecord"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumberResponse(Message):
    """TelephoneNumberResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    peer_group: str | None = field(default=None, metadata={"name": "PeerGroup", "type": "Element", "codec": "str"})
    in_service_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "InServiceDate", "type": "Element", "codec": "datetime"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    telephone_number_details: TelephoneNumberDetails | None = field(
        default=None,
        metadata={"name": "TelephoneNumberDetails", "type": "Element", "message": "TelephoneNumberDetails"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumbersResponse(Message):
    """TelephoneNumbersResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    telephone_number_count: int | str | None = field(
        default=None,
        metadata={"name": "TelephoneNumberCount", "type": "Element", "codec": "int"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    telephone_numbers: TelephoneNumberRecords | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumberRecords"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )


@dataclass(slots=True, kw_only=True)
class TnE911Address(Message):
    """TnE911Address"""

    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True)
class TnE911AddressResponse(Message):
    """TnE911AddressResponse"""

    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )
    tn_e911_address: list[TnE911Address] = field(
        default_factory=list,
        metadata={"name": "TnE911Address", "type": "Element", "message": "TnE911Address"},
    )


@dataclass(slots=True, kw_only=True)
class TnList(Message):
    """TnList"""

    tn: list[str] = field(
        default_factory=list,
        metadata={"name": "Tn", "type": "Element", "codec": "str", "spellings": ("TN",)},
    )


@dataclass(slots=True, kw_only=True)
class TnOptions(Message):
    """TnOptions"""

    call_forward: CallForward | None = field(
        default=None,
        metadata={"name": "CallForward", "type": "Element", "message": "CallForward"},
    )
    call_verification_enabled: str | None = field(
        default=None,
        metadata={"name": "CallVerificationEnabled", "type": "Element", "codec": "str"},
    )
    calling_name_display: str | None = field(
        default=None,
        metadata={"name": "CallingNameDisplay", "type": "Element", "codec": "str"},
    )
    final_destination_uri: str | None = field(
        default=None,
        metadata={"name": "FinalDestinationURI", "type": "Element", "codec": "str"},
    )
    number_format: str | None = field(
        default=None,
        metadata={"name": "NumberFormat", "type": "Element", "codec": "str"},
    )
    pindrop_enabled: str | None = field(
        default=None,
        metadata={"name": "PindropEnabled", "type": "Element", "codec": "str"},
    )
    port_out_passcode: str | None = field(
        default=None,
        metadata={"name": "PortOutPasscode", "type": "Element", "codec": "str"},
    )
    rpid_format: str | None = field(default=None, metadata={"name": "RPIDFormat", "type": "Element", "codec": "str"})
    rewrite_user: str | None = field(default=None, metadata={"name": "RewriteUser", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class Tts(Message):
    """Tts"""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )
