"""`klaim package`: claims and their articles become a dataset folder."""

from pathlib import Path
from typing import Annotated

import typer

from klaim.cli import _about
from klaim.errors import InputError

FINDINGS = 1


def command(
    claims: Annotated[list[Path], typer.Argument(help="JSONL files of claims, or folders of them.")],
    out: Annotated[Path, typer.Option(help="Folder of the dataset; other files in it stay.")],
    articles: Annotated[
        list[Path] | None, typer.Option(help="Articles: files or folders, else seeds/. May be repeated.")
    ] = None,
    split: Annotated[
        list[str] | None, typer.Option(help="A split and its share, as train=0.8. May be repeated.")
    ] = None,
    name: _about.Name = "klaim-claims",
    title: _about.Title = "Atomic claims of news articles",
    creator: _about.Creator = "The klaim project",
    url: _about.Url = None,
    released: _about.Released = None,
) -> None:
    """Package claims and articles as a folder that `datasets.load_dataset` loads without klaim.

    Writes Parquet files, a card with computed numbers and a picture, the
    licence and croissant.json; the same input gives the same bytes.

    Exit code 0: done. 1: a record was refused. 2: nothing could be written.
    """
    from klaim.cli._summary import print_claims, print_refusals
    from klaim.io.articles import read_articles
    from klaim.io.claims import read_claims
    from klaim.package import ONE_SPLIT, About, write_dataset

    about = About(name=name, title=title, creator=creator, url=url, released=released)
    shares = dict(map(_share, split)) if split else ONE_SPLIT
    summary = write_dataset(
        read_claims(claims), read_articles(articles or [Path("seeds")]), out, about=about, splits=shares
    )
    print_claims(summary)
    print_refusals("refused", summary.refusals)
    typer.echo(f"dataset: {summary.folder}")
    if summary.refusals:
        raise typer.Exit(FINDINGS)


def _share(text: str) -> tuple[str, float]:
    """A split's name and share from "train=0.8"."""
    name, _, number = text.partition("=")
    try:
        share = float(number)
    except ValueError:
        share = 0.0
    if not (name.isidentifier() and 0 < share < float("inf")):
        raise InputError(f"{text!r} is no split", where="--split", mend="write a name and a share, as train=0.8")
    return name, share
