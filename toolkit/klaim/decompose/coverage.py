"""Tells which words of an article no claim covers; words that name nothing ("dan", "yang") do not count."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from klaim import language
from klaim.decompose import Decomposition
from klaim.pieces.escapes import unescaped
from klaim.records import Claim

Span = tuple[int, int]

_WORD = re.compile(r"[^\W_]+(?:[-.,:/'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Coverage:
    """A sentence's content words outside every claim, and the code points of the covered ones and of all."""

    sentence: Span
    uncovered: tuple[Span, ...]
    covered: int
    total: int


def coverage(found: Decomposition) -> list[Coverage]:
    """Each sentence of an article with its content words that stand outside every claim."""
    covered = _merged(_spans(found.claims))
    starts = [start for start, _ in covered]
    text = unescaped(found.article.text)
    idle = language.load(found.article.language).words.FUNCTION_WORDS

    def is_covered(word: Span) -> bool:
        at = bisect_right(starts, word[1] - 1) - 1
        return at >= 0 and covered[at][1] > word[0]

    sentences = []
    for start, end in found.sentences:
        words = [m.span() for m in _WORD.finditer(text, start, end) if m[0].lower() not in idle]
        missed = tuple(word for word in words if not is_covered(word))
        total = sum(b - a for a, b in words)
        sentences.append(Coverage((start, end), missed, total - sum(b - a for a, b in missed), total))
    return sentences


def share(sentences: Iterable[Coverage]) -> float:
    """The share of the characters of content words that claims cover, from 0 to 1; 1 where there are none."""
    parts = [(sentence.covered, sentence.total) for sentence in sentences]
    total = sum(part for _, part in parts)
    return sum(part for part, _ in parts) / total if total else 1.0


def _spans(claims: Sequence[Claim]) -> list[Span]:
    """What the claims rest on, the words that report them included."""
    spans = [(span.start, span.end) for claim in claims for span in claim.source]
    return spans + [(said.start, said.end) for claim in claims if (said := claim.attribution) is not None]


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
