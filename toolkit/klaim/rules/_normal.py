"""Texts brought to one form, so that the same claim written twice is seen as the same."""

import re
import unicodedata
from collections.abc import Iterable, Set
from functools import lru_cache
from itertools import filterfalse
from typing import Any

from klaim.language import known

_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[-'’]\w+)*|%")
_THOUSANDS = re.compile(r"\.(?=\d{3}(?!\d))")
_PER_CENT = "%"


def normal_text(text: str, language: str) -> str:
    """The text without case, punctuation and the separators of thousands; spelt-out numbers stay words."""
    return _normal(_one_form(text).lower())


def told(text: str, language: str) -> str:
    """The normal text with its numbers in one form: equal for "seribu" and "1.000", "lima persen" and "5%"."""
    forms, text = _number_forms(language), _one_form(text).lower()
    return _normal(
        text if forms is None else forms.apart(forms.in_digits(text)).replace(_PER_CENT, f" {forms.PERCENT} ")
    )


def _one_form(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _normal(text: str) -> str:
    return " ".join(_THOUSANDS.sub("", word) if word[0].isdigit() else word for word in _WORD.findall(text))


@lru_cache(maxsize=8)
def _number_forms(tag: str) -> Any:
    """The language's module of number forms, None where no folder has the language."""
    language = known(tag)
    return language.number_forms if language is not None else None


def skeleton(text: str, language: str) -> str:
    """The words of what a text tells, without numbers, months and weekdays."""
    dropped = _values(language)
    return " ".join(word for word in told(text, language).split() if word not in dropped and not word[0].isdigit())


def figures(text: str, language: str) -> tuple[str, ...]:
    """The numbers, months and weekdays of a text in one form: what its skeleton leaves out."""
    dropped = _values(language)
    return tuple(word for word in told(text, language).split() if word in dropped or word[0].isdigit())


@lru_cache(maxsize=8)
def _values(tag: str) -> frozenset[str]:
    """Words that are a number, a month or a weekday, or part of one."""
    language = known(tag)
    if language is None:
        return frozenset()
    lists = language.words
    return frozenset((*lists.MONTHS, *lists.WEEKDAYS, *lists.NUMBER_WORDS))


@lru_cache(maxsize=8)
def _left_out(tag: str) -> frozenset[bytes]:
    """What an outline leaves out: the parts of those words, and of the words that number forms are made of."""
    forms = _number_forms(tag)
    listed = (*_values(tag), *(forms.WORDS if forms is not None else ()))
    return frozenset(token for word in listed for token in word.encode().translate(_LETTERS).split())


@lru_cache(maxsize=8)
def _left_out_forms(language: str) -> frozenset[bytes]:
    """The same words as they are, with a capital, and in capitals."""
    return frozenset(form for word in _left_out(language) for form in (word, word.capitalize(), word.upper()))


def bag(text: str, language: str) -> str:
    """The content words of the normal text in alphabetical order; equal for nearly equal texts."""
    own = known(language)
    dropped = own.words.FUNCTION_WORDS if own is not None else frozenset()
    return " ".join(sorted(word for word in normal_text(text, language).split() if word not in dropped))


_LETTERS = bytes(
    code if code >= 128 or code == 10 else ord(chr(code).lower()) if chr(code).isalpha() else 32 for code in range(256)
)
"""Turns ASCII letters into small ones, and all else that is ASCII into spaces but line ends."""

_NO_LETTERS = bytes(code for code, small in enumerate(_LETTERS) if small == ord(" "))
"""What it turns into spaces."""


def outline(text: str, language: str, without: Set[bytes] = frozenset()) -> bytes:
    """The letters of what a text tells, without numbers, months and weekdays, be they spelt or in digits.

    It is the same for texts that are told the same, words in `without` aside.
    """
    text = text if text.isascii() else told(text, language)
    words = text.encode("utf-8", "surrogatepass").translate(_LETTERS).split()
    dropped = _left_out(language)
    return b"".join(filterfalse((dropped | without if without else dropped).__contains__, words))


def is_plain(word: bytes) -> bool:
    """Tell whether a word of ASCII is of letters only: small ones, one capital before them, or capitals."""
    return word.isalpha() and (word.islower() or word.istitle() or word.isupper())


def outlines(lines: bytes, words: Set[bytes], unusual: Iterable[bytes], language: str) -> list[bytes]:
    """The outline of each of the lines of ASCII, which begin with an empty one and have a space on either side.

    `words` are theirs; `unusual` are those of them that may be of mixed case, or of letters and digits.
    """
    found = words & _left_out_forms(language)
    mixed = [word for word in unusual if not (is_plain(word) or word.isdigit())]
    if mixed:
        lines = lines.translate(_LETTERS)
        found = {word.lower() for word in found}
        found |= _left_out(language).intersection(b" ".join(mixed).translate(_LETTERS).split())
    for word in found:
        apart = b" %b " % word
        while len(less := lines.replace(apart, b"  ")) < len(lines):
            lines = less
    return lines.translate(_LETTERS, _NO_LETTERS).split(b"\n")[1:-1]
