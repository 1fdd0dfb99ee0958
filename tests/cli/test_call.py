"""``aiobandwidth call`` as people run it: a process, its output, its exit code, its files."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import anyio
import pytest
from anyio.from_thread import start_blocking_portal
from click.testing import CliRunner, Result

from aiobandwidth.cli.app import app
from aiobandwidth.cli.catalog import need
from aiobandwidth.sandbox import Sandbox
from tests.cli.test_terminal import ESCAPES, on_a_terminal
from tests.jobs.support import Command, command, environment_of, ordered_ids

REMOTE = {
    "BANDWIDTH_ACCOUNT_ID": "77001",
    "BANDWIDTH_CLIENT_ID": "somebody",
    "BANDWIDTH_CLIENT_SECRET": "correct-horse",
    "BANDWIDTH_BASE_URL": "https://numbers.invalid",
}


SITE = (
    "<Site><Name>Site {name}</Name><Address><HouseNumber>900</HouseNumber><StreetName>Main Campus</StreetName>"
    "<City>Raleigh</City><StateCode>NC</StateCode><Zip>27606</Zip><AddressType>Service</AddressType></Address></Site>"
)


PORT_IN = """
<LnpOrder>
  <SiteId>{site}</SiteId>
  <BillingTelephoneNumber>9192000100</BillingTelephoneNumber>
  <Subscriber>
    <SubscriberType>BUSINESS</SubscriberType>
    <BusinessName>Birch Dental</BusinessName>
    <ServiceAddress>
      <HouseNumber>12</HouseNumber>
      <StreetName>Elm</StreetName>
      <City>Raleigh</City>
      <StateCode>NC</StateCode>
      <Zip>27601</Zip>
    </ServiceAddress>
  </Subscriber>
  <LoaAuthorizingPerson>R. Birch</LoaAuthorizingPerson>
  <ListOfPhoneNumbers>
    <PhoneNumber>9192000100</PhoneNumber>
  </ListOfPhoneNumbers>
