"""Whether words hold a predicate, or begin with one rather than with a subject."""

from collections.abc import Sequence
from typing import Any

from klaim.parsing import Token, Word
from klaim.pieces.model import Words


def opens_predicate(words: Words, lang: Any) -> bool:
    """Whether words begin with a predicate rather than with a subject: adverbs and negations, then its verb."""
    if words and lang.verbs.looks_finite(words[0].lower):
        return True
    at = 0
    while at < len(words) - 1 and words[at].lower in lang.clauses.PREVERBAL:
        at += 1
    pronoun = at > 0 and words[at].lower in lang.reporting.FIRST_PERSONS
    return at < len(words) and (pronoun or lang.verbs.looks_finite(words[at].lower))


def has_verb(words: Words, lang: Any) -> bool:
    """Whether words hold one that can carry a clause."""
    return any(lang.verbs.looks_finite(w.lower) and (not n or w.text[0].islower()) for n, w in enumerate(words))


def in_state(words: Words, lang: Any) -> bool:
    """Whether words tell, without a verb, what state somebody or something is in: "lima warga luka-luka (di Tegal)"."""
    lower = [w.lower for w in words]
    return not lang.needing.IN_STATE.isdisjoint(lower[1:]) and lang.clauses.RELATIVE not in lower


def ends_in_suffering(words: Sequence[Word | Token], lang: Any) -> bool:
    """Whether words end with what befell those they name: "puluhan siswa keracunan", not "kasus keracunan"."""
    if len(words) < 2 or words[-1].lower not in lang.happenings.SUFFERED:
        return False
    counted = any(w.lower in lang.people.SEVERAL or w.text[0].isdigit() for w in words[:-1])
    return words[-2].text == "," or words[-2].lower in lang.unions.COUNTED_PEOPLE or counted


def has_subject(words: Words, lang: Any) -> bool:
    """Whether a clause has a subject of its own, so that a predicate joined behind it goes on with that one."""
    return not opens_predicate(words, lang) and has_verb(words, lang)
