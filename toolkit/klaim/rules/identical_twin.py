"""C602 identical-twin."""

from collections.abc import Iterator, Sequence

from klaim.records import Claim
from klaim.rules._example import CONTRAST
from klaim.rules._normal import told
from klaim.rules._rule import Member, group_rule
from klaim.rules._sketches import ids, parents


@group_rule(
    code="C602",
    name="identical-twin",
    severity="error",
    help="change the value that makes the twin false, or drop it",
    key=lambda claim: claim.provenance.parent or claim.id,
    sketches=(ids, parents),
    bad=(
        {},
        {
            "id": "contoh#c002",
            "label": "REFUTED",
            "text": "Rina Wulandari bertemu Kenji Mori",
            "provenance": CONTRAST,
        },
    ),
    good=(
        {},
        {
            "id": "contoh#c002",
            "label": "REFUTED",
            "text": "Rina Wulandari bertemu Budi Hartono.",
            "provenance": CONTRAST,
        },
    ),
)
def identical_twin(claims: list[Claim], places: Sequence[str]) -> Iterator[Member]:
    """A claim made as the contrast of another does not say the same as its parent.

    One text with two verdicts teaches a model nothing, and fails every honest one.
    """
    parents = [claim for claim in claims if claim.provenance.parent is None]
    if not parents:
        return
    said = told(parents[0].text, parents[0].language)
    for index, claim in enumerate(claims):
        child = claim.provenance.parent is not None and claim.label != parents[0].label
        if child and told(claim.text, claim.language) == said:
            yield Member(index, "/text", f"says the same as its parent {parents[0].id}, yet is {claim.label}")
