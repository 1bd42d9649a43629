"""Tells whether a claim was read from words that stand so far apart that they seldom belong together."""

import re

from klaim.claims._model import Context, Draft
from klaim.decompose.words import WORD, Words, apart
from klaim.propositions._model import MAIN_CLAUSE

FAR = 10
"""Words of the text between two of a claim from which four in ten claims were found untrue; of all, one in six."""

LONGEST_LISTED = 4
"""Words of a thing in a list, of which a claim may skip any number."""

CLAUSES = frozenset([MAIN_CLAUSE, "linked-clause", "relative-clause"])
"""Patterns that read a clause, of which the words belong together."""

OFTEN_APART = frozenset(["date", "duration"])
"""Types of claims whose value may stand at the other end of a sentence."""

_MARK = re.compile(r"[,;]")


def far_apart(draft: Draft, words: Words, context: Context) -> bool:
    """Whether many words of the text stand between two that a clause is told with, and list no things."""
    if draft.made_by[0] not in CLAUSES or draft.type in OFTEN_APART:
        return False
    skipped = (context.text[end:start] for (_, end), (start, _) in apart(draft.spans))
    return any(len(WORD.findall(gap)) >= FAR and not _lists(gap) for gap in skipped)


def _lists(gap: str) -> bool:
    """Whether what is skipped are short things with commas between."""
    return all(len(WORD.findall(thing)) <= LONGEST_LISTED for thing in _MARK.split(gap))
