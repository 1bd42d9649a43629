"""Cuts a stream into pieces of whole lines, in bounded memory however long a line is."""

from collections.abc import Iterator
from io import BytesIO
from os import SEEK_END
from typing import BinaryIO, NamedTuple, Protocol

CHUNK = 1 << 18
"""Bytes judged at a time: few enough that a processor's cache holds them with all that is made of them."""


class Readable(Protocol):
    """What bytes are read from."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes; none where there are no more."""


_SHARES = 4
"""Stretches that what is left of a file for a job is divided into."""

_LONGEST = 8
"""Times the least size that a stretch has at most."""


class Chunk(NamedTuple):
    """Whole lines with their ends, as they are in `data` and one by one; `offset` and `line` place the first.

    Of a line over the limit only the length is kept.
    """

    offset: int
    line: int
    data: bytes
    lines: list[bytes]
    too_long: int = 0


def chunks(stream: Readable, *, max_line: int, size: int, offset: int = 0, line: int = 1) -> Iterator[Chunk]:
    """Pieces of about `size` bytes that end with a line; `too_long` holds the length of a line over `max_line`.

    `offset` and `line` place what the stream begins with.
    """
    carry = rest = b""
    while block := rest or stream.read(size):
        rest = b""
        end = block.rfind(b"\n") + 1
        if end:
            chunk = _whole(offset, line, b"".join((carry, memoryview(block)[:end])))
            yield from _parted(chunk, max_line)
            line += len(chunk.lines)
            offset, carry = offset + len(chunk.data), block[end:]
            continue
        carry += block
        if len(carry) > max_line:
            length, rest = _pass_over(stream, carry, size)
            carry = b""
            yield Chunk(offset, line, b"", [], too_long=length)
            offset, line = offset + length, line + 1
    if carry:
        yield from _parted(_whole(offset, line, carry), max_line)


class Stretch(NamedTuple):
    """Bytes of a file that hold whole lines."""

    offset: int
    size: int


def stretches(file: BinaryIO, *, size: int, jobs: int = 1) -> Iterator[Stretch]:
    """The file in stretches of at least `size` bytes and the rest of the line; only where they end is the file read.

    They are longer as long as there is much left for each of the jobs, so that there are few, and all end together.
    """
    total, begin = file.seek(0, SEEK_END), 0
    while begin < total:
        end = begin + min(max((total - begin) // (_SHARES * jobs), size), _LONGEST * size)
        end = min(end, total)
        file.seek(end)
        while tail := file.readline(CHUNK):
            end += len(tail)
            if tail.endswith(b"\n"):
                break
        yield Stretch(begin, end - begin)
        begin = end


class Window:
    """A stretch of a file, as a stream."""

    def __init__(self, file: BinaryIO, stretch: Stretch) -> None:
        file.seek(stretch.offset)
        self._file = file
        self._left = stretch.size

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes of what is left."""
        data = self._file.read(min(size, self._left))
        self._left -= len(data)
        return data


def _whole(offset: int, line: int, data: bytes) -> Chunk:
    """The chunk of these lines, of which the last may lack its end."""
    return Chunk(offset, line, data, _lines(data))


def _pass_over(stream: Readable, begun: bytes, size: int) -> tuple[int, bytes]:
    """Length of the line that `begun` starts, its newline included, and what was read beyond it."""
    length = len(begun)
    while block := stream.read(size):
        end = block.find(b"\n") + 1
        if end:
            return length + end, block[end:]
        length += len(block)
    return length, b""


def _parted(chunk: Chunk, max_line: int) -> Iterator[Chunk]:
    """The chunk as it is, or in parts around lines over the limit."""
    if len(chunk.data) <= max_line:
        yield chunk
        return
    offset, number = chunk.offset, chunk.line
    kept: list[bytes] = []
    first_offset, first_number = offset, number
    for line in chunk.lines:
        if len(line.removesuffix(b"\n")) > max_line:
            if kept:
                yield _whole(first_offset, first_number, b"".join(kept))
            yield Chunk(offset, number, b"", [], too_long=len(line))
            kept, first_offset, first_number = [], offset + len(line), number + 1
        else:
            kept.append(line)
        offset, number = offset + len(line), number + 1
    if kept:
        yield _whole(first_offset, first_number, b"".join(kept))


def _lines(data: bytes) -> list[bytes]:
    """The lines with their ends; a stream finds those quicker than `split`, which looks at byte after byte."""
    return BytesIO(data).readlines()
