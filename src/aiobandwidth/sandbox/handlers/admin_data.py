"""Reference data of the carrier: vendors, SPIDs, RespOrgs and the like. It is the same for everybody."""

from __future__ import annotations

from collections.abc import Mapping

from aiobandwidth import models as m
from aiobandwidth._core.message import Message

from ..collections import GONE, answer, matching
from ..rate_centers import rate_centers
from ..routing import Call, Handler, Refused, Reply, Routes

routes = Routes()

BLOCKED = "9999998"
"""The one account whose messages are blocked."""
_CLASSES = {
    name: m.A2pClass(message_class=name, class_description=f"Messages of class {name[-1]}")
    for name in ("Campaign-T", "Campaign-U")
}
_RESP_ORGS = {
    key: m.BandwidthRespOrgId(resp_org_id=key, description=text)
    for key, text in (("SBX01", "Toll-free numbers of the sandbox"), ("SBX02", "Toll-free numbers ported in"))
}
_PEERS = {
    name: m.ProxyPeer(name=name, service=service, proxy_peer_id=key)
    for name, service, key in (("sandbox-http", "HTTPV2", "700001"), ("sandbox-smpp", "SMPP", "700002"))
}
_GROUPS = {
    key: m.SbcNodeGroup(id=key, name=name, nodes=m.SbcNodes(node=[f"node{key}01", f"node{key}02"]))
    for key, name in (("1", "Sandbox East"), ("2", "Sandbox West"))
}
_SPIDS = {
    key: m.BwspidSystemValue(id=key, route_type="onNet", priority=priority, spid=spid, type=kind, alias=alias)
    for key, priority, spid, kind, alias in (
        ("1", 1, "S001", "NNID", "Route of the sandbox"),
        ("2", 2, "X001", "NPAC", "Alternate SPID of the sandbox"),
    )
}


def _vendors() -> dict[str, m.Vendor]:
    found = sorted({center.vendor for center in rate_centers()})
    return {
        str(key): m.Vendor(
            vendor_id=str(key),
            vendor_name=name,
            on_net=True,
            manual_port_enabled=False,
            tollfree_manual_port_enabled=False,
        )
        for key, name in found
    }


_VENDORS = _vendors()


@routes.serve("admin_data.list_a2p_classes")
def list_classes(call: Call) -> Reply:
    return answer(call, m.AdminDataResponse(a2p_class_list=m.A2pClassList(a2p_class=list(_CLASSES.values()))))


@routes.serve("admin_data.list_resp_org_ids")
def list_resp_orgs(call: Call) -> Reply:
    listed = m.BandwidthRespOrgIdList(bandwidth_resp_org_id=list(_RESP_ORGS.values()))
    return answer(call, m.AdminDataResponse(bandwidth_resp_org_id_list=listed))


@routes.serve("admin_data.list_proxy_peers")
def list_proxy_peers(call: Call) -> Reply:
    return answer(call, m.AdminDataResponse(proxy_peers=m.ProxyPeers(proxy_peer=list(_PEERS.values()))))


@routes.serve("admin_data.list_sbc_node_groups")
def list_node_groups(call: Call) -> Reply:
    short = [m.SbcNodeGroup(id=group.id, name=group.name) for group in _GROUPS.values()]
    return answer(call, m.AdminDataResponse(sbc_node_groups=m.SbcNodeGroups(sbc_node_group=short)))


@routes.serve("admin_data.list_spids")
def list_spids(call: Call) -> Reply:
    listed = m.BwspidSystemValues(bwspid_system_value=list(_SPIDS.values()))
    return answer(call, m.AdminDataResponse(bwspid_system_values=listed))


@routes.serve("admin_data.list_vendors")
def list_vendors(call: Call) -> Reply:
    """Vendors in short; ``nameFragment`` filters them."""
    found = [
        m.Vendor(vendor_id=vendor.vendor_id, vendor_name=vendor.vendor_name)
        for vendor in _VENDORS.values()
        if matching(call, "nameFragment", vendor.vendor_name, part=True)
    ]
    return answer(call, m.AdminDataResponse(vendor_list=m.VendorList(vendor=found)))


def _one(data: Mapping[str, Message], param: str, field: str, code: str) -> Handler:
    """A handler that gives the entry which the path names, or 404."""

    def handler(call: Call) -> Reply:
        found = data.get(call.params[param])
        if found is None:
            raise Refused(404, code, f"'{call.params[param]}' does not exist" if code else GONE)
        reply = m.AdminDataResponse()
        setattr(reply, field, found)
        return answer(call, reply)

    return handler


_READS: dict[str, Handler] = {
    "admin_data.get_a2p_class": _one(_CLASSES, "messageClass", "a2p_class", "12114"),
    "admin_data.get_resp_org_id": _one(_RESP_ORGS, "respOrgId", "bandwidth_resp_org_id", ""),
    "admin_data.get_proxy_peer": _one(_PEERS, "proxyPeerName", "proxy_peer", ""),
    "admin_data.get_spid": _one(_SPIDS, "bwspidId", "bwspid_system_value", "12098"),
    "admin_data.get_vendor": _one(_VENDORS, "vendorId", "vendor", ""),
}
for _name, _handler in _READS.items():
    routes.serve(_name)(_handler)


@routes.serve("admin_data.get_sbc_node_group")
def get_node_group(call: Call) -> Reply:
    found = _GROUPS.get(call.params["sbcNodeGroupId"])
    if found is None:
        raise Refused(404, "", GONE)
    return answer(call, m.AdminDataResponse(sbc_node_groups=m.SbcNodeGroups(sbc_node_group=[found])))


@routes.serve("admin_data.get_messaging_blocked_account")
def get_blocked_account(call: Call) -> Reply:
    """An account for which messaging is blocked; 404 for all others."""
    key = call.params["blockedAccountId"]
    if key != BLOCKED:
        raise Refused(404, message=m.AdminDataResponse(description=GONE))
    return answer(call, m.AdminDataResponse(blocked_account_id=m.BlockedAccountId(account_id_=key)))
