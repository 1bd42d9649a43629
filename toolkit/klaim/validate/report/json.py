"""The report as one JSON array of findings, streamed."""

from collections.abc import Iterable, Iterator

from klaim.records import Finding, to_json


def write(findings: Iterable[Finding]) -> Iterator[str]:
    """An array with one finding a line."""
    between = "[\n"
    for finding in findings:
        yield between + to_json(finding).decode()
        between = ",\n"
    yield "\n]\n" if between == ",\n" else "[]\n"
