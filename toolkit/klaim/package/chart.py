"""Draws the card's picture: claims by type and method as bars, in SVG legible on light and dark ground."""

from collections.abc import Iterator, Mapping
from html import escape

# Colours keep a contrast of 3:1 and more against white and against GitHub's and the Hub's dark grounds.
_STYLE = """\
    text { font: 13px system-ui, sans-serif; fill: #24292f; }
    .title { font-size: 15px; font-weight: 600; }
    .axis { stroke: #8c959f; }
    .annotated { fill: #0969da; } .extracted { fill: #bc4c00; }
    .contrast { fill: #8250df; } .model { fill: #1a7f37; }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3; } .axis { stroke: #6e7681; }
      .annotated { fill: #58a6ff; } .extracted { fill: #f0883e; }
      .contrast { fill: #bc8cff; } .model { fill: #56d364; }
    }"""

_LEFT, _WIDTH, _ROW, _TOP = 110, 480, 26, 70
_TOTAL = _LEFT + _WIDTH + 60


def bar_chart(title: str, bars: Mapping[str, Mapping[str, int]]) -> str:
    """An SVG with a bar for each key of `bars`, divided by method; the same text for the same numbers."""
    height = _TOP + _ROW * len(bars) + 14
    methods = list(next(iter(bars.values()), {}))
    most = max((sum(parts.values()) for parts in bars.values()), default=0) or 1
    body = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_TOTAL} {height}" width="{_TOTAL}" '
        f'height="{height}" role="img" aria-label="{escape(title)}">',
        f"  <style>\n{_STYLE}\n  </style>",
        f'  <text class="title" x="12" y="24">{escape(title)}</text>',
        *_legend(methods),
        *(line for number, (name, parts) in enumerate(bars.items()) for line in _bar(number, name, parts, most)),
        f'  <line class="axis" x1="{_LEFT}" y1="{_TOP - 4}" x2="{_LEFT}" y2="{height - 10}"/>',
        "</svg>",
    ]
    return "\n".join(body) + "\n"


def _legend(methods: list[str]) -> Iterator[str]:
    x = _LEFT
    for method in methods:
        yield f'  <rect class="{method}" x="{x}" y="38" width="13" height="13" rx="2"/>'
        yield f'  <text x="{x + 19}" y="49">{escape(method)}</text>'
        x += 40 + 8 * len(method)


def _bar(number: int, name: str, parts: Mapping[str, int], most: int) -> Iterator[str]:
    y = _TOP + _ROW * number
    total = sum(parts.values())
    yield f'  <text x="{_LEFT - 10}" y="{y + 14}" text-anchor="end">{escape(name)}</text>'
    done = 0
    for method, count in parts.items():
        if count:
            x = _scaled(done, most)
            width = max(_scaled(done + count, most) - x, 1)
            yield f'  <rect class="{method}" x="{_LEFT + x}" y="{y}" width="{width}" height="18" rx="2"/>'
        done += count
    yield f'  <text x="{_LEFT + _scaled(total, most) + 8}" y="{y + 14}">{total:,}</text>'


def _scaled(count: int, most: int) -> int:
    """Whole pixels, so that no float is ever printed."""
    return count * _WIDTH // most
