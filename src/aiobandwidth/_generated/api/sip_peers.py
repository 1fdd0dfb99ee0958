"""Group ``sip_peers``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Gone, Operation, Paging, Param

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.sip_peer_hosts import (
        GatewayAttribute,
        SipPeerGatewayAttributeResponse,
        SipPeerGatewayAttributesResponse,
        SipPeerGatewayIpResponse,
        TerminationHost,
        TerminationHosts,
    )
    from aiobandwidth._generated.models.sip_peer_messaging import (
        ApplicationsSettings,
        ApplicationsSettingsResponse,
        MmsFeature,
        MmsFeatureMmsSettingsResponse,
        MmsFeatureResponse,
        SipPeerMessagingSettings,
        SipPeerMessagingSettingsResponse,
        SipPeerSmsFeature,
        SipPeerSmsFeatureResponse,
    )
    from aiobandwidth._generated.models.sip_peer_numbers import (
        AssociatedOutboundNumber,
        AssociatedOutboundNumbers,
        AssociatedOutboundNumbersResponse,
        SipPeerTelephoneNumber,
        SipPeerTelephoneNumberResponse,
        SipPeerTelephoneNumbersCountResponse,
        SipPeerTelephoneNumbersResponse,
        TnSipPeersResponse,
    )
    from aiobandwidth._generated.models.sip_peer_voice import (
        SipPeerOriginationSettings,
        SipPeerOriginationSettingsResponse,
        SipPeerTerminationSettings,
        SipPeerTerminationSettingsResponse,
        SipPeerTotalSeatsResponse,
        TerminationResponse,
        UcTrunkingPremiseTrunksResponse,
    )
    from aiobandwidth._generated.models.sip_peers import SipPeer, SipPeerProductResponse, SipPeerResponse
    from aiobandwidth.orders import Created
    from aiobandwidth.paging import Paged

ADD_SIP_PEER_ASSOCIATED_OUTBOUND_NUMBERS: Operation[AssociatedOutboundNumbersResponse] = Operation(
    id="addSipPeerAssociatedOutboundNumbers",
    group="sip_peers",
    name="add_sip_peer_associated_outbound_numbers",
    method="POST",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/associatedOutboundNumbers"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="AssociatedOutboundNumbers", required=(("associated_outbound_number",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=400, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=401, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=403, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=404, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=429, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=500, media="xml", message="AssociatedOutboundNumbersResponse"),
    ),
    numbers={"v1": "e164"},
    read_by="sip_peers.list_sip_peer_associated_outbound_numbers",
)

COUNT_SIP_PEER_PHONE_NUMBERS: Operation[SipPeerTelephoneNumbersCountResponse] = Operation(
    id="countSipPeerPhoneNumbers",
    group="sip_peers",
    name="count_sip_peer_phone_numbers",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/totaltns",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/totaltns",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="feature", wire="feature", repeated=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerTelephoneNumbersCountResponse"),),
)

CREATE_SIP_PEER: Operation[SipPeerResponse] = Operation(
    id="createSipPeer",
    group="sip_peers",
    name="create_sip_peer",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeer", required=(("peer_name",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="SipPeerResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerResponse"),
        DeclaredReply(status=409, media="xml", message="SipPeerResponse"),
        DeclaredReply(status=503, media="xml", message="SipPeerResponse"),
    ),
    created=True,
    find=Find(lists="sip_peers.list_sip_peers", same=(("peer_name",),), given=(("description",),)),
    read_by="sip_peers.list_sip_peers",
)

CREATE_SIP_PEER_MMS_FEATURE: Operation[MmsFeatureResponse] = Operation(
    id="createSipPeerMmsFeature",
    group="sip_peers",
    name="create_sip_peer_mms_feature",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="MmsFeature", required=(("mms_settings",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="MmsFeatureResponse"),
        DeclaredReply(status=400, media="xml", message="MmsFeatureResponse"),
    ),
    read_by="sip_peers.get_sip_peer_mms_feature",
)

CREATE_SIP_PEER_ORIGINATION_SETTINGS: Operation[SipPeerOriginationSettingsResponse] = Operation(
    id="createSipPeerOriginationSettings",
    group="sip_peers",
    name="create_sip_peer_origination_settings",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeerOriginationSettings", required=(("voice_protocol",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerOriginationSettingsResponse"),
        DeclaredReply(status=201, media="xml", message="SipPeerOriginationSettingsResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerSmsFeatureResponse"),
    ),
    read_by="sip_peers.get_sip_peer_origination_settings",
)

CREATE_SIP_PEER_SMS_FEATURE: Operation[SipPeerSmsFeatureResponse] = Operation(
    id="createSipPeerSmsFeature",
    group="sip_peers",
    name="create_sip_peer_sms_feature",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeerSmsFeature", required=(("sip_peer_sms_feature_settings",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="SipPeerSmsFeatureResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerSmsFeatureResponse"),
        DeclaredReply(status=403, media="xml", message="SipPeerSmsFeatureResponse"),
    ),
    read_by="sip_peers.get_sip_peer_sms_feature",
)

CREATE_SIP_PEER_TERMINATION_SETTINGS: Operation[SipPeerTerminationSettingsResponse] = Operation(
    id="createSipPeerTerminationSettings",
    group="sip_peers",
    name="create_sip_peer_termination_settings",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeerTerminationSettings", required=(("voice_protocol",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="SipPeerTerminationSettingsResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerSmsFeatureResponse"),
    ),
    read_by="sip_peers.get_sip_peer_termination_settings",
)

DELETE_SIP_PEER: Operation[None] = Operation(
    id="deleteSipPeer",
    group="sip_peers",
    name="delete_sip_peer",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=400, media="xml", message="SipPeerResponse"),
    ),
    read_by="sip_peers.get_sip_peer",
)

DELETE_SIP_PEER_ASSOCIATED_OUTBOUND_NUMBER: Operation[None] = Operation(
    id="deleteSipPeerAssociatedOutboundNumber",
    group="sip_peers",
    name="delete_sip_peer_associated_outbound_number",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/associatedOutboundNumbers/{associatedOutboundNumberId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="associated_outbound_number_id", wire="associatedOutboundNumberId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=400, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=401, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=403, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=404, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=429, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=500, media="xml", message="AssociatedOutboundNumbersResponse"),
    ),
    numbers={"v1": "e164"},
    gone=Gone(lists="sip_peers.list_sip_peer_associated_outbound_numbers"),
)

DELETE_SIP_PEER_MMS_FEATURE: Operation[None] = Operation(
    id="deleteSipPeerMmsFeature",
    group="sip_peers",
    name="delete_sip_peer_mms_feature",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="sip_peers.get_sip_peer_mms_feature",
)

DELETE_SIP_PEER_SMS_FEATURE: Operation[None] = Operation(
    id="deleteSipPeerSmsFeature",
    group="sip_peers",
    name="delete_sip_peer_sms_feature",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=400, media="xml", message="SipPeerSmsFeatureResponse"),
    ),
    read_by="sip_peers.get_sip_peer_sms_feature",
)

GET_SIP_PEER: Operation[SipPeerResponse] = Operation(
    id="getSipPeer",
    group="sip_peers",
    name="get_sip_peer",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerResponse"),
    ),
)

GET_SIP_PEER_APPLICATION_SETTINGS: Operation[ApplicationsSettingsResponse] = Operation(
    id="getSipPeerApplicationSettings",
    group="sip_peers",
    name="get_sip_peer_application_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/applicationSettings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/applicationSettings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ApplicationsSettingsResponse"),),
)

GET_SIP_PEER_MESSAGING_SETTINGS: Operation[SipPeerMessagingSettingsResponse] = Operation(
    id="getSipPeerMessagingSettings",
    group="sip_peers",
    name="get_sip_peer_messaging_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerMessagingSettingsResponse"),),
)

GET_SIP_PEER_MMS_FEATURE: Operation[MmsFeatureResponse] = Operation(
    id="getSipPeerMmsFeature",
    group="sip_peers",
    name="get_sip_peer_mms_feature",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="MmsFeatureResponse"),),
)

GET_SIP_PEER_MMS_SETTINGS: Operation[MmsFeatureMmsSettingsResponse] = Operation(
    id="getSipPeerMmsSettings",
    group="sip_peers",
    name="get_sip_peer_mms_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="MmsFeatureMmsSettingsResponse"),),
)

GET_SIP_PEER_ORIGINATION_SETTINGS: Operation[SipPeerOriginationSettingsResponse] = Operation(
    id="getSipPeerOriginationSettings",
    group="sip_peers",
    name="get_sip_peer_origination_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerOriginationSettingsResponse"),),
)

GET_SIP_PEER_PHONE_NUMBER: Operation[SipPeerTelephoneNumberResponse] = Operation(
    id="getSipPeerPhoneNumber",
    group="sip_peers",
    name="get_sip_peer_phone_number",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns/{tn}",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns/{tn}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="tn", wire="tn", place="path", required=True, format="tn"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerTelephoneNumberResponse"),),
)

GET_SIP_PEER_PRODUCTS: Operation[SipPeerProductResponse] = Operation(
    id="getSipPeerProducts",
    group="sip_peers",
    name="get_sip_peer_products",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerProductResponse"),),
)

GET_SIP_PEER_SMS_FEATURE: Operation[SipPeerSmsFeatureResponse] = Operation(
    id="getSipPeerSmsFeature",
    group="sip_peers",
    name="get_sip_peer_sms_feature",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerSmsFeatureResponse"),),
)

GET_SIP_PEER_TERMINATION: Operation[TerminationResponse] = Operation(
    id="getSipPeerTermination",
    group="sip_peers",
    name="get_sip_peer_termination",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="TerminationResponse"),
        DeclaredReply(status=500, media="xml", message="SipPeerGatewayIpsResponse"),
    ),
)

GET_SIP_PEER_TERMINATION_HOST: Operation[SipPeerGatewayIpResponse] = Operation(
    id="getSipPeerTerminationHost",
    group="sip_peers",
    name="get_sip_peer_termination_host",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="gateway_id", wire="gatewayId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerGatewayIpResponse"),
        DeclaredReply(status=404, media="xml", message="SipPeerGatewayIpResponse"),
    ),
)

GET_SIP_PEER_TERMINATION_HOST_SETTING: Operation[SipPeerGatewayAttributeResponse] = Operation(
    id="getSipPeerTerminationHostSetting",
    group="sip_peers",
    name="get_sip_peer_termination_host_setting",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}/settings/{attributeId}",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}/settings/{attributeId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="gateway_id", wire="gatewayId", place="path", required=True),
        Param(name="attribute_id", wire="attributeId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerGatewayAttributeResponse"),),
)

GET_SIP_PEER_TERMINATION_SETTINGS: Operation[SipPeerTerminationSettingsResponse] = Operation(
    id="getSipPeerTerminationSettings",
    group="sip_peers",
    name="get_sip_peer_termination_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerTerminationSettingsResponse"),),
)

GET_SIP_PEER_TOTAL_SEATS: Operation[SipPeerTotalSeatsResponse] = Operation(
    id="getSipPeerTotalSeats",
    group="sip_peers",
    name="get_sip_peer_total_seats",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/totalSeats",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/totalSeats",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerTotalSeatsResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerTotalSeatsResponse"),
    ),
)

GET_SIP_PEER_UC_TRUNKS: Operation[UcTrunkingPremiseTrunksResponse] = Operation(
    id="getSipPeerUcTrunks",
    group="sip_peers",
    name="get_sip_peer_uc_trunks",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/uctrunks",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/uctrunks",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="UcTrunkingPremiseTrunksResponse"),),
)

LIST_SIP_PEER_ASSOCIATED_OUTBOUND_NUMBERS: Operation[AssociatedOutboundNumbersResponse] = Operation(
    id="listSipPeerAssociatedOutboundNumbers",
    group="sip_peers",
    name="list_sip_peer_associated_outbound_numbers",
    method="GET",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/associatedOutboundNumbers"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="page", wire="page", type="int", minimum=1),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=400, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=401, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=403, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=404, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=429, media="xml", message="AssociatedOutboundNumbersResponse"),
        DeclaredReply(status=500, media="xml", message="AssociatedOutboundNumbersResponse"),
    ),
    paging=Paging(
        style="page-1",
        items=("associated_outbound_numbers", "associated_outbound_number"),
        token="page",
        size="size",
        default_size=250,
        item_key=("id",),
    ),
    numbers={"v1": "e164"},
)

LIST_SIP_PEER_PHONE_NUMBERS: Operation[SipPeerTelephoneNumbersResponse] = Operation(
    id="listSipPeerPhoneNumbers",
    group="sip_peers",
    name="list_sip_peer_phone_numbers",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="page", wire="page", type="int", minimum=1),
        Param(name="size", wire="size", type="int", minimum=1),
        Param(name="include_attributes", wire="includeAttributes", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerTelephoneNumbersResponse"),),
    paging=Paging(
        style="page-1",
        items=("sip_peer_telephone_numbers", "sip_peer_telephone_number"),
        token="page",
        size="size",
        default_size=5000,
        next=("links", "next"),
        item_key=("full_number",),
    ),
)

LIST_SIP_PEER_TERMINATION_HOST_SETTINGS: Operation[SipPeerGatewayAttributesResponse] = Operation(
    id="listSipPeerTerminationHostSettings",
    group="sip_peers",
    name="list_sip_peer_termination_host_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="gateway_id", wire="gatewayId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeerGatewayAttributesResponse"),),
    paging=Paging(
        style="none",
        items=("sip_peer_gateway_attributes", "gateway_attributes", "gateway_attribute"),
        item_key=("id",),
    ),
)

LIST_SIP_PEER_TERMINATION_HOSTS: Operation[TerminationHosts] = Operation(
    id="listSipPeerTerminationHosts",
    group="sip_peers",
    name="list_sip_peer_termination_hosts",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TerminationHosts"),),
    paging=Paging(style="none", items=("termination_host",), item_key=("id",)),
)

LIST_SIP_PEERS: Operation[TnSipPeersResponse] = Operation(
    id="listSipPeers",
    group="sip_peers",
    name="list_sip_peers",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TnSipPeersResponse"),),
    paging=Paging(style="none", items=("sip_peers", "sip_peer"), item_key=("peer_id",)),
)

UPDATE_SIP_PEER: Operation[SipPeerResponse] = Operation(
    id="updateSipPeer",
    group="sip_peers",
    name="update_sip_peer",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeer"),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerResponse"),
        DeclaredReply(status=409, media="xml", message="SipPeerResponse"),
    ),
    read_by="sip_peers.get_sip_peer",
)

UPDATE_SIP_PEER_APPLICATION_SETTINGS: Operation[ApplicationsSettingsResponse] = Operation(
    id="updateSipPeerApplicationSettings",
    group="sip_peers",
    name="update_sip_peer_application_settings",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/applicationSettings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/applicationSettings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="ApplicationsSettings"),
    replies=(DeclaredReply(status=200, media="xml", message="ApplicationsSettingsResponse"),),
    read_by="sip_peers.get_sip_peer_application_settings",
)

UPDATE_SIP_PEER_MESSAGING_SETTINGS: Operation[SipPeerMessagingSettingsResponse] = Operation(
    id="updateSipPeerMessagingSettings",
    group="sip_peers",
    name="update_sip_peer_messaging_settings",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeerMessagingSettings"),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerMessagingSettingsResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerMessagingSettingsResponse"),
    ),
    read_by="sip_peers.get_sip_peer_messaging_settings",
)

UPDATE_SIP_PEER_MMS_FEATURE: Operation[None] = Operation(
    id="updateSipPeerMmsFeature",
    group="sip_peers",
    name="update_sip_peer_mms_feature",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="MmsFeature", required=(("mms_settings",),)),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="sip_peers.get_sip_peer_mms_feature",
)

UPDATE_SIP_PEER_ORIGINATION_SETTINGS: Operation[None] = Operation(
    id="updateSipPeerOriginationSettings",
    group="sip_peers",
    name="update_sip_peer_origination_settings",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeerOriginationSettings", required=(("voice_protocol",),)),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="sip_peers.get_sip_peer_origination_settings",
)

UPDATE_SIP_PEER_PHONE_NUMBER: Operation[SipPeerTelephoneNumberResponse] = Operation(
    id="updateSipPeerPhoneNumber",
    group="sip_peers",
    name="update_sip_peer_phone_number",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns/{tn}",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns/{tn}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
        Param(name="tn", wire="tn", place="path", required=True, format="tn"),
    ),
    body=Body(media="xml", message="SipPeerTelephoneNumber"),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerTelephoneNumberResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerTelephoneNumberResponse"),
    ),
    read_by="sip_peers.get_sip_peer_phone_number",
)

UPDATE_SIP_PEER_SMS_FEATURE: Operation[SipPeerSmsFeatureResponse] = Operation(
    id="updateSipPeerSmsFeature",
    group="sip_peers",
    name="update_sip_peer_sms_feature",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeerSmsFeature", required=(("sip_peer_sms_feature_settings",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerSmsFeatureResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerSmsFeatureResponse"),
        DeclaredReply(status=403, media="xml", message="SipPeerSmsFeatureResponse"),
    ),
    read_by="sip_peers.get_sip_peer_sms_feature",
)

UPDATE_SIP_PEER_TERMINATION_SETTINGS: Operation[None] = Operation(
    id="updateSipPeerTerminationSettings",
    group="sip_peers",
    name="update_sip_peer_termination_settings",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings",
        "v2": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeerTerminationSettings", required=(("voice_protocol",),)),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="sip_peers.get_sip_peer_termination_settings",
)


class SipPeersGroup(Group):
    """SIP peers, also called locations, with their products and numbers."""

    __slots__ = ()

    async def add_sip_peer_associated_outbound_numbers(
        self,
        site_id: str,
        sip_peer_id: str,
        body: AssociatedOutboundNumbers,
        **options: Unpack[CallOptions],
    ) -> AssociatedOutboundNumbersResponse:
        """Adds to the outbound numbers of a SIP peer.

        Takes 250 numbers at most, in E.164. Numbers that are refused stand under Errors of the reply.

        ``POST /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/associatedOutboundNumbers`` (v1).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``associated_outbound_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.sip_peers.add_sip_peer_associated_outbound_numbers(
                "site_id",
                "sip_peer_id",
                AssociatedOutboundNumbers(associated_outbound_number=...),
            )
        """
        return await self._perform(
            ADD_SIP_PEER_ASSOCIATED_OUTBOUND_NUMBERS,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def count_sip_peer_phone_numbers(
        self,
        site_id: str,
        sip_peer_id: str,
        *,
        feature: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> SipPeerTelephoneNumbersCountResponse:
        """Counts the numbers of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/totaltns`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            feature: Counts only numbers with this feature (one of CNAM, LIDB, DLDA, DA).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.count_sip_peer_phone_numbers("site_id", "sip_peer_id")
        """
        return await self._perform(
            COUNT_SIP_PEER_PHONE_NUMBERS,
            options,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
            feature=feature,
        )

    async def create_sip_peer(
        self,
        site_id: str,
        body: SipPeer,
        **options: Unpack[CallOptions],
    ) -> Created[SipPeerResponse]:
        """Creates a SIP peer in a site.

        The reply has no body as a rule; the id is taken from its Location header.

        ``POST /accounts/{accountId}/sites/{siteId}/sippeers`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            body: The message to send; it has to have ``peer_name``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Conflict`` or
                ``ServerError``.

        Example:
            created = await client.sip_peers.create_sip_peer("site_id", SipPeer(peer_name=...))
        """
        return await self._create(CREATE_SIP_PEER, options, body=body, site_id=site_id)

    async def create_sip_peer_mms_feature(
        self,
        site_id: str,
        sip_peer_id: str,
        body: MmsFeature,
        **options: Unpack[CallOptions],
    ) -> MmsFeatureResponse:
        """Enables MMS on a SIP peer that has SMS.

        ``POST /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``mms_settings``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.sip_peers.create_sip_peer_mms_feature(
                "site_id",
                "sip_peer_id",
                MmsFeature(mms_settings=...),
            )
        """
        return await self._perform(
            CREATE_SIP_PEER_MMS_FEATURE,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def create_sip_peer_origination_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeerOriginationSettings,
        **options: Unpack[CallOptions],
    ) -> SipPeerOriginationSettingsResponse:
        """Creates the origination settings of a SIP peer.

        ``POST /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``voice_protocol``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.sip_peers.create_sip_peer_origination_settings(
                "site_id",
                "sip_peer_id",
                SipPeerOriginationSettings(voice_protocol=...),
            )
        """
        return await self._perform(
            CREATE_SIP_PEER_ORIGINATION_SETTINGS,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def create_sip_peer_sms_feature(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeerSmsFeature,
        **options: Unpack[CallOptions],
    ) -> SipPeerSmsFeatureResponse:
        """Enables SMS on a SIP peer.

        ``POST /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``sip_peer_sms_feature_settings``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Forbidden``.

        Example:
            reply = await client.sip_peers.create_sip_peer_sms_feature(
                "site_id",
                "sip_peer_id",
                SipPeerSmsFeature(sip_peer_sms_feature_settings=...),
            )
        """
        return await self._perform(
            CREATE_SIP_PEER_SMS_FEATURE,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def create_sip_peer_termination_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeerTerminationSettings,
        **options: Unpack[CallOptions],
    ) -> SipPeerTerminationSettingsResponse:
        """Creates the termination settings of a SIP peer.

        ``POST /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``voice_protocol``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.sip_peers.create_sip_peer_termination_settings(
                "site_id",
                "sip_peer_id",
                SipPeerTerminationSettings(voice_protocol=...),
            )
        """
        return await self._perform(
            CREATE_SIP_PEER_TERMINATION_SETTINGS,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def delete_sip_peer(self, site_id: str, sip_peer_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a SIP peer that has no numbers.

        ``DELETE /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized`` or ``NotFound``.

        Example:
            await client.sip_peers.delete_sip_peer("site_id", "sip_peer_id")
        """
        return await self._perform(DELETE_SIP_PEER, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def delete_sip_peer_associated_outbound_number(
        self,
        site_id: str,
        sip_peer_id: str,
        associated_outbound_number_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes an outbound number away from a SIP peer.

        ``DELETE /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/associatedOutboundNumbers/{associatedOutboundNumberId}`` (v1).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            associated_outbound_number_id: Id of the outbound number, as the list gives it.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            await client.sip_peers.delete_sip_peer_associated_outbound_number(
                "site_id",
                "sip_peer_id",
                "associated_outbound_number_id",
            )
        """
        return await self._perform(
            DELETE_SIP_PEER_ASSOCIATED_OUTBOUND_NUMBER,
            options,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
            associated_outbound_number_id=associated_outbound_number_id,
        )

    async def delete_sip_peer_mms_feature(self, site_id: str, sip_peer_id: str, **options: Unpack[CallOptions]) -> None:
        """Disables MMS on a SIP peer.

        ``DELETE /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.sip_peers.delete_sip_peer_mms_feature("site_id", "sip_peer_id")
        """
        return await self._perform(DELETE_SIP_PEER_MMS_FEATURE, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def delete_sip_peer_sms_feature(self, site_id: str, sip_peer_id: str, **options: Unpack[CallOptions]) -> None:
        """Disables SMS on a SIP peer.

        ``DELETE /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            await client.sip_peers.delete_sip_peer_sms_feature("site_id", "sip_peer_id")
        """
        return await self._perform(DELETE_SIP_PEER_SMS_FEATURE, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer(self, site_id: str, sip_peer_id: str, **options: Unpack[CallOptions]) -> SipPeerResponse:
        """Reads a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized`` or ``NotFound``.

        Example:
            reply = await client.sip_peers.get_sip_peer("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_application_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> ApplicationsSettingsResponse:
        """Reads which messaging application a SIP peer uses.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/applicationSettings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_application_settings("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_APPLICATION_SETTINGS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_messaging_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerMessagingSettingsResponse:
        """Reads the messaging settings of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_messaging_settings("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_MESSAGING_SETTINGS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_mms_feature(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> MmsFeatureResponse:
        """Reads the MMS feature of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_mms_feature("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_MMS_FEATURE, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_mms_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> MmsFeatureMmsSettingsResponse:
        """Reads the MMS settings of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_mms_settings("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_MMS_SETTINGS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_origination_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerOriginationSettingsResponse:
        """Reads the origination settings of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_origination_settings("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_ORIGINATION_SETTINGS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_phone_number(
        self,
        site_id: str,
        sip_peer_id: str,
        tn: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerTelephoneNumberResponse:
        """Reads the settings of a number on a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns/{tn}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_phone_number("site_id", "sip_peer_id", "tn")
        """
        return await self._perform(GET_SIP_PEER_PHONE_NUMBER, options, site_id=site_id, sip_peer_id=sip_peer_id, tn=tn)

    async def get_sip_peer_products(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerProductResponse:
        """Reads the products of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_products("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_PRODUCTS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_sms_feature(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerSmsFeatureResponse:
        """Reads the SMS feature of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_sms_feature("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_SMS_FEATURE, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_termination(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> TerminationResponse:
        """Reads the termination product of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call; refusals are ``ServerError``.

        Example:
            reply = await client.sip_peers.get_sip_peer_termination("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_TERMINATION, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_termination_host(
        self,
        site_id: str,
        sip_peer_id: str,
        gateway_id: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerGatewayIpResponse:
        """Reads a termination host of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            gateway_id: Id of the termination host.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.sip_peers.get_sip_peer_termination_host("site_id", "sip_peer_id", "gateway_id")
        """
        return await self._perform(
            GET_SIP_PEER_TERMINATION_HOST,
            options,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
            gateway_id=gateway_id,
        )

    async def get_sip_peer_termination_host_setting(
        self,
        site_id: str,
        sip_peer_id: str,
        gateway_id: str,
        attribute_id: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerGatewayAttributeResponse:
        """Reads a setting of a termination host.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}/settings/{attributeId}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            gateway_id: Id of the termination host.
            attribute_id: Id of the setting of the termination host.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_termination_host_setting(
                "site_id",
                "sip_peer_id",
                "gateway_id",
                "attribute_id",
            )
        """
        return await self._perform(
            GET_SIP_PEER_TERMINATION_HOST_SETTING,
            options,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
            gateway_id=gateway_id,
            attribute_id=attribute_id,
        )

    async def get_sip_peer_termination_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerTerminationSettingsResponse:
        """Reads the termination settings of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_termination_settings("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_TERMINATION_SETTINGS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_total_seats(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> SipPeerTotalSeatsResponse:
        """Counts the UC trunking seats of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/totalSeats`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.sip_peers.get_sip_peer_total_seats("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_TOTAL_SEATS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    async def get_sip_peer_uc_trunks(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> UcTrunkingPremiseTrunksResponse:
        """Reads the UC trunking trunks of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/uctrunks`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.get_sip_peer_uc_trunks("site_id", "sip_peer_id")
        """
        return await self._perform(GET_SIP_PEER_UC_TRUNKS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    def list_sip_peer_associated_outbound_numbers(
        self,
        site_id: str,
        sip_peer_id: str,
        *,
        page: int | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[AssociatedOutboundNumbersResponse, AssociatedOutboundNumber]:
        """Lists the outbound numbers of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/associatedOutboundNumbers`` (v1).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            page: Page number, counted from 1 (at least 1; default 1).
            size: Rows on a page (at least 1; default 250).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.sip_peers.list_sip_peer_associated_outbound_numbers("site_id", "sip_peer_id"):
                print(item)
        """
        return self._pages(
            LIST_SIP_PEER_ASSOCIATED_OUTBOUND_NUMBERS,
            options,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
            page=page,
            size=size,
        )

    def list_sip_peer_phone_numbers(
        self,
        site_id: str,
        sip_peer_id: str,
        *,
        page: int | None = None,
        size: int | None = None,
        include_attributes: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[SipPeerTelephoneNumbersResponse, SipPeerTelephoneNumber]:
        """Lists the numbers of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            page: Page number, counted from 1 (at least 1; default 1).
            size: Rows on a page (at least 1; default 5000).
            include_attributes: False gives bare numbers, which is faster (default True).

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized``.

        Example:
            async for item in client.sip_peers.list_sip_peer_phone_numbers("site_id", "sip_peer_id"):
                print(item)
        """
        return self._pages(
            LIST_SIP_PEER_PHONE_NUMBERS,
            options,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
            page=page,
            size=size,
            include_attributes=include_attributes,
        )

    def list_sip_peer_termination_host_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        gateway_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[SipPeerGatewayAttributesResponse, GatewayAttribute]:
        """Lists the settings of a termination host.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts/{gatewayId}/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            gateway_id: Id of the termination host.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.sip_peers.list_sip_peer_termination_host_settings("site_id", "sip_peer_id", "gateway_id"):
                print(item)
        """
        return self._pages(
            LIST_SIP_PEER_TERMINATION_HOST_SETTINGS,
            options,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
            gateway_id=gateway_id,
        )

    def list_sip_peer_termination_hosts(
        self,
        site_id: str,
        sip_peer_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[TerminationHosts, TerminationHost]:
        """Lists the termination hosts of a SIP peer.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/hosts`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.sip_peers.list_sip_peer_termination_hosts("site_id", "sip_peer_id"):
                print(item)
        """
        return self._pages(LIST_SIP_PEER_TERMINATION_HOSTS, options, site_id=site_id, sip_peer_id=sip_peer_id)

    def list_sip_peers(self, site_id: str, **options: Unpack[CallOptions]) -> Paged[TnSipPeersResponse, SipPeer]:
        """Lists the SIP peers of a site.

        ``GET /accounts/{accountId}/sites/{siteId}/sippeers`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized``.

        Example:
            async for item in client.sip_peers.list_sip_peers("site_id"):
                print(item)
        """
        return self._pages(LIST_SIP_PEERS, options, site_id=site_id)

    async def update_sip_peer(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeer,
        **options: Unpack[CallOptions],
    ) -> SipPeerResponse:
        """Replaces the settings of a SIP peer.

        ``PUT /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``NotFound`` or
                ``Conflict``.

        Example:
            reply = await client.sip_peers.update_sip_peer("site_id", "sip_peer_id", SipPeer(...))
        """
        return await self._perform(UPDATE_SIP_PEER, options, body=body, site_id=site_id, sip_peer_id=sip_peer_id)

    async def update_sip_peer_application_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        body: ApplicationsSettings,
        **options: Unpack[CallOptions],
    ) -> ApplicationsSettingsResponse:
        """Sets or removes the messaging application of a SIP peer.

        The text REMOVE in place of settings takes the application away.

        ``PUT /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/applicationSettings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sip_peers.update_sip_peer_application_settings(
                "site_id",
                "sip_peer_id",
                ApplicationsSettings(...),
            )
        """
        return await self._perform(
            UPDATE_SIP_PEER_APPLICATION_SETTINGS,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def update_sip_peer_messaging_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeerMessagingSettings,
        **options: Unpack[CallOptions],
    ) -> SipPeerMessagingSettingsResponse:
        """Replaces the messaging settings of a SIP peer.

        ``PUT /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.sip_peers.update_sip_peer_messaging_settings(
                "site_id",
                "sip_peer_id",
                SipPeerMessagingSettings(...),
            )
        """
        return await self._perform(
            UPDATE_SIP_PEER_MESSAGING_SETTINGS,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def update_sip_peer_mms_feature(
        self,
        site_id: str,
        sip_peer_id: str,
        body: MmsFeature,
        **options: Unpack[CallOptions],
    ) -> None:
        """Replaces the MMS feature of a SIP peer.

        ``PUT /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/mms`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``mms_settings``.

        Raises:
            BandwidthError: As for every call.

        Example:
            await client.sip_peers.update_sip_peer_mms_feature(
                "site_id",
                "sip_peer_id",
                MmsFeature(mms_settings=...),
            )
        """
        return await self._perform(
            UPDATE_SIP_PEER_MMS_FEATURE,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def update_sip_peer_origination_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeerOriginationSettings,
        **options: Unpack[CallOptions],
    ) -> None:
        """Replaces the origination settings of a SIP peer.

        ``PUT /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/origination/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``voice_protocol``.

        Raises:
            BandwidthError: As for every call.

        Example:
            await client.sip_peers.update_sip_peer_origination_settings(
                "site_id",
                "sip_peer_id",
                SipPeerOriginationSettings(voice_protocol=...),
            )
        """
        return await self._perform(
            UPDATE_SIP_PEER_ORIGINATION_SETTINGS,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def update_sip_peer_phone_number(
        self,
        site_id: str,
        sip_peer_id: str,
        tn: str,
        body: SipPeerTelephoneNumber,
        **options: Unpack[CallOptions],
    ) -> SipPeerTelephoneNumberResponse:
        """Changes the settings of a number on a SIP peer.

        Version v2 refuses messaging settings here; send a TN option order for them.

        ``PUT /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/tns/{tn}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            tn: The telephone number.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Conflict``.

        Example:
            reply = await client.sip_peers.update_sip_peer_phone_number(
                "site_id",
                "sip_peer_id",
                "tn",
                SipPeerTelephoneNumber(...),
            )
        """
        return await self._perform(
            UPDATE_SIP_PEER_PHONE_NUMBER,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
            tn=tn,
        )

    async def update_sip_peer_sms_feature(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeerSmsFeature,
        **options: Unpack[CallOptions],
    ) -> SipPeerSmsFeatureResponse:
        """Replaces the SMS feature of a SIP peer.

        ``PUT /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/messaging/features/sms`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``sip_peer_sms_feature_settings``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Forbidden``.

        Example:
            reply = await client.sip_peers.update_sip_peer_sms_feature(
                "site_id",
                "sip_peer_id",
                SipPeerSmsFeature(sip_peer_sms_feature_settings=...),
            )
        """
        return await self._perform(
            UPDATE_SIP_PEER_SMS_FEATURE,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )

    async def update_sip_peer_termination_settings(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeerTerminationSettings,
        **options: Unpack[CallOptions],
    ) -> None:
        """Replaces the termination settings of a SIP peer.

        ``PUT /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termination/settings`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``voice_protocol``.

        Raises:
            BandwidthError: As for every call.

        Example:
            await client.sip_peers.update_sip_peer_termination_settings(
                "site_id",
                "sip_peer_id",
                SipPeerTerminationSettings(voice_protocol=...),
            )
        """
        return await self._perform(
            UPDATE_SIP_PEER_TERMINATION_SETTINGS,
            options,
            body=body,
            site_id=site_id,
            sip_peer_id=sip_peer_id,
        )
