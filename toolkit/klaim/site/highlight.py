"""An article's text in HTML with a coloured line under every span of a claim, overlapping spans one below the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from klaim.records import Claim

LINE = 4
"""Pixels from one line to the next; the line itself is one pixel less."""


@dataclass(frozen=True, slots=True)
class Stripe:
    """A span of claim number `claim`; `lane` 0 is the line next to the text."""

    start: int
    end: int
    claim: int
    lane: int


def stripes(claims: Sequence[Claim]) -> list[Stripe]:
    """The claims' spans in order, longer ones first, each in the lowest lane that is free throughout it."""
    spans = {(span.start, span.end, number) for number, claim in enumerate(claims) for span in claim.source}
    ends: list[int] = []
    made = []
    for start, end, claim in sorted(spans, key=lambda span: (span[0], -span[1], span[2])):
        lane = next((n for n, taken in enumerate(ends) if taken <= start), len(ends))
        ends[lane : lane + 1] = [end]
        made.append(Stripe(start, end, claim, lane))
    return made


def segments(length: int, found: Sequence[Stripe]) -> Iterator[tuple[int, int, list[Stripe]]]:
    """The text from 0 to `length` cut wherever a span begins or ends, each piece with the spans over it."""
    cuts = sorted({0, length, *(s.start for s in found), *(s.end for s in found)})
    waiting = sorted(found, key=lambda stripe: stripe.start, reverse=True)
    active: list[Stripe] = []
    for start, end in pairwise(cuts):
        active = [stripe for stripe in active if stripe.end > start]
        while waiting and waiting[-1].start <= start:
            active.append(waiting.pop())
        yield start, end, sorted(active, key=lambda stripe: stripe.lane)


def highlighted(text: str, claims: Sequence[Claim], *, language: str) -> str:
    """The text as HTML; a piece's `data-c` numbers the claims over it, from 0. Colours come from the style sheet."""
    found = stripes(claims)
    lanes = max((stripe.lane for stripe in found), default=-1) + 1
    body = "".join(_piece(text[start:end], over, lanes) for start, end, over in segments(len(text), found))
    colours = "".join(f"--c{number}:var(--klaim-{claim.type});" for number, claim in enumerate(claims))
    style = f"{colours}--lines:{lanes * LINE}px"
    return f'<div class="klaim-text" lang="{escape(language)}" style="{style}">{body}</div>'


def _piece(text: str, over: Sequence[Stripe], lanes: int) -> str:
    if not over:
        return escape(text)
    images = ",".join(f"linear-gradient(var(--c{s.claim}) 0 0)" for s in over)
    places = ",".join(f"0 calc(100% - {(lanes - 1 - s.lane) * LINE}px)" for s in over)
    numbers = " ".join(str(number) for number in sorted({stripe.claim for stripe in over}))
    style = f"background-image:{images};background-position:{places}"
    return f'<span class="klaim-s" tabindex="0" data-c="{numbers}" style="{style}">{escape(text)}</span>'
