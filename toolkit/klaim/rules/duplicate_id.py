"""C701 duplicate-id."""

from collections.abc import Iterator, Sequence

from klaim.records import Claim
from klaim.rules._rule import Member, group_rule
from klaim.rules._sketches import ids


@group_rule(
    code="C701",
    name="duplicate-id",
    severity="error",
    help="give each claim an id of its own",
    key=lambda claim: claim.id,
    sketches=(ids,),
    bad=({}, {"text": "Kenji Mori bertemu Rina Wulandari."}),
    good=({}, {"id": "contoh#c002", "text": "Kenji Mori bertemu Rina Wulandari."}),
)
def duplicate_id(claims: list[Claim], places: Sequence[str]) -> Iterator[Member]:
    """No two claims have the same id.

    Labels, parents and reviews are joined by id; with a double one they land on the wrong claim.
    """
    for index in range(1, len(claims)):
        yield Member(index, "/id", f"id {claims[index].id!r} was already given at {places[0]}")
