"""C307 control-character."""

import re
from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import Context
from klaim.rules._rule import Defect, rule

_PICTURE = "\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
CONTROL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]"
    f"|(?<![{_PICTURE}\ufe0f])\u200d|\u200d(?![{_PICTURE}])"
)
"""All of them but what joins two pictures to one."""


@rule(
    code="C307",
    name="control-character",
    severity="error",
    clue="odd-character",
    help="take the character out; a line break becomes a space",
    bad={"text": "Rina Wulandari bertemu\u200b Kenji Mori."},
    good={"text": "Rina Wulandari bertemu Kenji Mori."},
)
def control_character(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim's text holds no control, invisible or replacement character.

    Two texts that look the same are then not equal, and a replacement character is a lost letter.
    """
    if not claim.text.isprintable():
        for match in CONTROL.finditer(claim.text):
            yield Defect("/text", f"U+{ord(match[0]):04X} is in the text", match.span())
    elif "\ufffd" in claim.text:
        place = claim.text.index("\ufffd")
        yield Defect("/text", "U+FFFD stands for a character that was lost", (place, place + 1))
