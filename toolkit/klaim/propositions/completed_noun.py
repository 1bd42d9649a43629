"""Deeds told as nouns with what completes them: "kekalahan Persib dari Persija", "komitmen Polri menjaga …"."""

from collections.abc import Iterator
from typing import Any

from klaim.parsing import Token
from klaim.propositions._deed_subjects import begins_telling
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, reindexed, supplied, trim

LONGEST = 8
"""Words of who or what the deed is of."""

_NOUNS = NOMINAL - {"PRON"} | {"ADJ"}


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause for each such noun, where nothing tells that it is planned, feared or denied."""
    for n, clause in enumerate(parsed.clauses):
        tokens, goal = clause.tokens, parsed.clauses[n + 1 : n + 2]
        before = {t.lower for t in clause.segment.marker}
        for at, token in enumerate(tokens[:-1]):
            deed = lang.nominals.DEEDS.get(token.lower)
            if deed is not None and lang.unions.UNREAL_DEED.isdisjoint(before):
                behind = goal[0].tokens if deed.doing and goal and goal[0].segment.kind == "purpose" else ()
                yield from _told(parsed, tokens, at, deed, behind, lang)
            before.add(token.lower)


def _told(parsed: Parsed, tokens: Phrase, at: int, deed: Any, behind: Phrase, lang: Any) -> Iterator[Proposition]:
    start = at + 1
    while start < len(tokens) - 1 and (tokens[start].pos == "ADJ" or tokens[start].lower in lang.clauses.FROM):
        start += 1
    end = _phrase_end(tokens, start, lang)
    subject = trim(tokens[start:end])
    if not subject or subject[0].pos not in ("NOUN", "PROPN") or not _is_one(subject, deed, lang):
        return
    if any(t.lower in lang.nominals.NOT_HELD_YET for t in tokens[end:]):
        return
    ends = end == len(tokens) and behind and _is_verb(behind[0], lang)
    completed = Argument((), behind) if ends else _completed(tokens, end, deed, lang)
    if not completed:
        return
    yield Proposition(
        pattern="completed-noun",
        subject=subject,
        predicate=(supplied(tokens[at], deed.verb),),
        arguments=(completed,),
        speech=parsed.piece.speech,
        quoted=parsed.piece.quoted,
        sentence=parsed.piece.sentence,
    )


def _is_one(subject: Phrase, deed: Any, lang: Any) -> bool:
    """Whether a phrase names who did it, or of a thing tells which one it is."""
    pointing = any(t.lower in lang.clauses.POINTING or t.lower.endswith(lang.clauses.POSSESSIVE) for t in subject)
    named = subject[0].text[0].isupper() or subject[0].lower in lang.unions.OFFICES_OR_BODIES
    return not pointing and (named or (not deed.named and len(subject) > 1))


def _completed(tokens: Phrase, at: int, deed: Any, lang: Any) -> Argument | None:
    """What stands behind: a phrase that one of the deed's prepositions leads, or the verb of what it is to do."""
    if at >= len(tokens) - 1:
        return None
    marker, start = tokens[at], at + 1
    if marker.lower not in deed.leads:
        marker, start = tokens[at], at
    verbal = deed.doing and _is_verb(tokens[start], lang)
    if start == at and not verbal:
        return None
    told = begins_telling(reindexed(tokens[start:]), lang, of_noun=True) if verbal else None
    ends = (
        t.i
        for t in tokens[start:]
        if t.text == "," or t.lower in lang.clauses.COPULAS or (told is not None and t.start == told.start)
    )
    end = next(ends, len(tokens)) if verbal else _phrase_end(tokens, start, lang)
    words = trim(tokens[start:end])
    if not words or (deed.doing and not verbal) or words[0].lower in lang.clauses.POINTING:
        return None
    kept = deed.keeps and start > at
    return Argument((marker,) if kept else (), words)


def _is_verb(token: Token, lang: Any) -> bool:
    return token.lower.startswith(lang.verbs.ACTIVE) and bool(lang.verbs.looks_affixed(token.lower))


def _phrase_end(tokens: Phrase, start: int, lang: Any) -> int:
    """Where the noun phrase that begins at a place ends; no common noun goes on behind a name.

    An office goes on behind a conjunction in its name: "Menteri Komunikasi dan Digital Budi Wirawan".
    """
    end = start
    office = start < len(tokens) and tokens[start].lower in lang.titles.HEADS
    while end < min(len(tokens), start + LONGEST):
        if tokens[end].pos not in _NOUNS and not (office and _joins_capitals(tokens, end, lang)):
            break
        if end > start and tokens[end - 1].pos == "PROPN" and tokens[end].pos == "NOUN" and tokens[end].text.islower():
            break
        if tokens[end].text.islower() and (lang.verbs.carries_clause(tokens[end].lower) or _is_verb(tokens[end], lang)):
            break
        end += 1
    return end


def _joins_capitals(tokens: Phrase, at: int, lang: Any) -> bool:
    beside = tokens[at - 1 : at + 2 : 2]
    return tokens[at].lower in lang.clauses.AND and len(beside) > 1 and all(t.text[0].isupper() for t in beside)


PATTERN = Pattern(
    name="completed-noun", find=find, examples={"id": "Kekalahan Persib dari Persija membuat pelatih kecewa."}
)
