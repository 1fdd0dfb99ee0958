"""Group ``subscriptions``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.subscriptions import Subscription, SubscriptionResponse, SubscriptionsResponse
    from aiobandwidth.orders import Created
    from aiobandwidth.paging import Paged

CREATE_SUBSCRIPTION: Operation[SubscriptionResponse] = Operation(
    id="createSubscription",
    group="subscriptions",
    name="create_subscription",
    method="POST",
    paths={"v1": "/accounts/{accountId}/subscriptions", "v2": "/accounts/{accountId}/subscriptions"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="Subscription"),
    replies=(
        DeclaredReply(status=201, media="xml", message="SubscriptionResponse"),
        DeclaredReply(status=400, media="xml", message="SubscriptionsResponse"),
        DeclaredReply(status=404, media="xml", message="SubscriptionsResponse"),
        DeclaredReply(status=409, media="xml", message="SubscriptionsResponse"),
    ),
    rate_class="SUBSCRIPTION",
    created=True,
    find=Find(
        lists="subscriptions.list_subscriptions",
        same=(
            ("order_type",),
            ("order_id",),
            ("event_type",),
            ("email_subscription", "email"),
            ("callback_subscription", "url"),
        ),
    ),
    read_by="subscriptions.list_subscriptions",
)

DELETE_SUBSCRIPTION: Operation[SubscriptionResponse] = Operation(
    id="deleteSubscription",
    group="subscriptions",
    name="delete_subscription",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/subscriptions/{subscriptionId}",
        "v2": "/accounts/{accountId}/subscriptions/{subscriptionId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="subscription_id", wire="subscriptionId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SubscriptionResponse"),
        DeclaredReply(status=404, media="xml", message="SubscriptionsResponse"),
    ),
    rate_class="SUBSCRIPTION",
    read_by="subscriptions.get_subscription",
)

GET_SUBSCRIPTION: Operation[SubscriptionsResponse] = Operation(
    id="getSubscription",
    group="subscriptions",
    name="get_subscription",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/subscriptions/{subscriptionId}",
        "v2": "/accounts/{accountId}/subscriptions/{subscriptionId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="subscription_id", wire="subscriptionId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SubscriptionsResponse"),),
    rate_class="SUBSCRIPTION",
)

LIST_SUBSCRIPTIONS: Operation[SubscriptionsResponse] = Operation(
    id="listSubscriptions",
    group="subscriptions",
    name="list_subscriptions",
    method="GET",
    paths={"v1": "/accounts/{accountId}/subscriptions", "v2": "/accounts/{accountId}/subscriptions"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="SubscriptionsResponse"),
        DeclaredReply(status=400, media="xml", message="SubscriptionsResponse"),
    ),
    paging=Paging(style="none", items=("subscriptions", "subscription"), item_key=("subscription_id",)),
    rate_class="SUBSCRIPTION",
)

UPDATE_SUBSCRIPTION: Operation[SubscriptionResponse] = Operation(
    id="updateSubscription",
    group="subscriptions",
    name="update_subscription",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/subscriptions/{subscriptionId}",
        "v2": "/accounts/{accountId}/subscriptions/{subscriptionId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="subscription_id", wire="subscriptionId", place="path", required=True),
    ),
    body=Body(media="xml", message="Subscription"),
    replies=(
        DeclaredReply(status=200, media="xml", message="SubscriptionResponse"),
        DeclaredReply(status=400, media="xml", message="SubscriptionsResponse"),
        DeclaredReply(status=404, media="xml", message="SubscriptionsResponse"),
    ),
    rate_class="SUBSCRIPTION",
    read_by="subscriptions.get_subscription",
)


class SubscriptionsGroup(Group):
    """Notices by webhook or mail about orders and events."""

    __slots__ = ()

    async def create_subscription(
        self,
        body: Subscription,
        **options: Unpack[CallOptions],
    ) -> Created[SubscriptionResponse]:
        """Subscribes to an order type or an event type.

        A callback without an expiry ends after one day. The reply has no body; the id is taken from its Location
        header.

        ``POST /accounts/{accountId}/subscriptions`` (v1 and v2).

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``NotFound`` or ``Conflict``.

        Example:
            created = await client.subscriptions.create_subscription(Subscription(...))
        """
        return await self._create(CREATE_SUBSCRIPTION, options, body=body)

    async def delete_subscription(self, subscription_id: str, **options: Unpack[CallOptions]) -> SubscriptionResponse:
        """Ends a subscription.

        ``DELETE /accounts/{accountId}/subscriptions/{subscriptionId}`` (v1 and v2).

        Args:
            subscription_id: Id of the subscription.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.subscriptions.delete_subscription("subscription_id")
        """
        return await self._perform(DELETE_SUBSCRIPTION, options, subscription_id=subscription_id)

    async def get_subscription(self, subscription_id: str, **options: Unpack[CallOptions]) -> SubscriptionsResponse:
        """Reads a subscription.

        ``GET /accounts/{accountId}/subscriptions/{subscriptionId}`` (v1 and v2).

        Args:
            subscription_id: Id of the subscription.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.subscriptions.get_subscription("subscription_id")
        """
        return await self._perform(GET_SUBSCRIPTION, options, subscription_id=subscription_id)

    def list_subscriptions(self, **options: Unpack[CallOptions]) -> Paged[SubscriptionsResponse, Subscription]:
        """Lists the subscriptions.

        ``GET /accounts/{accountId}/subscriptions`` (v1 and v2).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.subscriptions.list_subscriptions():
                print(item)
        """
        return self._pages(LIST_SUBSCRIPTIONS, options)

    async def update_subscription(
        self,
        subscription_id: str,
        body: Subscription,
        **options: Unpack[CallOptions],
    ) -> SubscriptionResponse:
        """Replaces a subscription.

        What the message leaves out is lost.

        ``PUT /accounts/{accountId}/subscriptions/{subscriptionId}`` (v1 and v2).

        Args:
            subscription_id: Id of the subscription.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.subscriptions.update_subscription("subscription_id", Subscription(...))
        """
        return await self._perform(UPDATE_SUBSCRIPTION, options, body=body, subscription_id=subscription_id)
