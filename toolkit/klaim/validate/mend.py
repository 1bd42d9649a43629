"""Mends files, whole or not at all: what has one right answer; a second run changes nothing."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple

from klaim.errors import InputError
from klaim.io.atomic import atomic_write
from klaim.io.packed import packing, unpacking_errors
from klaim.records import Article
from klaim.validate.mend_documents import mended_document
from klaim.validate.mend_records import Mender, in_order, is_in_order
from klaim.validate.settings import Settings
from klaim.validate.sources import STDIN, Source, sources

_BOM = b"\xef\xbb\xbf"
_NO_NEWLINE = "\\ No newline at end of file\n"
_PIECE = 1 << 20
_DAMAGED = "it cannot be unpacked to its end"


@dataclass(slots=True)
class Mended:
    """What happened to a file: records changed, the changes as a unified diff, why it could not be written.

    Of the changed records so many as `resorted` says had only their keys sorted. Where nothing is to be written, `diff`
    is made while it is read, and both numbers count along.
    """

    file: str
    changed: int = 0
    resorted: int = 0
    diff: Iterable[str] = ()
    refused: str = ""


class _Pair(NamedTuple):
    """A line with what it becomes; whether nothing but the order of its keys changes."""

    old: bytes
    new: bytes
    resorted: bool = False


def mend(
    paths: Iterable[str], articles: Mapping[str, Article], *, settings: Settings | None = None, write: bool
) -> Iterator[Mended]:
    """Mend each file, or only tell what would change. InputError, before any is touched, for what cannot be written."""
    settings = settings or Settings()
    files = list(sources(paths))
    if write and any(source.name == STDIN for source in files):
        raise InputError(
            "cannot be mended in place",
            where="standard input",
            mend="write it to a file, or use --diff to see the mends",
        )
    mender = Mender(articles, settings)
    for source in files:
        try:
            yield _lines(source, mender, write=write) if source.kind == "jsonl" else _document(source, mender, write)
        except unpacking_errors():
            yield Mended(source.name, refused=_DAMAGED)
        finally:
            source.close()


def _document(source: Source, mender: Mender, write: bool) -> Mended:
    """Mend a file that is no JSONL."""
    found = mended_document(source, mender)
    told = Mended(source.name, found.changed, found.resorted, found.diff, found.refused)
    if write and found.changed and not found.refused:
        _write(source, lambda file: file.write(found.data))
    return told


def _lines(source: Source, mender: Mender, *, write: bool) -> Mended:
    """Mend a JSONL file line by line; it is written anew only where a line changes."""
    told = Mended(source.name)
    if not write:
        told.diff = _differences(source, mender, told)
    elif _any_differ(source, mender):

        def copy(file: BinaryIO) -> None:
            for pair in _pairs(source, mender):
                told.changed += pair.old != pair.new
                told.resorted += pair.resorted
                file.write(pair.new)

        _write(source, copy)
    return told


def _write(source: Source, fill: Callable[[BinaryIO], object]) -> None:
    """Put what `fill` writes in the file's place, packed as it was; a link goes on pointing there."""
    with atomic_write(Path(source.name)) as file, packing(file, source.name) as stream:
        fill(stream)


def _any_differ(source: Source, mender: Mender) -> bool:
    """Whether a line changes; a packed file is read to its end, so that a damaged one is not written anew."""
    differ = (pair.old != pair.new for pair in _pairs(source, mender))
    return any(differ) if source.plain else sum(differ) > 0


def _differences(source: Source, mender: Mender, told: Mended) -> Iterator[str]:
    try:
        for number, (old, new, resorted) in enumerate(_pairs(source, mender), start=1):
            if old != new:
                told.changed += 1
                told.resorted += resorted
                if told.changed == 1:
                    yield f"--- {source.name}\n+++ {source.name}\n"
                yield f"@@ -{number} +{number} @@{_ends(old, new)}\n{_shown('-', old)}{_shown('+', new)}"
    except unpacking_errors():
        told.refused = _DAMAGED


def _ends(old: bytes, new: bytes) -> str:
    """What becomes of a line's end, which no line shows."""
    return " line end CR LF becomes LF" if old.endswith(b"\r\n") and not new.endswith(b"\r\n") else ""


def _shown(sign: str, line: bytes) -> str:
    text = sign + line.removesuffix(b"\n").decode("utf-8", "replace") + "\n"
    return text if line.endswith(b"\n") else text + _NO_NEWLINE


def _pairs(source: Source, mender: Mender) -> Iterator[_Pair]:
    """Each line with what it becomes; one over the limit comes in pieces that stay as they are."""
    limit = mender.max_line + 1
    with source.open() as stream:
        first, ended = True, True
        while line := stream.readline(limit if ended else _PIECE):
            whole = ended and (line.endswith(b"\n") or len(line) < limit)
            ended = line.endswith(b"\n")
            yield _line(line, mender, first=first) if whole else _Pair(line, line)
            first = False


def _line(line: bytes, mender: Mender, *, first: bool) -> _Pair:
    """The line mended, in canonical form; as it is where nothing is to mend, or it cannot be read as a claim."""
    data = line.removeprefix(_BOM) if first else line
    ending = b"\n" if data.endswith(b"\n") else b""
    data = data.removesuffix(b"\n").removesuffix(b"\r")
    record = mender.readable(data)
    new = data + ending
    if record is None:
        return _Pair(line, new)
    mended = mender.mended(record)
    if mended != record:
        return _Pair(line, in_order(mended))
    return _Pair(line, new) if is_in_order(record) else _Pair(line, in_order(record), resorted=new == line)
