"""Reads files that are no JSONL into claim records: JSON and YAML, and what annotators fill in (YAML, JSON, sheets)."""

import io
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import msgspec

from klaim.records import Article, Finding
from klaim.rules.unknown_article import absent
from klaim.validate import sheets, yaml_nodes
from klaim.validate.annotation import claim_record, pointer_in_entry
from klaim.validate.encodings import not_utf8
from klaim.validate.place import Line, Spot, whole
from klaim.validate.scan import Place, scan
from klaim.validate.text_file import TextFile

if TYPE_CHECKING:
    from klaim.validate.reader import Reader

Placer = Callable[[Spot], Finding]
_BOM = b"\xef\xbb\xbf"
DOCUMENT = 4
"""Lines of the greatest length that a file that is no JSONL may be long."""

_TOP = ("article", "annotator", "claims")


class Item(NamedTuple):
    """A claim record of a file and what places its findings.

    `prefix` is the pointer of the record, or of the entry it was made of; `entry` is what the
    annotator wrote, `row` where that is a row of a sheet. A record that is not `settled` lacks
    something; of one that is not `exact` a number lost digits.
    """

    record: Any
    place: Placer
    prefix: str = ""
    entry: Mapping[str, Any] | None = None
    row: sheets.Row | None = None
    settled: bool = True
    exact: bool = True


def read_items(stream: BinaryIO, kind: str, name: str, reader: "Reader") -> Iterator[Item | Finding]:
    """Every record of the file, and what keeps it or a part of it from being read."""
    data, limit = stream.read(reader.settings.max_line * DOCUMENT + 1), reader.settings.max_line * DOCUMENT
    if len(data) > limit:
        told = f"more than {limit} bytes, which would have to be held in memory; write the records as JSONL"
        yield from reader.of_file(name, "line-too-long", told)
        return
    if kind in ("csv", "tsv", "xlsx"):
        yield from _of_sheet(io.BytesIO(data), kind, name, reader)
        return
    value, text, faults = (json_tree if kind == "json" else yaml_tree)(data, name, reader)
    yield from faults
    yield from _marks(data, kind, text, reader)
    inexact = [fault.pointer for fault in faults if fault.name == "number-precision"]
    unread = [fault.pointer for fault in faults if fault.name == "not-a-number"]
    for item in _records(value, text, reader) if value is not None or not faults else ():
        if isinstance(item, Item):
            yield item._replace(settled=item.settled and not _holds(item, unread), exact=not _holds(item, inexact))
        else:
            yield item


def _marks(data: bytes, kind: str, text: TextFile, reader: "Reader") -> Iterator[Finding]:
    """What a file holds beside its text: other line ends, told once, and a byte order mark."""
    if kind == "yaml" and data.startswith(_BOM):
        told = "the file begins with a byte order mark"
        yield from reader.spotted("byte-order-mark", "", told, partial(text.at, Place(0, 3)))
    place = data.find(b"\r")
    if place >= 0 and not _not_utf8(text, reader):
        told = "a carriage return ends the line"
        yield from reader.spotted("carriage-return", "", told, partial(text.at, Place(place, place + 1)))


def _holds(item: Item, pointers: list[str]) -> bool:
    return any(f"{pointer}/".startswith(f"{item.prefix}/") for pointer in pointers)


def json_tree(data: bytes, name: str, reader: "Reader") -> tuple[Any, TextFile, list[Finding]]:
    """What a JSON file holds, None where it cannot be read; its places; what is wrong with it."""
    text, faults = TextFile(name, data, json=True), list[Finding]()
    if data.startswith(_BOM):
        told = "the file begins with a byte order mark"
        faults += reader.spotted("byte-order-mark", "", told, partial(text.at, Place(0, 3)))
        text.data = data = b"   " + data[3:]
    if not data.strip():
        return [], text, faults
    if error := _not_utf8(text, reader):
        return None, text, [*faults, *error]
    scanned = scan(data)
    text.values, text.keys = scanned.values, scanned.keys
    for problem in scanned.problems:
        place = Place(problem.start, problem.end)
        faults += reader.spotted(problem.rule, problem.pointer, problem.message, partial(text.at, place))
    try:
        return reader.loads(data), text, faults
    except ValueError:
        if not scanned.problems:
            told = "the parser refuses this file"
            faults += reader.spotted("invalid-json", "", told, partial(text.at, Place(0, 1)))
    return None, text, faults


