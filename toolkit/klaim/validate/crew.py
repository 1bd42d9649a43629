"""Has processes judge pieces of files, this one among them; what they give comes in the order of the pieces."""

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from klaim.records import Article, Finding
from klaim.validate.chunks import CHUNK, Chunk, Readable, Stretch, Window, chunks
from klaim.validate.pieces import Part, Pieces
from klaim.validate.reader import Reader
from klaim.validate.sets import SetBook
from klaim.validate.settings import Settings
from klaim.validate.sources import Source

Piece = Chunk | Stretch


class Given(NamedTuple):
    """A piece of the source with this number; a Part where there is nothing left to judge."""

    number: int
    source: Source
    piece: Piece | Part


@dataclass(slots=True)
class _Waiting:
    """A piece and its part to be."""

    given: Given
    part: Future[Part]


class Crew:
    """As many processes as the settings ask for; the one that hands out the pieces judges those that none has begun."""

    def __init__(self, judge: Pieces) -> None:
        reader = judge.reader
        self._judge = judge
        self._ahead = 2 * reader.settings.jobs
        self._pool = ProcessPoolExecutor(
            reader.settings.jobs - 1, initializer=_start, initargs=(dict(reader.bench.articles), reader.settings)
        )

    def parts(self, pieces: Iterable[Given]) -> Iterator[tuple[Given, Part]]:
        """Each piece with what it gave."""
        waiting = deque[_Waiting]()
        with self._pool:
            for given in pieces:
                waiting.append(_Waiting(given, self._handed_out(given)))
                if len(waiting) > self._ahead:
                    yield self._first(waiting)
            while waiting:
                yield self._first(waiting)

    def _handed_out(self, given: Given) -> Future[Part]:
        number, source, piece = given
        if isinstance(piece, Part):
            return _there(piece)
        light = piece._replace(lines=[]) if isinstance(piece, Chunk) else piece
        return self._pool.submit(_judge, source.name, number, light)

    def _first(self, waiting: deque[_Waiting]) -> tuple[Given, Part]:
        """The first that waits; until its part has come, those that no process has begun are judged here."""
        first = waiting[0]
        while not first.part.done():
            item = next((item for item in reversed(waiting) if item.part.cancel()), None)
            if item is None:
                break
            number, source, piece = item.given
            assert not isinstance(piece, Part)
            item.part = _there(judged(self._judge, source.name, number, piece))
        waiting.popleft()
        return first.given, first.part.result()


def _there(part: Part) -> Future[Part]:
    found = Future[Part]()
    found.set_result(part)
    return found


_judge_here: list[Pieces] = []
"""What another process judges with."""


def _start(articles: dict[str, Article], settings: Settings) -> None:
    _judge_here[:] = [Pieces(Reader(articles, settings))]


def _judge(name: str, file: int, piece: Piece) -> Part:
    return judged(_judge_here[0], name, file, piece)


def judged(judge: Pieces, name: str, file: int, piece: Piece) -> Part:
    """What a piece gives, its book packed; the lines of a stretch are counted from 1."""
    if isinstance(piece, Stretch):
        with Path(name).open("rb") as opened:
            return _of_stream(judge, name, file, Window(opened, piece), piece.offset, 1)
    if not piece.too_long:
        return _of_stream(judge, name, file, BytesIO(piece.data), piece.offset, piece.line)._replace(lines=0)
    book = SetBook(judge.reader.settings)
    (part,) = judge.parts(name, file, [piece], book)
    return part._replace(book=book.pack(), lines=0)


def _of_stream(judge: Pieces, name: str, file: int, stream: Readable, offset: int, line: int) -> Part:
    """What a stream gives in pieces that a processor's cache holds."""
    settings, book = judge.reader.settings, SetBook(judge.reader.settings)
    findings, records, lines = list[Finding](), 0, 0
    pieces = chunks(stream, max_line=settings.max_line, size=CHUNK, offset=offset, line=line)
    for part in judge.parts(name, file, pieces, book):
        findings += part.findings
        records += part.records
        lines += part.lines
    return Part(findings, records, book.pack(), lines)
