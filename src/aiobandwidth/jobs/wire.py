"""Between a planned order and the API: the body to send, and what a final state says about every number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from aiobandwidth.jobs.phone import e164, ten_digits
from aiobandwidth.jobs.records import OrderOutcome, OrderSpec, Search

if TYPE_CHECKING:
    from aiobandwidth.errors import ErrorDetail
    from aiobandwidth.models import Order, OrderResponse

REJECTED = "REJECTED"
"""Status of an order that the carrier refused at once."""

# The search type that has exactly these fields; everything else is a combined search.
_KINDS: dict[frozenset[str], tuple[str, str]] = {
    frozenset({"area_code"}): ("AreaCodeSearchAndOrderType", "area_code_search_and_order_type"),
    frozenset({"npa_nxx"}): ("NPANXXSearchAndOrderType", "npa_nxx_search_and_order_type"),
    frozenset({"city", "state"}): ("CitySearchAndOrderType", "city_search_and_order_type"),
    frozenset({"state"}): ("StateSearchAndOrderType", "state_search_and_order_type"),
    frozenset({"rate_center", "state"}): ("RateCenterSearchAndOrderType", "rate_center_search_and_order_type"),
    frozenset({"zip"}): ("ZIPSearchAndOrderType", "zip_search_and_order_type"),
    frozenset({"lata"}): ("LATASearchAndOrderType", "lata_search_and_order_type"),
    frozenset({"toll_free"}): ("TollFreeWildCharSearchAndOrderType", "toll_free_wild_char_search_and_order_type"),
}
_COMBINED = ("CombinedSearchAndOrderType", "combined_search_and_order_type")
_FIELDS = {"toll_free": "toll_free_wild_card_pattern"}


def build_order(spec: OrderSpec, numbers: Sequence[str], *, api_version: str) -> Order:
    """Make the body of ``POST /accounts/{accountId}/orders`` for one planned order.

    Args:
        spec: The order.
        numbers: Its exact numbers, ten digits each; unused when it has a search.
        api_version: ``v1`` writes numbers bare, ``v2`` in E.164.
    """
    from aiobandwidth import models

    order = models.Order(
        customer_order_id=spec.customer_order_id,
        name=spec.name,
        partial_allowed=True,
        site_id=spec.site_id,
        peer_id=spec.sip_peer_id,
    )
    if spec.search is not None:
        order.back_order_requested = False
        _set_search(order, spec.search, spec.quantity)
        return order
    written = [e164(n) for n in numbers] if api_version == "v2" else list(numbers)
    order.existing_telephone_number_order_type = models.ExistingTelephoneNumberOrderType(
        telephone_number_list=models.TelephoneNumberList(telephone_number=written)
    )
    return order


def _set_search(order: Order, search: Search, quantity: int) -> None:
    from aiobandwidth import models

    given = search.given()
    class_name, field = _KINDS.get(frozenset(given), _COMBINED)
    values: dict[str, Any] = {_FIELDS.get(name, name): value for name, value in given.items()}
    setattr(order, field, getattr(models, class_name)(quantity=quantity, **values))


def read_outcome(
    state: OrderResponse,
    status: str,
    numbers: Sequence[str],
    errors: Sequence[ErrorDetail],
    listed: Sequence[str] = (),
) -> OrderOutcome:
    """Read what a final order brought.

    Args:
        state: The order as ``GET /accounts/{accountId}/orders/{orderId}`` shows it.
        status: Its final status.
        numbers: The exact numbers it asked for; empty for a search.
        errors: The errors in it, as the client decoded them.
        listed: Numbers of the order from another source, for a state that does not name them all.
    """
    completed = completed_numbers(state) | {ten_digits(number) for number in listed}
    failures = _failures(errors)
    general = next((e for e in errors if not e.telephone_numbers), None)
    code, reason = (general.code, general.description) if general else (None, None)
    for number in _failed(state):
        failures.setdefault(number, (code, reason or f"the order ended {status} and lists the number as failed"))
    if status == "COMPLETE" and not completed:
        completed = set(numbers) - failures.keys()  # COMPLETE without a list of numbers means all of them
    rest_failed = status == "FAILED" or (status != "COMPLETE" and _says_all(state, completed))
    if not general and rest_failed and failures:
        code, reason = _blame(status, failures)
    if reason is None:
        reason = _unnamed(status, bool(numbers), rest_failed)
    return OrderOutcome(
        status=status,
        numbers=frozenset(completed),
        failures=failures,
        error_code=code,
        reason=reason,
        rest_failed=rest_failed,
    )


def _says_all(state: OrderResponse, completed: set[str]) -> bool:
    """Tell whether the numbers that are named are all that the order brought, by its own count."""
    return state.completed_quantity == len(completed)


def _unnamed(status: str, exact: bool, rest_failed: bool) -> str:
    if not rest_failed:
        return f"the order ended {status} and says nothing of this; look it up by its order id"
    return (
        f"the order ended {status} without this number" if exact else f"the order ended {status} with too few numbers"
    )


def read_rejection(errors: Sequence[ErrorDetail], fallback: str, code: str | None = None) -> OrderOutcome:
    """Read a refusal of the order itself: nothing of it was ordered."""
    failures = _failures(errors)
    general = next((e for e in errors if not e.telephone_numbers), None)
    if general is not None:
        code, reason = general.code or code, general.description or fallback
    elif failures:
        code, reason = _blame(REJECTED, failures)
    else:
        reason = fallback
    return OrderOutcome(status=REJECTED, failures=failures, error_code=code, reason=reason)


def _blame(status: str, failures: dict[str, tuple[str | None, str]]) -> tuple[str | None, str]:
    """Say why a number failed that no error names: the whole order ended because of another one."""
    number, (code, reason) = next(iter(failures.items()))
    return code, f"the order ended {status} because of {number}: {reason}"


def _failures(errors: Sequence[ErrorDetail]) -> dict[str, tuple[str | None, str]]:
    found: dict[str, tuple[str | None, str]] = {}
    for error in errors:
        for number in error.telephone_numbers:
            found.setdefault(ten_digits(number), (error.code, error.description or "refused without a reason"))
    return found


def completed_numbers(state: OrderResponse) -> set[str]:
    """Return the numbers that an order brought, ten digits each, as far as it names them."""
    listed = state.completed_numbers
    entries = listed.telephone_number if listed is not None else []
    return {ten_digits(entry.full_number) for entry in entries if entry.full_number}


def _failed(state: OrderResponse) -> list[str]:
    return [ten_digits(n) for n in state.failed_numbers.full_number] if state.failed_numbers is not None else []
