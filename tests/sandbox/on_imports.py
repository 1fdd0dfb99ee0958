"""Scenarios of imported, removed and external numbers."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from aiobandwidth.orders import OrderHandle
from tests.sandbox.scenarios import FOREIGN, RALEIGH, Api, over, scenario

PDF = b"%PDF-1.7 letter"


async def start(api: Api, *numbers: str) -> OrderHandle[m.ImportTnOrderResponse, m.ImportTnOrder]:
    order = m.ImportTnOrder(
        customer_order_id="imp-1",
        site_id=api.site,
        sip_peer_id=api.peer,
        subscriber=m.Subscriber(name="Young Ltd"),
        loa_authorizing_person="Ada Young",
        loa_type="SUBSCRIBER",
        telephone_numbers=api.numbers(*(numbers or (FOREIGN,))),
    )
    return await api.client.import_tn_orders.create_import_tn_order(order)


@scenario("import_tn_orders.create_import_tn_order", "import_tn_orders.get_import_tn_order")
async def create(api: Api) -> None:
    handle = await start(api, FOREIGN, RALEIGH)
    state = await over(handle, "PARTIAL")
    assert state.loa_type == "SUBSCRIBER"
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("19006", (api.tn(RALEIGH),))]
    details = (await api.client.phone_numbers.get_phone_number(api.tn(FOREIGN))).telephone_number_details
    assert details is not None
    assert details.tn_attributes is not None
    assert details.tn_attributes.tn_attribute == ["Imported"]
    with pytest.raises(BadRequest) as caught:
        await api.client.import_tn_orders.create_import_tn_order(
            m.ImportTnOrder(site_id="1", telephone_numbers=api.numbers(FOREIGN))
        )
    assert caught.value.errors[0].code == "7309"
    with pytest.raises(NotFound):
        await api.client.import_tn_orders.get_import_tn_order("no-such-order")


@scenario("import_tn_orders.list_import_tn_orders")
async def lists(api: Api) -> None:
    group = api.client.import_tn_orders
    handle = await start(api)
    await over(handle)
    page = await group.list_import_tn_orders(status=["COMPLETE"], customer_order_id="imp-1", tn=api.tn(FOREIGN))
    assert [(entry.order_id, entry.count_of_tns) for entry in page.items] == [(handle.id, 1)]
    assert (await group.list_import_tn_orders(loa_type="CARRIER")).items == []


@scenario("import_tn_orders.get_import_tn_order_history")
async def history(api: Api) -> None:
    handle = await start(api)
    await over(handle)
    reply = await api.client.import_tn_orders.get_import_tn_order_history(handle.id)
    assert [entry.status for entry in reply.order_history] == ["RECEIVED", "PROCESSING", "COMPLETE"]


@scenario("import_tn_orders.check_import_tns")
async def check(api: Api) -> None:
    payload = m.ImportTnCheckerPayload(telephone_numbers=api.numbers(FOREIGN, RALEIGH))
    answer = (await api.client.import_tn_orders.check_import_tns(payload)).import_tn_checker_payload
    assert answer is not None
    assert answer.telephone_numbers is not None
    assert answer.telephone_numbers.telephone_number == api.tns(FOREIGN)
    assert answer.import_tn_errors is not None
    (error,) = answer.import_tn_errors.import_tn_error
    assert error.telephone_numbers is not None
    assert (error.code, error.telephone_numbers.telephone_number) == ("19006", api.tns(RALEIGH))
    bad = m.ImportTnCheckerPayload(telephone_numbers=m.TelephoneNumbers(telephone_number=["12345"]))
    with pytest.raises(BadRequest) as caught:
        await api.client.import_tn_orders.check_import_tns(bad, numbers="wire")  # else the client itself refuses it
    assert caught.value.errors[0].code == "7201"


@scenario(
    "import_tn_orders.add_import_tn_order_loa",
    "import_tn_orders.list_import_tn_order_loas",
    "import_tn_orders.get_import_tn_order_loa",
    "import_tn_orders.replace_import_tn_order_loa",
    "import_tn_orders.delete_import_tn_order_loa",
)
async def files(api: Api) -> None:
    group = api.client.import_tn_orders
    handle = await start(api)
    made = await group.add_import_tn_order_loa(handle.id, PDF, content_type="application/pdf")
    assert await group.get_import_tn_order_loa(handle.id, made.id) == PDF
    assert (await group.list_import_tn_order_loas(handle.id)).file_names == [made.id]
    replaced = await group.replace_import_tn_order_loa(handle.id, made.id, b"new", content_type="image/png")
    assert replaced.result_code == "0"
    assert await group.get_import_tn_order_loa(handle.id, made.id) == b"new"
    with pytest.raises(BadRequest):
        await group.add_import_tn_order_loa(handle.id, b"MZ", content_type="application/x-msdownload")
    await group.delete_import_tn_order_loa(handle.id, made.id)
    assert (await group.list_import_tn_order_loas(handle.id)).file_count == 0


@scenario(
    "import_tn_orders.get_import_tn_order_loa_metadata",
    "import_tn_orders.update_import_tn_order_loa_metadata",
    "import_tn_orders.delete_import_tn_order_loa_metadata",
)
async def metadata(api: Api) -> None:
    group = api.client.import_tn_orders
    handle = await start(api)
    made = await group.add_import_tn_order_loa(handle.id, PDF, content_type="application/pdf", document_type="CSR")
    where = (handle.id, made.id)
    assert (await group.get_import_tn_order_loa_metadata(*where)).document_type == "CSR"
    wanted = m.FileMetaData(document_type="OTHER", document_name="Extra page")
    assert await group.update_import_tn_order_loa_metadata(*where, wanted) == wanted
    listed = await group.list_import_tn_order_loas(handle.id, metadata=True)
    assert [entry.file_meta_data for entry in listed.file_data] == [wanted]
    await group.delete_import_tn_order_loa_metadata(*where)
    with pytest.raises(NotFound):
        await group.get_import_tn_order_loa_metadata(*where)


# --- removals --------------------------------------------------------------------------------------------------------


async def remove(api: Api, *numbers: str) -> OrderHandle[m.RemoveImportedTnOrdersResponse, m.RemoveImportedTnOrder]:
    order = m.RemoveImportedTnOrder(customer_order_id="rem-1", telephone_numbers=api.numbers(*numbers))
    return await api.client.remove_imported_tn_orders.create_remove_imported_tn_order(order)


@scenario(
    "remove_imported_tn_orders.create_remove_imported_tn_order",
    "remove_imported_tn_orders.get_remove_imported_tn_order",
)
async def create_removal(api: Api) -> None:
    await over(await start(api))
    await api.buy(RALEIGH)
    handle = await remove(api, FOREIGN, RALEIGH)
    await over(handle, "PARTIAL")
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("7202", (api.tn(RALEIGH),))]
    assert api.sandbox.numbers.in_service() == [RALEIGH]
    shown = await api.client.remove_imported_tn_orders.get_remove_imported_tn_order(handle.id)
    assert (shown.order_id, shown.processing_status) == (handle.id, "PARTIAL")


@scenario(
    "remove_imported_tn_orders.list_remove_imported_tn_orders",
    "remove_imported_tn_orders.get_remove_imported_tn_order_history",
)
async def removal_lists(api: Api) -> None:
    group = api.client.remove_imported_tn_orders
    handle = await remove(api, FOREIGN)
    await over(handle, "FAILED")
    page = await group.list_remove_imported_tn_orders(customer_order_id="rem-1", status=["FAILED"])
    assert [entry.order_id for entry in page.items] == [handle.id]
    reply = await group.get_remove_imported_tn_order_history(handle.id)
    assert [entry.status for entry in reply.order_history] == ["RECEIVED", "PROCESSING", "FAILED"]


# --- external numbers ------------------------------------------------------------------------------------------------


async def external(api: Api, action: str) -> OrderHandle[m.ExternalTnsOrderResponse, m.ExternalTnsOrder]:
    order = m.ExternalTnsOrder(
        customer_order_id=f"ext-{action}",
        site_id=api.site,
        action=action,
        loa_type="CARRIER",
        telephone_numbers=api.numbers(FOREIGN),
    )
    return await api.client.external_tns.create_external_tns_order(order)


@scenario("external_tns.create_external_tns_order", "external_tns.get_external_tns_order")
async def create_external(api: Api) -> None:
    await over(await external(api, "IMPORT"))
    assert api.sandbox.numbers.in_service() == [FOREIGN]
    again = await external(api, "IMPORT")
    await over(again, "FAILED")
    assert [error.code for error in again.errors] == ["13552"]
    await over(await external(api, "REMOVE"))
    assert api.sandbox.numbers.in_service() == []
    with pytest.raises(NotFound):
        await api.client.external_tns.get_external_tns_order("no-such-order")


@scenario("external_tns.list_external_tns_orders")
async def list_external(api: Api) -> None:
    group = api.client.external_tns
    assert (await group.list_external_tns_orders()).items == []
    first = await external(api, "IMPORT")
    await over(first)
    second = await external(api, "REMOVE")
    await over(second)
    assert [order.order_id for order in (await group.list_external_tns_orders()).items] == [second.id, first.id]
    page = await group.list_external_tns_orders(action="IMPORT", customer_order_id="ext-IMPORT", loa_type="CARRIER")
    assert [order.order_id for order in page.items] == [first.id]
