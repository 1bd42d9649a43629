"""Mends files that are no JSONL by changing only the values at fault, so that layout and comments stay."""

import csv
import difflib
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

from klaim.rules._rule import Edit
from klaim.validate import sheets
from klaim.validate.annotation import told_of
from klaim.validate.entries import Item, json_tree, read_items, yaml_tree
from klaim.validate.mend_records import Mender, apply
from klaim.validate.scan import Place
from klaim.validate.sort_keys import KeySorter
from klaim.validate.sources import Source
from klaim.validate.text_file import TextFile

_BOM = b"\xef\xbb\xbf"
_BY_HAND = "its layout leaves no safe place for the change: correct the values that `klaim validate` names by hand"
_NO_WORKBOOK = (
    "klaim writes no workbook, since formats and formulas would be lost: correct the cells that --diff shows, "
    "or save the sheet as CSV and mend that"
)


@dataclass(slots=True)
class MendedDocument:
    """The new bytes, the records changed, the changes as a unified diff, and why they must not be written.

    Of the changed records so many as `resorted` says had only their keys sorted.
    """

    data: bytes
    changed: int = 0
    resorted: int = 0
    diff: Iterable[str] = ()
    refused: str = ""


class _Change(NamedTuple):
    """The edits of one item: of its record, or of the entry it was made of."""

    item: Item
    edits: list[Edit]


def mended_document(source: Source, mender: Mender) -> MendedDocument:
    """The file as it should be; as it is where nothing is to be mended or it cannot be read."""
    with source.open() as stream:
        data = stream.read()
    found = read_items(io.BytesIO(data), source.kind, source.name, mender.reader)
    items = [item for item in found if isinstance(item, Item) and item.settled and item.exact]
    edited = (_Change(item, _of_entry(item, mender.changes(item.record))) for item in items)
    changes = [change for change in edited if change.edits]
    if source.kind == "xlsx":
        return MendedDocument(data, len(changes), 0, _cells(source.name, changes), _NO_WORKBOOK if changes else "")
    resorted = 0
    if source.kind == "json":
        new, sound, resorted = _of_json(data, source.name, mender, items, changes)
    elif not changes:
        return MendedDocument(data)
    elif source.kind == "yaml":
        new, sound = _of_yaml(data, source.name, mender, changes)
    else:
        new, sound = _of_table(data, source.kind, changes)
    if new == data:
        return MendedDocument(data)
    changed = max(len(changes) + resorted, 1)
    return MendedDocument(new, changed, resorted, _diff(source.name, data, new), "" if sound else _BY_HAND)


def _diff(name: str, old: bytes, new: bytes) -> Iterator[str]:
    before, after = (data.decode("utf-8").splitlines(keepends=True) for data in (old, new))
    for line in difflib.unified_diff(before, after, name, name, n=1):
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _of_entry(item: Item, edits: list[Edit]) -> list[Edit]:
    """The edits in terms of what the annotator wrote; quotes need none, since klaim itself finds where they stand."""
    if item.entry is None:
        return edits
    kept = [edit for edit in edits if edit.pointer == "/text"]
    values = [edit for edit in edits if edit.pointer.startswith("/value/")]
    if values and not isinstance(item.entry.get("value"), dict):
        value = dict(item.record["value"])
        for edit in values:
            apply({"value": value}, edit)
        values = [Edit("/value", told_of(value))]
    return kept + values


def _of_json(
    data: bytes, name: str, mender: Mender, items: list[Item], changes: list[_Change]
) -> tuple[bytes, bool, int]:
    """The new bytes, whether they say what is meant, and how many records had only their keys sorted."""
    value, text, faults = json_tree(data.removeprefix(_BOM), name, mender.reader)
    if faults or value is None:
        return data, True, 0
    meant = _meant(value, changes)
    _, text, _ = json_tree(_with_changes(text, changes), name, mender.reader)
    sorter, resorted, pieces = KeySorter(text), 0, dict[Place, bytes]()
    changed = {change.item.prefix for change in changes}
    for item in items:
        if item.entry is None and mender.reader.form.is_valid(item.record):
            place = text.values[item.prefix]
            pieces[place] = sorter.sorted(item.prefix)
            resorted += item.prefix not in changed and pieces[place] != text.data[place.start : place.end]
    new = _with_pieces(text.data, pieces)
    return new, json_tree(new, name, mender.reader)[0] == meant, resorted


def _of_yaml(data: bytes, name: str, mender: Mender, changes: list[_Change]) -> tuple[bytes, bool]:
    value, text, faults = yaml_tree(data, name, mender.reader)
    if faults:
        return data, True
    new = _with_changes(text, changes)
    return new, yaml_tree(new, name, mender.reader)[0] == _meant(value, changes)


def _with_changes(text: TextFile, changes: list[_Change]) -> bytes:
    """The file's bytes with the values at the edits' places written anew."""
    pieces = {}
    for change in changes:
        for edit in change.edits:
            start, end = text.values[change.item.prefix + edit.pointer]
            end = start + len(text.data[start:end].rstrip())
            pieces[Place(start, end)] = msgspec.json.encode(edit.value)
    return _with_pieces(text.data, pieces)


def _with_pieces(data: bytes, pieces: dict[Place, bytes]) -> bytes:
    """The data with other bytes at some places, which do not overlap."""
    kept, position = list[bytes](), 0
    for (start, end), piece in sorted(pieces.items()):
        kept += [data[position:start], piece]
        position = end
    return b"".join((*kept, data[position:]))


def _meant(value: Any, changes: list[_Change]) -> Any:
    """What the file should say after the changes; the value is changed in place."""
    for change in changes:
        for edit in change.edits:
            pointer = change.item.prefix + edit.pointer
            apply(value, Edit(pointer, edit.value))
    return value


def _of_table(data: bytes, kind: str, changes: list[_Change]) -> tuple[bytes, bool]:
    """Rows that change are written anew, all others stay as they are."""
    lead = _BOM if data.startswith(_BOM) else b""
    text = data.decode("utf-8-sig")
    edits = {change.item.row.number: change for change in changes if change.item.row is not None}
    lines, mark = list(io.StringIO(text, newline="")), sheets.separator(text, kind)
    new, meant = list(lines), []
    for begin, cells, end in sheets.numbered(text, mark):
        if begin in edits and not isinstance(cells, str):
            cells = _edited(cells, edits[begin])
            new[begin - 1 : end] = [_row(cells, mark, lines[end - 1]), *[""] * (end - begin)]
        meant.append(cells)
    written = "".join(new)
    sound = [cells for _, cells, _ in sheets.numbered(written, mark)] == meant
    return lead + written.encode(), sound


def _edited(cells: list[str], change: _Change) -> list[str]:
    cells = list(cells)
    for edit in change.edits:
        assert change.item.row is not None
        cells[change.item.row.columns[edit.pointer[1:]] - 1] = str(edit.value)
    return cells


def _row(cells: list[str], mark: str, last: str) -> str:
    """A row in text, with the line end that it had."""
    ending = last[len(last.rstrip("\r\n")) :]
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=mark, lineterminator=ending).writerow(cells)
    return file.getvalue()


def _cells(name: str, changes: list[_Change]) -> Iterator[str]:
    """The cells of a workbook that should change, in the manner of a diff."""
    for change in changes:
        row, entry = change.item.row, change.item.entry or {}
        for edit in change.edits:
            if row is not None:
                there = f"{row.sheet}!{sheets.letter(row.columns[edit.pointer[1:]])}{row.number}"
                yield f"--- {name} {there}\n+++ {name} {there}\n-{entry.get(edit.pointer[1:])}\n+{edit.value}\n"
