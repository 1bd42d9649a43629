"""Find the unit of a number in Indonesian text, before it or after it."""

from dataclasses import dataclass

from simplemma import is_known

from klaim.language.id import words_counted
from klaim.language.id import words_numbers as words
from klaim.language.id.durations import is_age
from klaim.language.id.numbers import NumberTokens
from klaim.language.id.value_lexer import Lexed

SCORED = "skor"
"""The word before what a survey or judge gives, and before the result of a match."""
LAST_CENTURY = 1900
INDEX_REACH = 20
"""Words before a number among which the name of its stock index stands."""


@dataclass(frozen=True)
class Unit:
    """A unit found around a number: tokens [first, last) with the number inside."""

    name: str
    first: int
    last: int
    factor: int = 1


def unit_of(lexed: Lexed, number: NumberTokens) -> Unit | None:
    """Find the unit of a number: what stands before it decides first, then what follows."""
    return (
        _money_before(lexed, number)
        or _named_before(lexed, number)
        or _age(lexed, number)
        or _measure_after(lexed, number)
        or _noun_after(lexed, number)
    )


def _money_before(lexed: Lexed, number: NumberTokens) -> Unit | None:
    first = number.first - 1
    if first > 0 and lexed.words[first] == "." and lexed.glued(first):
        first -= 1  # "Rp. 500.000"
    if first < 0 or lexed.tags[first] != "$":
        return None
    word = lexed.words[first]
    if word == "rm" and lexed.original(first) != "RM":
        return None
    currency = words.CURRENCIES_BEFORE.get(word) or words.CURRENCY_SIGNS[word]
    if word == "$" and lexed.glued(first) and (prefix := words.DOLLAR_PREFIXES.get(lexed.words[first - 1])):
        currency, first = prefix, first - 1
    last, factor = number.last, 1
    if last < len(lexed.words) and (short := words.MONEY_MAGNITUDES.get(lexed.original(last))):
        last, factor = last + 1, short
    return Unit(currency, first, last, factor)


def _named_before(lexed: Lexed, number: NumberTokens) -> Unit | None:
    """Read what is named before its number: magnitudes, ranks, minutes of play, levels."""
    first = number.first - 1
    if first < 0:
        return None
    if lexed.tags[first] in "(:":
        first -= 1
    word = lexed.words[first]
    if word in words.MAGNITUDE_WORDS or (lexed.original(first) == "M" and lexed.tags[number.first] in "fc"):
        return Unit(words.MAGNITUDE_UNIT, first, number.last)
    if lexed.tags[first] == "(" or lexed.tags.startswith("%", number.last):
        return None
    times = lexed.words[number.last : number.last + 1] == ("kali",)
    if word in words.RANK_WORDS and isinstance(number.number, int) and number.number < 1000 and not times:
        return Unit(words.RANK_UNIT, first, number.last)
    if word == SCORED and not number.is_range and lexed.tags[number.last : number.last + 1] not in ("-", "%", "x"):
        return Unit(SCORED, number.first, number.last)
    while word in words.LEVEL_KINDS and first:
        first, word = first - 1, lexed.words[first - 1]
    year = LAST_CENTURY <= number.number < LAST_CENTURY + 200
    stands = word in words.BEFORE_POINTS and not year and _of_index(lexed, number.first)
    level = word == words.LEVEL_WORD or stands
    return Unit(words.LEVEL_UNIT, number.first, number.last) if level and number.number >= 1000 else None


def _of_index(lexed: Lexed, at: int) -> bool:
    """Whether the sentence tells of a stock index before a number: "IHSG ditutup melemah ke 6.854,78"."""
    before = lexed.words[max(0, at - INDEX_REACH) : at]
    own = before[len(before) - before[::-1].index(".") :] if "." in before else before
    return not words.INDICES.isdisjoint(own)


def _age(lexed: Lexed, number: NumberTokens) -> Unit | None:
    if is_age(lexed, number):
        return Unit(lexed.words[number.last], number.first, number.last + 1)
    before = lexed.words[number.hedge_first - 1] if number.hedge_first else ""
    following = lexed.tags[number.last : number.last + 1]
    if (
        before in words.AGES_ALONE
        and isinstance(number.number, int)
        and 0 < number.number < 110
        and following not in ("U", "j", "G")
    ):
        return Unit(words.AGE_UNIT, number.first, number.last)
    return None


def _measure_after(lexed: Lexed, number: NumberTokens) -> Unit | None:
    index = number.last
    if index >= len(lexed.words):
        return None
    word, first = lexed.words[index], number.first
    pair = f"{word} {lexed.words[index + 1]}" if index + 1 < len(lexed.words) else ""
    if pair in words.TWO_WORD_UNITS:
        return Unit(words.TWO_WORD_UNITS[pair], first, index + 2)
    if lexed.tags[index] == "%":
        return Unit("%", first, index + 1)
    if word == "°" and pair:
        return Unit("derajat celsius", first, index + 2) if pair == "° c" else Unit("derajat", first, index + 1)
    if word == words.PER and index + 1 < len(lexed.words) and lexed.words[index + 1] in words.CURRENCIES_AFTER:
        rate = _currency_after(lexed, first, index + 1)
        return Unit(f"{words.PER} {rate.name}", first, rate.last)
    if word in words.CURRENCIES_AFTER:
        return _currency_after(lexed, first, index)
    if word in words.MEASURES and not (word in words.LOWER_CASE_MEASURES and lexed.original(index) != word):
        return _measure(lexed, first, index)
    return None


