"""Figures as plain pipe tables, as benchmarks print them and pages show them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from klaim.score.figures import Figures, Rate


def pipe_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table, its columns aligned; the first to the left, all others to the right."""
    body = [list(row) for row in rows]
    widths = [max(len(line[n]) for line in [list(headings), *body]) for n in range(len(headings))]
    rule = ["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]
    lines = [_line(headings, widths), "| " + " | ".join(rule) + " |", *(_line(row, widths) for row in body)]
    return "\n".join(lines)


def scores_table(scored: Mapping[str, Figures]) -> str:
    """A row for each scoring in two tables, narrow enough for a page: what was matched, what matched pairs agree on."""
    matched = ["", "gold", "claims", "soft P", "R", "F1", "strict F1", "values"]
    agreed = ["", "type", "speaker", "modality", "clash", "coverage"]
    tables = (
        pipe_table(matched, ([name, *_matched_cells(found)] for name, found in scored.items())),
        pipe_table(agreed, ([name, *_agreed_cells(found)] for name, found in scored.items())),
    )
    return "\n\n".join(tables)


def values_table(found: Figures) -> str:
    """A row for each type with a value: gold values, those found, those stated and right."""
    rates = {**found.values, "all": found.all_values}
    rows = (
        [kind, str(r.gold), share(r.recall, r.gold), str(r.predicted), share(r.precision, r.predicted)]
        for kind, r in rates.items()
    )
    return pipe_table(["value", "gold", "found", "stated", "right"], rows)


def types_table(rates: Mapping[str, Rate]) -> str:
    """A row for each claim type: the share of its gold claims that some claim matches, and the other way round."""
    rows = (
        [kind, str(r.gold), share(r.recall, r.gold), str(r.predicted), share(r.precision, r.predicted)]
        for kind, r in rates.items()
    )
    return pipe_table(["type", "gold", "gold matched", "claims", "claims matched"], rows)


def patterns_table(rates: Mapping[str, Rate]) -> str:
    """A row for each pattern that made claims: how many, and the share of them that match a gold claim."""
    rows = ([name, str(r.predicted), share(r.precision, r.predicted)] for name, r in rates.items() if r.predicted)
    return pipe_table(["pattern", "claims", "matched"], rows)


def put(page: Path, name: str, text: str) -> None:
    """Put a benchmark's output between its marks ("<!-- NAME: begin -->" to "end") in a page.

    Raises ValueError where the page has no such marks.
    """
    begin, end = (f"<!-- {name}: {word} -->" for word in ("begin", "end"))
    before, found, rest = page.read_text(encoding="utf-8").partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"{page} has no part between {begin} and {end}")
    page.write_text(f"{before}{begin}\n\n{text.strip()}\n\n{end}{after}", encoding="utf-8")


def share(value: float, of: int = 1) -> str:
    """A share with two digits (".62"); a dash where there is nothing to take a share of."""
    return f"{value:.2f}".removeprefix("0") if of else "–"


def _matched_cells(found: Figures) -> list[str]:
    soft = found.soft
    return [
        str(soft.gold),
        str(soft.predicted),
        *(share(part) for part in (soft.precision, soft.recall, soft.f1, found.strict.f1)),
        share(found.all_values.recall, found.all_values.gold),
    ]


def _agreed_cells(found: Figures) -> list[str]:
    agreed = (found.types, found.speakers, found.modalities, found.clashes)
    return [*(share(part, found.soft.found) for part in agreed), share(found.coverage)]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = [
        cells[0].ljust(widths[0]),
        *(cell.rjust(width) for cell, width in zip(cells[1:], widths[1:], strict=True)),
    ]
    return "| " + " | ".join(padded) + " |"
