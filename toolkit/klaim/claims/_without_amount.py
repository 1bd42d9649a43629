"""A deed without what tells the amount or kind behind its object: "menerima uang (Rp 2 miliar) dari Budi"."""

from dataclasses import replace

from klaim.claims._model import Context
from klaim.claims._values import Measure, measures
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL

FEWEST = 2
"""Words of an object that tells enough alone: "beli bersih", "laba"."""


def without_amount(proposition: Proposition, context: Context) -> Proposition | None:
    """The clause without that amount and what else has a figure; None where its object has no such amount.

    What a verb only sizes says nothing without: "mencapai omzet (Rp 2 miliar)".
    """
    verb, lang = proposition.predicate[-1].lower, context.lang
    arguments = proposition.arguments
    at = next((n for n, a in enumerate(arguments) if not a.marker), None)
    sizes = verb in lang.further_unions.SIZES
    if at is None or not lang.verbs.takes_object(verb) or sizes or _restricts(proposition, context):
        return None
    words = arguments[at].words
    found = list(measures(words, context))
    if len(found) != 1 or not _tells_amount(found[0], words, context):
        return None
    if any(t.pos == "ADP" for t in words[: found[0].first]):
        return None
    kept = words[: found[0].first] + words[found[0].last :]
    others = tuple(a for a in arguments if a is not arguments[at] and not any(measures(a.words, context)))
    alone = len(kept) >= FEWEST and verb not in lang.aside.NEEDING
    return _with(proposition, Argument((), kept), others) if others or alone else None


def without_kind(proposition: Proposition, context: Context) -> Proposition | None:
    """The clause without what "berupa" says its object was: "memberi bantuan (berupa beras) kepada warga"."""
    arguments = proposition.arguments
    at = next((n for n, a in enumerate(arguments) if not a.marker), None)
    if at is None or _restricts(proposition, context):
        return None
    words = arguments[at].words
    kind = next((n for n, t in enumerate(words) if n and t.lower in context.lang.aside.OF_KIND), 0)
    others = tuple(a for a in arguments if a is not arguments[at])
    if (
        not kind
        or words[0].pos != "NOUN"
        or not (others or kind >= FEWEST)
        or any(t.pos == "ADP" for t in words[:kind])
    ):
        return None
    return _with(proposition, Argument((), words[:kind]), others)


def _with(proposition: Proposition, thing: Argument, others: tuple[Argument, ...]) -> Proposition:
    found = sorted((thing, *others), key=lambda a: a.all[0].start)
    return replace(proposition, arguments=tuple(found))


def _restricts(proposition: Proposition, context: Context) -> bool:
    """Whether "hanya" stands in the predicate, so that the figure is what is told, or the figure is that of each."""
    merely, each = context.lang.links.MERELY, context.lang.lists.EACH
    words = {t.lower for t in (*proposition.subject, *proposition.predicate)}
    return any(t.lower in merely for t in proposition.predicate) or not each.isdisjoint(words)


def _tells_amount(found: Measure, words: Phrase, context: Context) -> bool:
    """Whether a size, share, sum or score stands right behind a noun or its quality, and ends there."""
    lang, before, behind = context.lang, words[found.first - 1], words[found.last : found.last + 1]
    sized = found.value.iso8601 is None and (
        lang.quantities.is_measure(found.unit) or lang.quantities.is_score(found.unit)
    )
    named = before.pos in NOMINAL - {"NUM", "PRON"} or before.pos == "ADJ"
    ends = not behind or behind[0].lower in lang.aside.BEHIND_AMOUNT
    return sized and found.first > 0 and ends and named and words[0].pos == "NOUN"
