"""Credentials and bodies stay at home: no redirect and no link takes them to another server."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from aiobandwidth import Auth, BandwidthError, BasicAuth, BearerAuth, NumbersClient, OAuth2ClientCredentials
from aiobandwidth.models import Order
from tests.transport.servers import Act, Got, read_request

SECRET = "sentinel-4711-secret"
BODY = "sentinel-4712-body"
TOKEN = b'{"access_token": "sentinel-4711-secret-token", "expires_in": 3600}'
FORBIDDEN = (SECRET.encode(), BODY.encode(), base64.b64encode(f"user:{SECRET}".encode()), b"sentinel-471")


class Listener:
    """Takes every byte that comes, and answers everything with an empty order."""

    def __init__(self) -> None:
        self.bytes = b""
        self.connections = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        while data := await reader.read(65536):
            self.bytes += data
            if data.endswith(b"\r\n\r\n") or b"\r\n\r\n" in data:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n<OrderResponse/>")
        writer.close()


def redirect(status: int, location: str) -> Act:
    async def act(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        writer.write(f"HTTP/1.1 {status} X\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n".encode())
        return True

    return act


AUTHS: dict[str, Callable[[], Auth]] = {
    "basic": lambda: BasicAuth("user", SECRET),
    "bearer": lambda: BearerAuth(SECRET),
    "bearer, asked for": lambda: BearerAuth(_token),
    "oauth2": lambda: OAuth2ClientCredentials("user", SECRET),
}


async def _token() -> str:
    return SECRET


FORMS = {
    "other port": "http://127.0.0.1:{away}/api/v1/x",
    "other name": "http://localhost:{away}/api/v1/x",
    "protocol-relative": "//127.0.0.1:{away}/api/v1/x",
    "credentials of its own": "http://evil:pw@127.0.0.1:{away}/x",
    "home as user": "http://127.0.0.1:{home}@127.0.0.1:{away}/x",
    "capital scheme": "HTTP://127.0.0.1:{away}/x",
    "backslashes": "http:\\\\127.0.0.1:{away}/x",
    "home in the path": "http://127.0.0.1:{away}/127.0.0.1:{home}/x",
    "in IPv4-mapped form": "http://[::ffff:127.0.0.1]:{away}/x",
    "blank before": "  http://127.0.0.1:{away}/x",
    "fragment": "http://127.0.0.1:{away}/x#http://127.0.0.1:{home}/",
}
STATUSES = (301, 302, 303, 307, 308)


@asynccontextmanager
async def two(act: Callable[[int, int], Act]) -> AsyncIterator[tuple[int, Listener]]:
    """A home that does what it is told, with tokens, and a listener on another port."""
    listener = Listener()
    away = await asyncio.start_server(listener.serve, "127.0.0.1", 0)
    port = away.sockets[0].getsockname()[1]

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while (got := await read_request(reader)) is not None:
                if "oauth2" in got.line:
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(TOKEN), TOKEN))
                elif not await act(home_port, port)(got, reader, writer):
                    break
        writer.close()

    home = await asyncio.start_server(serve, "127.0.0.1", 0)
    home_port = home.sockets[0].getsockname()[1]
    yield home_port, listener
    for server in (home, away):
        server.close()
    for _ in range(5):
        await asyncio.sleep(0)  # connections that are closing come to their end


@pytest.mark.parametrize("auth", AUTHS.values(), ids=AUTHS)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.filterwarnings("ignore::FutureWarning")
async def test_redirects(form: str, auth: Callable[[], Auth]) -> None:
    reached = 0
    for status in STATUSES:

        def away_with_it(home: int, away: int, status: int = status) -> Act:
            return redirect(status, form.format(home=home, away=away))

        async with two(away_with_it) as (home, listener):
            base = f"http://127.0.0.1:{home}/api/v1"
            async with NumbersClient("7", auth(), base_url=base, retries=0, headers={"X-Team": SECRET}) as client:
                for call in (
                    client.orders.get_order("o"),
                    client.orders.create_order(Order(site_id="3", name=BODY)),
                    client.orders.update_order("o", Order(name=BODY)),
                    client.sites.delete_site("3"),
                ):
                    with suppress(BandwidthError):
                        await call
            for secret in FORBIDDEN:
                assert secret not in listener.bytes
            assert b"authorization" not in listener.bytes.lower()
            reached += listener.connections
    if form in (FORMS["other port"], FORMS["protocol-relative"]):
        assert reached, "the other server was never reached, so nothing was tested"


LINKS = {
    **FORMS,
    "in a header's form": "Link=&lt;http://127.0.0.1:{away}/x?page=2&amp;size=1&gt;;rel=&quot;next&quot;;",
}


@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
async def test_links_to_the_next_page(link: str) -> None:
    """Of a link only the position is used; the next page is asked for at home."""
    pages: list[str] = []

    def page(home: int, away: int) -> Act:
        async def act(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
            pages.append(got.line)
            url = link.format(home=home, away=away)
            url = url if "page=2" in url else f"{url.partition('#')[0]}?page=2&amp;size=1"
            following = f"<Links><next>{url}</next></Links>" if len(pages) < 2 else ""
            item = f"<OrderIdUserIdDate><orderId>o-{len(pages)}</orderId></OrderIdUserIdDate>"
            inside = f"<ListOrderIdUserIdDate>{following}{item}</ListOrderIdUserIdDate>"
            body = f"<ResponseSelectWrapper>{inside}</ResponseSelectWrapper>"
            writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
            return True

        return act

    async with two(page) as (home, listener):
        base = f"http://127.0.0.1:{home}/api/v1"
        async with NumbersClient("7", BearerAuth(SECRET), base_url=base, retries=0) as client:
            found = [order.order_id async for order in client.orders.list_orders(size=1)]
        assert found[:2] == ["o-1", "o-2"]
        assert not listener.connections
    assert "page=2" in pages[1]
