"""All message classes, each loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiobandwidth._generated.exports import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        from aiobandwidth._generated.registry import MESSAGES, load

        if name not in MESSAGES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = load(name)
        return value

    def __dir__() -> list[str]:
        from aiobandwidth._generated.registry import MESSAGES

        return sorted(MESSAGES)
