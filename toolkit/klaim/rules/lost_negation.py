"""C502 lost-negation."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._restated import dropped
from klaim.rules._rule import Defect, rule


@rule(
    code="C502",
    name="lost-negation",
    severity="error",
    clue="marked-source",
    help="keep the negation in the text, and set the modality to negated",
    needs="language",
    bad={"text": "Kenji Mori membahas tarif baja.", "quotes": ["Kenji Mori tidak membahas tarif baja"]},
    good={
        "text": "Kenji Mori tidak membahas tarif baja.",
        "quotes": ["Kenji Mori tidak membahas tarif baja"],
        "modality": "negated",
    },
)
def lost_negation(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim that restates a negated sentence negates it too.

    Without the one word it says the opposite of its own evidence.
    """
    if claim.provenance.parent is None:
        for index, mark in dropped(claim, context.language.words.NEGATIONS, context.language, denied=True):
            told = f"the source says {mark[0].lower()!r}, the claim does not"
            yield Defect(f"/source/{index}/exact", told, mark.span())
