"""Turn a date expression into an EDTF value against the days that an article knows.

Nothing is guessed in silence: each value names its rule and anchor, and what cannot be
known comes back with a problem.
"""

from collections.abc import Callable
from datetime import date, timedelta

from klaim.language.id.date_records import Anchor, DateExpression, Resolution
from klaim.language.id.dates_relative import relative
from klaim.language.id.dates_rules import CONTRADICTION, NO_ANCHOR, NO_DATE, NO_YEAR, Found, base_of, exists, label_of
from klaim.language.id.dates_years import year_of_day, year_of_month, year_of_period


def resolve(expression: DateExpression, anchor: Anchor) -> Resolution:
    """Give the value of a date expression, the rule that made it, and what is wrong with it."""
    found = _resolver(expression)(expression, anchor)
    resolved_by = f"{found.code}/{found.anchor}" if found.anchor else found.code
    if not found.first:
        return Resolution(None, resolved_by, found.problem)
    return Resolution(_finished(expression, found), resolved_by, found.problem)


def _resolver(expression: DateExpression) -> Callable[[DateExpression, Anchor], Found]:
    if expression.decade is not None:
        return _decade
    if expression.quarter is not None or expression.half is not None:
        return _quarter
    if expression.day is not None:
        return _day
    if expression.weekday is not None:
        return _weekday
    if expression.month is not None:
        return _month
    if expression.year is not None:
        return _year
    return relative if expression.relative is not None else _clock


def _finished(expression: DateExpression, found: Found) -> str:
    """Add clock times, approximation and open ends."""
    first, last = _with_part(expression, found)
    if expression.clock is not None and len(first) == 10 and last is None:
        day = first
        first = f"{day}T{expression.clock}"
        if expression.clock_end is not None:
            ends_next_day = expression.clock_end < expression.clock and "X" not in day
            end_day = date.fromisoformat(day) + timedelta(days=1) if ends_next_day else day
            last = f"{end_day}T{expression.clock_end}"
    if expression.approximate:
        first, last = f"{first.rstrip('~')}~", f"{last}~" if last else None
    if expression.open is None or expression.clock is not None or ".." in (first, last):
        return first if last is None else f"{first}/{last}"
    return {
        "since": f"{first}/..",
        "after": f"{last or first}/..",
        "until": f"../{last or first}",
        "latest": f"../{last or first}",
        "before": f"../{first}",
    }[expression.open]


def _with_part(expression: DateExpression, found: Found) -> tuple[str, str | None]:
    """Narrow a period to its beginning, middle or end, approximately."""
    first, last = found.first, found.last
    if expression.part is None or first == "..":
        return first, last
    if len(first) == 4 and last is None:
        month = {"start": "01", "middle": "06", "end": "12"}[expression.part]
        return f"{first}-{month}~", None
    if expression.unit == "weeks" and last is not None:
        monday = date.fromisoformat(first)
        if expression.part == "end":
            return str(monday + timedelta(days=5)), last
        return f"{monday + timedelta(days=2 if expression.part == 'middle' else 0)}~", None
    if last is None:
        return f"{first}~", None
    return first, last


def _decade(expression: DateExpression, anchor: Anchor) -> Found:
    decade = expression.decade or 0
    if decade >= 100:
        return Found(f"{decade // 10}X")
    return Found(f"{'19' if decade >= 30 else '20'}{decade // 10}X", code="decade")


def _quarter(expression: DateExpression, anchor: Anchor) -> Found:
    length = 3 if expression.quarter is not None else 6
    last_month = length * (expression.quarter or expression.half or 1)
    first_month = last_month - length + 1
    year, code, label = expression.year, "full-date", ""
    if year is None:
        year, code, label = year_of_period(expression, anchor, (first_month, last_month), "quarter")
    if year is None:
        return Found("", code="unresolved", problem=NO_YEAR)
    return Found(f"{year}-{first_month:02d}", f"{year}-{last_month:02d}", code, label)


