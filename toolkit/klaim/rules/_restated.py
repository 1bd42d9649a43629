"""Tells whether a claim restates a span as a whole, so that a word of the span it lacks was lost."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import words

_SHARE = 0.85


def dropped(claim: Claim, marks: frozenset[str]) -> Iterator[tuple[str, int]]:
    """Words of `marks` in a span that the claim restates, none of which it keeps; with the span's index."""
    told = words(claim.text)
    if not told.isdisjoint(marks) or len(claim.source) != 1:
        return
    for index, span in enumerate(claim.source):
        said = words(span.exact)
        hits = said & marks
        if hits and len(hits) == 1:
            others = said - marks
            if others and len(others & told) >= _SHARE * len(others):
                yield next(iter(hits)), index
