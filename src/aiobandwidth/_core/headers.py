"""Request headers that do not come from the client itself."""

from __future__ import annotations

import re
from collections.abc import Mapping

from aiobandwidth._core.paths import control_character
from aiobandwidth._core.wire import Headers
from aiobandwidth.errors import InvalidRequest

is_token = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch
"""Whether a text is a token of HTTP, as names of headers and methods are."""
# Set by the client itself; from a caller they would break the framing or send credentials where they must not go.
_MANAGED = frozenset(
    {
        *("authorization", "connection", "content-length", "cookie", "host", "proxy-authorization"),
        *("te", "trailer", "transfer-encoding", "upgrade", "accept-encoding"),
    }
)


def checked_headers(values: Mapping[str, str]) -> Headers:
    """Request headers of the caller; InvalidRequest for what would break the request or leak credentials."""
    for name, value in values.items():
        if not isinstance(name, str) or not is_token(name):
            raise InvalidRequest(f"the header name {name!r} is not allowed in HTTP; change it", parameter="headers")
        if name.lower() in _MANAGED:
            hint = "give auth= to the client" if name.lower() == "authorization" else "leave it out"
            raise InvalidRequest(f"the header {name} is set by the client itself; {hint}", parameter="headers")
        if not isinstance(value, str) or control_character(value) or not value.isascii():
            raise InvalidRequest(f"the value of the header {name} must be plain ASCII text", parameter="headers")
    return Headers(values)
