"""Decoders and writers of the group ``json_universal_platform``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    accept,
    careful,
    close,
    known,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_decimal,
)
from aiobandwidth._generated.codecs import json
from aiobandwidth._generated.models.json_universal_platform import (
    FeatureSwitch,
    MessagingServiceKind,
    ServiceActivation,
    ServiceActivationAction,
    ServiceActivationCheck,
    ServiceActivationCheckReply,
    ServiceActivationReply,
    ServiceActivationRequest,
    ServiceActivationStatus,
    ServiceEligibilities,
    ServiceEligibility,
    ServiceEligibilityByType,
    ServiceSelection,
    ServiceState,
    ServiceStateKind,
    UniversalPage,
    VoiceConfigurationPackage,
    VoiceConfigurationPackageInput,
    VoiceConfigurationPackageList,
    VoiceConfigurationPackageReply,
    VoicePhoneNumber,
    VoicePhoneNumberList,
    VoicePhoneNumbersInput,
    VoicePhoneNumbersReply,
    VoiceRoute,
    VoiceRouteEndpoint,
    VoiceRouteEndpointKind,
    VoiceRoutePlan,
    VoiceServiceKind,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_MessagingServiceKind = known(MessagingServiceKind)
_ServiceActivationAction = known(ServiceActivationAction)
_ServiceActivationStatus = known(ServiceActivationStatus)
_ServiceStateKind = known(ServiceStateKind)
_VoiceRouteEndpointKind = known(VoiceRouteEndpointKind)
_VoiceServiceKind = known(VoiceServiceKind)


def decode_FeatureSwitch(node: etree._Element, work: Work) -> FeatureSwitch:
    made = new(FeatureSwitch)
    made.extra = made.enabled = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "enabled" and made.enabled is None:
            made.enabled = BOOLS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FeatureSwitch(made: FeatureSwitch, parts: list[str], name: str) -> None:
    if made.__class__ is not FeatureSwitch or made.extra is not None:
        careful(made, FeatureSwitch, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.enabled) is not None:
        put_text(parts, "enabled", value)
    close(parts, start, name)


def decode_ServiceActivation(node: etree._Element, work: Work) -> ServiceActivation:
    made = new(ServiceActivation)
    made.extra = made.order_id = made.order_status = made.customer_order_id = made.action = made.services = None
    made.phone_numbers = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "orderId" and made.order_id is None:
            made.order_id = child.text or ""
        elif tag == "orderStatus" and made.order_status is None:
            made.order_status = _ServiceActivationStatus[child.text or ""]
        elif tag == "customerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "action" and made.action is None:
            made.action = _ServiceActivationAction[child.text or ""]
        elif tag == "phoneNumbers":
            made.phone_numbers.append(child.text or "")
        elif tag == "services" and made.services is None:
            made.services = decode_ServiceSelection(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceActivation(made: ServiceActivation, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceActivation or made.extra is not None:
        careful(made, ServiceActivation, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.order_id) is not None:
        put_text(parts, "orderId", value)
    if (value := made.order_status) is not None:
        put_text(parts, "orderStatus", value)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "customerOrderId", value)
    if (value := made.action) is not None:
        put_text(parts, "action", value)
    if made.phone_numbers:
        put_texts(parts, "phoneNumbers", made.phone_numbers)
    if (item := made.services) is not None:
        write_ServiceSelection(item, parts, "services")
    close(parts, start, name)


def decode_ServiceActivationCheck(node: etree._Element, work: Work) -> ServiceActivationCheck:
    made = new(ServiceActivationCheck)
    made.extra = None
    made.phone_numbers = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumbers":
            made.phone_numbers.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceActivationCheck(made: ServiceActivationCheck, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceActivationCheck or made.extra is not None:
        careful(made, ServiceActivationCheck, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.phone_numbers:
        put_texts(parts, "phoneNumbers", made.phone_numbers)
    close(parts, start, name)


def decode_ServiceActivationCheckReply(node: etree._Element, work: Work) -> ServiceActivationCheckReply:
    made = new(ServiceActivationCheckReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_ServiceEligibilities(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceActivationCheckReply(made: ServiceActivationCheckReply, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceActivationCheckReply or made.extra is not None:
        careful(made, ServiceActivationCheckReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_ServiceEligibilities(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_ServiceActivationReply(node: etree._Element, work: Work) -> ServiceActivationReply:
    made = new(ServiceActivationReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_ServiceActivation(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceActivationReply(made: ServiceActivationReply, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceActivationReply or made.extra is not None:
        careful(made, ServiceActivationReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_ServiceActivation(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_ServiceActivationRequest(node: etree._Element, work: Work) -> ServiceActivationRequest:
    made = new(ServiceActivationRequest)
    made.extra = made.action = made.services = made.customer_order_id = None
    made.phone_numbers = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "action" and made.action is None:
            made.action = _ServiceActivationAction[child.text or ""]
        elif tag == "phoneNumbers":
            made.phone_numbers.append(child.text or "")
        elif tag == "services" and made.services is None:
            made.services = decode_ServiceSelection(child, work)
        elif tag == "customerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceActivationRequest(made: ServiceActivationRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceActivationRequest or made.extra is not None:
        careful(made, ServiceActivationRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.action) is not None:
        put_text(parts, "action", value)
    if made.phone_numbers:
        put_texts(parts, "phoneNumbers", made.phone_numbers)
    if (item := made.services) is not None:
        write_ServiceSelection(item, parts, "services")
    if (value := made.customer_order_id) is not None:
        put_text(parts, "customerOrderId", value)
    close(parts, start, name)


def decode_ServiceEligibilities(node: etree._Element, work: Work) -> ServiceEligibilities:
    made = new(ServiceEligibilities)
    made.extra = None
    made.phone_numbers = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumbers":
            made.phone_numbers.append(decode_ServiceEligibility(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceEligibilities(made: ServiceEligibilities, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceEligibilities or made.extra is not None:
        careful(made, ServiceEligibilities, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.phone_numbers):
        write_ServiceEligibility(item, parts, "phoneNumbers")
    close(parts, start, name)


def decode_ServiceEligibility(node: etree._Element, work: Work) -> ServiceEligibility:
    made = new(ServiceEligibility)
    made.extra = made.phone_number = made.service_types = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumber" and made.phone_number is None:
            made.phone_number = child.text or ""
        elif tag == "serviceTypes" and made.service_types is None:
            made.service_types = decode_ServiceEligibilityByType(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceEligibility(made: ServiceEligibility, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceEligibility or made.extra is not None:
        careful(made, ServiceEligibility, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.phone_number) is not None:
        put_text(parts, "phoneNumber", value)
    if (item := made.service_types) is not None:
        write_ServiceEligibilityByType(item, parts, "serviceTypes")
    close(parts, start, name)


def decode_ServiceEligibilityByType(node: etree._Element, work: Work) -> ServiceEligibilityByType:
    made = new(ServiceEligibilityByType)
    made.extra = made.voice = made.messaging = made.emergency = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "voice" and made.voice is None:
            made.voice = decode_ServiceState(child, work)
        elif tag == "messaging" and made.messaging is None:
            made.messaging = decode_ServiceState(child, work)
        elif tag == "emergency" and made.emergency is None:
            made.emergency = decode_ServiceState(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceEligibilityByType(made: ServiceEligibilityByType, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceEligibilityByType or made.extra is not None:
        careful(made, ServiceEligibilityByType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.voice) is not None:
        write_ServiceState(item, parts, "voice")
    if (item := made.messaging) is not None:
        write_ServiceState(item, parts, "messaging")
    if (item := made.emergency) is not None:
        write_ServiceState(item, parts, "emergency")
    close(parts, start, name)


def decode_ServiceSelection(node: etree._Element, work: Work) -> ServiceSelection:
    made = new(ServiceSelection)
    made.extra = None
    made.voice = []
    made.messaging = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "voice":
            made.voice.append(_VoiceServiceKind[child.text or ""])
        elif tag == "messaging":
            made.messaging.append(_MessagingServiceKind[child.text or ""])
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceSelection(made: ServiceSelection, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceSelection or made.extra is not None:
        careful(made, ServiceSelection, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.voice:
        put_texts(parts, "voice", made.voice)
    if made.messaging:
        put_texts(parts, "messaging", made.messaging)
    close(parts, start, name)


def decode_ServiceState(node: etree._Element, work: Work) -> ServiceState:
    made = new(ServiceState)
    made.extra = made.status = None
    made.reasons = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "status" and made.status is None:
            made.status = _ServiceStateKind[child.text or ""]
        elif tag == "reasons":
            made.reasons.append(json.decode_CodeAndDescription(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ServiceState(made: ServiceState, parts: list[str], name: str) -> None:
    if made.__class__ is not ServiceState or made.extra is not None:
        careful(made, ServiceState, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    for item in plain_list(made.reasons):
        json.write_CodeAndDescription(item, parts, "reasons")
    close(parts, start, name)


def decode_UniversalPage(node: etree._Element, work: Work) -> UniversalPage:
    made = new(UniversalPage)
    made.extra = made.after_cursor = made.page_number = made.page_size = made.total_elements = made.total_pages = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "afterCursor" and made.after_cursor is None:
            made.after_cursor = child.text or ""
        elif tag == "pageNumber" and made.page_number is None:
            made.page_number = INTS[child.text or ""]
        elif tag == "pageSize" and made.page_size is None:
            made.page_size = INTS[child.text or ""]
        elif tag == "totalElements" and made.total_elements is None:
            made.total_elements = INTS[child.text or ""]
        elif tag == "totalPages" and made.total_pages is None:
            made.total_pages = INTS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UniversalPage(made: UniversalPage, parts: list[str], name: str) -> None:
    if made.__class__ is not UniversalPage or made.extra is not None:
        careful(made, UniversalPage, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.after_cursor) is not None:
        put_text(parts, "afterCursor", value)
    if (value := made.page_number) is not None:
        put_text(parts, "pageNumber", value)
    if (value := made.page_size) is not None:
        put_text(parts, "pageSize", value)
    if (value := made.total_elements) is not None:
        put_text(parts, "totalElements", value)
    if (value := made.total_pages) is not None:
        put_text(parts, "totalPages", value)
    close(parts, start, name)


def decode_VoiceConfigurationPackage(node: etree._Element, work: Work) -> VoiceConfigurationPackage:
    made = new(VoiceConfigurationPackage)
    made.extra = made.voice_configuration_package_id = made.account_id_ = made.name = made.description = None
    made.http_voice_v2_application_id = made.cnam = made.pindrop_integration = made.call_verification = None
    made.origination_route_plan = made.stir_shaken_behavior = made.analytic_engine = made.phone_number_count = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "voiceConfigurationPackageId" and made.voice_configuration_package_id is None:
            made.voice_configuration_package_id = child.text or ""
        elif tag == "accountId" and made.account_id_ is None:
            made.account_id_ = child.text or ""
        elif tag == "name" and made.name is None:
            made.name = child.text or ""
        elif tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "httpVoiceV2ApplicationId" and made.http_voice_v2_application_id is None:
            made.http_voice_v2_application_id = child.text or ""
        elif tag == "cnam" and made.cnam is None:
            made.cnam = decode_FeatureSwitch(child, work)
        elif tag == "pindropIntegration" and made.pindrop_integration is None:
            made.pindrop_integration = decode_FeatureSwitch(child, work)
        elif tag == "callVerification" and made.call_verification is None:
            made.call_verification = decode_FeatureSwitch(child, work)
        elif tag == "originationRoutePlan" and made.origination_route_plan is None:
            made.origination_route_plan = decode_VoiceRoutePlan(child, work)
        elif tag == "stirShakenBehavior" and made.stir_shaken_behavior is None:
            made.stir_shaken_behavior = child.text or ""
        elif tag == "analyticEngine" and made.analytic_engine is None:
            made.analytic_engine = child.text or ""
        elif tag == "phoneNumberCount" and made.phone_number_count is None:
            made.phone_number_count = INTS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceConfigurationPackage(made: VoiceConfigurationPackage, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceConfigurationPackage or made.extra is not None:
        careful(made, VoiceConfigurationPackage, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.voice_configuration_package_id) is not None:
        put_text(parts, "voiceConfigurationPackageId", value)
    if (value := made.account_id_) is not None:
        put_text(parts, "accountId", value)
    if (value := made.name) is not None:
        put_text(parts, "name", value)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    if (value := made.http_voice_v2_application_id) is not None:
        put_text(parts, "httpVoiceV2ApplicationId", value)
    if (item := made.cnam) is not None:
        write_FeatureSwitch(item, parts, "cnam")
    if (item := made.pindrop_integration) is not None:
        write_FeatureSwitch(item, parts, "pindropIntegration")
    if (item := made.call_verification) is not None:
        write_FeatureSwitch(item, parts, "callVerification")
    if (item := made.origination_route_plan) is not None:
        write_VoiceRoutePlan(item, parts, "originationRoutePlan")
    if (value := made.stir_shaken_behavior) is not None:
        put_text(parts, "stirShakenBehavior", value)
    if (value := made.analytic_engine) is not None:
        put_text(parts, "analyticEngine", value)
    if (value := made.phone_number_count) is not None:
        put_text(parts, "phoneNumberCount", value)
    close(parts, start, name)


def decode_VoiceConfigurationPackageInput(node: etree._Element, work: Work) -> VoiceConfigurationPackageInput:
    made = new(VoiceConfigurationPackageInput)
    made.extra = made.name = made.description = made.http_voice_v2_application_id = made.cnam = None
    made.pindrop_integration = made.call_verification = made.origination_route_plan = made.stir_shaken_behavior = None
    made.analytic_engine = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "name" and made.name is None:
            made.name = child.text or ""
        elif tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "httpVoiceV2ApplicationId" and made.http_voice_v2_application_id is None:
            made.http_voice_v2_application_id = child.text or ""
        elif tag == "cnam" and made.cnam is None:
            made.cnam = decode_FeatureSwitch(child, work)
        elif tag == "pindropIntegration" and made.pindrop_integration is None:
            made.pindrop_integration = decode_FeatureSwitch(child, work)
        elif tag == "callVerification" and made.call_verification is None:
            made.call_verification = decode_FeatureSwitch(child, work)
        elif tag == "originationRoutePlan" and made.origination_route_plan is None:
            made.origination_route_plan = decode_VoiceRoutePlan(child, work)
        elif tag == "stirShakenBehavior" and made.stir_shaken_behavior is None:
            made.stir_shaken_behavior = child.text or ""
        elif tag == "analyticEngine" and made.analytic_engine is None:
            made.analytic_engine = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceConfigurationPackageInput(made: VoiceConfigurationPackageInput, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceConfigurationPackageInput or made.extra is not None:
        careful(made, VoiceConfigurationPackageInput, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.name) is not None:
        put_text(parts, "name", value)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    if (value := made.http_voice_v2_application_id) is not None:
        put_text(parts, "httpVoiceV2ApplicationId", value)
    if (item := made.cnam) is not None:
        write_FeatureSwitch(item, parts, "cnam")
    if (item := made.pindrop_integration) is not None:
        write_FeatureSwitch(item, parts, "pindropIntegration")
    if (item := made.call_verification) is not None:
        write_FeatureSwitch(item, parts, "callVerification")
    if (item := made.origination_route_plan) is not None:
        write_VoiceRoutePlan(item, parts, "originationRoutePlan")
    if (value := made.stir_shaken_behavior) is not None:
        put_text(parts, "stirShakenBehavior", value)
    if (value := made.analytic_engine) is not None:
        put_text(parts, "analyticEngine", value)
    close(parts, start, name)


def decode_VoiceConfigurationPackageList(node: etree._Element, work: Work) -> VoiceConfigurationPackageList:
    made = new(VoiceConfigurationPackageList)
    made.extra = made.page = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_VoiceConfigurationPackage(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        elif tag == "page" and made.page is None:
            made.page = decode_UniversalPage(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceConfigurationPackageList(made: VoiceConfigurationPackageList, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceConfigurationPackageList or made.extra is not None:
        careful(made, VoiceConfigurationPackageList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_VoiceConfigurationPackage(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    if (item := made.page) is not None:
        write_UniversalPage(item, parts, "page")
    close(parts, start, name)


def decode_VoiceConfigurationPackageReply(node: etree._Element, work: Work) -> VoiceConfigurationPackageReply:
    made = new(VoiceConfigurationPackageReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_VoiceConfigurationPackage(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceConfigurationPackageReply(made: VoiceConfigurationPackageReply, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceConfigurationPackageReply or made.extra is not None:
        careful(made, VoiceConfigurationPackageReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_VoiceConfigurationPackage(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_VoicePhoneNumber(node: etree._Element, work: Work) -> VoicePhoneNumber:
    made = new(VoicePhoneNumber)
    made.extra = made.phone_number = made.voice_configuration_package_id = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumber" and made.phone_number is None:
            made.phone_number = child.text or ""
        elif tag == "voiceConfigurationPackageId" and made.voice_configuration_package_id is None:
            made.voice_configuration_package_id = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoicePhoneNumber(made: VoicePhoneNumber, parts: list[str], name: str) -> None:
    if made.__class__ is not VoicePhoneNumber or made.extra is not None:
        careful(made, VoicePhoneNumber, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.phone_number) is not None:
        put_text(parts, "phoneNumber", value)
    if (value := made.voice_configuration_package_id) is not None:
        put_text(parts, "voiceConfigurationPackageId", value)
    close(parts, start, name)


def decode_VoicePhoneNumberList(node: etree._Element, work: Work) -> VoicePhoneNumberList:
    made = new(VoicePhoneNumberList)
    made.extra = made.page = None
    made.links = []
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data":
            made.data.append(decode_VoicePhoneNumber(child, work))
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        elif tag == "page" and made.page is None:
            made.page = decode_UniversalPage(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoicePhoneNumberList(made: VoicePhoneNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not VoicePhoneNumberList or made.extra is not None:
        careful(made, VoicePhoneNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    for item in plain_list(made.data):
        write_VoicePhoneNumber(item, parts, "data")
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    if (item := made.page) is not None:
        write_UniversalPage(item, parts, "page")
    close(parts, start, name)


def decode_VoicePhoneNumbersInput(node: etree._Element, work: Work) -> VoicePhoneNumbersInput:
    made = new(VoicePhoneNumbersInput)
    made.extra = None
    made.phone_numbers = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumbers":
            made.phone_numbers.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoicePhoneNumbersInput(made: VoicePhoneNumbersInput, parts: list[str], name: str) -> None:
    if made.__class__ is not VoicePhoneNumbersInput or made.extra is not None:
        careful(made, VoicePhoneNumbersInput, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.phone_numbers:
        put_texts(parts, "phoneNumbers", made.phone_numbers)
    close(parts, start, name)


def decode_VoicePhoneNumbersReply(node: etree._Element, work: Work) -> VoicePhoneNumbersReply:
    made = new(VoicePhoneNumbersReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = child.text or ""
        elif tag == "errors":
            made.errors.append(json.decode_ApiError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoicePhoneNumbersReply(made: VoicePhoneNumbersReply, parts: list[str], name: str) -> None:
    if made.__class__ is not VoicePhoneNumbersReply or made.extra is not None:
        careful(made, VoicePhoneNumbersReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (value := made.data) is not None:
        put_text(parts, "data", value)
    for item in plain_list(made.errors):
        json.write_ApiError(item, parts, "errors")
    close(parts, start, name)


def decode_VoiceRoute(node: etree._Element, work: Work) -> VoiceRoute:
    made = new(VoiceRoute)
    made.extra = made.name = made.priority = made.type = None
    made.endpoints = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "name" and made.name is None:
            made.name = child.text or ""
        elif tag == "priority" and made.priority is None:
            made.priority = read_decimal(child.text or "")
        elif tag == "type" and made.type is None:
            made.type = child.text or ""
        elif tag == "endpoints":
            made.endpoints.append(decode_VoiceRouteEndpoint(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceRoute(made: VoiceRoute, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceRoute or made.extra is not None:
        careful(made, VoiceRoute, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.name) is not None:
        put_text(parts, "name", value)
    if (value := made.priority) is not None:
        put_text(parts, "priority", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    for item in plain_list(made.endpoints):
        write_VoiceRouteEndpoint(item, parts, "endpoints")
    close(parts, start, name)


def decode_VoiceRouteEndpoint(node: etree._Element, work: Work) -> VoiceRouteEndpoint:
    made = new(VoiceRouteEndpoint)
    made.extra = made.endpoint = made.type = made.weight = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "endpoint" and made.endpoint is None:
            made.endpoint = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = _VoiceRouteEndpointKind[child.text or ""]
        elif tag == "weight" and made.weight is None:
            made.weight = INTS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceRouteEndpoint(made: VoiceRouteEndpoint, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceRouteEndpoint or made.extra is not None:
        careful(made, VoiceRouteEndpoint, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.endpoint) is not None:
        put_text(parts, "endpoint", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.weight) is not None:
        put_text(parts, "weight", value)
    close(parts, start, name)


def decode_VoiceRoutePlan(node: etree._Element, work: Work) -> VoiceRoutePlan:
    made = new(VoiceRoutePlan)
    made.extra = None
    made.routes = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "routes":
            made.routes.append(decode_VoiceRoute(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceRoutePlan(made: VoiceRoutePlan, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceRoutePlan or made.extra is not None:
        careful(made, VoiceRoutePlan, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.routes):
        write_VoiceRoute(item, parts, "routes")
    close(parts, start, name)
