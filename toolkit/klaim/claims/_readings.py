"""Reads a clause once for each member of a list of measures."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._amounted import amounted
from klaim.claims._composed import parts
from klaim.claims._coordination import composed
from klaim.claims._cutting import cut
from klaim.claims._dated import with_date_of_subject, with_former_date
from klaim.claims._felt import felt
from klaim.claims._measured import measured_things
from klaim.claims._members import Member, members
from klaim.claims._model import Context
from klaim.claims._paired_dates import paired_with_dates
from klaim.claims._respectively import respectively
from klaim.claims._standings import standing
from klaim.claims._subjects import spelt_out, with_companion
from klaim.claims._twice import each_measure
from klaim.claims._values import is_bare_measure, is_score, measures
from klaim.discourse.phrases import singular
from klaim.pieces.model import When
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim

_WORD_BEFORE = re.compile(r"(\w+)\W*$")


def readings(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause with its first member, then one clause for each later member; a clause without a list is read once."""
    if proposition.kind not in ("clause", "link") or not proposition.predicate:
        yield proposition
        return
    counted = _counted_things(proposition, context)
    for one in spelt_out(with_companion(counted, context), context):
        yield from _read(one, context)


def _counted_things(proposition: Proposition, context: Context) -> Proposition:
    """A clause of what there is or is done to, whose things "sebanyak" counts, with these as its object.

    "Tercatat sebanyak 28 korban", "menyalurkan sebanyak 200 ekor sapi".
    """
    verb = proposition.predicate[-1].lower
    there_is = verb in context.lang.unions.NEEDS_NO_SUBJECT and not proposition.subject
    done = bool(context.lang.verbs.takes_object(verb)) and bool(context.lang.events.ACTIVE.match(verb))
    counted = proposition.arguments[:1] and proposition.arguments[0].lead == context.lang.measures.OF_NUMBER
    if not counted or not (there_is or done):
        return proposition
    first, *others = proposition.arguments
    return replace(proposition, arguments=(Argument((), first.all), *others))


