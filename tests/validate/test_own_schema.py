"""Schemas of one's own: what they may refer to, and that every engine finds the same by them."""

import json

import pytest
from tests.validate.clean import make_record
from tests.validate.files import ARTICLES, BAD, names, write

from klaim.errors import InputError, MissingError
from klaim.validate import Settings, validate


def test_schema_of_ones_own(tmp_path):
    own = {"$ref": "urn:klaim:schema:claim:1", "properties": {"text": {"maxLength": 20}}}
    (tmp_path / "own.json").write_text(json.dumps(own))
    path = write(tmp_path / "c.jsonl", make_record(1))
    for engine in ("fast", "reference", "both"):
        assert names(path, schema=str(tmp_path / "own.json"), engine=engine) == ["out-of-range"]


@pytest.mark.parametrize("ref", ["https://example.org/schema.json", "other.json#/a", "file:///etc/passwd"])
def test_remote_references_are_refused(tmp_path, ref):
    (tmp_path / "own.json").write_text(json.dumps({"properties": {"text": {"$ref": ref}}}))
    with pytest.raises(InputError, match="remote"):
        names(write(tmp_path / "c.jsonl", make_record(1)), schema=str(tmp_path / "own.json"))


def test_a_schema_that_is_none(tmp_path):
    (tmp_path / "own.json").write_text('{"type": 5}')
    with pytest.raises(InputError):
        names(write(tmp_path / "c.jsonl", make_record(1)), schema=str(tmp_path / "own.json"))
    with pytest.raises(MissingError):
        names(write(tmp_path / "c.jsonl", make_record(1)), schema=str(tmp_path / "none.json"))


