"""C206 span-of-other-article."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule
from klaim.rules._spans import elsewhere, unheld


@rule(
    code="C206",
    name="span-of-other-article",
    severity="error",
    clue="ungrounded",
    help="give the claim the id of the article its words come from",
    needs="article",
    bad={
        "source": [{"start": 0, "end": 12, "exact": "Banjir surut"}],
        "others": [{"id": "lain", "language": "id", "text": "Banjir surut di Demak."}],
    },
    good={
        "source": [{"start": 20, "end": 34, "exact": "Rina Wulandari"}],
        "others": [{"id": "lain", "language": "id", "text": "Banjir surut di Demak."}],
    },
)
def span_of_other_article(claim: Claim, context: Context) -> Iterator[Defect]:
    """A span's words come from the article it names.

    Claims pasted into the wrong article look grounded until somebody reads the text.
    """
    for span in unheld(claim, context):
        if span.start < span.end and (other := elsewhere(span, context)) is not None:
            yield Defect(f"{span.pointer}/{span.field}", f"these words stand at these offsets in article {other!r}")
