"""`klaim validate`: every defect of claim files, at its place."""

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

import typer

from klaim.cli import _options
from klaim.records import Finding

Names = Annotated[
    list[str], typer.Option(metavar="RULE", help="Rules by code, name or beginning of a code; may be repeated.")
]
Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE", help="JSONL, JSON, YAML, CSV, TSV or XLSX files, folders, globs; - for standard input."
    ),
]
Select = Annotated[
    list[str],
    typer.Option(
        metavar="RULE", help="Rules by code, name or beginning of a code; what cannot be read is told all the same."
    ),
]
Severity = Annotated[list[str], typer.Option(metavar="RULE=SEVERITY", help="error, warning or info; may be repeated.")]
Form = Annotated[str, typer.Option("--format", metavar="FORM", help="text, json, sarif, github or junit.")]
Schema = Annotated[str | None, typer.Option(metavar="FILE", help="A JSON Schema of your own in place of klaim's.")]
Config = Annotated[
    str | None, typer.Option(metavar="FILE", help="A pyproject.toml; else the one found upwards from here.")
]
Diff = Annotated[bool, typer.Option("--diff", help="Show what --fix would change; exit code 1 if anything.")]


def command(
    files: Files,
    articles: _options.Articles = [],  # noqa: B006
    language: _options.Language = "id",
    select: Select = [],  # noqa: B006
    ignore: Names = [],  # noqa: B006
    severity: Severity = [],  # noqa: B006
    output: Form = "text",
    engine: Annotated[str, typer.Option(help="Schema engine: auto, reference, fast, both.")] = "auto",
    schema: Schema = None,
    config: Config = None,
    max_line: Annotated[int | None, typer.Option(help="Bytes of the longest line that is read.", min=1)] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes.")] = 1,
    fix: Annotated[bool, typer.Option("--fix", help="Mend what has one right answer, in place.")] = False,
    diff: Diff = False,
    statistics: Annotated[bool, typer.Option("--statistics", help="Count the findings by rule.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="One line a finding, no summary.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Ask the rules that only inform, too.")] = False,
) -> None:
    """Check claim files: reading, form, rules.

    Exit code 0: clean. 1: an error or a warning. 2: could not run.
    """
    from klaim.validate import Tally, validate
    from klaim.validate.at_hand import articles_at
    from klaim.validate.config import settings_from

    settings = settings_from(
        config,
        select=select,
        ignore=ignore,
        severity=severity,
        engine=engine,
        schema=schema,
        max_line=max_line,
        jobs=jobs,
        information=verbose,
    )
    beyond: set[str] = set()
    at_hand, refusals = articles_at(articles, language=language, beyond=beyond)
    for refusal in refusals:
        typer.echo(f"klaim: {refusal}", err=True)
    _options.tell_passed_over(beyond)
    if diff:
        raise typer.Exit(1 if _show_changes(files, at_hand, settings) else 0)
    if fix:
        _mend(files, at_hand, settings)
    tally, counts, kinds = Tally(), Counter[str](), Counter[tuple[str, str, str]]()
    found = _counted(validate(files, at_hand, settings=settings, tally=tally), counts, kinds)
    _print_report(found, output, quiet=quiet)
    if statistics:
        _print_statistics(kinds, aside=output != "text")
    if output == "text" and not quiet:
        _print_summary(tally, counts)
    raise typer.Exit(1 if counts["error"] or counts["warning"] else 0)


def _mend(files: list[str], articles: Any, settings: Any) -> None:
    from klaim.validate.mend import mend

    for mended in mend(files, articles, settings=settings, write=True):
        number = mended.changed - mended.resorted
        records = f"{number} record{'s' if number != 1 else ''}"
        told = f"{records} could be mended, but {mended.refused}" if mended.refused else f"{records} mended"
        if mended.resorted and not mended.refused:
            told += f", of {mended.resorted} more the keys were sorted"
        typer.echo(f"{mended.file}: {told}", err=True)


def _show_changes(files: list[str], articles: Any, settings: Any) -> bool:
    """Print what --fix would change; whether it would change anything."""
    from klaim.validate.mend import mend

    changed = False
    for mended in mend(files, articles, settings=settings, write=False):
        for piece in mended.diff:
            changed = True
            sys.stdout.write(piece)
        if mended.refused:
            typer.echo(f"klaim: {mended.file}: {mended.refused}", err=True)
    return changed


def _counted(
    findings: Iterable[Finding], counts: Counter[str], kinds: Counter[tuple[str, str, str]]
) -> Iterator[Finding]:
    for finding in findings:
        counts[finding.severity] += 1
        kinds[finding.code, finding.name, finding.severity] += 1
        yield finding


def _print_report(findings: Iterable[Finding], output: str, *, quiet: bool) -> None:
    from klaim.validate.report import FORMATS, text, writer

    if output != "text":
        if output not in FORMATS:
            raise typer.BadParameter(f"{output!r} is none of {', '.join(FORMATS)}", param_hint="--format")
        sys.stdout.writelines(writer(output)(findings))
        return
    terminal = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    colour = bool(terminal or os.environ.get("FORCE_COLOR"))
    sys.stdout.writelines(text.write(findings, colour=colour, links=terminal, quiet=quiet))


def _print_statistics(kinds: Counter[tuple[str, str, str]], *, aside: bool) -> None:
    """Counts by rule, aside on standard error where the report is for a machine."""
    for (code, name, severity), number in sorted(kinds.items(), key=lambda item: (-item[1], item[0])):
        typer.echo(f"{number:>7}  {code} {name} ({severity})", err=aside)


def _print_summary(tally: Any, counts: Counter[str]) -> None:
    files = f"{len(tally.files)} file" + ("s" if len(tally.files) != 1 else "")
    records = f"{tally.records} record" + ("s" if tally.records != 1 else "")
    parts = [
        f"{counts[kind]} {kind}{'s' if counts[kind] != 1 else ''}" for kind in ("error", "warning") if counts[kind]
    ]
    if counts["info"]:
        parts.append(f"{counts['info']} for information")
    typer.echo(f"{records} in {files}: {', '.join(parts) if parts else 'no findings'}", err=True)
