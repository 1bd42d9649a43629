"""Reads what an export of a page left escaped: a text of the same length in which "&quot;" is a mark and blanks."""

import html
import re

_ESCAPE = re.compile(r"&(?:amp;)*(?P<name>#\d{1,6}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});")
_OPENING = "“‘«„"
_QUOTES = '"“”'
_BEFORE_OPENING = "(["


def unescaped(text: str) -> str:
    """A text with each escaped mark as the mark, blanks beside it so that every place stays the same.

    Letters, and marks inside a word, stay escaped: blanks would tear the word.
    """
    parts: list[str] = []
    end = 0
    for match in _ESCAPE.finditer(text):
        parts.append(text[end : match.start()])
        before = parts[-1] or (parts[-2] if len(parts) > 1 else "")
        parts.append(_padded(match, before[-1:], text[match.end() : match.end() + 1]))
        end = match.end()
    return "".join((*parts, text[end:])) if parts else text


def _padded(match: re.Match[str], before: str, behind: str) -> str:
    """The mark of one escape, its blanks outside of what it opens or closes."""
    mark, size = html.unescape(f"&{match['name']};"), len(match[0])
    if mark.isspace():
        return " " * size
    inside = before.isalnum() and behind.isalnum() and mark not in _QUOTES
    if inside or len(mark) != 1 or mark.isalnum() or not mark.isprintable():
        return match[0]
    opens = mark in _OPENING or (mark == '"' and (not before or before.isspace() or before in _BEFORE_OPENING))
    return mark.rjust(size) if opens else mark.ljust(size)
