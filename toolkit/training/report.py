"""What is written about a trained pipeline: its scores and how to get them again."""

import hashlib
import os
import platform
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from spacy.language import Language

from klaim.language.id.sentences import split_sentences
from training.data import Files, held_out_parts
from training.harmonise import harmonise
from training.pieces import bare, pieces
from training.score import score_sentences, score_splitter, words_per_second

PACKAGES = ("spacy", "thinc", "numpy")


def score(nlp: Language, files: Files) -> dict[str, Any]:
    """Figures for each held-out part, and the speed on all of them together.

    ``las_pieces`` and ``las_bare`` are for clauses cut out of the sentences and for
    sentences without capital and full stop; ``las_harmonised`` takes the labels the
    pipeline was trained on for "bahwa" clauses.
    """
    parts = held_out_parts(files)
    scores: dict[str, Any] = {
        name: {
            **score_sentences(nlp, part),
            "las_harmonised": score_sentences(nlp, [harmonise(s) for s in part])["las"],
            "las_pieces": score_sentences(nlp, [piece for s in part for piece in pieces(s)])["las"],
            "las_bare": score_sentences(nlp, [bare(s) for s in part])["las"],
            "sentence_f": score_splitter(split_sentences, part),
        }
        for name, part in parts.items()
    }
    everything = [sentence for part in parts.values() for sentence in part]
    return scores | {"words_per_second": words_per_second(nlp, everything)}


def describe(scores: dict[str, Any], *, read: Iterable[Path], command: str, seed: int) -> dict[str, Any]:
    """The scores with the files read, the versions used and the command."""
    return {
        "command": command,
        "scores": scores,
        "files": {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in read},
        "versions": {name: version(name) for name in PACKAGES} | {"python": platform.python_version()},
        "seed": seed,
        "threads": os.environ.get("OMP_NUM_THREADS", "unset"),
    }
