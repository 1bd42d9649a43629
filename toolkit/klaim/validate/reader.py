"""Judges records one by one: reading, form, rules, in that order."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from klaim import rules
from klaim.records import Article, Claim, Finding
from klaim.rules.unknown_article import NONE
from klaim.validate.allowed import allowed_out
from klaim.validate.claims import Bench, Broken, spot
from klaim.validate.encodings import is_other, not_utf8
from klaim.validate.form import Form, Violation, load_schema
from klaim.validate.place import Line, Spot
from klaim.validate.scan import Place, Problem
from klaim.validate.settings import Settings
from klaim.validate.swallowed import plain
from klaim.validate.typed import decoder

_REAL = "Expected `int`, got `float`"
_STEP = re.compile(r"\.(\w+)|\[([0-9]+)\]")


class Reader:
    """Holds what every line needs: articles, rules, schema."""

    def __init__(self, articles: Mapping[str, Article], settings: Settings) -> None:
        self.settings = settings
        self.bench = Bench(articles, settings)
        self.form = Form(load_schema(settings.schema), settings.engine)
        self.loads = parser()
        short = settings.engine == "auto" and settings.schema is None
        self._short = decoder() if short else None
        self._known = frozenset(Claim.__struct_fields__)
        self._alone = False
        """Whether it was told that no article is at hand."""
        self._own_schema = settings.schema is not None
        self._active = {rule.name: rule for rule in settings.active()}
        self._severities = {rule.code: settings.severity_of(rule) for rule in rules.all_rules()}

    def broken(self, claim: Claim, line: Line) -> list[Finding]:
        """What the rules find in the claim of a line, which allows itself nothing."""
        found = self._untold(self.bench.broken(claim))
        return [line.finding(spot(item.rule, item.defect, self.settings)) for item in found]

    def _untold(self, broken: Sequence[Broken]) -> Sequence[Broken]:
        """Without what was told of another claim: that no article is at hand at all."""
        if self.bench.articles:
            return broken
        kept = [item for item in broken if item.defect.message != NONE]
        if not self._alone and len(kept) < len(broken):
            self._alone = True
            first = next(item for item in broken if item.defect.message == NONE)
            kept = [item for item in broken if item is first or item.defect.message != NONE]
        return kept

    def of_file(self, name: str, rule: str, message: str) -> list[Finding]:
        """A finding on a file as a whole."""
        return list(self.told(Line(name, 1, 0, b""), rule, Place(0, 0), "", message))

    def line(self, name: str, number: int, offset: int, data: bytes, findings: list[Finding]) -> Claim | None:
        """The claim of a line, after its findings; the short way serves nearly every line without a defect."""
        claim = self._short(data) if self._short is not None else None
        if claim is not None:
            findings += self.broken(claim, Line(name, number, offset, data))
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
        # What the short way refuses is seldom valid: its violations are sought at once.
        if self._short is not None or not self.form.is_valid(record):
            violations = self.form.violations(record)
            if violations:
                findings += self._worded(violations, line.finding)
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
                findings += self.spotted("not-a-claim", *_misread(error), placer())
                return None
            try:
                claim = msgspec.convert({key: value for key, value in record.items() if key in self._known}, Claim)
            except (msgspec.ValidationError, AttributeError) as second:
                pointer, told = _misread(second) if isinstance(second, msgspec.ValidationError) else ("", str(second))
                findings += self.spotted("not-a-claim", pointer, told, placer())
                return None
        broken = self.bench.broken(claim)
        if broken or claim.allow is not msgspec.UNSET:
            finding = placer()
            for item in self._untold(allowed_out(claim, broken, self.bench.asked(claim))):
                if item.rule.name in self._active:
                    findings.append(finding(spot(item.rule, item.defect, self.settings)))
        return claim

    def misshapen(self, record: Any, finding: Callable[[Spot], Finding]) -> Iterator[Finding]:
        """What is wrong with a record's form."""
        return self._worded(self.form.violations(record), finding)

    def _worded(self, violations: Iterable[Violation], finding: Callable[[Spot], Finding]) -> Iterator[Finding]:
        for item in violations:
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
            head = line.data if line.offset == 0 else b""
            told_as = not_utf8(line.data[error.start], line.offset + error.start, head)
            pointer = "" if is_other(head) else line.scanned.pointer_at(error.start)
            yield from self.told(line, "not-utf8", Place(error.start, error.start + 1), pointer, told_as)
            if is_other(head):
                return
        for problem in line.scanned.problems:
            told = True
            yield from self.problem(line, problem)
        if not told:
            yield from self.told(line, "invalid-json", Place(0, 1), "", "the parser refuses this line")

    def _swallowed(self, line: Line) -> Iterator[Finding]:
        for problem in line.scanned.problems:
            yield from self.problem(line, problem)

    def problem(self, line: Line, problem: Problem) -> Iterator[Finding]:
        """The finding for what the scanner met."""
        yield from self.told(line, problem.rule, Place(problem.start, problem.end), problem.pointer, problem.message)

    def told(self, line: Line, name: str, place: Place, pointer: str, message: str) -> Iterator[Finding]:
        """Give the finding of the rule with this name at bytes of a line, if the run wants it."""
        rule = self._active.get(name)
        if rule is not None:
            yield line.at(place, Spot(rule, self._severities[rule.code], pointer, message, rule.help))

    def spotted(self, name: str, pointer: str, message: str, finding: Callable[[Spot], Finding]) -> Iterator[Finding]:
        """Give the finding of the rule with this name, if the run wants it."""
        rule = self._active.get(name)
        if rule is not None:
            yield finding(Spot(rule, self._severities[rule.code], pointer, message, rule.help))


def _misread(error: msgspec.ValidationError) -> tuple[str, str]:
    """Pointer and message for what kept a record from being read as a claim."""
    told, _, path = str(error).partition(" - at `$")
    steps = _STEP.findall(path)
    pointer = "".join(f"/{name or index}" for name, index in steps)
    return pointer, "a whole number with a point or an exponent" if told == _REAL else told


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
