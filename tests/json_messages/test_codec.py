"""What the JSON codec promises: typed where it can be, and nothing lost."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from aiobandwidth._core.json_codec import decode, encode
from aiobandwidth.errors import DecodeError, InvalidRequest
from aiobandwidth.models import AddressField, AddressFields, AddressFieldUse, GeoValidationStatus, ReusableAddress


def test_values_are_typed_and_unknown_ones_are_kept() -> None:
    data = (
        b'{"addressId":"a-1","geoValidationStatus":"GEO_VALID",'
        b'"createdDateTime":"2026-02-03T04:05:06Z","floor":{"no":7}}'
    )
    address = decode(data, ReusableAddress)
    assert address.address_id == "a-1"
    assert address.geo_validation_status is GeoValidationStatus.GEO_VALID
    assert address.created_date_time == dt.datetime(2026, 2, 3, 4, 5, 6, tzinfo=dt.UTC)
    assert address.extra is not None
    assert address.extra.members == {"floor": {"no": 7}}
    assert json.loads(encode(address)) == json.loads(data)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "no JSON"),
        (b'{"id":', "no JSON"),
        (b"[]", "expected a JSON object and got list"),
        (b"null", "expected a JSON object"),
        (b"<html/>", "no JSON"),
        (b'{"id":"\xff"}', "no JSON"),
        (b"[" * 100_000, "no JSON"),
    ],
)
def test_bad_input_is_refused_with_its_first_bytes(data: bytes, says: str) -> None:
    with pytest.raises(DecodeError, match=says) as caught:
        decode(data, ReusableAddress, operation="getAddress")
    assert caught.value.head == data[:200]
    assert caught.value.operation == "getAddress"


def test_what_json_cannot_hold_is_refused_with_the_place() -> None:
    field = AddressField(used_by=[AddressFieldUse(feature=b"x")])  # type: ignore[arg-type]
    with pytest.raises(InvalidRequest, match=r"AddressFields\.addressFields\.usedBy\.feature: cannot write bytes"):
        encode(AddressFields(address_fields=[field]))
    with pytest.raises(InvalidRequest, match="cannot be written as JSON"):
        encode(AddressField(max_length=float("nan")))  # type: ignore[arg-type]
    with pytest.raises(InvalidRequest, match="cannot be written as JSON"):
        encode(AddressField(type="\ud800"))


def test_a_value_where_a_list_belongs_is_refused() -> None:
    with pytest.raises(InvalidRequest, match="give a list"):
        encode(AddressFields(address_fields=AddressField()))  # type: ignore[arg-type]
