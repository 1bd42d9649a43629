"""C412 unit-disagrees."""

import re
from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._quantities import of_value
from klaim.rules._rule import Defect, Edit, rule

_SHOWN = {
    "type": "quantity", "modality": "hedged",
    "text": "Tarif diduga turun sekitar 5 persen.", "quotes": ("Tarif diduga turun sekitar 5 persen",),
}  # fmt: skip
_FIXED = re.compile(r"[A-Z]{3}|%")


@rule(
    code="C412",
    name="unit-disagrees",
    severity="error",
    clue="number",
    help="write the unit that the text names, or correct the text",
    needs="language",
    bad={**_SHOWN, "value": {"number": 5, "unit": "IDR", "comparison": "about"}},
    good={**_SHOWN, "value": {"number": 5, "unit": "%", "comparison": "about"}},
)
def unit_disagrees(claim: Claim, context: Context) -> Iterator[Defect]:
    """A currency or per cent in a value is the one that stands beside the number in the text, and none is left out.

    Five per cent and five rupiah share nothing but the digit.
    """
    value, told = claim.value, _told(claim, context)
    if told and value is not None and value.unit not in told:
        pointer = "/value/unit" if value.unit is not None else "/value"
        yield Defect(pointer, f"the text says {' and '.join(map(repr, sorted(told)))}")


@unit_disagrees.fix
def take_from_text(claim: Claim, context: Context) -> Iterator[Edit]:
    """The unit of the text, if the text gives the number that one alone."""
    told = _told(claim, context)
    for _ in unit_disagrees.check(claim, context):
        if len(told) == 1:
            yield Edit("/value/unit", *told)


def _told(claim: Claim, context: Context) -> set[str]:
    """The units beside the number of the value in the text, if they or that of the value are of a fixed form."""
    told = {str(item.unit) for item in of_value(claim, context.language)}
    unit = claim.value.unit if claim.value is not None else None
    fixed = any(_FIXED.fullmatch(one) for one in (*told, unit or ""))
    return told if fixed else set()
