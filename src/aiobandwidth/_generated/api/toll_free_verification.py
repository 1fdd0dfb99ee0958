"""Group ``toll_free_verification``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Gone, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.json_toll_free_verification import (
        TollFreeUseCases,
        TollFreeVerificationRequest,
        TollFreeVerificationState,
        TollFreeWebhook,
        TollFreeWebhookInput,
        TollFreeWebhookList,
    )
    from aiobandwidth.paging import Paged

CREATE_TOLL_FREE_VERIFICATION_WEBHOOK: Operation[TollFreeWebhook] = Operation(
    id="createTollFreeVerificationWebhook",
    group="toll_free_verification",
    name="create_toll_free_verification_webhook",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/tollFreeVerification/webhooks/subscriptions",
        "v2": "/accounts/{accountId}/tollFreeVerification/webhooks/subscriptions",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="TollFreeWebhookInput", required=(("callback_url",),)),
    replies=(
        DeclaredReply(status=201, media="json", message="TollFreeWebhook"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
        DeclaredReply(status=503, media="json", message="TypedError"),
    ),
    find=Find(
        lists="toll_free_verification.list_toll_free_verification_webhooks",
        item_made=(("created_date",),),
        same=(("callback_url",),),
    ),
    read_by="toll_free_verification.list_toll_free_verification_webhooks",
)

DELETE_TOLL_FREE_VERIFICATION_WEBHOOK: Operation[None] = Operation(
    id="deleteTollFreeVerificationWebhook",
    group="toll_free_verification",
    name="delete_toll_free_verification_webhook",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/tollFreeVerification/webhooks/subscriptions/{webhookId}",
        "v2": "/accounts/{accountId}/tollFreeVerification/webhooks/subscriptions/{webhookId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="webhook_id", wire="webhookId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=204, media="empty"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
        DeclaredReply(status=503, media="json", message="TypedError"),
    ),
    gone=Gone(lists="toll_free_verification.list_toll_free_verification_webhooks"),
)

GET_TOLL_FREE_VERIFICATION: Operation[TollFreeVerificationState] = Operation(
    id="getTollFreeVerification",
    group="toll_free_verification",
    name="get_toll_free_verification",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/phoneNumbers/{phoneNumber}/tollFreeVerification",
        "v2": "/accounts/{accountId}/phoneNumbers/{phoneNumber}/tollFreeVerification",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(
            name="phone_number",
            wire="phoneNumber",
            place="path",
            required=True,
            max_length=12,
            pattern="^\\+1(800|833|844|855|866|877|888)[2-9]\\d{6}$",
            format="tn",
        ),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="TollFreeVerificationState"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
        DeclaredReply(status=503, media="json", message="TypedError"),
    ),
    numbers={"v1": "e164"},
)

LIST_TOLL_FREE_USE_CASES: Operation[TollFreeUseCases] = Operation(
    id="listTollFreeUseCases",
    group="toll_free_verification",
    name="list_toll_free_use_cases",
    method="GET",
    paths={"v1": "/tollFreeVerification/useCases", "v2": "/tollFreeVerification/useCases"},
    replies=(
        DeclaredReply(status=200, media="json", message="TollFreeUseCases"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
        DeclaredReply(status=503, media="json", message="TypedError"),
    ),
)

LIST_TOLL_FREE_VERIFICATION_WEBHOOKS: Operation[TollFreeWebhookList] = Operation(
    id="listTollFreeVerificationWebhooks",
    group="toll_free_verification",
    name="list_toll_free_verification_webhooks",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/tollFreeVerification/webhooks/subscriptions",
        "v2": "/accounts/{accountId}/tollFreeVerification/webhooks/subscriptions",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="json", message="TollFreeWebhookList"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
        DeclaredReply(status=503, media="json", message="TypedError"),
    ),
    paging=Paging(style="none", items=("data",), item_key=("id",)),
)

REQUEST_TOLL_FREE_VERIFICATION: Operation[None] = Operation(
    id="requestTollFreeVerification",
    group="toll_free_verification",
    name="request_toll_free_verification",
    method="POST",
    paths={"v1": "/accounts/{accountId}/tollFreeVerification", "v2": "/accounts/{accountId}/tollFreeVerification"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="json",
        message="TollFreeVerificationRequest",
        required=(
            ("business_address", "name"),
            ("business_address", "addr1"),
            ("business_address", "city"),
            ("business_address", "state"),
            ("business_address", "zip"),
            ("business_address", "url"),
            ("business_contact", "first_name"),
            ("business_contact", "last_name"),
            ("business_contact", "email"),
            ("business_contact", "phone_number"),
            ("message_volume",),
            ("phone_numbers",),
            ("use_case",),
            ("use_case_summary",),
            ("production_message_content",),
            ("opt_in_workflow", "description"),
            ("opt_in_workflow", "image_urls"),
        ),
    ),
    replies=(
        DeclaredReply(status=202, media="empty"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
        DeclaredReply(status=503, media="json", message="TypedError"),
    ),
    numbers={"v1": "e164"},
)

UPDATE_TOLL_FREE_VERIFICATION_WEBHOOK: Operation[TollFreeWebhook] = Operation(
    id="updateTollFreeVerificationWebhook",
    group="toll_free_verification",
    name="update_toll_free_verification_webhook",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/tollFreeVerification/webhooks/subscriptions/{webhookId}",
        "v2": "/accounts/{accountId}/tollFreeVerification/webhooks/subscriptions/{webhookId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="webhook_id", wire="webhookId", place="path", required=True),
    ),
    body=Body(media="json", message="TollFreeWebhookInput", required=(("callback_url",),)),
    replies=(
        DeclaredReply(status=200, media="json", message="TollFreeWebhook"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
        DeclaredReply(status=503, media="json", message="TypedError"),
    ),
)


class TollFreeVerificationGroup(Group):
    """Verification of toll-free numbers for messaging, in JSON."""

    __slots__ = ()

    async def create_toll_free_verification_webhook(
        self,
        body: TollFreeWebhookInput,
        **options: Unpack[CallOptions],
    ) -> TollFreeWebhook:
        """Creates a webhook that is told of verifications.

        ``POST /accounts/{accountId}/tollFreeVerification/webhooks/subscriptions`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``callback_url``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.toll_free_verification.create_toll_free_verification_webhook(
                TollFreeWebhookInput(callback_url=...),
            )
        """
        return await self._perform(CREATE_TOLL_FREE_VERIFICATION_WEBHOOK, options, body=body)

    async def delete_toll_free_verification_webhook(self, webhook_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a webhook.

        ``DELETE /accounts/{accountId}/tollFreeVerification/webhooks/subscriptions/{webhookId}`` (v1 and v2).

        Args:
            webhook_id: Id of the webhook subscription.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            await client.toll_free_verification.delete_toll_free_verification_webhook("webhook_id")
        """
        return await self._perform(DELETE_TOLL_FREE_VERIFICATION_WEBHOOK, options, webhook_id=webhook_id)

    async def get_toll_free_verification(
        self,
        phone_number: str,
        **options: Unpack[CallOptions],
    ) -> TollFreeVerificationState:
        """Reads the state of the verification of a number.

        ``GET /accounts/{accountId}/phoneNumbers/{phoneNumber}/tollFreeVerification`` (v1 and v2).

        Args:
            phone_number: The toll-free number.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.toll_free_verification.get_toll_free_verification("phone_number")
        """
        return await self._perform(GET_TOLL_FREE_VERIFICATION, options, phone_number=phone_number)

    async def list_toll_free_use_cases(self, **options: Unpack[CallOptions]) -> TollFreeUseCases:
        """Lists the use cases that a verification can name.

        ``GET /tollFreeVerification/useCases`` (v1 and v2).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.toll_free_verification.list_toll_free_use_cases()
        """
        return await self._perform(LIST_TOLL_FREE_USE_CASES, options)

    def list_toll_free_verification_webhooks(
        self,
        **options: Unpack[CallOptions],
    ) -> Paged[TollFreeWebhookList, TollFreeWebhook]:
        """Lists the webhooks that are told of verifications.

        Passwords are not given back.

        ``GET /accounts/{accountId}/tollFreeVerification/webhooks/subscriptions`` (v1 and v2).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.toll_free_verification.list_toll_free_verification_webhooks():
                print(item)
        """
        return self._pages(LIST_TOLL_FREE_VERIFICATION_WEBHOOKS, options)

    async def request_toll_free_verification(
        self,
        body: TollFreeVerificationRequest,
        **options: Unpack[CallOptions],
    ) -> None:
        """Submits toll-free numbers for verification.

        The reply has no body; the outcome is read per number, or comes to the webhooks.

        ``POST /accounts/{accountId}/tollFreeVerification`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``business_address.name`` and ``business_address.addr1`` and
                ``business_address.city`` and ``business_address.state`` and ``business_address.zip`` and
                ``business_address.url`` and ``business_contact.first_name`` and ``business_contact.last_name`` and
                ``business_contact.email`` and ``business_contact.phone_number`` and ``message_volume`` and
                ``phone_numbers`` and ``use_case`` and ``use_case_summary`` and ``production_message_content`` and
                ``opt_in_workflow.description`` and ``opt_in_workflow.image_urls``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            await client.toll_free_verification.request_toll_free_verification(
                TollFreeVerificationRequest(business_address=..., business_contact=..., message_volume=..., phone_numbers=..., use_case=..., use_case_summary=..., production_message_content=..., opt_in_workflow=...),
            )
        """
        return await self._perform(REQUEST_TOLL_FREE_VERIFICATION, options, body=body)

    async def update_toll_free_verification_webhook(
        self,
        webhook_id: str,
        body: TollFreeWebhookInput,
        **options: Unpack[CallOptions],
    ) -> TollFreeWebhook:
        """Replaces a webhook.

        ``PUT /accounts/{accountId}/tollFreeVerification/webhooks/subscriptions/{webhookId}`` (v1 and v2).

        Args:
            webhook_id: Id of the webhook subscription.
            body: The message to send; it has to have ``callback_url``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.toll_free_verification.update_toll_free_verification_webhook(
                "webhook_id",
                TollFreeWebhookInput(callback_url=...),
            )
        """
        return await self._perform(UPDATE_TOLL_FREE_VERIFICATION_WEBHOOK, options, body=body, webhook_id=webhook_id)
