"""Messages of the group ``phone_numbers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Address
    from aiobandwidth._generated.models.common import ErrorList, Links, ResponseStatus, TnAttributes
    from aiobandwidth._generated.models.emergency import E911Feature
    from aiobandwidth._generated.models.routing import MessagingSettings, OriginationRoutePlan
    from aiobandwidth._generated.models.sip_peers import SipPeer
    from aiobandwidth._generated.models.sites import Site


class DirectoryListingType(StrEnum):
    """How far the directory shows a number."""

    LISTED = "LISTED"
    NON_LISTED = "NON_LISTED"
    NON_PUBLISHED = "NON_PUBLISHED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CallForward(Message):
    """Number that calls are forwarded to."""

    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    text: str | None = field(default=None, metadata={"name": "#text", "type": "Text", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DirectoryListingName(Message):
    """Name of a person as the directory lists it."""

    first_name: str | None = field(default=None, metadata={"name": "FirstName", "type": "Element", "codec": "str"})
    first_name2: str | None = field(default=None, metadata={"name": "FirstName2", "type": "Element", "codec": "str"})
    last_name: str | None = field(default=None, metadata={"name": "LastName", "type": "Element", "codec": "str"})
    designation: str | None = field(default=None, metadata={"name": "Designation", "type": "Element", "codec": "str"})
    title_of_lineage: str | None = field(
        default=None,
        metadata={"name": "TitleOfLineage", "type": "Element", "codec": "str"},
    )
    title_of_address: str | None = field(
        default=None,
        metadata={"name": "TitleOfAddress", "type": "Element", "codec": "str"},
    )
    title_of_address2: str | None = field(
        default=None,
        metadata={"name": "TitleOfAddress2", "type": "Element", "codec": "str"},
    )
    title_of_lineage_name2: str | None = field(
        default=None,
        metadata={"name": "TitleOfLineageName2", "type": "Element", "codec": "str"},
    )
    title_of_address_name2: str | None = field(
        default=None,
        metadata={"name": "TitleOfAddressName2", "type": "Element", "codec": "str"},
    )
    title_of_address2_name2: str | None = field(
        default=None,
        metadata={"name": "TitleOfAddress2Name2", "type": "Element", "codec": "str"},
    )
    place_listing_as: str | None = field(
        default=None,
        metadata={"name": "PlaceListingAs", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DldaFeature(Message):
    """Directory listing and directory assistance (DLDA) of a number."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class HostedTelephoneNumberDetail(Message):
    """Account and services that host a number which belongs to another."""

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
    features: TelephoneNumberFeatures | None = field(
        default=None,
        metadata={"name": "Features", "type": "Element", "message": "TelephoneNumberFeatures"},
    )
    last_modified: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModified", "type": "Element", "codec": "datetime"},
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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class HostedTelephoneNumberDetails(Message):
    """Hosts of a number."""

    hosted_telephone_number_detail: list[HostedTelephoneNumberDetail] = field(
        default_factory=list,
        metadata={"name": "HostedTelephoneNumberDetail", "type": "Element", "message": "HostedTelephoneNumberDetail"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LidbFeature(Message):
    """Caller name (LIDB) of a number."""

    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    subscriber_information: str | None = field(
        default=None,
        metadata={"name": "SubscriberInformation", "type": "Element", "codec": "str"},
    )
    use_type: str | None = field(default=None, metadata={"name": "UseType", "type": "Element", "codec": "str"})
    visibility: str | None = field(default=None, metadata={"name": "Visibility", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ServiceTypes(Message):
    """Services that a number is used for."""

    service_type: list[str] = field(
        default_factory=list,
        metadata={"name": "ServiceType", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberDetails(Message):
    """All that is known about one number."""

    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    lata: str | None = field(default=None, metadata={"name": "Lata", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    full_number: str | None = field(
        default=None,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberFeatures(Message):
    """Features of a number: E911, caller name, directory listing."""

    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    e911: E911Feature | None = field(
        default=None,
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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberRecord(Message):
    """One number in the list of all the account's numbers."""

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
    full_number: str | None = field(
        default=None,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberRecords(Message):
    """Numbers on one page."""

    telephone_number: list[TelephoneNumberRecord] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "message": "TelephoneNumberRecord"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberResponse(Message):
    """Number with its account, or with its details.

    Attributes:
        last_modified_date: Date and time with a space between and no zone.
    """

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    last_modified_date: str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "str"},
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
    telephone_number_statuses: TelephoneNumberStatuses | None = field(
        default=None,
        metadata={"name": "TelephoneNumberStatuses", "type": "Element", "message": "TelephoneNumberStatuses"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberStatus(Message):
    """State that a number had, and the order that brought it there."""

    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
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
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    user_id: str | None = field(default=None, metadata={"name": "UserId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberStatuses(Message):
    """States that a number went through."""

    telephone_number_status: list[TelephoneNumberStatus] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumberStatus", "type": "Element", "message": "TelephoneNumberStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumbersResponse(Message):
    """One page of numbers with details."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnList(Message):
    """Plain list of numbers."""

    tn: list[str] = field(
        default_factory=list,
        metadata={"name": "Tn", "type": "Element", "codec": "str", "spellings": ("TN",), "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnOptions(Message):
    """Options of a number that differ from the defaults."""

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
