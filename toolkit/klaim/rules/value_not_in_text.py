"""C410 value-not-in-text."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import WORD, Context
from klaim.rules._rule import Defect, rule


@rule(
    code="C410",
    name="value-not-in-text",
    severity="error",
    clue="name",
    help="write the value that the text names, or correct the text",
    needs="",
    bad={
        "type": "participant",
        "text": "Rina Wulandari bertemu Kenji Mori.",
        "value": {"name": "Jepang"},
    },
    good={
        "type": "participant",
        "text": "Rina Wulandari bertemu Kenji Mori.",
        "value": {"name": "Kenji Mori"},
    },
)
def value_not_in_text(claim: Claim, context: Context) -> Iterator[Defect]:
    """The names in a value are those that the text tells of.

    Programs read the value, people the text; where one says Solo and the other Kudus, a verdict holds for neither.
    An office may be told by its verb, "mengetuai" for "Ketua".
    """
    value = claim.value
    if value is None or value.edtf is not None or value.iso8601 is not None:
        return
    told = claim.text.lower()
    for field in ("name", "entity", "role", "object"):
        text = getattr(value, field)
        if text is None or text.lower() in told or (context.article is not None and context.missing_name(text)):
            continue  # a name that the article lacks is told of by value-not-in-source
        found = list(WORD.finditer(text))
        office = field == "role" and len(found) > 1
        astray = [match for match in found if match[0].lower() not in told]
        names = [match for match in (found[1:] if office else found) if match in astray and match[0][0].isupper()]
        if names:
            yield Defect(f"/value/{field}", f"the text has no {names[0][0]!r}", names[0].span())
        elif found and len(astray) == len(found):
            yield Defect(f"/value/{field}", f"the text names nothing of {text!r}")
