"""The prices of a list with a colon before each: "Harga emas 1 gram: Rp 2 juta Harga emas 2 gram: Rp 4 juta"."""

import re
from collections.abc import Iterator

from klaim.claims._model import Context, Draft
from klaim.claims._values import value_of

FEWEST = 3
"""Things of a list."""

LONGEST_GAP = 12
"""Characters between a price and the next thing: a mark or the number of an item."""


def prices(context: Context) -> Iterator[Draft]:
    """A claim for each thing of a list with its price, on the day of the article; none where it has several prices."""
    lists, text = context.lang.price_lists, context.text
    runs = [[("", "", m) for m in row] for row in _rows(lists.PRICED.finditer(text))]
    bare = list(_rows(lists.BARE.finditer(text)))
    for head in lists.HEADED.finditer(text):
        row = next((row for row in bare if 0 <= row[0].start() - head.end() <= LONGEST_GAP), ())
        dated = next(
            (r.words for at, r in context.dates.items() if head.start() < at < head.end() and not r.problem), ""
        )
        runs.append([(head["head"], dated, m) for m in row])
    for run in runs:
        told: dict[str, str] = {}
        for noun, _, match in run:
            thing = _thing(noun, match)
            told[thing] = "" if thing in told else match["price"]
        for noun, day, match in run:
            if told[_thing(noun, match)] and (draft := _draft(_thing(noun, match), day, match, context)) is not None:
                yield draft


def _rows(found: Iterator[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Those that stand in a list of enough things, right behind one another."""
    row: list[re.Match[str]] = []
    for one in found:
        if row and not 0 <= one.start() - row[-1].end() <= LONGEST_GAP:
            if len(row) >= FEWEST:
                yield row
            row = []
        row.append(one)
    if len(row) >= FEWEST:
        yield row


def _thing(noun: str, match: re.Match[str]) -> str:
    return f"{noun} {match['thing']}".strip()


def _draft(thing: str, day: str, match: re.Match[str], context: Context) -> Draft | None:
    quantity = context.quantities.get(match.start("price"))
    if quantity is None or quantity.end - quantity.start != match.end("price") - match.start("price"):
        return None
    day = day or (context.main_day.words if context.main_day is not None else "")
    when = context.lang.phrasing.on(day) if day else _today(context)
    if not when and not context.lang.measures.PRICED.isdisjoint(thing.lower().split()[1:]):
        return None
    told = context.lang.price_lists.told(thing, match["price"] + (match["each"] or ""))
    text = context.writer.sentence(told, when)
    where = match.span()
    return Draft("quantity", text, value_of(quantity), "asserted", None, "", (where,), ("list", "quantity"), where)


def _today(context: Context) -> str:
    """The day of publication, where an article tells the prices of "hari ini"."""
    now = context.published if context.lang.price_lists.TODAY in context.text.lower() else ""
    return str(context.lang.dates_words.as_of(now)) if now else ""
