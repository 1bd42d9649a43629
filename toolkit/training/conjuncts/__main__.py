"""The command ``python -m training.conjuncts``: treebanks and raw text in, weights, word vectors and scores out."""

import argparse
import json
import logging
from collections.abc import Sequence
from pathlib import Path

from klaim.language.id.conjuncts import FOLDER
from training.conjuncts.examples import examples
from training.conjuncts.fit import fit
from training.conjuncts.score import score
from training.conjuncts.vectors import write_vectors
from training.data import NAMES, Files, held_out_parts, training_part

SCORES = Path(__file__).parent / "scores.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Learns both parts, writes them beside the pipeline and scores them; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m training.conjuncts", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds ud/")
    parser.add_argument("--raw", type=Path, required=True, help="gzipped JSONL of articles for the word vectors")
    parser.add_argument("--gsd-train", type=Path, help="another version of this file")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    files = Files.under(options.data, gsd_train=options.gsd_train)
    FOLDER.mkdir(exist_ok=True)
    write_vectors(options.raw, FOLDER / "vectors.npz")
    learnt = fit([e for name in NAMES for e in examples(training_part(files, name))])
    text = json.dumps(learnt, ensure_ascii=False, indent=0, sort_keys=True)
    (FOLDER / "weights.json").write_text(text + "\n", encoding="utf8")
    figures = {name: score(examples(part)) for name, part in held_out_parts(files).items()}
    SCORES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf8")
    return 0


raise SystemExit(main())
