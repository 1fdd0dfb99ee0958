"""10DLC campaigns, own and imported ones, and the account's 10DLC settings."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from aiobandwidth import models as m

from ..clock import when
from ..collections import Collection, Entry, answer, done, known, paginate, require
from ..inventory import Number, Wanted
from ..routing import Call, Refused, Reply, Routes, xml

routes = Routes()

_CARRIERS = (("ATT", "90001"), ("TMO", "90002"))


def _reviewed(call: Call, entry: Entry[m.Campaign] | Entry[m.ImportedCampaign]) -> str:
    """How the carrier's partner decided, which takes as long as an order."""
    done_at = entry.created + call.world.settings.order_delay
    return "ACCEPTED" if done_at <= call.world.clock.time() else "PENDING"


def show_campaign(call: Call, entry: Entry[m.Campaign]) -> m.Campaign:
    """A campaign with what the registry says of it."""
    support = [
        m.MnoMetadata(mno=name, mno_support=True, mno_review=False, qualify=True, min_message_samples=1)
        for name, _ in _CARRIERS
    ]
    return dataclasses.replace(
        entry.message,
        status="ACTIVE",
        create_date=when(entry.created),
        secondary_dca_sharing_status=_reviewed(call, entry),
        mno_metadata_list=m.MnoMetadataList(mno_metadata=support),
    )


def _check(call: Call, message: m.Campaign, _entry: Entry[m.Campaign] | None) -> None:
    known(message, "usecase", "vertical")
    if message.brand_id not in call.account.kept.get("brands", {}):
        raise Refused(404, "12067", f"There is no brand '{message.brand_id}'")


CAMPAIGNS = Collection(
    "campaigns",
    m.Campaign,
    param="campaignId",
    id_field="campaign_id",
    new_id=lambda call, _: f"C{call.world.ids.number('campaign', 100001)}",
    missing=(404, "12189"),
    check=_check,
    show=show_campaign,
    one=lambda call, entry: m.CampaignResponse(campaign=show_campaign(call, entry)),
    many=lambda _, page: m.CampaignsResponse(campaigns=m.Campaigns(campaign=page.shown), total_count=page.total),
)
CAMPAIGNS.serve(
    routes,
    get="campaigns.get_campaign",
    list="campaigns.list_campaigns",
    patch="campaigns.update_campaign",
)


@routes.serve("campaigns.create_campaign")
def create_campaign(call: Call) -> Reply:
    """Register a campaign; the registry refuses one that does not answer to HELP."""
    message = call.read(m.Campaign)
    if message.subscriber_help is False:
        fault = m.Error(code="509", field_="subscriberHelp", description="The campaign has to answer to HELP")
        status = m.ResponseStatus(error_code="12185", description="The campaign registry refused the campaign")
        return xml(m.CampaignResponse(response_status=status, errors=m.Errors(error=[fault])), 400)
    entry = CAMPAIGNS.add(call, message)
    return CAMPAIGNS.reply(call, entry, location=call.here(entry.id))


def _numbers(call: Call, campaign: str) -> Iterator[Number]:
    wanted = Wanted(fits=lambda record: record.setting("campaign_id") == campaign)
    return call.world.inventory.owned(call.account.id, wanted=wanted)


@routes.serve("campaigns.delete_campaign")
def delete_campaign(call: Call) -> Reply:
    """End a campaign; its numbers lose it."""
    campaign = CAMPAIGNS.find(call)
    for record in _numbers(call, campaign.id):
        record.set("campaign_id", None)
    CAMPAIGNS.remove(call, campaign)
    return done(call)


@routes.serve("campaigns.revet_campaign")
def revet_campaign(call: Call) -> Reply:
    """Ask for the campaign's review again."""
    campaign = CAMPAIGNS.find(call)
    campaign.created = call.world.clock.time()
    CAMPAIGNS.touch(call, campaign)
    call.world.record(call, "campaign-revet")
    return done(call)


@routes.serve("campaigns.list_campaign_tns")
def list_numbers(call: Call) -> Reply:
    """Numbers that were assigned to a campaign."""
    campaign = call.params["campaignId"]
    if campaign not in IMPORTED.kept(call):
        CAMPAIGNS.find(call)
    numbers = [record.tn for record in _numbers(call, campaign)]
    page = paginate(call, numbers, str)
    listed = m.TelephoneNumbers(telephone_number=call.tns(page.entries))
    return answer(call, m.CampaignTnsResponse(total_count=page.total, telephone_numbers=listed))


# --- imported campaigns ----------------------------------------------------------------------------------------------


def show_imported(call: Call, entry: Entry[m.ImportedCampaign]) -> m.ImportedCampaign:
    """An imported campaign with how the mobile carriers decided."""
    decided = [m.MnoStatus(mno_name=name, mno_id=number, status="APPROVED") for name, number in _CARRIERS]
    return dataclasses.replace(
        entry.message,
        description=entry.message.description or f"Campaign {entry.id}",
        message_class=entry.message.message_class or "Campaign-T",
        create_date=when(entry.created),
        secondary_dca_sharing_status=_reviewed(call, entry),
        status="ACTIVE",
        mno_status_list=m.MnoStatusList(mno_status=decided),
    )


def _check_imported(_call: Call, message: m.ImportedCampaign, _entry: Entry[m.ImportedCampaign] | None) -> None:
    if len(message.campaign_id or "") > 12:
        raise Refused(400, "1011", "CampaignId is too long, it has at most 12 characters")


IMPORTED = Collection(
    "imported-campaigns",
    m.ImportedCampaign,
    param="campaignId",
    new_id=lambda _, message: message.campaign_id or "",
    unique=(("campaign_id",),),
    duplicate=(400, "12193"),
    missing=(400, "12189"),
    check=_check_imported,
    show=show_imported,
    one=lambda call, entry: m.LongCodeImportCampaignResponse(imported_campaign=[show_imported(call, entry)]),
    many=lambda _, page: m.LongCodeImportCampaignResponse(imported_campaign=page.shown),
)
IMPORTED.serve(
    routes,
    create="campaigns.import_campaign",
    get="campaigns.get_imported_campaign",
    list="campaigns.list_imported_campaigns",
)


# --- settings --------------------------------------------------------------------------------------------------------


def _check_settings(call: Call, message: m.CampaignSettings, entry: Entry[m.CampaignSettings] | None) -> None:
    known(message, "business_identity")
    if message.business_identity == "Reseller":
        reseller = message.reseller or m.CampaignReseller()
        for name, wire in (("company_name", "CompanyName"), ("phone", "Phone"), ("email", "Email")):
            if not getattr(reseller, name):
                raise Refused(400, "1003", f"{wire} is required")
    if entry is None and SETTINGS.kept(call):
        raise Refused(409, "12177", f"Account '{call.account.id}' has 10DLC settings already")


SETTINGS = Collection(
    "campaign-settings",
    m.CampaignSettings,
    param="accountId",
    new_id=lambda call, _: call.account.id,
    missing=(404, "12178"),
    check=_check_settings,
    one=lambda _, entry: m.CampaignSettingsResponse(campaign_settings=entry.message),
)
SETTINGS.serve(routes, get="campaigns.get_campaign_settings", replace="campaigns.update_campaign_settings")


@routes.serve("campaigns.create_campaign_settings")
def create_settings(call: Call) -> Reply:
    message = call.read(m.CampaignSettings)
    require(call, message, "1003")
    return SETTINGS.reply(call, SETTINGS.add(call, message), location=call.location(call.path))
