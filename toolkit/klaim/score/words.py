"""The words by which two claims are compared, and how much two sets of words share."""

import re
import unicodedata
from functools import cache

from klaim import language
from klaim.errors import UnsupportedError

_WORD = re.compile(r"\w+(?:[.,:/-]\w+)*")

NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """Every word and number of a text, in lower case."""
    return frozenset(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def content(text: str, tag: str) -> frozenset[str]:
    """The words of a text without those that carry no content, unless it has no others."""
    found = words(text)
    return found - _empty_words(tag) or found


def overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Token F1 (Dice) of two sets: twice what they share by what they hold; 0 for two empty ones."""
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    """What two sets share by what they hold together; 0 for two empty ones."""
    return len(a & b) / len(a | b) if a or b else 0.0


@cache
def negations(tag: str) -> frozenset[str]:
    """The words that negate in a language; none where klaim does not know it."""
    lang = _language(tag)
    return frozenset(lang.words.NEGATIONS) if lang else NONE


@cache
def _empty_words(tag: str) -> frozenset[str]:
    """Copulas, pointing words, the relative pronoun and the commonest prepositions."""
    lang = _language(tag)
    if lang is None:
        return NONE
    clauses = lang.clauses
    prepositions = clauses.PLACE_PREPOSITIONS | clauses.TIME_PREPOSITIONS
    return frozenset(clauses.COPULAS | clauses.POINTING | prepositions | {clauses.RELATIVE}) - negations(tag)


def _language(tag: str) -> language.Language | None:
    try:
        return language.load(tag)
    except UnsupportedError:
        return None
