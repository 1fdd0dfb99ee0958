"""Order all numbers of a file with the job that stands behind `aiobandwidth order`.

    python examples/bulk_order.py [FILE]

On an account, run it again after a crash and it goes on where it stopped. A sandbox forgets its orders when the program
ends, so there the job file is a temporary one.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from connect import connect

from aiobandwidth.jobs import OrderFinished, OrderJob, OrderPlaced

SEARCHES = Path(__file__).with_name("search.csv")


async def main(source: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with connect() as (client, site_id):
            on_sandbox = client.base_url.startswith("http://127.0.0.1")
            job_file = Path(folder, "example.job") if on_sandbox else source.with_suffix(".job")
            async with OrderJob(job_file) as job:
                await job.load(source, site_id=site_id)
                async with job.running(client) as events:
                    async for event in events:
                        if isinstance(event, OrderPlaced):
                            print(f"{event.customer_order_id}: placed as {event.order_id}")
                        elif isinstance(event, OrderFinished):
                            print(f"{event.order_id}: {event.status}, {event.ordered} numbers")
                async for row in job.results():
                    print(f"line {row.line}: {row.status}, {row.quantity} numbers {row.reason}")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SEARCHES))
