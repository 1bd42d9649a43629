"""C703 contradiction."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any
from zlib import crc32

from klaim.language import known
from klaim.records import Attribution, Claim, Value
from klaim.rules._batch import Batch
from klaim.rules._normal import figures, skeleton
from klaim.rules._rule import Member, group_rule
from klaim.values.clash import MEASURED, clash
from klaim.values.edtf import is_edtf, overlaps

_DATE = {
    "type": "date",
    "value": {"edtf": "2026-03-09"},
    "text": "Rina Wulandari bertemu Kenji Mori pada 9 Maret 2026.",
}


def _subject(claim: Claim) -> tuple[str, ...] | None:
    if claim.label != "SUPPORTED" or claim.value is None or claim.type not in MEASURED:
        return None
    return claim.article_id, claim.type, claim.value.unit or "", skeleton(claim.text, claim.language)


@lru_cache(maxsize=1024)
def _measured(kind: str, unit: str | None) -> bytes:
    return f" {kind} {unit or ''}".encode()


def _sketches(batch: Batch) -> list[int | None]:
    return [
        crc32(_measured(claim.type, claim.value.unit), words)
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

    At most one can be true, unless two speakers say so, and then neither is settled. What was measured in two years
    is no contradiction.
    """
    if len({claim.value for claim in claims}) < 2:
        return
    told: dict[tuple[Attribution | None, tuple[str, ...]], int] = {}
    for index, claim in enumerate(claims):
        first = told.setdefault((claim.attribution, _beside(claim)), index)
        if claim.value and (other := claims[first].value) and clash(other, claim.value):
            yield Member(index, "/value", f"contradicts {claims[first].id} at {places[first]}")


def _beside(claim: Claim) -> tuple[str, ...]:
    """The numbers and days of the text that are none of the value."""
    value, text = claim.value, claim.text
    language: Any = known(claim.language)
    if language is None or value is None:
        return ()
    if value.edtf is not None:
        dates = language.dates
        places = [item for item in dates.find_dates(text) if _is_of(dates.resolve(item, dates.Anchor()).edtf, value)]
    elif value.iso8601 is not None:
        places = language.durations.find_durations(text)
    else:
        places = [item for item in language.quantities.find_quantities(text) if item.number == value.number]
    for item in places:
        text = text[: item.start] + " " * (item.end - item.start) + text[item.end :]
    return figures(text, claim.language)


def _is_of(told: str | None, value: Value) -> bool:
    """Tell whether a day of the text, or one without a year, may be that of the value."""
    return told is None or value.edtf is None or not is_edtf(value.edtf) or overlaps(told, value.edtf)
