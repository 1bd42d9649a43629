"""Phrases that end in a name and so tell what they mean without the pointing word behind them."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.epithets import is_of_any
from klaim.discourse.phrases import LONG, Reference, Word, is_bound, opens, phrase_start

LONGEST_CLAUSE = 12
"""Words of a relative clause before its pointing word."""


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
        if not dated and (not somebody or len(told) > LONG) and not is_of_any([w.text for w in told], lang):
            yield told[0].start, words[at].end, " ".join(w.text for w in told), True


def restricted_references(words: Sequence[Word], lang: Any) -> Iterator[Reference]:
    """Pointing words that a phrase can go without, as a relative clause with a name or figure tells which one it is.

    "Bus yang membawa 42 mahasiswa (tersebut)"; not where they point with a noun behind a preposition alone.
    """
    for at in range(LONG, len(words)):
        if words[at].lower not in lang.phrases.POINTERS or not words[at - 1].text.isalpha():
            continue
        clause = _relative(words, at, lang)
        start = phrase_start(words, at, lang)
        led = words[start - 1].lower in lang.clauses.PREPOSITIONS
        dated = words[at - 1].lower in lang.phrases.TIME_NOUNS
        if (
            clause
            and start < at
            and not dated
            and not led
            and any(w.text[0].isupper() or w.text[0].isdigit() for w in clause)
        ):
            yield words[at].start, words[at].end, "", True


def _relative(words: Sequence[Word], at: int, lang: Any) -> Sequence[Word]:
    """The relative clause that ends at a place and points at nothing; empty where none does."""
    open_words = lang.phrases.POINTERS | lang.unions.PRONOUNS | lang.reporting.FIRST_PERSONS
    for n in range(at - 1, max(0, at - LONGEST_CLAUSE), -1):
        word = words[n]
        if word.lower == lang.clauses.RELATIVE:
            whole = at - n > LONG and not is_bound(words[n - 1], lang) and not _goes_on(words[n + 1 : at], lang)
            return words[n + 1 : at] if whole else ()
        mark = not word.text[0].isalnum()
        if mark or word.lower in open_words or (word.text.islower() and word.lower.endswith(lang.phrases.CLITIC)):
            return ()
    return ()


def _goes_on(clause: Sequence[Word], lang: Any) -> bool:
    """Whether the main clause goes on behind a relative one: "angka yang dilaporkan OJK | menunjukkan rugi (ini)"."""
    agents = (n for n in range(2, len(clause)) if clause[n - 1].text[0].isupper())
    passive = clause[0].lower.startswith(lang.verbs.PASSIVE)
    return passive and any(clause[n].lower.startswith(lang.verbs.ACTIVE) for n in agents)


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
