"""Whole messages as the carrier writes them: nothing is lost, and everything has a field."""

from __future__ import annotations

from pathlib import Path

import pytest

from aiobandwidth import xml
from tests.xml.compare import same

FILES = sorted((Path(__file__).parent / "fixtures").glob("*.xml"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_messages_survive_and_are_wholly_typed(file: Path) -> None:
    data = file.read_bytes()
    message = xml.decode(data)
    changed = [line for line in same(data, xml.encode(message)) if "'FALSE' became 'false'" not in line]
    assert changed == []
    assert list(xml.unknown(message)) == []
