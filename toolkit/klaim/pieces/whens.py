"""The dates of a sentence: those that tell when, and those with which something is compared."""

from collections.abc import Iterator, Mapping
from typing import Any

from klaim.parsing import Word
from klaim.pieces.model import When, Words


def find_whens(raw: str, offset: int, lang: Any) -> tuple[tuple[When, ...], list[tuple[int, int]]]:
    """The adverbial dates of a sentence, and where each stands that belongs to what something is compared with."""
    compared = (
        (offset + found.start, offset + found.end)
        for found in lang.dates.find_dates(raw)
        if lang.dates_words.COMPARED.search(raw[: found.start].rstrip())
    )
    return tuple(_adverbials(raw, offset, lang)), list(compared)


def as_one(words: Words, spans: Mapping[int, int], text: str) -> Words:
    """Words, with those of each span as one: "ayat (3)", "tahun lalu"."""
    if not spans:
        return words
    found: list[Word] = []
    until = -1
    for word in words:
        if word.start >= until:
            until = spans.get(word.start, -1)
            found.append(word if until < 0 else Word.of(word.start, until, text[word.start : until], True))
    return tuple(found)


def _adverbials(raw: str, offset: int, lang: Any) -> Iterator[When]:
    """Dates that stand as adverbials: with a preposition of time before them, after a comma, or by their own form.

    A day told once more right behind is none: "Rabu (11/6), kemarin".
    """
    last: When | None = None
    told = 0
    for found in lang.dates.find_dates(raw):
        if found.start < told:
            continue
        told = lang.dates_words.TAIL.match(raw, found.end).end()
        if last is not None and _goes_on_list(raw[last.end - offset : found.start], last.expression, found, lang):
            yield (last := When(last.end, offset + told, last.lead, found, offset))
            continue
        last = None
        before = raw[: found.start].rstrip()
        words = lang.dates_words
        kept = any(pattern.search(before) for pattern in (words.HEDGE, words.COMPARED, words.BORN))
        if kept or _comes_round(raw, found, before, lang):
            continue
        led = found.exact.split()[0].lower() in lang.dates_words.LEADS
        nouns = None if led else lang.dates_words.NOUNS.search(before)
        first = nouns.start() if nouns else found.start
        if found.exact.split()[0].lower() in lang.links.OFFSETS and (vague := lang.durations.VAGUE_END.search(before)):
            first = vague.start()
        lead = lang.dates_words.LED_BY.search(before[:first].rstrip())
        word = (lead["until"] or lead["word"]).lower() if lead else ""
        if word in lang.dates_words.LEADS:
            yield (last := When(offset + lead.start(), offset + told, word, found, offset))
        elif lang.dates_words.OF_NOUN.search(before):
            continue
        elif not before or before[-1] in ',;("“' or nouns or _adverbial(before, found, lang):
            yield When(offset + first, offset + told, "", found, offset)


def _comes_round(raw: str, found: Any, before: str, lang: Any) -> bool:
    """Whether a date tells no day, by what stands before it, or every weekday of its name: "Minggu dan hari libur"."""
    if lang.dates_words.NO_DATE.search(before + " " + found.exact):
        return True
    bare = found.weekday is not None and found.day is None
    return bare and lang.dates_words.AS_ON_HOLIDAYS.match(raw, found.end) is not None


def _goes_on_list(between: str, before: Any, found: Any, lang: Any) -> bool:
    """Whether a date is the next of a list: "pada 2006, 2009, dan 2011"; behind a comma alone one of the same form."""
    joint = lang.dates_words.LIST_JOINT.fullmatch(between)
    forms = ((one.weekday is None, one.day is None, one.month is None) for one in (before, found))
    return joint is not None and (between.strip() != "," or next(forms) == next(forms))


def _adverbial(before: str, found: Any, lang: Any) -> bool:
    """Whether a date tells when without a preposition before it."""
    alone = lang.dates_words.stands_alone(found) or lang.dates_words.leads_itself(found)
    return bool(alone) or _behind_deed(before, found, lang)


def _behind_deed(before: str, found: Any, lang: Any) -> bool:
    """Whether a month of some year stands right behind a verb that takes no object: "diluncurkan Maret 2021"."""
    if found.month is None or found.year is None:
        return False
    verb = before.split()[-1].lower()
    return bool(lang.verbs.looks_finite(verb)) and not lang.verbs.takes_object(verb)


def is_period(expression: Any) -> bool:
    """Whether a date is a named month or year, of which no day is given."""
    dated = expression.year is not None or expression.month is not None
    exact = (expression.day, expression.weekday, expression.clock, expression.relative)
    return dated and exact == (None, None, None, None)
