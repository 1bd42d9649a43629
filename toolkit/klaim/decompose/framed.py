"""Opens a claim that names nothing with what its article is about: "Terkait impor beras, stok gudang masih cukup"."""

import re
from dataclasses import replace
from itertools import pairwise, takewhile

from klaim.claims._acts import NEAR, TELLING_LETTERS, is_near
from klaim.claims._model import Context, Draft
from klaim.decompose.nameless import ACT_OF_SAYING, OF_SOME, holds_in_general, is_general, tells_effect
from klaim.decompose.pointing import points_back
from klaim.decompose.unresolved import begins_predicate, means_another
from klaim.decompose.words import WORD, Words, words_of

URGED = "urged"
APART = OF_SOME | {ACT_OF_SAYING, "situated"}
"""Patterns whose claims tell nothing of a topic: some of a kind, words, what place lies where."""

LEAST = 1
"""Words behind the first of a topic more than which tell without a name which thing it is: "impor beras ketan"."""

PAST = 500
"""Characters without a word of the event behind which a sentence that names something may tell of other things."""

OF_DEEDS = frozenset(["event", "statement", "topic", "assessment", "quantity", "participant"])
"""Types of claims that can tell a deed in so few words that only the article tells what it was about."""

FEWEST_OF_DEED, MOST_OF_DEED = 2, 7
"""Words behind a name that tell such a deed: "Polsek Melati | langsung menerjunkan anggota"."""

MOST, MOST_OF_WHOLE = 40, 25
"""Words of a claim that can be read with a topic before it: of one that needs it, and of one that can stand without."""


def framed(draft: Draft, context: Context) -> Draft | None:
    """A draft behind the article's topic, where only a name keeps it from standing alone; else none."""
    topic = context.matter or context.topic
    pointing = points_back(draft.text, context)
    if _is_made_here(draft, context, pointing=pointing) or (draft.doubts and not pointing):
        return None
    if (led := _led(draft, context)) is not None:
        return led
    words = words_of(draft.text)
    if len(words) > MOST or means_another(draft, words, context) or not _can_be_of(draft, words, topic, context):
        return None
    told = _placed(topic, draft, context)
    if told is None and _may_be_of(draft, words, topic, context):
        told = _behind(topic, draft, context)
    return None if told is None or points_back(told.text, context) else replace(told, doubts=())


def _is_made_here(draft: Draft, context: Context, *, pointing: bool) -> bool:
    """Whether a draft stands no further on than the article's event is told, or points at another event of its kind."""
    event, kinds = context.event, context.lang.events.KINDS
    if event is None or event.end > draft.sentence[0]:
        return event is not None
    return pointing and not (kinds.get(event.kind, frozenset()) | {event.noun}).isdisjoint(words_of(draft.text))


def set_in(draft: Draft, context: Context) -> Draft:
    """A claim behind the article's topic, where that tells of what it is and no word of it does so already."""
    words, topic = words_of(draft.text), context.matter or context.topic
    shared = {w for w in words_of(topic) if len(w) >= TELLING_LETTERS}.intersection(words)
    if not shared and len(words) <= MOST_OF_WHOLE and _is_about(draft, words, topic, context):
        return _behind(topic, draft, context) if _needs(draft, words, context) else _deed_in(draft, words, context)
    return _deed_in(draft, words, context)


def _is_about(draft: Draft, words: Words, topic: str, context: Context) -> bool:
    """Whether a draft near a topic of several words tells something of it that neither it nor its sentence tells."""
    if not _can_be_of(draft, words, topic, context) or _is_told(draft, words, topic, context):
        return False
    return is_near(topic, draft.sentence, context)


def _may_be_of(draft: Draft, words: Words, topic: str, context: Context) -> bool:
    """Whether a draft that cannot stand alone tells neither a topic itself, which is near, nor another event."""
    if _tells_most(words, topic, context) or not is_near(topic, draft.sentence, context):
        return False
    return context.event is None or not _is_of_another(words, topic, context)


def _tells_most(words: Words, topic: str, context: Context) -> bool:
    """Whether a claim has the first and most of the telling words of a topic."""
    telling = [w for w in words_of(topic) if w not in context.lang.clauses.PREPOSITIONS]
    return telling[0] in words and 2 * sum(w in words for w in telling) > len(telling)


def _is_of_another(words: Words, topic: str, context: Context) -> bool:
    """Whether a claim names an event or a case of a kind that the topic does not."""
    own = set(words_of(topic))
    return any(not nouns.isdisjoint(words) and nouns.isdisjoint(own) for nouns in context.lang.events.KINDS.values())


