"""What a report of one earthquake lists about it: how strong and deep it was, where, and where it was felt."""

from collections.abc import Iterator
from typing import Any

from klaim.claims._model import Context, Draft
from klaim.claims._values import value_of
from klaim.discourse.events import QUAKE
from klaim.records import Value

PATTERN = "list"


def tremor_figures(context: Context) -> Iterator[Draft]:
    """How strong the quake was and how deep, and how strongly it was felt in each place of a list."""
    lang, text = context.lang, context.text
    if (tremor := _tremor(context)) is None:
        return
    strengths = list(lang.tremors.MAGNITUDE.finditer(text))
    if strengths and len({m["number"].replace(".", ",") for m in strengths}) == 1:
        found = strengths[0]
        yield from _figure(lang.tremors.strong(tremor, found["number"]), found.span(), context)
    for found in lang.tremors.DEPTH_BEHIND.finditer(text):
        yield from _figure(lang.tremors.deep(tremor, found["depth"]), found.span("depth"), context)
    for found in lang.tremors.FELT.finditer(text):
        for place in lang.tremors.PLACE.finditer(text, *found.span("places")):
            told = lang.tremors.felt_as(tremor, place[0], found["level"])
            yield from _figure(told, found.span("level"), context, place.span())


def tremor_places(context: Context) -> Iterator[Draft]:
    """Where the quake was, and each place of a list in which it was felt."""
    lang, text = context.lang, context.text
    if (tremor := _tremor(context)) is None:
        return
    for found in lang.tremors.AT.finditer(text):
        yield _draft("location", lang.tremors.located(tremor, found["point"]), Value(name=found["point"]),
                     context, found.span("point"))  # fmt: skip
    for found in lang.tremors.FELT.finditer(text):
        for place in lang.tremors.PLACE.finditer(text, *found.span("places")):
            yield _draft("location", lang.tremors.felt(tremor, place[0]), Value(name=place[0]), context, place.span())


def _tremor(context: Context) -> str | None:
    """The quake that an article is about, where its name tells it from others."""
    event = context.event
    named = event is not None and event.kind == QUAKE and any(c.isupper() for c in event.label)
    return event.label if event is not None and named else None


def _figure(text: str, span: tuple[int, int], context: Context, *more: tuple[int, int]) -> Iterator[Draft]:
    """A claim about the quantity that stands in a span of the article."""
    found: Any = next(iter(context.lang.quantities.find_quantities(context.text[slice(*span)])), None)
    if found is not None:
        yield _draft("quantity", text, value_of(found), context, span, *more)


def _draft(kind: str, text: str, value: Value, context: Context, *spans: tuple[int, int]) -> Draft:
    sentence = (min(a for a, _ in spans), max(b for _, b in spans))
    written = context.writer.sentence(text)
    return Draft(kind, written, value, "asserted", None, "", spans, (PATTERN, kind), sentence)
