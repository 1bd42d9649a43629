"""The report for people: place, code, message, the line with a caret below it, and the mend."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from unicodedata import combining, east_asian_width

from klaim.records import Finding

_COLOURS = {"error": "31", "warning": "33", "info": "36"}
_RESET = "\x1b[0m"


def write(
    findings: Iterable[Finding], *, colour: bool = False, links: bool = False, quiet: bool = False
) -> Iterator[str]:
    """Each finding's text, a newline at the end; quiet gives one line each."""
    for finding in findings:
        yield _finding(finding, colour=colour, links=links, quiet=quiet)


def _finding(finding: Finding, *, colour: bool, links: bool, quiet: bool) -> str:
    place = where(finding)
    if links and finding.file != "-":
        uri = Path(finding.file).absolute().as_uri()
        place = f"\x1b]8;;{uri}#L{finding.line}\x1b\\{place}\x1b]8;;\x1b\\"
    code = _painted(finding.code, _COLOURS[finding.severity], colour)
    pointer = f" {finding.pointer}" if finding.pointer else ""
    head = f"{_painted(place, '1', colour)}:{pointer} {code} {finding.name}: {finding.message}\n"
    if quiet:
        return head
    lines = [head]
    if finding.excerpt:
        start, end = finding.caret
        indent = " " * _width(finding.excerpt[:start])
        caret = "^" * max(_width(finding.excerpt[start:end]), 1)
        lines += [
            f"    {finding.excerpt}\n",
            f"    {indent}{_painted(caret, _COLOURS[finding.severity], colour)}\n",
        ]
    if finding.help:
        lines.append(f"    {_painted('help:', '1', colour)} {finding.help}\n")
    return "".join(lines)


def where(finding: Finding) -> str:
    """Name the place: `file:line:column`, or `file:sheet!cell` in a spreadsheet."""
    if finding.cell:
        return f"{finding.file}:{finding.cell}"
    return f"{finding.file}:{finding.line}:{finding.column}"


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}{_RESET}" if colour else text


def _width(text: str) -> int:
    """Columns of a terminal that the text fills."""
    if text.isascii():
        return len(text)
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)
