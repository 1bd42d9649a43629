"""Findings as text for people and for machines; one file a format."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module

from klaim.records import Finding

FORMATS = ("text", "json", "sarif", "github", "junit")
Writer = Callable[[Iterable[Finding]], Iterator[str]]


def writer(name: str) -> Writer:
    """Give the function that turns findings into pieces of the report's text."""
    write: Writer = import_module(f"{__name__}.{name}").write
    return write
