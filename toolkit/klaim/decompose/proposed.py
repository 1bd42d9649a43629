"""Drafts claims from the words that the network proposes, where the patterns read none of the kind."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from klaim.claims._dated import adverbial
from klaim.claims._drafting import draft
from klaim.claims._model import Context, Draft, Resolved
from klaim.claims._values import durations_in, quantities_in
from klaim.pieces.model import Piece, When
from klaim.pieces.whens import find_whens
from klaim.proposals.branches import Branch, clause_of
from klaim.proposals.proposing import Proposal
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.records import Value

PATTERN = "proposed"
"""What claims of the network are made by."""

LEAST = 0.4
"""How probable a proposal has to be to be drafted."""

AGREED = 0.85
"""Share of words in common (F1) from which a clause of the parse tells what a proposal marks."""

SAME = 0.7
"""Share of letters in common (F1) from which a claim of the patterns in the same sentence tells a proposal."""


@dataclass(frozen=True, slots=True)
class SentenceProposals:
    """A sentence with its pieces and what the network proposes of it."""

    span: tuple[int, int]
    pieces: Sequence[Piece]
    proposals: Sequence[Proposal]


def proposed(sentences: Iterable[SentenceProposals], context: Context) -> Iterator[Draft]:
    """A draft for each proposal that is probable enough and is a clause of the parse in about as many words."""
    for sentence in sentences:
        start, end = sentence.span
        whens, _ = find_whens(context.text[start:end], start, context.lang) if sentence.proposals else ((), ())
        for proposal in sentence.proposals:
            clause = clause_of(proposal, context.lang)
            if clause is None or clause.agreement < AGREED or not clause.subject:
                continue
            if (one := _drafted(proposal, clause, sentence, whens, context)) is not None:
                yield one


def _drafted(
    proposal: Proposal, clause: Branch, sentence: SentenceProposals, whens: Sequence[When], context: Context
) -> Draft | None:
    voice = _voice(proposal, sentence)
    subject, predicate, rest = (_without_dates(part, whens) for part in (clause.subject, clause.predicate, clause.rest))
    if not subject or not predicate:
        return None
    told = {t.start for t in (*clause.subject, *clause.predicate, *clause.rest)}
    dates = [w for w in whens if any(w.start <= at < w.end for at in told)]
    proposition = Proposition(
        PATTERN,
        subject,
        predicate,
        (Argument((), rest),) if rest else (),
        voice.speech if voice is not None else None,
        voice.quoted if voice is not None else False,
        sentence.span,
        tuple(dates),
    )
    if any(_resolved(when, context) is None for when in dates):
        return None
    days = [adverbial(when, context.dates[_place_of(when)], context) for when in dates]
    kind, value = _typed(proposal, proposition, dates, context)
    return draft(kind, proposition, context, *days, value=value, spans=[(w.start, w.end) for w in dates])


def _resolved(when: When, context: Context) -> Resolved | None:
    """The day that a date is; None where that is open or doubtful."""
    found = context.dates.get(_place_of(when))
    return found if found is not None and not found.problem else None


def _place_of(when: When) -> int:
    return int(when.expression.start + when.offset)


def _voice(proposal: Proposal, sentence: SentenceProposals) -> Piece | None:
    """The piece in which a proposal's turning word stands, which knows who says it."""
    at = proposal.turn.start
    return next((p for p in sentence.pieces if not p.act and any(s.holds(at) for s in p.segments)), None)


def _without_dates(words: Phrase, whens: Sequence[When]) -> Phrase:
    return tuple(t for t in words if not any(w.start <= t.start < w.end for w in whens))


def _typed(
    proposal: Proposal, proposition: Proposition, dates: Sequence[When], context: Context
) -> tuple[str, Value | None]:
    """The type that the network gives a proposal where its words have a value of the kind; else an event."""
    writer, kind = context.writer, proposal.type
    rest = tuple(t for a in proposition.arguments for t in a.words)
    words = (*proposition.subject, *proposition.predicate, *rest)
    if kind == "date" and dates:
        resolved = context.dates[_place_of(dates[-1])]
        return kind, Value(edtf=resolved.edtf, resolved_by=resolved.resolved_by)
    if kind == "quantity" and (quantities := quantities_in(words, context)):
        return kind, quantities[-1]
    if kind == "duration" and (durations := durations_in(words, context)):
        return kind, durations[-1]
    if kind == "location" and (place := _place(words, context)):
        return kind, Value(name=writer.phrase(place))
    if kind == "role" and proposition.subject and proposition.predicate[-1].lower in context.lang.clauses.COPULAS:
        role = writer.phrase(rest)
        return (kind, Value(entity=writer.phrase(proposition.subject), role=role)) if role else ("event", None)
    return (kind if kind in ("statement", "assessment") else "event"), None


def _place(words: Phrase, context: Context) -> Phrase:
    """What stands behind the last preposition of place."""
    leads = context.lang.clauses.PLACE_PREPOSITIONS
    at = next((n for n in reversed(range(len(words))) if words[n].lower in leads), None)
    return words[at + 1 :] if at is not None else ()


def not_told(drafts: Iterable[Draft], kept: Iterable[Draft]) -> Iterator[Draft]:
    """The drafts that tell more than any of the claims kept from the same sentence, or of the drafts before."""
    told: dict[tuple[int, int], list[frozenset[int]]] = {}
    for one in kept:
        told.setdefault(one.sentence, []).append(_letters(one))
    for one in drafts:
        mine, others = _letters(one), told.setdefault(one.sentence, [])
        if not any(2 * len(mine & theirs) >= SAME * (len(mine) + len(theirs)) for theirs in others):
            others.append(mine)
            yield one


def _letters(one: Draft) -> frozenset[int]:
    return frozenset(at for start, end in one.spans for at in range(start, end))
