"""`klaim explain`: what a rule means, why it is there, and how to mend its defect."""

from typing import Annotated

import typer


def command(
    rule: Annotated[str | None, typer.Argument(help="Code or name; all rules where none is given.")] = None,
) -> None:
    """Explain a rule, or list them all."""
    from klaim.errors import InputError
    from klaim.rules import all_rules, by_name, explain

    if rule is None:
        for item in all_rules():
            typer.echo(f"{item.code}  {item.name:<32}{item.severity:<9}{item.summary}")
        return
    found = by_name().get(rule) or by_name().get(rule.upper())
    if found is None:
        raise InputError(f"no rule {rule!r}", mend="`klaim explain` lists the rules")
    typer.echo(explain(found))
