"""An article whose claims are in several splits is told of where the second split has its first claim of it."""

import json

import pytest
from tests.validate.clean import dump, make_article, make_record

from klaim.validate import Settings, validate

ARTICLES = {article.id: article for article in map(make_article, range(4))}


def claim(number, place, text):
    return {**make_record(number), "id": f"a{number:04}#c{place:03}", "text": text}


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_split_article_is_told_at_a_claim(tmp_path, jobs):
    files = {
        "test.jsonl": [make_record(0), make_record(1)],
        "train.jsonl": [
            make_record(2),
            claim(1, 2, "Rapat itu membahas jalan."),
            claim(1, 3, "Rapat itu membahas beras."),
        ],
        "validation.jsonl": [claim(1, 4, "Rapat itu dihadiri 40 orang.")],
    }
    for name, records in files.items():
        (tmp_path / name).write_bytes(b"".join(dump(record) + b"\n" for record in records))
    settings = Settings(select=("split-article",), jobs=jobs)
    found = list(validate([str(tmp_path / name) for name in files], ARTICLES, settings=settings))
    assert [(item.file, item.line, item.pointer) for item in found] == [
        (str(tmp_path / "train.jsonl"), 2, "/article_id"),
        (str(tmp_path / "validation.jsonl"), 1, "/article_id"),
    ]
    data = (tmp_path / "train.jsonl").read_bytes()
    assert json.loads(data[found[0].byte : found[0].end_byte]) == "a0001"


def test_a_document_has_its_place_too(tmp_path):
    (tmp_path / "train.jsonl").write_bytes(dump(make_record(1)) + b"\n")
    (tmp_path / "test.json").write_text(
        json.dumps([make_record(2), claim(1, 2, "Rapat itu membahas jalan.")], indent=1)
    )
    settings = Settings(select=("split-article",))
    found = list(validate([str(tmp_path / "train.jsonl"), str(tmp_path / "test.json")], ARTICLES, settings=settings))
    data = (tmp_path / "test.json").read_bytes()
    assert [(item.file, item.pointer) for item in found] == [(str(tmp_path / "test.json"), "/1/article_id")]
    assert json.loads(data[found[0].byte : found[0].end_byte]) == "a0001"
