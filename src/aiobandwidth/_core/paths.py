"""Building URLs: each argument stays one segment, whatever is in it."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from aiobandwidth._core.wire import origin
from aiobandwidth.errors import ConfigurationError, InvalidRequest

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
plain = re.compile(r"[A-Za-z0-9_-]+").fullmatch
"""Tells of most ids at a glance that there is nothing in them to check or to encode."""
_PLACE = re.compile(r"\{([^{}]+)\}")
_SAFE_IN_PATH = "!$&'()*+,;=:@~"
BASES = {"v1": "https://dashboard.bandwidth.com/api/v1", "v2": "https://api.bandwidth.com/api/v2"}
TOKEN_HOST = "https://api.bandwidth.com"  # noqa: S105
TOKEN_PATH = "/api/v1/oauth2/token"  # noqa: S105


def control_character(text: str) -> str | None:
    """The first character that can stand in no URL, header or XML text."""
    found = _CONTROL.search(text)
    return found.group() if found else None


def segment(value: str, name: str, operation: str) -> str:
    """Percent-encode a path argument into exactly one segment.

    Raises:
        InvalidRequest: It is empty, or a server or proxy could read it as more or less than one segment.
    """
    if plain(value):
        return value
    where = f"{operation}: {name}"
    if not value.strip():
        raise InvalidRequest(f"{where} is empty; give the id", parameter=name, operation=operation)
    if bad := control_character(value):
        raise InvalidRequest(
            f"{where} has the control character {bad!r}; remove it", parameter=name, operation=operation
        )
    if climbs(value):
        raise InvalidRequest(
            f"{where} is {value!r}, which has a '/' or stands for another path; give the id alone",
            parameter=name,
            operation=operation,
        )
    return quote(value, safe="")


def climbs(text: str) -> bool:
    """Tell whether a segment, decoded as often as one likes, is a dot segment or more than one segment."""
    for _ in range(4):
        if "/" in text or "\\" in text or text.strip() in (".", ".."):
            return True
        decoded = unquote(text)
        if decoded == text:
            return False
        text = decoded
    return True


def split(template: str) -> tuple[list[str], list[str]]:
    """The texts of a path template around its places, and the names of the places."""
    parts = _PLACE.split(template)
    return parts[::2], parts[1::2]


def free_path(path: str, account_id: str | None, operation: str) -> str:
    """Check and encode the path of a request made by hand; ``{accountId}`` is filled in.

    Raises:
        InvalidRequest: The path is not below the base URL.
    """
    if not path.startswith("/"):
        raise InvalidRequest(f"{operation}: the path must start with '/'", parameter="path", operation=operation)
    if "?" in path or "#" in path:
        text = f"{operation}: the path has a '?' or '#'; give the query as params="
        raise InvalidRequest(text, parameter="path", operation=operation)
    if "{accountId}" in path:
        path = path.replace("{accountId}", segment(need_account(account_id, operation), "account_id", operation))
    if left := _PLACE.search(path):
        text = f"{operation}: {left[0]} in the path is not filled in; only {{accountId}} is"
        raise InvalidRequest(text, parameter="path", operation=operation)
    parts = path[1:].split("/")
    for number, part in enumerate(parts):
        if climbs(part) or control_character(unquote(part)) or (not part and number < len(parts) - 1):
            text = f"{operation}: the path has the segment {part!r}, which is no plain name; remove it"
            raise InvalidRequest(text, parameter="path", operation=operation)
    return "/" + "/".join(quote(unquote(part), safe=_SAFE_IN_PATH) for part in parts)


def need_account(account_id: str | None, operation: str) -> str:
    """The account to work on; ConfigurationError when there is none."""
    if account_id is None or not account_id.strip():
        raise ConfigurationError(
            f"{operation}: there is no account id; pass account_id= or set BANDWIDTH_ACCOUNT_ID", operation=operation
        )
    return account_id


def query(pairs: list[tuple[str, str]]) -> str:
    """``?a=b&c=d``, or nothing; a ``+`` is written as ``%2B`` and a blank as ``%20``, which all servers read alike."""
    if not pairs:
        return ""
    text = "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs)
    return f"?{text}"


def base_url(given: str | None, api_version: str) -> str:
    """The base of all paths, from the setting or the version.

    Raises:
        ConfigurationError: It is no URL, has credentials or a query in it, or is plain http to another machine.
    """
    if given is None:
        return BASES[api_version]
    parts = checked_url(given, "base_url")
    path = parts.path.rstrip("/") or f"/api/{api_version}"
    if any(climbs(part) or not part for part in path[1:].split("/")):
        raise ConfigurationError("base_url has '.', '..' or '//' in its path; write it plainly")
    said = path.rsplit("/", 1)[-1]
    if said in BASES and said != api_version:
        raise ConfigurationError(f"base_url ends in {said}, but api_version is {api_version}; make them agree")
    return f"{parts.scheme}://{parts.netloc}{path}"


def other_base(base: str, api_version: str, path: str) -> str:
    """A base URL of the same origin with another path in place of ``/api/v2``; what stands before that is kept."""
    parts = urlsplit(base)
    usual = f"/api/{api_version}"
    before = parts.path.removesuffix(usual) if parts.path.endswith(usual) else ""
    return f"{parts.scheme}://{parts.netloc}{before}{path}"


def token_url(given: str | None, base: str | None) -> str:
    """The token endpoint: as set, or on the host of an own base URL, or the carrier's."""
    if given is not None:
        checked_url(given, "token_url")
        return given
    if base is None:
        return TOKEN_HOST + TOKEN_PATH
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}{TOKEN_PATH}"


def checked_url(url: str, name: str) -> Any:
    """Split a configured URL, refusing what could leak credentials; the URL itself stays out of the error."""
    try:
        parts = urlsplit(url)
        scheme, host, _ = origin(url)
    except ValueError:
        raise ConfigurationError(f"{name} must be a URL such as https://api.bandwidth.com/api/v2") from None
    if "@" in parts.netloc or parts.query or parts.fragment or control_character(url) or " " in url:
        raise ConfigurationError(f"{name} must have no credentials, query, fragment or blanks in it")
    if scheme == "http" and not is_loopback(host):
        raise ConfigurationError(f"{name} must be https; plain http is only for loopback addresses, not {host}")
    return parts


def is_loopback(host: str) -> bool:
    """Tell whether a host name is this machine for certain."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
