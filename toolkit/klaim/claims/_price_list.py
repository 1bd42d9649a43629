"""The prices of a list with a colon or a number before each: "Harga emas 1 gram: Rp 2 juta", "1. Beras Rp 9.000/kg"."""

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
    rows = [row for found in (lists.BARE, lists.NUMBERED) for row in _rows(found.finditer(text))]
    for head in lists.HEADED.finditer(text):
        row = next((row for row in rows if 0 <= row[0].start() - head.end() <= LONGEST_GAP), [])
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
            if told[_thing(noun, match)]:
                yield from _drafts(_item(noun, match, context), day, match, context)


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


def _item(noun: str, match: re.Match[str], context: Context) -> str:
    """What a price is of: the sizes of a list are told with all that it is headed with, its things as "harga"."""
    lists, thing = context.lang.price_lists, match["thing"]
    if match.re is not lists.NUMBERED:
        return _thing(noun, match)
    return str(lists.item(noun, thing, common=context.lang.titles.is_word(thing.split()[0].lower())))


def is_item(start: int, end: int, context: Context) -> bool:
    """Whether words of an article lie in a numbered list of prices, whose items are no sentences."""
    rows = _rows(context.lang.price_lists.NUMBERED.finditer(context.text))
    return any(row[0].start() <= start and end <= row[-1].end() for row in rows)


def _drafts(thing: str, day: str, match: re.Match[str], context: Context) -> Iterator[Draft]:
    """The price of a thing, and by how much it rose or fell."""
    day = day or (context.main_day.words if context.main_day is not None else "")
    when = context.lang.phrasing.on(day) if day else _today(context)
    if not when and not context.lang.measures.PRICED.isdisjoint(thing.lower().split()[1:]):
        return
    said = {"price": context.lang.price_lists.told(thing, match["price"] + (match["each"] or ""))}
    if match.groupdict().get("by"):
        said["by"] = f"{thing} {match['change']}"
    for group, told in said.items():
        quantity, where = context.quantities.get(match.start(group)), match.span()
        if quantity is None or quantity.end - quantity.start != match.end(group) - match.start(group):
            continue
        text = context.writer.sentence(told, when)
        yield Draft("quantity", text, value_of(quantity), "asserted", None, "", (where,), ("list", "quantity"), where)


def _today(context: Context) -> str:
    """The day of publication, where an article tells the prices of "hari ini"."""
    now = context.published if context.lang.price_lists.TODAY in context.text.lower() else ""
    return str(context.lang.dates_words.as_of(now)) if now else ""
