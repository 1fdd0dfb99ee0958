"""Bytes to JSON values, strictly: UTF-8, no key twice, no numbers that are none, nothing out of proportion."""

from __future__ import annotations

import json
import math
import re
from itertools import chain
from typing import Any, NoReturn

from aiobandwidth._core.limits import BYTES_PER_TAG, Limits, Refused, check_size, check_text, place, slices

_BOM = b"\xef\xbb\xbf"
_ENDS = {b"{": b"}", b"[": b"]"}
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")


_TOO_DEEP = "there are more levels of objects and arrays than the limit allows"


def parse(data: bytes, limits: Limits) -> Any:
    """The value in a document.

    Raises:
        Refused: It is no JSON, or ambiguous, or out of proportion; with the position where it is known.
    """
    _check(data, limits)
    try:
        text = data.decode("utf-8-sig")
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_no_constant, parse_float=_float)
    except json.JSONDecodeError as error:
        raise Refused(f"the body is no JSON: {error.msg}", (error.lineno, error.colno)) from None
    except UnicodeDecodeError as error:
        raise Refused(f"the body is no JSON: it is no UTF-8 ({error.reason})", place(data, error.start)) from None
    except RecursionError:
        raise Refused(_TOO_DEEP) from None
    except ValueError as error:  # a number of thousands of digits
        raise Refused(f"the body is no JSON: {error}") from None
    if data.count(b"{") + data.count(b"[") > limits.depth:
        _check_depth(value, limits.depth)
    if _SURROGATE.search(data):
        _check_surrogates(value)
    return value


def _check(data: bytes, limits: Limits) -> None:
    check_size(data, limits)
    check_text(data, b'"', limits)
    if (nul := data.find(b"\0")) >= 0:
        raise Refused("the body is no JSON: it has a NUL", place(data, nul))
    _check_end(data)
    if len(data) <= limits.tags:
        return
    count = 0
    for start, stop in slices(data):
        count += sum(data.count(mark, start, stop) for mark in (b",", b"[", b"{"))
        if count > limits.tags + stop // BYTES_PER_TAG:
            raise Refused(f"there are too many values for {stop} bytes", place(data, stop))


def _check_end(data: bytes) -> None:
    """See that a document ends as it began, which finds most that were cut off."""
    end = _ENDS.get(data[:64].removeprefix(_BOM).lstrip()[:1])
    if end is not None:
        at = data.rfind(end)
        if at < 0 or data[at + 1 :].strip():
            raise Refused(f"the body is no JSON: it does not end with {end.decode()}", place(data, len(data)))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        names = [key for key, _ in pairs]
        twice = next(key for key in names if names.count(key) > 1)
        raise Refused(f"the body is no JSON: an object has the key {twice[:40]!r} twice")
    return made


def _no_constant(name: str) -> NoReturn:
    raise Refused(f"the body is no JSON: {name} is no number")


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise Refused(f"the number {text[:40]} is too large")
    return value


def _check_depth(value: Any, depth: int) -> None:
    """See that there are not too many levels; goes level by level, so that none is too deep for it."""
    level = [value]
    for _ in range(depth):
        inside = chain.from_iterable(one.values() if isinstance(one, dict) else one for one in level)
        level = [one for one in inside if isinstance(one, dict | list)]
        if not level:
            return
    raise Refused(_TOO_DEEP)


def _check_surrogates(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise Refused("the body is no JSON: a text has half of a surrogate pair, which is no character") from None
