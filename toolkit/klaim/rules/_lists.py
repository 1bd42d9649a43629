"""Word lists of a language put together as rules ask for them."""

import re
from functools import lru_cache

from klaim.language import Language

_REPORTING = (
    "REPORTING", "BARE", "NEUTRAL", "JUDGING", "URGING", "PROMISING",
    "HOPING", "DENYING", "CONDEMNING", "ACCORDING", "ACCORDING_TO_SAME", "ADMITTING", "BASED_ON", "OF_SPEAKERS",
    "PASSIVE", "CITING", "VOICING",
)  # fmt: skip


@lru_cache(maxsize=8)
def reporting_words(language: Language) -> frozenset[str]:
    """Every word of the language that reports speech or thought."""
    lists = language.words, language.reporting
    kept = frozenset[str]()
    for module in lists:
        for name in _REPORTING:
            kept |= getattr(module, name, frozenset())
    return kept


@lru_cache(maxsize=8)
def mark_words(language: Language) -> tuple[tuple[str, bytes], ...]:
    """Hedges and negations, each with its first word in UTF-8."""
    marks = sorted(language.words.HEDGES | language.words.NEGATIONS)
    return tuple((mark, re.split(r"\W", mark, maxsplit=1)[0].encode()) for mark in marks)


@lru_cache(maxsize=8)
def calendar_tokens(language: Language) -> frozenset[bytes]:
    """Months and weekdays with a capital, in UTF-8."""
    lists = language.words
    return frozenset(word.capitalize().encode() for word in (*lists.MONTHS, *lists.WEEKDAYS))
