"""What is known of a language's words, and of those met in articles, however many have them."""

from collections.abc import Set
from functools import lru_cache

from klaim.language import Language
from klaim.rules._lists import calendar_tokens, mark_words
from klaim.rules._tokens import joining_forms, trigger_bits, trigger_forms

_MOST = 1 << 15
"""Words that are remembered at a time."""


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
        self._marked, self._unmarked = set[bytes](), set[bytes]()

    def marking(self, words: Set[bytes]) -> Set[bytes]:
        """Those of the words in which a hedge or a negation begins, or may where they are cut."""
        if len(self._marked) + len(self._unmarked) > _MOST:
            self._marked, self._unmarked = set(), set()
        new = words - self._unmarked - self._marked
        if new:
            together = b" ".join(new).lower()
            marks = [mark for mark in self._marks if mark in together]
            if marks:
                self._marked.update(word for word in new if any(map(word.lower().__contains__, marks)))
            self._unmarked |= new - self._marked
        return words & self._marked


@lru_cache(maxsize=8)
def vocabulary(language: Language | None) -> Vocabulary:
    """The words met in articles of the language."""
    return Vocabulary(language)
