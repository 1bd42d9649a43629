"""Whether two claims of a type carry the same normalised value."""

import math

from klaim.records import Claim, Value
from klaim.score.words import content, overlap
from klaim.values import edtf, iso_duration

ALIKE = 0.6
"""Token F1 from which two names are the same ("Presiden Rusia", "Presiden Federasi Rusia")."""


def checkable(claim: Claim) -> bool:
    """Whether a claim has a value to compare."""
    return claim.value is not None


def same_value(a: Claim, b: Claim) -> bool:
    """Equal type, and dates, durations or numbers that agree, or names that share most words.

    Units are left to the text: "12 orang" and "12 korban" count the same people.
    """
    if a.type != b.type or a.value is None or b.value is None:
        return False
    if a.value.edtf or b.value.edtf:
        return bool(a.value.edtf and b.value.edtf) and edtf.agree(str(a.value.edtf), str(b.value.edtf))
    if a.value.iso8601 or b.value.iso8601:
        return _same_duration(a.value.iso8601, b.value.iso8601)
    if a.value.number is not None or b.value.number is not None:
        return _same_number(a.value.number, b.value.number) and _same_number(a.value.number_max, b.value.number_max)
    return overlap(content(_names(a.value), a.language), content(_names(b.value), b.language)) >= ALIKE


def _same_duration(a: str | None, b: str | None) -> bool:
    if not a or not b or not (iso_duration.is_duration(a) and iso_duration.is_duration(b)):
        return a == b
    return iso_duration.agree(a, b)


def _same_number(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return math.isclose(a, b, rel_tol=1e-6)


def _names(value: Value) -> str:
    return " ".join(part for part in (value.name, value.entity, value.role, value.object) if part)
