"""Messages of the group ``sip_peer_numbers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import Links, ResponseStatus, TnAttributes, Warnings
    from aiobandwidth._generated.models.routing import CallNumberFormat, MessagingSettings, RpidFormat
    from aiobandwidth._generated.models.sip_peers import SipPeers


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AssociatedOutboundNumber(Message):
    """Outbound number, or why it cannot be associated."""

    number: str | None = field(
        default=None,
        metadata={"name": "Number", "type": "Element", "codec": "str", "spellings": ("number",), "format": "tn"},
    )
    error_reason: str | None = field(default=None, metadata={"name": "ErrorReason", "type": "Element", "codec": "str"})
    id: str | None = field(
        default=None,
        metadata={"name": "Id", "type": "Element", "codec": "str", "spellings": ("id",)},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AssociatedOutboundNumbers(Message):
    """Outbound numbers associated with a SIP peer."""

    associated_outbound_number: list[AssociatedOutboundNumber] = field(
        default_factory=list,
        metadata={"name": "AssociatedOutboundNumber", "type": "Element", "message": "AssociatedOutboundNumber"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AssociatedOutboundNumbersResponse(Message):
    """Reply with the outbound numbers associated with a SIP peer."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    associated_outbound_numbers: AssociatedOutboundNumbers | None = field(
        default=None,
        metadata={"name": "AssociatedOutboundNumbers", "type": "Element", "message": "AssociatedOutboundNumbers"},
    )
    errors: OutboundNumberErrors | None = field(
        default=None,
        metadata={"name": "Errors", "type": "Element", "message": "OutboundNumberErrors"},
    )
    success_count: int | str | None = field(
        default=None,
        metadata={"name": "SuccessCount", "type": "Element", "codec": "int"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OutboundNumberErrors(Message):
    """Outbound numbers that could not be associated."""

    associated_outbound_numbers: AssociatedOutboundNumbers | None = field(
        default=None,
        metadata={"name": "AssociatedOutboundNumbers", "type": "Element", "message": "AssociatedOutboundNumbers"},
    )
    associated_outbound_number: list[AssociatedOutboundNumber] = field(
        default_factory=list,
        metadata={"name": "AssociatedOutboundNumber", "type": "Element", "message": "AssociatedOutboundNumber"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTelephoneNumber(Message):
    """Number of a SIP peer with its call options."""

    warnings: Warnings | None = field(
        default=None,
        metadata={"name": "Warnings", "type": "Element", "message": "Warnings"},
    )
    full_number: str | None = field(
        default=None,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    number_format: CallNumberFormat | str | None = field(
        default=None,
        metadata={"name": "NumberFormat", "type": "Element", "enum": "CallNumberFormat"},
    )
    rpid_format: RpidFormat | str | None = field(
        default=None,
        metadata={"name": "RPIDFormat", "type": "Element", "enum": "RpidFormat"},
    )
    rewrite_user: str | None = field(default=None, metadata={"name": "RewriteUser", "type": "Element", "codec": "str"})
    call_forward: str | None = field(
        default=None,
        metadata={"name": "CallForward", "type": "Element", "codec": "str", "format": "tn"},
    )
    calling_name_display: bool | str | None = field(
        default=None,
        metadata={"name": "CallingNameDisplay", "type": "Element", "codec": "bool"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    messaging_settings: MessagingSettings | None = field(
        default=None,
        metadata={"name": "MessagingSettings", "type": "Element", "message": "MessagingSettings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTelephoneNumberMoveResponse(Message):
    """Outcome of moving numbers to another SIP peer."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_telephone_numbers: SipPeerTelephoneNumbers | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbers", "type": "Element", "message": "SipPeerTelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTelephoneNumberResponse(Message):
    """Reply with one number of a SIP peer."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_telephone_number: SipPeerTelephoneNumber | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumber", "type": "Element", "message": "SipPeerTelephoneNumber"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTelephoneNumberTotal(Message):
    """How many numbers a SIP peer has, in an older form."""

    sip_peer_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTelephoneNumbers(Message):
    """Numbers of a SIP peer, or numbers to move to it."""

    sip_peer_telephone_number: list[SipPeerTelephoneNumber] = field(
        default_factory=list,
        metadata={"name": "SipPeerTelephoneNumber", "type": "Element", "message": "SipPeerTelephoneNumber"},
    )
    full_number: list[str] = field(
        default_factory=list,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTelephoneNumbersCount(Message):
    """How many numbers a SIP peer has, and how many with each feature."""

    sip_peer_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )
    cnam_count: int | str | None = field(
        default=None,
        metadata={"name": "CnamCount", "type": "Element", "codec": "int"},
    )
    lidb_count: int | str | None = field(
        default=None,
        metadata={"name": "LidbCount", "type": "Element", "codec": "int"},
    )
    cnam_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "CnamTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )
    lidb_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "LidbTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )
    dlda_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "DldaTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )
    da_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "DaTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTelephoneNumbersCountResponse(Message):
    """Reply with the number counts of a SIP peer."""

    sip_peer_telephone_numbers_count: SipPeerTelephoneNumbersCount | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbersCount", "type": "Element", "message": "SipPeerTelephoneNumbersCount"},
    )
    sip_peer_telephone_numbers_counts: SipPeerTelephoneNumberTotal | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbersCounts", "type": "Element", "message": "SipPeerTelephoneNumberTotal"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTelephoneNumbersResponse(Message):
    """One page of a SIP peer's numbers."""

    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    sip_peer_telephone_numbers: SipPeerTelephoneNumbers | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbers", "type": "Element", "message": "SipPeerTelephoneNumbers"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnSipPeersResponse(Message):
    """SIP peers of a site."""

    sip_peers: SipPeers | None = field(
        default=None,
        metadata={"name": "SipPeers", "type": "Element", "message": "SipPeers"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
