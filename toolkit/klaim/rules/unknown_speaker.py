"""C504 unknown-speaker."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule

_TEXT = "Pertemuan Rina Wulandari dan Kenji Mori berlangsung dua jam."


@rule(
    code="C504",
    name="unknown-speaker",
    severity="error",
    clue="attribution",
    help="name the speaker as the article does",
    needs="article",
    bad={"text": _TEXT, "speaker": "Budi Hartono"},
    good={"text": _TEXT, "speaker": "Rina Wulandari"},
)
def unknown_speaker(claim: Claim, context: Context) -> Iterator[Defect]:
    """The speaker of a claim is named in its article.

    Words put into the mouth of somebody whom the article never mentions are a libel, not data.
    """
    if claim.attribution is None:
        return
    missing = context.missing_name(claim.attribution.speaker)
    if missing is not None:
        yield Defect("/attribution/speaker", f"the article has no {missing[0]!r}", missing[1])
