"""Records become table rows without loss."""

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from klaim.package import rows
from klaim.package.columns import label_names
from klaim.package.features import arrow_schema
from klaim.package.rows import Rows
from klaim.records import LABELS, Article, Claim, Evidence, Provenance, Span, Value

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
values = st.builds(
    Value,
    edtf=st.none() | texts,
    number=st.none() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False),
)
claims = st.builds(
    Claim,
    id=texts,
    article_id=texts,
    language=texts,
    text=texts | st.sampled_from(["2026-03-09", "2026-03-09T10:00:00", "1", "null", "true"]),
    type=st.just("event"),
    value=st.none() | values,
    modality=st.just("asserted"),
    attribution=st.none(),
    source=st.lists(st.builds(Span, start=st.integers(0, 2**40), end=st.integers(0, 9), exact=texts), max_size=2).map(
        tuple
    ),
    label=st.sampled_from(LABELS),
    evidence=st.just((Evidence(article_id="a", start=0, end=1, exact="x"),)),
    provenance=st.builds(Provenance, method=st.just("annotated"), tool=texts),
    allow=st.just(msgspec.UNSET) | st.dictionaries(texts, texts, min_size=1, max_size=3),
)


def expected(claim):
    """The row by way of plain values, the slow and simple way."""
    plain = msgspec.to_builtins(claim)
    fields = {"edtf": None, "number": None, **(plain["value"] or {})}
    return {
        **plain,
        "label": label_names().index(claim.label),
        "value": fields if claim.value is not None else None,
        "allow": [{"key": key, "value": value} for key, value in sorted(plain.get("allow", {}).items())],
    }


@settings(deadline=None)
@given(st.lists(claims, min_size=1, max_size=4))
def test_a_table_holds_the_records(records):
    gathered = Rows("claim")
    for record in records:
        gathered.add(record)
    table = gathered.take()
    assert table.schema.equals(arrow_schema("claim"), check_metadata=True)
    for row, record in zip(table.to_pylist(), records, strict=True):
        if row["value"]:
            row["value"] = {name: row["value"][name] for name in ("edtf", "number")}
        wanted = expected(record)
        assert {name: row[name] for name in wanted} == {
            **wanted,
            "source": row["source"],
            "provenance": row["provenance"],
            "evidence": row["evidence"],
            "flags": [],
        }
        assert [tuple(span.values()) for span in row["source"]] == [(s.start, s.end, s.exact) for s in record.source]
        assert row["provenance"]["tool"] == record.provenance.tool
    assert len(gathered) == 0


def test_a_table_is_full_by_rows_or_by_bytes(monkeypatch):
    article = Article(id="a", language="id", text="x" * 100)
    gathered = Rows("article")
    gathered.add(article)
    assert not gathered.full
    monkeypatch.setattr(rows, "FULL_BYTES", 100)
    assert gathered.full
    monkeypatch.setattr(rows, "FULL_BYTES", 10_000)
    monkeypatch.setattr(rows, "FULL", 1)
    assert gathered.full
