"""Parts a phrase that goes on to list things: "bantuan berupa beras, gula, dan kopi", "antara lain dengan A dan B"."""

from klaim.claims._model import Context
from klaim.propositions._listing import opens_examples, parts
from klaim.propositions._model import Phrase

FEWEST = 2


def exemplified(phrase: Phrase, context: Context, *, listed: bool) -> list[Phrase]:
    """A phrase once with each thing of the list that ends it; what stands behind the last by itself holds for all.

    One that is `listed` behind a verb such as "meliputi" is a list from its first word.
    """
    lang = context.lang
    if listed:
        return _each(phrase, 0, context)
    for n in range(1, len(phrase) - FEWEST):
        size = 2 if opens_examples(phrase, n, lang) else int(phrase[n].lower in lang.lists.CONSISTING)
        if size:
            return _each(phrase, n + size + (phrase[n + size].pos == "ADP"), context)
    return [phrase]


def _each(phrase: Phrase, start: int, context: Context) -> list[Phrase]:
    found = parts(phrase[start:], context.lang)
    if len(found) < FEWEST:
        return [phrase]
    *others, last = found
    relative, affixed = context.lang.clauses.RELATIVE, context.lang.verbs.looks_affixed
    if any(affixed(t.lower) or (t.lower == relative and m is not last) for m in found for t in m):
        return [phrase]
    alone = not any(t.pos == "ADP" for m in others for t in m)
    end = next((n for n, t in enumerate(last) if n and t.pos == "ADP"), len(last)) if alone else len(last)
    return [phrase[:start] + m + last[end:] for m in (*others, last[:end])]
