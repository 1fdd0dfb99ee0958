"""Nothing that is given for a path parameter leaves its place in the path."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

import pytest

from aiobandwidth import InvalidRequest
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.prepare import Defaults, Prepared
from aiobandwidth._generated.registry import operation
from tests.operations import support

STRINGS = 10_000
PIECES = (
    *(
        "..",
        ".",
        "/",
        "\\",
        "%2e",
        "%2E%2e",
        "%252e",
        "%2f",
        "%5c",
        "%00",
        "\0",
        "\r\n",
        "\n",
        "\t",
        " ",
        "?",
        "#",
        "&",
    ),
    *(
        "=",
        ";",
        ":",
        "@",
        "//",
        "://",
        "http://h",
        "%",
        "%%",
        "%zz",
        "a",
        "Z",
        "0",
        "-",
        "_",
        "~",
        "é",
        "中",
        "𝟙",
        "{x}",
    ),
    *(
        "orders",
        "accounts",
        "\u2025",
        "\uff0e",
        "\u2044",
        "\u2215",
        "\x7f",
        "\x85",
        "\u2028",
        "\ud800",
        "..;",
        "+",
        '"',
        "<",
    ),
)
DEFAULTS = Defaults(api_version="v1", base_url="https://h.example/api/v1", account_id="7001", numbers="wire")


def places() -> dict[str, tuple[AnyOperation, str]]:
    """Each path parameter, with an operation that has it."""
    found: dict[str, tuple[AnyOperation, str]] = {}
    for name in sorted(support.NAMES, key=lambda name: (operation(name).body is not None, name)):
        op = operation(name)
        for param in op.path_params():
            if "v1" in op.paths and param.name != "account_id":
                found.setdefault(param.wire, (op, param.name))
    return found


PLACES = places()


def strings(seed: str) -> Iterator[str]:
    draw = random.Random(seed)
    for _ in range(STRINGS):
        yield "".join(draw.choice(PIECES) for _ in range(draw.randint(1, 5)))


@pytest.mark.parametrize("wire", PLACES)
def test_template_holds(wire: str) -> None:
    op, name = PLACES[wire]
    prepared = Prepared(op, DEFAULTS)
    others = support.everything(op, "v1")
    body = others.pop("body", None)
    template = "/api/v1" + op.paths["v1"]
    segments = [re.compile(re.escape(part)) if "{" not in part else re.compile("[^/]+") for part in template.split("/")]
    sent = 0
    for text in strings(wire):
        try:
            request = prepared.request(DEFAULTS, {**others, name: text}, body)
        except InvalidRequest:
            continue
        sent += 1
        parts = urlsplit(request.url)
        assert (parts.scheme, parts.netloc, parts.fragment) == ("https", "h.example", "")
        assert request.url.isascii()
        assert request.url.isprintable()
        assert " " not in request.url
        found = parts.path.split("/")
        assert len(found) == len(segments)
        for pattern, segment in zip(segments, found, strict=True):
            assert pattern.fullmatch(segment)
            decoded = segment
            for _ in range(4):
                decoded = unquote(decoded)
                assert decoded not in (".", "..")
                assert "/" not in decoded
                assert "\\" not in decoded
    assert sent > STRINGS / 100, "hardly anything was let through, so hardly anything was tested"
