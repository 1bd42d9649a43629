"""Reads a clause once for each thing of a list in which each has its measure: "memiliki panjang 4 m, lebar 2 m, …"."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._model import Context
from klaim.claims._values import Measure, measures
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim

FEWEST = 2
"""Things of such a list."""
THINGS = ("NOUN", "PROPN", "NUM")
"""Tags of the first word of a thing."""
LASTING = "time"
"""The unit of how long something lasts, which is told by itself."""


def measured_things(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause with each thing of its list alone; nothing where it has no such list."""
    last = proposition.predicate[-1]
    if last.pos != "VERB" and last.lower not in context.lang.unions.IDENTIFYING_VERBS:
        return
    end = last.end
    behind = [a for a in proposition.arguments if a.all and a.all[0].start >= end]
    words = tuple(t for a in behind for t in a.all)
    items = _items(words, context)
    if len(items) < FEWEST or not all(_is_measured(item, context) for item in items[1:]):
        return
    first = items[0][_begin(items[0], context) :]
    if not first or not _is_measured(first, context):
        return
    if first[0].pos == "NUM" and any(item[0].pos == "PROPN" for item in items[1:]):
        return
    at = next(n for n, a in enumerate(behind) if first[0] in a.all)
    before = tuple(t for t in behind[at].words if t.start < first[0].start)
    kept = tuple(a for a in proposition.arguments if a not in behind[at:])
    shared = _shared(first, items[1:], context)
    if first[0].lower in context.lang.measures.STATED_AT and shared:
        return
    things, going = _directed([first, *items[1:]], context)
    for n, item in enumerate(things):
        argument = Argument(behind[at].marker, before + (shared if n else ()) + item)
        whens = () if n and len(proposition.whens) > 1 else proposition.whens
        yield replace(proposition, arguments=(*kept, argument, *going), whens=whens)


def _directed(things: list[Phrase], context: Context) -> tuple[list[Phrase], tuple[Argument, ...]]:
    """Counted things, and where all are, go or come from that is told behind the last: "500 tenda dan 9 kapal ke Aceh".

    Each preposition of place leads a phrase of its own: "(12 pistol dan 300 peluru) di rumah Budi di Tegal".
    """
    *earlier, last = things
    clauses = context.lang.clauses
    leads = clauses.DIRECTIONS | clauses.PLACE_PREPOSITIONS
    ats = [n for n, t in enumerate(last) if n and t.lower in leads]
    counted = all(next(measures(thing, context)).first == 0 for thing in things)
    if not ats or ats[-1] + 1 == len(last) or not counted or any(t.pos == "ADP" for thing in earlier for t in thing):
        return things, ()
    parts = [ats[0], *(n for n in ats[1:] if last[n].lower in clauses.PLACE_PREPOSITIONS), len(last)]
    phrases = (trim(last[a:b]) for a, b in itertools.pairwise(parts))
    return [*earlier, last[: ats[0]]], tuple(Argument(words[:1], words[1:]) for words in phrases if len(words) > 1)


def _shared(first: Phrase, others: list[Phrase], context: Context) -> Phrase:
    """The noun of measuring that a list has before its first thing alone: "harga beras Rp …, [harga] gula Rp …"."""
    nouns = context.lang.measures.NOUNS
    alone = first[0].lower in nouns and not any(item[0].lower in nouns for item in others)
    return first[:1] if alone and not any(item[0].pos == "NUM" for item in others) else ()


def _items(words: Phrase, context: Context) -> list[Phrase]:
    """The stretches between commas and conjunctions; one without a measure goes on with the next."""
    found: list[Phrase] = []
    start = 0
    for at in range(1, len(words) + 1):
        if at < len(words) and not _parts(words, at, context):
            continue
        if any(measures(words[start:at], context)):
            found.append(_own(words[start:at], context))
            start = at
    if start < len(words) and found:
        found[-1] = (*found[-1], *words[start:])
    return found


def _parts(words: Phrase, at: int, context: Context) -> bool:
    """Whether an item begins at a place: behind a comma or conjunction, told or trimmed."""
    lists, word = context.lang.unions.JOINS_THINGS, words[at]
    if word.text == "," or word.lower in lists:
        return not _parts(words, at - 1, context) if at > 1 else True
    return "," in context.text[words[at - 1].end : word.start]


def _own(words: Phrase, context: Context) -> Phrase:
    """An item without the commas, conjunctions and "juga" before it."""
    words = trim(words)
    while words and words[0].lower in context.lang.unions.BEFORE_ITEM:
        words = trim(words[1:])
    return words


def _begin(words: Phrase, context: Context) -> int:
    """Where the first thing of a list begins behind the verb or preposition that holds for them all."""
    first = next(measures(words, context))
    openers = (n + 1 for n in range(first.first - 1, -1, -1) if _opens(words, n, context))
    return next(openers, 0)


def _opens(words: Phrase, at: int, context: Context) -> bool:
    """Whether a preposition, or a verb right behind one, stands at a place: "untuk menaikkan (bunga 50 poin)"."""
    word, lang = words[at], context.lang
    if word.lower in lang.measures.LEADS:
        return False
    behind = at > 0 and words[at - 1].pos in ("ADP", "SCONJ")
    return word.pos in ("ADP", "SCONJ") or word.lower in lang.lists.CONSISTING or (behind and _tells(word, context))


def _is_measured(words: Phrase, context: Context) -> bool:
    """Whether an item is a thing with its measure behind it, or a counted thing, and holds no clause."""
    first, lang = next(measures(words, context), None), context.lang
    if first is None or first.unit == LASTING or lang.quantities.is_score(first.unit) or words[0].pos not in THINGS:
        return False
    if any(t.lower == lang.clauses.RELATIVE or _tells(t, context) for t in words):
        return False
    return _named(words, first) or _counted(words, first, context)


def _tells(token: Token, context: Context) -> bool:
    """Whether a word is a verb of a clause, and none that only leads a measure: not the "tambah" of "nilai tambah"."""
    lang, word = context.lang, token.lower
    verb = word in lang.unions.CHANGING_OR_BEING or (token.pos != "NOUN" and lang.verbs.looks_affixed(word))
    return bool(verb) and token.text[0].islower() and word not in lang.measures.LEADS


def _named(words: Phrase, first: Measure) -> bool:
    return first.first > 0 and words[0].pos != "NUM"


def _counted(words: Phrase, first: Measure, context: Context) -> bool:
    thing = first.last < len(words) and words[first.last].pos in ("NOUN", "PROPN")
    thing = thing and all(t.pos != "ADP" or t.lower in context.lang.measures.SIZES for t in words)
    return first.first == 0 and (thing or not context.lang.quantities.is_measure(first.unit))
