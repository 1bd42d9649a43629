"""Validates files: streams them in pieces, over as many processes as asked for, findings in the order of the files."""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import msgspec

from klaim.io.packed import unpacking_errors
from klaim.records import Article, Claim, Finding
from klaim.rules._rule import Defect
from klaim.rules.unknown_article import NONE
from klaim.validate.chunks import CHUNK, Chunk, Readable, Stretch, Window, chunks, stretches
from klaim.validate.claims import spot
from klaim.validate.pieces import FILE_BITS, Part, Pieces
from klaim.validate.place import Line, Spot
from klaim.validate.reader import Reader
from klaim.validate.sets import SetBook, Standing
from klaim.validate.settings import Settings
from klaim.validate.sources import Source, sources

_FAR_CHUNK = 1 << 19
"""Least bytes of a piece that another process judges: few enough that all are at work nearly to the end."""

_OFFSET = (1 << FILE_BITS) - 1


@dataclass(slots=True)
class Tally:
    """What a run has read so far; filled while its findings are taken."""

    records: int = 0
    files: list[str] = field(default_factory=list)


def validate(
    paths: Iterable[str],
    articles: Mapping[str, Article],
    *,
    settings: Settings | None = None,
    tally: Tally | None = None,
) -> Iterator[Finding]:
    """Every finding in the files, first those on single records in reading order, then those on the set."""
    settings = settings or Settings()
    run = _Run(articles, settings, tally or Tally())
    yield from run.findings(list(sources(paths)))


class _Run:
    def __init__(self, articles: Mapping[str, Article], settings: Settings, tally: Tally) -> None:
        self.articles = articles
        self.settings = settings
        self.tally = tally
        self.reader = Reader(articles, settings)
        self.judge = Pieces(self.reader)
        self.book = SetBook(settings)
        self._alone = False
        """Whether it was told that no article is at hand."""
        self._lines: Counter[int] = Counter()
        """How many lines of a file came back from other processes."""

    def findings(self, files: list[Source]) -> Iterator[Finding]:
        parts = self._parallel(files) if self.settings.jobs > 1 else self._serial(files)
        try:
            for index, group in groupby(parts, key=itemgetter(0)):
                yield from self._of_file(files[index], (part for _, part in group))
            yield from self._set_findings(files)
        finally:
            for source in files:
                source.close()

    def _of_file(self, source: Source, parts: Iterable[Part]) -> Iterator[Finding]:
        """The findings of a file's pieces; line ends are told once a file, articles that are all missing once a run."""
        silent, returns = True, False
        for part in parts:
            self.tally.records += part.records
            if part.book is None:
                self.book.settle()
            else:
                self.book.merge(part.book)
            silent = silent and not part.records and not part.findings
            for finding in part.findings:
                told = self._alone if finding.message == NONE else returns and finding.name == "carriage-return"
                if not told:
                    yield finding
                returns = returns or finding.name == "carriage-return"
                self._alone = self._alone or finding.message == NONE
        if silent:
            yield from self.reader.of_file(source.name, "empty-file", "the file holds no records")

    def _pieces(self, files: list[Source]) -> Iterator[tuple[int, Source, Chunk | Stretch | Part]]:
        """The pieces of all files to judge; a Part where one was judged at once (other formats, damaged files)."""
        for index, source in enumerate(files):
            self.tally.files.append(source.name)
            if source.kind != "jsonl":
                from klaim.validate.documents import judge_document

                yield index, source, judge_document(source, self.reader, index)
                continue
            try:
                with source.open() as stream:
                    if self.settings.jobs > 1 and source.plain:
                        parts = stretches(stream, size=_FAR_CHUNK, jobs=self.settings.jobs)
                        yield from ((index, source, part) for part in parts)
                    else:
                        for chunk in chunks(stream, max_line=self.settings.max_line, size=CHUNK):
                            source.begins(chunk.offset, chunk.line)
                            yield index, source, chunk
                yield index, source, Part([], 0, SetBook(self.settings).pack())
            except unpacking_errors() as error:
                found = self.reader.of_file(source.name, "damaged-file", f"cannot be unpacked: {error}")
                yield index, source, Part(found, 0, SetBook(self.settings).pack())

    def _serial(self, files: list[Source]) -> Iterator[tuple[int, Part]]:
        for (index, kind), pieces in groupby(self._pieces(files), key=lambda item: (item[0], type(item[2]))):
            if kind is Part:
                yield from ((index, piece) for _, _, piece in pieces if isinstance(piece, Part))
            else:
                found = (piece for _, _, piece in pieces if isinstance(piece, Chunk))
                yield from ((index, part) for part in self.judge.parts(files[index].name, index, found, self.book))

    def _parallel(self, files: list[Source]) -> Iterator[tuple[int, Part]]:
        jobs = self.settings.jobs
        with ProcessPoolExecutor(jobs, initializer=_start, initargs=(dict(self.articles), self.settings)) as pool:
            waiting: deque[tuple[int, int, Future[Part] | Part]] = deque()
            for index, source, piece in self._pieces(files):
                if isinstance(piece, Part):
                    waiting.append((index, 0, piece))
                elif isinstance(piece, Stretch):
                    waiting.append((index, piece.offset, pool.submit(_judge_at, source.name, index, piece)))
                else:
                    waiting.append((index, 0, pool.submit(_judge, source.name, index, piece._replace(lines=[]))))
                if len(waiting) > 2 * jobs:
                    yield self._arrived(files, *waiting.popleft())
            while waiting:
                yield self._arrived(files, *waiting.popleft())

    def _arrived(self, files: list[Source], index: int, offset: int, piece: Future[Part] | Part) -> tuple[int, Part]:
        """The part that is next in the order of the files, its findings numbered as the file's lines are."""
        part = piece.result() if isinstance(piece, Future) else piece
        if part.lines:
            before = self._lines[index]
            self._lines[index] += part.lines
            files[index].begins(offset, before + 1)
            if before:
                moved = [msgspec.structs.replace(item, line=item.line + before) for item in part.findings]
                part = part._replace(findings=moved)
        return index, part

    def _set_findings(self, files: list[Source]) -> Iterator[Finding]:
        for found in self.book.members(lambda places: self._fetch(files, places)):
            source = files[found.place >> FILE_BITS]
            severity = self.settings.severity_of(found.rule)
            marked = Spot(found.rule, severity, found.pointer, found.message, found.rule.help)
            if source.kind != "jsonl":
                from klaim.validate.documents import finding_at

                yield finding_at(source, found.place & _OFFSET, marked)
                continue
            for offset, data in source.lines_at([found.place & _OFFSET]):
                yield Line(source.name, source.number_at(offset), offset, data).finding(marked)
        if self.tally.records:
            for rule, where, message in self.book.totals(self.articles):
                yield Line(where, 1, 0, b"").finding(spot(rule, Defect("", message), self.settings))

    def _fetch(self, files: list[Source], places: Collection[int]) -> dict[int, Standing]:
        """The claims at the places, with the words for where they stand."""
        standing: dict[int, Standing] = {}
        by_file: dict[int, list[int]] = {}
        for place in places:
            by_file.setdefault(place >> FILE_BITS, []).append(place & _OFFSET)
        for index, offsets in by_file.items():
            source = files[index]
            if source.kind != "jsonl":
                from klaim.validate.documents import claims_at

                found = claims_at(source, offsets, self.reader)
            else:
                found = {
                    offset: Standing(claim, partial(_where, source, offset))
                    for offset, data in source.lines_at(offsets)
                    if (claim := _claim(data)) is not None
                }
            standing.update({index << FILE_BITS | offset: item for offset, item in found.items()})
        return standing


