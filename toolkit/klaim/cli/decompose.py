"""`klaim decompose`: articles in, claims out."""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from klaim.cli import _options

if TYPE_CHECKING:
    from klaim.cli._tally import Tally
    from klaim.records import Article, Claim, Refusal

CANNOT_RUN = 2
_STANDARD_INPUT = "stdin"

Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE", help="Text files, JSONL of articles (also packed), folders of them, or - for standard input."
    ),
]
Out = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write the claims to this file; standard output otherwise.")
]
Jobs = Annotated[int, typer.Option(min=1, help="Processes; the output is the same for every number.")]
Explain = Annotated[bool, typer.Option("--explain", help="Show where each claim comes from and what was left out.")]
StandAlone = Annotated[
    bool,
    typer.Option("--stand-alone", help="Hold back claims about what the text does not settle, which else are flagged."),
]
Propose = Annotated[
    bool,
    typer.Option("--propose", help="Also state what only a trained network holds to be a claim; review it with care."),
]
Html = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Write an annotator's view of the articles to this file.")
]


def command(
    files: Files,
    out: Out = None,
    language: _options.Language = "id",
    as_of: _options.AsOf = None,
    jobs: Jobs = 1,
    stand_alone: StandAlone = False,
    propose: Propose = False,
    explain: Explain = False,
    html: Html = None,
) -> None:
    """Break articles into atomic claims, one JSON record a line.

    With --explain or --html, claims are written only where --out names a file.

    Exit code 0: done. 2: an input was refused; the others are done.
    """
    from klaim.cli._tally import counting
    from klaim.decompose.parallel import collect_seldom, decompose_with
    from klaim.io.targets import keep_inputs

    keep_inputs((Path(file) for file in files if file != "-"), filter(None, (out, html)))
    collect_seldom()
    beyond: set[str] = set()
    manner: dict[str, Any] = {"as_of": as_of, "stand_alone": stand_alone, "propose": propose}
    with counting() as tally:
        articles = _articles(files, language, beyond)
        if explain or html is not None:
            from klaim.cli._explain import explain_all

            explain_all(articles, tally, manner, shown=explain, html=html, out=out)
        else:
            found = decompose_with(articles, jobs=jobs, **manner)
            _write(tally.claims(found), out, tally)
    _options.tell_passed_over(beyond)
    _options.tell_undated(tally.undated if as_of is None else 0)
    if tally.refused:
        raise typer.Exit(CANNOT_RUN)


def _write(claims: "Iterable[Claim]", out: Path | None, tally: "Tally") -> None:
    from klaim.io import jsonl
    from klaim.io.atomic import atomic_write

    if out is not None:
        with atomic_write(out) as file:
            jsonl.dump(file, claims)
            tally.insist(out)
        return
    try:
        jsonl.dump(sys.stdout.buffer, claims)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output has enough; what is still buffered goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    tally.insist(None)


def _articles(files: list[str], language: str, beyond: set[str]) -> "Iterator[Article | Refusal]":
    """Every article named, no id twice; the names of fields that no article has are put into `beyond`."""
    from klaim.io.articles import read_articles, read_stream
    from klaim.records import Refusal

    seen: set[str] = set()
    for file in files:
        if file == "-":
            items = read_stream(sys.stdin.buffer, name=_STANDARD_INPUT, language=language, beyond=beyond)
        else:
            items = read_articles([Path(file)], language=language, beyond=beyond)
        for item in items:
            if isinstance(item, Refusal):
                yield item
            elif item.id in seen:
                mend = "give each article an id of its own"
                yield Refusal(where=file, reason=f"article id {item.id!r} was already read", mend=mend)
            else:
                seen.add(item.id)
                yield item
