"""Decoders and writers of the group ``compliance``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
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
from aiobandwidth._generated.models.compliance import (
    ActivationRequirement,
    ActivationRequirementResponse,
    ActivationRequirements,
    Restriction,
    RestrictionResponse,
    Restrictions,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_PhoneNumberType = Known("PhoneNumberType")
_RestrictionType = Known("RestrictionType")
_TypeOfAddress = Known("TypeOfAddress")


def decode_ActivationRequirement(node: etree._Element, depth: int) -> ActivationRequirement:
    made = new(ActivationRequirement)
    made.extra = made.country_code_a3 = made.phone_number_type = made.type_of_address = None
    made.proof_of_address_required = made.proof_of_id_required = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CountryCodeA3" and made.country_code_a3 is None and not len(child):
            made.country_code_a3 = child.text or ""
        elif tag == "PhoneNumberType" and made.phone_number_type is None and not len(child):
            made.phone_number_type = _PhoneNumberType[child.text or ""]
        elif tag == "TypeOfAddress" and made.type_of_address is None and not len(child):
            made.type_of_address = _TypeOfAddress[child.text or ""]
        elif tag == "ProofOfAddressRequired" and made.proof_of_address_required is None and not len(child):
            made.proof_of_address_required = BOOLS[child.text or ""]
        elif tag == "ProofOfIdRequired" and made.proof_of_id_required is None and not len(child):
            made.proof_of_id_required = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ActivationRequirement(made: ActivationRequirement, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivationRequirement or made.extra is not None:
        careful(made, ActivationRequirement, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.country_code_a3 is not None:
        put_text(parts, "CountryCodeA3", made.country_code_a3)
    if made.phone_number_type is not None:
        put_text(parts, "PhoneNumberType", made.phone_number_type)
    if made.type_of_address is not None:
        put_text(parts, "TypeOfAddress", made.type_of_address)
    if made.proof_of_address_required is not None:
        put_text(parts, "ProofOfAddressRequired", made.proof_of_address_required)
    if made.proof_of_id_required is not None:
        put_text(parts, "ProofOfIdRequired", made.proof_of_id_required)
    close(parts, start, name)


def decode_ActivationRequirementResponse(node: etree._Element, depth: int) -> ActivationRequirementResponse:
    made = new(ActivationRequirementResponse)
    made.extra = made.response_status = made.activation_requirements = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "ActivationRequirements" and made.activation_requirements is None:
            made.activation_requirements = decode_ActivationRequirements(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ActivationRequirementResponse(made: ActivationRequirementResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivationRequirementResponse or made.extra is not None:
        careful(made, ActivationRequirementResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.activation_requirements is not None:
        write_ActivationRequirements(made.activation_requirements, parts, "ActivationRequirements")
    close(parts, start, name)


def decode_ActivationRequirements(node: etree._Element, depth: int) -> ActivationRequirements:
    made = new(ActivationRequirements)
    made.extra = None
    made.activation_requirement = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ActivationRequirement":
            made.activation_requirement.append(decode_ActivationRequirement(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ActivationRequirements(made: ActivationRequirements, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivationRequirements or made.extra is not None:
        careful(made, ActivationRequirements, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for activation_requirement_ in plain_list(made.activation_requirement):
        write_ActivationRequirement(activation_requirement_, parts, "ActivationRequirement")
    close(parts, start, name)


def decode_Restriction(node: etree._Element, depth: int) -> Restriction:
    made = new(Restriction)
    made.extra = made.country_code_a3 = made.restriction_type = made.restriction_category = None
    made.restriction_description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CountryCodeA3" and made.country_code_a3 is None and not len(child):
            made.country_code_a3 = child.text or ""
        elif tag == "RestrictionType" and made.restriction_type is None and not len(child):
            made.restriction_type = _RestrictionType[child.text or ""]
        elif tag == "RestrictionCategory" and made.restriction_category is None and not len(child):
            made.restriction_category = child.text or ""
        elif tag == "RestrictionDescription" and made.restriction_description is None and not len(child):
            made.restriction_description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Restriction(made: Restriction, parts: list[str], name: str) -> None:
    if made.__class__ is not Restriction or made.extra is not None:
        careful(made, Restriction, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.country_code_a3 is not None:
        put_text(parts, "CountryCodeA3", made.country_code_a3)
    if made.restriction_type is not None:
        put_text(parts, "RestrictionType", made.restriction_type)
    if made.restriction_category is not None:
        put_text(parts, "RestrictionCategory", made.restriction_category)
    if made.restriction_description is not None:
        put_text(parts, "RestrictionDescription", made.restriction_description)
    close(parts, start, name)


def decode_RestrictionResponse(node: etree._Element, depth: int) -> RestrictionResponse:
    made = new(RestrictionResponse)
    made.extra = made.restrictions = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Restrictions" and made.restrictions is None:
            made.restrictions = decode_Restrictions(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RestrictionResponse(made: RestrictionResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not RestrictionResponse or made.extra is not None:
        careful(made, RestrictionResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.restrictions is not None:
        write_Restrictions(made.restrictions, parts, "Restrictions")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Restrictions(node: etree._Element, depth: int) -> Restrictions:
    made = new(Restrictions)
    made.extra = None
    made.restriction = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Restriction":
            made.restriction.append(decode_Restriction(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Restrictions(made: Restrictions, parts: list[str], name: str) -> None:
    if made.__class__ is not Restrictions or made.extra is not None:
        careful(made, Restrictions, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for restriction_ in plain_list(made.restriction):
        write_Restriction(restriction_, parts, "Restriction")
    close(parts, start, name)
