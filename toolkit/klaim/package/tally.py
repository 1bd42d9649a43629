"""Counts everything a card states, while the records pass on their way into the Parquet files."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from statistics import median

from klaim.records import CLAIM_TYPES, Article, Claim

EXAMPLES = 2
"""Example claims kept for each type."""

LISTED = 50
"""Articles named one by one in the card; more are summed up by publisher."""


@dataclass
class Tally:
    """What was counted; every counter is complete once the iterators below are used up."""

    articles: int = 0
    article_lengths: Counter[int] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    terms: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Articles by publisher and terms of use, "" where unknown."""
    dates: set[str] = field(default_factory=set)
    """Days on which articles were received."""
    published: Counter[bool] = field(default_factory=Counter)
    """Articles by whether their day of publication is known."""
    listed: list[Article] = field(default_factory=list)
    claims: int = 0
    types: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Claims by type and method."""
    labels: Counter[str] = field(default_factory=Counter)
    modalities: Counter[str] = field(default_factory=Counter)
    speakers: Counter[str] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    annotators: Counter[str] = field(default_factory=Counter)
    tools: Counter[str] = field(default_factory=Counter)
    lengths: Counter[int] = field(default_factory=Counter)
    valued: Counter[str] = field(default_factory=Counter)
    """Claims with a value, by type."""
    per_article: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[Claim]] = field(default_factory=dict)

    def watch_articles(self, articles: Iterable[Article]) -> Iterator[Article]:
        """Pass articles on, counted."""
        for article in articles:
            self.articles += 1
            self.article_lengths[len(article.text)] += 1
            self.languages[article.language] += 1
            self.terms[article.publisher or "", article.license or ""] += 1
            self.published[article.published_at is not None] += 1
            if article.retrieved_at:
                self.dates.add(article.retrieved_at[:10])
            if len(self.listed) < LISTED:
                self.listed.append(article)
            yield article

    def watch_claims(self, claims: Iterable[Claim]) -> Iterator[Claim]:
        """Pass claims on, counted."""
        for claim in claims:
            self.claims += 1
            self.types[claim.type, claim.provenance.method] += 1
            self.labels[claim.label] += 1
            self.modalities[claim.modality] += 1
            for flag in claim.flags:
                self.flags[flag] += 1
            for annotator in claim.provenance.annotators:
                self.annotators[annotator] += 1
            self.tools[claim.provenance.tool] += 1
            self.lengths[len(claim.text)] += 1
            self.valued[claim.type] += claim.value is not None
            self.per_article[claim.article_id] += 1
            if claim.attribution:
                self.speakers[claim.attribution.speaker] += 1
            examples = self.examples.setdefault(claim.type, [])
            if len(examples) < EXAMPLES:
                examples.append(claim)
            yield claim

    @property
    def methods(self) -> Counter[str]:
        """Claims by method."""
        found: Counter[str] = Counter()
        for (_, method), count in self.types.items():
            found[method] += count
        return found

    def by_type(self) -> dict[str, dict[str, int]]:
        """Claims by type, in the schema's order, then by method; types with none are there too."""
        methods = sorted(self.methods)
        return {kind: {method: self.types[kind, method] for method in methods} for kind in CLAIM_TYPES}


@dataclass(frozen=True)
class Spread:
    """Least, middle and greatest of some lengths in code points."""

    least: int
    middle: int
    greatest: int

    def __str__(self) -> str:
        return f"{self.least:,} / {self.middle:,} / {self.greatest:,}"


def spread(lengths: Counter[int]) -> Spread:
    """The spread of lengths counted by length, of which there is at least one."""
    return Spread(min(lengths), int(median(lengths.elements())), max(lengths))
