"""Whose deed a linked clause tells that names nobody: its host's subject, or who did to it what the host tells."""

from typing import Any

from klaim.parsing import Token
from klaim.propositions._main_frames import MAIN
from klaim.propositions._model import Argument, Clause, Parsed, Phrase, Proposition
from klaim.propositions._predicates import predicates
from klaim.propositions._subjects import holds_verb
from klaim.propositions._tree import NOMINAL

ALLEGING = 2
"""Words of a clause among which one says that its deed is alleged or proven."""

BESIDES = "besides"
"""What somebody did apart from what the main clause tells: "Selain menahan Budi, KPK juga …"."""


def shares_subject(clause: Clause, host: Proposition, lang: Any) -> bool:
    """Whether a clause without a subject has that of its host.

    Manner and result do, unless the host says what something is; so does a time where the host has no object and
    nobody did it who might be meant
    ("Mobil itu terekam saat menyalip"). A cause does where it tells what struck the victims of the host
    ("Dua orang tewas karena tertabrak kereta"), elsewhere it may be the object's.
    """
    if _comes_about(clause, lang) or (host.subject and host.subject[0].lower in lang.clauses.PREPOSITIONS):
        return False
    if clause.segment.kind == "manner":
        return host.predicate[-1].lower not in lang.unions.IDENTIFYING_VERBS
    if _at_the_time(clause, host, lang):
        return True
    if clause.segment.kind == "result":
        return _goes_on(clause, host, lang)
    suffering = _suffered(clause, lang) or (_done_then(clause, lang) and not _has_object(host, lang))
    if (suffering or _played(clause, lang)) and _can_act(host, lang) and not _selects(host, lang):
        return True
    first = clause.tokens[0].lower
    struck = first.startswith(lang.verbs.STRUCK) and lang.verbs.looks_finite(first)
    suffered = not lang.measures.STATES.isdisjoint(t.lower for t in host.predicate)
    led = bool(clause.segment.marker) and clause.segment.marker[-1].lower in lang.links.STRIKING
    return struck and suffered and led and first not in lang.clauses.EVENT_VERBS


def _comes_about(clause: Clause, lang: Any) -> bool:
    """Whether a clause tells what came about, its noun behind the verb, or what its sentence did: "saat terjadi …"."""
    first, *behind = clause.tokens
    held = first.lower in lang.clauses.EVENT_VERBS and bool(behind) and behind[0].pos == "NOUN"
    return held or first.lower in lang.clauses.COMING_ABOUT or first.lower in lang.clauses.ARISING


def is_of_people(clause: Clause, host: Proposition, lang: Any) -> bool:
    """Whether a clause tells what only people do, of whom its host names none: "harga naik usai bertemu Bupati"."""
    head = host.subject[0] if host.subject else None
    thing = head is not None and _is_thing(head, lang) and head.lower not in lang.titles.ORGANISATIONS
    return thing and not _agent(host, lang) and _first_told(clause, lang).lower in lang.taking_part.PERSONAL


def opens(parsed: Parsed, at: int, host: Proposition, lang: Any) -> bool:
    """Whether a clause opens its sentence with a deed of the one who is the subject right behind its comma.

    "Setelah diperiksa lima jam, Budi pulang", "Selain menahan Budi, KPK juga menyita uang".
    """
    clause = parsed.clauses[at]
    marker, verb = clause.segment.marker, _first_told(clause, lang)
    if (
        at
        or _comes_about(clause, lang)
        or not host.subject
        or host.subject[0] != parsed.clauses[1].tokens[0]
        or holds_verb(host.subject, lang)
    ):
        return False
    timed = bool(marker) and clause.segment.kind == "time"
    since = timed and marker[-1].lower == lang.happenings.SINCE
    after = since or (timed and marker[-1].lower in lang.links.AT_THE_TIME)
    deed = lang.verbs.looks_affixed(verb.lower) or verb.lower in lang.happenings.OPENING
    if not (after or clause.segment.kind == BESIDES) or not deed:
        return False
    done_to = lang.verbs.takes_object(verb.lower) and verb.lower not in lang.verbs.BY_MEANS
    suffers = done_to and host.predicate[-1].lower.startswith(lang.verbs.PASSIVE)
    known = _is_somebody(Argument((), host.subject), lang) or host.subject[-1].lower in lang.clauses.POINTING
    named = any(t.text[0].isupper() for t in host.subject)
    known = (known and not since) or (named and verb.lower.startswith(lang.verbs.PASSIVE))
    if host.subject[0].lower in lang.cases.BODIES and verb.lower in lang.cases.CHARGED:
        return False  # "Setelah ditangkap, polisi menggeledah rumah Budi": the police were not
    if clause.segment.kind == BESIDES:
        return not suffers
    return known and not suffers and not _is_event(host, lang)


