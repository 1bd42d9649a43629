"""Cuts a stream into pieces of whole lines, in bounded memory however long a line is."""

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

CHUNK = 1 << 18


class Chunk(NamedTuple):
    """Whole lines; `offset` and `line` place the first. Of a line over the limit only the beginning is kept."""

    offset: int
    line: int
    data: bytes
    too_long: int = 0
    last: bool = False


def chunks(stream: BinaryIO, *, max_line: int, size: int = CHUNK) -> Iterator[Chunk]:
    """Pieces of about `size` bytes that end with a line; `too_long` holds the length of a line over `max_line`."""
    offset, line, carry = 0, 1, b""
    while block := stream.read(size):
        carry += block
        end = carry.rfind(b"\n") + 1
        if end:
            yield from _parted(Chunk(offset, line, carry[:end]), max_line)
            line += carry.count(b"\n", 0, end)
            offset, carry = offset + end, carry[end:]
        elif len(carry) > max_line:
            length, carry = _pass_over(stream, carry, size)
            yield Chunk(offset, line, b"", too_long=length)
            offset, line = offset + length, line + 1
    if carry:
        yield from _parted(Chunk(offset, line, carry, last=True), max_line)


def _pass_over(stream: BinaryIO, begun: bytes, size: int) -> tuple[int, bytes]:
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
    for line in _lines(chunk.data):
        if len(line) > max_line + 1:
            if kept:
                yield Chunk(first_offset, first_number, b"".join(kept))
            yield Chunk(offset, number, b"", too_long=len(line))
            kept, first_offset, first_number = [], offset + len(line), number + 1
        else:
            kept.append(line)
        offset, number = offset + len(line), number + 1
    if kept:
        yield Chunk(first_offset, first_number, b"".join(kept), last=chunk.last)


def _lines(data: bytes) -> Iterator[bytes]:
    parts = data.split(b"\n")
    yield from (part + b"\n" for part in parts[:-1])
    if parts[-1]:
        yield parts[-1]
