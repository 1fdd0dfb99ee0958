"""What countries demand of end users: reference data, the same for everybody."""

from __future__ import annotations

from aiobandwidth import models as m

from ..collections import answer, matching, one_of
from ..routing import Call, Refused, Reply, Routes

routes = Routes()

KINDS = ("GEOGRAPHIC", "NATIONAL", "MOBILE", "TOLL_FREE", "SHARED_COST")
END_USER_KINDS = ("BUSINESS", "RESIDENTIAL", "SOLE_PROPRIETOR")
# country | kinds of numbers | where the address has to be | proof of address | proof of identity
_DEMANDS = (
    ("BEL", ("GEOGRAPHIC", "TOLL_FREE"), "NATIONAL", True, False),
    ("DEU", ("GEOGRAPHIC", "NATIONAL"), "LOCAL", True, True),
    ("FRA", ("GEOGRAPHIC",), "NATIONAL", False, True),
    ("GBR", ("GEOGRAPHIC", "NATIONAL", "TOLL_FREE"), "WORLDWIDE", False, False),
)
_RESTRICTIONS = (
    ("DEU", "LEGAL", "Number portability", "Numbers stay within their area."),
    ("FRA", "PURCHASE", "Address or identification requirements", "An address in the country is needed."),
)


def _field(name: str, friendly: str, *, required: bool = True, length: int = 200) -> m.ComplianceField:
    return m.ComplianceField(
        field_name=name, friendly_name=friendly, type="String", required=required, max_length=length
    )


_PERSON = (_field("firstName", "First name"), _field("lastName", "Last name"))
_BUSINESS = (
    _field("businessName", "Name of the business"),
    _field("businessRegistrationNumber", "Registration number", required=False),
)
END_USER_TYPES = {
    "BUSINESS": m.EndUserTypeFields(type="BUSINESS", fields=list(_BUSINESS)),
    "RESIDENTIAL": m.EndUserTypeFields(type="RESIDENTIAL", fields=list(_PERSON)),
    "SOLE_PROPRIETOR": m.EndUserTypeFields(type="SOLE_PROPRIETOR", fields=[*_PERSON, _BUSINESS[0]]),
}
DOCUMENT_TYPES = {
    "businessRegistration": m.ComplianceDocumentType(
        type="businessRegistration",
        friendly_name="Business registration",
        fields=[_field("companyName", "Name of the company"), _field("registrationNumber", "Number", required=False)],
    ),
    "identityCard": m.ComplianceDocumentType(
        type="identityCard", friendly_name="Identity card", fields=[_field("cardNumber", "Number of the card")]
    ),
    "utilityBill": m.ComplianceDocumentType(
        type="utilityBill", friendly_name="Utility bill", fields=[_field("issuer", "Issuer", required=False)]
    ),
}


@routes.serve("compliance.list_document_types")
def list_document_types(call: Call) -> Reply:
    return answer(call, m.DocumentTypeList(links=[], data=list(DOCUMENT_TYPES.values()), errors=[]))


@routes.serve("compliance.list_end_user_types")
def list_end_user_types(call: Call) -> Reply:
    return answer(call, m.EndUserTypeList(links=[], data=list(END_USER_TYPES.values()), errors=[]))


def _supporting(kind: str, *, address: bool, identity: bool) -> list[m.SupportingDocumentRequirement]:
    found = []
    if identity:
        accepted = "businessRegistration" if kind == "BUSINESS" else "identityCard"
        found.append(("Proof of identity", "IDENTITY", accepted))
    if address:
        found.append(("Proof of address", "ADDRESS", "utilityBill"))
    return [
        m.SupportingDocumentRequirement(
            name=name, type=of, description=f"{name} of the end user", accepted_documents=[DOCUMENT_TYPES[accepted]]
        )
        for name, of, accepted in found
    ]


@routes.serve("compliance.list_compliance_requirements")
def list_requirements(call: Call) -> Reply:
    """What is demanded per country, kind of number and kind of end user."""
    one_of(call.param("phoneNumberType[eq]"), KINDS, "phoneNumberType")
    one_of(call.param("endUserType[eq]"), END_USER_KINDS, "endUserType")
    found = []
    for country, kinds, location, address, identity in _DEMANDS:
        for kind in kinds:
            for end_user in END_USER_KINDS:
                details = m.ComplianceRequirementDetails(
                    end_user=END_USER_TYPES[end_user],
                    address=m.AddressRequirement(location=location),
                    supporting_documents=_supporting(end_user, address=address, identity=identity),
                )
                found.append(
                    m.ComplianceRequirement(
                        country_code_a3=country, phone_number_type=kind, end_user_type=end_user, requirement=details
                    )
                )
    found = [
        each
        for each in found
        if matching(call, "countryCodeA3[eq]", each.country_code_a3)
        and matching(call, "phoneNumberType[eq]", each.phone_number_type)
        and matching(call, "endUserType[eq]", each.end_user_type)
    ]
    return answer(call, m.ComplianceRequirementList(links=[], data=found, errors=[]))


def missing_assets(country: str | None, kind: str | None, have: set[str]) -> list[str]:
    """Kinds of assets that a country demands and a package lacks; every package needs an end user."""
    wanted = ["END_USER"]
    for name, kinds, _, address, identity in _DEMANDS:
        if name == country and kind in kinds:
            wanted += ["ADDRESS"] + (["DOCUMENT"] if address or identity else [])
    return [each for each in wanted if each not in have]


# --- in XML ----------------------------------------------------------------------------------------------------------


@routes.serve("compliance.list_activation_requirements")
def list_activation_requirements(call: Call) -> Reply:
    kinds = [kind.upper() for kind in call.all("phoneNumberType")]
    for kind in kinds:
        one_of(kind, KINDS, "phoneNumberType", code="4010")
    countries = [country.upper() for country in call.all("countryCodeA3")]
    found = [
        m.ActivationRequirement(
            country_code_a3=country,
            phone_number_type=kind,
            type_of_address=location,
            proof_of_address_required=address,
            proof_of_id_required=identity,
        )
        for country, offered, location, address, identity in _DEMANDS
        for kind in offered
        if (not countries or country in countries) and (not kinds or kind in kinds)
    ]
    listed = m.ActivationRequirements(activation_requirement=found)
    return answer(call, m.ActivationRequirementResponse(activation_requirements=listed))


@routes.serve("compliance.list_restrictions")
def list_restrictions(call: Call) -> Reply:
    countries = [country.upper() for country in call.all("countryCodeA3")]
    if any(len(country) != 3 or not country.isalpha() for country in countries):
        raise Refused(400, "4010", f"The countryCodeA3 '{', '.join(countries)}' is not valid")
    found = [
        m.Restriction(
            country_code_a3=country, restriction_type=kind, restriction_category=group, restriction_description=text
        )
        for country, kind, group, text in _RESTRICTIONS
        if not countries or country in countries
    ]
    return answer(call, m.RestrictionResponse(restrictions=m.Restrictions(restriction=found)))
