"""The network: reads a sentence both ways, finds the word that each claim turns on, marks the words that go with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np

from klaim.proposals.features import Features, Floats, Ints, distances

COLUMNS = ("word", "beginning", "ending", "tag", "relation", "shape", "place", "depth")
"""What the numbers of a word are looked up in, in their order."""
LAYERS = ("sentence-0", "sentence-1")
"""The layers that read the sentence."""
_SMALL = 1e-5


@dataclass(frozen=True, slots=True)
class Batch:
    """Sentences side by side, filled up to the longest (b, n)."""

    words: Ints
    vectors: Floats
    up: Ints
    down: Ints
    there: Floats
    """1 where a sentence has a word, 0 where it is filled up (b, n, 1)."""
    apart: Ints

    @classmethod
    def of(cls, sentences: Sequence[Features]) -> Self:
        """Sentences of at least one word each."""
        longest = max(len(one.words) for one in sentences)
        gaps = [longest - len(one.words) for one in sentences]
        there = np.zeros((len(sentences), longest, 1), dtype=np.float32)
        for row, one in zip(there, sentences, strict=True):
            row[: len(one.words)] = 1
        return cls(
            np.stack([np.pad(s.words, ((0, gap), (0, 0))) for s, gap in zip(sentences, gaps, strict=True)]),
            np.stack([np.pad(s.vectors, ((0, gap), (0, 0))) for s, gap in zip(sentences, gaps, strict=True)]),
            np.stack([np.pad(s.up, ((0, gap), (0, gap))) for s, gap in zip(sentences, gaps, strict=True)]),
            np.stack([np.pad(s.down, ((0, gap), (0, gap))) for s, gap in zip(sentences, gaps, strict=True)]),
            there,
            distances(longest),
        )


class Network:
    """The weights of a trained network; see toolkit/training/proposals for how they were learnt."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = weights

    @classmethod
    def load(cls, path: Path) -> Self:
        """The network of a file of half-precision weights."""
        with np.load(path) as stored:
            return cls({name: stored[name].astype(np.float32) for name in stored.files})

    def read(self, batch: Batch) -> Floats:
        """What the network knows of each word in its sentence (b, n, d)."""
        looked_up = [self._weights[name][batch.words[..., at]] for at, name in enumerate(COLUMNS)]
        state = self._linear("input", np.concatenate([*looked_up, batch.vectors], -1)) * batch.there
        for layer in LAYERS:
            state = self._both_ways(layer, state, batch.there)
        return self._scaled("read", state)

    def turns(self, state: Floats, batch: Batch) -> Floats:
        """How probable it is of each word that a claim turns on it (b, n)."""
        hidden = np.maximum(self._linear("turn-hidden", state), 0)
        return _sigmoid(self._linear("turn", hidden)[..., 0]) * batch.there[..., 0]

    def types(self, state: Floats) -> Floats:
        """How probable each type is for claims that turn on some words (m, t)."""
        scores = self._linear("type", np.maximum(self._linear("type-hidden", state), 0))
        powers = np.exp(scores - scores.max(-1, keepdims=True))
        return np.asarray(powers / powers.sum(-1, keepdims=True), dtype=np.float32)

    def marks(self, state: Floats, batch: Batch, rows: Ints, turn: Ints) -> Floats:
        """How probable each word is one of the claim that turns on word `turn` of sentence `rows` (m, n)."""
        asked = self._linear("asked", state[rows, turn])[:, None]
        there = batch.there[rows]
        beside = self._weights["apart"][batch.apart[turn]]
        beside = beside + self._weights["up"][batch.up[rows, turn]] + self._weights["down"][batch.down[rows, turn]]
        marked = (self._linear("told", state)[rows] * (1 + asked) + beside) * there
        marked = self._scaled("marked", self._both_ways("claim", marked, there))
        return _sigmoid(self._linear("mark", marked)[..., 0]) * there[..., 0]

    def _linear(self, name: str, x: Floats) -> Floats:
        return np.asarray(x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"], dtype=np.float32)

    def _scaled(self, name: str, x: Floats) -> Floats:
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred * centred).mean(-1, keepdims=True) + _SMALL)
        return np.asarray(scaled * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"], dtype=np.float32)

    def _both_ways(self, name: str, x: Floats, there: Floats) -> Floats:
        """A layer of long short-term memory in each direction; what is filled up leaves it as it was."""
        return np.concatenate([self._one_way(f"{name}-on", x, there), self._one_way(f"{name}-back", x, there)], -1)

    def _one_way(self, name: str, x: Floats, there: Floats) -> Floats:
        given, kept = self._linear(name, x), self._weights[f"{name}.kept"].T
        size = kept.shape[0]
        told = np.zeros((*x.shape[:2], size), dtype=np.float32)
        hidden = memory = np.zeros((len(x), size), dtype=np.float32)
        order = range(x.shape[1])
        for at in order if name.endswith("-on") else reversed(order):
            gates = given[:, at] + hidden @ kept
            enter, forget, leave = (_sigmoid(gates[:, n * size : (n + 1) * size]) for n in (0, 1, 3))
            now = forget * memory + enter * np.tanh(gates[:, 2 * size : 3 * size])
            word = there[:, at]
            memory = word * now + (1 - word) * memory
            hidden = word * leave * np.tanh(now) + (1 - word) * hidden
            told[:, at] = hidden * word
        return told


def _sigmoid(x: Floats) -> Floats:
    return np.asarray(0.5 * (1 + np.tanh(0.5 * x)), dtype=np.float32)
