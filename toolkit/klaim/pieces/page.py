"""What of an article's text is a page's furniture rather than prose: links to other reports, headings, credits."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from klaim.pieces.headings import after_heading

DATELINES = 3
"""Sentences at the start of an article that a dateline may open, behind a headline or caption."""
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\S+")
LONGEST_HEADING = 22
"""Words of a line without an end mark that may still be a heading."""
LONGEST_LINK = 30
"""Words of a line below a bare "Baca juga:" that is the title of another report."""
LONGEST_LEGEND = 2
"""Lines below a step of a scale that explain what it means of anything."""
TITLE_SHARE = 0.7
"""Share of a heading's longer words that begin with a capital."""


def furniture(text: str, lang: Any) -> Iterator[tuple[int, int]]:
    """Spans of lines that hold no prose, in order."""
    linking, explaining = False, 0
    for line in _LINE.finditer(text):
        words = line[0].split()
        if not words:
            continue
        if lang.page.LEGEND.fullmatch(line[0].strip()):
            yield line.span()
            explaining = LONGEST_LEGEND
            continue
        if explaining and len(words) <= LONGEST_LINK and not _names(line[0]):
            yield line.span()
            explaining -= 1
            continue
        explaining = 0
        label = lang.page.NAVIGATION.match(line[0].strip())
        if label is not None and len(words) <= LONGEST_LINK:
            yield line.span()
            linking = label.end() == len(line[0].strip()) and label[0].rstrip().endswith(":")
            continue
        if (linking and len(words) <= LONGEST_LINK and not line[0].rstrip().endswith(".")) or _is_heading(words):
            yield line.span()
        linking = False


def _names(line: str) -> bool:
    """Whether a line names or numbers something behind its first word, so that it tells of one event."""
    return any(character.isupper() or character.isdigit() for character in line.partition(" ")[2])


def _is_heading(words: list[str]) -> bool:
    """Whether a line has no end mark and is capitalised like a title."""
    if not 3 <= len(words) <= LONGEST_HEADING or words[-1][-1] in '.?!"”:,;':
        return False
    longer = [w for w in words if len(w) > 3 and w[0].isalpha()]
    return len(longer) > 1 and sum(w[0].isupper() for w in longer) >= TITLE_SHARE * len(longer)


def prose(text: str, kept: Iterable[tuple[int, int]], lang: Any) -> str:
    """A text of the same length that holds only what lies in some spans, and of that no link to another report."""
    only = _only(text, kept)
    bounds = [0, *(place for span in _links(only, lang) for place in span), len(text)]
    return _only(only, zip(bounds[::2], bounds[1::2], strict=True))


def _links(text: str, lang: Any) -> Iterator[tuple[int, int]]:
    """Spans of what "Baca juga:" and the like point at inside a line: the title in capitals behind them."""
    last = 0
    for match in lang.page.NAVIGATION.finditer(text):
        if match.start() < last:
            continue
        end = match.end()
        for word in _WORD.finditer(text, end):
            bare = word[0].strip(",'\"“”():;?!")
            titled = not bare[:1].islower() or bare in lang.links.HEADING_WORDS
            if "\n" in text[end : word.start()] or not (titled or word[0] in lang.words.FUNCTION_WORDS):
                break
            end = word.end()
        yield match.start(), end
        last = end


def _only(text: str, kept: Iterable[tuple[int, int]]) -> str:
    """A text of the same length that holds only what lies in some spans, line breaks and tabs between them.

    A tab parts sentences of a line, so that no name is read across a full stop.
    """
    parts, end = [], 0
    for start, stop in kept:
        gap = text[end : max(start, end)]
        parts += [" " * (len(gap) - 1) + ("\n" if "\n" in gap else "\t") * bool(gap), text[max(start, end) : stop]]
        end = max(end, stop)
    return "".join(parts) + " " * (len(text) - end)


def kept_of(text: str, spans: list[tuple[int, int]], lang: Any) -> Iterator[tuple[int, int]]:
    """What of each sentence is prose: no line that is a heading or a link, no dateline, byline or subheading."""
    lines = iter(furniture(text, lang))
    line = next(lines, None)
    for number, (start, end) in enumerate(spans):
        while line is not None and line[1] <= start:
            line = next(lines, None)
        if line is not None and line[0] <= start:
            continue
        filler = lang.page.FILLER.match(text, start, end)
        start = filler.end() if filler else start
        opens = number < DATELINES or lang.page.OUTLET.match(text, start, end)
        begin = after_dateline(text, start, end, lang) if opens else start
        start = begin if begin > start or number == 0 else after_heading(text, start, end, lang)
        if start < end and not lang.page.NAVIGATION.match(text, start):
            yield start, end


def after_dateline(text: str, start: int, end: int, lang: Any) -> int:
    """Where a first sentence begins behind its dateline ("JAKARTA, HARIAN.com - ")."""
    match = lang.page.DATELINE.match(text, start, end)
    return match.end() if match else start
