"""Find how much and how many in Indonesian text: money, shares, measures, counts, ranks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from klaim.language.id import ranks, words_counted
from klaim.language.id import words_numbers as words
from klaim.language.id.dates import find_dates
from klaim.language.id.durations import find_durations
from klaim.language.id.hedges import comparison_before, more_follows
from klaim.language.id.minus import is_minus
from klaim.language.id.numbers import NumberTokens, number_tokens, plain, stands_alone
from klaim.language.id.quantity_units import SCORED, Unit, unit_of
from klaim.language.id.value_lexer import Lexed, lex

_ORDINAL = re.compile(r"[xwU]~-[dyicf]")
_GROUPED = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3})*")
_SCORE = re.compile(r"[di]-[di]")
_HIGHEST_SCORE = 199
_ROMAN_RANGE = re.compile(r"R(?:-R)?")
_MINUTE_MARK = re.compile(r"(?P<minute>d)(?:\+(?P<extra>d))?'")
_BRACKETED_AGE = re.compile(r"(?<=\()d(?=\))")
_OLDEST = 110
_SCORE_REACH = 8
_MEASURE_NAMES = frozenset(words.MEASURES.values())
_LONGEST_JOINT = 16


@dataclass(frozen=True)
class QuantitySpan:
    """A number with its unit in code points [start, end); hedges and a minus begin at ``hedge_start``.

    ``unit`` is an ISO 4217 code, "%", a measure's full name, or the counted noun.
    """

    start: int
    end: int
    number: int | float
    number_max: int | float | None
    unit: str
    comparison: str
    hedge_start: int


@dataclass(frozen=True)
class ScoreSpan:
    """A score of two sides in code points [start, end), in the order of the text."""

    start: int
    end: int
    first: int
    second: int


def find_quantities(text: str) -> list[QuantitySpan]:
    """Find the quantities of a text; what a date or a duration claims is left to it."""
    return list(_find(text))


def is_measure(unit: str) -> bool:
    """Whether a unit measures, as money, a share or a length does, rather than names what is counted."""
    return unit == "%" or unit.isupper() or unit.split(" per ")[0] in _MEASURE_NAMES


def score_unit(score: str) -> str:
    """The unit of the first number of a score, which tells the whole: "skor 2-1"."""
    return f"{SCORED} {score}"


def is_score(unit: str) -> bool:
    """Whether a unit is that of a score."""
    return unit.startswith(f"{SCORED} ")


def find_scores(text: str) -> list[ScoreSpan]:
    """Find scores ("menang 2-1") where a word of winning, losing or scoring is near; of sets ("21-16, 21-14") none."""
    lexed = lex(text)
    found = []
    for match in _SCORE.finditer(lexed.tags):
        first, last = match.span()
        near = lexed.words[max(0, first - _SCORE_REACH) : last + 2]
        sides = lexed.words[first], lexed.words[last - 1]
        if not all(side.isdigit() and int(side) <= _HIGHEST_SCORE for side in sides):
            continue
        of_sets = any(_SCORE.match(lexed.tags, at) for at in (last + 1, first - 4) if at >= 0)
        of_sets = of_sets and "," in (lexed.words[last : last + 1] + lexed.words[max(0, first - 1) : first])
        if stands_alone(lexed, first, last) and not of_sets and not words.SCORE_WORDS.isdisjoint(near):
            numbers = int(sides[0]), int(sides[1])
            found.append(ScoreSpan(lexed.starts[first], lexed.ends[last - 1], *numbers))
    return found


@lru_cache(maxsize=256)
def _find(text: str) -> tuple[QuantitySpan, ...]:
    lexed = lex(text)
    taken = [(span.start, span.end) for span in find_dates(text)]
    taken += [(span.start, span.end) for span in find_durations(text)]
    found = [*_marks(lexed), *_ages_in_brackets(lexed), *_intensities(lexed)]
    taken += [(span.start, span.end) for span in found]
    last_noun, numbers = "", number_tokens(text)
    blocked = _Blocked(sorted(taken))
    skip_to = 0
    for index, number in enumerate(numbers):
        if number.first < skip_to or blocked.covers(lexed.starts[number.first]):
            continue
        unit = unit_of(lexed, number) or _bare(lexed, number) or _of_whole(lexed, *numbers[index : index + 2])
        if unit is None or _names_thing(lexed, number, unit):
            continue
        if unit.name == words.OF_THEM[1] and last_noun in words.NO_MEMBERS:
            continue
        if unit.name in (words.OTHERS, words.OF_THEM[1]) and last_noun:
            unit = replace(unit, name=last_noun)
        span = _span(lexed, number, unit)
        if not blocked.covers(span.start):
            found.append(span)
            counts = not is_measure(unit.name) and unit.name not in words.PER_UNITS
            last_noun, skip_to = unit.name if counts else last_noun, unit.last
    found.sort(key=lambda span: span.start)
    return tuple(_joined_ranges(text, found))


def _bare(lexed: Lexed, number: NumberTokens) -> Unit | None:
    """Read millions and more without a unit behind a word that leads measures: "volume sebesar 105,11 juta"."""
    before = number.hedge_first - 1
    large = "T" in lexed.tags[number.first : number.last]
    if not large or before < 0 or lexed.words[before] not in words.BEFORE_BARE:
        return None
    return Unit("", number.first, number.last)


def _of_whole(lexed: Lexed, part: NumberTokens, whole: NumberTokens | None = None) -> Unit | None:
    """Read a number of those that a larger number counts: "7 dari 11 saham", "dua dari total sembilan laga"."""
    if whole is None or lexed.words[part.last] != words.OUT_OF or not isinstance(part.number, int):
        return None
    if part.number == 1 and part.first and lexed.words[part.first - 1] in words_counted.BEFORE_ONE_OF:
        return None
    between = lexed.words[part.last + 1 : whole.hedge_first]
    unit = unit_of(lexed, whole)
    counted = unit is not None and unit.first == whole.first and not is_measure(unit.name)
    if unit is None or not counted or part.number > whole.number or not words.WHOLE_WORDS.issuperset(between):
        return None
    return Unit(unit.name, part.first, part.last)


def _names_thing(lexed: Lexed, number: NumberTokens, unit: Unit) -> bool:
    """Tell whether a measure is part of a name: "gas LPG 3 kg", "rumah DP Rp 0"."""
    if unit.first < number.first:
        return number.number == 0
    before = lexed.words[number.first - 1] if number.first else ""
    return unit.name == words.MEASURES["kg"] and before in words.BOTTLES


def _joined_ranges(text: str, found: list[QuantitySpan]) -> Iterator[QuantitySpan]:
    """Join "5 persen hingga 10 persen" and "Rp 2 juta-Rp 3 juta" into one range."""
    held: QuantitySpan | None = None
    for span in found:
        if held is not None and _continues(text, held, span):
            held = replace(held, end=span.end, number_max=span.number, comparison=_of_range(held))
            continue
        if held is not None:
            yield held
            if span.comparison == "exact" and text[held.end : span.start].strip() == "(":
                span = replace(span, comparison=held.comparison)  # "sekitar 5 km (3 mil)"
        held = span
    if held is not None:
        yield held


def _continues(text: str, left: QuantitySpan, right: QuantitySpan) -> bool:
    if left.unit != right.unit or left.number_max is not None or right.number_max is not None:
        return False
    if left.number >= right.number or right.start - left.end > _LONGEST_JOINT:
        return False
    return text[left.end : right.start].strip().lower() in words.RANGE_JOINTS


def _of_range(span: QuantitySpan) -> str:
    return "about" if span.comparison == "about" else "at_least"


class _Blocked:
    """Spans that other finders claim, asked in ascending order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._spans, self._index = spans, 0

    def covers(self, offset: int) -> bool:
        while self._index < len(self._spans) and self._spans[self._index][1] <= offset:
            self._index += 1
        return self._index < len(self._spans) and self._spans[self._index][0] <= offset


