"""Settings: arguments before the environment, and nothing that leaks credentials."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth import BearerAuth, NumbersClient, RetryPolicy, Timeout, config, errors
from aiobandwidth._core.paths import base_url, token_url
from tests.core.fakes import FakeTransport, make_client, xml

ENVIRONMENT = {
    "BANDWIDTH_ACCOUNT_ID": "8001",
    "BANDWIDTH_CLIENT_ID": "client-8",
    "BANDWIDTH_CLIENT_SECRET": "hush-hush",
    "BANDWIDTH_BASE_URL": "http://127.0.0.1:8099",
    "BANDWIDTH_API_VERSION": "v2",
}
STATE = xml("<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>")


def test_everything_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    client = NumbersClient()
    assert (client.account_id, client.api_version, client.base_url) == ("8001", "v2", "http://127.0.0.1:8099/api/v2")
    assert type(client._engine.caller.auth).__name__ == "OAuth2ClientCredentials"
    assert "hush-hush" not in repr(client) + repr(vars(client))


def test_arguments_win(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    client = NumbersClient("9", BearerAuth("t"), api_version="v1", base_url="https://host.example.net/api/v1/")
    assert (client.account_id, client.api_version, client.base_url) == ("9", "v1", "https://host.example.net/api/v1")
    assert isinstance(client._engine.caller.auth, BearerAuth)


def test_basic_from_the_environment() -> None:
    found = config.auth_from(None, {"BANDWIDTH_USERNAME": "u", "BANDWIDTH_PASSWORD": "p"})
    assert type(found).__name__ == "BasicAuth"


@pytest.mark.parametrize(
    ("environment", "text"),
    [
        ({}, "BANDWIDTH_CLIENT_ID and BANDWIDTH_CLIENT_SECRET"),
        ({"BANDWIDTH_CLIENT_ID": "c"}, "BANDWIDTH_CLIENT_SECRET is not set"),
        ({"BANDWIDTH_CLIENT_SECRET": "hush"}, "BANDWIDTH_CLIENT_ID is not set"),
        ({"BANDWIDTH_USERNAME": "u", "BANDWIDTH_PASSWORD": " "}, "BANDWIDTH_PASSWORD is not set"),
    ],
)
def test_missing_credentials(environment: dict[str, str], text: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=text) as caught:
        config.auth_from(None, environment)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    "settings",
    [
        {"api_version": "v3"},
        {"base_url": "dashboard.bandwidth.com"},
        {"base_url": "http://dashboard.bandwidth.com/api/v1"},
        {"base_url": "http://10.0.0.1/api"},
        {"base_url": "https://user:pass-word@host.example.net"},
        {"base_url": "https://host.example.net/api?x=1"},
        {"base_url": "https://host.example.net/api/../v1"},
        {"base_url": "https://host.example.net:port"},
        {"base_url": "ftp://host.example.net"},
        {"base_url": ""},
        {"base_url": "https://host.example.net/api/v1", "api_version": "v2"},
        {"timeout": float("nan")},
        {"auth": ("user", "pass-word")},
    ],
)
def test_settings_that_do_not_fit(settings: dict[str, Any]) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        make_client(FakeTransport(STATE), **settings)
    assert "pass-word" not in str(caught.value)


@pytest.mark.parametrize("host", ["127.0.0.1:1", "127.9.9.9", "[::1]:80", "localhost:8080", "sandbox.localhost"])
def test_plain_http_to_this_machine(host: str) -> None:
    assert base_url(f"http://{host}", "v1") == f"http://{host}/api/v1"


def test_base_and_token_urls() -> None:
    assert base_url(None, "v1") == "https://dashboard.bandwidth.com/api/v1"
    assert base_url(None, "v2") == "https://api.bandwidth.com/api/v2"
    assert base_url("https://x.example.net/custom/path", "v2") == "https://x.example.net/custom/path"
    assert token_url(None, None) == "https://api.bandwidth.com/api/v1/oauth2/token"
    assert token_url(None, "https://x.example.net:5/a/b") == "https://x.example.net:5/api/v1/oauth2/token"


async def test_options_reach_the_request() -> None:
    transport = FakeTransport(STATE)
    client = make_client(transport, timeout=7, headers={"x-a": "1"})
    await client.orders.get_order("o")
    await client.orders.get_order(
        "o", timeout=Timeout(total=3, connect=1, read=2), headers={"x-b": "2"}, account_id="5"
    )
    await client.orders.get_order("o", timeout=None)
    first, second, third = transport.requests
    assert first.timeout == Timeout(total=7)
    assert second.timeout == Timeout(total=3, connect=1, read=2)
    assert third.timeout == Timeout(total=None)
    assert (second.headers["x-a"], second.headers["x-b"]) == ("1", "2")
    assert "/accounts/5/" in second.url


def test_retries_as_a_number() -> None:
    assert RetryPolicy.of(0) == RetryPolicy(attempts=1, rate_limited=0)
    assert RetryPolicy.of(4).attempts == 5
    for settings in ({"attempts": 0}, {"base": -1}, {"cap": float("nan")}):
        with pytest.raises(ValueError, match="at least"):
            RetryPolicy(**settings)
