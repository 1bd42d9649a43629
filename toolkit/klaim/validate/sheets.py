"""Reads annotation sheets (CSV, TSV, XLSX) as rows of text with the place of each cell."""

import csv
import io
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from klaim.errors import MissingError
from klaim.validate.annotation import FIELDS
from klaim.validate.encodings import not_utf8

OTHER_COLUMNS = ("article", "annotator", "note")
"""Columns that are no field of an entry."""

UNCALCULATED = "\0"
"""Stands for the value of a formula that a workbook keeps without its value; no cell can hold it."""

_NEEDED = ("article", "text", "type", "quotes")


class Row(NamedTuple):
    """A row below the header: sheet name ("" for text files), its number from 1, and its cells by column name."""

    sheet: str
    number: int
    cells: dict[str, str]
    columns: dict[str, int]


class Fault(NamedTuple):
    """What is wrong with the table itself: rule, message, and the cell."""

    rule: str
    message: str
    sheet: str
    number: int
    column: int = 1


def rows(stream: BinaryIO, kind: str, name: str) -> Iterator[Row | Fault]:
    """Every row that is not empty; the first of a sheet names the columns."""
    if kind == "xlsx":
        yield from _workbook(stream, name)
        return
    data = stream.read()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        told = not_utf8(data[error.start], error.start, data[:4])
        yield Fault("not-utf8", told, "", data.count(b"\n", 0, error.start) + 1)
        return
    yield from _rows("", (line[:2] for line in numbered(text, separator(text, kind))))


def numbered(text: str, mark: str) -> Iterator[tuple[int, list[str] | str, int]]:
    """Number of its first line, cells and last line of each row of a table in text; a message where it is none."""
    reader, begin = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True), 1
    try:
        for cells in reader:
            yield begin, cells, reader.line_num
            begin = reader.line_num + 1
    except csv.Error as error:
        yield begin, f"not a table: {error}; is a quote open?", reader.line_num


def separator(text: str, kind: str) -> str:
    """The separator of the header: spreadsheets of many countries write semicolons."""
    header = text.split("\n", 1)[0]
    return "\t" if kind == "tsv" else max(",;\t", key=header.count)


def _rows(sheet: str, table: Iterator[tuple[int, list[str] | str]], *, only: bool = True) -> Iterator[Row | Fault]:
    """The rows of a sheet; one that names none of the columns is passed over if it is not the only one."""
    columns: dict[str, int] = {}
    for number, cells in table:
        if isinstance(cells, str):
            yield Fault("invalid-table", cells, sheet, number)
            return
        if not any(cell.strip() for cell in cells):
            continue
        if not columns:
            header = [cell.strip().lower() for cell in cells]
            if not only and set(header).isdisjoint((*FIELDS, *OTHER_COLUMNS)):
                return
            faults = list(_header_faults(header, sheet, number))
            yield from faults
            if any(fault.rule == "invalid-table" for fault in faults):
                return
            columns = {name: column for column, name in enumerate(header, start=1) if name}
            continue
        named = {name: cells[column - 1].strip() for name, column in columns.items() if column <= len(cells)}
        beyond = (at for at, cell in enumerate(cells, start=1) if cell.strip() and at not in columns.values())
        if column := next(beyond, 0):
            told = (
                f"a cell beyond the columns: {cells[column - 1].strip()[:40]!r}; is a text with commas without quotes?"
            )
            yield Fault("invalid-table", told, sheet, number, column)
            continue
        if UNCALCULATED in cells:
            told = "the formula was never calculated; save the workbook in Excel or LibreOffice"
            yield Fault("invalid-table", told, sheet, number, cells.index(UNCALCULATED) + 1)
            continue
        known = {name: cell for name, cell in named.items() if cell and name in (*FIELDS, *OTHER_COLUMNS)}
        yield Row(sheet, number, known, columns)


def _header_faults(header: list[str], sheet: str, number: int) -> Iterator[Fault]:
    missing = [name for name in _NEEDED if name not in header]
    if missing:
        told = "the first row names no column " + ", ".join(map(repr, missing))
        yield Fault("invalid-table", told, sheet, number)
        return
    for column, name in enumerate(header, start=1):
        if name and header.index(name) < column - 1:
            yield Fault("invalid-table", f"column {name!r} is there twice", sheet, number, column)
        elif name and name not in (*FIELDS, *OTHER_COLUMNS):
            yield Fault("unknown-property", f"column {name!r} does not exist here", sheet, number, column)


def _workbook(stream: BinaryIO, name: str) -> Iterator[Row | Fault]:
    try:
        import openpyxl
    except ModuleNotFoundError as error:
        raise MissingError("openpyxl is not installed", where=name, mend="pip install openpyxl") from error
    try:
        data = stream.read()
        book, formulas = (
            openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=values) for values in (True, False)
        )
        for sheet in book.worksheets:
            table = _table(sheet, formulas[sheet.title])
            yield from _rows(sheet.title, table, only=len(book.worksheets) == 1)
    except Exception as error:  # openpyxl lets zip, XML and key errors of damaged files through
        yield Fault("damaged-file", f"not a workbook: {error}", "", 1)


def _table(sheet: Any, formulas: Any) -> Iterator[tuple[int, list[str] | str]]:
    both = zip(sheet.iter_rows(values_only=True), formulas.iter_rows(values_only=True), strict=True)
    for number, (values, written) in enumerate(both, start=1):
        yield number, [_text(value, cell) for value, cell in zip(values, written, strict=True)]


def _text(cell: Any, written: Any) -> str:
    """A cell as text; a date cell loses its midnight, a whole number its decimal point.

    `written` is what was typed there: a formula, where the cell has one.
    """
    if cell is None:
        return "" if written is None else UNCALCULATED
    if hasattr(cell, "isoformat"):
        return str(cell.isoformat()).removesuffix("T00:00:00")
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def letter(column: int) -> str:
    """The name of a column, A for 1."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
