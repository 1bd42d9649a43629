"""C504 unknown-speaker."""

from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import WORD, Context
from klaim.rules._rule import Defect, rule

_TEXT = "Pertemuan Rina Wulandari dan Kenji Mori berlangsung dua jam."


@rule(
    code="C504",
    name="unknown-speaker",
    severity="error",
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
    names = [match for match in WORD.finditer(claim.attribution.speaker) if match[0][0].isupper()]
    missing = [match for match in names if not context.has(match[0])]
    if missing:
        yield Defect("/attribution/speaker", f"the article has no {missing[0][0]!r}", missing[0].span())
