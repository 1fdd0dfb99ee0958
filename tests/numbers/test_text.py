"""Numbers as text: what is understood, what is refused, and that nothing is lost between the forms."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiobandwidth import numbers
from aiobandwidth._core.numbers import Form, all_from_wire, from_wire, is_nanp, to_wire, token, written
from aiobandwidth.jobs.phone import parse_number

E164 = re.compile(r"\+[1-9][0-9]{4,14}")
FORMS: tuple[Form, ...] = ("e164", "national", "eleven")

ten_digits = st.from_regex(r"[2-9][0-8][0-9][2-9][0-9]{6}", fullmatch=True).filter(is_nanp)
marks = st.sampled_from(["", " ", "-", ".", "/", "  ", "\u2011", "\u00a0", ") ", " ("])
foreign = st.sampled_from(["+33140289562", "+3237470444", "+442079460958", "+31208908115", "+390669812345"])
anything = st.one_of(st.text(max_size=20), st.text("0123456789+-() ./", max_size=18), ten_digits, foreign)


@given(
    ten_digits, st.sampled_from(["", "1", "+1", "+1 ", "1-", " ", "+1(", "("]), st.lists(marks, min_size=9, max_size=9)
)
def test_every_way_of_writing(digits: str, prefix: str, between: list[str]) -> None:
    text = prefix + digits[0] + "".join(mark + digit for mark, digit in zip(between, digits[1:], strict=True))
    assert numbers.to_e164(text) == f"+1{digits}"
    assert numbers.to_national(text) == digits


@given(ten_digits, st.sampled_from(FORMS))
def test_there_and_back(digits: str, form: Form) -> None:
    number = f"+1{digits}"
    wire = to_wire(number, form)
    assert wire == {"e164": number, "national": digits, "eleven": f"1{digits}"}[form]
    assert from_wire(wire) == number
    assert numbers.to_e164(wire) == number
    assert written(wire, form) == wire
    assert written(int(digits), form) == wire
    assert parse_number(wire) == digits  # the bulk job takes the same numbers


@given(foreign, st.sampled_from(FORMS))
def test_other_countries_have_one_form(number: str, form: Form) -> None:
    assert to_wire(number, form) == number
    assert from_wire(number) == number
    assert numbers.to_e164(number) == number
    with pytest.raises(numbers.NotANumber, match="of \\+1"):
        numbers.to_national(number)


@given(anything)
def test_any_text_is_a_number_or_refused(text: str) -> None:
    try:
        number: str | None = numbers.to_e164(text)
    except numbers.NotANumber as error:
        number, why = None, str(error)
    assert numbers.is_valid(text) is (number is not None)
    if number is None:
        assert re.match(r"(is|has|cannot) .", why)
    else:
        assert E164.fullmatch(number)
        assert numbers.to_e164(number) == number


@given(anything)
def test_from_the_wire_nothing_is_lost(text: str) -> None:
    once = from_wire(text)
    assert from_wire(once) == once
    assert once == text or re.fullmatch(r"1?[2-9][0-9]{9}", text)


@given(st.lists(st.one_of(ten_digits, ten_digits.map("+1{}".format), anything), max_size=60))
def test_many_at_a_time_are_as_one_by_one(values: list[str]) -> None:
    assert all_from_wire(values) == [from_wire(value) for value in values]


@given(st.lists(ten_digits, min_size=16, max_size=40), st.data())
def test_many_alike_but_for_one(values: list[str], data: st.DataObject) -> None:
    assert all_from_wire(values) == [f"+1{value}" for value in values]
    odd = st.sampled_from(
        ["", "1234567890", "9191234567", "919200000\n", "\n+1", "+19195550123", "\u0661" * 10, "91955501234"]
    )
    values[data.draw(st.integers(0, len(values) - 1))] = data.draw(odd)
    assert all_from_wire(values) == [from_wire(value) for value in values]
    full = [from_wire(value) for value in values]
    assert all_from_wire(full) == full


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("nobody", "is no telephone number"),
        ("919-555-CALL", "is no telephone number"),
        ("9195550123 x7", "is no telephone number"),
        ("tel:+19195550123", "is no telephone number"),
        ("++19195550123", "is no telephone number"),
        ("+", "is no telephone number"),
        ("--", "has 0 digits"),
        ("5550123", "has 7 digits"),
        ("911", "has 3 digits"),
        ("+1919555012", "has 9 digits"),
        ("+191955501234", "has 11 digits"),
        ("29195550123", "has 11 digits"),
        ("0195550123", "never begins with 0"),
        ("1195550123", "never begins with 1"),
        ("+1 911 555 0123", "service code"),
        ("9111550123", "service code"),
        ("2995550123", "second digit"),
        ("9190550123", "never begin with 0"),
        ("9199110123", "cannot be 911"),
        ("+999123456789", "no country"),
        ("+331", "no country|another length"),
        ("+33 1 40 28 95 62 11", "another length"),
        ("011 33 1", "digits|country|length"),
        ("\u0669\u0661\u0669\u0665\u0665\u0665\u0660\u0661\u0662\u0663", "is no telephone number"),
    ],
)
def test_what_no_number_can_be(text: str, why: str) -> None:
    with pytest.raises(numbers.NotANumber, match=why):
        numbers.to_e164(text)
    with pytest.raises(ValueError, match=why):
        numbers.to_national(text)
    assert not numbers.is_valid(text)


@pytest.mark.parametrize(
    ("text", "country", "number"),
    [
        ("01 40 28 95 62", "FR", "+33140289562"),
        ("020 7946 0958", "gb", "+442079460958"),
        ("+1 (919) 555-0123", "FR", "+19195550123"),
        ("604 266 1720", "CA", "+16042661720"),
        ("011 33 1 40 28 95 62", "US", "+33140289562"),
        ("+44 (0)20 7946 0958", "US", "+442079460958"),
        ("800 911 0001", "US", "+18009110001"),
    ],
)
def test_countries(text: str, country: str, number: str) -> None:
    assert numbers.to_e164(text, country) == number
    assert numbers.is_valid(text, country=country)


def test_places_in_lists() -> None:
    assert [token(value, "national") for value in ("1", "+19195550123", "9195550123", "a b", 7)] == [
        *("1", "9195550123", "9195550123", "a b", 7)
    ]
    assert token("9195550123", "e164") == "+19195550123"


def test_the_library_for_other_countries_is_loaded_when_the_first_comes() -> None:
    code = (
        "import sys, aiobandwidth\n"
        "from aiobandwidth import NumbersClient, BearerAuth, numbers\n"
        "NumbersClient('1', BearerAuth('t'))\n"
        "numbers.to_e164('(919) 555-0123'), numbers.from_wire('9195550123'), numbers.is_valid('12')\n"
        "print('phonenumbers' in sys.modules)\n"
        "numbers.to_e164('+33140289562')\n"
        "print('phonenumbers' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
