"""When faults strike: how often, on which requests, by which chance."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from .kinds import Fault, make, split
from .shapes import prepare

_OPTIONS = ("method", "path", "times", "skip", "every", "chance", "per_connection")


@attrs.define(eq=False)
class Rule:
    """One fault that waits for its requests.

    Attributes:
        fault: What goes wrong.
        method: Only requests with this method; None for all.
        path: Only requests whose path fits.
        times: How many to strike; None for all.
        skip: How many that fit to leave alone first.
        every: Strike only every n-th that fits.
        chance: Probability of striking.
        per_connection: Count ``times``, ``skip`` and ``every`` for each connection by itself.
        hits: How many times it has struck.
        number: Its place among all faults that were added to this server, from 1.
    """

    fault: Fault
    method: str | None
    path: re.Pattern[str]
    times: int | None
    skip: int
    every: int
    chance: float
    per_connection: bool
    hits: int = 0
    number: int = attrs.field(kw_only=True)
    _home: Faults = attrs.field(kw_only=True, repr=False)
    _draw: Callable[[], float] = attrs.field(kw_only=True, repr=False)
    _seen: Counter[int] = attrs.field(factory=Counter, init=False, repr=False)
    _struck: Counter[int] = attrs.field(factory=Counter, init=False, repr=False)

    def lift(self) -> None:
        """Forget this fault."""
        self._home.remove(self)

    def wants(self, connection: int, method: str | None, path: str) -> bool:
        """Whether this request, or connection, is one that it waits for; counts it."""
        where = connection if self.per_connection else 0
        if self.is_spent(where):
            return False
        if (self.method is not None and self.method != method) or self.path.search(path) is None:
            return False
        self._seen[where] += 1
        if self._seen[where] <= self.skip or (self._seen[where] - self.skip - 1) % self.every:
            return False
        return self.chance >= 1 or self._draw() < self.chance

    def strike(self, connection: int) -> bool:
        """Count a hit; False if it has had all of its hits."""
        where = connection if self.per_connection else 0
        if self.is_spent(where):
            return False
        self._struck[where] += 1
        self.hits += 1
        return True

    def is_spent(self, where: int = 0) -> bool:
        """Whether it has had all of its hits, on this connection where it counts by connection."""
        return self.times is not None and self._struck[where] >= self.times


class Faults:
    """What is to go wrong on a server.

    Args:
        seed: The same seed gives the same hits where faults strike by chance.
    """

    def __init__(self, *, seed: int = 0) -> None:
        self._seed = seed
        self._made = 0
        self._rules: list[Rule] = []
        self.on_change: Callable[[], None] | None = None
        """Called after each change; the server that has these faults listens here."""

    def __len__(self) -> int:
        return len(self._rules)

    def __iter__(self) -> Iterator[Rule]:
        return iter(list(self._rules))

    def add(
        self,
        kind: str,
        *,
        method: str | None = None,
        path: str = "",
        times: int | None = 1,
        skip: int = 0,
        every: int = 1,
        chance: float = 1.0,
        per_connection: bool = False,
        **settings: Any,
    ) -> Rule:
        """Let something go wrong.

        All of it can be written into the text as well: ``"close:applied,method=POST,times=2"``. Of several faults that
        fit a request, each strikes at its moment; the first that ends the request ends it, and those behind it wait
        for the next.

        Args:
            kind: A kind of fault, perhaps with a value (``"close"``, ``"close:applied"``, ``"status:503"``) and
                settings (``"delay:0.5,at=applied"``). `aiobandwidth.testing.faults.KINDS` has them all.
            method: Only requests with this method.
            path: Only requests whose path fits this regular expression (``r"/orders$"``). In a sandbox it is the
                decoded path below the version prefix, elsewhere the path as sent.
            times: How many requests to strike; None for all (``times=all`` in text). For faults at ``connect`` these
                are connections, for ``refuse`` and ``unanswered`` connects from Python code of this process: nobody
                can see others on a closed port, so give ``seconds`` for them, or lift the fault.
            skip: How many matching requests to leave alone first.
            every: Strike only every n-th matching request.
            chance: Probability of striking, drawn for each request that is left, with the seed.
            per_connection: Count for each connection by itself; with ``skip=1`` the fault strikes only requests on a
                connection that was used before.
            **settings: Settings of the kind, and ``at`` for the moment.

        Returns:
            The fault, whose ``hits`` counts and which can be lifted.

        Raises:
            ValueError: There is no such kind or setting, or a value does not fit.
        """
        name, given = split(kind)
        rule = {
            "method": method,
            "path": path,
            "times": times,
            "skip": skip,
            "every": every,
            "chance": chance,
            "per_connection": per_connection,
        }
        rule.update({option: given.pop(option) for option in _OPTIONS if option in given})
        made = self._make(make(name, {**given, **settings}), rule)
        self._rules.append(made)
        self._changed()
        return made

    def sequence(
        self, kinds: Iterable[str | None], *, method: str | None = None, path: str = "", per_connection: bool = False
    ) -> list[Rule]:
        """Let matching requests meet these faults in turn, and be good afterwards.

        Args:
            kinds: What the first, second ... matching request meets; None for nothing.
            method: See `add`; so are the others.
            path: Only requests whose path fits.
            per_connection: Begin anew on each connection.

        Returns:
            The faults.

        Raises:
            ValueError: See `add`; also where some strike requests and others connections.
        """
        planned = [(number, make(*split(kind))) for number, kind in enumerate(kinds) if kind is not None]
        if len({_level(fault) for _, fault in planned}) > 1 or any(not fault.at for _, fault in planned):
            raise ValueError("the faults of a sequence must all strike requests, or all strike connections")
        common: dict[str, Any] = {"method": method, "path": path, "every": 1, "chance": 1.0}
        made = [
            self._make(fault, {**common, "per_connection": per_connection, "skip": number, "times": 1})
            for number, fault in planned
        ]
        self._rules.extend(made)
        return made

    def remove(self, rule: Rule) -> None:
        """Forget one fault; nothing happens if it is gone already."""
        if rule in self._rules:
            self._rules.remove(rule)
            self._changed()

    def clear(self) -> None:
        """Forget all faults."""
        self._rules.clear()
        self._changed()

    def reset(self) -> None:
        """Forget all faults, and draw as from the start."""
        self.clear()
        self._made = 0

    def at_port(self) -> Rule | None:
        """The fault that keeps the port closed now."""
        return next((rule for rule in self._rules if not rule.fault.at and not rule.is_spent()), None)

    def on_connection(self, connection: int) -> list[Rule]:
        """The faults that wait for this new connection."""
        rules = [rule for rule in self._rules if rule.fault.at == "connect"]
        return [rule for rule in rules if rule.wants(connection, None, "")]

    def on_request(self, connection: int, method: str, path: str) -> list[Rule]:
        """The faults that wait for this request."""
        rules = [rule for rule in self._rules if rule.fault.at not in ("", "connect", "webhook")]
        return [rule for rule in rules if rule.wants(connection, method, path)]

    def on_webhook(self, url: str, facts: Mapping[str, str]) -> list[Rule]:
        """The faults that wait for this webhook; settings of theirs that ``facts`` has too must be the same."""
        rules = [
            rule
            for rule in self._rules
            if rule.fault.at == "webhook"
            and all(str(rule.fault.settings[name] or fact).lower() == fact.lower() for name, fact in facts.items())
        ]
        return [rule for rule in rules if rule.wants(0, "POST", url)]

    def _make(self, fault: Fault, options: dict[str, Any]) -> Rule:
        times = options["times"]
        if times is not None:
            times = None if times == "all" else _from(0, times)
        if _level(fault) == "connection" and (options["method"] is not None or options["path"]):
            raise ValueError(f"{fault} strikes before there is a method or a path")
        if not fault.at and (options["skip"], options["every"], options["chance"]) != (0, 1, 1.0):
            raise ValueError(f"{fault} takes times and seconds only")
        chance = float(options["chance"])
        if not 0 <= chance <= 1:
            raise ValueError(f"chance is {chance}; it has to be from 0 to 1")
        try:
            path = re.compile(options["path"])
        except re.error as error:
            raise ValueError(f"path is no regular expression: {error}") from None
        prepare(fault)
        self._made += 1
        return Rule(
            fault,
            options["method"],
            path,
            times,
            _from(0, options["skip"]),
            _from(1, options["every"]),
            chance,
            str(options["per_connection"]).lower() in ("true", "1", "yes"),
            number=self._made,
            home=self,
            draw=random.Random(f"{self._seed}/{self._made}").random,  # noqa: S311 - no secret
        )

    def _changed(self) -> None:
        if self.on_change is not None:
            self.on_change()


def _level(fault: Fault) -> str:
    return "connection" if fault.at in ("", "connect") else "request"


def _from(least: int, value: Any) -> int:
    number = int(value)
    if number < least:
        raise ValueError(f"{value!r} is less than {least}")
    return number
