"""Words between an office and its holder's name that are of a firm or body: "CEO Melatiku Budi Wirawan"."""

import re
from collections.abc import Sequence
from typing import Any

from klaim.discourse.names import Traces

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
