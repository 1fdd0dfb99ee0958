"""Messages of the group ``sip_peer_voice``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus
    from aiobandwidth._generated.models.sip_peer_hosts import TerminationHosts


class VoiceProtocol(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    HTTP = "HTTP"
    SIP = "SIP"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class HttpVoiceSettings(Message):
    """Voice application assigned to a SIP peer."""

    http_voice_v2_app_id: str | None = field(
        default=None,
        metadata={"name": "HttpVoiceV2AppId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerOriginationSettings(Message):
    """How incoming calls reach the SIP peer: SIP, or HTTP with a voice application."""

    voice_protocol: VoiceProtocol | str | None = field(
        default=None,
        metadata={"name": "VoiceProtocol", "type": "Element", "enum": "VoiceProtocol"},
    )
    http_settings: HttpVoiceSettings | None = field(
        default=None,
        metadata={"name": "HttpSettings", "type": "Element", "message": "HttpVoiceSettings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerOriginationSettingsResponse(Message):
    """Reply with a SIP peer's origination settings."""

    sip_peer_origination_settings: SipPeerOriginationSettings | None = field(
        default=None,
        metadata={"name": "SipPeerOriginationSettings", "type": "Element", "message": "SipPeerOriginationSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTerminationSettings(Message):
    """How outgoing calls leave the SIP peer: SIP, or HTTP with a voice application."""

    voice_protocol: VoiceProtocol | str | None = field(
        default=None,
        metadata={"name": "VoiceProtocol", "type": "Element", "enum": "VoiceProtocol"},
    )
    http_settings: HttpVoiceSettings | None = field(
        default=None,
        metadata={"name": "HttpSettings", "type": "Element", "message": "HttpVoiceSettings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTerminationSettingsResponse(Message):
    """Reply with a SIP peer's termination settings."""

    sip_peer_termination_settings: SipPeerTerminationSettings | None = field(
        default=None,
        metadata={"name": "SipPeerTerminationSettings", "type": "Element", "message": "SipPeerTerminationSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerTotalSeatsResponse(Message):
    """Reply with the trunking seats of a SIP peer."""

    uc_trunking_seats: UcTrunkingSeats | None = field(
        default=None,
        metadata={"name": "UcTrunkingSeats", "type": "Element", "message": "UcTrunkingSeats"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TerminationProduct(Message):
    """Termination of a SIP peer: settings and hosts."""

    termination_settings: SipPeerTerminationSettings | None = field(
        default=None,
        metadata={"name": "TerminationSettings", "type": "Element", "message": "SipPeerTerminationSettings"},
    )
    termination_hosts: TerminationHosts | None = field(
        default=None,
        metadata={"name": "TerminationHosts", "type": "Element", "message": "TerminationHosts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TerminationResponse(Message):
    """Reply with a SIP peer's termination product."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    termination_product: TerminationProduct | None = field(
        default=None,
        metadata={"name": "TerminationProduct", "type": "Element", "message": "TerminationProduct"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UcTrunkingPremiseSettings(Message):
    """Trunks for calling from the premises."""

    bi_directional_trunks: int | str | None = field(
        default=None,
        metadata={"name": "BiDirectionalTrunks", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UcTrunkingPremiseTrunksResponse(Message):
    """Reply with a SIP peer's premise trunks."""

    uc_trunking_premise_settings: UcTrunkingPremiseSettings | None = field(
        default=None,
        metadata={"name": "UcTrunkingPremiseSettings", "type": "Element", "message": "UcTrunkingPremiseSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UcTrunkingSeats(Message):
    """How many seats there are."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
