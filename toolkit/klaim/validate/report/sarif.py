"""The report as SARIF 2.1.0, which code scanning and editors read."""

import json
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from klaim import __version__, rules
from klaim.records import Finding
from klaim.rules import Rule

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def write(findings: Iterable[Finding]) -> Iterator[str]:
    """One run with every rule and a result a finding, streamed."""
    driver = {
        "name": "klaim",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in rules.all_rules()],
    }
    yield '{"$schema": ' + json.dumps(_SCHEMA) + ', "version": "2.1.0", "runs": [{\n'
    yield (
        '"tool": '
        + json.dumps({"driver": driver}, ensure_ascii=False, indent=1)
        + ',\n"columnKind": "unicodeCodePoints",\n"results": ['
    )
    between = "\n"
    for finding in findings:
        yield between + json.dumps(_result(finding), ensure_ascii=False)
        between = ",\n"
    yield "\n]}]}\n"


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "name": "".join(part.title() for part in rule.name.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary} {rule.reason}".strip()},
        "help": {"text": rule.help, "markdown": rules.explain(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _result(finding: Finding) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": finding.line, "startColumn": finding.column}
    if finding.byte is not None and finding.end_byte is not None:
        region |= {"byteOffset": finding.byte, "byteLength": finding.end_byte - finding.byte}
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": _uri(finding.file)}, "region": region}}
    if finding.pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.pointer, "kind": "value"}]
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [location],
    }


def _uri(file: str) -> str:
    path = PurePath(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
