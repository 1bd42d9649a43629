"""What the self-check reads of a draft beside its text."""

import re
from functools import lru_cache
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
