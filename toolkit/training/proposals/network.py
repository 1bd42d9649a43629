"""The network of `klaim.proposals.network` with what it needs to learn: dropout, losses, gradients."""

from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from klaim.proposals.features import DEEPEST, DISTANCES, PARTS, UNRELATED, WORDS
from klaim.proposals.network import COLUMNS, LAYERS

SIZES = {
    "word": (WORDS, 48),
    "beginning": (PARTS, 16),
    "ending": (PARTS, 16),
    "tag": (30, 16),
    "relation": (80, 16),
    "shape": (6, 8),
    "place": (4, 6),
    "depth": (DEEPEST + 1, 8),
}
"""Rows and width of what the numbers of a word are looked up in."""
VECTORS = 96
"""Width of the pipeline's vectors."""
SENTENCE, CLAIM, HIDDEN = 256, 128, 64
"""Widths of what is known of a word in its sentence and in a claim, and of the layers that decide."""
DROPPED, HIDDEN_WORDS = 0.3, 0.15
"""Shares of numbers and of whole words that are left out in training."""

Batch = Mapping[str, Tensor]


class Learner(nn.Module):
    """The network in training."""

    def __init__(self, types: int) -> None:
        super().__init__()
        self.looked_up = nn.ModuleDict({name: nn.Embedding(*SIZES[name]) for name in COLUMNS})
        width = sum(width for _, width in SIZES.values()) + VECTORS
        self.drop = nn.Dropout(DROPPED)
        self.input = nn.Linear(width, SENTENCE)
        self.sentence = nn.LSTM(
            SENTENCE, SENTENCE // 2, len(LAYERS), bidirectional=True, batch_first=True, dropout=DROPPED
        )
        self.read = nn.LayerNorm(SENTENCE)
        self.turn_hidden, self.turn = nn.Linear(SENTENCE, HIDDEN), nn.Linear(HIDDEN, 1)
        self.kind_hidden, self.kind = nn.Linear(SENTENCE, HIDDEN), nn.Linear(HIDDEN, types)
        self.told, self.asked = nn.Linear(SENTENCE, CLAIM), nn.Linear(SENTENCE, CLAIM)
        self.apart = nn.Embedding(DISTANCES, CLAIM)
        self.up, self.down = nn.Embedding(UNRELATED + 1, CLAIM), nn.Embedding(UNRELATED + 1, CLAIM)
        self.claim = nn.LSTM(CLAIM, CLAIM // 2, 1, bidirectional=True, batch_first=True)
        self.marked, self.mark = nn.LayerNorm(CLAIM), nn.Linear(CLAIM, 1)

    def states(self, batch: Batch) -> Tensor:
        """What is known of each word (b, n, d)."""
        numbers = batch["words"]
        if self.training:
            hidden = torch.rand(numbers.shape[:2]) < HIDDEN_WORDS
            numbers = torch.cat([numbers[..., :1].masked_fill(hidden[..., None], 0), numbers[..., 1:]], -1)
        parts = [self.looked_up[name](numbers[..., at]) for at, name in enumerate(COLUMNS)]
        state = self.input(self.drop(torch.cat([*parts, batch["vectors"]], -1))) * batch["there"]
        return self.read(self.drop(_both_ways(self.sentence, state, batch["there"])))  # type: ignore[no-any-return]

    def turns(self, states: Tensor) -> Tensor:
        """Scores of the words that claims turn on (b, n)."""
        return self.turn(self.drop(torch.relu(self.turn_hidden(states))))[..., 0]  # type: ignore[no-any-return]

    def types(self, turning: Tensor) -> Tensor:
        """Scores of the types of claims (m, t)."""
        return self.kind(torch.relu(self.kind_hidden(turning)))  # type: ignore[no-any-return]

    def marks(self, states: Tensor, batch: Batch, rows: Tensor, turn: Tensor) -> Tensor:
        """Scores of the words of claims (m, n)."""
        there = batch["there"][rows]
        beside = self.apart(batch["apart"][turn]) + self.up(batch["up"][rows, turn])
        beside = beside + self.down(batch["down"][rows, turn])
        marked = (self.told(states)[rows] * (1 + self.asked(states[rows, turn])[:, None]) + beside) * there
        marked = self.drop(_both_ways(self.claim, marked, there))
        return self.mark(self.marked(marked))[..., 0]  # type: ignore[no-any-return]

    def weights(self) -> dict[str, NDArray[np.float16]]:
        """The weights under the names that `klaim.proposals.network` knows, in half precision."""
        found = {name: table.weight for name, table in self.looked_up.items()}
        found |= {"apart": self.apart.weight, "up": self.up.weight, "down": self.down.weight}
        layers = {
            "input": self.input, "read": self.read, "turn-hidden": self.turn_hidden, "turn": self.turn,
            "type-hidden": self.kind_hidden, "type": self.kind, "told": self.told, "asked": self.asked,
            "marked": self.marked, "mark": self.mark,
        }  # fmt: skip
        for name, layer in layers.items():
            found |= {f"{name}.weight": layer.weight, f"{name}.bias": layer.bias}
        for at, name in enumerate(LAYERS):
            found |= _of_lstm(self.sentence, at, name)
        found |= _of_lstm(self.claim, 0, "claim")
        return {name: found[name].detach().numpy().astype(np.float16) for name in sorted(found)}


def _of_lstm(layers: nn.LSTM, at: int, name: str) -> dict[str, Tensor]:
    found = {}
    for way, suffix in (("on", ""), ("back", "_reverse")):
        given, kept = (getattr(layers, f"weight_{part}_l{at}{suffix}") for part in ("ih", "hh"))
        bias = getattr(layers, f"bias_ih_l{at}{suffix}") + getattr(layers, f"bias_hh_l{at}{suffix}")
        found |= {f"{name}-{way}.weight": given, f"{name}-{way}.kept": kept, f"{name}-{way}.bias": bias}
    return found


def _both_ways(layers: nn.LSTM, x: Tensor, there: Tensor) -> Tensor:
    sizes = there[..., 0].sum(1).long()
    packed = nn.utils.rnn.pack_padded_sequence(x, sizes, batch_first=True, enforce_sorted=False)
    return nn.utils.rnn.pad_packed_sequence(layers(packed)[0], batch_first=True, total_length=x.shape[1])[0]
