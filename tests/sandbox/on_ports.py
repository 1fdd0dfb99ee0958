"""Scenarios of port-ins."""

from __future__ import annotations

import datetime as dt

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, Conflict, NotFound
from aiobandwidth.orders import OrderHandle
from tests.sandbox.scenarios import DENVER, FOREIGN, RALEIGH, Api, eventually, over, scenario

FOC = dt.datetime(2031, 3, 5, 15, 30, tzinfo=dt.UTC)


async def port(api: Api, *numbers: str, draft: bool = False) -> OrderHandle[m.LnpOrderResponse, m.LnpOrderResponse]:
    order = m.LnpOrder(
        site_id=api.site,
        peer_id=api.peer,
        customer_order_id="port-1",
        billing_telephone_number=api.tn(RALEIGH),
        loa_authorizing_person="Ada Young",
        requested_foc_date=FOC,
        subscriber=m.Subscriber(subscriber_type="BUSINESS", business_name="Young Ltd"),
        list_of_phone_numbers=m.ListOfPhoneNumbers(phone_number=api.tns(*(numbers or (RALEIGH,)))),
        processing_status="DRAFT" if draft else None,
    )
    return await api.client.port_ins.create_port_in(order)


@scenario("port_ins.create_port_in", "port_ins.get_port_in")
async def create(api: Api) -> None:
    handle = await port(api, RALEIGH, DENVER)
    assert handle.reply is not None
    assert handle.reply.status is not None
    assert handle.reply.status.code == "201"
    state = await over(handle)
    assert state.actual_foc_date == FOC
    assert state.list_of_phone_numbers.phone_number == api.tns(RALEIGH, DENVER)
    assert state.subscriber.business_name == "Young Ltd"
    assert api.sandbox.numbers.in_service() == [DENVER, RALEIGH]
    with pytest.raises(BadRequest) as caught:
        await port(api, RALEIGH)
    assert ("7205", (api.tn(RALEIGH),)) in [(error.code, error.telephone_numbers) for error in caught.value.errors]
    with pytest.raises(NotFound):
        await api.client.port_ins.get_port_in("no-such-order")


@scenario("port_ins.update_port_in")
async def update(api: Api) -> None:
    group = api.client.port_ins
    handle = await port(api, draft=True)
    assert handle.status == "DRAFT"
    supp = m.LnpOrderSupp(list_of_phone_numbers=m.ListOfPhoneNumbers(phone_number=api.tns(DENVER)))
    state = await group.update_port_in(handle.id, supp)
    assert state.processing_status == "DRAFT"
    state = await group.update_port_in(handle.id, m.LnpOrderSupp(processing_status="SUBMITTED"))
    assert state.processing_status == "SUBMITTED"
    await over(handle)
    assert api.sandbox.numbers.in_service() == [DENVER]
    with pytest.raises(Conflict) as caught:
        await group.update_port_in(handle.id, supp)
    assert "7304" in [error.code for error in caught.value.errors]


@scenario("port_ins.cancel_port_in")
async def cancel(api: Api) -> None:
    handle = await port(api, FOREIGN)
    assert (await handle.refresh()).processing_status == "PENDING_DOCUMENTS"
    await api.client.port_ins.cancel_port_in(handle.id)
    await over(handle, "CANCELLED")
    assert handle.failed
    with pytest.raises(BadRequest):
        await api.client.port_ins.cancel_port_in(handle.id)


@scenario("port_ins.list_port_ins", "port_ins.list_site_port_ins", "port_ins.list_port_in_statuses")
async def lists(api: Api) -> None:
    group = api.client.port_ins
    assert (await group.list_port_ins()).items == []
    ids = [(await port(api, number, draft=True)).id for number in (RALEIGH, DENVER, FOREIGN)]
    assert [entry.order_id async for entry in group.list_port_ins(size=2)] == ids[::-1]
    assert [entry.order_id async for entry in group.list_site_port_ins(api.site, size=2)] == ids[::-1]
    today = dt.datetime.now(dt.UTC).date()
    by_day = group.list_port_in_statuses(start_date=today, end_date=today, size=2)
    assert [entry.order_id async for entry in by_day] == ids[::-1]
    page = await group.list_port_ins(status="draft", order_tn=api.tn(DENVER))
    assert [entry.order_id for entry in page.items] == [ids[1]]
    assert (await group.list_port_ins(status="foc")).items == []


@scenario("port_ins.count_port_ins", "port_ins.get_port_in_totals")
async def counts(api: Api) -> None:
    handle = await port(api, RALEIGH, DENVER, draft=True)
    assert (await api.client.port_ins.count_port_ins(status="draft")).count == 1
    assert (await api.client.port_ins.count_port_ins(status="complete")).count == 0
    assert (await api.client.port_ins.get_port_in_totals(handle.id)).count == 2


@scenario("port_ins.list_port_in_tns", "port_ins.list_port_in_area_codes", "port_ins.list_port_in_npa_nxx")
async def numbers(api: Api) -> None:
    group = api.client.port_ins
    handle = await port(api, RALEIGH, "9192000002", DENVER, draft=True)
    assert (await group.list_port_in_tns(handle.id)).items == api.tns(RALEIGH, "9192000002", DENVER)
    codes = (await group.list_port_in_area_codes(handle.id)).items
    assert [(entry.area_code, entry.count) for entry in codes] == [("303", 1), ("919", 2)]
    exchanges = (await group.list_port_in_npa_nxx(handle.id)).items
    assert [(entry.npa_nxx, entry.count) for entry in exchanges] == [("303200", 1), ("919200", 2)]


