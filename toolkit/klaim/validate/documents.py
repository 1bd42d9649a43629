"""Judges files that are no JSONL: claim records in JSON and YAML, and what annotators fill in (YAML and sheets)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from klaim.records import Claim, Finding
from klaim.rules._splits import split_of
from klaim.validate import sheets, yaml_nodes
from klaim.validate.annotation import claim_record, pointer_in_entry
from klaim.validate.place import Line, Spot
from klaim.validate.scan import Place, scan
from klaim.validate.sets import SetBook, Standing
from klaim.validate.sources import Source

if TYPE_CHECKING:
    from klaim.validate.reader import Part, Reader

Placer = Callable[[Spot], Finding]
_FILE_BITS = 44


@dataclass(slots=True)
class Document:
    """A file's claims that could be read, each with what places its findings."""

    claims: list[tuple[Claim, Placer]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    records: int = 0


def judge_document(source: Source, reader: "Reader", index: int) -> "Part":
    """Judge a whole file; its claims stay at `source.document` for the rules on the set."""
    from klaim.validate.reader import Part

    document = source.document = Document()
    with source.open() as stream:
        if source.kind in ("csv", "tsv", "xlsx"):
            entries = _from_sheet(sheets.rows(stream, source.kind, source.name), source.name, reader, document)
        else:
            data = stream.read()
            judge = _json if source.kind == "json" else _yaml
            entries = judge(data, source.name, reader, document)
        for record, placer in entries:
            document.records += 1
            if not reader.form.is_valid(record):
                document.findings += reader.misshapen(record, placer)
                continue
            claim = reader.judged(record, lambda placer=placer: placer, document.findings)  # type: ignore[misc]
            if claim is not None:
                document.claims.append((claim, placer))
    if not document.records and not document.findings:
        document.findings += reader.of_file(source.name, "empty-file", "the file holds no claims")
    book, split = SetBook(reader.settings), split_of(source.name)
    places = range(index << _FILE_BITS, (index << _FILE_BITS) + len(document.claims))
    book.note([claim for claim, _ in document.claims], places, split, reader.bench.context)
    return Part(document.findings, book.pack(), document.records)


def claims_at(source: Source, numbers: Iterable[int], reader: "Reader") -> dict[int, Standing]:
    """The claims with these numbers in a file that was judged, with the words for where they stand."""
    rule = next(iter(reader.settings.active()))

    def where(placer: Placer) -> str:
        place = placer(Spot(rule, "info", "", "", ""))
        return f"{source.name}:{place.cell or place.line}"

    chosen = {number: source.document.claims[number] for number in numbers}
    return {number: Standing(claim, partial(where, placer)) for number, (claim, placer) in chosen.items()}


def finding_at(source: Source, number: int, spot: Spot) -> Finding:
    """The finding on the claim with this number."""
    placer: Placer = source.document.claims[number][1]
    return placer(spot)


class _Text:
    """A text file of many lines with the places of its values."""

    def __init__(self, name: str, data: bytes, values: dict[str, Place], keys: dict[str, Place]) -> None:
        self.name, self.data, self.values, self.keys = name, data, values, keys

    def finding(self, pointer: str, spot: Spot) -> Finding:
        """The finding at a pointer into the file, or at the nearest place above it."""
        there = pointer
        places = self.keys if spot.on_key and pointer in self.keys else self.values
        while there and there not in places:
            there = there.rpartition("/")[0]
        place = places.get(there, Place(0, 1))
        if spot.within is not None and there == pointer:
            place = self._inside(place, spot.within)
        return self.at(place, spot)

    def at(self, place: Place, spot: Spot) -> Finding:
        """The finding at bytes of the file; it ends with the line it begins in."""
        begin = self.data.rfind(b"\n", 0, place.start) + 1
        end = self.data.find(b"\n", place.start)
        end = len(self.data) if end < 0 else end
        line = Line(self.name, self.data.count(b"\n", 0, begin) + 1, begin, self.data[begin:end])
        return line.at(Place(place.start - begin, min(place.end, end) - begin), spot)

    def _inside(self, place: Place, within: tuple[int, int]) -> Place:
        raw = self.data[place.start : place.end].decode("utf-8", "replace")
        lead = 1 if raw[:1] in "\"'" else 0
        if "\n" in raw or "\\" in raw or raw[lead : -1 if lead else None].count("'") * (raw[:1] == "'"):
            return place
        start, end = (len(raw[: lead + count].encode()) for count in within)
        return Place(place.start + start, place.start + end)


def _json(data: bytes, name: str, reader: "Reader", document: Document) -> Iterator[tuple[Any, Placer]]:
    from klaim.validate.reader import parser

    scanned = scan(data.removeprefix(b"\xef\xbb\xbf"))
    text = _Text(name, data, scanned.values, scanned.keys)
    for problem in scanned.problems:
        place = Place(problem.start, problem.end)
        document.findings += reader.spotted(problem.rule, problem.pointer, problem.message, partial(text.at, place))
    try:
        value = parser()(data)
    except ValueError:
        if not document.findings:
            document.findings += reader.of_file(name, "invalid-json", "the parser refuses this file")
        return
    yield from _listed(value, text, reader, document)


def _yaml(data: bytes, name: str, reader: "Reader", document: Document) -> Iterator[tuple[Any, Placer]]:
    try:
        decoded = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place, blank = Place(error.start, error.start + 1), _Text(name, data, {}, {})
        message = f"byte 0x{data[error.start]:02X} at {error.start} is not UTF-8"
        document.findings += reader.spotted("not-utf8", "", message, partial(blank.at, place))
        return
    tree = yaml_nodes.read(decoded)
    bytes_at = _byte_offsets(decoded, len(data) - len(decoded.encode()))
    values = {pointer: Place(bytes_at(mark.start), bytes_at(mark.end)) for pointer, mark in tree.values.items()}
    keys = {pointer: Place(bytes_at(mark.start), bytes_at(mark.end)) for pointer, mark in tree.keys.items()}
    text = _Text(name, data, values, keys)
    if tree.error:
        place = Place(bytes_at(tree.error_at), bytes_at(tree.error_at) + 1)
        document.findings += reader.spotted("invalid-yaml", "", tree.error, partial(text.at, place))
        return
    for pointer in tree.twice:
        message = f"key {pointer.rpartition('/')[2]!r} is there twice; readers keep the last and drop the first"
        place = keys[pointer]
        document.findings += reader.spotted("duplicate-key", pointer, message, partial(text.at, place))
    if isinstance(tree.data, dict) and "claims" in tree.data:
        yield from _entries(tree.data, text, reader, document)
    elif tree.data is not None:
        yield from _listed(tree.data, text, reader, document)


def _byte_offsets(text: str, lead: int) -> Callable[[int], int]:
    if text.isascii():
        return lambda index: index + lead
    return lambda index: len(text[:index].encode()) + lead


def _listed(value: Any, text: _Text, reader: "Reader", document: Document) -> Iterator[tuple[Any, Placer]]:
    """Claim records of a list, or the one that is the whole document."""
    prefixes = {f"/{index}": item for index, item in enumerate(value)} if isinstance(value, list) else {"": value}
    for prefix, record in prefixes.items():

        def place(spot: Spot, prefix: str = prefix) -> Finding:
            found = text.finding(prefix + spot.pointer, spot)
            return _with_pointer(found, prefix + spot.pointer)

        yield record, place


def _entries(data: dict[str, Any], text: _Text, reader: "Reader", document: Document) -> Iterator[tuple[Any, Placer]]:
    """Claim records of an annotation file: `article`, `annotator`, `claims` with quotes in place of offsets."""
    article = reader.bench.articles.get(str(data.get("article")))
    if article is None:
        message = f"no article {data.get('article')!r} among the {len(reader.bench.articles)} at hand"
        document.findings += reader.spotted("unknown-article", "/article", message, partial(text.finding, "/article"))
        return
    for index, entry in enumerate(data["claims"] or ()):
        prefix = f"/claims/{index}"

        def place(spot: Spot, prefix: str = prefix) -> Finding:
            pointer = prefix + pointer_in_entry(spot.pointer)
            return _with_pointer(text.finding(pointer, spot), pointer)

        if not isinstance(entry, dict):
            document.findings += reader.spotted(
                "not-an-object", "", "an entry is a mapping with text, type and quotes", place
            )
            continue
        record, trouble = claim_record(entry, article, index + 1, str(data.get("annotator") or "a1"))
        for item in trouble:
            document.findings += reader.spotted(item.rule, item.pointer, item.message, place)
        if trouble:
            document.records += 1
        else:
            yield record, place


def _from_sheet(
    table: Iterator[sheets.Row], name: str, reader: "Reader", document: Document
) -> Iterator[tuple[Any, Placer]]:
    numbers: dict[str, int] = {}
    for row in table:

        def place(spot: Spot, row: sheets.Row = row) -> Finding:
            return _cell(name, row, spot)

        article_id = row.cells.pop("article", "")
        row.cells.pop("note", None)
        article = reader.bench.articles.get(article_id)
        numbers[article_id] = numbers.get(article_id, 0) + 1
        if article is None:
            message = f"no article {article_id!r} among the {len(reader.bench.articles)} at hand"
            document.findings += reader.spotted("unknown-article", "/article", message, place)
            document.records += 1
            continue
        annotator = row.cells.pop("annotator", "a1")
        record, trouble = claim_record(row.cells, article, numbers[article_id], annotator)
        for item in trouble:
            document.findings += reader.spotted(item.rule, item.pointer, item.message, place)
        if trouble:
            document.records += 1
        else:
            yield record, place


def _cell(name: str, row: sheets.Row, spot: Spot) -> Finding:
    """The finding in the cell of a sheet that the pointer leads to."""
    field_name = pointer_in_entry(spot.pointer).split("/")[1] if spot.pointer else ""
    column = row.columns.get(field_name, 1)
    shown = row.cells.get(field_name, "")
    start, end = spot.within if spot.within is not None and field_name == "text" else (0, len(shown))
    line = Line(name, row.number, 0, shown.encode())
    within = Place(len(shown[:start].encode()), len(shown[:end].encode()))
    found = line.at(within, spot)
    cell = (
        f"{row.sheet}!{sheets.letter(column)}{row.number}"
        if row.sheet
        else f"row {row.number}, column {field_name or 1}"
    )
    return _replaced(found, column=column, byte=None, end_byte=None, cell=cell)


def _with_pointer(found: Finding, pointer: str) -> Finding:
    return _replaced(found, pointer=pointer)


def _replaced(found: Finding, **changes: Any) -> Finding:
    import msgspec

    return msgspec.structs.replace(found, **changes)
