"""What tests and the admin API see of a sandbox, and what they change in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from aiobandwidth.models import Address, BulkPortOut, SipPeer, Site

from .limits import RateLimits
from .permissions import FEATURES
from .state import AccountRecord, Flaw, LedgerEntry, OrderRecord, RequestEntry
from .webhooks import DeliveryLog
from .whole import Whole, control


class Looks(Whole):
    """What a sandbox tells of itself."""

    @property
    def account(self) -> AccountRecord:
        """The account that exists from the start."""
        return self.world.accounts[self.account_id]

    @property
    def site_id(self) -> str:
        """Id of the site that exists from the start."""
        return self.world.start["site"]

    @property
    def sip_peer_id(self) -> str:
        """Id of its default SIP peer."""
        return self.world.start["peer"]

    @property
    def orders(self) -> list[OrderRecord]:
        """All orders for new numbers of the account, oldest first, also those that are not visible yet."""
        return list(self.account.book("orders").newest())[::-1]

    @property
    def orders_created(self) -> int:
        """How many orders for new numbers were applied, whether or not the client ever saw the reply."""
        return len(self.account.book("orders"))

    @property
    def ledger(self) -> list[LedgerEntry]:
        """Every change that was applied, in order."""
        return self.world.ledger

    @property
    def requests(self) -> list[RequestEntry]:
        """The last 10,000 requests; status 0 is one whose connection was dropped before it did anything."""
        return list(self.world.requests)

    @property
    def calls(self) -> Counter[str]:
        """Requests per operation (``orders.create_order``, and ``oauth2.token``), the refused ones included."""
        return self.world.calls

    @property
    def deliveries(self) -> DeliveryLog:
        """The last webhooks, in the order in which they ended; `DeliveryLog.select` picks some."""
        return self.world.deliveries


class Controls(Looks):
    """What a test can make happen besides the calls of its clients."""

    limits: RateLimits

    @control
    def add_account(self, account_id: str) -> AccountRecord:
        """Create another account, with a site and a default SIP peer of its own; gives the one that there is."""
        from .handlers.sip_peers import add_peer
        from .handlers.sites import add_site

        if account_id in self.world.accounts:
            return self.world.accounts[account_id]
        account = self.world.accounts[account_id] = AccountRecord(id=account_id)
        address = Address(house_number="100", street_name="Sandbox Way", city="Raleigh", state_code="NC", zip="27601")
        site = add_site(
            self.world, account, Site(name="Main", description="First site of the sandbox", address=address)
        )
        add_peer(self.world, site, SipPeer(peer_name="Main location", is_default_peer=True))
        self.world.record(None, "account", account=account_id)
        return account

    @control
    def add_user(self, name: str, password: str, *, roles: Iterable[str] | None = None) -> None:
        """Create a user, or give one other roles.

        Args:
            name: Name for Basic credentials.
            password: Password for them.
            roles: Groups of operations (``orders``, ``port_ins``...) that the user may use. A user without any role
                may only read orders, SIP peers and subscriptions. None is for all groups.
        """
        self.world.users[name] = password
        self.world.roles.pop(name, None)
        if roles is not None:
            self.world.roles[name] = frozenset(roles)
        self.world.record(None, "user")

    @control
    def switch(self, feature: str, on: bool, *, account_id: str | None = None) -> None:
        """Give a feature to an account, or take it away: ``CampaignManagement``, ``BulkPortIn`` or ``Porting``.

        Raises:
            ValueError: There is no such feature.
        """
        if feature not in FEATURES:
            raise ValueError(f"{feature!r} is no feature; there are {', '.join(FEATURES)}")
        lacking = self.world.accounts[account_id or self.account_id].lacking
        (lacking.discard if on else lacking.add)(feature)
        self.world.record(None, "feature", account=account_id or self.account_id)

    def advance(self, *, seconds: float = 0.0, minutes: float = 0.0, hours: float = 0.0, days: float = 0.0) -> None:
        """Move the clock forward and do all that falls due, in order, each step at its own moment."""
        self._check_open()
        self.clock.advance(seconds=seconds, minutes=minutes, hours=hours, days=days)
        self.world.agenda.run_due()
        self.webhooks.clock_moved()

    def set_speed(self, speed: float) -> None:
        """Let the clock run faster or slower from now on; 0 stops it, so that only `advance` moves it."""
        self.clock.speed = speed

    def set_rate_limits(self, limits: Mapping[str, tuple[int, float]]) -> None:
        """Set requests and seconds per class; classes that are not named have their defaults."""
        self.limits.set(limits)

    def take_numbers(self, *numbers: str) -> None:
        """Give numbers (ten digits) to somebody else, so that orders for them fail with code 5005."""
        self.numbers.mark_taken(numbers)

    @control
    def bring_in(self, *numbers: str, batch_id: str = "1", account_id: str | None = None) -> OrderRecord:
        """Have the carrier import numbers (ten digits) to an account; gives the order, which is over."""
        from .handlers.imports_to_account import bring_in

        account = self.world.accounts[account_id or self.account_id]
        site_id, site = next(iter(account.sites.items()))
        peer = site.default_peer()
        where = {"site": site_id, "peer": peer.id if peer is not None else ""}
        return bring_in(self.world, account, numbers, batch_id=batch_id, **where)

    @control
    def port_out(
        self,
        *numbers: str,
        pin: str | None = None,
        account_number: str | None = None,
        zip_code: str | None = None,
        subscriber_name: str | None = None,
        pon: str | None = None,
        spid: str = "9999",
        account_id: str | None = None,
    ) -> OrderRecord:
        """Have another carrier ask for numbers of an account.

        After the delay of orders the numbers leave, unless one is not in service on the account, the PIN is not their
        passcode, or the customer refuses (see `validate_port_outs`).

        Args:
            *numbers: The numbers, ten digits each.
            pin: What the subscriber gave the other carrier; so are the account number, the zip code and the name.
            account_number: Of the subscriber.
            zip_code: Of the subscriber.
            subscriber_name: Name of the subscriber.
            pon: Purchase order number of the other carrier.
            spid: Id of the other carrier.
            account_id: The account; the sandbox's first one by default.

        Returns:
            The port-out order, of which the account reads under ``portouts``.

        Raises:
            ValueError: No numbers are given, or another port-out is about one of them.
            KeyError: There is no such account.
        """
        from .handlers.port_outs import request_numbers

        if not numbers:
            raise ValueError("name the numbers that are asked for")
        bulk = BulkPortOut(
            pin=pin,
            account_number=account_number,
            zip_code=zip_code,
            subscriber_name=subscriber_name,
            pon=pon,
            new_network_spid=spid,
        )
        return request_numbers(self.world, self.world.accounts[account_id or self.account_id], list(numbers), bulk)

    @control
    def validate_port_outs(
        self,
        url: str | None,
        *,
        username: str | None = None,
        password: str | None = None,
        number_format: str = "LEGACY",
        account_id: str | None = None,
    ) -> None:
        """Have a webhook asked before numbers leave an account, as the carrier's staff does on request.

        Args:
            url: The webhook; None to ask nobody any longer.
            username: Of the credentials that it asks for, if it does.
            password: Of these credentials.
            number_format: ``LEGACY`` (ten digits) or ``E164``.
            account_id: The account; the sandbox's first one by default.
        """
        from .port_out_validation import register

        register(self.world, account_id or self.account_id, url, username, password, number_format)
        self.world.record(None, "port-out-validation", account=account_id or self.account_id)

    @control
    def decline_verification(
        self, number: str, *, code: int = 511, reason: str = "Declined by a test", account_id: str | None = None
    ) -> None:
        """Decline the verification that was requested for a toll-free number (ten digits); its webhooks are told.

        Raises:
            KeyError: None was requested.
        """
        from .handlers.toll_free_verification import decline

        decline(self.world, self.world.accounts[account_id or self.account_id], number, code, reason)

    @control
    def change_settings(self, **changes: Any) -> None:
        """Change how the sandbox behaves from now on.

        Args:
            **changes: Fields of its `Settings`, such as ``order_delay``; what is not named stays.

        Raises:
            TypeError: There is no such setting.
        """
        self.world.settings = attrs.evolve(self.world.settings, **changes)
        self.world.record(None, "settings")

    @control
    def revoke_tokens(self) -> None:
        """Make all tokens of the token endpoint invalid, as when the carrier restarts."""
        self.world.tokens = {self.token: None}
        self.world.record(None, "tokens-revoked")

    @control
    def force(self, order_id: str, status: str, *, code: str | None = None, reason: str = "Forced by a test") -> None:
        """Give an order of any kind a state, at once, and cancel what it was about to do by itself.

        Args:
            order_id: The order.
            status: Any state, such as ``EXCEPTION`` of a port-in.
            code: Error code to put into the order.
            reason: Description of the error, and note in the history.

        Raises:
            KeyError: There is no such order.
        """
        for account in self.world.accounts.values():
            for book in account.books.values():
                order = book.get(order_id)
                if order is not None:
                    if code is not None:
                        order.errors.append(Flaw(code, reason))
                    self.world.overtake(order)
                    self.world.record(None, "forced", order=order)
                    final = status in ("COMPLETE", "PARTIAL", "FAILED", "CANCELLED")
                    self.world.move(order, status, reason, final=final)
                    return
        raise KeyError(order_id)
