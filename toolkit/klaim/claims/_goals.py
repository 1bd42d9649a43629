"""Claims from what sports news lists rather than says: scorers with their minutes, the result of a preview."""

from collections.abc import Iterator

from klaim.claims._model import Context, Draft
from klaim.records import Value


def scorers(context: Context) -> Iterator[Draft]:
    """That each scorer of the article's match, or for a side that the sentence names, scored."""
    for one in context.lang.goals.find_scorers(context.text):
        match = _match(one.side, context)
        if match or one.side:
            text = context.lang.goals.scored(_full(one.name, context), one.side, match)
            yield _draft("event", text, None, (one.start, one.end), context)


def minutes(context: Context) -> Iterator[Draft]:
    """The minute of each goal, and the score that a preview foretells."""
    for one in context.lang.goals.find_scorers(context.text):
        match = _match(one.side, context)
        for minute in one.minutes if match or one.side else ():
            text = context.lang.goals.scored_at(_full(one.name, context), minute, one.side, match)
            value = Value(number=int(minute.partition("+")[0]), unit=context.lang.words_numbers.MINUTE_MARK_UNIT)
            yield _draft("quantity", text, value, (one.start, one.end), context)
    for found in context.lang.goals.PREDICTED.finditer(context.text):
        text = context.lang.goals.foretold(found["home"], found["away"], found["score"])
        value = Value(number=int(found["first"]), unit=context.lang.quantities.score_unit(found["score"]))
        yield _draft("quantity", text, value, found.span(), context, "expected")


def listed(context: Context) -> frozenset[int]:
    """Every place inside the brackets of scorers: their numbers are no ages."""
    return frozenset(n for one in context.lang.goals.find_scorers(context.text) for n in range(one.start, one.end))


def _match(side: str, context: Context) -> str:
    """The article's match, where the scorer's side is not shown to be in another one."""
    event = context.event
    if event is None or event.kind != "match":
        return ""
    words = [w for w in side.split() if w[0].isupper()]
    return event.label if not words or words[-1] in event.label else ""


def _full(name: str, context: Context) -> str:
    return context.entities.aliases.get(name, name)


def _draft(
    kind: str, text: str, value: Value | None, where: tuple[int, int], context: Context, modality: str = "asserted"
) -> Draft:
    body = context.writer.sentence(text)
    if value is not None:
        value = Value(number=value.number, unit=value.unit, comparison="exact")
    return Draft(kind, body, value, modality, None, "", (where,), ("list", kind), where)
