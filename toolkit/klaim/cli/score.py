"""`klaim score`: predicted claims against gold ones."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from klaim.cli import _options

if TYPE_CHECKING:
    from rich.table import Table

    from klaim.records import Claim
    from klaim.score import Figures, Rate


def command(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="JSONL of gold claims, or a folder of such files.")],
    predicted: Annotated[
        Path, typer.Argument(metavar="PREDICTED", help="JSONL of predicted claims, or a folder of such files.")
    ],
    articles: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Articles whose whole sentences are scored too: file or folder.")
    ] = None,
    language: _options.Language = "id",
    form: Annotated[Literal["table", "json"], typer.Option("--format", help="How to print the figures.")] = "table",
) -> None:
    """Score predicted claims against gold ones: words, values, speaker, modality, clashes, coverage."""
    from klaim.score import compare, figures

    wanted = _claims(gold)
    scored = {"score": figures(compare(wanted, _claims(predicted)))}
    if articles is not None:
        scored["whole sentences"] = figures(compare(wanted, _baseline(articles, language)))
    if form == "json":
        import msgspec

        typer.echo(msgspec.json.encode({name: found.to_dict() for name, found in scored.items()}))
        return
    from rich.console import Console

    for name, found in scored.items():
        Console().print(table(name, found))


def table(title: str, found: "Figures") -> "Table":
    """A table of the figures of one scoring."""
    from rich.table import Table

    counts = f"{found.soft.gold} gold, {found.soft.predicted} predicted claims"
    made = Table(title=f"{title}: {counts}", title_justify="left")
    for heading in ("", "precision", "recall", "F1", "found", "gold"):
        made.add_column(heading, justify="left" if not heading else "right")
    made.add_row("text, soft", *_cells(found.soft))
    made.add_row("text, strict", *_cells(found.strict), end_section=True)
    for kind, rate in found.values.items():
        made.add_row(f"value: {kind}", *_cells(rate))
    made.add_row("values, all", *_cells(found.all_values))
    shares = {"type right": found.types, "speaker right": found.speakers, "modality right": found.modalities}
    shares |= {"clashes": found.clashes, "spans covered": found.coverage}
    made.caption = "\n".join(f"{name} {share:.3f}" for name, share in shares.items())
    made.caption_justify = "left"
    return made


def _cells(rate: "Rate") -> tuple[str, ...]:
    return (f"{rate.precision:.3f}", f"{rate.recall:.3f}", f"{rate.f1:.3f}", str(rate.found), str(rate.gold))


def _claims(path: Path) -> list["Claim"]:
    """All claims of a file or folder; raises InputError at the first line that is none, or where there is none."""
    from klaim.errors import InputError
    from klaim.io.claims import read_claims

    found = [_record(item) for item in read_claims([path])]
    if not found:
        raise InputError("no claim in it", where=str(path), mend="name JSONL of claims, or a folder of such files")
    return found


def _baseline(path: Path, language: str) -> list["Claim"]:
    from klaim.io.articles import read_articles
    from klaim.score import whole_sentences

    beyond: set[str] = set()
    read = read_articles([path], language=language, beyond=beyond)
    found = [claim for item in read for claim in whole_sentences(_record(item))]
    _options.tell_passed_over(beyond)
    return found


def _record(item: Any) -> Any:
    from klaim.errors import InputError
    from klaim.records import Refusal

    if isinstance(item, Refusal):
        raise InputError(item.reason, where=item.where, mend=item.mend)
    return item