def _can_be_of(draft: Draft, words: Words, topic: str, context: Context) -> bool:
    """Whether a draft can tell something of a topic of several words: nothing of long ago or far away.

    Offices, acts of saying, a call quoted and bare figures tell nothing of any; what rises or falls tells nothing of
    another's price.
    """
    head, *others = topic.lower().split() or [""]
    bare = words[0][0].isdigit() and begins_predicate(words[1], context)
    bare = bare or words[0] in context.lang.fragments.NTH or not draft.text[0].isalnum()
    bare = bare or head in context.lang.words.HEDGES
    if bare or not (_is_named(topic) or len(others) > LEAST) or head in context.lang.titles.HEADS:
        return False
    changes = context.lang.measures.CHANGES | context.lang.market.CHANGES_TOLD
    if (head in context.lang.measures.PRICES and not changes.isdisjoint(words)) or _retells(words, topic, context):
        return False
    if draft.type == "role" or draft.made_by[0] in APART or _is_elsewhere(draft, topic, context):
        return False
    return not context.is_long_before(*draft.sentence) and not _is_past(draft, topic, context)


def _retells(words: Words, topic: str, context: Context) -> bool:
    """Whether a claim tells by a verb what its topic tells by a noun: "tabung gas meledak" is "ledakan tabung gas"."""
    head, *others = words_of(topic)
    lemma, noun = context.lang.lemmas.lemma, context.lang.events.NOUN.fullmatch(head) is not None
    verbs = (word for word in words[1:] if context.lang.verbs.looks_finite(word))
    return noun and words[0] in others and any(lemma(verb, "VERB") == lemma(head, "NOUN") for verb in verbs)


def _is_past(draft: Draft, topic: str, context: Context) -> bool:
    """Whether a sentence far from any word of the article's event tells of other things by their names."""
    start, end = draft.sentence
    around = context.text[max(0, start - PAST) : end + PAST].lower()
    telling = (word for word in words_of(topic) if len(word) >= TELLING_LETTERS)
    return any(word[0].isupper() for word in draft.text.split()[1:]) and not any(word in around for word in telling)


def _is_named(topic: str) -> bool:
    """Whether a name or a number tells which thing a topic of several words is."""
    return any(word[0].isupper() or word[0].isdigit() for word in topic.split()[1:])


def _is_elsewhere(draft: Draft, topic: str, context: Context) -> bool:
    """Whether a claim, or the sentence of one that counts somebody, names a place that the topic does not."""
    told = context.text[slice(*draft.sentence)] if draft.type == "quantity" else draft.text
    place = context.lang.scenes.PLACE.search(told)
    return place is not None and place[1] not in topic


def _is_told(draft: Draft, words: Words, topic: str, context: Context) -> bool:
    """Whether a claim or its sentence tells the topic itself, or that of another event or case."""
    event, lang, sentence = context.event, context.lang, context.text[slice(*draft.sentence)]
    if set(words).issuperset(w for w in words_of(topic) if w not in lang.clauses.PREPOSITIONS):
        return True
    if event is None:
        return topic in sentence
    kinds = lang.events.KINDS
    told = event.end > draft.sentence[0] or event.noun in words or any(not n.isdisjoint(words) for n in kinds.values())
    return told or not kinds["case"].isdisjoint(WORD.findall(sentence.lower()))


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


def _deed_in(draft: Draft, words: Words, context: Context) -> Draft:
    """A claim behind the article's topic or competition, where it tells too little of what somebody named did."""
    topic = context.matter or context.topic or context.arena
    if draft.speaker and context.event is not None and context.event.noun in context.lang.topics.TALKS:
        return draft
    if not _tells_deed_alone(draft, words, context) or not _can_be_of(draft, words, topic, context):
        return draft
    if _holds_deed(topic, words, context) and _is_amid(topic, draft, words, context):
        return _behind(topic, draft, context)
    return draft


def _holds_deed(topic: str, words: Words, context: Context) -> bool:
    """Whether a topic tells what a deed was about: no figure, no body, not some of a kind, nothing the claim tells."""
    own, lang = words_of(topic), context.lang
    names = {w.lower() for w in topic.replace("(", "").replace(")", "").split() if w[0].isupper() or w[0].isdigit()}
    told = {w for w in own if len(w) >= TELLING_LETTERS}.intersection(words)
    if not names.isdisjoint(words) or (told and (not names or 2 * len(told) >= len(own))):
        return False
    if own[0] in words or (context.event is not None and context.event.noun in words):
        return False
    figure = not (lang.measures.PRICES | lang.measures.AMOUNTS | lang.measures.CARRIERS).isdisjoint(own)
    body = topic[0].isupper() and not any(map(str.isdigit, topic))
    return not (figure or body or own[0] in lang.fragments.SOME_OF or _is_of_another(words, topic, context))


