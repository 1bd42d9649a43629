"""Finds the days that a text names which lie after another day."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from klaim.language import Language
from klaim.values.edtf import bounds, is_edtf

_YEAR = re.compile(r"2[01][0-9][0-9]")
_ANY_YEAR = re.compile(r"(?:19|2[01])[0-9][0-9]")
_THIS_AGE = "2000"
_BEFORE = re.compile(
    r"(?<!\w)(?P<lead>[^\W\d_]+),? \(?(?P<day>[0-9]{1,2})(?: (?P<name>[^\W\d_]+) |/(?P<month>[0-9]{1,2})/)\Z"
)
_REACH = 40
_MOST = 32


class Later(NamedTuple):
    """A day, as EDTF, that the text names in code points [start, end)."""

    start: int
    end: int
    edtf: str


class Hints:
    """Finds years that may be of a day after `known`; a text without one names no such day with its year.

    Years of days written out that were over then, as in "pada 9 Maret 2026", are none.
    """

    def __init__(self, known: str, language: Language) -> None:
        self.known = known
        self.language = language
        self._year = _YEAR if known >= _THIS_AGE else _ANY_YEAR
        self._known_year = known[: len("2026")]
        self._over: tuple[str, ...] = ()

    def places(self, text: str) -> Iterator[int]:
        """Where such years stand in the text."""
        for match in self._year.finditer(text):
            begin, end = match.span()
            if text.endswith(self._over, 0, end):
                continue
            if text[begin:end] >= self._known_year and not self._is_over(text, begin, end):
                yield begin

    def _is_over(self, text: str, begin: int, end: int) -> bool:
        """Tell whether the words before a year make it the day itself or one before it, beyond doubt; remembered."""
        match = _BEFORE.search(text[max(begin - _REACH, 0) : begin])
        if match is None:
            return False
        lists, months = self.language.words, self.language.words.MONTHS
        lead, name = match["lead"].lower(), (match["name"] or "").lower()
        month = months.index(name) + 1 if name in months else int(match["month"] or 0)
        if lead not in lists.ON_DAY and lead not in lists.WEEKDAYS:
            return False
        try:
            over = date(int(text[begin:end]), month, int(match["day"])).isoformat() <= self.known
        except ValueError:
            return False
        start = begin - len(match[0]) - 1
        if over and start >= 0 and text[start] == " " and len(self._over) < _MOST:
            self._over += (text[start:end],)
        return over


@lru_cache(maxsize=64)
def hints(known: str, language: Language) -> Hints:
    """Those for a day, with what they remember."""
    return Hints(known, language)


def later_days(text: str, hints: Hints) -> Iterator[Later]:
    """The days after that of the hints that the text names with their year as those on which something is.

    "Pada 9 Mei 2026" and "Sabtu (9/5/2026)" are such, "laga 9 Mei 2026" is not.
    """
    if next(hints.places(text), None) is None:
        return
    dates: Any = hints.language.dates
    for item in dates.find_dates(text):
        dated = (item.year or item.year_end) and _is_on(text, item.start, item.end, hints.language)
        found = dates.resolve(item, dates.Anchor()) if dated else None
        if (
            found is not None
            and found.edtf is not None
            and found.problem is None
            and first_day(found.edtf) > hints.known
        ):
            yield Later(item.start, item.end, found.edtf)


def days_of_lines(text: str, hints: Hints) -> Iterator[Later]:
    """The same of a long text; only the lines that hold such a year are searched."""
    end = 0
    for place in hints.places(text):
        if place >= end:
            begin, end = text.rfind("\n", 0, place) + 1, text.find("\n", place) + 1 or len(text)
            for day in later_days(text[begin:end], hints):
                yield Later(begin + day.start, begin + day.end, day.edtf)


def is_held(days: Iterable[Later], start: int, end: int) -> bool:
    """Tell whether one of the days stands in code points [start, end)."""
    return any(start <= day.start and day.end <= end for day in days)


def _is_on(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a word for days or a weekday opens the date."""
    lists = language.words
    before, first = text[:start].split()[-1:], text[start:end].split()[:1]
    return not lists.ON_DAY.isdisjoint(word.lower() for word in before) or any(
        word.lower().rstrip(",") in lists.WEEKDAYS or word.lower() in lists.ON_DAY for word in first
    )


@lru_cache(maxsize=4096)
def first_day(edtf: str) -> str:
    """The first day a value covers; empty where it has none."""
    first = bounds(edtf)[0] if is_edtf(edtf) else None
    return first.isoformat() if first is not None else ""
