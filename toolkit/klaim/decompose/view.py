"""Writes an annotator's view: one HTML file with each article's text, its claims over it and what they leave out."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise

from klaim.decompose.explain import Explained, Traced
from klaim.decompose.view_style import SCRIPT, STYLE
from klaim.records import CLAIM_TYPES, Claim, Value


def view(articles: Iterable[Explained]) -> Iterator[str]:
    """The file, part by part, so that no more than one article is in memory."""
    legend = "".join(f'<button class="chip {kind}" data-type="{kind}">{kind}</button>' for kind in CLAIM_TYPES)
    yield (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        "<title>klaim: claims and what they leave out</title>"
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<style>{STYLE}</style></head><body><header><h1>Claims and what they leave out</h1>"
        f'<p class="legend">{legend}<span><u>underlined</u>: no claim covers the word</span></p></header><main>'
    )
    for number, article in enumerate(articles):
        yield from _article(article, f"a{number}")
    yield f"</main><script>{SCRIPT}</script></body></html>\n"


def _article(explained: Explained, key: str) -> Iterator[str]:
    found = explained.decomposition
    article = found.article
    claims = [traced for sentence in explained.sentences for traced in sentence.claims]
    percent = round(100 * explained.coverage)
    counts = f"{len(claims)} claims", f"{len(found.held)} held back"
    facts = [article.id, article.publisher, article.published_at, *counts]
    yield f'<section class="article" id="{key}"><h2>{escape(article.title or article.id)}</h2>'
    yield f'<p class="facts">{escape(" · ".join(fact for fact in facts if fact))} · '
    yield f'<meter min="0" max="100" value="{percent}"></meter> {percent} % of the content words covered</p>'
    yield f'<div class="columns"><div class="text" lang="{escape(article.language)}">'
    yield from _text(explained, [traced.claim for traced in claims])
    yield '</div><div class="side"><ol class="claims">'
    yield from (_claim(traced, number) for number, traced in enumerate(claims))
    yield "</ol>"
    yield from _left_out(explained)
    yield "</div></div></section>"


def _text(explained: Explained, claims: Sequence[Claim]) -> Iterator[str]:
    """The article's text cut wherever a span or an uncovered word begins or ends."""
    text = explained.decomposition.article.text
    spans = sorted((s.start, s.end, n) for n, claim in enumerate(claims) for s in claim.source)
    missed = [span for sentence in explained.sentences for span in sentence.coverage.uncovered]
    first, last = {start for start, _ in missed}, {end for _, end in missed}
    cuts = sorted({0, len(text), *first, *last, *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
    active: list[tuple[int, int, int]] = []
    waiting = iter([*spans, (len(text) + 1, 0, 0)])
    following = next(waiting)
    for start, end in pairwise(cuts):
        active = [span for span in active if span[1] > start]
        while following[0] <= start:
            active.append(following)
            following = next(waiting)
        yield _piece(text[start:end], active, claims, missed=start in first)


def _piece(text: str, over: Sequence[tuple[int, int, int]], claims: Sequence[Claim], *, missed: bool) -> str:
    """A stretch of text, coloured by the type of the narrowest claim over it."""
    if missed:
        return f"<u>{escape(text)}</u>"
    if not over:
        return escape(text)
    nearest = min(over, key=lambda span: (span[1] - span[0], span[2]))
    numbers = sorted({span[2] for span in over})
    told = ", ".join(dict.fromkeys(claims[number].type for number in numbers))
    listed = " ".join(str(number) for number in numbers)
    return f'<span class="s {claims[nearest[2]].type}" data-c="{listed}" title="{told}">{escape(text)}</span>'


def _claim(traced: Traced, number: int) -> str:
    claim = traced.claim
    facts = [shown_value(claim.value), claim.modality if claim.modality != "asserted" else "", *claim.flags]
    if claim.attribution:
        facts.append(f"says {claim.attribution.speaker}")
    parses = "".join(f"<code>{escape(parse)}</code>" for parse in traced.parses) or "read from the words, not a parse"
    return (
        f'<li class="claim" data-n="{number}" data-type="{claim.type}" tabindex="0">'
        f'<span class="chip {claim.type}">{claim.type}</span> {escape(claim.text)}'
        f"<small>{escape(' · '.join(fact for fact in facts if fact))}</small>"
        f"<details><summary>{escape(claim.provenance.made_by[0])}</summary>{parses}</details></li>"
    )


def _left_out(explained: Explained) -> Iterator[str]:
    """Drafts that were held back, and sentences that gave no claim."""
    found = explained.decomposition
    if found.held:
        yield f'<details class="held" open><summary>Held back ({len(found.held)})</summary><ul>'
        for draft in found.held:
            made = " → ".join(draft.made_by)
            yield f"<li><b>{escape(draft.reason)}</b> {escape(draft.text)}<small>{escape(made)}</small></li>"
        yield "</ul></details>"
    silent = [s for s in explained.sentences if not s.claims]
    if silent:
        yield f'<details class="held" open><summary>Sentences without a claim ({len(silent)})</summary><ul>'
        yield from (f"<li>{escape(found.article.text[s.start : s.end])}</li>" for s in silent)
        yield "</ul></details>"


def shown_value(value: Value | None) -> str:
    """A claim's value on one line, empty where it has none."""
    if value is None:
        return ""
    if value.edtf is not None:
        return value.edtf
    compared = f" ({value.comparison})" if value.comparison not in (None, "exact") else ""
    if value.iso8601 is not None:
        return value.iso8601 + compared
    if value.number is not None:
        most = f"–{value.number_max}" if value.number_max is not None else ""
        return f"{value.number}{most} {value.unit or ''}".strip() + compared
    return value.name or " | ".join(part for part in (value.entity, value.role, value.object) if part)
