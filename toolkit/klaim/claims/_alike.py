"""Whether the conjuncts of a coordination are of one kind, as true conjuncts are."""

import itertools

from klaim.claims._model import Context
from klaim.parsing import Token
from klaim.propositions._model import Phrase

THING, QUALITY, DEED, OTHER = "thing", "quality", "deed", "other"
OPENS_THING = frozenset(("NOUN", "PROPN", "NUM", "X", "SYM", "DET", "PRON"))


def alike(members: list[Phrase], context: Context) -> bool:
    """Whether conjuncts are of one kind, as true conjuncts are: things, qualities, deeds, or all with a preposition."""
    if len(members) > 2 and all(len(m) == 1 for m in members):
        return True
    first, *others = members
    if any(has_clause(m, context) for m in members) or not is_single(first, context):
        return False
    if any(m[0].lower in context.lang.states.IN_MANNER for m in others) and first[0].lower != others[0][0].lower:
        return False
    if not all(m[0].lower in context.lang.titles.BODIES or is_single(m, context) for m in others):
        return False
    if len({all(t.pos in ("NUM", "SYM") for t in m) for m in members}) > 1:
        return False
    heads = {m[0].text for m in members}
    if heads & context.lang.states.PARTS_OF_BODY and heads & context.lang.states.INJURIES:
        return False
    kinds = [_kind(m, context) for m in members]
    if kinds[0] == QUALITY and len(members[0]) == 1 and kinds.count(THING) == len(others) > 1:
        return True
    if kinds[0] == THING:
        words = (m[0] for m, kind in zip(members, kinds, strict=True) if kind != THING)
        bare = all(len(m) == 1 for m, kind in zip(members, kinds, strict=True) if kind != THING)
        if any(len(m) > 1 and _is_deed(m[0], context) for m in others):
            return False
        return bare and not any(context.lang.verbs.carries_clause(word.lower) for word in words)
    if any(m[0].lower in context.lang.clauses.THERE_IS for m in members) or _goes_on(members, kinds, context):
        return False
    return set(kinds) <= {QUALITY, DEED} or len({m[0].pos for m in members}) == 1


def _goes_on(members: list[Phrase], kinds: list[str], context: Context) -> bool:
    """Whether the clause goes on behind a quality with a deed of its subject: "(hal) mudah dan membutuhkan waktu"."""
    acts = (len(m) > 1 and kind == DEED for m, kind in zip(members, kinds, strict=True))
    return kinds[0] == QUALITY and any(
        act and context.lang.verbs.takes_object(m[0].lower) for act, m in zip(acts, members, strict=True)
    )


def _is_deed(first: Token, context: Context) -> bool:
    """Whether a word that the parse takes for a noun is a verb: "terbanting-banting (ke tanah)", not "berkurangnya"."""
    noun = first.lower.endswith(context.lang.clauses.POSSESSIVE) or not first.text.islower()
    return not noun and bool(context.lang.verbs.carries_clause(first.lower))


def _kind(member: Phrase, context: Context) -> str:
    """What a conjunct is by its first word, a word of degree or hedge before it left aside."""
    first = member[0]
    if first.lower in context.lang.clauses.POINTING or first.lower == context.lang.clauses.RELATIVE:
        return OTHER
    if first.pos in OPENS_THING:
        return THING
    if first.pos == "ADV" and len(member) > 1:
        measured = any(t.pos == "NUM" for t in member[1:3])
        return THING if measured else QUALITY if first.lower in context.lang.lists.DEGREES else OTHER
    return {"ADJ": QUALITY, "VERB": DEED}.get(first.pos, OTHER)


def has_clause(member: Phrase, context: Context) -> bool:
    """Whether a verb makes a conjunct of nouns a clause of its own: "skema itu dan PT AJS menyetujuinya".

    Right behind an office it only tells of its holder: "Presiden terpilih Budi".
    """
    if member[0].pos not in ("NOUN", "PROPN", "PRON"):
        return False
    lang = context.lang
    words = itertools.takewhile(lambda pair: pair[1].lower != lang.clauses.RELATIVE, itertools.pairwise(member))
    return any(
        t.pos == "VERB" and lang.verbs.carries_clause(t.lower) and before.lower not in lang.titles.HEADS
        for before, t in words
    )


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
    if lower[0] in context.lang.unions.GROUPS | context.lang.lists.LAWS:
        return True
    return not {lower[0], lower[-1]} & context.lang.unions.BODIES
