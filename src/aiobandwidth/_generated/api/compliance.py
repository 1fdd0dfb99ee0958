"""Group ``compliance``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.compliance import (
        ActivationRequirement,
        ActivationRequirementResponse,
        Restriction,
        RestrictionResponse,
    )
    from aiobandwidth._generated.models.json_compliance import (
        ComplianceDocumentType,
        ComplianceRequirement,
        ComplianceRequirementList,
        DocumentTypeList,
        EndUserTypeFields,
        EndUserTypeList,
    )
    from aiobandwidth.paging import Paged

LIST_ACTIVATION_REQUIREMENTS: Operation[ActivationRequirementResponse] = Operation(
    id="listActivationRequirements",
    group="compliance",
    name="list_activation_requirements",
    method="GET",
    paths={"v2": "/accounts/{accountId}/activationRequirements"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="country_code_a3", wire="countryCodeA3", versions=("v2",), pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType", versions=("v2",), needs=("countryCodeA3",)),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="ActivationRequirementResponse"),
        DeclaredReply(status=404, media="xml", message="ActivationRequirementResponse"),
    ),
    paging=Paging(style="none", items=("activation_requirements", "activation_requirement")),
)

LIST_COMPLIANCE_REQUIREMENTS: Operation[ComplianceRequirementList] = Operation(
    id="listComplianceRequirements",
    group="compliance",
    name="list_compliance_requirements",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/requirements"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="country_code_a3", wire="countryCodeA3[eq]", pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType[eq]", needs=("countryCodeA3[eq]",)),
        Param(name="end_user_type", wire="endUserType[eq]", needs=("countryCodeA3[eq]", "phoneNumberType[eq]")),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ComplianceRequirementList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data",)),
)

LIST_DOCUMENT_TYPES: Operation[DocumentTypeList] = Operation(
    id="listDocumentTypes",
    group="compliance",
    name="list_document_types",
    method="GET",
    paths={"v2": "/compliance/documentTypes"},
    replies=(
        DeclaredReply(status=200, media="json", message="DocumentTypeList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data",), item_key=("type",)),
)

LIST_END_USER_TYPES: Operation[EndUserTypeList] = Operation(
    id="listEndUserTypes",
    group="compliance",
    name="list_end_user_types",
    method="GET",
    paths={"v2": "/compliance/endUserTypes"},
    replies=(
        DeclaredReply(status=200, media="json", message="EndUserTypeList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data",), item_key=("type",)),
)

LIST_RESTRICTIONS: Operation[RestrictionResponse] = Operation(
    id="listRestrictions",
    group="compliance",
    name="list_restrictions",
    method="GET",
    paths={"v2": "/restrictions"},
    params=(Param(name="country_code_a3", wire="countryCodeA3", versions=("v2",), pattern="^[A-Z]{3}$"),),
    replies=(DeclaredReply(status=200, media="xml", message="RestrictionResponse"),),
    paging=Paging(style="none", items=("restrictions", "restriction")),
)


class ComplianceGroup(Group):
    """What a country demands before numbers can be used, v2 only."""

    __slots__ = ()

    def list_activation_requirements(
        self,
        *,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ActivationRequirementResponse, ActivationRequirement]:
        """Lists what has to be proven before numbers are activated, in short.

        ``GET /accounts/{accountId}/activationRequirements`` (v2).

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code (v2 only).
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST; v2
                wants country_code_a3 with it; v2 only).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.compliance.list_activation_requirements():
                print(item)
        """
        return self._pages(
            LIST_ACTIVATION_REQUIREMENTS,
            options,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
        )

    def list_compliance_requirements(
        self,
        *,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        end_user_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ComplianceRequirementList, ComplianceRequirement]:
        """Lists what end users, addresses and documents a country demands for a kind of number.

        ``GET /accounts/{accountId}/compliance/requirements`` (v2).

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code.
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST; v2
                wants country_code_a3_eq with it).
            end_user_type: Kind of end user (one of BUSINESS, RESIDENTIAL, SOLE_PROPRIETOR; v2 wants country_code_a3_eq
                and phone_number_type_eq with it).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.compliance.list_compliance_requirements():
                print(item)
        """
        return self._pages(
            LIST_COMPLIANCE_REQUIREMENTS,
            options,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
            end_user_type=end_user_type,
        )

    def list_document_types(self, **options: Unpack[CallOptions]) -> Paged[DocumentTypeList, ComplianceDocumentType]:
        """Lists the types of documents and the fields they need.

        ``GET /compliance/documentTypes`` (v2).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.compliance.list_document_types():
                print(item)
        """
        return self._pages(LIST_DOCUMENT_TYPES, options)

    def list_end_user_types(self, **options: Unpack[CallOptions]) -> Paged[EndUserTypeList, EndUserTypeFields]:
        """Lists the kinds of end users and the fields they need.

        ``GET /compliance/endUserTypes`` (v2).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.compliance.list_end_user_types():
                print(item)
        """
        return self._pages(LIST_END_USER_TYPES, options)

    def list_restrictions(
        self,
        *,
        country_code_a3: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[RestrictionResponse, Restriction]:
        """Lists the restrictions of countries.

        ``GET /restrictions`` (v2).

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code (v2 only).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.compliance.list_restrictions():
                print(item)
        """
        return self._pages(LIST_RESTRICTIONS, options, country_code_a3=country_code_a3)
