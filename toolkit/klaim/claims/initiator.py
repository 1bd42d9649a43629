"""Who began, proposed or asked for something."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import splits
from klaim.claims._drafting import core, draft, stands
from klaim.claims._model import ClaimType, Context, Draft, remembered
from klaim.claims._parties import has_figure, names_somebody
from klaim.claims._plain import plain
from klaim.claims._topics import before_topic
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause, with the party whose initiative, request or invitation it names."""
    if not covers(proposition, context):
        return
    whole = before_topic(replace(proposition, arguments=core(proposition, context)), context)
    for one in (one for clause in (whole, *plain(whole, context)) for one in splits(clause, context)):
        party = _party(one, context)
        name = context.writer.phrase(party, speaker=context.speaker(one.speech)) if party else ""
        if claim := draft("initiator" if name else "event", one, context, value=Value(name=name) if name else None):
            yield claim


def _party(proposition: Proposition, context: Context) -> Phrase:
    lexicon, arguments = context.lang.initiating, proposition.arguments
    verb = proposition.predicate[-1].lower
    if {t.lower for t in proposition.predicate} & lexicon.INITIATING:
        return proposition.subject
    if verb in lexicon.INITIATED:
        return _agent(arguments, context)
    if verb in lexicon.GETTING and arguments and arguments[0].words[0].lower in lexicon.REQUESTS:
        return _sender(arguments, context)
    words = tuple(t for a in arguments for t in a.all)
    equated = verb in context.lang.clauses.COPULAS
    for at, token in enumerate(words):
        upon = words[at - 1].lower in lexicon.UPON if at else equated
        if token.lower in lexicon.INITIATIVE and upon:
            rest = words[at + 1 :]
            while rest and rest[0].lower in context.lang.clauses.OF_PARTY:
                rest = rest[1:]
            end = next((n for n, t in enumerate(rest) if t.pos in ("ADP", "SCONJ", "VERB") or t.text == ","), len(rest))
            return trim(rest[:end])
    return ()


def _agent(arguments: tuple[Argument, ...], context: Context) -> Phrase:
    """By whom something was begun or asked: "digagas (oleh) Budi Santoso"."""
    agent = next((a for a in arguments if a.lead in context.lang.clauses.AGENT), None)
    if agent is None and arguments and not arguments[0].marker and names_somebody(arguments[0].words, context):
        agent = arguments[0]
    return _alone(agent.words, context) if agent is not None else ()


def _sender(arguments: tuple[Argument, ...], context: Context) -> Phrase:
    """From whom somebody gets a report, request or invitation: "mendapat laporan dari warga"."""
    leads, words = context.lang.initiating.SENT_BY, tuple(t for a in arguments[:2] for t in a.all)
    at = next((n for n, t in enumerate(words) if t.lower in leads), len(words))
    sender = words[at + 1 :]
    return _alone(sender, context) if sender and names_somebody(sender, context) else ()


def _alone(words: Phrase, context: Context) -> Phrase:
    """A party without what is told of it behind its name; empty where a clause stands there instead."""
    if context.lang.verbs.carries_clause(words[0].lower) or words[0].pos not in NOMINAL | {"DET", "NUM"}:
        return ()
    ends = context.lang.measures.PARTY_ENDS | context.lang.clauses.TOPIC_PREPOSITIONS
    verbs = context.lang.verbs
    at = (n for n, t in enumerate(words) if n and (t.lower in ends or verbs.carries_clause(t.lower)))
    return trim(words[: next(at, len(words))])


@remembered
def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says who began it."""
    if not proposition.subject or not stands(proposition, context) or has_figure(proposition, context):
        return False
    return bool(_party(proposition, context))


TYPE = ClaimType(name="initiator", find=find, covers=covers)
