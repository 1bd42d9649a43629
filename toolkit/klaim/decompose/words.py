"""What the self-check reads of a draft beside its text."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

from klaim.claims._model import Context
from klaim.values.quotes import unquoted

Words = list[str]
"""The words of a claim in lower case."""

PLAIN_WORD = re.compile(r"[\w-]+")
"""A word without the marks inside figures."""

WORD = re.compile(r"[\w%]+(?:[-.,:/][\w%]+)*")
"""A word or figure of a claim, without the marks around it."""


@lru_cache(maxsize=16)
def words_of(text: str) -> Words:
    """The words and figures of a claim in lower case."""
    return WORD.findall(text.lower())


@lru_cache(maxsize=16)
def plain_words(text: str) -> Words:
    """The words of a claim in lower case, without the marks inside figures and without direct speech."""
    return PLAIN_WORD.findall(unquoted(text).lower())


Span = tuple[int, int]


@lru_cache(maxsize=16)
def extent(spans: tuple[Span, ...]) -> Span:
    """Where the words that a claim was read from begin and end in the text; 0 where there are none."""
    return min([a for a, _ in spans], default=0), max([b for _, b in spans], default=0)


@lru_cache(maxsize=16)
def apart(spans: tuple[Span, ...]) -> tuple[tuple[Span, Span], ...]:
    """Each two neighbours of what a claim was read from between which the text has more than a blank or a mark."""
    return tuple([(one, other) for one, other in pairwise(sorted(set(spans))) if other[0] - one[1] > 1])


def weighs(words: Words, lang: Any) -> bool:
    """Whether a claim judges a deed, so that it needs no subject: "Sangat penting bagi …", "Sudah saatnya PSSI …"."""
    if (words[0], words[1]) in lang.judgements.HIGH_TIME:
        return True
    at = int(words[0] in lang.lists.DEGREES or words[0] in lang.clauses.NEGATIONS)
    return words[at] in lang.lists.APT and words[at + 1 : at + 2] != [] and words[at + 1] in lang.judgements.FOR_WHOM


def is_number(word: str, context: Context) -> bool:
    """Whether a word is a number, in figures or letters."""
    numbers = context.lang.words_numbers
    return word[0].isdigit() or word in numbers.UNITS_OF_TEN or word in numbers.VAGUE_NUMBERS


def is_noun(word: str, context: Context) -> bool:
    """Whether a word is a common one that can own something or be owned: no name, verb or word of grammar."""
    lang = context.lang
    if is_number(word, context):
        return False
    return word not in lang.unions.OF_GRAMMAR and lang.titles.is_word(word) and not lang.verbs.looks_finite(word)
