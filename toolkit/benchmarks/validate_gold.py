"""Measures false alarms: every rule on reviewed claims, which should break none.

    python -m benchmarks.validate_gold GOLD_DIR ARTICLES_DIR [--show]

GOLD_DIR holds `<article>.jsonl` with article, claim, type, value, quotes, speaker and modality;
the quotes are found in `<article>.txt` of ARTICLES_DIR and become spans.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from klaim.records import Article, Claim
from klaim.validate import check_claims


def read_articles(folder: Path, listing: Path) -> dict[str, Article]:
    """The articles' texts with what the listing knows of them."""
    known = {}
    if listing.exists():
        for line in listing.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            known[record["id"]] = record
    articles = {}
    for path in sorted(folder.glob("*.txt")):
        told = known.get(path.stem, {})
        articles[path.stem] = Article(
            id=path.stem,
            language="id",
            text=path.read_bytes().decode("utf-8"),
            title=told.get("title"),
            publisher=told.get("publisher"),
            published_at=(told.get("published_at") or "")[:10] or None,
        )
    return articles


def read_gold(folder: Path, articles: dict[str, Article]) -> Iterator[Claim]:
    """The reviewed claims as claim records."""
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield msgspec.convert(claim_record(json.loads(line), number, articles[path.stem]), Claim)


def claim_record(gold: dict[str, Any], number: int, article: Article) -> dict[str, Any]:
    """A claim record of a reviewed claim."""
    spans = []
    for quote in gold["quotes"]:
        start = article.text.find(quote)
        if start >= 0:
            spans.append({"start": start, "end": start + len(quote), "exact": quote})
    speaker = gold["speaker"]
    return {
        "id": f"{article.id}#c{number:03}",
        "article_id": article.id,
        "language": "id",
        "text": gold["claim"],
        "type": gold["type"],
        "value": _value(gold["type"], gold["value"]),
        "modality": gold["modality"],
        "attribution": {"speaker": speaker, **_cue(article.text, speaker)} if speaker else None,
        "source": spans,
        "label": "SUPPORTED",
        "evidence": [{"article_id": article.id, **span} for span in spans],
        "flags": [],
        "provenance": {"method": "annotated", "tool": "gold", "made_by": [], "annotators": ["gold"], "parent": None},
    }


def _cue(text: str, speaker: str) -> dict[str, Any]:
    """The gold has no cue: the word `kata` or the speaker's first name stands for it."""
    for word in ("ujar", "kata", "mengatakan", "menyatakan", "menurut", "menyebut", "jelas", *speaker.split()):
        start = text.find(word)
        if start >= 0:
            return {"cue": word, "start": start, "end": start + len(word)}
    return {"cue": text[0], "start": 0, "end": 1}


def _value(kind: str, value: Any) -> dict[str, Any] | None:
    if value is None:
        return None
    if kind == "date":
        return {"edtf": value}
    if kind == "duration":
        return {"iso8601": value["iso"], "comparison": value["cmp"]}
    if kind == "quantity":
        renamed = {"cmp": "comparison"}
        return {renamed.get(key, key): item for key, item in value.items() if item is not None}
    if isinstance(value, str):
        return {"name": value}
    fields = {key: item for key, item in value.items() if key in ("entity", "role", "object")}
    return fields if kind == "role" else {"object": fields["role"], **fields}


def main(arguments: list[str]) -> None:
    """Print the findings by rule, and each of them with --show."""
    gold, folder = Path(arguments[0]), Path(arguments[1])
    articles = read_articles(folder, folder.parent / "articles.jsonl")
    claims = list(read_gold(gold, articles))
    if not claims:
        sys.exit(f"no claims in {gold}")
    counts: Counter[tuple[str, str, str]] = Counter()
    for finding in check_claims(claims, articles):
        counts[finding.severity, finding.code, finding.name] += 1
        if "--show" in arguments:
            text = claims[finding.line - 1].text if finding.severity != "info" else ""
            print(f"{finding.code} {finding.name}: {finding.message} | {text}")
    print(f"{len(claims)} claims")
    for (severity, code, name), number in sorted(counts.items()):
        print(f"{severity:<8} {code} {name:<28} {number:>4}  {number / len(claims):.1%}")


if __name__ == "__main__":
    main(sys.argv[1:])
