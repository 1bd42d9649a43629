"""Finds where a sentence begins behind a subheading that was pasted into the running text."""

import re
from typing import Any

_WORD = re.compile(r"\S+")
MIN_HEADING = 4


def after_heading(text: str, start: int, end: int, lang: Any) -> int:
    """Where the sentence itself begins.

    A heading is a stretch of capitalised words without a mark at its end; the sentence
    behind it begins with a phrase of capitals that the article uses elsewhere too. An
    office and the name behind it are never parted.
    """
    stretch = []
    navigation = lang.page.NAVIGATION.match(text, start, end)
    for match in _WORD.finditer(text, navigation.end() if navigation else start, end):
        word = match[0].strip(",'\"“”()")
        if not word[:1].isupper() and not word[:1].isdigit() and word.lower() not in lang.links.HEADING_WORDS:
            break
        stretch.append(match)
    while stretch and stretch[-1][0].islower():
        stretch.pop()
    if len(stretch) <= MIN_HEADING or stretch[-1].end() == end or _is_name(text[start : stretch[-1].end()], text):
        return start
    opened = next((m.start() for m in stretch if m[0].lower() in lang.titles.HEADS), end)
    for match in stretch[MIN_HEADING:]:
        if match.start() > opened:
            break
        before = text[start : match.start()].rstrip()
        if before[-1] in ",-" or before.split()[-1].lower() in lang.links.HEADING_WORDS:
            continue
        phrase = text[match.start() : stretch[-1].end()]
        if text.count(phrase) > 1 or lang.clauses.STARTERS_PATTERN.match(phrase):
            return match.start()
    return start


def _is_name(phrase: str, text: str) -> bool:
    """Whether the whole stretch is used elsewhere too, as a long name is."""
    return text.count(phrase) > 1
