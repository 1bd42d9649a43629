"""Tells whether a claim restates what a hedge or a negation of its source says, so that the word it lacks was lost."""

import re
from collections.abc import Iterator
from itertools import takewhile

from klaim.language import Language
from klaim.records import Claim
from klaim.rules._context import WORD, words

_SHARE = 0.85
_LEAST = 2
_CLAUSE_END = re.compile(r"[,;:.!?\"“”()–—](?!\w)|\s-\s")


def dropped(
    claim: Claim, marks: frozenset[str], language: Language, *, denied: bool = False
) -> Iterator[tuple[int, re.Match[str]]]:
    """Words of `marks` in a span whose words the claim restates, where it keeps no such word: span's index and place.

    Restated is the span as a whole, or the words that the mark stands before, to the end of their clause. Of what is
    `denied`, the words up to the first preposition are enough where the claim has them one after the other.
    """
    told = words(claim.text)
    if not told.isdisjoint(marks):
        return
    for index, span in enumerate(claim.source):
        said = words(span.exact)
        hits = said & marks
        if not hits:
            continue
        others = said - marks
        mark = None
        if len(claim.source) == len(hits) == 1 and others and len(others & told) >= _SHARE * len(others):
            mark = next((match for match in WORD.finditer(span.exact) if match[0].lower() in hits), None)
        mark = mark or _lost(span.exact, told, marks, language)
        if mark is None and denied:
            mark = _denied(span.exact, claim, marks, language)
        if mark is not None:
            yield index, mark


def _denied(text: str, claim: Claim, marks: frozenset[str], language: Language) -> re.Match[str] | None:
    """The first mark of a text before words that the claim has in this order: "tidak ada korban (di Demak)".

    There are at least two that name something, and the source has them nowhere without a mark.
    """
    told, said = _in_line(claim.text), " / ".join(_in_line(span.exact) for span in claim.source)
    for match in WORD.finditer(text):
        if match[0].lower() not in marks:
            continue
        rest = text[match.end() :]
        end = _CLAUSE_END.search(rest)
        scope = [word.lower() for word in WORD.findall(rest[: end.start()] if end else rest)]
        led = list(takewhile(lambda word: word not in language.clauses.PREPOSITIONS, scope))
        phrase = f" {' '.join(led)} "
        if len(led) == len(scope) or len(set(led) - language.words.FUNCTION_WORDS) < _LEAST or led[0] in marks:
            continue
        if phrase in told and said.count(phrase) == said.count(f" {match[0].lower()}{phrase}"):
            return match
    return None


def _in_line(text: str) -> str:
    """The words of a text in small letters, a space around each."""
    return f" {' '.join(WORD.findall(text.lower()))} "


def _lost(text: str, told: frozenset[str], marks: frozenset[str], language: Language) -> re.Match[str] | None:
    """The first mark of a text whose scope is told: the word it governs, and nearly all others of its clause.

    A mark behind another takes it back: "tidak membantah".
    """
    lists, before = language.words, ""
    for match in WORD.finditer(text):
        before, last = match[0].lower(), before
        if before not in marks or last in marks:
            continue
        rest = text[match.end() :]
        end = _CLAUSE_END.search(rest)
        scope = [word.lower() for word in WORD.findall(rest[: end.start()] if end else rest)]
        named = [word for word in scope if word not in lists.FUNCTION_WORDS]
        if not named or named[0] not in told:
            continue
        between = scope[: scope.index(named[0])]
        kept = [word for word in named if word in told]
        if lists.NO_DENIAL.isdisjoint(between) and len(kept) >= _SHARE * len(named):
            return match
    return None
