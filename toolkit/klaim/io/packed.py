"""Packed files: gzip and zstd are unpacked as a stream, and written the same way."""

import contextlib
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from klaim.errors import MissingError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

PACKED = (".gz", ".zst")
_PIECE = 1 << 9
"""Packed bytes unpacked at a time: zstd makes up to 128 kB of every four of them."""


def unpacked(file: BinaryIO, name: str) -> BinaryIO:
    """The bytes that a file holds, unpacked where its name says so."""
    if name.endswith(".gz"):
        import gzip

        return cast("BinaryIO", gzip.GzipFile(fileobj=file))
    if name.endswith(".zst"):
        return cast("BinaryIO", io.BufferedReader(_Zstd(file, _zstandard(name)), buffer_size=1 << 17))
    return file


@contextlib.contextmanager
def packing(file: BinaryIO, name: str) -> Iterator[BinaryIO]:
    """A stream that packs what is written to it, as the name says; the same bytes for the same content."""
    if name.endswith(".gz"):
        import gzip

        with gzip.GzipFile(filename="", fileobj=file, mode="wb", mtime=0) as stream:
            yield cast("BinaryIO", stream)
    elif name.endswith(".zst"):
        with _zstandard(name).ZstdCompressor(write_checksum=True).stream_writer(file, closefd=False) as stream:
            yield stream
    else:
        yield file


def unpacking_errors() -> tuple[type[BaseException], ...]:
    """What is raised where a packed file is damaged."""
    import gzip
    import zlib

    errors: list[type[BaseException]] = [gzip.BadGzipFile, zlib.error, EOFError]
    with contextlib.suppress(ModuleNotFoundError):
        import zstandard

        errors.append(zstandard.ZstdError)
    return tuple(errors)


class _Zstd(io.RawIOBase):
    """Unpacks frame after frame; raises EOFError where one is cut off, which zstandard's own reader lets pass."""

    def __init__(self, file: BinaryIO, zstandard: Any) -> None:
        self._file = file
        self._begin = zstandard.ZstdDecompressor().decompressobj
        self._frame: Any = None
        self._packed = b""
        self._ready = memoryview(b"")
        self._read = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._read

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place by unpacking up to it, from the beginning where it lies before this one."""
        if whence != io.SEEK_SET:
            raise io.UnsupportedOperation
        if offset < self._read:
            self._file.seek(0)
            self._frame, self._packed, self._ready, self._read = None, b"", memoryview(b""), 0
        passed = bytearray(1 << 16)
        while self._read < offset and self.readinto(memoryview(passed)[: offset - self._read]):
            pass
        return self._read

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        while not self._ready:
            packed = self._packed or self._file.read(_PIECE)
            if not packed:
                if self._frame is not None:
                    raise EOFError("the last frame is cut off")
                return 0
            self._frame = self._frame or self._begin()
            self._ready = memoryview(self._frame.decompress(packed))
            self._packed = self._frame.unused_data
            if self._frame.eof:
                self._frame = None
        taken = len(view[: len(self._ready)])
        view[:taken] = self._ready[:taken]
        self._ready = self._ready[taken:]
        self._read += taken
        return taken


def _zstandard(name: str) -> Any:
    try:
        import zstandard
    except ModuleNotFoundError as error:
        raise MissingError("zstandard is not installed", where=name, mend="pip install zstandard") from error
    return zstandard
