"""Messages of the group ``admin_data``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus


class BwspidRouteType(StrEnum):
    """Kind of route that the SPID serves."""

    ON_NET = "ON_NET"
    OFF_NET_US = "OFF_NET_US"
    EXTERNAL_CUSTOMER_OWNED = "EXTERNAL_CUSTOMER_OWNED"
    OFF_NET_CA = "OFF_NET_CA"
    EXTERNAL_THIRD_PARTY = "EXTERNAL_THIRD_PARTY"
    EXTERNAL_CANADIAN = "EXTERNAL_CANADIAN"
    TOLL_FREE = "TOLL_FREE"
    EXTERNAL_TOLL_FREE = "EXTERNAL_TOLL_FREE"


class BwspidType(StrEnum):
    """What the id is: a SPID of the porting registry, or a network node id."""

    NPAC = "NPAC"
    NNID = "NNID"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class A2pClass(Message):
    """Message class of application-to-person messages."""

    message_class: str | None = field(
        default=None,
        metadata={"name": "MessageClass", "type": "Element", "codec": "str"},
    )
    class_description: str | None = field(
        default=None,
        metadata={"name": "ClassDescription", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class A2pClassList(Message):
    """Message classes."""

    a2p_class: list[A2pClass] = field(
        default_factory=list,
        metadata={"name": "A2pClass", "type": "Element", "message": "A2pClass"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AdminDataResponse(Message):
    """Reply with reference data; which part is there depends on the request."""

    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    blocked_account_id: BlockedAccountId | None = field(
        default=None,
        metadata={"name": "BlockedAccountId", "type": "Element", "message": "BlockedAccountId"},
    )
    a2p_class: A2pClass | None = field(
        default=None,
        metadata={"name": "A2pClass", "type": "Element", "message": "A2pClass"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    bandwidth_resp_org_id: BandwidthRespOrgId | None = field(
        default=None,
        metadata={"name": "BandwidthRespOrgId", "type": "Element", "message": "BandwidthRespOrgId"},
    )
    proxy_peer: ProxyPeer | None = field(
        default=None,
        metadata={"name": "ProxyPeer", "type": "Element", "message": "ProxyPeer"},
    )
    a2p_class_list: A2pClassList | None = field(
        default=None,
        metadata={"name": "A2pClassList", "type": "Element", "message": "A2pClassList"},
    )
    vendor: Vendor | None = field(default=None, metadata={"name": "Vendor", "type": "Element", "message": "Vendor"})
    sbc_node_groups: SbcNodeGroups | None = field(
        default=None,
        metadata={"name": "SbcNodeGroups", "type": "Element", "message": "SbcNodeGroups"},
    )
    bwspid_system_value: BwspidSystemValue | None = field(
        default=None,
        metadata={"name": "BwspidSystemValue", "type": "Element", "message": "BwspidSystemValue"},
    )
    vendor_list: VendorList | None = field(
        default=None,
        metadata={"name": "VendorList", "type": "Element", "message": "VendorList"},
    )
    proxy_peers: ProxyPeers | None = field(
        default=None,
        metadata={"name": "ProxyPeers", "type": "Element", "message": "ProxyPeers"},
    )
    bandwidth_resp_org_id_list: BandwidthRespOrgIdList | None = field(
        default=None,
        metadata={"name": "BandwidthRespOrgIdList", "type": "Element", "message": "BandwidthRespOrgIdList"},
    )
    bwspid_system_values: BwspidSystemValues | None = field(
        default=None,
        metadata={"name": "BwspidSystemValues", "type": "Element", "message": "BwspidSystemValues"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AdminParameters(Message):
    """Administrative parameters of an order."""

    activity_state: str | None = field(
        default=None,
        metadata={"name": "ActivityState", "type": "Element", "codec": "str"},
    )
    bandwidth_prime: str | None = field(
        default=None,
        metadata={"name": "BandwidthPrime", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AdminParametersResponse(Message):
    """Reply with the administrative parameters of an order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    admin_parameters: AdminParameters | None = field(
        default=None,
        metadata={"name": "AdminParameters", "type": "Element", "message": "AdminParameters"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BandwidthRespOrgId(Message):
    """One of the carrier's own responsible organizations (RespOrgs)."""

    resp_org_id: str | None = field(default=None, metadata={"name": "RespOrgId", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BandwidthRespOrgIdList(Message):
    """The carrier's own responsible organizations."""

    bandwidth_resp_org_id: list[BandwidthRespOrgId] = field(
        default_factory=list,
        metadata={"name": "BandwidthRespOrgId", "type": "Element", "message": "BandwidthRespOrgId"},
    )
    type: str | None = field(default=None, metadata={"name": "type", "type": "Attribute", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BlockedAccountId(Message):
    """Account that may not send messages."""

    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BwspidSystemValue(Message):
    """Service provider id (SPID) of the carrier, and what it serves."""

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    route_type: BwspidRouteType | str | None = field(
        default=None,
        metadata={"name": "RouteType", "type": "Element", "enum": "BwspidRouteType"},
    )
    priority: int | str | None = field(default=None, metadata={"name": "Priority", "type": "Element", "codec": "int"})
    spid: str | None = field(default=None, metadata={"name": "Spid", "type": "Element", "codec": "str"})
    type: BwspidType | str | None = field(
        default=None,
        metadata={"name": "Type", "type": "Element", "enum": "BwspidType"},
    )
    alias: str | None = field(default=None, metadata={"name": "Alias", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BwspidSystemValues(Message):
    """Service provider ids of the carrier."""

    bwspid_system_value: list[BwspidSystemValue] = field(
        default_factory=list,
        metadata={"name": "BwspidSystemValue", "type": "Element", "message": "BwspidSystemValue"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ProxyPeer(Message):
    """Proxy peer for messages over HTTP."""

    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    service: str | None = field(default=None, metadata={"name": "Service", "type": "Element", "codec": "str"})
    proxy_peer_id: str | None = field(default=None, metadata={"name": "ProxyPeerId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ProxyPeers(Message):
    """Proxy peers."""

    proxy_peer: list[ProxyPeer] = field(
        default_factory=list,
        metadata={"name": "ProxyPeer", "type": "Element", "message": "ProxyPeer"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SbcNodeGroup(Message):
    """Group of session border controllers."""

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    nodes: SbcNodes | None = field(default=None, metadata={"name": "Nodes", "type": "Element", "message": "SbcNodes"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SbcNodeGroups(Message):
    """Groups of session border controllers."""

    sbc_node_group: list[SbcNodeGroup] = field(
        default_factory=list,
        metadata={"name": "SbcNodeGroup", "type": "Element", "message": "SbcNodeGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SbcNodes(Message):
    """Nodes of a group of session border controllers."""

    node: list[str] = field(default_factory=list, metadata={"name": "Node", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Vendor(Message):
    """Carrier that numbers come from."""

    vendor_id: str | None = field(default=None, metadata={"name": "VendorId", "type": "Element", "codec": "str"})
    legacy_id: str | None = field(default=None, metadata={"name": "LegacyId", "type": "Element", "codec": "str"})
    manual_port_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "ManualPortEnabled", "type": "Element", "codec": "bool"},
    )
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})
    tollfree_manual_port_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "TollfreeManualPortEnabled", "type": "Element", "codec": "bool"},
    )
    on_net: bool | str | None = field(default=None, metadata={"name": "OnNet", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VendorList(Message):
    """Carriers that numbers come from."""

    vendor: list[Vendor] = field(
        default_factory=list,
        metadata={"name": "Vendor", "type": "Element", "message": "Vendor"},
    )
