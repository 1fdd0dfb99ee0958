"""Group ``admin_data``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.admin_data import (
        A2pClass,
        AdminDataResponse,
        BandwidthRespOrgId,
        BwspidSystemValue,
        ProxyPeer,
        SbcNodeGroup,
        Vendor,
    )
    from aiobandwidth.paging import Paged

GET_A2P_CLASS: Operation[AdminDataResponse] = Operation(
    id="getA2pClass",
    group="admin_data",
    name="get_a2p_class",
    method="GET",
    paths={"v1": "/admin/data/a2pClasses/{messageClass}", "v2": "/admin/data/a2pClasses/{messageClass}"},
    params=(Param(name="message_class", wire="messageClass", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminDataResponse"),
        DeclaredReply(status=404, media="xml", message="AdminDataResponse"),
    ),
)

GET_MESSAGING_BLOCKED_ACCOUNT: Operation[AdminDataResponse] = Operation(
    id="getMessagingBlockedAccount",
    group="admin_data",
    name="get_messaging_blocked_account",
    method="GET",
    paths={
        "v1": "/admin/data/messagingBlockedAccountIds/{blockedAccountId}",
        "v2": "/admin/data/messagingBlockedAccountIds/{blockedAccountId}",
    },
    params=(Param(name="blocked_account_id", wire="blockedAccountId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminDataResponse"),
        DeclaredReply(status=404, media="xml", message="AdminDataResponse"),
    ),
)

GET_PROXY_PEER: Operation[AdminDataResponse] = Operation(
    id="getProxyPeer",
    group="admin_data",
    name="get_proxy_peer",
    method="GET",
    paths={"v1": "/admin/data/proxypeers/{proxyPeerName}", "v2": "/admin/data/proxypeers/{proxyPeerName}"},
    params=(Param(name="proxy_peer_name", wire="proxyPeerName", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminDataResponse"),
        DeclaredReply(status=404, media="xml", message="AdminDataResponse"),
    ),
)

GET_RESP_ORG_ID: Operation[AdminDataResponse] = Operation(
    id="getRespOrgId",
    group="admin_data",
    name="get_resp_org_id",
    method="GET",
    paths={"v1": "/admin/data/bandwidthRespOrgIds/{respOrgId}", "v2": "/admin/data/bandwidthRespOrgIds/{respOrgId}"},
    params=(Param(name="resp_org_id", wire="respOrgId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminDataResponse"),
        DeclaredReply(status=404, media="xml", message="AdminDataResponse"),
    ),
)

GET_SBC_NODE_GROUP: Operation[AdminDataResponse] = Operation(
    id="getSbcNodeGroup",
    group="admin_data",
    name="get_sbc_node_group",
    method="GET",
    paths={"v1": "/admin/data/sbcNodeGroups/{sbcNodeGroupId}", "v2": "/admin/data/sbcNodeGroups/{sbcNodeGroupId}"},
    params=(Param(name="sbc_node_group_id", wire="sbcNodeGroupId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminDataResponse"),
        DeclaredReply(status=404, media="xml", message="AdminDataResponse"),
    ),
)

GET_SPID: Operation[AdminDataResponse] = Operation(
    id="getSpid",
    group="admin_data",
    name="get_spid",
    method="GET",
    paths={"v1": "/admin/data/bwspids/{bwspidId}", "v2": "/admin/data/bwspids/{bwspidId}"},
    params=(Param(name="spid_id", wire="bwspidId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminDataResponse"),
        DeclaredReply(status=404, media="xml", message="AdminDataResponse"),
    ),
)

GET_VENDOR: Operation[AdminDataResponse] = Operation(
    id="getVendor",
    group="admin_data",
    name="get_vendor",
    method="GET",
    paths={"v1": "/admin/data/vendors/{vendorId}", "v2": "/admin/data/vendors/{vendorId}"},
    params=(Param(name="vendor_id", wire="vendorId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminDataResponse"),
        DeclaredReply(status=404, media="xml", message="AdminDataResponse"),
    ),
)

LIST_A2P_CLASSES: Operation[AdminDataResponse] = Operation(
    id="listA2pClasses",
    group="admin_data",
    name="list_a2p_classes",
    method="GET",
    paths={"v1": "/admin/data/a2pClasses", "v2": "/admin/data/a2pClasses"},
    replies=(DeclaredReply(status=200, media="xml", message="AdminDataResponse"),),
    paging=Paging(style="none", items=("a2p_class_list", "a2p_class"), item_key=("message_class",)),
)

LIST_PROXY_PEERS: Operation[AdminDataResponse] = Operation(
    id="listProxyPeers",
    group="admin_data",
    name="list_proxy_peers",
    method="GET",
    paths={"v1": "/admin/data/proxypeers", "v2": "/admin/data/proxypeers"},
    replies=(DeclaredReply(status=200, media="xml", message="AdminDataResponse"),),
    paging=Paging(style="none", items=("proxy_peers", "proxy_peer"), item_key=("proxy_peer_id",)),
)

LIST_RESP_ORG_IDS: Operation[AdminDataResponse] = Operation(
    id="listRespOrgIds",
    group="admin_data",
    name="list_resp_org_ids",
    method="GET",
    paths={"v1": "/admin/data/bandwidthRespOrgIds", "v2": "/admin/data/bandwidthRespOrgIds"},
    replies=(DeclaredReply(status=200, media="xml", message="AdminDataResponse"),),
    paging=Paging(
        style="none",
        items=("bandwidth_resp_org_id_list", "bandwidth_resp_org_id"),
        item_key=("resp_org_id",),
    ),
)

LIST_SBC_NODE_GROUPS: Operation[AdminDataResponse] = Operation(
    id="listSbcNodeGroups",
    group="admin_data",
    name="list_sbc_node_groups",
    method="GET",
    paths={"v1": "/admin/data/sbcNodeGroups", "v2": "/admin/data/sbcNodeGroups"},
    replies=(DeclaredReply(status=200, media="xml", message="AdminDataResponse"),),
    paging=Paging(style="none", items=("sbc_node_groups", "sbc_node_group"), item_key=("id",)),
)

LIST_SPIDS: Operation[AdminDataResponse] = Operation(
    id="listSpids",
    group="admin_data",
    name="list_spids",
    method="GET",
    paths={"v1": "/admin/data/bwspids", "v2": "/admin/data/bwspids"},
    replies=(DeclaredReply(status=200, media="xml", message="AdminDataResponse"),),
    paging=Paging(style="none", items=("bwspid_system_values", "bwspid_system_value"), item_key=("id",)),
)

LIST_VENDORS: Operation[AdminDataResponse] = Operation(
    id="listVendors",
    group="admin_data",
    name="list_vendors",
    method="GET",
    paths={"v1": "/admin/data/vendors", "v2": "/admin/data/vendors"},
    params=(Param(name="name_fragment", wire="nameFragment"),),
    replies=(DeclaredReply(status=200, media="xml", message="AdminDataResponse"),),
    paging=Paging(style="none", items=("vendor_list", "vendor"), item_key=("vendor_id",)),
)


class AdminDataGroup(Group):
    """Values that the service itself is set up with."""

    __slots__ = ()

    async def get_a2p_class(self, message_class: str, **options: Unpack[CallOptions]) -> AdminDataResponse:
        """Reads an A2P message class.

        ``GET /admin/data/a2pClasses/{messageClass}`` (v1 and v2).

        Args:
            message_class: Name of the message class.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.admin_data.get_a2p_class("message_class")
        """
        return await self._perform(GET_A2P_CLASS, options, message_class=message_class)

    async def get_messaging_blocked_account(
        self,
        blocked_account_id: str,
        **options: Unpack[CallOptions],
    ) -> AdminDataResponse:
        """Checks that an account is blocked from messaging.

        An account that is not blocked raises NotFound.

        ``GET /admin/data/messagingBlockedAccountIds/{blockedAccountId}`` (v1 and v2).

        Args:
            blocked_account_id: Id of the account to look for.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.admin_data.get_messaging_blocked_account("blocked_account_id")
        """
        return await self._perform(GET_MESSAGING_BLOCKED_ACCOUNT, options, blocked_account_id=blocked_account_id)

    async def get_proxy_peer(self, proxy_peer_name: str, **options: Unpack[CallOptions]) -> AdminDataResponse:
        """Reads a proxy peer.

        ``GET /admin/data/proxypeers/{proxyPeerName}`` (v1 and v2).

        Args:
            proxy_peer_name: Name of the proxy peer.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.admin_data.get_proxy_peer("proxy_peer_name")
        """
        return await self._perform(GET_PROXY_PEER, options, proxy_peer_name=proxy_peer_name)

    async def get_resp_org_id(self, resp_org_id: str, **options: Unpack[CallOptions]) -> AdminDataResponse:
        """Reads a RespOrg id of the carrier.

        ``GET /admin/data/bandwidthRespOrgIds/{respOrgId}`` (v1 and v2).

        Args:
            resp_org_id: Id of the RespOrg, five characters.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.admin_data.get_resp_org_id("resp_org_id")
        """
        return await self._perform(GET_RESP_ORG_ID, options, resp_org_id=resp_org_id)

    async def get_sbc_node_group(self, sbc_node_group_id: str, **options: Unpack[CallOptions]) -> AdminDataResponse:
        """Reads a group of SBC nodes with its nodes.

        ``GET /admin/data/sbcNodeGroups/{sbcNodeGroupId}`` (v1 and v2).

        Args:
            sbc_node_group_id: Id of the node group.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.admin_data.get_sbc_node_group("sbc_node_group_id")
        """
        return await self._perform(GET_SBC_NODE_GROUP, options, sbc_node_group_id=sbc_node_group_id)

    async def get_spid(self, spid_id: str, **options: Unpack[CallOptions]) -> AdminDataResponse:
        """Reads a SPID of the carrier.

        ``GET /admin/data/bwspids/{bwspidId}`` (v1 and v2).

        Args:
            spid_id: Id of the entry, which is not the SPID itself.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.admin_data.get_spid("spid_id")
        """
        return await self._perform(GET_SPID, options, spid_id=spid_id)

    async def get_vendor(self, vendor_id: str, **options: Unpack[CallOptions]) -> AdminDataResponse:
        """Reads a vendor of numbers.

        ``GET /admin/data/vendors/{vendorId}`` (v1 and v2).

        Args:
            vendor_id: Id of the vendor.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.admin_data.get_vendor("vendor_id")
        """
        return await self._perform(GET_VENDOR, options, vendor_id=vendor_id)

    def list_a2p_classes(self, **options: Unpack[CallOptions]) -> Paged[AdminDataResponse, A2pClass]:
        """Lists the A2P message classes.

        ``GET /admin/data/a2pClasses`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.admin_data.list_a2p_classes():
                print(item)
        """
        return self._pages(LIST_A2P_CLASSES, options)

    def list_proxy_peers(self, **options: Unpack[CallOptions]) -> Paged[AdminDataResponse, ProxyPeer]:
        """Lists the proxy peers.

        ``GET /admin/data/proxypeers`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.admin_data.list_proxy_peers():
                print(item)
        """
        return self._pages(LIST_PROXY_PEERS, options)

    def list_resp_org_ids(self, **options: Unpack[CallOptions]) -> Paged[AdminDataResponse, BandwidthRespOrgId]:
        """Lists the RespOrg ids of the carrier.

        ``GET /admin/data/bandwidthRespOrgIds`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.admin_data.list_resp_org_ids():
                print(item)
        """
        return self._pages(LIST_RESP_ORG_IDS, options)

    def list_sbc_node_groups(self, **options: Unpack[CallOptions]) -> Paged[AdminDataResponse, SbcNodeGroup]:
        """Lists the groups of SBC nodes.

        ``GET /admin/data/sbcNodeGroups`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.admin_data.list_sbc_node_groups():
                print(item)
        """
        return self._pages(LIST_SBC_NODE_GROUPS, options)

    def list_spids(self, **options: Unpack[CallOptions]) -> Paged[AdminDataResponse, BwspidSystemValue]:
        """Lists the SPIDs of the carrier with their routes.

        ``GET /admin/data/bwspids`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.admin_data.list_spids():
                print(item)
        """
        return self._pages(LIST_SPIDS, options)

    def list_vendors(
        self,
        *,
        name_fragment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[AdminDataResponse, Vendor]:
        """Lists the vendors of numbers.

        ``GET /admin/data/vendors`` (v1 and v2).

        Args:
            name_fragment: Part of the name.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.admin_data.list_vendors():
                print(item)
        """
        return self._pages(LIST_VENDORS, options, name_fragment=name_fragment)
