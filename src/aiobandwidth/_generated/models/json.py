"""Messages of the group ``json``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


class AddressFeature(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    REQUIREMENTS_PACKAGE = "REQUIREMENTS_PACKAGE"
    EMERGENCY = "EMERGENCY"
    PORTING = "PORTING"


class GeoValidationStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    GEO_VALID = "GEO_VALID"
    NOT_GEO_VALID = "NOT_GEO_VALID"
    NOT_GEO_VALIDATED = "NOT_GEO_VALIDATED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressCriterion(Message):
    """What a feature misses in an address."""

    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressField(Message):
    """One field of the addresses of a country.

    Attributes:
        changeable: Whether the field may change after creation.
    """

    field_name: str | None = field(default=None, metadata={"name": "fieldName", "type": "Element", "codec": "str"})
    friendly_name: str | None = field(
        default=None,
        metadata={"name": "friendlyName", "type": "Element", "codec": "str"},
    )
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    max_length: int | str | None = field(
        default=None,
        metadata={"name": "maxLength", "type": "Element", "codec": "int"},
    )
    required: bool | str | None = field(default=None, metadata={"name": "required", "type": "Element", "codec": "bool"})
    changeable: bool | str | None = field(
        default=None,
        metadata={"name": "changeable", "type": "Element", "codec": "bool"},
    )
    used_by: list[AddressFieldUse] = field(
        default_factory=list,
        metadata={"name": "usedBy", "type": "Element", "message": "AddressFieldUse"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressFieldUse(Message):
    """A feature that uses an address field."""

    feature: str | None = field(default=None, metadata={"name": "feature", "type": "Element", "codec": "str"})
    required: bool | str | None = field(default=None, metadata={"name": "required", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressFields(Message):
    """Wrapper of the address fields."""

    address_fields: list[AddressField] = field(
        default_factory=list,
        metadata={"name": "addressFields", "type": "Element", "message": "AddressField"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressFieldsReply(Message):
    """Address fields of a country."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: AddressFields | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "AddressFields"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressInput(Message):
    """An address to be validated or created.

    Attributes:
        custom_reference: Reference that the account chooses.
        country_code_a3: ISO 3166-1 alpha-3 country code.
    """

    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressUpdate(Message):
    """What can be changed on a reusable address."""

    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
    geo_validation: GeoValidationChoice | None = field(
        default=None,
        metadata={"name": "geoValidation", "type": "Element", "message": "GeoValidationChoice"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressValidation(Message):
    """A validated address and the features it cannot be used for."""

    address: ReusableAddress | None = field(
        default=None,
        metadata={"name": "address", "type": "Element", "message": "ReusableAddress"},
    )
    geo_validation_status: GeoValidationStatus | str | None = field(
        default=None,
        metadata={"name": "geoValidationStatus", "type": "Element", "enum": "GeoValidationStatus"},
    )
    excluded_features: list[ExcludedFeature] = field(
        default_factory=list,
        metadata={"name": "excludedFeatures", "type": "Element", "message": "ExcludedFeature"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressValidationReply(Message):
    """Outcome of an address validation."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: AddressValidation | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "AddressValidation"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ApiError(Message):
    """One error of an envelope.

    Attributes:
        type: Kind of error, the same for every occurrence.
        description: What went wrong this time.
        id: Identifies this occurrence.
        meta: More data, such as suggestedAddresses when an address is not valid.
    """

    code: int | str | None = field(default=None, metadata={"name": "code", "type": "Element", "codec": "int"})
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    source: ApiErrorSource | None = field(
        default=None,
        metadata={"name": "source", "type": "Element", "message": "ApiErrorSource"},
    )
    meta: Any | None = field(default=None, metadata={"name": "meta", "type": "Element", "codec": "any"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ApiErrorSource(Message):
    """Part of the request that an error is about.

    Attributes:
        parameter: Query parameter.
        field_: Field of the request body.
        header: Request header.
        reference: Id or path of a resource.
    """

    parameter: str | None = field(default=None, metadata={"name": "parameter", "type": "Element", "codec": "str"})
    field_: str | None = field(default=None, metadata={"name": "field", "type": "Element", "codec": "str"})
    header: str | None = field(default=None, metadata={"name": "header", "type": "Element", "codec": "str"})
    reference: str | None = field(default=None, metadata={"name": "reference", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CodeAndDescription(Message):
    """An error code with its text."""

    code: str | None = field(default=None, metadata={"name": "code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ErrorCodeAndDescription(Message):
    """An error code with its text, under the names of the XML messages."""

    error_code: str | None = field(default=None, metadata={"name": "errorCode", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ErrorEnvelope(Message):
    """Errors as the JSON groups of v2 report them."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: Any | None = field(default=None, metadata={"name": "data", "type": "Element", "codec": "any"})
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ExcludedFeature(Message):
    """A feature that does not work with an address."""

    feature_name: AddressFeature | str | None = field(
        default=None,
        metadata={"name": "featureName", "type": "Element", "enum": "AddressFeature"},
    )
    address_criteria: list[AddressCriterion] = field(
        default_factory=list,
        metadata={"name": "addressCriteria", "type": "Element", "message": "AddressCriterion"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class GeoValidationChoice(Message):
    """Whether an address is checked on the map.

    Attributes:
        required: Checks the address; true when left out.
        create_on_failure: Creates the address even if the check fails; false when left out, and then the error carries suggestions.
    """

    required: bool | str | None = field(default=None, metadata={"name": "required", "type": "Element", "codec": "bool"})
    create_on_failure: bool | str | None = field(
        default=None,
        metadata={"name": "createOnFailure", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LosingCarrier(Message):
    """A carrier that gives numbers away."""

    name: str | None = field(default=None, metadata={"name": "name", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LosingCarriers(Message):
    """Wrapper of the losing carriers."""

    losing_carriers: list[LosingCarrier] = field(
        default_factory=list,
        metadata={"name": "losingCarriers", "type": "Element", "message": "LosingCarrier"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LosingCarriersReply(Message):
    """Carriers from which numbers can be brought."""

    links: ResourceLink | None = field(
        default=None,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: LosingCarriers | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "LosingCarriers"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OAuthToken(Message):
    """Reply of the token endpoint.

    Attributes:
        expires_in: Seconds until the token expires.
    """

    access_token: str | None = field(default=None, metadata={"name": "access_token", "type": "Element", "codec": "str"})
    token_type: str | None = field(default=None, metadata={"name": "token_type", "type": "Element", "codec": "str"})
    expires_in: int | str | None = field(
        default=None,
        metadata={"name": "expires_in", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ResourceLink(Message):
    """Link to this or a related resource."""

    href: str | None = field(default=None, metadata={"name": "href", "type": "Element", "codec": "str"})
    rel: str | None = field(default=None, metadata={"name": "rel", "type": "Element", "codec": "str"})
    method: str | None = field(default=None, metadata={"name": "method", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ResponseStatusError(Message):
    """Error of the coverage lists when they answer in JSON."""

    response_status: ErrorCodeAndDescription | None = field(
        default=None,
        metadata={"name": "responseStatus", "type": "Element", "message": "ErrorCodeAndDescription"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReusableAddress(Message):
    """An address kept on the account."""

    address_id: str | None = field(default=None, metadata={"name": "addressId", "type": "Element", "codec": "str"})
    custom_reference: str | None = field(
        default=None,
        metadata={"name": "customReference", "type": "Element", "codec": "str"},
    )
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
    geo_validation_status: GeoValidationStatus | str | None = field(
        default=None,
        metadata={"name": "geoValidationStatus", "type": "Element", "enum": "GeoValidationStatus"},
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
class ReusableAddressData(Message):
    """Wrapper of a reusable address."""

    address: ReusableAddress | None = field(
        default=None,
        metadata={"name": "address", "type": "Element", "message": "ReusableAddress"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReusableAddressList(Message):
    """A page of reusable addresses; a link whose query has afterCursor leads to the next page."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: list[ReusableAddressData] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "ReusableAddressData"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReusableAddressReply(Message):
    """One reusable address."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: ReusableAddressData | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "ReusableAddressData"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SingleError(Message):
    """Error of the number search when it answers in JSON."""

    error: CodeAndDescription | None = field(
        default=None,
        metadata={"name": "error", "type": "Element", "message": "CodeAndDescription"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TypedError(Message):
    """Error of toll-free verification and short codes.

    Attributes:
        errors: Messages per field of the request.
    """

    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    errors: Any | None = field(default=None, metadata={"name": "errors", "type": "Element", "codec": "any"})
