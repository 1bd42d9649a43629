"""C302 relative-date."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context, words
from klaim.rules._rule import Defect, rule
from klaim.values.quotes import unquoted


@rule(
    code="C302",
    name="relative-date",
    severity="error",
    clue="RELATIVE_DAYS RELATIVE_AFTER",
    help="write the date itself; where the article does not settle it, add the flag unresolved-date",
    needs="language",
    bad={"text": "Rina Wulandari bertemu Kenji Mori kemarin."},
    good={"text": "Rina Wulandari bertemu Kenji Mori pada 9 Maret 2026."},
)
def relative_date(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim names its dates; it does not count them from the day somebody wrote or read it.

    "Kemarin" is another day for every reader, so the claim's truth would change overnight.
    """
    lists = context.language.words
    present = words(claim.text)
    if (
        present.isdisjoint(lists.RELATIVE_DAYS) and present.isdisjoint(lists.RELATIVE_AFTER)
    ) or "unresolved-date" in claim.flags:
        return
    for match in lists.RELATIVE_TIME.finditer(unquoted(claim.text)):
        yield Defect("/text", f"{match[0]!r} depends on the day of writing", match.span())
