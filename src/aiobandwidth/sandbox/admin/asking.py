"""Requests to the admin API: who asks, what their bodies say, and how they are refused."""

from __future__ import annotations

import hmac
import ipaddress
import json
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

from aiobandwidth.testing.faults import Reply, Request

if TYPE_CHECKING:
    from aiobandwidth.sandbox.server import Sandbox

    from .desk import Admin

MAX_JSON = 1024 * 1024
"""Largest JSON body in bytes."""
MAX_SNAPSHOT = 256 * 1024 * 1024
"""Largest snapshot in bytes that can be sent."""
MAX_NUMBERS = 10_000
"""Most telephone numbers in one call."""
_MAX_DEPTH = 20


class Problem(Exception):
    """A request that is refused.

    Args:
        status: HTTP status.
        error: The kind of the problem, for programs: ``bad-value``, ``no-such-order``...
        what: What is wrong, for people.
        where: Which part of the request it is about.
        hint: What to do about it.
        headers: Further headers.
    """

    def __init__(
        self,
        status: int,
        error: str,
        what: str,
        *,
        where: str = "",
        hint: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(what)
        self.status = status
        self.body = {"error": error, "what": what, "where": where, "hint": hint}
        self.headers = headers or {}

    def reply(self) -> Reply:
        """The problem as a reply."""
        return answer(self.body, self.status, headers=self.headers)


def answer(value: object, status: int = 200, *, headers: Mapping[str, str] | None = None) -> Reply:
    """A reply with this value as JSON; none at all with status 204 or 304."""
    body = b"" if status in (204, 304) else json.dumps(value, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
    safe = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
    return Reply(status, body, "application/json; charset=utf-8", headers={**safe, **(headers or {})})


# --- who asks --------------------------------------------------------------------------------------------------------


def names_us(host: str | None, bound: str) -> bool:
    """Whether a Host header names a loopback address, or the one that the sandbox was bound to."""
    name = (host or "").strip().lower()
    name = name[1:].partition("]")[0] if name.startswith("[") else name.rpartition(":")[0] or name
    if name in ("localhost", bound.lower()):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def has_token(header: str | None, token: str) -> bool:
    """Whether an Authorization header has this token; takes as long whether or not it is nearly right."""
    scheme, _, value = (header or "").partition(" ")
    return scheme.lower() == "bearer" and hmac.compare_digest(value.strip().encode(), token.encode())


# --- what it says ----------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Ask:
    """One request on its way to its handler."""

    admin: Admin
    sandbox: Sandbox
    request: Request
    params: tuple[str, ...]
    query: Mapping[str, str]

    def count(self, name: str, default: int, maximum: int) -> int:
        """A whole number of the query, from 0 on.

        Raises:
            Problem: It is none, or too large.
        """
        value = self.query.get(name)
        if value is None:
            return default
        if not value.isascii() or not value.isdigit() or int(value[:12]) > maximum:
            raise _bad(f"query: {name}", f"{value[:40]!r} is not a whole number from 0 to {maximum}")
        return int(value[:12])

    def text(self, name: str) -> str:
        """A text of the query; empty when it is not there."""
        return self.query.get(name, "").strip()[:200]

    def json(self) -> Any:
        """The body, which has to be JSON.

        Raises:
            Problem: It is not.
        """
        try:
            value = json.loads(self.request.body, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            raise Problem(
                400, "no-json", f"the body is no JSON: {error}"[:300], where="body", hint="Send JSON in UTF-8."
            ) from None
        if _depth(value) > _MAX_DEPTH:
            raise _bad("body", f"it is nested more than {_MAX_DEPTH} deep")
        return value

    def fields(self, *known: str) -> Fields:
        """The body, which has to be a JSON object with no other fields than these.

        Raises:
            Problem: It is not.
        """
        return Fields(self.json() if self.request.body.strip() else {}, known)


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no number of JSON")


def _depth(value: object) -> int:
    level, layer = 0, [value]
    while layer and level <= _MAX_DEPTH:
        layer = [
            part
            for one in layer
            for part in (one.values() if isinstance(one, dict) else one if isinstance(one, list) else ())
        ]
        level += 1
    return level


def _bad(where: str, what: str, hint: str = "") -> Problem:
    return Problem(400, "bad-value", what, where=where, hint=hint)


class Fields:
    """A JSON object, read field by field.

    Raises:
        Problem: It is no object, or has other fields than the known ones.
    """

    def __init__(self, value: object, known: Iterable[str], where: str = "body") -> None:
        self._where = where
        if not isinstance(value, dict):
            raise _bad(where, "it is no JSON object", 'Send an object, such as {"hours": 5}.')
        self._known = tuple(known)
        strange = [name for name in value if name not in self._known]
        if strange:
            hint = f"There are {', '.join(self._known)}." if self._known else "Send no fields."
            raise Problem(400, "unknown-field", f"there is no field {strange[0][:60]!r}", where=where, hint=hint)
        self._value = value

    def __contains__(self, name: str) -> bool:
        return self._value.get(name) is not None

    def number(self, name: str, *, minimum: float = 0, maximum: float = 1e9) -> float | None:
        """A number; None when the field is not there."""
        value = self._value.get(name)
        if value is None:
            return None
        # The limits keep out what the clock cannot add: JSON has numbers that are infinite for Python.
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
            raise self._wrong(name, f"{_shown(value)} is no number")
        if not minimum <= value <= maximum:
            raise self._wrong(name, f"{_shown(value)} is not from {minimum:g} to {maximum:g}")
        return value

    def whole(self, name: str, *, minimum: int = 0, maximum: int = 10**9) -> int | None:
        """A whole number; None when the field is not there."""
        value = self.number(name, minimum=minimum, maximum=maximum)
        if value is not None and value != int(value):
            raise self._wrong(name, f"{_shown(value)} is no whole number")
        return None if value is None else int(value)

    def flag(self, name: str) -> bool | None:
        """True or false; None when the field is not there."""
        value = self._value.get(name)
        if value is not None and not isinstance(value, bool):
            raise self._wrong(name, f"{_shown(value)} is neither true nor false")
        return value

    def text(self, name: str, *, longest: int = 200) -> str | None:
        """A text; None when the field is not there."""
        value = self._value.get(name)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip() or len(value) > longest or not value.isprintable():
            raise self._wrong(name, f"{_shown(value)} is no text of 1 to {longest} printable characters")
        return value.strip()

    def numbers(self, name: str = "numbers") -> list[str]:
        """Telephone numbers, each with ten digits afterwards; also a single one is allowed.

        Raises:
            Problem: There are none, too many, or one is not written with ten digits or as ``+1``.
        """
        value = self._value.get(name)
        listed = [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not 0 < len(listed) <= MAX_NUMBERS:
            raise self._wrong(name, f"1 to {MAX_NUMBERS} telephone numbers are needed", "Send a list of texts.")
        return list(dict.fromkeys(self._number(name, each) for each in listed))

    def _number(self, name: str, value: object) -> str:
        digits = value.strip().removeprefix("+1") if isinstance(value, str) else ""
        if len(digits) != 10 or not digits.isascii() or not digits.isdigit() or digits[0] in "01" or digits[3] in "01":
            raise self._wrong(
                name, f"{_shown(value)} is no telephone number", 'Write "9195550100" or "+19195550100", as texts.'
            )
        return digits

    def get(self, name: str) -> Any:
        """The value of a field as it came; None when it is not there."""
        return self._value.get(name)

    def need(self, *names: str) -> None:
        """Refuse a body that has none of these fields.

        Raises:
            Problem: It has none.
        """
        if not any(name in self for name in names):
            raise Problem(400, "missing-field", f"{' or '.join(names)} is missing", where=self._where)

    def _wrong(self, name: str, what: str, hint: str = "") -> Problem:
        return _bad(f"{self._where}: {name}", what, hint)


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= 60 else text[:57] + "..."
