"""Gathers what an article says beyond the sentence: people, event, dates with their values, numbers."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from klaim.claims._model import Context, Resolved
from klaim.decompose.dating import dates_of
from klaim.discourse.charged import with_doer
from klaim.discourse.entities import Entities, clean, find_entities
from klaim.discourse.event import Event
from klaim.discourse.events import find_event
from klaim.discourse.matches import arena_end, find_arena, in_play
from klaim.discourse.mention import VOICE, Mention
from klaim.discourse.mentions import find_mentions
from klaim.discourse.told_alone import body_at_end
from klaim.discourse.writing import Writer, short_names
from klaim.records import Article
from klaim.values.edtf import DAY, UP_TO

MARKET_WORDS = 4
"""How many words of a market make an article a report of its prices."""

_TWICE = re.compile(r"(?<=\w )([A-Z]\w+) \1\b")
"""A word of a name that stands twice behind another: "Lia Ting Ting"."""


def _said_twice(text: str, lang: Any) -> frozenset[str]:
    """Words that stand twice behind another in a name, and are no common ones that were doubled by mistake."""
    found = (word[1] for word in _TWICE.finditer(text))
    return frozenset(w for w in found if w not in lang.places.KINDS and not lang.titles.is_word(w.lower()))


def make_context(
    article: Article, sentences: Sequence[tuple[int, int]], prose: str, lang: Any, as_of: date | None
) -> Context:
    """The context in which an article's claims are written; `prose` is its text without what a page puts between."""
    text = article.text
    entities = find_entities(prose, lang)
    event = find_event(prose, list(sentences), {n: n for n in entities.people} | entities.aliases, lang)
    event = with_doer(event, prose, sentences, entities, lang)
    dates = dict(dates_of(article, sentences, lang, as_of))
    arena = find_arena(prose, sentences, event, lang)
    found = find_mentions(prose, entities, event, sentences, lang) | _within_phrases(text, dates, lang)
    mentions = {at: mention for at, mention in found.items() if mention.kind != VOICE}
    return Context(
        text=text,
        lang=lang,
        writer=Writer(
            mentions,
            frozenset(_starts(text, sentences)),
            lang,
            label=_label(event, lang),
            brackets=short_names(text, lang),
            parties=_served(prose, entities, lang.bodies.body_of, lang, alone=True),
            initials={told: name for name, (told, _) in entities.described.items()},
            states=_served(prose, entities, lang.bodies.state_served, lang),
            twice=lang.names.DOUBLED | _said_twice(text, lang),
        ),
        entities=entities,
        event=event,
        voices={at: m.text for at, m in found.items() if m.kind == VOICE and m.certain},
        arena=arena,
        in_play=in_play(text, sentences, lang) if arena else frozenset(),
        arena_end=arena_end(text, sentences, arena, lang),
        dates=dates,
        published=_published(article, lang),
        main_day=_trading_day(article, dates, sentences, lang) or _main_day(article, dates, sentences, lang),
        quantities=dict(_located(text, sentences, lang.quantities.find_quantities, lang.measures.find_scores)),
        durations=dict(_located(text, sentences, lang.durations.find_durations)),
    )


def _within_phrases(text: str, dates: dict[int, Resolved], lang: Any) -> dict[int, Mention]:
    """Dates inside a phrase as a claim words them: "dibandingkan tahun lalu", a quarter of a year not named."""
    found = {}
    for at, resolved in dates.items():
        compared = lang.dates_words.COMPARED.search(text[max(0, at - BEHIND) : at].rstrip())
        if resolved.problem is None and (compared or lang.dates_words.PERIOD.match(text, at)):
            noun = lang.dates_words.NOUN_OF_TIME.match(text, at)
            words = f"{noun[0]}{resolved.words}" if noun and resolved.words.isdigit() else resolved.words
            found[at] = Mention(at, at + resolved.size, words, "date")
    return found


def _label(event: Event | None, lang: Any) -> str:
    """What a claim names once: the event, of a case at law the crime."""
    if event is None:
        return ""
    return str(lang.cases.deed_of(event.label)) if event.kind == "crime" else event.label


def _served(
    text: str, entities: Entities, served: Callable[[str], str], lang: Any, *, alone: bool = False
) -> dict[str, str]:
    """The body or state that each person speaks for, by their full name, where an office tells it.

    A body also where its name is only `alone` elsewhere in the text.
    """
    found: dict[str, str] = {}
    for mention in entities.roles:
        name = text[slice(*mention.name)]
        office = lang.phrasing.office(clean(text[slice(*mention.role)]))
        body = served(office) or (body_at_end(office, text, entities.people, lang) if alone else "")
        if body:
            found.setdefault(entities.aliases.get(name, name), body)
    return found


def _main_day(
    article: Article, dates: dict[int, Resolved], sentences: Sequence[tuple[int, int]], lang: Any
) -> Resolved | None:
    """The one day among an article's dates, clock times left aside.

    None where it names several, or names the day later than in its opening or only as the day of a saying, or where
    the day was still to come.
    """
    cues, text = lang.unions.SAYING | lang.talk.SPOKEN_ON, article.text
    told = [
        at
        for start, end in sentences[:OPENING]
        for at in dates
        if start <= at < end and not cues & set(text[start:end].lower().replace(",", " ").split())
    ]
    if not told:
        return None
    day, *others = _days(dates).values() or [None]
    to_come = day is not None and day.edtf[:DAY] > (_day_of(article) or day.edtf)
    return None if others or to_come else day


def _days(dates: dict[int, Resolved]) -> dict[str, Resolved]:
    """The single days among dates, each as it is first told."""
    told = reversed(dates.values())
    return {d.edtf[:DAY]: d for d in told if len(d.edtf) >= DAY and "/" not in d.edtf and d.problem is None}


def _published(article: Article, lang: Any) -> str:
    """The day an article was published, as a claim tells it."""
    day = _day_of(article)
    return str(lang.dates.spell(day)) if len(day) == DAY else ""


def _day_of(article: Article) -> str:
    """The day an article was published, YYYY-MM-DD or less where less is known."""
    return (article.published_at or "")[:DAY]


def _trading_day(
    article: Article, dates: dict[int, Resolved], sentences: Sequence[tuple[int, int]], lang: Any
) -> Resolved | None:
    """The day whose prices a report of a market gives: the one it opens with, that it came out, or its only one."""
    opening = sentences[0][1] if sentences else 0
    of_currency = lang.market.CURRENCY.search(article.text, 0, opening) is not None
    if not of_currency and len(lang.market.MARKET.findall(article.text)) < MARKET_WORDS:
        return None
    told = {at: d for at, d in dates.items() if not lang.misreadings.CITED_BEFORE.search(article.text, 0, at)}
    days = _days(told) or _days({at: replace(d, edtf=d.edtf.removeprefix(UP_TO)) for at, d in told.items()})
    traded = {at: d for at, d in told.items() if at < opening and lang.market.TRADED_ON.search(article.text, 0, at)}
    days = _days(traded) or days
    day = _day_of(article) if len(days) != 1 else next(iter(days))
    if day not in days:
        return None
    return Resolved(
        day, days[day].resolved_by, lang.phrasing.trading(lang.dates.spell(day), lang.market.session(article.text))
    )


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


BEHIND = 40
"""Characters before a date in which the word stands that compares something with it."""

OPENING = 3
"""Sentences of an article that may say on which day its event was."""
