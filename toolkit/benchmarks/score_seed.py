"""Scores the decomposer against the reviewed claims of the articles in seeds/.

    python toolkit/benchmarks/score_seed.py [--json] [--page FILE]

Decomposes every article of seeds/ that has a file in data/annotations/ and compares.
"""

import argparse
import json
import sys
from pathlib import Path

from klaim.decompose import decompose
from klaim.io.articles import read_articles
from klaim.io.claims import read_claims
from klaim.records import Article, Claim
from klaim.score import by_key, compare, figures, whole_sentences
from klaim.score.tables import patterns_table, put, scores_table, types_table, values_table

ROOT = Path(__file__).parents[2]


def main() -> int:
    """Print the tables; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON object")
    parser.add_argument("--page", type=Path, help="put the tables into their part of this page too")
    arguments = parser.parse_args()
    gold = [claim for claim in read_claims([ROOT / "data/annotations"]) if isinstance(claim, Claim)]
    wanted = {claim.article_id for claim in gold}
    articles = [a for a in read_articles([ROOT / "seeds"]) if isinstance(a, Article) and a.id in wanted]
    compared = list(compare(gold, (claim for article in articles for claim in decompose(article).claims)))
    found = figures(compared)
    if arguments.json:
        print(json.dumps(found.to_dict(), ensure_ascii=False))
        return 0
    sentences = figures(compare(gold, (claim for article in articles for claim in whole_sentences(article))))
    tables = (
        scores_table({"klaim": found, "whole sentences": sentences}),
        values_table(found),
        types_table(by_key(compared, lambda claim: claim.type)),
        patterns_table(by_key(compared, lambda claim: next(iter(claim.provenance.made_by), ""))),
    )
    print("\n\n".join(tables))
    if arguments.page:
        put(arguments.page, "score_seed", "\n\n".join(tables[:2]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
