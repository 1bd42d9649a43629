"""The report as workflow commands, which GitHub shows beside the lines of a pull request."""

from collections.abc import Iterable, Iterator

from klaim.records import Finding

_KINDS = {"error": "error", "warning": "warning", "info": "notice"}


def write(findings: Iterable[Finding]) -> Iterator[str]:
    """One command a finding."""
    for finding in findings:
        places = f"file={_property(finding.file)},line={finding.line},col={finding.column}"
        title = _property(f"{finding.code} {finding.name}")
        pointer = f"{finding.pointer}: " if finding.pointer else ""
        told = f"{pointer}{finding.message}\nhelp: {finding.help}"
        yield f"::{_KINDS[finding.severity]} {places},title={title}::{_data(told)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
