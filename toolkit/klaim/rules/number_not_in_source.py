"""C310 number-not-in-source."""

import re
from collections.abc import Iterator
from typing import Any

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w|[.,]\d)")


@rule(
    code="C310",
    name="number-not-in-source",
    severity="error",
    clue="unknown-word",
    help="write the number that the article gives",
    needs="article language",
    bad={"text": "Rina Wulandari bertemu 40 duta besar."},
    good={"text": "Rina Wulandari bertemu Kenji Mori pada 9 Maret 2026."},
)
def number_not_in_source(claim: Claim, context: Context) -> Iterator[Defect]:
    """Every number in a claim stands in the article, in digits or words; dates may be completed.

    A digit mistyped or added makes a false claim that reads like a true one.
    """
    if claim.provenance.parent is not None or not _DIGIT.search(claim.text):
        return
    forms: Any = context.language.number_forms
    for match in _NUMBER.finditer(forms.bare(claim.text)):
        number, place = match[0], match.start()
        known = context.writes(number) or number == context.year or context.is_dated(claim.text, place)
        if not known and not context.has_number(number) and not _is_given(claim.text, place, context):
            yield Defect("/text", f"the article has no number {number}", match.span())


def _is_given(text: str, place: int, context: Context) -> bool:
    """Tell whether the article gives the number that the digits here are part of: "12 ribu" for "12.000"."""
    module: Any = context.language.numbers
    return any(item.start <= place < item.end and context.gives(item.number) for item in module.find_numbers(text))
