"""The short way: a line that decodes as a claim and passes these checks has the form the schema asks for.

Whatever does not pass goes the long way, through the schema engine and the scanner; so the
checks may be stricter than the schema, never laxer. Tests hold them to both engines.
"""

import re
from collections.abc import Callable

import msgspec

from klaim.records import Claim, Provenance, Value

_ID = re.compile(r"[^\x00-\x20#]+#[A-Za-z0-9][A-Za-z0-9._-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_NO_VALUE = frozenset({"event", "statement", "assessment"})
_LEAST_KEYS = 17
"""Keys of a claim and its provenance, flags and allow aside."""
_SAFE = 10**15
_MOST_DIGITS = 16
"""Characters of a float that may have more digits than it keeps."""


class _Provenance(Provenance, frozen=True):
    """Has no defaults: a key that is left out must not be made up for by a colon behind a quote in a text."""

    made_by: tuple[str, ...]
    annotators: tuple[str, ...]
    parent: str | None


class _Claim(Claim, frozen=True, kw_only=True):
    provenance: _Provenance


def decoder() -> Callable[[bytes], Claim | None]:
    """A function from a line to its claim; None where the short way does not settle that all is well."""
    decode = msgspec.json.Decoder(_Claim).decode

    def short(data: bytes) -> Claim | None:
        try:
            claim = decode(data)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None
        return claim if _keys_once(data, claim) and _formed(claim, data) else None

    return short


def _keys_once(data: bytes, claim: Claim) -> bool:
    """Tell whether the line has every key that its claim needs and each once, counted by the colons behind quotes."""
    if b" :" in data or b'\\":' in data or b"\t:" in data or b"\r:" in data or claim.allow is not msgspec.UNSET:
        return False
    value, attribution = claim.value, claim.attribution
    keys = _LEAST_KEYS + 3 * len(claim.source) + 4 * len(claim.evidence)
    nulls = 0
    if attribution is None:
        nulls += 1
    else:
        keys += 4
    if value is None:
        nulls += 1
    else:
        keys += _fields(value)
    if claim.provenance.parent is None:
        nulls += 1
    if claim.flags or b'"flags":' in data:
        keys += 1
    return data.count(b'":') == keys and data.count(b"null") == nulls


def _fields(value: Value) -> int:
    """Number of fields that the value has."""
    return len(value.__struct_fields__) - (
        value.edtf, value.iso8601, value.number, value.number_max, value.unit, value.comparison,
        value.name, value.entity, value.role, value.object, value.resolved_by,
    ).count(None)  # fmt: skip


def _formed(claim: Claim, data: bytes) -> bool:
    """Tell whether ids, texts, offsets and the value have the form the schema asks for."""
    claim_id, article_id, provenance = claim.id, claim.article_id, claim.provenance
    if not _ID.fullmatch(claim_id) or claim_id.partition("#")[0] != article_id or not claim.text or not claim.source:
        return False
    for span in claim.source:
        if not 0 <= span.start <= _SAFE or not 0 <= span.end <= _SAFE or not span.exact:
            return False
    for item in claim.evidence:
        if (
            not 0 <= item.start <= _SAFE
            or not 0 <= item.end <= _SAFE
            or not item.exact
            or item.article_id != article_id
        ):
            return False
    cue = claim.attribution
    if cue is not None and (not 0 <= cue.start <= _SAFE or not 0 <= cue.end <= _SAFE or not cue.cue or not cue.speaker):
        return False
    if not (provenance.tool and all(provenance.made_by) and all(provenance.annotators)):
        return False
    if provenance.parent is not None and not _ID.fullmatch(provenance.parent):
        return False
    if not is_language(claim.language):
        return False
    if claim.flags and len(set(claim.flags)) != len(claim.flags):
        return False
    return claim.type not in _NO_VALUE and _valued(claim.type, claim.value, data) if claim.value is not None else True


def _valued(kind: str, value: Value, data: bytes) -> bool:
    """Tell whether the value has the fields of its type, none of them empty, and its numbers lost no digit."""
    fields = _fields(value)
    if kind == "date":
        return bool(value.edtf) and fields == 1 + bool(value.resolved_by)
    if kind == "duration":
        return bool(value.iso8601) and value.comparison is not None and fields == 2 + bool(value.resolved_by)
    if kind in ("location", "initiator", "topic"):
        return bool(value.name) and fields == 1
    if kind == "role":
        return bool(value.entity) and bool(value.role) and fields == 2
    if kind == "relation":
        return bool(value.entity) and bool(value.role) and bool(value.object) and fields == 3
    number = value.number
    if number is not None and not kept("number", number, data):
        return False
    if kind == "participant":
        return bool(value.name) and fields == 1 + (number is not None) + (value.comparison is not None)
    most = value.number_max
    if most is not None and not kept("number_max", most, data):
        return False
    wanted = 2 + (most is not None) + bool(value.unit)
    return number is not None and value.comparison is not None and fields == wanted


def is_language(tag: str) -> bool:
    """Tell whether a tag has the form that the schema asks of a language."""
    return tag == "id" or _LANGUAGE.fullmatch(tag) is not None


def kept(key: str, number: float, data: bytes) -> bool:
    """Tell whether the line writes the number under this key as Python does, so that no digit was lost."""
    if abs(number) > _SAFE:
        return False
    if type(number) is int:
        return True
    written, there = repr(number).encode(), b'"%b":' % key.encode()
    start = data.find(there) + len(there)
    start += data[start : start + 1] == b" "
    end = start + len(written)
    return len(written) < _MOST_DIGITS and data[start:end] == written and data[end : end + 1] in b",} "
