"""Messages of the group ``json_common``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from typing import Any


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
