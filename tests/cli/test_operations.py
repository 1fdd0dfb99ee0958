"""``aiobandwidth operations``: the list, its filters, one operation on a page, and bodies to fill in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from click.testing import CliRunner, Result

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._core.plans import load
from aiobandwidth._generated import registry
from aiobandwidth.cli import catalog, operation_page, skeleton
from aiobandwidth.cli.app import app
from aiobandwidth.cli.errors import Failure
from codegen.build import load as read_schemas
from tests.cli.test_terminal import COLOURS, ESCAPES, on_a_terminal
from tests.jobs.support import command

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["operations", *arguments])


def names(*arguments: str) -> list[str]:
    done = run(*arguments)
    assert done.exit_code == 0, done.output
    return [line.split("\t")[0] for line in done.stdout.splitlines()]


# -- the list ------------------------------------------------------------------------------------------------


async def test_one_operation_a_line_in_a_pipe(tmp_path: Path) -> None:
    done = await command("operations", cwd=tmp_path)
    assert done.code == 0, done.errors
    assert not ESCAPES.search(done.output)
    rows = [line.split("\t") for line in done.output.splitlines()]
    assert [row[0] for row in rows] == list(registry.OPERATIONS)
    assert {len(row) for row in rows} == {5}
    assert all(all(row) for row in rows), "no column is empty"
    order = next(row for row in rows if row[0] == "orders.create_order")
    assert order[1:4] == ["POST", "/accounts/{accountId}/orders", "v1,v2"]
    assert order[4].endswith(".")


def test_filters() -> None:
    assert names("--group", "orders") == [name for name in registry.OPERATIONS if name.startswith("orders.")]
    assert names("--tag", "Port Ins") == names("--group", "port-ins") == names("--group", "port_ins")
    both, old, new = (set(names(*given)) for given in ((), ("--api-version", "v1"), ("--api-version", "v2")))
    assert old | new == both
    assert "orders.list_site_orders" in old - new
    assert "addresses.create_address" in new - old
    deletions = names("--method", "delete", "--group", "sites")
    assert deletions
    assert all(registry.operation(name).method == "DELETE" for name in deletions)
    found = names("SIP", "peer", "termination", "--method", "PUT")
    assert found
    assert set(found) < set(names("termination"))


def test_what_is_not_there() -> None:
    nothing = run("zebra", "orders")
    assert nothing.exit_code == 1
    assert "'zebra' and 'orders'" in nothing.stderr
    near = run("createOrdr")
    assert "Did you mean orders.create_order" in near.stderr
    group = run("--group", "port_inns")
    assert group.exit_code == 2
    assert "Did you mean port_ins" in group.stderr


def test_json_holds_all_that_is_known() -> None:
    listed = json.loads(run("--json").stdout)
    assert [one["name"] for one in listed] == list(registry.OPERATIONS)
    by_name = {one["name"]: one for one in listed}
    search = by_name["available_numbers.search_available_numbers"]
    parameters = {one["name"]: one for one in search["parameters"]}
    assert (parameters["quantity"]["minimum"], parameters["quantity"]["maximum"]) == (1, 5000)
    assert parameters["quantity"]["type"] == "int"
    assert parameters["enable_tn_detail"]["wire_name"] == "enableTNDetail"
    assert parameters["features"]["repeated"] is True
    assert parameters["phone_number_type"]["versions"] == ["v2"]
    order = by_name["orders.create_order"]
    assert order["operation_id"] == "createOrder"
    assert order["body"]["message"] == "Order"
    assert order["body"]["required"] == ["SiteId"]
    assert order["order"]["state"] == "orders.get_order"
    assert order["rate_class"] == "ORDER"
    assert {reply["status"] for reply in order["replies"]} >= {201, 400}
    assert by_name["orders.list_orders"]["paging"]["style"] == "order-id"
    assert by_name["addresses.find_address_fields"]["deprecated"] is True
    assert by_name["orders.list_site_orders"]["replaced_by"] == "orders.list_orders"
    one = json.loads(run("createOrder", "--json").stdout)
    assert one == order


def schema_parameters() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """operationId, wire name and schema of every parameter in the schemas."""
    document = read_schemas(ROOT / "schemas")
    shared = document.get("components", {}).get("parameters", {})
    for path in document["paths"].values():
        for method, operation in path.items():
            if method not in ("get", "post", "put", "patch", "delete"):
                continue
            for given in (*path.get("parameters", ()), *operation.get("parameters", ())):
                param = shared[given["$ref"].rsplit("/", 1)[-1]] if "$ref" in given else given
                yield operation["operationId"], param["name"], param.get("schema", {})


def test_choices_and_defaults_are_those_of_the_schemas() -> None:
    entries = {entry.operation.id: entry for entry in catalog.entries()}
    checked = 0
    for operation_id, wire, schema in schema_parameters():
        entry = entries[operation_id]
        for param in entry.operation.params:
            if param.wire != wire or wire == "accountId":
                continue
            said = entry.described(param)
            inner = schema.get("items", schema)
            assert said.text, (entry.name, wire)
            assert list(said.choices) == [str(value) for value in inner.get("enum", ())], (entry.name, wire)
            default = inner.get("default")
            wanted = str(default).lower() if isinstance(default, bool) else None if default is None else str(default)
            assert said.default == wanted or said.default == str(wanted).lower(), (entry.name, wire)
            checked += bool(said.choices or said.default)
    assert checked > 50


# -- finding one ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["orders.create_order", "createOrder", "create_order", "CREATE-ORDER"])
def test_an_operation_by_any_of_its_names(text: str) -> None:
    assert catalog.need(text).id == "createOrder"


def test_every_operation_is_found_by_its_id() -> None:
    for entry in catalog.entries():
        assert catalog.find(entry.operation.id) is entry.operation
        assert entry.summary, entry.name


def test_a_name_that_is_almost_one() -> None:
    with pytest.raises(Failure) as caught:
        catalog.need("orders.creat_ordr")
    assert "orders.create_order" in (caught.value.hint or "")
    with pytest.raises(Failure) as caught:
        catalog.need("order.list")
    assert "orders.list_orders" in (caught.value.hint or "")
    with pytest.raises(Failure) as caught:
        catalog.need("qqq")
    assert "aiobandwidth operations qqq" in (caught.value.hint or "")


async def test_a_shell_completes_names(tmp_path: Path) -> None:
    known = {"call orders.create_o": "orders.create_order", "operations add_port_in_l": "add_port_in_loa"}
    for words, found in known.items():
        asked = {"COMP_WORDS": f"aiobandwidth {words}", "COMP_CWORD": "2", "_AIOBANDWIDTH_COMPLETE": "bash_complete"}
        done = await command(cwd=tmp_path, env=asked)
        assert done.output == f"plain,{found}\n", done.errors


# -- the page ------------------------------------------------------------------------------------------------


def test_the_page_of_an_order() -> None:
    page = run("orders.create_order").stdout
    for text in (
        "orders.create_order  createOrder",
        "POST /accounts/{accountId}/orders  v1, v2",
        "XML Order; it has to have SiteId",
        "201 XML OrderResponse",
        "--wait follows it with orders.get_order",
        "COMPLETE, PARTIAL, FAILED",
        "aiobandwidth call orders.create_order --body body.xml --wait 600",
        "<TelephoneNumber>... telephone number</TelephoneNumber>",
        "lines more: aiobandwidth operations orders.create_order --skeleton",
    ):
        assert text in " ".join(page.split()) or text in page, text
    assert not ESCAPES.search(page)


def test_the_page_of_a_list() -> None:
    page = " ".join(run("listAddresses").stdout.split())
    assert "one of GEO_VALID, NOT_GEO_VALID, NOT_GEO_VALIDATED" in page
    assert "whole number; 1 to 100; default 10" in page
    assert "on the wire postalCode[startsWith]" in page
    assert "by cursor, 10 a page" in page
    assert "v2 wants country_code_a3 with it" in page


def test_the_page_of_form_data() -> None:
    page = " ".join(run("create_compliance_document").stdout.split())
    assert "--part metadata=metadata.json --part file=FILE" in page
    assert "part file: a file: application/pdf" in page


@pytest.mark.parametrize("width", [80, 130])
def test_every_page_fits(width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(operation_page, "WIDTH", width)
    for at, entry in enumerate(catalog.entries()):
        if at % 4 == 0 or entry.operation.body is not None:
            operation_page.show(entry)
            page = capsys.readouterr().out
            assert entry.summary.split()[0] in page
            assert f"aiobandwidth call {entry.name}" in " ".join(page.split())
            assert max(map(len, page.splitlines())) <= width, entry.name


# -- bodies to fill in ---------------------------------------------------------------------------------------


def test_every_skeleton_is_a_whole_message_that_has_to_be_filled_in() -> None:
    seen = 0
    for entry in catalog.entries():
        body = entry.operation.body
        if body is None:
            continue
        for message in [*skeleton.messages(body), *(part.message for part in body.parts if part.message)]:
            text = skeleton.skeleton(body, message).encode()
            if body.media == "xml":
                decoded = xml.decode(text, load(message))
                assert not list(xml.unknown(decoded)), entry.name
            else:
                decoded = json_codec.decode(text, load(message))
                assert decoded.extra is None, entry.name
            assert list(skeleton.leftovers(decoded, "")), entry.name
            seen += 1
    assert seen > 100


def test_a_skeleton_alone() -> None:
    done = run("createOrder", "--skeleton")
    assert done.exit_code == 0
    assert done.stdout.startswith("<Order>\n  <CustomerOrderId>...")
    assert "<SiteId>... (required)</SiteId>" in done.stdout
    assert "<PartialAllowed>... true | false</PartialAllowed>" in done.stdout
    assert "ErrorList" not in done.stdout
    assert json.loads(run("patchShortCode", "--skeleton").stdout)[0]["op"].startswith("... add | remove")
    none = run("getOrder", "--skeleton")
    assert none.exit_code == 2
    assert "takes no body" in none.stderr
    assert "takes a document" in run("add_port_in_loa", "--skeleton").stderr
    assert run("--skeleton").exit_code == 2
    assert "Did you mean" in run("createOrdr", "--skeleton").stderr


# -- on a terminal -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [80, 150])
async def test_the_list_on_a_terminal(width: int, tmp_path: Path) -> None:
    def shown() -> tuple[int, str]:
        return on_a_terminal(["operations", "termination", "host"], tmp_path, COLUMNS=str(width))

    code, text = await anyio.to_thread.run_sync(shown)
    assert code == 0
    assert COLOURS.search(text)
    plain = ESCAPES.sub("", text).replace("\r", "")
    assert max(map(len, plain.splitlines())) <= width
    assert re.search(r"(?m)^GET    sip_peers\.list_sip_peer_termination_hosts", plain)
    assert "Lists the termination hosts of a SIP peer." in plain
    assert "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/products/termin" in plain
    assert "One in full: aiobandwidth operations NAME" in plain
