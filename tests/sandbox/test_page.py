"""The page: what is served and how, that it names only what the admin API gives, and that it can show it safely."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from lxml import html as lxml_html

import aiobandwidth.sandbox
from aiobandwidth import models as m
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.scenarios import RALEIGH, TAKEN, Api

FOLDER = Path(aiobandwidth.sandbox.__file__ or "").parent / "page"
FILES = {"/": "index.html", "/_sandbox/page/style.css": "style.css", "/_sandbox/page/app.js": "app.js"}
TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
SCRIPT = (FOLDER / "app.js").read_text()
PAGE: Any = lxml_html.document_fromstring((FOLDER / "index.html").read_text())


@pytest.mark.parametrize(("path", "name"), FILES.items())
async def test_files(sandbox: Sandbox, path: str, name: str) -> None:
    async with aiohttp.ClientSession() as session:
        async with session.get(sandbox.url + path) as reply:
            assert (reply.status, reply.content_type) == (200, TYPES[name.rpartition(".")[2]])
            assert await reply.read() == (FOLDER / name).read_bytes()
            policy = reply.headers["Content-Security-Policy"]
            assert reply.headers["X-Content-Type-Options"] == "nosniff"
        async with session.head(sandbox.url + path) as reply:
            assert (reply.status, await reply.read()) == (200, b"")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy


@pytest.mark.parametrize(
    "path", ["/_sandbox/page/", "/_sandbox/page/nothing.js", "/_sandbox/page/../asking.py", "/_sandbox/page/x/app.js"]
)
async def test_no_other_files(sandbox: Sandbox, path: str) -> None:
    async with aiohttp.ClientSession() as session:
        from yarl import URL

        async with session.get(URL(sandbox.url + path, encoded=True)) as reply:
            assert reply.status == 404
    assert len(sandbox.requests) == 0


async def test_the_rest_is_the_carriers(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    async with http.post(sandbox.url + "/") as reply:
        assert reply.status == 404
    async with http.get(sandbox.url + "/favicon.ico") as reply:
        assert reply.status == 204
    assert [entry.path for entry in sandbox.requests] == ["/"]


def test_all_files_are_packed() -> None:
    """The wheel has all that is below src/aiobandwidth, and nothing is left out by a rule of the repository."""
    import tomllib

    root = Path(__file__).parents[2]
    build = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert build == {"packages": ["src/aiobandwidth"]}
    assert sorted(file.name for file in FOLDER.iterdir() if file.is_file()) == ["app.js", "index.html", "style.css"]
    ignored = (root / ".gitignore").read_text().split()
    assert not {"*.js", "*.css", "*.html", "page/", "page"} & set(ignored)


# --- what the page may do --------------------------------------------------------------------------------------------


def test_nothing_inline_and_nothing_from_elsewhere() -> None:
    for element in PAGE.iter():
        if not isinstance(element.tag, str):
            continue
        assert element.tag != "style"
        assert not [name for name in element.attrib if name.startswith("on") or name == "style"]
        for name in ("src", "href", "action"):
            assert element.get(name, "/_sandbox/page/").startswith("/_sandbox/page/")
        if element.tag == "script":
            assert not (element.text or "").strip()
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "import("):
        assert way not in SCRIPT
    assert re.findall(r"""["'`(]https?:""", SCRIPT + (FOLDER / "style.css").read_text()) == []
    assert "localStorage" not in SCRIPT
    assert "document.cookie" not in SCRIPT


def test_what_the_script_looks_for_is_in_the_page() -> None:
    ids = [str(found) for found in PAGE.xpath("//@id")]
    assert len(ids) == len(set(ids))
    wanted = set(re.findall(r"""\$\("([^"]+)"\)""", SCRIPT)) | set(
        re.findall(r"""\b(?:fill|choices)\("([^"]+)\"""", SCRIPT)
    )
    wanted |= set(re.findall(r"""\b(?:on|submit)\("([^"]+)\"""", SCRIPT))
    assert len(wanted) > 40
    assert wanted - set(ids) == set()
    for label in PAGE.xpath("//label[@for]"):
        assert label.get("for") in ids
    for control in PAGE.xpath("//input | //select"):
        named = (
            control.get("aria-label")
            or control.xpath("ancestor::label")
            or PAGE.xpath(f"//label[@for='{control.get('id')}']")
        )
        assert named, control.get("id")