@scenario("port_ins.get_port_in_history")
async def history(api: Api) -> None:
    draft = await port(api, DENVER, draft=True)
    with pytest.raises(NotFound):
        await api.client.port_ins.get_port_in_history(draft.id)
    handle = await port(api)
    await over(handle)
    reply = await api.client.port_ins.get_port_in_history(handle.id)
    assert [entry.status for entry in reply.order_history] == ["SUBMITTED", "FOC", "COMPLETE"]


@scenario("port_ins.get_port_in_activation_status", "port_ins.update_port_in_activation_status")
async def activation(api: Api) -> None:
    group = api.client.port_ins
    handle = await port(api, FOREIGN, "2505550124")
    with pytest.raises(BadRequest) as caught:
        await group.update_port_in_activation_status(handle.id, m.ActivationStatus(auto_activation_date=FOC))
    assert caught.value.errors[0].code == "7342"
    api.sandbox.force(handle.id, "FOC")
    change = m.ActivationStatus(
        auto_activation_date=FOC,
        activated_telephone_numbers_list=m.ActivatedTelephoneNumbersList(telephone_number=api.tns(FOREIGN)),
    )
    await group.update_port_in_activation_status(handle.id, change)
    status = (await group.get_port_in_activation_status(handle.id)).activation_status
    assert status is not None
    assert status.auto_activation_date == FOC
    assert status.activated_telephone_numbers_list is not None
    assert status.activated_telephone_numbers_list.telephone_number == api.tns(FOREIGN)
    assert status.not_yet_activated_telephone_numbers_list is not None
    assert status.not_yet_activated_telephone_numbers_list.telephone_number == api.tns("2505550124")
    rest = m.ActivatedTelephoneNumbersList(telephone_number=api.tns("2505550124"))
    await group.update_port_in_activation_status(handle.id, m.ActivationStatus(activated_telephone_numbers_list=rest))
    with pytest.raises(NotFound) as gone:
        await group.get_port_in_activation_status(handle.id)
    assert gone.value.errors[0].code == "7348"


@scenario("port_ins.add_port_in_note", "port_ins.list_port_in_notes", "port_ins.update_port_in_note")
async def notes(api: Api) -> None:
    group = api.client.port_ins
    handle = await port(api, draft=True)
    assert (await group.list_port_in_notes(handle.id)).items == []
    made = await group.add_port_in_note(handle.id, m.Note(user_id="jane", description="Fax the LOA"))
    await group.update_port_in_note(handle.id, made.id, m.Note(user_id="jane", description="LOA was faxed"))
    (note,) = (await group.list_port_in_notes(handle.id)).items
    assert note.description == "LOA was faxed"


# --- files -----------------------------------------------------------------------------------------------------------

PDF = b"%PDF-1.7 not really \x00\xff"


@scenario(
    "port_ins.add_port_in_loa",
    "port_ins.list_port_in_loas",
    "port_ins.get_port_in_loa",
    "port_ins.replace_port_in_loa",
    "port_ins.delete_port_in_loa",
)
async def files(api: Api) -> None:
    group = api.client.port_ins
    handle = await port(api, FOREIGN)
    made = await group.add_port_in_loa(handle.id, PDF, content_type="application/pdf", document_type="INVOICE")
    assert made.id.endswith(".pdf")
    assert made.result is not None
    assert made.result.filename == made.id
    assert await group.get_port_in_loa(handle.id, made.id) == PDF
    assert (await group.list_port_in_loas(handle.id)).file_names == [made.id]
    await group.replace_port_in_loa(handle.id, made.id, b"shorter", content_type="text/plain")
    assert await group.get_port_in_loa(handle.id, made.id) == b"shorter"
    await group.delete_port_in_loa(handle.id, made.id)
    with pytest.raises(NotFound):
        await group.get_port_in_loa(handle.id, made.id)
    await over(handle)  # the document set the order going
    with pytest.raises(Conflict):
        await group.add_port_in_loa(handle.id, PDF, content_type="application/pdf")


@scenario(
    "port_ins.get_port_in_loa_metadata",
    "port_ins.update_port_in_loa_metadata",
    "port_ins.delete_port_in_loa_metadata",
)
async def metadata(api: Api) -> None:
    group = api.client.port_ins
    handle = await port(api, draft=True)
    made = await group.add_port_in_loa(handle.id, PDF, content_type="application/pdf")
    where = (handle.id, made.id)
    assert (await group.get_port_in_loa_metadata(*where)).document_type == "LOA"
    await group.update_port_in_loa_metadata(*where, m.FileMetaData(document_type="CSR", document_name="Bill"))
    assert await group.get_port_in_loa_metadata(*where) == m.FileMetaData(document_type="CSR", document_name="Bill")
    listed = await group.list_port_in_loas(handle.id, metadata=True)
    assert [entry.file_name for entry in listed.file_data] == [made.id]
    await group.delete_port_in_loa_metadata(*where)
    with pytest.raises(NotFound):
        await group.get_port_in_loa_metadata(*where)
    await eventually(lambda: api.sandbox.account.book("portins").get(handle.id) is not None)
