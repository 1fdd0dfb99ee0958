"""The package as seen from outside: its names, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

import aiobandwidth


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_import_loads_nothing_heavy() -> None:
    loaded = run("import sys, aiobandwidth; print(' '.join(sys.modules))").split()
    assert not {"aiohttp", "lxml", "anyio", "attr", "yarl"} & set(loaded)
    assert [name for name in loaded if name.startswith("aiobandwidth")] == ["aiobandwidth"]


def test_client_loads_no_messages() -> None:
    code = "import sys; from aiobandwidth import NumbersClient, BearerAuth; NumbersClient('1', BearerAuth('t'))"
    loaded = run(f"{code}; print(' '.join(sys.modules))").split()
    assert "aiohttp" in loaded
    assert not [name for name in loaded if name.startswith("aiobandwidth._generated")]


def test_every_public_name_can_be_had() -> None:
    for name in dir(aiobandwidth):
        assert getattr(aiobandwidth, name) is not None, name
    with pytest.raises(AttributeError):
        aiobandwidth.Nothing  # type: ignore[attr-defined]  # noqa: B018
    assert aiobandwidth.errors.__name__ == "aiobandwidth.errors"
    assert aiobandwidth.__version__


def test_names_for_type_checkers_and_at_run_time_are_the_same() -> None:
    import ast
    from pathlib import Path

    tree = ast.parse(Path(aiobandwidth.__file__ or "").read_text(encoding="utf-8"))
    typed = {
        alias.asname
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level == 0 and (node.module or "").startswith("aiobandwidth")
        for alias in node.names
    }
    assert typed == set(dir(aiobandwidth))


def test_all_groups_can_be_had() -> None:
    from aiobandwidth._generated.registry import GROUPS

    client = aiobandwidth.NumbersClient("1", aiobandwidth.BearerAuth("t"))
    for name in GROUPS:
        assert getattr(client, name) is getattr(client, name)
    with pytest.raises(AttributeError, match="sites"):
        client.nothing  # type: ignore[attr-defined]  # noqa: B018
