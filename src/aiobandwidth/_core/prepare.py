"""Turn (operation, arguments) into a request. Everything that can be refused is refused here, before any I/O."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from aiobandwidth._core import paths
from aiobandwidth._core.arguments import Arguments, Taken
from aiobandwidth._core.bodies import any_body, prepare_body
from aiobandwidth._core.headers import checked_headers, is_token
from aiobandwidth._core.number_fields import arguments_to_wire, body_to_wire
from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth._core.options import CallOptions, NumberForm, RetryPolicy, Timeout
from aiobandwidth._core.wire import SAFE_METHODS, Headers, Request
from aiobandwidth.errors import ConfigurationError, InvalidRequest, UnsupportedOperation

_ACCEPTS = {"xml": "application/xml", "json": "application/json", "bytes": "*/*"}


@cache
def user_agent() -> str:
    """Name and version of this package."""
    from aiobandwidth import __version__

    return f"aiobandwidth/{__version__}"


@attrs.frozen(kw_only=True)
class Defaults:
    """The client's settings that shape a request."""

    api_version: ApiVersion
    base_url: str
    account_id: str | None = None
    timeout: Timeout = attrs.field(factory=Timeout)
    headers: Headers = attrs.field(factory=Headers)
    retries: RetryPolicy = attrs.field(factory=RetryPolicy)
    numbers: NumberForm = "e164"
    prefetch: bool = True
    customer_order_ids: bool = True

    def with_options(self, options: CallOptions, operation: str) -> Defaults:
        """These settings with those of a call put over them."""
        for name in options:
            if name not in CallOptions.__annotations__:
                known = ", ".join(CallOptions.__annotations__)
                text = f"{operation}: {name} is no argument or option of this call; options are {known}"
                raise InvalidRequest(text, parameter=name, operation=operation)
        changes: dict[str, Any] = {}
        if "timeout" in options:
            changes["timeout"] = as_timeout(options["timeout"], self.timeout)
        if options.get("headers") is not None:
            changes["headers"] = Headers({**self.headers, **checked_headers(options["headers"])})
        if options.get("retries") is not None:
            changes["retries"] = as_policy(options["retries"])
        if options.get("account_id") is not None:
            changes["account_id"] = options["account_id"]
        if options.get("numbers") is not None:
            changes["numbers"] = as_number_form(options["numbers"])
        if options.get("prefetch") is not None:
            changes["prefetch"] = as_switch("prefetch", options["prefetch"])
        if options.get("customer_order_ids") is not None:
            changes["customer_order_ids"] = bool(options["customer_order_ids"])
        return attrs.evolve(self, **changes) if changes else self


def as_timeout(value: float | Timeout | None, default: Timeout) -> Timeout:
    """A number is the limit of the whole call; None lifts that limit."""
    if isinstance(value, Timeout):
        return value
    reason: str
    try:
        return attrs.evolve(default, total=None if value is None else value + 0.0)
    except (TypeError, ValueError) as error:
        reason = str(error)
    raise ConfigurationError(f"timeout must be seconds, a Timeout or None, not {value!r} ({reason})")


def as_policy(value: int | RetryPolicy) -> RetryPolicy:
    """A number is how often to send again."""
    if isinstance(value, RetryPolicy) or (isinstance(value, int) and not isinstance(value, bool) and value >= 0):
        return RetryPolicy.of(value)
    raise ConfigurationError(f"retries must be a number from 0 up, or a RetryPolicy, not {value!r}")


def as_number_form(value: NumberForm) -> NumberForm:
    """One of the two forms in which callers may have telephone numbers."""
    if value in ("e164", "wire"):
        return value
    raise ConfigurationError(f"numbers must be 'e164' or 'wire', not {value!r}")


def as_switch(name: str, value: bool) -> bool:
    """A setting that is on or off."""
    if isinstance(value, bool):
        return value
    raise ConfigurationError(f"{name} must be True or False, not {value!r}")


def check_version(operation: AnyOperation, version: str) -> None:
    """Refuse an operation that the API version lacks, naming what to use instead."""
    if version in operation.paths:
        return
    label = f"{operation.group}.{operation.name}"
    have = " and ".join(operation.paths)
    hint = f"use {operation.replaced_by} instead" if operation.replaced_by else "nothing there replaces it"
    raise UnsupportedOperation(
        f"{label}: the API has this in {have} only, and the client speaks {version}; {hint}",
        api_version=version,
        replacement=operation.replaced_by,
        operation=label,
    )


