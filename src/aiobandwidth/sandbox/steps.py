"""Planned steps by name: a plan is a name and plain arguments, so that it can be saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .state import World

Plain: TypeAlias = str | int | float | bool | None
StepT = TypeVar("StepT", bound=Callable[..., Any])

STEPS: dict[str, Callable[..., Any]] = {}
"""What can be planned or told, by name; called with the world and the arguments."""


def step(name: str) -> Callable[[StepT], StepT]:
    """Give a function a name under which it can be planned."""

    def register(function: StepT) -> StepT:
        if name in STEPS:
            raise ValueError(f"the step {name} is there twice")
        STEPS[name] = function
        return function

    return register


def plan(world: World, moment: float, name: str, *args: Plain) -> None:
    """Have a step carried out at a moment of the sandbox's clock."""
    world.agenda.at(moment, partial(STEPS[name], world, *args))


def tell(world: World, name: str, *args: Any) -> Any:
    """Have a step carried out now, because of something that happened outside of requests and steps."""
    return STEPS[name](world, *args)


def count(world: World, kind: str) -> str:
    """The next number of what is no part of any reply."""
    return world.ids.number(kind, 1)
