"""The spans of a claim with the texts they point into: source, evidence, and the attribution's cue."""

from collections.abc import Iterator
from typing import NamedTuple

from klaim.records import Claim
from klaim.rules._context import Context

NEAR = 200
"""Code points within which quoted words are taken for the ones meant, if they stand there once."""
_SEARCHED = 200


class Placed(NamedTuple):
    """A span, the text it points into, and where it lies in the record; `field` names its quoted words."""

    pointer: str
    field: str
    article_id: str
    text: str
    start: int
    end: int
    exact: str


def spans(claim: Claim, context: Context) -> Iterator[Placed]:
    """Every span whose article is at hand, in the record's order."""
    text = context.text
    for index, span in enumerate(claim.source):
        yield Placed(f"/source/{index}", "exact", claim.article_id, text, span.start, span.end, span.exact)
    for index, item in enumerate(claim.evidence):
        article = context.articles.get(item.article_id)
        if item.article_id == claim.article_id:
            yield Placed(f"/evidence/{index}", "exact", claim.article_id, text, item.start, item.end, item.exact)
        elif article is not None:
            yield Placed(f"/evidence/{index}", "exact", article.id, article.text, item.start, item.end, item.exact)
    cue = claim.attribution
    if cue is not None:
        yield Placed("/attribution", "cue", claim.article_id, text, cue.start, cue.end, cue.cue)


def _fits(span: Placed) -> bool:
    """Tell whether the text holds the quoted words at the offsets, which lie within it."""
    return span.text[span.start : span.end] == span.exact and span.end <= len(span.text)


def unheld(claim: Claim, context: Context) -> list[Placed]:
    """The spans that are not where their words stand; those of the claim asked about last are known."""
    if context.unheld is None or context.unheld[0] is not claim:
        context.unheld = claim, [span for span in spans(claim, context) if not _fits(span)]
    found: list[Placed] = context.unheld[1]
    return found


def is_quoted(claim: Claim, context: Context) -> bool:
    """Tell whether the article holds the words of every source span at its offsets."""
    return all(context.text[span.start : span.end] == span.exact for span in claim.source)


def elsewhere(span: Placed, context: Context) -> str | None:
    """Id of another article that holds the words at these offsets while this one has them nowhere."""
    if len(span.exact) < 4 or span.exact in span.text:
        return None
    for number, article in enumerate(context.articles.values()):
        if number == _SEARCHED:
            break
        if article.text[span.start : span.end] == span.exact:
            return article.id
    return None


def utf16_text(span: Placed) -> str | None:
    """What the offsets show when they count UTF-16 units; None where they fall inside a character."""
    if span.text.isascii():
        return span.text[span.start : span.end]
    data = span.text.encode("utf-16-le", "surrogatepass")
    try:
        return data[2 * span.start : 2 * span.end].decode("utf-16-le")
    except UnicodeDecodeError:
        return None


def re_anchored(span: Placed) -> int | None:
    """Where the quoted words start, if only one place can be meant; else None."""
    if utf16_text(span) == span.exact and not span.text.isascii():
        units = span.text.encode("utf-16-le", "surrogatepass")[: 2 * span.start]
        return len(units.decode("utf-16-le"))
    if span.text.count(span.exact) == 1:
        return span.text.index(span.exact)
    low = max(span.start - NEAR, 0)
    near = span.text[low : span.start + NEAR + len(span.exact)]
    return low + near.index(span.exact) if near.count(span.exact) == 1 else None
