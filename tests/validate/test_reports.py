"""Each report format against its golden file; SARIF against its official schema. KLAIM_UPDATE=1 writes them anew."""

import json
import os
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from tests.docs.terminal import picture
from tests.validate.clean import make_article, make_record
from tests.validate.defects import KINDS
from typer.testing import CliRunner

from klaim.cli import make_app
from klaim.validate import Settings, validate
from klaim.validate.report import FORMATS, text, writer

GOLDEN = Path(__file__).parent / "golden"
SHARED = Path(os.environ.get("KLAIM_SHARED", Path(__file__).parents[3] / "shared"))
SHOWN = [
    "words that are not there",
    "label left out",
    "yesterday",
    "comma too many",
    "key twice",
    "property misspelt",
    "weekday of another date",
]


@pytest.fixture
def found(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    articles = {article.id: article for article in map(make_article, range(10))}
    Path("claims.jsonl").write_bytes(
        b"".join(KINDS[name].spoil(make_record(n), n) + b"\n" for n, name in enumerate(SHOWN))
    )
    return list(validate(["claims.jsonl"], articles, settings=Settings(information=False)))


def compare(name, told):
    path = GOLDEN / name
    if os.environ.get("KLAIM_UPDATE"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(told, encoding="utf-8")
    assert told == path.read_text("utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_report(name, found):
    told = "".join(writer(name)(found))
    if name == "sarif":
        log = json.loads(told)
        log["runs"][0]["tool"]["driver"]["rules"] = "…"
        told = json.dumps(log, indent=1, ensure_ascii=False) + "\n"
    compare(f"report.{name}", told)


def test_the_picture_of_the_documentation_is_a_report(found, tmp_path):
    shown = [finding for finding in found if finding.name in ("span-mismatch", "relative-date", "unknown-property")]
    drawn = picture("".join(text.write(shown, colour=True)), "Three findings of klaim validate with their places")
    (tmp_path / "report.svg").write_text(drawn, encoding="utf-8")
    committed = Path(__file__).parents[2] / "docs/_static/report.svg"
    assert committed.read_text(encoding="utf-8") == drawn, f"copy {tmp_path / 'report.svg'} to {committed}"


def test_text_in_colours_with_links(found):
    told = "".join(text.write(found[:2], colour=True, links=False))
    compare("report.colours", told)
    assert "\x1b]8;;file://" in "".join(text.write(found[:1], colour=True, links=True))


@pytest.mark.parametrize("option", ["--quiet", "--verbose", "--statistics"])
def test_report_on_the_command_line(option, found):
    Path("seeds").mkdir()
    for article in map(make_article, range(10)):
        Path("seeds", f"{article.id}.txt").write_text(article.text, encoding="utf-8")
    result = CliRunner().invoke(make_app(), ["validate", "claims.jsonl", option])
    assert result.exit_code == 1
    compare(f"report{option}", f"{result.stdout}\n--- standard error\n{result.stderr}")


def test_quiet_text_is_a_line_a_finding(found):
    assert "".join(text.write(found, quiet=True)).count("\n") == len(found)


def test_sarif_is_valid_by_its_schema(found):
    schema = SHARED / "data" / "sarif" / "sarif-schema-2.1.0.json"
    if not schema.is_file():
        pytest.skip("the SARIF schema is not here: set KLAIM_SHARED")
    import jsonschema_rs

    log = json.loads("".join(writer("sarif")(found)))
    validator = jsonschema_rs.validator_for(json.loads(schema.read_text("utf-8")))
    assert [error.message for error in validator.iter_errors(log)] == []
    codes = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in log["runs"][0]["results"]} <= codes


def test_json_and_junit_are_well_formed(found):
    assert len(json.loads("".join(writer("json")(found)))) == len(found)
    assert json.loads("".join(writer("json")([]))) == []
    root = ElementTree.fromstring("".join(writer("junit")(found)))
    assert len(root.findall(".//failure")) == len(found)


def test_a_github_command_keeps_to_its_line(found):
    told = "".join(writer("github")([*found]))
    assert told.count("\n") == len(found)
    assert all(line.startswith(("::error ", "::warning ")) for line in told.splitlines())
