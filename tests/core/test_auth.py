"""Credentials: tokens fetched once, refreshed in time, refreshed once after a 401, and shown nowhere."""

from __future__ import annotations

import json
import pickle
import traceback
import warnings

import anyio
import pytest

from aiobandwidth import BasicAuth, BasicAuthWarning, BearerAuth, NumbersClient, OAuth2ClientCredentials, auth, errors
from aiobandwidth._core.wire import Attempt, Request, SendFailed, WireReply
from aiobandwidth.models import Order
from tests.core.fakes import Clock, FakeTransport, as_sent, lost, make_client, reply, silent, unsent, xml

STATE = xml("<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>")
MADE = xml("<OrderResponse><Order><id>ord-1</id></Order></OrderResponse>", 201)
SECRET = "s3cr3t-value"


def token_reply(number: int, expires_in: object = 3600) -> WireReply:
    made = {"access_token": f"token-{number}", "token_type": "bearer", "expires_in": expires_in}
    return reply(200, json.dumps(made).encode(), content_type="application/json")


class TokenServer(FakeTransport):
    """Gives out tokens and takes only those that are not revoked."""

    def __init__(self, expires_in: object = 3600) -> None:
        super().__init__(STATE)
        self.fetched = 0
        self.revoked: set[str] = set()
        self.expires_in = expires_in
        self.gate: anyio.Event | None = None
        self.token_answers: list[WireReply | SendFailed] = []

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        request = as_sent(request, attempt)
        if not request.url.endswith("/oauth2/token"):
            self.requests.append(request)
            refused = request.headers["authorization"] in self.revoked
            for _ in range(len(self.requests)):  # lets other calls go with the same token, and come back one by one
                await anyio.sleep(0)
            if refused and request.headers["authorization"] in self.revoked:
                return reply(401)
            return MADE if request.method == "POST" else STATE
        self.fetched += 1
        number = self.fetched
        self.token_request = request
        await anyio.sleep(0)
        if self.gate is not None:
            await self.gate.wait()
        if self.token_answers:
            answer = self.token_answers.pop(0)
            if isinstance(answer, SendFailed):
                raise answer
            return answer
        return token_reply(number, self.expires_in)


def client_of(server: TokenServer, clock: Clock | None = None) -> NumbersClient:
    return make_client(server, clock, auth=OAuth2ClientCredentials("client-5", SECRET))


async def test_token_request() -> None:
    server = TokenServer()
    await client_of(server).orders.get_order("o")
    assert server.token_request.url == "https://api.bandwidth.com/api/v1/oauth2/token"
    assert server.token_request.method == "POST"
    assert server.token_request.body == b"grant_type=client_credentials"
    assert server.token_request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert server.token_request.headers["authorization"] == auth.basic("client-5", SECRET)
    assert server.requests[0].headers["authorization"] == "Bearer token-1"


async def test_token_url_follows_an_own_base_url_and_can_be_set() -> None:
    server = TokenServer()
    credentials = OAuth2ClientCredentials("c", SECRET)
    await make_client(server, auth=credentials, base_url="http://127.0.0.1:81").orders.get_order("o")
    assert server.token_request.url == "http://127.0.0.1:81/api/v1/oauth2/token"
    own = OAuth2ClientCredentials("c", SECRET, token_url="https://id.example.net/x/oauth2/token")
    await make_client(server, auth=own).orders.get_order("o")
    assert server.token_request.url == "https://id.example.net/x/oauth2/token"


async def test_token_is_fetched_once_for_many_calls_at_once() -> None:
    server = TokenServer()
    server.gate = anyio.Event()
    client = client_of(server)
    async with anyio.create_task_group() as group:
        for number in range(50):
            group.start_soon(client.orders.get_order, f"o{number}")
        await anyio.wait_all_tasks_blocked()
        server.gate.set()
    assert server.fetched == 1
    assert len(server.requests) == 50


async def test_cancelled_waiters_do_not_take_the_others_along() -> None:
    server = TokenServer()
    server.gate = anyio.Event()
    client = client_of(server)
    results: list[str] = []

    async def read(scope: anyio.CancelScope) -> None:
        with scope:
            await client.orders.get_order("o")
            results.append("read")

    scopes = [anyio.CancelScope() for _ in range(10)]
    async with anyio.create_task_group() as group:
        for scope in scopes:
            group.start_soon(read, scope)
        await anyio.wait_all_tasks_blocked()
        assert server.fetched == 1
        scopes[0].cancel()  # the one that fetches
        scopes[5].cancel()  # one that waits
        await anyio.wait_all_tasks_blocked()
        server.gate.set()
    assert results == ["read"] * 8
    assert server.fetched == 2


