"""The report as JUnit XML, which CI servers show as failed tests: a suite a file, a case a finding."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from xml.sax.saxutils import escape, quoteattr

from klaim.records import Finding
from klaim.validate.report.text import where

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(findings: Iterable[Finding]) -> Iterator[str]:
    """A suite for each run of findings on one file; information is a case that passes."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="klaim validate">\n'
    for file, group in groupby(findings, key=lambda finding: finding.file):
        cases = list(group)
        failures = sum(finding.severity != "info" for finding in cases)
        yield f'  <testsuite name={_attribute(file)} tests="{len(cases)}" failures="{failures}">\n'
        for finding in cases:
            yield from _case(finding)
        yield "  </testsuite>\n"
    yield "</testsuites>\n"


def _case(finding: Finding) -> Iterator[str]:
    name = _attribute(f"{finding.code} {finding.name} {where(finding)}")
    yield f"    <testcase classname={_attribute(finding.file)} name={name}"
    if finding.severity == "info":
        yield "/>\n"
        return
    body = _clean(f"{finding.pointer}\n{finding.message}\nhelp: {finding.help}")
    told = f"type={_attribute(finding.severity)} message={_attribute(finding.message)}"
    yield f">\n      <failure {told}>{escape(body)}</failure>\n"
    yield "    </testcase>\n"


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)


def _attribute(text: str) -> str:
    return quoteattr(_clean(text))
