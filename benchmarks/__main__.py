"""Run the benchmarks and print a table."""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import attrs

from aiobandwidth import xml
from aiobandwidth.models import SearchResult

ROUNDS = 10
IMPORT = "import time; t = time.perf_counter(); import {}; print(time.perf_counter() - t)"
DETAIL = (
    "<TelephoneNumberDetail><City>PORTLAND</City><LATA>672</LATA><RateCenter>PORTLAND</RateCenter><State>OR</State>"
    "<Tier>0</Tier><VendorId>49</VendorId><VendorName>Own Network</VendorName><FullNumber>503555{:04}</FullNumber>"
    "</TelephoneNumberDetail>"
)


@attrs.frozen
class Row:
    """One comparison; times in seconds."""

    name: str
    ours: list[float]
    baseline_name: str
    baseline: list[float]

    @property
    def ratio(self) -> float:
        return statistics.median(self.ours) / statistics.median(self.baseline)

    @property
    def noise(self) -> float:
        """Half the distance between the quartiles of our times, as a share of their median."""
        low, middle, high = statistics.quantiles(self.ours, n=4)
        return (high - low) / 2 / middle


def interleaved(name: str, ours: Callable[[], float], baseline_name: str, baseline: Callable[[], float]) -> Row:
    """Measure both in turn, so that a change of the machine's speed meets both."""
    pairs = [(ours(), baseline()) for _ in range(ROUNDS)]
    return Row(name, [a for a, _ in pairs], baseline_name, [b for _, b in pairs])


def import_seconds(module: str) -> Callable[[], float]:
    """Time to import a module in a fresh process, as that process measures it."""

    def run() -> float:
        command = [sys.executable, "-c", IMPORT.format(module)]
        return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)

    return run


def timed(work: Callable[[], object]) -> Callable[[], float]:
    def run() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return run


def read_everything(data: bytes) -> int:
    """The floor of any decoder: parse, then look at every tag and text from Python."""
    from lxml import etree

    seen = 0
    for node in etree.fromstring(data).iter():
        seen += bool(node.tag) + bool(node.text)
    return seen


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.parse_args()
    details = "".join(DETAIL.format(n) for n in range(5000))
    data = (
        f"<SearchResult><ResultCount>5000</ResultCount><TelephoneNumberDetailList>{details}"
        "</TelephoneNumberDetailList></SearchResult>"
    ).encode()
    rows = [
        interleaved("import aiobandwidth", import_seconds("aiobandwidth"), "import aiohttp", import_seconds("aiohttp")),
        interleaved(
            "import all that a client needs",
            import_seconds("aiobandwidth.client, aiobandwidth.auth, aiobandwidth._transport.http"),
            "import aiohttp",
            import_seconds("aiohttp"),
        ),
        interleaved(
            "decode 5,000 number details",
            timed(lambda: xml.decode(data, SearchResult)),
            "lxml and a look at every tag and text",
            timed(lambda: read_everything(data)),
        ),
    ]
    for row in rows:
        ours, baseline = (statistics.median(times) * 1000 for times in (row.ours, row.baseline))
        print(
            f"{row.name:32} {ours:8.1f} ms   {row.baseline_name:38} {baseline:8.1f} ms   "
            f"ratio {row.ratio:.2f}   noise {row.noise:.0%}"
        )


if __name__ == "__main__":
    main()
