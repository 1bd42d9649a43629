"""Word lists of a language put together as rules ask for them."""

from functools import lru_cache

from klaim.language import Language

_REPORTING = (
    "REPORTING", "BARE", "NEUTRAL", "JUDGING", "URGING", "PROMISING",
    "HOPING", "DENYING", "CONDEMNING", "ACCORDING", "CITING",
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
def mark_words(language: Language) -> frozenset[str]:
    """Hedges and negations."""
    return frozenset(language.words.HEDGES | language.words.NEGATIONS)


@lru_cache(maxsize=8)
def calendar_tokens(language: Language) -> frozenset[bytes]:
    """Months and weekdays with a capital, in UTF-8."""
    lists = language.words
    return frozenset(word.capitalize().encode() for word in (*lists.MONTHS, *lists.WEEKDAYS))
