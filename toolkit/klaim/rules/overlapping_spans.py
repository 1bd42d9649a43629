"""C208 overlapping-spans."""

from collections.abc import Iterator
from itertools import pairwise
from operator import itemgetter

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule


@rule(
    code="C208",
    name="overlapping-spans",
    severity="warning",
    clue="several-spans",
    help="join them into one span, or drop the one inside the other",
    bad={"quotes": ["Rina Wulandari bertemu", "Wulandari bertemu Duta Besar"]},
    good={"quotes": ["Rina Wulandari", "bertemu Duta Besar"]},
)
def overlapping_spans(claim: Claim, context: Context) -> Iterator[Defect]:
    """The source spans of a claim do not overlap.

    Words that two spans share are counted twice by every measure of coverage and agreement. A span that is no stretch
    of its article is told of by empty-span and span-outside.
    """
    if all(one.start <= one.end <= other.start for one, other in pairwise(claim.source)):
        return
    size = len(context.text) if context.article is not None else None
    placed = [
        (span.start, index, span)
        for index, span in enumerate(claim.source)
        if span.start < span.end and (size is None or span.end <= size)
    ]
    reach = -1
    for _, index, span in sorted(placed, key=itemgetter(0, 1)):
        if span.start < reach:
            yield Defect(f"/source/{index}", f"[{span.start}:{span.end}] overlaps another span that ends at {reach}")
        reach = max(reach, span.end)
