"""What a search for numbers asks for, and which numbers fit a vanity pattern."""

from __future__ import annotations

import attrs

from .rate_centers import RateCenter

_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


def vanity_digits(pattern: str) -> str | None:
    """Digits of a vanity pattern such as ``flowers``; None when it has other characters."""
    if not pattern.isascii():
        return None
    digits = pattern.upper().translate(_KEYPAD)
    return digits if digits.isdigit() else None


@attrs.frozen(kw_only=True)
class Criteria:
    """What a search asks for; None means any."""

    npa: str | None = None
    npa_nxx: str | None = None
    npa_nxxx: str | None = None
    rate_center: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    lata: str | None = None
    country: str | None = None
    toll_free: bool = False
    toll_free_pattern: str | None = None
    """Three characters, digits or ``*``."""
    vanity: str | None = None
    """Four to seven digits looked for within the last seven of a number."""
    ends_in: bool = False
    local_calling_area: bool = False

    def fits(self, center: RateCenter) -> bool:
        """Whether numbers of this rate center can be meant."""
        if self.toll_free or self.toll_free_pattern is not None:
            pattern = self.toll_free_pattern or "8**"
            return center.toll_free and all(w in ("*", h) for w, h in zip(pattern, center.npas[0], strict=True))
        wanted = (
            (self.rate_center, center.name),
            (self.city, center.city),
            (self.state, center.state),
            (self.lata, center.lata),
            (self.country, center.country),
        )
        if center.toll_free or any(want is not None and want != have for want, have in wanted):
            return False
        return (self.npa is None or self.npa in center.npas) and (self.zip is None or self.zip in center.zips)


class Vanity:
    """Which numbers of a thousand-block contain a pattern within their last seven digits."""

    def __init__(self, digits: str, ends_in: bool) -> None:
        free = 7 - len(digits)
        leads = [free] if ends_in else range(free + 1)
        self._shapes = ["?" * lead + digits + "?" * (free - lead) for lead in leads]
        self._known: dict[str, int] = {}
        self._exchanges: dict[str, bool] = {}

    def possible(self, nxx: str) -> bool:
        """Whether any number of an exchange fits."""
        known = self._exchanges.get(nxx)
        if known is None:
            known = self._exchanges[nxx] = any(self.bits(f"{nxx}{x}") for x in range(10))
        return known

    def bits(self, tail: str) -> int:
        """Bits of a block by the last four digits of its prefix (NXX-X)."""
        mask = self._known.get(tail)
        if mask is None:
            mask = 0
            for shape in self._shapes:
                if all(want in ("?", have) for want, have in zip(shape, tail, strict=False)):
                    mask |= _suffix_bits(shape[4:])
            self._known[tail] = mask
        return mask


def _suffix_bits(places: str) -> int:
    """Bits of the last three digits that fit ``places``, where ``?`` fits any digit."""
    values = [""]
    for want in places:
        values = [value + digit for value in values for digit in ("0123456789" if want == "?" else want)]
    return sum(1 << int(value) for value in values)
