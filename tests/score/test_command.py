import json

import pytest
from typer.testing import CliRunner

from klaim.cli import make_app
from klaim.errors import InputError
from klaim.io import jsonl

from .claims import make

GOLD = [
    make("Banjir melanda kota."),
    make("Rapat berlangsung dua jam.", "duration", value={"iso8601": "PT2H"}, spans=[(0, 9)]),
]


@pytest.fixture
def files(tmp_path):
    (tmp_path / "gold").mkdir()
    jsonl.write(tmp_path / "gold/a1.jsonl", GOLD)
    jsonl.write(tmp_path / "predicted.jsonl", GOLD[:1])
    (tmp_path / "a1.txt").write_text("Banjir melanda kota. Rapat berlangsung dua jam.", encoding="utf-8")
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(make_app(), ["score", *map(str, arguments)], catch_exceptions=False)


def test_a_table_is_printed(files):
    done = run(files / "gold", files / "predicted.jsonl", "--articles", files / "a1.txt")
    assert done.exit_code == 0
    assert "text, strict" in done.stdout
    assert "value: duration" in done.stdout
    assert "whole sentences: 2 gold, 2 predicted" in done.stdout


def test_json_has_every_figure(files):
    found = json.loads(run(files / "gold", files / "predicted.jsonl", "--format", "json").stdout)["score"]
    assert found["soft"] == {
        "found": 1,
        "gold": 2,
        "right": 1,
        "predicted": 1,
        "precision": 1.0,
        "recall": 0.5,
        "f1": 0.6667,
    }
    assert found["values"]["duration"]["recall"] == 0
    assert found["articles"] == 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_no_claim_is_no_score(files, order):
    (files / "empty.jsonl").write_text("")
    names = [files / "empty.jsonl", files / "predicted.jsonl"]
    with pytest.raises(InputError, match=r"empty\.jsonl"):
        run(*(names[at] for at in order))


def test_a_line_that_is_no_claim_stops_the_scoring(files):
    (files / "broken.jsonl").write_text('{"id": 1}\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"broken\.jsonl:1"):
        run(files / "gold", files / "broken.jsonl")
