"""Five hundred calls with an expired token ask for one new token."""

from __future__ import annotations

import asyncio

import anyio
from aiohttp import web

from aiobandwidth import NumbersClient, OAuth2ClientCredentials

ORDER = "<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>"
CALLS = 500


class Carrier:
    """Takes only the newest token."""

    def __init__(self) -> None:
        self.tokens = 0
        self.refused = 0

    async def token(self, _: web.Request) -> web.Response:
        await asyncio.sleep(0.05)
        self.tokens += 1
        return web.json_response({"access_token": f"tok-{self.tokens}", "expires_in": 3600})

    async def order(self, request: web.Request) -> web.Response:
        if request.headers["authorization"] != f"Bearer tok-{self.tokens}":
            self.refused += 1
            return web.Response(status=401)
        return web.Response(text=ORDER, content_type="application/xml")


async def test_one_token_for_all() -> None:
    carrier = Carrier()
    app = web.Application()
    app.router.add_post("/api/v1/oauth2/token", carrier.token)
    app.router.add_get("/{rest:.*}", carrier.order)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    auth = OAuth2ClientCredentials("id", "secret")
    async with NumbersClient("7", auth, base_url=f"http://127.0.0.1:{port}/api/v1") as client:

        async def all_at_once() -> None:
            async with anyio.create_task_group() as group:
                for number in range(CALLS):
                    group.start_soon(client.orders.get_order, str(number))

        await all_at_once()
        assert carrier.tokens == 1
        carrier.tokens = 5  # the server has forgotten the token that the client still holds
        await all_at_once()
        assert carrier.tokens == 6
        assert carrier.refused <= CALLS
        auth._stale_at = 0.0  # and now it has run out by the clock
        await all_at_once()
        assert carrier.tokens == 7
    await runner.cleanup()
