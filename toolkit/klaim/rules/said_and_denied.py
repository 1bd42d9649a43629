"""C711 said-and-denied."""

from collections.abc import Iterator, Sequence

from klaim.language import known
from klaim.records import Claim
from klaim.rules._normal import told
from klaim.rules._rule import Member, group_rule
from klaim.rules._sketches import undenied, wordings

_PLAIN = frozenset(("asserted", "negated"))
_DENIED = {
    "text": "Kenji Mori tidak membahas tarif baja.",
    "quotes": ("Kenji Mori tidak membahas tarif baja",),
    "modality": "negated",
}


def _statement(claim: Claim) -> tuple[str, ...] | None:
    """What the claim says or denies, and who says so."""
    language = known(claim.language)
    if language is None or claim.label != "SUPPORTED" or claim.modality not in _PLAIN:
        return None
    speaker = claim.attribution.speaker if claim.attribution else ""
    said = (word for word in told(claim.text, claim.language).split() if word not in language.words.DENIALS)
    return claim.article_id, language.tag, speaker, " ".join(said)


@group_rule(
    code="C711",
    name="said-and-denied",
    severity="warning",
    help="correct one of them, or label both CONFLICTING with the evidence of each",
    key=_statement,
    sketches=(wordings, undenied),
    bad=({"text": "Kenji Mori membahas tarif baja."}, {**_DENIED, "id": "contoh#c002"}),
    good=(
        {"text": "Kenji Mori membahas tarif baja."},
        {**_DENIED, "id": "contoh#c002", "speaker": "Rina Wulandari"},
    ),
)
def said_and_denied(claims: list[Claim], places: Sequence[str]) -> Iterator[Member]:
    """Of two claims of an article that differ in a negation alone, not both are SUPPORTED.

    One of them is false. What two speakers say is theirs to settle; what some did and others did not, or at one time
    and not at another, is no contradiction.
    """
    denied = [_denies(claim) for claim in claims]
    first = next((index for index, sure in enumerate(denied) if sure is not None), 0)
    for index in range(first + 1, len(claims)):
        if denied[index] is not None and denied[index] != denied[first]:
            yield Member(index, "/text", f"contradicts {claims[first].id} at {places[first]}")


def _denies(claim: Claim) -> bool | None:
    """Tell whether the claim denies all that it speaks of; None where it may deny a part of it."""
    language = known(claim.language)
    if language is None or language.words.DENIALS.isdisjoint(told(claim.text, claim.language).split()):
        return False
    return True if language.denials.denies_all(claim.text) else None
