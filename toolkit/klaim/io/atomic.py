"""Writes a file, or a folder's files, whole or not at all."""

import contextlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from klaim.errors import KlaimError, OutputError, why

_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_MEND = "free space on the disk or name another place"


@contextlib.contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside `path`; rename it onto `path` when the block ends without an error.

    The data is flushed to the disk before the rename, so a killed or failed run leaves the
    former file as it was. A link is followed, so that it goes on pointing where it did; a device or
    a pipe is written straight, since it cannot be replaced. Raises OutputError where the disk is full
    or the folder not writable.
    """
    if path.exists() and not path.is_file():
        with _straight(path) as file:
            yield file
        return
    place = path.resolve()
    # The name is known before the file is made, so that a run that is ended in between takes it away too.
    temporary = place.with_name(f".{place.name}.{secrets.token_hex(8)}.tmp")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"could not be written: {why(error)}", where=str(path), mend=_MEND) from error
    try:
        with os.fdopen(os.open(temporary, _NEW, 0o600), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(place))
        temporary.replace(place)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        if about_another_file(error, place.parent):
            raise
        mend = f"{_MEND}; what stood there before is unchanged"
        raise OutputError(f"could not be written: {why(error)}", where=str(path), mend=mend) from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


@contextlib.contextmanager
def _straight(path: Path) -> Iterator[BinaryIO]:
    """Open what is there and no file."""
    if path.is_dir():
        raise OutputError("is a folder", where=str(path), mend="name a file in it")
    try:
        with path.open("wb") as file:
            yield file
    except OSError as error:
        if about_another_file(error, path):
            raise
        raise OutputError(f"could not be written: {why(error)}", where=str(path), mend=_MEND) from error


@contextlib.contextmanager
def scratch_beside(out: Path) -> Iterator[Path]:
    """A scratch folder on the same disk as the folder `out`, gone at the end; a failing disk becomes OutputError."""
    if out.exists() and not out.is_dir():
        raise OutputError("is no folder", where=str(out), mend="name a folder, or a new name")
    scratch, made = None, not out.parent.exists()
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(dir=out.parent, prefix=f".{out.name}."))
        yield scratch
    except OSError as error:
        if about_another_file(error, out.parent) or not error.errno:
            raise
        raise OutputError(f"could not be written: {why(error)}", where=str(out), mend=_MEND) from error
    finally:
        if scratch is not None:
            shutil.rmtree(scratch, ignore_errors=True)
        if made:
            with contextlib.suppress(OSError):  # it holds the folder now
                out.parent.rmdir()


def about_another_file(error: OSError, folder: Path) -> bool:
    """Tell whether an error met while writing into `folder` comes from what was read meanwhile.

    A failed write names no file; a failed open or rename does.
    """
    return isinstance(error, KlaimError) or (
        error.filename is not None and not Path(os.fsdecode(error.filename)).is_relative_to(folder)
    )


def _mode(path: Path) -> int:
    """Permissions of the file that is replaced, or what the process gives new files."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
