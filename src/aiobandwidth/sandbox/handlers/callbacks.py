"""The customer's side of webhooks, which the carrier's description lists among its own paths.

A subscription can name these paths of the sandbox, so that a demonstration needs no server of its own.
"""

from __future__ import annotations

from aiobandwidth import models as m

from ..routing import Call, Reply, Routes, empty, xml

routes = Routes()


@routes.add("POST", "/callbacks/notificationCallbackApi", "v1", "v2")
def take_notification(call: Call) -> Reply:
    """Take a notification about an order or a number."""
    call.read(m.Notification)
    return empty()


@routes.add("POST", "/callbacks/portOutValidationCallbackApi", "v1", "v2")
def validate_port_out(call: Call) -> Reply:
    """Let numbers leave."""
    return xml(m.PortOutValidationResponse(portable=True, pon=call.read(m.PortOutValidationRequest).pon))
