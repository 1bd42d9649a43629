"""Which obliques tell where something happens, is or was said."""

import itertools
from collections.abc import Iterable

from klaim.claims._model import Context
from klaim.claims._values import is_measure
from klaim.propositions._model import Argument, Phrase

LYING = "lying"
"""The pattern that reads where a thing is from the verb of a relative clause: wherever that is, it is the place."""

FIRST = 2
"""Words of an oblique among which a common one may show that it is no place."""

NAME = 3
"""Words of a contest's name in which its kind stands."""


def is_place(argument: Argument, context: Context) -> bool:
    """Whether an oblique tells where."""
    places = context.lang.places
    if argument.marker and argument.words and argument.words[0].lower in context.lang.measures.PLACING:
        return True
    if (
        argument.lead not in context.lang.clauses.PLACE_PREPOSITIONS
        or not argument.words
        or is_measure(argument, context)
    ):
        return False
    words = [w.lower for w in argument.words]
    if (
        " ".join(words) in context.lang.places.AT_ONCE
        or words[0] in places.OCCASIONS
        or not places.CONTESTS.isdisjoint(words[:NAME])
        or (argument.words[0].pos == "NUM" and argument.words[0].text.islower())
        or " ".join(words[:2]) in places.MARKETS
        or argument.words[0].text in context.lang.states.PARTS_OF_BODY
    ):
        return False
    if _lies_by(words, argument.words, context):
        return True
    beside = words[0] in places.BESIDE and _names_thing(argument.words[1:4], context)
    common = [t.lower for t in argument.words[:FIRST] if t.text.islower()]
    return (beside or words[0] not in places.NOT_PLACES) and places.NOT_WHERE.isdisjoint(common)


def _lies_by(words: list[str], phrase: Phrase, context: Context) -> bool:
    """Whether a phrase tells on which side of a thing or place: "atas kapal", "luar gedung", "dalam Gaza"."""
    lang = context.lang
    if words[0] not in lang.places.BY_THING or len(words) == 1 or not lang.places.FIGURATIVE.isdisjoint(words[2:3]):
        return False
    bounded = words[0] in lang.places.BY_NAME and " ".join(t.text for t in phrase[1:]) in lang.places.NAMES
    return bounded or words[1] in lang.unions.THINGS_STOOD_BY


def runs_on(words: Phrase, context: Context) -> bool:
    """Whether a place goes on with a verb or quality that the parse put into it: "(pajak) di Tegal terlalu tinggi"."""
    lang = context.lang
    plain = itertools.takewhile(lambda pair: pair[1].lower != lang.clauses.RELATIVE, itertools.pairwise(words))
    return any(
        before.text[0].isupper() and t.lower in lang.placed.DEGREES for before, t in itertools.pairwise(words)
    ) or any(
        t.pos in ("VERB", "AUX")
        and t.text[0].islower()
        and lang.verbs.looks_finite(t.lower)
        and (before.lower, t.lower) not in lang.placed.WAYS
        and t.lower not in lang.verbs.ATTRIBUTIVE
        for before, t in plain
    )


def is_place_of_act(argument: Argument, context: Context) -> bool:
    """Whether an oblique tells where something was said, be it a medium: "di akun Instagram-nya"."""
    medium = argument.lead in context.lang.clauses.PLACE_PREPOSITIONS and argument.words[:1] != ()
    return is_place(argument, context) or (medium and argument.words[0].lower in context.lang.places.MEDIA)


def are_apart(first: Phrase, others: Iterable[Phrase], context: Context) -> bool:
    """Whether what a list goes on with behind the name of a place is none: "(agen) di Lebanon dan komandan senior"."""
    return any(t.text[0].isupper() for t in first[:2]) and not any(_is_somewhere(m, context) for m in others)


def _is_somewhere(words: Phrase, context: Context) -> bool:
    """Whether a member of a list may be a place: a name, or a noun for a place."""
    lang = context.lang
    counting = itertools.takewhile(lambda t: t.lower in lang.unions.SOME, words)
    told = words[sum(1 for _ in counting) :]
    if not told or told[0].text[0].isupper():
        return bool(told) and told[0].lower not in lang.titles.HEADS
    return told[0].lower in lang.unions.PLACE_NOUNS


def _names_thing(words: Phrase, context: Context) -> bool:
    """Whether words hold the name of something that is nobody."""
    titled = bool(words) and words[0].lower in context.lang.titles.HEADS
    names = [w.text for w in words if w.pos == "PROPN"]
    people = context.entities.people
    return bool(names) and not titled and not any(n in people or n in context.entities.aliases for n in names)
