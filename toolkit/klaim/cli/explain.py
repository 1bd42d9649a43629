"""`klaim explain`: what a rule means, why it is there, and how to mend its defect."""

from typing import Annotated

import typer


def command(
    rule: Annotated[
        str | None, typer.Argument(help="Code, name or beginning of a code; all rules where none is given.")
    ] = None,
) -> None:
    """Explain a rule, or list those whose code begins so, or all."""
    from klaim.errors import InputError
    from klaim.rules import all_rules, by_name, explain

    wanted = rule or "C"
    found = by_name().get(wanted) or by_name().get(wanted.upper())
    if found is not None:
        typer.echo(explain(found))
        return
    listed = [item for item in all_rules() if item.code.startswith(wanted.upper())]
    if not listed:
        raise InputError(f"no rule {rule!r}", mend="`klaim explain` lists the rules")
    for item in listed:
        typer.echo(f"{item.code}  {item.name:<32}{item.severity:<9}{item.summary}")
