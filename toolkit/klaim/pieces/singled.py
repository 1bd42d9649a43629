"""What commas single out of those who are to do something: "meminta warga, khususnya pedagang, untuk waspada"."""

from typing import Any

from klaim.pieces.model import Words

LONGEST = 9
"""Words that are singled out."""


def without_singled(words: Words, lang: Any) -> Words:
    """The words of a clause without what is singled out right before what somebody is to do or what something is for.

    What stands before "khususnya" is told of all the same; the comma behind it would part it from its purpose.
    """
    for at in range(1, len(words) - 3):
        if words[at].text != "," or words[at + 1].lower not in lang.unions.SINGLES_OUT:
            continue
        close = next((n for n in range(at + 2, min(len(words) - 1, at + LONGEST)) if words[n].text == ","), None)
        if close is None or words[close + 1].lower not in lang.clauses.PURPOSE:
            continue
        if not any(lang.verbs.looks_finite(w.lower) for w in words[at + 2 : close]):
            return words[:at] + words[close + 1 :]
    return words
