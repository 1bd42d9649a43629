"""C312 stray-space."""

import re
from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, Edit, rule

_STRAY = re.compile(r"(?<= ) +|\A +|(?<! ) \Z")


@rule(
    code="C312",
    name="stray-space",
    severity="warning",
    clue="odd-character",
    help="leave one space between words, none before and behind the text",
    needs="",
    bad={"text": "Rina Wulandari bertemu  Kenji Mori."},
    good={"text": "Rina Wulandari bertemu Kenji Mori."},
)
def stray_space(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim's text has one space between words, and none at its ends.

    Such spaces come from pasting and are seen by nobody but the programs that compare texts. A text of nothing but
    spaces is no claim.
    """
    if "  " in f" {claim.text} ":
        if claim.text.isspace():
            yield Defect("/text", "the text is blank", (0, len(claim.text)))
            return
        for match in _STRAY.finditer(claim.text):
            yield Defect("/text", "a space too many", match.span())


@stray_space.fix
def closed_up(claim: Claim, context: Context) -> Iterator[Edit]:
    """The text without them."""
    text = " ".join(filter(None, claim.text.split(" ")))
    if text and text != claim.text:
        yield Edit("/text", text)
