from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klaim.values import edtf

DAYS = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))

GOOD = [
    "2026", "2026-03", "2026-03-09", "2024-02-29", "2026-05-26T15:30", "2026-05-26T15:30:59",
    "2026-05-26T15:30Z", "2026-05-26T15:30+07:00", "202X", "19XX", "2026-03-XX", "2026-XX",
    "XXXX-03-09", "XXXX-02-29", "XXXX-03", "2026~", "2026-03?", "2026-03-09%", "2025-01~/..",
    "2019/2024", "../2026-05-26", "2026-05-28/2026-05-29", "2026-21", "2026-33",
    "2025-06-10T15:30~", "2025-12/2026-01", "XXXX-05-28/XXXX-05-29",
]  # fmt: skip
BAD = [
    "", "26", "2026-3", "2026-13", "2026-00", "2026-02-30", "2025-02-29", "2026-03-9", "2026-37",
    "2026-20", "2026-33-01", "2026-05-26T24:00", "2026-05-26T15", "2026-05T10:00", "XXXX", "../..",
    "2026/2025", "2026/", "/2026", "2026-03-09 ", "2026-03-09\n", "2026//2027", "1/2/3", "~2026",
    "２０２６", "0000", "2026-04-31", "2026-XX-09", "202X-03-09T10:00",
]  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_values_of_the_profile(text):
    assert edtf.is_edtf(text)


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_value(text):
    assert not edtf.is_edtf(text)


@given(DAYS)
def test_every_day_is_a_value_and_bounds_itself(day):
    assert edtf.is_edtf(str(day))
    assert edtf.bounds(str(day)) == (day, day)


@given(DAYS, DAYS)
def test_an_interval_bounds_its_ends(a, b):
    text = f"{a}/{b}"
    assert edtf.is_edtf(text) == (a <= b)
    if a <= b:
        assert edtf.bounds(text) == (a, b)


@given(DAYS)
def test_a_wider_value_overlaps_what_lies_in_it(day):
    for wider in (str(day)[:7], str(day)[:4], f"{str(day)[:3]}X", f"../{day}", f"{day}/.."):
        assert edtf.overlaps(str(day), wider)
        assert edtf.overlaps(wider, str(day))


@given(st.dates(max_value=date(9999, 12, 30)))
def test_neighbouring_days_do_not_overlap(day):
    assert not edtf.overlaps(str(day), str(day + timedelta(days=1)))


@given(st.text(max_size=20))
def test_any_text_is_judged_without_an_error(text):
    if edtf.is_edtf(text):
        edtf.bounds(text)
        assert edtf.agree(text, text)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-33", date(2025, 1, 1), date(2025, 3, 31)),
        ("2025-36", date(2025, 10, 1), date(2025, 12, 31)),
        ("2023-24", date(2023, 12, 1), date(2024, 2, 29)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2026-03-XX", date(2026, 3, 1), date(2026, 3, 31)),
        ("2026-05-26T15:30~", date(2026, 5, 26), date(2026, 5, 26)),
        ("../2026-05", None, date(2026, 5, 31)),
        ("2022/..", date(2022, 1, 1), None),
        ("XXXX-03-09", None, None),
    ],
)
def test_bounds(text, first, last):
    assert edtf.bounds(text) == (first, last)


def test_bounds_refuse_what_is_no_value():
    with pytest.raises(ValueError, match="not an EDTF date"):
        edtf.bounds("2026-02-30")


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("2026-03~", "2026-03", True),
        ("2025-01~/2025-09-17", "2025-01/2025-09-17", True),
        ("2025-34", "2025-04/2025-06", True),
        ("2025-06-09", "2025-06-09T23:55", False),
        ("2026", "2026-03", False),
        ("2026-03/..", "2026-03", False),
    ],
)
def test_agreement(a, b, same):
    assert edtf.agree(a, b) is same
    assert edtf.agree(b, a) is same


def test_a_day_without_a_year_overlaps_only_itself():
    assert edtf.overlaps("XXXX-03-09", "XXXX-03-09")
    assert not edtf.overlaps("XXXX-03-09", "2026-03-09")
