"""The articles that claims are checked against: read leniently, and their lack said once."""

import json

import pytest
from tests.validate.clean import dump, make_record
from typer.testing import CliRunner

from klaim.cli import make_app
from klaim.rules.unknown_article import NONE
from klaim.validate import validate
from klaim.validate.settings import Settings

YAML = "article: hilang\nclaims: []\n"
CSV = "article,text,type,quotes\nhilang,Hujan turun.,event,hujan\nhilang,Hujan reda.,event,hujan\n"


@pytest.mark.parametrize("jobs", [1, 2])
def test_that_no_article_is_at_hand_is_said_once(jobs, tmp_path):
    (tmp_path / "a.jsonl").write_bytes(b"".join(dump(make_record(number)) + b"\n" for number in range(1, 9)))
    (tmp_path / "b.yaml").write_text(YAML)
    (tmp_path / "c.csv").write_text(CSV)
    settings = Settings(select=("C204",), jobs=jobs)
    found = [item for item in validate([str(tmp_path)], {}, settings=settings) if item.name == "unknown-article"]
    assert [(item.line, item.message) for item in found] == [(1, NONE)]


def test_articles_may_hold_more_and_need_not_name_their_language(tmp_path):
    article = {"id": "a", "text": "Hujan turun di Bandung.", "tags": []}
    (tmp_path / "articles.jsonl").write_text(json.dumps(article))
    (tmp_path / "c.csv").write_text("article,text,type,quotes\na,Hujan turun di Bandung.,event,Hujan turun\n")
    done = CliRunner().invoke(
        make_app(), ["validate", str(tmp_path / "c.csv"), "--articles", str(tmp_path / "articles.jsonl")]
    )
    assert done.exit_code == 0, done.stdout
    assert done.stderr.count("`tags`") == 1


def test_a_folder_that_cannot_be_read_is_no_empty_one(tmp_path, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr("klaim.validate.sources.os.scandir", refused)
    with pytest.raises(PermissionError):
        list(validate([str(tmp_path)], {}))


def test_the_description_of_a_dataset_is_no_file_of_claims(tmp_path):
    (tmp_path / "croissant.json").write_text("{}")
    (tmp_path / "a.jsonl").write_bytes(dump(make_record(1)) + b"\n")
    assert not [item for item in validate([str(tmp_path)], {}) if item.file.endswith("croissant.json")]
