"""Judges files that are no JSONL, as a whole."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from klaim.io.packed import unpacking_errors
from klaim.records import Claim, Finding
from klaim.rules._batch import Batch
from klaim.rules._splits import split_of
from klaim.validate.entries import Placer, read_items
from klaim.validate.place import Spot
from klaim.validate.sets import SetBook, Standing
from klaim.validate.sources import Source

if TYPE_CHECKING:
    from klaim.validate.pieces import Part
    from klaim.validate.reader import Reader


@dataclass(slots=True)
class Document:
    """A file's claims that could be read, each with what places its findings."""

    claims: list[tuple[Claim, Placer]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    records: int = 0


def judge_document(source: Source, reader: "Reader", index: int) -> "Part":
    """Judge a whole file; its claims stay at `source.document` for the rules on the set."""
    from klaim.validate.pieces import FILE_BITS, Part

    document = source.document = Document()
    try:
        _judge_items(source, reader, document)
    except unpacking_errors() as error:
        document.findings += reader.of_file(source.name, "damaged-file", f"cannot be unpacked: {error}")
    if not document.records and not document.findings:
        document.findings += reader.of_file(source.name, "empty-file", "the file holds no claims")
    book, split = SetBook(reader.settings), split_of(source.name)
    places = range(index << FILE_BITS, (index << FILE_BITS) + len(document.claims))
    book.note(Batch([claim for claim, _ in document.claims], reader.bench.context), places, split)
    return Part(document.findings, document.records, book.pack())


def _judge_items(source: Source, reader: "Reader", document: Document) -> None:
    with source.open() as stream:
        for item in read_items(stream, source.kind, source.name, reader):
            if isinstance(item, Finding):
                document.findings.append(item)
                continue
            document.records += 1
            if not item.settled:
                continue
            if not reader.form.is_valid(item.record):
                document.findings += reader.misshapen(item.record, item.place)
                continue
            placer = item.place
            claim = None
            if item.exact:
                claim = reader.judged(item.record, lambda placer=placer: placer, document.findings)  # type: ignore[misc]
            if claim is not None:
                document.claims.append((claim, placer))


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
