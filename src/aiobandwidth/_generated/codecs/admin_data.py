"""Decoders and writers of the group ``admin_data``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    Codecs,
    Known,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
)
from aiobandwidth._generated.models.admin_data import (
    A2pClass,
    A2pClassList,
    AdminDataResponse,
    AdminParameters,
    AdminParametersResponse,
    BandwidthRespOrgId,
    BandwidthRespOrgIdList,
    BlockedAccountId,
    BwspidSystemValue,
    BwspidSystemValues,
    ProxyPeer,
    ProxyPeers,
    SbcNodeGroup,
    SbcNodeGroups,
    SbcNodes,
    Vendor,
    VendorList,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_BwspidRouteType = Known("BwspidRouteType")
_BwspidType = Known("BwspidType")


def decode_A2pClass(node: etree._Element, depth: int) -> A2pClass:
    made = new(A2pClass)
    made.extra = made.message_class = made.class_description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MessageClass" and made.message_class is None and not len(child):
            made.message_class = child.text or ""
        elif tag == "ClassDescription" and made.class_description is None and not len(child):
            made.class_description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_A2pClass(made: A2pClass, parts: list[str], name: str) -> None:
    if made.__class__ is not A2pClass or made.extra is not None:
        careful(made, A2pClass, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.message_class is not None:
        put_text(parts, "MessageClass", made.message_class)
    if made.class_description is not None:
        put_text(parts, "ClassDescription", made.class_description)
    close(parts, start, name)


def decode_A2pClassList(node: etree._Element, depth: int) -> A2pClassList:
    made = new(A2pClassList)
    made.extra = None
    made.a2p_class = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "A2pClass":
            made.a2p_class.append(decode_A2pClass(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_A2pClassList(made: A2pClassList, parts: list[str], name: str) -> None:
    if made.__class__ is not A2pClassList or made.extra is not None:
        careful(made, A2pClassList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for a2p_class_ in plain_list(made.a2p_class):
        write_A2pClass(a2p_class_, parts, "A2pClass")
    close(parts, start, name)


def decode_AdminDataResponse(node: etree._Element, depth: int) -> AdminDataResponse:
    made = new(AdminDataResponse)
    made.extra = made.description = made.blocked_account_id = made.a2p_class = made.response_status = None
    made.bandwidth_resp_org_id = made.proxy_peer = made.a2p_class_list = made.vendor = made.sbc_node_groups = None
    made.bwspid_system_value = made.vendor_list = made.proxy_peers = made.bandwidth_resp_org_id_list = None
    made.bwspid_system_values = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "BlockedAccountId" and made.blocked_account_id is None:
            made.blocked_account_id = decode_BlockedAccountId(child, depth)
        elif tag == "A2pClass" and made.a2p_class is None:
            made.a2p_class = decode_A2pClass(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "BandwidthRespOrgId" and made.bandwidth_resp_org_id is None:
            made.bandwidth_resp_org_id = decode_BandwidthRespOrgId(child, depth)
        elif tag == "ProxyPeer" and made.proxy_peer is None:
            made.proxy_peer = decode_ProxyPeer(child, depth)
        elif tag == "A2pClassList" and made.a2p_class_list is None:
            made.a2p_class_list = decode_A2pClassList(child, depth)
        elif tag == "Vendor" and made.vendor is None:
            made.vendor = decode_Vendor(child, depth)
        elif tag == "SbcNodeGroups" and made.sbc_node_groups is None:
            made.sbc_node_groups = decode_SbcNodeGroups(child, depth)
        elif tag == "BwspidSystemValue" and made.bwspid_system_value is None:
            made.bwspid_system_value = decode_BwspidSystemValue(child, depth)
        elif tag == "VendorList" and made.vendor_list is None:
            made.vendor_list = decode_VendorList(child, depth)
        elif tag == "ProxyPeers" and made.proxy_peers is None:
            made.proxy_peers = decode_ProxyPeers(child, depth)
        elif tag == "BandwidthRespOrgIdList" and made.bandwidth_resp_org_id_list is None:
            made.bandwidth_resp_org_id_list = decode_BandwidthRespOrgIdList(child, depth)
        elif tag == "BwspidSystemValues" and made.bwspid_system_values is None:
            made.bwspid_system_values = decode_BwspidSystemValues(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AdminDataResponse(made: AdminDataResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AdminDataResponse or made.extra is not None:
        careful(made, AdminDataResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.blocked_account_id is not None:
        write_BlockedAccountId(made.blocked_account_id, parts, "BlockedAccountId")
    if made.a2p_class is not None:
        write_A2pClass(made.a2p_class, parts, "A2pClass")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.bandwidth_resp_org_id is not None:
        write_BandwidthRespOrgId(made.bandwidth_resp_org_id, parts, "BandwidthRespOrgId")
    if made.proxy_peer is not None:
        write_ProxyPeer(made.proxy_peer, parts, "ProxyPeer")
    if made.a2p_class_list is not None:
        write_A2pClassList(made.a2p_class_list, parts, "A2pClassList")
    if made.vendor is not None:
        write_Vendor(made.vendor, parts, "Vendor")
    if made.sbc_node_groups is not None:
        write_SbcNodeGroups(made.sbc_node_groups, parts, "SbcNodeGroups")
    if made.bwspid_system_value is not None:
        write_BwspidSystemValue(made.bwspid_system_value, parts, "BwspidSystemValue")
    if made.vendor_list is not None:
        write_VendorList(made.vendor_list, parts, "VendorList")
    if made.proxy_peers is not None:
        write_ProxyPeers(made.proxy_peers, parts, "ProxyPeers")
    if made.bandwidth_resp_org_id_list is not None:
        write_BandwidthRespOrgIdList(made.bandwidth_resp_org_id_list, parts, "BandwidthRespOrgIdList")
    if made.bwspid_system_values is not None:
        write_BwspidSystemValues(made.bwspid_system_values, parts, "BwspidSystemValues")
    close(parts, start, name)


def decode_AdminParameters(node: etree._Element, depth: int) -> AdminParameters:
    made = new(AdminParameters)
    made.extra = made.activity_state = made.bandwidth_prime = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ActivityState" and made.activity_state is None and not len(child):
            made.activity_state = child.text or ""
        elif tag == "BandwidthPrime" and made.bandwidth_prime is None and not len(child):
            made.bandwidth_prime = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AdminParameters(made: AdminParameters, parts: list[str], name: str) -> None:
    if made.__class__ is not AdminParameters or made.extra is not None:
        careful(made, AdminParameters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.activity_state is not None:
        put_text(parts, "ActivityState", made.activity_state)
    if made.bandwidth_prime is not None:
        put_text(parts, "BandwidthPrime", made.bandwidth_prime)
    close(parts, start, name)


def decode_AdminParametersResponse(node: etree._Element, depth: int) -> AdminParametersResponse:
    made = new(AdminParametersResponse)
    made.extra = made.response_status = made.admin_parameters = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "AdminParameters" and made.admin_parameters is None:
            made.admin_parameters = decode_AdminParameters(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AdminParametersResponse(made: AdminParametersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AdminParametersResponse or made.extra is not None:
        careful(made, AdminParametersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.admin_parameters is not None:
        write_AdminParameters(made.admin_parameters, parts, "AdminParameters")
    close(parts, start, name)


def decode_BandwidthRespOrgId(node: etree._Element, depth: int) -> BandwidthRespOrgId:
    made = new(BandwidthRespOrgId)
    made.extra = made.resp_org_id = made.description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RespOrgId" and made.resp_org_id is None and not len(child):
            made.resp_org_id = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BandwidthRespOrgId(made: BandwidthRespOrgId, parts: list[str], name: str) -> None:
    if made.__class__ is not BandwidthRespOrgId or made.extra is not None:
        careful(made, BandwidthRespOrgId, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.resp_org_id is not None:
        put_text(parts, "RespOrgId", made.resp_org_id)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    close(parts, start, name)


def decode_BandwidthRespOrgIdList(node: etree._Element, depth: int) -> BandwidthRespOrgIdList:
    made = new(BandwidthRespOrgIdList)
    made.extra = made.type = None
    made.bandwidth_resp_org_id = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BandwidthRespOrgId":
            made.bandwidth_resp_org_id.append(decode_BandwidthRespOrgId(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BandwidthRespOrgIdList(made: BandwidthRespOrgIdList, parts: list[str], name: str) -> None:
    careful(made, BandwidthRespOrgIdList, parts, name)


def decode_BlockedAccountId(node: etree._Element, depth: int) -> BlockedAccountId:
    made = new(BlockedAccountId)
    made.extra = made.account_id_ = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BlockedAccountId(made: BlockedAccountId, parts: list[str], name: str) -> None:
    if made.__class__ is not BlockedAccountId or made.extra is not None:
        careful(made, BlockedAccountId, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    close(parts, start, name)


def decode_BwspidSystemValue(node: etree._Element, depth: int) -> BwspidSystemValue:
    made = new(BwspidSystemValue)
    made.extra = made.id = made.route_type = made.priority = made.spid = made.type = made.alias = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "RouteType" and made.route_type is None and not len(child):
            made.route_type = _BwspidRouteType[child.text or ""]
        elif tag == "Priority" and made.priority is None and not len(child):
            made.priority = INTS[child.text or ""]
        elif tag == "Spid" and made.spid is None and not len(child):
            made.spid = child.text or ""
        elif tag == "Type" and made.type is None and not len(child):
            made.type = _BwspidType[child.text or ""]
        elif tag == "Alias" and made.alias is None and not len(child):
            made.alias = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BwspidSystemValue(made: BwspidSystemValue, parts: list[str], name: str) -> None:
    if made.__class__ is not BwspidSystemValue or made.extra is not None:
        careful(made, BwspidSystemValue, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.route_type is not None:
        put_text(parts, "RouteType", made.route_type)
    if made.priority is not None:
        put_text(parts, "Priority", made.priority)
    if made.spid is not None:
        put_text(parts, "Spid", made.spid)
    if made.type is not None:
        put_text(parts, "Type", made.type)
    if made.alias is not None:
        put_text(parts, "Alias", made.alias)
    close(parts, start, name)


def decode_BwspidSystemValues(node: etree._Element, depth: int) -> BwspidSystemValues:
    made = new(BwspidSystemValues)
    made.extra = None
    made.bwspid_system_value = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BwspidSystemValue":
            made.bwspid_system_value.append(decode_BwspidSystemValue(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BwspidSystemValues(made: BwspidSystemValues, parts: list[str], name: str) -> None:
    if made.__class__ is not BwspidSystemValues or made.extra is not None:
        careful(made, BwspidSystemValues, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for bwspid_system_value_ in plain_list(made.bwspid_system_value):
        write_BwspidSystemValue(bwspid_system_value_, parts, "BwspidSystemValue")
    close(parts, start, name)


def decode_ProxyPeer(node: etree._Element, depth: int) -> ProxyPeer:
    made = new(ProxyPeer)
    made.extra = made.name = made.service = made.proxy_peer_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "Service" and made.service is None and not len(child):
            made.service = child.text or ""
        elif tag == "ProxyPeerId" and made.proxy_peer_id is None and not len(child):
            made.proxy_peer_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ProxyPeer(made: ProxyPeer, parts: list[str], name: str) -> None:
    if made.__class__ is not ProxyPeer or made.extra is not None:
        careful(made, ProxyPeer, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.service is not None:
        put_text(parts, "Service", made.service)
    if made.proxy_peer_id is not None:
        put_text(parts, "ProxyPeerId", made.proxy_peer_id)
    close(parts, start, name)


def decode_ProxyPeers(node: etree._Element, depth: int) -> ProxyPeers:
    made = new(ProxyPeers)
    made.extra = None
    made.proxy_peer = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProxyPeer":
            made.proxy_peer.append(decode_ProxyPeer(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ProxyPeers(made: ProxyPeers, parts: list[str], name: str) -> None:
    if made.__class__ is not ProxyPeers or made.extra is not None:
        careful(made, ProxyPeers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for proxy_peer_ in plain_list(made.proxy_peer):
        write_ProxyPeer(proxy_peer_, parts, "ProxyPeer")
    close(parts, start, name)


def decode_SbcNodeGroup(node: etree._Element, depth: int) -> SbcNodeGroup:
    made = new(SbcNodeGroup)
    made.extra = made.id = made.name = made.nodes = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "Nodes" and made.nodes is None:
            made.nodes = decode_SbcNodes(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SbcNodeGroup(made: SbcNodeGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not SbcNodeGroup or made.extra is not None:
        careful(made, SbcNodeGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.nodes is not None:
        write_SbcNodes(made.nodes, parts, "Nodes")
    close(parts, start, name)


def decode_SbcNodeGroups(node: etree._Element, depth: int) -> SbcNodeGroups:
    made = new(SbcNodeGroups)
    made.extra = None
    made.sbc_node_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SbcNodeGroup":
            made.sbc_node_group.append(decode_SbcNodeGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SbcNodeGroups(made: SbcNodeGroups, parts: list[str], name: str) -> None:
    if made.__class__ is not SbcNodeGroups or made.extra is not None:
        careful(made, SbcNodeGroups, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for sbc_node_group_ in plain_list(made.sbc_node_group):
        write_SbcNodeGroup(sbc_node_group_, parts, "SbcNodeGroup")
    close(parts, start, name)


def decode_SbcNodes(node: etree._Element, depth: int) -> SbcNodes:
    made = new(SbcNodes)
    made.extra = None
    made.node = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Node" and not len(child):
            made.node.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SbcNodes(made: SbcNodes, parts: list[str], name: str) -> None:
    if made.__class__ is not SbcNodes or made.extra is not None:
        careful(made, SbcNodes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.node:
        put_texts(parts, "Node", made.node)
    close(parts, start, name)


def decode_Vendor(node: etree._Element, depth: int) -> Vendor:
    made = new(Vendor)
    made.extra = made.vendor_id = made.legacy_id = made.manual_port_enabled = made.vendor_name = None
    made.tollfree_manual_port_enabled = made.on_net = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "VendorId" and made.vendor_id is None and not len(child):
            made.vendor_id = child.text or ""
        elif tag == "LegacyId" and made.legacy_id is None and not len(child):
            made.legacy_id = child.text or ""
        elif tag == "ManualPortEnabled" and made.manual_port_enabled is None and not len(child):
            made.manual_port_enabled = BOOLS[child.text or ""]
        elif tag == "VendorName" and made.vendor_name is None and not len(child):
            made.vendor_name = child.text or ""
        elif tag == "TollfreeManualPortEnabled" and made.tollfree_manual_port_enabled is None and not len(child):
            made.tollfree_manual_port_enabled = BOOLS[child.text or ""]
        elif tag == "OnNet" and made.on_net is None and not len(child):
            made.on_net = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Vendor(made: Vendor, parts: list[str], name: str) -> None:
    if made.__class__ is not Vendor or made.extra is not None:
        careful(made, Vendor, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.vendor_id is not None:
        put_text(parts, "VendorId", made.vendor_id)
    if made.legacy_id is not None:
        put_text(parts, "LegacyId", made.legacy_id)
    if made.manual_port_enabled is not None:
        put_text(parts, "ManualPortEnabled", made.manual_port_enabled)
    if made.vendor_name is not None:
        put_text(parts, "VendorName", made.vendor_name)
    if made.tollfree_manual_port_enabled is not None:
        put_text(parts, "TollfreeManualPortEnabled", made.tollfree_manual_port_enabled)
    if made.on_net is not None:
        put_text(parts, "OnNet", made.on_net)
    close(parts, start, name)


def decode_VendorList(node: etree._Element, depth: int) -> VendorList:
    made = new(VendorList)
    made.extra = None
    made.vendor = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Vendor":
            made.vendor.append(decode_Vendor(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VendorList(made: VendorList, parts: list[str], name: str) -> None:
    if made.__class__ is not VendorList or made.extra is not None:
        careful(made, VendorList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for vendor_ in plain_list(made.vendor):
        write_Vendor(vendor_, parts, "Vendor")
    close(parts, start, name)
