"""The words of texts as bytes, and those of the lists that rules name as their clue."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import filterfalse

from klaim.language import Language

_COMMON_MARKS = "“”‘’–—…\xa0"
"""Those that most texts with any have: replacing them first spares the slower search."""

_MARKS = re.compile(r"[^\w\x00-\x7f]+")
"""Dashes, quotes, pictures: what parts words and is no ASCII."""

_DIGIT = re.compile(rb"[0-9]")

SPACES = bytes(32 if code < 128 and not chr(code).isalnum() else code for code in range(256))
"""Turns ASCII characters that are neither letter nor digit into spaces."""

_PARTING = frozenset(".,")
"""Marks behind which the digits of a number may go on."""

LISTS = (
    "THIRD_PERSON", "FIRST_PERSON", "RELATIVE_DAYS", "RELATIVE_AFTER", "POINTING", "JOINING", "ENGLISH", "WEEKDAYS",
)  # fmt: skip
"""Word lists that rules name as their clue."""


def tokens(text: str) -> list[bytes]:
    """The runs of letters and digits of a text in UTF-8: quick to get, and the same for the same words."""
    if not text.isascii():
        for mark in _COMMON_MARKS:
            text = text.replace(mark, " ")
        if not text.isascii():
            text = _MARKS.sub(" ", text)
    return text.encode("utf-8", "surrogatepass").translate(SPACES).split()


def distinct_tokens(text: str) -> set[bytes]:
    """The same, each once; other marks than ASCII are sought only in the words that have any."""
    found = set(text.encode("utf-8", "surrogatepass").translate(SPACES).split())
    if not text.isascii():
        others = set(filterfalse(bytes.isascii, found))
        found -= others
        found.update(tokens(b" ".join(others).decode("utf-8", "surrogatepass")))
    return found


def are_mixed(words: Iterable[bytes]) -> bool:
    """Tell whether one of the words may hold a currency that stands at a number."""
    return any(map(_DIGIT.search, filterfalse(bytes.isdigit, filterfalse(bytes.isalpha, words))))


def stands_alone(number: str, text: str) -> bool:
    """Tell whether the text has the number and no letter or more of a number at it: "5" is not in "1,5" or "5.000"."""
    place = text.find(number)
    while place >= 0:
        before, end = text[place - 1 : place], place + len(number)
        after = text[end : end + 1]
        goes_on = in_word(after) or (after in _PARTING and text[end + 1 : end + 2].isdecimal())
        if not (goes_on or in_word(before) or before in _PARTING):
            return True
        place = text.find(number, place + 1)
    return False


def in_word(char: str) -> bool:
    """Tell whether a character is a letter, a digit or an underscore."""
    return char.isalnum() or char == "_"


@lru_cache(maxsize=8)
def trigger_bits(language: Language) -> dict[bytes, int]:
    """For each first word of the lists that rules name, in small letters, the bits of its lists."""
    bits: dict[bytes, int] = {}
    for place, name in enumerate(LISTS):
        for word in getattr(language.words, name):
            first = tokens(word.lower())[0]
            bits[first] = bits.get(first, 0) | 1 << place
    return bits


@lru_cache(maxsize=8)
def trigger_forms(language: Language) -> frozenset[bytes]:
    """These words small, with a capital, and in capitals."""
    return _forms(trigger_bits(language))


@lru_cache(maxsize=8)
def joining_forms(language: Language) -> frozenset[bytes]:
    """The forms of those that are in no other list than that of joining words."""
    only = 1 << LISTS.index("JOINING")
    return _forms(word for word, bits in trigger_bits(language).items() if bits == only)


def _forms(small: Iterable[bytes]) -> frozenset[bytes]:
    """The words as they are, with a capital, and in capitals."""
    return frozenset(
        form.encode()
        for word in map(bytes.decode, small)
        for form in (word, word.capitalize(), word.upper())
    )  # fmt: skip
