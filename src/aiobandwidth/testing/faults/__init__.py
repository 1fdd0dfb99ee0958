"""Faults on demand, for tests of HTTP clients: one layer, below a server of its own and below the sandbox.

```python
async with FaultServer() as server:
    server.faults.add("close:applied", method="POST", times=2)  # two replies get lost after the work was done
    ...  # let a client post something to server.url
    assert server.ledger.applied(method="POST") == 1
```

``python -m aiobandwidth.testing.faults`` runs such a server for a client in any language.
"""

from __future__ import annotations

from .kinds import KINDS, MOMENTS, Fault, Kind
from .ledger import Connection, Ledger
from .replies import Reply
from .requests import Headers, Request
from .rules import Faults, Rule
from .server import FaultServer

__all__ = [
    "KINDS",
    "MOMENTS",
    "Connection",
    "Fault",
    "FaultServer",
    "Faults",
    "Headers",
    "Kind",
    "Ledger",
    "Reply",
    "Request",
    "Rule",
]
