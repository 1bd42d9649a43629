"""Find numbers in Indonesian text: digits, number words, ranges and their hedges."""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from klaim.language.id import words_numbers as words
from klaim.language.id.hedges import comparison_before, more_follows
from klaim.language.id.minus import is_minus
from klaim.language.id.value_lexer import Lexed, lex

# Tag patterns (see value_lexer): 1-99, 1-999, any number written in words, any number.
# Repetition is bounded: no number has more than three magnitude words or six groups in a row.
_TENS = "(?:uPu?|uB|e|u)"
_HUNDREDS = f"(?:(?:uH|1){_TENS}?|{_TENS})"
_SIZES = "T{1,3}"
_IN_WORDS = f"(?:(?:{_HUNDREDS}{_SIZES}|sT{{0,3}}){{1,6}}{_HUNDREDS}?|{_HUNDREDS})"
NUMBER_FORM = (
    f"(?:[dyifc](?:T{{0,3}}v|{_SIZES}|hT{{0,3}})?|{_HUNDREDS}k{_HUNDREDS}T{{0,3}}"
    f"|{_HUNDREDS}hT{{0,3}}|{_IN_WORDS}|vT{{0,3}}|hT{{0,3}})"
)
_NUMBER = re.compile(NUMBER_FORM)
_RANGE = re.compile(rf"(?:r(?P<a>{NUMBER_FORM})n|(?P<b>{NUMBER_FORM})(?:-|Jp?))(?P<high>{NUMBER_FORM})")
UP_TO_AND_WITH = "dengan"
"""What may stand behind the word for "to" in a range: "10 sampai dengan 15"."""
_TIMES = frozenset("UjG")
_STARTS = re.compile(r"[dyifcu1esvhr]")
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_ENGLISH_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?|\d{1,3}(?:,\d{3})+\.\d+")
_VALUES: dict[str, int | float] = {
    **words.UNITS_OF_TEN,
    **words.WHOLE_NUMBERS,
    **words.ONE_OF_MAGNITUDE,
    **words.MAGNITUDES,
    **words.FRACTIONS,
    **words.VAGUE_NUMBERS,
    words.ONE_HUNDRED: 100,
}


@dataclass(frozen=True)
class NumberSpan:
    """A number in code points [start, end); hedge words and a minus begin at ``hedge_start``.

    ``comparison`` is exact, about, at_least, at_most, more_than or less_than; a range has
    ``number_max`` and says at_least.
    """

    start: int
    end: int
    number: int | float
    number_max: int | float | None
    comparison: str
    hedge_start: int


@dataclass(frozen=True)
class NumberTokens:
    """A number as tokens [first, last) of a lexed text, before units are looked at."""

    first: int
    last: int
    number: int | float
    number_max: int | float | None
    comparison: str
    hedge_first: int

    @property
    def is_range(self) -> bool:
        """Tell whether two numbers were given."""
        return self.number_max is not None


def find_numbers(text: str) -> list[NumberSpan]:
    """Find every number but ordinals, clock times, and digits that are part of a name."""
    lexed = lex(text)
    return [
        NumberSpan(
            lexed.starts[found.first],
            lexed.ends[found.last - 1],
            found.number,
            found.number_max,
            found.comparison,
            lexed.starts[found.hedge_first],
        )
        for found in number_tokens(text)
    ]


def number_of_words(text: str) -> int | float | None:
    """Give the number that the whole text spells, in words or digits, or None."""
    lexed = lex(text.strip())
    if _NUMBER.fullmatch(lexed.tags) is None:
        return None
    return value_of(lexed, 0, len(lexed.words))


@lru_cache(maxsize=256)
def number_tokens(text: str) -> tuple[NumberTokens, ...]:
    """Find the numbers of a text in order, ranges as one."""
    lexed = lex(text)
    found = []
    position = 0
    while (start := _STARTS.search(lexed.tags, position)) is not None:
        number = _number_at(lexed, start.start())
        if number is not None:
            found.append(number)
        position = number.last if number is not None else start.end()
    return tuple(found)


