"""The one property that matters most: whatever happens, an order is never sent again once it may have arrived."""

from __future__ import annotations

import anyio
from hypothesis import given, settings
from hypothesis import strategies as st

from aiobandwidth import BearerAuth, RetryPolicy, errors
from aiobandwidth._core.wire import Request, SendFailed, WireReply
from aiobandwidth.models import Order
from tests.core.fakes import Clock, FakeTransport, lost, make_client, reply, silent, unsent, xml

MADE = xml("<OrderResponse><Order><id>ord-1</id></Order></OrderResponse>", 201)
OUTCOMES: dict[str, WireReply | SendFailed] = {
    "unsent": unsent(),
    "lost": lost(),
    "silent": silent(),
    "unreadable": SendFailed("unreadable", "too large", sent=True),
    "429": reply(429, retry_after="1"),
    "429 without a time": reply(429),
    "401": reply(401),
    "400": reply(400),
    "408": reply(408),
    "500": reply(500),
    "502": reply(502, b"<html>"),
    "503": reply(503, retry_after="1"),
    "201": MADE,
    "201 unreadable": reply(201, b"<html>"),
    "307": reply(307, location="/api/v1/again"),
    "302": reply(302, location="/api/v1/again"),
}
NOT_APPLIED = {"unsent", "429", "429 without a time", "401", "307"}
"""After these it is certain that the order was not taken."""


@settings(max_examples=400, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(OUTCOMES)), min_size=1, max_size=12),
    st.integers(1, 8),
    st.sampled_from(["create_order", "update_order", "delete_site"]),
)
def test_a_change_is_sent_again_only_after_what_proves_that_it_was_not_applied(
    script: list[str], attempts: int, call: str
) -> None:
    answered: list[str] = []

    def play(request: Request) -> WireReply | SendFailed:
        answered.append(script[len(answered)] if len(answered) < len(script) else "400")
        return OUTCOMES[answered[-1]]

    async def run() -> None:
        tokens = iter(range(10_000))

        async def token() -> str:
            return f"token-{next(tokens)}"

        policy = RetryPolicy(attempts=attempts)
        client = make_client(FakeTransport(play), Clock(), auth=BearerAuth(token), retries=policy, timeout=None)
        try:
            if call == "create_order":
                await client.orders.create_order(Order(site_id="31"))
            elif call == "update_order":
                await client.orders.update_order("ord-1", Order(name="north"))
            else:
                await client.sites.delete_site("31")
        except errors.OutcomeUnknown:
            assert answered[-1] not in NOT_APPLIED | {"400", "302", "201"}
        except errors.BandwidthError:
            assert answered[-1] in NOT_APPLIED | {"400", "302", "201"}

    anyio.run(run)
    assert set(answered[:-1]) <= NOT_APPLIED