def _read(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    if _only_time(proposition.subject, context) or _compares_figure(proposition, context):
        return
    if _equals_several(proposition, context):
        return
    proposition = _of_first_part(proposition, context)
    if composed(proposition, context):
        yield from parts(proposition, context)
        return
    if proposition.kind == "clause" and (
        paired := paired_with_dates(proposition, context)
        or list(respectively(proposition, context))
        or list(felt(proposition, context))
        or list(standing(proposition, context))
        or list(amounted(proposition, context))
    ):
        for one in paired:
            yield from each_measure(one, context)
        return
    if proposition.kind == "clause" and (things := list(measured_things(proposition, context))):
        for thing in things:
            yield from each_measure(with_former_date(cut(_undated(thing, context), context), context), context)
        return
    later = list(members(proposition, context))
    if proposition.kind == "link":
        yield _until(proposition, later[0]) if later else proposition
        return
    undated = _undated(proposition, context)
    clauses = [_until(undated, later[0]) if later else undated]
    ends: list[Member | None] = [*later[1:], None]
    clauses += [_member_clause(undated, m, n, context) for m, n in zip(later, ends[: len(later)], strict=True)]
    for clause in clauses:
        for one in _items(clause, context):
            yield from each_measure(
                with_former_date(with_date_of_subject(cut(one, context), context), context), context
            )


def _only_time(subject: Phrase, context: Context) -> bool:
    """Whether a stretch of time has been taken for a subject: "Selama 90 menit berada di sana, …"."""
    found = next(measures(subject, context), None)
    return found is not None and found.value.iso8601 is not None and found.first < 2 and found.last == len(subject)


def _equals_several(proposition: Proposition, context: Context) -> bool:
    """Whether several things are told to be some listed ones, each with a figure, which is so of none of them alone."""
    doubled = any(singular(t.lower) != t.lower for t in proposition.subject[:1])
    equated = doubled and proposition.predicate[-1].lower in context.lang.clauses.COPULAS
    return equated and any(len(list(measures(a.words, context))) > 1 for a in proposition.arguments)


def _compares_figure(proposition: Proposition, context: Context) -> bool:
    """Whether a figure alone was taken for what is compared: "naik 5 persen dari April dan 10 persen dibanding Mei"."""
    comparing = proposition.predicate[-1].lower in context.lang.measures.COMPARING
    return comparing and is_bare_measure(proposition.subject, context)


def _undated(proposition: Proposition, context: Context) -> Proposition:
    """A clause without the dates that it compares with: "naik 5 persen dari tahun lalu"."""
    lexicon = context.lang.measures
    changes = {t.lower for t in proposition.predicate} & lexicon.CHANGES
    leads = context.lang.unions.COMPARING if changes else lexicon.COMPARING
    first = proposition.predicate[0].start
    if not proposition.whens:
        return proposition
    kept = (w for w in proposition.whens if not _led_by(w, leads, context))
    return replace(proposition, whens=tuple(w for w in kept if not _behind_comparison(first, w, context)))


def _behind_comparison(start: int, when: When, context: Context) -> bool:
    """Whether a date stands behind words of comparing: "lebih rendah dari 1,9 persen pada April" dates the 1,9."""
    return context.lang.measures.COMPARES.search(context.text, start, max(start, when.start)) is not None


def _led_by(when: When, leads: frozenset[str], context: Context) -> bool:
    before = _WORD_BEFORE.search(context.text, max(0, when.start - 20), when.start)
    return when.lead in leads or (before is not None and before[1].lower() in leads)


def _until(proposition: Proposition, member: Member) -> Proposition:
    """The clause with what stands before its second member."""
    kept = proposition.arguments[: member.argument]
    cut, first = proposition.arguments[member.argument], proposition.predicate[0].start
    rest = _as_argument(cut, trim(cut.all[: member.start]))
    leading = tuple(a for a in proposition.arguments[member.argument :] if a.all and a.all[0].start < first)
    return replace(proposition, arguments=(*kept, *rest, *leading))


def _as_argument(argument: Argument, words: Phrase) -> tuple[Argument, ...]:
    size = len(argument.marker)
    return (Argument(words[:size], words[size:]),) if len(words) > size else ()


def _member_clause(proposition: Proposition, member: Member, following: Member | None, context: Context) -> Proposition:
    """The clause of a later member, with its own words up to the next; expected, of the same, where the first is."""
    last = following.argument if following else len(proposition.arguments) - 1
    found = []
    for number in range(member.argument, last + 1):
        words = proposition.arguments[number].all
        start = member.body if number == member.argument else 0
        end = following.start if following and number == following.argument else len(words)
        piece = trim(words[start:end])
        if not piece or piece[0].start < proposition.predicate[0].start:
            continue
        marker = proposition.arguments[number].marker if start == 0 and number != member.argument else ()
        found.append(Argument(marker, piece[len(marker) :]))
    predicate = member.predicate
    if member.subject == proposition.subject:
        hedges = (t for t in proposition.predicate if t.lower in context.lang.unions.COMMITTING)
        predicate = (*(t for t in hedges if t not in predicate), *predicate)
    return replace(proposition, subject=member.subject, predicate=predicate, arguments=tuple(found), whens=())


def _items(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each measured thing of a listed object: "8 tahun penjara, denda Rp 5 juta, dan …"."""
    if (fined := _with_fine(proposition, context)) is not None:
        yield from fined
        return
    for number, argument in enumerate(proposition.arguments):
        named, items = _listed(argument.words, context)
        if len(items) < 2 or (argument.marker and argument.lead not in context.lang.measures.LASTING):
            continue
        if argument.marker:
            yield from _beside_lasting(proposition, number, items)
            return
        before = proposition.arguments[:number] + ((Argument((), named),) if named else ())
        for n, item in enumerate(items):
            behind = proposition.arguments[number + 1 :]
            if n < len(items) - 1:
                behind = tuple(a for a in behind if a.lead in context.lang.measures.SHARED)
            whens = () if n and len(proposition.whens) > 1 else proposition.whens
            yield replace(proposition, arguments=(*before, Argument((), item), *behind), whens=whens)
        return
    yield proposition


def _of_first_part(proposition: Proposition, context: Context) -> Proposition:
    """What some of a number are, without what others are: "sembilan merupakan pelajar, satu guru, …"."""
    equates = (
        proposition.predicate[-1].lower in context.lang.unions.IDENTIFYING_VERBS if proposition.predicate else False
    )
    if not equates or not proposition.arguments or not any(t.pos == "NUM" for t in proposition.subject[:1]):
        return proposition
    *others, last = proposition.arguments
    end = next((n for n, (a, b) in enumerate(itertools.pairwise(last.words)) if a.text == "," and b.pos == "NUM"), 0)
    return replace(proposition, arguments=(*others, replace(last, words=last.words[:end]))) if end else proposition


def _with_fine(proposition: Proposition, context: Context) -> tuple[Proposition, Proposition] | None:
    """The clause of "penjara selama 5 tahun dan denda sebesar Rp 1 miliar" once with each, else None."""
    arguments, lexicon = proposition.arguments, context.lang.measures
    for number, (one, following) in enumerate(itertools.pairwise(arguments)):
        at = next((n for n, t in enumerate(one.words) if t.lower in context.lang.clauses.AND), 0)
        fine = trim(one.words[at:])
        if one.lead not in lexicon.LASTING or following.lead not in lexicon.OF_NAMED or not at or not fine:
            continue
        if any(measures(fine, context)) or fine[0].pos != "NOUN":
            continue
        term = Argument(one.marker, trim(one.words[:at]))
        return (
            replace(proposition, arguments=(*arguments[:number], term)),
            replace(proposition, arguments=(Argument((), fine + following.all), *arguments[number + 2 :]), whens=()),
        )
    return None


def _beside_lasting(proposition: Proposition, number: int, items: list[Phrase]) -> Iterator[Proposition]:
    """The clause of "penjara selama 5 tahun dan denda Rp 1 miliar" once with each: the fine lasts no time."""
    arguments = proposition.arguments
    first = Argument(arguments[number].marker, items[0])
    yield replace(proposition, arguments=(*arguments[:number], first, *arguments[number + 1 :]))
    for item in items[1:]:
        yield replace(proposition, arguments=(Argument((), item),), whens=())


def _listed(words: Phrase, context: Context) -> tuple[Phrase, list[Phrase]]:
    """The members of a list in which each has a measure, and the name that stands before the first."""
    joints = [n for n, t in enumerate(words) if t.lower in context.lang.measures.JOINTS]
    items = [trim(words[a + 1 : b]) for a, b in itertools.pairwise([-1, *joints, len(words)])]
    items = [item for item in items if item]
    first = next(measures(items[0], context), None) if len(items) > 1 else None
    if any(item[0].lower in context.lang.clauses.MANNER or is_score(item, context) for item in items):
        return (), []
    if first is None or any(context.lang.verbs.looks_finite(t.lower) for t in words):
        return (), []
    if first.first and all(words[n].lower in context.lang.measures.EITHER for n in joints):
        return items[0][: first.first], [items[0][first.first :], *items[1:]]
    measured = [item for item in items if any(measures(item, context))]
    bare = first.first == 0 or items[0][first.first - 1].pos == "PROPN"
    if len(measured) < (2 if bare else len(items)):
        return (), []
    items = [i for i in items if i in measured or not any(t.lower == context.lang.clauses.RELATIVE for t in i)]
    if any(t.lower == context.lang.clauses.RELATIVE for i in measured for t in i):
        return (), []
    start = first.first
    if start and items[0][start - 1].pos == "PROPN":
        return items[0][:start], [items[0][start:], *items[1:]]
    return (), items
