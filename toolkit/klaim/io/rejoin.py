"""Puts back what was read from a stream to learn what it holds, so that the rest can be streamed."""

import io
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer


class _Rejoined(io.RawIOBase):
    """First `head`, then what `rest` still holds."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = memoryview(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        data = self._head[: len(view)] or self._rest.read(len(view))
        self._head = self._head[len(data) :]
        view[: len(data)] = data
        return len(data)


def rejoined(head: bytes, rest: BinaryIO) -> BinaryIO:
    """A stream of `head` followed by `rest`, in memory no larger than `head` and a buffer."""
    return cast("BinaryIO", io.BufferedReader(_Rejoined(head, rest), buffer_size=1 << 16))
