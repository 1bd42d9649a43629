"""Where the next ones of a ranking open, each with a figure: "A meraih 45 poin, disusul B 42 poin dan C 40 poin"."""

import itertools
from typing import Any

from klaim.pieces.leads import MIN_WORDS
from klaim.pieces.model import Words
from klaim.pieces.predicates import has_verb
from klaim.pieces.relatives import relative_open

FOLLOWED = "followed"
"""The kind of the clause that names them."""

LONGEST_FIRST = 9
"""Words of the first of them with its figure."""


def opens_followers(words: Words, at: int, start: int, lang: Any) -> int:
    """How many words at a place behind a comma open the next ones of a ranking, named with figures; 0 where none do."""
    if words[at].lower not in lang.followed.FOLLOWED or at - start < MIN_WORDS or words[at - 1].text != ",":
        return 0
    size = 1 + (at + 1 < len(words) and words[at + 1].lower == lang.followed.BY)
    behind = words[at + size : at + size + LONGEST_FIRST]
    if len(behind) < MIN_WORDS or not behind[0].text[0].isupper():
        return 0
    first = itertools.takewhile(lambda w: w.lower not in lang.figured.PARTS, behind)
    if not any(w.text[0].isdigit() for w in first):
        return 0
    named = any(w.lower in lang.followed.NAMING for w in words[start:at])
    told = named or (has_verb(words[:at], lang) and not relative_open(words[:at], lang))
    return size if told else 0
