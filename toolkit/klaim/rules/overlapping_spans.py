"""C208 overlapping-spans."""

from collections.abc import Iterator
from itertools import pairwise

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

    Words that two spans share are counted twice by every measure of coverage and agreement.
    """
    if all(one.start <= one.end <= other.start for one, other in pairwise(claim.source)):
        return
    order = sorted(range(len(claim.source)), key=lambda index: (claim.source[index].start, index))
    reach = -1
    for index in order:
        span = claim.source[index]
        if span.start < reach:
            yield Defect(f"/source/{index}", f"[{span.start}:{span.end}] overlaps another span that ends at {reach}")
        reach = max(reach, span.end)
