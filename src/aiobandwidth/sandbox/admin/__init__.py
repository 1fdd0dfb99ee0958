"""The sandbox's own HTTP API below ``/_sandbox/``, and the page at ``/``: to look at a sandbox and to control it.

Whoever may connect may read, as long as the request names the sandbox by a loopback address or by the one that it was
bound to: a page on the web that lets its own name point here learns nothing. Whatever changes something needs
``Authorization: Bearer`` with the admin token. All changes go through the public methods of `Sandbox`.

These requests are none of the carrier's API: no fault strikes them, no rate limit counts them, and neither the ledgers
nor ``sandbox.calls`` have them.
"""

from __future__ import annotations

from . import changes as changes
from . import reads as reads
from .desk import Admin

__all__ = ["Admin"]