# --- the fields ------------------------------------------------------------------------------------------------------


async def _samples(sandbox: Sandbox) -> dict[str, Any]:
    """One of each thing that the script knows, by the name that it has there."""
    async with connect(sandbox) as client, aiohttp.ClientSession() as session:
        api = Api(sandbox, client, "v1")
        callback = m.CallbackSubscription(url="http://127.0.0.1:9/nobody")
        await client.subscriptions.create_subscription(
            m.Subscription(order_type="orders", callback_subscription=callback)
        )
        sandbox.faults.add("status:503", path="nothing")
        order = await api.order(RALEIGH, TAKEN)
        await order.wait(timeout=5, poll=0.01)
        await client.orders.add_order_note(order.id, m.Note(user_id="u", description="d"))
        await sandbox.webhooks.idle()

        async def get(path: str) -> Any:
            async with session.get(f"{sandbox.url}/_sandbox/{path}") as reply:
                return await reply.json()

        state, listing, found = await get("state"), await get("orders"), await get("numbers?status=Inservice")
        details = await get(f"orders/{order.id}")
        problem = await get("nothing")
    return {
        "state": state,
        "clock": state["clock"],
        "account": state["accounts"][0],
        "group": state["orders"][0],
        "request": state["requests"][0],
        "delivery": state["deliveries"][0],
        "fault": state["faults"][0],
        "listing": listing,
        "order": listing["orders"][0],
        "found": found,
        "number": found["numbers"][0],
        "details": details,
        "entry": details["history"][0],
        "flaw": details["error_list"][0],
        "note": details["notes"][0],
        "problem": problem,
    }


# What cannot be had in this test: no webhook is answered, no file is there, no snapshot is held.
ELSEWHERE = {
    "attempt": {"time", "status"},
    "file": {"name", "type", "size", "document"},
    "snapshot": {"id", "name", "time", "orders", "numbers"},
}


async def test_the_script_names_what_there_is(sandbox: Sandbox) -> None:
    samples = await _samples(sandbox)
    fields = {name: set(sample) for name, sample in samples.items()} | ELSEWHERE
    code = re.sub(r"//.*", "", SCRIPT)
    unknown, used = [], set()
    for name, field in re.findall(r"(?<![\w.\"])(?:seen\.)?(state|[a-z]+)\.([a-z_]+)\b(?!\()", code):
        if name in fields:
            used.add(name)
            if field not in fields[name]:
                unknown.append(f"{name}.{field}")
    assert unknown == []
    assert used == set(fields)
    nested = set(re.findall(r"\bstate\.clock\.([a-z_]+)", code))
    assert nested <= fields["clock"]


def test_elsewhere_is_right() -> None:
    """The fields that no sample was there for are those that the shapes write."""
    source = (FOLDER.parent / "admin" / "shapes.py").read_text()
    for names in ELSEWHERE.values():
        for name in names:
            assert f'"{name}":' in source


async def test_hostile_texts_stay_texts(sandbox: Sandbox) -> None:
    """What clients send comes back as JSON, never as something that a browser would take for a page."""
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {sandbox.token}"}) as session:
        await session.get(f"{sandbox.url}/api/v1/%3Cscript%3Ealert(1)%3C/script%3E")
        async with session.get(f"{sandbox.url}/_sandbox/requests") as reply:
            assert reply.content_type == "application/json"
            assert reply.headers["X-Content-Type-Options"] == "nosniff"
            assert "script" in json.loads(await reply.text())["requests"][0]["path"]
