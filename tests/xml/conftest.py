"""Shared by the tests of XML."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.xml.oracle import Oracle
from tests.xml.oracle import oracle as made


@pytest.fixture(scope="session")
def oracle() -> Iterator[Oracle]:
    with made() as one:
        yield one
