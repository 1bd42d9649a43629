"""C310 number-not-in-source."""

import re
from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule

_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")


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
    if claim.provenance.parent is not None:
        return
    missing = [match for match in _NUMBER.finditer(claim.text) if not context.has_number(match[0])]
    for match in missing:
        if not context.is_dated(claim.text, match.start()):
            yield Defect("/text", f"the article has no number {match[0]}", match.span())
