"""Where nobody can tell, nothing is adopted and nothing is said to be undone."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest

from aiobandwidth import errors
from aiobandwidth._core.message import Message
from aiobandwidth.models import Order
from tests.core.fakes import Step, lost, reply
from tests.reconcile import kinds
from tests.reconcile.carrier import COARSE
from tests.reconcile.scenes import Scene

KINDS = sorted(kinds.MAKERS)


def scene(kind: str, *, applied: bool, ids: str, seed: int = 1, **settings: Any) -> Scene:
    made = Scene(kind, random.Random(f"{kind} {seed}"), applied=applied, ids=ids)
    made.carrier.skew, made.carrier.late, made.carrier.tells = 0.0, 0.0, True
    for name, value in settings.items():
        setattr(made.carrier, name, value)
    return made


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ago", [0.5, 5.0, 40.0])
async def test_the_same_order_a_moment_before_is_never_taken_for_ours(kind: str, ago: float) -> None:
    for applied in (False, True):
        case = scene(kind, applied=applied, ids="none")
        earlier = case.put(case.body, made=case.clock.wall() - ago, own_id=None)
        found = await (await case.fail()).reconcile()
        assert found.outcome == "unclear", found
        assert found.id is None
        assert {one.id for one in found.candidates} == {earlier.id, *([case.ours.id] if case.ours else [])}


@pytest.mark.parametrize("kind", KINDS)
async def test_two_that_are_the_same_are_not_told_apart(kind: str) -> None:
    case = scene(kind, applied=True, ids="none", late=1.0)
    case.put(case.body, made=case.clock.wall() + 0.2, own_id=None)  # shows at once, while ours does not
    found = await (await case.fail()).reconcile()
    assert (found.outcome, found.id, len(found.candidates)) == ("unclear", None, 2)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if "csr" not in kind])
async def test_an_order_without_a_customer_order_id_is_not_ours_for_certain(kind: str) -> None:
    case = scene(kind, applied=False, ids="made", filters=False)
    nameless = case.put(case.body, made=case.clock.wall() + 0.2, own_id=None)
    found = await (await case.fail()).reconcile()
    assert found.outcome == "unclear"
    assert [(one.id, one.reason) for one in found.candidates] == [(nameless.id, "it has no CustomerOrderId")]


async def test_the_callers_id_on_another_order_is_not_ours() -> None:
    case = scene("disconnects.create_disconnect", applied=False, ids="given")
    other = next(kinds.nearly(case.kind, case.body, case.rng))
    twin = case.put(other, made=case.clock.wall() + 0.2, own_id=case.body.customer_order_id)  # type: ignore[attr-defined]
    found = await (await case.fail()).reconcile()
    assert (found.outcome, [one.id for one in found.candidates]) == ("unclear", [twin.id])


async def test_the_callers_id_used_twice() -> None:
    case = scene("orders.create_order", applied=True, ids="given")
    case.put(case.body, made=case.clock.wall() - 5, own_id=case.body.customer_order_id)  # type: ignore[attr-defined]
    found = await (await case.fail()).reconcile()
    assert (found.outcome, len(found.candidates)) == ("unclear", 2)


async def test_a_list_that_cannot_be_read_to_its_end() -> None:
    case = scene("csrs.create_csr", applied=False, ids="made", page=2)
    for _ in range(3):
        case.put(kinds.make(case.kind, case.rng), made=case.clock.wall(), own_id="x")
    page = case.carrier.get("http://x/api/v1/accounts/7001/csrs?page=1")
    case.carrier.refuse = lambda path: page if path.endswith("/csrs") else None  # the first page again and again
    found = await (await case.fail()).reconcile()
    assert found.outcome == "unclear"
    assert "repeats a page" in found.text


async def test_an_account_without_a_list() -> None:
    case = scene("import_tn_orders.create_import_tn_order", applied=False, ids="made")
    case.carrier.refuse = lambda path: (404, b"", {})
    found = await (await case.fail()).reconcile()
    assert (found.outcome, found.candidates) == ("unclear", ())
    assert "404" in found.text


async def test_trouble_while_looking_passes() -> None:
    case = scene("orders.create_order", applied=True, ids="made")
    error = await case.fail()
    script: list[Step] = [lost(), reply(503), reply(502, b"<html>"), reply(200, b"<a")]
    serve = case.transport.script[0]
    case.transport.script = [*script * 4, serve]
    found = await error.reconcile()
    case.check(found)


async def test_trouble_that_does_not_pass_ends_in_time() -> None:
    case = scene("orders.create_order", applied=True, ids="made")
    error = await case.fail()
    case.transport.script = [reply(503)]
    started = case.clock.time
    found = await error.reconcile(timeout=20)
    assert found.outcome == "unclear"
    assert "503" in found.text
    assert case.clock.time - started < 30


@pytest.mark.parametrize(("status", "kind"), [(401, errors.Unauthorized), (403, errors.Forbidden)])
async def test_refusals_are_raised_and_say_that_the_outcome_is_open(status: int, kind: type[Exception]) -> None:
    case = scene("orders.create_order", applied=True, ids="made")
    error = await case.fail()
    case.transport.script = [reply(status)]
    with pytest.raises(kind) as caught:
        await error.reconcile()
    assert "orders.create_order" in caught.value.__notes__[0]


async def test_an_order_that_is_listed_and_cannot_be_read() -> None:
    """Ours for certain by an id of ours; by the caller's id only perhaps."""
    for ids, outcome in (("made", "applied"), ("given", "unclear")):
        case = scene("orders.create_order", applied=True, ids=ids)
        error = await case.fail()
        case.carrier.refuse = lambda path: None if path.endswith("/orders") else (404, b"", {})
        found = await error.reconcile()
        assert found.outcome == outcome
        assert found.id == (case.ours.id if case.ours and ids == "made" else None)


