"""Judges pieces of a JSONL file: reading, form, rules, in that order, at the least cost for lines without a defect."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

import msgspec

from klaim import rules
from klaim.records import Article, Claim, Finding
from klaim.rules._batch import Batch
from klaim.rules._splits import split_of
from klaim.validate.allowed import allowed_out
from klaim.validate.bulk import bulk
from klaim.validate.chunks import Chunk
from klaim.validate.claims import Bench, Broken, spot
from klaim.validate.form import Form, load_schema
from klaim.validate.place import Line, Spot
from klaim.validate.scan import Place, Problem
from klaim.validate.sets import SetBook
from klaim.validate.settings import Settings
from klaim.validate.swallowed import plain
from klaim.validate.typed import decoder

_BOM = b"\xef\xbb\xbf"
_FILE_BITS = 44
_KINDS = {list: "an array", str: "a text", bool: "true or false", type(None): "null"}


class Part(NamedTuple):
    """What one piece of a file gave."""

    findings: list[Finding]
    book: Any
    """What its book packed; None where a book was handed in."""
    records: int
    lines: int = 0
    """Where the findings count lines from the piece's first: how many it has."""


class Reader:
    """Holds what every line needs: articles, rules, schema."""

    def __init__(self, articles: Mapping[str, Article], settings: Settings) -> None:
        self.settings = settings
        self.bench = Bench(articles, settings)
        self.form = Form(load_schema(settings.schema), settings.engine)
        self.loads = parser()
        short = settings.engine == "auto" and settings.schema is None
        self._short = decoder() if short else None
        self._bulk = bulk() if short else None
        self._known = frozenset(Claim.__struct_fields__)
        self._own_schema = settings.schema is not None
        self._active = {rule.name: rule for rule in settings.active()}
        self._severities = {rule.code: settings.severity_of(rule) for rule in rules.all_rules()}

    def part(self, name: str, file: int, chunk: Chunk, into: SetBook | None = None) -> Part:
        """Judge a piece of the file with this number and name; its claims are noted in the book, if one is given."""
        findings: list[Finding] = []
        book = SetBook(self.settings) if into is None else into
        records, kept, returns = 0, list[tuple[Claim, int]](), False
        if chunk.too_long:
            message = f"line of {chunk.too_long} bytes; at most {self.settings.max_line} are read"
            findings += self._told(Line(name, chunk.line, chunk.offset, b""), "line-too-long", Place(0, 0), "", message)
        offset, number = chunk.offset, chunk.line
        lines = chunk.lines
        if self._bulk is not None and b"\r" not in chunk.data and not (offset == 0 and chunk.data.startswith(_BOM)):
            records = self._quick_part(name, file, chunk, findings, book)
            return Part(findings, book.pack() if into is None else None, records)
        for raw in lines:
            data = raw
            if offset == 0 and data.startswith(_BOM):
                findings += self._told(
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
                    findings += self._told(Line(name, number, offset, raw), "carriage-return", place, "", told)
                returns = True
            if data and not data.isspace():
                records += 1
                claim = self._line(name, number, offset, data, findings)
                if claim is not None:
                    kept.append((claim, file << _FILE_BITS | offset))
            offset += len(raw) + 1
            number += 1
        self._note(book, Batch([claim for claim, _ in kept]), [place for _, place in kept], name)
        return Part(findings, book.pack() if into is None else None, records)

    def _quick_part(self, name: str, file: int, chunk: Chunk, findings: list[Finding], book: SetBook) -> int:
        """Judge whole lines that hold nothing odd, all at a time; the number of records among them."""
        assert self._bulk is not None
        lines, records, number = chunk.lines, len(chunk.lines), chunk.line
        claims = self._bulk(chunk.lines, chunk.data)
        batch = Batch(_those_read(claims))
        doubtful = self._doubtful(claims, batch)
        if not doubtful and book.idle:
            return records
        base = file << _FILE_BITS
        places = list(accumulate([len(line) + 1 for line in lines], initial=base + chunk.offset))
        for index in doubtful:
            data, claim, offset = lines[index], claims[index], places[index] - base
            if claim is not None:
                broken = self.bench.broken(claim)
                if broken:
                    findings += self._broken(Line(name, number + index, offset, data), broken)
            elif data and not data.isspace():
                claims[index] = self._line(name, number + index, offset, data, findings)
            else:
                records -= 1
        del places[-1]
        if len(batch) < len(claims):
            batch = Batch(_those_read(claims))
            places = [place for claim, place in zip(claims, places, strict=True) if claim is not None]
        self._note(book, batch, places, name)
        return records

    def _doubtful(self, claims: list[Claim | None], batch: Batch) -> list[int]:
        """Places of the lines to look at one by one, in order: those without a claim, and claims not proved clean."""
        doubts = self.bench.doubtful(batch)
        if len(batch) == len(claims):
            return doubts
        numbers = [number for number, claim in enumerate(claims) if claim is not None]
        refused = [number for number, claim in enumerate(claims) if claim is None]
        return sorted(refused + [numbers[place] for place in doubts])

    def _note(self, book: SetBook, batch: Batch, places: Sequence[int], name: str) -> None:
        """Note the claims of a file with this name."""
        if not book.idle:
            book.note(batch, places, split_of(name), self.bench.context)

    def _broken(self, line: Line, broken: list[Broken]) -> list[Finding]:
        """The findings for what the rules said of a line that allows nothing."""
        return [line.finding(spot(item.rule, item.defect, self.settings)) for item in broken]

    def of_file(self, name: str, rule: str, message: str) -> list[Finding]:
        """A finding on a file as a whole."""
        return list(self._told(Line(name, 1, 0, b""), rule, Place(0, 0), "", message))

    def _line(self, name: str, number: int, offset: int, data: bytes, findings: list[Finding]) -> Claim | None:
        """The claim of a line, after its findings; the short way serves nearly every line without a defect."""
        claim = self._short(data) if self._short is not None else None
        if claim is not None:
            broken = self.bench.broken(claim)
            if broken:
                findings += self._broken(Line(name, number, offset, data), broken)
            return claim
        try:
            record = self.loads(data)
        except ValueError:
            findings += self._unreadable(Line(name, number, offset, data))
            return None
        line = Line(name, number, offset, data)
        swallowed = [] if type(record) is dict and plain(data, record) else list(self._swallowed(line))
        findings += swallowed
        if any(item.name == "nested-too-deep" for item in swallowed):
            return None
        if not self.form.is_valid(record):
            findings += self.misshapen(record, line.finding)
            return None
        if any(item.name == "number-precision" for item in swallowed):
            return None
        return self.judged(record, lambda: line.finding, findings)

    def judged(
        self, record: Any, placer: Callable[[], Callable[[Spot], Finding]], findings: list[Finding]
    ) -> Claim | None:
        """The claim of a record of the right form; what its rules find is added to the findings."""
        try:
            claim = msgspec.convert(record, Claim)
        except msgspec.ValidationError as error:
            if not self._own_schema:
                findings += self.spotted("not-a-claim", "", str(error), placer())
                return None
            try:
                claim = msgspec.convert({key: value for key, value in record.items() if key in self._known}, Claim)
            except (msgspec.ValidationError, AttributeError) as second:
                findings += self.spotted("not-a-claim", "", str(second), placer())
                return None
        broken = self.bench.broken(claim)
        if broken or claim.allow is not msgspec.UNSET:
            finding = placer()
            for item in allowed_out(claim, broken, self.bench.asked(claim)):
                if item.rule.name in self._active:
                    findings.append(finding(spot(item.rule, item.defect, self.settings)))
        return claim

    def misshapen(self, record: Any, finding: Callable[[Spot], Finding]) -> Iterator[Finding]:
        """What is wrong with a record's form."""
        if not isinstance(record, dict):
            yield from self.spotted(
                "not-an-object", "", f"{_KINDS.get(type(record), 'a number')}, not an object", finding
            )
            return
        for item in self.form.violations(record):
            rule = self._active.get(item.rule)
            if rule is not None:
                severity = self._severities[rule.code]
                yield finding(
                    Spot(rule, severity, item.pointer, item.message, item.help or rule.help, None, item.on_key)
                )

    def _unreadable(self, line: Line) -> Iterator[Finding]:
        """Findings for a line that the parser refused; there is at least one, whatever the scanner thinks."""
        told = False
        try:
            line.data.decode("utf-8")
        except UnicodeDecodeError as error:
            told = True
            byte = line.data[error.start]
            place = Place(error.start, error.start + 1)
            yield from self._told(
                line, "not-utf8", place, "", f"byte 0x{byte:02X} at {line.offset + error.start} is not UTF-8"
            )
        for problem in line.scanned.problems:
            told = True
            yield from self.problem(line, problem)
        if not told:
            yield from self._told(line, "invalid-json", Place(0, 1), "", "the parser refuses this line")

    def _swallowed(self, line: Line) -> Iterator[Finding]:
        for problem in line.scanned.problems:
            yield from self.problem(line, problem)

    def problem(self, line: Line, problem: Problem) -> Iterator[Finding]:
        """The finding for what the scanner met."""
        yield from self._told(line, problem.rule, Place(problem.start, problem.end), problem.pointer, problem.message)

    def _told(self, line: Line, name: str, place: Place, pointer: str, message: str) -> Iterator[Finding]:
        rule = self._active.get(name)
        if rule is not None:
            yield line.at(place, Spot(rule, self._severities[rule.code], pointer, message, rule.help))

    def spotted(self, name: str, pointer: str, message: str, finding: Callable[[Spot], Finding]) -> Iterator[Finding]:
        """Give the finding of the rule with this name, if the run wants it."""
        rule = self._active.get(name)
        if rule is not None:
            yield finding(Spot(rule, self._severities[rule.code], pointer, message, rule.help))


def _those_read(claims: list[Claim | None]) -> Sequence[Claim]:
    """The claims without the gaps."""
    return claims if all(claims) else [claim for claim in claims if claim is not None]  # type: ignore[return-value]


def parser() -> Callable[[bytes], Any]:
    """The fastest strict JSON parser that is installed; it raises a ValueError on what is no JSON."""
    try:
        import orjson
    except ModuleNotFoundError:
        decode = msgspec.json.Decoder().decode

        def loads(data: bytes) -> Any:
            try:
                return decode(data)
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise ValueError(str(error)) from error

        return loads
    return orjson.loads
