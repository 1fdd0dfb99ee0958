"""Products of the account. A customer can read them all, and change the hosted UC trunks."""

from __future__ import annotations

from aiobandwidth import models as m
from aiobandwidth._core import xml_codec
from aiobandwidth._core.message import Message

from ..clock import when
from ..collections import Collection, Entry, answer
from ..routing import Call, Handler, Refused, Reply, Routes
from .campaigns import IMPORTED, show_imported
from .realms import REALMS

routes = Routes()

MAX_TRUNKS = 200

_MMS = "<MM4Enabled>true</MM4Enabled><TollFreeMMSAllowed>true</TollFreeMMSAllowed><DefaultProvider>0</DefaultProvider>"
_MM4 = (
    "<ConnValidWindow>4</ConnValidWindow><MaxConn>8</MaxConn><PersistentConn>false</PersistentConn>"
    "<SkipAck>false</SkipAck><MaxMessagesInQueue>50</MaxMessagesInQueue><LoopAllowed>false</LoopAllowed>"
)
_ROUTE = (
    "<MessagingRoute><NNID>100001</NNID><TNType>{}</TNType><Default>true</Default><Details><NNRoute>"
    "<Nnid>100001</Nnid><Espid>S001</Espid><DeliveryNetwork>Sandbox</DeliveryNetwork></NNRoute></Details>"
    "</MessagingRoute>"
)

_READ_ONLY = {
    "products.get_http_messaging_feature": (
        "<AccountHttpFeatureResponse><AccountHttpFeature><DefaultProxyPeerId>700001</DefaultProxyPeerId>"
        "</AccountHttpFeature></AccountHttpFeatureResponse>"
    ),
    "products.list_messaging_routes": (
        "<AccountMessagingRoutesResponse><MessagingRoutes>"
        f"{_ROUTE.format('OnNetTns')}{_ROUTE.format('ExternalCustomerOwnedTns')}"
        "</MessagingRoutes></AccountMessagingRoutesResponse>"
    ),
    "products.get_mms_feature": (
        f"<AccountMmsFeatureResponse><MmsFeature><MmsSettings>{_MMS}</MmsSettings><MM4Settings>{_MM4}</MM4Settings>"
        "</MmsFeature></AccountMmsFeatureResponse>"
    ),
    "products.get_mms_settings": (
        f"<AccountMmsFeatureSettingsResponse><mmsSettings>{_MMS}</mmsSettings></AccountMmsFeatureSettingsResponse>"
    ),
    "products.get_mm4_settings": (
        f"<MmsFeatureMm4AdminSettingsResponse><mm4Settings>{_MM4}</mm4Settings></MmsFeatureMm4AdminSettingsResponse>"
    ),
    "products.get_sms_feature": (
        "<AccountSmsFeatureResponse><AccountSmsFeature><AccountSmsFeatureSettings><TollFree>true</TollFree>"
        "<ShortCode>true</ShortCode><Zone1>true</Zone1><Zone2>false</Zone2><SmppEnabled>false</SmppEnabled>"
        "<DefaultProvider>0</DefaultProvider></AccountSmsFeatureSettings></AccountSmsFeature></AccountSmsFeatureResponse>"
    ),
    "products.get_e911_settings": (
        "<E911SettingsResponse><E911Settings><Hosts><Host><HostName>192.0.2.11</HostName><Port>5060</Port></Host></Hosts>"
        "</E911Settings></E911SettingsResponse>"
    ),
    "products.get_messaging_settings": (
        "<MessagingSettingsResponse><MessagingSettings><Enabled>true</Enabled><EnabledOnNewTN>false</EnabledOnNewTN>"
        "<EnableOnNetMessageRoutes>true</EnableOnNetMessageRoutes>"
        "<EnableOffNetMessageRoutes>false</EnableOffNetMessageRoutes><BreakOutCountries><Country>CAN</Country>"
        "</BreakOutCountries></MessagingSettings></MessagingSettingsResponse>"
    ),
    "products.get_termination_settings": (
        "<TerminationSettingResponse><TerminationSettings>"
        "<RogerUsedForTerminationSettings>false</RogerUsedForTerminationSettings><LegacyTerminationSettings>"
        "<CustomerTrafficAllowed>DOMESTIC</CustomerTrafficAllowed><CpsQueue>30</CpsQueue>"
        "<ConcurrentOutboundCalls>20</ConcurrentOutboundCalls><BillingType>DNIS</BillingType>"
        "<GuaranteedTermination>false</GuaranteedTermination></LegacyTerminationSettings></TerminationSettings>"
        "</TerminationSettingResponse>"
    ),
    "products.get_toll_free_settings": (
        "<TollFreeSettingsResponse><TollFreeSettings><RespOrgException>false</RespOrgException><RespOrgIdList>"
        "<RespOrgId>SBX01</RespOrgId></RespOrgIdList><TargetBandwidthRespOrgId>SBX01</TargetBandwidthRespOrgId>"
        "</TollFreeSettings></TollFreeSettingsResponse>"
    ),
    "products.list_products": (
        "<AccountProductsResponse><Products>"
        "<Product><Name>Origination</Name><Features><Feature>CallForwarding</Feature><Feature>CNAM</Feature>"
        "<Feature>DlDa</Feature><Feature>OrigHttpVoice</Feature></Features></Product>"
        "<Product><Name>Termination</Name><Features><Feature>TermHttpVoice</Feature></Features></Product>"
        "<Product><Name>TollFree</Name></Product>"
        "<Product><Name>MESSAGING</Name><Features><Feature>SMS</Feature><Feature>MMS</Feature>"
        "<Feature>HTTPV2</Feature><Feature>TollFree</Feature></Features></Product>"
        "<Product><Name>NumberManagement</Name><Features><Feature>ORDERING</Feature><Feature>LNP</Feature>"
        "<Feature>PROTECTED_TNS</Feature><Feature>TN_ASSIGNMENT</Feature><Feature>RESERVATION</Feature>"
        "<Feature>IMPORT_TNS</Feature><Feature>LSR</Feature></Features></Product>"
        "<Product><Name>UcTrunking</Name></Product><Product><Name>EdgeManagement</Name></Product>"
        "<Product><Name>E911</Name></Product></Products></AccountProductsResponse>"
    ),
    "products.get_uc_trunking_settings": (
        "<UcTrunkingSettingsResponse><UcTrunkingSettings><PartnerType>AGENT</PartnerType><MaxUcTrunks>200</MaxUcTrunks>"
        "<BillingType>DNIS</BillingType><CustomerTrafficAllowed>ALL</CustomerTrafficAllowed>"
        "<UsageCategory>UC500</UsageCategory><TrunkAllocationRules><TrunkAllocationRule><LowerBound>1</LowerBound>"
        "<Ratio>1</Ratio></TrunkAllocationRule></TrunkAllocationRules></UcTrunkingSettings></UcTrunkingSettingsResponse>"
    ),
}
"""What the carrier set up for the account: the same for every account."""


