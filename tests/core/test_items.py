"""Where the items of a list are."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth._core.pages import items_of
from aiobandwidth._generated.registry import operation

SHORT = [m.TnOptionOrderSummary(order_id="1"), m.TnOptionOrderSummary(order_id="2")]
WHOLE = [m.TnOptionOrder(order_id="1")]


@pytest.mark.parametrize(
    ("reply", "found"),
    [
        (None, []),
        (m.TnOptionOrderReportResponse(), []),
        (m.TnOptionOrderReportResponse(tn_option_orders=[m.TnOptionOrders()]), []),
        (m.TnOptionOrderReportResponse(tn_option_orders=[m.TnOptionOrders(tn_option_order_summary=SHORT)]), SHORT),
        (m.TnOptionOrderReportResponse(tn_option_orders=[m.TnOptionOrders(tn_option_order=WHOLE)]), WHOLE),
        (
            m.TnOptionOrderReportResponse(
                tn_option_orders=[
                    m.TnOptionOrders(tn_option_order_summary=SHORT[:1]),
                    m.TnOptionOrders(tn_option_order_summary=SHORT[1:]),
                ]
            ),
            SHORT,
        ),
    ],
)
def test_orders_in_short_and_whole_under_one_wrapper_or_several(
    reply: m.TnOptionOrderReportResponse | None, found: list[object]
) -> None:
    paging = operation("tn_options.list_tn_option_orders").paging
    assert paging is not None
    assert items_of(paging, reply) == found
