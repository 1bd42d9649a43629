"""Noun phrases read from bare text, before it is parsed: a head noun and the modifiers behind it."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple

_WORD = re.compile(r"\d[\w./-]*\w|[A-Z]{1,2}\$|\w(?:[\w'’/-]|(?<=Ã)[^\w\s])*(?:\.\w+)?|\n|[^\w\s]")
"""A word, also where an export broke its letters ("CafÃ©"), a line end or a mark."""

_PLAIN_WORD = re.compile(r"\w+")
_TWICE = re.compile(r"\b(\w++(?: \w++){1,9}) \1\b")

Reference = tuple[int, int, str, bool]
"""Where a phrase stands in the text, what stands for it in a claim, and whether that is certain."""

MAX_MODIFIERS = 6

WORDS = 2**15
"""Words of which it is kept whether they end a phrase: those of a few hundred articles."""

LONG = 3
"""Words that tell a thing well enough: of a phrase before "atau" with another name, or of one that is repeated."""


class Word(NamedTuple):
    """A word or mark of a text; a line's end counts as a mark."""

    start: int
    end: int
    text: str
    lower: str


_word: Callable[[tuple[Any, ...]], Word] = partial(tuple.__new__, Word)


@lru_cache(maxsize=16)
def read_words(text: str) -> tuple[Word, ...]:
    """Every word, mark and line end of a text in order."""
    return tuple(map(_word, [(m.start(), m.end(), word := m[0], word.lower()) for m in _WORD.finditer(text)]))


def is_bound(word: Word, lang: Any) -> bool:
    """Whether a noun phrase cannot go on over a word: a mark, a function word, a verb, a day."""
    return _bounds(word.text, word.lower, lang)


@lru_cache(maxsize=WORDS)
def _bounds(text: str, lower: str, lang: Any) -> bool:
    if text in lang.phrases.NAME_PARTS:
        return False
    mark = not text[0].isalnum() or text[-1] == "$"
    if mark or lower in lang.phrases.PHRASE_ENDS or lower in lang.titles.DAYS:
        return True
    if lower in lang.phrases.VERB_LIKE:
        return False
    return text[0].islower() and (lower.endswith(lang.phrases.CLITIC) or bool(lang.verbs.looks_finite(lower)))


def phrase_end(words: Sequence[Word], at: int, lang: Any) -> int:
    """Index behind the phrase whose head stands at `at`: "kapal pesiar MV Hondius"."""
    end = at + 1
    while end < len(words) and end - at <= MAX_MODIFIERS:
        bound = is_bound(words[end], lang) and not _tells(words, end, lang) and not _is_year_of_law(words, end, lang)
        if bound and not _is_in_title(words, end):
            break
        named = words[end - 1].text[0].isupper()
        if words[end].text[0].isdigit() and not named:
            break
        if named and words[end].lower in lang.happenings.OUTCOMES:
            break
        end += 1
    return end + int(end < len(words) and _is_year_of_law(words, end - 1, lang))


def _is_year_of_law(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a word leads to the year behind the number of a law: "UU Nomor 7 (Tahun) 2020"."""
    year = at > 1 and words[at].text == lang.laws.YEAR and words[at - 1].text[0].isdigit()
    return year and words[at - 2].lower in lang.laws.NUMBER


def _is_in_title(words: Sequence[Word], at: int) -> bool:
    """Whether a word stands with a capital between two capitals: "film Pulang (Sebelum) Malam"."""
    beside = words[at - 1 : at + 2]
    return len(beside) > 2 and all(w.text[0].isupper() for w in beside)


def behind_numeral(words: Sequence[Word], at: int, lang: Any) -> int:
    """Where a phrase goes on behind "seorang" and the like, the place itself where none stands there."""
    return at + int(at < len(words) and words[at].lower in lang.clauses.INDEFINITE)


def is_cut(after: Word, size: int, lang: Any) -> bool:
    """Whether a phrase of some words is cut short before a word: it is one of a list, or too long."""
    if after.lower in lang.phrases.JOINERS:
        return after.lower != lang.phrases.OR or size < LONG
    return not is_bound(after, lang) and after.lower not in lang.happenings.OUTCOMES


def _tells(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a word that may be an adverb is an adjective of the noun before it: "aturan baru tentang …"."""
    if at and (words[at - 1].lower, words[at].lower) in lang.phrases.COMPOUNDS:
        return True
    if words[at].lower not in lang.phrases.EITHER or at == 0 or is_bound(words[at - 1], lang):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or not after.text[0].isalnum() or after.lower in lang.unions.ADJECTIVE_BEFORE:
        return True
    return not is_bound(after, lang) and not after.text[0].isdigit() and not lang.verbs.looks_finite(after.lower)


def phrase_start(words: Sequence[Word], end: int, lang: Any, longest: int = MAX_MODIFIERS) -> int:
    """Index of the first word of the phrase that ends before `end`; `end` where there is none."""
    start = end
    while (
        start > 0
        and end - start < longest
        and not is_bound(words[start - 1], lang)
        and not words[start - 1].text[0].isdigit()
        and not (opens(words, start - 1) and lang.commands.is_command(words[start - 1].lower))
    ):
        start -= 1
    return start


def opens(words: Sequence[Word], at: int) -> bool:
    """Whether a word begins a sentence or quotation, so that its capital says nothing."""
    return at == 0 or not words[at - 1].text[-1].isalnum()


def phrase_text(words: Sequence[Word], *, opening: bool = True) -> str:
    """The words of a phrase; the first one of an opening phrase in lower case unless it is an abbreviation."""
    head = words[0].text
    name = not opening or (len(head) > 1 and not head[1:].islower())
    return " ".join([head if name else words[0].lower, *(w.text for w in words[1:])])


def begins_name(words: Sequence[Word], lang: Any) -> bool:
    """Whether the first word of a phrase is part of its name, as a capital behind it shows: "Kereta Api …"."""
    return len(words) > 1 and words[1].text.istitle() and bool(lang.titles.is_word(words[1].lower))


def singular(noun: str) -> str:
    """The noun that a doubled one is several of: "kabel" for "kabel-kabel"; another word as it is."""
    first, _, second = noun.partition("-")
    return first if first == second else noun


def once(text: str) -> str:
    """A text with words but once that stand twice in a row, as a place does behind the name of what was there."""
    words = _PLAIN_WORD.findall(text)
    return _TWICE.sub(r"\1", text) if len(words) - len(set(words)) > 1 else text
