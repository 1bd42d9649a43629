"""Makes, starts and saves the pipeline that is trained."""

from pathlib import Path

from spacy.language import Language
from spacy.util import load_config, load_model_from_config

from klaim.language.id.tokens import build_tokenizer
from training.corpus import example
from training.data import NAMES, Files, training_part

CONFIGS = Path(__file__).parent / "configs"
META = {
    "name": "klaim_news",
    "version": "0.1.0",
    "description": "Tags and dependencies of Indonesian news text",
    "author": "klaim contributors",
    "license": "CC BY-SA 4.0",
    "spacy_version": ">=3.8.7,<3.9.0",
}


def blank_pipeline() -> Language:
    """The untrained pipeline with the news tokenizer."""
    nlp = load_model_from_config(load_config(CONFIGS / "pipeline.cfg"), auto_fill=True)
    nlp.tokenizer = build_tokenizer(nlp.vocab)
    nlp.meta.update(META)
    return nlp


def started_pipeline(files: Files) -> Language:
    """The pipeline with the labels of all treebanks and random weights."""
    nlp = blank_pipeline()
    sentences = [sentence for name in NAMES for sentence in training_part(files, name)]
    nlp.initialize(lambda: [example(nlp, [sentence]) for sentence in sentences])
    return nlp


def save(nlp: Language, folder: Path) -> None:
    """Writes the pipeline without the words it was trained on.

    Strings of the training text are of no use to a pipeline that hashes its features,
    and would make up most of the vocabulary file.
    """
    lean = blank_pipeline()
    lean.from_bytes(nlp.to_bytes(exclude=["vocab"]))
    lean.to_disk(folder)
