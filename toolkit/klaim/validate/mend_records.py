"""Mends a claim record: the edits of every rule that it is told to break, applied until none is left."""

import copy
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from klaim.records import Article, Claim
from klaim.rules._rule import Edit
from klaim.validate.allowed import allows
from klaim.validate.reader import Reader
from klaim.validate.scan import scan
from klaim.validate.settings import Settings
from klaim.validate.swallowed import plain

_ROUNDS = 3


class Mender:
    """Holds what every record needs: articles, the rules that mend, schema."""

    def __init__(self, articles: Mapping[str, Article], settings: Settings) -> None:
        self.reader = Reader(articles, settings)
        self.rules = [rule for rule in settings.active() if rule.fixes]
        self.max_line = settings.max_line

    def readable(self, data: bytes) -> Any:
        """The record of a line, if nothing is lost by writing it anew and its form is right; else None."""
        try:
            record = self.reader.loads(data)
        except ValueError:
            return None
        unchanged = type(record) is dict and (plain(data, record) or not scan(data).problems)
        return record if unchanged and self.reader.form.is_valid(record) else None

    def mended(self, record: dict[str, Any]) -> dict[str, Any]:
        """The record with the edits of every rule that it breaks, applied until none is left."""
        for _ in range(_ROUNDS):
            edits = list(self._edits(record))
            if not edits:
                break
            record = copy.deepcopy(record)
            for edit in edits:
                apply(record, edit)
        return record

    def changes(self, record: Any) -> list[Edit]:
        """What of a record's values the mending changes; nothing where its form is wrong."""
        if not isinstance(record, dict) or not self.reader.form.is_valid(record):
            return []
        return list(_differing(record, self.mended(record), ""))

    def _edits(self, record: dict[str, Any]) -> Iterator[Edit]:
        known = {key: value for key, value in record.items() if key in Claim.__struct_fields__}
        try:
            claim = msgspec.convert(known, Claim)
        except msgspec.ValidationError:
            return
        bench = self.reader.bench
        context, told = bench.context(claim), {item.rule.code for item in bench.broken(claim)}
        for rule in self.rules:
            if rule.code in told and not allows(claim, rule.code):
                for fix in rule.fixes:
                    yield from fix(claim, context)


def in_order(record: dict[str, Any]) -> bytes:
    """The record as a line with sorted keys."""
    return msgspec.json.encode(record, order="sorted") + b"\n"


def is_in_order(node: Any) -> bool:
    """Whether the keys of a record are sorted, and those of every object in it."""
    if isinstance(node, dict):
        return list(node) == sorted(node) and all(map(is_in_order, node.values()))
    return not isinstance(node, list) or all(map(is_in_order, node))


def apply(record: Any, edit: Edit) -> None:
    """Put the edit's value into its place."""
    *way, last = edit.pointer.split("/")[1:]
    node = record
    for step in way:
        node = node[int(step)] if isinstance(node, list) else node[step]
    node[int(last) if isinstance(node, list) else last] = edit.value


def _differing(old: Any, new: Any, pointer: str) -> Iterator[Edit]:
    """The values that differ in two records of the same shape."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key, value in new.items():
            yield from _differing(old.get(key), value, f"{pointer}/{key}")
    elif isinstance(old, list) and isinstance(new, list):
        for index, pair in enumerate(zip(old, new, strict=True)):
            yield from _differing(*pair, f"{pointer}/{index}")
    elif old != new:
        yield Edit(pointer, new)
