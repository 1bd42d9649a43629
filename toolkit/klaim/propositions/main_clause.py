"""Main and coordinate clauses: subject, predicate, arguments."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.pieces.model import When
from klaim.propositions._figured import tells_figure
from klaim.propositions._frames import is_bare_cause, marker_tokens
from klaim.propositions._main_frames import MAIN, main_frames
from klaim.propositions._model import MAIN_CLAUSE, Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, opens_relative, relative_extents
from klaim.propositions.equated import equated

CONDITION = "condition"

LONGEST_BRACKET = 10
"""Characters of an abbreviation in brackets that may stand between a clause and its date."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The frames of every main and coordinate clause, each with the dates that stand nearest to it."""
    found: list[Proposition] = []
    for at, read in main_frames(parsed, lang):
        following = parsed.clauses[at + 1] if at + 1 < len(parsed.clauses) else None
        if at == 1 and is_supposed(parsed, lang):
            first = parsed.clauses[0]
            read = tuple([replace(o, tail=_under(first)) for o in read if _is_unsure(o, first, lang)])
        elif at == 1 and any(depends(one, parsed.clauses[0], lang) for one in read):
            read = tuple([replace(one, tail=_under(parsed.clauses[0])) for one in read])
        if at and is_conditional(parsed, lang) and all(c.segment.kind in MAIN for c in parsed.clauses[1:at]):
            read = tuple([replace(one, tail=_under(parsed.clauses[0])) for one in read])
        if read and following is not None:
            read = (*read[:-1], _completed(read[-1], following, lang))
        found.extend(read)
    for one in _with_whens(_with_causes(found, parsed, lang), parsed, lang):
        yield equated(one, lang) if len(parsed.clauses) == 1 else one


def _completed(reading: Proposition, following: Clause, lang: Any) -> Proposition:
    """A clause with what it is conditional on, or how it was done where it says no more than that it was.

    Open where the clause behind it is its content: "berharap agar …", but not "memasang pagar agar …".
    """
    kind, marker = following.segment.kind, following.segment.marker
    words = {t.lower for t in reading.predicate}
    if kind == CONDITION or depends(reading, following, lang):
        return replace(reading, tail=_under(following))
    if kind == "manner" and words & lang.clauses.EVENT_VERBS and all(a.marker for a in reading.arguments):
        return replace(reading, arguments=(*reading.arguments, Argument(marker_tokens(following), following.tokens)))
    if kind == "purpose" and reading.predicate[-1].lower in lang.clauses.NEGATIONS | lang.lists.APT:
        return replace(reading, open=True)
    asked = words | {t.lower for a in reading.arguments[:1] for t in a.words[:1]}
    return (
        replace(reading, open=True)
        if marker and marker[0].lower in lang.links.COMPLETING and (asked & lang.unions.NEEDS_CONTENT)
        else reading
    )


def is_condition(clause: Clause, lang: Any) -> bool:
    """Whether the clause behind holds for this one only: under a condition, or for what "untuk" names before it."""
    segment = clause.segment
    bare = segment.kind == "purpose" and not lang.verbs.looks_affixed(clause.tokens[0].lower)
    return segment.kind == CONDITION or (bare and clause.tokens[0].pos in NOMINAL)


def is_conditional(parsed: Parsed, lang: Any) -> bool:
    """Whether a sentence opens with a condition, under which stands what its main clauses tell."""
    return is_condition(parsed.clauses[0], lang)


def depends(host: Proposition, clause: Clause, lang: Any) -> bool:
    """Whether what may come true does so only at a time: "Warga dapat bereaksi keras ketika harga naik".

    So does what is said to come true "only" or "not until" then, or of anybody at all, and what somebody was before.
    """
    marker, said = clause.segment.marker, {t.lower for t in (*host.subject[-1:], *host.predicate)}
    if clause.segment.kind != "time" or not marker:
        return False
    link = marker[0].lower
    if link == lang.links.BEFORE and host.predicate[-1].lower in lang.clauses.COPULAS:
        return True
    if link not in lang.links.WHILE:
        return not lang.links.NOT_BEFORE.isdisjoint(said)
    if _is_stretch(clause, lang):
        return False
    awaited = link in lang.links.WHENEVER and not lang.clauses.EXPECTING.isdisjoint(said)
    anybody = bool(host.subject) and host.subject[0].lower in lang.links.ANYBODY
    return awaited or anybody or not (lang.unions.GENERAL | lang.links.NOT_BEFORE).isdisjoint(said)


def _is_unsure(told: Proposition, condition: Clause, lang: Any) -> bool:
    unsure = not lang.unions.NOT_DONE.isdisjoint(t.lower for t in told.predicate)
    return unsure or depends(told, condition, lang)


def is_supposed(parsed: Parsed, lang: Any) -> bool:
    """Whether a clause of time opens its sentence as a condition: "Ketika anak tidak didengar, ia bisa menjauh"."""
    first, *others = parsed.clauses
    marker = first.segment.marker
    if first.segment.kind != "time" or not marker or marker[0].lower not in lang.links.WHILE:
        return False
    if _is_stretch(first, lang):
        return False
    main = [t.lower for clause in others if clause.segment.kind in MAIN for t in clause.tokens]
    awaited = marker[0].lower in lang.links.WHENEVER and not lang.clauses.EXPECTING.isdisjoint(main)
    return awaited or not lang.links.ANYBODY.isdisjoint(main[:1]) or not lang.unions.GENERAL.isdisjoint(main)


