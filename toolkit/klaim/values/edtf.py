"""Dates as EDTF (ISO 8601-2, levels 0 and 1): check, bound and compare them.

The profile: ``2026``, ``2026-03``, ``2026-03-09``, ``2026-05-26T15:30`` (seconds and an
offset may follow), decades and unspecified digits (``202X``, ``2026-03-XX``), a month and
day whose year is unknown (``XXXX-03-09``), seasons and quarters as months 21-24 and
33-36, a closing qualifier ``~ ? %``, and intervals ``a/b`` with ``..``
for an open end.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

DAY = len("2026-03-10")
"""Characters of a day; months and years have fewer."""

UP_TO = "../"
"""What opens an interval that only ends."""

_POINT = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|XXXX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX)"
    r"(?:T(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2}))?"
    r"(?P<zone>Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?)?)?"
    r"(?P<qualifier>[~?%])?"
)
_OPEN = ".."
_LEAP_YEAR = 2024
# First and last month of ISO 8601-2's groupings; month 14 is February of the next year,
# since winter (24) belongs to the year that it begins in.
_QUARTERS = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
_GROUPS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), **_QUARTERS}


@dataclass(frozen=True)
class _Point:
    """One side of an interval; ``year`` is None when unknown, ``years`` its span."""

    years: tuple[int, int] | None
    month: str
    day: str
    clock: str


def is_edtf(text: str) -> bool:
    """Tell whether the text is a value of this profile and exists in the calendar."""
    sides = text.split("/")
    if len(sides) == 1:
        return _point(text) is not None
    if len(sides) != 2 or sides == [_OPEN, _OPEN]:
        return False
    points = [_point(side) for side in sides if side != _OPEN]
    if None in points:
        return False
    first, last = bounds(text)
    return first is None or last is None or first <= last


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """Give the earliest and latest day that the value covers.

    None stands for an open end or an unknown year. Raises ValueError if the text is not
    EDTF of this profile.
    """
    left, _, right = edtf.partition("/")
    first = None if left == _OPEN else _days(left)[0]
    last = None if (right or left) == _OPEN else _days(right or left)[1]
    return first, last


def agree(a: str, b: str) -> bool:
    """Tell whether two values say the same once qualifiers are left out.

    A quarter equals the interval of its months; a clock time equals only itself.
    """
    return _canonical(a) == _canonical(b)


def overlaps(a: str, b: str) -> bool:
    """Tell whether some day can belong to both values; an unknown year overlaps nothing."""
    if "XXXX" in a or "XXXX" in b:
        return agree(a, b)
    (a_first, a_last), (b_first, b_last) = bounds(a), bounds(b)
    starts_in_time = a_first is None or b_last is None or a_first <= b_last
    return starts_in_time and (b_first is None or a_last is None or b_first <= a_last)


def _point(text: str) -> _Point | None:
    """Read one date, or give None where form or calendar forbid it."""
    match = _POINT.fullmatch(text)
    if match is None:
        return None
    year, month, day = match["year"], match["month"] or "", match["day"] or ""
    known = None
    if year != "XXXX":
        known = (int(year.replace("X", "0")), int(year.replace("X", "9")))
    elif not month:
        return None
    if known == (0, 0):
        return None
    if not _in_calendar(known, month, day) or not _in_clock(match):
        return None
    clock = text[text.index("T") :].rstrip("~?%") if match["hour"] else ""
    return _Point(known, month, day, clock)


def _in_calendar(years: tuple[int, int] | None, month: str, day: str) -> bool:
    if not month or month == "XX":
        return day in ("", "XX")
    number = int(month)
    if number in _GROUPS:
        return not day
    if not 1 <= number <= 12:
        return False
    if day in ("", "XX"):
        return True
    year = years[0] if years is not None and years[0] == years[1] else _LEAP_YEAR
    return 1 <= int(day) <= _month_length(year, number)


def _in_clock(match: re.Match[str]) -> bool:
    if match["hour"] is None:
        return True
    if "X" in match["year"] + match["month"] + match["day"] and match["year"] != "XXXX":
        return False
    clock = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    return clock <= (23, 59, 59) and clock[1] <= 59 and clock[2] <= 59


def _month_length(year: int, month: int) -> int:
    return monthrange(year, month)[1]


def _days(text: str) -> tuple[date | None, date | None]:
    point = _point(text)
    if point is None:
        raise ValueError(f"not an EDTF date: {text!r}")
    if point.years is None:
        return None, None
    first_year, last_year = max(point.years[0], 1), point.years[1]
    if not point.month or point.month == "XX":
        return date(first_year, 1, 1), date(last_year, 12, 31)
    month = int(point.month)
    first_month, last_month = _GROUPS.get(month, (month, month))
    if not point.day or point.day == "XX":
        if last_month > 12:
            last_year, last_month = last_year + 1, last_month - 12
        last_day = _month_length(last_year, last_month)
        return date(first_year, first_month, 1), date(last_year, last_month, last_day)
    day = int(point.day)
    return _clamped(first_year, month, day), _clamped(last_year, month, day)


def _clamped(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, _month_length(year, month)))


def _canonical(edtf: str) -> str:
    sides = []
    for side in edtf.split("/"):
        plain = side.rstrip("~?%")
        year, _, month = plain.partition("-")
        if month.isdigit() and int(month) in _QUARTERS and "X" not in year:
            first, last = _QUARTERS[int(month)]
            plain = f"{year}-{first:02d}/{year}-{last:02d}"
        sides.append(plain)
    return "/".join(sides)
