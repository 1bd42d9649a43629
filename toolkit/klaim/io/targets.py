"""Keeps what a run reads from what it writes."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from klaim.errors import OutputError


def keep_inputs(inputs: Iterable[Path], targets: Iterable[Path]) -> None:
    """Raise OutputError where a file to write is one that is read, by whatever name, or is named twice.

    A text's record beside it counts as read, and so does every file of a folder that is read.
    """
    read = list(inputs)
    former: list[Path] = []
    for target in targets:
        if target.is_file() and any(target.samefile(file) for file in _files(read)):
            raise OutputError("is one of the inputs and would be lost", where=str(target), mend="name another file")
        if any(_same(target, other) for other in former):
            raise OutputError("is named for two outputs", where=str(target), mend="name a file for each")
        former.append(target)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        candidates = path.iterdir() if path.is_dir() else (path, path.with_suffix(".json"))
        yield from (file for file in candidates if file.is_file())


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve() and (one.is_file() or not one.exists())
