"""The client: settings, life cycle, resource groups."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, Self, TypeVar, Unpack

import attrs

from aiobandwidth import config
from aiobandwidth._core import paths, tokens
from aiobandwidth._core.call import Caller
from aiobandwidth._core.engine import Engine
from aiobandwidth._core.group import Group
from aiobandwidth._core.headers import checked_headers
from aiobandwidth._core.limiter import Limiter
from aiobandwidth._core.options import CallOptions, NumberForm, RetryPolicy, Timeout
from aiobandwidth._core.prepare import Defaults, as_number_form, as_policy, as_switch, as_timeout
from aiobandwidth._core.replies import Reply, capture
from aiobandwidth._core.wire import Transport
from aiobandwidth._transport.http import HttpTransport
from aiobandwidth.errors import LONGEST_RECONCILE, SETTLE, ConfigurationError

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    from aiobandwidth._core.operation import ApiVersion
    from aiobandwidth._generated.groups import GroupAttributes
    from aiobandwidth.auth import Auth
    from aiobandwidth.errors import OutcomeUnknown, Reconciled
    from aiobandwidth.hooks import Hooks
else:
    GroupAttributes = object

with suppress(ImportError):
    # anyio loads its backend on first use, which would be in the event loop of the first call.
    import_module("anyio._backends._asyncio")

__all__ = ["NumbersClient", "Reply"]

P = ParamSpec("P")
T = TypeVar("T")
DEFAULT_TIMEOUT = Timeout()
LEARN_LIMITS: Mapping[str, tuple[float, float]] = MappingProxyType({})


class NumbersClient(GroupAttributes):
    """A client of the Number Management API.

        async with NumbersClient("9000123", OAuth2ClientCredentials(id, secret)) as client:
            order = await client.orders.create_order(...)

    A call that is cancelled while it changes something may have taken effect; nothing tells. Give orders a
    CustomerOrderId of your own where calls may be cancelled, or keep the one that ``CallInfo`` tells a hook.

    The operations are in groups (``client.orders``, ``client.sites`` and so on), each loaded on first use. Every call
    takes the options ``timeout``, ``headers``, ``retries``, ``account_id``, ``numbers``, ``prefetch`` and
    ``customer_order_ids``, which override those given here.

    Args:
        account_id: The account to work on; else ``BANDWIDTH_ACCOUNT_ID``.
        auth: The credentials; else ``BANDWIDTH_CLIENT_ID`` and ``BANDWIDTH_CLIENT_SECRET``, else
            ``BANDWIDTH_USERNAME`` and ``BANDWIDTH_PASSWORD``.
        api_version: ``"v1"`` or ``"v2"``; else ``BANDWIDTH_API_VERSION``, else v1.
        base_url: Up to and including the version, such as ``http://127.0.0.1:8080/api/v1``; else
            ``BANDWIDTH_BASE_URL``, else the carrier's. Without a path ``/api/v1`` or ``/api/v2`` is added.
        timeout: Seconds for a whole call with its retries, or a ``Timeout``; None is no limit. 180 s by default.
        headers: Headers to add to every request.
        retries: How often a call may be sent again, or a ``RetryPolicy``.
        numbers: ``"e164"``: telephone numbers are given and come in E.164 (``+19195550123``; other ways of writing are
            understood too) in both versions, and a text that cannot be a number is refused. ``"wire"``: they are sent
            and come as the API writes them, ten digits in v1.
        prefetch: Whether iterating over a list fetches the next page while one is worked on.
        customer_order_ids: Give orders that lack a CustomerOrderId one, under which they can be found if their reply is
            lost.
        rate_limits: How fast calls may come, by class of operations: calls and seconds, such as
            ``{"ORDER": (10, 1.0)}``. What is not named is learnt from the server. None: calls are never held back.
        max_connections: Most connections at a time; further calls wait.
        max_body: Most bytes of a reply's body, after decompression; files and lists that are read as they come may be
            larger.
        hooks: Whom to tell of calls, attempts and waits; see ``aiobandwidth.hooks``.
        ssl_context: Own TLS settings.
        transport: Own transport, for tests.

    Raises:
        ConfigurationError: A setting is missing or does not fit.
    """

    def __init__(
        self,
        account_id: str | None = None,
        auth: Auth | None = None,
        *,
        api_version: ApiVersion | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        headers: Mapping[str, str] | None = None,
        retries: int | RetryPolicy = 2,
        numbers: NumberForm = "e164",
        prefetch: bool = True,
        customer_order_ids: bool = True,
        rate_limits: Mapping[str, tuple[float, float]] | None = LEARN_LIMITS,
        max_connections: int = config.MAX_CONNECTIONS,
        max_body: int = config.MAX_BODY,
        hooks: Sequence[Hooks] = (),
        ssl_context: ssl.SSLContext | None = None,
        transport: Transport | None = None,
    ) -> None:
        version = config.version_from(api_version)
        own_base = config.setting("base_url", base_url)
        base = paths.base_url(own_base, version)
        self._own_base = base if own_base is not None else None
        defaults = Defaults(
            api_version=version,
            base_url=base,
            account_id=config.setting("account_id", account_id),
            timeout=as_timeout(timeout, DEFAULT_TIMEOUT),
            headers=checked_headers(headers or {}),
            retries=as_policy(retries),
            numbers=as_number_form(numbers),
            prefetch=as_switch("prefetch", prefetch),
            customer_order_ids=customer_order_ids,
        )
        if transport is None:
            transport = HttpTransport(max_body=max_body, max_connections=max_connections, ssl_context=ssl_context)
        limiter = None if rate_limits is None else Limiter(rate_limits)
        caller = Caller(
            transport, config.auth_from(auth), limiter=limiter, fetch_token=self._fetch_token, hooks=tuple(hooks)
        )
        self._engine = Engine(defaults, caller)
        self._groups: dict[str, Group] = {}

    def __repr__(self) -> str:
        shown = self._engine.defaults
        return f"<{type(self).__name__} account {shown.account_id} at {shown.base_url}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds credentials and connections and cannot be pickled")

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def open(self) -> None:
        """Make ready for calls; ``async with`` does this."""
        await self._engine.caller.transport.open()

    async def aclose(self) -> None:
        """Close all connections; ``async with`` does this."""
        self._engine.caller.watch.close()
        await self._engine.caller.transport.aclose()

    @property
    def account_id(self) -> str | None:
        """The account that calls work on, unless they name another."""
        return self._engine.defaults.account_id

    @property
    def api_version(self) -> ApiVersion:
        """``"v1"`` or ``"v2"``."""
        return self._engine.defaults.api_version

    @property
    def base_url(self) -> str:
        """The URL below which all paths are."""
        return self._engine.defaults.base_url

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Any = None,
        content_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Reply[Any]:
        """Send any request to the API, for operations that have no method of their own.

        Args:
            method: HTTP method. GET, HEAD and OPTIONS are taken to change nothing; all else is never sent again once
                it may have arrived.
            path: Below the base URL, such as ``/accounts/{accountId}/sites``; ``{accountId}`` is filled in.
            params: Query parameters; a list gives the parameter several times.
            body: A message, a dict or list (sent as JSON), text, bytes, or a document to be streamed: a
                ``pathlib.Path``, a file open for reading bytes, or an async iterator of bytes.
            content_type: Media type of the body; needed for bytes that are no XML, and for documents whose name does
                not tell it.
            **options: As for every call.

        Returns:
            The reply; its result is a message where the root element is known, the data of a JSON body, None for an
            empty body, and otherwise the bytes.

        Raises:
            BandwidthError: As for every call.
        """
        return await self._engine.request(method, path, options, params=params, body=body, content_type=content_type)

    async def reply(self, call: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Reply[T]:
        """Make a call and get its reply beside the result: status, headers, body, attempts.

            reply = await client.reply(client.orders.get_order, order_id)
            print(reply.status, reply.result.order_status)

        Args:
            call: A method of a group, or ``refresh`` of an order.
            *args: Its arguments.
            **kwargs: Its arguments.
        """
        with capture() as replies:
            result = await call(*args, **kwargs)
        if not replies:
            raise ConfigurationError("reply() takes a method that sends a request, such as client.orders.get_order")
        return attrs.evolve(replies[-1], result=result)

    async def reconcile(
        self,
        error: OutcomeUnknown,
        *,
        settle: float = SETTLE,
        timeout: float | None = LONGEST_RECONCILE,  # noqa: ASYNC109 - part of the public interface
    ) -> Reconciled:
        """Find out what became of a call whose reply was lost, in another process too.

        The same as ``error.reconcile()``, for an error that was pickled or whose client is closed.

        Args:
            error: What the call raised.
            settle: The carrier may take so many seconds to show what it has done.
            timeout: Seconds after which it stays ``"unclear"``; None is without end.

        Raises:
            ConfigurationError: The call went to another base URL than this client's.
            Unauthorized, Forbidden: The credentials do not allow to look.
        """
        from aiobandwidth._core.reconcile import reconcile

        return await reconcile(self._engine, error, settle=settle, timeout=timeout)

    async def _fetch_token(self, own_url: str | None, credentials: str) -> tuple[str, float]:
        engine = self._engine
        url = paths.token_url(own_url, self._own_base)
        return await tokens.fetch_token(
            engine.caller, url, credentials, engine.defaults.timeout, engine.defaults.retries
        )

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Group:
            if name.startswith("_"):
                raise AttributeError(name)
            from aiobandwidth._generated import registry

            if name not in registry.GROUPS:
                raise AttributeError(
                    f"{type(self).__name__} has no group {name!r}; it has {', '.join(registry.GROUPS)}"
                )
            group = registry.group(name)(self)
            self.__dict__[name] = group
            return group

        def __dir__(self) -> list[str]:
            from aiobandwidth._generated import registry

            return sorted({*super().__dir__(), *registry.GROUPS})
