"""The training command: treebanks in, pipeline and scores out."""

import argparse
import json
import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

import spacy

from training.data import Files
from training.pipeline import CONFIGS
from training.report import describe, score
from training.steps import SEED, read_stages, run_steps

SCORES = Path(__file__).parent / "scores.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Trains, saves and scores the pipeline; returns the exit code."""
    options = _options(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    files = Files.under(options.data, gsd_train=options.gsd_train)
    stages = read_stages(options.stages)
    last = run_steps(files, stages=stages, raw=options.raw, work=options.work)
    shutil.copytree(last, options.out, dirs_exist_ok=True)
    read = [*files.all().values(), options.stages, CONFIGS / "pipeline.cfg"]
    if options.raw:
        read += [options.raw, CONFIGS / "pretraining.cfg"]
    command = "python -m training --data DATA --work WORK --out PIPELINE" + " --raw RAW" * bool(options.raw)
    report = describe(score(spacy.load(options.out), files), read=read, command=command, seed=SEED)
    options.scores.write_text(json.dumps(report, indent=2) + "\n", encoding="utf8")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds ud/")
    parser.add_argument("--work", type=Path, required=True, help="folder for finished steps, to go on from")
    parser.add_argument("--out", type=Path, required=True, help="folder of the pipeline")
    parser.add_argument("--raw", type=Path, help="gzipped JSONL of articles for the token layer")
    parser.add_argument("--gsd-train", type=Path, help="another version of this file")
    parser.add_argument("--stages", type=Path, default=CONFIGS / "stages.cfg")
    parser.add_argument("--scores", type=Path, default=SCORES)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
