"""Whether the words that a claim rests on name the date of its value."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from klaim.language import Language

_DIGIT = re.compile("[0-9]")
_YEAR = len(" 2026")
_YEAR_FOLLOWS = re.compile(r"\s*[0-9]")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")


def may_differ(texts: Iterable[str], value: str, words: str | None) -> bool:
    """Tell whether texts hold figures, and none names the day as dates are mostly written; `words` spell it.

    False of a value that is no whole day.
    """
    wordings = _wordings(value, words)
    if wordings is None:
        return False
    figures = False
    for text in texts:
        if words is not None and _names(text, words, *wordings):
            return False
        figures = figures or _DIGIT.search(text) is not None
    return figures


def _names(text: str, words: str, short: str, figures: str, closings: tuple[str, str]) -> bool:
    """Tell whether a text names the day with its year, or day and month alone: " 9 Maret", "(9/3)", "(9/3/2026)"."""
    place = text.find(short)
    if place >= 0:
        end = place + len(short)
        return text.startswith(words[-_YEAR:], end) or _YEAR_FOLLOWS.match(text, end) is None
    place = text.find(figures)
    return place >= 0 and text.startswith(closings, place + len(figures))


@lru_cache(maxsize=1024)
def _wordings(value: str, words: str | None) -> tuple[str, str, tuple[str, str]] | None:
    """The day in words without its year, and in figures up to its month with what may close it."""
    match = _DATE.fullmatch(value)
    if match is None or match[3] is None:
        return None
    return (words or "")[:-_YEAR], f"({int(match[3])}/{int(match[2])}", (")", f"/{match[1]})")


def plain_days(quoted: Sequence[str], language: Language) -> list[Any]:
    """The days that quoted words give with their month; none where they give a date of another kind too."""
    found = _dates(quoted, language)
    return found if all(_is_plain(item) for item in found) else []


def gives_date(quoted: Sequence[str], value: str, language: Language) -> bool:
    """Tell whether quoted words give the date of a value, if only in part: "9 Maret" that of 2026-03-09."""
    return any(is_of(item, value) for item in _dates(quoted, language))


def is_of(item: Any, value: str) -> bool:
    """Tell whether a date of a text can be a whole day, month or year; one that names neither month nor day is none."""
    match = _DATE.fullmatch(value)
    if match is None or (item.day is None and item.month is None):
        return False
    parts = [int(part) if part is not None else None for part in match.groups()]
    return all(said in (None, part) for said, part in zip((item.year, item.month, item.day), parts, strict=True))


def _dates(quoted: Sequence[str], language: Language) -> list[Any]:
    dates: Any = language.dates
    return [item for text in dict.fromkeys((*quoted, " ".join(quoted))) for item in dates.find_dates(text)]


def _is_plain(item: Any) -> bool:
    told = item.day is not None and item.month is not None
    return told and item.day_end is None and item.month_end is None and item.relative is None and item.open is None
