"""Verification of toll-free numbers for messaging, and webhooks that tell of its outcome.

A request is verified after the delay of orders; webhooks are told PENDING at once, and how it ended. Numbers are in
E.164 in both versions.
"""

from __future__ import annotations

import dataclasses
import re
from itertools import product
from typing import Any
from urllib.parse import urlsplit

from aiobandwidth import models as m
from aiobandwidth._core import json_codec

from ..clock import step, when
from ..collections import Collection, Entry, answer, done
from ..deliveries import Outgoing
from ..outbox import put
from ..rate_centers import TOLL_FREE
from ..routing import Call, Refused, Reply, Routes, empty
from ..state import AccountRecord, World

routes = Routes()

Webhook = m.TollFreeWebhook
Request = m.TollFreeVerificationRequest

_NUMBER = re.compile(rf"\+1({'|'.join(TOLL_FREE)})[2-9]\d{{6}}", re.ASCII)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
USE_CASES = (
    "2FA",
    "Account Notifications",
    "Appointments",
    "Customer Support",
    "Delivery Notifications",
    "Marketing",
    "Two Way Conversational",
)
MOST = 10
"""Most numbers in one request."""


@routes.serve("toll_free_verification.list_toll_free_use_cases")
def list_use_cases(call: Call) -> Reply:
    return answer(call, m.TollFreeUseCases(items=list(USE_CASES)))


# --- requests --------------------------------------------------------------------------------------------------------


def _faults(call: Call, request: Request) -> dict[str, list[str]]:
    """What is wrong with a request, by field."""
    faults: dict[str, list[str]] = {}
    operation = call.route.operation
    assert operation is not None
    assert operation.body is not None
    for path in operation.body.required:
        value: Any = request
        for name in path:
            value = getattr(value, name, None)
        if value in (None, "", []):
            faults.setdefault(".".join(_camel(name) for name in path), []).append("is required")
    if request.use_case is not None and request.use_case not in USE_CASES:
        faults.setdefault("useCase", []).append("is not one of the use cases")
    contact = request.business_contact
    if contact is not None and contact.email is not None and _MAIL.fullmatch(contact.email) is None:
        faults.setdefault("businessContact.email", []).append("is not a valid email address")
    if len(request.phone_numbers) > MOST:
        faults.setdefault("phoneNumbers", []).append(f"has more than {MOST} numbers")
    for number in request.phone_numbers:
        if _NUMBER.fullmatch(number) is None:
            faults.setdefault("phoneNumbers", []).append(f"{number} is not a toll-free number in E.164")
        elif call.world.inventory.in_service(number[2:], call.account.id) is None:
            faults.setdefault("phoneNumbers", []).append(f"{number} does not belong to this account")
    return faults


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.title() for part in rest)


def _asked(account: AccountRecord) -> dict[str, Entry[Request]]:
    """The last request per number (ten digits)."""
    return account.kept.setdefault("toll-free-verifications", {})


@step("toll-free.verify")
def verify(world: World, account_id: str, request_id: str) -> None:
    """A request is verified, unless it was declined before."""
    account = world.accounts[account_id]
    entry = next((entry for entry in _asked(account).values() if entry.id == request_id), None)
    if entry is not None and entry.extra["status"] == "PENDING":
        _tell(world, account, entry, "VERIFIED")


def decline(world: World, account: AccountRecord, tn: str, code: int, reason: str) -> None:
    """Decline the request that names a number (ten digits).

    Raises:
        KeyError: There is none.
    """
    entry = _asked(account)[tn]
    entry.extra["code"], entry.extra["reason"] = code, reason
    _tell(world, account, entry, "UNVERIFIED")


def _tell(world: World, account: AccountRecord, entry: Entry[Request], status: str) -> None:
    """Give a request a state, and tell it to all webhooks, for each of its numbers."""
    entry.extra["status"], entry.modified = status, world.clock.time()
    webhooks: dict[str, Entry[Webhook]] = account.kept.get(WEBHOOKS.name, {})
    for number, webhook in product(entry.message.phone_numbers, webhooks.values()):
        notice = m.TollFreeVerificationNotice(account_id_=account.id, phone_number=number, status=status)
        if status == "UNVERIFIED":
            notice.denial_status_code = entry.extra["code"]
            notice.denial_reason_description = entry.extra["reason"]
        known = webhook.message.basic_authentication
        put(
            world,
            Outgoing(
                id=world.ids.count("webhook"),
                about="verification",
                account=account.id,
                url=webhook.message.callback_url or "",
                body=json_codec.encode(notice),
                content_type="application/json; charset=utf-8",
                username=known.username if known is not None else None,
                password=known.password if known is not None else None,
                subscription=webhook.id,
                order_id=entry.id,
                order_status=status,
            ),
        )


