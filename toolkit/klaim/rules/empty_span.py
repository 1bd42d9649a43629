"""C202 empty-span."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule
from klaim.rules._spans import unheld


@rule(
    code="C202",
    name="empty-span",
    severity="error",
    clue="ungrounded",
    help="`end` is one past the last code point, so it is greater than `start`",
    bad={"source": [{"start": 34, "end": 20, "exact": "Rina Wulandari"}]},
    good={"source": [{"start": 20, "end": 34, "exact": "Rina Wulandari"}]},
)
def empty_span(claim: Claim, context: Context) -> Iterator[Defect]:
    """A span begins before it ends.

    A reversed or empty span holds no words, so it grounds nothing.
    """
    for span in unheld(claim, context):
        if span.end <= span.start:
            yield Defect(
                f"{span.pointer}/end",
                f"the span ends at {span.end}, where it has not begun: start is {span.start}",
            )
