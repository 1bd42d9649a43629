"""C407 weekday-contradicts-date."""

from collections.abc import Iterator
from typing import Any

from klaim.records import Claim
from klaim.rules._context import Context, words
from klaim.rules._rule import Defect, rule


@rule(
    code="C407",
    name="weekday-contradicts-date",
    severity="warning",
    clue="WEEKDAYS",
    help="find out which of the two is right; where the article itself is wrong, allow it with that reason",
    needs="language",
    bad={"text": "Rina Wulandari bertemu Kenji Mori pada Selasa, 9 Maret 2026."},
    good={"text": "Rina Wulandari bertemu Kenji Mori pada Senin, 9 Maret 2026."},
)
def weekday_contradicts_date(claim: Claim, context: Context) -> Iterator[Defect]:
    """A weekday and a date named together fall on the same day.

    One of them is wrong, in the claim or in the article, and nobody can know which from the claim.
    """
    if words(claim.text).isdisjoint(context.language.words.WEEKDAYS):
        return
    dates: Any = context.language.dates
    for item in dates.find_dates(claim.text):
        if item.weekday is None or item.year is None:
            continue
        if dates.resolve(item, dates.Anchor()).problem == "weekday-contradicts-date":
            yield Defect("/text", f"{item.exact!r} is no such weekday", (item.start, item.end))
