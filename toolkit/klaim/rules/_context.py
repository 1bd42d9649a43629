"""An article with what rules ask of it again and again, worked out once."""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence, Set
from functools import cached_property, lru_cache
from typing import Any

from klaim.language import Language, known
from klaim.records import Article, Claim
from klaim.rules._later import Hints, Later, days_of_lines, hints
from klaim.rules._lists import mark_words, reporting_words
from klaim.rules._normal import is_plain
from klaim.rules._tokens import are_mixed, distinct_tokens, in_word, stands_alone, tokens
from klaim.rules._vocabulary import vocabulary
from klaim.values.edtf import is_edtf

WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")
"""A word or number: inner hyphens, apostrophes, points and commas belong to it."""

WHOLE_DAY = len("2026-03-09")


@lru_cache(maxsize=16)
def words(text: str) -> frozenset[str]:
    """The lower-cased words of a text."""
    return frozenset(WORD.findall(text.lower()))


class Context:
    """What a claim is judged against: its article, all articles at hand, its language."""

    def __init__(self, article: Article | None, articles: Mapping[str, Article], language: str) -> None:
        self.article = article
        self.articles = articles
        self.text = article.text if article is not None else ""
        self.named: set[str] = set()
        """Texts whose names and numbers have proved to stand in the article, and which join no two."""
        self.cues: set[str] = set()
        """Cues that have proved to report speech."""
        self.unheld: tuple[Claim, list[Any]] | None = None
        """The claim that was last asked about its spans, and which of them do not hold their words."""
        self.settled: set[bytes] = set()
        """Words and numbers that have proved to stand in the article."""
        self._days: dict[str, str | None] = {}
        self._missing: dict[str, tuple[str, tuple[int, int]] | None] = {}
        self._language = known(language)
        self.vocabulary = vocabulary(self._language)
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
        return _parts(word) <= self.tokens or _parts(word.lower()) <= self._lower_tokens

    @cached_property
    def _lower_tokens(self) -> frozenset[bytes]:
        """The words of the article in lower case, with those that its short forms stand for."""
        if self._whole.isascii() and not are_mixed(self.tokens):
            found = set(map(bytes.lower, self.tokens))
        else:
            found = distinct_tokens(self._apart_text)
        if "language" in self.known:
            for short, full in self.language.words.EXPANSIONS.items():
                if short.encode() in found:
                    found.update(tokens(full))
        return frozenset(found)

    @cached_property
    def lower_text(self) -> str:
        """The article and its title in lower case."""
        return self._whole.lower()

    @cached_property
    def _whole(self) -> str:
        """The article with its title before it."""
        title = (self.article.title or "") if self.article else ""
        return f"{title}\n{self.text}"

    @cached_property
    def _apart_text(self) -> str:
        """The same in lower case, with a space behind currencies that stand at a number."""
        return self._apart(self.lower_text) if are_mixed(self.tokens) else self.lower_text

    def _apart(self, text: str) -> str:
        return str(self.language.number_forms.apart(text)) if "language" in self.known else text

    def writes(self, number: str) -> bool:
        """Tell whether the number stands in the article as it is; remembered where so."""
        token = number.encode()
        if token not in self.settled:
            if not stands_alone(number, self._apart_text):
                return False
            self.settled.add(token)
        return True

    def has_number(self, number: str) -> bool:
        """Tell whether the article holds the number, in whatever form; remembered where so."""
        if self.writes(number):
            return True
        if self.language.numbers.number_of_words(number) in self._numbers:
            self.settled.add(number.encode())
            return True
        return False

    def gives(self, number: float) -> bool:
        """Tell whether the article gives a number, in digits or words."""
        return number in self._numbers

    @cached_property
    def units(self) -> frozenset[str]:
        """The units that the article measures or counts in."""
        found: Any = self.language.quantities
        return frozenset(item.unit for item in found.find_quantities(self._whole))

    @cached_property
    def _numbers(self) -> frozenset[float]:
        found = self.language.numbers.find_numbers(self.text)
        pairs = ((item.number, item.number_max) for item in found)
        given = frozenset(number for pair in pairs for number in pair if number is not None)
        return given.union(map(abs, given))

    def reports(self, cue: str) -> bool:
        """Tell whether a cue holds a word that reports speech or thought."""
        if cue not in self.cues and not words(cue).isdisjoint(self._reporting):
            self.cues.add(cue)
        return cue in self.cues

    def day_words(self, value: str) -> str | None:
        """How a text names a day that was over when the article came out, after a space; None for other values."""
        try:
            return self._days[value]
        except KeyError:
            return self._days.setdefault(value, self._words_of(value))

    def _words_of(self, value: str) -> str | None:
        if self.article is None or "language" not in self.known or len(value) != WHOLE_DAY or not value.isascii():
            return None
        return _spelt(value, self.language) if self.out is None or value <= self.out else None

    @cached_property
    def _reporting(self) -> frozenset[str]:
        return reporting_words(self.language)

    @cached_property
    def out(self) -> str | None:
        """The day the article was out at the latest; None where it is not known."""
        known = (self.article.published_at or self.article.retrieved_at) if self.article is not None else None
        return known[:WHOLE_DAY] if known is not None else None

    @property
    def year(self) -> str | None:
        """The year of that day, by which a claim may complete a date."""
        return self.out[: len("2026")] if self.out is not None else None

    @cached_property
    def later_hints(self) -> Hints | None:
        """Finds where a text may name, with its year, a day after the article was out; None where that is not known."""
        return hints(self.out, self.language) if self.out is not None and "language" in self.known else None

    @cached_property
    def later_days(self) -> list[Later]:
        """The days after the article was out that it names with their year."""
        return list(days_of_lines(self.text, self.later_hints)) if self.later_hints is not None else []

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
    def tokens(self) -> Set[bytes]:
        """The article's words as they are written."""
        found = distinct_tokens(self._whole)
        if are_mixed(found):
            found.update(tokens(self._apart(self._whole)))
        return found

    def is_regular(self, word: bytes) -> bool:
        """Tell whether the article has a word of letters; remembered where so.

        A word of a list in mixed case, which is one in disguise, is none.
        """
        if word not in self.tokens:
            return False
        plain = is_plain(word) or (word.isalpha() and word.lower() not in self.vocabulary.trigger_bits)
        if plain:
            self.settled.add(word)
        return plain

    @cached_property
    def marks(self) -> tuple[Sequence[int], Collection[int]]:
        """Where hedges and negations begin in the article, and where a span that cuts a word would make one."""
        lower = self.text.lower()
        if "language" not in self.known or len(lower) != len(self.text):
            return range(len(self.text)), ()
        begins, cuts = [], set()
        marking = b" ".join(self.vocabulary.marking(self.tokens)).lower()
        for mark in [mark for mark, first in mark_words(self.language) if first in marking] if marking else ():
            end = 0
            while (begin := lower.find(mark, end)) >= 0:
                end = begin + len(mark)
                if begin and in_word(lower[begin - 1]):
                    cuts.add(begin)
                elif in_word(lower[end : end + 1]):
                    cuts.add(end)
                else:
                    begins.append(begin)
        return sorted(begins), cuts

    def is_marked(self, start: int, end: int) -> bool:
        """Tell whether a span of the article may hold a hedge or a negation."""
        begins, cuts = self.marks
        place = bisect_left(begins, start)
        return (place < len(begins) and begins[place] < end) or start in cuts or end in cuts

    def is_named(self, text: str) -> bool:
        """Tell, at little cost, whether the article has each word of a text that joins no two; remembered where so."""
        parts = _parts(text)
        if parts <= self.tokens and self.vocabulary.joining.isdisjoint(parts):
            self.named.add(text)
            return True
        return False

    def missing_name(self, text: str) -> tuple[str, tuple[int, int]] | None:
        """The first name or number of the text that the article lacks, with its place; remembered."""
        if text in self.named or self.is_named(text) or _parts(text) <= self.tokens:
            return None
        if text not in self._missing:
            self._missing[text] = self._sought(text)
        return self._missing[text]

    def _sought(self, text: str) -> tuple[str, tuple[int, int]] | None:
        names = (match for match in WORD.finditer(text) if match[0][0].isupper() or match[0][0].isdigit())
        missing = [name for name in names if not self.has(name[0]) and name[0].lower() not in self.lower_text]
        undated = (name for name in missing if not self.is_dated(text, name.start()))
        found = next(((name[0], name.span()) for name in undated), None)
        if found is None and not self.may_join(text):
            self.named.add(text)
        return found

    def may_join(self, text: str) -> bool:
        """Tell whether a value has a word that may join two."""
        return "language" in self.known and not self.language.joined.JOINING.isdisjoint(text.split())

    def is_dated(self, text: str, place: int) -> bool:
        """Tell whether a place of the text is inside a date, which a claim may complete."""
        if "language" not in self.known:
            return False
        return any(item.start <= place < item.end for item in self.language.dates.find_dates(text))


@lru_cache(maxsize=1 << 12)
def _parts(name: str) -> frozenset[bytes]:
    """The words of a name, which more than one claim may have."""
    return frozenset(tokens(name))


@lru_cache(maxsize=1024)
def _spelt(value: str, language: Language) -> str | None:
    """A day in words after a space; None where the value names none."""
    return f" {language.dates.spell(value)}" if is_edtf(value) and "X" not in value else None
