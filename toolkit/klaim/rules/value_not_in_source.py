"""C401 value-not-in-source."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import WORD, Context
from klaim.rules._rule import Defect, rule


@rule(
    code="C401",
    name="value-not-in-source",
    severity="error",
    help="write the value in the article's words, names in full",
    needs="article",
    bad={
        "type": "location",
        "text": "Rina Wulandari bertemu Kenji Mori di Surabaya.",
        "value": {"name": "Surabaya"},
    },
    good={
        "type": "location",
        "text": "Rina Wulandari bertemu Kenji Mori di Bandung.",
        "value": {"name": "Bandung"},
    },
)
def value_not_in_source(claim: Claim, context: Context) -> Iterator[Defect]:
    """The names in a value stand in the article.

    A value is what programs compare; one that the article never gives was guessed or mistyped.
    """
    value = claim.value
    if value is None or claim.provenance.parent is not None:
        return
    for field, text in (
        ("name", value.name),
        ("entity", value.entity),
        ("role", value.role),
        ("object", value.object),
    ):
        if not text:
            continue
        names = [match for match in WORD.finditer(text) if match[0][0].isupper() or match[0][0].isdigit()]
        missing = [match for match in names if not context.has(match[0])]
        if missing:
            yield Defect(f"/value/{field}", f"the article has no {missing[0][0]!r}", missing[0].span())
