"""Whole files of JSON, YAML and tables: what they hold, what readers of them swallow, what is no text at all."""
# ruff: noqa: E501 (a case is one line)

import gzip
import json

import pytest
from tests.validate.clean import dump, make_record
from tests.validate.files import ARTICLE, ARTICLES, QUIET, found

from klaim.validate import Settings, validate


def test_json_and_yaml_of_whole_records(tmp_path):
    records = [make_record(1), {**make_record(1), "id": "a0001#c2", "text": "Ia bertemu lagi."}]
    path = tmp_path / "a.json"
    path.write_bytes(b"[\n" + b",\n".join(dump(record) for record in records) + b"\n]\n")
    assert found(path) == [("dangling-pronoun", 3, "/1/text")]
    yaml = pytest.importorskip("yaml")
    (tmp_path / "b.yaml").write_text(yaml.safe_dump(records, allow_unicode=True), encoding="utf-8")
    assert [item[0] for item in found(tmp_path / "b.yaml")] == ["dangling-pronoun"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- text: no\n  type: event\n  quotes: [balai kota]\n", []),
        ("- {text: x, type: quantity, value: {number: .nan, comparison: exact}, quotes: [dua jam]}", [("not-a-number", 3)]),
        ("- {text: x, type: quantity, value: {number: 0x10, comparison: exact}, quotes: [dua jam]}", [("wrong-type", 3)]),
        ("- {text: x, type: quantity, value: {number: 1:30, comparison: exact}, quotes: [dua jam]}", [("wrong-type", 3)]),
        ("- {text: x, type: quantity, value: {number: 1234567890123456789012, comparison: exact}, quotes: [dua jam]}", [("number-precision", 3)]),
        ("- {text: x, type: quantity, value: nan, quotes: [dua jam]}", [("wrong-type", 3)]),
        ("- {text: x, type: quantity, value: 1_000, quotes: [dua jam]}", [("wrong-type", 3)]),
        ("- {text: x, type: quantity, value: 1..2..3, quotes: [dua jam]}", [("missing-property", 3)] * 2 + [("unknown-property", 3)]),
        ('- {text: "\\ud83d", type: event, quotes: [balai kota]}', [("lone-surrogate", 3)]),
        ('- {text: "Rapat \\ud83d\\ude00.", type: event, quotes: [balai kota]}', []),
        ("- {text: x, type: event, quotes: [balai kota], flags: 5}", [("wrong-type", 3)]),
        ("- {text: x, type: event, quotes: [balai kota], ? [a] : 5}", [("invalid-yaml", 3)]),
        ("  5", [("wrong-type", 3)]),
        ("  {a: 1}", [("wrong-type", 3)]),
        ("- {text: x, type: event, quotes: [balai kota]}\nnotes: x", [("unknown-property", 4)]),
        ('- text: "\\U00110000"', [("invalid-yaml", 1)]),
    ],
)  # fmt: skip
def test_what_yaml_readers_swallow(tmp_path, text, expected):
    path = tmp_path / "a.yaml"
    path.write_text(f"article: {ARTICLE.id}\nclaims:\n{text}", encoding="utf-8")
    assert [item[:2] for item in found(path, Settings(information=False, ignore=("C3",)))] == expected


def test_json_holds_entries_or_records_under_claims_too(tmp_path):
    path = tmp_path / "a.json"
    entry = {"text": "Rapat digelar kemarin.", "type": "event", "quotes": ["Rapat di balai kota"]}
    path.write_text(json.dumps({"article": ARTICLE.id, "claims": [entry]}, indent=1), encoding="utf-8")
    assert found(path) == [("relative-date", 5, "/claims/0/text")]
    path.write_text(json.dumps({"claims": [{**make_record(1), "text": "Ia pergi."}]}, indent=1), encoding="utf-8")
    assert [item[::2] for item in found(path)] == [("dangling-pronoun", "/claims/0/text")]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ["empty-file"]),
        (b" \n", ["empty-file"]),
        (b"[]", ["empty-file"]),
        (b"null", ["not-an-object"]),
        (b'[\n{"a": "\xe9"}]', ["not-utf8"]),
        (b"\xef\xbb\xbf[" + dump(make_record(1)) + b"]", ["byte-order-mark"]),
        (b"[" + dump(make_record(1)).replace(b'"start": 0', b'"start": ' + b"9" * 30) + b"]", ["number-precision"] * 2),
    ],
)
def test_json_documents_that_are_none(tmp_path, data, expected):
    (tmp_path / "a.json").write_bytes(data)
    assert [item[0] for item in found(tmp_path / "a.json")] == expected


def test_a_document_is_held_in_memory_only_up_to_a_limit(tmp_path):
    for name in ("a.json", "a.yaml"):
        (tmp_path / name).write_bytes(b"[" + dump(make_record(1)) + b"]")
        told = found(tmp_path / name, Settings(max_line=100, information=False))
        assert [item[0] for item in told] == ["line-too-long"]


def test_a_packed_document_that_is_damaged(tmp_path):
    packed = gzip.compress(b"[" + dump(make_record(1)) * 50 + b"]")
    (tmp_path / "a.json.gz").write_bytes(packed[:-9])
    assert [item[0] for item in found(tmp_path / "a.json.gz")] == ["damaged-file"]


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_line_ends_and_byte_order_mark_of_a_document_are_told_once(tmp_path, name):
    data = b'{"article": "a0001",\n"claims": [\n]}\n'
    for begin, expected in ((b"", ["carriage-return"]), (b"\xef\xbb\xbf", ["byte-order-mark", "carriage-return"])):
        (tmp_path / name).write_bytes(begin + data.replace(b"\n", b"\r\n"))
        settings = Settings(information=False, ignore=("empty-file",))
        items = list(validate([str(tmp_path / name)], ARTICLES, settings=settings))
        assert [item.name for item in items] == expected
        assert (items[-1].line, items[-1].byte) == (1, len(begin) + data.index(b"\n"))


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a.yaml", "a.csv"])
@pytest.mark.parametrize(
    ("data", "looks"), [("{}".encode("utf-16"), "UTF-16"), (b"\x1f\x8b\x08\x00", ".gz"), (b"{\xe9}", None)]
)
def test_a_file_that_is_no_text_says_what_it_looks_like(tmp_path, name, data, looks):
    (tmp_path / name).write_bytes(data)
    first, *more = [item for item in validate([str(tmp_path / name)], ARTICLES, settings=QUIET) if item.line == 1]
    assert first.name == "not-utf8"
    assert (looks in first.message) if looks else "looks" not in first.message
    assert not more or looks is None


def test_a_table_is_held_in_memory_only_up_to_a_limit(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"article,text,type,quotes\n" * 100)
    told = validate([str(tmp_path / "a.csv")], ARTICLES, settings=Settings(max_line=100))
    assert [item.name for item in told] == ["line-too-long"]
