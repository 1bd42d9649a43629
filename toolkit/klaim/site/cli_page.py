"""A command line as a page: each command's usage, text, arguments and options, read from the program itself."""

import importlib
import re
from typing import Any

from docutils import nodes

from klaim.site._nodes import Row, block, code, prose, section, table


def cli_page(program: str, factory: str) -> list[nodes.Node]:
    """The commands of a Typer application; `factory` names what returns it, as "package.module:function"."""
    from typer.main import get_command

    module, _, name = factory.partition(":")
    group: Any = get_command(getattr(importlib.import_module(module), name)())
    return [_command(f"{program} {verb}", command) for verb, command in sorted(group.commands.items())]


def _command(name: str, command: Any) -> nodes.section:
    context = command.make_context(name, [], resilient_parsing=True)
    usage = command.get_usage(context).removeprefix("Usage: ")
    records = [record for parameter in command.params if (record := parameter.get_help_record(context))]
    rows: list[Row] = [[[code(_plain(left))], [_plain(right)]] for left, right in records]
    parameters = [table(["argument or option", "what it does"], rows)] if rows else []
    return section(
        f"`{name}`",
        name.replace(" ", "-"),
        *prose(command.help or ""),
        block(" ".join(usage.split()), "text"),
        *parameters,
    )


def _plain(text: str) -> str:
    """Help without what marks it for a terminal."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text).replace("\\[", "[").strip()
