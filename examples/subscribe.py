"""Be told by a webhook when an order is over, instead of asking again and again.

The carrier delivers every notification once and never again, so a worker that counts on them still looks at orders
that stay silent for too long.
"""

from __future__ import annotations

import asyncio

from aiohttp import web
from connect import connect

from aiobandwidth import xml
from aiobandwidth.models import AreaCodeSearchAndOrderType, CallbackSubscription, Notification, Order, Subscription


class Receiver:
    """A small web server that takes notifications."""

    def __init__(self) -> None:
        self.finished: asyncio.Queue[Notification] = asyncio.Queue()

    async def take(self, request: web.BaseRequest) -> web.Response:
        notification = xml.decode(await request.read(), Notification)
        print(f"Order {notification.order_id} is {notification.status}")
        if notification.status in ("COMPLETE", "PARTIAL", "FAILED"):
            self.finished.put_nowait(notification)
        return web.Response()


async def main() -> None:
    receiver = Receiver()
    runner = web.ServerRunner(web.Server(receiver.take))
    await runner.setup()
    server = web.TCPSite(runner, "127.0.0.1", 0)
    await server.start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/orders"
    try:
        async with connect() as (client, site_id):
            made = await client.subscriptions.create_subscription(
                Subscription(order_type="orders", callback_subscription=CallbackSubscription(url=url, expiry=3600))
            )
            search = AreaCodeSearchAndOrderType(area_code="303", quantity=2)
            order = await client.orders.create_order(
                Order(name="Denver", site_id=site_id, area_code_search_and_order_type=search)
            )
            print(f"Order {order.id} is placed")
            await asyncio.wait_for(receiver.finished.get(), 30)
            await client.subscriptions.delete_subscription(made.id)
    finally:
        await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
