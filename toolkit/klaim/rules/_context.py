"""An article with what rules ask of it again and again, worked out once."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from klaim.errors import UnsupportedError
from klaim.language import Language, load
from klaim.records import Article

WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
"""A word or number: inner hyphens, apostrophes, points and commas belong to it."""

_REPORTING = (
    "REPORTING", "BARE", "NEUTRAL", "JUDGING", "URGING", "PROMISING", "HOPING", "DENYING", "CONDEMNING", "ACCORDING", "CITING",
)  # fmt: skip


@lru_cache(maxsize=16)
def words(text: str) -> frozenset[str]:
    """The lower-cased words of a text."""
    return frozenset(WORD.findall(text.lower()))


class Context:
    """What a claim is judged against: its article, all articles at hand, its language."""

    def __init__(self, article: Article | None, articles: Mapping[str, Article], language: str) -> None:
        self.article = article
        self.articles = articles
        self.has_language = True
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

    @property
    def text(self) -> str:
        """The article's text; empty where the article is not at hand."""
        return self.article.text if self.article else ""

    @cached_property
    def words(self) -> frozenset[str]:
        """The lower-cased words of the article and its title."""
        title = (self.article.title or "") if self.article else ""
        return frozenset(WORD.findall(f"{title}\n{self.text}".lower()))

    def has(self, word: str) -> bool:
        """Tell whether a word, or each part of a compound, stands in the article; letter case is left aside."""
        lower = word.lower()
        return lower in self.words or lower in self.lower_text or lower in self.expanded

    @cached_property
    def lower_text(self) -> str:
        """The article and its title in lower case."""
        title = (self.article.title or "") if self.article else ""
        return f"{title}\n{self.text}".lower()

    @cached_property
    def expanded(self) -> frozenset[str]:
        """The words that the article's short forms stand for."""
        if "language" not in self.known:
            return frozenset()
        full = (text for short, text in self.language.words.EXPANSIONS.items() if short in self.words)
        return frozenset(WORD.findall(" ".join(full)))

    def has_number(self, text: str) -> bool:
        """Tell whether the article holds the number, in whatever form."""
        number = self.language.numbers.number_of_words(text)
        return number in self._numbers or text in self.lower_text

    @cached_property
    def _numbers(self) -> frozenset[float]:
        found = self.language.numbers.find_numbers(self.text)
        pairs = ((item.number, item.number_max) for item in found)
        return frozenset(number for pair in pairs for number in pair if number is not None)

    def reports(self, cue: str) -> bool:
        """Tell whether a cue holds a word that reports speech or thought."""
        return not words(cue).isdisjoint(self._reporting)

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


@lru_cache(maxsize=8)
def reporting_words(language: Language) -> frozenset[str]:
    """Every word of the language that reports speech or thought."""
    lists = language.words, language.reporting
    kept = frozenset[str]()
    for module in lists:
        for name in _REPORTING:
            kept |= getattr(module, name, frozenset())
    return kept
