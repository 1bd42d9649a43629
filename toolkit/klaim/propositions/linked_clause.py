"""Clauses of cause, purpose, result and time: how they hang on their main clause, and what they say themselves."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.pieces.model import When
from klaim.propositions._frames import MAIN, frames, is_bare_cause, main_frames, marker_tokens
from klaim.propositions._joined_verbs import lists_within
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL
from klaim.propositions.main_clause import CONDITION, depends, is_condition, is_supposed

FACTUAL = ("cause", "concession")
"""Linked clauses whose own content the text states as a fact, whatever their main clause is."""

BESIDES = "besides"
"""What somebody did apart from what the main clause tells: "Selain menahan Budi, KPK juga …"."""

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
        if kind in (*MAIN, "including") or is_bare_cause(clause, lang):
            before = None
            continue
        host = _host(parsed, at, main)
        if before is not None and kind == "purpose":
            host = before
        shared = (
            host
            and not _goes_on_inside(parsed, at, lang)
            and (_shares_subject(clause, host, lang) or _opens(parsed, at, host, lang))
        )
        inherited = _doer(clause, host, lang) if host and shared else ()
        read = frames(parsed, clause, "linked-clause", lang, inherited=inherited)
        whens = _whens(parsed, clause)
        own = [replace(p, whens=whens) for p in read if p.subject and _is_clause(p, lang)]
        if (
            _only_supposed(parsed, at, lang)
            or (not at and is_supposed(parsed, lang))
            or not _stated(clause, host, lang, dated=bool(whens))
        ):
            own = []
        yield from own
        if (
            host is not None
            and not (_is_kept(clause, at, lang) or (at and depends(host, clause, lang)))
            and not (at and _ends_in_inset(parsed.clauses[at - 1], lang))
        ):
            yield replace(_link(host, clause), whens=_ending(clause, whens) if at and not own else ())
        before = read[-1] if at and read and read[-1].subject and _is_while(clause, lang) else None


def _is_while(clause: Clause, lang: Any) -> bool:
    """Whether a clause tells what went on then, so that a purpose behind it is of its deed."""
    marker = clause.segment.marker
    return bool(marker) and marker[0].lower in lang.links.WHILE


def _is_kept(clause: Clause, at: int, lang: Any) -> bool:
    """Whether a clause is told with its main clause, or by itself, rather than as a link of its own."""
    kind = clause.segment.kind
    return kind in ("manner", CONDITION, BESIDES) or (at == 0 and is_condition(clause, lang))


def _ends_in_inset(clause: Clause, lang: Any) -> bool:
    """Whether a clause ends in a relative one that adds to it, so that what follows may hang on that one.

    "Ia menyoroti ekspor emas, yang memicu impor (untuk memenuhi kebutuhan)".
    """
    commas = [t.i for t in clause.tokens[:-1] if t.text == ","]
    return bool(commas) and clause.tokens[commas[-1] + 1].lower == lang.clauses.RELATIVE


def _goes_on_inside(parsed: Parsed, at: int, lang: Any) -> bool:
    """Whether a result ends the list of a relative clause before it: "anak yang malas, hingga makan …"."""
    return at > 0 and parsed.clauses[at].segment.kind == "result" and lists_within(parsed.clauses[at - 1].tokens, lang)


def _link(host: Proposition, clause: Clause) -> Proposition:
    """The clause that another hangs on, with that one as its tail."""
    tail = marker_tokens(clause) + clause.tokens
    return replace(host, pattern="linked-clause", link=clause.segment.kind, tail=tail, whens=(), kind="link")


def _shares_subject(clause: Clause, host: Proposition, lang: Any) -> bool:
    """Whether a clause without a subject has that of its host.

    Manner and result do; so does a time where the host has no object and nobody did it who might be meant
    ("Mobil itu terekam saat menyalip"). A cause does where it tells what struck the victims of the host
    ("Dua orang tewas karena tertabrak kereta"), elsewhere it may be the object's.
    """
    if clause.segment.kind == "manner" or _at_the_time(clause, host, lang):
        return True
    if clause.segment.kind == "result":
        return _goes_on(clause, host, lang)
    if (_suffered(clause, lang) or _played(clause, lang)) and _can_act(host, lang) and not _selects(host, lang):
        return True
    first = clause.tokens[0].lower
    struck = first.startswith(lang.verbs.STRUCK) and lang.verbs.looks_finite(first)
    suffered = not lang.measures.STATES.isdisjoint(t.lower for t in host.predicate)
    led = bool(clause.segment.marker) and clause.segment.marker[-1].lower in lang.links.STRIKING
    return struck and suffered and led and first not in lang.clauses.EVENT_VERBS


def _opens(parsed: Parsed, at: int, host: Proposition, lang: Any) -> bool:
    """Whether a clause opens its sentence with a deed of the one who is the subject right behind its comma.

    "Setelah diperiksa lima jam, Budi pulang", "Selain menahan Budi, KPK juga menyita uang".
    """
    clause = parsed.clauses[at]
    marker, verb = clause.segment.marker, clause.tokens[0]
    if at or not host.subject or host.subject[0] != parsed.clauses[1].tokens[0]:
        return False
    after = bool(marker) and marker[-1].lower in lang.links.STRIKING and clause.segment.kind == "time"
    if not (after or clause.segment.kind == BESIDES) or not lang.verbs.looks_affixed(verb.lower):
        return False
    suffers = lang.verbs.takes_object(verb.lower) and host.predicate[-1].lower.startswith(lang.verbs.PASSIVE)
    known = _is_somebody(Argument((), host.subject), lang) or host.subject[-1].lower in lang.clauses.POINTING
    if clause.segment.kind == BESIDES:
        return not suffers
    return known and not suffers and not _is_event(host, lang)


def _doer(clause: Clause, host: Proposition, lang: Any) -> Phrase:
    """The subject that a linked clause takes from its host; for the manner of what was done to something, who did it.

    "Situasi itu direspons polisi dengan melepaskan tembakan": the police did; nobody where no one is named.
    """
    deed, verb, marker = host.predicate[-1].lower, clause.tokens[0].lower, clause.segment.marker
    if clause.segment.kind == "time" and _done_by_named(host, lang):
        return next(a.words for a in host.arguments if a.lead in lang.clauses.AGENT)
    done = deed.startswith(lang.verbs.PASSIVE) and lang.verbs.looks_affixed(deed)
    active = verb.startswith(lang.verbs.ACTIVE) and lang.verbs.looks_affixed(verb)
    if not done or not active or not marker or marker[0].lower not in lang.clauses.MANNER:
        return host.subject
    agent = next((a for a in host.arguments if not a.marker or a.lead in lang.clauses.AGENT), None)
    named = agent is not None and bool(agent.words) and agent.words[0].pos in NOMINAL
    return agent.words if agent is not None and named else ()


def _at_the_time(clause: Clause, host: Proposition, lang: Any) -> bool:
    """Whether a clause tells what the subject of its host did at the time: nobody else is there to do it."""
    marker, verb = clause.segment.marker, clause.tokens[0]
    if clause.segment.kind != "time" or not marker or marker[-1].lower not in lang.links.AT_THE_TIME:
        return False
    alone = not any(_is_somebody(a, lang) for a in host.arguments)
    deed = lang.verbs.takes_object(verb.lower) or not verb.lower.startswith(lang.verbs.ACTIVE)
    acting = deed and bool(lang.links.ACTING.match(verb.lower)) and lang.verbs.looks_finite(verb.lower)
    told = {t.lower for phrase in (host.predicate, *(a.words[:1] for a in host.arguments)) for t in phrase}
    if not acting or len(clause.tokens) == 1 or not told.isdisjoint(lang.unions.UNSURE_HELD):
        return False
    return _done_by_named(host, lang) or (alone and bool(host.subject) and _can_act(host, lang))


def _done_by_named(host: Proposition, lang: Any) -> bool:
    """Whether somebody named did to a thing what a clause tells: "Rencana itu diungkap oleh Budi (saat …)"."""
    named = any(a.lead in lang.clauses.AGENT and a.words[0].pos == "PROPN" for a in host.arguments)
    return named and bool(host.subject) and not _is_somebody(Argument((), host.subject), lang)


def _is_somebody(argument: Argument, lang: Any) -> bool:
    """Whether an object or agent can be somebody else who acts then, rather than a thing or a deed."""
    if argument.marker:
        return argument.lead in lang.clauses.AGENT
    head = next((t for t in argument.words if t.pos not in ("NUM", "DET")), argument.words[0])
    person = head.lower in lang.unions.PEOPLE | lang.unions.OFFICES | lang.relatives.OF_MANY | lang.clauses.PLURALS
    return person or head.pos in ("PROPN", "PRON") or head.text[0].isupper() or head.pos in ("DET", "NUM")


def _goes_on(clause: Clause, host: Proposition, lang: Any) -> bool:
    """Whether a result is what the subject of its host did or became then, rather than what came of it all."""
    verb = next((t.lower for t in clause.tokens if t.pos == "VERB"), "")
    told = bool(lang.verbs.looks_finite(host.predicate[-1].lower)) or not verb.startswith(lang.verbs.ACTIVE)
    return told and (verb not in lang.verbs.CAUSING or _is_event(host, lang))


def _suffered(clause: Clause, lang: Any) -> bool:
    """Whether a clause tells what somebody named did to the subject of its host: "usai dikalahkan Korea"."""
    marker, tokens = clause.segment.marker, clause.tokens
    after = bool(marker) and marker[-1].lower in lang.links.STRIKING
    if not after or len(tokens) < 2 or tokens[0].pos != "VERB" or tokens[0].lower in lang.verbs.BRINGING_ABOUT:
        return False
    passive = tokens[0].lower.startswith(lang.verbs.PASSIVE) and bool(lang.verbs.looks_affixed(tokens[0].lower))
    agent = tokens[2] if tokens[1].lower in lang.clauses.AGENT and len(tokens) > 2 else tokens[1]
    return passive and agent.pos == "PROPN"


def _played(clause: Clause, lang: Any) -> bool:
    """Whether a clause tells how a side had played before: "usai kalah 1-4 dari Prancis"."""
    marker = clause.segment.marker
    after = bool(marker) and marker[-1].lower in lang.links.STRIKING
    return after and clause.tokens[0].lower in lang.matches.RESULTS


def _selects(host: Proposition, lang: Any) -> bool:
    """Whether a subject is one of several that a relative clause tells from the others: "salah satu yang disorot"."""
    return any(t.lower == lang.clauses.RELATIVE for t in host.subject)


def _can_act(host: Proposition, lang: Any) -> bool:
    """Whether the subject of a clause can be somebody: no event, loss or deed, and not told of by an odd predicate."""
    told = any(lang.verbs.looks_finite(t.lower) for t in host.predicate)
    shown = bool(host.subject) and host.subject[0].lower in lang.kinds.RECORDED
    return bool(host.subject) and not _is_event(host, lang) and told and not shown


def _is_event(host: Proposition, lang: Any) -> bool:
    """Whether the subject of a clause is an event, a loss or a deed."""
    head = host.subject[0].lower if host.subject else ""
    return head in lang.clauses.GENERIC_EVENTS or lang.titles.ABSTRACT.fullmatch(head) is not None


def _main_of(parsed: Parsed, lang: Any) -> list[tuple[Clause, Proposition]]:
    return [(parsed.clauses[at], one) for at, read in main_frames(parsed, lang) for one in read]


def _host(parsed: Parsed, at: int, main: list[tuple[Clause, Proposition]]) -> Proposition | None:
    """The clause that a linked one hangs on: the last main predicate before it, else the first one behind it."""
    place = parsed.clauses[at].tokens[0].start
    before = [p for c, p in main if p.predicate[0].start < place]
    after = [p for c, p in main if p.predicate[0].start > place]
    return before[-1] if before else after[0] if after else None


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
        return not words & lang.unions.NOT_DONE
    return kind in FACTUAL or (kind == "manner" and host is not None and _is_fact(host, lang))


def _only_supposed(parsed: Parsed, at: int, lang: Any) -> bool:
    """Whether an adverb before its link makes a clause an extreme case: "bahkan saat kamera dipasang miring"."""
    before = parsed.clauses[at - 1].tokens if at else ()
    return bool(before) and before[-1].lower in lang.links.EVEN


def _is_fact(host: Proposition, lang: Any) -> bool:
    """Whether a clause is stated as done, so that the manner of doing it is a fact too."""
    words = {t.lower for t in host.predicate}
    return not words & lang.unions.UNSURE_HOST


def _ending(clause: Clause, whens: tuple[When, ...]) -> tuple[When, ...]:
    """The dates at the end of a clause that name a day, month or year themselves: it has them alone."""
    last = clause.segment.words[-1].start
    return tuple(w for w in whens if w.start > last and w.expression.relative is None)


def _whens(parsed: Parsed, clause: Clause) -> tuple[When, ...]:
    words = clause.segment.words
    return tuple(w for w in parsed.piece.whens if words[0].start <= w.start <= words[-1].end + 2)


PATTERN = Pattern(name="linked-clause", find=find, examples={"id": "Warga mengungsi karena air sungai itu terus naik."})