def value_of(lexed: Lexed, first: int, last: int) -> int | float:
    """Give the value of the number that tokens [first, last) spell."""
    point = lexed.tags.find("k", first, last)
    if point >= 0:
        return _with_decimals(lexed, first, point, last)
    total, group, previous = Decimal(0), Decimal(0), ""
    for index in range(first, last):
        word, tag = lexed.words[index], lexed.tags[index]
        if tag in "dyifc":
            group = parse_digits(word)
        elif tag == "v" and group:
            group *= Decimal(_VALUES[word])
        elif tag not in "sT":
            group = _join(group, word, tag)
        elif tag == "T" and previous in ("s", "T"):
            total *= Decimal(_VALUES[word])  # "lima ribu triliun"
        else:
            total += (group if tag == "T" else 1) * Decimal(_VALUES[word])
            group = Decimal(0)
        previous = tag
    return plain(total + group)


def plain(number: Decimal) -> int | float:
    """Give an int where the number is whole, else a float."""
    return int(number) if number == number.to_integral_value() else float(number)


def parse_digits(word: str) -> Decimal:
    """Read digits with Indonesian separators: "6.250" is 6250, "1,5" is 1.5."""
    if _THOUSANDS.fullmatch(word):
        word = word.replace(".", "").replace(",", ".")
    elif _ENGLISH_THOUSANDS.fullmatch(word):
        word = word.replace(",", "")
    else:
        whole, _, rest = word.replace(":", ".").replace(",", ".").partition(".")
        word = f"{whole}.{rest.replace('.', '')}" if rest else whole
    return Decimal(word)


def _number_at(lexed: Lexed, index: int) -> NumberTokens | None:
    found = _plain_at(lexed, index)
    if found is None or found.number <= 0 or lexed.tags[index] in "vcy" or not is_minus(lexed, index - 1):
        return found
    if lexed.tags[found.last : found.last + 1] in _TIMES:
        return found
    comparison, hedge_first = comparison_before(lexed, index - 1)
    if found.comparison != "exact" or comparison == "at_most":
        comparison = found.comparison  # "turun hingga minus 5" names how cold it was
    return replace(found, number=-found.number, comparison=comparison, hedge_first=hedge_first)


def _plain_at(lexed: Lexed, index: int) -> NumberTokens | None:
    """Read a number or a range without its sign."""
    spread = _RANGE.match(lexed.tags, index)
    if spread is not None and (found := _range_of(lexed, spread)) is not None:
        return found
    match = _NUMBER.match(lexed.tags, index)
    if match is None or not stands_alone(lexed, match.start(), match.end()):
        return None
    comparison, hedge_first = comparison_before(lexed, match.start())
    last = match.end()
    if lexed.tags[index] == "v":
        comparison = "at_least" if comparison in ("exact", "at_most") else comparison  # "hingga puluhan"
    elif lexed.tags[last - 1] == "v":
        comparison = "about" if comparison == "exact" else comparison  # "400 jutaan"
    elif _about_suffix(lexed, last):
        return _suffixed(lexed, index, last, hedge_first)
    elif comparison == "exact" and more_follows(lexed, last):
        last, comparison = last + 1, "more_than"
    number = value_of(lexed, match.start(), match.end())
    return NumberTokens(index, last, number, None, comparison, hedge_first)


def _suffixed(lexed: Lexed, first: int, last: int, hedge_first: int) -> NumberTokens:
    """Read "50-an" and the magnitudes after it: "200-an miliar"."""
    number, end = Decimal(str(value_of(lexed, first, last))), last + 2
    while lexed.tags.startswith("T", end):
        number, end = number * Decimal(_VALUES[lexed.words[end]]), end + 1
    return NumberTokens(first, end, plain(number), None, "about", hedge_first)


