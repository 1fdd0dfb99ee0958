"""Decoders and writers of the group ``account``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
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
from aiobandwidth._generated.models.account import Account, AccountContact, AccountResponse, AccountTotalSeatsResponse

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import coverage
    from aiobandwidth._generated.codecs import sip_peer_voice
else:
    addresses = Codecs("addresses")
    common = Codecs("common")
    coverage = Codecs("coverage")
    sip_peer_voice = Codecs("sip_peer_voice")

_PortCarrierType = Known("PortCarrierType")


def decode_Account(node: etree._Element, depth: int) -> Account:
    made = new(Account)
    made.extra = made.account_id_ = made.account_relationship = made.associated_catapult_account = None
    made.billing_cycle = made.global_account_number = made.max_tns_for_automated_port = made.company_name = None
    made.account_type = made.nena_id = made.penalty_type = made.customer_segment = made.default911_provider = None
    made.external_id = made.tiers = made.address = made.contact = made.alt_spid = made.spid = None
    made.port_carrier_type = made.pricing = made.reservation_allowed = made.lnp_enabled = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "AccountRelationship" and made.account_relationship is None and not len(child):
            made.account_relationship = child.text or ""
        elif tag == "AssociatedCatapultAccount" and made.associated_catapult_account is None and not len(child):
            made.associated_catapult_account = child.text or ""
        elif tag == "BillingCycle" and made.billing_cycle is None and not len(child):
            made.billing_cycle = child.text or ""
        elif tag == "GlobalAccountNumber" and made.global_account_number is None and not len(child):
            made.global_account_number = child.text or ""
        elif tag == "MaxTnsForAutomatedPort" and made.max_tns_for_automated_port is None and not len(child):
            made.max_tns_for_automated_port = INTS[child.text or ""]
        elif tag == "CompanyName" and made.company_name is None and not len(child):
            made.company_name = child.text or ""
        elif tag == "AccountType" and made.account_type is None and not len(child):
            made.account_type = child.text or ""
        elif tag == "NenaId" and made.nena_id is None and not len(child):
            made.nena_id = child.text or ""
        elif tag == "PenaltyType" and made.penalty_type is None and not len(child):
            made.penalty_type = child.text or ""
        elif tag == "CustomerSegment" and made.customer_segment is None and not len(child):
            made.customer_segment = child.text or ""
        elif tag == "Default911Provider" and made.default911_provider is None and not len(child):
            made.default911_provider = child.text or ""
        elif tag == "ExternalId" and made.external_id is None and not len(child):
            made.external_id = child.text or ""
        elif tag == "AltSpid" and made.alt_spid is None and not len(child):
            made.alt_spid = child.text or ""
        elif tag == "SPID" and made.spid is None and not len(child):
            made.spid = child.text or ""
        elif tag == "PortCarrierType" and made.port_carrier_type is None and not len(child):
            made.port_carrier_type = _PortCarrierType[child.text or ""]
        elif tag == "Pricing" and made.pricing is None and not len(child):
            made.pricing = child.text or ""
        elif tag == "ReservationAllowed" and made.reservation_allowed is None and not len(child):
            made.reservation_allowed = BOOLS[child.text or ""]
        elif tag == "LnpEnabled" and made.lnp_enabled is None and not len(child):
            made.lnp_enabled = BOOLS[child.text or ""]
        elif tag == "Tiers" and made.tiers is None:
            made.tiers = coverage.decode_TierNumbers(child, depth)
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        elif tag == "Contact" and made.contact is None:
            made.contact = decode_AccountContact(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Account(made: Account, parts: list[str], name: str) -> None:
    if made.__class__ is not Account or made.extra is not None:
        careful(made, Account, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.account_relationship is not None:
        put_text(parts, "AccountRelationship", made.account_relationship)
    if made.associated_catapult_account is not None:
        put_text(parts, "AssociatedCatapultAccount", made.associated_catapult_account)
    if made.billing_cycle is not None:
        put_text(parts, "BillingCycle", made.billing_cycle)
    if made.global_account_number is not None:
        put_text(parts, "GlobalAccountNumber", made.global_account_number)
    if made.max_tns_for_automated_port is not None:
        put_text(parts, "MaxTnsForAutomatedPort", made.max_tns_for_automated_port)
    if made.company_name is not None:
        put_text(parts, "CompanyName", made.company_name)
    if made.account_type is not None:
        put_text(parts, "AccountType", made.account_type)
    if made.nena_id is not None:
        put_text(parts, "NenaId", made.nena_id)
    if made.penalty_type is not None:
        put_text(parts, "PenaltyType", made.penalty_type)
    if made.customer_segment is not None:
        put_text(parts, "CustomerSegment", made.customer_segment)
    if made.default911_provider is not None:
        put_text(parts, "Default911Provider", made.default911_provider)
    if made.external_id is not None:
        put_text(parts, "ExternalId", made.external_id)
    if made.tiers is not None:
        coverage.write_TierNumbers(made.tiers, parts, "Tiers")
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    if made.contact is not None:
        write_AccountContact(made.contact, parts, "Contact")
    if made.alt_spid is not None:
        put_text(parts, "AltSpid", made.alt_spid)
    if made.spid is not None:
        put_text(parts, "SPID", made.spid)
    if made.port_carrier_type is not None:
        put_text(parts, "PortCarrierType", made.port_carrier_type)
    if made.pricing is not None:
        put_text(parts, "Pricing", made.pricing)
    if made.reservation_allowed is not None:
        put_text(parts, "ReservationAllowed", made.reservation_allowed)
    if made.lnp_enabled is not None:
        put_text(parts, "LnpEnabled", made.lnp_enabled)
    close(parts, start, name)


def decode_AccountContact(node: etree._Element, depth: int) -> AccountContact:
    made = new(AccountContact)
    made.extra = made.first_name = made.last_name = made.mobile = made.other_phone = made.phone = made.suffix = None
    made.title = made.website_address = made.email = made.fax = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FirstName" and made.first_name is None and not len(child):
            made.first_name = child.text or ""
        elif tag == "LastName" and made.last_name is None and not len(child):
            made.last_name = child.text or ""
        elif tag == "Mobile" and made.mobile is None and not len(child):
            made.mobile = child.text or ""
        elif tag == "OtherPhone" and made.other_phone is None and not len(child):
            made.other_phone = child.text or ""
        elif tag == "Phone" and made.phone is None and not len(child):
            made.phone = child.text or ""
        elif tag == "Suffix" and made.suffix is None and not len(child):
            made.suffix = child.text or ""
        elif tag == "Title" and made.title is None and not len(child):
            made.title = child.text or ""
        elif tag == "WebsiteAddress" and made.website_address is None and not len(child):
            made.website_address = child.text or ""
        elif tag == "Email" and made.email is None and not len(child):
            made.email = child.text or ""
        elif tag == "Fax" and made.fax is None and not len(child):
            made.fax = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountContact(made: AccountContact, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountContact or made.extra is not None:
        careful(made, AccountContact, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.first_name is not None:
        put_text(parts, "FirstName", made.first_name)
    if made.last_name is not None:
        put_text(parts, "LastName", made.last_name)
    if made.mobile is not None:
        put_text(parts, "Mobile", made.mobile)
    if made.other_phone is not None:
        put_text(parts, "OtherPhone", made.other_phone)
    if made.phone is not None:
        put_text(parts, "Phone", made.phone)
    if made.suffix is not None:
        put_text(parts, "Suffix", made.suffix)
    if made.title is not None:
        put_text(parts, "Title", made.title)
    if made.website_address is not None:
        put_text(parts, "WebsiteAddress", made.website_address)
    if made.email is not None:
        put_text(parts, "Email", made.email)
    if made.fax is not None:
        put_text(parts, "Fax", made.fax)
    close(parts, start, name)


def decode_AccountResponse(node: etree._Element, depth: int) -> AccountResponse:
    made = new(AccountResponse)
    made.extra = made.account = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Account" and made.account is None:
            made.account = decode_Account(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountResponse(made: AccountResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountResponse or made.extra is not None:
        careful(made, AccountResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account is not None:
        write_Account(made.account, parts, "Account")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_AccountTotalSeatsResponse(node: etree._Element, depth: int) -> AccountTotalSeatsResponse:
    made = new(AccountTotalSeatsResponse)
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


def write_AccountTotalSeatsResponse(made: AccountTotalSeatsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountTotalSeatsResponse or made.extra is not None:
        careful(made, AccountTotalSeatsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.uc_trunking_seats is not None:
        sip_peer_voice.write_UcTrunkingSeats(made.uc_trunking_seats, parts, "UcTrunkingSeats")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)
