"""Whether what was read as a clause is one noun phrase, whose deed or quality only says which noun is meant."""

from typing import Any

from klaim.propositions._model import Proposition

MODIFYING = ("acl", "amod", "nmod")
"""Relations of a word that only tells of the noun before it."""


def is_nominal(proposition: Proposition, lang: Any) -> bool:
    """Whether a clause has nothing for a predicate but a modifier: "kemampuan membaca peluang", "mobil bekas".

    A modifier is a word without the form of a verb, the noun of a deed ("meningkatnya harga"), or a deed right behind
    a noun that asks for one. A quality is none where somebody is reported to say how a thing is: "stok aman".
    """
    last = proposition.predicate[-1]
    became = any(t.lower in lang.verbs.BECOMING for t in proposition.subject)
    if len(proposition.predicate) > 1 or not proposition.subject or became:
        return False
    if proposition.arguments and lang.nominals.told(last.lower) and not last.lower.startswith(lang.verbs.PASSIVE):
        return True
    if last.dep not in MODIFYING:
        return False
    known = last.lower in lang.unions.BARE_VERBS or last.lower in lang.unions.MEASURED
    if not lang.verbs.looks_finite(last.lower) and not known:
        such = last.lower in lang.states.SUCH and proposition.speech is not None and not proposition.quoted
        return last.pos == "VERB" or (last.pos == "ADJ" and not proposition.arguments and not such)
    return lang.titles.ABSTRACT.fullmatch(last.lower) is not None or _asks_for_deed(proposition, lang)


def _asks_for_deed(proposition: Proposition, lang: Any) -> bool:
    """Whether the noun right before a deed is one that asks for it, and no adverb parts them: "cara menjaga …"."""
    deed, noun = proposition.predicate[-1], proposition.subject[-1]
    active = deed.lower.startswith(lang.verbs.ACTIVE) and bool(lang.verbs.takes_object(deed.lower))
    return active and len(proposition.subject) == 1 and noun.lower in lang.nominals.ASKING
