"""What can be changed, each through a public method of the sandbox."""

from __future__ import annotations

from typing import Any

import attrs

from aiobandwidth.sandbox.state import Settings
from aiobandwidth.testing.faults import Reply

from . import shapes
from .asking import Ask, Fields, Problem, answer
from .desk import Kept, serve

_MOST_FAULTS = 1000
_MOST_SNAPSHOTS = 50
_YEAR = 366 * 86_400.0
_LAST_MOMENT = 32_503_680_000.0
"""The year 3000: dates have to be written with four digits."""


# --- faults ----------------------------------------------------------------------------------------------------------


@serve("POST", "/faults")
def add_faults(ask: Ask) -> Any:
    """Arm a fault, or a list of them: the fields are the arguments of faults.add."""
    given = ask.json()
    records = given if isinstance(given, list) else [given]
    if not records or len(ask.sandbox.faults) + len(records) > _MOST_FAULTS:
        raise Problem(400, "bad-value", f"1 to {_MOST_FAULTS} faults can be armed", where="body")
    made: list[Any] = []
    for place, record in enumerate(records):
        where = "body" if record is given else f"body[{place}]"
        try:
            made.append(_add_fault(ask, record, where))
        except Problem:
            for rule in made:  # all or none
                rule.lift()
            raise
    shown = [shapes.fault(rule) for rule in made]
    return answer(shown if isinstance(given, list) else shown[0], 201)


def _add_fault(ask: Ask, record: Any, where: str) -> Any:
    hint = 'Send such as {"kind": "close:applied", "method": "POST", "times": 2}; the documentation lists the kinds.'
    if not isinstance(record, dict) or not isinstance(record.get("kind"), str):
        raise Problem(400, "missing-field", "kind is missing, or no text", where=where, hint=hint)
    try:
        return ask.sandbox.faults.add(**record)
    except (ValueError, TypeError, OverflowError) as error:
        raise Problem(400, "bad-fault", str(error)[:500], where=where, hint=hint) from None


@serve("DELETE", "/faults")
def clear_faults(ask: Ask) -> Any:
    """Disarm all faults."""
    ask.sandbox.faults.clear()
    return answer(None, 204)


@serve("DELETE", "/faults/{id}")
def remove_fault(ask: Ask) -> Any:
    """Disarm one fault."""
    for rule in ask.sandbox.faults:
        if str(rule.number) == ask.params[0]:
            rule.lift()
            return answer(None, 204)
    what = f"there is no fault {ask.params[0][:40]!r}"
    raise Problem(404, "no-such-fault", what, where="path", hint="GET /_sandbox/faults lists them.")


# --- time ------------------------------------------------------------------------------------------------------------


@serve("POST", "/clock")
def change_clock(ask: Ask) -> Any:
    """Move the clock (seconds, minutes, hours, days; what falls due is done) or give it another speed."""
    units = {"seconds": 1.0, "minutes": 60.0, "hours": 3600.0, "days": 86_400.0}
    fields = ask.fields("speed", *units)
    fields.need(*units, "speed")
    steps = {name: fields.number(name) or 0.0 for name in units}
    ahead = sum(steps[name] * unit for name, unit in units.items())
    if ahead > 10 * _YEAR or ask.sandbox.clock.time() + ahead > _LAST_MOMENT:
        raise Problem(400, "bad-value", "the clock moves at most ten years at once, and not beyond 3000", where="body")
    speed = fields.number("speed", maximum=1_000_000)
    if speed is not None:
        ask.sandbox.set_speed(speed)
    if ahead:
        ask.sandbox.advance(**steps)
    return shapes.clock(ask.sandbox)


# --- all state at once -----------------------------------------------------------------------------------------------


@serve("POST", "/snapshots")
def take_snapshot(ask: Ask) -> Any:
    """Keep the whole state as it is now; or, with a body of bytes, a snapshot that was fetched before."""
    admin, sandbox = ask.admin, ask.sandbox
    if len(admin.snapshots) >= _MOST_SNAPSHOTS:
        what = f"{_MOST_SNAPSHOTS} snapshots are held already"
        raise Problem(409, "too-many", what, hint="DELETE /_sandbox/snapshots/{id} lets one go.")
    if ask.request.headers.get("Content-Type", "").lower().startswith("application/octet-stream"):
        snapshot, name = _read_snapshot(ask), "sent"
    else:
        name = ask.fields("name").text("name") or ""
        snapshot = sandbox.snapshot()
    kept = admin.keep_snapshot(snapshot, name)
    headers = {"Location": f"/_sandbox/snapshots/{kept.id}"}
    return answer(shapes.snapshot(kept), 201, headers=headers)


