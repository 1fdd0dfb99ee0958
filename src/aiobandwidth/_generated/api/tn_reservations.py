"""Group ``tn_reservations``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.tn_reservations import Reservation, ReservationResponse
    from aiobandwidth.orders import Created

CREATE_TN_RESERVATION: Operation[None] = Operation(
    id="createTnReservation",
    group="tn_reservations",
    name="create_tn_reservation",
    method="POST",
    paths={"v1": "/accounts/{accountId}/tnreservation", "v2": "/accounts/{accountId}/tnreservation"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="Reservation", required=(("reserved_tn",),)),
    replies=(
        DeclaredReply(status=201, media="empty"),
        DeclaredReply(status=400, media="xml", message="ReservationResponse"),
    ),
    created=True,
)

DELETE_TN_RESERVATION: Operation[ReservationResponse] = Operation(
    id="deleteTnReservation",
    group="tn_reservations",
    name="delete_tn_reservation",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/tnreservation/{reservationId}",
        "v2": "/accounts/{accountId}/tnreservation/{reservationId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="reservation_id", wire="reservationId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ReservationResponse"),),
    read_by="tn_reservations.get_tn_reservation",
)

GET_TN_RESERVATION: Operation[ReservationResponse] = Operation(
    id="getTnReservation",
    group="tn_reservations",
    name="get_tn_reservation",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/tnreservation/{reservationId}",
        "v2": "/accounts/{accountId}/tnreservation/{reservationId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="reservation_id", wire="reservationId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ReservationResponse"),),
)


class TnReservationsGroup(Group):
    """Numbers kept for the account until they are ordered."""

    __slots__ = ()

    async def create_tn_reservation(self, body: Reservation, **options: Unpack[CallOptions]) -> Created[None]:
        """Reserves a number.

        The number is kept for four hours. The reply has no body; the id is taken from its Location header.

        ``POST /accounts/{accountId}/tnreservation`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``reserved_tn``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.tn_reservations.create_tn_reservation(Reservation(reserved_tn=...))
        """
        return await self._create(CREATE_TN_RESERVATION, options, body=body)

    async def delete_tn_reservation(self, reservation_id: str, **options: Unpack[CallOptions]) -> ReservationResponse:
        """Gives a reserved number up.

        ``DELETE /accounts/{accountId}/tnreservation/{reservationId}`` (v1 and v2).

        Args:
            reservation_id: Id of the reservation.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.tn_reservations.delete_tn_reservation("reservation_id")
        """
        return await self._perform(DELETE_TN_RESERVATION, options, reservation_id=reservation_id)

    async def get_tn_reservation(self, reservation_id: str, **options: Unpack[CallOptions]) -> ReservationResponse:
        """Reads a reservation and how many seconds are left of it.

        ``GET /accounts/{accountId}/tnreservation/{reservationId}`` (v1 and v2).

        Args:
            reservation_id: Id of the reservation.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.tn_reservations.get_tn_reservation("reservation_id")
        """
        return await self._perform(GET_TN_RESERVATION, options, reservation_id=reservation_id)