def gives_reason(parsed: Parsed, at: int, host: Proposition, lang: Any) -> bool:
    """Whether a clause tells what its host's subject was, did or suffered, because of which or despite which that was.

    "Warung itu ditutup karena tidak memiliki izin". Not where somebody else may be meant: the object of the host
    ("menembak pelaku karena melawan"), and what somebody thinks of one ("menghindari gula karena dianggap buruk").
    """
    clause, verb = parsed.clauses[at], host.predicate[-1].lower
    heads = predicates(clause.tokens, lang) if clause.segment.kind in ("cause", "concession") else []
    if not heads or verb in lang.reporting.URGING or not _reasoned(parsed, at, host, lang):
        return False
    told = heads[0].lower
    done = verb.startswith(lang.verbs.PASSIVE)
    objects = [a for a in host.arguments if (not a.marker and not done) or a.lead in lang.clauses.PURPOSE]
    equates = verb in lang.unions.IDENTIFYING_VERBS
    if told.startswith(lang.verbs.STRUCK) and lang.verbs.looks_affixed(told):
        return equates or not objects
    if _is_event(host, lang) and told not in lang.unions.IDENTIFYING_VERBS:
        return False
    despite = clause.segment.kind == "concession"
    return equates or despite or not any(_is_somebody(a, lang) for a in objects)


def _reasoned(parsed: Parsed, at: int, host: Proposition, lang: Any) -> bool:
    """Whether a reason is that of the main clause beside it, told as a fact, and of a subject that can bear it."""
    main = parsed.clauses[at - 1 if at else 1]
    if main.segment.kind not in MAIN or not host.subject or host.subject[0] not in main.tokens:
        return False
    if not at and host.subject[0] != main.tokens[0]:
        return False
    unsure = bool(at) and main.tokens[-1].lower in lang.unions.UNSURE
    first = parsed.clauses[at].segment.marker[-1].lower
    known = first in lang.links.STRIKING or parsed.clauses[at].segment.kind != "cause"
    within = any(t.lower == lang.clauses.RELATIVE for a in host.arguments for t in a.words)
    bearing = host.subject[0].lower not in lang.unions.NO_BEARERS
    stated = lang.clauses.POSSIBLE.isdisjoint(t.lower for t in host.predicate)
    return known and bearing and stated and not unsure and not within and not _selects(host, lang)


def doer(clause: Clause, host: Proposition, lang: Any) -> Phrase:
    """The subject that a linked clause takes from its host; for the manner of what was done to something, who did it.

    "Situasi itu direspons polisi dengan melepaskan tembakan": the police did; nobody where no one is named, or where
    the subject says that somebody else did it ("Rusia menuduh Ukraina melanggar … dengan menembakkan …") or wants it
    done ("DPRD mendorong pemkot mengatasi banjir dengan membangun …").
    """
    deed, verb, marker = host.predicate[-1].lower, clause.tokens[0].lower, clause.segment.marker
    if clause.segment.kind == "time" and _done_by_named(host, lang):
        return _agent(host, lang)
    told = (t for a in host.arguments[:2] for t in a.words[1:])
    if deed in lang.links.ACCUSING or (deed in lang.needing.MOVING and any(t.pos == "VERB" for t in told)):
        return ()
    done = deed.startswith(lang.verbs.PASSIVE) and lang.verbs.looks_affixed(deed)
    active = verb.startswith(lang.verbs.ACTIVE) and lang.verbs.looks_affixed(verb)
    if not done or not active or not marker or marker[0].lower not in lang.clauses.MANNER:
        return host.subject
    agent = next((a for a in host.arguments if not a.marker or a.lead in lang.clauses.AGENT), None)
    named = agent is not None and bool(agent.words) and agent.words[0].pos in NOMINAL
    return agent.words if agent is not None and named else ()


def charged(clause: Clause, host: Proposition, lang: Any) -> Phrase:
    """Whom an arrest or sentence strikes, of whom a clause of cause tells the deed: "menangkap Budi karena diduga …".

    Nobody where the clause may tell what those who arrested thought: "menahan Budi karena khawatir …".
    """
    object_ = next((a.words for a in host.arguments if not a.marker), ())
    if clause.segment.kind != "cause" or host.predicate[-1].lower not in lang.cases.CHARGING:
        return ()
    told = _first_told(clause, lang).lower
    done = told in lang.cases.CHARGED_WITH or any(t.lower in lang.states.ALLEGED for t in clause.tokens[:ALLEGING])
    somebody = object_ and _is_somebody(Argument((), object_), lang)
    return object_ if done and somebody else ()


