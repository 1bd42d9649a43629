"""C409 range-reversed."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule

_RANGE = {"type": "quantity", "text": "Tarif diduga turun sekitar 5 persen.", "modality": "hedged",
          "quotes": ("Tarif diduga turun sekitar 5 persen",)}  # fmt: skip


@rule(
    code="C409",
    name="range-reversed",
    severity="error",
    clue="number",
    help="put the lower number into number, the upper into number_max",
    bad={
        **_RANGE,
        "value": {"number": 5, "number_max": 3, "unit": "%", "comparison": "about"},
        "text": "Tarif turun 5 persen sampai 3 persen.",
    },
    good={**_RANGE, "value": {"number": 5, "unit": "%", "comparison": "about"}},
)
def range_reversed(claim: Claim, context: Context) -> Iterator[Defect]:
    """A range goes upwards.

    Programs take `number` for the lower end and find the range empty.
    """
    value = claim.value
    if (
        value is not None
        and value.number_max is not None
        and value.number is not None
        and value.number_max < value.number
    ):
        yield Defect("/value/number_max", f"{value.number_max} is below number, {value.number}")
