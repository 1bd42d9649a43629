"""Turn a date expression into an EDTF value against the days that an article knows.

Nothing is guessed in silence: each value names its rule and anchor, and what cannot be
known comes back with a problem.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from klaim.language.id.date_records import Anchor, DateExpression, Resolution

RULES = {
    "full-date": "The text gives the whole date.",
    "weekday-day-month": "No year is given; it is the one that fits the weekday, last up to the anchor.",
    "weekday-day-month-ahead": "No year is given; only a day after the anchor fits the weekday.",
    "day-month": "No year is given; the day or month is the last one up to the anchor.",
    "day-month-ahead": "No year is given; the next day or month after the anchor is said or far nearer.",
    "anchor-year": "No year is given; it is the anchor's.",
    "year-shift": "The year is given relative to the anchor's, as in 'tahun lalu'.",
    "weekday-before": "A weekday alone: the last one before the anchor.",
    "weekday-on-or-before": "A weekday alone: the last one up to the anchor.",
    "weekday-after": "A weekday alone: the first one after the anchor.",
    "weekday-on-or-after": "A weekday alone, publication unknown: the first one from the anchor on.",
    "weekday-same-week": "A weekday with 'ini': the one in the anchor's week.",
    "quarter": "A quarter or half year without a year: the last one begun by the anchor.",
    "relative-shift": "So many units away from the anchor.",
    "relative-last": "The stretch of so many units that ends at the anchor.",
    "relative-next": "The stretch of so many units that begins at the anchor.",
    "relative-vague": "Some time before or after the anchor.",
    "sequel": "So many units away from the date mentioned before.",
    "clock": "A clock time alone joins the anchor's day.",
    "decade": "A decade without its century: the 1930s to 2020s.",
    "unresolved": "The text and the anchors do not tell.",
}
_CONTRADICTION, _NO_YEAR = "weekday-contradicts-date", "year-unresolved"
_NO_ANCHOR, _NO_DATE = "no-anchor", "no-such-date"
# A day this far back in the anchor's year gives way to one close ahead.
_FAR_BACK = 330
# How long before the day of receipt an article can be thought to have been written, in
# days, when dates inside it show it to be older.
_FRESH = 7
_SAME_STORY = 3
# Weekdays of a date repeat within 11 years, those of 29 February within 40.
_YEARS_BACK = 40
_HALF_YEAR = 183


@dataclass(frozen=True)
class _Found:
    """A value before clock, part and open end are added."""

    first: str
    last: str | None = None
    code: str = "full-date"
    anchor: str = ""
    problem: str | None = None


def resolve(expression: DateExpression, anchor: Anchor) -> Resolution:
    """Give the value of a date expression, the rule that made it, and what is wrong with it."""
    found = _resolver(expression)(expression, anchor)
    resolved_by = f"{found.code}/{found.anchor}" if found.anchor else found.code
    if not found.first:
        return Resolution(None, resolved_by, found.problem)
    return Resolution(_finished(expression, found), resolved_by, found.problem)


def _resolver(expression: DateExpression) -> Callable[[DateExpression, Anchor], _Found]:
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
    return _relative if expression.relative is not None else _clock


def _finished(expression: DateExpression, found: _Found) -> str:
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
        "before": f"../{first}",
    }[expression.open]


def _with_part(expression: DateExpression, found: _Found) -> tuple[str, str | None]:
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


def _decade(expression: DateExpression, anchor: Anchor) -> _Found:
    decade = expression.decade or 0
    if decade >= 100:
        return _Found(f"{decade // 10}X")
    return _Found(f"{'19' if decade >= 30 else '20'}{decade // 10}X", code="decade")


def _quarter(expression: DateExpression, anchor: Anchor) -> _Found:
    length = 3 if expression.quarter is not None else 6
    last_month = length * (expression.quarter or expression.half or 1)
    first_month = last_month - length + 1
    year, code, label = expression.year, "full-date", ""
    if year is None:
        year, code, label = _year_of_period(expression, anchor, first_month, "quarter")
    if year is None:
        return _Found("", code="unresolved", problem=_NO_YEAR)
    return _Found(f"{year}-{first_month:02d}", f"{year}-{last_month:02d}", code, label)


def _year_of_period(
    expression: DateExpression, anchor: Anchor, first_month: int, code: str
) -> tuple[int | None, str, str]:
    shifted = _shifted_year(expression, anchor)
    if shifted is not None:
        return shifted
    if anchor.published is not None:
        year = anchor.published.year - (anchor.published.month < first_month)
        return year, code, _label("published", anchor.published)
    if anchor.nearest is not None:
        return anchor.nearest.year, "anchor-year", _label("nearest", anchor.nearest)
    return None, "unresolved", ""


def _shifted_year(expression: DateExpression, anchor: Anchor) -> tuple[int, str, str] | None:
    """Give the year that "tahun lalu" after a day, month or quarter names."""
    base = _base(anchor)
    if expression.relative != "shift" or expression.unit != "years" or base is None:
        return None
    return base[1].year + (expression.amount or 0), "year-shift", _label(*base)


def _day(expression: DateExpression, anchor: Anchor) -> _Found:
    month, day = expression.month, expression.day
    if month is None or day is None or not _exists(2024, month, day):
        return _Found("", code="unresolved", problem=_NO_DATE)
    if expression.year is not None:
        found = _Found(str(expression.year))
    else:
        found = _year_of_day(expression, anchor, month, day)
    if found.first == "XXXX":
        return _Found(
            f"XXXX-{month:02d}-{day:02d}", _day_end(expression, None), found.code, problem=found.problem
        )
    year = int(found.first)
    if not _exists(year, month, day):
        return _Found("", code=found.code, anchor=found.anchor, problem=_NO_DATE)
    given = date(year, month, day)
    problem = found.problem
    if expression.weekday is not None and given.weekday() != expression.weekday:
        problem = _CONTRADICTION
    return _Found(str(given), _day_end(expression, year), found.code, found.anchor, problem)


def _day_end(expression: DateExpression, year: int | None) -> str | None:
    if expression.day_end is None or expression.month is None:
        return None
    month = expression.month_end or expression.month
    if year is not None:
        year = expression.year_end or year + (month < expression.month)
        if not _exists(year, month, expression.day_end):
            return None
    return f"{year or 'XXXX'}-{month:02d}-{expression.day_end:02d}"


def _year_of_day(expression: DateExpression, anchor: Anchor, month: int, day: int) -> _Found:
    """Find the year of a day and month; the year stands in ``first``, XXXX if unknown."""
    shifted = _shifted_year(expression, anchor)
    if shifted is not None:
        return _Found(str(shifted[0]), code=shifted[1], anchor=shifted[2])
    if anchor.published is not None:
        return _year_by_publication(expression, anchor.published, month, day)
    received = anchor.received()
    if expression.weekday is not None and received is not None:
        label, last = received
        years = range(last.year, last.year - _YEARS_BACK, -1)
        days = [date(year, month, day) for year in years if _exists(year, month, day)]
        fitting = [given for given in days if given <= last and given.weekday() == expression.weekday]
        if fitting:
            return _Found(str(fitting[0].year), code="weekday-day-month", anchor=_label(label, last))
    if anchor.nearest is not None:
        return _year_by_nearest(expression, anchor.nearest, month, day)
    return _Found("XXXX", code="unresolved", problem=_NO_YEAR)


def _year_by_publication(expression: DateExpression, published: date, month: int, day: int) -> _Found:
    label = _label("published", published)
    years = range(published.year + 8, published.year - 9, -1)
    days = [date(year, month, day) for year in years if _exists(year, month, day)]
    before = next(given for given in days if given <= published)
    after = next(given for given in reversed(days) if given > published)
    if expression.weekday is not None:
        recent, ahead = published - timedelta(days=366), published + timedelta(days=_HALF_YEAR)
        if before >= recent and before.weekday() == expression.weekday and expression.direction != "future":
            return _Found(str(before.year), code="weekday-day-month", anchor=label)
        if after <= ahead and after.weekday() == expression.weekday and expression.direction != "past":
            return _Found(str(after.year), code="weekday-day-month-ahead", anchor=label)
    if expression.direction == "past" or (
        expression.direction is None and not _is_ahead(published, before, after)
    ):
        return _Found(str(before.year), code="day-month", anchor=label)
    if expression.direction == "present":
        return _Found(str(published.year), code="anchor-year", anchor=label)
    return _Found(str(after.year), code="day-month-ahead", anchor=label)


def _is_ahead(published: date, before: date, after: date) -> bool:
    """Tell whether a day without a year is rather the coming one than the past one."""
    back, forward = (published - before).days, (after - published).days
    if before.year == published.year:
        return back > _FAR_BACK
    return forward < back


def _year_by_nearest(expression: DateExpression, nearest: date, month: int, day: int) -> _Found:
    year = nearest.year
    if expression.direction == "past" and (month, day) > (nearest.month, nearest.day):
        year -= 1
    elif expression.direction == "future" and (month, day) < (nearest.month, nearest.day):
        year += 1
    return _Found(str(year), code="anchor-year", anchor=_label("nearest", nearest))


def _weekday(expression: DateExpression, anchor: Anchor) -> _Found:
    weekday = expression.weekday or 0
    if anchor.published is not None:
        day, code = _weekday_by_publication(weekday, expression.direction, anchor.published)
        return _Found(str(day), code=code, anchor=_label("published", anchor.published))
    if anchor.nearest is None:
        return _Found("", code="unresolved", problem=_NO_ANCHOR)
    ahead = (weekday - anchor.nearest.weekday()) % 7
    code = "weekday-on-or-after"
    if expression.direction in ("past", "future"):
        ahead, code = ahead or 7, "weekday-after"
    return _Found(
        str(anchor.nearest + timedelta(days=ahead)), code=code, anchor=_label("nearest", anchor.nearest)
    )


def _weekday_by_publication(weekday: int, direction: str | None, published: date) -> tuple[date, str]:
    back = (published.weekday() - weekday) % 7
    if direction == "past":
        return published - timedelta(days=back or 7), "weekday-before"
    if direction == "future":
        return published + timedelta(days=(7 - back)), "weekday-after"
    if direction == "present":
        return published + timedelta(days=weekday - published.weekday()), "weekday-same-week"
    return published - timedelta(days=back), "weekday-on-or-before"


def _month(expression: DateExpression, anchor: Anchor) -> _Found:
    month = expression.month or 1
    code, label, year = "full-date", "", expression.year
    if year is None:
        year, code, label = _year_of_month(expression, anchor, month)
    last = None
    if expression.month_end is not None:
        end_year = expression.year_end or (year if year is not None else None)
        if expression.month_end < month and year is not None and expression.year_end is None:
            year, end_year = (year - 1, year) if expression.year is not None else (year, year + 1)
        last = f"{end_year or 'XXXX'}-{expression.month_end:02d}"
    if year is None:
        return _Found(f"XXXX-{month:02d}", last, "unresolved", problem=_NO_YEAR)
    return _Found(f"{year}-{month:02d}", last, code, label)


def _year_of_month(expression: DateExpression, anchor: Anchor, month: int) -> tuple[int | None, str, str]:
    shifted = _shifted_year(expression, anchor)
    if shifted is not None:
        return shifted
    if anchor.published is None:
        if anchor.nearest is None:
            return None, "unresolved", ""
        found = _year_by_nearest(expression, anchor.nearest, month, anchor.nearest.day)
        return int(found.first), found.code, found.anchor
    here, label = anchor.published, _label("published", anchor.published)
    if expression.direction == "past":
        return here.year - (month >= here.month), "day-month", label
    if expression.direction == "future":
        return here.year + (month <= here.month), "day-month-ahead", label
    if expression.direction == "present" or month <= here.month:
        return here.year, "day-month" if expression.direction is None else "anchor-year", label
    if month - here.month < 6 or expression.open in ("until", "before"):
        return here.year, "day-month-ahead", label
    return here.year - 1, "day-month", label


def _year(expression: DateExpression, anchor: Anchor) -> _Found:
    last = None if expression.year_end is None else f"{expression.year_end:04d}"
    return _Found(f"{expression.year:04d}", last)


def _relative(expression: DateExpression, anchor: Anchor) -> _Found:
    base = _base(anchor)
    code = f"relative-{expression.relative}"
    if expression.relative == "sequel":
        code = "sequel"
        base = ("nearest", anchor.nearest) if anchor.nearest is not None else base
    elif expression.relative == "vague" and base is not None and _in_same_story(base[1], anchor.nearest):
        base = ("nearest", anchor.nearest or base[1])
    if base is None:
        return _Found("", code="unresolved", problem=_NO_ANCHOR)
    label, day = base
    first, last = _moved(expression, day)
    return _Found(first, last, code, _label(label, day))


def _in_same_story(base: date, nearest: date | None) -> bool:
    """Tell whether the date mentioned before is when the words were said, not long before."""
    return nearest is not None and 0 <= (base - nearest).days <= _SAME_STORY


def _moved(expression: DateExpression, day: date) -> tuple[str, str | None]:
    """Give the value that lies the expression's amount of units away from a day."""
    amount, unit = expression.amount or 0, expression.unit or "days"
    if expression.relative == "vague":
        return ("..", str(day)) if expression.direction == "past" else (str(day), "..")
    if expression.relative in ("last", "next"):
        other = _shift(day, -amount if expression.relative == "last" else amount, unit)
        ends = sorted((other, day))
        return _at_precision(ends[0], unit), _at_precision(ends[1], unit)
    moved = _shift(day, amount, unit)
    if unit == "weeks" and abs(amount) <= 1 and expression.relative == "shift":
        monday = moved - timedelta(days=moved.weekday())
        return str(monday), str(monday + timedelta(days=6))
    if unit == "weeks":
        return f"{moved}~", None
    return _at_precision(moved, unit), None


