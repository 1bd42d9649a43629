"""C703 contradiction."""

from collections.abc import Iterator, Sequence
from zlib import crc32

from klaim.records import Claim
from klaim.rules._batch import Batch
from klaim.rules._normal import skeleton
from klaim.rules._rule import Member, group_rule
from klaim.values.clash import MEASURED, clash

_DATE = {
    "type": "date",
    "value": {"edtf": "2026-03-09"},
    "text": "Rina Wulandari bertemu Kenji Mori pada 9 Maret 2026.",
}


def _subject(claim: Claim) -> tuple[str, ...] | None:
    if claim.label != "SUPPORTED" or claim.value is None or claim.type not in MEASURED:
        return None
    return claim.article_id, claim.type, claim.value.unit or "", skeleton(claim.text, claim.language)


def _sketches(batch: Batch) -> list[int | None]:
    return [
        crc32(f" {claim.type} {claim.value.unit or ''}".encode(), words)
        if claim.type in MEASURED and claim.value is not None and claim.label == "SUPPORTED"
        else None
        for claim, words in zip(batch.claims, batch.wordings, strict=True)
    ]


@group_rule(
    code="C703",
    name="contradiction",
    severity="warning",
    help="correct one of them, or label both CONFLICTING with the evidence of each",
    key=_subject,
    sketches=(_sketches,),
    bad=(
        _DATE,
        {
            **_DATE,
            "id": "contoh#c002",
            "value": {"edtf": "2026-03-08"},
            "text": "Rina Wulandari bertemu Kenji Mori pada 8 Maret 2026.",
        },
    ),
    good=(_DATE, {"id": "contoh#c002"}),
)
def contradiction(claims: list[Claim], places: Sequence[str]) -> Iterator[Member]:
    """Two claims of an article that differ in nothing but their value are not both SUPPORTED.

    At most one can be true, unless two speakers say so, and then neither is settled.
    """
    first = claims[0]
    for index, claim in enumerate(claims[1:], start=1):
        if claim.attribution == first.attribution and claim.value and first.value and clash(first.value, claim.value):
            yield Member(index, "/value", f"contradicts {first.id} at {places[0]}")
