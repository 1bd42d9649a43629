"""Durations as ISO 8601 text (``PT1H30M``, ``P2W``): check, measure, compare and write them."""

import re
from decimal import Decimal

_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_DURATION = re.compile(
    rf"P(?:(?P<weeks>{_NUMBER})W|(?:(?P<years>{_NUMBER})Y)?(?:(?P<months>{_NUMBER})M)?"
    rf"(?:(?P<days>{_NUMBER})D)?"
    rf"(?P<time>T(?:(?P<hours>{_NUMBER})H)?(?:(?P<minutes>{_NUMBER})M)?(?:(?P<seconds>{_NUMBER})S)?)?)"
)
_DAY = 86400.0
# Shortest and longest seconds of each unit; a year and a month vary with the calendar.
_SECONDS = {
    "years": (365 * _DAY, 366 * _DAY),
    "months": (28 * _DAY, 31 * _DAY),
    "weeks": (7 * _DAY, 7 * _DAY),
    "days": (_DAY, _DAY),
    "hours": (3600.0, 3600.0),
    "minutes": (60.0, 60.0),
    "seconds": (1.0, 1.0),
}
# Units that turn into one another exactly: what one of the first is in the second.
_MONTHS_PER_YEAR = 12
_FIXED = {"weeks": 604800, "days": 86400, "hours": 3600, "minutes": 60, "seconds": 1}


def is_duration(text: str) -> bool:
    """Tell whether the text is strict ISO 8601: a fraction may stand in the smallest unit only."""
    return _parts(text) is not None


def seconds(text: str) -> tuple[float, float]:
    """Give the least and the most seconds the duration can last.

    Raises ValueError if the text is no ISO 8601 duration.
    """
    parts = _required(text)
    least = sum(float(number) * _SECONDS[unit][0] for unit, number in parts.items())
    most = sum(float(number) * _SECONDS[unit][1] for unit, number in parts.items())
    return least, most


def agree(a: str, b: str) -> bool:
    """Tell whether two durations are equal: ``PT90M`` is ``PT1H30M``, ``P1Y`` is ``P12M``.

    Calendar units never equal clock units: ``P1M`` is not ``P30D``.
    """
    return _measure(a) == _measure(b)


def write(
    *,
    years: float = 0,
    months: float = 0,
    weeks: float = 0,
    days: float = 0,
    hours: float = 0,
    minutes: float = 0,
    seconds: float = 0,
) -> str:
    """Write a duration; weeks next to another unit become days.

    Raises ValueError for negative parts, an empty duration, or a fraction in a unit that
    is not the smallest given.
    """
    if weeks and any((years, months, days, hours, minutes, seconds)):
        days, weeks = days + 7 * weeks, 0
    if weeks:
        text = f"P{_digits(weeks)}W"
    else:
        day_part = _units(zip("YMD", (years, months, days), strict=True))
        time_part = _units(zip("HMS", (hours, minutes, seconds), strict=True))
        text = f"P{day_part}" + (f"T{time_part}" if time_part else "")
    if not is_duration(text):
        raise ValueError(f"no duration can be written from these parts: {text!r}")
    return text


def _units(parts: "zip[tuple[str, float]]") -> str:
    return "".join(f"{_digits(number)}{letter}" for letter, number in parts if number)


def _digits(number: float) -> str:
    if number == int(number):
        return str(int(number))
    return format(Decimal(repr(number)), "f")


def _parts(text: str) -> dict[str, Decimal] | None:
    match = _DURATION.fullmatch(text)
    if match is None:
        return None
    groups = match.groupdict()
    if groups.pop("time") == "T":
        return None
    given = [(unit, number) for unit, number in groups.items() if number]
    if not given or any("." in number for _, number in given[:-1]):
        return None
    return {unit: Decimal(number) for unit, number in given}


def _required(text: str) -> dict[str, Decimal]:
    parts = _parts(text)
    if parts is None:
        raise ValueError(f"not an ISO 8601 duration: {text!r}")
    return parts


def _measure(text: str) -> tuple[Decimal, Decimal]:
    """Give calendar months and clock seconds apart, since no number of days makes a month."""
    parts = _required(text)
    months = parts.get("years", Decimal(0)) * _MONTHS_PER_YEAR + parts.get("months", Decimal(0))
    clock = sum((parts.get(unit, Decimal(0)) * size for unit, size in _FIXED.items()), Decimal(0))
    return months, clock
