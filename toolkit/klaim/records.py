"""The records that flow through klaim: frozen, complete, each with its parent's id and offsets.

Offsets count Unicode code points of the article's text as stored and are half-open. JSON
Schemas under `schemas/` are the contract for what is written to disk; these classes follow it.
"""

from typing import Literal, get_args

import msgspec

ClaimType = Literal[
    "event", "date", "duration", "location", "participant", "initiator",
    "topic", "quantity", "role", "relation", "statement", "assessment",
]  # fmt: skip
Modality = Literal["asserted", "hedged", "expected", "urged", "negated"]
Label = Literal["SUPPORTED", "REFUTED", "NOT_ENOUGH_INFO", "CONFLICTING"]
Comparison = Literal["exact", "about", "at_least", "at_most", "more_than", "less_than"]
Method = Literal["annotated", "extracted", "contrast", "model"]
Flag = Literal["unresolved-reference", "unresolved-date"]

CLAIM_TYPES: tuple[str, ...] = get_args(ClaimType)
LABELS: tuple[str, ...] = get_args(Label)
MODALITIES: tuple[str, ...] = get_args(Modality)


class Record(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of all records: immutable, keyword-only, strict about unknown fields."""


class Article(Record, frozen=True):
    """A news article as received; `text` is never changed after it was stored."""

    id: str
    language: str
    text: str
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    published_at: str | None = None
    """ISO 8601 date or date-time; null where unknown."""
    retrieved_at: str | None = None
    """ISO 8601 date on which the text was received."""
    license: str | None = None
    sha256: str | None = None
    """SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal."""

    @property
    def undated(self) -> bool:
        """Whether the record has no day that relative dates could rest on."""
        return self.published_at is None and self.retrieved_at is None


class Span(Record, frozen=True):
    """A piece of the article: `exact` equals `text[start:end]`."""

    start: int
    end: int
    exact: str


class Evidence(Record, frozen=True):
    """A span that decides a label, in this claim's article or another."""

    article_id: str
    start: int
    end: int
    exact: str


class Attribution(Record, frozen=True):
    """Who is reported to say the claim; `start`/`end` place the cue ("kata", "menurut") in the article."""

    speaker: str
    cue: str
    start: int
    end: int


class Value(Record, frozen=True, omit_defaults=True):
    """A claim's normalised value; the claim's type says which fields are there (see claim.schema.json)."""

    edtf: str | None = None
    iso8601: str | None = None
    number: int | float | None = None
    number_max: int | float | None = None
    unit: str | None = None
    comparison: Comparison | None = None
    name: str | None = None
    entity: str | None = None
    role: str | None = None
    object: str | None = None
    resolved_by: str | None = None


class Provenance(Record, frozen=True):
    """How a claim came to be: `made_by` is (pattern, claim type) for extracted claims."""

    method: Method
    tool: str
    made_by: tuple[str, ...] = ()
    annotators: tuple[str, ...] = ()
    parent: str | None = None


class Claim(Record, frozen=True, kw_only=True):
    """An atomic claim: one stand-alone sentence with its type, value, speaker, spans and verdict."""

    id: str
    article_id: str
    language: str
    text: str
    type: ClaimType
    value: Value | None
    modality: Modality
    attribution: Attribution | None
    source: tuple[Span, ...]
    label: Label
    evidence: tuple[Evidence, ...]
    flags: tuple[Flag, ...] = ()
    provenance: Provenance
    allow: dict[str, str] | msgspec.UnsetType = msgspec.UNSET
    """Rules, by code or name, that the claim may break, each with the reason; left out of the file where unset."""


class Finding(Record, frozen=True, kw_only=True):
    """A defect at its place.

    Line and column count from 1, columns in code points; `byte` and `end_byte` from 0 within
    the file, null where the file is no plain text. `excerpt` is the text around the place and
    `caret` the code points of it that are at fault.
    """

    file: str
    line: int
    column: int
    pointer: str
    code: str
    name: str
    severity: Literal["error", "warning", "info"]
    message: str
    help: str
    byte: int | None = None
    end_byte: int | None = None
    excerpt: str = ""
    caret: tuple[int, int] = (0, 0)
    cell: str | None = None
    """Sheet and cell ("Klaim!C5") where the file is a spreadsheet."""


class Refusal(Record, frozen=True):
    """An input that a step could not take: where it lies, why, and what to do."""

    where: str
    reason: str
    mend: str = ""

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}" + (f" ({self.mend})" if self.mend else "")


def to_json(record: Record) -> bytes:
    """One line of UTF-8 JSON with sorted keys, without the newline; the same bytes for equal records."""
    return msgspec.json.encode(record, order="sorted")