async def test_names_that_were_swapped_between_groups() -> None:
    for seed in range(20):
        case = scene("lidbs.create_lidb_order", applied=False, ids="none", seed=seed)
        *_, swapped = kinds.nearly(case.kind, case.body, case.rng)
        case.put(swapped, made=case.clock.wall() + 0.1, own_id=None)
        found = await (await case.fail()).reconcile()
        assert found.outcome == "not-applied", (seed, swapped)


async def test_more_than_was_sent_is_another_order() -> None:
    """A search order is not one for numbers, though site and name are the same."""
    case = scene("orders.create_order", applied=False, ids="none")
    body = Order(name="north", site_id="31")
    case.body = body
    more = copy.deepcopy(kinds.make("orders.create_order", random.Random(1)))
    assert isinstance(more, Order)
    more.name, more.site_id = body.name, body.site_id
    case.put(more, made=case.clock.wall() + 0.1, own_id=None)
    assert (await (await case.fail()).reconcile()).outcome == "not-applied"


async def test_a_difference_that_the_carrier_may_have_made_is_a_doubt() -> None:
    case = scene("e911_orders.create_e911_order", applied=True, ids="none")
    error = await case.fail()
    assert case.ours is not None
    case.ours.body.address.street_name = "MAIN CAMPUS"  # type: ignore[attr-defined]
    found = await error.reconcile()
    assert found.outcome == "unclear"
    assert "address.street_name" in found.candidates[0].reason


async def test_numbers_that_failed_stand_in_the_errors() -> None:
    """Some orders list only the numbers that went well."""
    from aiobandwidth.models import Error, Errors, TelephoneNumbers

    case = scene("move_tns.create_move_tns_order", applied=True, ids="none")
    error = await case.fail()
    assert case.ours is not None
    failed = case.ours.body.telephone_numbers.telephone_number.pop()  # type: ignore[attr-defined]
    broken = Error(code="7518", description="no", telephone_numbers=TelephoneNumbers(telephone_number=[failed]))
    fill = case.carrier._fill

    def with_errors(message: Message, *args: Any, **more: Any) -> None:
        fill(message, *args, **more)
        if hasattr(message, "errors"):
            message.errors = Errors(error=[broken])

    case.carrier._fill = with_errors  # type: ignore[method-assign, assignment]
    found = await error.reconcile()
    case.check(found)


