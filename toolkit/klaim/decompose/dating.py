"""Gives the dates of an article their values, each read against the days that the article and its text tell."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from klaim.claims._model import Resolved
from klaim.errors import InputError
from klaim.records import Article
from klaim.values import edtf

STALE = 2
"""Days before publication for which a day of the text can still be the one on which its words were said."""

SEQUEL = "sequel"
"""What a date is to the day told before it: "dua hari kemudian"; to a month or year before it nothing is known."""

UNTIL = "until"
"""How a date is open up to which something goes on."""

LATEST = "latest"
"""How a date is open that is a deadline."""

MONTH = len("2026-03~")
"""Characters of an uncertain month."""

QUOTES = frozenset('"”')
"""Marks that close a quotation."""

YEARS = "years"
COARSE = (YEARS, "months")
"""Units of time that lead on from a month or year as well as from a day."""

Sentences = Sequence[tuple[int, int]]


def day(value: str | None) -> date | None:
    """The day of an ISO 8601 date or date-time; raises InputError where it is none."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError as error:
        raise InputError(f"{value!r} is no ISO 8601 date", mend="write it as 2026-03-09, or leave it out") from error


def dates_of(article: Article, sentences: Sentences, lang: Any, as_of: date | None) -> Iterator[tuple[int, Resolved]]:
    """Each date expression that has a value, resolved in the order of the text."""
    known = lang.dates.Anchor(published=day(article.published_at), retrieved=day(article.retrieved_at), as_of=as_of)
    told = {number: _told(article.text[start:end], known, lang) for number, (start, end) in enumerate(sentences)}
    days = {d for d in told.values() if d}
    only = days.pop() if len(days) == 1 else None
    nearest: date | None = None
    scene: date | None = None
    last: date | None = None
    last_told = -1
    vague = False
    for number, (start, stop) in enumerate(sentences):
        text = article.text[start:stop]
        for found in lang.dates.find_dates(text):
            sequel = found.relative == SEQUEL
            day_before = (scene or nearest) if _is_clock(found, text, lang) else nearest
            of_day = None if vague and sequel and found.unit not in COARSE else day_before
            beside = not found.amount or last_told >= number - (found.unit == YEARS)
            anchor = replace(
                known,
                nearest=last if sequel and found.unit in COARSE and beside else of_day,
                told=told[number] or _quoted_then(text, found, known, lang) or only,
                ahead=found.open == LATEST or _is_coming(found, text, lang),
            )
            resolution = lang.dates.resolve(found, anchor)
            if resolution.edtf is None or (sequel and _is_yet_to_come(resolution.edtf, known)):
                continue
            last, end = edtf.bounds(resolution.edtf)
            vague, last_told = last != end, number
            if last is not None and not vague:
                nearest = last
                scene = scene if lang.dates_words.OF_SAYING.search(text, 0, found.start) else last
            words = _worded(found, resolution.edtf, resolution.problem, lang)
            yield (
                start + found.start,
                Resolved(resolution.edtf, resolution.resolved_by, words, resolution.problem, found.end - found.start),
            )


def _is_clock(found: Any, sentence: str, lang: Any) -> bool:
    """Whether a date expression is a clock time alone, which joins the day of what is told and not of who told it.

    What is so "until" a time is so until it is told.
    """
    alone = found.clock is not None and (found.day, found.weekday, found.relative) == (None, None, None)
    return alone and found.open != UNTIL and lang.dates_words.JUST_NOW.match(sentence, found.end) is None


def _told(sentence: str, known: Any, lang: Any) -> date | None:
    """The last day that a sentence gives by weekday and date, if it is not after the article nor long before it."""
    limit = known.published or (known.received() or ("", None))[1]
    told = None
    for found in lang.dates.find_dates(sentence):
        if found.weekday is None or found.day is None or found.day_end is not None:
            continue
        resolution = lang.dates.resolve(found, known)
        if resolution.problem is not None or resolution.edtf is None:
            continue
        given = edtf.bounds(resolution.edtf)[0]
        if given is None or (limit is not None and given > limit):
            continue
        if known.published is None or (known.published - given).days <= STALE:
            told = given
    return told


def _is_yet_to_come(value: str, known: Any) -> bool:
    """Whether what a text tells to have come later would be after the day it was published."""
    first = edtf.bounds(value)[0]
    return first is not None and known.published is not None and first > known.published


def _quoted_then(sentence: str, found: Any, known: Any, lang: Any) -> date | None:
    """The day long before an article on which words of it were said that hold a date: "Mulai hari ini …," (10/6)."""
    quotes = [n for n, mark in enumerate(sentence) if mark in QUOTES and n >= found.end]
    if len(quotes) % 2 == 0:
        return None
    for other in lang.dates.find_dates(sentence):
        if other.start > quotes[0] and other.weekday is not None and other.day is not None and other.day_end is None:
            resolution = lang.dates.resolve(other, known)
            given = edtf.bounds(resolution.edtf)[0] if resolution.edtf is not None else None
            if given is not None and resolution.problem is None and known.published and given <= known.published:
                return given
    return None


def _is_coming(found: Any, sentence: str, lang: Any) -> bool:
    """Whether a bare weekday, day or quarter is still to come, by the words before it: a deadline's, a plan's.

    A weekday or day may be that of the saying; a quarter is not.
    """
    before = sentence[: found.start]
    if lang.dates_words.DEADLINE.search(before):
        return True
    planned = lang.dates_words.COMING.search(before) is not None
    return planned and ((found.day, found.weekday) == (None, None) or not _says(sentence, lang))


def _says(sentence: str, lang: Any) -> bool:
    """Whether a sentence reports speech: its weekday may be that of the saying."""
    cues = lang.unions.SAYING
    return not cues.isdisjoint(sentence.lower().replace(",", " ").split())


def _worded(found: Any, value: str, problem: str | None, lang: Any) -> str:
    """A date as a claim words it: the article's own words where they are complete, else spelt out."""
    if found.year is not None and found.part is not None and found.relative is None:
        return str(found.exact[0].lower() + found.exact[1:])
    first, _, last = value.rpartition("/")
    point, bound = (first, "since") if last == ".." else (last, "until" if first else "")
    if found.part is not None and found.relative in (None, "shift") and point.endswith("~") and len(point) == MONTH:
        spelt = lang.dates.spell(point[: len("2026")] if found.unit == "years" else point[:-1])
        lead = f"{lang.dates_words.OPENED[bound]} " if bound else ""
        return f"{lead}{lang.dates_words.part_word(found.exact)} {spelt}"
    if found.relative == "vague" and value.startswith(edtf.UP_TO):
        return str(lang.phrasing.before(found.exact, lang.dates.spell(value.removeprefix(edtf.UP_TO))))
    certain, months = found.weekday is not None and problem is None, found.month is not None
    spelt = lang.dates.spell(value, weekday=certain, zone=found.zone, months=months)
    part = found.part_of_day if found.open and found.clock is None and len(point) == edtf.DAY else None
    return str(lang.dates_words.in_part(lang.dates_words.bounded(spelt, found.open, found.exact), part))
