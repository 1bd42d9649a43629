"""Deeds and qualities told as nouns: "mahalnya harga beras" says "harga beras mahal"."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import trim
from klaim.propositions.placed import end_of_place

LONGEST = 10
"""Words of what the deed or quality is told of."""

SHORTEST = 2

_NOUNS = frozenset(("NOUN", "PROPN", "NUM", "ADJ", "X"))


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause for each noun in "-nya" that tells what became of the phrase behind it, where that is so."""
    before = ""
    for clause in parsed.clauses:
        tokens = clause.tokens
        opened = {before, *(t.lower for t in clause.segment.marker)}
        before = tokens[-1].lower if tokens else ""
        for at, token in enumerate(tokens[:-SHORTEST]):
            predicate = lang.nominals.told(token.lower)
            if not predicate or not _is_so(tokens[:at], opened, lang):
                continue
            subject = _subject(tokens, at + 1, lang)
            places = tuple(_places(tokens, at + 1 + len(subject), lang))
            if not subject or len(subject) + len(places) < SHORTEST or subject[0].pos not in ("NOUN", "PROPN"):
                continue
            if any(t.lower in lang.nominals.COMPLETED for t in tokens[at + 1 + len(subject) :][:1]):
                continue
            end = token.end - (len(token.text) - len(predicate))
            verb = token._replace(end=end, text=predicate, lower=predicate, pos="VERB", dep="root")
            yield Proposition(
                pattern="nominalised",
                subject=subject,
                predicate=(verb,),
                arguments=places,
                speech=parsed.piece.speech,
                quoted=parsed.piece.quoted,
                sentence=parsed.piece.sentence,
            )


def _is_so(before: Phrase, opened: set[str], lang: Any) -> bool:
    """Whether nothing before the noun makes it a fear, hope, plan or condition."""
    return bool(lang.nominals.UNREAL.isdisjoint(opened | {t.lower for t in before}))


def _subject(tokens: Phrase, start: int, lang: Any) -> Phrase:
    """The noun phrase that begins at `start`, with the phrases that belong to its nouns."""
    end = start
    while end < min(len(tokens), start + LONGEST):
        token = tokens[end]
        stays = token.lower in lang.nominals.STAY and end + 1 < len(tokens)
        noun = token.pos in _NOUNS or (token.pos == "VERB" and not lang.verbs.looks_finite(token.lower))
        if not stays and (not noun or token.lower in lang.clauses.POINTING):
            break
        end += 1
    return trim(tokens[start:end])


def _places(tokens: Phrase, at: int, lang: Any) -> Iterator[Argument]:
    """Where it is so, if that stands right behind."""
    if at < len(tokens) - 1 and tokens[at].lower in lang.clauses.PLACE_PREPOSITIONS:
        place = tokens[at + 1 : end_of_place(tokens, at + 1, lang)]
        if place:
            yield Argument(tokens[at : at + 1], place)


PATTERN = Pattern(
    name="nominalised", find=find, examples={"id": "Warga mengeluhkan mahalnya harga beras di Pasar Kudus."}
)
