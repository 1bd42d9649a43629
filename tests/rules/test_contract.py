"""One contract for all rules: the bad example breaks the rule, the good one breaks none."""

import json
import re

import pytest

from klaim import rules
from klaim.rules import _example as examples
from klaim.validate import Settings, validate

ALL = rules.all_rules()
SHOWN = [rule for rule in ALL if rule.name not in ("schema-violation", "engines-disagree")]
INFORMATION = {"article-without-claims", "uncovered-sentence", "label-imbalance", "type-imbalance"}


def findings(tmp_path, rule, shown):
    if isinstance(shown, bytes):
        name = "claims.jsonl.gz" if shown.startswith(b"\x1f\x8b") else "claims.jsonl"
        name = "claims.yaml" if b"claims:" in shown else "claims.csv" if shown.startswith(b"article") else name
        (tmp_path / name).write_bytes(shown)
        return list(validate([str(tmp_path / name)], examples.articles({}), settings=Settings(max_line=1000)))
    shown = shown if isinstance(shown, tuple) else (shown,)
    files, articles = {}, {}
    for example in shown:
        record = examples.record(example)
        record.pop(record.pop("drop", None), None)
        files.setdefault(example.get("file", "claims.jsonl"), []).append(json.dumps(record, ensure_ascii=False))
        articles |= examples.articles(example)
    for name, lines in files.items():
        (tmp_path / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return list(validate([str(tmp_path / name) for name in files], articles))


def codes(found):
    return {finding.code for finding in found}


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.name)
def test_bad_example_breaks_the_rule(rule, tmp_path):
    found = [finding for finding in findings(tmp_path, rule, rule.bad) if finding.code == rule.code]
    assert found
    assert {finding.severity for finding in found} == {rule.severity}
    assert len(found) == 1 or rule.scope == "tally"


@pytest.mark.parametrize("rule", SHOWN, ids=lambda rule: rule.name)
def test_good_example_breaks_no_rule(rule, tmp_path):
    found = findings(tmp_path, rule, rule.good)
    if rule.scope == "file" or rule.severity == "info":
        assert rule.code not in codes(found)
    else:
        assert not {(finding.code, finding.message) for finding in found if finding.severity != "info"}


@pytest.mark.parametrize(
    "rule", [rule for rule in SHOWN if rule.scope in ("claim", "form")], ids=lambda rule: rule.name
)
def test_place_is_inside_the_record(rule, tmp_path):
    found = [finding for finding in findings(tmp_path, rule, rule.bad) if finding.code == rule.code]
    data = (tmp_path / "claims.jsonl").read_bytes()
    for finding in found:
        assert finding.line == 1
        assert data[: finding.byte].decode("utf-8") == data.decode("utf-8")[: finding.column - 1]
        assert finding.byte < finding.end_byte <= len(data)
        start, end = finding.caret
        if data[finding.byte : finding.end_byte].decode("utf-8").isprintable():
            assert finding.excerpt[start:end] == data[finding.byte : finding.end_byte].decode("utf-8")[: end - start]


def test_codes_and_names_are_unique():
    assert len({rule.code for rule in ALL}) == len({rule.name for rule in ALL}) == len(ALL)


def test_codes_are_stable():
    assert {rule.code: rule.name for rule in ALL} == json.loads((examples_file()).read_text("utf-8"))


def examples_file():
    from pathlib import Path

    return Path(__file__).with_name("codes.json")


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.name)
def test_every_rule_explains_itself(rule):
    assert re.fullmatch(r"C[0-7][0-9]{2}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert rule.summary.endswith(".")
    assert rule.reason.endswith(".")
    assert rule.help
    assert not rule.help.endswith(".")
    assert repr(rule.bad) != repr(rule.good) or rule.name in ("schema-violation", "engines-disagree")
    text = rules.explain(rule)
    assert rule.summary in text
    assert rule.reason in text
