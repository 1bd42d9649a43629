"""An article with what rules ask of it again and again, worked out once."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from klaim.errors import UnsupportedError
from klaim.language import Language, load
from klaim.records import Article
from klaim.values.edtf import is_edtf

WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
"""A word or number: inner hyphens, apostrophes, points and commas belong to it."""

_MOST_WORDS = 400
_WHOLE_DAY = len("2026-03-09")

_MARKS = re.compile(r"[^\w\x00-\x7f]+")
"""Dashes, quotes, pictures: what parts words and is no ASCII."""

_SPACES = bytes(32 if code < 128 and not chr(code).isalnum() else code for code in range(256))

LISTS = (
    "THIRD_PERSON", "FIRST_PERSON", "RELATIVE_DAYS", "RELATIVE_AFTER", "POINTING", "JOINING", "ENGLISH", "WEEKDAYS",
)  # fmt: skip
"""Word lists that rules name as their clue."""

_REPORTING = (
    "REPORTING", "BARE", "NEUTRAL", "JUDGING", "URGING", "PROMISING",
    "HOPING", "DENYING", "CONDEMNING", "ACCORDING", "CITING",
)  # fmt: skip


@lru_cache(maxsize=16)
def words(text: str) -> frozenset[str]:
    """The lower-cased words of a text."""
    return frozenset(WORD.findall(text.lower()))


def tokens(text: str) -> list[bytes]:
    """The runs of letters and digits of a text in UTF-8: quick to get, and the same for the same words."""
    if not text.isascii():
        text = _MARKS.sub(" ", text)
    return text.encode("utf-8", "surrogatepass").translate(_SPACES).split()


class Context:
    """What a claim is judged against: its article, all articles at hand, its language."""

    def __init__(self, article: Article | None, articles: Mapping[str, Article], language: str) -> None:
        self.article = article
        self.articles = articles
        self.text = article.text if article is not None else ""
        self.named: set[str] = set()
        """Texts whose names and numbers have proved to stand in the article."""
        self.cues: set[str] = set()
        """Cues that have proved to report speech."""
        self._dates: dict[str, str] = {}
        self._missing: dict[str, tuple[str, tuple[int, int]] | None] = {}
        try:
            self._language: Language | None = load(language)
        except UnsupportedError:
            self._language = None
        self.known = frozenset(
            name for name, there in (("article", article), ("language", self._language)) if there is not None
        )

    @property
    def language(self) -> Language:
        """The claim's language; rules that need it say so."""
        assert self._language is not None
        return self._language

    def has(self, word: str) -> bool:
        """Tell whether a word, or every part of a compound, stands in the article; letter case is left aside."""
        parts = tokens(word)
        if self.tokens.issuperset(parts):
            return True
        return all(part in self._lower_tokens for part in tokens(word.lower()))

    @cached_property
    def _lower_tokens(self) -> frozenset[bytes]:
        """The words of the article in lower case, with those that its short forms stand for."""
        found = set(tokens(self.lower_text))
        if "language" in self.known:
            for short, full in self.language.words.EXPANSIONS.items():
                if short.encode() in found:
                    found.update(tokens(full))
        return frozenset(found)

    @cached_property
    def lower_text(self) -> str:
        """The article and its title in lower case."""
        title = (self.article.title or "") if self.article else ""
        return f"{title}\n{self.text}".lower()

    def has_number(self, text: str) -> bool:
        """Tell whether the article holds the number, in whatever form."""
        if re.search(rf"(?<![\w.,]){re.escape(text)}(?!\w|[.,]\d)", self.lower_text):
            return True
        return self.language.numbers.number_of_words(text) in self._numbers

    @cached_property
    def _numbers(self) -> frozenset[float]:
        found = self.language.numbers.find_numbers(self.text)
        pairs = ((item.number, item.number_max) for item in found)
        return frozenset(number for pair in pairs for number in pair if number is not None)

    def reports(self, cue: str) -> bool:
        """Tell whether a cue holds a word that reports speech or thought."""
        if cue not in self.cues and not words(cue).isdisjoint(self._reporting):
            self.cues.add(cue)
        return cue in self.cues

    def date_words(self, value: str) -> str:
        """The words for a day that was over when the article came out; a NUL for any other value."""
        if value not in self._dates:
            self._dates[value] = self._words_of(value)
        return self._dates[value]

    def _words_of(self, value: str) -> str:
        article = self.article
        if article is None or "language" not in self.known or len(value) != _WHOLE_DAY or not value.isascii():
            return "\0"
        known = article.published_at or article.retrieved_at
        if not is_edtf(value) or "X" in value or (known is not None and value > known[:10]):
            return "\0"
        spelt: str = self.language.dates.spell(value)
        return spelt

    @cached_property
    def _reporting(self) -> frozenset[str]:
        return reporting_words(self.language)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Spans of the article's sentences; none where article or language is not known."""
        if self.article is None or "language" not in self.known:
            return []
        return [(start, end) for start, end in self.language.sentences.split_sentences(self.text)]

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Where the article's sentences begin."""
        return [start for start, _ in self.sentences]

    @cached_property
    def tokens(self) -> frozenset[bytes]:
        """The article's words as they are written."""
        title = (self.article.title or "") if self.article else ""
        return frozenset(tokens(f"{title}\n{self.text}"))

    @cached_property
    def expected_tokens(self) -> frozenset[bytes]:
        """The article's words, and the names of months and weekdays, which a claim may add to them."""
        return self.tokens | _calendar_tokens(self.language) if "language" in self.known else self.tokens

    @cached_property
    def harmless(self) -> set[bytes]:
        """Words that give no clue: expected ones, and others met so far, that are in no list of a rule."""
        listed = self.trigger_tokens
        return {token for token in self.expected_tokens if token.lower() not in listed}

    def remember(self, token: bytes) -> None:
        """Keep a word that gives no clue, unless there are too many."""
        if len(self.harmless) < _MOST_WORDS:
            self.harmless.add(token)

    @cached_property
    def trigger_bits(self) -> Mapping[bytes, int]:
        """For each word of the lists that rules name, small and with a capital, the bits of its lists."""
        return _trigger_bits(self.language) if "language" in self.known else {}

    @cached_property
    def trigger_tokens(self) -> frozenset[bytes]:
        """The words that `trigger_bits` knows."""
        return _trigger_tokens(self.language) if "language" in self.known else frozenset()

    @cached_property
    def marks(self) -> frozenset[bytes]:
        """Hedges and negations that the article holds, as they are written there."""
        listed = _mark_tokens(self.language) if "language" in self.known else frozenset()
        return frozenset(token for token in self.tokens if token.lower() in listed)

    def missing_name(self, text: str) -> tuple[str, tuple[int, int]] | None:
        """The first name or number of the text that the article lacks, with its place; remembered."""
        if text not in self._missing:
            if self.tokens.issuperset(tokens(text)):
                self.named.add(text)
                self._missing[text] = None
                return None
            names = (match for match in WORD.finditer(text) if match[0][0].isupper() or match[0][0].isdigit())
            missing = [name for name in names if not self.has(name[0]) and name[0].lower() not in self.lower_text]
            undated = (name for name in missing if not self.is_dated(text, name.start()))
            self._missing[text] = next(((name[0], name.span()) for name in undated), None)
            if self._missing[text] is None:
                self.named.add(text)
        return self._missing[text]

    def is_dated(self, text: str, place: int) -> bool:
        """Tell whether a place of the text is inside a date, which a claim may complete."""
        if "language" not in self.known:
            return False
        return any(item.start <= place < item.end for item in self.language.dates.find_dates(text))


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
def _trigger_bits(language: Language) -> dict[bytes, int]:
    bits: dict[bytes, int] = {}
    for place, name in enumerate(LISTS):
        for word in getattr(language.words, name):
            for form in (word, word.capitalize(), word.upper()):
                first = tokens(form)[0]
                bits[first] = bits.get(first, 0) | 1 << place
    return bits


@lru_cache(maxsize=8)
def _trigger_tokens(language: Language) -> frozenset[bytes]:
    return frozenset(_trigger_bits(language))


@lru_cache(maxsize=8)
def _mark_tokens(language: Language) -> frozenset[bytes]:
    """Hedges and negations, small."""
    return frozenset(tokens(word.lower())[0] for word in language.words.HEDGES | language.words.NEGATIONS)


@lru_cache(maxsize=8)
def _calendar_tokens(language: Language) -> frozenset[bytes]:
    lists = language.words
    return frozenset(word.capitalize().encode() for word in (*lists.MONTHS, *lists.WEEKDAYS))
