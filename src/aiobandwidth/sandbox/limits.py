"""Rate limits per account and class of operation."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Mapping
from typing import TypeAlias

Limits: TypeAlias = "Mapping[str, tuple[int, float]]"
"""Requests and seconds by class."""

DEFAULT_LIMITS: Limits = {
    "ORDER": (200, 1.0),
    "SEARCH": (200, 1.0),
    "DISCONNECT": (200, 1.0),
    "PORT_IN": (200, 1.0),
    "HISTORY": (2000, 1.0),
    "DEFAULT": (2000, 1.0),
}
"""A class that is not named here has the limit of DEFAULT."""

CARRIER_LIMITS: Limits = {"ORDER": (800, 480.0), "SEARCH": (800, 480.0)}
"""What the carrier has made known: 100 a minute for long, or 800 at once in eight minutes. It says that its other
classes have limits too, and not which."""

CLASSES = (
    *("ORDER", "SEARCH", "MOVE_TNS", "DISCONNECT", "IMPORT_ACCOUNT", "PORT_IN", "BULK_PORT_IN", "PORT_OUT"),
    *("SUBSCRIPTION", "COVERED_RATECENTERS", "REPORTS", "AVAILABLE_NPANXX", "INSERVICE_NPANXX", "EVS_GEOCODING"),
    *("E911_ORDER", "SEARCH_TYPEAHEAD", "HISTORY", "DEFAULT"),
)
"""The classes of the carrier; DEFAULT is for all that is in none of them."""


class RateLimits:
    """Sliding windows. They run on real time, because X-RateLimit-Reset is in real epoch seconds.

    Args:
        limits: Requests and seconds by class; classes not named keep their defaults. ``carrier`` for what the carrier
            has made known.

    Attributes:
        limits: Requests and seconds by class, as they are now.
        refused: How many requests were refused.

    Raises:
        ValueError: There is no such class or name, or a number is out of range.
    """

    def __init__(self, limits: Limits | str | None = None) -> None:
        self.limits: dict[str, tuple[int, float]] = {}
        self._seen: dict[tuple[str, str], deque[float]] = {}
        self.refused = 0
        self.set(limits)

    def set(self, limits: Limits | str | None = None) -> None:
        """Have these limits from now on, in place of all others; what was counted so far is forgotten.

        Args:
            limits: As for the class; None for the defaults.

        Raises:
            ValueError: There is no such class or name, or a number is out of range.
        """
        self.limits = {**DEFAULT_LIMITS, **_checked(limits)}
        self._seen.clear()

    def refuse(self, account: str, rate_class: str) -> int | None:
        """Count one request; epoch second at which the window opens again if it is one too many."""
        count, window = self.limits.get(rate_class, self.limits["DEFAULT"])
        now = time.time()
        seen = self._seen.setdefault((account, rate_class), deque())
        while seen and seen[0] <= now - window:
            seen.popleft()
        if len(seen) < count:
            seen.append(now)
            return None
        self.refused += 1
        return math.ceil((seen[0] if seen else now) + window)


def _checked(limits: Limits | str | None) -> dict[str, tuple[int, float]]:
    if limits is None:
        return {}
    if isinstance(limits, str):
        if limits != "carrier":
            raise ValueError(f"rate limits are {limits!r}; give a mapping, or 'carrier'")
        return dict(CARRIER_LIMITS)
    found: dict[str, tuple[int, float]] = {}
    for name, (count, window) in limits.items():
        if name not in CLASSES:
            raise ValueError(f"{name!r} is no class of rate limits; there are {', '.join(CLASSES)}")
        if int(count) < 0 or not 0 < float(window) < math.inf:
            raise ValueError(f"the limit of {name} is {count} in {window} s; give a number from 0 on and seconds")
        found[name] = (int(count), float(window))
    return found
