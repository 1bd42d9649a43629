"""Phrases that tell who "kami" are."""

from collections.abc import Sequence
from typing import Any

from klaim.parsing import Token

FEWEST = 3
"""Words of such a phrase."""


def size_of_own_lead(tokens: Sequence[Token], lang: Any) -> int:
    """How many words a phrase goes without that tells who "kami" are: "kami dari pihak | penyidik Polres Tegal".

    Where they are tells that too if it is the name of a body: "kami di | Kemendag"; 0 for any other phrase.
    """
    if len(tokens) < FEWEST or tokens[0].lower not in lang.reporting.FIRST_PLURAL:
        return 0
    lead, named = tokens[1].lower, [t.text[0].isupper() for t in tokens[2:]]
    if lead == lang.placed.AT and all(named) and tokens[2].text not in lang.places.NAMES:
        return 2
    if lead not in lang.clauses.FROM or not any(named):
        return 0
    return 3 if tokens[2].lower in lang.people.SIDES else 2
