"""What the words that go with an act of saying are about: a thing that one of their clauses tells of."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from klaim.claims._acts import is_near
from klaim.claims._matter import TOPICAL
from klaim.claims._model import Context
from klaim.parsing import Token
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import trim

LONGEST = 9
"""Words of a phrase that can tell what a statement is about."""

TELLING_NOUNS = 3
"""Words of a noun phrase that tells without a name what it means: "harga minyak mentah"."""

BRIEF = 2
"""Words of one that tells too little by itself."""

FAR = 500
"""Characters between words and the act of saying them."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What somebody's words tell of: the sentence's start, the speaker, the phrase, whether it is their subject."""

    start: int
    speaker: str
    topic: Phrase
    leads: bool
    brief: bool = False
    """Whether it is but two common nouns, which tell only where the article names nothing better."""


def acts_about(found: Iterable[Proposition], context: Context) -> Iterator[Proposition]:
    """Propositions, each act of saying with what the words said in its sentence, or last before it, are about."""
    said: list[_Said] = []
    for (start, _), same in itertools.groupby(found, key=_sentence):
        sentence = list(same)
        here = [one for p in sentence for one in _topics(p, context)]
        said = [*here, *(one for one in said if one.start >= start - FAR)]
        for proposition in sentence:
            if proposition.kind == "act" and not proposition.subject:
                yield replace(proposition, subject=_topic(proposition, said, context))
            else:
                yield proposition


def _sentence(proposition: Proposition) -> tuple[int, int]:
    return proposition.sentence


def _topic(act: Proposition, said: Iterable[_Said], context: Context) -> Phrase:
    """The first thing the speaker's words tell of, the nearest sentence's before others.

    What they only do something to counts where the article's own topic is far.
    """
    who = context.speaker(act.speech)
    spoken = [one for one in said if one.speaker == who]
    own = [one for one in spoken if not one.brief]
    if leading := next((one.topic for one in own if one.leads), ()):
        return leading
    told = any(is_near(topic, act.sentence, context) for topic in (context.matter, context.topic) if topic)
    brief = spoken if act.whens or act.arguments else []
    return () if told else next((one.topic for one in (*own, *brief)), ())


def _topics(proposition: Proposition, context: Context) -> Iterator[_Said]:
    """The subject and the object of what somebody said, where they tell what that is about."""
    if proposition.speech is None or proposition.kind == "act":
        return
    who = context.speaker(proposition.speech)
    things = (proposition.subject, *(a.words for a in proposition.arguments[:1] if not a.marker))
    for words in things:
        if told := _told(words, context):
            leads = words is proposition.subject and _is_thing(told, context)
            yield _Said(proposition.sentence[0], who, told, leads, brief=_is_brief(told))


def _told(words: Phrase, context: Context) -> Phrase:
    """A phrase up to a clause in it, empty where it does not tell what a statement is about."""
    lang = context.lang
    phrase = trim(tuple(itertools.takewhile(lambda t: t.lower != lang.clauses.RELATIVE, words)))
    if phrase and not lang.topics.BEFORE_BARE_VERB.isdisjoint(context.text[: phrase[0].start].lower().split()[-1:]):
        return ()
    if not 0 < len(phrase) <= LONGEST or any(b.start > a.end + 1 for a, b in pairwise(phrase)):
        return ()
    first = phrase[0]
    if first.pos == "PROPN" and lang.titles.is_word(first.lower) and first.lower not in lang.unions.FIRST_NAMES:
        phrase = (first._replace(pos="NOUN"), *phrase[1:])
    names = [t for t in phrase if t.pos == "PROPN"]
    if len(names) == len(phrase):
        return phrase if len(names) > 1 and _is_body(first, context) else ()
    telling = names or len(phrase) >= TELLING_NOUNS or (_is_brief(phrase) and _recurs(phrase, context))
    return phrase if telling and _is_thing(phrase, context) else ()


def _is_brief(phrase: Phrase) -> bool:
    """Whether a phrase is two common nouns and no more: "harga beras"."""
    return len(phrase) == BRIEF and all(t.pos == "NOUN" for t in phrase)


def _recurs(phrase: Phrase, context: Context) -> bool:
    """Whether an article says a phrase more than once."""
    return context.text.lower().count(" ".join(t.lower for t in phrase)) > 1


def _is_thing(phrase: Phrase, context: Context) -> bool:
    """Whether a phrase is a noun with what tells it from others: nothing pointing, counted or owned in it."""
    lang, first = context.lang, phrase[0].lower
    words = {t.lower for t in phrase}
    joined = lang.clauses.AND
    if any(t.pos not in TOPICAL and t.lower not in joined for t in phrase):
        return False
    if (
        phrase[0].pos != "NOUN"
        or phrase[-1].pos == "ADP"
        or any(lang.verbs.carries_clause(t.lower) for t in phrase[1:])
    ):
        return False
    common = lang.titles.is_word(first) or phrase[0].text not in context.capitalised
    if not common or words & lang.unions.NO_TOPIC or first in lang.unions.NO_TOPIC_HEADS:
        return False
    return all(t.pos != "NUM" and not _is_owned(t, context) for t in phrase)


def _is_body(first: Token, context: Context) -> bool:
    """Whether a name is no person's: it opens with an abbreviation or the word for a body ("PT Melati")."""
    return first.text.isupper() or first.lower in context.lang.titles.ORGANISATIONS


def _is_owned(word: Token, context: Context) -> bool:
    """Whether a noun is somebody's whom the phrase does not name: "targetnya"."""
    lang = context.lang
    return word.lower.endswith(lang.clauses.POSSESSIVE) and word.lower not in lang.clauses.NO_POSSESSIVE
