"""Group ``phone_number_lookup``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Operation, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.json_phone_number_lookup import PhoneNumberLookupReply, PhoneNumberLookupRequest
    from aiobandwidth.orders import OrderHandle

CREATE_BULK_PHONE_NUMBER_LOOKUP: Operation[PhoneNumberLookupReply] = Operation(
    id="createBulkPhoneNumberLookup",
    group="phone_number_lookup",
    name="create_bulk_phone_number_lookup",
    method="POST",
    paths={"v2": "/accounts/{accountId}/phoneNumberLookup/bulk"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="PhoneNumberLookupRequest", required=(("phone_numbers",),)),
    replies=(
        DeclaredReply(status=202, media="json", message="PhoneNumberLookupReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=415, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    order=Asynchronous(
        kind="phoneNumberLookup/bulk",
        id_paths=(("data", "request_id"),),
        state="phone_number_lookup.get_bulk_phone_number_lookup",
        status_paths=(("data", "status"),),
        final=("COMPLETE", "PARTIAL_COMPLETE", "FAILED"),
        failed=("FAILED",),
    ),
    bases={"v2": "/v2"},
)

GET_BULK_PHONE_NUMBER_LOOKUP: Operation[PhoneNumberLookupReply] = Operation(
    id="getBulkPhoneNumberLookup",
    group="phone_number_lookup",
    name="get_bulk_phone_number_lookup",
    method="GET",
    paths={"v2": "/accounts/{accountId}/phoneNumberLookup/bulk/{requestId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="request_id", wire="requestId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="PhoneNumberLookupReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=415, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    bases={"v2": "/v2"},
)

LOOK_UP_PHONE_NUMBERS: Operation[PhoneNumberLookupReply] = Operation(
    id="lookUpPhoneNumbers",
    group="phone_number_lookup",
    name="look_up_phone_numbers",
    method="POST",
    paths={"v2": "/accounts/{accountId}/phoneNumberLookup"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="PhoneNumberLookupRequest", required=(("phone_numbers",),)),
    replies=(
        DeclaredReply(status=200, media="json", message="PhoneNumberLookupReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=415, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    bases={"v2": "/v2"},
    reads=True,
)


class PhoneNumberLookupGroup(Group):
    """Carrier and kind of line of telephone numbers, in JSON, v2 only."""

    __slots__ = ()

    async def create_bulk_phone_number_lookup(
        self,
        body: PhoneNumberLookupRequest,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[PhoneNumberLookupReply, PhoneNumberLookupReply]:
        """Orders a look-up of many telephone numbers.

        Takes 15,000 numbers at most, in E.164.

        ``POST /accounts/{accountId}/phoneNumberLookup/bulk`` (v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL_COMPLETE or FAILED.

        Args:
            body: The message to send; it has to have ``phone_numbers``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            order = await client.phone_number_lookup.create_bulk_phone_number_lookup(
                PhoneNumberLookupRequest(phone_numbers=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_BULK_PHONE_NUMBER_LOOKUP, options, body=body)

    async def get_bulk_phone_number_lookup(
        self,
        request_id: str,
        **options: Unpack[CallOptions],
    ) -> PhoneNumberLookupReply:
        """Reads a look-up of many telephone numbers and its state.

        ``GET /accounts/{accountId}/phoneNumberLookup/bulk/{requestId}`` (v2).

        Args:
            request_id: Id of the look-up.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.phone_number_lookup.get_bulk_phone_number_lookup("request_id")
        """
        return await self._perform(GET_BULK_PHONE_NUMBER_LOOKUP, options, request_id=request_id)

    async def look_up_phone_numbers(
        self,
        body: PhoneNumberLookupRequest,
        **options: Unpack[CallOptions],
    ) -> PhoneNumberLookupReply:
        """Looks telephone numbers up and waits for the outcome.

        Takes 100 numbers at most, in E.164, of the United States and Canada.

        ``POST /accounts/{accountId}/phoneNumberLookup`` (v2).

        Args:
            body: The message to send; it has to have ``phone_numbers``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.phone_number_lookup.look_up_phone_numbers(PhoneNumberLookupRequest(phone_numbers=...))
        """
        return await self._perform(LOOK_UP_PHONE_NUMBERS, options, body=body)

    def resume(self, order_id: str) -> OrderHandle[PhoneNumberLookupReply, PhoneNumberLookupReply]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_BULK_PHONE_NUMBER_LOOKUP, order_id)
