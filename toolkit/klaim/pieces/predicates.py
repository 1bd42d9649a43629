"""Whether words hold a predicate, or begin with one rather than with a subject."""

from typing import Any

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


def has_subject(words: Words, lang: Any) -> bool:
    """Whether a clause has a subject of its own, so that a predicate joined behind it goes on with that one."""
    return not opens_predicate(words, lang) and has_verb(words, lang)
