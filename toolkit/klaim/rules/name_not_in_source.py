"""C311 name-not-in-source."""

from collections.abc import Iterator
from typing import Any

from klaim.records import Claim
from klaim.rules._context import WORD, Context
from klaim.rules._quantities import quantities
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
    forms: Any = context.language.number_forms
    found = enumerate(WORD.finditer(forms.bare(claim.text)))
    names = [match for number, match in found if number and match[0][0].isupper()]
    missing = [match for match in names if not context.has(match[0]) and match[0].lower() not in calendar]
    for match in missing:
        if not context.is_dated(claim.text, match.start()) and not _is_unit(claim.text, match.start(), context):
            yield Defect("/text", f"the article has no {match[0]!r}", match.span())


def _is_unit(text: str, place: int, context: Context) -> bool:
    """Tell whether a word belongs to a unit in which the article measures too: "dolar AS" for "US$"."""
    measured = quantities(text, context.language)
    return any(item.start <= place < item.end and item.unit in context.units for item in measured)
