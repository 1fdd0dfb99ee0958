"""Scenarios of bulk port-ins."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, Conflict, ErrorInReply, NotFound, StatusError
from aiobandwidth.orders import OrderHandle
from tests.sandbox.on_ports import port
from tests.sandbox.scenarios import DENVER, RALEIGH, Api, eventually, over, scenario

OTHER = "9192000002"

Bulk = OrderHandle[m.BulkPortinResponse, m.BulkPortinResponse]


async def draft(api: Api) -> Bulk:
    request = m.BulkPortin(
        customer_order_id="bulk-1", site_id=api.site, peer_id=m.DeletableText(text=api.peer), target_resp_org_id="SBX01"
    )
    return await api.client.bulk_port_ins.create_bulk_port_in(request)


async def reaches(api: Api, handle: Bulk, status: str) -> None:
    order = api.sandbox.account.book("bulkPortins").get(handle.id)
    assert order is not None
    await eventually(lambda: order.status == status)


async def ready(api: Api, *numbers: str) -> Bulk:
    """A draft whose numbers are valid."""
    handle = await draft(api)
    await api.client.bulk_port_ins.replace_bulk_port_in_tns(handle.id, m.TnList(tn=api.tns(*numbers)))
    await reaches(api, handle, "VALID_DRAFT_TNS")
    return handle


async def children(api: Api, handle: Bulk) -> list[str]:
    return (await api.client.bulk_port_ins.list_bulk_port_in_children(handle.id)).items


@scenario(
    "bulk_port_ins.create_bulk_port_in",
    "bulk_port_ins.get_bulk_port_in",
    "bulk_port_ins.update_bulk_port_in",
    "bulk_port_ins.delete_bulk_port_in",
)
async def drafts(api: Api) -> None:
    group = api.client.bulk_port_ins
    handle = await draft(api)
    shown = (await group.get_bulk_port_in(handle.id)).bulk_portin
    assert shown is not None
    assert (shown.processing_status, shown.customer_order_id, shown.order_id) == ("DRAFT", "bulk-1", handle.id)
    await group.update_bulk_port_in(handle.id, m.BulkPortin(site_id=api.site, pin_number="77"))
    shown = (await group.get_bulk_port_in(handle.id)).bulk_portin
    assert shown is not None
    assert (shown.pin_number, shown.target_resp_org_id) == ("77", None)
    with pytest.raises(BadRequest) as caught:
        await group.create_bulk_port_in(m.BulkPortin(site_id="0"))
    assert caught.value.errors[0].code == "7309"
    with pytest.raises(Conflict) as conflict:
        await group.create_bulk_port_in(m.BulkPortin(target_resp_org_id="X"))
    assert conflict.value.errors[0].code == "7531"
    await group.delete_bulk_port_in(handle.id)
    for call in (group.get_bulk_port_in, group.delete_bulk_port_in, group.get_bulk_port_in_tns):
        with pytest.raises(NotFound):
            await call(handle.id)


@scenario(
    "bulk_port_ins.replace_bulk_port_in_tns",
    "bulk_port_ins.get_bulk_port_in_tns",
    "bulk_port_ins.list_bulk_port_in_children",
    "bulk_port_ins.patch_bulk_port_in",
)
async def numbers(api: Api) -> None:
    group = api.client.bulk_port_ins
    handle = await ready(api, RALEIGH, OTHER, DENVER)
    listed = (await group.get_bulk_port_in_tns(handle.id)).child_portin_order_list
    assert listed is not None
    found = [(entry.order_id, entry.tn_list[0].tn) for entry in listed.child_portin_order]
    assert [tns for _, tns in found] == [api.tns(RALEIGH, OTHER), api.tns(DENVER)]
    assert await children(api, handle) == [key for key, _ in found]
    change = m.BulkPortin(loa_authorizing_person="Ada Young", processing_status="IN_PROGRESS")
    await group.patch_bulk_port_in(handle.id, change)
    await over(handle, "COMPLETED")
    single = await api.client.port_ins.get_port_in(found[0][0] or "")
    assert (single.processing_status, single.loa_authorizing_person) == ("COMPLETE", "Ada Young")
    assert single.bulk_portin_order_id == handle.id
    assert api.sandbox.numbers.in_service() == [DENVER, RALEIGH, OTHER]
    with pytest.raises(BadRequest) as caught:
        await group.delete_bulk_port_in(handle.id)
    assert caught.value.errors[0].code == "7709"
    with pytest.raises(BadRequest) as late:
        await group.patch_bulk_port_in(handle.id, m.BulkPortin(pin_number="1"))
    assert "7304" in [error.code for error in late.value.errors]
    second = await draft(api)
    with pytest.raises(BadRequest) as early:
        await group.patch_bulk_port_in(second.id, m.BulkPortin(processing_status="IN_PROGRESS"))
    assert early.value.errors[0].code == "7704"
    await group.replace_bulk_port_in_tns(second.id, m.TnList(tn=api.tns(RALEIGH, "9192000003")))
    await reaches(api, second, "INVALID_DRAFT_TNS")
    state = await group.get_bulk_port_in_tns(second.id)
    assert state.portable_tn_list == m.PortableTnList(tn=api.tns("9192000003"))
    assert state.error_list is not None
    assert [error.code for error in state.error_list.error] == ["7205"]


@scenario("bulk_port_ins.replace_bulk_port_in_children")
async def list_of_children(api: Api) -> None:
    group = api.client.bulk_port_ins
    single = await port(api, RALEIGH, draft=True)
    handle, other = await draft(api), await draft(api)
    wanted = m.PortinList(portin_order_id=[single.id])
    await group.replace_bulk_port_in_children(handle.id, wanted)
    assert await children(api, handle) == [single.id]
    with pytest.raises(StatusError) as caught:
        await group.replace_bulk_port_in_children(other.id, wanted)
    assert caught.value.status == 400
    assert b"7701" in caught.value.body
    with pytest.raises(BadRequest) as early:
        await api.client.port_ins.update_port_in(single.id, m.LnpOrderSupp(processing_status="SUBMITTED"))
    assert "7717" in [error.code for error in early.value.errors]
    await group.patch_bulk_port_in(handle.id, m.BulkPortin(processing_status="IN_PROGRESS"))
    await over(handle, "COMPLETED")
    assert api.sandbox.numbers.in_service() == [RALEIGH]


@scenario("bulk_port_ins.list_bulk_port_ins", "bulk_port_ins.get_bulk_port_in_history")
async def lists(api: Api) -> None:
    group = api.client.bulk_port_ins
    first = await draft(api)
    assert (await group.list_bulk_port_ins()).items == []  # drafts come only when they are asked for
    assert [entry.order_id for entry in (await group.list_bulk_port_ins(status="draft")).items] == [first.id]
    with pytest.raises(ErrorInReply) as early:
        await group.get_bulk_port_in_history(first.id)
    assert early.value.errors[0].code == "7710"
    ids = []
    for number in (RALEIGH, DENVER):
        handle = await ready(api, number)
        await group.patch_bulk_port_in(handle.id, m.BulkPortin(processing_status="IN_PROGRESS"))
        await over(handle, "COMPLETED")
        ids.append(handle.id)
    listed = [entry async for entry in group.list_bulk_port_ins(size=1, order_details=True)]
    assert [(entry.order_id, entry.order_type) for entry in listed] == [(key, "bulk_port_in") for key in ids[::-1]]
    statuses = [entry.status for entry in (await group.get_bulk_port_in_history(ids[0])).order_history]
    assert statuses[-2:] == ["IN_PROGRESS", "COMPLETED"]
    with pytest.raises(NotFound):
        await group.get_bulk_port_in_history("no-such-order")


@scenario("bulk_port_ins.add_bulk_port_in_loa", "bulk_port_ins.list_bulk_port_in_loas")
async def letters(api: Api) -> None:
    group = api.client.bulk_port_ins
    handle = await draft(api)
    made = await group.add_bulk_port_in_loa(handle.id, b"%PDF-1.7 letter", content_type="application/pdf")
    assert made.result is not None
    listed = await group.list_bulk_port_in_loas(handle.id, metadata=True)
    assert [entry.file_name for entry in listed.file_data] == [made.result.filename]


@scenario(
    "bulk_port_ins.add_bulk_port_in_note",
    "bulk_port_ins.list_bulk_port_in_notes",
    "bulk_port_ins.update_bulk_port_in_note",
)
async def notes(api: Api) -> None:
    group = api.client.bulk_port_ins
    handle = await draft(api)
    assert (await group.list_bulk_port_in_notes(handle.id)).items == []
    made = await group.add_bulk_port_in_note(handle.id, m.Note(user_id="ada", description="urgent"))
    await group.update_bulk_port_in_note(handle.id, made.id or "", m.Note(user_id="ada", description="later"))
    assert [note.description for note in (await group.list_bulk_port_in_notes(handle.id)).items] == ["later"]
