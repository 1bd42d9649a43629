"""Numbers that a clause spells out: "tercatat 45 kasus, dengan rincian 20 kasus di A dan 25 kasus di B"."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim

LONGEST = 8
"""Words of a number of things with where they are."""


class Part(NamedTuple):
    """A number of things, the verb that tells of them where there is one, and the phrase behind."""

    counted: Phrase
    verb: Phrase
    behind: Phrase


def detailed(proposition: Proposition, lang: Any) -> Iterator[Proposition]:
    """The clause without its details, then once with each of them; nothing where it has none."""
    if not proposition.predicate:
        return
    end = proposition.predicate[-1].end
    words = tuple([t for a in proposition.arguments for t in a.all if t.start >= end])
    pairs = itertools.pairwise([t.lower for t in words])
    at = next((n for n, pair in enumerate(pairs) if pair in lang.lists.IN_DETAIL), None)
    if at is None:
        return
    host = _before(proposition, words[at].start)
    found = list(_parts(words[at + 2 :], lang))
    if found:
        yield host
    verb: Phrase = ()
    for part in found:
        verb = part.verb or verb
        if verb:
            argument = Argument(part.behind[:1], part.behind[1:])
            yield replace(host, subject=part.counted, predicate=verb, arguments=(argument,), whens=())
        elif (one := with_number(host, part, lang)) is not None:
            yield replace(one, whens=())


def _before(proposition: Proposition, place: int) -> Proposition:
    """The clause with what stands before a place."""
    kept = []
    for argument in proposition.arguments:
        words = trim(tuple(t for t in argument.words if t.start < place))
        if argument.all[0].start < place and words:
            kept.append(Argument(argument.marker, words))
    return replace(proposition, arguments=tuple(kept))


def _parts(words: Phrase, lang: Any) -> Iterator[Part]:
    """The numbers of a list, each with its preposition; those without one are told by others."""
    start = 0
    for at in range(1, len(words) + 1):
        if at < len(words) and words[at].text != "," and words[at].lower not in lang.clauses.AND:
            continue
        item = trim(words[start:at])
        start = at + 1
        behind = next((n for n, t in enumerate(item) if n and t.pos == "ADP"), 0)
        if not behind or behind == len(item) - 1 or len(item) > LONGEST or not _is_number(item[0], lang):
            continue
        verb = behind - (item[behind - 1].pos == "VERB")
        if not any(t.pos in ("VERB", "AUX") for t in (*item[:verb], *item[behind:])):
            yield Part(item[:verb], item[verb:behind], item[behind:])


def named_part(thing: Phrase, lang: Any) -> tuple[Phrase, Part] | None:
    """A name and the number of things behind it: "Kecamatan Pati 500 rumah"; None where it has none."""
    at = next((n for n, t in enumerate(thing) if n and _is_number(t, lang)), 0)
    if not at or thing[-1].pos != "NOUN" or any(t.pos in ("ADP", "VERB") for t in thing[at:]):
        return None
    return thing[:at], Part(thing[at:], (), ())


def _is_number(token: Token, lang: Any) -> bool:
    return token.pos == "NUM" or token.text[0].isdigit() or token.text in lang.measures.MONEY


def with_number(host: Proposition, part: Part, lang: Any) -> Proposition | None:
    """The clause with the number of a part in place of the whole one, where both count the same things."""
    if (subject := _renumbered(host.subject, part, lang)) is not None:
        return replace(host, subject=subject)
    for n, argument in enumerate(host.arguments):
        if (words := _renumbered(argument.words, part, lang)) is not None:
            return replace(host, arguments=(*host.arguments[:n], Argument(argument.marker, words)))
    return None


def _renumbered(phrase: Phrase, part: Part, lang: Any) -> Phrase | None:
    """A phrase with another number before the noun that both count; None where it counts something else."""
    first = next((n for n, t in enumerate(phrase) if _is_number(t, lang)), None)
    if first is None:
        return None
    last = first
    while last < len(phrase) and _is_number(phrase[last], lang):
        last += 1
    number = tuple(t for t in part.counted if _is_number(t, lang))
    own, other = "".join(t.lower for t in phrase[last : last + 1]), part.counted[-1].lower
    same = own == other or (own in lang.unions.COUNTED_PEOPLE and other in lang.unions.COUNTED_PEOPLE)
    if number[0].text in lang.measures.MONEY:
        same = phrase[first].text in lang.measures.MONEY
    return (*phrase[:first], *number, *phrase[last:], *part.behind) if same else None
