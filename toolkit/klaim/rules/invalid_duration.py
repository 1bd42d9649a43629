"""C403 invalid-duration."""

from collections.abc import Iterator
from functools import lru_cache

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule
from klaim.values.iso_duration import is_duration

_valid = lru_cache(maxsize=4096)(is_duration)

_TEXT = "Pertemuan Rina Wulandari dan Kenji Mori berlangsung dua jam."


@rule(
    code="C403",
    name="invalid-duration",
    severity="error",
    clue="iso8601",
    help="write ISO 8601: PT2H, P3D, P2M, PT1H30M",
    bad={"type": "duration", "text": _TEXT, "value": {"iso8601": "2H", "comparison": "exact"}},
    good={"type": "duration", "text": _TEXT, "value": {"iso8601": "PT2H", "comparison": "exact"}},
)
def invalid_duration(claim: Claim, context: Context) -> Iterator[Defect]:
    """A duration is ISO 8601.

    P1M is a month and PT1M a minute; a form of one's own is read as neither.
    """
    if claim.value is not None and claim.value.iso8601 is not None and not _valid(claim.value.iso8601):
        yield Defect("/value/iso8601", f"{claim.value.iso8601!r} is no ISO 8601 duration")
