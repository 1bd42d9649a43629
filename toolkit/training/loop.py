"""Runs one training stage on a pipeline."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from spacy.language import Language
from spacy.training import Example
from thinc.api import Adam, Optimizer

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
    harmonised: bool


def run_stage(
    nlp: Language, stage: Stage, sentences: Sequence[Sentence], *, seed: int
) -> None:
    """Trains ``nlp`` in place and leaves the averaged weights in it."""
    optimizer = _optimizer(stage)
    losses: dict[str, float] = {}
    batches = _batches(nlp, stage, sentences, Random(seed))
    for step in range(1, stage.steps + 1):
        nlp.update(next(batches), sgd=optimizer, drop=stage.dropout, losses=losses)
        optimizer.step_schedules()
        if step % REPORT_EVERY == 0:
            log.info("step %d of %d %s", step, stage.steps, _rounded(losses))
            losses.clear()
    _keep_averages(nlp, optimizer)


def _optimizer(stage: Stage) -> Optimizer:
    return Adam(
        stage.learn_rate,
        L2=0.01,
        L2_is_weight_decay=True,
        grad_clip=1.0,
        use_averages=True,
    )


def _batches(
    nlp: Language, stage: Stage, sentences: Sequence[Sentence], random: Random
) -> Iterator[list[Example]]:
    """Endless batches whose size in tokens grows from step to step."""
    limit = float(stage.batch_start)
    batch: list[Example] = []
    tokens = 0
    while True:
        for group in documents(sentences, random, joined=stage.joined):
            batch.append(example(nlp, group))
            tokens += len(batch[-1])
            if tokens >= limit:
                yield batch
                batch, tokens = [], 0
                limit = min(limit * BATCH_GROWTH, stage.batch_stop)


def _keep_averages(nlp: Language, optimizer: Optimizer) -> None:
    for _, component in nlp.pipeline:
        for node in component.model.walk():
            for name in node.param_names:
                key = (node.id, name)
                if key in optimizer.averages:
                    node.set_param(name, optimizer.averages[key])


def _rounded(losses: dict[str, float]) -> dict[str, int]:
    return {name: round(loss) for name, loss in losses.items()}
