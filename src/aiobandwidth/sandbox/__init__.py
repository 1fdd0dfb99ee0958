"""A stateful fake of the carrier's Number Management API, for tests, demos and development.

```python
async with Sandbox(seed=7) as sandbox:
    client = NumbersClient(
        account_id=sandbox.account_id,
        auth=BasicAuth(sandbox.username, sandbox.password),
        base_url=sandbox.base_url("v1"),
    )
```

Names are loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .clock import Clock as Clock
    from .server import Sandbox as Sandbox
    from .server import serve as serve
    from .state import LedgerEntry as LedgerEntry
    from .webhooks import Delivery as Delivery
else:
    _WHERE = {
        "Clock": "clock",
        "Delivery": "webhooks",
        "LedgerEntry": "state",
        "Sandbox": "server",
        "serve": "server",
    }

    def __getattr__(name):
        if name in _WHERE:
            from importlib import import_module

            return getattr(import_module(f".{_WHERE[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = ["Clock", "Delivery", "LedgerEntry", "Sandbox", "serve"]
