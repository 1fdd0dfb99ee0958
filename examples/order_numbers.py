"""Search for numbers, order them, wait for the order, and read what came of it."""

from __future__ import annotations

import asyncio

from connect import connect

from aiobandwidth.models import ExistingTelephoneNumberOrderType, Order, TelephoneNumberList


async def main() -> None:
    async with connect() as (client, site_id):
        found = await client.available_numbers.search_available_numbers(area_code="919", quantity=2)
        numbers = found.telephone_number_list.telephone_number if found.telephone_number_list else []
        print("Found", *numbers)

        order = await client.orders.create_order(
            Order(
                name="Two numbers in 919",
                customer_order_id="example-1",
                site_id=site_id,
                existing_telephone_number_order_type=ExistingTelephoneNumberOrderType(
                    telephone_number_list=TelephoneNumberList(telephone_number=numbers)
                ),
            )
        )
        print(f"Order {order.id} is {order.status}")

        state = await order.wait(timeout=60, poll=0.5)
        print(f"Order {order.id} is {order.status}: {state.completed_quantity} numbers")
        for error in order.errors:
            print(f"  {error.code} {error.description} {' '.join(error.telephone_numbers)}")


if __name__ == "__main__":
    asyncio.run(main())
