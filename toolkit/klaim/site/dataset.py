"""Reads a dataset folder for its pages: all claims counted, the first articles kept with their claims."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from klaim.errors import InputError, MissingError
from klaim.records import LABELS, Article, Claim

PAGES = 200
"""Articles that get a page of their own; a dataset may hold many more."""

_COUNTED = ("type", "label", "modality", "method", "speaker")


@dataclass
class Contents:
    """What the pages show: `counts` cover every claim, `claims` those of the articles kept, by article id."""

    articles: list[Article]
    claims: dict[str, list[Claim]]
    article_count: int
    counts: dict[str, Counter[str]] = field(default_factory=dict)
    valued: Counter[str] = field(default_factory=Counter)
    """Claims with a value, by type."""

    @property
    def claim_count(self) -> int:
        """How many claims the dataset holds."""
        return self.counts["type"].total()


def read_contents(dataset: Path, *, pages: int = PAGES) -> Contents:
    """Read the folder; raises MissingError or InputError where it is no dataset."""
    articles = [msgspec.convert(row, Article) for row in islice(_rows(dataset, "articles"), pages)]
    claims: dict[str, list[Claim]] = {article.id: [] for article in articles}
    contents = Contents(articles, claims, _count(dataset, "articles"), {name: Counter() for name in _COUNTED})
    for row in _rows(dataset, "claims"):
        claim = _claim(row)
        contents.valued[claim.type] += claim.value is not None
        for name, found in zip(_COUNTED, _facts(claim), strict=True):
            if found:
                contents.counts[name][found] += 1
        if claim.article_id in claims:
            claims[claim.article_id].append(claim)
    return contents


def _facts(claim: Claim) -> tuple[str, ...]:
    speaker = claim.attribution.speaker if claim.attribution else ""
    return claim.type, claim.label, claim.modality, claim.provenance.method, speaker


def _claim(row: dict[str, Any]) -> Claim:
    """A Parquet row as a record: the label by name, free keys as an object, no empty fields in the value."""
    value = {key: part for key, part in (row["value"] or {}).items() if part is not None}
    allow = {pair["key"]: pair["value"] for pair in row.pop("allow", None) or ()}
    plain = {**row, "value": value or None, "label": LABELS[row["label"]], "flags": row.get("flags") or []}
    return msgspec.convert(plain | ({"allow": allow} if allow else {}), Claim)


def _shards(dataset: Path, configuration: str) -> list[Path]:
    found = sorted((dataset / configuration).glob("*.parquet"))
    if not found:
        mend = "name a folder that `klaim package` or `klaim build` wrote"
        raise MissingError(f"no {configuration}/*.parquet", where=str(dataset), mend=mend)
    return found


def _rows(dataset: Path, configuration: str) -> Iterator[dict[str, Any]]:
    from pyarrow import ArrowException, parquet

    for shard in _shards(dataset, configuration):
        try:
            with parquet.ParquetFile(shard) as file:
                for batch in file.iter_batches():
                    yield from batch.to_pylist()
        except ArrowException as error:
            raise InputError(f"not a Parquet file of claims: {error}", where=str(shard), mend="package anew") from error


def _count(dataset: Path, configuration: str) -> int:
    from pyarrow import parquet

    return sum(parquet.read_metadata(shard).num_rows for shard in _shards(dataset, configuration))
