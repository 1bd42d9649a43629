"""Things of a list with a figure each, told by the verb of the first: "ekspor naik 5 persen dan impor 3 persen"."""

from dataclasses import replace
from typing import Any

from klaim.pieces.figured import is_led, thing_before_figure, unit_of
from klaim.propositions._model import Argument, Phrase, Proposition


def of_further_figure(clause: Phrase, host: Proposition, lang: Any) -> Proposition | None:
    """A thing and its figure with the verb of the clause before, the lead of that one's figure of the kind, its place.

    None where that has no such figure, or where the thing needs the noun of measuring that only the first one has;
    where a word leads the thing's own figure, unless the verb before says that it is expected, that word is its verb.
    """
    at = thing_before_figure(clause, lang)
    if not at or not tells_figure(host, lang):
        return None
    led = is_led(clause, at, lang)
    figure = clause[at + led :]
    unit = unit_of(figure, lang)
    told = next((a for a in host.arguments if unit_of(a.words, lang) == unit), None)
    thing = _with_head(clause[:at], host.subject, lang)
    if not thing:
        return None
    before = tuple(a for a in host.arguments if a.all[0].start < host.subject[0].start)
    if led and lang.unions.NOT_DONE.isdisjoint(t.lower for t in host.predicate):
        return replace(
            host, subject=thing, predicate=clause[at : at + 1], arguments=(Argument((), figure), *before), whens=()
        )
    if told is None:
        return None
    marker = clause[at : at + 1] if led else told.marker
    return replace(host, subject=thing, arguments=(Argument(marker, figure), *before), whens=())


def tells_figure(told: Proposition, lang: Any) -> bool:
    """Whether the verb of a clause is one that tells a figure of its subject, and has one behind it."""
    carries = bool(told.predicate) and told.predicate[-1].lower in lang.figured.CARRYING
    return carries and any(unit_of(a.words, lang) for a in told.arguments)


def _with_head(thing: Phrase, first: Phrase, lang: Any) -> Phrase:
    """A thing with the "harga" that only the first of its list has; nothing where it may lack another such noun."""
    if not first or len(first) == 1 or first[0].lower == thing[0].lower or thing[0].lower in lang.measures.AMOUNTS:
        return thing if first else ()
    deed = lang.titles.ABSTRACT.fullmatch(thing[0].lower) is not None
    return (first[0]._replace(space=True), *thing) if first[0].lower in lang.figured.HEADS and not deed else ()
