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
    first = True
    for match in WORD.finditer(claim.text):
        word = match[0]
        if word[0].isupper() and not first and not context.has(word) and word.lower() not in calendar:
            yield Defect("/text", f"the article has no {word!r}", match.span())
        first = False