def _span(lexed: Lexed, number: NumberTokens, unit: Unit) -> QuantitySpan:
    """Join number and unit; hedges may stand before a currency sign or after the unit."""
    comparison, hedge_first, negative = number.comparison, number.hedge_first, False
    if unit.first < number.first:
        negative = is_minus(lexed, unit.first - 1)  # "minus Rp 5 miliar"
        before, first = comparison_before(lexed, unit.first - negative)
        if before != "exact" and comparison == "exact":
            comparison = before
        hedge_first = first
    last = unit.last
    bound = words.BOUNDS_BEHIND.get(" ".join(lexed.words[last : last + 2]))
    if bound is not None and comparison == "exact":
        comparison, last = bound, last + 2
    elif comparison == "exact" and more_follows(lexed, last):
        comparison, last = "more_than", last + 1
    scaled = [
        None if amount is None else plain(Decimal(str(amount)) * unit.factor * (-1 if negative else 1))
        for amount in (number.number, number.number_max)
    ]
    return QuantitySpan(
        lexed.starts[unit.first],
        lexed.ends[last - 1],
        scaled[0] or 0,
        scaled[1],
        unit.name,
        comparison,
        lexed.starts[min(hedge_first, unit.first)],
    )


def _marks(lexed: Lexed) -> list[QuantitySpan]:
    """Find ranks and minutes of play: "posisi ke-3", "menit ke-15", "15'", "45+6'".

    Of a minute in added time the minute of the regular time counts.
    """
    found = []
    for match in _ORDINAL.finditer(lexed.tags):
        first, last = match.span()
        unit, told = words.ORDINAL_UNITS.get(lexed.words[first]), lexed.words[last - 1]
        if unit is not None and _GROUPED.fullmatch(told):
            start, number = lexed.starts[first], int(told.replace(".", ""))
            found.append(QuantitySpan(start, lexed.ends[last - 1], number, None, unit, "exact", start))
    found += _ranks(lexed)
    for match in _MINUTE_MARK.finditer(lexed.tags):
        first, last = match.span()
        years = lexed.words[last : last + 1] == ("s",) and lexed.glued(last)  # "90's"
        if not years and all(lexed.glued(index) for index in range(first + 1, last)):
            number = int(lexed.words[first])
            start, end = lexed.starts[first], lexed.ends[last - 1]
            found.append(QuantitySpan(start, end, number, None, words.MINUTE_MARK_UNIT, "exact", start))
    return found


