"""What `klaim validate` reads: files, folders, globs, compressed files, standard input."""

import contextlib
import glob
import io
import sys
import tempfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast

from klaim.errors import InputError, MissingError

Kind = Literal["jsonl", "json", "yaml", "csv", "tsv", "xlsx"]
STDIN = "-"
_KINDS: dict[str, Kind] = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".yaml": "yaml", ".yml": "yaml",
    ".csv": "csv", ".tsv": "tsv", ".xlsx": "xlsx",
}  # fmt: skip
_PACKED = (".gz", ".zst")
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
        return self.name != STDIN and not self.name.endswith(_PACKED) and Path(self.name).is_file()

    @contextlib.contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The file's bytes, unpacked; MissingError where it cannot be opened."""
        if self.name == STDIN:
            yield self._from_stdin()
            return
        try:
            file = Path(self.name).open("rb")  # noqa: SIM115
        except OSError as error:
            raise MissingError(
                error.strerror or "cannot be opened", where=self.name, mend="name a file that can be read"
            ) from error
        with file:
            yield _unpacked(file, self.name)

    def _from_stdin(self) -> BinaryIO:
        """Standard input, kept in a temporary file once read, so that it can be read again."""
        if self.spool is None:
            kept = tempfile.SpooledTemporaryFile(max_size=1 << 22)  # noqa: SIM115 (closed by `close`)
            self.spool = cast("BinaryIO", kept)
            while block := sys.stdin.buffer.read(1 << 20):
                self.spool.write(block)
        self.spool.seek(0)
        return self.spool

    def close(self) -> None:
        """Drop what was kept of standard input."""
        if self.spool is not None:
            self.spool.close()
            self.spool = None

    def lines_at(self, offsets: Iterable[int]) -> Iterator[tuple[int, bytes]]:
        """Offset and bytes of the lines that begin at the offsets, in order."""
        with self.open() as file:
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
        with self.open() as file:
            file.seek(begin)
            return number + file.read(offset - begin).count(b"\n")


def sources(paths: Iterable[str]) -> Iterator[Source]:
    """The files that paths, folders, globs and "-" name, in the order named, each once."""
    seen: set[str] = set()
    for path in paths:
        for name in _names(path):
            if name not in seen:
                seen.add(name)
                yield Source(name, kind_of(name))


def kind_of(name: str) -> Kind:
    """What a file holds, by its name; raises InputError for a name klaim does not know."""
    if name == STDIN:
        return "jsonl"
    path = Path(name)
    plain = path.with_suffix("") if path.suffix in _PACKED else path
    kind = _KINDS.get(plain.suffix.lower())
    if kind is None:
        raise InputError("not a kind of file that can be validated", where=name, mend="name " + " ".join(_KINDS))
    return kind


def _names(path: str) -> list[str]:
    if path == STDIN:
        return [path]
    place = Path(path)
    if place.is_dir():
        names = sorted(str(file) for file in place.rglob("*") if file.is_file() and _known(file))
        if not names:
            raise MissingError("no file of claims in this folder", where=path, mend="name " + " ".join(_KINDS))
        return names
    if not place.exists() and glob.has_magic(path):
        names = sorted(glob.glob(path, recursive=True))  # noqa: PTH207 (Path.glob takes no absolute pattern)
        if names:
            return names
    if not place.exists():
        raise MissingError("no such file", where=path, mend="name a file, a folder, a glob, or - for standard input")
    return [path]


def _known(file: Path) -> bool:
    plain = file.with_suffix("") if file.suffix in _PACKED else file
    return plain.suffix.lower() in _KINDS and not file.name.startswith(".")


def _unpacked(file: BinaryIO, name: str) -> BinaryIO:
    if name.endswith(".gz"):
        import gzip

        return cast("BinaryIO", gzip.GzipFile(fileobj=file))
    if name.endswith(".zst"):
        return _zstd(file, name)
    return file


def _zstd(file: BinaryIO, name: str) -> BinaryIO:
    try:
        import zstandard
    except ModuleNotFoundError as error:
        raise MissingError("zstandard is not installed", where=name, mend="pip install 'klaim[fast]'") from error
    reader: Any = zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True)
    return io.BufferedReader(reader)


def unpacking_errors() -> tuple[type[BaseException], ...]:
    """What is raised where a packed file is damaged."""
    import gzip
    import zlib

    errors: list[type[BaseException]] = [gzip.BadGzipFile, zlib.error, EOFError]
    with contextlib.suppress(ModuleNotFoundError):
        import zstandard

        errors.append(zstandard.ZstdError)
    return tuple(errors)
