"""C311 name-not-in-source."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import WORD, Context
from klaim.rules._rule import Defect, rule


@rule(
    code="C311",
    name="name-not-in-source",
    severity="error",
    clue="unknown-word",
    help="write the name as the article does",
    needs="article language",
    bad={"text": "Rina Wulandari bertemu Kenta Mori."},
    good={"text": "Rina Wulandari bertemu Kenji Mori."},
)
def name_not_in_source(claim: Claim, context: Context) -> Iterator[Defect]:
    """Every name in a claim stands in the article, or is what a short form in the article stands for.

    A misspelt or foreign name turns a true claim into one about somebody else.
    """
    if claim.provenance.parent is not None or claim.text.isupper():
        return
    calendar = context.language.words.MONTHS + context.language.words.WEEKDAYS
    names = [match for number, match in enumerate(WORD.finditer(claim.text)) if number and match[0][0].isupper()]
    missing = [match for match in names if match[0].lower() not in calendar and not context.has(match[0])]
    for match in missing:
        if not context.is_dated(claim.text, match.start()):
            yield Defect("/text", f"the article has no {match[0]!r}", match.span())
