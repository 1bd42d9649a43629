"""Proposes claims: words of a sentence that the network holds to be one."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from klaim.parsing import Reading, Token
from klaim.proposals.features import Features, features
from klaim.proposals.network import Batch, Network

Marked = npt.NDArray[np.bool_]
"""For each word of a sentence whether it is a claim's (n)."""

LONGEST = 110
"""Words of a sentence that is read; the network has seen none longer."""
BATCH = 32
"""Sentences read at once, those of about the same length together."""
LEAST_MARK = 0.5
"""How probable it has to be that a word is a claim's."""
ALIKE = 0.85
"""Share of words in common from which the less probable of two proposals is the same claim."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A claim that a sentence makes, as the network sees it."""

    tokens: tuple[Token, ...]
    """All words of the sentence."""
    marks: tuple[float, ...]
    """How probable it is of each that it is the claim's."""
    probability: float
    """How probable it is that there is such a claim."""
    type: str
    turn: Token
    """The word that it turns on: the one that the fewest other claims of the sentence have."""


@dataclass(frozen=True)
class Proposer:
    """A trained network with the names of the tags, relations and types that it knows."""

    network: Network
    tags: dict[str, int]
    relations: dict[str, int]
    types: tuple[str, ...]

    @classmethod
    def load(cls, folder: Path) -> Self:
        """The network that was trained into a folder."""
        names = json.loads((folder / "names.json").read_text(encoding="utf8"))
        return cls(Network.load(folder / "weights.npz"), names["tags"], names["relations"], tuple(names["types"]))

    def propose(self, readings: Sequence[Reading], least: float) -> list[tuple[Proposal, ...]]:
        """The proposals of each sentence, the most probable first, each at least as probable as `least`.

        None for a sentence that is too long.
        """
        found: list[tuple[Proposal, ...]] = [() for _ in readings]
        short = [n for n, reading in enumerate(readings) if 1 < len(reading.tokens) <= LONGEST]
        ordered = sorted(short, key=lambda n: len(readings[n].tokens))
        for at in range(0, len(ordered), BATCH):
            batch = ordered[at : at + BATCH]
            seen = [features(readings[n], self.tags, self.relations) for n in batch]
            told = self._of_batch(seen, [readings[n].tokens for n in batch], least)
            for n, proposals in zip(batch, told, strict=True):
                found[n] = proposals
        return found

    def _of_batch(
        self, seen: Sequence[Features], sentences: Sequence[Sequence[Token]], least: float
    ) -> Iterator[tuple[Proposal, ...]]:
        batch = Batch.of(seen)
        state = self.network.read(batch)
        turns = self.network.turns(state, batch)
        rows, places = np.nonzero(turns >= least)
        marks = self.network.marks(state, batch, rows, places)
        types = self.network.types(state[rows, places]).argmax(-1)
        for row, tokens in enumerate(sentences):
            mine = sorted(np.flatnonzero(rows == row), key=lambda n: -turns[row, places[n]])
            kept: list[tuple[Marked, int]] = []
            for n in mine:
                marked = marks[n, : len(tokens)] > LEAST_MARK
                if marked.any() and not any(_shared(marked, other) >= ALIKE for other, _ in kept):
                    kept.append((marked, int(n)))
            yield tuple(
                Proposal(
                    tuple(tokens),
                    tuple(marks[n, : len(tokens)].tolist()),
                    float(turns[row, places[n]]),
                    self.types[types[n]],
                    tokens[places[n]],
                )
                for _, n in kept
            )


def _shared(one: Marked, other: Marked) -> float:
    """The share of marked words that two proposals have in common."""
    return float((one & other).sum() / (one | other).sum())


@cache
def load(folder: Path) -> Proposer:
    """The proposer of a folder, loaded once a process."""
    return Proposer.load(folder)
