"""Parts a phrase that goes on to list things: "bantuan berupa beras, gula, dan kopi", "antara lain dengan A dan B"."""

import itertools
from typing import Any

from klaim.claims._model import Context
from klaim.propositions._kinds import kind
from klaim.propositions._listing import opens_examples, parts
from klaim.propositions._model import Phrase
from klaim.propositions._tree import NOMINAL, trim
from klaim.propositions.enumeration import bare_kind, members

FEWEST = 2
LONGEST_BARE = 5
"""Words of a thing in a list without a conjunction."""

_PARTS = NOMINAL | {"DET", "ADJ"}
"""Tags of the words of a noun phrase."""


def exemplified(phrase: Phrase, context: Context, *, listed: bool) -> list[Phrase]:
    """A phrase once with each thing of the list that ends it; what stands behind the last by itself holds for all.

    One that is `listed` behind a verb such as "meliputi" is a list from its first word.
    """
    lang = context.lang
    if listed:
        return _each(phrase, 0, context)
    if (alike := next((n for n in range(1, len(phrase) - FEWEST) if phrase[n].lower in lang.lists.LIKE), 0)) and (
        found := _of_kind(phrase, alike, context)
    ):
        return found
    for n in range(1, len(phrase) - FEWEST):
        size = 2 if opens_examples(phrase, n, lang) else int(phrase[n].lower in lang.lists.CONSISTING)
        if size:
            return _each(phrase, n + size + (phrase[n + size].pos == "ADP"), context)
    return [phrase]


def lists_counted(phrase: Phrase, lang: Any) -> bool:
    """Whether a phrase lists the things that it counts, so that its number is of none alone: "63 desa meliputi …"."""
    at = next((n for n, t in enumerate(phrase) if n and t.lower in lang.lists.CONSISTING), 0)
    return any(t.pos == "NUM" for t in phrase[:at])


def examples_of(subject: Phrase, context: Context) -> list[Phrase]:
    """The things a subject gives as examples: "Kebutuhan mendesak seperti susu dan popok (dibutuhkan)"; none else."""
    lang = context.lang
    at = next((n for n in range(1, len(subject) - 1) if subject[n].lower in lang.lists.LIKE), 0)
    if not at or subject[at - 1].lower == lang.clauses.RELATIVE or any(t.pos == "NUM" for t in subject[:at]):
        return []
    before, behind = trim(subject[:at]), trim(subject[at + 1 :])
    things = members(behind, lang) or ([behind] if behind and behind[0].pos == "PROPN" else [])
    whole = bool(things) and subject[-1] == things[-1][-1] and all(t.pos in _PARTS for t in before)
    return things if whole and not any(t.lower in lang.clauses.POINTING for t in before) else []


def _of_kind(phrase: Phrase, at: int, context: Context) -> list[Phrase]:
    """A phrase without the examples behind its kind, of which their own claims tell; else with each in its place.

    "perhatian bagi kelompok rentan seperti lansia dan anak" is told of "kelompok rentan", "ke kota seperti Solo dan
    Tegal" of each. Nothing where the list does not end the phrase.
    """
    lang = context.lang
    things, before = members(phrase[at + 1 :], lang), trim(phrase[:at])
    if before[-1].lower in lang.lists.OF_NO_KIND or before[-1].lower == lang.clauses.RELATIVE:
        return []
    if not things or phrase[-1] != things[-1][-1] or things[0][0].pos == "ADP":
        return []
    if bare_kind(kind(before, lang, alike=True), things, lang, alike=True):
        return [before]
    start = len(before)
    while start > 0 and before[start - 1].pos in _PARTS:
        start -= 1
    led = not start or before[start - 1].pos == "ADP"
    relative = any(t.lower == lang.clauses.RELATIVE for t in before)
    return [before[:start] + thing for thing in things] if led and start < len(before) and not relative else []


def _each(phrase: Phrase, start: int, context: Context) -> list[Phrase]:
    found = parts(phrase[start:], context.lang)
    if len(found) == 1:
        found = _by_commas(phrase[start:], context)
    if len(found) < FEWEST:
        return [phrase]
    *others, last = found
    relative, affixed = context.lang.clauses.RELATIVE, context.lang.verbs.looks_affixed
    if any(affixed(t.lower) or (t.lower == relative and m is not last) for m in found for t in m):
        return [phrase]
    alone = not any(t.pos == "ADP" for m in others for t in m)
    end = next((n for n, t in enumerate(last) if n and t.pos == "ADP"), len(last)) if alone else len(last)
    return [phrase[:start] + m + last[end:] for m in (*others, last[:end])]


def _by_commas(words: Phrase, context: Context) -> list[Phrase]:
    """Three things or more that commas alone part: "meliputi rumah, sawah, ternak"; none of a place in larger ones."""
    commas = [n for n, t in enumerate(words) if t.text == ","]
    found = [trim(words[a + 1 : b]) for a, b in itertools.pairwise((-1, *commas, len(words)))]
    things = all(m and len(m) <= LONGEST_BARE and m[0].pos in NOMINAL and m[0].pos != "NUM" for m in found)
    joined = not context.lang.unions.JOINS_MEMBERS.isdisjoint(t.lower for t in words)
    nested = any(m[0].text in context.lang.places.KINDS for m in found if m)
    return found if len(commas) >= FEWEST and things and not joined and not nested else []
