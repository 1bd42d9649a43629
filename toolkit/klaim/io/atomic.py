"""Writes a file whole or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from klaim.errors import KlaimError, OutputError


@contextlib.contextmanager
def atomic_write(path: Path) -> Iterator[BinaryIO]:
    """Open a temporary file beside `path`; rename it onto `path` when the block ends without an error.

    The data is flushed to the disk before the rename, so a killed or failed run leaves the
    former file as it was. Raises OutputError where the disk is full or the folder not writable.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    except OSError as error:
        raise _output_error(path, error) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        if about_another_file(error, path.parent):
            raise
        raise _output_error(path, error) from error
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


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


def _output_error(path: Path, error: OSError) -> OutputError:
    reason = error.strerror or str(error)
    return OutputError(
        f"could not be written: {reason}",
        where=str(path),
        mend="free space on the disk or name another place; what stood there before is unchanged",
    )
