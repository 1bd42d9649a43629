"""C312 stray-space."""

import re
from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, Edit, rule

_SPACE = "[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
"""A space of any width; the other characters that are spaces control something."""
_STRAY = re.compile(rf"(?<={_SPACE}){_SPACE}+|\A{_SPACE}+|(?<!{_SPACE}){_SPACE}\Z")
_SPACES = re.compile(f"{_SPACE}{{2,}}")
_ENDS = re.compile(rf"\A{_SPACE}+|{_SPACE}+\Z")


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
    spaces is no claim. Spaces that do not break or are of another width count as well.
    """
    if not claim.text.isascii() or "  " in f" {claim.text} ":
        if claim.text.isspace():
            yield Defect("/text", "the text is blank", (0, len(claim.text)))
            return
        for match in _STRAY.finditer(claim.text):
            yield Defect("/text", "a space too many", match.span())


@stray_space.fix
def closed_up(claim: Claim, context: Context) -> Iterator[Edit]:
    """The text without them."""
    text = _ENDS.sub("", _SPACES.sub(" ", claim.text))
    if text and text != claim.text:
        yield Edit("/text", text)
