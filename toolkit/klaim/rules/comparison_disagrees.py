"""C411 comparison-disagrees."""

from collections.abc import Iterator
from typing import Any

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._durations import said_before
from klaim.rules._quantities import of_value
from klaim.rules._rule import Defect, Edit, rule
from klaim.values.iso_duration import agree, is_duration

_SHOWN = {
    "type": "quantity", "modality": "hedged",
    "text": "Tarif diduga turun sekitar 5 persen.", "quotes": ("Tarif diduga turun sekitar 5 persen",),
}  # fmt: skip


@rule(
    code="C411",
    name="comparison-disagrees",
    severity="error",
    clue="number iso8601",
    help="write the comparison that the text makes, or correct the text",
    needs="language",
    bad={**_SHOWN, "value": {"number": 5, "unit": "%", "comparison": "exact"}},
    good={**_SHOWN, "value": {"number": 5, "unit": "%", "comparison": "about"}},
)
def comparison_disagrees(claim: Claim, context: Context) -> Iterator[Defect]:
    """A quantity or duration is as exact as its text says: "sekitar" is about, "sedikitnya" at least.

    Whoever compares values alone would take a lower bound for the number itself.
    """
    value, told = claim.value, _told(claim, context)
    if told and value is not None and value.comparison not in told:
        yield Defect("/value/comparison", f"the text says {' and '.join(sorted(told))}")


@comparison_disagrees.fix
def take_from_text(claim: Claim, context: Context) -> Iterator[Edit]:
    """The comparison of the text, if the text makes one alone."""
    told = _told(claim, context)
    for defect in comparison_disagrees.check(claim, context):
        if len(told) == 1:
            yield Edit(defect.pointer, *told)


def _told(claim: Claim, context: Context) -> set[str]:
    """The comparisons that the text makes with the number or length of the value."""
    if claim.value is None or claim.value.comparison is None:
        return set()
    if (length := claim.value.iso8601) is not None:
        exact = claim.value.comparison == "exact" and said_before(claim.text, length, context.language, exact=True)
        return set() if exact else _told_of_length(claim.text, length, context)
    return {str(item.comparison) for item in of_value(claim, context.language)}


def _told_of_length(text: str, value: str, context: Context) -> set[str]:
    """The comparison that the text makes with a length, if it names that one alone."""
    module: Any = context.language.durations
    found = module.find_durations(text)
    alone = len(found) == 1 and is_duration(value) and agree(found[0].iso8601, value)
    return {str(found[0].comparison)} if alone else set()
