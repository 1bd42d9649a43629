"""Reads annotation sheets (CSV, TSV, XLSX) as rows of text with the place of each cell."""

import csv
import io
from collections.abc import Iterator
from typing import Any, BinaryIO, NamedTuple

from klaim.errors import InputError, MissingError


class Row(NamedTuple):
    """A row below the header: sheet name ("" for text files), its number from 1, and its cells by column name."""

    sheet: str
    number: int
    cells: dict[str, str]
    columns: dict[str, int]


def rows(stream: BinaryIO, kind: str, name: str) -> Iterator[Row]:
    """Every row that is not empty; the first of a sheet names the columns."""
    if kind == "xlsx":
        for title, table in _workbook(stream, name):
            yield from _rows(title, table)
        return
    try:
        text = stream.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"byte {error.start} is not UTF-8", where=name, mend="save the sheet as CSV UTF-8") from error
    separator = "\t" if kind == "tsv" else _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    yield from _rows("", _numbered(reader, name))


def _numbered(reader: Any, name: str) -> Iterator[tuple[int, list[str]]]:
    begin = 1
    try:
        for cells in reader:
            yield begin, cells
            begin = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"not a table: {error}", where=f"{name}:{reader.line_num}", mend="save the sheet anew"
        ) from error


def _separator(text: str) -> str:
    """The separator of the header: spreadsheets of many countries write semicolons."""
    header = text.split("\n", 1)[0]
    return max(",;\t", key=header.count)


def _rows(sheet: str, table: Iterator[tuple[int, list[str]]]) -> Iterator[Row]:
    header: list[str] = []
    for number, cells in table:
        if not any(cell.strip() for cell in cells):
            continue
        if not header:
            header = [cell.strip().lower() for cell in cells]
            continue
        named = {name: cell.strip() for name, cell in zip(header, cells, strict=False) if name and cell.strip()}
        yield Row(sheet, number, named, {name: column for column, name in enumerate(header, start=1) if name})


def _workbook(stream: BinaryIO, name: str) -> Iterator[tuple[str, Iterator[tuple[int, list[str]]]]]:
    try:
        import openpyxl
    except ModuleNotFoundError as error:
        raise MissingError("openpyxl is not installed", where=name, mend="pip install 'klaim[sheets]'") from error
    try:
        book = openpyxl.load_workbook(io.BytesIO(stream.read()), read_only=True, data_only=True)
    except Exception as error:  # openpyxl lets zip, XML and key errors of damaged files through
        raise InputError(f"not a workbook: {error}", where=name, mend="save the sheet as .xlsx anew") from error
    for sheet in book.worksheets:
        table = enumerate(sheet.iter_rows(values_only=True), start=1)
        yield (
            sheet.title,
            ((number, ["" if cell is None else _text(cell) for cell in cells]) for number, cells in table),
        )


def _text(cell: Any) -> str:
    """A cell as text; a date cell loses its midnight, a whole number its decimal point."""
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
