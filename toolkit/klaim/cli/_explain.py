"""Prints how an article was decomposed: claims with pattern and parse, what was held back, what no claim covers."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from klaim.decompose.explain import Explained, Sentence, Traced, explain
from klaim.decompose.view import shown_value, view
from klaim.errors import InputError, UnsupportedError
from klaim.io import jsonl
from klaim.io.atomic import atomic_write
from klaim.records import Article, Refusal
from klaim.wording import plural

if TYPE_CHECKING:
    from klaim.cli._tally import Tally

COLOURS = {
    "event": "white", "date": "bright_blue", "duration": "cyan", "location": "green", "participant": "magenta",
    "initiator": "bright_magenta", "topic": "yellow", "quantity": "red", "role": "blue", "relation": "bright_yellow",
    "statement": "bright_red", "assessment": "bright_green",
}  # fmt: skip


def explain_all(
    articles: Iterable[Article | Refusal],
    tally: "Tally",
    manner: Mapping[str, Any],
    *,
    shown: bool,
    html: Path | None,
    out: Path | None,
) -> None:
    """Explain each article on standard output if `shown`, in the file `html`, and write the claims to `out`.

    `manner` holds the options of `klaim.decompose.explain.explain`.
    """
    console = Console(highlight=False, soft_wrap=True)
    with ExitStack() as files:
        claims = files.enter_context(atomic_write(out)) if out else None

        def explained() -> Iterator[Explained]:
            for one in _explained(articles, tally, partial(explain, **manner)):
                if shown:
                    _print(one, console)
                if claims is not None:
                    jsonl.dump(claims, one.decomposition.claims)
                yield one

        if html is None:
            for _ in explained():
                pass
        else:
            page = files.enter_context(atomic_write(html))
            for part in view(explained()):
                page.write(part.encode())
        for written in filter(None, (out, html)):
            tally.insist(written)
        tally.insist(None)


def _explained(
    articles: Iterable[Article | Refusal], tally: "Tally", explain: Callable[[Article], Explained]
) -> Iterator[Explained]:
    for article in articles:
        if isinstance(article, Refusal):
            tally.take(article)
            continue
        try:
            one = explain(article)
        except (UnsupportedError, InputError) as error:
            tally.take(Refusal(where=article.id, reason=error.what, mend=error.mend))
            continue
        tally.take(one.decomposition)
        yield one


def _print(explained: Explained, console: Console) -> None:
    found = explained.decomposition
    console.print(Text(found.article.title or found.article.id, style="bold"))
    counts = f"{found.article.id}: {plural(len(found.claims), 'claim')}, {plural(len(found.held), 'draft')} held back"
    console.print(Text(f"{counts}, {explained.coverage:.0%} of the content words covered", style="dim"))
    for sentence in explained.sentences:
        console.print()
        _print_sentence(sentence, found.article.text, console)
    console.print()


def _print_sentence(sentence: Sentence, text: str, console: Console) -> None:
    """The sentence, its claims, what was held back and left out, and the parses that the claims cite by number."""
    console.print(_marked(sentence, text))
    parses: dict[str, int] = {}
    for traced in sentence.claims:
        for parse in traced.parses:
            parses.setdefault(parse, len(parses) + 1)
        console.print(_claim(traced, parses))
    if not sentence.claims:
        console.print(Text("  no claim", style="bold red"))
    for draft in sentence.held:
        made = (f"  {draft.made_by[0]}", "dim")
        console.print(Text.assemble(("  held back: ", "red"), (draft.reason, "bold red"), f"  {draft.text}", made))
    if missed := [text[start:end] for start, end in sentence.coverage.uncovered]:
        console.print(Text.assemble(("  not covered: ", "yellow"), ", ".join(missed)))
    for parse, number in parses.items():
        console.print(Text(f"  [{number}] {parse}", style="dim"))


def _marked(sentence: Sentence, text: str) -> Text:
    """The sentence with its uncovered words in square brackets, underlined where the terminal can."""
    parts: list[str | tuple[str, str]] = []
    place = sentence.start
    for start, end in sentence.coverage.uncovered:
        parts += [text[place:start], (f"[{text[start:end]}]", "underline yellow")]
        place = end
    return Text.assemble(*parts, text[place : sentence.end], style="bold")


def _claim(traced: Traced, parses: dict[str, int]) -> Text:
    """Number, type, text, value and speaker of a claim, then its pattern and the numbers of its parses."""
    claim = traced.claim
    facts = [shown_value(claim.value), claim.modality if claim.modality != "asserted" else "", *claim.flags]
    facts.append(f"says {claim.attribution.speaker}" if claim.attribution else "")
    told = "; ".join(fact for fact in facts if fact)
    cited = "".join(f"[{parses[parse]}]" for parse in traced.parses) or "from the words"
    return Text.assemble(
        f"  {claim.id.rpartition('#')[2]} ",
        (f"{claim.type:<11} ", COLOURS[claim.type]),
        claim.text,
        (f"  {{{told}}}" if told else "", "italic"),
        (f"  {claim.provenance.made_by[0]} {cited}", "dim"),
    )
