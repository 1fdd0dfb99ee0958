"""Decoders and writers of the group ``applications``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
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
from aiobandwidth._generated.models.applications import (
    Application,
    ApplicationList,
    ApplicationProvisioningResponse,
    AssociatedSipPeer,
    AssociatedSipPeers,
    AssociatedSipPeersResponse,
    CallbackCreds,
    RequestedCallbackTypes,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_ApplicationServiceType = Known("ApplicationServiceType")
_HttpMethod = Known("HttpMethod")
_MessagingCallbackType = Known("MessagingCallbackType")


def decode_Application(node: etree._Element, depth: int) -> Application:
    made = new(Application)
    made.extra = made.application_id = made.service_type = made.app_name = made.call_initiated_callback_url = None
    made.call_initiated_method = made.call_status_callback_url = made.call_status_method = made.callback_url = None
    made.msg_callback_url = made.inbound_callback_url = made.outbound_callback_url = made.msg_callback_creds = None
    made.inbound_callback_creds = made.outbound_callback_creds = made.requested_callback_types = None
    made.callback_creds = made.call_initiated_fallback_url = made.call_initiated_fallback_method = None
    made.call_initiated_fallback_creds = made.callback_timeout = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ApplicationId" and made.application_id is None and not len(child):
            made.application_id = child.text or ""
        elif tag == "ServiceType" and made.service_type is None and not len(child):
            made.service_type = _ApplicationServiceType[child.text or ""]
        elif tag == "AppName" and made.app_name is None and not len(child):
            made.app_name = child.text or ""
        elif tag == "CallInitiatedCallbackUrl" and made.call_initiated_callback_url is None and not len(child):
            made.call_initiated_callback_url = child.text or ""
        elif tag == "CallInitiatedMethod" and made.call_initiated_method is None and not len(child):
            made.call_initiated_method = _HttpMethod[child.text or ""]
        elif tag == "CallStatusCallbackUrl" and made.call_status_callback_url is None and not len(child):
            made.call_status_callback_url = child.text or ""
        elif tag == "CallStatusMethod" and made.call_status_method is None and not len(child):
            made.call_status_method = _HttpMethod[child.text or ""]
        elif tag == "CallbackUrl" and made.callback_url is None and not len(child):
            made.callback_url = child.text or ""
        elif tag == "MsgCallbackUrl" and made.msg_callback_url is None and not len(child):
            made.msg_callback_url = child.text or ""
        elif tag == "InboundCallbackUrl" and made.inbound_callback_url is None and not len(child):
            made.inbound_callback_url = child.text or ""
        elif tag == "OutboundCallbackUrl" and made.outbound_callback_url is None and not len(child):
            made.outbound_callback_url = child.text or ""
        elif tag == "CallInitiatedFallbackUrl" and made.call_initiated_fallback_url is None and not len(child):
            made.call_initiated_fallback_url = child.text or ""
        elif tag == "CallInitiatedFallbackMethod" and made.call_initiated_fallback_method is None and not len(child):
            made.call_initiated_fallback_method = _HttpMethod[child.text or ""]
        elif tag == "CallbackTimeout" and made.callback_timeout is None and not len(child):
            made.callback_timeout = INTS[child.text or ""]
        elif tag == "MsgCallbackCreds" and made.msg_callback_creds is None:
            made.msg_callback_creds = decode_CallbackCreds(child, depth)
        elif tag == "InboundCallbackCreds" and made.inbound_callback_creds is None:
            made.inbound_callback_creds = decode_CallbackCreds(child, depth)
        elif tag == "OutboundCallbackCreds" and made.outbound_callback_creds is None:
            made.outbound_callback_creds = decode_CallbackCreds(child, depth)
        elif tag == "RequestedCallbackTypes" and made.requested_callback_types is None:
            made.requested_callback_types = decode_RequestedCallbackTypes(child, depth)
        elif tag == "CallbackCreds" and made.callback_creds is None:
            made.callback_creds = decode_CallbackCreds(child, depth)
        elif tag == "CallInitiatedFallbackCreds" and made.call_initiated_fallback_creds is None:
            made.call_initiated_fallback_creds = decode_CallbackCreds(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Application(made: Application, parts: list[str], name: str) -> None:
    if made.__class__ is not Application or made.extra is not None:
        careful(made, Application, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.application_id is not None:
        put_text(parts, "ApplicationId", made.application_id)
    if made.service_type is not None:
        put_text(parts, "ServiceType", made.service_type)
    if made.app_name is not None:
        put_text(parts, "AppName", made.app_name)
    if made.call_initiated_callback_url is not None:
        put_text(parts, "CallInitiatedCallbackUrl", made.call_initiated_callback_url)
    if made.call_initiated_method is not None:
        put_text(parts, "CallInitiatedMethod", made.call_initiated_method)
    if made.call_status_callback_url is not None:
        put_text(parts, "CallStatusCallbackUrl", made.call_status_callback_url)
    if made.call_status_method is not None:
        put_text(parts, "CallStatusMethod", made.call_status_method)
    if made.callback_url is not None:
        put_text(parts, "CallbackUrl", made.callback_url)
    if made.msg_callback_url is not None:
        put_text(parts, "MsgCallbackUrl", made.msg_callback_url)
    if made.inbound_callback_url is not None:
        put_text(parts, "InboundCallbackUrl", made.inbound_callback_url)
    if made.outbound_callback_url is not None:
        put_text(parts, "OutboundCallbackUrl", made.outbound_callback_url)
    if made.msg_callback_creds is not None:
        write_CallbackCreds(made.msg_callback_creds, parts, "MsgCallbackCreds")
    if made.inbound_callback_creds is not None:
        write_CallbackCreds(made.inbound_callback_creds, parts, "InboundCallbackCreds")
    if made.outbound_callback_creds is not None:
        write_CallbackCreds(made.outbound_callback_creds, parts, "OutboundCallbackCreds")
    if made.requested_callback_types is not None:
        write_RequestedCallbackTypes(made.requested_callback_types, parts, "RequestedCallbackTypes")
    if made.callback_creds is not None:
        write_CallbackCreds(made.callback_creds, parts, "CallbackCreds")
    if made.call_initiated_fallback_url is not None:
        put_text(parts, "CallInitiatedFallbackUrl", made.call_initiated_fallback_url)
    if made.call_initiated_fallback_method is not None:
        put_text(parts, "CallInitiatedFallbackMethod", made.call_initiated_fallback_method)
    if made.call_initiated_fallback_creds is not None:
        write_CallbackCreds(made.call_initiated_fallback_creds, parts, "CallInitiatedFallbackCreds")
    if made.callback_timeout is not None:
        put_text(parts, "CallbackTimeout", made.callback_timeout)
    close(parts, start, name)


def decode_ApplicationList(node: etree._Element, depth: int) -> ApplicationList:
    made = new(ApplicationList)
    made.extra = None
    made.application = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Application":
            made.application.append(decode_Application(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ApplicationList(made: ApplicationList, parts: list[str], name: str) -> None:
    if made.__class__ is not ApplicationList or made.extra is not None:
        careful(made, ApplicationList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for application_ in plain_list(made.application):
        write_Application(application_, parts, "Application")
    close(parts, start, name)


def decode_ApplicationProvisioningResponse(node: etree._Element, depth: int) -> ApplicationProvisioningResponse:
    made = new(ApplicationProvisioningResponse)
    made.extra = made.application = made.application_list = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Application" and made.application is None:
            made.application = decode_Application(child, depth)
        elif tag == "ApplicationList" and made.application_list is None:
            made.application_list = decode_ApplicationList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ApplicationProvisioningResponse(made: ApplicationProvisioningResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ApplicationProvisioningResponse or made.extra is not None:
        careful(made, ApplicationProvisioningResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.application is not None:
        write_Application(made.application, parts, "Application")
    if made.application_list is not None:
        write_ApplicationList(made.application_list, parts, "ApplicationList")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_AssociatedSipPeer(node: etree._Element, depth: int) -> AssociatedSipPeer:
    made = new(AssociatedSipPeer)
    made.extra = made.site_id = made.site_name = made.peer_id = made.peer_name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "SiteName" and made.site_name is None and not len(child):
            made.site_name = child.text or ""
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "PeerName" and made.peer_name is None and not len(child):
            made.peer_name = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AssociatedSipPeer(made: AssociatedSipPeer, parts: list[str], name: str) -> None:
    if made.__class__ is not AssociatedSipPeer or made.extra is not None:
        careful(made, AssociatedSipPeer, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.site_name is not None:
        put_text(parts, "SiteName", made.site_name)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.peer_name is not None:
        put_text(parts, "PeerName", made.peer_name)
    close(parts, start, name)


def decode_AssociatedSipPeers(node: etree._Element, depth: int) -> AssociatedSipPeers:
    made = new(AssociatedSipPeers)
    made.extra = None
    made.associated_sip_peer = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AssociatedSipPeer":
            made.associated_sip_peer.append(decode_AssociatedSipPeer(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AssociatedSipPeers(made: AssociatedSipPeers, parts: list[str], name: str) -> None:
    if made.__class__ is not AssociatedSipPeers or made.extra is not None:
        careful(made, AssociatedSipPeers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for associated_sip_peer_ in plain_list(made.associated_sip_peer):
        write_AssociatedSipPeer(associated_sip_peer_, parts, "AssociatedSipPeer")
    close(parts, start, name)


def decode_AssociatedSipPeersResponse(node: etree._Element, depth: int) -> AssociatedSipPeersResponse:
    made = new(AssociatedSipPeersResponse)
    made.extra = made.response_status = made.associated_sip_peers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "AssociatedSipPeers" and made.associated_sip_peers is None:
            made.associated_sip_peers = decode_AssociatedSipPeers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AssociatedSipPeersResponse(made: AssociatedSipPeersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AssociatedSipPeersResponse or made.extra is not None:
        careful(made, AssociatedSipPeersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.associated_sip_peers is not None:
        write_AssociatedSipPeers(made.associated_sip_peers, parts, "AssociatedSipPeers")
    close(parts, start, name)


def decode_CallbackCreds(node: etree._Element, depth: int) -> CallbackCreds:
    made = new(CallbackCreds)
    made.extra = made.user_id = made.password = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "UserId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        elif tag == "Password" and made.password is None and not len(child):
            made.password = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallbackCreds(made: CallbackCreds, parts: list[str], name: str) -> None:
    if made.__class__ is not CallbackCreds or made.extra is not None:
        careful(made, CallbackCreds, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.user_id is not None:
        put_text(parts, "UserId", made.user_id)
    if made.password is not None:
        put_text(parts, "Password", made.password)
    close(parts, start, name)


def decode_RequestedCallbackTypes(node: etree._Element, depth: int) -> RequestedCallbackTypes:
    made = new(RequestedCallbackTypes)
    made.extra = None
    made.callback_type = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CallbackType" and not len(child):
            made.callback_type.append(_MessagingCallbackType[child.text or ""])
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequestedCallbackTypes(made: RequestedCallbackTypes, parts: list[str], name: str) -> None:
    if made.__class__ is not RequestedCallbackTypes or made.extra is not None:
        careful(made, RequestedCallbackTypes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.callback_type:
        put_texts(parts, "CallbackType", made.callback_type)
    close(parts, start, name)
