"""What the network sees of a sentence: its words by hashed parts, tags, relations and marks round them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

from klaim.parsing import Reading

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

WORDS = 6000
"""Buckets of whole words."""
PARTS = 1500
"""Buckets of beginnings and of endings."""
PART = 3
"""Letters of a beginning or an ending."""
DEEPEST = 7
"""Arcs up to the root, at most; deeper words count as this deep."""
FARTHEST = 5
"""Arcs up from one word, and down to another, at most."""
UNRELATED = FARTHEST + 1
"""Two words of trees of their own."""
DISTANCES = 24
"""Kinds of distance between two words: twelve on each side, growing by half octaves."""
QUOTE_MARKS = frozenset('"“”')


@dataclass(frozen=True, slots=True)
class Features:
    """Of a sentence of n words: eight numbers for each (n, 8), its vectors, and the arcs between each two (n, n)."""

    words: Ints
    """By word: word, beginning, ending, tag, relation, shape, what it stands in, depth."""
    vectors: Floats
    up: Ints
    """Arcs from the first up to where the ways of two words to the root meet."""
    down: Ints
    """Arcs from there down to the second."""


def features(reading: Reading, tags: dict[str, int], relations: dict[str, int]) -> Features:
    """The features of a parsed sentence; a tag or relation that is new counts as none (0)."""
    tokens = reading.tokens
    ways = [_to_root(at, [t.head for t in tokens]) for at in range(len(tokens))]
    rows = [
        (
            *_hashed(token.text),
            tags.get(tag, 0),
            relations.get(token.dep, 0),
            _shape(token.text),
            place,
            min(DEEPEST, len(way) - 1),
        )
        for token, tag, place, way in zip(tokens, reading.tags, _places([t.text for t in tokens]), ways, strict=True)
    ]
    up, down = _arcs(ways)
    return Features(np.array(rows, dtype=np.int64), reading.vectors, up, down)


@lru_cache(maxsize=50_000)
def _hashed(text: str) -> tuple[int, int, int]:
    lower = text.lower()
    begin, end = f"p{lower[:PART]}", f"s{lower[-PART:]}"
    return crc32(lower.encode()) % WORDS, crc32(begin.encode()) % PARTS, crc32(end.encode()) % PARTS


def _shape(text: str) -> int:
    """A number, a word with a figure, a mark, an abbreviation, a capital, or any other word."""
    if text.isdigit():
        return 1
    if any(c.isdigit() for c in text):
        return 2
    if not any(c.isalnum() for c in text):
        return 3
    if text.isupper() and len(text) > 1:
        return 4
    return 5 if text[0].isupper() else 0


def _places(texts: Sequence[str]) -> list[int]:
    """For each word whether it stands in a quotation (1), in brackets (2), in both (3) or in neither."""
    found, quoted, bracketed = [], 0, 0
    for text in texts:
        quoted ^= text in QUOTE_MARKS
        bracketed = 1 if text == "(" else bracketed
        found.append(quoted + 2 * bracketed)
        bracketed = 0 if text == ")" else bracketed
    return found


def _to_root(at: int, heads: Sequence[int]) -> list[int]:
    """A word and those above it."""
    way = [at]
    while heads[at] != at and len(way) < len(heads):
        at = heads[at]
        way.append(at)
    return way


def _arcs(ways: Sequence[Sequence[int]]) -> tuple[Ints, Ints]:
    """Between each two words the arcs up from the first to where their ways meet, and down from there."""
    above = np.zeros((len(ways), len(ways)), dtype=np.int64)
    for word, way in enumerate(ways):
        above[word, way] = 1
    shared, depths = above @ above.T, above.sum(-1)
    up, down = (np.minimum(FARTHEST, own - shared) for own in (depths[:, None], depths[None]))
    return np.where(shared, up, UNRELATED), np.where(shared, down, UNRELATED)


def distances(size: int) -> Ints:
    """The kind of distance from each word to each other (size, size)."""
    apart = np.arange(size)[None] - np.arange(size)[:, None]
    half_octaves = np.minimum((np.log2(np.abs(apart) + 1) * 2).astype(np.int64), DISTANCES // 2 - 1)
    return np.asarray(np.clip(np.sign(apart) * half_octaves + DISTANCES // 2, 0, DISTANCES - 1), dtype=np.int64)
