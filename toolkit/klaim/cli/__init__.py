"""The command line: one file a verb, each parses its arguments, calls one function, prints, sets the exit code."""

import os
import signal
import sys
from contextlib import suppress
from types import FrameType
from typing import NoReturn

import typer

from klaim import __version__
from klaim.discovery import modules
from klaim.errors import KlaimError, told

CANNOT_RUN = 2
"""Exit code of a run that could not do its work; 0 is clean, 1 is findings."""

_ENDED = 128


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
    """Run the command line; an error that klaim or the system foresees is one line on stderr and exit code 2.

    A run that is asked to end takes its temporary files away first.
    """
    signal.signal(signal.SIGTERM, _end)
    try:
        try:
            make_app()()
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except KlaimError as error:
        _fail(str(error))
    except OSError as error:
        _fail(told(error))


def _end(number: int, frame: FrameType | None) -> NoReturn:
    sys.exit(_ENDED + number)


def _fail(message: str) -> NoReturn:
    print(f"klaim: {message}", file=sys.stderr)  # noqa: T201
    with suppress(AttributeError, OSError):
        # What is still buffered would fail again at the very end; standard output may be closed, or no file.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(CANNOT_RUN)
