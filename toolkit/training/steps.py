"""Runs the training steps in order; each leaves its result in a folder.

Every step starts from files and a fresh seed, so that a run that was broken off and goes
on later ends with the same weights as one that was not.
"""

import logging
from collections.abc import Mapping
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.util import load_config
from thinc.api import fix_random_seed

from training.conllu import Sentence
from training.data import Files, training_part
from training.loop import Stage, run_stage
from training.pipeline import CONFIGS, save, started_pipeline
from training.pretrain import Pretraining, pretrain

log = logging.getLogger(__name__)

SEED = 0


def read_stages(path: Path = CONFIGS / "stages.cfg") -> dict[str, Stage]:
    """The stages of a configuration file, in its order."""
    return {name: Stage(**section) for name, section in load_config(path).items()}


def run_steps(files: Files, *, stages: Mapping[str, Stage], raw: Path | None, work: Path) -> Path:
    """Runs every step whose result is not in ``work`` yet; returns the folder of the last one.

    Without ``raw`` (a gzipped JSONL of articles with a ``text``) the token layer starts
    from random weights.
    """
    work.mkdir(parents=True, exist_ok=True)
    layer = work / "token-layer.bin"
    if raw and not layer.exists():
        layer.write_bytes(_token_layer(files, raw))
    previous: Path | None = None
    for number, (name, stage) in enumerate(stages.items()):
        folder = work / name
        if not folder.exists():
            fix_random_seed(SEED)
            nlp = spacy.load(previous) if previous else _started(files, layer)
            log.info("stage %s", name)
            run_stage(nlp, stage, _sentences(files, stage), seed=SEED + number)
            save(nlp, folder)
        previous = folder
    assert previous, "a configuration has at least one stage"
    return previous


def _token_layer(files: Files, raw: Path) -> bytes:
    fix_random_seed(SEED)
    nlp = started_pipeline(files)
    plan = Pretraining(**load_config(CONFIGS / "pretraining.cfg")["pretraining"])
    pretrain(nlp, raw, plan, seed=SEED)
    return bytes(nlp.get_pipe("tok2vec").model.to_bytes())  # type: ignore[attr-defined]  # a trainable pipe


def _started(files: Files, layer: Path) -> Language:
    nlp = started_pipeline(files)
    if layer.exists():
        nlp.get_pipe("tok2vec").model.from_bytes(layer.read_bytes())  # type: ignore[attr-defined]
    return nlp


def _sentences(files: Files, stage: Stage) -> list[Sentence]:
    return [
        sentence for name in stage.treebanks for sentence in training_part(files, name, harmonised=stage.harmonised)
    ]
