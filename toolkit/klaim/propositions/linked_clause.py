"""Clauses of cause, purpose, result and time: how they hang on their main clause, and what they say themselves."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.pieces.followed import FOLLOWED
from klaim.pieces.model import When
from klaim.propositions._frames import frames, is_bare_cause, marker_tokens
from klaim.propositions._inherited import BESIDES, charged, doer, gives_reason, is_of_people, opens, shares_subject
from klaim.propositions._joined_verbs import lists_within
from klaim.propositions._main_frames import MAIN, main_frames
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Proposition
from klaim.propositions._within import aims_within, goes_where
from klaim.propositions.main_clause import CONDITION, depends, is_condition, is_conditional, is_supposed

FACTUAL = ("cause", "concession")
"""Linked clauses whose own content the text states as a fact, whatever their main clause is."""

AS_MAIN = ("result", "time", BESIDES)
"""Linked clauses that are as much of a fact as their main clause."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """For each linked clause the link itself, and the clause alone where it is stated as fact of its own subject."""
    if all(clause.segment.kind in MAIN for clause in parsed.clauses):
        return
    main = _main_of(parsed, lang)
    before: Proposition | None = None
    for at, clause in enumerate(parsed.clauses):
        kind = clause.segment.kind
        if kind in (*MAIN, "including", FOLLOWED) or is_bare_cause(clause, lang):
            before = None
            continue
        host = _host(at, main)
        if before is not None and kind == "purpose":
            host = before
        elif host is not None and kind == "purpose":
            host = _with_content(host, parsed.clauses[at - 1], lang)
        within = kind == "purpose" and host is not None and before is None and aims_within(parsed, at, host, lang)
        if within and (goes := goes_where(parsed, at, lang)) is not None:
            yield _link(goes, clause)
        inset = at > 0 and (_ends_in_inset(parsed.clauses[at - 1], lang) or _may_hang_inside(parsed, at, lang))
        inset = inset or within
        shared = (
            host
            and not inset
            and not lang.nominals.told(clause.tokens[0].lower)
            and not _goes_on_inside(parsed, at, lang)
            and (
                shares_subject(clause, host, lang)
                or opens(parsed, at, host, lang)
                or gives_reason(parsed, at, host, lang)
            )
        )
        inherited = doer(clause, host, lang) if host and shared else charged(clause, host, lang) if host else ()
        read = frames(parsed, clause, "linked-clause", lang, inherited=inherited)
        whens = _whens(parsed, clause)
        own = [replace(p, whens=whens) for p in read if _is_whole(p, lang)]
        if (
            _only_supposed(parsed, at, lang)
            or (_while_aimed(parsed, at, lang) and not whens)
            or (not at and is_supposed(parsed, lang))
            or not _stated(clause, host, lang, dated=bool(whens))
        ):
            own = []
        under = at > 0 and is_conditional(parsed, lang)
        yield from () if under and kind in AS_MAIN else own
        if (
            host is not None
            and not under
            and not (_is_kept(clause, at, lang) or depends(host, clause, lang))
            and not inset
            and not _comes_of_aim(parsed, at)
            and not is_of_people(clause, host, lang)
        ):
            yield replace(_link(host, clause), whens=_ending(clause, whens) if at and not own else ())
        nearest = _is_while(clause, lang) or kind == "result"
        before = read[-1] if at and read and read[-1].subject and nearest else None


def _with_content(host: Proposition, before: Clause, lang: Any) -> Proposition:
    """A clause with what is offered or asked right behind its verb, for what that is to serve.

    "Indonesia menawarkan untuk mengirim pasukan (guna memulihkan keamanan)".
    """
    marker = before.segment.marker
    offered = before.segment.kind == "purpose" and bool(marker) and marker[0].lower in lang.clauses.NAMING_TOPIC
    if not offered or host.arguments:
        return host
    return replace(host, arguments=(Argument(marker_tokens(before), before.tokens),))


def _is_while(clause: Clause, lang: Any) -> bool:
    """Whether a clause tells what went on then, so that a purpose behind it is of its deed."""
    marker = clause.segment.marker
    return bool(marker) and marker[0].lower in lang.links.WHILE


def _is_kept(clause: Clause, at: int, lang: Any) -> bool:
    """Whether a clause is told with its main clause, by itself or not at all, rather than as a link of its own."""
    kind = clause.segment.kind
    return kind in ("manner", "likewise", CONDITION, BESIDES) or (at == 0 and is_condition(clause, lang))


def _ends_in_inset(clause: Clause, lang: Any) -> bool:
    """Whether a clause ends in a relative one that adds to it, so that what follows may hang on that one.

    "Ia menyoroti ekspor emas, yang memicu impor (untuk memenuhi kebutuhan)".
    """
    commas = [t.i for t in clause.tokens[:-1] if t.text == ","]
    return bool(commas) and clause.tokens[commas[-1] + 1].lower == lang.clauses.RELATIVE


def _may_hang_inside(parsed: Parsed, at: int, lang: Any) -> bool:
    """Whether a time may be that of a relative clause in the purpose before it.

    "Polisi menurunkan derek untuk mengangkat truk yang terguling (usai menabrak pohon)".
    """
    before = parsed.clauses[at - 1]
    timed = parsed.clauses[at].segment.kind == "time" and before.segment.kind == "purpose"
    return timed and any(t.lower == lang.clauses.RELATIVE for t in before.tokens)


def _while_aimed(parsed: Parsed, at: int, lang: Any) -> bool:
    """Whether a time is that of an aim, not of what was: "layanan untuk melapor ketika warga kehilangan"."""
    if not at or not _is_while(parsed.clauses[at], lang):
        return False
    return parsed.clauses[at].segment.kind == "time" and parsed.clauses[at - 1].segment.kind == "purpose"


def _comes_of_aim(parsed: Parsed, at: int) -> bool:
    """Whether a result is that of what is aimed at or prevented before it: "untuk mencegah banjir hingga merusak …"."""
    before, clause = parsed.clauses[at - 1], parsed.clauses[at]
    if not at or clause.segment.kind != "result" or before.segment.kind != "purpose" or not clause.segment.marker:
        return False
    return clause.segment.marker[0].start - before.tokens[-1].end <= 1


def _goes_on_inside(parsed: Parsed, at: int, lang: Any) -> bool:
    """Whether a result ends the list of a relative clause before it: "anak yang malas, hingga makan …"."""
    return at > 0 and parsed.clauses[at].segment.kind == "result" and lists_within(parsed.clauses[at - 1].tokens, lang)


def _link(host: Proposition, clause: Clause) -> Proposition:
    """The clause that another hangs on, with that one as its tail."""
    tail = marker_tokens(clause) + clause.tokens
    return replace(host, pattern="linked-clause", link=clause.segment.kind, tail=tail, whens=(), kind="link")


def _main_of(parsed: Parsed, lang: Any) -> list[tuple[int, Proposition]]:
    return [(at, one) for at, read in main_frames(parsed, lang) for one in read]


def _host(at: int, main: list[tuple[int, Proposition]]) -> Proposition | None:
    """The clause that a linked one hangs on: the last main predicate before it, else the first one behind it."""
    before = [p for n, p in main if n < at]
    after = [p for n, p in main if n > at]
    return before[-1] if before else after[0] if after else None


def _is_whole(proposition: Proposition, lang: Any) -> bool:
    """Whether a linked clause has a verb and a subject, or a verb that needs none: "hingga terjadi kemacetan"."""
    there_is = proposition.predicate[-1].lower in lang.clauses.COMING_ABOUT and bool(proposition.arguments)
    return (bool(proposition.subject) or there_is) and _is_clause(proposition, lang)


def _is_clause(proposition: Proposition, lang: Any) -> bool:
    """Whether a linked clause surely has a verb, since the parse takes many a bare noun phrase for one."""
    verb = proposition.predicate[-1].lower
    return lang.verbs.looks_finite(verb) or verb in lang.clauses.COPULAS


def _stated(clause: Clause, host: Proposition | None, lang: Any, *, dated: bool) -> bool:
    """Whether the text states what a linked clause says; a date of its own tells that it came true."""
    kind, marker = clause.segment.kind, clause.segment.marker
    if marker and marker[0].lower in lang.links.UNSTATED and not dated:
        return False
    words = {t.lower for t in host.predicate} if host is not None else set()
    if kind in AS_MAIN:
        always = kind == "time" and host is not None and {t.lower for t in host.words} & lang.clauses.HABITUAL
        return not always and not words & lang.unions.NOT_DONE
    placed = clause.tokens[0].lower in lang.clauses.NEEDS_PLACE
    return kind in FACTUAL or (kind == "manner" and host is not None and _is_fact(host, lang) and not placed)


def _only_supposed(parsed: Parsed, at: int, lang: Any) -> bool:
    """Whether the word before its link makes a clause an extreme case, or none: "bahkan saat …", "bukan karena …"."""
    before = parsed.clauses[at - 1].tokens if at else ()
    return bool(before) and (before[-1].lower in lang.links.EVEN or before[-1].lower in lang.clauses.NEGATIONS)


def _is_fact(host: Proposition, lang: Any) -> bool:
    """Whether a clause is stated as done, so that the manner of doing it is a fact too."""
    words = {t.lower for t in host.predicate}
    return not words & lang.unions.UNSURE_HOST


def _ending(clause: Clause, whens: tuple[When, ...]) -> tuple[When, ...]:
    """The dates at the end of a clause that name a day, month or year themselves: it has them alone."""
    last = clause.segment.words[-1].start
    return tuple(w for w in whens if w.start > last and w.expression.relative is None)


def _whens(parsed: Parsed, clause: Clause) -> tuple[When, ...]:
    return tuple(w for w in parsed.piece.whens if clause.segment.holds(w.start))


PATTERN = Pattern(name="linked-clause", find=find, examples={"id": "Warga mengungsi karena air sungai itu terus naik."})
