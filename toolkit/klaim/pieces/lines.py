"""Joins the lines of a sentence that a page broke at its links: each stood on a line of its own."""

import re
from typing import Any, NamedTuple

LONGEST_LINK = 8
"""Words of a line that may be a link inside a sentence."""
FIRST_LINES = 2
"""Lines at the start of a text that a dateline may take up."""

_LINE = re.compile(r"[^\n]+")
_ENDS = re.compile(r"[.?!:…][\"'”’)]*$|[\"”]$")
_GOES_ON = re.compile(r"[,;.)%]|[a-z](?!\.)|\([^()\n]+\)(?:[.,;:]| \S)")
_OPENS = re.compile(r"[\"“]|\d+\.\s")
_DASH = re.compile(r"[-–—]+(?:\s|$)")


class _Line(NamedTuple):
    """A line without the white space around it; `link` tells that it is the page's own."""

    start: int
    end: int
    text: str
    link: bool

    @property
    def ended(self) -> bool:
        """Whether a sentence ends with the line, or the line is no part of one."""
        return self.link or _ENDS.search(self.text) is not None

    @property
    def goes_on(self) -> bool:
        """Whether the line begins inside a sentence."""
        return _GOES_ON.match(self.text) is not None


def joined(text: str, lang: Any) -> str:
    """A text of the same length with a blank for each line break inside a sentence.

    Lines that go on to no end of a sentence stay apart: the tags below an article.
    """
    lines = _lines(text, lang)
    whole: list[int] = []
    run: list[int] = []
    for at, line in enumerate(lines[:-1]):
        if not _continues(lines, at, lang):
            run = []
            continue
        run.append(line.end)
        if lines[at + 1].ended:
            whole += run
            run = []
    if not whole:
        return text
    parts, last = [], 0
    for place in whole:
        parts += [text[last:place], " "]
        last = place + 1
    return "".join((*parts, text[last:]))


def _lines(text: str, lang: Any) -> list[_Line]:
    found: list[_Line] = []
    labelled = False
    for match in _LINE.finditer(text):
        bare = match[0].strip()
        if not bare:
            continue
        label = lang.page.NAVIGATION.match(bare)
        filler = lang.page.FILLER.match(bare)
        link = labelled or label is not None or (filler is not None and filler.end() == len(bare))
        labelled = label is not None and label.end() == len(bare)
        start = match.start() + match[0].index(bare)
        found.append(_Line(start, start + len(bare), bare, link))
    return found


def _continues(lines: list[_Line], at: int, lang: Any) -> bool:
    """Whether a line goes on with the one behind it."""
    line, behind = lines[at], lines[at + 1]
    if line.ended or behind.link or behind.start - line.end > 1:
        return False
    if behind.goes_on:
        return True
    if _OPENS.match(behind.text):
        return False
    if at < FIRST_LINES and (_DASH.match(behind.text) or _DASH.fullmatch(line.text)):
        return True
    if line.goes_on or line.text[-1] in ",(" or line.text.split()[-1] in lang.unions.BEFORE_LINK:
        return True
    if len(behind.text.split()) > LONGEST_LINK or behind.ended or at + 2 == len(lines):
        return False
    return behind.text[-1] == "," or (lines[at + 2].goes_on and not lines[at + 2].link)
