"""Finds from raw text which words are used alike, as a short vector for each frequent word."""

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

WORDS = 8000
NEIGHBOURS = 2000
"""Frequent words that are counted before and behind each word."""
SIZE = 32
SMOOTHING = 0.75
"""Power of the neighbours' counts, so that rare ones tell less."""

_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+|[.,;:!?]")


def write_vectors(raw: Path, out: Path) -> None:
    """Writes the frequent words of a gzipped JSONL of articles and a row of small whole numbers for each."""
    texts = [[_plain(word) for word in _TOKEN.findall(text)] for text in _texts(raw)]
    counts = Counter(word for text in texts for word in text)
    words = sorted(counts, key=lambda word: (-counts[word], word))[:WORDS]
    rows = _rows(_neighbours(texts, {word: n for n, word in enumerate(words)}))
    np.savez_compressed(out, words=np.array(words), rows=rows)


def _texts(raw: Path) -> Iterator[str]:
    with gzip.open(raw, "rt", encoding="utf8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def _plain(word: str) -> str:
    return "0" if word[0].isdigit() else word.lower()


def _neighbours(texts: list[list[str]], index: dict[str, int]) -> Any:
    """How often each word has each frequent word within two words before it, and behind it."""
    counts = np.zeros((len(index), 2 * NEIGHBOURS), dtype="float64")
    for text in texts:
        numbers = np.array([index.get(word, -1) for word in text])
        for distance in (1, 2):
            before, behind = numbers[:-distance], numbers[distance:]
            left = (behind >= 0) & (before >= 0) & (before < NEIGHBOURS)
            np.add.at(counts, (behind[left], before[left]), 1)
            right = (before >= 0) & (behind >= 0) & (behind < NEIGHBOURS)
            np.add.at(counts, (before[right], NEIGHBOURS + behind[right]), 1)
    return counts


def _rows(counts: Any) -> Any:
    """The counts as positive mutual information, in the few directions that tell most of it."""
    counts = counts[:, counts.any(axis=0)]
    words = counts.sum(axis=1, keepdims=True)
    neighbours = counts.sum(axis=0, keepdims=True) ** SMOOTHING
    expected = np.maximum(words, 1) * (neighbours / neighbours.sum())
    told = np.log(np.maximum(counts / np.maximum(expected, 1e-12), 1.0))
    strengths, directions = np.linalg.eigh(told.T @ told)
    best = np.argsort(strengths)[::-1][:SIZE]
    rows = told @ directions[:, best] / np.sqrt(np.sqrt(np.maximum(strengths[best], 1e-12)))
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)
    return np.round(rows * 127).astype("int8")
