"""Messages of the group ``json_compliance``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any
    from aiobandwidth._generated.models.json import ApiError, GeoValidationChoice, GeoValidationStatus, ResourceLink


class AddressLocation(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    LOCAL = "LOCAL"
    NATIONAL = "NATIONAL"
    WORLDWIDE = "WORLDWIDE"


class ComplianceDocumentStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    PROCESSING = "PROCESSING"
    VERIFIED = "VERIFIED"
    VERIFICATION_FAILED = "VERIFICATION_FAILED"


class EndUserKind(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    BUSINESS = "BUSINESS"
    RESIDENTIAL = "RESIDENTIAL"
    SOLE_PROPRIETOR = "SOLE_PROPRIETOR"


class EndUserStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    VERIFIED = "VERIFIED"
    VERIFICATION_FAILED = "VERIFICATION_FAILED"


class PhoneNumberKind(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    GEOGRAPHIC = "GEOGRAPHIC"
    NATIONAL = "NATIONAL"
    MOBILE = "MOBILE"
    TOLL_FREE = "TOLL_FREE"
    SHARED_COST = "SHARED_COST"


class RequirementsAssetType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ADDRESS = "ADDRESS"
    END_USER = "END_USER"
    DOCUMENT = "DOCUMENT"


class RequirementsPackageStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    DRAFT = "DRAFT"
    SUBMITTED = "SUBMITTED"
    VERIFIED = "VERIFIED"
    VERIFICATION_FAILED = "VERIFICATION_FAILED"
    DISABLED = "DISABLED"
    AUTO_VALIDATED = "AUTO_VALIDATED"


class SupportingDocumentKind(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ADDRESS = "ADDRESS"
    IDENTITY = "IDENTITY"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressRequirement(Message):
    """Where an address has to be."""

    location: AddressLocation | str | None = field(
        default=None,
        metadata={"name": "location", "type": "Element", "enum": "AddressLocation"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CityInfo(Message):
    """A city and one of its postal codes."""

    city: str | None = field(default=None, metadata={"name": "city", "type": "Element", "codec": "str"})
    postal_code: str | None = field(default=None, metadata={"name": "postalCode", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CityInfoReply(Message):
    """Cities and postal codes."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[CityInfoReplyData] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "CityInfoReplyData"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CityInfoReplyData(Message):
    """CityInfoReplyData"""

    items: list[CityInfo] = field(
        default_factory=list,
        metadata={"name": "_items", "type": "Element", "message": "CityInfo"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceDocument(Message):
    """Metadata of a document.

    Attributes:
        custom_reference: Reference that the account chooses.
        type: Name of the document type.
        fields: Values by field name; numbers are texts, dates are written YYYY-MM-DD.
        file_content_exists: Whether there is a file to download.
    """

    document_id: str | None = field(default=None, metadata={"name": "documentId", "type": "Element", "codec": "str"})
    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    fields: Any | None = field(default=None, metadata={"name": "fields", "type": "Element", "codec": "any"})
    status: ComplianceDocumentStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "ComplianceDocumentStatus"},
    )
    file_content_exists: bool | str | None = field(
        default=None,
        metadata={"name": "fileContentExists", "type": "Element", "codec": "bool"},
    )
    file_name: str | None = field(default=None, metadata={"name": "fileName", "type": "Element", "codec": "str"})
    created_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "createdDateTime", "type": "Element", "codec": "datetime"},
    )
    updated_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "updatedDateTime", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceDocumentInput(Message):
    """Metadata of a document to be uploaded.

    Attributes:
        custom_reference: Reference that the account chooses.
        type: Name of the document type.
        fields: Values by field name; numbers are texts, dates are written YYYY-MM-DD.
    """

    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    fields: Any | None = field(default=None, metadata={"name": "fields", "type": "Element", "codec": "any"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceDocumentReply(Message):
    """One document."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: ComplianceDocument | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "ComplianceDocument"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceDocumentType(Message):
    """A type of document and its fields.

    Attributes:
        type: Name of the type.
    """

    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    friendly_name: str | None = field(
        default=None,
        metadata={"name": "friendlyName", "type": "Element", "codec": "str"},
    )
    fields: list[ComplianceField] = field(
        default_factory=list,
        metadata={"name": "fields", "type": "Element", "message": "ComplianceField"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceDocumentUpdate(Message):
    """Metadata of a document to be changed.

    Attributes:
        custom_reference: Reference that the account chooses.
        fields: Values by field name; numbers are texts, dates are written YYYY-MM-DD.
    """

    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    fields: Any | None = field(default=None, metadata={"name": "fields", "type": "Element", "codec": "any"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceField(Message):
    """A field of end users or documents.

    Attributes:
        type: Such as String or Date.
        values: Values that are accepted.
    """

    field_name: str | None = field(default=None, metadata={"name": "fieldName", "type": "Element", "codec": "str"})
    friendly_name: str | None = field(
        default=None,
        metadata={"name": "friendlyName", "type": "Element", "codec": "str"},
    )
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    values: list[str] = field(default_factory=list, metadata={"name": "values", "type": "Element", "codec": "str"})
    required: bool | str | None = field(default=None, metadata={"name": "required", "type": "Element", "codec": "bool"})
    max_length: int | str | None = field(
        default=None,
        metadata={"name": "maxLength", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceRequirement(Message):
    """What a country demands for a kind of number and a kind of end user."""

    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "countryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberKind | str | None = field(
        default=None,
        metadata={"name": "phoneNumberType", "type": "Element", "enum": "PhoneNumberKind"},
    )
    end_user_type: EndUserKind | str | None = field(
        default=None,
        metadata={"name": "endUserType", "type": "Element", "enum": "EndUserKind"},
    )
    requirement: ComplianceRequirementDetails | None = field(
        default=None,
        metadata={"name": "requirement", "type": "Element", "message": "ComplianceRequirementDetails"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceRequirementDetails(Message):
    """What end user, address and documents have to be like."""

    end_user: EndUserTypeFields | None = field(
        default=None,
        metadata={"name": "endUser", "type": "Element", "message": "EndUserTypeFields"},
    )
    address: AddressRequirement | None = field(
        default=None,
        metadata={"name": "address", "type": "Element", "message": "AddressRequirement"},
    )
    supporting_documents: list[SupportingDocumentRequirement] = field(
        default_factory=list,
        metadata={"name": "supportingDocuments", "type": "Element", "message": "SupportingDocumentRequirement"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ComplianceRequirementList(Message):
    """What countries demand."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[ComplianceRequirement] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "ComplianceRequirement"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DocumentTypeList(Message):
    """Types of documents."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[ComplianceDocumentType] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "ComplianceDocumentType"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EndUser(Message):
    """Somebody who uses numbers.

    Attributes:
        end_user_id: Given by the service.
        custom_reference: Reference that the account chooses.
        fields: Values by field name; numbers are texts, dates are written YYYY-MM-DD.
    """

    end_user_id: str | None = field(default=None, metadata={"name": "endUserId", "type": "Element", "codec": "str"})
    type: EndUserKind | str | None = field(
        default=None,
        metadata={"name": "type", "type": "Element", "enum": "EndUserKind"},
    )
    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
    fields: Any | None = field(default=None, metadata={"name": "fields", "type": "Element", "codec": "any"})
    status: EndUserStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "EndUserStatus"},
    )
    created_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "createdDateTime", "type": "Element", "codec": "datetime"},
    )
    updated_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "updatedDateTime", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EndUserList(Message):
    """A page of end users."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[EndUser] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "EndUser"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EndUserReply(Message):
    """One end user."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: EndUser | None = field(default=None, metadata={"name": "data", "type": "Element", "message": "EndUser"})
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EndUserTypeFields(Message):
    """A kind of end user and its fields."""

    type: EndUserKind | str | None = field(
        default=None,
        metadata={"name": "type", "type": "Element", "enum": "EndUserKind"},
    )
    fields: list[ComplianceField] = field(
        default_factory=list,
        metadata={"name": "fields", "type": "Element", "message": "ComplianceField"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EndUserTypeList(Message):
    """Kinds of end users."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[EndUserTypeFields] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "EndUserTypeFields"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class GatewayError(Message):
    """Refused credentials.

    Attributes:
        timestamp: Milliseconds since 1970.
        status: HTTP status.
    """

    timestamp: int | str | None = field(default=None, metadata={"name": "timestamp", "type": "Element", "codec": "int"})
    status: int | str | None = field(default=None, metadata={"name": "status", "type": "Element", "codec": "int"})
    error: str | None = field(default=None, metadata={"name": "error", "type": "Element", "codec": "str"})
    path: str | None = field(default=None, metadata={"name": "path", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberActivationAreaCodes(Message):
    """Area codes with the same outcome."""

    area_codes: list[str] = field(
        default_factory=list,
        metadata={"name": "areaCodes", "type": "Element", "codec": "str"},
    )
    reasons: list[str] = field(default_factory=list, metadata={"name": "reasons", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberActivationCheck(Message):
    """Sets of area codes and the packages for them, to be checked."""

    requirements_sets: list[NumberActivationSet] = field(
        default_factory=list,
        metadata={"name": "requirementsSets", "type": "Element", "message": "NumberActivationSet"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberActivationOutcome(Message):
    """Checked sets of area codes."""

    requirements_sets: list[NumberActivationSetOutcome] = field(
        default_factory=list,
        metadata={"name": "requirementsSets", "type": "Element", "message": "NumberActivationSetOutcome"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberActivationReply(Message):
    """Outcome of a check."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: NumberActivationOutcome | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "NumberActivationOutcome"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberActivationResult(Message):
    """Area codes that can be activated, and others."""

    activatable: NumberActivationAreaCodes | None = field(
        default=None,
        metadata={"name": "activatable", "type": "Element", "message": "NumberActivationAreaCodes"},
    )
    not_activatable: NumberActivationAreaCodes | None = field(
        default=None,
        metadata={"name": "notActivatable", "type": "Element", "message": "NumberActivationAreaCodes"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberActivationSet(Message):
    """Area codes that are to be activated with a package.

    Attributes:
        reference_id: Name that the caller gives the set.
        area_codes: Of one to six digits.
    """

    reference_id: str | None = field(default=None, metadata={"name": "referenceId", "type": "Element", "codec": "str"})
    requirements_package_id: str | None = field(
        default=None,
        metadata={"name": "requirementsPackageId", "type": "Element", "codec": "str"},
    )
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "countryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberKind | str | None = field(
        default=None,
        metadata={"name": "phoneNumberType", "type": "Element", "enum": "PhoneNumberKind"},
    )
    area_codes: list[str] = field(
        default_factory=list,
        metadata={"name": "areaCodes", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberActivationSetOutcome(Message):
    """A checked set of area codes.

    Attributes:
        reference_id: Name that the caller gives the set.
        area_codes: Of one to six digits.
    """

    reference_id: str | None = field(default=None, metadata={"name": "referenceId", "type": "Element", "codec": "str"})
    requirements_package_id: str | None = field(
        default=None,
        metadata={"name": "requirementsPackageId", "type": "Element", "codec": "str"},
    )
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "countryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberKind | str | None = field(
        default=None,
        metadata={"name": "phoneNumberType", "type": "Element", "enum": "PhoneNumberKind"},
    )
    area_codes: list[str] = field(
        default_factory=list,
        metadata={"name": "areaCodes", "type": "Element", "codec": "str"},
    )
    status: RequirementsPackageStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "RequirementsPackageStatus"},
    )
    result: NumberActivationResult | None = field(
        default=None,
        metadata={"name": "result", "type": "Element", "message": "NumberActivationResult"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsAssetDetails(Message):
    """The address, end user or document of an asset.

    Attributes:
        custom_reference: Reference that the account chooses.
        type: Kind of end user or name of the document type.
        status: State of the end user or document.
        fields: Values by field name; numbers are texts, dates are written YYYY-MM-DD.
    """

    address_id: str | None = field(default=None, metadata={"name": "addressId", "type": "Element", "codec": "str"})
    document_id: str | None = field(default=None, metadata={"name": "documentId", "type": "Element", "codec": "str"})
    end_user_id: str | None = field(default=None, metadata={"name": "endUserId", "type": "Element", "codec": "str"})
    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    status: str | None = field(default=None, metadata={"name": "status", "type": "Element", "codec": "str"})
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "countryCodeA3", "type": "Element", "codec": "str"},
    )
    address_line1: str | None = field(
        default=None,
        metadata={"name": "addressLine1", "type": "Element", "codec": "str"},
    )
    address_line2: str | None = field(
        default=None,
        metadata={"name": "addressLine2", "type": "Element", "codec": "str"},
    )
    city: str | None = field(default=None, metadata={"name": "city", "type": "Element", "codec": "str"})
    state_abbreviation: str | None = field(
        default=None,
        metadata={"name": "stateAbbreviation", "type": "Element", "codec": "str"},
    )
    postal_code: str | None = field(default=None, metadata={"name": "postalCode", "type": "Element", "codec": "str"})
    geo_validation: GeoValidationChoice | None = field(
        default=None,
        metadata={"name": "geoValidation", "type": "Element", "message": "GeoValidationChoice"},
    )
    geo_validation_status: GeoValidationStatus | str | None = field(
        default=None,
        metadata={"name": "geoValidationStatus", "type": "Element", "enum": "GeoValidationStatus"},
    )
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    file_name: str | None = field(default=None, metadata={"name": "fileName", "type": "Element", "codec": "str"})
    file_content_exists: bool | str | None = field(
        default=None,
        metadata={"name": "fileContentExists", "type": "Element", "codec": "bool"},
    )
    fields: Any | None = field(default=None, metadata={"name": "fields", "type": "Element", "codec": "any"})
    created_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "createdDateTime", "type": "Element", "codec": "datetime"},
    )
    updated_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "updatedDateTime", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackage(Message):
    """An end user, addresses and documents for a country and kind of number.

    Attributes:
        requirements_package_id: Given by the service.
        custom_reference: Reference that the account chooses.
        email: Who is told of changes.
        callback: URL that is told of changes.
    """

    requirements_package_id: str | None = field(
        default=None,
        metadata={"name": "requirementsPackageId", "type": "Element", "codec": "str"},
    )
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "countryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberKind | str | None = field(
        default=None,
        metadata={"name": "phoneNumberType", "type": "Element", "enum": "PhoneNumberKind"},
    )
    end_user_type: EndUserKind | str | None = field(
        default=None,
        metadata={"name": "endUserType", "type": "Element", "enum": "EndUserKind"},
    )
    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
    email: str | None = field(default=None, metadata={"name": "email", "type": "Element", "codec": "str"})
    callback: str | None = field(default=None, metadata={"name": "callback", "type": "Element", "codec": "str"})
    acknowledgements: RequirementsPackageAcknowledgements | None = field(
        default=None,
        metadata={"name": "acknowledgements", "type": "Element", "message": "RequirementsPackageAcknowledgements"},
    )
    status: RequirementsPackageStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "RequirementsPackageStatus"},
    )
    remarks: str | None = field(default=None, metadata={"name": "remarks", "type": "Element", "codec": "str"})
    created_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "createdDateTime", "type": "Element", "codec": "datetime"},
    )
    updated_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "updatedDateTime", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackageAcknowledgements(Message):
    """What is confirmed when a package is submitted."""

    all_details_accurate: bool | str | None = field(
        default=None,
        metadata={"name": "allDetailsAccurate", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackageAsset(Message):
    """What is attached to a requirements package.

    Attributes:
        asset_id: Given by the service.
        asset_reference_id: Id of the address, end user or document.
    """

    asset_id: str | None = field(default=None, metadata={"name": "assetId", "type": "Element", "codec": "str"})
    asset_type: RequirementsAssetType | str | None = field(
        default=None,
        metadata={"name": "assetType", "type": "Element", "enum": "RequirementsAssetType"},
    )
    asset_reference_id: str | None = field(
        default=None,
        metadata={"name": "assetReferenceId", "type": "Element", "codec": "str"},
    )
    asset_reference_data: RequirementsAssetDetails | None = field(
        default=None,
        metadata={"name": "assetReferenceData", "type": "Element", "message": "RequirementsAssetDetails"},
    )
    created_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "createdDateTime", "type": "Element", "codec": "datetime"},
    )
    updated_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "updatedDateTime", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackageAssetList(Message):
    """Assets of a requirements package."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[RequirementsPackageAsset] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "RequirementsPackageAsset"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackageAssetReply(Message):
    """One asset."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: RequirementsPackageAsset | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "RequirementsPackageAsset"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackageEvent(Message):
    """Something that happened to a requirements package."""

    status: RequirementsPackageStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "RequirementsPackageStatus"},
    )
    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
    email: str | None = field(default=None, metadata={"name": "email", "type": "Element", "codec": "str"})
    callbacks: str | None = field(default=None, metadata={"name": "callbacks", "type": "Element", "codec": "str"})
    date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "dateTime", "type": "Element", "codec": "datetime"},
    )
    author: str | None = field(default=None, metadata={"name": "author", "type": "Element", "codec": "str"})
    remarks: str | None = field(default=None, metadata={"name": "remarks", "type": "Element", "codec": "str"})
    all_details_accurate: bool | str | None = field(
        default=None,
        metadata={"name": "allDetailsAccurate", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackageHistory(Message):
    """What happened to a requirements package."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[RequirementsPackageEvent] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "RequirementsPackageEvent"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackageList(Message):
    """A page of requirements packages."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[RequirementsPackage] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "RequirementsPackage"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequirementsPackageReply(Message):
    """One requirements package."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: RequirementsPackage | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "RequirementsPackage"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SupportingDocumentRequirement(Message):
    """A document that is demanded, and the types that will do."""

    name: str | None = field(default=None, metadata={"name": "name", "type": "Element", "codec": "str"})
    type: SupportingDocumentKind | str | None = field(
        default=None,
        metadata={"name": "type", "type": "Element", "enum": "SupportingDocumentKind"},
    )
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    accepted_documents: list[ComplianceDocumentType] = field(
        default_factory=list,
        metadata={"name": "acceptedDocuments", "type": "Element", "message": "ComplianceDocumentType"},
    )
