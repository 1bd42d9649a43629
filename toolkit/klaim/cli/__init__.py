"""The command line: one file a verb, each parses its arguments, calls one function, prints, sets the exit code."""

import sys

import typer

from klaim import __version__
from klaim.discovery import modules
from klaim.errors import KlaimError

CANNOT_RUN = 2
"""Exit code of a run that could not do its work; 0 is clean, 1 is findings."""


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"klaim {__version__}")
        raise typer.Exit


def _root(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Print the version and exit."
    ),
) -> None:
    """Turn news articles into claim-verification datasets: decompose, validate, package, document."""


def make_app() -> typer.Typer:
    """The application with a command for every module of this folder; a module's name is its verb."""
    app = typer.Typer(name="klaim", no_args_is_help=True, pretty_exceptions_enable=False)
    app.callback()(_root)
    for module in modules(__name__):
        app.command(name=module.__name__.rpartition(".")[2])(module.command)
    return app


def main() -> None:
    """Run the command line; an error that klaim foresees is one line on stderr and exit code 2."""
    try:
        make_app()()
    except KlaimError as error:
        print(f"klaim: {error}", file=sys.stderr)  # noqa: T201
        sys.exit(CANNOT_RUN)
