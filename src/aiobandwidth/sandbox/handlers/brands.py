"""10DLC brands and their vetting."""

from __future__ import annotations

from aiobandwidth import models as m

from ..collections import Collection, Entry, answer, done, known, matching, one_of, paginate, require
from ..routing import Call, Refused, Reply, Routes
from .campaigns import CAMPAIGNS, show_campaign

routes = Routes()

_LISTS = ("entity_type", "brand_relationship", "vertical", "alt_business_id_type", "stock_exchange")


def _check(_call: Call, message: m.Brand, _entry: Entry[m.Brand] | None) -> None:
    known(message, *_LISTS)


def _wanted(call: Call, entry: Entry[m.Brand]) -> bool:
    kind = (call.param("type") or "NONE").upper()
    if kind not in ("NONE", "MAIN", "CUSTOMER"):
        raise Refused(400, "1005", f"The type '{kind}' is not one of NONE, MAIN and CUSTOMER")
    return kind == "NONE" or (entry.message.is_main is True) == (kind == "MAIN")


def _one(_call: Call, entry: Entry[m.Brand]) -> m.BrandsResponse:
    return m.BrandsResponse(brands=m.Brands(brand=[entry.message]), total_count=1)


BRANDS = Collection(
    "brands",
    m.Brand,
    param="brandId",
    id_field="brand_id",
    new_id=lambda call, _: f"B{call.world.ids.number('brand', 100001)}",
    missing=(404, "12067"),
    check=_check,
    test=_wanted,
    one=_one,
    many=lambda call, page: m.BrandsResponse(brands=m.Brands(brand=page.shown), total_count=page.total),
)
BRANDS.serve(
    routes,
    create="brands.create_brand",
    get="brands.get_brand",
    list="brands.list_brands",
    patch="brands.update_brand",
)


@routes.serve("brands.delete_brand")
def delete_brand(call: Call) -> Reply:
    """Delete a brand that no campaign uses."""
    brand = BRANDS.find(call)
    if any(entry.message.brand_id == brand.id for entry in CAMPAIGNS.kept(call).values()):
        raise Refused(400, "12185", f"Brand '{brand.id}' has campaigns and cannot be deleted")
    BRANDS.remove(call, brand)
    return done(call)


@routes.serve("brands.list_brand_campaigns")
def list_campaigns(call: Call) -> Reply:
    """The campaigns of one brand."""
    brand = BRANDS.find(call)
    found = [entry for entry in CAMPAIGNS.kept(call).values() if entry.message.brand_id == brand.id]
    page = paginate(call, found, lambda entry: entry.id)
    shown = [show_campaign(call, entry) for entry in page.entries]
    return answer(call, m.CampaignsResponse(campaigns=m.Campaigns(campaign=shown), total_count=page.total))


# --- vetting ---------------------------------------------------------------------------------------------------------


def _status(call: Call, entry: Entry[m.BrandVetting]) -> str:
    """A vetting takes as long as an order; an imported one is there at once."""
    ready = entry.extra.get("imported") or entry.created + call.world.settings.order_delay <= call.world.clock.time()
    return "ACTIVE" if ready else "PENDING"


def _vetting(call: Call, entry: Entry[m.BrandVetting]) -> m.BrandVetting:
    entry.message.vetting_status = _status(call, entry)
    return entry.message


VETTINGS = Collection(
    "brand-vettings",
    m.BrandVetting,
    param="brandId",
    id_field="vetting_id",
    unique=(("vetting_id",),),
    duplicate=(400, "12185"),
    new_id=lambda call, message: message.vetting_id or call.world.ids.uuid(),
    show=_vetting,
    within=lambda call: BRANDS.find(call).part("vettings"),
)


def _vetted(call: Call, *, imported: bool) -> Reply:
    brand, body = BRANDS.find(call), call.read(m.Brand)
    require(call, body, "1003")
    one_of(body.evp_id, m.EvpId, "EvpId")
    asked = m.BrandVetting(evp_id=body.evp_id, brand_id=brand.id)
    if imported:
        asked.vetting_id = body.vetting_id
    else:
        one_of(body.vetting_class, m.VettingClass, "VettingClass")
        asked.vetting_class = body.vetting_class
    entry = VETTINGS.add(call, asked, imported=imported)
    return answer(call, m.BrandVettingResponse(brand_vetting=[_vetting(call, entry)]))


@routes.serve("brands.create_brand_vetting")
def create_vetting(call: Call) -> Reply:
    """Have a brand vetted; the outcome is there after the delay of orders."""
    return _vetted(call, imported=False)


@routes.serve("brands.import_brand_vetting")
def import_vetting(call: Call) -> Reply:
    """Take over a vetting that was done elsewhere."""
    return _vetted(call, imported=True)


@routes.serve("brands.list_brand_vettings")
def list_vettings(call: Call) -> Reply:
    found = [_vetting(call, entry) for entry in VETTINGS.kept(call).values()]
    found = [each for each in found if matching(call, "evpId", each.evp_id)]
    found = [each for each in found if matching(call, "vettingClass", each.vetting_class)]
    return answer(call, m.BrandVettingResponse(brand_vetting=found))


@routes.serve("brands.revet_brand")
def revet_brand(call: Call) -> Reply:
    """Ask for the identity check again; refused once a vetting has been passed."""
    brand = BRANDS.find(call)
    if any(_status(call, entry) == "ACTIVE" for entry in VETTINGS.kept(call).values()):
        text = f"The brand '{brand.id}' has been vetted and verified, so it cannot be vetted again"
        raise Refused(400, "12210", text)
    BRANDS.touch(call, brand)
    call.world.record(call, "brand-revet")
    return answer(call, m.BrandRevetResponse(brand=brand.message))
