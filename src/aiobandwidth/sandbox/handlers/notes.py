"""Notes on orders of several kinds."""

from __future__ import annotations

from aiobandwidth import models as m

from ..clock import when
from ..notices import note_added
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import OrderRecord, StoredNote
from ..views import find_order

routes = Routes()

_OWNERS = {
    "bulk_port_ins": ("bulkPortins", "bulkPortInId"),
    "csrs": ("csrs", "orderId"),
    "disconnects": ("disconnects", "disconnectId"),
    "lsr_orders": ("lsrorders", "orderId"),
    "orders": ("orders", "orderId"),
    "port_ins": ("portins", "portInId"),
}
"""Group of operations to the kind of its orders and the path parameter of their ids."""
LONGEST = 500


def _owner(call: Call) -> OrderRecord:
    operation = call.route.operation
    assert operation is not None
    kind, name = _OWNERS[operation.group]
    return find_order(call, kind, name)


@routes.serve(
    "bulk_port_ins.list_bulk_port_in_notes",
    "csrs.list_csr_notes",
    "disconnects.list_disconnect_notes",
    "lsr_orders.list_lsr_order_notes",
    "orders.list_order_notes",
    "port_ins.list_port_in_notes",
)
def list_notes(call: Call) -> Reply:
    """The notes on an order; 204 when there are none."""
    notes = [
        m.Note(id=note.id, user_id=note.user, description=note.description, last_date_modifier=when(note.modified))
        for note in _owner(call).notes
    ]
    return xml(m.Notes(note=notes)) if notes else empty(204)


def _read(call: Call) -> tuple[str, str]:
    note = call.read(m.Note)
    if not note.description:
        raise Refused(400, "12502", "The note has no description")
    if len(note.description) > LONGEST:
        raise Refused(400, "12503", f"The note is longer than {LONGEST} characters")
    return note.user_id or call.user, note.description


@routes.serve(
    "bulk_port_ins.add_bulk_port_in_note",
    "csrs.add_csr_note",
    "disconnects.add_disconnect_note",
    "lsr_orders.add_lsr_order_note",
    "orders.add_order_note",
    "port_ins.add_port_in_note",
)
def add_note(call: Call) -> Reply:
    """Add a note; its id is in Location only."""
    owner = _owner(call)
    user, text = _read(call)
    note = StoredNote(call.world.ids.number("note", 87001), user, text, call.world.clock.time())
    owner.notes.append(note)
    call.world.record(call, "note", order=owner)
    note_added(call.world, owner, text)
    return empty(201, location=call.here(note.id))


@routes.serve(
    "bulk_port_ins.update_bulk_port_in_note",
    "csrs.update_csr_note",
    "disconnects.update_disconnect_note",
    "lsr_orders.update_lsr_order_note",
    "orders.update_order_note",
    "port_ins.update_port_in_note",
)
def update_note(call: Call) -> Reply:
    """Change a note."""
    owner = _owner(call)
    note = next((note for note in owner.notes if note.id == call.params["noteId"]), None)
    if note is None:
        raise Refused(404, "12504", f"There is no note {call.params['noteId']}")
    note.user, note.description = _read(call)
    note.modified = call.world.clock.time()
    call.world.record(call, "note-changed", order=owner)
    return empty(200)
