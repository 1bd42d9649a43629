"""C405 duration-disagrees."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._durations import lengths, remember, said_before
from klaim.rules._rule import Defect, Edit, rule
from klaim.rules.invalid_duration import invalid_duration
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
    told = lengths(claim.text, context.language)
    if told and not any(agree(item, value) for item in told):
        yield Defect("/value/iso8601", f"the text says {' and '.join(told)}")
    elif told:
        remember(claim.text, value, context.language)


@invalid_duration.fix
@duration_disagrees.fix
def take_from_text(claim: Claim, context: Context) -> Iterator[Edit]:
    """Take the one duration that the text names, unless the source gives the value, so that the text may be wrong."""
    value = claim.value.iso8601 if claim.value is not None else None
    told = lengths(claim.text, context.language) if "language" in context.known else []
    if value is None or len(told) != 1:
        return
    given = (length for span in claim.source for length in lengths(span.exact, context.language))
    if is_duration(value) and any(agree(length, value) for length in given):
        return
    if not is_duration(value) or not agree(told[0], value):
        yield Edit("/value/iso8601", told[0])
