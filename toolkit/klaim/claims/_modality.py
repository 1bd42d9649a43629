"""How the text commits to a clause."""

import re

from klaim.claims._model import Context, remembered
from klaim.propositions._model import Proposition

REACH = 40
"""Characters before a predicate in which its auxiliaries stand."""

OPENING = 3
"""Words that open a clause within which a link tells that something should be so: "sangat penting agar"."""

LED = 2
"""A hedge that opens a sentence, and its comma."""

_WORD = re.compile(r"[\w-]+|[^\w\s]")


@remembered
def modality(proposition: Proposition, context: Context) -> str:
    """How the text commits to a clause, by the words of its predicate."""
    clauses = context.lang.clauses
    words = {t.lower for t in proposition.predicate} | _before_predicate(proposition, context)
    words |= _right_before(proposition, context)
    if words & context.lang.links.UNMEANT:
        words -= clauses.NEGATIONS
    if asks_that(proposition, context):
        return "urged"
    if does_by_asking(proposition, context) or (
        words & context.lang.talk.WARNING and _only_warns(proposition, context)
    ):
        words -= context.lang.reporting.URGING
    urging = words & context.lang.reporting.URGING and not words & clauses.NEGATIONS
    first = {t.lower for a in proposition.arguments[:1] for t in a.words[:1]}
    states = context.lang.states
    befell = bool((words | first) & states.UNDERGONE) or not first.isdisjoint(states.BEFALLEN)
    planned = bool(words & clauses.EXPECTING)
    alleged = bool(words & clauses.HEDGES or hedge(proposition, context)) and not words & clauses.URGED
    if (words & clauses.URGED and not befell) or (urging and not (planned or alleged)):
        return "urged"
    if words & clauses.NEGATIONS:
        return "urged" if words & context.lang.judgements.ALLOWED else "negated"
    if words & clauses.HEDGES or hedge(proposition, context):
        return "hedged"
    if words & context.lang.unions.EXPECTED:
        return "expected"
    return "asserted"


def asks_that(proposition: Proposition, context: Context) -> bool:
    """Whether a clause says that something should be so: "Penting agar warga …", "Budi menekankan agar warga …"."""
    link, reporting = context.lang.links.COMPLETING, context.lang.reporting
    opens = any(t.lower in link for t in (*proposition.subject[:OPENING], *proposition.subject[-1:]))
    opens = opens or tuple(t.lower for t in proposition.subject[:2]) in context.lang.judgements.HIGH_TIME
    voiced = any(t.lower in reporting.VOICING for t in proposition.predicate)
    return opens or (voiced and any(t.lower in link for t in proposition.tail[:1]))


def does_by_asking(proposition: Proposition, context: Context) -> bool:
    """Whether asking is the deed, and nobody is urged: "meminta maaf", "meminta izin mendarat"."""
    first = (t for a in proposition.arguments[:1] for t in a.all[:1])
    return any(t.lower in context.lang.talk.ASKED_FOR for t in (*proposition.predicate[-1:], *first))


def _only_warns(proposition: Proposition, context: Context) -> bool:
    """Whether somebody is told what is or may be, and not what to do: "mengingatkan (bahwa) Ebola mematikan"."""
    behind = (*(t for a in proposition.arguments for t in a.all), *proposition.tail)
    asking = context.lang.links.COMPLETING | context.lang.clauses.PURPOSE
    return not any(t.lower in asking for t in behind)


def hedge(proposition: Proposition, context: Context) -> str:
    """The hedge that a clause without one stands under: "Diduga, api …", "polisi menduga api …"; else empty."""
    clauses, speech = context.lang.clauses, proposition.speech
    start, end = proposition.sentence
    lead = _WORD.findall(context.text, start, min((t.start for t in proposition.words), default=start))
    told = not clauses.HEDGES.isdisjoint(t.lower for t in (*proposition.subject, *proposition.predicate))
    if told or not proposition.predicate:
        return ""
    if lead[-1:] == [","] and len(lead) == LED and lead[0].lower() in clauses.HEDGES:
        return str(lead[0].lower())
    said = speech is not None and not proposition.quoted and start <= speech.cue.start < end
    supposing: dict[str, str] = context.lang.talk.SUPPOSED_AS
    return supposing.get(speech.cue.lower, "") if said else ""  # type: ignore[union-attr]


def _right_before(proposition: Proposition, context: Context) -> set[str]:
    """The words of commitment that stand right before the predicate in the text, whatever the parse made of them."""
    if not proposition.predicate:
        return set()
    start, lang = proposition.predicate[0].start, context.lang
    firsts = [(a.marker or a.words)[0].start for a in proposition.arguments if a.marker or a.words]
    behind = context.text[start : max(firsts, default=start)].lower()
    if any(word in behind for word in lang.clauses.INSTEAD):
        before = (_WORD.findall(context.text[start:first])[-1:] for first in firsts)
        if any(word and word[0].lower() in lang.clauses.INSTEAD for word in before):
            return set()
    found = set()
    for word in reversed(_WORD.findall(context.text, max(proposition.sentence[0], start - REACH), start)):
        if word.lower() not in lang.unions.COMMITTING_WITH:
            break
        found.add(word.lower())
    return found if found.isdisjoint(lang.links.MERELY) else found - lang.clauses.NEGATIONS


def _before_predicate(proposition: Proposition, context: Context) -> set[str]:
    """The adverbs at the end of a subject that belong to its predicate: the last one where it has a relative clause.

    So do a hedge that opens the clause ("mungkin warga sudah mengungsi") and an "akan" whose verb was taken for a noun.
    """
    clauses, subject = context.lang.clauses, proposition.subject
    relative = any(t.lower == clauses.RELATIVE for t in subject)
    hedge = {t.lower for t in subject[:1] if t.lower in clauses.HEDGES}
    if not relative:
        hedge |= {t.lower for t in subject[1:] if t.lower in clauses.EXPECTING}
    ending = {t.lower for t in subject[-1 if relative else -2 :] if t.pos in ("ADV", "PART")}
    without: frozenset[str] = context.lang.misreadings.WITHOUT
    return hedge | (ending - without)
