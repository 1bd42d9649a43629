"""C401 value-not-in-source."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule


@rule(
    code="C401",
    name="value-not-in-source",
    severity="error",
    clue="name",
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
        missing = context.missing_name(text) if text else None
        if missing is not None:
            yield Defect(f"/value/{field}", f"the article has no {missing[0]!r}", missing[1])
