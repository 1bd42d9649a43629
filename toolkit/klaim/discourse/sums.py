"""Which money "uang itu" means: the one sum that the sentences before tell to have come from or gone to somebody."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from klaim.discourse.phrases import Reference

REACH = 2
"""Sentences before one in which the sum stands."""


def sum_references(
    text: str, sentences: Sequence[tuple[int, int]], names: Mapping[str, str], lang: Any
) -> Iterator[Reference]:
    """Spans of money with a pointing word, and the sum with whose it was; `names` holds full names by short ones.

    Only where the sentences before tell of no other sum.
    """
    starts = [start for start, _ in sentences]
    for match in lang.sums.AGAIN.finditer(text):
        number = bisect_right(starts, match.start()) - 1
        before = text[starts[max(0, number - REACH)] : match.start()]
        paid = list(lang.sums.PAID.finditer(before))
        if len(paid) == 1 and len(lang.sums.AMOUNT.findall(before)) == 1:
            who = paid[0]["who"]
            told = lang.sums.told(paid[0]["sum"], paid[0]["lead"], names.get(who, who))
            yield match.start(), match.end(), told, True
