"""C402 invalid-date."""

from collections.abc import Iterator
from functools import lru_cache

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule
from klaim.values.edtf import is_edtf

_valid = lru_cache(maxsize=4096)(is_edtf)


@rule(
    code="C402",
    name="invalid-date",
    severity="error",
    clue="edtf",
    help="write EDTF: 2026-03-09, 2026-03, 2025-01/.., 2026-03~",
    bad={
        "type": "date",
        "text": "Rina Wulandari bertemu Kenji Mori pada 9 Maret 2026.",
        "value": {"edtf": "9-3-2026"},
    },
    good={
        "type": "date",
        "text": "Rina Wulandari bertemu Kenji Mori pada 9 Maret 2026.",
        "value": {"edtf": "2026-03-09"},
    },
)
def invalid_date(claim: Claim, context: Context) -> Iterator[Defect]:
    """A date is EDTF and exists in the calendar.

    No schema keyword says so much: 2026-02-30 has the right form and is no day.
    """
    if claim.value is not None and claim.value.edtf is not None and not _valid(claim.value.edtf):
        first, _, last = claim.value.edtf.partition("/")
        backwards = _valid(first) and _valid(last)
        told = "ends before it begins" if backwards else "is no EDTF date"
        yield Defect("/value/edtf", f"{claim.value.edtf!r} {told}")
