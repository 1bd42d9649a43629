"""Draws what a command wrote to a terminal as a picture for the documentation."""

import re
import textwrap
from html import escape

COLUMNS = 128
"""Characters of a line of the picture; longer ones go on in the next."""
WIDTH, HEIGHT, MARGIN = 8, 19, 14
"""Pixels of a character, of a line and around the text."""
COLOURS = {"1": ("#f0f0f0", "bold"), "31": ("#ff7b72", "bold"), "33": ("#e3b341", "bold"), "36": ("#76e3ea", "bold")}
"""Colour and weight of the codes that klaim writes."""
PLAIN = ("#c9d1d9", "normal")
_CODE = re.compile(r"\x1b\[(\d+)m")


def picture(told: str, title: str) -> str:
    """An SVG of text with colours of a terminal, on a dark ground in either theme."""
    lines = [part for line in told.splitlines() for part in _folded(line)]
    width, height = COLUMNS * WIDTH + 2 * MARGIN, len(lines) * HEIGHT + 2 * MARGIN
    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{width}" height="{height}" rx="6" fill="#161b22"/>',
        '<g font-family="ui-monospace, Menlo, Consolas, DejaVu Sans Mono, monospace" font-size="13">',
    ]
    for number, line in enumerate(lines):
        y = MARGIN + HEIGHT * number + HEIGHT - 5
        drawn += [_run(text, at, y, style) for text, at, style in _runs(line)]
    return "\n".join([*drawn, "</g>", "</svg>"]) + "\n"


def _folded(line: str) -> list[str]:
    """A line in parts that fit; one with colours inside is short enough up to the last of them."""
    head = line[: next((m.end() for m in reversed(list(_CODE.finditer(line)))), 0)]
    hidden = len(head) - len(_CODE.sub("", head))
    if len(line) - hidden <= COLUMNS:
        return [line]
    indent = " " * (len(line) - len(line.lstrip(" ")) + 4 * (not line.startswith(" ")))
    return textwrap.wrap(line, COLUMNS + hidden, subsequent_indent=indent, drop_whitespace=False)


def _runs(line: str) -> list[tuple[str, int, tuple[str, str]]]:
    """Pieces of one style with the column that each begins in."""
    found, style, at, place = [], PLAIN, 0, 0
    for code in [*_CODE.finditer(line), None]:
        text = line[place : code.start() if code else len(line)]
        if text.strip():
            found.append((text, at, style))
        at += len(text)
        if code:
            style, place = COLOURS.get(code[1], PLAIN), code.end()
    return found


def _run(text: str, at: int, y: int, style: tuple[str, str]) -> str:
    colour, weight = style
    bare = text.lstrip(" ")
    x, length = MARGIN + WIDTH * (at + len(text) - len(bare)), WIDTH * len(bare.rstrip())
    told = escape(bare.rstrip())
    return f'<text x="{x}" y="{y}" textLength="{length}" fill="{colour}" font-weight="{weight}">{told}</text>'
