"""Let the carrier choose: order numbers by where they are, and list what was bought."""

from __future__ import annotations

import asyncio

from connect import connect

from aiobandwidth.models import Order, RateCenterSearchAndOrderType, ZIPSearchAndOrderType


async def main() -> None:
    async with connect() as (client, site_id):
        wishes = [
            Order(
                name="Durham",
                site_id=site_id,
                rate_center_search_and_order_type=RateCenterSearchAndOrderType(
                    rate_center="DURHAM", state="NC", quantity=3
                ),
            ),
            Order(
                name="Boston",
                site_id=site_id,
                zip_search_and_order_type=ZIPSearchAndOrderType(zip="02108", quantity=2),
            ),
        ]
        orders = [await client.orders.create_order(wish) for wish in wishes]
        for wish, order in zip(wishes, orders, strict=True):
            state = await order.wait(timeout=60, poll=0.5)
            listed = state.completed_numbers.telephone_number if state.completed_numbers else []
            print(f"{wish.name}: {order.status}", *(entry.full_number for entry in listed))


if __name__ == "__main__":
    asyncio.run(main())