def _is_stretch(clause: Clause, lang: Any) -> bool:
    """Whether a clause of time is a stretch of it only: "selama dua pekan", "selama bulan puasa"."""
    lasting = clause.segment.marker[0].lower == lang.links.LASTING
    return lasting and not any(token.pos in ("VERB", "AUX", "ADJ") for token in clause.tokens)


def _under(condition: Clause) -> Phrase:
    return marker_tokens(condition) + condition.tokens


def _with_causes(found: list[Proposition], parsed: Parsed, lang: Any) -> list[Proposition]:
    """Give a clause the bare cause ("akibat gempa") that stands next to it as an argument."""
    for at, clause in enumerate(parsed.clauses):
        behind_linked = at > 0 and parsed.clauses[at - 1].segment.kind not in MAIN
        if not found or behind_linked or not is_bare_cause(clause, lang):
            continue
        place = clause.tokens[0].start
        host = max((n for n, p in enumerate(found) if p.predicate[0].start < place), default=0)
        found[host] = replace(
            found[host], arguments=(*found[host].arguments, Argument(marker_tokens(clause), clause.tokens))
        )
    return found


def _with_whens(found: list[Proposition], parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """Attach each date of the piece to the clause it stands in: the nearest predicate before it, else the first."""
    nearest: dict[int, list[When]] = {}
    for when in parsed.piece.whens:
        if _in_linked(when, parsed) or _in_subject(when, found, parsed, lang) or _in_addition(when, parsed, lang):
            continue
        if any(opens_relative(when, c.tokens, lang) for c in parsed.clauses) or _of_unread(when, found, parsed):
            continue
        before = [n for n, p in enumerate(found) if p.predicate and _begin(n, found) < when.start]
        at = _opened_by(when, found, parsed)
        nearest.setdefault(at if at is not None else before[-1] if before else 0, []).append(when)
    led = [w for w in nearest.get(0, ()) if found and w.start < found[0].words[0].start]
    for n, proposition in enumerate(found):
        if n not in nearest and led and tells_figure(proposition, lang) and tells_figure(found[0], lang):
            nearest[n] = led
        yield replace(proposition, whens=tuple(nearest[n])) if n in nearest else proposition


def _begin(at: int, found: list[Proposition]) -> int:
    """Where the predicate of a clause begins, without the words before it that it shares with the one before."""
    predicate = found[at].predicate
    last = found[at - 1].predicate[-1].start if at and found[at - 1].predicate else -1
    return next((t.start for t in predicate if t.start > last), predicate[-1].start)


def _opened_by(when: When, found: list[Proposition], parsed: Parsed) -> int | None:
    """The further clause whose predicate a date stands before: "…, sedangkan pada Mei impor turun"; None for others."""
    clause = next((c for c in parsed.clauses[1:] if c.segment.kind in MAIN and c.segment.holds(when.start)), None)
    told = [n for n, p in enumerate(found) if p.predicate and clause and clause.segment.holds(p.predicate[0].start)]
    return told[0] if told and found[told[0]].predicate[0].start > when.start else None


def _of_unread(when: When, found: list[Proposition], parsed: Parsed) -> bool:
    """Whether a date stands in a further clause in which no frame was found, so that it is nobody else's."""
    clause = next((c for c in parsed.clauses[1:] if c.segment.kind in MAIN and c.segment.holds(when.start)), None)
    return clause is not None and not any(p.predicate and clause.segment.holds(p.predicate[0].start) for p in found)


def _in_subject(when: When, found: list[Proposition], parsed: Parsed, lang: Any) -> bool:
    """Whether a date stands in a relative clause of the subject: "Jembatan yang dibuka pada 2018 itu runtuh".

    Of "Pada rapat yang digelar Senin, BI …" it is the clause's own.
    """
    if not found or not found[0].predicate or when.start > found[0].predicate[0].start:
        return False
    relative = next((t for t in found[0].subject if t.lower == lang.clauses.RELATIVE), None)
    if relative is not None and relative.start < when.start:
        return True
    tokens = parsed.clauses[0].tokens
    if tokens[0].lower in lang.clauses.PREPOSITIONS:
        return False
    extents = relative_extents(tokens, lang)
    return any(tokens[a].start < when.start <= tokens[b - 1].end + 2 for a, b in extents)


def _in_addition(when: When, parsed: Parsed, lang: Any) -> bool:
    """Whether a date ends a clause whose last words add to a noun: "menahan Budi, yang kabur pada Senin"."""
    tokens = next((c.tokens for c in parsed.clauses if 0 <= when.start - c.tokens[-1].end <= 1), None)
    if tokens is None:
        return False
    relative = lang.clauses.RELATIVE
    added = (n for n in range(len(tokens) - 1, 0, -1) if tokens[n].lower == relative and tokens[n - 1].text == ",")
    at = next(added, len(tokens))
    return any(lang.verbs.looks_finite(t.lower) for t in tokens[at + 1 :])


def _in_linked(when: When, parsed: Parsed) -> bool:
    """Whether a date stands inside a linked clause rather than the main one; a list holds no day of its own."""
    for clause in parsed.clauses:
        kind = clause.segment.kind
        if kind == "including" and when.expression.day is not None:
            continue
        behind = when.start - clause.segment.words[-1].end
        if kind not in MAIN and (clause.segment.holds(when.start) or 0 <= behind <= LONGEST_BRACKET):
            return True
    return False


PATTERN = Pattern(name=MAIN_CLAUSE, find=find, examples={"id": "Wali kota membuka pasar baru di Bandung."})
