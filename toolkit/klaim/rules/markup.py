"""C306 markup."""

import re
from collections import Counter
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

    Tags are left from a scraped page; models learn them, and readers see them. The end of what was begun is not told
    again.
    """
    if "<" in claim.text or "&" in claim.text:
        begun = Counter[str]()
        for match in MARKUP.finditer(claim.text):
            name = _name(match[0])
            if begun[name.removeprefix("/")] and name[0] == "/":
                begun[name[1:]] -= 1
            else:
                begun[name] += 1
                yield Defect("/text", f"{match[0]!r} is markup", match.span())


def _name(markup: str) -> str:
    """What a tag begins or, behind a slash, ends: "b" and "/b"."""
    return re.split(r"[^\w/]|(?<!^)/", markup.lower().removeprefix("<"), maxsplit=1)[0] or markup
