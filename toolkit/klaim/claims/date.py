"""When something happened, as EDTF."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._acts import draft_act
from klaim.claims._anchored import anchored
from klaim.claims._dated import adverbial, dates_its_level, is_anothers
from klaim.claims._drafting import draft, stands
from klaim.claims._in_place import in_place, without_clauses_behind
from klaim.claims._model import ClaimType, Context, Draft, Resolved
from klaim.claims._values import tells_how_much
from klaim.pieces.model import When
from klaim.propositions._model import Proposition
from klaim.records import Value
from klaim.values.edtf import DAY

NEAR = 2
"""Characters between a date and what it stands right behind."""

OPEN = ".."
"""The open end of an interval in EDTF, which no act of saying has."""


UNTIL = "until"
"""How a date is open that is the last of a stretch."""


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause with each of its dates written out."""
    if proposition.kind == "act":
        yield from _act(proposition, context)
        return
    linked = proposition.kind == "link"
    if not proposition.whens or not (linked or stands(proposition, context)):
        return
    placed = not context.lang.clauses.STANDS_SOMEWHERE.isdisjoint(t.lower for t in proposition.predicate)
    measures = context.lang.measures
    priced = not measures.PRICED.isdisjoint(t.lower for t in proposition.subject)
    level = priced and any(t.lower in measures.AT_LEVEL for t in proposition.predicate[-1:])
    whole = linked or placed or level or tells_how_much(proposition, context)
    kept = proposition if whole else anchored(proposition, context)
    if not kept.arguments and dates_its_level(proposition, context):
        return
    for when in proposition.whens:
        resolved = context.dates.get(when.expression.start + when.offset)
        if (
            is_anothers(when, proposition, context)
            or _opens_stretch(when, proposition, context)
            or _ends_left_out(when, proposition, kept, context)
        ):
            continue
        if resolved is None or (
            when.lead in context.lang.dates_words.LIMITS and resolved.resolved_by.startswith("clock")
        ):
            continue
        words = adverbial(when, resolved, context)
        dated = in_place(kept, when, words, resolved, context)
        claim = draft(
            "date",
            dated or without_clauses_behind(kept, when.end, context),
            context,
            *(() if dated else (words,)),
            value=_value(resolved),
            spans=[(when.start, when.end)],
        )
        if claim is not None:
            problems = (resolved.problem,) if resolved.problem else ()
            yield replace(claim, text=_dated_once(claim.text, words, context), doubts=(*claim.doubts, *problems))


def _opens_stretch(when: When, proposition: Proposition, context: Context) -> bool:
    """Whether a date is only the first of a stretch whose end stands behind it: "pada 26 Juli hingga Agustus"."""
    known = context.lang.dates_words
    ends = (w.start for w in proposition.whens if w.lead in known.UNTIL or w.expression.open == UNTIL)
    return when.lead not in known.KEPT_LEADS and any(0 <= start - when.end <= 1 for start in ends)


def _ends_left_out(when: When, proposition: Proposition, kept: Proposition, context: Context) -> bool:
    """Whether a date ends the relative clause of a phrase not told with it: "(diuji) di Kudus yang dimulai …"."""
    before = [a for a in proposition.arguments if a.all[-1].end <= when.start]
    if not before or before[-1] in kept.arguments or when.start - before[-1].all[-1].end > NEAR:
        return False
    return any(t.lower == context.lang.clauses.RELATIVE for t in before[-1].words)


def _dated_once(text: str, day: str, context: Context) -> str:
    """A claim of some day in which the event is named without its own, where it opens with that or has the same."""
    event = context.event
    at = text.casefold().find(event.label.casefold()) if event is not None and event.day else -1
    if event is None or at < 0 or (at and event.date not in day):
        return text
    return text[: at + len(event.undated)] + text[at + len(event.label) :]


def _act(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The saying with its day; a month or year beside it dates what is said."""
    for when in proposition.whens:
        resolved = context.dates.get(when.expression.start + when.offset)
        if resolved is not None and _is_day(resolved) and when.lead not in context.lang.dates_words.SPANNING:
            extra = adverbial(when, resolved, context)
            for act in draft_act(
                "date", proposition, context, extra, value=_value(resolved), span=(when.start, when.end)
            ):
                yield replace(act, text=_dated_once(act.text, extra, context))


def _is_day(resolved: Resolved) -> bool:
    """Whether a date is as fine as a day and bounded on both sides."""
    return len(resolved.edtf) >= DAY and OPEN not in resolved.edtf


def _value(resolved: Resolved) -> Value:
    return Value(edtf=resolved.edtf, resolved_by=resolved.resolved_by)


TYPE = ClaimType(name="date", find=find)
