"""The command ``python -m training.proposals``: annotated articles in, weights and scores out."""

import argparse
import json
import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from klaim.language.id.learnt import PIPELINE
from klaim.proposals.features import features
from klaim.proposals.proposing import load
from klaim.records import CLAIM_TYPES
from training.proposals.examples import articles_in, examples
from training.proposals.fit import fit
from training.proposals.score import score

FOLDER = PIPELINE / "proposals"
SCORES = Path(__file__).parent / "scores.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Learns the weights, writes them beside the pipeline and scores them; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m training.proposals", description=__doc__)
    parser.add_argument("--articles", type=Path, required=True, help="JSONL of articles (id, text, published_at)")
    parser.add_argument("--gold", type=Path, required=True, help="folder with each article's claims, <id>.jsonl")
    parser.add_argument("--held-out", type=Path, required=True, help="JSONL of articles to score on")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    found = list(examples(articles_in(options.articles), options.gold))
    tags = _numbered(tag for e in found for tag in e.reading.tags)
    relations = _numbered(t.dep for e in found for t in e.reading.tokens)
    learner = fit(found, [features(e.reading, tags, relations) for e in found], CLAIM_TYPES)
    FOLDER.mkdir(exist_ok=True)
    np.savez(FOLDER / "weights.npz", **learner.weights())
    names = {"tags": tags, "relations": relations, "types": CLAIM_TYPES}
    (FOLDER / "names.json").write_text(json.dumps(names, indent=0) + "\n", encoding="utf8")
    load.cache_clear()
    held_out = list(examples(articles_in(options.held_out), options.gold))
    figures = {
        "sentences": len(found),
        "claims": sum(len(e.claims) for e in found),
        "held out": score(held_out, load(FOLDER)),
    }
    SCORES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf8")
    return 0


def _numbered(names: object) -> dict[str, int]:
    """A number for each name, from 1 on; 0 is for what is new."""
    return {name: n for n, name in enumerate(sorted(set(names)), 1)}  # type: ignore[call-overload]


raise SystemExit(main())
