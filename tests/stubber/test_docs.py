"""What the page about testing says is so."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import aiobandwidth

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text()
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(aiobandwidth.__file__).parents[1])}
MORE = """
import pytest


async def test_unused(bandwidth_stubber):
    bandwidth_stubber.add("sites.list_sites")


async def test_failed(bandwidth_stubber):
    bandwidth_stubber.add("sites.list_sites")
    assert bandwidth_stubber.calls


class TestVersion:
    @pytest.fixture
    def bandwidth_api_version(self):
        return "v2"

    async def test_it(self, bandwidth_stubber):
        assert bandwidth_stubber.api_version == bandwidth_stubber.client().api_version == "v2"
"""


def test_the_tests_on_the_page_pass(tmp_path: Path) -> None:
    suites = [block for block in BLOCKS if "\nasync def test_" in block]
    assert len(suites) == 2
    for number, suite in enumerate([*suites, MORE]):
        (tmp_path / f"test_{number}.py").write_text(suite)
    installed = any(found.value == "aiobandwidth.testing.plugin" for found in entry_points(group="pytest11"))
    plugin = () if installed else ("-p", "aiobandwidth.testing.plugin")
    options = ("-q", "-p", "no:cacheprovider", "-W", "error", "-o", "asyncio_mode=auto", *plugin)
    command = [sys.executable, "-m", "pytest", *options, "-o", "asyncio_default_fixture_loop_scope=function"]
    done = subprocess.run(
        command, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, timeout=60, check=False
    )
    # An unused stub is an error of a test that passed; of one that failed it is no news.
    assert "1 failed, 4 passed, 1 error" in done.stdout, done.stdout
    assert "UnusedStubs: calls that were stubbed did not come:" in done.stdout
    assert "sites.list_sites, stubbed at test_2.py:6" in done.stdout


def test_the_programs_on_the_page_run() -> None:
    programs = [block for block in BLOCKS if "\nasync def test_" not in block]
    assert len(programs) == 2
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(programs)],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "20000\n"), done.stderr


def test_the_page_names_what_there_is() -> None:
    from aiobandwidth.testing import Stubber

    named = set(re.findall(r"`(add\w*)\(", PAGE))
    assert named >= {"add", "add_created", "add_pages", "add_error", "add_lost_reply", "add_timeout"}
    assert all(hasattr(Stubber, name) for name in named)
