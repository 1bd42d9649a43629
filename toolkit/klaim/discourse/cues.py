"""Where quotation marks and words of speech stand around a name or pronoun."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

NEAR_VERB = 48
"""Characters behind a pronoun in which its verb stands."""


def quote_of(at: int, quotes: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """The quotation that holds a code point."""
    n = bisect_right(quotes, (at, at)) - 1
    return quotes[n] if n >= 0 and quotes[n][0] <= at < quotes[n][1] else None


def speaks(text: str, at: int, lang: Any) -> bool:
    """Whether a verb of saying, asking or hoping stands right behind a pronoun, which then is who spoke before.

    Elsewhere it may be whom they spoke of, once a sentence names neither.
    """
    return not lang.unions.SPOKEN.isdisjoint(text[at : at + NEAR_VERB].lower().split()[:3])


def begins_clause(text: str, at: int, lang: Any) -> bool:
    """Whether a pronoun is a subject: what stands before it is a mark or links a clause."""
    before = text[max(0, at - 20) : at].rstrip()
    last = re.search(r"\w+$", before)
    return last is None or last[0].lower() in lang.people.BEFORE_SUBJECT


def cue(text: str, start: int, end: int, lang: Any) -> str:
    """On which side of a name or pronoun a cue of speech stands: "before", "behind" or neither."""
    before = text[max(0, start - 16) : start].split()
    after = text[end : end + 24].split()
    if before and before[-1].lower() in lang.unions.BEFORE_SPEAKER:
        return "before"
    return "behind" if any(w.strip(",") in lang.unions.SAID for w in after[:2]) else ""
