"""Who took part."""

from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import splits
from klaim.claims._drafting import core, draft, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.propositions._model import Phrase, Proposition
from klaim.propositions._tree import trim
from klaim.records import Value


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause once for each party it involves."""
    if not covers(proposition, context):
        return
    for one in splits(replace(proposition, arguments=core(proposition, context)), context):
        party = _party(one, context)
        if party and (claim := draft("participant", one, context, value=Value(name=context.writer.phrase(party)))):
            yield claim


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says who took part."""
    return stands(proposition, context) and bool(_party(proposition, context))


def _party(proposition: Proposition, context: Context) -> Phrase:
    """Who takes part: who is involved, who stands beside the subject, or the body that joined officers come from."""
    clauses, lexicon = context.lang.clauses, context.lang.measures
    for phrase in (proposition.subject, *(a.words for a in proposition.arguments)):
        if joined := _joined_from(phrase, context):
            return joined
    involving = bool({t.lower for t in proposition.predicate} & context.lang.unions.INVOLVING)
    for argument in proposition.arguments:
        if argument.lead in lexicon.TOGETHER and proposition.predicate[-1].lower not in clauses.INVOLVING:
            return _before_verb(argument.words, context)
        if involving and (not argument.marker or argument.lead in clauses.AGENT):
            return _before_verb(argument.words, context)
    return ()


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
