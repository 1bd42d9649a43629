"""What commas single out of those who are to do something: "meminta warga, khususnya pedagang, untuk waspada"."""

from typing import Any

from klaim.pieces.model import Words

LONGEST = 9
"""Words that are singled out."""

LONGEST_ASKED = 6
"""Words of those whom somebody asks."""


def without_singled(words: Words, lang: Any) -> Words:
    """The words of a clause without what is singled out right before what somebody is to do or what something is for.

    What stands before "khususnya" is told of all the same; the comma behind it would part it from its purpose.
    """
    found = _found(words, lang)
    return words[: found[0]] + words[found[1] + 1 :] if found else words


def of_singled(words: Words, lang: Any) -> Words:
    """The same told of those alone who are singled out of those asked: "meminta pedagang untuk waspada"."""
    found = _found(words, lang)
    at, close = found or (0, 0)
    urges = next((n for n in range(at) if words[n].lower in lang.reporting.URGING), 0)
    whom, alone = words[urges + 1 : at], words[at + 2 : close]
    if not urges or not whom or len(whom) > LONGEST_ASKED or any(w.text == "," for w in whom):
        return ()
    if alone[0].lower not in lang.clauses.PREPOSITIONS:
        return words[: urges + 1] + alone + words[close + 1 :]
    placed = any(w.lower in lang.clauses.PREPOSITIONS for w in whom)
    return () if placed else words[:at] + alone + words[close + 1 :]


def _found(words: Words, lang: Any) -> tuple[int, int] | None:
    """Where the commas stand around what is singled out, None where nothing is."""
    for at in range(1, len(words) - 3):
        if words[at].text != "," or words[at + 1].lower not in lang.unions.SINGLES_OUT:
            continue
        close = next((n for n in range(at + 2, min(len(words) - 1, at + LONGEST)) if words[n].text == ","), None)
        if close is None or words[close + 1].lower not in lang.clauses.PURPOSE:
            continue
        if not any(lang.verbs.looks_finite(w.lower) for w in words[at + 2 : close]):
            return at, close
    return None
