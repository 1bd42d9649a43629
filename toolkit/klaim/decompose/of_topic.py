"""Whether a claim can tell something of what its article is about, and not of other things that it names."""

from klaim.claims._acts import TELLING_LETTERS
from klaim.claims._model import Context, Draft
from klaim.decompose.nameless import ACT_OF_SAYING, OF_SOME
from klaim.decompose.unresolved import begins_predicate
from klaim.decompose.words import Words, words_of

APART = OF_SOME | {ACT_OF_SAYING, "situated"}
"""Patterns whose claims tell nothing of a topic: some of a kind, words, what place lies where."""

LEAST = 1
"""Words behind the first of a topic more than which tell without a name which thing it is: "impor beras ketan"."""

PAST = 500
"""Characters without a word of the event behind which a sentence that names something may tell of other things."""


def can_be_of(draft: Draft, words: Words, topic: str, context: Context) -> bool:
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


def is_of_another(words: Words, topic: str, context: Context) -> bool:
    """Whether a claim names an event or a case of a kind that the topic does not."""
    own = set(words_of(topic))
    return any(not nouns.isdisjoint(words) and nouns.isdisjoint(own) for nouns in context.lang.events.KINDS.values())


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