def _currency_after(lexed: Lexed, first: int, index: int) -> Unit:
    word = lexed.words[index]
    if word in words.DOLLARS:
        for length in (2, 1):
            country = lexed.words[index + 1 : index + 1 + length]
            currency = words.DOLLAR_COUNTRIES.get(" ".join(country))
            if currency is not None and len(country) == length:
                return Unit(currency, first, index + 1 + length)
    return Unit(words.CURRENCIES_AFTER[word], first, index + 1)


def _measure(lexed: Lexed, first: int, index: int) -> Unit:
    """Read a measure and what it is taken by: "km/jam", "kilometer per jam"."""
    name, last = words.MEASURES[lexed.words[index]], index + 1
    over = lexed.words[last : last + 2]
    if len(over) == 2 and over[0] in ("/", "per") and over[1] in words.PER_UNITS:
        return Unit(f"{name} per {words.PER_UNITS[over[1]]}", first, last + 2)
    return Unit(name, first, last)


def _noun_after(lexed: Lexed, number: NumberTokens) -> Unit | None:
    """Take the word after a number as what is counted, unless it cannot be."""
    index = number.last
    if index >= len(lexed.words) or lexed.tags[number.first : index] in ("c", "h"):
        return None
    word, tag = lexed.words[index], lexed.tags[index]
    before = lexed.words[number.first - 1] if number.first else ""
    if number.number == 1 and (before in words_counted.BEFORE_ONE or word in words_counted.AFTER_ONE):
        return None
    if word in words_counted.NEVER_COUNTED or f"{before} {word}" in words_counted.NAMED_BY_NUMBER:
        return None
    if word == words.OTHERS:
        return Unit(words.OTHERS, number.first, index + 1)
    if (word, *lexed.words[index + 1 : index + 2]) == words.OF_THEM:
        return Unit(words.OF_THEM[1], number.first, index + 2)
    if tag not in "xA" or lexed.glued(index) or not _can_be_counted(lexed, index, number):
        return None
    certain = word in words.CLASSIFIERS
    if not certain and _names_something(lexed, number):
        return None
    pair = " ".join(lexed.words[index : index + 2])
    if pair in words_counted.TWO_WORDS:
        return Unit(pair, number.first, index + 2)
    return Unit(word, number.first, index + 1)


def _can_be_counted(lexed: Lexed, index: int, number: NumberTokens) -> bool:
    """Tell whether a word behind a number can be what is counted; one with a capital only behind a hedge."""
    word = lexed.words[index]
    if word in words.CLASSIFIERS:
        return True
    if not word.isalpha() or len(word) < 2 or word in words.FUNCTION_WORDS:
        return False
    if word.startswith(words.VERB_PREFIXES) and word not in words_counted.NOUNS_LIKE_VERBS:
        return False
    original = lexed.original(index)
    hedged = number.hedge_first < number.first or lexed.tags[number.first] == "v"
    if original.islower() or original.isupper():
        return True
    return word not in words.NEVER_CAPITAL and (hedged or _counts_common_noun(lexed, index, number))


def _counts_common_noun(lexed: Lexed, index: int, number: NumberTokens) -> bool:
    """Tell whether a common noun with a capital is counted behind a verb or "sebanyak": "diikuti 137 Calon Hakim".

    So is the same noun behind a further number.
    """
    word, before = lexed.words[index], lexed.words[number.first - 1] if number.first else ""
    told = before in words_counted.BEFORE_COUNT or before.startswith(words_counted.PASSIVE_OR_ACTIVE)
    again = any(w == word and lexed.tags[n - 1] in "di" for n, w in enumerate(lexed.words[1:index], 1))
    return (told or again) and is_known(word, lang="id")


def _names_something(lexed: Lexed, number: NumberTokens) -> bool:
    """Tell whether the word before makes the number a name: "Pasal 5", "Liga 1", "iPhone 16"."""
    if lexed.tags[number.first] == "y":
        return number.hedge_first == number.first
    if number.hedge_first != number.first or number.first == 0:
        return False
    before = number.first - 1
    if lexed.words[before] in words.LABELS:
        return True
    if lexed.words[before] == "." and lexed.words[before - 1] in words.SHORT_LABELS:
        return True
    if lexed.tags[number.first] not in "dif":
        return False
    named = lexed.tags[before] in "xR" and not lexed.original(before).islower() and lexed.words[before].isalnum()
    return named and not _begins_sentence(lexed, before)


def _begins_sentence(lexed: Lexed, index: int) -> bool:
    return index == 0 or not lexed.words[index - 1][0].isalnum()
