"""What a deed told as a noun is for: "(memacu) perbaikan struktur perdagangan untuk mendorong ekspor"."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, supplied, trim

FEWEST = 2
"""Words of a deed that tell which one it is, and of what it is for."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause of aiming for each deed that is done to something, with a purpose right behind it."""
    for at, clause in enumerate(parsed.clauses):
        tokens = clause.tokens
        following = parsed.clauses[at + 1] if at + 1 < len(parsed.clauses) else None
        if (
            following is not None
            and following.segment.kind == "purpose"
            and following.segment.marker[0].lower in lang.unions.AIM_LEADS
        ):
            yield from _aim(parsed, tokens, following.tokens, lang)
        if clause.segment.kind != "purpose":
            continue
        for n in range(FEWEST, len(tokens) - FEWEST):
            if tokens[n].lower in lang.unions.AIM_LEADS and lang.verbs.looks_affixed(tokens[n + 1].lower):
                yield from _aim(parsed, tokens[:n], tokens[n + 1 :], lang)


def _aim(parsed: Parsed, before: Phrase, goal: Phrase, lang: Any) -> Iterator[Proposition]:
    deed = _deed(before, lang)
    if not deed or len(goal) < FEWEST or not lang.verbs.looks_affixed(goal[0].lower):
        return
    word = lang.links.AIMS
    predicate = supplied(goal[0], word)
    yield Proposition(
        pattern="aimed",
        subject=deed,
        predicate=(predicate,),
        arguments=(Argument((), goal),),
        speech=parsed.piece.speech,
        quoted=parsed.piece.quoted,
        sentence=parsed.piece.sentence,
    )


def _deed(words: Phrase, lang: Any) -> Phrase:
    """The noun phrase of a deed at the end of words, right behind the verb that does something to it."""
    words = trim(words)
    start = len(words)
    while start > 0 and (words[start - 1].pos in NOMINAL | {"ADJ"} or _joins_qualities(words, start - 1)):
        start -= 1
    phrase = words[start:]
    done = start > 0 and words[start - 1].pos == "VERB" and bool(lang.verbs.takes_object(words[start - 1].lower))
    named = len(phrase) >= FEWEST and lang.links.DEED.fullmatch(phrase[0].lower) is not None
    named = named and phrase[0].lower not in lang.links.NO_DEEDS
    pointing = any(t.lower in lang.clauses.POINTING or t.lower.endswith(lang.clauses.POSSESSIVE) for t in phrase)
    return phrase if done and named and not pointing else ()


def _joins_qualities(words: Phrase, at: int) -> bool:
    return words[at].pos == "CCONJ" and all(t.pos == "ADJ" for t in words[at - 1 : at + 2 : 2])


PATTERN = Pattern(
    name="aimed", find=find, examples={"id": "Pemerintah memacu perbaikan jalan desa untuk mendorong ekspor kopi."}
)