def _shift(day: date, amount: int, unit: str) -> date:
    if unit in ("years", "months"):
        months = day.year * 12 + day.month - 1 + amount * (12 if unit == "years" else 1)
        year = min(max(months // 12, 1), 9999)
        return date(year, months % 12 + 1, 1)
    if unit in ("hours", "minutes", "seconds"):
        hours = amount / {"hours": 1, "minutes": 60, "seconds": 3600}[unit]
        return day + timedelta(days=int(hours / 24))
    return day + timedelta(days=amount * (7 if unit == "weeks" else 1))


def _at_precision(day: date, unit: str) -> str:
    return str(day)[: {"years": 4, "months": 7}.get(unit, 10)]


def _clock(expression: DateExpression, anchor: Anchor) -> _Found:
    if anchor.nearest is not None:
        return _Found(str(anchor.nearest), code="clock", anchor=_label("nearest", anchor.nearest))
    if anchor.published is not None:
        return _Found(str(anchor.published), code="clock", anchor=_label("published", anchor.published))
    return _Found("", code="unresolved", problem=_NO_ANCHOR)


def _base(anchor: Anchor) -> tuple[str, date] | None:
    """Give the day that "kemarin" counts from, or None where it would be a guess.

    The day of receipt serves unless dates in the article show it to be older.
    """
    if anchor.published is not None:
        return "published", anchor.published
    received = anchor.received()
    if received is None:
        return None
    older = anchor.nearest is not None and (received[1] - anchor.nearest).days > _FRESH
    return None if older else received


def _label(name: str, day: date) -> str:
    return f"{name}:{day}"


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
