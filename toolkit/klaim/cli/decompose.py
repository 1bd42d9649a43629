"""`klaim decompose`: articles in, claims out."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer


def command(
    files: Annotated[list[str], typer.Argument(help="Text files, JSONL of articles, folders of them, or - for standard input.")],
    out: Annotated[Path | None, typer.Option(help="Write the claims to this file; standard output otherwise.")] = None,
    language: Annotated[str, typer.Option(help="Language of bare text, as a BCP 47 tag.")] = "id",
    as_of: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Day on which bare text was received.")] = None,
) -> None:
    """Break articles into atomic claims, one JSON record a line."""
    from klaim.decompose import decompose_all
    from klaim.io import jsonl
    from klaim.records import Claim, Refusal

    refused: list[Refusal] = []
    passed: list[Refusal] = []

    def claims() -> "Iterator[Claim]":  # noqa: F821
        for result in decompose_all(_articles(files, language, as_of), as_of=_day(as_of)):
            if isinstance(result, Refusal):
                refused.append(result)
                continue
            passed.extend(result.refusals)
            yield from result.claims

    if out is None:
        count = jsonl.dump(sys.stdout.buffer, claims())
    else:
        count = jsonl.write(out, claims())
    for item in (*passed, *refused):
        typer.echo(f"klaim: {item}", err=True)
    typer.echo(f"klaim: {count} claims, {len(passed)} sentences without a claim, {len(refused)} inputs refused", err=True)
    if refused:
        raise typer.Exit(2)
