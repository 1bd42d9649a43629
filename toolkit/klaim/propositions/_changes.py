"""What rose or fell: of "X membukukan laba Rp 2 triliun, naik 5 persen" it is the profit, not X."""

import itertools
from typing import Any

from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import trim


def changed(tokens: Phrase, before: Proposition, first: int, lang: Any) -> Phrase:
    """The subject of a change told behind a comma: the object of the verb before it, without its figure.

    Its owner stands behind it where the verb says that it is theirs; empty where the subject itself changed.
    """
    verb = before.predicate[-1].lower
    told = tokens[first].lower in lang.measures.CHANGES and first > 0 and tokens[first - 1].text == ","
    if not told or not before.arguments or before.arguments[0].marker or verb in lang.measures.CARRIERS:
        return ()
    if not lang.verbs.takes_object(verb):
        return ()
    first_argument, *others = before.arguments
    measured = bool(others) and others[0].lead in lang.clauses.MEASURE_LEADS
    words = first_argument.words if measured else _unmeasured(first_argument.words, lang)
    owner = before.subject if verb in lang.measures.EARNING and words else ()
    return words + owner


def _unmeasured(words: Phrase, lang: Any) -> Phrase:
    """The noun phrase of an object before its figure, or behind that and its unit: "laba (Rp 2 miliar)", "solar"."""
    counted = [n for n, t in enumerate(words) if t.pos == "NUM" or t.text in lang.measures.MONEY]
    if not counted:
        return ()
    if counted[0]:
        return _phrase(words[: counted[0]])
    rest = words[counted[-1] + 1 :]
    unit = len(rest) > 1 and lang.quantities.is_measure(rest[0].lower)
    return _phrase(rest[unit:])


def _phrase(words: Phrase) -> Phrase:
    return trim(tuple(itertools.takewhile(lambda t: t.pos not in ("ADP", "PUNCT", "SCONJ", "AUX"), words)))
