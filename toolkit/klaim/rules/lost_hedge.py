"""C501 lost-hedge."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context, words
from klaim.rules._restated import dropped
from klaim.rules._rule import Defect, rule


@rule(
    code="C501",
    name="lost-hedge",
    severity="warning",
    clue="marked-source",
    help="keep the hedge in the text, and set the modality to hedged",
    needs="language",
    bad={"text": "Tarif turun sekitar 5 persen.", "quotes": ["Tarif diduga turun sekitar 5 persen"]},
    good={
        "text": "Tarif diduga turun sekitar 5 persen.",
        "quotes": ["Tarif diduga turun sekitar 5 persen"],
        "modality": "hedged",
    },
)
def lost_hedge(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim states no more surely than its source what it restates.

    "Diduga" is the difference between a suspicion and a fact. A hedge that is the cue of an attribution is kept there.
    """
    if claim.modality in ("asserted", "hedged") and claim.provenance.parent is None:
        cue = words(claim.attribution.cue) if claim.attribution is not None else frozenset[str]()
        for index, mark in dropped(claim, context.language.words.HEDGES - cue, context.language):
            told = f"the source says {mark[0].lower()!r}, the claim states it as a fact"
            yield Defect(f"/source/{index}/exact", told, mark.span())
