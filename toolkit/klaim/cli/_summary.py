"""Prints what a build or a packaging did: a table, what was refused and why, where it all lies."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from klaim.records import Refusal
from klaim.wording import plural

if TYPE_CHECKING:
    from klaim.package import Summary

SHOWN = 20
"""Refusals printed one by one; more are counted."""


def print_claims(summary: "Summary") -> None:
    """A table of claims by type and method on standard output."""
    from rich.console import Console
    from rich.table import Table

    tally = summary.tally
    methods = sorted(tally.methods)
    table = Table(title=f"{plural(tally.articles, 'article')}, {plural(tally.claims, 'claim')}", title_justify="left")
    table.add_column("type")
    for heading in (*methods, "all"):
        table.add_column(heading, justify="right")
    for kind, parts in tally.by_type().items():
        table.add_row(kind, *(f"{count:,}" for count in parts.values()), f"{sum(parts.values()):,}")
    table.add_section()
    table.add_row("all", *(f"{tally.methods[method]:,}" for method in methods), f"{tally.claims:,}")
    Console().print(table)


def print_refusals(title: str, refusals: Sequence[Refusal]) -> None:
    """Say on standard error how many there are and the reason of each, the first ones of many."""
    if not refusals:
        return
    typer.echo(f"{title}: {len(refusals):,}", file=sys.stderr)
    for refusal in refusals[:SHOWN]:
        typer.echo(f"  {refusal}", file=sys.stderr)
    if len(refusals) > SHOWN:
        typer.echo(f"  … and {len(refusals) - SHOWN:,} more", file=sys.stderr)