</LnpOrder>
"""


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that the command runs in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@contextmanager
def served(order_delay: float) -> Iterator[Sandbox]:
    """A sandbox in a thread of its own, so that the command can run in this one."""
    with (
        start_blocking_portal() as portal,
        portal.wrap_async_context_manager(Sandbox(order_delay=order_delay)) as sandbox,
    ):
        yield sandbox


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with served(0.05) as running:
        yield running


def run(*arguments: object, env: Mapping[str, str] | None = None, stdin: str | None = None) -> Result:
    """The command in this process, which saves its start."""
    return CliRunner(env=env).invoke(app, ["call", *map(str, arguments)], input=stdin)


def path_params(operation: str) -> list[str]:
    return [p.name for p in need(operation).path_params() if p.name != "account_id"]


def order_file(folder: Path, site: str, *numbers: str, customer_order_id: str | None = None) -> Path:
    path = folder / "order.xml"
    listed = "".join(f"<TelephoneNumber>{number}</TelephoneNumber>" for number in numbers)
    named = f"<CustomerOrderId>{customer_order_id}</CustomerOrderId>" if customer_order_id else ""
    path.write_text(
        f"<Order>{named}<SiteId>{site}</SiteId><ExistingTelephoneNumberOrderType><TelephoneNumberList>{listed}"
        "</TelephoneNumberList></ExistingTelephoneNumberOrderType></Order>"
    )
    return path


# -- trying it -----------------------------------------------------------------------------------------------


async def test_a_search_on_the_embedded_sandbox(tmp_path: Path) -> None:
    search = ("available_numbers.search_available_numbers", "-p", "areaCode=919", "-p", "quantity=2")
    done = await command("call", *search, "--sandbox", cwd=tmp_path, env=REMOTE)
    assert done.code == 0, done.errors
    assert done.output.startswith("<SearchResult>\n  <ResultCount>2</ResultCount>\n")
    assert "<TelephoneNumber>+1919" in done.output
    assert re.search(r"(?m)^sandbox: account 9900001, site \d+, SIP peer \d+", done.errors)
    assert re.search(r"(?m)^GET /api/v1/accounts/9900001/availableNumbers: 200 OK \(\d", done.errors)
    assert not ESCAPES.search(done.output + done.errors)


def test_a_search_as_json() -> None:
    search = ("search_available_numbers", "-p", "areaCode=919", "-p", "quantity=2", "--sandbox", "--json")
    for form, length in (("wire", 10), ("e164", 12)):
        done = run(*search, "--numbers", form)
        numbers = json.loads(done.stdout)["TelephoneNumberList"]["TelephoneNumber"]
        assert [len(number) for number in numbers] == [length, length]


def test_what_only_v2_has_is_called_there() -> None:
    done = run("list_voice_configuration_packages", "--sandbox")
    assert done.exit_code == 0, done.stderr
    shown = run("list_voice_configuration_packages", "--sandbox", "--check")
    assert shown.exit_code == 0
    assert shown.stdout.startswith("GET /v2/accounts/9900001/")
    wrong = run("list_site_orders", "-p", "site_id=1", "--sandbox", "--api-version", "v2")
    assert wrong.exit_code == 2
    assert "--api-version v1, or call orders.list_orders" in wrong.stderr


def test_a_request_that_is_only_shown(tmp_path: Path) -> None:
    body = order_file(tmp_path, "12", "+19195550101", customer_order_id="mine-1")
    done = run("createOrder", "--body", body, "--check", env=REMOTE)
    assert done.exit_code == 0, done.stderr
    assert done.stdout.startswith("POST /api/v1/accounts/77001/orders\nhost: numbers.invalid\n")
    assert "content-type: application/xml; charset=utf-8" in done.stdout
    assert "<CustomerOrderId>mine-1</CustomerOrderId>" in done.stdout
    assert "<TelephoneNumber>9195550101</TelephoneNumber>" in done.stdout
    assert "Nothing was sent." in done.stderr
    assert "correct-horse" not in done.output
    bare = run("createOrder", "--body", body, "--check", env={"BANDWIDTH_ACCOUNT_ID": "77001"})
    assert bare.exit_code == 0, "no credentials are needed to look"
    assert "host: dashboard.bandwidth.com" in bare.stdout
    query = run("listOrders", "-p", "status=FAILED", "--check", env=REMOTE)
    assert query.stdout.startswith("GET /api/v1/accounts/77001/orders?status=FAILED&page=1")
    other = run("listOrders", "-p", "accountId=5", "--check", env=REMOTE)
    assert other.stdout.startswith("GET /api/v1/accounts/5/orders")


# -- an account on a server ----------------------------------------------------------------------------------


def test_lists_and_all_of_them(sandbox: Sandbox, here: Path) -> None:
    env = environment_of(sandbox)
    for name in range(2):
        (here / "site.xml").write_text(SITE.format(name=name))
        made = run("createSite", "--body", "site.xml", "--json", env=env)
        assert made.exit_code == 0, made.stderr
        assert json.loads(made.stdout)["Site"]["Name"] == f"Site {name}"
    done = run("sites.list_sites", "--all", "--json", env=env)
    assert done.exit_code == 0, done.stderr
    assert [json.loads(line)["Name"] for line in done.stdout.splitlines()][1:] == ["Site 0", "Site 1"]
    assert "3 items on 1 page" in done.stderr
    stored = run("listSites", "--all", "-o", "sites.xml", env=env)
    assert stored.stdout == ""
    assert (here / "sites.xml").read_text().count("<Site>\n") == 3
    assert "3 items on 1 page in sites.xml" in stored.stderr


def test_page_after_page(sandbox: Sandbox, here: Path) -> None:
    env = environment_of(sandbox)
    for number in range(5):
        order_file(here, sandbox.site_id, f"919200000{number}", customer_order_id=f"mine-{number}")
        assert run("createOrder", "--body", "order.xml", env=env).exit_code == 0
    first = run("listOrders", "-p", "size=2", env=env)
    more = re.search(r"2 items; there are more: --all, or (-p page=\S+)", first.stderr)
    assert more, first.stderr
    second = run("listOrders", "-p", "size=2", *more[1].split(), env=env)
    assert second.exit_code == 0
    assert second.stdout != first.stdout
    done = run("listOrders", "-p", "size=2", "--all", "--json", env=env)
    assert len(set(done.stdout.splitlines())) == 5
    assert len(re.findall(r"(?m)^GET /api/v1/accounts/\d+/orders: 200 OK", done.stderr)) == 3
    assert "5 items on 3 pages" in done.stderr


def test_an_order_followed_to_its_end(sandbox: Sandbox, here: Path) -> None:
    env = environment_of(sandbox)
    order_file(here, sandbox.site_id, "9192000001", "9192000002")
    done = run("orders.create_order", "--body", "order.xml", "--wait", 20, "--json", env=env)
    assert done.exit_code == 0, done.stderr
    state = json.loads(done.stdout)
    assert state["OrderStatus"] == "COMPLETE"
    assert state["CompletedNumbers"]["TelephoneNumber"][0]["FullNumber"] == "+19192000001"
    order_id = re.search(r"(?m)^order (\S+): RECEIVED$", done.stderr)
    assert order_id
    assert f"order {order_id[1]}: COMPLETE" in done.stderr
    (customer_order_id,) = ordered_ids(sandbox)
    found = run("listOrders", "-p", f"customerOrderId={customer_order_id}", "-i", env=env)
    assert order_id[1] in found.stdout
    assert "content-type: application/xml" in found.stderr
    note = "<Note><UserId>me</UserId><Description>as agreed</Description></Note>"
    noted = run("addOrderNote", "-p", f"order_id={order_id[1]}", "--body", "-", "--json", env=env, stdin=note)
    assert noted.exit_code == 0, noted.stderr
    created = json.loads(noted.stdout)
    assert created["location"].endswith(f"/{created['id']}")
    assert f"created: {created['id']}" in noted.stderr
    failed = run("createOrder", "--body", "order.xml", "--wait", 20, env=env)  # they are ours already
    assert failed.exit_code == 1
    assert "<OrderStatus>FAILED</OrderStatus>" in failed.stdout
    assert re.search(r"(?m)^  5\d\d\d  ", failed.stderr)


def test_part_of_an_order(sandbox: Sandbox, here: Path) -> None:
    text = order_file(here, sandbox.site_id, "9192000003", "9192000099").read_text()
    done = run("createOrder", "--body", "-", "--wait", 20, env=environment_of(sandbox), stdin=text)
    assert done.exit_code == 1
    assert "<OrderStatus>PARTIAL</OrderStatus>" in done.stdout
    assert re.search(r"(?m)^  5005  .*9192000099", done.stderr)


def test_an_order_that_takes_longer(here: Path) -> None:
    with served(60) as sandbox:
        order_file(here, sandbox.site_id, "9192000001")
        env = environment_of(sandbox)
        placed = run("createOrder", "--body", "order.xml", "-o", "reply.xml", env=env)
        assert placed.exit_code == 0
        assert placed.stdout == ""
        assert "<OrderStatus>RECEIVED</OrderStatus>" in (here / "reply.xml").read_text()
        late = run("createOrder", "--body", "order.xml", "--wait", 0.3, env=env)
        assert late.exit_code == 3
        assert re.search(r"aiobandwidth call orders.get_order -p order_id=\S+", late.stderr)


def test_a_refusal(sandbox: Sandbox) -> None:
    env = environment_of(sandbox)
    done = run("getOrder", "-p", "orderId=nowhere", env=env)
    assert done.exit_code == 1
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert lines[0] == "error: orders.get_order: 404 Not Found"
    assert re.match(r"  \d+  The order nowhere was not found", lines[1])
    raw = run("getOrder", "-p", "orderId=nowhere", "--raw", "-i", env=env)
    assert raw.stdout.startswith("<?xml")
    assert "content-type: application/xml" in raw.stderr


def test_no_secret_is_shown(sandbox: Sandbox) -> None:
    env = {**environment_of(sandbox), "BANDWIDTH_CLIENT_SECRET": "correct-horse"}
    done = run("listSites", "--debug", "-i", env=env)
    assert done.exit_code == 1
    assert "Traceback" in done.stderr
    assert "The credentials were not accepted" in done.stderr
    assert "correct-horse" not in done.output


def test_an_outcome_that_nobody_knows(sandbox: Sandbox, here: Path) -> None:
    sandbox.faults.add("close:applied", method="POST", path=r"/orders$")
    order_file(here, sandbox.site_id, "9192000001")
    done = run("createOrder", "--body", "order.xml", env=environment_of(sandbox))
    assert done.exit_code == 3
    (customer_order_id,) = ordered_ids(sandbox)
    assert f"CustomerOrderId: {customer_order_id}" in done.stderr
    look = f"orders.list_orders -p customer_order_id={customer_order_id}"
    assert f"aiobandwidth call {look}" in done.stderr
    found = run(*look.split(), env=environment_of(sandbox))
    assert found.exit_code == 0
    assert customer_order_id in found.stdout


def test_documents_go_up_and_come_down(here: Path) -> None:
    with served(60) as sandbox:  # a port-in that is over takes no more documents
        env = environment_of(sandbox)
        placed = run("create_port_in", "--body", "-", "--json", env=env, stdin=PORT_IN.format(site=sandbox.site_id))
        assert placed.exit_code == 0, placed.stderr
        order = ("-p", f"{path_params('add_port_in_loa')[0]}={json.loads(placed.stdout)['OrderId']}")
        (here / "letter.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 4096)
        upload = ("add_port_in_loa", *order, "--body")
        checked = run(*upload, "letter.pdf", "--check", env=env)
        assert "content-type: application/pdf" in checked.stdout
        assert "letter.pdf" in checked.stdout
        sent = run(*upload, "letter.pdf", "--json", env=env)
        assert sent.exit_code == 0, sent.stderr
        piped = run(*upload, "-", "--content-type", "text/plain", env=env, stdin="a letter")
        assert piped.exit_code == 0, piped.stderr
        listed = run("list_port_in_loas", *order, "--json", env=env)
        pdf, text = sorted(json.loads(listed.stdout)["fileNames"])
        get = ("get_port_in_loa", *order, "-p")
        name = path_params("get_port_in_loa")[1]
        saved = run(*get, f"{name}={pdf}", "-o", "back.pdf", env=env)
        assert saved.exit_code == 0, saved.stderr
        assert (here / "back.pdf").read_bytes() == (here / "letter.pdf").read_bytes()
        assert "1,048,585 bytes in back.pdf" in saved.stderr
        assert run(*get, f"{name}={text}", env=env).stdout == "a letter"
        gone = run(*get, f"{name}=none.pdf", "-o", "none.pdf", env=env)
        assert gone.exit_code == 1
        assert not (here / "none.pdf").exists()


# -- what is refused before anything is sent -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("createOrdr",), "Did you mean:\n    orders.create_order"),
        (("listSites", "--wait", "5"), "nothing to --wait for"),
        (("getSite", "-p", "site_id=1", "--all"), "is no list"),
        (("listSites", "--all", "--raw"), "does not go with --all"),
        (("listOrders", "-p", "size=0"), "at least 1"),
        (("createOrder", "--body", "order.xml"), "nobody is there to be asked"),
        (("listSites", "-o", "no/where"), "there is no folder no"),
        (("listSites",), "numbers.invalid"),
        (("createOrder", "--body", "order.xml", "--yes"), "Nothing was sent, so the same command can be run again"),
    ],
)
def test_what_is_refused(arguments: tuple[str, ...], message: str, here: Path) -> None:
    order_file(here, "12", "9195550101")
    done = run(*arguments, "--timeout", 5, env=REMOTE)
    assert done.exit_code == 2, done.stderr
    assert message in done.stderr
    assert done.stdout == ""


def test_nothing_without_an_account_or_credentials() -> None:
    none = run("listSites")
    assert none.exit_code == 2
    assert "no account is named" in none.stderr
    half = run("listSites", env={"BANDWIDTH_ACCOUNT_ID": "1", "BANDWIDTH_CLIENT_ID": "x"})
    assert half.exit_code == 2
    assert "BANDWIDTH_CLIENT_SECRET is not" in half.stderr


# -- on a terminal, and signals ------------------------------------------------------------------------------


async def test_a_signal_while_waiting(tmp_path: Path) -> None:
    async with Sandbox(order_delay=60) as sandbox:
        order_file(tmp_path, sandbox.site_id, "9192000001")
        order = ("call", "createOrder", "--body", "order.xml", "--wait", 60)
        stopped = Command(*order, cwd=tmp_path, env=environment_of(sandbox))
        with anyio.fail_after(20):
            while sandbox.calls["orders.get_order"] == 0:
                await anyio.sleep(0.01)
        stopped.send(signal.SIGINT)
        assert await stopped.end() == 130
        assert "Stopped waiting; the order goes on" in stopped.errors
        assert "aiobandwidth call orders.get_order -p order_id=" in stopped.errors


async def test_a_signal_while_the_call_is_on_its_way(tmp_path: Path) -> None:
    async with Sandbox() as sandbox:
        sandbox.faults.add("delay:30,at=applied", method="POST", path=r"/orders$")
        order_file(tmp_path, sandbox.site_id, "9192000001")
        stopped = Command("call", "createOrder", "--body", "order.xml", cwd=tmp_path, env=environment_of(sandbox))
        with anyio.fail_after(20):
            while not ordered_ids(sandbox):
                await anyio.sleep(0.01)
        stopped.send(signal.SIGTERM)
        assert await stopped.end() == 143
        (customer_order_id,) = ordered_ids(sandbox)
    assert "it may have been carried out" in stopped.errors
    assert f"customer_order_id={customer_order_id}" in stopped.errors


async def test_a_file_is_not_poured_over_a_terminal(tmp_path: Path) -> None:
    given = [f"-p{name}=x" for name in path_params("get_port_in_loa")]

    def shown() -> tuple[int, str]:
        return on_a_terminal(["call", "get_port_in_loa", *given, "--sandbox"], tmp_path)

    code, text = await anyio.to_thread.run_sync(shown)
    assert code == 2
    assert "-o FILE" in text


async def test_asking_before_something_changes(tmp_path: Path) -> None:
    order_file(tmp_path, "12", "9195550101")

    def answered(answer: bytes) -> tuple[int, str]:
        ours, theirs = pty.openpty()
        os.write(ours, answer)
        process = subprocess.Popen(
            [sys.executable, "-m", "aiobandwidth.cli", "call", "createOrder", "--body", "order.xml"],
            cwd=tmp_path,
            env={**os.environ, **REMOTE},
            stdin=theirs,
            stdout=subprocess.DEVNULL,
            stderr=theirs,
            start_new_session=True,
        )
        code = process.wait(timeout=30)
        shown = os.read(ours, 65536).decode()
        os.close(ours)
        os.close(theirs)
        return code, ESCAPES.sub("", shown)

    code, shown = await anyio.to_thread.run_sync(answered, b"n\n")
    assert code == 2
    assert "POST /api/v1/accounts/77001/orders on numbers.invalid can change something. Send it?" in shown
    assert "not confirmed; nothing was sent" in shown


async def test_a_reply_on_a_terminal(tmp_path: Path) -> None:
    def shown() -> tuple[int, str]:
        return on_a_terminal(["call", "listSites", "--sandbox"], tmp_path)

    code, text = await anyio.to_thread.run_sync(shown)
    assert code == 0
    plain = ESCAPES.sub("", text).replace("\r", "")
    assert "<SitesResponse>\n  <Sites>\n    <Site>\n" in plain
    assert max(map(len, plain.splitlines())) <= 80
