"""How many came to what state, told in a list: "dua orang tewas, tiga luka berat, dan lima luka ringan (di Tegal)"."""

import itertools
from collections.abc import Iterator
from typing import Any, NamedTuple

from klaim.parsing import Token
from klaim.propositions._arguments import arguments
from klaim.propositions._frames import is_bare_cause, marker_tokens
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions.placed import STATED

FEWEST = 2
"""Items of such a list."""

LONGEST_NOUN = 3
"""Words of a number and of what it counts."""


class Item(NamedTuple):
    """A number of a list with the thing it counts, where it names one, and what those came to: [start, end)."""

    start: int
    noun: Phrase
    state: int
    end: int


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause for each item of a list, with the thing that the item before it counts where it names none.

    Where, in what and why it came to that stands behind the last and is told of each, as is the date.
    """
    for number, clause in enumerate(parsed.clauses):
        if clause.segment.kind not in STATED:
            continue
        for items in _lists(clause.tokens, lang):
            noun = items[0].noun
            shared = _shared(parsed, number, items[-1].end, lang)
            last = clause.tokens[items[-1].end - 1].end
            whens = tuple(w for w in parsed.piece.whens if w.start >= last) if shared else ()
            for item in items:
                noun = item.noun or noun
                if not noun:
                    break
                hedged = item.start > 0 and clause.tokens[item.start - 1].lower in lang.clauses.SHARES
                counted = clause.tokens[item.start - hedged : item.state]
                yield Proposition(
                    pattern="toll",
                    subject=counted if item.noun else _with_noun(counted, 1 + hedged, noun),
                    predicate=clause.tokens[item.state : item.end],
                    arguments=shared,
                    whens=whens,
                    speech=parsed.piece.speech,
                    quoted=parsed.piece.quoted,
                    sentence=parsed.piece.sentence,
                )


def _shared(parsed: Parsed, number: int, end: int, lang: Any) -> tuple[Argument, ...]:
    """What stands behind the last item of a list, which ends its clause at `end`: "(… luka-luka) dalam kecelakaan"."""
    tokens = parsed.clauses[number].tokens
    behind = tokens[end:]
    if behind:
        led = behind[0].lower in lang.clauses.PREPOSITIONS
        told = any(lang.verbs.looks_finite(t.lower) for t in behind)
        told = told or any(a.text == "," and b.pos != "PROPN" for a, b in itertools.pairwise(behind))
        return arguments(tokens, end, len(tokens), tokens[end - 1], lang) if led and not told else ()
    following = parsed.clauses[number + 1] if number + 1 < len(parsed.clauses) else None
    if following is None or not is_bare_cause(following, lang):
        return ()
    return (Argument(marker_tokens(following), following.tokens),)


def _with_noun(counted: Phrase, at: int, noun: Phrase) -> Phrase:
    """A number that ends at a place with the noun that the item before it has: "tiga [orang] lainnya"."""
    return (*counted[:at], *noun[:-1], noun[-1]._replace(space=True), *counted[at:])


def _lists(tokens: Phrase, lang: Any) -> Iterator[list[Item]]:
    """The runs of items that nothing but commas and conjunctions parts."""
    at = 0
    while at < len(tokens):
        items: list[Item] = []
        while (item := _item(tokens, at, lang)) is not None:
            items.append(item)
            at = item.end
            while at < len(tokens) and (tokens[at].text == "," or tokens[at].lower in lang.clauses.AND):
                at += 1
            at += _made_up(tokens, at, lang)
            if at == item.end:
                break
        if len(items) >= FEWEST and items[0].noun:
            yield items
        at += not items


def _made_up(tokens: Phrase, at: int, lang: Any) -> int:
    """How many words at a place say that what follows makes up the item before it: "(20 rusak,) terdiri atas"."""
    said = [t.lower for t in tokens[at : at + 2]]
    composed = len(said) > 1 and said[0] in lang.measures.COMPOSED and said[1] in lang.clauses.PREPOSITIONS
    return 2 * (composed and tokens[at - 1].text == ",")


def _item(tokens: Phrase, at: int, lang: Any) -> Item | None:
    """The item that begins at a place: a number, what it counts or "lainnya", and a state."""
    if at >= len(tokens) or not _is_number(tokens[at], lang):
        return None
    end = at + 1
    known = lang.unions.STATES | lang.unions.OTHERS
    while end < min(len(tokens), at + LONGEST_NOUN) and tokens[end].lower not in known:
        if tokens[end].pos not in (("NOUN", "ADJ") if end > at + 1 else ("NOUN",)):
            break
        end += 1
    noun = tokens[at + 1 : end]
    while end < len(tokens) and tokens[end].lower in lang.unions.OTHERS:
        end += 1
    state = end
    while end < len(tokens) and (tokens[end].lower in lang.unions.STATES_TOLD):
        end += 1
    told = state < end and tokens[state].lower in lang.unions.STATES
    return Item(at, noun, state, end) if told else None


def _is_number(token: Token, lang: Any) -> bool:
    return token.pos == "NUM" or token.lower in lang.words_numbers.VAGUE_NUMBERS


PATTERN = Pattern(
    name="toll",
    find=find,
    examples={"id": "Dua orang tewas, tiga luka berat, dan lima luka ringan dalam kecelakaan itu."},
)
