"""Builds the dataset folder: Parquet, card, picture, licence and Croissant, moved into place once whole."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from klaim.errors import InputError, OutputError
from klaim.io.atomic import scratch_beside
from klaim.package import card, croissant, terms
from klaim.package.about import About
from klaim.package.chart import bar_chart
from klaim.package.columns import CONFIGURATIONS
from klaim.package.intake import Intake
from klaim.package.parquet import Shard, Shards, SplitWriter
from klaim.package.splits import ONE_SPLIT, split_of
from klaim.package.tally import Tally
from klaim.records import Article, Claim, Refusal

TEXTS = (card.NAME, terms.NAME, croissant.NAME, card.PICTURE)
"""The files of a dataset's folder that are no Parquet."""


@dataclass(frozen=True)
class Summary:
    """What was written and what was refused: records given = records written + refusals."""

    folder: Path
    tally: Tally
    shards: Shards
    refusals: tuple[Refusal, ...]


def write_dataset(
    claims: Iterable[Claim | Refusal],
    articles: Iterable[Article | Refusal],
    out: Path,
    *,
    about: About | None = None,
    splits: Mapping[str, float] = ONE_SPLIT,
) -> Summary:
    """Write the dataset folder `out`; files in it that are not the dataset's own stay as they are.

    Articles are read to their end before the first claim. Rows are sorted by article id, then
    claim id. A claim whose article is not there and a second record with the same id are refused;
    refusals among the records given are passed on. `splits` are shares by name; an article is
    never parted. Raises InputError where no claim is left and OutputError where the folder cannot
    be written or holds somebody else's files of these names; what stood there is then unchanged.
    """
    _own(out)
    with scratch_beside(out) as scratch:
        staged = scratch / "dataset"
        staged.mkdir()
        intake = Intake(scratch)
        article_shards = _write(intake.articles(articles), "articles", staged, splits)
        claim_shards = _write(intake.claims(claims), "claims", staged, splits)
        if not intake.tally.claims:
            raise InputError("no claim to package", where=str(out), mend=_first(intake.refusals))
        shards = {"claims": claim_shards, "articles": article_shards}
        _write_texts(staged, about or About(), intake.tally, shards)
        _move(staged, out)
    return Summary(folder=out, tally=intake.tally, shards=shards, refusals=tuple(intake.refusals))


def _write(
    records: Iterator[Article] | Iterator[Claim],
    configuration: str,
    staged: Path,
    splits: Mapping[str, float],
) -> dict[str, tuple[Shard, ...]]:
    writers = {split: SplitWriter(staged, configuration, split) for split in splits}
    for record in records:
        article_id = record.article_id if isinstance(record, Claim) else record.id
        writers[split_of(article_id, splits)].add(record)
    written = {split: writer.close() for split, writer in writers.items()}
    return {split: shards for split, shards in written.items() if shards}


def _write_texts(staged: Path, about: About, tally: Tally, shards: Shards) -> None:
    title = f"{tally.claims:,} claims from {tally.articles:,} article{'s' * (tally.articles != 1)}, by type"
    texts = {
        card.PICTURE: bar_chart(title, tally.by_type()),
        terms.NAME: terms.licence(about, tally),
        croissant.NAME: croissant.render(about, tally, shards),
        card.NAME: card.render(about, tally, shards),
    }
    for name, text in texts.items():
        (staged / name).write_text(text, encoding="utf-8", newline="\n")


def _own(out: Path) -> None:
    """Raise OutputError where a file stands in the way that no packaging put there."""
    names = (*TEXTS, *(f"{configuration}/*.parquet" for configuration in CONFIGURATIONS))
    there = next((file for name in names for file in sorted(out.glob(name))), None)
    if there is not None and not croissant.is_own(out / croissant.NAME):
        mend = "name another folder, or move the file away"
        raise OutputError("is there and is of no dataset that klaim built", where=str(there), mend=mend)


def _move(staged: Path, out: Path) -> None:
    """Flush every file, move each to its place, then remove shards of earlier runs.

    croissant.json goes first, since by it the folder is known for klaim's own, and the card last.
    """
    files = sorted(path for path in staged.rglob("*") if path.is_file())
    files.sort(key=lambda path: (path.name == card.NAME, path.name != croissant.NAME))
    for file in files:
        with file.open("rb") as stream:
            os.fsync(stream.fileno())
    for file in files:
        place = out / file.relative_to(staged)
        place.parent.mkdir(parents=True, exist_ok=True)
        file.replace(place)
    current = {out / file.relative_to(staged) for file in files}
    for configuration in CONFIGURATIONS:
        for shard in sorted((out / configuration).glob("*.parquet")):
            if shard not in current:
                shard.unlink()


def _first(refusals: list[Refusal]) -> str:
    return f"{len(refusals)} refused, the first: {refusals[0]}" if refusals else "give articles that state something"
