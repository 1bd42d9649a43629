"""Gathers what an article says beyond the sentence: people, event, dates with their values, numbers."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from klaim.claims._model import Context, Resolved
from klaim.discourse.entities import Entities, clean, find_entities
from klaim.discourse.events import find_event
from klaim.discourse.mentions import find_mentions
from klaim.discourse.writing import Writer
from klaim.errors import InputError
from klaim.records import Article
from klaim.values import edtf


def make_context(
    article: Article, sentences: Sequence[tuple[int, int]], prose: str, lang: Any, as_of: date | None
) -> Context:
    """The context in which an article's claims are written; `prose` is its text without what a page puts between."""
    text = article.text
    entities = find_entities(prose, lang)
    event = find_event(prose, list(sentences), entities.aliases, lang)
    dates = dict(_dates(article, sentences, lang, as_of))
    mentions = find_mentions(prose, entities, event, sentences, lang)
    return Context(
        text=text,
        lang=lang,
        writer=Writer(
            mentions,
            frozenset(_starts(text, sentences)),
            lang,
            event.label if event else "",
            parties=_parties(prose, entities, lang),
        ),
        entities=entities,
        event=event,
        dates=dates,
        main_day=_main_day(text, dates, sentences, lang),
        quantities=dict(_located(text, sentences, lang.quantities.find_quantities, lang.measures.find_scores)),
        durations=dict(_located(text, sentences, lang.durations.find_durations)),
    )


def _parties(text: str, entities: Entities, lang: Any) -> dict[str, str]:
    """The body that each person speaks for, by their full name, where an office tells it."""
    found: dict[str, str] = {}
    for mention in entities.roles:
        name = text[slice(*mention.name)]
        body = lang.bodies.body_of(lang.phrasing.office(clean(text[slice(*mention.role)])))
        if body:
            found.setdefault(entities.aliases.get(name, name), body)
    return found


def _main_day(
    text: str, dates: dict[int, Resolved], sentences: Sequence[tuple[int, int]], lang: Any
) -> Resolved | None:
    """The one day among an article's dates, clock times left aside.

    None where it names several, or names the day later than in its opening or only as the day of a saying.
    """
    cues = lang.reporting.BARE | lang.reporting.NEUTRAL | lang.reporting.CITING | lang.reporting.ACCORDING
    told = [
        at
        for start, end in sentences[:OPENING]
        for at in dates
        if start <= at < end and not cues & set(text[start:end].lower().replace(",", " ").split())
    ]
    if not told:
        return None
    days = {
        d.edtf[:10]: d
        for d in reversed(dates.values())
        if len(d.edtf) >= 10 and "/" not in d.edtf and d.problem is None
    }
    return next(iter(days.values())) if len(days) == 1 else None


def _starts(text: str, sentences: Sequence[tuple[int, int]]) -> Iterator[int]:
    """Where sentences begin, the opening quotation mark of a sentence passed over."""
    for start, end in sentences:
        yield start
        while start < end and not text[start].isalnum():
            start += 1
        yield start


def _located(text: str, sentences: Sequence[tuple[int, int]], *finders: Any) -> Iterator[tuple[int, Any]]:
    for start, end in sentences:
        for find in finders:
            for found in find(text[start:end]):
                yield start + found.start, found


OPENING = 3
"""Sentences of an article that may say on which day its event was."""


def _worded(found: Any, value: str, problem: str | None, lang: Any) -> str:
    """A date as a claim words it: the article's own words where they are complete, else spelt out."""
    if found.year is not None and found.part is not None and found.relative is None:
        return str(found.exact[0].lower() + found.exact[1:])
    if found.relative == "vague" and value.startswith("../"):
        return str(lang.phrasing.before(found.exact, lang.dates.spell(value[3:])))
    return str(lang.dates.spell(value, weekday=found.weekday is not None and problem is None, zone=found.zone))


def day(value: str | None) -> date | None:
    """The day of an ISO 8601 date or date-time; raises InputError where it is none."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError as error:
        raise InputError(f"{value!r} is no ISO 8601 date", mend="write it as 2026-03-09, or leave it out") from error


def _dates(
    article: Article, sentences: Sequence[tuple[int, int]], lang: Any, as_of: date | None
) -> Iterator[tuple[int, Resolved]]:
    """Each date expression that has a value, resolved in the order of the text."""
    published, retrieved = day(article.published_at), day(article.retrieved_at)
    nearest: date | None = None
    for start, end in sentences:
        for found in lang.dates.find_dates(article.text[start:end]):
            anchor = lang.dates.Anchor(published=published, retrieved=retrieved, as_of=as_of, nearest=nearest)
            resolution = lang.dates.resolve(found, anchor)
            if resolution.edtf is None:
                continue
            first, last = edtf.bounds(resolution.edtf)
            nearest = first if first is not None and first == last else nearest
            words = _worded(found, resolution.edtf, resolution.problem, lang)
            yield start + found.start, Resolved(resolution.edtf, resolution.resolved_by, words, resolution.problem)
