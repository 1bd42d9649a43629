"""Where a phrase or clause ends that stands before the main clause of its sentence."""

from typing import Any

from klaim.pieces.model import Words
from klaim.pieces.predicates import has_verb, opens_predicate

MIN_WORDS = 2
"""Words of a clause at least."""

DATED = 1
"""Characters between a deed and the comma behind it; more is a date that was taken out: "Dibangun (pada 2007), …"."""

LONGEST_CONDITION, LONGEST_LIST, LONGEST_ITEM = 30, 20, 5
"""Words before a "maka", of a list, and of an item of one that stands before the main clause."""


def lead_end(words: Words, lang: Any) -> int | None:
    """The comma or "maka" that ends a clause before its main clause, behind the list that it may hold."""
    conceded = any(lang.links.LINKS.get(w.lower) == "concession" for w in words[:1])
    closing = lang.links.THEN | lang.clauses.BUT if conceded else lang.links.THEN
    end = next((i for i, w in enumerate(words) if w.text == "," or w.lower in closing), None)
    if end is None or words[end].text != ",":
        return end
    then = next((i for i, w in enumerate(words[:LONGEST_CONDITION]) if w.lower in lang.links.THEN), None)
    if then is not None and words[then - 1].text != ",":
        return then
    conditional = lang.links.LINKS.get(words[0].lower) == "condition"
    return behind_list(words, end, lang, shared=conditional)


def is_short(words: Words, comma: int, *, deed: bool) -> bool:
    """Whether too little stands before a comma for a clause; of a `deed` a word does whose date was taken out."""
    dated = deed and comma == 1 and words[1].start - words[0].end > DATED
    return comma < MIN_WORDS and not dated


def behind_list(words: Words, comma: int, lang: Any, *, shared: bool = False) -> int:
    """The comma behind a list that goes on at one: "Selain Budi, Ani, dan Tono, film itu dibintangi …".

    What follows a condition may have the subject of that one: "Kalau dulu diatur desa, adat, dan guru, kini diatur …".
    """
    start, joined = comma, False
    for at in range(comma + 1, min(len(words) - MIN_WORDS, comma + LONGEST_LIST)):
        item = words[start + 1 : at]
        if words[at].text != ",":
            continue
        joined = joined or any(w.lower in lang.unions.JOINS_MEMBERS for w in item[:LONGEST_ITEM])
        relative = next((n for n, w in enumerate(item) if w.lower == lang.clauses.RELATIVE), len(item))
        if not item or relative > LONGEST_ITEM or has_verb(item[:relative], lang):
            return comma
        if joined:
            rest = words[at + 1 :]
            return at if has_verb(rest, lang) and (shared or not opens_predicate(rest, lang)) else comma
        start = at
    return comma
