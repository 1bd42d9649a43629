"""Selecting, ignoring and severities, here and in pyproject.toml; allowances; schemas of one's own; exit codes."""

import json

import pytest
from tests.validate.clean import dump, make_record
from tests.validate.files import ARTICLES, BAD, names, write
from typer.testing import CliRunner

from klaim.cli import make_app
from klaim.errors import InputError, MissingError
from klaim.validate import Settings, validate
from klaim.validate.config import settings_from


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "seeds").mkdir()
    for article in ARTICLES.values():
        (tmp_path / "seeds" / f"{article.id}.txt").write_text(article.text, encoding="utf-8")
    return tmp_path


def run(*arguments):
    return CliRunner().invoke(make_app(), ["validate", *map(str, arguments)])


def test_rules_are_chosen_by_code_name_and_beginning(tmp_path):
    path = write(tmp_path / "c.jsonl", BAD)
    assert names(path) == ["dangling-pronoun", "relative-date"]
    assert names(path, select=("C301",)) == names(path, ignore=("relative-date",)) == ["dangling-pronoun"]
    assert names(path, select=("C3",), ignore=("C30",)) == []
    with pytest.raises(InputError):
        Settings(select=("C999",))


@pytest.mark.parametrize("line", [b'{"broken": ', dump({**BAD, "label": "NO"}), b"[]", b"\xff"])
def test_what_cannot_be_read_is_told_whatever_is_selected(tmp_path, line):
    (tmp_path / "c.jsonl").write_bytes(line + b"\n" + dump(BAD) + b"\n")
    path = str(tmp_path / "c.jsonl")
    assert len(names(path, select=("C301",))) > 1
    assert names(path, select=("C301",), ignore=("C0", "C1")) == ["dangling-pronoun"]


def test_severity_decides_the_exit_code(here):
    path = write(here / "c.jsonl", BAD)
    assert run(path).exit_code == 1
    assert run(path, "--severity", "C3=info").exit_code == 0
    assert run(path, "--ignore", "C3").exit_code == 0
    assert run(write(here / "d.jsonl", make_record(1))).exit_code == 0


def test_configuration_file(here):
    (here / "pyproject.toml").write_text('[tool.klaim]\nignore = ["C301"]\nseverity = {relative-date = "warning"}\n')
    path = write(here / "c.jsonl", BAD)
    result = run(path, "--format", "json")
    assert [(item["name"], item["severity"]) for item in json.loads(result.stdout)] == [("relative-date", "warning")]


@pytest.mark.parametrize(
    "table",
    [
        "[tool.klaim]\nselect = [5]",
        "[tool.klaim]\nmax-line = true",
        "[tool.klaim]\nseverity = {C3 = 5}",
        "[tool.klaim]\nselct = []",
        "[tool.klaim]\nselect = 5",
        "[tool.klaim",
        "[tool]\nklaim = 3",
        '[tool.klaim]\nengine = "x"',
    ],
)
def test_configuration_that_cannot_be_understood(here, table):
    (here / "pyproject.toml").write_text(table)
    with pytest.raises(InputError):
        settings_from(None)


def test_a_schema_in_the_configuration_lies_beside_it(here, monkeypatch):
    (here / "own.json").write_text(json.dumps({"properties": {"text": {"maxLength": 5}}}))
    (here / "pyproject.toml").write_text('[tool.klaim]\nschema = "own.json"\n')
    path = write(here / "c.jsonl", make_record(1))
    (here / "below").mkdir()
    monkeypatch.chdir(here / "below")
    result = run(path, "--format", "json", "--articles", here / "seeds")
    assert [item["name"] for item in json.loads(result.stdout)] == ["out-of-range"]


def test_allowances(tmp_path):
    excused = {**BAD, "allow": {"dangling-pronoun": "title of a song", "C302": "the song's refrain"}}
    assert names(write(tmp_path / "a.jsonl", excused)) == []
    assert names(write(tmp_path / "b.jsonl", {**make_record(1), "allow": {"markup": "as printed"}})) == [
        "unused-allowance"
    ]
    assert names(write(tmp_path / "c.jsonl", {**make_record(1), "allow": {"no-rule": "as printed"}})) == [
        "unused-allowance"
    ]
    assert names(write(tmp_path / "d.jsonl", {**BAD, "allow": {"C301": "-", "C302": "refrain"}})) == [
        "allowance-without-reason"
    ]


def test_allowances_on_the_set(tmp_path):
    first, reason = make_record(1), "kept for a test"
    again = {**first, "allow": {"duplicate-id": reason}}
    assert names(write(tmp_path / "a.jsonl", first, again)) == []
    same = {**first, "id": "a0001#c002", "allow": {"C702": reason}}
    assert names(write(tmp_path / "b.jsonl", first, same)) == []
    alone = write(tmp_path / "c.jsonl", again, {**make_record(2), "allow": {"C702": reason}})
    for jobs in (1, 2):
        assert names(alone, jobs=jobs) == ["unused-allowance"] * 2
    assert names(alone, ignore=("duplicate-id",)) == ["unused-allowance"]
    assert names(alone, ignore=("C7", "unused-allowance")) == []


