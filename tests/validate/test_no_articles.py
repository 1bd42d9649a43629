"""That no article is at hand is told once, of the first claim, however the file is read."""

import pytest
from tests.validate.clean import dump, make_record

from klaim.validate import Settings, validate


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("ending", [b"\n", b"\r\n"])
def test_it_is_told_of_the_first_claim(tmp_path, monkeypatch, jobs, ending):
    monkeypatch.setattr("klaim.validate.run.CHUNK", 1 << 12)
    monkeypatch.setattr("klaim.validate.run._FAR_CHUNK", 1 << 13)
    lines = [dump(make_record(number)) for number in range(40)]
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"\n".join(lines[:20]) + b"\n" + ending.join(lines[20:]) + b"\n")
    settings = Settings(select=("unknown-article", "relative-date"), jobs=jobs)
    assert [(item.line, item.pointer) for item in validate([str(path)], {}, settings=settings)] == [(1, "/article_id")]


def test_other_defects_are_told_of_every_claim(tmp_path):
    path = tmp_path / "claims.jsonl"
    told = [{**make_record(number), "text": "Rapat digelar kemarin."} for number in range(5)]
    path.write_bytes(b"".join(dump(record) + b"\n" for record in told))
    settings = Settings(select=("unknown-article", "relative-date"))
    found = [(item.line, item.name) for item in validate([str(path)], {}, settings=settings)]
    assert sorted(found) == sorted([(1, "unknown-article"), *((line, "relative-date") for line in range(1, 6))])