@routes.serve("toll_free_verification.request_toll_free_verification")
def request_verification(call: Call) -> Reply:
    """Take a request in; its outcome is read per number."""
    request = call.read(Request)
    faults = _faults(call, request)
    if faults:
        raise Refused(400, "400", "The request has values that are not valid", suggestion=faults)
    now = call.world.clock.time()
    entry = Entry(id=call.world.ids.uuid(), message=request, user=call.user, created=now, modified=now)
    entry.extra["ticket"] = f"SBX-{call.world.ids.number('ticket', 700001)}"
    for number in request.phone_numbers:
        _asked(call.account)[number[2:]] = entry
    call.world.record(call, "toll-free-verification")
    _tell(call.world, call.account, entry, "PENDING")
    call.world.agenda.at(now + call.world.settings.order_delay, "toll-free.verify", call.account.id, entry.id)
    return empty(202)


@routes.serve("toll_free_verification.get_toll_free_verification")
def get_verification(call: Call) -> Reply:
    """The state of a number; one that nobody asked for is not verified."""
    tn = call.loose_number(call.params["phoneNumber"])
    if tn is None or _NUMBER.fullmatch(f"+1{tn}") is None:
        raise Refused(400, "400", f"'{call.params['phoneNumber']}' is not a toll-free number")
    if call.world.inventory.in_service(tn, call.account.id) is None:
        raise Refused(404, "404", f"The number +1{tn} does not belong to this account")
    entry = _asked(call.account).get(tn)
    state = m.TollFreeVerificationState(phone_number=f"+1{tn}", status="UNVERIFIED")
    if entry is not None:
        state.status = entry.extra["status"]
        if state.status == "UNVERIFIED":
            state.decline_reason_description, state.resubmit_allowed = entry.extra["reason"], True
        state.verification_request_id, state.ticket_number = entry.id, entry.extra["ticket"]
    return answer(call, state)


# --- webhooks --------------------------------------------------------------------------------------------------------


def _show(call: Call, entry: Entry[Webhook]) -> Webhook:
    """A subscription without its password."""
    known = entry.message.basic_authentication
    return dataclasses.replace(
        entry.message,
        account_id_=call.account.id,
        type="TOLLFREE_VERIFICATION_STATUS",
        basic_authentication=None if known is None else m.TollFreeWebhookCredentials(username=known.username),
        created_date=when(entry.created),
        modified_date=when(entry.modified),
    )


def _check(_call: Call, message: Webhook, _entry: Entry[Webhook] | None) -> None:
    parts = urlsplit(message.callback_url or "")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        text = f"The callbackUrl '{message.callback_url or ''}' is not valid"
        raise Refused(400, "400", text, suggestion={"callbackUrl": ["is not a valid URL"]})


WEBHOOKS = Collection(
    "toll-free-webhooks",
    Webhook,
    param="webhookId",
    id_field="id",
    missing=(404, "404"),
    check=_check,
    show=_show,
    many=lambda _, page: m.TollFreeWebhookList(data=page.shown),
)
WEBHOOKS.serve(routes, list="toll_free_verification.list_toll_free_verification_webhooks")


def _given(call: Call) -> Webhook:
    body = call.read(m.TollFreeWebhookInput)
    return Webhook(callback_url=body.callback_url, basic_authentication=body.basic_authentication)


@routes.serve("toll_free_verification.create_toll_free_verification_webhook")
def create_webhook(call: Call) -> Reply:
    entry = WEBHOOKS.add(call, _given(call))
    return WEBHOOKS.reply(call, entry, location=call.here(entry.id))


@routes.serve("toll_free_verification.update_toll_free_verification_webhook")
def update_webhook(call: Call) -> Reply:
    return WEBHOOKS.reply(call, WEBHOOKS.replace(call, WEBHOOKS.find(call), _given(call)))


@routes.serve("toll_free_verification.delete_toll_free_verification_webhook")
def delete_webhook(call: Call) -> Reply:
    WEBHOOKS.remove(call, WEBHOOKS.find(call))
    return done(call)
