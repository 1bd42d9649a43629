"""C201 span-mismatch."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, Edit, rule
from klaim.rules._spans import Placed, elsewhere, re_anchored, unheld, utf16_text
from klaim.rules.empty_span import empty_span
from klaim.rules.span_outside import span_outside


@rule(
    code="C201",
    name="span-mismatch",
    severity="error",
    clue="ungrounded",
    help="count code points of the article's stored text from 0, or run `klaim validate --fix`",
    needs="article",
    bad={"source": [{"start": 21, "end": 35, "exact": "Rina Wulandari"}]},
    good={"source": [{"start": 20, "end": 34, "exact": "Rina Wulandari"}]},
)
def span_mismatch(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim's quoted words stand in the article where it says they do.

    Offsets drift when a text is edited or an export counts UTF-16 units; a span that shows
    other words makes the evidence unusable.
    """
    for span in unheld(claim, context):
        if span.start < span.end <= len(span.text) and not elsewhere(span, context):
            found = span.text[span.start : span.end]
            yield Defect(
                f"{span.pointer}/{span.field}",
                f"[{span.start}:{span.end}] holds {found!r}, not {span.exact!r}{_hint(span)}",
            )


@empty_span.fix
@span_outside.fix
@span_mismatch.fix
def re_anchor(claim: Claim, context: Context) -> Iterator[Edit]:
    """Put the offsets where the quoted words stand, if they stand in one place only."""
    for span in unheld(claim, context):
        if (place := re_anchored(span)) is not None:
            yield Edit(f"{span.pointer}/start", place)
            yield Edit(f"{span.pointer}/end", place + len(span.exact))


def _hint(span: Placed) -> str:
    if utf16_text(span) == span.exact:
        return "; these are UTF-16 offsets"
    place = re_anchored(span)
    return "" if place is None else f", which stands at [{place}:{place + len(span.exact)}]"
