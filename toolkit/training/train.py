"""The training command: treebanks in, pipeline and scores out."""

import argparse
import hashlib
import json
import logging
import os
import platform
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.util import fix_random_seed, load_config

from klaim.language.id.sentences import split_sentences
from klaim.language.id.tokens import build_tokenizer
from training.conllu import Sentence
from training.corpus import example
from training.data import Files, test_parts, training_part
from training.harmonise import harmonise
from training.loop import Stage, run_stage
from training.score import score_sentences, score_splitter, words_per_second

log = logging.getLogger(__name__)

HERE = Path(__file__).parent
CONFIGS = HERE / "configs"
SEED = 0
PACKAGES = ("spacy", "thinc", "numpy")
META = {
    "name": "klaim_news",
    "version": "0.1.0",
    "description": "Tags and dependencies of Indonesian news text",
    "author": "klaim contributors",
    "license": "CC BY-SA 4.0",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Trains, saves and scores the pipeline; returns the exit code."""
    options = _options(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    files = Files.under(options.data, gsd_train=options.gsd_train)
    nlp = train(files, stages=read_stages(options.stages))
    save(nlp, options.out)
    report = describe(files, score(spacy.load(options.out), files))
    options.scores.write_text(json.dumps(report, indent=2) + "\n", encoding="utf8")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds ud/")
    parser.add_argument("--out", type=Path, required=True, help="folder of the pipeline")
    parser.add_argument("--gsd-train", type=Path, help="another version of this file")
    parser.add_argument("--stages", type=Path, default=CONFIGS / "stages.cfg")
    parser.add_argument("--scores", type=Path, default=HERE / "scores.json")
    return parser.parse_args(arguments)


def read_stages(path: Path) -> dict[str, Stage]:
    """The stages of a configuration file, in its order."""
    sections = load_config(path, interpolate=True)
    return {name: Stage(**section) for name, section in sections.items()}


def train(files: Files, *, stages: dict[str, Stage]) -> Language:
    """Runs all stages, one after the other, on a fresh pipeline."""
    fix_random_seed(SEED)
    nlp = blank_pipeline()
    for number, (name, stage) in enumerate(stages.items()):
        sentences = _sentences(files, stage)
        if not number:
            nlp.initialize(lambda: [example(nlp, [s]) for s in _all_labels(files)])
        log.info("%s: %d sentences", name, len(sentences))
        run_stage(nlp, stage, sentences, seed=SEED + number)
    return nlp


def blank_pipeline() -> Language:
    """The untrained pipeline with the news tokenizer."""
    nlp = spacy.util.load_model_from_config(
        load_config(CONFIGS / "pipeline.cfg"), auto_fill=True
    )
    nlp.tokenizer = build_tokenizer(nlp.vocab)
    nlp.meta.update(META)
    return nlp


def _sentences(files: Files, stage: Stage) -> list[Sentence]:
    return [
        sentence
        for name in stage.treebanks
        for sentence in training_part(files, name, harmonised=stage.harmonised)
    ]


def _all_labels(files: Files) -> list[Sentence]:
    return [s for name in ("gsd", "csui", "pud") for s in training_part(files, name)]


def save(nlp: Language, folder: Path) -> None:
    """Writes the pipeline without the words it was trained on.

    Strings of the training text are of no use to a pipeline that hashes its features,
    and would make up most of the vocabulary file.
    """
    lean = blank_pipeline()
    lean.from_bytes(nlp.to_bytes(exclude=["vocab"]))
    lean.to_disk(folder)


def score(nlp: Language, files: Files) -> dict[str, Any]:
    """Figures for each test part, and the speed on all of them together."""
    parts = test_parts(files)
    scores: dict[str, Any] = {
        name: {
            **score_sentences(nlp, part),
            "las_harmonised": score_sentences(nlp, [harmonise(s) for s in part])["las"],
            "sentence_f": score_splitter(split_sentences, part),
        }
        for name, part in parts.items()
    }
    everything = [sentence for part in parts.values() for sentence in part]
    return scores | {"words_per_second": words_per_second(nlp, everything)}


def describe(files: Files, scores: dict[str, Any]) -> dict[str, Any]:
    """The scores with all that is needed to get them again."""
    return {
        "command": "python -m training --data DATA --out klaim/language/id/pipeline",
        "scores": scores,
        "files": {path.name: _sha256(path) for path in files.all().values()},
        "versions": {name: version(name) for name in PACKAGES}
        | {"python": platform.python_version()},
        "seed": SEED,
        "threads": os.environ.get("OMP_NUM_THREADS", "unset"),
    }


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    raise SystemExit(main())