def _is_amid(topic: str, draft: Draft, words: Words, context: Context) -> bool:
    """Whether a deed is told near the topic or within the competition that an article is about."""
    lang, (start, end) = context.lang, draft.sentence
    if context.is_sport:
        others = lang.places.STATES.intersection(draft.text.split()) if topic != context.arena else ()
        if not lang.matches.SESSIONS.isdisjoint(words) or any(state not in topic for state in others):
            return False
    in_event = context.event is not None and start < context.event.end <= end
    if in_event and any(word[0].isupper() for word in draft.text.split()[_named(draft) :]):
        return False
    if topic == context.arena:
        return start < context.arena_end and not lang.matches.ELSEWHERE.search(context.text[start:end])
    telling = [word for word in words_of(topic) if len(word) >= TELLING_LETTERS]
    near = context.text[max(0, start - NEAR) : end].lower()
    close = context.event is not None or 2 * sum(word in near for word in telling) > len(telling)
    return close and is_near(topic, draft.sentence, context)


def _named(draft: Draft) -> int:
    """How many words of a name a claim opens with, those in a bracket among them."""
    return sum(1 for _ in takewhile(lambda word: word[0].isupper() or word[0] == "(", draft.text.split()))


def _tells_deed_alone(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim tells what somebody named did in words that leave open what it was about.

    "Polsek Melati langsung menerjunkan anggota" was because of what the article tells.
    """
    lang, told = context.lang, draft.text.rstrip(".").split()
    named = _named(draft)
    behind = told[named:]
    if draft.type not in OF_DEEDS or not FEWEST_OF_DEED <= len(behind) <= MOST_OF_DEED:
        return False
    alone = named == 1 and told[0] not in context.capitalised
    placed = any(a in lang.links.HEADING_WORDS and b[0].isupper() for a, b in pairwise(behind))
    if not named or alone or placed or not (lang.measures.MONEY | lang.words_numbers.PERCENT).isdisjoint(behind):
        return False
    verb = next((word for word in behind if word not in lang.unions.BEFORE_PREDICATE | lang.links.MERELY), "")
    does = bool(lang.verbs.looks_finite(verb)) and verb not in lang.matches.NO_FEATS
    merely = frozenset() if context.is_sport else lang.links.MERELY
    once = (lang.people.IDENTIFIED | merely).isdisjoint(words) and not lang.ties.EVER.search(" ".join(words))
    return does and once and (context.is_sport or not holds_in_general(words, context))


def _is_somebody(first: str, context: Context) -> bool:
    """Whether a claim opens with a person's name or initials."""
    entities, lower = context.entities, first.lower()
    if lower in entities.initials or lower in context.lang.unions.FIRST_NAMES:
        return True
    return any(name.split()[0] == first for name in (*entities.people, *entities.aliases))


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
    return replace(draft, text=f"{lead[0].capitalize()}{told.text}, {_lowered(draft, context)}", doubts=())


def _placed(topic: str, draft: Draft, context: Context) -> Draft | None:
    """A claim that calls the topic by all but its place, with that put in; else none."""
    thing, at, place = topic.partition(context.lang.events.at_place("", ""))
    start = draft.text.lower().find(thing.lower())
    end = start + len(thing)
    told = start < 0 or not place or place in draft.text
    if told or draft.text[end : end + 1].isalnum() or draft.text[start - 1 : start].isalnum():
        return None
    return replace(draft, text=f"{draft.text[:end]}{at}{place}{draft.text[end:]}")


def _behind(topic: str, draft: Draft, context: Context) -> Draft:
    """A claim behind its topic."""
    return replace(draft, text=context.lang.topics.about(topic, _lowered(draft, context)))


def _lowered(draft: Draft, context: Context) -> str:
    """The text of a claim, its first word in small letters unless that is a name."""
    lang = context.lang
    first, _, rest = draft.text.partition(" ")
    lower = first.lower()
    affixed = not rest[:1].isupper() and (lang.verbs.looks_affixed(lower) or lower.endswith(lang.clauses.POSSESSIVE))
    second = rest.split()[0]
    led = second[0].islower() and lang.titles.is_word(second) and not begins_predicate(second, context)
    known = lang.titles.is_word(lower) or affixed or led or f" {lower} " in context.text
    body = lower in lang.titles.ORGANISATIONS and rest[:1].isupper()
    body = body or lang.own_bodies.SHORT.fullmatch(lower) is not None
    name = rest[:1].isupper() and re.search(rf"[a-z,] {re.escape(f'{first} {second}')}\b", context.text)
    common = known and not (name or first.isupper() or body or _is_somebody(first, context))
    return f"{lower if common else first} {rest}"
