"""What `klaim validate` reads: files, folders, globs, compressed files, standard input."""

import contextlib
import glob
import os
import shutil
import sys
import tempfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

from klaim.errors import InputError, MissingError, why
from klaim.io.packed import PACKED, unpacked, unpacking_errors

Kind = Literal["jsonl", "json", "yaml", "csv", "tsv", "xlsx"]
STDIN = "-"
_BLOCK = 1 << 14
"""Bytes copied at a time: less than is judged at a time, so that a damaged file's copy holds all that was judged."""

_KINDS: dict[str, Kind] = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".yaml": "yaml", ".yml": "yaml",
    ".csv": "csv", ".tsv": "tsv", ".xlsx": "xlsx",
}  # fmt: skip
_DESCRIPTION = "croissant.json"
"""What describes a dataset beside its files; no claim is in it."""

_APART = 1 << 18
"""Bytes between places whose line number is kept."""


@dataclass(slots=True)
class Source:
    """A file to read; `starts` holds offset and line number of the pieces read so far."""

    name: str
    kind: Kind
    spool: BinaryIO | None = None
    starts: list[tuple[int, int]] = field(default_factory=list)
    document: Any = None
    """What was read of a file that is no JSONL, kept for the rules on the set."""

    @property
    def plain(self) -> bool:
        """Whether the file can be read at any place by whoever opens it."""
        return self.name != STDIN and not self.name.endswith(PACKED) and Path(self.name).is_file()

    @contextlib.contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The file's bytes, unpacked; MissingError where it cannot be opened."""
        if self.name == STDIN:
            yield self._from_stdin()
            return
        try:
            file = Path(self.name).open("rb")  # noqa: SIM115
        except OSError as error:
            raise MissingError(why(error), where=self.name, mend="name a file that can be read") from error
        with file:
            yield unpacked(file, self.name)

    def _from_stdin(self) -> BinaryIO:
        """Standard input, kept in a temporary file once read, so that it can be read again."""
        if self.spool is None:
            kept = tempfile.SpooledTemporaryFile(max_size=1 << 22)  # noqa: SIM115 (closed by `close`)
            self.spool = cast("BinaryIO", kept)
            while block := sys.stdin.buffer.read(1 << 20):
                self.spool.write(block)
        self.spool.seek(0)
        return self.spool

    @contextlib.contextmanager
    def _anywhere(self) -> Iterator[BinaryIO]:
        """The file's bytes, to be read at any place: of a packed file a copy, unpacked once as far as it can be."""
        if self.plain or self.name == STDIN:
            with self.open() as file:
                yield file
            return
        if self.spool is None:
            self.spool = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115 (closed by `close`)
            with self.open() as stream, contextlib.suppress(*unpacking_errors()):
                shutil.copyfileobj(stream, self.spool, _BLOCK)
        yield self.spool

    def close(self) -> None:
        """Drop what was kept of standard input or a packed file."""
        if self.spool is not None:
            self.spool.close()
            self.spool = None

    def lines_at(self, offsets: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """Offset and bytes of the lines that begin at the offsets, in order."""
        with self._anywhere() as file:
            for offset in sorted(offsets):
                file.seek(offset)
                yield offset, file.readline().rstrip(b"\r\n")

    def begins(self, offset: int, number: int) -> None:
        """Keep that the line with this number begins at the offset, unless one nearby is known."""
        if not self.starts or offset - self.starts[-1][0] >= _APART:
            self.starts.append((offset, number))

    def number_at(self, offset: int) -> int:
        """The number of the line that begins at the offset; `starts` must be complete."""
        begin, number = self.starts[bisect_right(self.starts, (offset, sys.maxsize)) - 1]
        with self._anywhere() as file:
            file.seek(begin)
            return number + file.read(offset - begin).count(b"\n")


def sources(paths: Iterable[str]) -> Iterator[Source]:
    """The files that paths, folders, globs and "-" name, in the order named, each once however it is named."""
    seen: set[str] = set()
    for path in paths:
        for name in _names(path):
            place = name if name == STDIN else os.path.realpath(name)
            if place not in seen:
                seen.add(place)
                yield Source(name, kind_of(name))


def kind_of(name: str) -> Kind:
    """What a file holds, by its name; raises InputError for a name klaim does not know."""
    if name == STDIN:
        return "jsonl"
    path = Path(name)
    plain = path.with_suffix("") if path.suffix in PACKED else path
    kind = _KINDS.get(plain.suffix.lower())
    if kind is None:
        raise InputError("not a kind of file that can be validated", where=name, mend="name " + " ".join(_KINDS))
    return kind


def _names(path: str) -> list[str]:
    if path == STDIN:
        return [path]
    place = Path(path)
    if place.is_dir():
        names = _within(place)
        if not names:
            raise MissingError("no file of claims in this folder", where=path, mend="name " + " ".join(_KINDS))
        return names
    if not place.exists() and glob.has_magic(path):
        names = _matching(path)
        if names:
            return names
    if not place.exists():
        raise MissingError("no such file", where=path, mend="name a file, a folder, a glob, or - for standard input")
    return [path]


def _within(folder: Path) -> list[str]:
    """The files of claims in a folder and below; a folder that cannot be read raises OSError."""
    below = (Path(place) / name for place, _, names in os.walk(folder, onerror=_unread) for name in names)
    return sorted(str(file) for file in below if file.is_file() and _known(file) and file.name != _DESCRIPTION)


def _unread(error: OSError) -> None:
    raise error


def _matching(pattern: str) -> list[str]:
    """The files that a glob names and those in the folders it names; files of other kinds are passed over."""
    matches = map(Path, sorted(glob.glob(pattern, recursive=True)))  # noqa: PTH207 (Path.glob takes no absolute pattern)
    return [name for place in matches for name in (_within(place) if place.is_dir() else [str(place)] * _known(place))]


def _known(file: Path) -> bool:
    plain = file.with_suffix("") if file.suffix in PACKED else file
    return plain.suffix.lower() in _KINDS and not file.name.startswith(".")
