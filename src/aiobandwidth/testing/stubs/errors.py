"""What goes wrong with stubs: a test that uses them wrongly, and calls that are not as they were expected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .calls import StubCall

_MOST = 20


class StubMisuse(ValueError):
    """The test asks for what cannot be: an operation or argument that there is not, a reply that no schema allows.

    It is raised where the test does so, not when the call comes.
    """


class StubFailed(AssertionError):
    """A call was not as the test expects it. The subclasses tell how.

    Attributes:
        call: The call; None if there was none.
        problems: What is wrong, one by one.
    """

    def __init__(self, text: str, *, call: StubCall | None = None, problems: Sequence[str] = ()) -> None:
        self.call = call
        self.problems = tuple(problems)
        lines = [f"  {problem}" for problem in self.problems[:_MOST]]
        if len(self.problems) > _MOST:
            lines.append(f"  and {len(self.problems) - _MOST} more")
        super().__init__("\n".join([text, *lines]))


class UnexpectedCall(StubFailed):
    """A call came that nothing was stubbed for, or whose arguments or body differ from what was expected."""


class InvalidCall(StubFailed):
    """A call came that the schemas do not allow."""


class UnusedStubs(StubFailed):
    """Calls that were stubbed did not come."""
