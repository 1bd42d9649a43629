"""C705 split-twin."""

from collections.abc import Iterator, Sequence

from klaim.records import Claim
from klaim.rules._example import CONTRAST
from klaim.rules._rule import Member, group_rule
from klaim.rules._sketches import ids, parents
from klaim.rules._splits import split_of

_TWIN = {
    "id": "contoh#c002",
    "text": "Rina Wulandari bertemu Budi Hartono.",
    "label": "REFUTED",
    "provenance": CONTRAST,
}


@group_rule(
    code="C705",
    name="split-twin",
    severity="error",
    help="put a claim and what was made from it into one split",
    key=lambda claim: claim.provenance.parent or claim.id,
    sketches=(ids, parents),
    splits_only=True,
    bad=({"file": "train.jsonl"}, {**_TWIN, "file": "test.jsonl"}),
    good=({"file": "train.jsonl"}, {**_TWIN, "file": "train.jsonl"}),
)
def split_twin(claims: list[Claim], places: Sequence[str]) -> Iterator[Member]:
    """A claim and the contrasts made from it are in one split.

    The twin differs in one word; whoever knows the one knows the other.
    """
    first = split_of(places[0])
    for index in range(1, len(claims)):
        split = split_of(places[index])
        if first and split and split != first and claims[index].id != claims[0].id:
            yield Member(index, "/id", f"is in {split}, while {claims[0].id} at {places[0]} is in {first}")