def _day(expression: DateExpression, anchor: Anchor) -> Found:
    month, day = expression.month, expression.day
    if month is None or day is None or not exists(2024, month, day):
        return Found("", code="unresolved", problem=NO_DATE)
    written = expression.year is not None
    found = Found(str(expression.year)) if written else year_of_day(expression, anchor, month, day)
    if found.first == "XXXX":
        return Found(f"XXXX-{month:02d}-{day:02d}", _day_end(expression, None), found.code, problem=found.problem)
    year = int(found.first)
    if not exists(year, month, day):
        return Found("", code=found.code, anchor=found.anchor, problem=NO_DATE)
    given = date(year, month, day)
    problem = found.problem
    if expression.weekday is not None and given.weekday() != expression.weekday:
        problem = CONTRADICTION
    return Found(str(given), _day_end(expression, year), found.code, found.anchor, problem)


def _day_end(expression: DateExpression, year: int | None) -> str | None:
    if expression.day_end is None or expression.month is None:
        return None
    month = expression.month_end or expression.month
    if year is not None:
        year = expression.year_end or year + (month < expression.month)
        if not exists(year, month, expression.day_end):
            return None
    return f"{year or 'XXXX'}-{month:02d}-{expression.day_end:02d}"


def _weekday(expression: DateExpression, anchor: Anchor) -> Found:
    weekday = expression.weekday or 0
    if expression.unit == "weeks":
        return _in_week(expression, weekday, anchor)
    if anchor.published is not None:
        if anchor.ahead and expression.direction is None:
            day = anchor.published + timedelta(days=(weekday - anchor.published.weekday()) % 7)
            return Found(str(day), code="weekday-on-or-after", anchor=label_of("published", anchor.published))
        day, code = _weekday_by_publication(weekday, expression.direction, anchor.published)
        return Found(str(day), code=code, anchor=label_of("published", anchor.published))
    if anchor.nearest is None:
        return Found("", code="unresolved", problem=NO_ANCHOR)
    ahead = (weekday - anchor.nearest.weekday()) % 7
    code = "weekday-on-or-after"
    if expression.direction in ("past", "future"):
        ahead, code = ahead or 7, "weekday-after"
    return Found(str(anchor.nearest + timedelta(days=ahead)), code=code, anchor=label_of("nearest", anchor.nearest))


def _in_week(expression: DateExpression, weekday: int, anchor: Anchor) -> Found:
    """Give the day of a week that lies so many weeks away: "Senin pekan lalu"."""
    base = base_of(anchor)
    if base is None:
        return Found("", code="unresolved", problem=NO_ANCHOR)
    label, day = base
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=expression.amount or 0)
    return Found(str(monday + timedelta(days=weekday)), code="weekday-in-week", anchor=label_of(label, day))


def _weekday_by_publication(weekday: int, direction: str | None, published: date) -> tuple[date, str]:
    back = (published.weekday() - weekday) % 7
    if direction == "past":
        return published - timedelta(days=back or 7), "weekday-before"
    if direction == "future":
        return published + timedelta(days=(7 - back)), "weekday-after"
    if direction == "present":
        return published + timedelta(days=weekday - published.weekday()), "weekday-same-week"
    return published - timedelta(days=back), "weekday-on-or-before"


def _month(expression: DateExpression, anchor: Anchor) -> Found:
    month = expression.month or 1
    code, label, year = "full-date", "", expression.year
    if year is None:
        year, code, label = year_of_month(expression, anchor, month)
    last = None
    if expression.month_end is not None:
        end_year = expression.year_end or (year if year is not None else None)
        if expression.month_end < month and year is not None and expression.year_end is None:
            year, end_year = (year - 1, year) if expression.year is not None else (year, year + 1)
        last = f"{end_year or 'XXXX'}-{expression.month_end:02d}"
    if year is None:
        return Found(f"XXXX-{month:02d}", last, "unresolved", problem=NO_YEAR)
    return Found(f"{year}-{month:02d}", last, code, label)


def _year(expression: DateExpression, anchor: Anchor) -> Found:
    last = None if expression.year_end is None else f"{expression.year_end:04d}"
    return Found(f"{expression.year:04d}", last)


def _clock(expression: DateExpression, anchor: Anchor) -> Found:
    if anchor.nearest is not None:
        return Found(str(anchor.nearest), code="clock", anchor=label_of("nearest", anchor.nearest))
    if anchor.told is not None:
        return Found(str(anchor.told), code="clock", anchor=label_of("told", anchor.told))
    if anchor.published is not None:
        return Found(str(anchor.published), code="clock", anchor=label_of("published", anchor.published))
    return Found("", code="unresolved", problem=NO_ANCHOR)
