"""Planned steps by name: a plan is a name and plain arguments, so that it can be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .clock import STEPS as STEPS
from .clock import Plain as Plain
from .clock import step as step

if TYPE_CHECKING:
    from .state import World


def plan(world: World, moment: float, name: str, *args: Plain) -> None:
    """Have a step carried out at a moment of the sandbox's clock."""
    world.agenda.at(moment, name, *args)


def tell(world: World, name: str, *args: Any) -> Any:
    """Have a step carried out now, because of something that happened outside of requests and steps."""
    return world.tell(name, *args)


def count(world: World, kind: str) -> str:
    """The next number of what is no part of any reply."""
    return world.ids.count(kind)
