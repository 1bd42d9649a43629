"""Cut a text into tokens with one-letter tags, so that number and date forms are patterns.

A form such as "Senin (9/3)" becomes the tag string ``W(d/d)``, which one short regular
expression reads; the tag at index i belongs to token i. Cutting is done once a text and
shared by all finders.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from klaim.language.id import words_numbers as words

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+|\n|[^\w\s]|_")
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?")
_PLAIN = frozenset("()/-,.%'+:")
_SAME_SIGN = {"–": "-", "—": "-", "−": "-", "’": "'", "`": "'", "′": "'", "\n": "|"}

# Tags of digits: a day-like number, a year, a clock time, another whole number, a decimal.
DAY, YEAR, CLOCK, WHOLE, DECIMAL = "d", "y", "c", "i", "f"
OTHER, SIGN = "x", ";"
# Longer runs of digits are identifiers, no numbers.
_LONGEST_NUMBER = 24

_WORD_TAGS: dict[str, str] = {}


def _tag(tag: str, entries: Iterable[str]) -> None:
    for word in entries:
        _WORD_TAGS[word] = tag


# Later lines win where a word has two uses; the finders know what else a tag may mean.
_tag("w", words.FUNCTION_WORDS)
_tag("R", words.ROMAN)
_tag("u", words.UNITS_OF_TEN)
_tag("e", words.WHOLE_NUMBERS)
_tag("1", (words.ONE_HUNDRED,))
_tag("s", words.ONE_OF_MAGNITUDE)
_tag("T", words.MAGNITUDES)
_tag("H", (words.HUNDRED,))
_tag("P", (words.TEN,))
_tag("B", (words.TEEN,))
_tag("k", (words.DECIMAL_POINT,))
_tag("h", words.FRACTIONS)
_tag("v", words.VAGUE_NUMBERS)
_tag("W", words.WEEKDAYS)
_tag("M", words.MONTHS)
_tag("m", words.MONTH_ABBREVIATIONS)
_tag("A", words.PARTS_OF_DAY)
_tag("N", ("dini",))
_tag("Z", words.ZONES)
_tag("U", words.TIME_UNITS)
_tag("D", words.ONE_TIME_UNIT)
_tag("Q", words.QUARTER_WORDS)
_tag("O", words.PARTS_OF_PERIOD)
_tag("o", ("pertama", "kedua", "ketiga", "keempat"))
_tag("E", ("besok", "esok", "lusa", "keesokan"))
_tag("V", ("semalam",))
_tag("K", ("kemarin",))
_tag("L", words.PAST_WORDS)
_tag("F", words.FUTURE_WORDS)
_tag("q", words.SEQUEL_WORDS)
_tag("I", ("ini",))
_tag("t", ("tadi",))
_tag("X", ("terakhir", "belakangan", "belakang"))
_tag("S", ("sejak", "mulai", "semenjak", "terhitung"))
_tag("r", ("dari", "antara"))
_tag("J", ("hingga", "sampai", "sampe"))
_tag("b", ("sebelum", "jelang", "menjelang"))
_tag("a", ("setelah", "sesudah", "pasca", "usai"))
_tag("n", ("dan", "atau"))
_tag("p", ("pada", "di", "dalam", "selama", "sepanjang", "untuk", "per", "periode", "kurun", "dengan"))
_tag("g", ("tanggal", "tgl", "tertanggal"))
_tag("C", ("pukul", "pkl"))
_tag("j", ("jam",))
_tag("G", ("minggu",))
_tag("z", ("waktu",))
_tag("l", ("setempat",))
_tag("Y", ("yang",))
_tag("=", ("sama",))
_tag("$", words.CURRENCIES_BEFORE)
_tag("$", words.CURRENCY_SIGNS)
_tag("%", words.PERCENT)
_tag("~", ("ke",))
_tag("@", ("an",))
_tag("?", ("beberapa",))


@dataclass(frozen=True)
class Lexed:
    """Tokens of one text: lower-case words, code-point offsets, and a tag each."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    tags: str

    def original(self, index: int) -> str:
        """Give the token as the text writes it."""
        return self.text[self.starts[index] : self.ends[index]]

    def glued(self, index: int) -> bool:
        """Tell whether no space stands between this token and the one before it."""
        return index > 0 and self.ends[index - 1] == self.starts[index]


@lru_cache(maxsize=256)
def lex(text: str) -> Lexed:
    """Cut a text into tokens; linear in its length."""
    spans = [match.span() for match in _TOKEN.finditer(text)]
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    found = [lowered[start:end] for start, end in spans]
    known = _WORD_TAGS.get
    tags = "".join([known(word) or (OTHER if word.isalpha() else _tag_of(word)) for word in found])
    return Lexed(text, tuple(found), tuple([s for s, _ in spans]), tuple([e for _, e in spans]), tags)


def _tag_of(word: str) -> str:
    """Tag a token that is no word of the lists: digits, signs, everything else."""
    if word[0].isdigit() and word.isascii():
        return _tag_of_digits(word)
    if word[0].isalpha():
        return OTHER
    sign = _SAME_SIGN.get(word, word)
    return sign if sign in _PLAIN or sign == "|" else SIGN


def _tag_of_digits(word: str) -> str:
    if len(word) > _LONGEST_NUMBER:
        return SIGN
    if word.isdigit():
        if len(word) <= 2:
            return DAY
        return YEAR if len(word) == 4 and "1900" <= word <= "2100" else WHOLE
    if _CLOCK.fullmatch(word):
        return CLOCK
    _, _, tail = word.rpartition(".")
    return WHOLE if len(tail) == 3 and "," not in word and ":" not in word else DECIMAL
