"""Resolve what lies some units of time away from an anchor."""

from dataclasses import replace
from datetime import date, timedelta

from klaim.language.id.date_records import Anchor, DateExpression
from klaim.language.id.dates_rules import NO_ANCHOR, Found, base_of, label_of

# A date mentioned this few days before publication is when the words were said.
_SAME_STORY = 3


def relative(expression: DateExpression, anchor: Anchor) -> Found:
    """Give the day or stretch that an expression's amount of units leads to."""
    base = base_of(anchor if expression.unit == "days" else replace(anchor, told=None)) or base_of(anchor)
    code = f"relative-{expression.relative}"
    if expression.relative == "sequel":
        code = "sequel"
        far = base if expression.amount and expression.unit in ("years", "months") else None
        base = ("nearest", anchor.nearest) if anchor.nearest is not None else far
    elif _may_be_of_story(expression) and base is not None and _in_same_story(base[1], anchor.nearest):
        base = ("nearest", anchor.nearest or base[1])
    if base is None:
        return Found("", code="unresolved", problem=NO_ANCHOR)
    label, day = base
    first, last = _moved(expression, day)
    return Found(first, last, code, label_of(label, day))


def _may_be_of_story(expression: DateExpression) -> bool:
    """Tell whether some time away may count from the day mentioned before: "beberapa hari lalu", not "terakhir"."""
    return expression.relative == "vague" and expression.amount is None


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
