"""When things were made, and whether that can have been by a call. No I/O.

The carrier writes times in some fifteen forms: with and without a zone, cut at the second, the hour or the day. So a
time is a span here, and "before" and "after" hold only where they hold for all of it.
"""

from __future__ import annotations

import datetime as dt
import re
from email.utils import parsedate_to_datetime
from typing import Any, Literal

import attrs

Fit = Literal["older", "fits", "maybe"]

SKEW = 60.0
"""Seconds by which clocks may differ without anybody noticing."""
LATE = 60.0
"""Seconds after a call was given up in which the carrier may still carry it out."""
_MASK = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d)(?:[:-](\d\d)(?:[:-](\d\d)(?:[.,](\d{1,9}))?)?)?)?\s*(Z|[+-]\d\d:?\d\d)?",
    re.ASCII,
)
_FIRST_YEAR = 2000
_EAST, _WEST = 14 * 3600.0, 12 * 3600.0
"""How far the zones of the world are from UTC."""
_EXACT = 1.0
_FINEST = 0.001
"""The carrier cuts its times at the millisecond, if not before."""


@attrs.frozen
class Span:
    """A time, as far as it is known: seconds since the epoch, from the first to before the last."""

    first: float
    last: float
    zoned: bool

    @property
    def exact(self) -> bool:
        """It is known to the second."""
        return self.zoned and self.last - self.first <= _EXACT

    @property
    def moment(self) -> dt.datetime | None:
        """The time, if it is known to the second."""
        return dt.datetime.fromtimestamp(self.first, dt.UTC) if self.exact else None


def span_of(value: Any) -> Span | None:
    """The time that a field holds; None where it holds none, or a stand-in such as year 1."""
    if isinstance(value, dt.datetime):
        text = value.isoformat()
    elif isinstance(value, dt.date | str):
        text = str(value).strip()
    else:
        return None
    match = _MASK.fullmatch(text)
    if match is None or int(match[1]) < _FIRST_YEAR:
        return None
    year, month, day, hour, minute, second = (int(part) if part else 0 for part in match.groups()[:6])
    try:
        start = dt.datetime(year, month, day, hour, minute, min(second, 59), tzinfo=dt.UTC).timestamp()
    except ValueError:
        return None
    fraction, zone = match[7], match[8]
    if fraction:
        start += float(f"0.{fraction}")
    width = 86400.0 if not match[4] else 3600.0 if not match[5] else 60.0 if not match[6] else 1.0
    if fraction:
        width = max(10.0 ** -len(fraction), _FINEST)
    if zone is None or not match[4]:
        return Span(start - _EAST, start + width + _WEST, zoned=False)
    start -= _offset(zone)
    return Span(start, start + width, zoned=True)


def _offset(zone: str) -> float:
    if zone == "Z":
        return 0.0
    seconds = int(zone[1:3]) * 3600 + int(zone[-2:]) * 60
    return float(-seconds if zone[0] == "-" else seconds)


@attrs.define
class Clock:
    """The carrier's clock against ours, as far as the ``Date`` headers of its replies tell."""

    least: float = -float("inf")
    most: float = float("inf")

    def note(self, date: str | None, before: float, after: float) -> None:
        """Learn from a reply that came between two times of ours."""
        if not date:
            return
        try:
            theirs = parsedate_to_datetime(date).timestamp()
        except (ValueError, TypeError, OverflowError):
            return
        # A Date has full seconds, so it was then or up to a second later there.
        least, most = max(self.least, theirs - after), min(self.most, theirs + 1 - before)
        if least <= most:
            self.least, self.most = least, most

    @property
    def ahead(self) -> float:
        """Seconds by which it is certainly ahead of ours; negative if it is behind. 0 as long as it may be right."""
        if self.least <= 0 <= self.most:
            return 0.0
        return self.least


def fit(span: Span | None, sent_at: float, ended_at: float, ahead: float, *, slack: float = 0.0) -> Fit:
    """Whether something can have been made by a call.

    Args:
        span: When it was made; None if nobody says.
        sent_at: When the call was sent, by our clock.
        ended_at: When it was given up.
        ahead: By how much the carrier's clock is ahead of ours.
        slack: Seconds before the call that still count as after it, where there is other proof.

    Returns:
        ``"older"``: certainly made before the call. ``"fits"``: made while the call was on its way, or a little later.
        ``"maybe"``: the time does not tell.
    """
    if span is None:
        return "maybe"
    sent, ended = sent_at + ahead, ended_at + ahead
    if span.last < sent - SKEW:
        return "older"
    if span.exact and span.first >= sent - slack - _FINEST and span.first <= ended + LATE:
        return "fits"
    return "maybe"