async def test_token_is_refreshed_before_it_ends() -> None:
    server, clock = TokenServer(expires_in=600), Clock()
    credentials = OAuth2ClientCredentials("c", SECRET)
    credentials._clock = clock.now
    client = make_client(server, clock, auth=credentials)
    await client.orders.get_order("o")
    clock.time += 539
    await client.orders.get_order("o")
    assert server.fetched == 1
    clock.time += 2
    await client.orders.get_order("o")
    assert server.fetched == 2
    assert server.requests[-1].headers["authorization"] == "Bearer token-2"


@pytest.mark.parametrize("expires_in", [None, "soon", -5, 1e300, float("nan")])
async def test_odd_lifetimes_are_taken_for_an_hour(expires_in: object) -> None:
    server, clock = TokenServer(expires_in), Clock()
    credentials = OAuth2ClientCredentials("c", SECRET)
    credentials._clock = clock.now
    client = make_client(server, clock, auth=credentials)
    await client.orders.get_order("o")
    clock.time += 3_500
    await client.orders.get_order("o")
    assert server.fetched == 1


async def test_refused_token_is_refreshed_once_and_the_order_sent_again() -> None:
    server = TokenServer()
    client = client_of(server)
    await client.orders.get_order("o")
    server.revoked = {"Bearer token-1"}
    handle = await client.orders.create_order(Order(site_id="31"))
    assert handle.id == "ord-1"
    assert server.fetched == 2
    first, second = server.requests[1:]
    assert first.body == second.body
    assert second.headers["authorization"] == "Bearer token-2"


async def test_many_refused_calls_refresh_once() -> None:
    server = TokenServer()
    client = client_of(server)
    await client.orders.get_order("o")
    server.revoked = {"Bearer token-1"}
    async with anyio.create_task_group() as group:
        for number in range(30):
            group.start_soon(client.orders.get_order, f"o{number}")
    assert server.fetched == 2


async def test_second_401_is_raised() -> None:
    server = TokenServer()
    server.revoked = {f"Bearer token-{number}" for number in range(9)}
    with pytest.raises(errors.Unauthorized):
        await client_of(server).orders.create_order(Order(site_id="31"))
    assert len(server.requests) == 2
    assert server.fetched == 2


async def test_static_credentials_are_not_tried_again() -> None:
    transport = FakeTransport(reply(401))
    with pytest.raises(errors.Unauthorized):
        await make_client(transport).orders.get_order("o")
    assert len(transport.requests) == 1


async def test_bearer_callable_is_asked_again_after_a_401() -> None:
    tokens = iter(["old", "new", "new", "new"])

    async def current() -> str:
        return next(tokens)

    transport = FakeTransport(reply(401), STATE)
    await make_client(transport, auth=BearerAuth(current)).orders.get_order("o")
    assert [request.headers["authorization"] for request in transport.requests] == ["Bearer old", "Bearer new"]


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (reply(401, b'{"error":"invalid_client"}'), errors.Unauthorized),
        (reply(400, b'{"error":"invalid_client"}'), errors.BadRequest),
        (reply(200, b"<html>"), errors.DecodeError),
        (reply(200, b'{"token_type":"bearer"}'), errors.DecodeError),
        (reply(200, b'{"access_token":"a\\r\\nb"}'), errors.DecodeError),
        (reply(503), errors.ServerError),
        (unsent(), errors.ConnectionFailed),
        (lost(), errors.ConnectionFailed),
        (silent(), errors.CallTimeout),
    ],
)
async def test_failing_token_endpoint_leaves_an_order_unsent(answer: WireReply, error: type[Exception]) -> None:
    server = TokenServer()
    server.token_answers = [answer] * 3
    with pytest.raises(error) as caught:
        await client_of(server).orders.create_order(Order(site_id="31"))
    assert not isinstance(caught.value, errors.OutcomeUnknown)
    assert getattr(caught.value, "sent", False) is False
    assert getattr(caught.value, "operation", None) == "oauth2.token"
    assert getattr(caught.value, "body", b"") == b""  # nobody knows what an identity server repeats in it
    assert server.requests == []
    server.token_answers = []
    await client_of(server).orders.get_order("o")  # and it is not remembered for ever


