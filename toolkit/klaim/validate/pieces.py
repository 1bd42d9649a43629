"""Judges pieces of a JSONL file: all lines of one together as far as that proves them right, the others one by one."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress
from operator import not_
from typing import Any, NamedTuple

from klaim.records import Claim, Finding
from klaim.rules._batch import Batch
from klaim.rules._splits import split_of
from klaim.validate.bulk import bulk
from klaim.validate.chunks import Chunk
from klaim.validate.place import Line
from klaim.validate.reader import Reader
from klaim.validate.scan import Place
from klaim.validate.sets import SetBook

FILE_BITS = 44
"""A place is the number of a file, and below it the offset in so many bits."""

_BOM = b"\xef\xbb\xbf"
_TOGETHER = 64
"""Doubtful lines that are judged together."""

_MOST_HELD = 64
"""Pieces that wait for them at most."""


class Part(NamedTuple):
    """What one piece of a file gave."""

    findings: list[Finding]
    records: int
    book: Any = None
    """What its book packed; None where a book was handed in."""
    lines: int = 0
    """How many lines it has."""


class _Doubt(NamedTuple):
    """A line that is not proved right, with its claim if one could be read."""

    number: int
    offset: int
    data: bytes
    claim: Claim | None


class _Skimmed(NamedTuple):
    """A piece of a file of which the doubtful lines are still to be judged."""

    doubts: list[_Doubt]
    records: int
    lines: int


class Pieces:
    """Judges the pieces of files by what a reader knows."""

    def __init__(self, reader: Reader) -> None:
        settings = reader.settings
        self.reader = reader
        self._bulk = bulk() if settings.engine == "auto" and settings.schema is None else None

    def parts(self, name: str, file: int, chunks: Iterable[Chunk], book: SetBook) -> Iterator[Part]:
        """Judge the pieces of the file with this number and name; their claims are noted in the book.

        Lines in doubt are put off until there are some, since what judging takes is then in the processor's cache.
        """
        held, doubts = list[_Skimmed | Part](), 0
        for chunk in chunks:
            plain = b"\r" not in chunk.data and not (chunk.offset == 0 and chunk.data.startswith(_BOM))
            if self._bulk is not None and plain and not chunk.too_long:
                skimmed = self._skimmed(name, file, chunk, book)
                doubts += len(skimmed.doubts)
                held.append(skimmed)
            else:
                yield from self._settled(name, file, held, book)
                held, doubts = [self._part(name, file, chunk, book)], 0
            if doubts >= _TOGETHER or len(held) == _MOST_HELD:
                yield from self._settled(name, file, held, book)
                held, doubts = [], 0
        yield from self._settled(name, file, held, book)

    def _settled(self, name: str, file: int, held: Iterable["_Skimmed | Part"], book: SetBook) -> Iterator[Part]:
        """The pieces with their doubtful lines judged."""
        for piece in held:
            if isinstance(piece, Part):
                yield piece
                continue
            findings, late, places = list[Finding](), list[Claim](), list[int]()
            for number, offset, data, claim in piece.doubts:
                if claim is None:
                    claim = self.reader.line(name, number, offset, data, findings)
                    if claim is not None:
                        late.append(claim)
                        places.append(file << FILE_BITS | offset)
                else:
                    findings += self.reader.broken(claim, Line(name, number, offset, data))
            self._note(book, self._batch(late), places, name)
            yield Part(findings, piece.records, lines=piece.lines)

    def _part(self, name: str, file: int, chunk: Chunk, book: SetBook) -> Part:
        """Judge a piece line by line."""
        findings: list[Finding] = []
        records, kept, returns = 0, list[tuple[Claim, int]](), False
        if chunk.too_long:
            message = f"line of {chunk.too_long} bytes; at most {self.reader.settings.max_line} are read"
            findings += self.reader.told(
                Line(name, chunk.line, chunk.offset, b""), "line-too-long", Place(0, 0), "", message
            )
        offset, number = chunk.offset, chunk.line
        for line in chunk.lines:
            raw = data = line.removesuffix(b"\n")
            if offset == 0 and data.startswith(_BOM):
                findings += self.reader.told(
                    Line(name, 1, 0, data),
                    "byte-order-mark",
                    Place(0, 3),
                    "",
                    "the file begins with a byte order mark",
                )
                data = b"   " + data[3:]
            if data.endswith(b"\r"):
                data = data[:-1]
                if not returns:
                    place = Place(len(data), len(data) + 1)
                    told = "a carriage return ends the line"
                    findings += self.reader.told(Line(name, number, offset, raw), "carriage-return", place, "", told)
                returns = True
            if data and not data.isspace():
                records += 1
                claim = self.reader.line(name, number, offset, data, findings)
                if claim is not None:
                    kept.append((claim, file << FILE_BITS | offset))
            offset += len(line)
            number += 1
        self._note(book, self._batch([claim for claim, _ in kept]), [place for _, place in kept], name)
        return Part(findings, records, lines=1 if chunk.too_long else len(chunk.lines))

    def _skimmed(self, name: str, file: int, chunk: Chunk, book: SetBook) -> _Skimmed:
        """Look at whole lines that hold nothing odd, all at a time; the claims that can be read are noted."""
        assert self._bulk is not None
        lines, records = chunk.lines, len(chunk.lines)
        claims = self._bulk(lines, chunk.data)
        batch = self._batch(_those_read(claims))
        doubtful = self._doubtful(claims, batch)
        if not doubtful and book.idle:
            return _Skimmed([], records, records)
        base = file << FILE_BITS
        places = list(accumulate(map(len, lines), initial=base + chunk.offset))
        doubts = list[_Doubt]()
        for index in doubtful:
            data = lines[index].removesuffix(b"\n")
            if data and not data.isspace():
                doubts.append(_Doubt(chunk.line + index, places[index] - base, data, claims[index]))
            else:
                records -= 1
        del places[-1]
        if len(batch) < len(claims):
            places = list(compress(places, claims))
        self._note(book, batch, places, name)
        return _Skimmed(doubts, records, len(lines))

    def _doubtful(self, claims: list[Claim | None], batch: Batch) -> list[int]:
        """Places of the lines to look at one by one, in order: those without a claim, and claims not proved clean."""
        doubts = self.reader.bench.doubtful(batch)
        if len(batch) == len(claims):
            return doubts
        numbers = list(compress(range(len(claims)), claims))
        refused = list(compress(range(len(claims)), map(not_, claims)))
        return sorted(refused + [numbers[place] for place in doubts])

    def _batch(self, claims: Sequence[Claim]) -> Batch:
        """The claims, each with its context at hand."""
        return Batch(claims, self.reader.bench.context)

    def _note(self, book: SetBook, batch: Batch, places: Sequence[int], name: str) -> None:
        """Note the claims of a file with this name."""
        if len(batch) and not book.idle:
            book.note(batch, places, split_of(name))


def _those_read(claims: list[Claim | None]) -> Sequence[Claim]:
    """The claims without the gaps."""
    return claims if all(claims) else list(filter(None, claims))  # type: ignore[return-value]
