"""Mends what has one right answer, in JSONL files, whole or not at all; a second run changes nothing."""

import copy
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from klaim.errors import MissingError
from klaim.io.atomic import atomic_write
from klaim.records import Article, Claim
from klaim.rules._rule import Edit
from klaim.validate.allowed import allows
from klaim.validate.claims import Bench
from klaim.validate.form import Form, load_schema
from klaim.validate.reader import parser, plain
from klaim.validate.settings import Settings
from klaim.validate.sources import STDIN, Source, sources

_BOM = b"\xef\xbb\xbf"
_ROUNDS = 3


@dataclass(slots=True)
class Mended:
    """What happened to a file: records changed, and the changes as a unified diff."""

    file: str
    changed: int = 0
    diff: list[str] = field(default_factory=list)


def mend(
    paths: Iterable[str], articles: Mapping[str, Article], *, settings: Settings | None = None, write: bool
) -> Iterator[Mended]:
    """Mend each JSONL file, or only tell what would change; files of other kinds are left as they are."""
    settings = settings or Settings()
    mender = _Mender(articles, settings)
    for source in sources(paths):
        if source.name != STDIN and source.kind == "jsonl" and not source.name.endswith((".gz", ".zst")):
            yield mender.file(source, write=write)


class _Mender:
    def __init__(self, articles: Mapping[str, Article], settings: Settings) -> None:
        self.bench = Bench(articles, settings)
        self.form = Form(load_schema(settings.schema), settings.engine)
        self.rules = [rule for rule in settings.active() if rule.fixes]
        self.max_line = settings.max_line
        self._loads = parser()

    def file(self, source: Source, *, write: bool) -> Mended:
        """Mend a file line by line; it is written anew only where a line changes."""
        told = Mended(source.name)
        changed = self._changes(source, told, keep_diff=not write)
        if not write:
            for _ in changed:
                pass
        elif any(old != new for old, new in self._lines(source)):
            with atomic_write(Path(source.name)) as file:
                file.writelines(changed)
        return told

    def _changes(self, source: Source, told: Mended, *, keep_diff: bool) -> Iterator[bytes]:
        for number, (old, new) in enumerate(self._lines(source), start=1):
            if old != new:
                told.changed += 1
                if keep_diff:
                    if not told.diff:
                        told.diff += [f"--- {source.name}\n", f"+++ {source.name}\n"]
                    told.diff.append(f"@@ -{number} +{number} @@\n-{_shown(old)}\n+{_shown(new)}\n")
            yield new

    def _lines(self, source: Source) -> Iterator[tuple[bytes, bytes]]:
        try:
            with source.open() as stream:
                for number, line in enumerate(stream):
                    yield line, self.line(line, first=number == 0)
        except OSError as error:
            raise MissingError(error.strerror or "cannot be read", where=source.name, mend="name a file") from error

    def line(self, line: bytes, *, first: bool = False) -> bytes:
        """The line mended, in canonical form; as it is where it cannot be read as a claim."""
        data = line.removeprefix(_BOM) if first else line
        ending = b"\n" if data.endswith(b"\n") else b""
        data = data.removesuffix(b"\n").removesuffix(b"\r")
        record = self._claim_record(data)
        if record is None:
            return data + ending
        return msgspec.json.encode(self.mended(record), order="sorted") + b"\n"

    def _claim_record(self, data: bytes) -> Any:
        """The record, if nothing is lost by writing it anew and its form is right."""
        if len(data) > self.max_line:
            return None
        try:
            record = self._loads(data)
        except ValueError:
            return None
        return record if plain_enough(data, record) and self.form.is_valid(record) else None

    def mended(self, record: dict[str, Any]) -> dict[str, Any]:
        """The record with the edits of every rule, applied until none is left."""
        for _ in range(_ROUNDS):
            edits = list(self._edits(record))
            if not edits:
                break
            record = copy.deepcopy(record)
            for edit in edits:
                _apply(record, edit)
        return record

    def _edits(self, record: dict[str, Any]) -> Iterator[Edit]:
        known = {key: value for key, value in record.items() if key in Claim.__struct_fields__}
        try:
            claim = msgspec.convert(known, Claim)
        except msgspec.ValidationError:
            return
        context = self.bench.context(claim)
        for rule in self.rules:
            if rule.needs <= context.known and not allows(claim, rule.code):
                for fix in rule.fixes:
                    yield from fix(claim, context)


def plain_enough(data: bytes, record: Any) -> bool:
    """Tell whether the record holds all that the line says."""
    from klaim.validate.scan import scan

    return plain(data, record) or not scan(data).problems


def _apply(record: Any, edit: Edit) -> None:
    *way, last = edit.pointer.split("/")[1:]
    node = record
    for step in way:
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[int(last) if isinstance(node, list) else last] = edit.value


def _shown(line: bytes) -> str:
    return line.rstrip(b"\n").decode("utf-8", "replace")
