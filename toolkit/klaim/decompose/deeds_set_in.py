"""Opens a claim of what somebody named did in a few words with what its article is about, or its competition."""

from itertools import pairwise, takewhile

from klaim.claims._acts import NEAR, TELLING_LETTERS, is_near
from klaim.claims._model import Context, Draft
from klaim.decompose.behind import behind
from klaim.decompose.nameless import holds_in_general
from klaim.decompose.of_topic import can_be_of, is_of_another
from klaim.decompose.words import Words, words_of

OF_DEEDS = frozenset(["event", "statement", "topic", "assessment", "quantity", "participant"])
"""Types of claims that can tell a deed in so few words that only the article tells what it was about."""

FEWEST, MOST = 2, 7
"""Words behind a name that tell such a deed: "Polsek Melati | langsung menerjunkan anggota"."""


def set_in(draft: Draft, context: Context) -> Draft:
    """A claim behind its article's matter or competition, where it tells too little of what somebody named did."""
    topic, words = context.matter or context.arena, words_of(draft.text)
    if draft.speaker and context.event is not None and context.event.noun in context.lang.topics.TALKS:
        return draft
    if not _tells_deed_alone(draft, words, context) or not can_be_of(draft, words, topic, context):
        return draft
    if _holds_deed(topic, words, context) and _is_amid(topic, draft, words, context):
        return behind(topic, draft, context)
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
    return not (figure or body or own[0] in lang.fragments.SOME_OF or is_of_another(words, topic, context))


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
    if draft.type not in OF_DEEDS or not FEWEST <= len(behind) <= MOST:
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
