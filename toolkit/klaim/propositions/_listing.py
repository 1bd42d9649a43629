"""Lists that a pair of words opens: "antara lain A, B, dan C", told of the phrase before them or of a whole clause."""

import itertools
from typing import Any

from klaim.propositions._model import Argument, Clause, Parsed, Phrase, Proposition
from klaim.propositions._tree import relative_extents, trim

LONGEST = 12
"""Words of one thing of a list."""


def opens_examples(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether two words at a place say that what follows are some of several."""
    return at + 2 < len(tokens) and lang.lists.EXAMPLES.get(tokens[at].lower) == tokens[at + 1].lower


def parts(words: Phrase, lang: Any) -> list[Phrase]:
    """The things of a list: parted at its commas and at the conjunction before the last; one where it is no list.

    What follows an inset ("…, seperti A") or is too long for a thing makes it none.
    """
    commas = [n for n, t in enumerate(words) if t.text == ","]
    behind = commas[-1] + 1 if commas else 0
    joint = next((n for n in range(behind, len(words) - 1) if words[n].lower in lang.unions.JOINS_LAST), None)
    if joint is None or any(t.lower == lang.lists.BOTH for t in words):
        return [trim(words)]
    bounds = [-1, *commas, joint, len(words)]
    found = [trim(words[a + 1 : b]) for a, b in itertools.pairwise(bounds)]
    found = [m for m in found if m and m[0].lower not in lang.lists.NO_MEMBERS]
    sound = all(len(m) <= LONGEST and m[0].lower not in lang.lists.SUCH | {lang.clauses.RELATIVE} for m in found)
    return found if sound else []


def told_as_list(parsed: Parsed, clause: Clause, pattern: str, lang: Any) -> list[Proposition]:
    """A clause whose predicate is such a pair, once with each thing: "Syaratnya antara lain A dan B"."""
    tokens = clause.tokens
    at = next((n for n in range(1, len(tokens) - 2) if opens_examples(tokens, n, lang)), None)
    if at is None or not _is_subject(tokens[:at], lang):
        return []
    subject = trim(tokens[:at])
    return [
        Proposition(
            pattern=pattern,
            subject=subject,
            predicate=tokens[at : at + 2],
            arguments=(Argument((), thing),),
            speech=parsed.piece.speech,
            quoted=parsed.piece.quoted,
            sentence=parsed.piece.sentence,
        )
        for thing in parts(tokens[at + 2 :], lang)
        if thing
    ]


def _is_subject(words: Phrase, lang: Any) -> bool:
    """Whether words before such a pair are a noun phrase: none of them is a verb but in its relative clause."""
    hidden = relative_extents(words, lang)
    free = (t for t in words if not any(a <= t.i < b for a, b in hidden))
    verbs = any(t.pos in ("VERB", "AUX") or lang.verbs.looks_affixed(t.lower) for t in free)
    if words[-1].pos == "NUM" or words[-1].lower in lang.unions.SEVERAL:
        return False
    return words[0].pos != "ADP" and words[0].lower != lang.clauses.RELATIVE and not verbs