def test_what_was_not_asked_is_not_called_unused(tmp_path):
    path = write(tmp_path / "a.jsonl", {**BAD, "allow": {"C301": "title of a song", "C302": "its refrain"}})
    assert names(path, ignore=("C301",)) == []
    far = {**make_record(1), "id": "b#c1", "article_id": "b", "evidence": [], "label": "NOT_ENOUGH_INFO"}
    path = write(tmp_path / "b.jsonl", {**far, "allow": {"span-mismatch": "lost scan", "C204": "lost article"}})
    assert names(path) == []


@pytest.mark.parametrize("name", ["C101", "invalid-json", "label-imbalance", "unused-allowance"])
def test_what_no_claim_can_allow(tmp_path, name):
    assert names(write(tmp_path / "a.jsonl", {**make_record(1), "allow": {name: "so be it"}})) == ["unused-allowance"]


@pytest.mark.parametrize("engine", ["auto", "reference", "fast", "both"])
def test_engines_find_the_same(tmp_path, engine):
    path = write(tmp_path / "c.jsonl", {**make_record(1), "label": "NO", "extra": 1}, make_record(2))
    assert names(path, engine=engine) == ["not-allowed", "unknown-property"]


def test_without_the_fast_parts_the_findings_are_the_same(tmp_path, monkeypatch):
    path = write(tmp_path / "c.jsonl", {**make_record(1), "label": "NO"}, BAD, make_record(2))
    before = list(validate([path], ARTICLES))
    monkeypatch.setitem(__import__("sys").modules, "orjson", None)
    monkeypatch.setattr("klaim.validate.form.has_fast", lambda: False)
    assert list(validate([path], ARTICLES)) == before


def test_command_line(here):
    path = write(here / "c.jsonl", BAD, make_record(2))
    result = run(path, "--statistics")
    assert "c.jsonl:1:" in result.stdout
    assert "1  C301 dangling-pronoun (error)" in result.stdout
    assert "2 records in 1 file: 2 errors" in result.stderr
    assert "C708" in run(path, "--verbose").stdout
    assert run(path, "--format", "xml").exit_code == 2
    with pytest.raises(MissingError):
        CliRunner().invoke(make_app(), ["validate", "none.jsonl"], catch_exceptions=False)


def test_statistics_stay_out_of_what_a_machine_reads(here):
    path = write(here / "c.jsonl", BAD)
    result = run(path, "--statistics", "--format", "json")
    assert len(json.loads(result.stdout)) == 2
    assert "C301" in result.stderr


@pytest.mark.parametrize("size", ["0", "-5"])
def test_a_limit_below_a_byte_is_refused(here, size):
    assert run(write(here / "c.jsonl", make_record(1)), "--max-line", size).exit_code == 2
    (here / "pyproject.toml").write_text(f"[tool.klaim]\nmax-line = {size}\n")
    with pytest.raises(InputError):
        settings_from(None)


def test_fix_on_the_command_line(here):
    record = make_record(1)
    record["source"][0]["start"] += 3
    path = write(here / "c.jsonl", record)
    shown = run(path, "--diff")
    assert shown.stdout.startswith("--- ")
    fixed = run(path, "--fix")
    assert fixed.exit_code == 0
    assert "1 record mended\n" in fixed.stderr
    assert run(path, "--diff").stdout == ""
    told = run(write(here / "c.jsonl", make_record(2), make_record(3)), "--fix").stderr
    assert "0 records mended, of 2 more the keys were sorted" in told


def test_explain_and_template(here):
    app, runner = make_app(), CliRunner()
    assert "span-mismatch" in runner.invoke(app, ["explain"]).stdout
    assert "**Bad:**" in runner.invoke(app, ["explain", "dangling-pronoun"]).stdout
    assert runner.invoke(app, ["template", "a0001"]).stdout.count("- text: ''") >= 3
    assert runner.invoke(app, ["template", "a0001", "--out", "t.yaml"]).exit_code == 0
    assert run("t.yaml").exit_code == 1
    assert isinstance(runner.invoke(app, ["template", "a0001", "--out", "t.yaml"]).exception, OSError)
    assert isinstance(runner.invoke(app, ["explain", "C999"]).exception, InputError)


def test_a_template_says_which_articles_could_not_be_read(tmp_path):
    (tmp_path / "a b.txt").write_text("Warga datang.")
    (tmp_path / "kosong.txt").write_text(" ")
    app, runner = make_app(), CliRunner()
    assert "Warga datang." in runner.invoke(app, ["template", str(tmp_path / "a b.txt")]).stdout
    asked = runner.invoke(app, ["template", "kosong", "--articles", str(tmp_path)])
    assert "no text" in asked.stderr
    assert asked.exit_code
