"""Scores the decomposer against gold claims of other articles, overall, by category, type and pattern.

    python toolkit/benchmarks/score_dev.py --data DIR [--out FILE] [--page FILE] [--article ID]

DIR holds articles.jsonl (id, published_at, category), articles/<id>.txt and gold/<id>.jsonl
(claim, type, value, quotes, speaker, modality). --out writes all figures as JSON; --article
sets the gold of one article beside the claims.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from klaim.decompose import decompose
from klaim.io.atomic import atomic_write
from klaim.records import CLAIM_TYPES, Article, Attribution, Claim, Provenance, Span, Value
from klaim.score import Compared, Rate, by_key, compare, figures, whole_sentences
from klaim.score.tables import patterns_table, put, scores_table, types_table, values_table


def main() -> int:
    """Print the tables; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with articles.jsonl, articles/ and gold/")
    parser.add_argument("--out", type=Path, help="write the figures to this JSON file")
    parser.add_argument("--page", type=Path, help="put the tables into their part of this page too")
    parser.add_argument("--article", help="print the gold and the claims of this article side by side")
    arguments = parser.parse_args()
    read = list(read_articles(arguments.data))
    articles = [article for article, _ in read]
    gold = [claim for article in articles for claim in read_gold(arguments.data / "gold", article)]
    compared = list(compare(gold, (claim for article in articles for claim in decompose(article).claims)))
    if arguments.article:
        print_side_by_side(next(one for one in compared if one.article_id == arguments.article))
        return 0
    sentences = list(compare(gold, (claim for article in articles for claim in whole_sentences(article))))
    categories = {article.id: category for article, category in read}
    text = tables(compared, sentences, categories)
    print(text)
    if arguments.page:
        put(arguments.page, "score_dev", text)
    if arguments.out:
        with atomic_write(arguments.out) as file:
            file.write((json.dumps(report(compared, sentences, categories), indent=2, sort_keys=True) + "\n").encode())
    return 0


def read_articles(folder: Path) -> Iterator[tuple[Article, str]]:
    """Each article with its category."""
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        text = (folder / "articles" / f"{told['id']}.txt").read_bytes().decode("utf-8")
        yield Article(id=told["id"], language="id", text=text, published_at=told["published_at"]), told["category"]


def read_gold(folder: Path, article: Article) -> Iterator[Claim]:
    """An article's gold claims; a quote's span is where its words first stand."""
    for number, line in enumerate((folder / f"{article.id}.jsonl").read_text(encoding="utf-8").splitlines(), start=1):
        told = json.loads(line)
        speaker = told["speaker"]
        yield Claim(
            id=f"{article.id}#c{number:03d}",
            article_id=article.id,
            language=article.language,
            text=told["claim"],
            type=told["type"],
            value=gold_value(told["type"], told["value"]),
            modality=told["modality"],
            attribution=Attribution(speaker=speaker, cue="", start=0, end=0) if speaker else None,
            source=tuple(_spans(told["quotes"], article.text)),
            label="SUPPORTED",
            evidence=(),
            provenance=Provenance(method="annotated", tool="gold"),
        )


def gold_value(kind: str, value: Any) -> Value | None:
    """A value as the gold files write it, as a record."""
    if value is None:
        return None
    if kind == "date":
        return Value(edtf=value)
    if kind == "duration":
        return Value(iso8601=value["iso"], comparison=value["cmp"])
    if kind == "quantity":
        return Value(number=value["number"], number_max=value.get("number_max"), unit=value["unit"])
    if isinstance(value, str):
        return Value(name=value)
    return Value(entity=value["entity"], role=value["role"], object=value.get("object"))


def _spans(quotes: list[str], text: str) -> Iterator[Span]:
    for quote in quotes:
        start = text.find(quote)
        if start >= 0:
            yield Span(start=start, end=start + len(quote), exact=quote)


def by_category(compared: list[Compared], categories: dict[str, str]) -> dict[str, list[Compared]]:
    """The compared articles of each category, sorted by its name."""
    found: dict[str, list[Compared]] = {}
    for one in compared:
        found.setdefault(categories[one.article_id], []).append(one)
    return dict(sorted(found.items()))


def by_type(compared: list[Compared]) -> dict[str, Rate]:
    """Matches by claim type, in the order of the annotation guide."""
    rates = by_key(compared, lambda claim: claim.type)
    return {kind: rates[kind] for kind in CLAIM_TYPES if kind in rates}


def by_pattern(compared: list[Compared]) -> dict[str, Rate]:
    """Matches of the claims that each pattern made."""
    rates = by_key(compared, lambda claim: next(iter(claim.provenance.made_by), ""))
    return {name: rate for name, rate in rates.items() if rate.predicted}


def tables(compared: list[Compared], sentences: list[Compared], categories: dict[str, str]) -> str:
    """All tables, with a blank line between them."""
    parts = {name: figures(ones) for name, ones in by_category(compared, categories).items()}
    found = figures(compared)
    made = (
        scores_table({"klaim": found, "whole sentences": figures(sentences)}),
        scores_table(parts),
        values_table(found),
        types_table(by_type(compared)),
        patterns_table(by_pattern(compared)),
    )
    return "\n\n".join(made)


def report(compared: list[Compared], sentences: list[Compared], categories: dict[str, str]) -> dict[str, Any]:
    """All figures as plain JSON values."""
    parts = by_category(compared, categories)
    return {
        "all": figures(compared).to_dict(),
        "whole_sentences": figures(sentences).to_dict(),
        "categories": {name: figures(ones).to_dict() for name, ones in parts.items()},
        "articles": {one.article_id: figures([one]).to_dict() for one in compared},
        "types": {kind: rate.to_dict() for kind, rate in by_type(compared).items()},
        "patterns": {name: rate.to_dict() for name, rate in by_pattern(compared).items()},
    }


def print_side_by_side(one: Compared) -> None:
    """Each gold claim with its match below it, then the claims that match none."""
    met = dict(one.soft)
    for number, claim in enumerate(one.gold):
        print(f"{'=' if number in met else '-'} G {claim.type:<11} {claim.text}")
        if number in met:
            match = one.predicted[met[number]]
            print(f"  P {match.type:<11} {match.text}  [{'/'.join(match.provenance.made_by)}]")
    for number, claim in enumerate(one.predicted):
        if number not in met.values():
            print(f"+ P {claim.type:<11} {claim.text}  [{'/'.join(claim.provenance.made_by)}]")


if __name__ == "__main__":
    sys.exit(main())
