"""C306 markup."""

import re
from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule

MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|<!--|&(?:[A-Za-z]{2,8}|#[0-9]{1,6}|#x[0-9A-Fa-f]{1,6});")


@rule(
    code="C306",
    name="markup",
    severity="error",
    clue="odd-character",
    help="write the text without tags and entities",
    bad={"text": "Rina Wulandari bertemu Kenji&nbsp;Mori."},
    good={"text": "Rina Wulandari bertemu Kenji Mori."},
)
def markup(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim's text holds no HTML.

    Tags are left from a scraped page; models learn them, and readers see them.
    """
    if "<" in claim.text or "&" in claim.text:
        for match in MARKUP.finditer(claim.text):
            yield Defect("/text", f"{match[0]!r} is markup", match.span())
