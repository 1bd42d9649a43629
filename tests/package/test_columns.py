"""The columns follow the schemas, and the record classes fill every one of them."""

import json

import msgspec
import pytest

from klaim import schemas
from klaim.package.columns import columns
from klaim.package.features import arrow_schema
from klaim.records import LABELS, Article, Claim


@pytest.mark.parametrize(("schema", "record"), [("claim", Claim), ("article", Article)])
def test_columns_are_the_fields_of_the_record(schema, record):
    assert [column.name for column in columns(schema)] == list(schemas.load(schema)["properties"])
    assert {column.name for column in columns(schema)} == {field.name for field in msgspec.structs.fields(record)}


def test_claim_columns_have_the_promised_types():
    kinds = {column.path: (column.kind, column.repeated) for top in columns("claim") for column in top.walk()}
    assert kinds["label"] == ("label", False)
    assert kinds["type"] == ("string", False)
    assert kinds["value"] == ("struct", False)
    assert kinds["value.number"] == ("float64", False)
    assert kinds["source"] == ("struct", True)
    assert kinds["source.start"] == ("int64", False)
    assert kinds["flags"] == ("string", True)
    assert kinds["provenance.annotators"] == ("string", True)
    assert kinds["allow.key"] == ("string", False)


@pytest.mark.parametrize("schema", ["claim", "article"])
def test_every_column_is_described(schema):
    assert all(column.description.strip() for top in columns(schema) for column in top.walk())


@pytest.mark.parametrize("schema", ["claim", "article"])
def test_no_arrow_type_is_null_and_every_field_is_nullable(schema):
    assert "null" not in str(arrow_schema(schema).remove_metadata()).replace("nullable", "")
    assert all(field.nullable for field in arrow_schema(schema))


def test_features_inside_the_parquet_schema_are_spelt_for_every_version_of_datasets():
    text = {"_type": "Value", "dtype": "string"}
    found = json.loads(arrow_schema("claim").metadata[b"huggingface"])["info"]["features"]
    assert found["label"] == {"_type": "ClassLabel", "names": list(LABELS)}
    assert found["flags"] == {"_type": "Sequence", "feature": text}
    assert found["source"] == [{"start": {**text, "dtype": "int64"}, "end": {**text, "dtype": "int64"}, "exact": text}]
    assert found["text"] == text


def test_a_type_without_a_column_is_an_error(monkeypatch):
    monkeypatch.setattr(schemas, "load", lambda name: {"properties": {"odd": {"type": "boolean", "description": "."}}})
    with pytest.raises(ValueError, match="odd"):
        columns.__wrapped__("claim")
