"""Builds the dataset folder: Parquet, card, picture, licence and Croissant, moved into place once whole."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from klaim.errors import InputError, OutputError
from klaim.io.atomic import about_another_file
from klaim.package import card, croissant, terms
from klaim.package.about import About
from klaim.package.chart import bar_chart
from klaim.package.columns import CONFIGURATIONS
from klaim.package.intake import Intake
from klaim.package.parquet import Shard, Shards, SplitWriter
from klaim.package.splits import ONE_SPLIT, split_of
from klaim.package.tally import Tally
from klaim.records import Article, Claim, Refusal


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
    be written; the former dataset then still stands.
    """
    with _beside(out) as scratch:
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
        "LICENSE.md": terms.licence(tally),
        "croissant.json": croissant.render(about, tally, shards),
        "README.md": card.render(about, tally, shards),
    }
    for name, text in texts.items():
        (staged / name).write_text(text, encoding="utf-8", newline="\n")


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A scratch folder on the same disk as `out`, gone at the end; a failing disk becomes OutputError."""
    scratch, made = None, not out.parent.exists()
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}."))
        yield scratch
    except OSError as error:
        if about_another_file(error, out.parent):
            raise
        mend = "free space on the disk or name another folder"
        raise OutputError(f"could not be written: {error.strerror or error}", where=str(out), mend=mend) from error
    finally:
        if scratch is not None:
            shutil.rmtree(scratch, ignore_errors=True)
        if made:
            with suppress(OSError):  # it holds the dataset now
                out.parent.rmdir()


def _move(staged: Path, out: Path) -> None:
    """Flush every file, move each to its place (the card last), then remove shards of earlier runs."""
    files = sorted(path for path in staged.rglob("*") if path.is_file())
    files.sort(key=lambda path: path.name == "README.md")
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
