"""Phrases that end in a name and so tell what they mean without the pointing word behind them."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.phrases import LONG, Reference, Word, opens, phrase_start


def whole_references(text: str, words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Spans that end in a pointing word behind a name, and what is left: "proyek jembatan di Solo ini", "Bell 407 itu".

    A noun for a person with a name or two points at somebody all the same: "pemain Spanyol itu".
    """
    for at in range(2, len(words)):
        if words[at].lower not in lang.phrases.POINTERS or not _ends_name(words, at - 1, lang):
            continue
        start = min(phrase_start(words, at, lang), at - 1)
        told = words[start:at]
        dated = told[0].lower in lang.phrases.TIME_NOUNS or told[0].lower in lang.clauses.TIME_PREPOSITIONS
        somebody = lang.people.EPITHET.match(text, told[0].start) is not None
        if not dated and (not somebody or len(told) > LONG):
            yield told[0].start, words[at].end, " ".join(w.text for w in told), True


def _ends_name(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a word ends a name, or is the number behind one; no month, no noun written with a capital."""
    word, before = words[at], words[at - 1]
    if word.text.isdigit():
        named = before.text[0].isupper() and not opens(words, at - 1)
        return named and not _is_time(before, lang)
    if not word.text.istitle() or len(word.text) == 1 or not word.text.isalpha() or opens(words, at):
        return False
    known = word.text in lang.places.NAMES or not lang.titles.is_word(word.lower)
    return known and not _is_time(word, lang) and word.lower not in lang.laws.OWN


def _is_time(word: Word, lang: Any) -> bool:
    return word.lower in lang.titles.DAYS or word.lower in lang.phrases.TIME_NOUNS
