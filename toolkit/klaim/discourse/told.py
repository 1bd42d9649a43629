"""Events that an opening tells by a clause rather than names by a noun."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Any

from klaim.discourse.event import Event
from klaim.discourse.names import is_person
from klaim.discourse.naming import (
    between,
    is_real,
    kind_of,
    name_end,
    noun_phrase,
    outside_brackets,
    short_place,
    with_second,
)
from klaim.discourse.phrases import Word, behind_numeral, opens, phrase_start, phrase_text, read_words
from klaim.pieces.page import after_dateline

OUTBREAK = "outbreak"
OPENING = 2
"""Sentences that tell of an outbreak."""

MAX_CLAUSE = 12
"""Words of a clause that can still serve as a label."""

LONGEST_PLACE = 24
"""Words and marks that tell where something is before the verb that tells what befell it."""

SHORTEST_THING = 2
"""Words that tell which thing suffered a fault."""

SHORTEST_PLACE = 4
"""Letters of the name of a place that can tell an event from others."""

LATER = 8
"""Sentences in which an article may first use the noun for its event."""


def find_suffered(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """An accident or fire whose noun comes after a first sentence that tells whom it killed or hurt, and where."""
    if not sentences or not lang.occurrences.HARMED.search(text, *sentences[0]):
        return None
    place = lang.scenes.PLACE.search(text, *sentences[0])
    for start, end in sentences[1:LATER] if place else ():
        for match in lang.events.NOUN.finditer(text, start, end):
            kind = kind_of(match[0].lower(), lang)
            if kind in lang.occurrences.TOLD_LATER and is_real(text, match, start, lang):
                noun, _ = noun_phrase(text, match, lang)
                where = short_place(place[1], kind, lang)
                if not where:
                    return None
                return Event(match[0].lower(), lang.events.at_place(noun, where), sentences[0][1], kind)
    return None


def find_outbreak(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """The outbreak of a contagious disease that the opening tells of with its place: "kasus hantavirus di kapal …"."""
    for start, end in sentences[:OPENING]:
        match = lang.diseases.OUTBREAK.search(text, start, end)
        place = lang.diseases.ABOARD.match(text, match.end(), end) if match else None
        place = place or (lang.scenes.PLACE.match(text, match.end() + 1, end) if match else None)
        where = with_second(short_place(place[1], "", lang), text, place.end(), lang) if place else ""
        if match and (" " in where or where in lang.places.NAMES):
            label = lang.events.at_place(lang.diseases.outbreak_of(match[match.lastgroup]), where)
            return Event(label.split()[0], label, match.end(), OUTBREAK)
    return None


def find_incident(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """What only a general noun names, by where it took place: "Peristiwa itu terjadi di …"."""
    for start, end in sentences[:LATER]:
        match = lang.occurrences.INCIDENT.search(text, start, end)
        place = lang.scenes.PLACE.match(text, match.end() + 1, end) if match else None
        where = short_place(place[1], "", lang) if place and len(place[1]) >= SHORTEST_PLACE else ""
        if match and where:
            noun = match["noun"].lower()
            return Event(noun, lang.events.at_place(noun, where), sentences[0][1], "incident")
    return None


def find_told(text: str, sentences: Sequence[tuple[int, int]], lang: Any) -> Event | None:
    """An accident told by a verb: "Sebuah pohon … tumbang di Jalan X" is "pohon tumbang di Jalan X".

    A noun and its verb alone ("Lima orang tewas") name nothing that can be told from others.
    """
    if not sentences:
        return None
    start, end = sentences[0]
    start = after_dateline(text, start, end, lang)
    words = outside_brackets(read_words(text[start:end]))
    first = behind_numeral(words, int(words[0].lower in lang.words_counted.COUNTS) if words else 0, lang)
    last = name_end(words, first, lang)
    while first < last < len(words) and words[last - 1].text.istitle() and words[last].text.istitle():
        last += 1
    last = _with_second(words, first, last, lang)
    verb = next((n for n, w in enumerate(words[: last + LONGEST_PLACE]) if w.lower in lang.occurrences.HAPPENING), 0)
    subject = words[first:last] if last <= verb else []
    relative = [w.lower for w in words[last:verb]] == [lang.clauses.RELATIVE]
    if not subject or not (relative or _leads_to(words[last:verb], lang)):
        return None
    occurs = verb + 1 < len(words) and words[verb + 1].lower in lang.events.OCCURS
    after = start + words[verb + occurs].end
    if lang.matches.SCORE.match(text, after) or (relative and not lang.scenes.PLACE.match(text, after + 1)):
        return None
    tail = lang.occurrences.CLAUSE_ENDS.split(text[after:end], maxsplit=1)[0]
    vehicle = any(w.lower in lang.vehicles.VEHICLES for w in subject)
    crash = vehicle and words[verb].lower in lang.occurrences.CRASHING
    whole = crash or words[verb].lower in lang.occurrences.FATAL
    place = lang.scenes.PLACE.match(text, start + words[last].start, after) or _place_behind(
        text, after, end, "" if whole else tail, lang
    )
    if place is None and (len(tail.split()) > MAX_CLAUSE or not lang.events.GENERAL.isdisjoint(tail.split())):
        return None
    where = short_place(between(place, lang), "clause", lang) if place else ""
    later = lang.occurrences.NAMED_LATER.get(words[verb].lower, "")
    ahead = text[end:].lower()
    later = later if crash or (later in ahead and (vehicle or later != lang.occurrences.ACCIDENT)) else ""
    return _as_event(subject, words[verb], where, "" if place else tail.strip(" .!"), after, lang, later)


def find_burnt(text: str, sentence: tuple[int, int], lang: Any) -> Event | None:
    """What fire is told to have burnt, with where: "Api menghanguskan 12 kios di …" is "kebakaran 12 kios di …"."""
    start = after_dateline(text, *sentence, lang)
    found = lang.occurrences.BURNT.search(text[start : sentence[1]])
    place = lang.scenes.PLACE.search(text, start + found.end(), sentence[1]) if found else None
    where = short_place(place[1], "", lang) if place else ""
    if found is None or place is None or not where:
        return None
    noun, thing = lang.occurrences.BURNING, text[start + found.end() : place.start()].strip()
    plain = thing and all(w.islower() or w.isdigit() for w in thing.split()) and len(thing.split()) < MAX_CLAUSE
    label = f"{noun} {thing}" if plain else noun
    return Event(noun, lang.events.at_place(label, where), start + found.end(), "fire")


def find_fault(text: str, sentence: tuple[int, int], lang: Any) -> Event | None:
    """What a thing suffers: "KRL rute Bogor-Jakarta mengalami gangguan" is "gangguan KRL rute Bogor-Jakarta"."""
    found = lang.occurrences.FAULT.search(text, *sentence)
    if found is None:
        return None
    words = outside_brackets(read_words(text[after_dateline(text, *sentence, lang) : found.start()]))
    while words and words[-1].lower in lang.clauses.AUXILIARIES:
        words.pop()
    start = phrase_start(words, len(words), lang)
    thing = words[start:]
    named = [w for w in thing if w.text[0].isupper() or w.text[0].isdigit()]
    if len(thing) < SHORTEST_THING or not named or thing[0].lower in lang.unions.PEOPLE:
        return None
    noun = found["fault"].lower()
    label = f"{noun} {phrase_text(thing, opening=opens(words, start))}"
    return Event(noun.split()[0], label, found.end(), "fault")


def find_poisoning(text: str, sentence: tuple[int, int], lang: Any) -> Event | None:
    """That many were poisoned, told by a verb or noun, with where: "keracunan siswa di Seram"."""
    found = lang.occurrences.POISONED.search(text, *sentence)
    place = lang.scenes.PLACE.search(text, found.start(), sentence[1]) if found else None
    where = short_place(place[1], "", lang) if place else ""
    if found is None:
        return None
    words = read_words(text[found.start() : found.start("poisoned")])
    who = words[: name_end(words, 0, lang)]
    noun, named = lang.occurrences.POISONING, sum(w.text[0].isupper() for w in who) >= SHORTEST_THING
    label = f"{noun} {phrase_text(who)}" if named else lang.events.at_place(f"{noun} {found['who']}", where)
    return Event(noun, label, found.end(), "fault") if named or where else None


def _with_second(words: Sequence[Word], first: int, last: int, lang: Any) -> int:
    """Index behind a second thing that is joined to the first: "bengkel | dan garasi mobil"."""
    joined = first < last < len(words) - 1 and words[last].lower in lang.clauses.AND
    common = joined and (words[first].text.islower() or bool(lang.titles.is_word(words[first].lower)))
    second = words[last + 1].lower if common else lang.clauses.POSSESSIVE
    if second.endswith(lang.clauses.POSSESSIVE) or any(not w.text.islower() for w in words[first + 1 : last + 2]):
        return last
    return name_end(words, last + 1, lang)


def _leads_to(between: Sequence[Word], lang: Any) -> bool:
    """Whether words between a subject and its verb tell no more than where it is, or that it did so."""
    if (
        [w.lower for w in between[:1]] == [lang.clauses.RELATIVE]
        and between[1:]
        and between[1].lower in lang.placed.SITUATING
    ):
        between = between[2:]
    core = list(between)
    while core and core[-1].lower in lang.occurrences.BEFORE_HAPPENING:
        core.pop()
    if any(w.text == "," for w in core) and core[-1].text.islower():
        return False
    for at, word in enumerate(between):
        after = between[at + 1] if at + 1 < len(between) else None
        goes_on = after is None or after.text[0].isupper() or after.lower in lang.occurrences.BEFORE_HAPPENING
        if word.text == "," and goes_on:
            continue
        finite = (
            word.text[0].islower() and lang.verbs.looks_finite(word.lower) and word.lower not in lang.unions.ADVERBS
        )
        if finite or not word.text[0].isalnum() or word.lower == lang.clauses.RELATIVE:
            return False
    return True


def _place_behind(text: str, after: int, end: int, tail: str, lang: Any) -> Any:
    """The place behind a verb where nothing but it comes before a mark, or right behind the verb."""
    place = lang.scenes.PLACE.search(text, after, end)
    return place if place and (not tail.strip() or lang.scenes.PLACE.match(tail, 1)) else None


def _as_event(
    subject: Sequence[Word], verb: Word, where: str, tail: str, end: int, lang: Any, later: str
) -> Event | None:
    """What befell a thing, with its place or what else is told of it, unless a name says which thing it was.

    `later` is the noun by which the article goes on about it; empty where it uses none.
    """
    found = lang.occurrences
    kind = subject[0].lower in lang.phrases.PLACED or subject[0].text in lang.places.KINDS
    named_place = len(subject) > 1 and kind and subject[1].text[0].isupper()
    name = list(takewhile(lambda w: w.text[0].isupper(), subject))
    vehicle = subject[0].lower in lang.vehicles.VEHICLES
    somebody = len(name) > 1 and not vehicle and is_person(" ".join(w.text for w in name), lang)
    subject = name if somebody else subject
    pair = tuple(w.lower for w in subject[:2])
    titled = pair in lang.vehicles.VEHICLE_NAMES and all(w.text.istitle() for w in subject[:2])
    kept = titled or somebody or (named_place and not vehicle)
    thing = phrase_text(subject, opening=not kept)
    person = any(w.lower in lang.unions.PEOPLE for w in subject[:2])
    named = named_place or sum(w.text[0].isupper() for w in subject[1:]) > 1
    noun = "" if person else found.NAMED.get(verb.lower, later)
    if noun:
        label = f"{noun} {thing}"
        label = label if named or not where else lang.events.at_place(label, where)
        return Event(noun, label, end, kind_of(noun, lang)) if named or where else None
    if not where and not tail and len(subject) == 1:
        return None
    told = len(subject) > 1 or verb.lower in found.FATAL
    if told and not tail and verb.lower not in found.WITH_OBJECT:
        label = found.happening(verb.lower, thing)
    else:
        label = f"{thing} {verb.lower} {tail}".strip()
        label = lang.ties.occurrence(label) if lang.ties.STRUCK.match(verb.lower) else label
    return Event(subject[0].lower, lang.events.at_place(label, where) if where else label, end, "clause")
