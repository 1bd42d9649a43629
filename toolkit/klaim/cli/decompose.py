"""`klaim decompose`: articles in, claims out."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from klaim.errors import InputError
from klaim.wording import plural

if TYPE_CHECKING:
    from klaim.decompose import Decomposition
    from klaim.records import Article, Claim, Refusal

CANNOT_RUN = 2
_STANDARD_INPUT = "stdin"

Files = Annotated[
    list[str], typer.Argument(help="Text files, JSONL of articles, folders of them, or - for standard input.")
]
Out = Annotated[Path | None, typer.Option(help="Write the claims to this file; standard output otherwise.")]
AsOf = Annotated[
    datetime | None,
    typer.Option(formats=["%Y-%m-%d"], help="Day against which articles without a date are read; today for bare text."),
]
Jobs = Annotated[int, typer.Option(min=1, help="Processes; the output is the same for every number.")]
Explain = Annotated[bool, typer.Option("--explain", help="Show where each claim comes from and what was left out.")]
KeepUnresolved = Annotated[
    bool,
    typer.Option("--keep-unresolved", help="Keep claims about what the text does not settle, flagged as such."),
]
Html = Annotated[Path | None, typer.Option(help="Write an annotator's view of the articles to this file.")]


def command(
    files: Files,
    out: Out = None,
    language: Annotated[str, typer.Option(help="Language of a text that names none, as a BCP 47 tag.")] = "id",
    as_of: AsOf = None,
    jobs: Jobs = 1,
    keep_unresolved: KeepUnresolved = False,
    explain: Explain = False,
    html: Html = None,
) -> None:
    """Break articles into atomic claims, one JSON record a line.

    With --explain or --html, claims are written only where --out names a file.

    Exit code 0: done. 2: an input was refused; the others are done.
    """
    from klaim.decompose.parallel import collect_seldom, decompose_with

    collect_seldom()
    day = as_of.date() if as_of else None
    beyond: set[str] = set()
    with _tally() as tally:
        articles = tally.watch(_articles(files, language, day, beyond))
        if explain or html is not None:
            from klaim.cli._explain import explain_all

            explain_all(articles, tally, as_of=day, keep_unresolved=keep_unresolved, shown=explain, html=html, out=out)
        else:
            found = decompose_with(articles, as_of=day, keep_unresolved=keep_unresolved, jobs=jobs)
            _write(tally.claims(found), out, tally)
    if beyond:
        named = ", ".join(f"`{name}`" for name in sorted(beyond))
        typer.echo(f"klaim: passed over what an article record has no field for: {named}", err=True)
    if tally.refused:
        raise typer.Exit(CANNOT_RUN)


class Tally:
    """Counts what a run did, and says on standard error what was refused."""

    def __init__(self, say: Callable[[str], None], step: Callable[[int], None]) -> None:
        self.articles = self.counted = self.silent = self.refused = self.done = 0
        self._say = say
        self._step = step

    def watch(self, articles: "Iterable[Article | Refusal]") -> "Iterator[Article | Refusal]":
        """The articles, counted."""
        for article in articles:
            self.articles += 1
            yield article

    def claims(self, results: "Iterable[Decomposition | Refusal]") -> "Iterator[Claim]":
        """The claims of the results; refusals are said."""
        for result in results:
            if self.take(result):
                yield from result.claims  # type: ignore[union-attr]

    def take(self, result: "Decomposition | Refusal") -> bool:
        """Count a result, and say what gave nothing; false where it is a refusal."""
        from klaim.records import Refusal

        self.done += 1
        self._step(self.done)
        if isinstance(result, Refusal):
            self.refused += 1
            self._say(f"klaim: {result}")
            return False
        self.counted += len(result.claims)
        self.silent += len(result.refusals)
        if not result.claims:
            article = result.article
            self._say(f"klaim: {article.id}: no claim found; is it running prose in the language {article.language!r}?")
        return True

    def insist(self, out: Path) -> None:
        """Raise InputError before `out` takes the place of what stood there, where every input was refused."""
        if self.done and self.done == self.refused:
            raise InputError(
                "not written, since every input was refused", where=str(out), mend="mend the inputs named above"
            )

    def __str__(self) -> str:
        counted = (
            plural(self.done - self.refused, "article"),
            plural(self.counted, "claim"),
            plural(self.silent, "sentence without a claim", "sentences without a claim"),
            plural(self.refused, "input refused", "inputs refused"),
        )
        return ", ".join(counted)


@contextmanager
def _tally() -> Iterator[Tally]:
    """A tally with a bar on standard error while it is a terminal; a line with its counts at the end."""

    def say(line: str) -> None:
        typer.echo(line, err=True)

    if not sys.stderr.isatty():
        tally = Tally(say, lambda done: None)
        yield tally
    else:
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        console = Console(stderr=True)
        columns = (SpinnerColumn(), TextColumn("{task.completed:,} articles"), TimeElapsedColumn())
        with Progress(*columns, console=console, transient=True) as bar:
            task = bar.add_task("", total=None)
            above = partial(console.print, markup=False, highlight=False, soft_wrap=True)
            tally = Tally(above, lambda done: bar.update(task, completed=done))
            yield tally
    say(f"klaim: {tally}")


def _write(claims: "Iterable[Claim]", out: Path | None, tally: Tally) -> None:
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


def _articles(files: list[str], language: str, as_of: date | None, beyond: set[str]) -> "Iterator[Article | Refusal]":
    """Every article named, no id twice; bare text is taken as received on `as_of`, else today.

    Fields that no article has are passed over, and told to `beyond`.
    """
    from klaim.io.articles import read_articles, read_stream
    from klaim.records import Refusal

    seen: set[str] = set()
    bare = _bare_ids(files)
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
                yield _received(item, as_of) if item.id in bare else item


def _bare_ids(files: list[str]) -> set[str]:
    """Ids of texts that come without a record."""
    from klaim.io.articles import id_of

    bare = {_STANDARD_INPUT} if "-" in files else set()
    for path in (Path(file) for file in files if file != "-"):
        texts = path.glob("*.txt") if path.is_dir() else [path]
        bare |= {id_of(text) for text in texts if text.suffix == ".txt" and not text.with_suffix(".json").exists()}
    return bare


def _received(article: "Article", as_of: date | None) -> "Article":
    """A bare text with the day it was received, said on standard error where it is today."""
    import msgspec

    if article.published_at or article.retrieved_at or as_of is not None:
        return article
    today = date.today().isoformat()
    typer.echo(f"klaim: {article.id}: no date, read as of today, {today} (name another with --as-of)", err=True)
    return msgspec.structs.replace(article, retrieved_at=today)
