"""Options that say what the data cannot: a dataset's name, maker, address, day of release."""

from typing import Annotated

import typer

Name = Annotated[str, typer.Option(help="Short name of the dataset: letters, digits, hyphens.")]
Title = Annotated[str, typer.Option(help="Title of the dataset.")]
Creator = Annotated[str, typer.Option(help="Who made the dataset.")]
Url = Annotated[str | None, typer.Option(help="Where the dataset is published.")]
Released = Annotated[
    str | None, typer.Option(help="Day of release, YYYY-MM-DD; else the newest day an article was received.")
]
