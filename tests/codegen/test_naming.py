import pytest

from codegen.naming import constant, pascal, snake


@pytest.mark.parametrize(
    ("wire", "python"),
    [
        ("CustomerOrderId", "customer_order_id"),
        ("TollFreeMMSAllowed", "toll_free_mms_allowed"),
        ("enableTNDetail", "enable_tn_detail"),
        ("NPANXXSearchAndOrderType", "npa_nxx_search_and_order_type"),
        ("NpaNxxX", "npa_nxx_x"),
        ("npaNxxx", "npa_nxx_x"),
        ("ZIPSearchAndOrderType", "zip_search_and_order_type"),
        ("E911Order", "e911_order"),
        ("AddressLine2", "address_line2"),
        ("HttpMessagingV2AppId", "http_messaging_v2_app_id"),
        ("MM4Settings", "mm4_settings"),
        ("A2pSettings", "a2p_settings"),
        ("countryCodeA3", "country_code_a3"),
        ("OnNetTNs", "on_net_tns"),
        ("Class", "class_"),
        ("Extra", "extra_"),
        ("limit[eq]", "limit_eq"),
        ("id", "id"),
    ],
)
def test_fields_read_like_words(wire: str, python: str) -> None:
    assert snake(wire) == python


def test_a_name_that_starts_with_a_digit_is_still_a_name() -> None:
    assert snake("10DLC").isidentifier()
    assert constant("2ndFloor").isidentifier()


def test_an_empty_enumeration_value_has_a_member_name() -> None:
    assert constant("") == "EMPTY"


def test_pascal_case_is_kept_as_the_schema_has_it() -> None:
    assert pascal("TNReservation") == "TNReservation"
    assert pascal("in_service_numbers") == "InServiceNumbers"
