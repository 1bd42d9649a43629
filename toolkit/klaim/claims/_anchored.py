"""A clause with the places that tell which deed or thing it is about."""

import itertools
from dataclasses import replace

from klaim.claims._drafting import core
from klaim.claims._model import Context, remembered
from klaim.claims._places import is_place
from klaim.claims._ties import is_name
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition


@remembered
def anchored(proposition: Proposition, context: Context) -> Proposition:
    """The clause with its core, the place of a deed told in it and, where else it names nothing, the first named place.

    "Ia terbukti bersalah dalam pengadaan lahan di Solo"; which tree, only its place tells: "Sebuah pohon tumbang di …".
    """
    kept = core(proposition, context)
    places = [a for a in proposition.arguments if a not in kept and is_place(a, context)]
    named = [a for a in places if any(t.text[0].isupper() for t in a.words) and not _is_list(a, context)]
    released = any(t.lower in context.lang.products.RELEASED for t in proposition.predicate)
    anchors = [a for a in named if (_is_market(a, context) and released) or _is_of_deed(a, proposition, context)]
    apart = [a.all for a in proposition.arguments if a not in kept]
    some = proposition.subject if _is_some(proposition.subject, context) else ()
    others = (t for t in proposition.words if not any(t in words for words in (some, *apart)))
    if not any(_is_named(t, context) for t in others):
        anchors = named[:1]
    told = [a if a in kept else _bare(a, context) for a in proposition.arguments if a in kept or a in anchors]
    return replace(proposition, arguments=tuple(told))


def _is_list(place: Argument, context: Context) -> bool:
    """Whether a place goes on with another, or with something else that the parse took for one."""
    return any(t.lower in context.lang.clauses.AND for t in place.words)


def _is_market(place: Argument, context: Context) -> bool:
    """Whether a place is the country, or all the world, in which a thing comes out."""
    return " ".join(t.text for t in place.words) in context.lang.places.STATES | context.lang.products.HERE


def _bare(place: Argument, context: Context) -> Argument:
    """A place without the relative clause, or the comma and what it is beside, behind its name."""
    words, relative = place.words, context.lang.clauses.RELATIVE
    ends = (
        n
        for n, (word, behind) in enumerate(itertools.pairwise((*words, words[-1])))
        if word.lower == relative or (word.text == "," and behind.lower in context.lang.places.BESIDE)
    )
    return replace(place, words=words[: next(ends, len(words))])


def _is_some(subject: Phrase, context: Context) -> bool:
    """Whether a subject is told of here for the first time, so that the names in it do not tell it from others."""
    return bool(subject) and (subject[0].pos == "NUM" or subject[0].lower in context.lang.clauses.INDEFINITE)


def _is_named(word: Token, context: Context) -> bool:
    """Whether a word is one of a name, or stands for somebody or something that has one."""
    mention = context.writer.mentions.get(word.start)
    told = word.lower in context.lang.reporting.FIRST_PERSONS or is_name(word, context)
    return told or (mention is not None and any(map(str.isupper, mention.text)))


def _is_of_deed(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether a place is of the deed told right before it beside the clause's own: "dalam pengadaan lahan di X".

    So is the place of those whom only their kind names: "terhadap target sipil di Ukraina".
    """
    start, lang = argument.all[0].start, context.lang
    before = next((a.all for a in proposition.arguments if a.all[-1].end == start - 1), ())
    aimed = next((n for n, t in enumerate(before) if t.lower in lang.lists.AIMED_AT_SOME), len(before))
    if aimed < len(before) and not any(t.pos == "PROPN" for t in before[aimed:]):
        return True
    heads = [noun.lower for led, noun in itertools.pairwise(before) if led.lower in lang.clauses.PREPOSITIONS]
    return bool(heads) and lang.titles.ABSTRACT.fullmatch(heads[-1]) is not None
