import pytest
from hypothesis import given
from hypothesis import strategies as st

from klaim.values import iso_duration

WHOLE = st.integers(min_value=0, max_value=999)


@pytest.mark.parametrize(
    "text", ["P1Y", "P5Y6M", "PT1H30M", "P2W", "P1DT12H", "PT0.5S", "P1.5W", "P0D", "P1Y2M3DT4H5M6S"]
)
def test_durations(text):
    assert iso_duration.is_duration(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "P",
        "PT",
        "P1",
        "1Y",
        "P1YT",
        "P1M1Y",
        "P1.5Y6M",
        "P1W2D",
        "PT1,5H",
        "P-1D",
        "p1d",
        "P1D ",
        "P1D\n",
        "P１D",
    ],
)
def test_what_is_no_duration(text):
    assert not iso_duration.is_duration(text)


@given(WHOLE, WHOLE, WHOLE, WHOLE, WHOLE, WHOLE)
def test_what_is_written_is_read_with_the_same_length(years, months, days, hours, minutes, seconds):
    parts = {
        "years": years,
        "months": months,
        "days": days,
        "hours": hours,
        "minutes": minutes,
        "seconds": seconds,
    }
    if not any(parts.values()):
        with pytest.raises(ValueError, match="no duration"):
            iso_duration.write(**parts)
        return
    text = iso_duration.write(**parts)
    clock = days * 86400 + hours * 3600 + minutes * 60 + seconds
    least, most = iso_duration.seconds(text)
    assert least == clock + years * 365 * 86400 + months * 28 * 86400
    assert most == clock + years * 366 * 86400 + months * 31 * 86400


def test_weeks_next_to_days_become_days():
    assert iso_duration.write(weeks=2, days=1) == "P15D"
    assert iso_duration.write(weeks=2) == "P2W"


def test_a_fraction_in_a_larger_unit_is_refused():
    with pytest.raises(ValueError, match="no duration"):
        iso_duration.write(years=1.5, months=2)


def test_seconds_refuse_what_is_no_duration():
    with pytest.raises(ValueError, match="not an ISO 8601 duration"):
        iso_duration.seconds("P1.5Y6M")


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("PT90M", "PT1H30M", True),
        ("P1Y", "P12M", True),
        ("P2W", "P14D", True),
        ("P1D", "PT24H", True),
        ("P1M", "P30D", False),
        ("PT1H", "P1M", False),
    ],
)
def test_agreement(a, b, same):
    assert iso_duration.agree(a, b) is same
