"""Decoders and writers of the group ``routing``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BLANKS,
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
from aiobandwidth._generated.models.routing import (
    AvailableNnRoutes,
    MessagingSettings,
    NnRoute,
    OriginationRoutePlan,
    ProvisionerIds,
    Route,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_A2pState = Known("A2pState")
_EndpointType = Known("EndpointType")
_TnOptionAction = Known("TnOptionAction")


def decode_AvailableNnRoutes(node: etree._Element, depth: int) -> AvailableNnRoutes:
    made = new(AvailableNnRoutes)
    made.extra = made.response_status = None
    made.nn_route = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "NNRoute":
            made.nn_route.append(decode_NnRoute(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AvailableNnRoutes(made: AvailableNnRoutes, parts: list[str], name: str) -> None:
    if made.__class__ is not AvailableNnRoutes or made.extra is not None:
        careful(made, AvailableNnRoutes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    for nn_route_ in plain_list(made.nn_route):
        write_NnRoute(nn_route_, parts, "NNRoute")
    close(parts, start, name)


def decode_MessagingSettings(node: etree._Element, depth: int) -> MessagingSettings:
    made = new(MessagingSettings)
    made.extra = made.sms_enabled = made.campaign_id = made.message_class = made.campaign_fully_provisioned = None
    made.a2p_state = made.assigned_nn_route = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SmsEnabled" and made.sms_enabled is None and not len(child):
            made.sms_enabled = BOOLS[child.text or ""]
        elif tag == "CampaignId" and made.campaign_id is None and not len(child):
            made.campaign_id = child.text or ""
        elif tag == "MessageClass" and made.message_class is None and not len(child):
            made.message_class = child.text or ""
        elif tag == "CampaignFullyProvisioned" and made.campaign_fully_provisioned is None and not len(child):
            made.campaign_fully_provisioned = BOOLS[child.text or ""]
        elif tag == "A2pState" and made.a2p_state is None and not len(child):
            made.a2p_state = _A2pState[child.text or ""]
        elif tag == "AssignedNnRoute" and made.assigned_nn_route is None:
            made.assigned_nn_route = decode_NnRoute(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MessagingSettings(made: MessagingSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not MessagingSettings or made.extra is not None:
        careful(made, MessagingSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sms_enabled is not None:
        put_text(parts, "SmsEnabled", made.sms_enabled)
    if made.campaign_id is not None:
        put_text(parts, "CampaignId", made.campaign_id)
    if made.message_class is not None:
        put_text(parts, "MessageClass", made.message_class)
    if made.campaign_fully_provisioned is not None:
        put_text(parts, "CampaignFullyProvisioned", made.campaign_fully_provisioned)
    if made.a2p_state is not None:
        put_text(parts, "A2pState", made.a2p_state)
    if made.assigned_nn_route is not None:
        write_NnRoute(made.assigned_nn_route, parts, "AssignedNnRoute")
    close(parts, start, name)


def decode_NnRoute(node: etree._Element, depth: int) -> NnRoute:
    made = new(NnRoute)
    made.extra = made.nnid = made.espid = made.name = made.delivery_network = made.provisioner_ids = None
    made.traffic_type = made.text = None
    if (content := node.text) is not None:
        if content.strip(BLANKS):
            made.text = content
    for child in node:
        tag = child.tag
        if tag == "Nnid" and made.nnid is None and not len(child):
            made.nnid = child.text or ""
        elif tag == "Espid" and made.espid is None and not len(child):
            made.espid = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "DeliveryNetwork" and made.delivery_network is None and not len(child):
            made.delivery_network = child.text or ""
        elif tag == "trafficType" and made.traffic_type is None and not len(child):
            made.traffic_type = child.text or ""
        elif tag == "ProvisionerIds" and made.provisioner_ids is None:
            made.provisioner_ids = decode_ProvisionerIds(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NnRoute(made: NnRoute, parts: list[str], name: str) -> None:
    careful(made, NnRoute, parts, name)


def decode_OriginationRoutePlan(node: etree._Element, depth: int) -> OriginationRoutePlan:
    made = new(OriginationRoutePlan)
    made.extra = made.id = made.action = None
    made.route = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "Action" and made.action is None and not len(child):
            made.action = _TnOptionAction[child.text or ""]
        elif tag == "Route":
            made.route.append(decode_Route(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_OriginationRoutePlan(made: OriginationRoutePlan, parts: list[str], name: str) -> None:
    if made.__class__ is not OriginationRoutePlan or made.extra is not None:
        careful(made, OriginationRoutePlan, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    for route_ in plain_list(made.route):
        write_Route(route_, parts, "Route")
    if made.action is not None:
        put_text(parts, "Action", made.action)
    close(parts, start, name)


def decode_ProvisionerIds(node: etree._Element, depth: int) -> ProvisionerIds:
    made = new(ProvisionerIds)
    made.extra = None
    made.provisioner_id = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProvisionerId" and not len(child):
            made.provisioner_id.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ProvisionerIds(made: ProvisionerIds, parts: list[str], name: str) -> None:
    if made.__class__ is not ProvisionerIds or made.extra is not None:
        careful(made, ProvisionerIds, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.provisioner_id:
        put_texts(parts, "ProvisionerId", made.provisioner_id)
    close(parts, start, name)


def decode_Route(node: etree._Element, depth: int) -> Route:
    made = new(Route)
    made.extra = made.endpoint = made.priority = made.weight = made.endpoint_type = made.name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Endpoint" and made.endpoint is None and not len(child):
            made.endpoint = child.text or ""
        elif tag == "Priority" and made.priority is None and not len(child):
            made.priority = INTS[child.text or ""]
        elif tag == "Weight" and made.weight is None and not len(child):
            made.weight = INTS[child.text or ""]
        elif tag == "EndpointType" and made.endpoint_type is None and not len(child):
            made.endpoint_type = _EndpointType[child.text or ""]
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Route(made: Route, parts: list[str], name: str) -> None:
    if made.__class__ is not Route or made.extra is not None:
        careful(made, Route, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.endpoint is not None:
        put_text(parts, "Endpoint", made.endpoint)
    if made.priority is not None:
        put_text(parts, "Priority", made.priority)
    if made.weight is not None:
        put_text(parts, "Weight", made.weight)
    if made.endpoint_type is not None:
        put_text(parts, "EndpointType", made.endpoint_type)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    close(parts, start, name)
