"""Takes from a sentence the front that ties it to the one before: "Hal itu karena …", "Salah satunya Budi yang …"."""

from typing import Any

from klaim.pieces.model import Words
from klaim.pieces.said import is_clause
from klaim.pieces.voices import strip_marks

LONGEST_NAMED = 9
"""Words of what is named as one of several, before the "yang" that tells something of it."""


def without_front(words: Words, lang: Any) -> Words:
    """What a sentence tells of a cause or of one of several, as a clause or name of its own."""
    return _told_as_cause(words, lang) or _one_of_several(words, lang) or words


def _told_as_cause(words: Words, lang: Any) -> Words:
    """The clause behind "Hal itu karena" and "Alasannya karena"; empty where none stands there."""
    front = lang.fronts.CAUSED
    size = next((n for n in (1, 2) if tuple(w.lower for w in words[:n]) in front), 0)
    if not size or len(words) <= size + 1 or words[size].lower not in lang.fronts.BECAUSE:
        return ()
    clause = strip_marks(words[size + 1 :])
    return clause if is_clause(clause, lang) else ()


def _one_of_several(words: Words, lang: Any) -> Words:
    """The name behind "Salah satunya" with the clause that tells something of it; empty where none does."""
    fronts = lang.fronts.AMONG
    size = next((n for n in (2, 1) if tuple(w.lower for w in words[:n]) in fronts), 0)
    named = strip_marks(words[size:]) if size else ()
    if not named or not named[0].text[0].isupper():
        return ()
    relative = next((n for n, w in enumerate(named[:LONGEST_NAMED]) if w.lower == lang.clauses.RELATIVE), 0)
    plain = relative > 0 and not any(w.text == "," or lang.verbs.looks_finite(w.lower) for w in named[:relative])
    return named if plain and relative + 1 < len(named) else ()
