"""Deeds told once of several things, each with a phrase of its own: "menahan A di Bogor dan B di Depok"."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.pieces.model import When
from klaim.propositions._detailed import detailed
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, supplied, trim

FEWEST = 2
"""Things that a deed is told of."""
NEAR = 3
"""Words within which a counted phrase has its number."""
MOST_COUNTED = 7
"""Words of a joint and a counted thing behind it."""


def each_told(found: Iterable[Proposition], lang: Any) -> Iterator[Proposition]:
    """Propositions, those with such pairs once for each."""
    for proposition in found:
        told = list(detailed(proposition, lang)) or _contrasted(proposition, lang) or list(_gapped(proposition, lang))
        yield from told or list(_counted_apart(proposition, lang)) or [proposition]


def _gapped(proposition: Proposition, lang: Any) -> Iterator[Proposition]:
    """The clause once for each thing with the phrase behind it; nothing where it has no such pairs."""
    arguments = proposition.arguments
    if not arguments or arguments[0].marker or not proposition.predicate:
        return
    words = tuple(t for a in arguments for t in a.all)
    marker = next((t.lower for t in words if t.pos == "ADP"), None)
    marks = [n for n, t in enumerate(words) if t.lower == marker]
    if len(marks) < FEWEST or _holds_clause(words, lang):
        return
    things, behind = [words[: marks[0]]], []
    for at, following in itertools.pairwise([*marks, len(words)]):
        own, thing = _parted(words[at + 1 : following], lang, last=following == len(words))
        behind.append(own)
        things.extend([thing] if following < len(words) else [])
    if not all(things) or not all(behind) or not _of_one_kind(things):
        return
    starts = [thing[0].start for thing in things]
    if proposition.subject and _counts(proposition.subject[:1], lang):
        proposition = replace(proposition, subject=proposition.subject[1:])
    for n, (thing, at, own) in enumerate(zip(things, marks, behind, strict=True)):
        yield replace(
            proposition,
            arguments=(Argument((), thing), Argument(words[at : at + 1], own)),
            whens=_whens(proposition.whens, starts, n),
        )


def _contrasted(proposition: Proposition, lang: Any) -> list[Proposition]:
    """A clause and the same told of another: "berada di A, sedangkan Budi di B"; nothing where no other is told of.

    "dan" joins only somebody or who has another rank: "berada di posisi keempat dan Budi di urutan kelima".
    """
    words = tuple(t for a in proposition.arguments for t in a.all)
    joins = lang.links.CONTRASTING | lang.clauses.AND
    at = next((n for n, t in enumerate(words) if n and t.lower in joins), 0)
    stop = next((n for n in range(at + 2, len(words) - 1) if words[n].pos == "ADP"), 0) if at else 0
    other = trim(words[at + 1 : stop])
    alike = bool(stop) and words[stop].lower == proposition.arguments[0].lead
    if not alike or not other or _holds_clause(other, lang):
        return []
    somebody = words[stop + 1].lower in lang.matches.STANDING or other[0].lower in lang.unions.FIRST_NAMES
    if words[at].lower in lang.clauses.AND and not (somebody and other[0].text[0].isupper()):
        return []
    kept = (replace(a, words=tuple(t for t in a.words if t.start < words[at].start)) for a in proposition.arguments)
    first = replace(proposition, arguments=tuple(replace(a, words=trim(a.words)) for a in kept if a.words))
    told = Argument(words[stop : stop + 1], trim(words[stop + 1 :]))
    return [first, replace(proposition, subject=other, arguments=(told,), whens=())]


def _counted_apart(proposition: Proposition, lang: Any) -> Iterator[Proposition]:
    """The clause of "12 warga dirawat di A dan 8 warga di B" once for each number of them; nothing where it has one.

    A further one may have a state of its own: "(dua warga tewas di A dan) tiga warga luka-luka di B".
    """
    if not proposition.predicate or not _counts(proposition.subject, lang):
        return
    end = proposition.predicate[-1].end
    words = tuple(t for a in proposition.arguments for t in a.all if t.start >= end)
    marker = next((t.lower for t in words if t.pos == "ADP"), None)
    parts = [(at, stop) for at in range(1, len(words)) if (stop := _counts_anew(words, at, marker, lang))]
    if not parts or words[0].lower != marker or _holds_clause(words, lang):
        return
    ends = [at for at, _ in parts[1:]] + [len(words)]
    yield replace(proposition, arguments=(Argument(words[:1], trim(words[1 : parts[0][0]])),))
    for (at, stop), following in zip(parts, ends, strict=True):
        subject = _of_same(trim(words[at:stop]), proposition.subject, lang)
        state = next((n for n, t in enumerate(subject) if n and t.lower in lang.unions.STATES), len(subject))
        predicate = subject[state:] or proposition.predicate
        argument = Argument(words[stop : stop + 1], trim(words[stop + 1 : following]))
        yield replace(proposition, subject=subject[:state], predicate=predicate, arguments=(argument,), whens=())


def of_further_number(clause: Phrase, host: Proposition, lang: Any) -> Proposition | None:
    """The clause of another number without a verb of its own: "15 warga dirawat di A, sedangkan delapan di B"."""
    stop = next((n for n, t in enumerate(clause[:MOST_COUNTED]) if t.pos == "ADP"), 0)
    lead = host.arguments[0].lead if host.arguments else ""
    counted = stop and _counts(host.subject, lang) and _counts(clause[:stop], lang)
    if not counted or clause[stop].lower != lead or _holds_clause(clause, lang):
        return None
    argument = Argument(clause[stop : stop + 1], trim(clause[stop + 1 :]))
    return replace(host, subject=_of_same(clause[:stop], host.subject, lang), arguments=(argument,), whens=())


def put_right(clause: Phrase, denied: Proposition, lang: Any) -> list[Proposition]:
    """What holds in place of what a clause denies: "bukan ditujukan kepada warga, melainkan kepada tentara".

    Nothing where the clause denied has no phrase with the same preposition, or where it is denied not to be a thing.
    """
    lead = clause[0].lower
    if clause[0].pos in NOMINAL:
        what = denied.predicate[-1].lower == lang.clauses.IS_NOT and len(denied.predicate) == 1 and denied.subject
        is_ = (supplied(clause[0], lang.clauses.IS),)
        told = Argument((), trim(clause))
        return [replace(denied, predicate=is_, arguments=(told,), whens=())] if what else []
    at = next((n for n, argument in enumerate(denied.arguments) if argument.lead == lead), None)
    predicate = tuple(t for t in denied.predicate if t.lower not in lang.clauses.NEGATIONS)
    if at is None or not predicate or len(predicate) == len(denied.predicate) or len(clause) < FEWEST:
        return []
    told = Argument(clause[:1], trim(clause[1:]))
    arguments = (*denied.arguments[:at], told, *denied.arguments[at + 1 :])
    return [replace(denied, predicate=predicate, arguments=arguments, whens=())]


def _counts_anew(words: Phrase, at: int, marker: str | None, lang: Any) -> int:
    """Where the counted thing ends that stands behind the joint at a place, before the same preposition; 0 for none."""
    if not _parts(words[at], lang):
        return 0
    behind = range(at + 2, min(at + MOST_COUNTED, len(words) - 1))
    stop = next((n for n in behind if words[n].pos == "ADP"), 0)
    thing = words[at + 1 : stop]
    return stop if stop and words[stop].lower == marker and _counts(thing, lang) and not _holds(thing, lang) else 0


def _holds(thing: Phrase, lang: Any) -> bool:
    return any(_parts(t, lang) for t in thing)


def _counts(thing: Phrase, lang: Any) -> bool:
    """Whether a phrase begins with a number of things, hedged or not, and not with an amount of money."""
    for token in thing[:NEAR]:
        if token.pos == "NUM":
            return token.lower not in lang.measures.MONEY
        if token.pos in NOMINAL and token.lower not in lang.clauses.SHARES:
            return False
    return False


def _of_same(thing: Phrase, subject: Phrase, lang: Any) -> Phrase:
    """A bare share with what the subject's own one is a share of: "20 persen [warga miskin]"."""
    share = thing[-1].lower in lang.unions.PERCENTS
    at = next((n + 1 for n, t in enumerate(subject) if t.lower in lang.unions.PERCENTS), 0)
    return (*thing, *subject[at:]) if share and at else thing


