"""Messages of the group ``sip_credentials``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import Links, ResponseStatus


class RealmStatus(StrEnum):
    """State of a SIP realm."""

    ACTIVE = "ACTIVE"
    CREATE_PENDING = "CREATE_PENDING"
    CREATE_FAILED = "CREATE_FAILED"
    DELETE_PENDING = "DELETE_PENDING"
    DELETE_FAILED = "DELETE_FAILED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Realm(Message):
    """SIP realm. Inside it, the element of the same name is the realm's host name."""

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    realm: str | None = field(default=None, metadata={"name": "Realm", "type": "Element", "codec": "str"})
    default: bool | str | None = field(default=None, metadata={"name": "Default", "type": "Element", "codec": "bool"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    sip_credential_count: int | str | None = field(
        default=None,
        metadata={"name": "SipCredentialCount", "type": "Element", "codec": "int"},
    )
    status: RealmStatus | str | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "enum": "RealmStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RealmResponse(Message):
    """Reply with one SIP realm."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    realm: Realm | None = field(default=None, metadata={"name": "Realm", "type": "Element", "message": "Realm"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Realms(Message):
    """SIP realms of the account."""

    realm: list[Realm] = field(default_factory=list, metadata={"name": "Realm", "type": "Element", "message": "Realm"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RealmsResponse(Message):
    """Reply with the account's SIP realms."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    realms: Realms | None = field(default=None, metadata={"name": "Realms", "type": "Element", "message": "Realms"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipCredential(Message):
    """Credential of a SIP user: name and password hashes.

    Attributes:
        hash1: MD5 of user, realm and password.
        hash1b: MD5 of user with domain, realm and password.
    """

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    realm_id: str | None = field(default=None, metadata={"name": "RealmId", "type": "Element", "codec": "str"})
    user_name: str | None = field(default=None, metadata={"name": "UserName", "type": "Element", "codec": "str"})
    domain: str | None = field(default=None, metadata={"name": "Domain", "type": "Element", "codec": "str"})
    hash1: str | None = field(default=None, metadata={"name": "Hash1", "type": "Element", "codec": "str"})
    hash1b: str | None = field(default=None, metadata={"name": "Hash1b", "type": "Element", "codec": "str"})
    realm: str | None = field(default=None, metadata={"name": "Realm", "type": "Element", "codec": "str"})
    http_voice_v2_app_id: str | None = field(
        default=None,
        metadata={"name": "HttpVoiceV2AppId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipCredentialError(Message):
    """Why a credential was refused, and which."""

    error_code: str | None = field(default=None, metadata={"name": "ErrorCode", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    sip_credential: SipCredential | None = field(
        default=None,
        metadata={"name": "SipCredential", "type": "Element", "message": "SipCredential"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipCredentialErrors(Message):
    """Credentials that were refused."""

    error: list[SipCredentialError] = field(
        default_factory=list,
        metadata={"name": "Error", "type": "Element", "message": "SipCredentialError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipCredentialResponse(Message):
    """Reply with one credential."""

    error: SipCredentialError | None = field(
        default=None,
        metadata={"name": "Error", "type": "Element", "message": "SipCredentialError"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_credential: SipCredential | None = field(
        default=None,
        metadata={"name": "SipCredential", "type": "Element", "message": "SipCredential"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipCredentials(Message):
    """Credentials of the account or of a realm."""

    sip_credential: list[SipCredential] = field(
        default_factory=list,
        metadata={"name": "SipCredential", "type": "Element", "message": "SipCredential"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipCredentialsResponse(Message):
    """One page of credentials, or those accepted and refused."""

    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    sip_credentials: SipCredentials | None = field(
        default=None,
        metadata={"name": "SipCredentials", "type": "Element", "message": "SipCredentials"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    errors: SipCredentialErrors | None = field(
        default=None,
        metadata={"name": "Errors", "type": "Element", "message": "SipCredentialErrors"},
    )
    valid_sip_credentials: ValidSipCredentials | None = field(
        default=None,
        metadata={"name": "ValidSipCredentials", "type": "Element", "message": "ValidSipCredentials"},
    )
    sip_credential: SipCredential | None = field(
        default=None,
        metadata={"name": "SipCredential", "type": "Element", "message": "SipCredential"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ValidSipCredentials(Message):
    """Credentials that were accepted."""

    sip_credential: list[SipCredential] = field(
        default_factory=list,
        metadata={"name": "SipCredential", "type": "Element", "message": "SipCredential"},
    )
