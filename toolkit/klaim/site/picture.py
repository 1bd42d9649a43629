"""Draws a sentence with a coloured line under the words of each claim, and the claims below it, as SVG."""

from collections.abc import Iterator, Sequence
from html import escape
from textwrap import wrap

from klaim.palette import COLOURS
from klaim.records import Article, Claim
from klaim.site.article_page import shown_value
from klaim.site.highlight import Stripe, stripes

# Widths are forced (`textLength`) to those of a fixed-pitch font, so that lines stand under their
# words whatever font a viewer has.
_CHARACTER, _SIZE, _MARGIN, _COLUMNS = 8.4, 14, 24, 64
_GROUND, _INK = ("#ffffff", "#131416"), ("#1f2328", "#e6edf3")
_WIDTH = round(_COLUMNS * _CHARACTER) + 2 * _MARGIN


def picture(article: Article, claims: Sequence[Claim], start: int, end: int) -> str:
    """The article's text from `start` to `end` with those of the claims that were read from there alone."""
    chosen = [claim for claim in claims if all(start <= span.start and span.end <= end for span in claim.source)]
    found = stripes(chosen)
    lanes = max((stripe.lane for stripe in found), default=0) + 1
    lines = list(_lines(article.text, start, end))
    step = 26 + 5 * lanes
    body = [
        line for number, place in enumerate(lines) for line in _sentence(article, place, number * step, found, chosen)
    ]
    top = 40 + len(lines) * step + 12
    for claim in chosen:
        rows = list(_claim(claim, top))
        body += rows
        top += 22 * len(rows) + 8
    title = f"A sentence with {len(chosen)} claims"
    return "\n".join([*_head(title, top + 4), *body, "</svg>"]) + "\n"


def _head(title: str, height: int) -> Iterator[str]:
    size = f'class="klaim-picture" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}"'
    yield f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(title)}">'
    yield f"<style>.klaim-picture text {{ font: {_SIZE}px monospace; white-space: pre; }}"
    yield _fills(0)
    yield "@media (prefers-color-scheme: dark) {"
    yield _fills(1) + " }</style>"
    yield f'<rect class="ground" width="{_WIDTH}" height="{height}" rx="8"/>'


def _fills(night: int) -> str:
    """Colours of ground, text and types; a page's own, by day or night, where the picture is part of a page."""
    fills = {
        ".ground": f"var(--color-background-primary, {_GROUND[night]})",
        "text": f"var(--color-foreground-primary, {_INK[night]})",
        **{f".{kind}": f"var(--klaim-{kind}, {colours[night]})" for kind, colours in COLOURS.items()},
    }
    return "\n".join(f".klaim-picture {name} {{ fill: {fill}; }}" for name, fill in fills.items())


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where each line of the sentence begins and ends, broken at blanks."""
    place = start
    for line in wrap(text[start:end], _COLUMNS):
        place = text.index(line, place)
        yield place, place + len(line)


def _sentence(
    article: Article, place: tuple[int, int], down: int, found: Sequence[Stripe], claims: Sequence[Claim]
) -> Iterator[str]:
    start, end = place
    yield _text(article.text[start:end], _MARGIN, 40 + down)
    for stripe in found:
        left, right = max(stripe.start, start), min(stripe.end, end)
        if left < right:
            x, width = _across(left - start), _across(right - left, 0)
            y = 45 + down + 5 * stripe.lane
            yield f'<rect class="{claims[stripe.claim].type}" x="{x}" y="{y}" width="{width}" height="3" rx="1"/>'


def _claim(claim: Claim, top: int) -> Iterator[str]:
    """The type, the claim's text in as many rows as it needs, then value and speaker."""
    says = f"says {claim.attribution.speaker}" if claim.attribution else ""
    facts = "   ".join(part for part in (shown_value(claim.value), says) if part)
    rows = wrap(claim.text, _COLUMNS - 14) + wrap(facts, _COLUMNS - 14)
    for number, row in enumerate(rows):
        lead = _text(claim.type, _MARGIN, top, claim.type) if number == 0 else ""
        style = claim.type if number >= len(wrap(claim.text, _COLUMNS - 14)) else ""
        yield lead + _text(row, _across(13), top + 22 * number, style)


def _text(text: str, x: float, y: int, style: str = "") -> str:
    named = f' class="{style}"' if style else ""
    length = _across(len(text), 0)
    return f'<text{named} x="{x}" y="{y}" textLength="{length}" lengthAdjust="spacingAndGlyphs">{escape(text)}</text>'


def _across(characters: int, margin: int = _MARGIN) -> float:
    return round(margin + characters * _CHARACTER, 1)
