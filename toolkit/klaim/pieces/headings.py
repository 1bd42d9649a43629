"""Finds where a sentence begins behind a subheading that was pasted into the running text."""

import re
from collections.abc import Set
from typing import Any

_WORD = re.compile(r"\S+")
_MARK = re.compile(r"[\"“,;:\n]")
MIN_HEADING = 4
LONGEST_HEADING = 10
_OPENING = '"“'


def after_heading(text: str, start: int, end: int, lang: Any) -> int:
    """Where the sentence itself begins.

    A heading is a stretch of capitalised words without a mark at its end; the sentence
    behind it begins with a word that opens sentences, or a phrase of capitals that the article uses elsewhere too. An
    office and the name behind it are never parted. The title of another report behind
    "Baca juga:" is surely a heading.
    """
    if (opener := _opener(text, start, end, lang)) is not None:
        return opener
    navigation = lang.page.NAVIGATION.match(text, start, end)
    small = lang.words.FUNCTION_WORDS if navigation else lang.links.HEADING_WORDS
    stretch = _capitals(text, navigation.end() if navigation else start, end, small)
    opens = not navigation and bool(stretch) and stretch[0][0].lower().strip(",") in lang.unions.OPENS_SENTENCE
    if opens or len(stretch) <= MIN_HEADING or _is_name(text[start : stretch[-1].end()], text):
        return start
    opened = next((m.start() for m in stretch if m[0].lower() in lang.titles.HEADS), end)
    if navigation and (begin := _after_title(text, stretch, end, lang)) is not None:
        return begin
    if stretch[-1].end() == end:
        return start
    for match in stretch[MIN_HEADING:]:
        if match.start() > opened and not navigation:
            break
        before = text[start : match.start()].rstrip()
        if before[-1] in ",-" or before.split()[-1].lower() in lang.links.HEADING_WORDS:
            continue
        phrase = text[match.start() : stretch[-1].end()]
        if text.count(phrase) > 1 or lang.clauses.STARTERS_PATTERN.match(phrase):
            return match.start()
    ordinary = navigation and lang.titles.is_word(stretch[-1][0].strip(","))
    return stretch[-1].start() if ordinary else start


def _opener(text: str, start: int, end: int, lang: Any) -> int | None:
    """Where a word that opens sentences stands behind a few words without a mark: "Warga lari Saat api membesar, …"."""
    found = lang.page.BEHIND_HEADING.search(text, start, end)
    before = text[start : found.start()] if found else ""
    heading = before and len(before.split()) <= LONGEST_HEADING and not _MARK.search(before)
    return found.start() if found and heading else None


def _after_title(text: str, stretch: list[re.Match[str]], end: int, lang: Any) -> int | None:
    """Where a sentence begins behind a title: with a quotation, a word that opens sentences, an office."""
    behind = _WORD.match(text, stretch[-1].end() + 1, end)
    if behind and behind[0][0] in _OPENING:
        return behind.start()
    if lang.page.NAVIGATION.match(text, stretch[-1].start(), end):
        return stretch[-1].start()
    late = stretch[MIN_HEADING:]
    opener = next((m for m in reversed(late) if m[0].lower().strip(",") in lang.unions.OPENS_SENTENCE), None)
    office = next((m for m in late if m[0].lower() in lang.titles.HEADS), None)
    found = opener or office
    return found.start() if found else None


def _capitals(text: str, start: int, end: int, small: Set[str]) -> list[re.Match[str]]:
    """The words from a place on that a heading may hold, `small` ones among them; none of those at the end."""
    stretch: list[re.Match[str]] = []
    for match in _WORD.finditer(text, start, end):
        word = match[0].strip(",'\"“”()")
        opens = match[0][0] in _OPENING and len(stretch) > MIN_HEADING
        titled = word[:1].isupper() or word[:1].isdigit() or word.lower() in small
        if opens or not titled:
            break
        stretch.append(match)
    while stretch and stretch[-1][0].islower():
        stretch.pop()
    return stretch


def _is_name(phrase: str, text: str) -> bool:
    """Whether the whole stretch is used elsewhere too, as a long name is."""
    return text.count(phrase) > 1
