"""How many gold dates, durations and quantities the Indonesian value finders find.

    python toolkit/benchmarks/values_dev.py --data DIR [--speed] [--json]

DIR holds articles.jsonl (id, published_at), articles/<id>.txt and gold/<id>.jsonl (type,
value, claim, quotes). A gold value counts as found when some finder yields it from the
article's text, resolved against the day of publication. ``--speed`` also times the finders.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from klaim.language.id.date_records import Anchor
from klaim.language.id.dates import find_dates, resolve
from klaim.language.id.durations import find_durations
from klaim.language.id.quantities import find_quantities, find_scores
from klaim.values import edtf, iso_duration

_TYPES = ("date", "duration", "quantity")
_CACHES_HOLD = 8


@dataclass(frozen=True)
class Values:
    """Everything that the finders read from one article."""

    dates: frozenset[str]
    durations: frozenset[str]
    quantities: frozenset[tuple[float, float | None]]


def main() -> int:
    """Print recall and misses for each type; give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with articles.jsonl, articles/ and gold/")
    parser.add_argument("--speed", action="store_true", help="time the finders too")
    parser.add_argument("--json", action="store_true", help="print figures as one JSON object")
    arguments = parser.parse_args()
    counts = {kind: [0, 0] for kind in _TYPES}
    misses = []
    for claim, values in _gold_with_values(arguments.data):
        kind = claim["type"]
        counts[kind][1] += 1
        if _is_found(kind, claim["value"], values):
            counts[kind][0] += 1
        else:
            misses.append(claim)
    report: dict[str, Any] = {
        kind: {"found": found, "gold": gold, "recall": round(found / max(1, gold), 4)}
        for kind, (found, gold) in counts.items()
    }
    if arguments.speed:
        report["microseconds_per_word"] = round(_speed(arguments.data), 2)
    _print(report, misses, as_json=arguments.json)
    return 0


def article_values(text: str, published: date | None) -> Values:
    """Read all values of a text, each date resolved with the days mentioned before it."""
    nearest, dates = None, set()
    for expression in find_dates(text):
        resolution = resolve(expression, Anchor(published=published, nearest=nearest))
        if resolution.edtf is None:
            continue
        dates.add(resolution.edtf)
        first, last = edtf.bounds(resolution.edtf.partition("T")[0])
        if first is not None and first == last:
            nearest = first
    quantities = {(float(span.number), span.number_max) for span in find_quantities(text)}
    quantities |= {(float(max(span.first, span.second)), None) for span in find_scores(text)}
    durations = frozenset(span.iso8601 for span in find_durations(text))
    return Values(frozenset(dates), durations, frozenset(quantities))


def _gold_with_values(folder: Path) -> Iterator[tuple[dict[str, Any], Values]]:
    for line in (folder / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        article = json.loads(line)
        text = (folder / "articles" / f"{article['id']}.txt").read_text(encoding="utf-8")
        published = datetime.fromisoformat(article["published_at"]).date() if article["published_at"] else None
        values = article_values(text, published)
        for row in (folder / "gold" / f"{article['id']}.jsonl").read_text(encoding="utf-8").splitlines():
            claim = json.loads(row)
            if claim["type"] in _TYPES and claim["value"]:
                yield claim, values


def _is_found(kind: str, gold: Any, values: Values) -> bool:
    if kind == "date":
        return any(edtf.agree(gold, found) for found in values.dates)
    if kind == "duration":
        return any(iso_duration.agree(gold["iso"], found) for found in values.durations)
    return (float(gold["number"]), gold.get("number_max")) in values.quantities


def _speed(folder: Path) -> float:
    """Give microseconds a word for all finders together, on texts not seen before."""
    texts = [path.read_text(encoding="utf-8") for path in sorted((folder / "articles").glob("*.txt"))]
    copies = [f"{text} {number}" for number in range(20) for text in texts]
    began = time.perf_counter()
    for text in copies:
        find_dates(text), find_durations(text), find_quantities(text), find_scores(text)
    return (time.perf_counter() - began) / sum(len(text.split()) for text in copies) * 1e6


def _print(report: dict[str, Any], misses: list[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(report))
        return
    for kind, figures in report.items():
        print(kind, figures)
    for claim in misses:
        print(f"missed {claim['type']} {json.dumps(claim['value'])}: {claim['quotes']}")


if __name__ == "__main__":
    sys.exit(main())
