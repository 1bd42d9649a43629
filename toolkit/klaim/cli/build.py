"""`klaim build`: the main job, from articles to a documented dataset."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from klaim.cli import _options

if TYPE_CHECKING:
    from klaim.build import Report
    from klaim.records import Finding

FINDINGS = 1


def command(
    seeds: Annotated[
        list[Path],
        typer.Argument(metavar="FILE", help="Articles: .txt and .jsonl files (also packed), or folders of them."),
    ],
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Gets dataset/ and docs/.")],
    annotations: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Reviewed claims, one <article_id>.jsonl an article."),
    ] = None,
    language: _options.Language = "id",
    as_of: _options.AsOf = None,
    name: _options.Name = "klaim-claims",
    title: _options.Title = "Atomic claims of news articles",
    creator: _options.Creator = "",
    license: _options.License = "",  # noqa: A002
    url: _options.Url = None,
    released: _options.Released = None,
) -> None:
    """Build a documented dataset: reviewed annotations where they exist, the decomposer where not.

    Every claim is validated.

    An extracted claim with an error is held back and counted.

    A reviewed claim with an error is packaged and reported.

    Exit code 0: done. 1: a reviewed claim has an error, or an input was refused.
    2: nothing could be built.
    """
    from klaim.build import build
    from klaim.package import About

    about = About(name=name, title=title, creator=creator, license=license, url=url, released=released)
    with _progress() as progress:
        report = build(
            seeds,
            out,
            annotations=annotations,
            language=language,
            as_of=as_of,
            about=about,
            progress=progress,
        )
    _print(report)
    if not report.clean:
        raise typer.Exit(FINDINGS)


@contextmanager
def _progress() -> Iterator[Callable[[int, int, str], None]]:
    """A bar on standard error while it is a terminal; rich leaves out colours where NO_COLOR is set."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("articles"),
        TimeElapsedColumn(),
        TextColumn("{task.description}", markup=False),
    )
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda done, total, article_id: bar.update(
            task, completed=done, total=total, description=article_id or "writing"
        )


def _print(report: "Report") -> None:
    from klaim.cli._summary import print_claims, print_refusals

    print_claims(report.dataset)
    _print_findings(report.findings)
    print_refusals("refused", report.refused)
    print_refusals("sentences without a claim", report.silent)
    print_refusals("claims held back", report.held)
    _options.tell_passed_over(report.beyond)
    _options.tell_undated(report.undated)
    number = Counter(finding.severity for finding in report.findings)
    typer.echo(
        f"findings: {number['error']:,} error, {number['warning']:,} warning; refused: {len(report.refused):,}; "
        f"sentences without a claim: {len(report.silent):,}; claims held back: {len(report.held):,}"
    )
    typer.echo(f"dataset:  {report.dataset.folder}")
    typer.echo(f"docs:     {report.docs}")


def _print_findings(findings: "Sequence[Finding]") -> None:
    """Errors and warnings on standard error, as `klaim validate` prints them."""
    from klaim.validate.report import text

    colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
    sys.stderr.writelines(text.write(findings, colour=colour, links=False, quiet=False))