def _whens(whens: tuple[When, ...], starts: list[int], place: int) -> tuple[When, ...]:
    """The dates of a thing: those between it and the next one, where several dates stand; else the only one."""
    if len(whens) < FEWEST:
        return whens
    return tuple(w for w in whens if sum(start < w.start for start in starts) == place + 1)


def _parted(words: Phrase, lang: Any, *, last: bool) -> tuple[Phrase, Phrase]:
    """What belongs to the thing before, and the next thing behind the conjunction or comma that parts them."""
    if last:
        return (words, ()) if not any(_parts(t, lang) for t in words) else ((), ())
    at = next((n for n in range(len(words) - 1, 0, -1) if _parts(words[n], lang)), 0)
    return trim(words[:at]), trim(words[at + 1 :])


def _parts(token: Token, lang: Any) -> bool:
    return token.text == "," or token.lower in lang.clauses.AND


def _holds_clause(words: Phrase, lang: Any) -> bool:
    return any(t.lower == lang.clauses.RELATIVE or t.pos in ("VERB", "AUX", "SCONJ") for t in words)


def _of_one_kind(things: list[Phrase]) -> bool:
    """Whether all things are names or all are counted, so that the deed is surely told of each."""
    names = all(t.text[0].isupper() and t.pos == "PROPN" for thing in things for t in thing)
    return names or all(any(t.pos == "NUM" for t in thing[:FEWEST]) for thing in things)
