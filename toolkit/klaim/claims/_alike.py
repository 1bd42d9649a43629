"""Whether the conjuncts of a coordination are of one kind, as true conjuncts are."""

import itertools

from klaim.claims._model import Context
from klaim.propositions._model import Phrase


def alike(members: list[Phrase], context: Context) -> bool:
    """Whether conjuncts are of one kind, as true conjuncts are: no verb among nouns, no preposition before only one."""
    if all(len(m) == 1 for m in members) and len(members) > 2:
        return True
    if any(m[0].pos == "ADJ" for m in members) and not all(len(m) <= 2 for m in members):
        return False
    if not all(is_single(m, context) for m in members) or has_clause(members[-1], context):
        return False
    if len({all(t.pos in ("NUM", "SYM") for t in m) for m in members}) > 1:
        return False
    kinds = {
        ("name" if m[0].pos == "PROPN" else "noun")
        if m[0].pos in ("NOUN", "PROPN", "NUM", "X", "DET", "PRON")
        else m[0].pos
        for m in members
    }
    if kinds <= {"name", "noun"}:
        return all(m[0].pos != "PRON" or m[0].lower != context.lang.clauses.RELATIVE for m in members)
    return len(kinds) == 1 and "ADP" not in kinds


def has_clause(member: Phrase, context: Context) -> bool:
    """Whether a verb makes a conjunct of nouns a clause of its own: "skema itu dan PT AJS menyetujuinya"."""
    if member[0].pos not in ("NOUN", "PROPN", "PRON"):
        return False
    words = itertools.takewhile(lambda t: t.lower != context.lang.clauses.RELATIVE, member[1:])
    return any(t.pos == "VERB" and context.lang.verbs.carries_clause(t.lower) for t in words)


def is_single(member: Phrase, context: Context) -> bool:
    """Whether a conjunct in capitals is surely one name: known, or of no words that bodies are named with."""
    words = [t.text for t in member]
    if len(words) < 2 or not all(w[0].isupper() for w in words):
        return True
    name = " ".join(words)
    known = name in context.lang.places.NAMES or name in context.entities.people or name in context.entities.aliases
    if known or context.writer.mentions.get(member[0].start) is not None or words[0] in context.lang.places.KINDS:
        return True
    lower = [w.lower() for w in words]
    if lower[0] in context.lang.unions.GROUPS:
        return True
    return not {lower[0], lower[-1]} & context.lang.unions.BODIES
