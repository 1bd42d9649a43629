"""Exceptions that mean "cannot go on"; each says what is wrong, where, and the mend."""


class KlaimError(Exception):
    """Base of every error klaim raises on purpose.

    `where` names file, line or field; `mend` says what the user can do about it.
    """

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.mend = mend

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        mend = f" ({self.mend})" if self.mend else ""
        return f"{place}{self.what}{mend}"


class InputError(KlaimError, ValueError):
    """A file or record that cannot be read as what it should be."""


class MissingError(KlaimError, FileNotFoundError):
    """A file, folder, article or optional package that is needed and not there."""

    __str__ = KlaimError.__str__


class UnsupportedError(KlaimError, NotImplementedError):
    """A request for something klaim does not do, such as a language it has no folder for."""


class OutputError(KlaimError, OSError):
    """Output that could not be written whole; the former file still stands."""

    __str__ = KlaimError.__str__


def why(error: OSError) -> str:
    """What went wrong, in the system's words."""
    return error.strerror or str(error)


def told(error: OSError) -> str:
    """What went wrong and with which file, as one line; a stream has no name."""
    return f"{error.filename if error.filename is not None else 'reading or writing failed'}: {why(error)}"
