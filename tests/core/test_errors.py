"""The tree of errors: relations, pickling."""

from __future__ import annotations

import inspect
import pickle
from typing import Any

import pytest

from aiobandwidth import errors

ALL = [one for one in vars(errors).values() if inspect.isclass(one) and issubclass(one, errors.BandwidthError)]
FIELDS: dict[str, Any] = {
    "status": 409,
    "reason": "Conflict",
    "request_id": "rq-1",
    "errors": (errors.ErrorDetail("5005", "taken", ("9195550101",)),),
    "body": b"<x/>",
    "headers": {"server": "front"},
    "sent": True,
    "attempts": 3,
    "customer_order_id": "mine-1",
    "position": (4, 17),
    "head": b"<ht",
    "order_id": "ord-1",
    "last_status": "RECEIVED",
    "token": "tok-9",
    "retry_after": 12.5,
    "parameter": "zip",
    "api_version": "v2",
    "replacement": "orders.get_order",
    "operation": "orders.create_order",
}


def make(kind: type[errors.BandwidthError]) -> errors.BandwidthError:
    taken: dict[str, Any] = {}
    for name, value in FIELDS.items():
        try:
            kind("text", **{name: value})
        except TypeError:
            continue
        taken[name] = value
    return kind("text", **taken)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_pickling_keeps_everything(kind: type[errors.BandwidthError]) -> None:
    error = make(kind)
    error.add_note("while waiting for order ord-1")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(error, protocol))
        assert type(back) is kind
        assert str(back) == "text"
        assert vars(back) == vars(error)
    assert error.operation == "orders.create_order"


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_a_copy_is_equal_and_fresh(kind: type[errors.BandwidthError]) -> None:
    error = make(kind)
    try:
        raise error
    except errors.BandwidthError:
        copied = error.copy()
    assert (type(copied), str(copied), vars(copied)) == (kind, "text", vars(error))
    assert copied.__traceback__ is None
    assert copied.__context__ is None


def test_relations() -> None:
    unknown = {errors.OutcomeUnknown, errors.UnclearServerError, errors.UnreadableReply}
    assert {kind for kind in ALL if issubclass(kind, errors.OutcomeUnknown)} == unknown
    assert issubclass(errors.CallTimeout, TimeoutError)
    assert issubclass(errors.WaitTimeout, TimeoutError)
    assert not issubclass(errors.UnsupportedOperation, errors.TransportError)
    for kind in ALL:
        assert kind.__name__ in (errors.__doc__ or ""), f"{kind.__name__} is not in the tree"
        assert kind.__name__ in errors.__all__


def test_wait_timeout_takes_the_order_along() -> None:
    error = pickle.loads(pickle.dumps(errors.WaitTimeout("late", order_id="ord-5", last_status="RECEIVED")))
    assert (error.order_id, error.last_status) == ("ord-5", "RECEIVED")


def test_head_is_short() -> None:
    assert errors.DecodeError("x", head=b"y" * 5_000).head == b"y" * 200
