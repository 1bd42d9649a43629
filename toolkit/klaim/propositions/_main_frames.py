"""Frames of the clauses that hang on no other, read once for every pattern that asks."""

from typing import Any

from klaim.parsing import Token
from klaim.propositions._frames import frames
from klaim.propositions._gapped import of_further_number
from klaim.propositions._joined_verbs import tells_of_doing
from klaim.propositions._model import MAIN_CLAUSE, Parsed, Phrase, Proposition

MAIN = ("main", "coordinate")
"""Clauses that hang on no other."""


def main_frames(parsed: Parsed, lang: Any) -> list[tuple[int, tuple[Proposition, ...]]]:
    """The propositions of each main and coordinate clause by its place; a coordinate one may share the subject."""
    found = parsed.main
    if found:
        return found
    subject: Phrase = ()
    for at, clause in enumerate(parsed.clauses):
        kind = clause.segment.kind
        if kind in MAIN:
            read = frames(parsed, clause, MAIN_CLAUSE, lang, inherited=subject if kind == "coordinate" else ())
            if not read and kind == "coordinate" and found and found[-1][1]:
                further = of_further_number(clause.tokens, found[-1][1][-1], lang)
                read = [further] if further is not None else read
            if read:
                told = tells_of_doing(clause.tokens, read[0].predicate[-1], lang)
                subject = () if told else _undenied(read[0].subject, lang)
            found.append((at, tuple(read)))
    return found


def _undenied(subject: Phrase, lang: Any) -> Phrase:
    """A subject without what of its predicate was left with it: "obat tidak cukup (hanya …)"."""
    end = next((n for n in range(max(1, len(subject) - 2), len(subject)) if _denies(subject[n], lang)), len(subject))
    return subject[:end]


def _denies(token: Token, lang: Any) -> bool:
    return token.lower in lang.clauses.NEGATIONS and token.pos != "PROPN"
