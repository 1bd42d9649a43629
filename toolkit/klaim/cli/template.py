"""`klaim template`: an empty annotation file for an article."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from klaim.cli import _options


def command(
    article: Annotated[str, typer.Argument(help="Id of an article at hand, or a .txt file.")],
    articles: _options.Articles = [],  # noqa: B006
    language: _options.Language = "id",
    output: Annotated[str, typer.Option("--format", help="yaml, csv or tsv.")] = "yaml",
    annotator: Annotated[str, typer.Option(help="Pseudonym of the annotator.")] = "a1",
    out: Annotated[
        Path | None, typer.Option(metavar="FILE", help="File to write; standard output where none is named.")
    ] = None,
) -> None:
    """Write the file an annotator fills in for ARTICLE; `klaim validate` checks what comes back."""
    from klaim.errors import MissingError, OutputError
    from klaim.io.atomic import atomic_write
    from klaim.validate.at_hand import articles_at
    from klaim.validate.template import table_template, yaml_template

    path = Path(article)
    named = [path] if path.suffix == ".txt" and path.exists() else articles
    beyond: set[str] = set()
    at_hand, refused = articles_at(named, language=language, beyond=beyond)
    for refusal in refused:
        typer.echo(f"klaim: {refusal}", err=True)
    _options.tell_passed_over(beyond)
    found = next(iter(at_hand.values()), None) if named == [path] else at_hand.get(article)
    if found is None:
        raise MissingError(
            f"no article {article!r} among the {len(at_hand)} at hand", mend="name its folder with --articles"
        )
    if output not in ("yaml", "csv", "tsv"):
        raise typer.BadParameter(f"{output!r} is none of yaml, csv, tsv", param_hint="--format")
    text = "".join(
        yaml_template(found, annotator)
        if output == "yaml"
        else table_template(found, annotator, "," if output == "csv" else "\t")
    )
    if out is None:
        sys.stdout.write(text)
        return
    if out.is_file():
        raise OutputError("is there already and may hold annotations", where=str(out), mend="name another file")
    with atomic_write(out) as file:
        file.write(text.encode())
