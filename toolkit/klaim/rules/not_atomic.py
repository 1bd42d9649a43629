"""C304 not-atomic."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import WORD, Context, words
from klaim.rules._quotes import unquoted
from klaim.rules._rule import Defect, rule


@rule(
    code="C304",
    name="not-atomic",
    severity="warning",
    clue="JOINING",
    help="split the claim: one predicate, one value each",
    needs="language",
    bad={"text": "Rina Wulandari bertemu Kenji Mori dan membahas tarif baja."},
    good={"text": "Rina Wulandari bertemu Kenji Mori di Bandung."},
)
def not_atomic(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim has one predicate.

    Where one half is true and the other false, no label fits.
    """
    lists, verbs = context.language.words, context.language.verbs
    if words(claim.text).isdisjoint(lists.JOINING):
        return
    before, predicates = "", 0
    for match in WORD.finditer(unquoted(claim.text)):
        word = match[0].lower()
        finite = match[0].islower() and word not in lists.FUNCTION_WORDS and verbs.looks_finite(word)
        if finite and before in lists.JOINING and predicates:
            yield Defect("/text", f"{match[0]!r} is a second predicate", match.span())
            return
        predicates += finite
        before = word
