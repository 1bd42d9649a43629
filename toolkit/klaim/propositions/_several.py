"""What a list spells out where a phrase stands behind the several things it means: "berbagai barang dari rumah …"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.propositions._model import Argument, Phrase, Proposition

QUALIFIED = 2
"""A "yang" and a quality."""


def spells_several(host: Proposition, lang: Any) -> int:
    """How many words of a clause's first object mean several things with a further phrase behind; 0 for none.

    "menyita berbagai barang dari rumah pelaku, mulai dari …", "menemukan sejumlah zat dalam jajanan, antara lain …".
    """
    first = host.arguments[0] if host.arguments else None
    if first is None or first.marker or first.words[0].lower not in lang.lists.VARIOUS:
        return 0
    words = first.words
    end = next((n for n, t in enumerate(words) if t.pos == "ADP"), len(words))
    behind = words[end:] or (host.arguments[1].marker if len(host.arguments) > 1 else ())
    return end if end > 1 and behind and not any(t.lower == lang.clauses.RELATIVE for t in words) else 0


def each_of_several(host: Proposition, size: int, things: list[Phrase], lang: Any) -> Iterator[Proposition]:
    """The clause with each common thing in place of the words that mean them all.

    Nothing where names are listed, which may be of either phrase, or where people stand behind, who may be meant.
    """
    first, *others = host.arguments
    behind = first.words[size:] + tuple(t for a in others for t in a.words)
    people = any(t.lower in lang.people.PERSONS or t.lower in lang.unions.COUNTED_PEOPLE for t in behind)
    common = all(thing[0].pos in ("NOUN", "ADJ") and thing[0].text[0].islower() for thing in things)
    if people or not common or not host.subject:
        return
    for *before, last in things:
        one = (*before, last._replace(space=True), *first.words[size:])
        yield replace(host, arguments=(Argument((), one), *others))


def by_what(last: Argument, things: list[Phrase]) -> bool:
    """Whether names are no examples of what befell those of whom they are: "sejumlah desa terendam banjir, … Jati"."""
    common = all(t.text.islower() and "-" not in t.text for t in last.words)
    return not last.marker and common and all(thing[0].pos == "PROPN" for thing in things)


def without_quality(last: Argument, lang: Any) -> Argument:
    """A phrase without the quality at its end that "yang" opens: "wilayah yang luas"."""
    relative = last.words[-QUALIFIED:-1]
    ends = len(last.words) > QUALIFIED and relative[0].lower == lang.clauses.RELATIVE and last.words[-1].pos == "ADJ"
    return replace(last, words=last.words[:-QUALIFIED]) if ends else last


def behind_deed(words: Phrase, things: list[Phrase], lang: Any) -> int:
    """Where that begins to which a deed is done, some of it named in a list: "revitalisasi | kawasan, termasuk A"."""
    first, *others = words
    named = all(thing[0].pos == "PROPN" for thing in things)
    return int(named and bool(others) and first.pos == "NOUN" and bool(lang.needing.names_deed(first.lower)))