UNUSABLE = {
    "a dialect of its own": {"$schema": "https://example.org/meta"},
    "another draft": {"$schema": "http://json-schema.org/draft-07/schema#"},
    "leads nowhere": {"properties": {"text": {"$ref": "#/$defs/none"}}},
    "leads nowhere in ours": {"$ref": "urn:klaim:schema:claim:1#/$defs/none"},
    "leads to itself": {"$ref": "#"},
    "goes in a circle": {"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}},
}


@pytest.mark.parametrize("engine", ["fast", "reference", "both"])
@pytest.mark.parametrize("schema", UNUSABLE.values(), ids=UNUSABLE)
def test_a_schema_that_an_engine_cannot_use_is_refused_by_every_engine(tmp_path, schema, engine):
    (tmp_path / "own.json").write_text(json.dumps(schema))
    with pytest.raises(InputError):
        names(write(tmp_path / "c.jsonl", make_record(1)), schema=str(tmp_path / "own.json"), engine=engine)


@pytest.mark.parametrize("text", ['{"type": 1, "type": 2}', '{"maxLength": NaN}', '{"type": "object"', "\xff"])
def test_a_schema_file_is_read_as_strictly_as_claims(tmp_path, text):
    (tmp_path / "own.json").write_text(text, encoding="latin-1")
    with pytest.raises(InputError):
        names(write(tmp_path / "c.jsonl", make_record(1)), schema=str(tmp_path / "own.json"))


def test_a_name_that_looks_like_a_reference_is_none(tmp_path):
    own = {"properties": {"$ref": {"type": "string"}}, "examples": [{"$ref": "https://example.org/x"}]}
    (tmp_path / "own.json").write_text(json.dumps(own))
    assert names(write(tmp_path / "c.jsonl", make_record(1)), schema=str(tmp_path / "own.json")) == []


EXTENSIONS = [
    {"$ref": "urn:klaim:schema:claim:1"},
    {"allOf": [{"$ref": "urn:klaim:schema:claim:1"}], "properties": {"text": {"minLength": 1}}},
]


@pytest.mark.parametrize("engine", ["fast", "reference", "both"])
@pytest.mark.parametrize("schema", EXTENSIONS)
def test_a_schema_that_refers_to_ours_finds_what_ours_finds(tmp_path, schema, engine):
    (tmp_path / "own.json").write_text(json.dumps(schema))
    wrong = {**make_record(1), "source": [{**make_record(1)["source"][0], "foo": 1}], "topic": 1, "label": "NO"}
    path = write(tmp_path / "c.jsonl", {**wrong, "type": "date", "value": {"edtf": "2026", "name": "x"}})
    told = validate([path], ARTICLES, settings=Settings(schema=str(tmp_path / "own.json"), engine=engine))
    assert [item.pointer for item in told] == [item.pointer for item in validate([path], ARTICLES, settings=Settings())]


@pytest.mark.parametrize("engine", ["fast", "reference", "both"])
def test_properties_of_ones_own(tmp_path, engine):
    own = {
        "$ref": "urn:klaim:schema:claim:1:open",
        "properties": {"topic": {"type": "string"}},
        "patternProperties": {"^x-": {}},
        "required": ["topic"],
    }
    (tmp_path / "own.json").write_text(json.dumps(own))
    record = make_record(1)
    path = write(tmp_path / "c.jsonl", {**record, "topic": "beras", "x-y": 1}, {**record, "topic": 5}, record)
    said = {"schema": str(tmp_path / "own.json"), "engine": engine, "ignore": ("C7",)}
    assert names(path, **said) == ["wrong-type", "missing-property"]
    assert names(write(tmp_path / "d.jsonl", {**BAD, "topic": "beras"}), **said) == names(
        write(tmp_path / "e.jsonl", BAD)
    )


@pytest.mark.parametrize("engine", ["fast", "reference", "both"])
@pytest.mark.parametrize(
    ("marks", "places"),
    [
        ([3, "a", 3, 3], ["/marks/2", "/marks/3"]),
        ([{"a": 1, "b": 2}, {"b": 2, "a": 1}], ["/marks/1"]),
        ([1, 1.0], ["/marks"]),
    ],
)
def test_an_item_that_is_there_twice_is_told_at_the_repeat(tmp_path, marks, places, engine):
    own = {"$ref": "urn:klaim:schema:claim:1:open", "properties": {"marks": {"uniqueItems": True}}}
    (tmp_path / "own.json").write_text(json.dumps(own))
    path = write(tmp_path / "c.jsonl", {**make_record(1), "marks": marks})
    settings = Settings(schema=str(tmp_path / "own.json"), engine=engine, ignore=("C7",))
    found = validate([path], ARTICLES, settings=settings)
    assert [(item.name, item.pointer) for item in found] == [("repeated-item", place) for place in places]


ODD = [
    {"propertyNames": {"not": {"const": "text"}}},
    {"propertyNames": {"maxLength": 3}},
    {"dependentRequired": {"text": ["hilang"]}},
    {"oneOf": [{}, {}]},
    {"patternProperties": {"^t": {}}, "additionalProperties": False},
    {"unevaluatedProperties": False},
    False,
]


@pytest.mark.parametrize("engine", ["fast", "reference", "both"])
@pytest.mark.parametrize("schema", ODD, ids=json.dumps)
def test_whatever_a_schema_refuses_is_a_finding(tmp_path, schema, engine):
    (tmp_path / "own.json").write_text(json.dumps({"allOf": [schema]}))
    found = names(write(tmp_path / "c.jsonl", make_record(1)), schema=str(tmp_path / "own.json"), engine=engine)
    assert found
    assert "engines-disagree" not in found


@pytest.mark.parametrize(("label", "meant"), [("supported", "SUPPORTED"), ("not enough info", "NOT_ENOUGH_INFO")])
def test_a_value_in_other_letters_gets_the_one_that_was_meant(tmp_path, label, meant):
    path = write(tmp_path / "c.jsonl", {**make_record(1), "label": label})
    (finding,) = validate([str(path)], ARTICLES, settings=Settings(select=("C104",)))
    assert f"did you mean {meant!r}?" in finding.message
