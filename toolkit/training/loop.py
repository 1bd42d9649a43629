"""Runs one training stage on a pipeline."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from spacy.language import Language
from spacy.training import Example
from thinc.api import Model, Optimizer

from training.conllu import Sentence
from training.corpus import documents, example

log = logging.getLogger(__name__)

BATCH_GROWTH = 1.003
REPORT_EVERY = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """How one stage learns; a section of ``configs/stages.cfg``."""

    treebanks: tuple[str, ...]
    steps: int
    dropout: float
    learn_rate: float
    batch_start: int
    batch_stop: int
    joined: float
    cut: float
    harmonised: bool


def run_stage(nlp: Language, stage: Stage, sentences: Sequence[Sentence], *, seed: int) -> None:
    """Trains ``nlp`` in place and leaves the averaged weights in it."""
    optimizer = adam(stage.learn_rate)
    losses: dict[str, float] = {}
    batches = _batches(nlp, stage, sentences, Random(seed))
    for step in range(1, stage.steps + 1):
        nlp.update(next(batches), sgd=optimizer, drop=stage.dropout, losses=losses)
        if step % REPORT_EVERY == 0:
            log.info("step %d of %d %s", step, stage.steps, _rounded(losses))
            losses.clear()
    for _, component in nlp.pipeline:
        keep_averages(component.model, optimizer)  # type: ignore[attr-defined]  # a trainable pipe


def adam(learn_rate: float) -> Optimizer:
    """The optimiser all training here uses; it keeps running averages of the weights."""
    return Optimizer(learn_rate, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)


def _batches(nlp: Language, stage: Stage, sentences: Sequence[Sentence], random: Random) -> Iterator[list[Example]]:
    """Endless batches whose size in tokens grows from step to step."""
    limit = float(stage.batch_start)
    batch: list[Example] = []
    tokens = 0
    while True:
        for group in documents(sentences, random, joined=stage.joined, cut=stage.cut):
            batch.append(example(nlp, group))
            tokens += len(batch[-1])
            if tokens >= limit:
                yield batch
                batch, tokens = [], 0
                limit = min(limit * BATCH_GROWTH, stage.batch_stop)


def keep_averages(model: Model[Any, Any], optimizer: Optimizer) -> None:
    """Puts the running averages into ``model`` in place of its last weights."""
    averages = optimizer.averages or {}
    for node in model.walk():
        for name in node.param_names:
            if (node.id, name) in averages:
                node.set_param(name, averages[node.id, name])


def _rounded(losses: dict[str, float]) -> dict[str, int]:
    return {name: round(loss) for name, loss in losses.items()}