def _at_the_time(clause: Clause, host: Proposition, lang: Any) -> bool:
    """Whether a clause tells what the subject of its host did at the time: nobody else is there to do it."""
    marker, verb = clause.segment.marker, _first_told(clause, lang)
    if clause.segment.kind != "time" or not marker or marker[-1].lower not in lang.links.AT_THE_TIME:
        return False
    alone = not any(_is_somebody(a, lang) for a in host.arguments)
    deed = lang.verbs.takes_object(verb.lower) or not verb.lower.startswith(lang.verbs.ACTIVE)
    deed = deed or verb.lower in lang.links.ON_THE_WAY
    acting = deed and bool(lang.links.ACTING.match(verb.lower)) and lang.verbs.looks_finite(verb.lower)
    told = {t.lower for phrase in (host.predicate, *(a.words[:1] for a in host.arguments)) for t in phrase}
    if verb.lower in lang.needing.LOOKING and (host.predicate[-1].lower in lang.needing.HAVING or _is_quality(host)):
        return False
    if not acting or len(clause.tokens) == 1 or not told.isdisjoint(lang.unions.UNSURE_HELD):
        return False
    if is_of_people(clause, host, lang):
        return False
    return _done_by_named(host, lang) or (alone and bool(host.subject) and _can_act(host, lang))


def _is_quality(host: Proposition) -> bool:
    return host.predicate[-1].pos == "ADJ"


def _is_thing(head: Token, lang: Any) -> bool:
    """Whether a noun is none for people."""
    return head.pos == "NOUN" and head.lower not in lang.unions.SOME_PEOPLE


def _done_by_named(host: Proposition, lang: Any) -> bool:
    """Whether somebody named did to a thing what a clause tells: "Rencana itu diungkap oleh Budi (saat …)"."""
    return bool(host.subject) and _is_thing(host.subject[0], lang) and bool(_agent(host, lang))


def _agent(host: Proposition, lang: Any) -> Phrase:
    """Who did what a passive tells, by name or with an office: "oleh Budi", "(diresmikan) Bupati Budi"."""
    passive = host.predicate[-1].lower.startswith(lang.verbs.PASSIVE)
    for at, argument in enumerate(host.arguments):
        by, first = argument.lead in lang.clauses.AGENT, argument.words[0]
        office = first.lower in lang.titles.HEADS and any(t.pos == "PROPN" for t in argument.words[1:])
        if (by and (office or first.pos == "PROPN")) or (office and passive and not at and not argument.marker):
            return argument.words
    return ()


def _is_somebody(argument: Argument, lang: Any) -> bool:
    """Whether an object or agent can be somebody else who acts then, rather than a thing or a deed."""
    if argument.marker:
        return argument.lead in lang.clauses.AGENT
    head = next((t for t in argument.words if t.pos not in ("NUM", "DET")), argument.words[0])
    person = head.lower in lang.unions.SOME_PEOPLE
    return person or head.pos in ("PROPN", "PRON") or head.text[0].isupper() or head.pos in ("DET", "NUM")


def _goes_on(clause: Clause, host: Proposition, lang: Any) -> bool:
    """Whether a result is what the subject of its host did or became then, rather than what came of it all."""
    verb = next((t.lower for t in clause.tokens if t.pos == "VERB"), "")
    told = bool(lang.verbs.looks_finite(host.predicate[-1].lower)) or not verb.startswith(lang.verbs.ACTIVE)
    if verb in lang.cut_short.COMES_TO and _has_object(host, lang):
        return False  # "membutuhkan dana hingga mencapai Rp 2 triliun": the money comes to so much
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


def _done_then(clause: Clause, lang: Any) -> bool:
    """Whether a clause of time tells what was done to somebody or something: "saat ditanya wartawan"."""
    marker, first = clause.segment.marker, _first_told(clause, lang)
    led = clause.segment.kind == "time" and bool(marker) and marker[-1].lower in lang.links.AT_THE_TIME
    passive = first.lower.startswith(lang.verbs.PASSIVE) and bool(lang.verbs.looks_affixed(first.lower))
    return led and passive and len(clause.tokens) > 1 and first.lower not in lang.verbs.BRINGING_ABOUT


def _first_told(clause: Clause, lang: Any) -> Token:
    """The first word of a clause behind adverbs: "(saat) hendak dikejar", "(setelah) terbukti menerima suap"."""
    return next((t for t in clause.tokens if t.lower not in lang.unions.BEFORE_TOLD), clause.tokens[0])


def _has_object(host: Proposition, lang: Any) -> bool:
    """Whether an active clause does something to what else may be meant behind it."""
    return host.predicate[-1].lower.startswith(lang.verbs.ACTIVE) and any(not a.marker for a in host.arguments)


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
    told = any(lang.verbs.looks_finite(t.lower) or t.lower in lang.measures.STATES for t in host.predicate)
    shown = bool(host.subject) and host.subject[0].lower in lang.kinds.RECORDED
    return bool(host.subject) and not _is_event(host, lang) and told and not shown


def _is_event(host: Proposition, lang: Any) -> bool:
    """Whether the subject of a clause is an event, a loss or a deed."""
    head = host.subject[0].lower if host.subject else ""
    return head in lang.clauses.GENERIC_EVENTS or lang.titles.ABSTRACT.fullmatch(head) is not None
