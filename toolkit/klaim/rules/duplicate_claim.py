"""C702 duplicate-claim."""

from collections.abc import Iterator, Sequence

from klaim.records import Claim
from klaim.rules._normal import told
from klaim.rules._rule import Member, group_rule
from klaim.rules._sketches import wordings


def _same(claim: Claim) -> tuple[str, ...]:
    speaker = claim.attribution.speaker if claim.attribution else ""
    language = claim.language.partition("-")[0]
    return claim.article_id, language, claim.type, claim.modality, speaker, told(claim.text, claim.language)


@group_rule(
    code="C702",
    name="duplicate-claim",
    severity="error",
    help="keep one of them with the spans of both",
    key=_same,
    sketches=(wordings,),
    bad=({}, {"id": "contoh#c002", "text": "rina wulandari bertemu Kenji Mori"}),
    good=({}, {"id": "contoh#c002", "text": "Rina Wulandari bertemu Kenji Mori di Bandung."}),
)
def duplicate_claim(claims: list[Claim], places: Sequence[str]) -> Iterator[Member]:
    """No two claims of an article say the same in the same words, letter case, punctuation and number forms aside.

    A claim that is there twice counts twice in every score, and may end up with two verdicts. A contrast that says the
    same as its parent is told of by identical-twin.
    """
    seen: dict[str, int] = {}
    for index, claim in enumerate(claims):
        if claim.id in seen:
            continue
        first = next((place for place in seen.values() if not _are_twins(claims[place], claim)), None)
        if first is not None:
            yield Member(index, "/text", f"says the same as {claims[first].id} at {places[first]}")
        seen[claim.id] = index


def _are_twins(one: Claim, other: Claim) -> bool:
    """Tell whether one was made as the contrast of the other."""
    made = one.provenance.parent == other.id or other.provenance.parent == one.id
    return made and one.label != other.label
