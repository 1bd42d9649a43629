"""Places told without "di": those a route spans, somebody goes to or over, weather strikes or "seperti" names."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._model import Context
from klaim.claims._struck_places import is_struck, struck_places
from klaim.claims._values import is_measure, measures
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim

REGIONAL = "enumeration"
"""The pattern that reads what is named as one of its kind."""


def reached(proposition: Proposition, context: Context) -> Iterator[tuple[Proposition, Phrase]]:
    """The clause once for each such place, and the place."""
    if proposition.pattern == REGIONAL:
        kind = next((a.words[0].lower for a in proposition.arguments if a.words), "")
        if kind in context.lang.placed.REGIONAL:
            yield proposition, proposition.subject
        return
    if is_struck(proposition, context):
        for place in struck_places(proposition.subject, context):
            yield replace(proposition, subject=place), place
        return
    arguments = proposition.arguments
    for n, argument in enumerate(arguments):
        argument = _aim(argument, proposition, context)
        for place in _goals(argument, proposition, context):
            behind = (a for a in arguments[n + 1 :] if not is_measure(a, context) and not is_means(a, context))
            before = (a for a in arguments[:n] if not is_means(a, context))
            told = (*before, Argument(argument.marker, place), *behind)
            yield replace(proposition, arguments=told), place


def with_means(proposition: Proposition, context: Context) -> Proposition | None:
    """The clause with what somebody or something is brought somewhere with, and without where; None without such."""
    arguments = proposition.arguments
    if not any(is_means(a, context) for a in arguments):
        return None
    return replace(proposition, arguments=tuple(a for a in arguments if a.lead not in context.lang.placed.GOING))


def is_means(argument: Argument, context: Context) -> bool:
    """Whether an argument tells with what somebody goes or is brought somewhere: "dengan helikopter (ke Tegal)"."""
    lang = context.lang
    return argument.lead in lang.clauses.MANNER and argument.words[0].lower in lang.vehicles.MEANS


def examples(words: Phrase, context: Context) -> Phrase:
    """The places that "seperti" names behind their kind; the words themselves where it names none."""
    lang = context.lang
    at = next((n for n, t in enumerate(words) if n and t.lower in lang.lists.NAMING), None)
    kind = next((t.lower for t in words[:at] if t.lower not in lang.unions.SEVERAL), "")
    return words[at + 1 :] or words if at is not None and kind in lang.placed.EXAMPLES else words


def _aim(argument: Argument, proposition: Proposition, context: Context) -> Argument:
    """Where a way from somewhere leads, "menuju Cianjur" of "melaju dari arah Sukabumi menuju Cianjur", and how far.

    "(terlacak) hingga ke bagian selatan kota".
    """
    placed, words = context.lang.placed, argument.words
    if argument.lead in context.lang.lists.UP_TO and words[0].lower in placed.AIMING and words[1:]:
        return Argument((*argument.marker, words[0]), words[1:])
    if proposition.predicate[-1].lower not in placed.MOVED or argument.lead not in placed.GOING:
        return argument
    at = max((n for n, t in enumerate(words[:-1]) if t.lower in placed.GOING), default=None)
    if at is None:
        return argument
    start = at - (at > 0 and words[at - 1].lower in placed.GOING)
    return Argument(words[start : at + 1], words[at + 1 :])


def _goals(argument: Argument, proposition: Proposition, context: Context) -> list[Phrase]:
    """The places that an argument names one by one."""
    placed, words = context.lang.placed, argument.words
    verb = proposition.predicate[-1].lower
    going = argument.lead in placed.GOING or (not argument.marker and verb in placed.PASSING)
    if going and (named := examples(words, context)) != words:
        return _names(named, context)
    if not argument.marker and verb in context.lang.struck.STRIKING:
        return struck_places(words, context)
    if argument.lead in placed.AIMING and verb in placed.MOVED and _is_somewhere(words, context):
        counted = any(True for _ in measures(proposition.subject, context))
        return [] if counted else [words]
    if argument.lead in context.lang.lists.UP_TO and argument.marker[1:]:
        reached = words[_inside(words, context) :]
        thing = bool(reached) and reached[0].lower in context.lang.places.THINGS
        return [words] if thing or _is_somewhere(reached, context) else []
    leaves = argument.lead in placed.LEAVING and verb in placed.COMING
    passes = not argument.marker and verb in placed.CROSSING
    inside = words[_inside(words, context) :]
    if (leaves or passes) and (_is_somewhere(inside, context) or (passes and inside[0].lower in placed.ROUTES)):
        return [words]
    spans = not argument.marker and verb in placed.SPANNING
    routed = spans and bool(proposition.subject) and proposition.subject[0].lower in placed.ROUTES
    return _names(words, context) if routed else []


def _inside(words: Phrase, context: Context) -> int:
    """Where the place itself begins behind a word for its inside or side: "dari arah timur", "dari dalam rumah"."""
    return int(len(words) > 1 and words[0].lower in context.lang.placed.SIDES)


def _is_somewhere(words: Phrase, context: Context) -> bool:
    """Whether words are a place: of a kind of place, or a known name."""
    lang = context.lang
    if not words:
        return False
    first = words[0].lower
    known = words[0].text in lang.places.KINDS or " ".join(t.text for t in words) in lang.places.NAMES
    return first in lang.unions.SOMEWHERE or known


def _names(words: Phrase, context: Context) -> list[Phrase]:
    """The names of a list, without what stands among them in small letters."""
    cuts = [n for n, t in enumerate(words) if t.text == "," or t.lower in context.lang.unions.PARTS_PLACES]
    parts = [trim(words[a + 1 : b]) for a, b in zip([-1, *cuts], [*cuts, len(words)], strict=True)]
    return [p for p in parts if p and all(t.text[0].isupper() for t in p)]
