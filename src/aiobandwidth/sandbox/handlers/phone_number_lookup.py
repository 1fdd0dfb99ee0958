"""Look-up of line type and carriers of numbers, at once or in bulk.

Own numbers and those that can be bought are VoIP numbers of the sandbox's network; those that belong to somebody else
are mobile ones; of numbers in no exchange nothing is known.
"""

from __future__ import annotations

import re

from aiobandwidth import models as m

from ..collections import Collection, Entry, answer, require
from ..inventory import TAKEN, UNKNOWN
from ..rate_centers import CANADIAN
from ..routing import Call, Refused, Reply, Routes

routes = Routes()

MOST, MOST_IN_BULK = 100, 15_000
_E164 = re.compile(r"\+[1-9]\d{6,14}", re.ASCII)


def _asked(call: Call, most: int) -> list[str]:
    """The numbers of a request, in order and each once.

    Raises:
        Refused: There are none, too many, or one is not in E.164.
    """
    body = call.read(m.PhoneNumberLookupRequest)
    require(call, body, "bad-request")
    numbers = list(dict.fromkeys(body.phone_numbers))
    if len(numbers) > most:
        raise Refused(400, "bad-request", f"There are {len(numbers)} numbers; at most {most} are allowed")
    bad = [number for number in numbers if _E164.fullmatch(number) is None]
    if bad:
        raise Refused(400, "bad-request", f"'{bad[0]}' is not a number in E.164")
    return numbers


def _details(call: Call, number: str) -> m.PhoneNumberDetails | None:
    """What is known of a number; None for nothing."""
    tn = call.loose_number(number)
    inventory = call.world.inventory
    status = UNKNOWN if tn is None else inventory.status(tn)
    if tn is None or status == UNKNOWN:
        return None
    center = inventory.center_of(tn)
    mobile = status == TAKEN
    carrier = "Sandbox Wireless" if mobile else "Sandbox Network"
    return m.PhoneNumberDetails(
        phone_number=number,
        line_type="MOBILE" if mobile else "VOIP-FIXED",
        messaging_provider=carrier,
        voice_provider=carrier,
        country_code_a3="CAN" if center is not None and center.state in CANADIAN else "USA",
    )


def _outcome(call: Call, request_id: str, numbers: list[str]) -> m.PhoneNumberLookupReply:
    found = [(number, _details(call, number)) for number in numbers]
    results = [details for _, details in found if details is not None]
    lost = [number for number, details in found if details is None]
    status = "COMPLETE" if not lost else "PARTIAL_COMPLETE" if results else "FAILED"
    errors = []
    if lost:
        meta = m.PhoneNumberLookupErrorDetails(phone_numbers=lost, message="Unknown numbers", code=1001)
        text = "The industry's data have nothing of these numbers"
        errors = [m.PhoneNumberLookupError(code="NO-MATCH", description=text, type="NumberInventory", meta=meta)]
    data = m.PhoneNumberLookupOutcome(request_id=request_id, status=status, results=results)
    return m.PhoneNumberLookupReply(links=[], data=data, errors=errors)


@routes.serve("phone_number_lookup.look_up_phone_numbers")
def look_up(call: Call) -> Reply:
    numbers = _asked(call, MOST)
    return answer(call, _outcome(call, call.world.ids.uuid(), numbers))


# --- in bulk ---------------------------------------------------------------------------------------------------------


def _bulk(call: Call, entry: Entry[m.PhoneNumberLookupRequest]) -> m.PhoneNumberLookupReply:
    if entry.created + call.world.settings.order_delay > call.world.clock.time():
        data = m.PhoneNumberLookupOutcome(request_id=entry.id, status="IN_PROGRESS", results=[])
        return m.PhoneNumberLookupReply(links=[], data=data, errors=[])
    return _outcome(call, entry.id, entry.message.phone_numbers)


LOOKUPS = Collection(
    "phone-number-lookups",
    m.PhoneNumberLookupRequest,
    param="requestId",
    missing=(404, "not-found"),
    required="bad-request",
    one=_bulk,
)
LOOKUPS.serve(routes, get="phone_number_lookup.get_bulk_phone_number_lookup")


@routes.serve("phone_number_lookup.create_bulk_phone_number_lookup")
def create_bulk(call: Call) -> Reply:
    """Take a look-up in; its outcome is there after the delay of orders."""
    numbers = _asked(call, MOST_IN_BULK)
    entry = LOOKUPS.add(call, m.PhoneNumberLookupRequest(phone_numbers=numbers))
    return LOOKUPS.reply(call, entry, location=call.here(entry.id))
