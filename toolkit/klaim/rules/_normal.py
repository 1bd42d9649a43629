"""Texts brought to one form, so that the same claim written twice is seen as the same."""

import re
import unicodedata
from functools import lru_cache

from klaim.errors import UnsupportedError
from klaim.language import load
from klaim.records import Claim
from klaim.rules._context import tokens

_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+(?:[-'’]\w+)*|%")
_THOUSANDS = re.compile(r"\.(?=\d{3}(?!\d))")


def normal_text(text: str, language: str) -> str:
    """The text without case, punctuation and the separators of thousands; spelt-out numbers stay words."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(_THOUSANDS.sub("", word) if word[0].isdigit() else word for word in _WORD.findall(text.lower()))


_DIGITS = re.compile(r"\d")


@lru_cache(maxsize=8)
def _value_words(tag: str) -> frozenset[str]:
    try:
        language = load(tag)
    except UnsupportedError:
        return frozenset()
    lists = language.words
    return frozenset((*lists.MONTHS, *lists.WEEKDAYS, *lists.NUMBER_WORDS))


def skeleton(text: str, language: str) -> str:
    """What is left of the normal text without numbers, number words, months and weekdays."""
    dropped = _value_words(language)
    return " ".join(
        word for word in normal_text(text, language).split() if word not in dropped and not _DIGITS.search(word)
    )


def bag(text: str, language: str) -> str:
    """The content words of the normal text in alphabetical order; equal for nearly equal texts."""
    try:
        dropped = load(language).words.FUNCTION_WORDS
    except UnsupportedError:
        dropped = frozenset()
    return " ".join(sorted(word for word in normal_text(text, language).split() if word not in dropped))


_NO_LETTER = bytes(code for code in range(128) if not chr(code).isalnum())


def squeezed(text: str, language: str) -> bytes:
    """Letters and digits of the normal text: equal for equal normal texts, and quick to get."""
    if not text.isascii():
        text = normal_text(text, language)
    return text.lower().encode("utf-8", "surrogatepass").translate(None, _NO_LETTER)


@lru_cache(maxsize=8)
def _value_tokens(tag: str) -> frozenset[bytes]:
    return frozenset(word.encode() for word in _value_words(tag))


_JOINED = frozenset("-'_")


def outline(text: str, language: str) -> bytes:
    """The words of the skeleton: equal for equal skeletons, and quick to get."""
    if text.isascii() and _JOINED.isdisjoint(text):
        dropped = _value_tokens(language)
        kept = [token for token in tokens(text.lower()) if token not in dropped and not token.isdigit()]
        if all(map(bytes.isalpha, kept)):
            return b" ".join(kept)
    return b" ".join(tokens(skeleton(text, language)))


def family(claim: Claim) -> bytes:
    """The id of the claim that this one was made from, or its own."""
    return (claim.provenance.parent or claim.id).encode()
