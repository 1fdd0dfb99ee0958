"""Short codes of the account. The carrier assigns them, so each account has two; customers change their settings."""

from __future__ import annotations

import copy
import dataclasses
import json
from typing import Any

from aiobandwidth import models as m
from aiobandwidth._core import json_codec
from aiobandwidth.errors import DecodeError

from ..clock import when
from ..collections import Collection, Entry, Page, answer, paginate
from ..routing import Call, Refused, Reply, Routes

routes = Routes()

ShortCode = m.ShortCodeRegistration

_SEED = (("77001", "USA", "RANDOM"), ("772263", "CAN", "VANITY"))
_CARRIERS = ("att", "tmobile", "verizon")
_NAMES = ("accountId", "shortCode", "country", "status", "type", "version", "createdDateTime", "modifiedDateTime")
_FIXED = tuple(f"/{name}" for name in _NAMES)
"""What a customer cannot change."""


def _change(entry: Entry[ShortCode], operation: str, user: str) -> None:
    """Write a line of the history."""
    names = {field.name for field in dataclasses.fields(ShortCode)} - {"extra"}
    shown = copy.deepcopy(entry.message)
    line = m.ShortCodeChange(operation=operation, user=user, **{name: getattr(shown, name) for name in names})
    entry.extra.setdefault("history", []).append(line)


_SINCE = 1_577_836_800.0
"""When the short codes were made, in epoch seconds."""


def _kept(call: Call) -> dict[str, Entry[ShortCode]]:
    """The short codes by ``code/country``; made when somebody first asks for them."""
    kept: dict[str, Entry[ShortCode]] = call.account.kept.setdefault("short-codes", {})
    if not kept:
        now = _SINCE  # not the time of this request, which may be one that is not to change anything
        for code, country, kind in _SEED:
            message = ShortCode(
                account_id_=call.account.id,
                short_code=code,
                country=country,
                status="ACTIVE",
                type=kind,
                customer_managed_lease=False,
                lease=m.ShortCodeLease(auto_renew=True, auto_renew_months=3, contact_email="ops@sandbox.example"),
                carrier_statuses=[m.ShortCodeCarrierStatus(carrier_id=name, status="ACTIVE") for name in _CARRIERS],
                version=1,
                created_date_time=when(now),
                modified_date_time=when(now),
            )
            entry = Entry(id=f"{code}/{country}", message=message, user="System", created=now, modified=now)
            _change(entry, "CREATED", "System")
            kept[entry.id] = entry
    return kept


SHORT_CODES = Collection("short-codes", ShortCode, param="shortCode", missing=(404, "404"), within=_kept)


def _find(call: Call) -> Entry[ShortCode]:
    return SHORT_CODES.find(call, f"{call.params['shortCode']}/{call.params['country'].upper()}")


