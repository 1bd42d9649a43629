"""The members of a list with commas, cut by its marks alone."""

import itertools
from typing import NamedTuple

from klaim.claims._alike import alike
from klaim.claims._model import Context
from klaim.propositions._model import Phrase
from klaim.propositions._tree import trim

LONGEST_MEMBER = 8
BINDERS = ("ADP", "SCONJ")


class Coordination(NamedTuple):
    """The words before a coordination, its members, and the words behind that all of them share."""

    before: Phrase
    members: list[Phrase]
    after: Phrase


def without_apposed(found: Coordination, context: Context) -> Coordination:
    """A coordination without the offices of its members: "Budi, Wali Kota Bandung, dan Ketua RT, Ani"."""
    apposed = [role for role in context.entities.roles if role.pattern == "apposition"]
    if not apposed or len(found.members) < 3:
        return found
    behind = [role.role for role in apposed if role.name < role.role]
    heads = context.lang.titles.HEADS
    held = (r for r in apposed if r.role < r.name and context.text[slice(*r.name)].split()[0].lower() not in heads)
    before = {role.name[0]: [role.role] for role in held}
    first, *others = found.members
    members = [first, *(m for m in others if not _is_in(m, behind))]
    names = [m for m, after in itertools.pairwise(members) if not _is_in(m, before.get(after[0].start, []))]
    return Coordination(found.before, [*names, members[-1]], found.after)


def _is_in(member: Phrase, spans: list[tuple[int, int]]) -> bool:
    return any(start <= member[0].start and member[-1].end <= end for start, end in spans)


def parts_items(phrase: Phrase, at: int, context: Context) -> bool:
    """Whether a comma stands between the items of a list rather than before a phrase that goes on."""
    following = phrase[at + 1]
    return phrase[at].text == "," and following.pos not in BINDERS and following.lower not in context.lang.lists.SUCH


def listed(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """A list with commas and a last "dan": the items, cut by its marks alone."""
    commas = [n for n, t in enumerate(phrase[:join]) if t.text == ","]
    inner = [n for n in commas if n != join - 1 and parts_items(phrase, n, context)]
    if not inner or _holds_verb(phrase[inner[0] : join], context):
        return None
    if any(t.lower in context.lang.lists.UP_TO for t in phrase[inner[0] : join]) or any(t.text == ":" for t in phrase):
        return None
    bounds = [*inner, join]
    items = [trim(phrase[a + 1 : b]) for a, b in itertools.pairwise(bounds)]
    last = trim(phrase[join + 1 :])
    end = _item_end(last, items, context)
    last, after = last[:end], last[end:]
    start = first_item(phrase[: inner[0]], items, context)
    members = [phrase[start : inner[0]], *items, last]
    if any(not m or _length(m, context) > LONGEST_MEMBER for m in members):
        return None
    if members[0][0].pos != items[0][0].pos and any(t.pos == "ADP" for item in items for t in item[1:]):
        return None
    after = trim(after) if after and after[0].pos == "ADP" else ()
    if (group := _group_start(phrase[: inner[0]], items, context)) is not None:
        return Coordination(phrase[:group], [phrase[group : inner[0]], *items, last], after)
    if not alike(members, context):
        return None
    if last[0].lower in context.lang.lists.NO_MEMBERS:
        members.pop()
    return Coordination(phrase[:start], members, after)


def _holds_verb(items: Phrase, context: Context) -> bool:
    """Whether a finite verb is among items of several words; "terbuka" alone is a quality."""
    single = all(a.text == "," or b.text == "," for a, b in itertools.pairwise(items))
    return not single and any(t.pos == "VERB" and context.lang.verbs.looks_finite(t.lower) for t in items)


def _length(member: Phrase, context: Context) -> int:
    """Words of a member without its relative clause."""
    return next((n for n, t in enumerate(member) if t.lower == context.lang.clauses.RELATIVE), len(member))


def _group_start(first: Phrase, items: list[Phrase], context: Context) -> int | None:
    """Where a counted group begins whose members the names behind the comma are: "dua perwira, Budi dan Tono"."""
    if any(t.lower in context.lang.lists.SUCH for t in first) or not all(i[0].text[0].isupper() for i in items):
        return None
    counted = (n for n, t in enumerate(first) if t.pos == "NUM" or t.lower in context.lang.titles.SEVERAL)
    return next(counted, None)


def _item_end(last: Phrase, items: list[Phrase], context: Context) -> int:
    """Where the last item of a list of names ends: a preposition behind it belongs to the whole."""
    if any(t.pos == "ADP" for item in items for t in item):
        return len(last)
    end = next((n for n, t in enumerate(last) if n and t.pos in BINDERS), len(last))
    return len(last) if end < len(last) and last[end].lower in context.lang.titles.AS else end


def _is_in_title(pair: Phrase, context: Context) -> bool:
    """Whether two words stand in one office and its holder's name: "Wakil Ketua MPR Budi"."""
    first, last = pair[0].start, pair[-1].start
    return any(r.pattern == "title" and r.role[0] <= first and last < r.name[1] for r in context.entities.roles)


def _each_has_office(word: str, items: list[Phrase], context: Context) -> bool:
    """Whether a word is the office of the first item, another that of the next: "Bupati Tegal, Kapolres Tegal"."""
    offices = context.lang.titles.HEADS
    return word in offices and items[0][0].lower in offices


def first_item(before: Phrase, items: list[Phrase], context: Context) -> int:
    """Where the first item of a list begins in the words before its first comma.

    Behind a preposition or verb; at a name where all items are names, unless it is that of somebody's own.
    """
    own, compounds = context.lang.clauses.POSSESSIVE, context.lang.lists.COMPOUNDS
    names = all(item and item[0].pos == "PROPN" for item in items)
    start = len(before) - 1
    while start > 0:
        token = before[start - 1]
        if token.pos in ("ADP", "VERB", "SCONJ", "PUNCT") or (
            names
            and token.pos != "PROPN"
            and before[start].pos == "PROPN"
            and not token.lower.endswith(own)
            and not _each_has_office(token.lower, items, context)
            and not _is_in_title(before[start - 1 : start + 1], context)
        ):
            break
        start -= 1
    start -= start == len(before) - 1 and start > 0 and (before[start - 1].lower, before[start].lower) in compounds
    kinds = context.lang.lists.OF_KINDS
    of_kind = next((n for n in range(len(before) - 2, start - 1, -1) if before[n].text in kinds), None)
    if of_kind is not None and not any(item and item[0].lower in kinds for item in items):
        return of_kind + 1
    states = context.lang.places.STATES
    if start < len(before) - 1 and all(" ".join(t.text for t in item) in states for item in items):
        heads = context.lang.titles.HEADS
        return start + (before[start].lower in heads)
    return start
