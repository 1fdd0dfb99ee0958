"""The request of a call, made by the client itself on a transport that sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs
import click

from aiobandwidth._core.operation import AnyOperation
from aiobandwidth.cli.call_output import readable
from aiobandwidth.errors import BandwidthError

if TYPE_CHECKING:
    from collections.abc import Callable

    from aiobandwidth.client import NumbersClient

_OF_THE_TRANSPORT = ("user-agent", "authorization")


@attrs.frozen(kw_only=True)
class Preview:
    """A request that was not sent."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | None

    def show(self) -> None:
        """Print it: the line and headers, then the body."""
        parts = urlsplit(self.url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        click.echo(f"{self.method} {target}\nhost: {parts.netloc}")
        for name, value in sorted(self.headers.items()):
            if name not in _OF_THE_TRANSPORT:
                click.echo(f"{name}: {value}")
        if self.body is not None:
            click.echo("\n" + readable(self.body).decode(errors="replace").rstrip("\n"))
        click.echo("Nothing was sent.", err=True)


class _Seen(Exception):
    """Carries a request out of the client."""

    def __init__(self, request: Any) -> None:
        super().__init__("not sent")
        self.request = request


class _NoTransport:
    """Takes a request and sends nothing."""

    async def open(self) -> None:
        pass

    async def aclose(self) -> None:
        pass

    async def send(self, request: Any, *_: Any, **__: Any) -> Any:
        raise _Seen(request)


async def preview(operation: AnyOperation, arguments: dict[str, Any], make: Callable[..., NumbersClient]) -> Preview:
    """Make the request of a call, with all that the client checks before it sends one.

    Args:
        operation: What is called.
        arguments: The arguments of the method.
        make: Makes the client; takes what it is to have otherwise.

    Raises:
        BandwidthError: The client refuses the call.
    """
    from aiobandwidth.auth import BearerAuth

    client = make(auth=BearerAuth("none"), transport=_NoTransport())
    try:
        await getattr(getattr(client, operation.group), operation.name)(**arguments)
    except _Seen as seen:
        request = seen.request
        body = f"({request.document!r})".encode() if request.document is not None else request.body
        return Preview(method=request.method, url=request.url, headers=dict(request.headers), body=body)
    raise BandwidthError("the call sends no request")
