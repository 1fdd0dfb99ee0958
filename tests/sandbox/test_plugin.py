"""The pytest plugin, as somebody else's test suite uses it, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

SUITE = """
import pytest
from aiobandwidth import models as m
from aiobandwidth.errors import NotFound


async def test_buying(bandwidth_sandbox, bandwidth_client):
    found = await bandwidth_client.available_numbers.search_available_numbers(zip="27601", quantity=2)
    kind = m.ExistingTelephoneNumberOrderType(telephone_number_list=found.telephone_number_list)
    order = await bandwidth_client.orders.create_order(
        m.Order(site_id=bandwidth_sandbox.site_id, existing_telephone_number_order_type=kind)
    )
    await order.wait(timeout=5, poll=0.01)
    assert len(bandwidth_sandbox.numbers.in_service()) == 2


class TestOverrides:
    @pytest.fixture
    def bandwidth_sandbox_options(self):
        return {"taken": ["3032000001"]}

    @pytest.fixture
    def bandwidth_api_version(self):
        return "v2"

    async def test_options(self, bandwidth_sandbox, bandwidth_client):
        assert bandwidth_sandbox.numbers.status("3032000001") == "Taken"
        with pytest.raises(NotFound):
            await bandwidth_client.phone_numbers.get_phone_number("+13032000001")
        assert bandwidth_sandbox.requests[-1].path.startswith("/api/v2/")
"""

LIGHT = """
import sys


def test_nothing_heavy_is_imported():
    assert not [name for name in ("aiohttp", "lxml", "attrs", "aiobandwidth.sandbox.server") if name in sys.modules]
"""


def run(folder: Path, suite: str, *options: str) -> str:
    (folder / "test_it.py").write_text(suite)
    installed = any(found.value == "aiobandwidth.testing.plugin" for found in entry_points(group="pytest11"))
    plugin = () if installed else ("-p", "aiobandwidth.testing.plugin")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-W",
        "error",
        *plugin,
        *options,
        "test_it.py",
    ]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env=dict(os.environ), check=False, timeout=60
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_fixtures_in_auto_mode(tmp_path: Path) -> None:
    assert "2 passed" in run(
        tmp_path, SUITE, "-o", "asyncio_mode=auto", "-o", "asyncio_default_fixture_loop_scope=function"
    )


def test_fixtures_in_strict_mode(tmp_path: Path) -> None:
    marked = SUITE.replace("import pytest\n", "import pytest\npytestmark = pytest.mark.asyncio\n", 1)
    assert "2 passed" in run(tmp_path, marked, "-o", "asyncio_default_fixture_loop_scope=function")


def test_plugin_is_light(tmp_path: Path) -> None:
    assert "1 passed" in run(tmp_path, LIGHT, "-o", "asyncio_default_fixture_loop_scope=function")


def test_names() -> None:
    from aiobandwidth import sandbox, testing

    assert testing.Sandbox is sandbox.Sandbox
    assert all(getattr(sandbox, name) is not None for name in sandbox.__all__)
    assert all(getattr(testing, name) is not None for name in testing.__all__)
    for module in (sandbox, testing):
        with pytest.raises(AttributeError):
            module.nothing  # noqa: B018
