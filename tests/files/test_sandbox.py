"""Documents and reports against the sandbox: what a user does, from end to end."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest

from aiobandwidth import BasicAuth, NumbersClient, errors
from aiobandwidth.models import (
    FileMetaData,
    ListOfPhoneNumbers,
    LnpOrder,
    ReportInstance,
    ReportParameter,
    ReportParameters,
)
from aiobandwidth.sandbox import Sandbox
from tests.files.support import PDF, pieces_of


def connect(sandbox: Sandbox) -> NumbersClient:
    auth = BasicAuth(sandbox.username, sandbox.password)
    return NumbersClient(sandbox.account_id, auth, base_url=sandbox.v1_url)


async def test_letters_of_a_port_in(tmp_path: Path) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(PDF)
    async with Sandbox() as sandbox, connect(sandbox) as client:
        group = client.port_ins
        order = await group.create_port_in(
            LnpOrder(
                site_id=sandbox.site_id,
                list_of_phone_numbers=ListOfPhoneNumbers(phone_number=["+19196620101"]),
            )
        )
        first = await group.add_port_in_loa(order.id, letter, document_type="LOA")
        second = await group.add_port_in_loa(
            order.id, pieces_of(b"a,b\n"), content_type="text/csv", document_type="OTHER"
        )
        assert await group.get_port_in_loa(order.id, first.id) == PDF
        saved = await group.get_port_in_loa(order.id, second.id).save(tmp_path / "back.csv")
        assert (saved.path.read_bytes(), saved.content_type) == (b"a,b\n", "text/csv")
        await group.replace_port_in_loa(order.id, first.id, str(letter))
        await group.update_port_in_loa_metadata(
            order.id, second.id, FileMetaData(document_name="x", document_type="CSR")
        )
        listed = await group.list_port_in_loas(order.id, metadata=True)
        kinds = [one.file_meta_data.document_type for one in listed.file_data if one.file_meta_data is not None]
        assert kinds == ["LOA", "CSR"]
        with pytest.raises(errors.NotFound):
            await group.get_port_in_loa(order.id, "none").save(tmp_path / "none")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("redirects", [False, True])
async def test_a_report_from_order_to_file(redirects: bool, tmp_path: Path) -> None:
    async with Sandbox(report_delay=0.2, report_redirects=redirects) as sandbox, connect(sandbox) as client:
        account = ReportParameters(parameter=[ReportParameter(name="AccountId", value=[sandbox.account_id])])
        made = await client.reports.create_report_instance(
            "100101", ReportInstance(output_format="csv", parameters=account)
        )
        file = client.reports.get_report_instance_file("100101", made.id)
        waits = 0
        while True:
            try:
                saved = await file.save(tmp_path / "report.csv")
            except errors.NotReady:
                waits += 1
                await anyio.sleep(0.05)
            else:
                break
        assert waits > 0
        assert saved.path.read_text().startswith("TelephoneNumber")
        assert list(tmp_path.iterdir()) == [saved.path]
