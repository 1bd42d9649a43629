"""Verbs that lost their prefix, as headlines and those who speak of themselves have them: "gempa guncang Garut"."""

from typing import Any

from klaim.claims._model import Context
from klaim.parsing import Token
from klaim.propositions._model import Phrase, Proposition


def in_full(predicate: Phrase, proposition: Proposition, context: Context) -> Phrase:
    """A predicate whose verb lost its prefix, with it: "gempa guncang Garut"."""
    lang = context.lang
    object_behind = any(not a.marker for a in proposition.arguments[:1])
    if not object_behind or not predicate:
        return predicate
    *before, verb = predicate
    beside = proposition.subject and context.text[proposition.subject[-1].end : verb.start].isspace()
    clipped = beside and not before and lost_prefix(verb, lang)
    told = lang.prefixed.active(verb.lower) if clipped else verb.lower
    return predicate if told == verb.lower else (*before, verb._replace(text=told, lower=told))


def lost_prefix(word: Token, lang: Any) -> bool:
    """Whether a word is an active verb but for its prefix."""
    if lang.prefixed.is_rooted(word.lower):
        return True
    if lang.verbs.looks_finite(word.lower) or word.lower in lang.measures.STATES or word.pos == "ADJ":
        return False
    return bool(lang.verbs.is_clipped(word.lower) or lang.prefixed.is_stem(word.lower))


def lacks_prefix(predicate: Phrase, lang: Any) -> bool:
    """Whether a verb behind "saya" or "kami" lost its prefix, and tells of nothing that is done to: "serahkan".

    A quality has none behind an adverb: "(ekonomi kita) sedang baik".
    """
    affixed = any(lang.verbs.looks_affixed(t.lower) for t in predicate[:-1])
    quality = len(predicate) > 1 and predicate[-1].pos == "ADJ"
    return not (affixed or quality) and lang.prefixed.active(predicate[-1].lower) != predicate[-1].lower
