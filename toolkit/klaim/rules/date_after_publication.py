"""C408 date-after-publication."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context, words
from klaim.rules._later import first_day, later_days
from klaim.rules._rule import Defect, rule
from klaim.values.edtf import is_edtf

_OF_SPEECH = frozenset(("statement", "assessment"))
"""Types of claims whose words may be of a day to come, though they are spoken today."""

_SHARE = 0.85

_TEXT = "Rina Wulandari bertemu Kenji Mori pada 9 Mei 2026."
_ARTICLE = {
    "text": "Rina Wulandari bertemu Duta Besar Jepang Kenji Mori pada 9 Mei 2026. Ia akan tiba pada 9 Mei 2026."
}


@rule(
    code="C408",
    name="date-after-publication",
    severity="warning",
    clue="edtf later",
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

    A year resolved wrongly moves an event into the future, where the article could not know it. Looked at are the
    value, or else the days that the text names with their year, or else those of the words that it restates.
    """
    known, hints = context.out, context.later_hints
    if known is None or hints is None or claim.modality != "asserted":
        return
    lists, value = context.language.words, claim.value
    if value is not None and value.edtf is not None:
        if is_edtf(value.edtf) and first_day(value.edtf) > known and words(claim.text).isdisjoint(lists.LATER):
            yield Defect("/value/edtf", _told(value.edtf, known))
        return
    if claim.type in _OF_SPEECH or not words(claim.text).isdisjoint(lists.LATER | lists.SET_AHEAD):
        return
    found = next(later_days(claim.text, hints), None)
    if found is not None:
        yield Defect("/text", _told(found.edtf, known), found[:2])
    elif len(claim.source) == 1:
        yield from _restated(claim, context, known)


def _restated(claim: Claim, context: Context, known: str) -> Iterator[Defect]:
    """A later day in the words that the claim restates but for that day."""
    span = claim.source[0]
    if context.text[span.start : span.end] != span.exact:
        return
    lists = context.language.words
    for day in context.later_days:
        if span.start <= day.start and day.end <= span.end:
            start, end = day.start - span.start, day.end - span.start
            others = words(f"{span.exact[:start]} {span.exact[end:]}") - lists.ON_DAY
            plain = others.isdisjoint(lists.LATER | lists.SET_AHEAD)
            if plain and others and len(others & words(claim.text)) >= _SHARE * len(others):
                yield Defect("/source/0/exact", _told(day.edtf, known), (start, end))
                return


def _told(edtf: str, known: str) -> str:
    return f"{edtf} lies after {known}, when the article was out"
