"""Words between an office and its holder's name that are of a firm or body: "CEO Melatiku Budi Wirawan"."""

import re
from collections.abc import Sequence
from typing import Any

from klaim.discourse.names import Traces, is_short

LONGEST_PLAIN_NAME = 3
SHORTEST_BODY = 3
"""Letters of a body's name."""


def past_firm(words: list[re.Match[str]], number: int, traces: Traces) -> int:
    """Behind the words that the text uses alone but never lets speak, two words of a name left."""
    while number < len(words) - 2 and traces.is_firm(words[number][0].strip(".,")):
        number += 1
    return number


def names_body(office: Sequence[str], behind: Sequence[str], traces: Traces, lang: Any) -> bool:
    """Whether the first of three words behind an office that needs a body, and has none before, is that body's name."""
    bare = len(office) == 1 or office[-2] in lang.clauses.AND
    if not bare or office[-1].lower() not in lang.further_offices.OF_BODIES or len(behind) != LONGEST_PLAIN_NAME:
        return False
    first = behind[0].strip(".,")
    own = first.lower() in lang.unions.FIRST_NAMES or first in lang.names.NOBLE_NAMES | lang.names.ARTICLES
    whole = " ".join(behind) in traces.phrases or first in traces.living
    return not own and not whole and len(first) >= SHORTEST_BODY and not behind[1].endswith(".")


def past_body(words: list[re.Match[str]], first: int, lang: Any) -> int:
    """Where a name begins of which too many words are left: at given names, or behind the short form of a body.

    "Pemimpin Redaksi Warta Ekonomi Budi Santoso", "Kepala Biro Paminal Div Propam Polri Budi Santoso".
    """
    rest = [w[0] for w in words[first:]]
    plain = not any(w[0] == "(" or is_short(w) or lang.titles.is_word(w.lower()) for w in rest[:-1])
    if len(rest) <= LONGEST_PLAIN_NAME or plain or rest[0] in lang.unions.GIVEN:
        return first
    if given := given_at(words, first + 1, lang):
        return given
    bodies = (n for n in range(len(words) - 3, first, -1) if is_short(words[n][0]) or words[n][0][0] == "(")
    return next((n + 1 for n in bodies if all(w[0].istitle() for w in words[n + 1 :])), first)


def given_at(words: list[re.Match[str]], first: int, lang: Any) -> int:
    """Where the last given names stand behind the words of a firm, more of the name behind them; 0 where none do."""
    given = [words[n][0] in lang.unions.GIVEN for n in range(len(words))]
    at = next((n for n in range(len(words) - 2, first - 1, -1) if given[n]), 0)
    while at > first and given[at - 1]:
        at -= 1
    return at
