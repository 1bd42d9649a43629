"""C408 date-after-publication."""

from collections.abc import Iterator
from functools import lru_cache

from klaim.records import Claim
from klaim.rules._context import Context, words
from klaim.rules._rule import Defect, rule
from klaim.values.edtf import bounds, is_edtf

_TEXT = "Rina Wulandari bertemu Kenji Mori pada 9 Mei 2026."
_ARTICLE = {
    "text": "Rina Wulandari bertemu Duta Besar Jepang Kenji Mori pada 9 Mei 2026. Ia akan tiba pada 9 Mei 2026."
}


@rule(
    code="C408",
    name="date-after-publication",
    severity="warning",
    clue="edtf",
    help="correct the date, or set the modality to expected",
    needs="article language",
    bad={"type": "date", "text": _TEXT, "value": {"edtf": "2026-05-09"}, "article": _ARTICLE},
    good={
        "type": "date", "value": {"edtf": "2026-05-09"},
        "text": "Rina Wulandari akan bertemu Kenji Mori pada 9 Mei 2026.",
        "article": _ARTICLE, "modality": "expected",
    },
)  # fmt: skip
def date_after_publication(claim: Claim, context: Context) -> Iterator[Defect]:
    """What is told as a fact did not happen after the article was published.

    A year resolved wrongly moves an event into the future, where the article could not know it.
    """
    value, article = claim.value, context.article
    if (
        value is None
        or value.edtf is None
        or article is None
        or claim.modality != "asserted"
        or not is_edtf(value.edtf)
    ):
        return
    known = article.published_at or article.retrieved_at
    first = _first_day(value.edtf)
    if known is None or first <= known[:10]:
        return
    if words(claim.text).isdisjoint(context.language.words.LATER):
        yield Defect("/value/edtf", f"{value.edtf} lies after {known[:10]}, when the article was out")


@lru_cache(maxsize=4096)
def _first_day(edtf: str) -> str:
    """The first day a value covers; empty where it has none."""
    first = bounds(edtf)[0] if is_edtf(edtf) else None
    return first.isoformat() if first is not None else ""
