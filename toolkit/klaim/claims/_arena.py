"""The match or competition in which something happened that names none itself."""

import string
from typing import Any

from klaim.claims._modality import modality
from klaim.claims._model import Context
from klaim.propositions._model import MAIN_CLAUSE, Proposition


def in_arena(proposition: Proposition, context: Context, *written: Any) -> str:
    """The match or competition behind a clause that tells what happened in it and names none itself."""
    matches, text = context.lang.matches, context.text[slice(*proposition.sentence)]
    told = " ".join(t.lower for t in proposition.words)
    played = matches.PLAYED.search(told) or _is_deed(proposition, context)
    played = played and proposition.sentence[0] < context.arena_end
    itself = proposition.subject[:1] != () and proposition.subject[0].lower in context.lang.lists.TWO_SIDED
    if proposition.kind == "act" or itself or not played or matches.ELSEWHERE.search(text):
        return ""
    said = " ".join(str(part) for part in written).casefold()
    bare = context.lang.competitions.bare(context.arena)
    others = [m[0] for m in matches.COMPETITION.finditer(text) if m[0] not in bare]
    known = all(side in said for side in matches.sides_of(context.arena.casefold()))
    arena = context.arena.casefold().split()
    known = known or context.arena.rstrip(f" {string.digits}").casefold() in said or f"{arena[0]} {arena[-1]}" in said
    is_match = context.arena.startswith(f"{matches.NOUN} ")
    foreign = is_match and any(m["name"] not in context.arena for m in matches.OPPONENT.finditer(text))
    if (
        others
        or known
        or foreign
        or context.writer.doubts
        or modality(proposition, context) not in ("asserted", "negated")
    ):
        return ""
    match = context.event if is_match else None
    dated = match is not None and bool(match.day) and match.date.casefold() in said
    part = matches.part_of(f"{told} {said}", context.text[: proposition.sentence[1]]) if is_match else ""
    return part + str(matches.during(match.undated if match is not None and dated else context.arena, told))


def _is_deed(proposition: Proposition, context: Context) -> bool:
    """Whether a clause is what the reporter tells that somebody did amid what happened in a match or race."""
    if proposition.sentence[0] not in context.in_play or proposition.speech is not None:
        return False
    if proposition.pattern != MAIN_CLAUSE or not proposition.predicate or not proposition.subject:
        return False
    lang, verb = context.lang, proposition.predicate[-1].lower
    done = lang.events.ACTIVE.match(verb) or lang.events.PASSIVE.match(verb)
    return bool(done) and verb not in lang.matches.NO_FEATS | lang.unions.SPOKEN
