"""Tells whether a claim was read from words that stand so far apart that they seldom belong together."""

import re
from collections.abc import Iterator

from klaim.claims._model import Context, Draft
from klaim.decompose.words import WORD, Words, apart
from klaim.propositions._model import MAIN_CLAUSE

FAR = 10
"""Words of the text between two of a claim from which four in ten claims were found untrue; of all, one in six."""

LONGEST_LISTED = 6
"""Words of a thing in a list, of which a claim may skip any number."""

CLAUSES = frozenset([MAIN_CLAUSE, "linked-clause", "relative-clause"])
"""Patterns that read a clause, of which the words belong together."""

OFTEN_APART = frozenset(["date", "duration"])
"""Types of claims whose value may stand at the other end of a sentence."""

FIGURED = "quantity"
"""The type of claims that may be read from one of several figures told in a row."""

_THING = re.compile(r"[^,;]+")
_BRACKET = re.compile(r"^ ?\([^()]*\)")


def far_apart(draft: Draft, words: Words, context: Context) -> bool:
    """Whether many words of a sentence stand between two that a clause is told with, and list no things or figures."""
    if draft.made_by[0] not in CLAUSES or draft.type in OFTEN_APART:
        return False
    skipped = (context.text[a:b] for (_, a), (b, _) in apart(draft.spans) if a >= draft.sentence[0])
    return any(
        len(WORD.findall(gap)) >= FAR
        and not (_lists(gap, context) or _is_set_in(gap, context))
        and not (draft.type == FIGURED and any(map(str.isdigit, gap)))
        for gap in skipped
    )


def _lists(gap: str, context: Context) -> bool:
    """Whether what is skipped are short things with commas or "dan" between them."""
    joining = context.lang.clauses.AND | context.lang.clauses.OR
    things = (thing for told in _THING.findall(gap.lower()) for thing in _parted(WORD.findall(told), joining))
    return all(len(thing) <= LONGEST_LISTED for thing in things)


def _is_set_in(gap: str, context: Context) -> bool:
    """Whether what is skipped is a relative clause between two commas: "…, yang terletak di Kudus, …"."""
    told = _BRACKET.sub("", gap).strip()
    return told.startswith(f", {context.lang.clauses.RELATIVE} ") and told.endswith(",")


def _parted(words: Words, joining: frozenset[str]) -> Iterator[Words]:
    """The words before, between and behind those that join."""
    start = 0
    for at in [*(n for n, word in enumerate(words) if word in joining), len(words)]:
        yield words[start:at]
        start = at + 1