async def test_outage_of_the_token_endpoint_costs_at_most_a_tenth_more_requests() -> None:
    server = TokenServer()
    server.token_answers = [unsent()] * 3_000
    client = client_of(server)
    for _ in range(1_000):
        with pytest.raises(errors.ConnectionFailed):
            await client.orders.get_order("o")
    assert server.fetched <= 1_100


async def test_all_who_wait_share_a_failure() -> None:
    server = TokenServer()
    server.gate = anyio.Event()
    server.token_answers = [reply(401)] * 40
    client, failed = client_of(server), []

    async def read() -> None:
        try:
            await client.orders.get_order("o")
        except errors.Unauthorized as error:
            failed.append(error)

    async with anyio.create_task_group() as group:
        for _ in range(40):
            group.start_soon(read)
        await anyio.wait_all_tasks_blocked()
        server.gate.set()
    assert len(failed) == 40
    assert server.fetched == 1
    assert len({id(error) for error in failed}) == 40


def test_basic_auth_warns_once_in_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auth, "_warned", False)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            BasicAuth("api-user", SECRET)
    assert [(one.category, one.filename) for one in caught] == [(BasicAuthWarning, __file__)]
    assert "2 December 2026" in str(caught[0].message)


async def test_basic_auth_on_the_wire() -> None:
    transport = FakeTransport(STATE)
    await make_client(transport, auth=BasicAuth("user", "päss:word")).orders.get_order("o")
    assert transport.requests[0].headers["authorization"] == "Basic dXNlcjpww6Rzczp3b3Jk"


@pytest.mark.parametrize("bad", ["", "  ", "a\n", "a\r\nb", None, 5])
def test_credentials_that_cannot_be(bad: str) -> None:
    for make in (
        lambda: BasicAuth(bad, "x"),
        lambda: BasicAuth("x", bad),
        lambda: BearerAuth(bad),
        lambda: OAuth2ClientCredentials(bad, "x"),
        lambda: OAuth2ClientCredentials("x", bad),
    ):
        with pytest.raises(errors.ConfigurationError):
            make()
    with pytest.raises(errors.ConfigurationError):
        BasicAuth("a:b", "x")
    with pytest.raises(errors.ConfigurationError):
        OAuth2ClientCredentials("a", "x", token_url="http://example.net/token")


@pytest.mark.parametrize(
    "credentials",
    [BearerAuth(SECRET), OAuth2ClientCredentials("client-5", SECRET)],
)
async def test_credentials_show_nowhere(credentials: auth.Auth, caplog: pytest.LogCaptureFixture) -> None:
    """Not in a repr, a pickle, a log, nor in a traceback that prints local variables."""
    caplog.set_level("DEBUG")
    hidden = [SECRET, auth.basic("client-5", SECRET).split()[1], "token-1"]
    server = TokenServer()
    server.revoked = {f"Bearer {SECRET}", "Bearer token-1", "Bearer token-2"}
    client = make_client(server, auth=credentials)
    shown = [repr(credentials), str(credentials), repr(client), repr(client.orders), repr(client._engine)]
    for thing in (credentials, client):
        with pytest.raises(TypeError):
            pickle.dumps(thing)
    with pytest.raises(errors.Unauthorized) as caught:
        await client.orders.get_order("o")
    shown += [repr(server.requests), repr(caught.value), str(caught.value), str(vars(caught.value))]
    shown += [str(pickle.dumps(caught.value)), caplog.text]
    assert caught.tb.tb_next is not None
    error = caught.value.with_traceback(caught.tb.tb_next)  # without this function, which knows the secrets
    lines = list(traceback.TracebackException.from_exception(error, capture_locals=True).format())
    assert any("answer = " in line for line in lines)
    shown.append("".join(lines))
    for text in shown:
        for secret in hidden:
            assert secret not in text


async def test_what_is_at_hand_is_what_would_be_sent() -> None:
    async def fetch(url: str | None, credentials: str) -> tuple[str, float]:
        return "tok-1", 100.0

    async def current() -> str:
        return "tok-2"

    assert auth.BearerAuth("tok-3").at_hand() == await auth.BearerAuth("tok-3").authorization(fetch)
    assert auth.BearerAuth(current).at_hand() is None
    now = 0.0
    oauth = auth.OAuth2ClientCredentials("id", "secret")
    oauth._clock = lambda: now
    assert oauth.at_hand() is None
    assert await oauth.authorization(fetch) == oauth.at_hand() == "Bearer tok-1"
    now = 51.0  # a token of 100 s is renewed in its second half
    assert oauth.at_hand() is None
    await oauth.authorization(fetch)
    assert await oauth.renew("Bearer tok-1")
    assert oauth.at_hand() is None
