"""C404 date-disagrees."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from klaim.language import Language
from klaim.records import Claim
from klaim.rules._context import WHOLE_DAY, Context
from klaim.rules._days import gives_date
from klaim.rules._rule import Defect, Edit, rule
from klaim.rules.invalid_date import invalid_date
from klaim.values.edtf import is_edtf, overlaps

_OPEN = ".."
_TEXT = "Rina Wulandari bertemu Kenji Mori pada 9 Maret 2026."


@rule(
    code="C404",
    name="date-disagrees",
    severity="error",
    clue="edtf",
    help="write the date that the text names, or correct the text",
    needs="language",
    bad={"type": "date", "text": _TEXT, "value": {"edtf": "2026-03-10"}},
    good={"type": "date", "text": _TEXT, "value": {"edtf": "2026-03-09"}},
)
def date_disagrees(claim: Claim, context: Context) -> Iterator[Defect]:
    """The date in a claim's value is among those its text names.

    Two dates in one record leave programs and readers with different claims.
    """
    value = claim.value.edtf if claim.value is not None else None
    if value is None or not is_edtf(value) or "XXXX" in value:
        return
    plainly = _plainly(value, context.language)
    if plainly is not None and plainly in claim.text:
        return
    told = _told(claim, context)
    if told and not any(_agrees(item, value) for item in _as_close(told, value)):
        yield Defect("/value/edtf", f"the text says {' and '.join(told)}")


@invalid_date.fix
@date_disagrees.fix
def take_from_text(claim: Claim, context: Context) -> Iterator[Edit]:
    """Take the one date that the text names, unless the source gives the value, so that the text may be wrong."""
    value = claim.value.edtf if claim.value is not None else None
    told = _told(claim, context) if "language" in context.known else []
    if value is None or len(told) != 1 or len(told[0]) != WHOLE_DAY:
        return
    if gives_date([span.exact for span in claim.source], value, context.language):
        return
    if not is_edtf(value) or not _agrees(told[0], value):
        yield Edit("/value/edtf", told[0])


def _as_close(told: list[str], value: str) -> list[str]:
    """Those dates of the text that are as close as the value, all where none is: of "2025/2026 … 3 Mei" the day."""
    least = min(len(value.partition("/")[0]), WHOLE_DAY)
    return [item for item in told if any(len(side.rstrip("~?%")) >= least for side in item.split("/"))] or told


def _agrees(told: str, value: str) -> bool:
    """Tell whether a date of the text can be that of the value: to the minute where both have it, at both ends."""
    if not overlaps(told, value):
        return False
    (first, mark, last), (begin, to, end) = told.partition("/"), value.partition("/")
    if not to:
        return "T" not in value or mark != "" or "T" not in told or _minute(told) == _minute(value)
    begins, ends = _meet(first, begin), _meet(last or first, end)
    return begins and ends if mark else begins or ends


def _meet(told: str, value: str) -> bool:
    """Tell whether two ends of intervals can be one; an open one can be any."""
    return _OPEN in (told, value) or overlaps(told, value)


def _minute(value: str) -> str:
    return value[: len("2026-03-09T10:30")]


@lru_cache(maxsize=4096)
def _plainly(value: str, language: Language) -> str | None:
    """The words for one whole day, with a space before, so that 2 March is not found in 12 March; else None."""
    whole = len(value) == WHOLE_DAY and is_edtf(value) and "X" not in value
    return f" {language.dates.spell(value)}" if whole else None


def _told(claim: Claim, context: Context) -> list[str]:
    """The dates that the text names with their year, as EDTF."""
    dates: Any = context.language.dates
    found = (dates.resolve(item, dates.Anchor()) for item in dates.find_dates(claim.text) if item.year or item.year_end)
    return [item.edtf for item in found if item.edtf is not None and item.problem is None]
