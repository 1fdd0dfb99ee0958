"""Group ``number_features``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.number_features import FeatureOrderRequest, FeatureOrderResponse

UPDATE_NUMBER_FEATURES: Operation[FeatureOrderResponse] = Operation(
    id="updateNumberFeatures",
    group="number_features",
    name="update_number_features",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/tns/{phoneNumber}/tnfeatureorder",
        "v2": "/accounts/{accountId}/tns/{phoneNumber}/tnfeatureorder",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="phone_number", wire="phoneNumber", place="path", required=True, format="tn"),
    ),
    body=Body(media="xml", message="FeatureOrderRequest"),
    replies=(DeclaredReply(status=201, media="xml", message="FeatureOrderResponse"),),
)


class NumberFeaturesGroup(Group):
    """Features of a number such as CNAM and directory listing."""

    __slots__ = ()

    async def update_number_features(
        self,
        phone_number: str,
        body: FeatureOrderRequest,
        **options: Unpack[CallOptions],
    ) -> FeatureOrderResponse:
        """Orders features for a number.

        ``POST /accounts/{accountId}/tns/{phoneNumber}/tnfeatureorder`` (v1 and v2).

        Args:
            phone_number: The telephone number.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized`` or ``NotFound``.

        Example:
            reply = await client.number_features.update_number_features("phone_number", FeatureOrderRequest(...))
        """
        return await self._perform(UPDATE_NUMBER_FEATURES, options, body=body, phone_number=phone_number)
