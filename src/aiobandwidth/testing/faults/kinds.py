"""The kinds of faults: their names, when they can strike, their settings, and how they are written as text."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs

MOMENTS: Mapping[str, str] = {
    "connect": "the connection was accepted, nothing is read",
    "head": "the head of the request was read, nothing of its body",
    "body": "`byte` bytes of the request's body were read (half of them, unless told)",
    "read": "the request was read whole, and is not applied",
    "applied": "the request was applied, nothing of the reply is sent",
    "reply": "`byte` bytes of the reply were sent (half of them, unless told; negative: counted from its end)",
    "reply-head": "half of the reply's status line and headers was sent",
    "reply-body": "half of the reply's body was sent",
    "done": "the reply was sent whole, and the client thinks that the connection lives on",
}
"""The moments of a request at which a fault can strike, in order."""

_ALL = ("read", *(moment for moment in MOMENTS if moment != "read"))
_INSTEAD = ("read", "connect", "head", "applied")
_REPLY = ("reply",)
LIMITS = (
    *("reset", "reset-ms", "reset-past", "reset-garbage", "none"),
    *("retry-after", "retry-after-date", "retry-after-past", "retry-after-negative", "retry-after-nan"),
    *("retry-after-huge", "retry-after-digits", "retry-after-garbage"),
)
REDIRECTS = (
    *("absolute", "relative", "protocol-relative", "userinfo", "other-port", "other-host", "downgrade"),
    *("loop", "missing", "empty", "garbage", "long"),
)
GZIPS = ("good", "bomb", "bad", "truncated", "wrong", "unknown")
LENGTHS = ("long", "short", "two", "both", "negative", "garbage")
FRAMINGS = ("length", "chunked", "none", "http10", "bad-chunk")


def _number(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number) or number < 0:
        raise ValueError("a number from 0 on")
    return number


def _whole(value: Any) -> int:
    if isinstance(value, (bool, float)):
        raise ValueError("a whole number")  # noqa: TRY004 - all wrong settings are ValueErrors
    return int(value)


def _count(value: Any) -> int:
    number = _whole(value)
    if number < 0:
        raise ValueError("a number from 0 on")
    return number


def _status(value: Any) -> int:
    number = _whole(value)
    if not 100 <= number <= 999:
        raise ValueError("a status of three digits")
    return number


def _body(value: Any) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()


def _headers(value: Any) -> dict[str, str]:
    if isinstance(value, Mapping):
        return {str(name): str(text) for name, text in value.items()}
    pairs = [line.partition(":") for line in str(value).splitlines() if line.strip()]
    return {name.strip(): text.strip() for name, _, text in pairs}


def _webhook(value: Any) -> str:
    name, colon, seconds = str(value).partition(":")
    if name == "delay" and colon:
        return f"delay:{_number(seconds):g}"
    if name not in ("drop", "duplicate", "reorder") or colon:
        raise ValueError("one of drop, duplicate, delay:SECONDS, reorder")
    return name


@attrs.frozen
class Setting:
    """One setting of a kind: how it is read, what it is unless told, and what it can be if that is a list."""

    read: Callable[[Any], Any]
    default: Any = None
    needed: bool = False
    choices: tuple[str, ...] = ()


def _choice(names: tuple[str, ...], default: str | None = None) -> Setting:
    def choose(value: Any) -> str:
        if value not in names:
            raise ValueError("one of " + ", ".join(names))
        return str(value)

    return Setting(choose, default, choices=names)


@attrs.frozen
class Kind:
    """One kind of fault.

    Attributes:
        name: Its name.
        does: What it does, in one line.
        moments: When it can strike; the first unless told. None at all for what is done to the port itself.
        main: The setting that a value after the colon gives; ``at`` for the moment.
        settings: Its settings.
    """

    name: str
    does: str
    moments: tuple[str, ...]
    main: str | None = None
    settings: Mapping[str, Setting] = attrs.field(factory=dict)


_WHERE = {"byte": Setting(_whole), "framing": _choice(FRAMINGS)}
_STATUS = Setting(_status, needed=True)
_SECONDS = {"seconds": Setting(_number)}

_TABLE = (
    Kind("refuse", "the port is closed: connects are refused", (), "seconds", _SECONDS),
    Kind("unanswered", "connects get no answer at all (Linux only)", (), "seconds", _SECONDS),
    Kind("close", "the connection is closed in order (FIN)", _ALL, "at", _WHERE),
    Kind("reset", "the connection is reset (RST)", _ALL, "at", _WHERE),
    Kind("stall", "nothing more happens, until the client hangs up", _ALL, "at", _WHERE),
    Kind(
        "delay", "everything waits, then goes on", _ALL, "seconds", {"seconds": Setting(_number, needed=True), **_WHERE}
    ),
    Kind(
        "late",
        "in a sandbox: orders that the request makes stay hidden for `seconds`",
        ("read",),
        "seconds",
        {"seconds": Setting(_number, needed=True)},
    ),
    Kind(
        "drip",
        "the reply comes byte by byte, `seconds` apart; `reply-head` or `reply-body` for one half only",
        ("reply", "reply-head", "reply-body"),
        "seconds",
        {"seconds": Setting(_number, 0.01), "framing": _WHERE["framing"]},
    ),
    Kind(
        "status",
        "this status, with this body and these headers",
        _INSTEAD,
        "status",
        {
            "status": _STATUS,
            "body": Setting(_body, b""),
            "content_type": Setting(str),
            "headers": Setting(_headers, {}),
        },
    ),
    Kind("page", "this status, with an HTML page as load balancers give", _INSTEAD, "status", {"status": _STATUS}),
    Kind(
        "429",
        "too many requests; `form` says which header tells how long to wait",
        _INSTEAD,
        "form",
        {"form": _choice(LIMITS, "reset"), "seconds": Setting(_number, 1.0)},
    ),
    Kind(
        "redirect",
        "a redirect; `form` says what its Location is like, `to` which server (host:port) it leads to",
        _INSTEAD,
        "form",
        {
            "form": _choice(REDIRECTS, "absolute"),
            "status": Setting(_status, 302),
            "to": Setting(str),
        },
    ),
    Kind(
        "garbage",
        "bytes that are no HTTP, then the end of the connection",
        _INSTEAD,
        "size",
        {"size": Setting(_count, 200), "data": Setting(_body)},
    ),
    Kind("content-type", "the reply, called something else", _REPLY, "value", {"value": Setting(str, "text/html")}),
    Kind(
        "gzip",
        "the reply's body, compressed; `form` says what is wrong with it",
        _REPLY,
        "form",
        {"form": _choice(GZIPS, "good"), "megabytes": Setting(_count, 50)},
    ),
    Kind(
        "length",
        "a Content-Length that is wrong, by `by` bytes where that makes sense",
        _REPLY,
        "form",
        {"form": _choice(LENGTHS, "long"), "by": Setting(_count, 10)},
    ),
    Kind("framing", "the reply, framed like this", _REPLY, "form", {"form": _choice(FRAMINGS, "chunked")}),
    Kind(
        "interim",
        "`count` interim replies (1xx) before the real one",
        _REPLY,
        "status",
        {"status": Setting(_status, 103), "count": Setting(_count, 1)},
    ),
    Kind("many-headers", "`count` headers more", _REPLY, "count", {"count": Setting(_count, 100_000)}),
    Kind(
        "endless-header",
        "a head that does not end (`lines`: in many headers), until the client hangs up or `megabytes` are sent",
        _REPLY,
        "form",
        {"form": _choice(("line", "lines"), "line"), "megabytes": Setting(_count, 64)},
    ),
    Kind(
        "twice",
        "a second reply right behind the first, to a request that was never sent",
        _REPLY,
        None,
        {"status": Setting(_status, 200), "body": Setting(_body, b"<Unasked/>")},
    ),
    Kind(
        "webhook",
        "a webhook of the sandbox is dropped, sent twice, late (`delay:SECONDS`), or behind the next to the same URL",
        ("webhook",),
        "form",
        {
            "form": Setting(_webhook, needed=True, choices=("drop", "duplicate", "delay", "reorder")),
            "order_type": Setting(str),
            "status": Setting(str),
            "message": Setting(str),
        },
    ),
)
KINDS: Mapping[str, Kind] = {kind.name: kind for kind in _TABLE}
"""All kinds, by name."""


@attrs.frozen
class Fault:
    """What goes wrong, and when.

    Attributes:
        kind: The kind.
        at: The moment, a key of `MOMENTS`; empty for what is done to the port.
        settings: All settings of the kind.
        text: The fault as it is shown in a ledger.
    """

    kind: Kind
    at: str
    settings: Mapping[str, Any]
    text: str

    @property
    def name(self) -> str:
        return self.kind.name

    def __str__(self) -> str:
        return self.text


def split(text: str) -> tuple[str, dict[str, str]]:
    """Take ``kind:value,name=value,...`` apart: the name of the kind, and what was given; the value is under ``""``.

    A comma separates only where ``name=`` follows, so that a value may hold commas.
    """
    first, *rest = re.split(r",(?=[a-z_]+=)", text)
    name, colon, value = first.partition(":")
    given = {"": value} if colon else {}
    for part in rest:
        option, _, chosen = part.partition("=")
        given[option] = chosen
    return name, given


def make(name: str, given: Mapping[str, Any]) -> Fault:
    """Make a fault of a kind from what was given for it.

    Raises:
        ValueError: There is no such kind, moment or setting, or a value does not fit.
    """
    kind = KINDS.get(name)
    if kind is None:
        raise ValueError(f"{name!r} is no kind of fault; there are {', '.join(KINDS)}")
    left = dict(given)
    if "" in left:
        if kind.main is None:
            raise ValueError(f"{name} takes no value after a colon")
        left.setdefault(kind.main, left.pop(""))
    shown = dict(left)
    at = left.pop("at", None) or (kind.moments[0] if kind.moments else "")
    if at and at not in kind.moments:
        raise ValueError(f"{name} cannot strike at {at!r}; it can at {', '.join(kind.moments) or 'no moment'}")
    settings = {option: _value(kind, option, setting, left) for option, setting in kind.settings.items()}
    if settings.get("form") == "other-port" and settings["to"] is None:
        raise ValueError("another port has to be named, as in redirect:other-port,to=127.0.0.1:8081")
    if left:
        raise ValueError(f"{name} has no setting {', '.join(map(repr, left))}; it has {', '.join(kind.settings)}")
    return Fault(kind, at, settings, _text(kind, at, settings, shown))


def _value(kind: Kind, option: str, setting: Setting, left: dict[str, Any]) -> Any:
    value = left.pop(option, None)
    if value is None:
        if setting.needed:
            example = setting.choices[0] if setting.choices else "503" if option == "status" else "0.5"
            raise ValueError(f"{kind.name} needs {option}, as in {kind.name}:{example}")
        return setting.default
    try:
        return setting.read(value)
    except (ValueError, TypeError) as error:
        raise ValueError(f"{option} of {kind.name} is {value!r}; it has to be {_reason(error)}") from None


def _reason(error: Exception) -> str:
    text = str(error)
    return text if text.startswith(("a ", "one of ")) else "a number"


def _text(kind: Kind, at: str, settings: Mapping[str, Any], shown: Mapping[str, Any]) -> str:
    parts = [kind.name]
    main = at if kind.main == "at" else settings.get(kind.main or "")
    if main not in (None, ""):
        parts[0] += f":{main:g}" if isinstance(main, float) else f":{main}"
    if at and kind.main != "at" and at != kind.moments[0]:
        parts.append(f"at={at}")
    for option in shown:
        value = settings.get(option)
        if option not in (kind.main, "at") and value is not None:
            parts.append(f"{option}={value.decode('latin-1') if isinstance(value, bytes) else value}"[:60])
    return ",".join(parts)
