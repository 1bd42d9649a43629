"""An article with what rules ask of it again and again, worked out once."""

import re
from collections.abc import Mapping
from functools import cached_property, lru_cache

from klaim.errors import UnsupportedError
from klaim.language import Language, load
from klaim.records import Article

WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
"""A word or number: inner hyphens, apostrophes, points and commas belong to it."""


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
        return lower in self.words or lower in self.lower_text

    @cached_property
    def lower_text(self) -> str:
        """The article and its title in lower case."""
        title = (self.article.title or "") if self.article else ""
        return f"{title}\n{self.text}".lower()
