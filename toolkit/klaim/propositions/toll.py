"""How many came to what state, told in a list: "dua orang tewas, tiga luka berat, dan lima luka ringan"."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from klaim.parsing import Token
from klaim.propositions._model import Parsed, Pattern, Phrase, Proposition
from klaim.propositions.placed import STATED

FEWEST = 2
"""Items of such a list."""


class Item(NamedTuple):
    """A number of a list with the thing it counts, where it names one, and what those came to: [start, end)."""

    start: int
    noun: Token | None
    state: int
    end: int


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause for each item of a list, with the thing that the item before it counts where it names none."""
    for clause in parsed.clauses:
        if clause.segment.kind not in STATED:
            continue
        for items in _lists(clause.tokens, lang):
            noun = items[0].noun
            for item in items:
                noun = item.noun or noun
                if noun is None:
                    break
                hedged = item.start > 0 and clause.tokens[item.start - 1].lower in lang.clauses.SHARES
                counted = clause.tokens[item.start - hedged : item.state]
                yield Proposition(
                    pattern="toll",
                    subject=counted if item.noun else _with_noun(counted, 1 + hedged, noun),
                    predicate=clause.tokens[item.state : item.end],
                    arguments=(),
                    speech=parsed.piece.speech,
                    quoted=parsed.piece.quoted,
                    sentence=parsed.piece.sentence,
                )


def _with_noun(counted: Phrase, at: int, noun: Token) -> Phrase:
    """A number that ends at a place with the noun that the item before it has: "tiga [orang] lainnya"."""
    return (*counted[:at], noun._replace(space=True), *counted[at:])


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
        if len(items) >= FEWEST and items[0].noun is not None:
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
    noun = None
    if end < len(tokens) and tokens[end].pos == "NOUN" and tokens[end].lower not in lang.unions.STATES:
        noun, end = tokens[end], end + 1
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
