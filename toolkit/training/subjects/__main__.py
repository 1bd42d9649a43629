"""The command ``python -m training.subjects``: treebanks in, weights and scores out."""

import argparse
import json
import logging
from collections.abc import Sequence
from pathlib import Path

from klaim.language.id.learnt import PIPELINE, weights
from training.data import NAMES, Files, held_out_parts, training_part
from training.subjects.examples import examples
from training.subjects.fit import fit
from training.subjects.score import score

FOLDER = PIPELINE / "subjects"
SCORES = Path(__file__).parent / "scores.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Learns the weights, writes them beside the pipeline and scores them; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m training.subjects", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds ud/")
    parser.add_argument("--gsd-train", type=Path, help="another version of this file")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    files = Files.under(options.data, gsd_train=options.gsd_train)
    learnt = fit([e for name in NAMES for e in examples(training_part(files, name))])
    FOLDER.mkdir(exist_ok=True)
    text = json.dumps(learnt, ensure_ascii=False, indent=0, sort_keys=True)
    (FOLDER / "weights.json").write_text(text + "\n", encoding="utf8")
    weights.cache_clear()
    figures = {name: score(examples(part)) for name, part in held_out_parts(files).items()}
    SCORES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf8")
    return 0


raise SystemExit(main())
