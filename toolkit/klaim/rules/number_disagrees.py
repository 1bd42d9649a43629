"""C406 number-disagrees."""

from collections.abc import Iterator
from typing import Any

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._quantities import gives, numbers, same, shown
from klaim.rules._rule import Defect, Edit, rule

_SHARE = "%"
_TEXT = "Tarif diduga turun sekitar 5 persen."
_QUOTES = ("Tarif diduga turun sekitar 5 persen",)


@rule(
    code="C406",
    name="number-disagrees",
    severity="error",
    clue="number",
    help="write the number that the text names, or correct the text",
    needs="language",
    bad={
        "type": "quantity", "text": _TEXT, "quotes": _QUOTES, "modality": "hedged",
        "value": {"number": 50, "unit": "%", "comparison": "about"},
    },
    good={
        "type": "quantity", "text": _TEXT, "quotes": _QUOTES, "modality": "hedged",
        "value": {"number": 5, "unit": "%", "comparison": "about"},
    },
)  # fmt: skip
def number_disagrees(claim: Claim, context: Context) -> Iterator[Defect]:
    """The number in a claim's value is among those its text names, in digits or words.

    Two numbers in one record leave programs and readers with different claims.
    """
    if claim.value is None or claim.type != "quantity":
        return
    for field in ("number", "number_max"):
        number = getattr(claim.value, field)
        share = claim.value.unit == _SHARE
        if number is None or gives([claim.text], number, context.language, signed=not share):
            continue
        told = numbers(claim.text, context.language)
        if told and not (share and _is_worded(claim.text, number, context)):
            yield Defect(f"/value/{field}", f"the text says {' and '.join(map(shown, sorted(told)))}")


def _is_worded(text: str, number: float, context: Context) -> bool:
    """Tell whether a share of the text in words is so many per cent, rounded as the number is: "sepertiga" is 33.3."""
    module: Any = context.language.numbers
    places = len(shown(number).partition(".")[2])
    found = (item for item in module.find_numbers(text) if 0 < item.number < 1)
    shares = (item.number for item in found if text[item.start : item.end].isalpha())
    return any(same(round(100 * share, places), number) for share in shares)


@number_disagrees.fix
def take_from_text(claim: Claim, context: Context) -> Iterator[Edit]:
    """The number of the text, if it names one alone, in place of one that the source does not give."""
    value, told = claim.value, numbers(claim.text, context.language)
    if value is None or value.number_max is not None or len(told) != 1:
        return
    quoted = [span.exact for span in claim.source]
    if value.number is not None and gives(quoted, value.number, context.language, signed=value.unit != _SHARE):
        return
    for defect in number_disagrees.check(claim, context):
        (number,) = told
        yield Edit(defect.pointer, int(number) if number.is_integer() else number)
