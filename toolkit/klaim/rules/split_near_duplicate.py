"""C706 split-near-duplicate."""

from collections.abc import Iterator, Sequence
from zlib import crc32

from klaim.records import Claim
from klaim.rules._batch import Batch
from klaim.rules._normal import bag
from klaim.rules._rule import Member, group_rule
from klaim.rules._splits import split_of

_OTHER = {"id": "lain#c001", "article_id": "lain",
          "others": [{"id": "lain", "language": "id", "text": "Rina Wulandari bertemu Kenji Mori."}],
          "source": [{"start": 0, "end": 33, "exact": "Rina Wulandari bertemu Kenji Mori"}],
          "evidence": [], "label": "NOT_ENOUGH_INFO"}  # fmt: skip


def _bags(batch: Batch) -> list[int]:
    return [crc32(bag(claim.text, claim.language).encode("utf-8", "surrogatepass")) for claim in batch.claims]


@group_rule(
    code="C706",
    name="split-near-duplicate",
    severity="warning",
    help="put both into one split, or drop one",
    key=lambda claim: bag(claim.text, claim.language),
    sketches=(_bags,),
    splits_only=True,
    bad=(
        {"file": "train.jsonl"},
        {**_OTHER, "text": "Rina Wulandari pun bertemu Kenji Mori.", "file": "test.jsonl"},
    ),
    good=(
        {"file": "train.jsonl"},
        {**_OTHER, "text": "Rina Wulandari pun bertemu Kenji Mori.", "file": "train.jsonl"},
    ),
)
def split_near_duplicate(claims: list[Claim], places: Sequence[str]) -> Iterator[Member]:
    """Claims of the same content words are in one split, whichever article they come from.

    News is copied from agency to agency; a test that was seen in training measures memory.
    """
    first = split_of(places[0])
    for index in range(1, len(claims)):
        split = split_of(places[index])
        if first and split and split != first and claims[index].article_id != claims[0].article_id:
            yield Member(
                index,
                "/text",
                f"is in {split}; {claims[0].id} at {places[0]}, in {first}, says nearly the same",
            )
