"""Passcodes that another carrier needs to take a number; they are set by TN option orders."""

from __future__ import annotations

from itertools import islice

from aiobandwidth import models as m

from ..inventory import Number, Wanted
from ..paging import links
from ..routing import Call, Reply, Routes, xml
from .tns import number_errors, numbers_of

routes = Routes()


def _passcode(record: Number) -> str | None:
    value = record.setting("port_out_passcode")
    return None if value in (None, "", "systemdefault") else str(value)


def _entries(call: Call, found: list[Number]) -> m.TelephoneNumberRecords:
    listed = [m.TelephoneNumberRecord(full_number=call.tn(each.tn), passcode=_passcode(each)) for each in found]
    return m.TelephoneNumberRecords(telephone_number=listed)


@routes.serve("port_out_passcodes.list_port_out_passcodes")
def list_passcodes(call: Call) -> Reply:
    """A page of the numbers that have a passcode."""
    size, start = call.count("size", 500), call.loose_number(call.param("page")) or ""
    wanted = Wanted(fits=lambda record: _passcode(record) is not None)
    found = list(islice(call.world.inventory.owned(call.account.id, start, wanted=wanted), size + 1))
    following = call.tn(found[size].tn) if len(found) > size else None
    reply = m.TelephoneNumbersResponse(telephone_numbers=_entries(call, found[:size]))
    reply.links = links(call, size, following)
    return xml(reply)


@routes.serve("port_out_passcodes.get_port_out_passcodes")
def get_passcodes(call: Call) -> Reply:
    """The passcodes of given numbers; numbers without one stand among the errors."""
    numbers, bad = numbers_of(call)
    records = {tn: call.world.inventory.in_service(tn, call.account.id) for tn in numbers}
    found = [record for record in records.values() if record is not None and _passcode(record) is not None]
    open_ = [tn for tn, record in records.items() if record is not None and _passcode(record) is None]
    return xml(
        m.TelephoneNumbersResponse(
            telephone_number_count=len(found),
            telephone_numbers=_entries(call, found),
            error_list=number_errors(
                ("15619", "Telephone numbers have no passcode", call.tns(open_)),
                (
                    "15610",
                    "Telephone numbers are not on the account",
                    [*call.tns([tn for tn, record in records.items() if record is None]), *bad],
                ),
            ),
        )
    )