def _read_snapshot(ask: Ask) -> Any:
    from aiobandwidth.sandbox import Snapshot

    try:
        return Snapshot.from_bytes(ask.request.body)
    except ValueError as error:
        what = f"the body is no snapshot of a sandbox: {error}"[:500]
        raise Problem(400, "no-snapshot", what, where="body", hint="Send what .../content gave, unchanged.") from None


@serve("GET", "/snapshots/{id}/content", guarded=True)
def snapshot_content(ask: Ask) -> Any:
    """A snapshot as bytes, to keep it or to send it to another sandbox."""
    kept = ask.admin.find_snapshot(ask.params[0])
    headers = {"Cache-Control": "no-store", "Content-Disposition": f'attachment; filename="sandbox-{kept.id}.snapshot"'}
    return Reply(200, kept.snapshot.to_bytes(), "application/octet-stream", headers=headers)


@serve("DELETE", "/snapshots/{id}")
def drop_snapshot(ask: Ask) -> Any:
    """Let a snapshot go."""
    ask.admin.find_snapshot(ask.params[0])
    ask.admin.drop_snapshot(ask.params[0])
    return answer(None, 204)


@serve("POST", "/snapshots/{id}/restore")
def restore(ask: Ask) -> Any:
    """Go back to a snapshot: accounts, numbers, orders, planned steps and time."""
    kept: Kept = ask.admin.find_snapshot(ask.params[0])
    ask.fields()
    try:
        ask.sandbox.restore(kept.snapshot)
    except ValueError as error:
        what = f"the snapshot does not fit this sandbox: {error}"[:500]
        raise Problem(409, "no-fit", what, hint="Nothing was changed.") from None
    ask.admin.serial.touch()
    return shapes.snapshot(kept)


@serve("POST", "/reset")
def reset(ask: Ask) -> Any:
    """Make the sandbox as it was at its start, with the same ids again and without faults; snapshots stay."""
    ask.fields()
    ask.sandbox.reset()
    ask.admin.serial.touch()
    return shapes.clock(ask.sandbox)


# --- accounts, numbers, settings -------------------------------------------------------------------------------------


@serve("POST", "/accounts")
def add_account(ask: Ask) -> Any:
    """Make another account, with a site and a SIP peer."""
    fields = ask.fields("id")
    fields.need("id")
    account_id = fields.text("id", longest=20) or ""
    if not account_id.isascii() or not account_id.isalnum():
        raise Problem(400, "bad-value", "an account id has letters and digits", where="body: id")
    if account_id in ask.sandbox.world.accounts:
        raise Problem(409, "there-already", f"there is an account {account_id} already", where="body: id")
    account = ask.sandbox.add_account(account_id)
    site_id, site = next(iter(account.sites.items()))
    return answer(
        {**shapes.account(ask.sandbox, account), "site_id": site_id, "sip_peer_id": next(iter(site.peers))}, 201
    )


def _account_id(ask: Ask, fields: Fields) -> str:
    account_id = fields.text("account_id") or ask.sandbox.account_id
    if account_id not in ask.sandbox.world.accounts:
        hint = "GET /_sandbox/accounts lists them."
        raise Problem(
            404, "no-such-account", f"there is no account {account_id!r}", where="body: account_id", hint=hint
        )
    return account_id


@serve("POST", "/numbers/taken")
def take_numbers(ask: Ask) -> Any:
    """Give numbers to somebody else, so that orders for them fail with code 5005."""
    numbers = ask.fields("numbers").numbers()
    held = [tn for tn in numbers if tn in ask.sandbox.world.inventory.records]
    if held:
        status = ask.sandbox.numbers.status(held[0])
        what = f"{held[0]} is {status}: only numbers that can be bought can be given away"
        raise Problem(
            409, "not-available", what, where="body: numbers", hint="Use /_sandbox/port-outs for numbers in service."
        )
    ask.sandbox.take_numbers(*numbers)
    return {"numbers": [shapes.untouched(tn, ask.sandbox.numbers.status(tn)) for tn in numbers]}


@serve("POST", "/bring-in")
def bring_in(ask: Ask) -> Any:
    """Have the carrier import numbers to an account; gives the order, which is over."""
    fields = ask.fields("numbers", "batch_id", "account_id")
    numbers, account_id = fields.numbers(), _account_id(ask, fields)
    held = [tn for tn in numbers if tn in ask.sandbox.world.inventory.records]
    if held:
        what = f"{held[0]} is {ask.sandbox.numbers.status(held[0])} already"
        raise Problem(409, "not-available", what, where="body: numbers")
    order = ask.sandbox.bring_in(*numbers, batch_id=fields.text("batch_id") or "1", account_id=account_id)
    return answer(shapes.order(ask.sandbox.world, order), 201)


