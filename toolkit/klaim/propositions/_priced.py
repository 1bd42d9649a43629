"""Lists of things with an amount of money each: "PNBP Rp 68 triliun, pajak Rp 245 triliun"."""

import itertools
from collections.abc import Iterator
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._tree import trim

Priced = tuple[Phrase, Phrase]
"""A thing and its amount of money."""

LONGEST_THING = 10
"""Words of a thing in a list."""

LONGEST_AMOUNT = 5
"""Words of an amount of money in a list."""

NEAR = 2
"""Words before what the amounts are of in which a preposition makes it what something else is for."""

FEWEST = 2
"""Things of a list behind a colon."""

IN_THING = ("NOUN", "PROPN", "ADJ", "DET", "ADP", "X", "CCONJ", "NUM")
"""Tags of the words of a thing in a list."""


def priced(tokens: Phrase, lang: Any) -> Iterator[Priced]:
    """Each thing with its amount from the start of some words on, up to one that has none."""
    while tokens:
        tokens = tuple(itertools.dropwhile(lambda t: t.text == "," or t.pos == "CCONJ", tokens))
        at = next((n for n, t in enumerate(tokens[:LONGEST_THING]) if t.text in lang.measures.MONEY), 0)
        end = next((n for n in range(at, len(tokens)) if tokens[n].text == ","), len(tokens))
        thing, amount = tokens[:at], tokens[at:end]
        if not at or len(amount) > LONGEST_AMOUNT or not all(_is_of_thing(t, lang) for t in thing):
            return
        yield thing, amount
        tokens = tokens[end:]


def _is_of_thing(word: Token, lang: Any) -> bool:
    """Whether a word is of a thing, one that the parse takes for a verb but has no verb's form too: "minyak goreng"."""
    return word.text != "," and (
        word.pos in IN_THING or (word.pos == "VERB" and not lang.verbs.looks_finite(word.lower))
    )


def announced(tokens: Phrase, lang: Any) -> list[Priced]:
    """Each thing with its amount of a list behind a colon, before which stands what the amounts are of.

    "Berikut rincian harga emas Antam: 0,5 gram Rp 1 juta, 1 gram Rp 2 juta".
    """
    colon = next((n for n, t in enumerate(tokens) if t.text == ":"), 0)
    at = next((n for n, t in enumerate(tokens[:colon]) if t.lower in lang.measures.AMOUNTS), colon)
    head = tokens[at:colon]
    for_something = any(t.pos == "ADP" for t in tokens[max(0, at - NEAR) : at])
    if not head or for_something or any(t.text == "," or lang.verbs.looks_finite(t.lower) for t in head):
        return []
    found = [(_joined(head, thing), amount) for thing, amount in priced(tokens[colon + 1 :], lang)]
    return found if len(found) >= FEWEST else []


def with_shared(thing: Phrase, first: Phrase, lang: Any) -> Phrase:
    """A later thing of a list with what the first has before its own: "tarif untuk golongan I …", "harga cabai …".

    A name or number alone has the noun before that of the first too: "bantuan untuk jenjang SD …, SMP …"; a sort
    stands in place of the first one's: "beras medium …, premium …".
    """
    at = next((n + 1 for n in range(len(first) - 1, 0, -1) if first[n].lower in lang.measures.FOR_EACH), 0)
    own = trim(first[at:])
    if len(thing) == 1 and thing[0].lower in lang.figured.SORTS:
        sort = max((n for n, t in enumerate(first) if t.lower in lang.figured.SORTS), default=None)
        return () if sort is None else (*first[:sort], thing[0]._replace(space=True), *first[sort + 1 :])
    if not at and first[0].lower in lang.measures.PRICES and thing[0].lower not in lang.measures.AMOUNTS:
        return _joined(first[:1], thing)
    if not at or not own or thing[0].lower in lang.measures.AMOUNTS:
        return thing
    bare = thing[0].pos == "NUM" or (thing[0].text[0].isupper() and own[0].text.islower())
    return _joined(first[: at + (bare and len(own) > 1)], thing)


def _joined(head: Phrase, thing: Phrase) -> Phrase:
    return (*head[:-1], head[-1]._replace(space=True), *thing)
