"""Opens a claim that names nothing with what its article is about: "Terkait impor beras, stok gudang masih cukup"."""

from dataclasses import replace

from klaim.claims._acts import TELLING_LETTERS, is_near
from klaim.claims._model import Context, Draft
from klaim.decompose.nameless import ACT_OF_SAYING, OF_SOME, holds_in_general, is_general, tells_effect
from klaim.decompose.pointing import points_back
from klaim.decompose.unresolved import begins_predicate, means_another
from klaim.decompose.words import WORD, Words
from klaim.discourse.event import Event

URGED = "urged"
APART = OF_SOME | {ACT_OF_SAYING, "situated"}
"""Patterns whose claims tell nothing of a topic: some of a kind, words, what place lies where."""

FEWEST = 2
"""Words of a topic that tells which thing is meant."""

MOST, MOST_OF_WHOLE = 40, 25
"""Words of a claim that can be read with a topic before it: of one that needs it, and of one that can stand without."""


def framed(draft: Draft, context: Context) -> Draft | None:
    """A draft behind the article's topic, where only a name keeps it from standing alone; else none."""
    words, topic = WORD.findall(draft.text.lower()), context.matter or context.topic
    if len(words) > MOST or means_another(draft, words, context) or not _is_about(draft, words, topic, context):
        return None
    told = _placed(topic, draft, context) or _behind(topic, draft, context)
    if points_back(told.text, context) or (draft.doubts and not points_back(draft.text, context)):
        return None
    return replace(told, doubts=())


def set_in(draft: Draft, context: Context) -> Draft:
    """A claim behind the article's topic, where that tells of what it is and no word of it does so already."""
    words, topic = WORD.findall(draft.text.lower()), context.matter or context.topic
    shared = {w for w in WORD.findall(topic.lower()) if len(w) >= TELLING_LETTERS}
    if not shared.isdisjoint(words) or len(words) > MOST_OF_WHOLE or not _is_about(draft, words, topic, context):
        return draft
    return _behind(topic, draft, context) if _needs(draft, words, context) else draft


def _is_about(draft: Draft, words: Words, topic: str, context: Context) -> bool:
    """Whether a draft tells something of a topic: no office, no act of saying, nothing of long ago or far from it.

    Nothing either where its sentence tells the topic itself, where it speaks of the event by its noun, or of a place.
    """
    head, *others = topic.lower().split() or [""]
    if (
        1 + len(others) < FEWEST
        or head in context.lang.titles.HEADS
        or draft.type == "role"
        or draft.made_by[0] in APART
    ):
        return False
    if words[0][0].isdigit() and begins_predicate(words[1], context):
        return False
    start, end = draft.sentence
    event = context.event
    place = context.lang.scenes.PLACE.search(context.text[start:end] if draft.type == "quantity" else draft.text)
    if place and place[1] not in topic:
        return False
    if (
        (event.end > start or _tells_another(event, draft, words, context))
        if event is not None
        else topic in context.text[start:end]
    ):
        return False
    told = {w for w in WORD.findall(topic.lower()) if w not in context.lang.clauses.PREPOSITIONS}
    if told.issubset(words):
        return False
    return not context.is_long_before(*draft.sentence) and is_near(topic, draft.sentence, context)


def _tells_another(event: Event, draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim speaks of an event of such a kind itself, or its sentence of a case, be it this or another."""
    kinds, sentence = context.lang.events.KINDS, WORD.findall(context.text[slice(*draft.sentence)].lower())
    told = not kinds["case"].isdisjoint(sentence)
    return told or not {event.noun, *kinds.get(event.kind, ())}.isdisjoint(words)


def _needs(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim can be understood alone only by somebody who knows what its article is about.

    Of a mishap, a crime or a case that is what happens to anybody without a full name, of anything else what tells
    no name; never what holds in general.
    """
    event, lang = context.event, context.lang
    if is_general(draft, words, context) or tells_effect(words, context):
        return False
    first, *others = draft.text.split()
    if event is not None and event.kind in lang.topics.SET_IN:
        of_theirs = lang.people.IDENTIFIED.isdisjoint(words) and not holds_in_general(words, context)
        return of_theirs and not _is_somebody(first, context) and draft.modality != URGED
    return not context.is_sport and first not in context.capitalised and not any(word[0].isupper() for word in others)


def _is_somebody(first: str, context: Context) -> bool:
    """Whether a claim opens with a person's name or initials."""
    entities, lower = context.entities, first.lower()
    if lower in entities.initials or lower in context.lang.unions.FIRST_NAMES:
        return True
    return any(name.split()[0] == first for name in (*entities.people, *entities.aliases))


def _placed(topic: str, draft: Draft, context: Context) -> Draft | None:
    """A claim that calls the topic by all but its place, with that put in; else none."""
    thing, at, place = topic.partition(context.lang.events.at_place("", ""))
    start = draft.text.lower().find(thing.lower())
    end = start + len(thing)
    if start < 0 or not place or draft.text[end : end + 1].isalnum() or draft.text[start - 1 : start].isalnum():
        return None
    return replace(draft, text=f"{draft.text[:end]}{at}{place}{draft.text[end:]}")


def _behind(topic: str, draft: Draft, context: Context) -> Draft:
    """A claim behind its topic, its first word in small letters unless that is a name."""
    lang = context.lang
    first, _, rest = draft.text.partition(" ")
    lower = first.lower()
    affixed = not rest[:1].isupper() and (lang.verbs.looks_affixed(lower) or lower.endswith(lang.clauses.POSSESSIVE))
    led = lang.titles.is_word(rest.split()[0]) and not begins_predicate(rest.split()[0], context)
    known = lang.titles.is_word(lower) or affixed or led or f" {lower} " in context.text
    body = lower in lang.titles.ORGANISATIONS and rest[:1].isupper()
    common = known and not (first.isupper() or body or _is_somebody(first, context))
    return replace(draft, text=lang.topics.about(topic, f"{lower if common else first} {rest}"))
