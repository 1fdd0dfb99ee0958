"""Messages of the group ``compliance``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus
    from aiobandwidth._generated.models.coverage import PhoneNumberType


class RestrictionType(StrEnum):
    """Where a restriction comes from."""

    LEGAL = "LEGAL"
    PURCHASE = "PURCHASE"
    SERVICE = "SERVICE"
    NRA = "NRA"


class TypeOfAddress(StrEnum):
    """Where the address that is asked for has to be."""

    WORLDWIDE = "WORLDWIDE"
    NATIONAL = "NATIONAL"
    LOCAL = "LOCAL"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ActivationRequirement(Message):
    """What has to be proved before a type of number of a country can be used."""

    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "CountryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberType | str | None = field(
        default=None,
        metadata={"name": "PhoneNumberType", "type": "Element", "enum": "PhoneNumberType"},
    )
    type_of_address: TypeOfAddress | str | None = field(
        default=None,
        metadata={"name": "TypeOfAddress", "type": "Element", "enum": "TypeOfAddress"},
    )
    proof_of_address_required: bool | str | None = field(
        default=None,
        metadata={"name": "ProofOfAddressRequired", "type": "Element", "codec": "bool"},
    )
    proof_of_id_required: bool | str | None = field(
        default=None,
        metadata={"name": "ProofOfIdRequired", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ActivationRequirementResponse(Message):
    """Reply with the requirements of a country."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    activation_requirements: ActivationRequirements | None = field(
        default=None,
        metadata={"name": "ActivationRequirements", "type": "Element", "message": "ActivationRequirements"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ActivationRequirements(Message):
    """Requirements, per country and type of number."""

    activation_requirement: list[ActivationRequirement] = field(
        default_factory=list,
        metadata={"name": "ActivationRequirement", "type": "Element", "message": "ActivationRequirement"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Restriction(Message):
    """What restricts the use of a country's numbers."""

    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "CountryCodeA3", "type": "Element", "codec": "str"},
    )
    restriction_type: RestrictionType | str | None = field(
        default=None,
        metadata={"name": "RestrictionType", "type": "Element", "enum": "RestrictionType"},
    )
    restriction_category: str | None = field(
        default=None,
        metadata={"name": "RestrictionCategory", "type": "Element", "codec": "str"},
    )
    restriction_description: str | None = field(
        default=None,
        metadata={"name": "RestrictionDescription", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RestrictionResponse(Message):
    """Reply with the restrictions of a country."""

    restrictions: Restrictions | None = field(
        default=None,
        metadata={"name": "Restrictions", "type": "Element", "message": "Restrictions"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Restrictions(Message):
    """Restrictions, per country."""

    restriction: list[Restriction] = field(
        default_factory=list,
        metadata={"name": "Restriction", "type": "Element", "message": "Restriction"},
    )
