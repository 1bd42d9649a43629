"""Find the year of a day, month or quarter that the text gives without one."""

from datetime import date, timedelta

from klaim.language.id.date_records import Anchor, DateExpression
from klaim.language.id.dates_rules import NO_YEAR, Found, base_of, exists, label_of

# A day this far back in the anchor's year gives way to one close ahead.
_FAR_BACK = 330
# Weekdays of a date repeat within 11 years, those of 29 February within 40.
_YEARS_BACK = 40
_HALF_YEAR = 183
# A day without weekday and year this far from the anchor is of a year that the text leaves to its readers.
_TOO_FAR = 120
# Days from a full date within which one without a year is of the same story.
_SAME_STORY = 31


def year_of_period(
    expression: DateExpression, anchor: Anchor, months: tuple[int, int], code: str
) -> tuple[int | None, str, str]:
    """Find the year of a quarter or half year from its first and last month; with rule and anchor."""
    shifted = _shifted_year(expression, anchor)
    if shifted is not None:
        return shifted
    if anchor.published is not None:
        first_month, last_month = months
        ahead = anchor.ahead or expression.direction == "future"
        to_come = anchor.published.month > (first_month if expression.direction == "future" else last_month)
        still_on = anchor.published.month < (last_month + 1 if expression.direction == "past" else first_month)
        year = anchor.published.year + (to_come if ahead else -still_on)
        return year, code, label_of("published", anchor.published)
    if anchor.nearest is not None:
        return anchor.nearest.year, "anchor-year", label_of("nearest", anchor.nearest)
    return None, "unresolved", ""


def _shifted_year(expression: DateExpression, anchor: Anchor) -> tuple[int, str, str] | None:
    """Give the year that "tahun lalu" after a day, month or quarter names."""
    base = base_of(anchor)
    if expression.relative != "shift" or expression.unit != "years" or base is None:
        return None
    return base[1].year + (expression.amount or 0), "year-shift", label_of(*base)


def year_of_day(expression: DateExpression, anchor: Anchor, month: int, day: int) -> Found:
    """Find the year of a day and month; the year stands in ``first``, XXXX if unknown."""
    shifted = _shifted_year(expression, anchor)
    if shifted is not None:
        return Found(str(shifted[0]), code=shifted[1], anchor=shifted[2])
    if anchor.published is not None:
        return _near_told(expression, anchor, month, day) or _year_by_publication(
            expression, anchor.published, month, day, anchor.ahead
        )
    received = anchor.received()
    if expression.weekday is not None and received is not None:
        label, last = received
        years = range(last.year, last.year - _YEARS_BACK, -1)
        days = [date(year, month, day) for year in years if exists(year, month, day)]
        fitting = [given for given in days if given <= last and given.weekday() == expression.weekday]
        if fitting:
            return Found(str(fitting[0].year), code="weekday-day-month", anchor=label_of(label, last))
    if anchor.nearest is not None:
        return _year_by_nearest(expression, anchor.nearest, month, day)
    return Found("XXXX", code="unresolved", problem=NO_YEAR)


def _near_told(expression: DateExpression, anchor: Anchor, month: int, day: int) -> Found | None:
    """Give the year of a day told shortly before or behind a full date: "10 Agustus 2025 … pada 9 Agustus"."""
    near = anchor.nearest
    if near is None or near == anchor.published or (expression.weekday, expression.direction) != (None, None):
        return None
    years = (near.year + ahead for ahead in (-1, 0, 1) if exists(near.year + ahead, month, day))
    close = [year for year in years if abs((date(year, month, day) - near).days) <= _SAME_STORY]
    return Found(str(close[0]), code="anchor-year", anchor=label_of("nearest", near)) if close else None


def _year_by_publication(expression: DateExpression, published: date, month: int, day: int, said_ahead: bool) -> Found:
    label = label_of("published", published)
    years = range(published.year + 8, published.year - 9, -1)
    days = [date(year, month, day) for year in years if exists(year, month, day)]
    before = next(given for given in days if given <= published)
    after = next(given for given in reversed(days) if given > published)
    if expression.weekday is not None:
        recent, ahead = published - timedelta(days=366), published + timedelta(days=_HALF_YEAR)
        if before >= recent and before.weekday() == expression.weekday and expression.direction != "future":
            return Found(str(before.year), code="weekday-day-month", anchor=label)
        if after <= ahead and after.weekday() == expression.weekday and expression.direction != "past":
            return Found(str(after.year), code="weekday-day-month-ahead", anchor=label)
    direction = expression.direction
    if direction is None and min((published - before).days, (after - published).days) > _TOO_FAR:
        if not said_ahead:
            return Found("XXXX", code="unresolved", problem=NO_YEAR)
        direction = "future"
    if direction == "past" or (direction is None and not _is_ahead(published, before, after)):
        return Found(str(before.year), code="day-month", anchor=label)
    if direction == "present":
        return Found(str(published.year), code="anchor-year", anchor=label)
    return Found(str(after.year), code="day-month-ahead", anchor=label)


def _is_ahead(published: date, before: date, after: date) -> bool:
    """Tell whether a day without a year is rather the coming one than the past one."""
    back, forward = (published - before).days, (after - published).days
    if before.year == published.year:
        return back > _FAR_BACK
    return forward < back


def _year_by_nearest(expression: DateExpression, nearest: date, month: int, day: int) -> Found:
    year = nearest.year
    if expression.direction == "past" and (month, day) > (nearest.month, nearest.day):
        year -= 1
    elif expression.direction == "future" and (month, day) < (nearest.month, nearest.day):
        year += 1
    return Found(str(year), code="anchor-year", anchor=label_of("nearest", nearest))


def year_of_month(expression: DateExpression, anchor: Anchor, month: int) -> tuple[int | None, str, str]:
    """Find the year of a month; with rule and anchor."""
    shifted = _shifted_year(expression, anchor)
    if shifted is not None:
        return shifted
    if anchor.published is None:
        if anchor.nearest is None:
            return None, "unresolved", ""
        found = _year_by_nearest(expression, anchor.nearest, month, anchor.nearest.day)
        return int(found.first), found.code, found.anchor
    here, label = anchor.published, label_of("published", anchor.published)
    if expression.direction == "past":
        return here.year - (month >= here.month), "day-month", label
    if expression.direction == "future":
        return here.year + (month <= here.month), "day-month-ahead", label
    if expression.direction == "present" or month <= here.month:
        return here.year, "day-month" if expression.direction is None else "anchor-year", label
    if month - here.month < 6 or expression.open in ("until", "before"):
        return here.year, "day-month-ahead", label
    return here.year - 1, "day-month", label
