"""Texts brought to one form, so that the same claim written twice is seen as the same."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from klaim.errors import UnsupportedError
from klaim.language import load
from klaim.records import Claim
from klaim.rules._context import tokens

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
    try:
        return load(tag).number_forms
    except UnsupportedError:
        return None


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
_ONLY_LETTERS = bytes(
    32 if code < 128 and chr(code) != "\n" and not chr(code).isalpha() else code for code in range(256)
)
"""Turns all but letters and line ends into spaces."""


_BETWEEN = b"\n|\n"
"""Parts texts without line ends, so that no number goes on from one to the next."""


def wordings(claims: Sequence[Claim]) -> list[bytes]:
    """Article, and letters and digits of what is told: equal where that is equal, and quick to get for many claims."""
    tag = claims[0].language if claims else ""
    lines = "\n".join([f"{claim.article_id} {claim.text}" for claim in claims])
    odd = []
    if not lines.isascii() or lines.count("\n") >= len(claims) or any(claim.language != tag for claim in claims):
        odd = [number for number, claim in enumerate(claims) if not _is_plain(claim, tag)]
        lines = "\n".join([f"{claim.article_id} {claim.text if _is_plain(claim, tag) else ''}" for claim in claims])
    found = _sketches(lines.lower().encode("utf-8", "surrogatepass"), _number_forms(tag))
    for number in odd:
        claim = claims[number]
        line = f"{claim.article_id.lower()} {told(claim.text, claim.language)}"
        found[number] = line.encode("utf-8", "surrogatepass").translate(None, _NO_LETTER)
    return found


def _is_plain(claim: Claim, tag: str) -> bool:
    """Tell whether a claim may be looked at together with others of the language."""
    return claim.text.isascii() and "\n" not in claim.text and claim.language == tag


def _sketches(lines: bytes, forms: Any) -> list[bytes]:
    """Letters and digits of the lines, their numbers in one form; only lines with a word of a number are changed."""
    spelt = []
    if forms is not None:
        none_in = forms.TRIGGERS.isdisjoint
        words = lines.translate(_ONLY_LETTERS).split(b"\n")
        spelt = [number for number, line in enumerate(words) if not none_in(line.split())]
        single = lines.split(b"\n")
        if b"%" in lines:
            spelt = sorted({*spelt, *(number for number, line in enumerate(single) if b"%" in line)})
    if spelt:
        parts = [single[number].partition(b" ") for number in spelt]
        texts = _BETWEEN.join([text for _, _, text in parts]).decode("utf-8", "surrogatepass")
        texts = forms.in_digits(texts).replace(_PER_CENT, forms.PERCENT)
        changed = texts.encode("utf-8", "surrogatepass").split(_BETWEEN)
        for number, (article_id, _, _), text in zip(spelt, parts, changed, strict=True):
            single[number] = article_id + text
        lines = b"\n".join(single)
    return lines.translate(None, _NO_LETTER).split(b"\n")


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
