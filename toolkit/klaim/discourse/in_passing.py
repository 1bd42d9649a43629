"""Nouns told in passing, which "X ini" does not take up: the game of "pengembang game lokal lainnya"."""

from collections.abc import Sequence
from typing import Any

from klaim.discourse.phrases import Word, is_bound, opens, phrase_start, phrase_text

LONGEST_NAME = 6
"""Words of what is said to be of a kind."""


LONGEST_KIND = 3
"""Words of a noun with what tells only of what kind it is."""

NEAR = 8
"""Words between two things that one phrase joins."""


def is_in_passing(words: Sequence[Word], at: int, end: int, lang: Any) -> bool:
    """Whether a noun, with its modifiers up to `end`, tells of no one thing that the text can come back to.

    It tells of others, or without a name what something is or what there are many of, or only what somebody, a body or
    an event has to do with: "pameran gim terbesar", "anggota kelompok reptil laut".
    """
    if any(w.lower in lang.fragments.OTHER for w in words[at + 1 : end + 1]):
        return True
    named = any(w.text[0].isupper() for w in words[at + 1 : end])
    if not named and at and words[at - 1].lower in lang.in_passing.BEFORE_ANY:
        return True
    of_any = lang.in_passing.OF_ALL if named else lang.in_passing.HAVING_TO_DO
    return any(w.lower in of_any for w in words[phrase_start(words, at, lang) : at])


def named_as(words: Sequence[Word], at: int, lang: Any) -> str:
    """What a text says to be what the noun at a place tells: the name before "adalah"; empty where none stands there.

    "Kota Melati merupakan | kawasan industri" tells what "kawasan ini" means.
    """
    if at < 2 or words[at - 1].lower not in lang.clauses.COPULAS or words[at].lower in lang.unions.PEOPLE:
        return ""
    stop = at - 1 - (words[at - 2].lower == lang.in_passing.ITSELF)
    start = phrase_start(words, stop, lang)
    name = words[start:stop]
    if not name or len(name) > LONGEST_NAME or not name[-1].text[0].isupper():
        return ""
    return phrase_text(name, opening=opens(words, start) and len(name) > 1 and name[1].text[0].islower())


def is_in_title(words: Sequence[Word], at: int, lang: Any) -> bool:
    """Whether a noun stands in a name, or opens an office in another language: "Game Director"."""
    if at == 0 or not words[at].text[0].isupper():
        return False
    after = words[at + 1] if at + 1 < len(words) else words[at]
    office = after.lower in lang.titles.HEADS and not lang.titles.is_word(after.lower)
    return words[at - 1].text[0].isupper() or (office and not opens(words, at))


def is_of_many(noun: str, told: str, lang: Any) -> bool:
    """Whether a noun is for products, bodies and the like, of which only a name or what it is for tells which."""
    return noun in lang.in_passing.WITH_NAMES and len(told.split()) <= LONGEST_KIND


def is_unfinished(words: Sequence[Word], at: int, end: int, lang: Any) -> bool:
    """Whether what stands around a phrase is part of it all the same: "dana USD 5 | miliar", "tempat | tinggalnya".

    So the members of a list: "hutan adat dan | hutan lindung", "kegiatan pengaturan |, pengawasan, dan …".
    """
    after, last = words[end].lower, words[end - 1]
    cut = len(last.text) == 1 and last.text.isupper() and after == "."
    if cut and end + 1 < len(words) and words[end + 1].text.islower():
        return True
    if last.text[0].isdigit():
        return after in lang.words_numbers.MAGNITUDES
    if _is_listed(words, at, end, lang):
        return True
    base = after.removesuffix(lang.phrases.CLITIC)
    return base != after and (last.lower, base) in lang.phrases.COMPOUNDS


def _is_listed(words: Sequence[Word], at: int, end: int, lang: Any) -> bool:
    """Whether a noun is joined to the same one right before, or what tells more of it is the first of a list."""
    joined = at > 1 and words[at - 1].lower in lang.phrases.JOINERS
    if joined and any(w.lower == words[at].lower for w in words[max(0, at - NEAR) : at - 1]):
        return True
    first = words[end + 1 : end + 3]
    marks = words[end].text == "," and len(first) > 1 and first[1].lower in lang.in_passing.LISTING
    return marks and first[0].text.islower() and words[end - 1].text.islower() and not is_bound(first[0], lang)


def is_from(words: Sequence[Word], end: int, lang: Any) -> bool:
    """Whether behind a phrase stands whose it is: "pesan | dari Budi"."""
    return end < len(words) and words[end].lower in lang.clauses.FROM
