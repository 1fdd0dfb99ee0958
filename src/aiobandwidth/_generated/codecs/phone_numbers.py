"""Decoders and writers of the group ``phone_numbers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BLANKS,
    BOOLS,
    INTS,
    Codecs,
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
from aiobandwidth._generated.models.phone_numbers import (
    CallForward,
    DirectoryListingName,
    DldaFeature,
    HostedTelephoneNumberDetail,
    HostedTelephoneNumberDetails,
    LidbFeature,
    ServiceTypes,
    TelephoneNumberDetails,
    TelephoneNumberFeatures,
    TelephoneNumberRecord,
    TelephoneNumberRecords,
    TelephoneNumberResponse,
    TelephoneNumberStatus,
    TelephoneNumberStatuses,
    TelephoneNumbersResponse,
    TnList,
    TnOptions,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import emergency
    from aiobandwidth._generated.codecs import routing
    from aiobandwidth._generated.codecs import sip_peers
    from aiobandwidth._generated.codecs import sites
else:
    addresses = Codecs("addresses")
    common = Codecs("common")
    emergency = Codecs("emergency")
    routing = Codecs("routing")
    sip_peers = Codecs("sip_peers")
    sites = Codecs("sites")


def decode_CallForward(node: etree._Element, depth: int) -> CallForward:
    made = new(CallForward)
    made.extra = made.telephone_number = made.text = None
    if (content := node.text) is not None:
        if content.strip(BLANKS):
            made.text = content
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber" and made.telephone_number is None and not len(child):
            made.telephone_number = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallForward(made: CallForward, parts: list[str], name: str) -> None:
    careful(made, CallForward, parts, name)


def decode_DirectoryListingName(node: etree._Element, depth: int) -> DirectoryListingName:
    made = new(DirectoryListingName)
    made.extra = made.first_name = made.first_name2 = made.last_name = made.designation = made.title_of_lineage = None
    made.title_of_address = made.title_of_address2 = made.title_of_lineage_name2 = made.title_of_address_name2 = None
    made.title_of_address2_name2 = made.place_listing_as = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FirstName" and made.first_name is None and not len(child):
            made.first_name = child.text or ""
        elif tag == "FirstName2" and made.first_name2 is None and not len(child):
            made.first_name2 = child.text or ""
        elif tag == "LastName" and made.last_name is None and not len(child):
            made.last_name = child.text or ""
        elif tag == "Designation" and made.designation is None and not len(child):
            made.designation = child.text or ""
        elif tag == "TitleOfLineage" and made.title_of_lineage is None and not len(child):
            made.title_of_lineage = child.text or ""
        elif tag == "TitleOfAddress" and made.title_of_address is None and not len(child):
            made.title_of_address = child.text or ""
        elif tag == "TitleOfAddress2" and made.title_of_address2 is None and not len(child):
            made.title_of_address2 = child.text or ""
        elif tag == "TitleOfLineageName2" and made.title_of_lineage_name2 is None and not len(child):
            made.title_of_lineage_name2 = child.text or ""
        elif tag == "TitleOfAddressName2" and made.title_of_address_name2 is None and not len(child):
            made.title_of_address_name2 = child.text or ""
        elif tag == "TitleOfAddress2Name2" and made.title_of_address2_name2 is None and not len(child):
            made.title_of_address2_name2 = child.text or ""
        elif tag == "PlaceListingAs" and made.place_listing_as is None and not len(child):
            made.place_listing_as = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DirectoryListingName(made: DirectoryListingName, parts: list[str], name: str) -> None:
    if made.__class__ is not DirectoryListingName or made.extra is not None:
        careful(made, DirectoryListingName, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.first_name is not None:
        put_text(parts, "FirstName", made.first_name)
    if made.first_name2 is not None:
        put_text(parts, "FirstName2", made.first_name2)
    if made.last_name is not None:
        put_text(parts, "LastName", made.last_name)
    if made.designation is not None:
        put_text(parts, "Designation", made.designation)
    if made.title_of_lineage is not None:
        put_text(parts, "TitleOfLineage", made.title_of_lineage)
    if made.title_of_address is not None:
        put_text(parts, "TitleOfAddress", made.title_of_address)
    if made.title_of_address2 is not None:
        put_text(parts, "TitleOfAddress2", made.title_of_address2)
    if made.title_of_lineage_name2 is not None:
        put_text(parts, "TitleOfLineageName2", made.title_of_lineage_name2)
    if made.title_of_address_name2 is not None:
        put_text(parts, "TitleOfAddressName2", made.title_of_address_name2)
    if made.title_of_address2_name2 is not None:
        put_text(parts, "TitleOfAddress2Name2", made.title_of_address2_name2)
    if made.place_listing_as is not None:
        put_text(parts, "PlaceListingAs", made.place_listing_as)
    close(parts, start, name)


def decode_DldaFeature(node: etree._Element, depth: int) -> DldaFeature:
    made = new(DldaFeature)
    made.extra = made.status = made.subscriber_type = made.listing_type = made.listing_name = made.list_address = None
    made.address = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "SubscriberType" and made.subscriber_type is None and not len(child):
            made.subscriber_type = child.text or ""
        elif tag == "ListingType" and made.listing_type is None and not len(child):
            made.listing_type = child.text or ""
        elif tag == "ListAddress" and made.list_address is None and not len(child):
            made.list_address = BOOLS[child.text or ""]
        elif tag == "ListingName" and made.listing_name is None:
            made.listing_name = decode_DirectoryListingName(child, depth)
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DldaFeature(made: DldaFeature, parts: list[str], name: str) -> None:
    if made.__class__ is not DldaFeature or made.extra is not None:
        careful(made, DldaFeature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.subscriber_type is not None:
        put_text(parts, "SubscriberType", made.subscriber_type)
    if made.listing_type is not None:
        put_text(parts, "ListingType", made.listing_type)
    if made.listing_name is not None:
        write_DirectoryListingName(made.listing_name, parts, "ListingName")
    if made.list_address is not None:
        put_text(parts, "ListAddress", made.list_address)
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    close(parts, start, name)


def decode_HostedTelephoneNumberDetail(node: etree._Element, depth: int) -> HostedTelephoneNumberDetail:
    made = new(HostedTelephoneNumberDetail)
    made.extra = made.account_id_ = made.site = made.sip_peer = made.service_types = made.features = None
    made.last_modified = made.messaging_settings = made.tn_attributes = made.tn_options = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "LastModified" and made.last_modified is None and not len(child):
            made.last_modified = read_datetime(child.text or "")
        elif tag == "Site" and made.site is None:
            made.site = sites.decode_Site(child, depth)
        elif tag == "SipPeer" and made.sip_peer is None:
            made.sip_peer = sip_peers.decode_SipPeer(child, depth)
        elif tag == "ServiceTypes" and made.service_types is None:
            made.service_types = decode_ServiceTypes(child, depth)
        elif tag == "Features" and made.features is None:
            made.features = decode_TelephoneNumberFeatures(child, depth)
        elif tag == "MessagingSettings" and made.messaging_settings is None:
            made.messaging_settings = routing.decode_MessagingSettings(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "TnOptions" and made.tn_options is None:
            made.tn_options = decode_TnOptions(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_HostedTelephoneNumberDetail(made: HostedTelephoneNumberDetail, parts: list[str], name: str) -> None:
    if made.__class__ is not HostedTelephoneNumberDetail or made.extra is not None:
        careful(made, HostedTelephoneNumberDetail, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.site is not None:
        sites.write_Site(made.site, parts, "Site")
    if made.sip_peer is not None:
        sip_peers.write_SipPeer(made.sip_peer, parts, "SipPeer")
    if made.service_types is not None:
        write_ServiceTypes(made.service_types, parts, "ServiceTypes")
    if made.features is not None:
        write_TelephoneNumberFeatures(made.features, parts, "Features")
    if made.last_modified is not None:
        put_text(parts, "LastModified", made.last_modified)
    if made.messaging_settings is not None:
        routing.write_MessagingSettings(made.messaging_settings, parts, "MessagingSettings")
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.tn_options is not None:
        write_TnOptions(made.tn_options, parts, "TnOptions")
    close(parts, start, name)


def decode_HostedTelephoneNumberDetails(node: etree._Element, depth: int) -> HostedTelephoneNumberDetails:
    made = new(HostedTelephoneNumberDetails)
    made.extra = None
    made.hosted_telephone_number_detail = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HostedTelephoneNumberDetail":
            made.hosted_telephone_number_detail.append(decode_HostedTelephoneNumberDetail(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_HostedTelephoneNumberDetails(made: HostedTelephoneNumberDetails, parts: list[str], name: str) -> None:
    if made.__class__ is not HostedTelephoneNumberDetails or made.extra is not None:
        careful(made, HostedTelephoneNumberDetails, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for hosted_telephone_number_detail_ in plain_list(made.hosted_telephone_number_detail):
        write_HostedTelephoneNumberDetail(hosted_telephone_number_detail_, parts, "HostedTelephoneNumberDetail")
    close(parts, start, name)


def decode_LidbFeature(node: etree._Element, depth: int) -> LidbFeature:
    made = new(LidbFeature)
    made.extra = made.status = made.subscriber_information = made.use_type = made.visibility = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "SubscriberInformation" and made.subscriber_information is None and not len(child):
            made.subscriber_information = child.text or ""
        elif tag == "UseType" and made.use_type is None and not len(child):
            made.use_type = child.text or ""
        elif tag == "Visibility" and made.visibility is None and not len(child):
            made.visibility = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LidbFeature(made: LidbFeature, parts: list[str], name: str) -> None:
    if made.__class__ is not LidbFeature or made.extra is not None:
        careful(made, LidbFeature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.subscriber_information is not None:
        put_text(parts, "SubscriberInformation", made.subscriber_information)
    if made.use_type is not None:
        put_text(parts, "UseType", made.use_type)
    if made.visibility is not None:
        put_text(parts, "Visibility", made.visibility)
    close(parts, start, name)


def decode_ServiceTypes(node: etree._Element, depth: int) -> ServiceTypes:
    made = new(ServiceTypes)
    made.extra = None
    made.service_type = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ServiceType" and not len(child):
            made.service_type.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceTypes(made: ServiceTypes, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceTypes or made.extra is not None:
        careful(made, ServiceTypes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.service_type:
        put_texts(parts, "ServiceType", made.service_type)
    close(parts, start, name)


def decode_TelephoneNumberDetails(node: etree._Element, depth: int) -> TelephoneNumberDetails:
    made = new(TelephoneNumberDetails)
    made.extra = made.city = made.lata = made.state = made.full_number = made.country = made.tn_type = made.tier = None
    made.vendor_id = made.vendor_name = made.on_net_vendor = made.rate_center = made.status = made.account_id_ = None
    made.site = made.sip_peer = made.service_types = made.last_modified = made.in_service_date = made.features = None
    made.origination_route_plan = made.messaging_settings = made.tn_attributes = made.tn_options = None
    made.hosted_telephone_number_details = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "Lata" and made.lata is None and not len(child):
            made.lata = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "FullNumber" and made.full_number is None and not len(child):
            made.full_number = child.text or ""
        elif tag == "Country" and made.country is None and not len(child):
            made.country = child.text or ""
        elif tag == "TnType" and made.tn_type is None and not len(child):
            made.tn_type = child.text or ""
        elif tag == "Tier" and made.tier is None and not len(child):
            made.tier = child.text or ""
        elif tag == "VendorId" and made.vendor_id is None and not len(child):
            made.vendor_id = child.text or ""
        elif tag == "VendorName" and made.vendor_name is None and not len(child):
            made.vendor_name = child.text or ""
        elif tag == "OnNetVendor" and made.on_net_vendor is None and not len(child):
            made.on_net_vendor = BOOLS[child.text or ""]
        elif tag == "RateCenter" and made.rate_center is None and not len(child):
            made.rate_center = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "LastModified" and made.last_modified is None and not len(child):
            made.last_modified = read_datetime(child.text or "")
        elif tag == "InServiceDate" and made.in_service_date is None and not len(child):
            made.in_service_date = read_datetime(child.text or "")
        elif tag == "Site" and made.site is None:
            made.site = sites.decode_Site(child, depth)
        elif tag == "SipPeer" and made.sip_peer is None:
            made.sip_peer = sip_peers.decode_SipPeer(child, depth)
        elif tag == "ServiceTypes" and made.service_types is None:
            made.service_types = decode_ServiceTypes(child, depth)
        elif tag == "Features" and made.features is None:
            made.features = decode_TelephoneNumberFeatures(child, depth)
        elif tag == "OriginationRoutePlan" and made.origination_route_plan is None:
            made.origination_route_plan = routing.decode_OriginationRoutePlan(child, depth)
        elif tag == "MessagingSettings" and made.messaging_settings is None:
            made.messaging_settings = routing.decode_MessagingSettings(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "TnOptions" and made.tn_options is None:
            made.tn_options = decode_TnOptions(child, depth)
        elif tag == "HostedTelephoneNumberDetails" and made.hosted_telephone_number_details is None:
            made.hosted_telephone_number_details = decode_HostedTelephoneNumberDetails(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberDetails(made: TelephoneNumberDetails, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberDetails or made.extra is not None:
        careful(made, TelephoneNumberDetails, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.lata is not None:
        put_text(parts, "Lata", made.lata)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.full_number is not None:
        put_text(parts, "FullNumber", made.full_number)
    if made.country is not None:
        put_text(parts, "Country", made.country)
    if made.tn_type is not None:
        put_text(parts, "TnType", made.tn_type)
    if made.tier is not None:
        put_text(parts, "Tier", made.tier)
    if made.vendor_id is not None:
        put_text(parts, "VendorId", made.vendor_id)
    if made.vendor_name is not None:
        put_text(parts, "VendorName", made.vendor_name)
    if made.on_net_vendor is not None:
        put_text(parts, "OnNetVendor", made.on_net_vendor)
    if made.rate_center is not None:
        put_text(parts, "RateCenter", made.rate_center)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.site is not None:
        sites.write_Site(made.site, parts, "Site")
    if made.sip_peer is not None:
        sip_peers.write_SipPeer(made.sip_peer, parts, "SipPeer")
    if made.service_types is not None:
        write_ServiceTypes(made.service_types, parts, "ServiceTypes")
    if made.last_modified is not None:
        put_text(parts, "LastModified", made.last_modified)
    if made.in_service_date is not None:
        put_text(parts, "InServiceDate", made.in_service_date)
    if made.features is not None:
        write_TelephoneNumberFeatures(made.features, parts, "Features")
    if made.origination_route_plan is not None:
        routing.write_OriginationRoutePlan(made.origination_route_plan, parts, "OriginationRoutePlan")
    if made.messaging_settings is not None:
        routing.write_MessagingSettings(made.messaging_settings, parts, "MessagingSettings")
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.tn_options is not None:
        write_TnOptions(made.tn_options, parts, "TnOptions")
    if made.hosted_telephone_number_details is not None:
        write_HostedTelephoneNumberDetails(made.hosted_telephone_number_details, parts, "HostedTelephoneNumberDetails")
    close(parts, start, name)


def decode_TelephoneNumberFeatures(node: etree._Element, depth: int) -> TelephoneNumberFeatures:
    made = new(TelephoneNumberFeatures)
    made.extra = made.status = made.e911 = made.lidb = made.dlda = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "E911" and made.e911 is None:
            made.e911 = emergency.decode_E911Feature(child, depth)
        elif tag == "Lidb" and made.lidb is None:
            made.lidb = decode_LidbFeature(child, depth)
        elif tag == "Dlda" and made.dlda is None:
            made.dlda = decode_DldaFeature(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberFeatures(made: TelephoneNumberFeatures, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberFeatures or made.extra is not None:
        careful(made, TelephoneNumberFeatures, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.e911 is not None:
        emergency.write_E911Feature(made.e911, parts, "E911")
    if made.lidb is not None:
        write_LidbFeature(made.lidb, parts, "Lidb")
    if made.dlda is not None:
        write_DldaFeature(made.dlda, parts, "Dlda")
    close(parts, start, name)


def decode_TelephoneNumberRecord(node: etree._Element, depth: int) -> TelephoneNumberRecord:
    made = new(TelephoneNumberRecord)
    made.extra = made.city = made.country = made.lata = made.messaging_settings = made.origination_route_plan = None
    made.state = made.full_number = made.hosted_telephone_number_details = made.passcode = made.tier = None
    made.tn_attributes = made.tn_options = made.tn_type = made.vendor_id = made.vendor_name = made.rate_center = None
    made.service_types = made.sip_peer = made.site = made.status = made.account_id_ = made.site_id = None
    made.sip_peer_id = made.last_modified = made.in_service_date = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "Country" and made.country is None and not len(child):
            made.country = child.text or ""
        elif tag == "Lata" and made.lata is None and not len(child):
            made.lata = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "FullNumber" and made.full_number is None and not len(child):
            made.full_number = child.text or ""
        elif tag == "Passcode" and made.passcode is None and not len(child):
            made.passcode = child.text or ""
        elif tag == "Tier" and made.tier is None and not len(child):
            made.tier = child.text or ""
        elif tag == "TnType" and made.tn_type is None and not len(child):
            made.tn_type = child.text or ""
        elif tag == "VendorId" and made.vendor_id is None and not len(child):
            made.vendor_id = child.text or ""
        elif tag == "VendorName" and made.vendor_name is None and not len(child):
            made.vendor_name = child.text or ""
        elif tag == "RateCenter" and made.rate_center is None and not len(child):
            made.rate_center = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "SipPeerId" and made.sip_peer_id is None and not len(child):
            made.sip_peer_id = child.text or ""
        elif tag == "LastModified" and made.last_modified is None and not len(child):
            made.last_modified = read_datetime(child.text or "")
        elif tag == "InServiceDate" and made.in_service_date is None and not len(child):
            made.in_service_date = read_datetime(child.text or "")
        elif tag == "MessagingSettings" and made.messaging_settings is None:
            made.messaging_settings = routing.decode_MessagingSettings(child, depth)
        elif tag == "OriginationRoutePlan" and made.origination_route_plan is None:
            made.origination_route_plan = routing.decode_OriginationRoutePlan(child, depth)
        elif tag == "HostedTelephoneNumberDetails" and made.hosted_telephone_number_details is None:
            made.hosted_telephone_number_details = decode_HostedTelephoneNumberDetails(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "TnOptions" and made.tn_options is None:
            made.tn_options = decode_TnOptions(child, depth)
        elif tag == "ServiceTypes" and made.service_types is None:
            made.service_types = decode_ServiceTypes(child, depth)
        elif tag == "SipPeer" and made.sip_peer is None:
            made.sip_peer = sip_peers.decode_SipPeer(child, depth)
        elif tag == "Site" and made.site is None:
            made.site = sites.decode_Site(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberRecord(made: TelephoneNumberRecord, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberRecord or made.extra is not None:
        careful(made, TelephoneNumberRecord, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.country is not None:
        put_text(parts, "Country", made.country)
    if made.lata is not None:
        put_text(parts, "Lata", made.lata)
    if made.messaging_settings is not None:
        routing.write_MessagingSettings(made.messaging_settings, parts, "MessagingSettings")
    if made.origination_route_plan is not None:
        routing.write_OriginationRoutePlan(made.origination_route_plan, parts, "OriginationRoutePlan")
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.full_number is not None:
        put_text(parts, "FullNumber", made.full_number)
    if made.hosted_telephone_number_details is not None:
        write_HostedTelephoneNumberDetails(made.hosted_telephone_number_details, parts, "HostedTelephoneNumberDetails")
    if made.passcode is not None:
        put_text(parts, "Passcode", made.passcode)
    if made.tier is not None:
        put_text(parts, "Tier", made.tier)
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.tn_options is not None:
        write_TnOptions(made.tn_options, parts, "TnOptions")
    if made.tn_type is not None:
        put_text(parts, "TnType", made.tn_type)
    if made.vendor_id is not None:
        put_text(parts, "VendorId", made.vendor_id)
    if made.vendor_name is not None:
        put_text(parts, "VendorName", made.vendor_name)
    if made.rate_center is not None:
        put_text(parts, "RateCenter", made.rate_center)
    if made.service_types is not None:
        write_ServiceTypes(made.service_types, parts, "ServiceTypes")
    if made.sip_peer is not None:
        sip_peers.write_SipPeer(made.sip_peer, parts, "SipPeer")
    if made.site is not None:
        sites.write_Site(made.site, parts, "Site")
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.sip_peer_id is not None:
        put_text(parts, "SipPeerId", made.sip_peer_id)
    if made.last_modified is not None:
        put_text(parts, "LastModified", made.last_modified)
    if made.in_service_date is not None:
        put_text(parts, "InServiceDate", made.in_service_date)
    close(parts, start, name)


def decode_TelephoneNumberRecords(node: etree._Element, depth: int) -> TelephoneNumberRecords:
    made = new(TelephoneNumberRecords)
    made.extra = None
    made.telephone_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber":
            made.telephone_number.append(decode_TelephoneNumberRecord(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberRecords(made: TelephoneNumberRecords, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberRecords or made.extra is not None:
        careful(made, TelephoneNumberRecords, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for telephone_number_ in plain_list(made.telephone_number):
        write_TelephoneNumberRecord(telephone_number_, parts, "TelephoneNumber")
    close(parts, start, name)


def decode_TelephoneNumberResponse(node: etree._Element, depth: int) -> TelephoneNumberResponse:
    made = new(TelephoneNumberResponse)
    made.extra = made.response_status = made.telephone_number = made.status = made.last_modified_date = None
    made.order_create_date = made.order_id = made.order_type = made.peer_group = made.in_service_date = None
    made.site_id = made.account_id_ = made.telephone_number_details = made.telephone_number_statuses = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber" and made.telephone_number is None and not len(child):
            made.telephone_number = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "PeerGroup" and made.peer_group is None and not len(child):
            made.peer_group = child.text or ""
        elif tag == "InServiceDate" and made.in_service_date is None and not len(child):
            made.in_service_date = read_datetime(child.text or "")
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "TelephoneNumberDetails" and made.telephone_number_details is None:
            made.telephone_number_details = decode_TelephoneNumberDetails(child, depth)
        elif tag == "TelephoneNumberStatuses" and made.telephone_number_statuses is None:
            made.telephone_number_statuses = decode_TelephoneNumberStatuses(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberResponse(made: TelephoneNumberResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberResponse or made.extra is not None:
        careful(made, TelephoneNumberResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.telephone_number is not None:
        put_text(parts, "TelephoneNumber", made.telephone_number)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.peer_group is not None:
        put_text(parts, "PeerGroup", made.peer_group)
    if made.in_service_date is not None:
        put_text(parts, "InServiceDate", made.in_service_date)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.telephone_number_details is not None:
        write_TelephoneNumberDetails(made.telephone_number_details, parts, "TelephoneNumberDetails")
    if made.telephone_number_statuses is not None:
        write_TelephoneNumberStatuses(made.telephone_number_statuses, parts, "TelephoneNumberStatuses")
    close(parts, start, name)


def decode_TelephoneNumberStatus(node: etree._Element, depth: int) -> TelephoneNumberStatus:
    made = new(TelephoneNumberStatus)
    made.extra = made.account_id_ = made.last_modified_date = made.order_create_date = made.order_id = None
    made.order_type = made.status = made.user_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "UserId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberStatus(made: TelephoneNumberStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberStatus or made.extra is not None:
        careful(made, TelephoneNumberStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.user_id is not None:
        put_text(parts, "UserId", made.user_id)
    close(parts, start, name)


def decode_TelephoneNumberStatuses(node: etree._Element, depth: int) -> TelephoneNumberStatuses:
    made = new(TelephoneNumberStatuses)
    made.extra = None
    made.telephone_number_status = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumberStatus":
            made.telephone_number_status.append(decode_TelephoneNumberStatus(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberStatuses(made: TelephoneNumberStatuses, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberStatuses or made.extra is not None:
        careful(made, TelephoneNumberStatuses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for telephone_number_status_ in plain_list(made.telephone_number_status):
        write_TelephoneNumberStatus(telephone_number_status_, parts, "TelephoneNumberStatus")
    close(parts, start, name)


def decode_TelephoneNumbersResponse(node: etree._Element, depth: int) -> TelephoneNumbersResponse:
    made = new(TelephoneNumbersResponse)
    made.extra = made.response_status = made.telephone_number_count = made.links = made.telephone_numbers = None
    made.error_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumberCount" and made.telephone_number_count is None and not len(child):
            made.telephone_number_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = decode_TelephoneNumberRecords(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumbersResponse(made: TelephoneNumbersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumbersResponse or made.extra is not None:
        careful(made, TelephoneNumbersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.telephone_number_count is not None:
        put_text(parts, "TelephoneNumberCount", made.telephone_number_count)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.telephone_numbers is not None:
        write_TelephoneNumberRecords(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    close(parts, start, name)


def decode_TnList(node: etree._Element, depth: int) -> TnList:
    made = new(TnList)
    made.extra = None
    made.tn = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Tn" and made.extra is None and not len(child):
            made.tn.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnList(made: TnList, parts: list[str], name: str) -> None:
    if made.__class__ is not TnList or made.extra is not None:
        careful(made, TnList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tn:
        put_texts(parts, "Tn", made.tn)
    close(parts, start, name)


def decode_TnOptions(node: etree._Element, depth: int) -> TnOptions:
    made = new(TnOptions)
    made.extra = made.call_forward = made.call_verification_enabled = made.calling_name_display = None
    made.final_destination_uri = made.number_format = made.pindrop_enabled = made.port_out_passcode = None
    made.rpid_format = made.rewrite_user = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CallVerificationEnabled" and made.call_verification_enabled is None and not len(child):
            made.call_verification_enabled = child.text or ""
        elif tag == "CallingNameDisplay" and made.calling_name_display is None and not len(child):
            made.calling_name_display = child.text or ""
        elif tag == "FinalDestinationURI" and made.final_destination_uri is None and not len(child):
            made.final_destination_uri = child.text or ""
        elif tag == "NumberFormat" and made.number_format is None and not len(child):
            made.number_format = child.text or ""
        elif tag == "PindropEnabled" and made.pindrop_enabled is None and not len(child):
            made.pindrop_enabled = child.text or ""
        elif tag == "PortOutPasscode" and made.port_out_passcode is None and not len(child):
            made.port_out_passcode = child.text or ""
        elif tag == "RPIDFormat" and made.rpid_format is None and not len(child):
            made.rpid_format = child.text or ""
        elif tag == "RewriteUser" and made.rewrite_user is None and not len(child):
            made.rewrite_user = child.text or ""
        elif tag == "CallForward" and made.call_forward is None:
            made.call_forward = decode_CallForward(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnOptions(made: TnOptions, parts: list[str], name: str) -> None:
    if made.__class__ is not TnOptions or made.extra is not None:
        careful(made, TnOptions, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.call_forward is not None:
        write_CallForward(made.call_forward, parts, "CallForward")
    if made.call_verification_enabled is not None:
        put_text(parts, "CallVerificationEnabled", made.call_verification_enabled)
    if made.calling_name_display is not None:
        put_text(parts, "CallingNameDisplay", made.calling_name_display)
    if made.final_destination_uri is not None:
        put_text(parts, "FinalDestinationURI", made.final_destination_uri)
    if made.number_format is not None:
        put_text(parts, "NumberFormat", made.number_format)
    if made.pindrop_enabled is not None:
        put_text(parts, "PindropEnabled", made.pindrop_enabled)
    if made.port_out_passcode is not None:
        put_text(parts, "PortOutPasscode", made.port_out_passcode)
    if made.rpid_format is not None:
        put_text(parts, "RPIDFormat", made.rpid_format)
    if made.rewrite_user is not None:
        put_text(parts, "RewriteUser", made.rewrite_user)
    close(parts, start, name)
