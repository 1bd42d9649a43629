"""Fits the network to examples."""

import logging
import random
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from klaim.proposals.features import Features
from klaim.proposals.network import Batch
from training.proposals.examples import Example
from training.proposals.network import Learner

SEED = 0
EPOCHS = 10
BATCH = 16
RATE, DECAY, WARMING = 3e-3, 2e-2, 0.15
CLIPPED = 5.0
"""Largest norm of a gradient."""
MARKS, TYPES = 0.5, 0.3
"""What a word of a claim and a type weigh against a word that a claim turns on."""
SHUFFLED = 6
"""Words by which sentences of one batch may differ in length."""

log = logging.getLogger(__name__)


def fit(examples: Sequence[Example], seen: Sequence[Features], types: Sequence[str]) -> Learner:
    """A network fitted to the examples, each with its features; the same on one machine for the same input."""
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    learner = Learner(len(types))
    steps = (len(examples) + BATCH - 1) // BATCH
    adam = torch.optim.AdamW(learner.parameters(), lr=RATE, weight_decay=DECAY)
    rates = torch.optim.lr_scheduler.OneCycleLR(adam, RATE, total_steps=steps * EPOCHS, pct_start=WARMING)
    for epoch in range(EPOCHS):
        learner.train()
        order = sorted(range(len(examples)), key=lambda n: len(seen[n].words) + chance.random() * SHUFFLED)
        batches = [order[at : at + BATCH] for at in range(0, len(order), BATCH)]
        chance.shuffle(batches)
        total = 0.0
        for batch in batches:
            loss = _loss(learner, [examples[n] for n in batch], [seen[n] for n in batch], types)
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learner.parameters(), CLIPPED)
            adam.step()
            rates.step()
            total += loss.item() * len(batch)
        log.info("epoch %d: loss %.2f a sentence", epoch + 1, total / len(examples))
    return learner.eval()


def _loss(learner: Learner, examples: Sequence[Example], seen: Sequence[Features], types: Sequence[str]) -> Tensor:
    filled = Batch.of(seen)
    batch = {name: torch.from_numpy(getattr(filled, name)) for name in Batch.__slots__}
    there = batch["there"][..., 0]
    claims = [(row, claim) for row, example in enumerate(examples) for claim in example.claims]
    states = learner.states(batch)
    turning = torch.zeros(states.shape[:2])
    for row, claim in claims:
        turning[row, claim.turn] = 1
    unsure = nn.functional.binary_cross_entropy_with_logits
    loss = (unsure(learner.turns(states), turning, reduction="none") * there).sum()
    if claims:
        rows, turn = torch.tensor([row for row, _ in claims]), torch.tensor([claim.turn for _, claim in claims])
        kinds = torch.tensor([types.index(claim.type) for _, claim in claims])
        loss = loss + TYPES * nn.functional.cross_entropy(learner.types(states[rows, turn]), kinds, reduction="sum")
        words = torch.zeros(len(claims), states.shape[1])
        for n, (_, claim) in enumerate(claims):
            words[n, : len(claim.words)] = torch.tensor(claim.words).float()
        marks = learner.marks(states, batch, rows, turn)
        loss = loss + MARKS * (unsure(marks, words, reduction="none") * there[rows]).sum()
    return loss / len(examples)
