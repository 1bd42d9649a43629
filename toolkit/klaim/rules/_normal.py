"""Texts brought to one form, so that the same claim written twice is seen as the same."""

import re
import unicodedata
from collections.abc import Sequence
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


_NO_LETTER = bytes(code for code in range(128) if not chr(code).isalnum() and chr(code) != "\n")


def wordings(claims: Sequence[Claim]) -> list[bytes]:
    """Article, and letters and digits of the normal text: equal for equal normal texts, and quick to get."""
    texts = "\n".join([f"{claim.article_id} {claim.text}" for claim in claims])
    if not texts.isascii() or texts.count("\n") >= len(claims):
        texts = "\n".join(map(_in_a_line, claims))
    return texts.lower().encode("utf-8", "surrogatepass").translate(None, _NO_LETTER).split(b"\n")


def _in_a_line(claim: Claim) -> str:
    text = claim.text if claim.text.isascii() else normal_text(claim.text, claim.language)
    return f"{claim.article_id} {text}".replace("\n", " ")


@lru_cache(maxsize=8)
def _value_tokens(tag: str) -> frozenset[bytes]:
    return frozenset(word.encode() for word in _value_words(tag))


def outline(text: str, language: str) -> bytes:
    """The words of the skeleton: equal for equal skeletons, and quick to get."""
    if text.isascii() and "-" not in text and "'" not in text and "_" not in text:
        dropped = _value_tokens(language)
        kept = [token for token in tokens(text.lower()) if token not in dropped and not token.isdigit()]
        if b"".join(kept).isalpha():
            return b" ".join(kept)
    return b" ".join(tokens(skeleton(text, language)))


def ids(claims: Sequence[Claim]) -> list[bytes]:
    """The claims' ids."""
    return [claim.id.encode() for claim in claims]


def parents(claims: Sequence[Claim]) -> list[bytes | None]:
    """The ids of the claims that these were made from."""
    return [parent.encode() if (parent := claim.provenance.parent) is not None else None for claim in claims]
