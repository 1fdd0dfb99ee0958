"""Messages of the group ``applications``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus


class ApplicationServiceType(StrEnum):
    """Service that an application serves."""

    MESSAGING_V2 = "Messaging-V2"
    VOICE_V2 = "Voice-V2"
    MESSAGING = "Messaging"
    VOICE = "Voice"


class HttpMethod(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    GET = "GET"
    POST = "POST"


class MessagingCallbackType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    MESSAGE_DELIVERED = "message-delivered"
    MESSAGE_FAILED = "message-failed"
    MESSAGE_SENDING = "message-sending"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Application(Message):
    """Application with its callback URLs and credentials; messaging and voice use different ones.

    Attributes:
        callback_timeout: Seconds.
    """

    application_id: str | None = field(
        default=None,
        metadata={"name": "ApplicationId", "type": "Element", "codec": "str"},
    )
    service_type: ApplicationServiceType | str | None = field(
        default=None,
        metadata={"name": "ServiceType", "type": "Element", "enum": "ApplicationServiceType"},
    )
    app_name: str | None = field(default=None, metadata={"name": "AppName", "type": "Element", "codec": "str"})
    call_initiated_callback_url: str | None = field(
        default=None,
        metadata={"name": "CallInitiatedCallbackUrl", "type": "Element", "codec": "str"},
    )
    call_initiated_method: HttpMethod | str | None = field(
        default=None,
        metadata={"name": "CallInitiatedMethod", "type": "Element", "enum": "HttpMethod"},
    )
    call_status_callback_url: str | None = field(
        default=None,
        metadata={"name": "CallStatusCallbackUrl", "type": "Element", "codec": "str"},
    )
    call_status_method: HttpMethod | str | None = field(
        default=None,
        metadata={"name": "CallStatusMethod", "type": "Element", "enum": "HttpMethod"},
    )
    callback_url: str | None = field(default=None, metadata={"name": "CallbackUrl", "type": "Element", "codec": "str"})
    msg_callback_url: str | None = field(
        default=None,
        metadata={"name": "MsgCallbackUrl", "type": "Element", "codec": "str"},
    )
    inbound_callback_url: str | None = field(
        default=None,
        metadata={"name": "InboundCallbackUrl", "type": "Element", "codec": "str"},
    )
    outbound_callback_url: str | None = field(
        default=None,
        metadata={"name": "OutboundCallbackUrl", "type": "Element", "codec": "str"},
    )
    msg_callback_creds: CallbackCreds | None = field(
        default=None,
        metadata={"name": "MsgCallbackCreds", "type": "Element", "message": "CallbackCreds"},
    )
    inbound_callback_creds: CallbackCreds | None = field(
        default=None,
        metadata={"name": "InboundCallbackCreds", "type": "Element", "message": "CallbackCreds"},
    )
    outbound_callback_creds: CallbackCreds | None = field(
        default=None,
        metadata={"name": "OutboundCallbackCreds", "type": "Element", "message": "CallbackCreds"},
    )
    requested_callback_types: RequestedCallbackTypes | None = field(
        default=None,
        metadata={"name": "RequestedCallbackTypes", "type": "Element", "message": "RequestedCallbackTypes"},
    )
    callback_creds: CallbackCreds | None = field(
        default=None,
        metadata={"name": "CallbackCreds", "type": "Element", "message": "CallbackCreds"},
    )
    call_initiated_fallback_url: str | None = field(
        default=None,
        metadata={"name": "CallInitiatedFallbackUrl", "type": "Element", "codec": "str"},
    )
    call_initiated_fallback_method: HttpMethod | str | None = field(
        default=None,
        metadata={"name": "CallInitiatedFallbackMethod", "type": "Element", "enum": "HttpMethod"},
    )
    call_initiated_fallback_creds: CallbackCreds | None = field(
        default=None,
        metadata={"name": "CallInitiatedFallbackCreds", "type": "Element", "message": "CallbackCreds"},
    )
    callback_timeout: int | str | None = field(
        default=None,
        metadata={"name": "CallbackTimeout", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ApplicationList(Message):
    """Applications of the account."""

    application: list[Application] = field(
        default_factory=list,
        metadata={"name": "Application", "type": "Element", "message": "Application"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ApplicationProvisioningResponse(Message):
    """Reply with one application, or with all of the account."""

    application: Application | None = field(
        default=None,
        metadata={"name": "Application", "type": "Element", "message": "Application"},
    )
    application_list: ApplicationList | None = field(
        default=None,
        metadata={"name": "ApplicationList", "type": "Element", "message": "ApplicationList"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AssociatedSipPeer(Message):
    """SIP peer that uses an application, with its site."""

    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    site_name: str | None = field(default=None, metadata={"name": "SiteName", "type": "Element", "codec": "str"})
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    peer_name: str | None = field(default=None, metadata={"name": "PeerName", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AssociatedSipPeers(Message):
    """SIP peers that use an application."""

    associated_sip_peer: list[AssociatedSipPeer] = field(
        default_factory=list,
        metadata={"name": "AssociatedSipPeer", "type": "Element", "message": "AssociatedSipPeer"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AssociatedSipPeersResponse(Message):
    """Reply with the SIP peers that use an application."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    associated_sip_peers: AssociatedSipPeers | None = field(
        default=None,
        metadata={"name": "AssociatedSipPeers", "type": "Element", "message": "AssociatedSipPeers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CallbackCreds(Message):
    """User and password sent along with an application's callbacks."""

    user_id: str | None = field(default=None, metadata={"name": "UserId", "type": "Element", "codec": "str"})
    password: str | None = field(default=None, metadata={"name": "Password", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequestedCallbackTypes(Message):
    """Events that a messaging application wants to be called back for."""

    callback_type: list[MessagingCallbackType | str] = field(
        default_factory=list,
        metadata={"name": "CallbackType", "type": "Element", "enum": "MessagingCallbackType"},
    )
