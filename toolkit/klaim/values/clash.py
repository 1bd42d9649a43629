"""Whether two values of one thing can both be true."""

from klaim.records import Value
from klaim.values import edtf, iso_duration

MEASURED = frozenset(("date", "duration", "quantity"))
"""Claim types whose values can be told to differ."""


def clash(a: Value, b: Value) -> bool:
    """Whether not both can be: dates that do not overlap, lengths or numbers that are exact and not the same."""
    if a.edtf and b.edtf:
        return edtf.is_edtf(a.edtf) and edtf.is_edtf(b.edtf) and not edtf.overlaps(a.edtf, b.edtf)
    if a.iso8601 and b.iso8601:
        valid = iso_duration.is_duration(a.iso8601) and iso_duration.is_duration(b.iso8601)
        return valid and a.comparison == b.comparison == "exact" and not iso_duration.agree(a.iso8601, b.iso8601)
    return a.comparison == b.comparison == "exact" and a.number_max is b.number_max is None and a.number != b.number
