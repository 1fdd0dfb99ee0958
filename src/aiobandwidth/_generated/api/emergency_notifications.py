"""Group ``emergency_notifications``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.emergency import EmergencyNotificationGroup, EmergencyNotificationRecipient
    from aiobandwidth._generated.models.emergency_notification import (
        EmergencyNotificationEndpointAssociation,
        EmergencyNotificationEndpointOrder,
        EmergencyNotificationEndpointOrderResponse,
        EmergencyNotificationGroupOrder,
        EmergencyNotificationGroupOrderResponse,
        EmergencyNotificationGroupResponse,
        EmergencyNotificationGroupsResponse,
        EmergencyNotificationRecipientsResponse,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_EMERGENCY_NOTIFICATION_ENDPOINT_ORDER: Operation[EmergencyNotificationEndpointOrderResponse] = Operation(
    id="createEmergencyNotificationEndpointOrder",
    group="emergency_notifications",
    name="create_emergency_notification_endpoint_order",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationEndpointOrders",
        "v2": "/accounts/{accountId}/emergencyNotificationEndpointOrders",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="EmergencyNotificationEndpointOrder",
        others=("EmergencyNotificationEndpointAssociation",),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
        DeclaredReply(status=400, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
        DeclaredReply(status=409, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
    ),
    order=Asynchronous(
        kind="emergencyNotificationEndpointOrders",
        id_paths=(
            ("emergency_notification_endpoint_order", "order_id"),
            ("emergency_notification_endpoint_association", "order_id"),
        ),
        state="emergency_notifications.get_emergency_notification_endpoint_order",
        status_paths=(
            ("emergency_notification_endpoint_order", "processing_status"),
            ("emergency_notification_endpoint_association", "processing_status"),
        ),
        final=("COMPLETED", "COMPLETE", "FAILED"),
        failed=("FAILED",),
        lookup="emergency_notifications.list_emergency_notification_endpoint_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="emergency_notifications.list_emergency_notification_endpoint_orders",
        read=True,
        at=(("emergency_notification_endpoint_order",), ("emergency_notification_endpoint_association",)),
        made=(
            ("emergency_notification_endpoint_order", "order_created_date"),
            ("emergency_notification_endpoint_association", "order_created_date"),
        ),
        item_made=(("order_created_date",),),
        given=(
            ("emergency_notification_endpoint_associations",),
            ("emergency_notification_group", "identifier"),
            ("added_associations",),
            ("deleted_associations",),
        ),
    ),
    read_by="emergency_notifications.list_emergency_notification_endpoint_orders",
)

CREATE_EMERGENCY_NOTIFICATION_GROUP_ORDER: Operation[EmergencyNotificationGroupOrderResponse] = Operation(
    id="createEmergencyNotificationGroupOrder",
    group="emergency_notifications",
    name="create_emergency_notification_group_order",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationGroupOrders",
        "v2": "/accounts/{accountId}/emergencyNotificationGroupOrders",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="EmergencyNotificationGroupOrder"),
    replies=(
        DeclaredReply(status=201, media="xml", message="EmergencyNotificationGroupOrderResponse"),
        DeclaredReply(status=400, media="xml", message="EmergencyNotificationGroupOrderResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationGroupOrderResponse"),
        DeclaredReply(status=409, media="xml", message="EmergencyNotificationGroupOrderResponse"),
    ),
    order=Asynchronous(
        kind="emergencyNotificationGroupOrders",
        id_paths=(("order_id",),),
        state="emergency_notifications.get_emergency_notification_group_order",
        status_paths=(
            ("emergency_notification_group", "processing_status"),
            ("emergency_notification_group_order", "processing_status"),
            ("processing_status",),
        ),
        final=("COMPLETED", "COMPLETE", "FAILED"),
        failed=("FAILED",),
        lookup="emergency_notifications.list_emergency_notification_group_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="emergency_notifications.list_emergency_notification_group_orders",
        read=True,
        at=(("emergency_notification_group",), ("emergency_notification_group_order",), ()),
        made=(
            ("order_created_date",),
            ("emergency_notification_group", "order_created_date"),
            ("emergency_notification_group_order", "order_created_date"),
        ),
        item_made=(("order_created_date",),),
        given=(
            ("added_emergency_notification_group",),
            ("modified_emergency_notification_group",),
            ("deleted_emergency_notification_group",),
        ),
    ),
    read_by="emergency_notifications.list_emergency_notification_group_orders",
)

CREATE_EMERGENCY_NOTIFICATION_RECIPIENT: Operation[EmergencyNotificationRecipientsResponse] = Operation(
    id="createEmergencyNotificationRecipient",
    group="emergency_notifications",
    name="create_emergency_notification_recipient",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationRecipients",
        "v2": "/accounts/{accountId}/emergencyNotificationRecipients",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="EmergencyNotificationRecipient", required=(("type",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=400, media="xml", message="EmergencyNotificationRecipientResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=409, media="xml", message="EmergencyNotificationRecipientsResponse"),
    ),
    find=Find(
        lists="emergency_notifications.list_emergency_notification_recipients",
        item_made=(("created_date",),),
        same=(("description",), ("type",)),
        given=(("email_address",), ("sms",), ("tts",), ("callback", "url"), ("url",)),
    ),
    read_by="emergency_notifications.list_emergency_notification_recipients",
)

DELETE_EMERGENCY_NOTIFICATION_RECIPIENT: Operation[None] = Operation(
    id="deleteEmergencyNotificationRecipient",
    group="emergency_notifications",
    name="delete_emergency_notification_recipient",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationRecipients/{recipientId}",
        "v2": "/accounts/{accountId}/emergencyNotificationRecipients/{recipientId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="recipient_id", wire="recipientId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=404, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=409, media="xml", message="EmergencyNotificationRecipientsResponse"),
    ),
    read_by="emergency_notifications.get_emergency_notification_recipient",
)

GET_EMERGENCY_NOTIFICATION_ENDPOINT_ORDER: Operation[EmergencyNotificationEndpointOrderResponse] = Operation(
    id="getEmergencyNotificationEndpointOrder",
    group="emergency_notifications",
    name="get_emergency_notification_endpoint_order",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationEndpointOrders/{orderId}",
        "v2": "/accounts/{accountId}/emergencyNotificationEndpointOrders/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
        DeclaredReply(status=404, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
    ),
    rate_class="HISTORY",
)

GET_EMERGENCY_NOTIFICATION_GROUP: Operation[EmergencyNotificationGroupResponse] = Operation(
    id="getEmergencyNotificationGroup",
    group="emergency_notifications",
    name="get_emergency_notification_group",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationGroups/{groupId}",
        "v2": "/accounts/{accountId}/emergencyNotificationGroups/{groupId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="group_id", wire="groupId", place="path", required=True),
        Param(name="include_endpoints", wire="includeEndpoints", type="bool"),
        Param(name="endpoint_id", wire="endpointId"),
        Param(name="endpoint_size", wire="endpointSize", type="int", minimum=1, maximum=5000),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationGroupResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationGroupResponse"),
        DeclaredReply(status=404, media="xml", message="EmergencyNotificationGroupsResponse"),
    ),
)

GET_EMERGENCY_NOTIFICATION_GROUP_ORDER: Operation[EmergencyNotificationGroupOrderResponse] = Operation(
    id="getEmergencyNotificationGroupOrder",
    group="emergency_notifications",
    name="get_emergency_notification_group_order",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationGroupOrders/{orderId}",
        "v2": "/accounts/{accountId}/emergencyNotificationGroupOrders/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationGroupOrderResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationGroupOrderResponse"),
        DeclaredReply(status=404, media="xml", message="EmergencyNotificationGroupOrderResponse"),
    ),
    rate_class="HISTORY",
)

GET_EMERGENCY_NOTIFICATION_RECIPIENT: Operation[EmergencyNotificationRecipientsResponse] = Operation(
    id="getEmergencyNotificationRecipient",
    group="emergency_notifications",
    name="get_emergency_notification_recipient",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationRecipients/{recipientId}",
        "v2": "/accounts/{accountId}/emergencyNotificationRecipients/{recipientId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="recipient_id", wire="recipientId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationRecipientResponse"),
        DeclaredReply(status=404, media="xml", message="EmergencyNotificationRecipientResponse"),
    ),
)

LIST_EMERGENCY_NOTIFICATION_ENDPOINT_ORDERS: Operation[EmergencyNotificationEndpointOrderResponse] = Operation(
    id="listEmergencyNotificationEndpointOrders",
    group="emergency_notifications",
    name="list_emergency_notification_endpoint_orders",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationEndpointOrders",
        "v2": "/accounts/{accountId}/emergencyNotificationEndpointOrders",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="created_after", wire="createdAfterDate", type="datetime"),
        Param(name="created_by_user", wire="createdByUser"),
        Param(name="processing_status", wire="processingStatus"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="group_id", wire="engId"),
        Param(name="group_description", wire="engDescription"),
        Param(name="endpoint_tn", wire="eepTns", max_length=11),
        Param(name="endpoint_aeui_id", wire="eepAeuiIds", max_length=30),
        Param(name="page", wire="page", type="datetime"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=500),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
        DeclaredReply(status=400, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationEndpointOrderResponse"),
    ),
    paging=Paging(
        style="date",
        items=("emergency_notification_endpoint_orders", "emergency_notification_endpoint_order"),
        token="page",
        size="size",
        default_size=100,
        maximum_size=500,
        next=("links", "next"),
        item_key=("order_id",),
    ),
    rate_class="HISTORY",
)

LIST_EMERGENCY_NOTIFICATION_GROUP_ORDERS: Operation[EmergencyNotificationGroupOrderResponse] = Operation(
    id="listEmergencyNotificationGroupOrders",
    group="emergency_notifications",
    name="list_emergency_notification_group_orders",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationGroupOrders",
        "v2": "/accounts/{accountId}/emergencyNotificationGroupOrders",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="created_after", wire="createdAfterDate", type="datetime"),
        Param(name="created_by_user", wire="createdByUser"),
        Param(name="processing_status", wire="processingStatus"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="group_id", wire="engId"),
        Param(name="group_description", wire="engDescription"),
        Param(name="endpoint_tn", wire="eepTns", max_length=11),
        Param(name="endpoint_aeui_id", wire="eepAeuiIds", max_length=30),
        Param(name="page", wire="page", type="datetime"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=500),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationGroupOrderResponse"),
        DeclaredReply(status=400, media="xml", message="EmergencyNotificationGroupOrderResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationGroupOrderResponse"),
    ),
    paging=Paging(
        style="date",
        items=("emergency_notification_group_orders", "emergency_notification_group_order"),
        token="page",
        size="size",
        default_size=100,
        maximum_size=500,
        next=("links", "next"),
        item_key=("order_id",),
    ),
    rate_class="SEARCH",
)

LIST_EMERGENCY_NOTIFICATION_GROUPS: Operation[EmergencyNotificationGroupsResponse] = Operation(
    id="listEmergencyNotificationGroups",
    group="emergency_notifications",
    name="list_emergency_notification_groups",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationGroups",
        "v2": "/accounts/{accountId}/emergencyNotificationGroups",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="recipient_id", wire="engId"),
        Param(name="recipient_details", wire="enrDetails", type="bool"),
        Param(name="endpoint_count", wire="endpointCount", type="bool"),
        Param(name="group_description", wire="engName"),
        Param(name="recipient", wire="enrRecipient"),
        Param(name="page", wire="page", type="datetime"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=500),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationGroupsResponse"),
        DeclaredReply(status=400, media="xml", message="EmergencyNotificationGroupOrderResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationGroupOrderResponse"),
    ),
    paging=Paging(
        style="date",
        items=("emergency_notification_groups", "emergency_notification_group"),
        token="page",
        size="size",
        default_size=100,
        maximum_size=500,
        next=("links", "next"),
        item_key=("identifier",),
    ),
)

LIST_EMERGENCY_NOTIFICATION_RECIPIENTS: Operation[EmergencyNotificationRecipientsResponse] = Operation(
    id="listEmergencyNotificationRecipients",
    group="emergency_notifications",
    name="list_emergency_notification_recipients",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationRecipients",
        "v2": "/accounts/{accountId}/emergencyNotificationRecipients",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="modified_by_user", wire="modifiedByUser"),
        Param(name="notification_type", wire="enrNotificationType"),
        Param(name="recipient", wire="enrRecipient"),
        Param(name="callback_username", wire="enrCallbackUsername"),
        Param(name="page", wire="page", type="datetime"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=500),
        Param(name="group_count", wire="groupCount", type="bool"),
        Param(name="uri_substring", wire="uriSubstring"),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=400, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationRecipientsResponse"),
    ),
    paging=Paging(
        style="date",
        items=("emergency_notification_recipients", "emergency_notification_recipient"),
        token="page",
        size="size",
        default_size=100,
        maximum_size=500,
        next=("links", "next"),
        item_key=("identifier",),
    ),
)

UPDATE_EMERGENCY_NOTIFICATION_RECIPIENT: Operation[EmergencyNotificationRecipientsResponse] = Operation(
    id="updateEmergencyNotificationRecipient",
    group="emergency_notifications",
    name="update_emergency_notification_recipient",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/emergencyNotificationRecipients/{recipientId}",
        "v2": "/accounts/{accountId}/emergencyNotificationRecipients/{recipientId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="recipient_id", wire="recipientId", place="path", required=True),
    ),
    body=Body(media="xml", message="EmergencyNotificationRecipient", required=(("type",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=400, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=403, media="xml", message="EmergencyNotificationRecipientsResponse"),
        DeclaredReply(status=404, media="xml", message="EmergencyNotificationRecipientsResponse"),
    ),
    read_by="emergency_notifications.get_emergency_notification_recipient",
)


class EmergencyNotificationsGroup(Group):
    """Who is told when somebody calls 911: recipients, groups of them, and the orders that change groups."""

    __slots__ = ()

    async def create_emergency_notification_endpoint_order(
        self,
        body: EmergencyNotificationEndpointOrder | EmergencyNotificationEndpointAssociation,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[EmergencyNotificationEndpointOrderResponse, EmergencyNotificationEndpointOrderResponse]:
        """Orders that endpoints are added to a group or taken out of it.

        One order either adds or takes out, 5,000 endpoints at most.

        ``POST /accounts/{accountId}/emergencyNotificationEndpointOrders`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETED, COMPLETE or FAILED.

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Forbidden`` or ``Conflict``.

        Example:
            order = await client.emergency_notifications.create_emergency_notification_endpoint_order(
                EmergencyNotificationEndpointOrder(...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_EMERGENCY_NOTIFICATION_ENDPOINT_ORDER, options, body=body)

    async def create_emergency_notification_group_order(
        self,
        body: EmergencyNotificationGroupOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[EmergencyNotificationGroupOrderResponse, EmergencyNotificationGroupOrderResponse]:
        """Orders that a group is created, changed or deleted.

        An order that fails changes nothing.

        ``POST /accounts/{accountId}/emergencyNotificationGroupOrders`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETED, COMPLETE or FAILED.

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Forbidden`` or ``Conflict``.

        Example:
            order = await client.emergency_notifications.create_emergency_notification_group_order(
                EmergencyNotificationGroupOrder(...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_EMERGENCY_NOTIFICATION_GROUP_ORDER, options, body=body)

    async def create_emergency_notification_recipient(
        self,
        body: EmergencyNotificationRecipient,
        **options: Unpack[CallOptions],
    ) -> EmergencyNotificationRecipientsResponse:
        """Creates a recipient.

        ``POST /accounts/{accountId}/emergencyNotificationRecipients`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``type``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Forbidden`` or ``Conflict``.

        Example:
            reply = await client.emergency_notifications.create_emergency_notification_recipient(
                EmergencyNotificationRecipient(type=...),
            )
        """
        return await self._perform(CREATE_EMERGENCY_NOTIFICATION_RECIPIENT, options, body=body)

    async def delete_emergency_notification_recipient(self, recipient_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a recipient that is in no group.

        ``DELETE /accounts/{accountId}/emergencyNotificationRecipients/{recipientId}`` (v1 and v2).

        Args:
            recipient_id: Id of the emergency notification recipient.

        Raises:
            BandwidthError: As for every call; refusals are ``Forbidden``, ``NotFound`` or ``Conflict``.

        Example:
            await client.emergency_notifications.delete_emergency_notification_recipient("recipient_id")
        """
        return await self._perform(DELETE_EMERGENCY_NOTIFICATION_RECIPIENT, options, recipient_id=recipient_id)

    async def get_emergency_notification_endpoint_order(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> EmergencyNotificationEndpointOrderResponse:
        """Reads an endpoint order and its state.

        ``GET /accounts/{accountId}/emergencyNotificationEndpointOrders/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``Forbidden`` or ``NotFound``.

        Example:
            reply = await client.emergency_notifications.get_emergency_notification_endpoint_order("order_id")
        """
        return await self._perform(GET_EMERGENCY_NOTIFICATION_ENDPOINT_ORDER, options, order_id=order_id)

    async def get_emergency_notification_group(
        self,
        group_id: str,
        *,
        include_endpoints: bool | None = None,
        endpoint_id: str | None = None,
        endpoint_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> EmergencyNotificationGroupResponse:
        """Reads a group.

        The endpoints come in parts: the last one of a part is where the next part begins.

        ``GET /accounts/{accountId}/emergencyNotificationGroups/{groupId}`` (v1 and v2).

        Args:
            group_id: Id of the emergency notification group.
            include_endpoints: Adds the endpoints of the group (default False).
            endpoint_id: First characters of the endpoint at which the list of endpoints begins, three or more; goes
                together with the endpoints.
            endpoint_size: Most endpoints to give back; goes together with the endpoints (1 to 5000; default 20).

        Raises:
            BandwidthError: As for every call; refusals are ``Forbidden`` or ``NotFound``.

        Example:
            reply = await client.emergency_notifications.get_emergency_notification_group("group_id")
        """
        return await self._perform(
            GET_EMERGENCY_NOTIFICATION_GROUP,
            options,
            group_id=group_id,
            include_endpoints=include_endpoints,
            endpoint_id=endpoint_id,
            endpoint_size=endpoint_size,
        )

    async def get_emergency_notification_group_order(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> EmergencyNotificationGroupOrderResponse:
        """Reads a group order and its state.

        ``GET /accounts/{accountId}/emergencyNotificationGroupOrders/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``Forbidden`` or ``NotFound``.

        Example:
            reply = await client.emergency_notifications.get_emergency_notification_group_order("order_id")
        """
        return await self._perform(GET_EMERGENCY_NOTIFICATION_GROUP_ORDER, options, order_id=order_id)

    async def get_emergency_notification_recipient(
        self,
        recipient_id: str,
        **options: Unpack[CallOptions],
    ) -> EmergencyNotificationRecipientsResponse:
        """Reads a recipient.

        ``GET /accounts/{accountId}/emergencyNotificationRecipients/{recipientId}`` (v1 and v2).

        Args:
            recipient_id: Id of the emergency notification recipient.

        Raises:
            BandwidthError: As for every call; refusals are ``Forbidden`` or ``NotFound``.

        Example:
            reply = await client.emergency_notifications.get_emergency_notification_recipient("recipient_id")
        """
        return await self._perform(GET_EMERGENCY_NOTIFICATION_RECIPIENT, options, recipient_id=recipient_id)

    def list_emergency_notification_endpoint_orders(
        self,
        *,
        created_after: dt.datetime | str | None = None,
        created_by_user: str | None = None,
        processing_status: str | None = None,
        customer_order_id: str | None = None,
        group_id: str | None = None,
        group_description: str | None = None,
        endpoint_tn: str | None = None,
        endpoint_aeui_id: str | None = None,
        page: dt.datetime | str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[EmergencyNotificationEndpointOrderResponse, EmergencyNotificationEndpointOrder]:
        """Lists the orders that add endpoints to groups or take them out.

        ``GET /accounts/{accountId}/emergencyNotificationEndpointOrders`` (v1 and v2).

        Args:
            created_after: Orders created after this time; turns the order of the list to oldest first.
            created_by_user: User who created the order.
            processing_status: State of the orders (one of FAILED, COMPLETED).
            customer_order_id: Order number that the account chose.
            group_id: Id of the group that the order changed.
            group_description: Text that the description of the group contains.
            endpoint_tn: First digits of a telephone number among the endpoints.
            endpoint_aeui_id: First characters of an alternate end user identifier among the endpoints.
            page: Gives what was created or last modified at this time or earlier.
            size: Rows on a page (1 to 500; default 100).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Forbidden``.

        Example:
            async for item in client.emergency_notifications.list_emergency_notification_endpoint_orders():
                print(item)
        """
        return self._pages(
            LIST_EMERGENCY_NOTIFICATION_ENDPOINT_ORDERS,
            options,
            created_after=created_after,
            created_by_user=created_by_user,
            processing_status=processing_status,
            customer_order_id=customer_order_id,
            group_id=group_id,
            group_description=group_description,
            endpoint_tn=endpoint_tn,
            endpoint_aeui_id=endpoint_aeui_id,
            page=page,
            size=size,
        )

    def list_emergency_notification_group_orders(
        self,
        *,
        created_after: dt.datetime | str | None = None,
        created_by_user: str | None = None,
        processing_status: str | None = None,
        customer_order_id: str | None = None,
        group_id: str | None = None,
        group_description: str | None = None,
        endpoint_tn: str | None = None,
        endpoint_aeui_id: str | None = None,
        page: dt.datetime | str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[EmergencyNotificationGroupOrderResponse, EmergencyNotificationGroupOrder]:
        """Lists the orders that create, change or delete groups.

        ``GET /accounts/{accountId}/emergencyNotificationGroupOrders`` (v1 and v2).

        Args:
            created_after: Orders created after this time; turns the order of the list to oldest first.
            created_by_user: User who created the order.
            processing_status: State of the orders (one of FAILED, COMPLETED).
            customer_order_id: Order number that the account chose.
            group_id: Id of the group that the order changed.
            group_description: Text that the description of the group contains.
            endpoint_tn: First digits of a telephone number among the endpoints.
            endpoint_aeui_id: First characters of an alternate end user identifier among the endpoints.
            page: Gives what was created or last modified at this time or earlier.
            size: Rows on a page (1 to 500; default 100).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Forbidden``.

        Example:
            async for item in client.emergency_notifications.list_emergency_notification_group_orders():
                print(item)
        """
        return self._pages(
            LIST_EMERGENCY_NOTIFICATION_GROUP_ORDERS,
            options,
            created_after=created_after,
            created_by_user=created_by_user,
            processing_status=processing_status,
            customer_order_id=customer_order_id,
            group_id=group_id,
            group_description=group_description,
            endpoint_tn=endpoint_tn,
            endpoint_aeui_id=endpoint_aeui_id,
            page=page,
            size=size,
        )

    def list_emergency_notification_groups(
        self,
        *,
        recipient_id: str | None = None,
        recipient_details: bool | None = None,
        endpoint_count: bool | None = None,
        group_description: str | None = None,
        recipient: str | None = None,
        page: dt.datetime | str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[EmergencyNotificationGroupsResponse, EmergencyNotificationGroup]:
        """Lists the groups, last modified first.

        ``GET /accounts/{accountId}/emergencyNotificationGroups`` (v1 and v2).

        Args:
            recipient_id: Id of a recipient that the groups have.
            recipient_details: Gives the recipients whole rather than their ids (default False).
            endpoint_count: Adds the count of endpoints of each group (default False).
            group_description: Text that the description of the group contains.
            recipient: Text that the number, address or URL of a recipient contains.
            page: Gives what was created or last modified at this time or earlier.
            size: Rows on a page (1 to 500; default 100).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Forbidden``.

        Example:
            async for item in client.emergency_notifications.list_emergency_notification_groups():
                print(item)
        """
        return self._pages(
            LIST_EMERGENCY_NOTIFICATION_GROUPS,
            options,
            recipient_id=recipient_id,
            recipient_details=recipient_details,
            endpoint_count=endpoint_count,
            group_description=group_description,
            recipient=recipient,
            page=page,
            size=size,
        )

    def list_emergency_notification_recipients(
        self,
        *,
        modified_by_user: str | None = None,
        notification_type: str | None = None,
        recipient: str | None = None,
        callback_username: str | None = None,
        page: dt.datetime | str | None = None,
        size: int | None = None,
        group_count: bool | None = None,
        uri_substring: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[EmergencyNotificationRecipientsResponse, EmergencyNotificationRecipient]:
        """Lists the recipients, last modified first.

        ``GET /accounts/{accountId}/emergencyNotificationRecipients`` (v1 and v2).

        Args:
            modified_by_user: User who modified the recipient last.
            notification_type: How the recipients are reached (one of EMAIL, SMS, TTS, CALLBACK).
            recipient: First characters of the number, address or URL of the recipient.
            callback_username: User name of the callbacks.
            page: Gives what was created or last modified at this time or earlier.
            size: Rows on a page (1 to 500; default 100).
            group_count: Adds the count of groups that each recipient is in (default False).
            uri_substring: Text that the number, address, URL or kind of the recipient contains.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Forbidden``.

        Example:
            async for item in client.emergency_notifications.list_emergency_notification_recipients():
                print(item)
        """
        return self._pages(
            LIST_EMERGENCY_NOTIFICATION_RECIPIENTS,
            options,
            modified_by_user=modified_by_user,
            notification_type=notification_type,
            recipient=recipient,
            callback_username=callback_username,
            page=page,
            size=size,
            group_count=group_count,
            uri_substring=uri_substring,
        )

    async def update_emergency_notification_recipient(
        self,
        recipient_id: str,
        body: EmergencyNotificationRecipient,
        **options: Unpack[CallOptions],
    ) -> EmergencyNotificationRecipientsResponse:
        """Replaces a recipient.

        What the message leaves out is lost.

        ``PUT /accounts/{accountId}/emergencyNotificationRecipients/{recipientId}`` (v1 and v2).

        Args:
            recipient_id: Id of the emergency notification recipient.
            body: The message to send; it has to have ``type``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Forbidden``, ``NotFound`` or ``Conflict``.

        Example:
            reply = await client.emergency_notifications.update_emergency_notification_recipient(
                "recipient_id",
                EmergencyNotificationRecipient(type=...),
            )
        """
        return await self._perform(
            UPDATE_EMERGENCY_NOTIFICATION_RECIPIENT,
            options,
            body=body,
            recipient_id=recipient_id,
        )

    def resume_emergency_notification_endpoint_order(
        self,
        order_id: str,
    ) -> OrderHandle[EmergencyNotificationEndpointOrderResponse, EmergencyNotificationEndpointOrderResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_EMERGENCY_NOTIFICATION_ENDPOINT_ORDER, order_id)

    def resume_emergency_notification_group_order(
        self,
        order_id: str,
    ) -> OrderHandle[EmergencyNotificationGroupOrderResponse, EmergencyNotificationGroupOrderResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_EMERGENCY_NOTIFICATION_GROUP_ORDER, order_id)
