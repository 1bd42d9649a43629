"""Write numbers in one form, so that texts which give the same number differently are seen to say the same."""

import re
from decimal import Decimal
from functools import lru_cache

from klaim.language.id import words_numbers as words
from klaim.language.id.alternatives import any_of, words_begun
from klaim.language.id.numbers import number_of_words

PERCENT = "persen"
"""What the sign "%" stands for."""

_CURRENCY, _IN_FULL = "rp", "rupiah"
_OPENING = (
    *words.UNITS_OF_TEN, *words.WHOLE_NUMBERS, *words.ONE_OF_MAGNITUDE, *words.MAGNITUDES, words.ONE_HUNDRED,
)  # fmt: skip
_GOING_ON = (words.HUNDRED, words.TEN, words.TEEN, words.DECIMAL_POINT)

WORDS = (*_OPENING, *_GOING_ON, _CURRENCY, _IN_FULL, PERCENT)
"""The words that `in_digits` may change or write."""


_FIGURES = r"[0-9](?<![0-9.,].)[0-9]*(?:[.,][0-9]+)*"
_PHRASE = re.compile(
    rf"(?:{_FIGURES}\s*(?:{any_of(_OPENING)})|{words_begun(_OPENING)})(?!\w)"
    rf"(?:\s+(?:{any_of((*_OPENING, *_GOING_ON))})(?!\w))*"
)
_MONEY = re.compile(rf"(?<!\w)({_FIGURES})\s+{_IN_FULL}(?!\w)")
_GLUED = re.compile(rf"(?<!\w)({any_of(words.CURRENCIES_BEFORE)})(?=[0-9])", re.IGNORECASE)
_LAST_LETTERS = "".join(sorted({letter for word in words.CURRENCIES_BEFORE for letter in (word[-1], word[-1].upper())}))
_SIGN = re.compile(rf"[0-9](?<=[{_LAST_LETTERS}].)")
"""What a text has that the pattern before fits, and few others have; a search for it passes over all but digits."""


def in_digits(text: str) -> str:
    """A text in small letters with its numbers in digits: "lima persen" becomes "5 persen", "5 rupiah" "rp 5"."""
    text = _PHRASE.sub(lambda match: _digits(match[0]), text)
    return _MONEY.sub(rf"{_CURRENCY} \1", text) if _IN_FULL in text else text


def apart(text: str) -> str:
    """A text with a space behind its currencies: "Rp5" becomes "Rp 5"."""
    return _GLUED.sub(r"\1 ", text) if _SIGN.search(text) else text


def bare(text: str) -> str:
    """The text with spaces in place of currencies that stand at a number: "Rp5" becomes "  5"."""
    return _GLUED.sub(lambda match: " " * len(match[0]), text) if _SIGN.search(text) else text


@lru_cache(maxsize=4096)
def _digits(phrase: str) -> str:
    """The number that a phrase spells; the phrase as it is where it spells none."""
    number = number_of_words(" ".join(phrase.split()))
    return phrase if number is None else f"{Decimal(str(number)):f}".replace(".", ",")
