"""C308 not-normalised."""

import unicodedata
from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, Edit, rule


@rule(
    code="C308",
    name="not-normalised",
    severity="warning",
    clue="odd-character",
    help="write the text in Unicode NFC",
    bad={"text": "Rina Wulandari bertemu Kenji Mori di kafe\u0301."},
    good={"text": "Rina Wulandari bertemu Kenji Mori di kaf\u00e9."},
)
def not_normalised(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim's text is in Unicode normal form C.

    A letter and its accent as two code points look like the one letter and compare as another.
    Spans are left as they are: they repeat the article.
    """
    if not claim.text.isascii() and not unicodedata.is_normalized("NFC", claim.text):
        same = unicodedata.normalize("NFC", claim.text)
        place = next((i for i, (a, b) in enumerate(zip(claim.text, same, strict=False)) if a != b), 0)
        yield Defect("/text", "the text is not in Unicode NFC", (place, place + 2))


@not_normalised.fix
def normalise(claim: Claim, context: Context) -> Iterator[Edit]:
    """Bring the text into NFC."""
    if not unicodedata.is_normalized("NFC", claim.text):
        yield Edit("/text", unicodedata.normalize("NFC", claim.text))