def _ranks(lexed: Lexed) -> Iterator[QuantitySpan]:
    """Find ranks in words: "urutan pertama", "terkaya kedua", "terbesar nomor 6"."""
    for index, word in enumerate(lexed.words[1:], 1):
        before, start = lexed.words[index - 1], lexed.starts[index]
        number = ranks.RANKED.get(word)
        if number and (before in words.RANK_WORDS or (number > 1 and before in ranks.SUPERLATIVES)):
            yield QuantitySpan(start, lexed.ends[index], number, None, words.RANK_UNIT, "exact", start)
        elif lexed.tags[index] == "d" and before == ranks.NUMBERED and lexed.words[index - 2] in ranks.SUPERLATIVES:
            yield QuantitySpan(start, lexed.ends[index], int(word), None, words.RANK_UNIT, "exact", start)


def _ages_in_brackets(lexed: Lexed) -> list[QuantitySpan]:
    """Find the age after a name: "Siti Aminah (45)"."""
    found = []
    for match in _BRACKETED_AGE.finditer(lexed.tags):
        index = match.start()
        number = int(lexed.words[index])
        named = index > 1 and lexed.tags[index - 2] == "x" and lexed.original(index - 2)[0].isupper()
        if named and 0 < number <= _OLDEST:
            start, end = lexed.starts[index], lexed.ends[index]
            found.append(QuantitySpan(start, end, number, None, words.AGE_UNIT, "exact", start))
    return found


def _intensities(lexed: Lexed) -> list[QuantitySpan]:
    """Find Roman numbers with a unit: "III MMI", "II-III MMI"."""
    found = []
    for match in _ROMAN_RANGE.finditer(lexed.tags):
        first, last = match.span()
        if lexed.words[last : last + 1] != (words.INTENSITY_WORD,):
            continue
        low, high = words.ROMAN[lexed.words[first]], words.ROMAN[lexed.words[last - 1]]
        comparison, hedge_first = comparison_before(lexed, first)
        ranged = high > low
        found.append(
            QuantitySpan(
                lexed.starts[first],
                lexed.ends[last],
                low,
                high if ranged else None,
                words.MEASURES[words.INTENSITY_WORD],
                "at_least" if ranged else comparison,
                lexed.starts[hedge_first],
            )
        )
    return found
