"""Find how long something lasts in Indonesian text, as ISO 8601 durations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from klaim.language.id import lists
from klaim.language.id import words_numbers as words
from klaim.language.id.numbers import NumberTokens, number_tokens
from klaim.language.id.value_lexer import Lexed, lex
from klaim.values import iso_duration

_TIME_UNITS = frozenset("UjG")
# A number, its unit or what it counts, and of what kind that is.
_NUMBERS, _COUNTED, _MOST_COUNTED = frozenset("difuesT"), frozenset("xUj"), 2
# What makes a date of it: "dua hari lalu", "tiga bulan lagi", "sehari sebelumnya". A stretch
# up to now or from now on ("lima hari terakhir", "dua pekan ke depan") has a length too.
# "Dua hari setelah" and "sehari sebelum" tell when, not how long.
_DATE_AFTER = re.compile(r"Y?[LFqK]|[ab]|oU?y|oU[LI]")
_ORDER = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
# The finer unit that a fraction is counted in, and how many make one.
_FINER = {
    "years": ("months", 12), "weeks": ("days", 7), "days": ("hours", 24),
    "hours": ("minutes", 60), "minutes": ("seconds", 60),
}  # fmt: skip
_MANY = re.compile(r"\bber(?P<unit>jam|hari|minggu|bulan|tahun)-(?P=unit)\b(?! (?:lalu|silam))", re.IGNORECASE)
VAGUE_END = re.compile(
    r"\b(?:(?:beberapa|sekian) (?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|saat|waktu)|(?:tak|tidak) lama|sesaat)$"
)
_OLDEST, _YOUNGEST_POINTED_AT = 110, 13


@dataclass(frozen=True)
class DurationSpan:
    """A duration in code points [start, end); hedge words begin at ``hedge_start``.

    A range ("2-3 jam") has ``iso8601_max`` and says at_least.
    """

    start: int
    end: int
    iso8601: str
    comparison: str
    hedge_start: int
    iso8601_max: str | None = None


def find_durations(text: str) -> list[DurationSpan]:
    """Find the durations of a text; ages, dates and frequencies are none.

    "lima hari terakhir" is both: `find_dates` gives the days it covers, this its length.
    """
    return list(_find(text))


@lru_cache(maxsize=256)
def _find(text: str) -> tuple[DurationSpan, ...]:
    lexed, numbers = lex(text), number_tokens(text)
    found = _single_words(lexed)
    index = 0
    while index < len(numbers):
        span, used = _duration_at(lexed, numbers, index)
        if span is not None:
            found.append(span)
        index += used
    found.extend(_many(text))
    found.sort(key=lambda span: span.start)
    return tuple(found)


def offset_start(text: str) -> int | None:
    """Where a stretch of time begins, hedges with it, that a text ends in; None where it ends otherwise."""
    if vague := VAGUE_END.search(text):
        return vague.start()
    found = _find(text)
    return found[-1].hedge_start if found and found[-1].end == len(text) else None


def is_age(lexed: Lexed, number: NumberTokens) -> bool:
    """Tell whether a number of years or months is how old somebody is: "berusia 45 tahun"."""
    unit = lexed.words[number.last] if number.last < len(lexed.words) else ""
    if unit not in words.AGE_UNITS or number.number > _OLDEST:
        return False
    before = lexed.words[number.hedge_first - 1] if number.hedge_first else ""
    after = lexed.words[number.last + 1 : number.last + 2]
    if before in words.NEWBORN or _before_range(lexed.words, number.hedge_first) in words.AGE_WORDS:
        return True
    if unit != words.YEAR_WORD:
        return False
    if before in words.PERSON_WORDS or (before == "(" and after == (")",)):
        return True
    pointed_at = bool(after) and after[0] in words.POINTING_WORDS and number.hedge_first == number.first
    return pointed_at and number.number >= _YOUNGEST_POINTED_AT and before not in words.BEFORE_DURATIONS


def _before_range(told: Sequence[str], at: int) -> str:
    """The word before a number, or before the range that it ends or begins: "berusia di antara 35 dan 64 tahun"."""
    if at > 2 and told[at - 1] == lists.AND and told[at - 3] == words.BETWEEN:
        at -= 2
    while at and told[at - 1] in words.OPENS_RANGE:
        at -= 1
    return told[at - 1] if at else ""


def _duration_at(lexed: Lexed, numbers: Sequence[NumberTokens], index: int) -> tuple[DurationSpan | None, int]:
    """Read the duration that a number begins, and say how many numbers were used up."""
    number = numbers[index]
    unit_at = number.last
    if lexed.tags[unit_at : unit_at + 1] not in _TIME_UNITS or _is_reference(lexed, number):
        return None, 1
    parts = _with_unit({}, _amount(lexed, number), lexed.words[unit_at])
    if parts is None:
        return None, 1
    last, comparison, used = unit_at + 1, number.comparison, 1
    longest = None
    if number.number_max is None:
        parts, last, used = _finer_parts(lexed, numbers, index, parts)
    else:
        upper = _with_unit({}, number.number_max, lexed.words[unit_at])
        longest = iso_duration.write(**upper) if upper else None
    if comparison == "exact" and lexed.words[last : last + 1] == (words.MORE_AFTER,):
        last, comparison = last + 1, "more_than"
    if _DATE_AFTER.match(lexed.tags, last) or lexed.words[last : last + 1] == (words.FREQUENCY_WORD,):
        return None, used
    start, hedge_start = lexed.starts[number.first], lexed.starts[number.hedge_first]
    iso8601 = iso_duration.write(**parts)
    return DurationSpan(start, lexed.ends[last - 1], iso8601, comparison, hedge_start, longest), used


def _single_words(lexed: Lexed) -> list[DurationSpan]:
    """Find "sejam", "setahun"; "dua kali sehari" is a frequency, "300 pasien sehari" a rate."""
    found = []
    index = lexed.tags.find("D")
    while index >= 0:
        before = lexed.words[index - 1] if index else ""
        doubled = lexed.tags.startswith("-", index + 1)  # "sehari-hari"
        none = before in words.BEFORE_FREQUENCY or doubled or _is_rate(lexed, index)
        if not none and not _DATE_AFTER.match(lexed.tags, index + 1):
            unit, size = words.ONE_TIME_UNIT[lexed.words[index]]
            start, end = lexed.starts[index], lexed.ends[index]
            found.append(DurationSpan(start, end, iso_duration.write(**{unit: size}), "exact", start))
        index = lexed.tags.find("D", index + 1)
    return found


def _is_rate(lexed: Lexed, at: int) -> bool:
    """Tell whether so many of something are told right before a unit of time: "530 ribu unit mobil setahun"."""
    for before in range(at - 1, max(-1, at - 2 - _MOST_COUNTED), -1):
        if lexed.tags[before] in _NUMBERS:
            return True
        if lexed.tags[before] not in _COUNTED or lexed.words[before].startswith(words.VERB_PREFIXES):
            return False
    return False


def _many(text: str) -> Iterator[DurationSpan]:
    """Find "berjam-jam": several of a unit, at least two."""
    for match in _MANY.finditer(text):
        unit, size = words.TIME_UNITS[match["unit"].lower()]
        iso8601 = iso_duration.write(**{unit: 2 * size})
        yield DurationSpan(match.start(), match.end(), iso8601, "at_least", match.start())


def _is_reference(lexed: Lexed, number: NumberTokens) -> bool:
    """Tell whether the number names something or is an age: "nomor 5 tahun 2025"."""
    after = lexed.tags[number.last + 1 : number.last + 2]
    if lexed.words[number.last] == words.YEAR_WORD and after == "y":
        return True
    before = lexed.words[number.first - 1] if number.first else ""
    return before in words.LABELS or before in words.CURRENCIES_BEFORE or is_age(lexed, number)


def _finer_parts(
    lexed: Lexed, numbers: Sequence[NumberTokens], index: int, parts: dict[str, float]
) -> tuple[dict[str, float], int, int]:
    """Read on after the first unit: "5 tahun dan 6 bulan", "satu jam setengah".

    Gives all parts, the token after them and how many numbers were used.
    """
    first, last = index, numbers[index].last + 1
    while index + 1 < len(numbers):
        number = numbers[index + 1]
        joined = last + 1 if lexed.tags.startswith("n", last) else last
        unit_at = number.last
        if number.first != joined or number.is_range:
            break
        if lexed.tags[unit_at : unit_at + 1] == "A" and "days" in parts:
            return parts, unit_at + 1, index + 2 - first  # nights: "tiga hari dua malam"
        word = lexed.words[unit_at] if unit_at < len(lexed.words) else ""
        longer = _with_unit(parts, _amount(lexed, number), word)
        if longer is None:
            half = _half_of_smallest(parts) if lexed.tags[number.first : unit_at] == "h" else None
            return (half, unit_at, index + 2 - first) if half else (parts, last, index + 1 - first)
        parts, last, index = longer, unit_at + 1, index + 1
    return parts, last, index + 1 - first


def _amount(lexed: Lexed, number: NumberTokens) -> int | float:
    """Give the number; before seconds a point is a decimal point: "10.027 detik"."""
    word = lexed.words[number.first]
    lap_time = not number.is_range and lexed.words[number.last : number.last + 1] == (words.SECOND_WORD,)
    if lap_time and number.last == number.first + 1 and word.count(".") == 1 and "," not in word:
        return float(word)
    return number.number


def _half_of_smallest(parts: dict[str, float]) -> dict[str, float] | None:
    smallest = next(reversed(parts))
    if smallest not in _FINER:
        return None
    finer, size = _FINER[smallest]
    return {**parts, finer: size / 2} if size % 2 == 0 else None


def _with_unit(parts: dict[str, float], number: float, word: str) -> dict[str, float] | None:
    """Add a number of units; None unless the word is a unit finer than those there, which are whole.

    A fraction becomes whole finer units where it can: 5.5 years are 5 years 6 months.
    """
    unit, size = words.TIME_UNITS.get(word, ("", 1))
    amount = Decimal(str(number)) * size
    if (
        not unit
        or amount <= 0
        or any(_ORDER.index(unit) <= _ORDER.index(known) or there % 1 for known, there in parts.items())
    ):
        return None
    finer, count = _FINER.get(unit, (unit, 1))
    whole, rest = divmod(amount, 1)
    if rest and finer != unit and rest * count == int(rest * count):
        added = {unit: float(whole), finer: float(rest * count)} if whole else {finer: float(rest * count)}
    else:
        added = {unit: float(amount)}
    return {**parts, **added}
