"""Counts what `klaim decompose` does, and says on standard error what was refused."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from klaim.errors import InputError
from klaim.records import Refusal
from klaim.wording import plural

if TYPE_CHECKING:
    from klaim.decompose import Decomposition
    from klaim.records import Claim


class Tally:
    """Counts of a run; `say` prints a line, `step` is told how many inputs are done."""

    def __init__(self, say: Callable[[str], None], step: Callable[[int], None]) -> None:
        self.counted = self.silent = self.refused = self.done = self.undated = 0
        self._say = say
        self._step = step

    def claims(self, results: "Iterable[Decomposition | Refusal]") -> "Iterator[Claim]":
        """The claims of the results; refusals are said."""
        for result in results:
            if self.take(result):
                yield from result.claims  # type: ignore[union-attr]

    def take(self, result: "Decomposition | Refusal") -> bool:
        """Count a result, and say what gave nothing; false where it is a refusal."""
        self.done += 1
        self._step(self.done)
        if isinstance(result, Refusal):
            self.refused += 1
            self._say(f"klaim: {result}")
            return False
        self.counted += len(result.claims)
        self.silent += len(result.refusals)
        self.undated += result.article.undated
        if not result.claims:
            article = result.article
            self._say(f"klaim: {article.id}: no claim found; is it running prose in the language {article.language!r}?")
        return True

    def insist(self, out: Path | None) -> None:
        """Raise InputError before `out` takes the place of what stood there, where nothing could be read."""
        where = str(out) if out is not None else ""
        if not self.done:
            mend = "name a .txt, a .jsonl that holds records, or a folder of them"
            raise InputError("no article in the inputs", where=where, mend=mend)
        if out is not None and self.done == self.refused:
            raise InputError(
                "not written, since every input was refused", where=where, mend="mend the inputs named above"
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
def counting() -> Iterator[Tally]:
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