async def test_a_full_list_that_ignores_the_filter_is_read_by_days() -> None:
    case = scene("tn_options.create_tn_option_order", applied=True, ids="made", filters=False)
    for _ in range(1200):
        case.put(kinds.make(case.kind, case.rng), made=case.clock.wall() - 90 * 86400, own_id="old")
    serve = case.carrier._list

    def capped(path: dict[str, str], query: dict[str, str]) -> Message:
        """The newest thousand, or those of the days that are asked for."""
        records = case.carrier.records
        first = query.get("createdDateFrom", "")
        case.carrier.records = [one for one in records if case.carrier._iso(one.made) >= first][-1000:]
        try:
            return serve(path, query)
        finally:
            case.carrier.records = records

    case.carrier._list = capped  # type: ignore[method-assign]
    error = await case.fail()
    case.carrier.records.sort(key=lambda one: one is not case.ours)  # not among those that a full list shows
    case.check(await error.reconcile())


@pytest.mark.parametrize("ids", ["given", "none"])
@pytest.mark.parametrize("skew", [-3600.0, -0.7, -0.2, 0.7, 90.0, 3600.0])
@pytest.mark.parametrize("kind", ["disconnects.create_disconnect", "orders.create_order"])
async def test_a_clock_that_is_wrong(kind: str, skew: float, ids: str) -> None:
    """The Date of the replies tells; what it cannot tell is a doubt."""
    for applied in (True, False):
        case = scene(kind, applied=applied, ids=ids, skew=skew)
        case.put(case.body, made=case.clock.wall() - 70, own_id=getattr(case.body, "customer_order_id", None))
        case.clock.time += 0.25
        found = await (await case.fail()).reconcile()
        if applied and ids == "none" and skew == -0.2:
            assert (found.outcome, len(found.candidates)) == ("unclear", 1)
        else:
            case.check(found)


@pytest.mark.parametrize("stamp", range(len(COARSE)))
@pytest.mark.parametrize("kind", KINDS)
async def test_times_that_do_not_tell(kind: str, stamp: int) -> None:
    """Without an id nothing is adopted then, and nothing is denied that may be ours."""
    for applied, ago in ((True, None), (False, 0.4), (False, 40.0)):
        case = scene(kind, applied=applied, ids="none", stamp=COARSE[stamp])
        case.clock.time += 0.5
        if ago is not None:
            case.put(case.body, made=case.clock.wall() - ago, own_id=None)
        found = await (await case.fail()).reconcile()
        assert (found.outcome, found.id, len(found.candidates)) == ("unclear", None, 1), (found, ago)


@pytest.mark.parametrize("stamp", range(len(COARSE)))
@pytest.mark.parametrize("kind", KINDS)
async def test_an_id_of_ours_needs_no_time(kind: str, stamp: int) -> None:
    for applied in (True, False):
        case = scene(kind, applied=applied, ids="made", stamp=COARSE[stamp])
        case.others(nameless=False)
        case.check(await (await case.fail()).reconcile())


@pytest.mark.parametrize("kind", KINDS)
async def test_orders_that_the_list_tells_apart_are_not_read(kind: str) -> None:
    case = scene(kind, applied=False, ids="made", filters=False, page=300)
    for number in range(50):
        other = case.put(kinds.make(kind, case.rng), made=case.clock.wall(), own_id=f"other {number}")
        case.put(case.body, made=case.clock.wall() - 2 * 86400, own_id=None)
    assert (await (await case.fail()).reconcile()).not_applied
    told = "other" in repr(case.carrier._item(other))
    assert told == (kind.split(".")[0] not in ("e911_orders", "bulk_port_ins"))
    assert case.carrier.reads < 40 if told else 50 <= case.carrier.reads < 90


@pytest.mark.parametrize("odd", ["", "..", "a/b"])
async def test_ids_that_are_none(odd: str) -> None:
    case = scene("orders.create_order", applied=True, ids="made", filters=False)
    error = await case.fail()
    assert case.ours is not None
    case.ours.id = odd
    found = await error.reconcile()
    assert (found.outcome, [one.id for one in found.candidates]) == ("unclear", [odd])
