"""Who took part."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import alternatives, splits
from klaim.claims._drafting import core, draft, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._plain import plain_events
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause once for each party it involves."""
    for one in _present(proposition, context):
        value = Value(name=context.writer.phrase(one.subject))
        at = context.lang.measures.within(context.event.label if context.event else "")
        if claim := draft("participant", one, context, at, value=value):
            yield claim
    if not stands(proposition, context) or not _party(proposition, context):
        return
    kept = replace(proposition, arguments=core(proposition, context))
    yield from plain_events(kept, context)
    for told in splits(kept, context):
        for one in _each(told, context):
            party = _party(one, context)
            if party and (claim := draft("participant", one, context, value=Value(name=context.writer.phrase(party)))):
                yield claim


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says who took part."""
    return (stands(proposition, context) and bool(_party(proposition, context))) or any(_present(proposition, context))


def _present(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """Who is told to be there behind the verb, as subject of it: "Hadir pula Menteri X" is "X hadir dalam rapat …"."""
    lang, event = context.lang, context.event
    there = proposition.predicate and proposition.predicate[-1].lower in lang.measures.PRESENT
    turned = bool(there and proposition.subject) and proposition.subject[0].start > proposition.predicate[-1].start
    if proposition.kind != "clause" or (proposition.subject and not turned) or not there or event is None:
        return
    words = proposition.subject or tuple(t for a in proposition.arguments for t in a.all)
    pointed = next((n for n, t in enumerate(words) if t.lower in lang.clauses.POINTING), None)
    if words and words[0].lower in lang.measures.INTO:
        words = words[pointed + 1 :] if pointed is not None else ()
    words = words[1:] if words and words[0].lower in lang.measures.TOO else words
    if not words or words[0].pos not in NOMINAL | {"DET"} or event.noun not in lang.unions.HELD:
        return
    for party in alternatives(words, context):
        yield replace(proposition, subject=party, arguments=())


def _each(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each party that "serta", or "dan" before a common noun, adds to a name."""
    arguments = proposition.arguments
    at = next((n for n, a in enumerate(arguments) if _names_party(a, proposition, context)), None)
    members = _members(arguments[at].words, context) if at is not None else []
    if at is None or members == [arguments[at].words]:
        yield proposition
        return
    for words in members:
        party = Argument(arguments[at].marker, words)
        yield replace(proposition, arguments=(*arguments[:at], party, *arguments[at + 1 :]))


def _members(words: Phrase, context: Context) -> list[Phrase]:
    """The parties of a phrase: those named behind "yakni", parted where no name of a body goes on."""
    spelt = next((n for n, t in enumerate(words) if t.lower in context.lang.measures.SPELLING), None)
    words = words[spelt + 1 :] if spelt is not None and words[spelt + 1 :] else words
    cuts = [
        n
        for n in range(1, len(words) - 1)
        if words[n].lower in context.lang.clauses.AND
        and words[n + 1].lower not in context.lang.lists.NO_MEMBERS
        and words[n - 1].pos in ("PROPN", "PUNCT", "X")
        and (words[n].lower in context.lang.lists.ADDING or words[n + 1].text[0].islower())
    ]
    bounds = [-1, *cuts, len(words)]
    return [part for a, b in itertools.pairwise(bounds) if (part := trim(words[a + 1 : b]))]


def _names_party(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether an argument tells who is involved, or who stands beside the subject."""
    clauses, involving = context.lang.clauses, context.lang.unions.INVOLVING
    if argument.lead in context.lang.measures.TOGETHER and proposition.predicate[-1].lower not in clauses.INVOLVING:
        return argument.words[0].lower not in context.lang.measures.NO_PARTY
    verbs = {t.lower for t in proposition.predicate}
    return bool(verbs & involving) and (not argument.marker or argument.lead in clauses.AGENT)


def _party(proposition: Proposition, context: Context) -> Phrase:
    """Who takes part: who is involved, who stands beside the subject, or the body that joined officers come from."""
    for phrase in (proposition.subject, *(a.words for a in proposition.arguments)):
        if joined := _joined_from(phrase, context):
            return joined
    if _attends(proposition, context):
        return proposition.subject
    named = (
        a
        for a in proposition.arguments
        if _names_party(a, proposition, context) and not _counts(a, proposition, context)
    )
    return next((_alone(_before_verb(a.words, context), context) for a in named), ())


def _counts(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether an argument only counts those who took part, and names nobody: "diikuti 137 calon hakim"."""
    involving = proposition.predicate[-1].lower in context.lang.clauses.INVOLVING
    spelt = any(t.text == "," or t.lower in context.lang.measures.SPELLING for t in argument.words)
    return involving and argument.words[0].pos == "NUM" and not spelt


def _attends(proposition: Proposition, context: Context) -> bool:
    """Whether the subject, no mere number of people, is at an occasion or in an event: "Budi menghadiri rapat …"."""
    lang = context.lang
    if proposition.predicate[-1].lower not in lang.measures.ATTENDING or not proposition.subject:
        return False
    first, *_ = proposition.subject
    counted = any(t.pos == "NUM" or t.lower in lang.unions.SEVERAL for t in proposition.subject[:2])
    counted = counted or lang.titles.ABSTRACT.fullmatch(first.lower) is not None
    at = next((a.words[0].lower for a in proposition.arguments if a.lead in lang.measures.INTO), "")
    return not counted and at in lang.unions.ATTENDED


def _alone(words: Phrase, context: Context) -> Phrase:
    """A party without what is told of it, or of the deed, behind its name."""
    ends = context.lang.measures.PARTY_ENDS
    return trim(words[: next((n for n, t in enumerate(words) if n and t.lower in ends), len(words))])


def _before_verb(words: Phrase, context: Context) -> Phrase:
    """A party without the predicate that may follow it: "didampingi X meninjau …"."""
    verbs = context.lang.verbs
    if words and words[0].text[0].islower() and verbs.looks_finite(words[0].lower):
        return ()
    end = next((n for n, t in enumerate(words) if verbs.carries_clause(t.lower)), len(words))
    return words[:end]


def _joined_from(phrase: Phrase, context: Context) -> Phrase:
    """For "petugas gabungan dari Satlantas": what stands behind the preposition."""
    lexicon = context.lang.measures
    for at in range(1, len(phrase) - 2):
        if phrase[at].lower in lexicon.JOINED_FORCE and phrase[at + 1].lower in lexicon.FROM:
            end = next((n for n in range(at + 2, len(phrase)) if phrase[n].pos in ("VERB", "SCONJ")), len(phrase))
            return trim(phrase[at + 2 : end])
    return ()


TYPE = ClaimType(name="participant", find=find, covers=covers)
