"""Recipients of emergency notifications: who is told when somebody calls 911."""

from __future__ import annotations

import dataclasses
import re
from urllib.parse import urlsplit

from aiobandwidth import models as m

from ..clock import when
from ..collections import Collection, Entry, answer, done, known, matching
from ..routing import Call, Refused, Reply, Routes

routes = Routes()

Recipient = m.EmergencyNotificationRecipient

_NUMBER = re.compile(r"\+?1[2-9]\d{9}", re.ASCII)
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def target(message: Recipient) -> str:
    """Where a recipient is reached: a number, an address or a URL."""
    if message.type == "EMAIL":
        return message.email_address or ""
    if message.type in ("SMS", "TTS"):
        part = message.sms if message.type == "SMS" else message.tts
        return ", ".join(part.telephone_number) if part is not None else ""
    return (message.callback.url if message.callback is not None else message.url) or ""


def _credentials(message: Recipient) -> m.RecipientCredentials | None:
    callback = message.callback
    if callback is None:
        return message.credentials
    if callback.credentials is not None:
        return callback.credentials
    if callback.username is None and callback.password is None:
        return None
    return m.RecipientCredentials(username=callback.username, password=callback.password)


def _check(_call: Call, message: Recipient, _entry: Entry[Recipient] | None) -> None:
    known(message, "type", code="8067")
    if not message.description:
        raise Refused(400, "8066", "The Description is missing")
    value = target(message)
    if not value:
        raise Refused(400, "8069", f"A value for the type {message.type} is missing")
    if message.type == "EMAIL" and _MAIL.fullmatch(value) is None:
        raise Refused(400, "8070", f"The address '{value}' is not valid")
    if message.type in ("SMS", "TTS") and any(_NUMBER.fullmatch(each) is None for each in value.split(", ")):
        raise Refused(400, "8065", f"The number '{value}' does not have 11 digits that begin with 1")
    if message.type == "CALLBACK":
        parts, credentials = urlsplit(value), _credentials(message)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Refused(400, "8071", f"The URL '{value}' is not valid")
        if credentials is not None and not 1 <= len(credentials.username or "") <= 32:
            raise Refused(400, "8072", "The Username has 1 to 32 characters")
        if credentials is not None and not 1 <= len(credentials.password or "") <= 256:
            raise Refused(400, "8073", "The Password has 1 to 256 characters")


def _no_twin(call: Call, message: Recipient, own: Entry[Recipient] | None) -> None:
    for entry in RECIPIENTS.kept(call).values():
        if entry is not own and entry.message.type == message.type and target(entry.message) == target(message):
            raise Refused(409, "8074", f"There is an identical recipient already. Identifier {entry.id}")


def show_recipient(call: Call, entry: Entry[Recipient]) -> Recipient:
    """A recipient without its password."""
    shown = dataclasses.replace(
        entry.message,
        identifier=entry.id,
        created_date=when(entry.created),
        last_modified_date=when(entry.modified),
        modified_by_user=entry.user,
        credentials=None,
    )
    credentials = _credentials(entry.message)
    if shown.callback is not None:
        hidden = None if credentials is None else m.RecipientCredentials(username=credentials.username)
        shown.callback = m.RecipientCallback(url=shown.callback.url, credentials=hidden)
    if call.flag("groupCount"):
        groups = call.account.kept.get("emergency-groups", {})
        shown.group_count = sum(1 for group in groups.values() if entry.id in group.extra["recipients"])
    return shown


def _wanted(call: Call, entry: Entry[Recipient]) -> bool:
    message, start = entry.message, (call.param("enrRecipient") or "").lstrip("+")
    credentials = _credentials(message)
    return (
        matching(call, "modifiedByUser", entry.user)
        and matching(call, "enrNotificationType", message.type)
        and target(message).lstrip("+").startswith(start)
        and matching(call, "enrCallbackUsername", None if credentials is None else credentials.username)
        and matching(call, "uriSubstring", f"{message.type} {target(message)}", part=True)
    )


RECIPIENTS = Collection(
    "emergency-recipients",
    Recipient,
    param="recipientId",
    required="8068",
    missing=(404, "8075"),
    check=_check,
    test=_wanted,
    show=show_recipient,
    one=lambda call, entry: m.EmergencyNotificationRecipientsResponse(
        emergency_notification_recipient=show_recipient(call, entry)
    ),
)
RECIPIENTS.serve(routes, get="emergency_notifications.get_emergency_notification_recipient")


@routes.serve("emergency_notifications.create_emergency_notification_recipient")
def create_recipient(call: Call) -> Reply:
    message = call.read(Recipient)
    if message.type is not None:
        _check(call, message, None)
        _no_twin(call, message, None)
    entry = RECIPIENTS.add(call, message)
    return RECIPIENTS.reply(call, entry, location=call.here(entry.id))


@routes.serve("emergency_notifications.update_emergency_notification_recipient")
def update_recipient(call: Call) -> Reply:
    """Replace a recipient: what the body leaves out is lost."""
    entry, message = RECIPIENTS.find(call), call.read(Recipient)
    if message.type is not None:
        _check(call, message, entry)
        _no_twin(call, message, entry)
    RECIPIENTS.replace(call, entry, message)
    entry.user = call.user
    return RECIPIENTS.reply(call, entry)


@routes.serve("emergency_notifications.list_emergency_notification_recipients")
def list_recipients(call: Call) -> Reply:
    """Recipients, last changed first."""
    found = sorted(RECIPIENTS.entries(call), key=lambda entry: -entry.modified)
    page = RECIPIENTS.page(call, found)
    listed = m.EmergencyNotificationRecipients(emergency_notification_recipient=page.shown)
    return answer(
        call,
        m.EmergencyNotificationRecipientsResponse(links=page.links(call), emergency_notification_recipients=listed),
    )


@routes.serve("emergency_notifications.delete_emergency_notification_recipient")
def delete_recipient(call: Call) -> Reply:
    """Delete a recipient that is in no group."""
    entry = RECIPIENTS.find(call)
    for group in call.account.kept.get("emergency-groups", {}).values():
        if entry.id in group.extra["recipients"]:
            text = f"Recipient {entry.id} is used by the group {group.id}; take it out of the group first"
            raise Refused(409, "8080", text)
    RECIPIENTS.remove(call, entry)
    return done(call)
