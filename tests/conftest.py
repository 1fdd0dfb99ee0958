"""Shared by the whole suite."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest

from aiobandwidth import auth


class FakeResponse(aiohttp.ClientResponse):
    """What aioresponses has to build its replies with: aiohttp 3.14 asks for a stream writer that it does not give.

    Pass it as ``mocked.get(url, response_class=FakeResponse)``. Bodies over 64 KiB still hang; use a loopback server.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("stream_writer", SimpleNamespace(output_size=0))
        super().__init__(*args, **kwargs)


@pytest.fixture(autouse=True)
def _basic_auth_has_warned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Warnings are errors here, and the one of BasicAuth comes in whichever test is first; it has a test of its own."""
    monkeypatch.setattr(auth, "_warned", True)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of the person who runs the tests must not reach them."""
    from aiobandwidth.config import VARIABLES

    for variable in VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)
