"""Builds the dataset folder: Parquet, card, picture, licence and Croissant, moved into place once whole."""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from klaim.errors import InputError, KlaimError, OutputError
from klaim.package import card, croissant
from klaim.package.about import About
from klaim.package.chart import bar_chart
from klaim.package.columns import CONFIGURATIONS
from klaim.package.ordering import in_order
from klaim.package.parquet import Shard, Shards, SplitWriter
from klaim.package.splits import ONE_SPLIT, split_of
from klaim.package.tally import Tally
from klaim.records import Article, Claim, Refusal


@dataclass(frozen=True)
class Summary:
    """What was written and what was refused: claims given = `tally.claims` + refused ones."""

    folder: Path
    tally: Tally
    shards: Shards
    refusals: tuple[Refusal, ...]


def write_dataset(
    claims: Iterable[Claim],
    articles: Iterable[Article],
    out: Path,
    *,
    about: About | None = None,
    splits: Mapping[str, float] = ONE_SPLIT,
) -> Summary:
    """Write the dataset folder `out`; files in it that are not the dataset's own stay as they are.

    Rows are sorted by article id, then claim id. A claim whose article is not there and a second
    record with the same id are refused. `splits` are shares by name; an article is never parted.
    Raises InputError where no claim is left, OutputError where the folder cannot be written;
    the former dataset then still stands.
    """
    about = about or About()
    with _beside(out) as scratch:
        refusals: list[Refusal] = []
        tally = Tally()
        staged = scratch / "dataset"
        staged.mkdir()
        shards = _write_rows(claims, articles, scratch, staged, splits, tally, refusals)
        if not tally.claims:
            raise InputError("no claim to package", where=str(out), mend=_first(refusals))
        _write_texts(staged, about, tally, shards)
        _move(staged, out)
    return Summary(folder=out, tally=tally, shards=shards, refusals=tuple(refusals))


def _write_rows(
    claims: Iterable[Claim],
    articles: Iterable[Article],
    scratch: Path,
    staged: Path,
    splits: Mapping[str, float],
    tally: Tally,
    refusals: list[Refusal],
) -> Shards:
    known: set[str] = set()
    sorted_articles = in_order(articles, Article, lambda article: article.id, scratch)
    kept_articles = tally.watch_articles(_articles_once(sorted_articles, known, refusals))
    article_shards = _write(kept_articles, "articles", staged, splits)
    sorted_claims = in_order(claims, Claim, lambda claim: (claim.article_id, claim.id), scratch)
    kept_claims = tally.watch_claims(_claims_once(sorted_claims, known, refusals))
    return {"claims": _write(kept_claims, "claims", staged, splits), "articles": article_shards}


def _articles_once(
    articles: Iterable[Article], known: set[str], refusals: list[Refusal]
) -> Iterator[Article]:
    for article in articles:
        if article.id in known:
            refusals.append(
                Refusal(
                    where=article.id, reason="second article with this id", mend="give each an id of its own"
                )
            )
            continue
        known.add(article.id)
        yield article


def _claims_once(claims: Iterable[Claim], known: set[str], refusals: list[Refusal]) -> Iterator[Claim]:
    """Claims in order, without those of unknown articles and without the second of an id."""
    last = None
    for claim in claims:
        if claim.article_id not in known:
            reason, mend = f"its article {claim.article_id!r} is not there", "name the article's file too"
            refusals.append(Refusal(where=claim.id, reason=reason, mend=mend))
        elif (claim.article_id, claim.id) == last:
            refusals.append(
                Refusal(where=claim.id, reason="second claim with this id", mend="give each an id of its own")
            )
        else:
            last = claim.article_id, claim.id
            yield claim


def _write(
    records: Iterable[Article] | Iterable[Claim],
    configuration: str,
    staged: Path,
    splits: Mapping[str, float],
) -> dict[str, tuple[Shard, ...]]:
    writers = {
        split: SplitWriter(staged, configuration, split, CONFIGURATIONS[configuration]) for split in splits
    }
    for record in records:
        article_id = record.article_id if isinstance(record, Claim) else record.id
        writers[split_of(article_id, splits)].add(record)
    written = {split: writer.close() for split, writer in writers.items()}
    return {split: shards for split, shards in written.items() if shards}


def _write_texts(staged: Path, about: About, tally: Tally, shards: Shards) -> None:
    title = f"{tally.claims:,} claims from {tally.articles:,} article{'s' * (tally.articles != 1)}, by type"
    texts = {
        card.PICTURE: bar_chart(title, tally.by_type()),
        "LICENSE.md": card.licence(tally),
        "croissant.json": croissant.render(about, tally, shards),
        "README.md": card.render(about, tally, shards),
    }
    for name, text in texts.items():
        (staged / name).write_text(text, encoding="utf-8", newline="\n")


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A scratch folder on the same disk as `out`, gone at the end; a failing disk becomes OutputError."""
    scratch = None
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}."))
        yield scratch
    except KlaimError:
        raise
    except OSError as error:
        mend = "free space on the disk or name another folder; what stood there before is unchanged"
        raise OutputError(
            f"could not be written: {error.strerror or error}", where=str(out), mend=mend
        ) from error
    finally:
        if scratch is not None:
            shutil.rmtree(scratch, ignore_errors=True)


def _move(staged: Path, out: Path) -> None:
    """Flush every file, move each to its place (the card last), then remove shards of earlier runs."""
    files = sorted(
        (path for path in staged.rglob("*") if path.is_file()),
        key=lambda path: (path.name == "README.md", path),
    )
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
    return (
        f"{len(refusals)} refused, the first: {refusals[0]}"
        if refusals
        else "give articles that state something"
    )
