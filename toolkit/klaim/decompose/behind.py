"""How a claim is put behind what its article is about: "Terkait impor beras, stok gudang masih cukup"."""

import re
from dataclasses import replace

from klaim.claims._model import Context, Draft
from klaim.decompose.unresolved import begins_predicate


def behind(topic: str, draft: Draft, context: Context) -> Draft:
    """A claim behind its topic."""
    return replace(draft, text=context.lang.topics.about(topic, lowered(draft, context)))


def lowered(draft: Draft, context: Context) -> str:
    """The text of a claim, its first word in small letters unless that is a name."""
    lang = context.lang
    first, _, rest = draft.text.partition(" ")
    lower = first.lower()
    affixed = not rest[:1].isupper() and (lang.verbs.looks_affixed(lower) or lower.endswith(lang.clauses.POSSESSIVE))
    second = rest.split()[0]
    led = second[0].islower() and lang.titles.is_word(second) and not begins_predicate(second, context)
    known = lang.titles.is_word(lower) or affixed or led or f" {lower} " in context.text
    body = lower in lang.titles.ORGANISATIONS and rest[:1].isupper()
    body = body or lang.own_bodies.SHORT.fullmatch(lower) is not None
    name = rest[:1].isupper() and re.search(rf"[a-z,] {re.escape(f'{first} {second}')}\b", context.text)
    common = known and not (name or first.isupper() or body or _is_somebody(first, context))
    return f"{lower if common else first} {rest}"


def _is_somebody(first: str, context: Context) -> bool:
    """Whether a claim opens with a person's name or initials."""
    entities, lower = context.entities, first.lower()
    if lower in entities.initials or lower in context.lang.unions.FIRST_NAMES:
        return True
    return any(name.split()[0] == first for name in (*entities.people, *entities.aliases))
