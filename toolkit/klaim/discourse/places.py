"""Which place "wilayah tersebut" and "kota itu" mean: the one last named in its own sentence or the one before."""

from collections.abc import Iterator, Sequence
from typing import Any

from klaim.discourse.branches import one_region
from klaim.discourse.names import place_spans
from klaim.discourse.phrases import Reference


def place_references(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Iterator[Reference]:
    """Spans of a noun for a place with a pointing word, and the one place that it can mean.

    That is the last named, else the one city, regency or province that the text tells of.
    """
    for number, (start, end) in enumerate(sentences):
        for match in lang.placed.POINTED_PLACE.finditer(text, start, end):
            name = _named(text, start, match.start(), match["noun"], lang)
            if not name and number:
                name = _named(text, *sentences[number - 1], match["noun"], lang)
            if name:
                yield match.start(), match.end(), name, True
    for match in lang.placed.GOVERNED.finditer(text):
        body = lang.placed.GOVERNMENTS[match["noun"].lower()]
        region, end = one_region(text, body, lang)
        if region and end <= match.start():
            yield match.start(), match.end(), f"{lang.branches.KIND_OF[body]} {region}", True


def _named(text: str, start: int, end: int, noun: str, lang: Any) -> str:
    """The only place of a kind that a stretch of text names behind "di"; empty where it names several or none."""
    found: dict[str, None] = {}
    for match in lang.scenes.PLACE.finditer(text, start, end):
        name = lang.scenes.PLACE_FILLERS.sub("", match[1])
        known = place_spans(name, lang) or name.split()[0] in lang.places.KINDS
        if known and (noun not in lang.placed.OF_KIND or name.startswith(lang.placed.OF_KIND[noun])):
            found[name] = None
    whole = [n for n in found if not any(n != other and n in other for other in found)]
    return whole[0] if len(whole) == 1 and whole[0] not in lang.places.STATES else ""
