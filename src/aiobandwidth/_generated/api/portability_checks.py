"""Group ``portability_checks``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.number_portability import NumberPortabilityRequest, NumberPortabilityResponse

CHECK_PORTABILITY: Operation[NumberPortabilityResponse] = Operation(
    id="checkPortability",
    group="portability_checks",
    name="check_portability",
    method="POST",
    paths={"v1": "/accounts/{accountId}/lnpchecker", "v2": "/accounts/{accountId}/lnpchecker"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="full_check", wire="fullCheck"),
    ),
    body=Body(media="xml", message="NumberPortabilityRequest", required=(("tn_list", "tn"),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="NumberPortabilityResponse"),
        DeclaredReply(status=400, media="xml", message="NumberPortabilityResponse"),
    ),
    rate_class="PORT_IN",
    reads=True,
)


class PortabilityChecksGroup(Group):
    """Whether numbers can be ported in."""

    __slots__ = ()

    async def check_portability(
        self,
        body: NumberPortabilityRequest,
        *,
        full_check: str | None = None,
        **options: Unpack[CallOptions],
    ) -> NumberPortabilityResponse:
        """Checks whether numbers can be ported in.

        Accounts that may have numbers of partner networks should ask for offnetportability, or those numbers appear as
        not portable.

        ``POST /accounts/{accountId}/lnpchecker`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``tn_list.tn``.
            full_check: What the reply tells: true adds the losing carriers to the rate centers; onnetportability does
                so for the carrier's own tiers only, offnetportability for those of its partners too (one of true,
                false, onnetportability, offnetportability; default false).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.portability_checks.check_portability(NumberPortabilityRequest(tn_list=...))
        """
        return await self._perform(CHECK_PORTABILITY, options, body=body, full_check=full_check)
