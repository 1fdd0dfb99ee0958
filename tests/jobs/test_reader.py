"""Input files as people have them."""

from __future__ import annotations

import io

import pytest

from aiobandwidth.jobs.errors import InputError
from aiobandwidth.jobs.phone import NotANumber, parse_number
from aiobandwidth.jobs.reader import LineReader
from aiobandwidth.jobs.records import Line, Problem


def read(text: str | bytes, *, site: str | None = "12", needs_site: bool = True) -> tuple[list[Line], list[Problem]]:
    data = text.encode() if isinstance(text, str) else text
    good: list[Line] = []
    bad: list[Problem] = []
    for item in LineReader(io.BytesIO(data), site_id=site, needs_site=needs_site):
        if isinstance(item, Line):
            good.append(item)
        else:
            bad.extend(item)
    return good, bad


@pytest.mark.parametrize(
    "text",
    [
        "9195550123",
        "+19195550123",
        "19195550123",
        "919-555-0123",
        "(919) 555-0123",
        "+1 919.555.0123",
        "919/555/0123",
        "919\u2011555\u20110123",
        "\u00a0919 555 0123 ",
        "'9195550123",
        "9195550123.0",
    ],
)
def test_a_number_is_read_however_it_is_written(text: str) -> None:
    assert parse_number(text) == "9195550123"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("919555012", "has 9 digits"),
        ("91955501234", "has 11 digits"),
        ("1195550123", "never begins with 1"),
        ("9110550123", "service code"),
        ("2990550123", "second digit of an area code is never 9"),
        ("9191550123", "after the area code never begin with 1"),
        ("9194110123", "cannot be 411"),
        ("+4420794600", "not a North American number"),
        ("9.19556E+09", "rounded by a spreadsheet"),
        ("nine one nine", "is no telephone number"),
        ("٩١٩٥٥٥٠١٢٣", "is no telephone number"),
        ("9195550123 x4", "is no telephone number"),
        ("", "is empty"),
    ],
)
def test_a_bad_number_says_why(text: str, why: str) -> None:
    with pytest.raises(NotANumber) as caught:
        parse_number(text)
    assert why in str(caught.value)


def test_a_plain_list_of_numbers_needs_no_header() -> None:
    good, bad = read("9195550123\n9195550124\n")
    assert [line.number for line in good] == ["9195550123", "9195550124"]
    assert [line.line for line in good] == [1, 2]
    assert not bad


@pytest.mark.parametrize("header", ["number", "Phone Number", "TN", "telephone-number", "DID", "\ufeffNumber"])
def test_headers_go_by_many_names(header: str) -> None:
    good, bad = read(f"{header}\r\n919-555-0123\r\n")
    assert [(line.line, line.number) for line in good] == [(2, "9195550123")]
    assert not bad


def test_blank_lines_and_comments_keep_the_line_numbers_right() -> None:
    good, bad = read("number\n\n# a remark\n9195550123\n   \n12\n")
    assert [line.line for line in good] == [4]
    assert [problem.line for problem in bad] == [6]


def test_all_columns_at_once() -> None:
    good, bad = read('number;site;peer;name\n"919-555-0123";77;88;"Spring, east"\n9195550124;;;\n')
    assert good == [
        Line(2, "919-555-0123", "9195550123", None, 1, "77", "88", "Spring, east"),
        Line(3, "9195550124", "9195550124", None, 1, "12", None, None),
    ]
    assert not bad


@pytest.mark.parametrize(
    ("cells", "given"),
    [
        ("919,,,,,", {"area_code": "919"}),
        (",919-200,,,,", {"npa_nxx": "919200"}),
        (",,Raleigh,nc,,", {"city": "Raleigh", "state": "NC"}),
        (",,,NC,DURHAM,", {"state": "NC", "rate_center": "DURHAM"}),
        (",,,,,02108", {"zip": "02108"}),
    ],
)
def test_search_rows(cells: str, given: dict[str, str]) -> None:
    good, bad = read(f"area_code,npa_nxx,city,state,rate_center,zip,quantity\n{cells},7\n")
    assert not bad
    assert good[0].search is not None
    assert good[0].search.given() == given
    assert good[0].quantity == 7