def _info(call: Call, page: Page[Any]) -> m.ShortCodePageInfo:
    start = call.count("offset", 0, minimum=0)
    return m.ShortCodePageInfo(
        page_number=start // page.size + 1,
        page_size=page.size,
        total_elements=page.total,
        total_pages=-(-page.total // page.size),
    )


@routes.serve("short_codes.list_short_codes")
def list_short_codes(call: Call) -> Reply:
    page = SHORT_CODES.page(call)
    return answer(call, m.ShortCodePage(data=page.shown, page=_info(call, page), errors=[]))


@routes.serve("short_codes.get_short_code")
def get_short_code(call: Call) -> Reply:
    return answer(call, _find(call).message)


@routes.serve("short_codes.list_short_code_history")
def list_history(call: Call) -> Reply:
    """What happened to a short code, oldest first unless ``version[sort]`` says otherwise."""
    found = list(_find(call).extra["history"])
    if (call.param("version[sort]") or "asc").lower() == "desc":
        found.reverse()
    page: Page[m.ShortCodeChange] = paginate(call, found, lambda change: str(change.version))
    return answer(call, m.ShortCodeHistoryPage(data=page.entries, page=_info(call, page), errors=[]))


# --- changes ---------------------------------------------------------------------------------------------------------


@routes.serve("short_codes.patch_short_code")
def patch_short_code(call: Call) -> Reply:
    """Carry out the steps of a JSON Patch, all or none."""
    entry, steps = _find(call), call.read(m.JsonPatch).items
    document: dict[str, Any] = json.loads(json_codec.encode(entry.message))
    for step in steps:
        _step(document, step)
    try:
        changed = json_codec.decode(json.dumps(document).encode(), ShortCode)
    except DecodeError as error:
        raise Refused(400, "400", f"The short code could not be changed so: {error}") from None
    if next(iter(changed.extra.members), None) if changed.extra is not None else None:
        raise Refused(400, "400", "The patch adds something that short codes do not have")
    _check_place(call, changed)
    SHORT_CODES.touch(call, entry)
    changed.version, changed.modified_date_time = entry.version, when(entry.modified)
    entry.message = changed
    _change(entry, "UPDATED", call.user)
    call.world.record(call, "short-code-changed")
    return answer(call, changed)


def _check_place(call: Call, message: ShortCode) -> None:
    site = call.account.sites.get(message.site_id or "")
    if message.site_id and site is None:
        raise Refused(400, "400", f"There is no site '{message.site_id}'", suggestion={"siteId": ["does not exist"]})
    if message.sip_peer_id and (site is None or message.sip_peer_id not in site.peers):
        text = f"There is no SIP peer '{message.sip_peer_id}' on the site"
        raise Refused(400, "400", text, suggestion={"sipPeerId": ["does not exist"]})


def _step(document: dict[str, Any], step: m.JsonPatchStep) -> None:
    """Carry out one step (RFC 6902).

    Raises:
        Refused: It is not valid, or a test fails.
    """
    path, op = step.path or "", str(step.op)
    if any(path == fixed or path.startswith(f"{fixed}/") for fixed in _FIXED) and op != "test":
        raise Refused(400, "400", f"{path} cannot be changed", suggestion={path.strip("/"): ["is read-only"]})
    if op in ("copy", "move"):
        value = _at(document, step.from_ or "")
        if op == "move":
            _put(document, step.from_ or "", None, remove=True)
        _put(document, path, value)
    elif op in ("add", "replace"):
        if op == "replace":
            _at(document, path)
        _put(document, path, step.value)
    elif op == "remove":
        _at(document, path)
        _put(document, path, None, remove=True)
    elif op == "test":
        if _at(document, path) != step.value:
            raise Refused(409, "409", f"{path} has another value")
    else:
        raise Refused(400, "400", f"The operation '{op}' is not known")


def _parent(document: dict[str, Any], path: str) -> tuple[Any, str]:
    if not path.startswith("/"):
        raise Refused(400, "400", f"The path '{path}' is not valid")
    *way, last = [part.replace("~1", "/").replace("~0", "~") for part in path[1:].split("/")]
    here: Any = document
    for part in way:
        here = _child(here, part, path)
    return here, last


def _child(here: Any, part: str, path: str) -> Any:
    if isinstance(here, dict) and part in here:
        return here[part]
    if isinstance(here, list) and part.isdigit() and int(part) < len(here):
        return here[int(part)]
    raise Refused(400, "400", f"There is nothing at '{path}'")


def _at(document: dict[str, Any], path: str) -> Any:
    here, last = _parent(document, path)
    if isinstance(here, dict) and last not in here and here is document:
        return None  # a setting that has no value yet
    return _child(here, last, path)


def _put(document: dict[str, Any], path: str, value: Any, *, remove: bool = False) -> None:
    here, last = _parent(document, path)
    if isinstance(here, dict):
        if remove:
            here.pop(last, None)
        else:
            here[last] = value
    elif isinstance(here, list) and last == "-" and not remove:
        here.append(value)
    elif isinstance(here, list) and last.isdigit() and int(last) < len(here):
        if remove:
            del here[int(last)]
        else:
            here[int(last)] = value
    else:
        raise Refused(400, "400", f"There is nothing at '{path}'")
