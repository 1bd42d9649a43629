"""Tells a claim that cannot stand alone of what its article is about: "Terkait impor beras, stok masih cukup"."""

from dataclasses import replace

from klaim.claims._acts import is_near
from klaim.claims._model import Context, Draft
from klaim.decompose.behind import behind, lowered
from klaim.decompose.of_topic import APART, can_be_of, is_of_another
from klaim.decompose.pointing import points_back
from klaim.decompose.unresolved import means_another
from klaim.decompose.words import Words, words_of

MOST = 40
"""Words of a claim that can be read with a topic before it."""


def framed(draft: Draft, context: Context) -> Draft | None:
    """A draft behind the article's topic, where only a name keeps it from standing alone; else none."""
    topic = context.matter or context.topic
    pointing = points_back(draft.text, context)
    if _is_made_here(draft, context, pointing=pointing) or (draft.doubts and not pointing):
        return None
    if (led := _led(draft, context)) is not None:
        return led
    words = words_of(draft.text)
    if len(words) > MOST or means_another(draft, words, context) or not can_be_of(draft, words, topic, context):
        return None
    told = _placed(topic, draft, context)
    if told is None and _may_be_of(draft, words, topic, context):
        told = behind(topic, draft, context)
    return None if told is None or points_back(told.text, context) else replace(told, doubts=())


def _is_made_here(draft: Draft, context: Context, *, pointing: bool) -> bool:
    """Whether a draft stands no further on than the article's event is told, or points at another event of its kind."""
    event, kinds = context.event, context.lang.events.KINDS
    if event is None or event.end > draft.sentence[0]:
        return event is not None
    return pointing and not (kinds.get(event.kind, frozenset()) | {event.noun}).isdisjoint(words_of(draft.text))


def _may_be_of(draft: Draft, words: Words, topic: str, context: Context) -> bool:
    """Whether a draft that cannot stand alone tells neither a topic itself, which is near, nor another event."""
    if _tells_most(words, topic, context) or not is_near(topic, draft.sentence, context):
        return False
    return context.event is None or not is_of_another(words, topic, context)


def _tells_most(words: Words, topic: str, context: Context) -> bool:
    """Whether a claim has the first and most of the telling words of a topic."""
    telling = [w for w in words_of(topic) if w not in context.lang.clauses.PREPOSITIONS]
    return telling[0] in words and 2 * sum(w in words for w in telling) > len(telling)


def _led(draft: Draft, context: Context) -> Draft | None:
    """A draft behind the deed or thing in which its own sentence sets it: "Dalam penggeledahan kos di Tegal, …"."""
    lead = context.lang.topics.LEADS.match(context.text, draft.sentence[0])
    told = context.writer.mentions.get(lead.end()) if lead is not None else None
    if lead is None or told is None or not told.certain or told.text in draft.text:
        return None
    pointed = context.text[told.start : told.end].split()[-1].lower() in context.lang.phrases.POINTERS
    named = any(word.istitle() for word in told.text.split()[1:])
    within = min(start for start, _ in draft.spans) < told.end or points_back(draft.text, context)
    if not (pointed and named) or within or draft.made_by[0] in APART or draft.type == "role":
        return None
    words = words_of(draft.text)
    if len(words) > MOST or means_another(draft, words, context):
        return None
    return replace(draft, text=f"{lead[0].capitalize()}{told.text}, {lowered(draft, context)}", doubts=())


def _placed(topic: str, draft: Draft, context: Context) -> Draft | None:
    """A claim that calls the topic by all but its place, with that put in; else none."""
    thing, at, place = topic.partition(context.lang.events.at_place("", ""))
    start = draft.text.lower().find(thing.lower())
    end = start + len(thing)
    told = start < 0 or not place or place in draft.text
    if told or draft.text[end : end + 1].isalnum() or draft.text[start - 1 : start].isalnum():
        return None
    return replace(draft, text=f"{draft.text[:end]}{at}{place}{draft.text[end:]}")
