"""The guide names every kind, moment and form, and its programs do what it says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from aiobandwidth.testing.faults import KINDS, MOMENTS

PAGE = (Path(__file__).parents[2] / "docs" / "faults.md").read_text()
PROGRAMS = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
PROSE = re.sub(r"^```.*?^```", "", PAGE, flags=re.DOTALL | re.MULTILINE)


def test_every_kind_moment_and_setting_is_there() -> None:
    rows = re.findall(r"^\| `([a-z0-9-]+)", PAGE, re.MULTILINE)
    assert [name for name in (*KINDS, *MOMENTS) if name not in rows] == []
    named = set(re.findall(r"[\w-]+", " ".join(re.findall(r"`([^`]+)`", PROSE))))
    settings = {option for kind in KINDS.values() for option in kind.settings} - {"form", "value", "size"}
    assert settings - named == set()
    choices = {one for kind in KINDS.values() for setting in kind.settings.values() for one in setting.choices}
    assert choices - named == {"line"}


def test_programs_print_what_the_page_says() -> None:
    printed = []
    for program in PROGRAMS:
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        printed.append(done.stdout)
    assert printed[0] == re.findall(r"^prints\n\n```text\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)[0]
    assert printed[1] == ""
    assert f"prints `{printed[2].strip()}`." in PAGE