@pytest.mark.parametrize(
    ("row", "column", "why"),
    [
        ("Raleigh,,,,", "city", "needs the column 'state'"),
        (",XX,,,", "state", "two letters"),
        (",,2108,,", "zip", "lost its leading zero"),
        (",,,911,", "area_code", "service code"),
        (",,,800,", "area_code", "toll-free"),
        (",NC,,,0", "quantity", "is no quantity"),
        (",NC,,,1.5", "quantity", "is no quantity"),
        (",NC,,,999999", "quantity", "too many"),
        (",,,,5", "", "names neither a number nor anything to search by"),
    ],
)
def test_bad_search_rows(row: str, column: str, why: str) -> None:
    good, bad = read(f"city,state,zip,area_code,quantity\n{row}\n")
    assert not good
    assert [(problem.column, why in problem.reason) for problem in bad] == [(column, True)], bad


def test_a_line_is_either_a_number_or_a_search() -> None:
    _, bad = read("number,area_code\n9195550123,919\n")
    assert "either one number or a search" in bad[0].reason


def test_one_line_can_have_several_faults() -> None:
    _, bad = read("number,site_id\n12,abc\n")
    assert [problem.column for problem in bad] == ["number", "site_id"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("nonsense\n1\n", "neither a column 'number'"),
        ("number,quantitty\n9195550123,1\n", "did you mean 'quantity'"),
        ("number,phone\n1,2\n", "two columns mean 'number'"),
        ("number,customer order id\n1,2\n", "cannot be set"),
        ("number\n".encode("utf-16"), "UTF-16"),
        (b"PK\x03\x04rest", "spreadsheet"),
        ('"number\n', "not closed in the header"),
    ],
)
def test_files_that_cannot_be_read_at_all(text: str | bytes, why: str) -> None:
    with pytest.raises(InputError) as caught:
        read(text)
    assert why in str(caught.value)


def test_a_stray_quote_spoils_one_line_only() -> None:
    good, bad = read('number,name\n"9195550123,x\n9195550124,y\n')
    assert [line.line for line in good] == [3]
    assert [(problem.line, problem.reason) for problem in bad] == [(2, "opens a quote and does not close it")]


def test_a_line_in_another_encoding_is_shown_as_far_as_it_goes() -> None:
    good, bad = read(b"number,name\n9195550123,Stra\xdfe\n9195550124,\n")
    assert [line.line for line in good] == [3]
    assert "not UTF-8" in bad[0].reason
    assert bad[0].input == "9195550123,Stra\\xdfe"


def test_an_endless_line_is_one_bad_line_and_little_memory() -> None:
    good, bad = read(b"number\n" + b"9" * 1_000_000 + b"\n9195550123\n")
    assert [line.line for line in good] == [3]
    assert [problem.line for problem in bad] == [2]
    assert len(bad[0].input) <= 200


def test_extra_cells_are_bad_only_when_they_hold_something() -> None:
    good, bad = read("number\n9195550123,,\n9195550124,oops\n")
    assert [line.number for line in good] == ["9195550123"]
    assert "2 cells" in bad[0].reason


def test_a_site_is_needed_from_somewhere() -> None:
    with pytest.raises(InputError, match="no site is named"):
        read("number\n9195550123\n", site=None)
    good, bad = read("number,site_id\n9195550123,5\n9195550124,\n", site=None)
    assert [line.site_id for line in good] == ["5"]
    assert [(problem.line, problem.column) for problem in bad] == [(3, "site_id")]
    assert len(read("number\n9195550123\n", site=None, needs_site=False)[0]) == 1
