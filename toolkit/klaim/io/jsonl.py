"""JSON Lines, streamed: one record a line, sorted keys, UTF-8, a newline at the end of each."""

import codecs
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

import msgspec

from klaim.errors import MissingError, why
from klaim.io.atomic import atomic_write
from klaim.io.packed import PACKED, unpacked, unpacking_errors
from klaim.records import Record, Refusal, to_json

AnyRecord = TypeVar("AnyRecord", bound=Record)

Mender = Callable[[bytes], AnyRecord]
"""Reads a line that is no record as it stands; raises msgspec.DecodeError where it is none at all."""

Check = Callable[[AnyRecord, str], AnyRecord | Refusal]
"""Has the last word on a record that was read at a place, "file:line"."""

MAX_LINE = 16 * 1024 * 1024
"""Bytes; a longer line is refused rather than held in memory."""


def lines(file: BinaryIO, *, name: str, max_line: int = MAX_LINE) -> Iterator[tuple[int, bytes] | Refusal]:
    """Number (from 1) and bytes of each line that is not blank, without its line end.

    A line over `max_line` bytes is passed over in pieces and refused, so memory stays bounded.
    """
    number = 0
    while line := file.readline(max_line + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(codecs.BOM_UTF8)
        if len(line) > max_line and not line.endswith(b"\n"):
            while (rest := file.readline(max_line)) and not rest.endswith(b"\n"):
                pass
            yield Refusal(
                where=f"{name}:{number}",
                reason=f"line is longer than {max_line} bytes",
                mend="put each record on a line of its own",
            )
        elif line.strip():
            yield number, line.rstrip(b"\r\n")


def decode(
    file: BinaryIO,
    kind: type[AnyRecord],
    *,
    name: str,
    max_line: int = MAX_LINE,
    mender: Mender[AnyRecord] | None = None,
    check: Check[AnyRecord] | None = None,
) -> Iterator[AnyRecord | Refusal]:
    """Each line as a record of `kind`, or a Refusal that names the line and the field.

    A `mender` has a second try at a line that is none; a `check` may refuse a record, or return another.
    """
    decoder = msgspec.json.Decoder(kind)
    for line in lines(file, name=name, max_line=max_line):
        if isinstance(line, Refusal):
            yield line
            continue
        number, data = line
        try:
            record = _record(data, decoder, mender)
            yield record if check is None else check(record, f"{name}:{number}")
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            what = kind.__name__.lower()
            yield Refusal(
                where=f"{name}:{number}",
                reason=f"not {'an' if what[0] in 'aeiou' else 'a'} {what} record: {error}",
                mend=f"see schemas/{what}.schema.json",
            )


def _record(data: bytes, decoder: msgspec.json.Decoder[AnyRecord], mender: Mender[AnyRecord] | None) -> AnyRecord:
    try:
        return decoder.decode(data)
    except msgspec.ValidationError:
        if mender is None:
            raise
    return mender(data)


def read(
    path: Path,
    kind: type[AnyRecord],
    *,
    max_line: int = MAX_LINE,
    mender: Mender[AnyRecord] | None = None,
    check: Check[AnyRecord] | None = None,
) -> Iterator[AnyRecord | Refusal]:
    """Stream the records of a JSONL file, packed or not; raises MissingError where it cannot be opened."""
    try:
        file = path.open("rb")
    except OSError as error:
        raise MissingError(why(error), where=str(path), mend="name an existing JSONL file") from error
    with file:
        try:
            stream = unpacked(file, path.name)
            yield from decode(stream, kind, name=str(path), max_line=max_line, mender=mender, check=check)
        except unpacking_errors() as error:
            yield Refusal(where=str(path), reason=f"cannot be unpacked: {error}", mend="pack the file anew")


def is_jsonl(path: Path) -> bool:
    """Whether a file is JSONL by its name, packed or not."""
    return (path.with_suffix("") if path.suffix in PACKED else path).suffix == ".jsonl"


def write(path: Path, records: Iterable[Record]) -> int:
    """Write records to `path` atomically; the number written."""
    with atomic_write(path) as file:
        return dump(file, records)


def dump(file: BinaryIO, records: Iterable[Record]) -> int:
    """Write records to an open file; the number written."""
    count = 0
    for record in records:
        file.write(to_json(record) + b"\n")
        count += 1
    return count
