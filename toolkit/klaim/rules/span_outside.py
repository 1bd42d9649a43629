"""C203 span-outside."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule
from klaim.rules._spans import elsewhere, unheld


@rule(
    code="C203",
    name="span-outside",
    severity="error",
    clue="ungrounded",
    help="check that the article is the one that was annotated, and that offsets count code points",
    needs="article",
    bad={"source": [{"start": 9020, "end": 9034, "exact": "Rina Wulandari"}]},
    good={"source": [{"start": 20, "end": 34, "exact": "Rina Wulandari"}]},
)
def span_outside(claim: Claim, context: Context) -> Iterator[Defect]:
    """A span lies within its article.

    Slicing past the end of a text gives nothing without an error, so such a span is lost in silence.
    """
    for span in unheld(claim, context):
        if span.start < span.end and span.end > len(span.text) and not elsewhere(span, context):
            yield Defect(f"{span.pointer}/end", f"{span.end} is past the article's {len(span.text)} code points")
