"""Examples for the network: of each sentence of an annotated article which words its claims have, and their types."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from klaim.decompose import cut_up, read_sentences
from klaim.errors import InputError
from klaim.io.articles import read_articles
from klaim.parsing import Reading
from klaim.proposals.proposing import LONGEST
from klaim.records import Article, Refusal

FUNCTION_WORDS = frozenset(("PUNCT", "ADP", "CCONJ", "SCONJ", "PRON", "DET", "AUX", "PART"))
"""Tags of words on which no claim turns while it has others."""
SHORTEST = 3
"""Letters of a word that is sought outside the quotes of a claim."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Marked:
    """A claim of a sentence: the words that it has (n), the one that it turns on, its type."""

    words: tuple[bool, ...]
    turn: int
    type: str


@dataclass(frozen=True)
class Example:
    """A sentence and its claims."""

    reading: Reading
    claims: tuple[Marked, ...]


def articles_in(path: Path) -> list[Article]:
    """The articles of a file; raises InputError for one that cannot be read."""
    found = list(read_articles([path], beyond=set()))
    for item in found:
        if isinstance(item, Refusal):
            raise InputError(item.reason, where=item.where, mend=item.mend)
    return [item for item in found if isinstance(item, Article)]


def examples(articles: Sequence[Article], gold: Path) -> Iterator[Example]:
    """The sentences of the articles whose claims `gold` has in a file <id>.jsonl (keys: claim, type, quotes)."""
    for article in articles:
        path = gold / f"{article.id}.jsonl"
        if path.is_file():
            claims = [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line.strip()]
            yield from _of_article(article, claims)


def _of_article(article: Article, claims: Sequence[dict[str, Any]]) -> Iterator[Example]:
    cut = cut_up(article)
    readings = [r for _, r in read_sentences(cut) if 1 < len(r.tokens) <= LONGEST] if cut.pieces else []
    told: list[list[tuple[frozenset[int], str]]] = [[] for _ in readings]
    for claim in claims:
        quoted = [span for quote in claim["quotes"] for span in _places(cut.context.text, quote)]
        within = [
            frozenset(t.i for t in r.tokens if any(a <= t.start and t.end <= b for a, b in quoted)) for r in readings
        ]
        said = {w.lower() for w in _WORD.findall(claim["claim"])}
        shared = [frozenset(n for n in found if _has(r, n, said)) for r, found in zip(readings, within, strict=True)]
        best = max(range(len(readings)), key=lambda n: len(shared[n]), default=None)
        if best is not None and shared[best]:
            told[best].append((shared[best] | _elsewhere(readings[best], shared[best], said), claim["type"]))
    for reading, found in zip(readings, told, strict=True):
        yield Example(reading, tuple(_turning(reading, found)))


def _places(text: str, quote: str) -> Iterator[tuple[int, int]]:
    at = text.find(quote)
    while at >= 0:
        yield at, at + len(quote)
        at = text.find(quote, at + 1)


def _has(reading: Reading, at: int, said: set[str]) -> bool:
    return any(part in said for part in _WORD.findall(reading.tokens[at].lower))


def _elsewhere(reading: Reading, shared: frozenset[int], said: set[str]) -> frozenset[int]:
    """The content words of a claim that its sentence has outside the quotes, mostly its subject."""
    had = {reading.tokens[n].lower for n in shared}
    return frozenset(
        t.i
        for t, tag in zip(reading.tokens, reading.tags, strict=True)
        if t.lower in said - had and tag not in FUNCTION_WORDS and len(t.text) >= SHORTEST
    )


def _turning(reading: Reading, told: Sequence[tuple[frozenset[int], str]]) -> Iterator[Marked]:
    """Claims with the word that each turns on: the one that the fewest others have, and the highest of these."""
    size = len(reading.tokens)
    shares = [sum(n in words for words, _ in told) for n in range(size)]
    depths = [_depth(reading, n) for n in range(size)]
    taken: set[int] = set()
    for words, kind in sorted(told, key=lambda claim: len(claim[0])):
        telling = [n for n in words if reading.tags[n] not in FUNCTION_WORDS] or list(words)
        ordered = sorted(telling, key=lambda n: (shares[n], depths[n], n))
        turn = next((n for n in ordered if n not in taken), ordered[0])
        taken.add(turn)
        yield Marked(tuple(n in words for n in range(size)), turn, kind)


def _depth(reading: Reading, at: int) -> int:
    depth = 0
    while reading.tokens[at].head != at and depth < len(reading.tokens):
        at, depth = reading.tokens[at].head, depth + 1
    return depth
