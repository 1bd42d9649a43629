"""People brought in by what they are and their full name, who are meant by the name: "seorang sopir bernama Budi …"."""

from collections.abc import Iterator
from typing import Any

from klaim.discourse.entities import Entities
from klaim.discourse.offices import WORD_BEFORE
from klaim.discourse.phrases import Reference

REACH = 20
"""Code points before what somebody is in which a word stands that counts them."""


def brought_in_references(text: str, entities: Entities, lang: Any) -> Iterator[Reference]:
    """Spans from what one person is to the end of their name, and the name; what they are is a role of its own."""
    for mention in entities.things:
        start, end = mention.role[0], mention.name[1]
        name = text[slice(*mention.name)]
        if mention.pattern != "called" or name not in entities.people or " " not in name:
            continue
        between = text[mention.role[1] : mention.name[0]].split()
        first = max(0, start - REACH)
        start -= max(
            (len(one) + 1 for one in lang.fragments.ONE_OF if text[first:start].endswith(f"{one} ")), default=0
        )
        before = WORD_BEFORE.search(text, max(0, start - REACH), start)
        counted = before is not None and (before[1].isdigit() or before[1] in lang.titles.SEVERAL)
        listed = lang.titles.AND_WORD.match(text, end + text.startswith(",", end)) is not None
        if not lang.crimes.CALLED.isdisjoint(between[-1:]) and len(between) < 3 and not (counted or listed):
            yield start, end, name, True
