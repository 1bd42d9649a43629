"""C303 dangling-reference."""

import re
from collections.abc import Iterator

from klaim.records import Claim
from klaim.rules._context import WORD, Context, words
from klaim.rules._rule import Defect, rule
from klaim.values.quotes import unquoted

_DESCRIBED = 5
"""Words before a noun after which it can point back to them."""


@rule(
    code="C303",
    name="dangling-reference",
    severity="error",
    clue="POINTING",
    help="name what is meant; where the article does not settle it, add the flag unresolved-reference",
    needs="language",
    bad={"text": "Pertemuan tersebut berlangsung dua jam."},
    good={"text": "Pertemuan Rina Wulandari dan Kenji Mori berlangsung dua jam."},
)
def dangling_reference(claim: Claim, context: Context) -> Iterator[Defect]:
    """A claim does not begin with a pointing word, or with a bare noun and a pointing word.

    "Pertemuan tersebut" is any meeting once the article is gone. After a noun with a
    description of its own the word points inside the claim and may stay. "Hari ini" is told of by relative-date.
    """
    lists = context.language.words
    if words(claim.text).isdisjoint(lists.POINTING) or "unresolved-reference" in claim.flags:
        return
    text = unquoted(claim.text)
    days = [match.span() for match in lists.RELATIVE_TIME.finditer(text)]
    named = [match for match in WORD.finditer(text) if match[0].lower() not in lists.FUNCTION_WORDS - lists.POINTING]
    for index, match in enumerate(named):
        word = match[0].lower()
        if word not in lists.POINTING or any(start < match.end() <= end for start, end in days):
            continue
        noun = named[index - 1] if index else None
        leads = index == 0 or (index == 1 and noun is not None and text[noun.end() : match.start()] == " ")
        if leads or (word in lists.POINTING_BACK and noun is not None and not _known(noun, named[: index - 1], text)):
            start = noun.start() if noun is not None else match.start()
            yield Defect("/text", f"{text[start : match.end()]!r} points outside the claim", (start, match.end()))


def _known(noun: re.Match[str], before: list[re.Match[str]], text: str) -> bool:
    """Tell whether the noun was named before, or belongs to a description or a name."""
    same = any(match[0].lower() == noun[0].lower() for match in before)
    return same or noun[0][0].isupper() or len(before) > _DESCRIBED