class Prepared:
    """What the requests of an operation have in common, worked out once for a client.

    Args:
        operation: What is called.
        defaults: The client's settings; a call's own may differ in all but version and base URL.

    Raises:
        UnsupportedOperation: The API version lacks the operation.
    """

    def __init__(self, operation: AnyOperation, defaults: Defaults) -> None:
        version = defaults.api_version
        check_version(operation, version)
        self.operation = operation
        self.label = f"{operation.group}.{operation.name}"
        self._arguments = Arguments(operation, version)
        texts, self._wires = paths.split(operation.paths[version])
        self._texts = [base_of(operation, defaults) + texts[0], *texts[1:]]
        self._account = any(param.name == "account_id" for param in operation.params)
        self._documents = operation.body is not None and operation.body.media in ("bytes", "multipart")
        self._numbered = _takes_numbers(operation)
        self._accept = _accept(operation)

    def request(self, defaults: Defaults, arguments: Mapping[str, Any], body: Any = None) -> Request:
        """Build the request of a call.

        Args:
            defaults: The client's settings with the call's options over them.
            arguments: By Python name; None is not given. ``content_type`` goes with a document as body.
            body: The message or document to send; it is not changed.

        Raises:
            InvalidRequest: An argument or the body cannot be sent.
            ConfigurationError: There is no account id.
        """
        operation, version, label = self.operation, defaults.api_version, self.label
        given = dict(arguments)
        content_type = given.pop("content_type", None) if self._documents else None
        if self._account:
            given["account_id"] = paths.need_account(defaults.account_id, label)
        if defaults.numbers == "e164":
            if self._numbered:
                given = arguments_to_wire(operation, version, given)
            if body is not None:
                body = body_to_wire(operation, version, body)
        taken = self._arguments.take(given)
        data, kind, customer_order_id = prepare_body(operation, body, content_type, make_id=defaults.customer_order_ids)
        return Request(
            operation=label,
            method=operation.method,
            url=self._url(taken),
            headers=self._headers(defaults, taken, kind),
            body=data if isinstance(data, bytes) else None,
            document=None if isinstance(data, bytes) else data,
            safe=operation.method in SAFE_METHODS,
            rate_class=operation.rate_class,
            route=operation.paths[version],
            account_id=defaults.account_id or "",
            customer_order_id=customer_order_id,
            timeout=defaults.timeout,
        )

    def _url(self, taken: Taken) -> str:
        url = self._texts[0]
        for wire, text in zip(self._wires, self._texts[1:], strict=True):
            url += paths.segment(taken.path[wire], wire, self.label) + text
        return url + paths.query(taken.query) if taken.query else url

    def _headers(self, defaults: Defaults, taken: Taken, content_type: str | None) -> Headers:
        headers = Headers(defaults.headers)
        headers.setdefault("accept", self._accept)
        headers.setdefault("user-agent", user_agent())
        if taken.headers:
            headers.update(checked_headers(taken.headers))
        if content_type is not None:
            headers["content-type"] = content_type
        return headers


def prepare(operation: AnyOperation, defaults: Defaults, arguments: Mapping[str, Any], body: Any = None) -> Request:
    """Build one request of an operation; see ``Prepared``."""
    return Prepared(operation, defaults).request(defaults, arguments, body)


def _takes_numbers(operation: AnyOperation) -> bool:
    """Whether an argument may be a telephone number."""
    by_number = operation.paging is not None and operation.paging.style == "tn"
    return by_number or any(param.format == "tn" for param in operation.params)


def base_of(operation: AnyOperation, defaults: Defaults) -> str:
    """The URL below which the operation's path is: the client's, or another path of the same origin."""
    other = operation.bases.get(defaults.api_version)
    return defaults.base_url if other is None else paths.other_base(defaults.base_url, defaults.api_version, other)


def prepare_free(
    method: str,
    path: str,
    defaults: Defaults,
    *,
    params: Mapping[str, Any] | None = None,
    body: Any = None,
    content_type: str | None = None,
) -> Request:
    """Build a request made by hand, to any path below the base URL."""
    method = method.upper()
    label = f"{method} {path}"
    if not is_token(method) or method in ("CONNECT", "TRACE"):
        raise InvalidRequest(f"{method!r} is no method that can be sent; use GET, POST, PUT, PATCH or DELETE")
    where = paths.free_path(path, defaults.account_id, label)
    data, kind = any_body(body, content_type, label)
    headers = Headers({"accept": "application/xml, application/json;q=0.9, */*;q=0.5", "user-agent": user_agent()})
    headers.update(defaults.headers)
    if kind is not None:
        headers["content-type"] = kind
    return Request(
        operation=label,
        method=method,
        url=defaults.base_url + where + paths.query(_pairs(params or {}, label)),
        headers=headers,
        body=data if isinstance(data, bytes) else None,
        document=None if isinstance(data, bytes) else data,
        safe=method in SAFE_METHODS,
        account_id=defaults.account_id or "",
        timeout=defaults.timeout,
    )


def _pairs(params: Mapping[str, Any], label: str) -> list[tuple[str, str]]:
    from aiobandwidth._core.values import write

    pairs: list[tuple[str, str]] = []
    for name, value in params.items():
        for item in value if isinstance(value, list | tuple) else (value,):
            if item is None:
                continue
            try:
                text = write(item)
            except TypeError:
                text = "\0"
            if paths.control_character(text):
                raise InvalidRequest(f"{label}: params[{name!r}] cannot be written in a URL", parameter=name)
            pairs.append((name, text))
    return pairs


def _accept(operation: AnyOperation) -> str:
    media = [reply.media for reply in operation.replies if reply.media != "empty"]
    good = [r.media for r in operation.replies if r.media != "empty" and 200 <= r.status < 300]
    first = "json" if "json" in (good or media) and "xml" not in good else "xml"
    return "*/*" if "bytes" in good else _ACCEPTS[first]
