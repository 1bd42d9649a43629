"""Word an EDTF value in Indonesian, for claims that stand without their article."""

import re
from datetime import date

from klaim.language.id.words_numbers import LOCAL_ZONE, MONTH_NAMES, WEEKDAY_NAMES
from klaim.values import edtf as edtf_values

_ROMAN = ("I", "II", "III", "IV")
_SEASONS = {21: "musim semi", 22: "musim panas", 23: "musim gugur", 24: "musim dingin"}
_ABOUT, _SINCE, _UNTIL, _CLOCK, _RANGE = "sekitar", "sejak", "hingga", "pukul", "hingga"
_LOCAL = "waktu setempat"
_QUARTER, _HALF, _DECADE = "kuartal", "semester", "tahun {}-an"
_OFFSET = re.compile(r"(?:Z|[+-]\d\d(?::?\d\d)?)$")


def spell(edtf: str, *, weekday: bool = False, zone: str | None = None, months: bool = False) -> str:
    """Give the wording of a value: "9 Maret 2026", "kuartal II 2025", "sejak 2022".

    ``weekday`` puts "Senin, " before a single day, ``zone`` goes after a clock time, ``months`` names the months that
    a quarter or half year spans.
    Raises ValueError if the text is not EDTF.
    """
    if not edtf_values.is_edtf(edtf):
        raise ValueError(f"not EDTF: {edtf!r}")
    first, _, last = edtf.partition("/")
    if not last:
        return _point(first, weekday=weekday, zone=zone)
    if first == "..":
        return f"{_UNTIL} {_point(last, weekday=weekday, zone=zone)}"
    if last == "..":
        return f"{_SINCE} {_point(first, weekday=weekday, zone=zone)}"
    period = None if months else _period(first, last)
    return period or _interval(first, last, zone)


def _point(value: str, *, weekday: bool = False, zone: str | None = None) -> str:
    plain = value.rstrip("~?%")
    about = f"{_ABOUT} " if value[-1] in "~%" else ""
    day, _, clock = plain.partition("T")
    if clock:
        return f"{_calendar(day, weekday=weekday)} {about}{_time(clock, zone)}"
    return f"{about}{_calendar(day, weekday=weekday)}"


def _calendar(plain: str, *, weekday: bool = False) -> str:
    year, month, day = [*plain.split("-"), "", ""][:3]
    if year == "XXXX":
        year = ""
    elif "X" in year:
        return _DECADE.format(year.replace("X", "0"))
    if not month or month == "XX":
        return year
    number = int(month)
    if number > 12:
        name = _SEASONS.get(number) or f"{_QUARTER} {_ROMAN[number - 33]}"
        return f"{name} {year}".rstrip()
    words = [MONTH_NAMES[number - 1], year]
    if day and day != "XX":
        words.insert(0, str(int(day)))
    text = " ".join(word for word in words if word)
    if weekday and year and day.isdigit():
        return f"{WEEKDAY_NAMES[date.fromisoformat(plain).weekday()]}, {text}"
    return text


def _time(clock: str, zone: str | None) -> str:
    text = _OFFSET.sub("", clock).replace(":", ".")
    zone = _LOCAL if zone == LOCAL_ZONE else zone
    return f"{_CLOCK} {text} {zone}" if zone else f"{_CLOCK} {text}"


def _interval(first: str, last: str, zone: str | None) -> str:
    """Share what both ends have: "16-17 September 2025", "April-Mei 2026"."""
    left, right = first.rstrip("~?%"), last.rstrip("~?%")
    if "T" in left and "T" in right and left[:10] == right[:10]:
        return f"{_point(first)}-{_time(right[11:], zone).partition(' ')[2]}"
    same_form = len(left) == len(right) and left == first and right == last and "T" not in left
    if same_form and len(left) == 4 and "X" not in left + right:
        return f"{left}-{right}"
    if same_form and len(left) == 7 and left[:4] == right[:4]:
        return f"{_calendar(f'XXXX{left[4:]}')}-{_calendar(right)}"
    if same_form and len(left) == 10 and left[:7] == right[:7]:
        return f"{int(left[8:])}-{_calendar(right)}"
    if same_form and len(left) == 10 and left[:4] == right[:4]:
        return f"{_calendar(f'XXXX{left[4:]}')} {_RANGE} {_calendar(right)}"
    return f"{_point(first)} {_RANGE} {_point(last, zone=zone)}"


def _period(first: str, last: str) -> str | None:
    """Name the quarter or half year that an interval of months is."""
    if len(first) != 7 or len(last) != 7 or first[:4] != last[:4] or not (first + last).replace("-", "").isdigit():
        return None
    start, end = int(first[5:]), int(last[5:])
    for name, length in ((_QUARTER, 3), (_HALF, 6)):
        if end - start == length - 1 and end % length == 0:
            return f"{name} {_ROMAN[end // length - 1]} {first[:4]}"
    return None
