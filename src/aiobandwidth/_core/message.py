"""What every generated message class is built on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(slots=True)
class Element:
    """An XML element that no schema knows, kept so that it can be written back."""

    name: str
    text: str | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Element] = field(default_factory=list)
    tail: str | None = None

    def paths(self, prefix: str = "") -> Iterator[str]:
        """Yield the path of this element, of its attributes and of all below it."""
        here = f"{prefix}/{self.name}"
        yield here
        yield from (f"{here}/@{name}" for name in self.attributes)
        for child in self.children:
            yield from child.paths(here)


@dataclass(slots=True)
class Extra:
    """What came with a message but is in no schema.

    Attributes:
        elements: Unknown XML elements in the order they came.
        attributes: Unknown XML attributes.
        members: Unknown JSON members.
        text: Text of an element that should have had only children.
        spelling: Field name to the spelling on the wire, where the API has more than one (``orderId``, ``OrderId``).
    """

    elements: list[Element] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)
    members: dict[str, Any] = field(default_factory=dict)
    text: str | None = None
    spelling: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Message:
    """Base of all generated messages.

    Comparing and showing are done here for all of them: making these methods for each class would be most of what
    importing a module of messages costs.
    """

    extra: Extra | None = None
    """Elements, attributes and members that are in no schema; None when there are none."""

    __hash__ = None  # type: ignore[assignment]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, f.name) == getattr(other, f.name) for f in fields(self))

    def __repr__(self) -> str:
        """The message with what is set, and without what is not."""
        shown = ((f.name, getattr(self, f.name)) for f in fields(self) if f.name != "extra")
        inside = ", ".join(f"{name}={value!r}" for name, value in shown if value is not None and value != [])
        return f"{type(self).__name__}({inside})"