def _where(source: Source, offset: int) -> str:
    return f"{source.name}:{source.number_at(offset)}"


def _claim(data: bytes) -> Claim | None:
    """A claim that was judged before, so its record has the right form; fields of the user's own are left out.

    None where the file has changed since.
    """
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    try:
        record = msgspec.json.decode(data)
    except msgspec.DecodeError:
        return None
    return msgspec.convert({key: value for key, value in record.items() if key in Claim.__struct_fields__}, Claim)


_judge_here: list[Pieces] = []
"""What the worker process judges with."""


def _start(articles: dict[str, Article], settings: Settings) -> None:
    _judge_here[:] = [Pieces(Reader(articles, settings))]


def _judge(name: str, index: int, chunk: Chunk) -> Part:
    """Judge a piece that was sent."""
    if not chunk.too_long:
        return _judged(name, index, BytesIO(chunk.data), chunk.offset, chunk.line)._replace(lines=0)
    judge, book = _judge_here[0], SetBook(_judge_here[0].reader.settings)
    (part,) = judge.parts(name, index, [chunk], book)
    return part._replace(book=book.pack(), lines=0)


def _judge_at(name: str, index: int, stretch: Stretch) -> Part:
    """Judge a piece of which only the place was sent; its lines are counted from 1."""
    with Path(name).open("rb") as file:
        return _judged(name, index, Window(file, stretch), stretch.offset, 1)


def _judged(name: str, index: int, stream: Readable, offset: int, line: int) -> Part:
    """Judge what a stream holds in pieces that a processor's cache holds."""
    judge = _judge_here[0]
    settings, book = judge.reader.settings, SetBook(judge.reader.settings)
    findings, records, lines = list[Finding](), 0, 0
    pieces = chunks(stream, max_line=settings.max_line, size=CHUNK, offset=offset, line=line)
    for part in judge.parts(name, index, pieces, book):
        findings += part.findings
        records += part.records
        lines += part.lines
    return Part(findings, records, book.pack(), lines)