def yaml_tree(data: bytes, name: str, reader: "Reader") -> tuple[Any, TextFile, list[Finding]]:
    """What a YAML file holds, None where it cannot be read; its places; what is wrong with it."""
    text = TextFile(name, data)
    if error := _not_utf8(text, reader):
        return None, text, error
    decoded = data.decode("utf-8-sig")
    tree = yaml_nodes.read(decoded)
    at = _byte_offsets(decoded, len(data) - len(decoded.encode()))
    if tree.error:
        place = Place(at(tree.error_at), at(tree.error_at) + 1)
        return None, text, list(reader.spotted("invalid-yaml", "", tree.error, partial(text.at, place)))
    text.values = {pointer: Place(at(mark.start), at(mark.end)) for pointer, mark in tree.values.items()}
    text.keys = {pointer: Place(at(mark.start), at(mark.end)) for pointer, mark in tree.keys.items()}
    faults = list[Finding]()
    for fault in tree.faults:
        place = (text.keys if fault.on_key else text.values)[fault.pointer]
        faults += reader.spotted(fault.rule, fault.pointer, fault.message, partial(text.at, place))
    halved = any(fault.rule == "lone-surrogate" for fault in tree.faults)
    return None if halved else tree.data, text, faults


def _not_utf8(text: TextFile, reader: "Reader") -> list[Finding]:
    try:
        text.data.decode("utf-8")
    except UnicodeDecodeError as error:
        told = not_utf8(text.data[error.start], error.start, text.data[:4])
        place = Place(error.start, error.start + 1)
        return list(reader.spotted("not-utf8", "", told, partial(text.at, place)))
    return []


def _byte_offsets(text: str, lead: int) -> Callable[[int], int]:
    """A function from code points to bytes, which looks no further back than the line's beginning."""
    if text.isascii():
        return lambda index: index + lead
    starts = [(0, lead)]
    for line in text.split("\n"):
        point, byte = starts[-1]
        starts.append((point + len(line) + 1, byte + len(line.encode()) + 1))
    points = [point for point, _ in starts]

    def at(index: int) -> int:
        from bisect import bisect_right

        point, byte = starts[bisect_right(points, index) - 1]
        return byte + len(text[point:index].encode())

    return at


def _records(value: Any, text: TextFile, reader: "Reader") -> Iterator[Item | Finding]:
    """The records of a list, under `claims`, or the one that is the whole file; entries under `claims`."""
    if isinstance(value, list):
        yield from (_record(item, f"/{index}", text) for index, item in enumerate(value))
    elif not isinstance(value, dict) or ("claims" not in value and "article" not in value):
        if value is not None or text.json:
            yield _record(value, "", text)
    elif "article" not in value and _are_records(value["claims"]):
        yield from (_record(item, f"/claims/{index}", text) for index, item in enumerate(value["claims"]))
    else:
        yield from _entries(value, text, reader)


def _are_records(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) and "article_id" in item for item in value)


def _record(record: Any, prefix: str, text: TextFile) -> Item:
    def place(spot: Spot) -> Finding:
        return _with_pointer(text.finding(prefix + spot.pointer, spot), prefix + spot.pointer)

    return Item(record, place, prefix)


def _entries(data: dict[str, Any], text: TextFile, reader: "Reader") -> Iterator[Item | Finding]:
    """The records of an annotation file: `article`, `annotator`, `claims` with quotes in place of offsets."""

    def at(spot: Spot) -> Finding:
        return _with_pointer(text.finding(spot.pointer, spot), spot.pointer)

    for key in data:
        if key not in _TOP:
            told = f"property {key!r} does not exist here"
            yield from reader.spotted("unknown-property", f"/{key}", told, lambda spot: at(spot._replace(on_key=True)))
    for key in ("article", "claims"):
        if key not in data:
            yield from reader.spotted("missing-property", "", f"property {key!r} is missing", at)
    claims, article = data.get("claims") or [], reader.bench.articles.get(str(data.get("article")))
    if not isinstance(claims, list):
        yield from reader.spotted("wrong-type", "/claims", "claims is a list of entries", at)
    elif article is None and "article" in data:
        told = absent(str(data["article"]), reader.bench.articles)
        yield from reader.spotted("unknown-article", "/article", told, at)
    elif article is not None:
        annotator = str(data.get("annotator") or "a1")
        for index, entry in enumerate(claims):
            yield from _entry(entry, index, article, annotator, text, reader)


