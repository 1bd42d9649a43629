"""C503 cue-not-reporting."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule

_TEXT = "Pertemuan Rina Wulandari dan Kenji Mori berlangsung dua jam."


@rule(
    code="C503",
    name="cue-not-reporting",
    severity="warning",
    clue="attribution",
    help="give the word that reports the speech: kata, mengatakan, menurut …",
    needs="language",
    bad={"text": _TEXT, "speaker": "Rina Wulandari", "cue": "berlangsung"},
    good={"text": _TEXT, "speaker": "Rina Wulandari", "cue": "kata"},
)
def cue_not_reporting(claim: Claim, context: Context) -> Iterator[Defect]:
    """The cue of an attribution is a word that reports speech or thought.

    Any other word shows that the speaker was taken from the wrong place.
    """
    if claim.attribution is not None and not context.reports(claim.attribution.cue):
        yield Defect("/attribution/cue", f"{claim.attribution.cue!r} reports no speech")
