"""Whether words end inside a relative clause, so that what follows may belong to it."""

from itertools import pairwise
from typing import Any

from klaim.pieces.model import Words

QUALITY = 3
"""A "yang", a quality and a comma."""


def relative_open(words: Words, lang: Any) -> bool:
    """Whether the last verb before a link is one of a relative clause of the subject, the main verb still to come.

    A quality behind "yang" and before a comma ends its clause: "mencakup wilayah yang luas, (yakni …)".
    """
    if len(words) > QUALITY and words[-1].text == "," and words[-QUALITY].lower == lang.clauses.RELATIVE:
        words = words[:-QUALITY]
    verbs = [i for i, w in enumerate(words) if lang.verbs.looks_finite(w.lower)]
    relatives = [i for i, w in enumerate(words) if w.lower == lang.clauses.RELATIVE]
    if not verbs or (relatives and relatives[-1] > verbs[-1]):
        return True
    return verb_of_subject(words, lang)


def ends_in_relative(words: Words, kind: str, lang: Any) -> bool:
    """Whether words end in a short relative clause, whose cause or, behind a passive, purpose follows.

    "Tanggul yang jebol (akibat banjir)", "dana yang disiapkan (untuk membantu warga)".
    """
    if kind == "purpose":
        passive = words[-1].lower.startswith(lang.verbs.PASSIVE) and lang.verbs.looks_affixed(words[-1].lower)
        return passive and any(word.lower == lang.clauses.RELATIVE for word in words[-3:-1])
    return kind == "cause" and any(
        word.lower == lang.clauses.RELATIVE and lang.verbs.looks_finite(behind.lower)
        for word, behind in pairwise(words[-3:])
    )


def verb_of_subject(words: Words, lang: Any) -> bool:
    """Whether the only verb stands right behind "yang", so that it belongs to a noun phrase."""
    verbs = [i for i, w in enumerate(words) if lang.verbs.looks_finite(w.lower)]
    return len(verbs) == 1 and verbs[0] > 0 and words[verbs[0] - 1].lower == lang.clauses.RELATIVE
