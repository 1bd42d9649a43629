"""C405 duration-disagrees."""

from collections.abc import Iterator
from typing import Any

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._durations import remember, said_before
from klaim.rules._rule import Defect, Edit, rule
from klaim.values.iso_duration import agree, is_duration

_TEXT = "Pertemuan Rina Wulandari dan Kenji Mori berlangsung dua jam."


@rule(
    code="C405",
    name="duration-disagrees",
    severity="error",
    clue="iso8601",
    help="write the length that the text names, or correct the text",
    needs="language",
    bad={"type": "duration", "text": _TEXT, "value": {"iso8601": "PT3H", "comparison": "exact"}},
    good={"type": "duration", "text": _TEXT, "value": {"iso8601": "PT2H", "comparison": "exact"}},
)
def duration_disagrees(claim: Claim, context: Context) -> Iterator[Defect]:
    """The duration in a claim's value is among those its text names.

    Two lengths in one record leave programs and readers with different claims.
    """
    value = claim.value.iso8601 if claim.value is not None else None
    if value is None or said_before(claim.text, value, context.language) or not is_duration(value):
        return
    told = _told(claim, context)
    if told and not any(agree(item, value) for item in told):
        yield Defect("/value/iso8601", f"the text says {' and '.join(told)}")
    elif told:
        remember(claim.text, value, context.language)


@duration_disagrees.fix
def take_from_text(claim: Claim, context: Context) -> Iterator[Edit]:
    """Take the one duration that the text names."""
    value, told = claim.value.iso8601 if claim.value is not None else None, _told(claim, context)
    if value is None or len(told) != 1:
        return
    if not is_duration(value) or not agree(told[0], value):
        yield Edit("/value/iso8601", told[0])


def _told(claim: Claim, context: Context) -> list[str]:
    found: Any = context.language.durations.find_durations(claim.text)
    ends = ((item.iso8601, getattr(item, "iso8601_max", None)) for item in found)
    return [text for pair in ends for text in pair if text is not None]
