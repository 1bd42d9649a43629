"""Options that several commands share: what the data cannot say, and how articles are read."""

import re
from collections.abc import Collection
from datetime import date
from pathlib import Path
from typing import Annotated

import typer


def day(text: str) -> date:
    """A day of the command line."""
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise typer.BadParameter(f"{text!r} is no day: write it as YYYY-MM-DD.")


def _day(text: str) -> str:
    return day(text).isoformat()


def _name(text: str) -> str:
    """The short name of a dataset."""
    if not re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*", text, re.ASCII):
        raise typer.BadParameter(f"{text!r} is no short name: use letters, digits and single hyphens, as news-claims.")
    return text


Name = Annotated[
    str, typer.Option(parser=_name, metavar="NAME", help="Short name of the dataset: letters, digits, hyphens.")
]
Title = Annotated[str, typer.Option(help="Title of the dataset.")]
Creator = Annotated[str, typer.Option(help="Who made the dataset; else the card says that it is not stated.")]
License = Annotated[
    str, typer.Option(help="Terms of the annotations, as 'CC BY 4.0' or an address; else the card says that none are.")
]
Url = Annotated[str | None, typer.Option(help="Where the dataset is published.")]
Released = Annotated[
    str | None,
    typer.Option(
        parser=_day, metavar="YYYY-MM-DD", help="Day of release; else the newest day an article was received."
    ),
]
Language = Annotated[
    str, typer.Option(metavar="TAG", help="Language of articles that do not name theirs, as a BCP 47 tag.")
]
Articles = Annotated[
    list[Path],
    typer.Option(
        "--articles", metavar="FILE", help="Folder or file of articles; seeds/ where none is named; repeatable."
    ),
]
AsOf = Annotated[
    date | None,
    typer.Option(
        parser=day,
        metavar="YYYY-MM-DD",
        help="Day against which articles without a date are read; else their dates stay unresolved.",
    ),
]


def tell_passed_over(beyond: Collection[str]) -> None:
    """Say once what fields of article records were not read, on standard error."""
    if beyond:
        named = ", ".join(f"`{name}`" for name in sorted(beyond))
        typer.echo(f"klaim: passed over what an article record has no field for: {named}", err=True)


def tell_undated(count: int) -> None:
    """Say once how many articles were read without a day that their relative dates could rest on."""
    if count:
        articles = "1 article has" if count == 1 else f"{count:,} articles have"
        typer.echo(f"klaim: {articles} no date: relative dates stay open; name a day with --as-of YYYY-MM-DD", err=True)
