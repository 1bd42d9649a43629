"""The quickest way: the lines of a chunk are decoded into claims and proved well-formed together.

Decoding checks each field in C. What remains is proved for the lines as a whole: the fields
that their claims have are a lower bound for the keys in their bytes, so where both numbers
are equal no line holds a key twice, a null too many or a property of another type's value.
Where the proof fails it is tried on either half; a line for which it fails is judged by itself,
the way that `typed` and the schema engine do; so the checks here may be stricter than the schema, never laxer.
"""

import re
from collections.abc import Callable, Sequence
from itertools import compress
from operator import not_
from typing import Annotated, Protocol

import msgspec
from msgspec import Meta

from klaim.records import Attribution, Claim, Comparison, Evidence, Flag, Provenance, Span, Value
from klaim.validate.occurrences import Occurrences
from klaim.validate.typed import is_language, kept

_Count = Callable[[bytes, bytes], int]
"""Tells how often a mark stands in data."""

_SAFE = 10**15
_KEYS = 18
"""Keys of a claim and its provenance, where the value and the attribution are null."""
_Place = Annotated[int, Meta(ge=0, le=_SAFE)]
_Text = Annotated[str, Meta(min_length=1)]
_ARTICLE = re.compile(r"[^\x00-\x20#]+")
_NAMES = re.compile(r"#[A-Za-z0-9][A-Za-z0-9._-]*(?:\n#[A-Za-z0-9][A-Za-z0-9._-]*)*")
_PARENT = re.compile(r"[^\x00-\x20#]+#[A-Za-z0-9][A-Za-z0-9._-]*")


class _Span(Span, frozen=True, gc=False):
    start: _Place
    end: _Place
    exact: _Text


class _Evidence(Evidence, frozen=True, gc=False):
    article_id: str
    start: _Place
    end: _Place
    exact: _Text


class _Attribution(Attribution, frozen=True, gc=False):
    speaker: _Text
    cue: _Text
    start: _Place
    end: _Place


class _Value(Value, frozen=True, gc=False, omit_defaults=True):
    edtf: _Text | None = None
    iso8601: _Text | None = None
    unit: _Text | None = None
    comparison: Comparison | None = None
    name: _Text | None = None
    entity: _Text | None = None
    role: _Text | None = None
    object: _Text | None = None
    resolved_by: _Text | None = None


class _Provenance(Provenance, frozen=True, gc=False):
    tool: _Text
    made_by: tuple[_Text, ...]
    annotators: tuple[_Text, ...]
    parent: str | None


class _Claim(Claim, frozen=True, kw_only=True, gc=False):
    text: _Text
    value: _Value | None
    attribution: _Attribution | None
    source: Annotated[tuple[_Span, ...], Meta(min_length=1)]
    evidence: tuple[_Evidence, ...]
    flags: tuple[Flag, ...]
    provenance: _Provenance


class Bulk(Protocol):
    """A function from lines to their claims; None for each that must be judged by itself."""

    def __call__(self, lines: list[bytes], data: bytes | None = None) -> list[Claim | None]:
        """`data` is the lines together, if it is at hand."""


def bulk() -> Bulk:
    """The function that decodes and proves lines."""
    decode, count = msgspec.json.Decoder(_Claim).decode, Occurrences().of
    refusals = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

    def decoded(lines: list[bytes], data: bytes | None = None) -> list[Claim | None]:
        claims: list[Claim | None] = []
        rest = iter(lines)
        while len(claims) < len(lines):
            try:
                claims.extend(map(decode, rest))
            except refusals:
                claims.append(None)
        return _proved(lines, claims, b"".join(lines) if data is None else data, count)

    return decoded


def _proved(lines: list[bytes], claims: list[Claim | None], data: bytes, count: _Count) -> list[Claim | None]:
    """The claims, without those that are not well-formed or not written as they were decoded."""
    kept, kept_lines, others = claims, lines, list[bytes]()
    if not all(claims):
        kept, kept_lines = list(filter(None, claims)), list(compress(lines, claims))
        others = list(compress(lines, map(not_, claims)))
    if not kept:
        return claims
    keys = _keys(kept, kept_lines)  # type: ignore[arg-type]
    if keys and _holds(data, others, keys, count):
        return claims
    if len(lines) == 1:
        return [None]
    half, found = len(lines) // 2, list[Claim | None]()
    for part in (slice(half), slice(half, None)):
        found += _proved(lines[part], claims[part], b"".join(lines[part]), count)
    return found


def _keys(claims: Sequence[Claim], lines: Sequence[bytes]) -> int:
    """The least number of keys in the lines that the claims were decoded from; 0 if one is not well-formed."""
    if not _identified([claim.id for claim in claims], [claim.article_id for claim in claims]):
        return 0
    if not all(map(is_language, {claim.language for claim in claims})):
        return 0
    for parent in {claim.provenance.parent for claim in claims}:
        if parent is not None and not _PARENT.fullmatch(parent):
            return 0
    keys = _KEYS * len(claims)
    for claim, line in zip(claims, lines, strict=True):
        evidence, article_id, value = claim.evidence, claim.article_id, claim.value
        for item in evidence:
            if item.article_id != article_id:
                return 0
        keys += 3 * len(claim.source) + 4 * len(evidence)
        if claim.attribution is not None:
            keys += 4
        if value is not None:
            fields = _fields(claim.type, value, line)
            if not fields:
                return 0
            keys += fields
        if claim.flags and len(set(claim.flags)) != len(claim.flags):
            return 0
    return keys


def _identified(ids: list[str], articles: list[str]) -> bool:
    """Tell whether each id is the article's and a name of its own."""
    if not all(map(_ARTICLE.fullmatch, set(articles))):
        return False
    names = "\n".join(map(str.removeprefix, ids, articles))
    begun = sum(map(len, ids)) == sum(map(len, articles)) + len(names) - len(ids) + 1
    return begun and names.count("\n") == len(ids) - 1 and _NAMES.fullmatch(names) is not None


def _holds(data: bytes, others: Sequence[bytes], keys: int, count: _Count) -> bool:
    """Tell whether the bytes have this many keys, the other lines aside; they cannot have fewer."""
    if count(b":", data) - sum([line.count(b":") for line in others]) == keys:
        return True
    if b"\t" in data or b"\r" in data:
        return False
    return count(b'":', data) - sum([line.count(b'":') for line in others]) == keys and not count(b" :", data)


def _fields(kind: str, value: Value, line: bytes) -> int:
    """Number of fields that the value must have and may have, of those it has; 0 where one lacks or lost digits."""
    more = 1 if value.resolved_by is not None else 0
    if kind == "date":
        return 1 + more if value.edtf is not None else 0
    if kind == "duration":
        return 2 + more if value.iso8601 is not None and value.comparison is not None else 0
    if kind in ("location", "initiator", "topic"):
        return 1 if value.name is not None else 0
    if kind in ("quantity", "participant"):
        return _counted(kind, value, line)
    if kind not in ("role", "relation") or value.entity is None or value.role is None:
        return 0
    return 2 if kind == "role" else 3 if value.object is not None else 0


def _counted(kind: str, value: Value, line: bytes) -> int:
    """`_fields` of a value that may have numbers."""
    found = 0
    for key, number in (("number", value.number), ("number_max", value.number_max if kind == "quantity" else None)):
        if number is not None:
            if not kept(key, number, line):
                return 0
            found += 1
    found += value.comparison is not None
    if kind == "participant":
        return 1 + found if value.name is not None else 0
    whole = value.number is not None and value.comparison is not None
    return found + (value.unit is not None) if whole else 0