def _entry(
    entry: Any, index: int, article: Article, annotator: str, text: TextFile, reader: "Reader"
) -> Iterator[Item | Finding]:
    prefix = f"/claims/{index}"

    def place(spot: Spot) -> Finding:
        pointer = prefix + pointer_in_entry(spot.pointer)
        return _with_pointer(text.finding(pointer, spot), pointer)

    if not isinstance(entry, dict):
        told = "an entry is a mapping with text, type and quotes"
        yield from reader.spotted("not-an-object", "", told, place)
        return
    yield from _settled(Item(None, place, prefix, entry), article, index + 1, annotator, reader)


def _of_sheet(stream: BinaryIO, kind: str, name: str, reader: "Reader") -> Iterator[Item | Finding]:
    numbers: dict[str, int] = {}
    for row in sheets.rows(stream, kind, name):
        if isinstance(row, sheets.Fault):
            yield from reader.spotted(row.rule, "", row.message, partial(_at_cell, name, row))
            continue
        place = partial(_in_row, name, row)
        article_id = row.cells.get("article", "")
        article = reader.bench.articles.get(article_id)
        numbers[article_id] = numbers.get(article_id, 0) + 1
        entry = {key: cell for key, cell in row.cells.items() if key not in sheets.OTHER_COLUMNS}
        item = Item(None, place, "", entry, row, settled=False)
        if article is None:
            told = absent(article_id, reader.bench.articles)
            told = told if article_id else "the row names no article"
            yield from reader.spotted("unknown-article", "/article", told, place)
            yield item
        else:
            yield from _settled(item, article, numbers[article_id], row.cells.get("annotator", "a1"), reader)


def _settled(item: Item, article: Article, number: int, annotator: str, reader: "Reader") -> Iterator[Item | Finding]:
    """The item with the record that its entry makes, after what could not be settled."""
    record, trouble = claim_record(item.entry or {}, article, number, annotator)
    for one in trouble:
        yield from reader.spotted(one.rule, one.pointer, one.message, item.place)
    if trouble and record["text"] and not reader.form.is_valid(record):
        told = {"quotes", *map(_field, (one.pointer for one in trouble))}
        for found in reader.misshapen(record, item.place):
            if _field(pointer_in_entry(found.pointer.removeprefix(item.prefix))) not in told:
                yield found
    yield item._replace(record=record, settled=not trouble)


def _field(pointer: str) -> str:
    """The field of an entry that a pointer into it leads to; empty for the entry itself."""
    return pointer.split("/")[1] if pointer else ""


def _in_row(name: str, row: sheets.Row, spot: Spot) -> Finding:
    """The finding in the cell of a row that the pointer leads to."""
    field = _field(pointer_in_entry(spot.pointer))
    column, shown = row.columns.get(field, 1), row.cells.get(field, "")
    start, end = spot.within if spot.within is not None and field == "text" else (0, len(shown))
    line = Line(name, row.number, 0, shown.encode())
    found = line.at(Place(len(shown[:start].encode()), len(shown[:end].encode())), spot)
    return _of_cell(found, row.sheet, row.number, column, field)


def _at_cell(name: str, fault: sheets.Fault, spot: Spot) -> Finding:
    found = Line(name, fault.number, 0, b"").at(Place(0, 0), spot)
    return _of_cell(found, fault.sheet, fault.number, fault.column, "")


def _of_cell(found: Finding, sheet: str, number: int, column: int, field: str) -> Finding:
    there = f"{sheet}!{sheets.letter(column)}{number}" if sheet else f"row {number}, column {field or column}"
    return msgspec.structs.replace(found, column=column, byte=None, end_byte=None, cell=whole(there))


def _with_pointer(found: Finding, pointer: str) -> Finding:
    return msgspec.structs.replace(found, pointer=whole(pointer))
