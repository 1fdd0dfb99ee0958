"""A stateful fake of the carrier's Number Management API, for tests, demos and development.

```python
async with Sandbox() as sandbox:
    client = NumbersClient(
        account_id=sandbox.account_id,
        auth=OAuth2ClientCredentials(sandbox.client_id, sandbox.client_secret),
        base_url=sandbox.v1_url,
    )
```

What it knows: some 100 real rate centers with their area codes, and in those every exchange; a number is free to be
bought unless it ends in ``99`` or was marked as taken. Orders end after ``order_delay`` seconds. All is kept in memory,
unless a file is given (``persist``).

Names are loaded on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiobandwidth.testing.faults import Faults as Faults

    from .clock import Clock as Clock
    from .deliveries import Delivery as Delivery
    from .deliveries import DeliveryLog as DeliveryLog
    from .deliveries import Try as Try
    from .inventory import taken_elsewhere as taken_elsewhere
    from .journal import FileInUse as FileInUse
    from .saving import SavedStateError as SavedStateError
    from .server import ACCOUNT_ID as ACCOUNT_ID
    from .server import CLIENT_ID as CLIENT_ID
    from .server import CLIENT_SECRET as CLIENT_SECRET
    from .server import PASSWORD as PASSWORD
    from .server import TOKEN as TOKEN
    from .server import USERNAME as USERNAME
    from .server import Sandbox as Sandbox
    from .server import serve as serve
    from .snapshots import Snapshot as Snapshot
    from .state import LedgerEntry as LedgerEntry
    from .state import OrderRecord as OrderRecord
    from .state import RequestEntry as RequestEntry
else:
    _WHERE = {
        "ACCOUNT_ID": "server",
        "CLIENT_ID": "server",
        "CLIENT_SECRET": "server",
        "Clock": "clock",
        "Delivery": "deliveries",
        "DeliveryLog": "deliveries",
        "Faults": ".testing.faults",
        "FileInUse": "journal",
        "LedgerEntry": "state",
        "OrderRecord": "state",
        "PASSWORD": "server",
        "RequestEntry": "state",
        "SavedStateError": "saving",
        "Sandbox": "server",
        "Snapshot": "snapshots",
        "TOKEN": "server",
        "Try": "deliveries",
        "USERNAME": "server",
        "serve": "server",
        "taken_elsewhere": "inventory",
    }

    def __getattr__(name: str) -> Any:
        if name in _WHERE:
            from importlib import import_module

            return getattr(import_module(f".{_WHERE[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "ACCOUNT_ID",
    "CLIENT_ID",
    "CLIENT_SECRET",
    "PASSWORD",
    "TOKEN",
    "USERNAME",
    "Clock",
    "Delivery",
    "DeliveryLog",
    "Faults",
    "FileInUse",
    "LedgerEntry",
    "OrderRecord",
    "RequestEntry",
    "Sandbox",
    "SavedStateError",
    "Snapshot",
    "Try",
    "serve",
    "taken_elsewhere",
]
