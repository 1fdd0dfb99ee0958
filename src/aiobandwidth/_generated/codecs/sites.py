"""Decoders and writers of the group ``sites``. Generated from schemas/; do not edit."""

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
)
from aiobandwidth._generated.models.sites import (
    Site,
    SiteResponse,
    SiteTnTotal,
    SiteTnTotalResponse,
    SiteTotalSeatsResponse,
    Sites,
    SitesResponse,
    UcTrunkingConfiguration,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import sip_peer_voice
    from aiobandwidth._generated.codecs import sip_peers
else:
    addresses = Codecs("addresses")
    common = Codecs("common")
    sip_peer_voice = Codecs("sip_peer_voice")
    sip_peers = Codecs("sip_peers")

_UcTrunkingType = Known("UcTrunkingType")
_UsageCategory = Known("UsageCategory")


def decode_Site(node: etree._Element, depth: int) -> Site:
    made = new(Site)
    made.extra = made.id = made.name = made.sip_peer_count = made.sip_peers = made.total_tn_count = None
    made.description = made.customer_name = made.customer_provided_id = made.address = None
    made.uc_trunking_configuration = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "SipPeerCount" and made.sip_peer_count is None and not len(child):
            made.sip_peer_count = INTS[child.text or ""]
        elif tag == "TotalTnCount" and made.total_tn_count is None and not len(child):
            made.total_tn_count = INTS[child.text or ""]
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "CustomerName" and made.customer_name is None and not len(child):
            made.customer_name = child.text or ""
        elif tag == "CustomerProvidedId" and made.customer_provided_id is None and not len(child):
            made.customer_provided_id = child.text or ""
        elif tag == "SipPeers" and made.sip_peers is None:
            made.sip_peers = sip_peers.decode_SipPeers(child, depth)
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        elif tag == "UcTrunkingConfiguration" and made.uc_trunking_configuration is None:
            made.uc_trunking_configuration = decode_UcTrunkingConfiguration(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Site(made: Site, parts: list[str], name: str) -> None:
    if made.__class__ is not Site or made.extra is not None:
        careful(made, Site, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.sip_peer_count is not None:
        put_text(parts, "SipPeerCount", made.sip_peer_count)
    if made.sip_peers is not None:
        sip_peers.write_SipPeers(made.sip_peers, parts, "SipPeers")
    if made.total_tn_count is not None:
        put_text(parts, "TotalTnCount", made.total_tn_count)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.customer_name is not None:
        put_text(parts, "CustomerName", made.customer_name)
    if made.customer_provided_id is not None:
        put_text(parts, "CustomerProvidedId", made.customer_provided_id)
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    if made.uc_trunking_configuration is not None:
        write_UcTrunkingConfiguration(made.uc_trunking_configuration, parts, "UcTrunkingConfiguration")
    close(parts, start, name)


def decode_SiteResponse(node: etree._Element, depth: int) -> SiteResponse:
    made = new(SiteResponse)
    made.extra = made.response_status = made.address_error_description = made.site = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "AddressErrorDescription" and made.address_error_description is None:
            made.address_error_description = addresses.decode_AddressErrorDescription(child, depth)
        elif tag == "Site" and made.site is None:
            made.site = decode_Site(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SiteResponse(made: SiteResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SiteResponse or made.extra is not None:
        careful(made, SiteResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.address_error_description is not None:
        addresses.write_AddressErrorDescription(made.address_error_description, parts, "AddressErrorDescription")
    if made.site is not None:
        write_Site(made.site, parts, "Site")
    close(parts, start, name)


def decode_SiteTnTotal(node: etree._Element, depth: int) -> SiteTnTotal:
    made = new(SiteTnTotal)
    made.extra = made.total_count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SiteTnTotal(made: SiteTnTotal, parts: list[str], name: str) -> None:
    if made.__class__ is not SiteTnTotal or made.extra is not None:
        careful(made, SiteTnTotal, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    close(parts, start, name)


def decode_SiteTnTotalResponse(node: etree._Element, depth: int) -> SiteTnTotalResponse:
    made = new(SiteTnTotalResponse)
    made.extra = made.site_tns = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SiteTNs" and made.site_tns is None:
            made.site_tns = decode_SiteTnTotal(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SiteTnTotalResponse(made: SiteTnTotalResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SiteTnTotalResponse or made.extra is not None:
        careful(made, SiteTnTotalResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.site_tns is not None:
        write_SiteTnTotal(made.site_tns, parts, "SiteTNs")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SiteTotalSeatsResponse(node: etree._Element, depth: int) -> SiteTotalSeatsResponse:
    made = new(SiteTotalSeatsResponse)
    made.extra = made.uc_trunking_seats = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "UcTrunkingSeats" and made.uc_trunking_seats is None:
            made.uc_trunking_seats = sip_peer_voice.decode_UcTrunkingSeats(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SiteTotalSeatsResponse(made: SiteTotalSeatsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SiteTotalSeatsResponse or made.extra is not None:
        careful(made, SiteTotalSeatsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.uc_trunking_seats is not None:
        sip_peer_voice.write_UcTrunkingSeats(made.uc_trunking_seats, parts, "UcTrunkingSeats")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Sites(node: etree._Element, depth: int) -> Sites:
    made = new(Sites)
    made.extra = None
    made.site = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Site":
            made.site.append(decode_Site(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Sites(made: Sites, parts: list[str], name: str) -> None:
    if made.__class__ is not Sites or made.extra is not None:
        careful(made, Sites, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for site_ in plain_list(made.site):
        write_Site(site_, parts, "Site")
    close(parts, start, name)


def decode_SitesResponse(node: etree._Element, depth: int) -> SitesResponse:
    made = new(SitesResponse)
    made.extra = made.sites = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Sites" and made.sites is None:
            made.sites = decode_Sites(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SitesResponse(made: SitesResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SitesResponse or made.extra is not None:
        careful(made, SitesResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sites is not None:
        write_Sites(made.sites, parts, "Sites")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_UcTrunkingConfiguration(node: etree._Element, depth: int) -> UcTrunkingConfiguration:
    made = new(UcTrunkingConfiguration)
    made.extra = made.type = made.usage_category = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Type" and made.type is None and not len(child):
            made.type = _UcTrunkingType[child.text or ""]
        elif tag == "UsageCategory" and made.usage_category is None and not len(child):
            made.usage_category = _UsageCategory[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UcTrunkingConfiguration(made: UcTrunkingConfiguration, parts: list[str], name: str) -> None:
    if made.__class__ is not UcTrunkingConfiguration or made.extra is not None:
        careful(made, UcTrunkingConfiguration, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.type is not None:
        put_text(parts, "Type", made.type)
    if made.usage_category is not None:
        put_text(parts, "UsageCategory", made.usage_category)
    close(parts, start, name)
