"""The quickest way: some dozen lines are decoded into claims and proved well-formed together.

Decoding checks each field in C. What remains is proved for the lines as a whole: the fields
that their claims have are a lower bound for the keys in their bytes, so where both numbers
are equal no line holds a key twice, a null too many or a property of another type's value.
Lines for which the proof fails are judged one by one, the way that `typed` and the schema
engine do; so the checks here may be stricter than the schema, never laxer.
"""

import re
from collections.abc import Callable, Sequence
from typing import Annotated

import msgspec
from msgspec import Meta

from klaim.records import Attribution, Claim, Comparison, Evidence, Flag, Provenance, Span, Value
from klaim.validate.typed import as_written, is_language

BATCH = 64
"""Lines that are proved together; one that fails the proof costs this many single judgements."""

_SAFE = 10**15
_KEYS = 18
"""Keys of a claim and its provenance, where the value and the attribution are null."""
_Place = Annotated[int, Meta(ge=0, le=_SAFE)]
_Text = Annotated[str, Meta(min_length=1)]
_IDS = re.compile(r"(?:([^\x00-\x20#]+)#[A-Za-z0-9][A-Za-z0-9._-]*\t\1\n)+")
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


class _Claim(Claim, frozen=True, kw_only=True):
    text: _Text
    value: _Value | None
    attribution: _Attribution | None
    source: Annotated[tuple[_Span, ...], Meta(min_length=1)]
    evidence: tuple[_Evidence, ...]
    flags: tuple[Flag, ...]
    provenance: _Provenance


Bulk = Callable[[Sequence[bytes]], list[Claim | None]]


def bulk() -> Bulk:
    """A function from lines to their claims; None for each that must be judged by itself."""
    decode = msgspec.json.Decoder(_Claim).decode
    refusals = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)

    def decoded(lines: Sequence[bytes]) -> list[Claim | None]:
        claims: list[Claim | None] = []
        for line in lines:
            try:
                claims.append(decode(line))
            except refusals:
                claims.append(None)
        if None not in claims:
            data, kept, whole = b"\n".join(lines), claims, lines
        else:
            whole = [line for line, claim in zip(lines, claims, strict=True) if claim is not None]
            kept = [claim for claim in claims if claim is not None]
            data = b"\n".join(whole)
        if kept and not _proved(data, whole, kept):  # type: ignore[arg-type]
            return [None] * len(lines)
        return claims

    return decoded


def _proved(data: bytes, lines: Sequence[bytes], claims: Sequence[Claim]) -> bool:
    """Tell whether every one of the claims is well-formed and written as it was decoded."""
    ids = "".join([f"{claim.id}\t{claim.article_id}\n" for claim in claims])
    if ids.count("\n") != len(claims) or not _IDS.fullmatch(ids):
        return False
    if not all(map(is_language, {claim.language for claim in claims})):
        return False
    keys = _KEYS * len(claims) + 3 * sum([len(claim.source) for claim in claims])
    for claim, line in zip(claims, lines, strict=True):
        for item in claim.evidence:
            if item.article_id != claim.article_id:
                return False
            keys += 4
        if claim.attribution is not None:
            keys += 4
        if claim.value is not None:
            fields = _fields(claim.type, claim.value, line)
            if not fields:
                return False
            keys += fields
        if claim.flags and len(set(claim.flags)) != len(claim.flags):
            return False
        parent = claim.provenance.parent
        if parent is not None and not _PARENT.fullmatch(parent):
            return False
    return _holds(data, keys)


def _holds(data: bytes, keys: int) -> bool:
    """Tell whether the bytes have this many keys; they cannot have fewer."""
    if data.count(b":") == keys:
        return True
    if b"\t" in data or b"\r" in data:
        return False
    return data.count(b'":') == keys and b" :" not in data


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
    for number in (value.number, value.number_max if kind == "quantity" else None):
        if number is not None:
            if abs(number) > _SAFE or (type(number) is float and not as_written(number, line)):
                return 0
            found += 1
    found += value.comparison is not None
    if kind == "participant":
        return 1 + found if value.name is not None else 0
    whole = value.number is not None and value.comparison is not None
    return found + (value.unit is not None) if whole else 0