@serve("POST", "/port-outs")
def port_out(ask: Ask) -> Any:
    """Let another carrier ask for numbers that are in service; gives the order."""
    texts = ("spid", "pon", "pin", "account_number", "zip_code", "subscriber_name")
    fields = ask.fields("numbers", "account_id", *texts)
    given = {name: text for name in texts if (text := fields.text(name)) is not None}
    numbers, account_id = fields.numbers(), _account_id(ask, fields)
    foreign = [tn for tn in numbers if ask.sandbox.world.inventory.in_service(tn, account_id) is None]
    if foreign:
        what = f"{foreign[0]} is {ask.sandbox.numbers.status(foreign[0])}, not in service on account {account_id}"
        raise Problem(409, "not-in-service", what, where="body: numbers", hint="GET /_sandbox/numbers lists them.")
    try:
        order = ask.sandbox.port_out(*numbers, account_id=account_id, **given)
    except ValueError as error:
        raise Problem(409, "in-work", str(error)[:500], where="body: numbers") from None
    return answer(shapes.order(ask.sandbox.world, order), 201)


@serve("PUT", "/port-out-validation")
def validate_port_outs(ask: Ask) -> Any:
    """Have a webhook asked before numbers leave an account; without a url, ask nobody any longer."""
    fields = ask.fields("url", "username", "password", "number_format", "account_id")
    url, number_format = fields.text("url", longest=2000), fields.text("number_format") or "LEGACY"
    if url is not None and not url.lower().startswith(("http://", "https://")):
        raise Problem(400, "bad-value", "a webhook has an address with http or https", where="body: url")
    if number_format not in ("LEGACY", "E164"):
        raise Problem(400, "bad-value", "the format is LEGACY or E164", where="body: number_format")
    ask.sandbox.validate_port_outs(
        url,
        username=fields.text("username"),
        password=fields.text("password"),
        number_format=number_format,
        account_id=_account_id(ask, fields),
    )
    return answer(None, 204)


@serve("PUT", "/rate-limits")
def set_rate_limits(ask: Ask) -> Any:
    """Set requests and seconds per class; classes that are not named go back to what they were at first."""
    given = ask.json()
    if not isinstance(given, dict) or len(given) > 100:
        hint = 'Send such as {"ORDER": {"requests": 10, "seconds": 1}}.'
        raise Problem(400, "bad-value", "an object of classes is needed", where="body", hint=hint)
    limits: dict[str, tuple[int, float]] = {}
    for name, value in given.items():
        where = f"body: {name[:40]}"
        fields = Fields(
            {"requests": value} if isinstance(value, (int, float)) else value, ("requests", "seconds"), where
        )
        fields.need("requests")
        count = fields.whole("requests", maximum=1_000_000)
        limits[name.strip().upper()] = (count or 0, fields.number("seconds", minimum=0.001, maximum=86_400) or 1.0)
    ask.sandbox.set_rate_limits(limits)
    shown = sorted(ask.sandbox.limits.limits.items())
    return {name: {"requests": count, "seconds": seconds} for name, (count, seconds) in shown}


@serve("POST", "/settings")
def change_settings(ask: Ask) -> Any:
    """Change how the sandbox behaves from now on, such as order_delay; what is not named stays."""
    known = attrs.fields_dict(Settings)
    fields = ask.fields(*known)
    changes: dict[str, Any] = {}
    for name, field in known.items():
        if name not in fields:
            continue
        if isinstance(field.default, bool):
            changes[name] = fields.flag(name)
        elif isinstance(field.default, int):
            changes[name] = fields.whole(name)
        else:
            changes[name] = fields.number(name)
    ask.sandbox.change_settings(**changes)
    return attrs.asdict(ask.sandbox.world.settings)


@serve("POST", "/orders/{id}/state")
def force(ask: Ask) -> Any:
    """Give an order a state at once, perhaps with an error code; what it was about to do is cancelled."""
    fields = ask.fields("status", "code", "reason")
    fields.need("status")
    options = {name: text for name in ("code", "reason") if (text := fields.text(name)) is not None}
    try:
        ask.sandbox.force(ask.params[0], (fields.text("status", longest=60) or "").upper(), **options)
    except KeyError:
        what = f"there is no order {ask.params[0][:80]}"
        raise Problem(404, "no-such-order", what, where="path", hint="GET /_sandbox/orders lists them.") from None
    ask.admin.serial.touch()
    return {"id": ask.params[0], "status": (fields.text("status") or "").upper()}


@serve("POST", "/tokens/revoke")
def revoke_tokens(ask: Ask) -> Any:
    """Make all tokens of the token endpoint invalid."""
    ask.fields()
    ask.sandbox.revoke_tokens()
    return answer(None, 204)
