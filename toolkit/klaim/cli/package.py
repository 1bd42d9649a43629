"""`klaim package`: claims and their articles become a dataset folder."""

import math
from pathlib import Path
from typing import Annotated

import typer

from klaim.cli import _options
from klaim.errors import InputError, MissingError

FINDINGS = 1
_SPLIT = "--split"


def command(
    claims: Annotated[
        list[Path], typer.Argument(metavar="FILE", help="JSONL files of claims (also packed), or folders of them.")
    ],
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Folder of the dataset; other files in it stay.")],
    articles: _options.Articles = [],  # noqa: B006
    language: _options.Language = "id",
    split: Annotated[
        list[str], typer.Option(_SPLIT, metavar="NAME=SHARE", help="A split and its share, as train=0.8; repeatable.")
    ] = [],  # noqa: B006
    name: _options.Name = "klaim-claims",
    title: _options.Title = "Atomic claims of news articles",
    creator: _options.Creator = "",
    license: _options.License = "",  # noqa: A002
    url: _options.Url = None,
    released: _options.Released = None,
) -> None:
    """Package claims and articles as a folder that `datasets.load_dataset` loads without klaim.

    Writes Parquet files, a card with computed numbers and a picture, the
    licence and croissant.json; the same input gives the same bytes.

    Exit code 0: done. 1: a record was refused. 2: nothing could be written.
    """
    from klaim.cli._summary import print_claims, print_refusals
    from klaim.io.articles import named_or_seeds, read_articles
    from klaim.io.claims import read_claims
    from klaim.package import ONE_SPLIT, About, write_dataset

    about = About(name=name, title=title, creator=creator, license=license, url=url, released=released)
    shares = _shares(split) if split else ONE_SPLIT
    beyond: set[str] = set()
    given = read_claims(claims)
    named = named_or_seeds(articles)
    if not named:
        raise MissingError("no article is named, and there is no folder seeds/", mend="name them with --articles")
    read = read_articles(named, language=language, beyond=beyond)
    summary = write_dataset(given, read, out, about=about, splits=shares)
    print_claims(summary)
    print_refusals("refused", summary.refusals)
    _options.tell_passed_over(beyond)
    for empty in sorted(shares.keys() - summary.shards["articles"].keys()):
        typer.echo(f"klaim: no article fell into split {empty!r}: its id picks its split, and there are few", err=True)
    typer.echo(f"dataset: {summary.folder}")
    if summary.refusals:
        raise typer.Exit(FINDINGS)


def _shares(splits: list[str]) -> dict[str, float]:
    """Splits and their shares, which make up the whole."""
    shares: dict[str, float] = {}
    for name, share in map(_share, splits):
        if name in shares:
            raise InputError(f"{name!r} is there twice", where=_SPLIT, mend="name each split once")
        shares[name] = share
    if not math.isclose(total := math.fsum(shares.values()), 1):
        told = " + ".join(f"{share:g}" for share in shares.values())
        raise InputError(f"shares make {total:g}, not 1 ({told})", where=_SPLIT, mend="train=0.8 needs test=0.2")
    return shares


def _share(text: str) -> tuple[str, float]:
    """A split's name and share from "train=0.8"."""
    name, _, number = text.partition("=")
    try:
        share = float(number)
    except ValueError:
        share = 0.0
    if not (name.isidentifier() and 0 < share < float("inf")):
        raise InputError(f"{text!r} is no split", where=_SPLIT, mend="write a name and a share, as train=0.8")
    return name, share
