"""Rate limits per account and class of operation."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Mapping

DEFAULT_LIMITS: Mapping[str, tuple[int, float]] = {
    "ORDER": (200, 1.0),
    "SEARCH": (200, 1.0),
    "DISCONNECT": (200, 1.0),
    "PORT_IN": (200, 1.0),
    "HISTORY": (2000, 1.0),
    "DEFAULT": (2000, 1.0),
}
"""Requests and seconds per class; a class that is not named here has the limit of DEFAULT."""


class RateLimits:
    """Sliding windows. They run on real time, because X-RateLimit-Reset is in real epoch seconds."""

    def __init__(self, limits: Mapping[str, tuple[int, float]] | None) -> None:
        self.limits = {**DEFAULT_LIMITS, **(limits or {})}
        self._seen: dict[tuple[str, str], deque[float]] = {}
        self.refused = 0

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