def _always(text: str) -> Handler:
    message: Message = xml_codec.decode(text.encode())
    return lambda call: answer(call, message)


for _name, _text in _READ_ONLY.items():
    routes.serve(_name)(_always(_text))


@routes.serve("products.list_a2p_campaigns")
def list_a2p_campaigns(call: Call) -> Reply:
    """Campaigns that numbers of the account may have: the imported ones."""
    found = []
    for entry in IMPORTED.kept(call).values():
        shown = show_imported(call, entry)
        found.append(
            m.MessagingA2pCampaign(
                campaign_id=entry.id,
                description=shown.description,
                account_id_=call.account.id,
                message_class=shown.message_class,
                imported=True,
                created_date=when(entry.created),
                status="Active",
            )
        )
    listed = m.MessagingA2pCampaigns(messaging_a2p_campaign=found)
    return answer(call, m.MessagingA2pCampaignsResponse(messaging_a2p_campaigns=listed))


# --- edge management -------------------------------------------------------------------------------------------------


@routes.serve("products.get_edge_management_settings")
def get_edge_management(call: Call) -> Reply:
    """Authentication is on as soon as the account has a realm."""
    settings = m.EdgeManagementSettings(
        sbc_settings=m.SbcSettings(trunk_group_id=f"TG{call.account.id}", node_group_name="Sandbox East"),
        sip_authentication=m.SipAuthentication(enabled=bool(REALMS.kept(call)), status="COMPLETE"),
    )
    return answer(call, settings)


@routes.serve("products.get_sip_authentication_settings")
def get_sip_authentication(call: Call) -> Reply:
    """The realms of the account as the edge knows them."""
    found = [
        m.RealmDns(
            realm=entry.message.realm,
            default_group_name=f"SANDBOX_{entry.id}",
            dns_records=m.DnsRecords(
                dns_record=[m.DnsRecord(type="A", name=entry.message.realm, data="192.0.2.21", ttl=300)]
            ),
        )
        for entry in REALMS.kept(call).values()
    ]
    shown = m.SipAuthentication(realm_dns_list=m.RealmDnsList(realm_dns=found))
    return answer(call, m.SipAuthenticationResponse(sip_authentication=shown))


# --- UC trunking -----------------------------------------------------------------------------------------------------


def _check(call: Call, message: m.UcTrunkingCloudSettings, entry: Entry[m.UcTrunkingCloudSettings] | None) -> None:
    if entry is None and TRUNKING.kept(call):
        raise Refused(400, "12018", f"Account '{call.account.id}' has hosted UC trunking already")
    trunks = message.bi_directional_trunks
    if not isinstance(trunks, int) or trunks < 0:
        raise Refused(400, "12607", f"BiDirectionalTrunks '{trunks}' is not a number of trunks")
    if trunks > MAX_TRUNKS:
        raise Refused(400, "12609", f"The value {trunks} is more than the {MAX_TRUNKS} that are allowed")


TRUNKING = Collection(
    "hosted-uc-trunking",
    m.UcTrunkingCloudSettings,
    param="accountId",
    new_id=lambda call, _: call.account.id,
    missing=(404, "12034"),
    check=_check,
    one=lambda _, entry: m.UcTrunkingCloudSettingsResponse(uc_trunking_cloud_settings=entry.message),
)
TRUNKING.serve(
    routes,
    create="products.create_hosted_uc_trunking_settings",
    get="products.get_hosted_uc_trunking_settings",
    replace="products.update_hosted_uc_trunking_settings",
)
