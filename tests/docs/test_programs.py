"""The programs in README and docs are Python, name what exists, and the whole ones run."""

from __future__ import annotations

import ast
import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from aiobandwidth._generated.registry import OPERATIONS

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCED = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
BLOCKS = [
    pytest.param(block, id=f"{page.name}-{number}")
    for page in PAGES
    for number, block in enumerate(FENCED.findall(page.read_text()))
]


def tree(block: str) -> ast.Module:
    """Snippets may await outside a function."""
    made = compile(block, "page", "exec", ast.PyCF_ONLY_AST | ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    assert isinstance(made, ast.Module)
    return made


def chains(block: str) -> Iterator[str]:
    """Dotted names such as ``client.orders.create_order``."""
    for node in ast.walk(tree(block)):
        if isinstance(node, ast.Attribute):
            yield ast.unparse(node)


@pytest.mark.parametrize("block", BLOCKS)
def test_imports_and_calls_exist(block: str) -> None:
    for node in ast.walk(tree(block)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("aiobandwidth"):
            module = importlib.import_module(node.module or "")
            assert [a.name for a in node.names if not hasattr(module, a.name)] == []
    calls = re.compile(r"(?:bandwidth_)?client\.(\w+\.\w+)$")
    named = [m[1] for chain in chains(block) if (m := calls.match(chain))]
    assert [n for n in named if n not in OPERATIONS and not n.partition(".")[2].startswith("resume")] == []


def test_the_quickstart_runs() -> None:
    page = (ROOT / "docs" / "quickstart.md").read_text()
    program = next(
        b for b in re.findall(r"^```python\n(.*?)^```", page, re.DOTALL | re.MULTILINE) if "asyncio.run" in b
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "COMPLETE\n"), done.stderr
