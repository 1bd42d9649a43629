"""The words of articles, told apart once by what rules make of them, however many articles have them."""

import re
from functools import lru_cache
from typing import NamedTuple

from klaim.language import Language
from klaim.rules._lists import calendar_tokens, mark_words
from klaim.rules._normal import is_plain
from klaim.rules._tokens import joining_forms, trigger_bits, trigger_forms

_DIGIT = re.compile(rb"[0-9]")
_MOST = 1 << 15
"""Words that are remembered at a time."""


class Words(NamedTuple):
    """The words of an article as they are written, and those of them that are of a kind.

    `regular` are those of letters, but no word of a list in mixed case, which is one in disguise. To `settled` ones no
    rule objects in a claim. In `marking` ones a hedge or a negation begins, or may where they are cut; `mixed` ones may
    hold a currency that stands at a number.
    """

    all: frozenset[bytes]
    regular: frozenset[bytes]
    settled: frozenset[bytes]
    marking: frozenset[bytes]
    mixed: frozenset[bytes]


class Vocabulary:
    """What is known of a language's words, and those met so far.

    `trigger_bits` has for each word of the lists that rules name, in small letters, the bits of its lists;
    `trigger_forms` are these words small, with a capital, and in capitals, `joining_forms` those of them that are in no
    other list than that of joining words. A claim may add the names of months and weekdays in `calendar` to the
    article's words.
    """

    def __init__(self, language: Language | None) -> None:
        self.trigger_bits: dict[bytes, int] = {}
        self.trigger_forms = self.joining_forms = self.joining = self.calendar = frozenset[bytes]()
        self._marks = set[bytes]()
        if language is not None:
            self.trigger_bits, self.trigger_forms = trigger_bits(language), trigger_forms(language)
            self.joining_forms, self.calendar = joining_forms(language), calendar_tokens(language)
            self.joining = frozenset(map(str.encode, language.joined.JOINING))
            self._marks = {first for _, first in mark_words(language)}
        self._words: dict[bytes, bytes] = {}
        self._kinds: tuple[set[bytes], ...] = (set(), set(), set(), set())

    def sorted(self, words: set[bytes]) -> Words:
        """The words by kind, each as one object for all articles: less memory, of which more is in reach."""
        if len(self._words) > _MOST:
            self._words.clear()
            self._kinds = (set(), set(), set(), set())
        self._learn(words.difference(self._words))
        found = frozenset(map(self._words.__getitem__, words))
        return Words(found, *map(found.__and__, self._kinds))

    def _learn(self, words: set[bytes]) -> None:
        self._words.update(zip(words, words, strict=True))
        regular, settled, marking, mixed = self._kinds
        letters = set(filter(bytes.isalpha, words))
        small = set(filter(bytes.islower, letters))
        plain = small.union(filter(is_plain, letters - small))
        regular |= plain.union(word for word in letters - plain if word.lower() not in self.trigger_bits)
        settled |= plain - self.trigger_forms
        together = b" ".join(words).lower()
        marks = [mark for mark in self._marks if mark in together]
        if marks:
            marking.update(word for word in words if any(map(word.lower().__contains__, marks)))
        mixed.update(word for word in words - letters if not word.isdigit() and _DIGIT.search(word))


@lru_cache(maxsize=8)
def vocabulary(language: Language | None) -> Vocabulary:
    """The words met in articles of the language."""
    return Vocabulary(language)
