"""Whose claim a clause is that states in the narrator's words what its own subject says, demands or hopes."""

import itertools
import re
from dataclasses import replace

from klaim.claims._model import Context, Draft
from klaim.parsing import Token
from klaim.propositions._model import Phrase, Proposition

_WORD = re.compile(r"[\w-]+")


def own_voice(claim: Draft, proposition: Proposition, context: Context) -> Draft:
    """A claim whose subject itself demands, denies, hopes, judges or vouches has that subject as its speaker.

    So has one who is told to judge it behind "oleh": "Langkah itu dinilai tepat oleh Budi".
    """
    return _of_judge(claim, proposition, context) or _of_subject(claim, proposition, context)


def _of_judge(claim: Draft, proposition: Proposition, context: Context) -> Draft | None:
    """The claim with who judges its subject as its speaker; None where nobody is told to."""
    lang = context.lang
    cue = next((t for t in proposition.predicate if t.lower in lang.clauses.JUDGED), None)
    judge = next((a for a in proposition.arguments if a.marker and a.lead in lang.clauses.AGENT), None)
    if cue is None or judge is None or claim.speaker or not _speaks(judge.words, context):
        return None
    speaker = lang.phrasing.speaker(context.writer.phrase(judge.words))
    return replace(claim, speaker=speaker, cue=_place(cue, context))


def _of_subject(claim: Draft, proposition: Proposition, context: Context) -> Draft:
    reporting = context.lang.reporting
    cue = next((t for t in proposition.predicate if t.lower in context.lang.further_unions.CUES), None)
    if cue is None:
        return claim
    before = itertools.takewhile(lambda t: t is not cue, proposition.predicate)
    felt = cue.lower in context.lang.judgements.FEELINGS
    undone = context.lang.talk.UNWILLING | context.lang.clauses.NEGATIONS
    unsaid = not felt and any(t.lower in undone for t in before)
    cited = claim.speech is not None and claim.speech.cue.lower in reporting.CITING
    if (claim.speaker and not cited) or unsaid or not _speaks(proposition.subject, context):
        return claim
    if secures(proposition, context):
        return claim
    subject = proposition.subject
    while len(subject) > 1 and subject[-1].lower in reporting.BEFORE_VERB:
        subject = subject[:-1]
    speaker = context.lang.phrasing.speaker(context.writer.phrase(subject))
    alone = len(proposition.subject) == 1 and not context.lang.titles.is_word(subject[0].lower)
    if alone or (len(proposition.subject) > 1 and proposition.subject[1].text[0].isupper()):
        speaker = speaker[:1].upper() + speaker[1:]
    return replace(claim, speaker=speaker, cue=_place(cue, context))


def secures(proposition: Proposition, context: Context) -> bool:
    """Whether a side makes sure of something by what it did: "Persik memastikan lolos", "memastikan diri ke final"."""
    talk, words = context.lang.talk, [t.lower for t in proposition.predicate]
    words += [t.lower for a in proposition.arguments[:1] for t in a.all[:1]]
    return any(one in talk.ENSURING and other in talk.SECURED for one, other in itertools.pairwise(words))


def _place(cue: Token, context: Context) -> tuple[int, int]:
    """Where a cue stands in the text; of a verb that a noun tells, the noun: "(komitmen =) berkomitmen"."""
    if cue.start < cue.end:
        return cue.start, cue.end
    noun = _WORD.match(context.text, cue.start)
    return cue.start, noun.end() if noun else cue.end


def _speaks(subject: Phrase, context: Context) -> bool:
    """Whether a subject can speak: a name, an office, a pronoun or a noun for people; no "sanksi"."""
    if not subject:
        return False
    first, lang = subject[0], context.lang
    if lang.talk.is_deed(first.lower) or first.lower in lang.events.GENERAL:
        return False
    kinds = (lang.titles.HEADS, lang.people.PERSONS, lang.people.CROWDS, lang.reporting.SPEAKERS, lang.titles.BODIES)
    named = first.pos == "PROPN" or (first.text[0].isupper() and first.start not in context.writer.sentence_starts)
    mention = context.writer.mentions.get(first.start)
    known = mention is not None and mention.certain and mention.kind in ("name", "office", "country", "pronoun")
    named = named or (first.text[0].isupper() and not lang.titles.is_word(first.lower))
    return named or known or any(first.lower in kind for kind in kinds)