def _range_of(lexed: Lexed, match: re.Match[str]) -> NumberTokens | None:
    """Read "10-15 juta", "antara 10 dan 15", "10 hingga 15"; None if it does not ascend."""
    side = "a" if match["a"] else "b"
    low_first, low_last = match.span(side)
    high_first, high_last = match.span("high")
    if high_first - low_last > 1 and lexed.words[high_first - 1] != UP_TO_AND_WITH:
        return None
    low = value_of(lexed, low_first, low_last)
    high = value_of(lexed, high_first, high_last)
    magnitudes = lexed.tags[high_first:high_last].count("T")
    if magnitudes and "T" not in lexed.tags[low_first:low_last] and low < 1000:
        bare = value_of(lexed, high_first, high_last - magnitudes)
        low = plain(Decimal(str(low)) * Decimal(str(high)) / Decimal(str(bare))) if low < bare else low
    if low > high and lexed.tags[low_last] == "J" and low < 2 * high:
        low, high = high, low  # "11,7 sampai 10,4 liter"
    if low >= high:
        return None
    if not (stands_alone(lexed, low_first, low_last) and stands_alone(lexed, high_first, high_last)):
        return None
    comparison, hedge_first = comparison_before(lexed, match.start())
    comparison = "about" if comparison == "about" else "at_least"
    return NumberTokens(match.start(), high_last, low, high, comparison, hedge_first)


def stands_alone(lexed: Lexed, first: int, last: int) -> bool:
    """Tell whether tokens [first, last) are a number of their own.

    "COVID-19", "A380", "5G", "ke-5" and the parts of "9/3" are not.
    """
    if lexed.tags[first] not in "dyifc":
        return not (first > 1 and lexed.tags[first - 1] == "-" and lexed.tags[first - 2] == "~")
    if lexed.glued(first):
        before = lexed.tags[first - 1]
        if before in "/:_" or (before == "-" and _word_hyphen(lexed, first - 1)):
            return False
        if (before.isalpha() and before not in "$dyifcxC") or _part_of_name(lexed, first - 1):
            return False
    if last < len(lexed.words) and lexed.glued(last):
        after = lexed.words[last]
        if after == "/" and last + 1 < len(lexed.words) and lexed.tags[last + 1] in "dyifc":
            return False
        if after[0].isalpha() and after not in words.MEASURES and lexed.tags[last] not in "TUZj%$":
            return False
    return lexed.tags[first] != "c" or first == 0 or lexed.tags[first - 1] not in "Cj"


def _part_of_name(lexed: Lexed, index: int) -> bool:
    """Tell whether a word glued to the front of digits makes them a name ("A380")."""
    return lexed.tags[index] == "x" and lexed.original(index) != "M"


def _word_hyphen(lexed: Lexed, hyphen: int) -> bool:
    return lexed.glued(hyphen) and lexed.words[hyphen - 1][-1].isalpha() and lexed.tags[hyphen - 1] != "T"


def _about_suffix(lexed: Lexed, last: int) -> bool:
    """Tell whether "-an" follows, as in "50-an orang"."""
    return lexed.tags.startswith("-@", last) and lexed.glued(last) and lexed.glued(last + 1)


def _join(group: Decimal, word: str, tag: str) -> Decimal:
    """Add one word below a thousand to the group read so far."""
    if tag in "HP":
        unit = group % 10
        return group - unit + unit * (100 if tag == "H" else 10)
    if tag == "B":
        return group + 10
    if tag == "h":
        return group + Decimal(str(words.FRACTIONS[word]))
    return group + Decimal(_VALUES[word])


def _with_decimals(lexed: Lexed, first: int, point: int, last: int) -> int | float:
    """Read "dua koma lima juta": decimals before the magnitudes."""
    bare = last
    while lexed.tags[bare - 1] == "T":
        bare -= 1
    number = Decimal(f"{value_of(lexed, first, point)}.{value_of(lexed, point + 1, bare)}")
    for index in range(bare, last):
        number *= Decimal(_VALUES[lexed.words[index]])
    return plain(number)
