"""Drafting shared by the claim types: which arguments make claims of their own, the core clause, its text."""

import itertools
from collections.abc import Sequence
from dataclasses import replace

from klaim.claims._dated import of_figure, of_market, so_far
from klaim.claims._modality import hedge, modality
from klaim.claims._model import Context, Draft, remembered
from klaim.claims._places import is_place, runs_on
from klaim.claims._predicate import predicates
from klaim.claims._prefixless import in_full
from klaim.claims._themselves import themselves, with_state
from klaim.claims._ties import tie, tied_subject
from klaim.claims._values import is_measure, without_others
from klaim.claims._voice import own_voice
from klaim.claims._weighing import weighs_deed
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.records import Value

MARKET_DATED = frozenset(("event", "role"))
"""Types that a report of a market tells with its day."""

LONGEST_JOINT = 9
"""Characters of a comma, a conjunction and what begins behind it."""


@remembered
def stands(proposition: Proposition, context: Context) -> bool:
    """Whether a clause has a subject, or is one that needs none ("Terjadi kebakaran …"), and nothing completes it."""
    if proposition.kind != "clause" or proposition.open or _lacks_object(proposition, context):
        return False
    if _is_one_of_many(proposition, context):
        return False
    if proposition.subject:
        return True
    existential = (
        bool(proposition.predicate) and proposition.predicate[-1].lower in context.lang.unions.NEEDS_NO_SUBJECT
    )
    thing = bool(proposition.arguments) and _is_thing(proposition.arguments[0], context)
    return (existential and thing) or is_unknown(proposition, context) or weighs_deed(proposition, context)


def _is_one_of_many(proposition: Proposition, context: Context) -> bool:
    """Whether several are said to be somebody alone, the others being lost: "Ketiga korban adalah Ani (…)"."""
    lang = context.lang
    if not proposition.subject or not proposition.predicate or len(proposition.arguments) != 1:
        return False
    copula = proposition.predicate[-1].lower in lang.clauses.COPULAS
    counted = proposition.subject[0].lower in lang.people.SEVERAL
    return copula and counted and all(t.text[0].isupper() for t in proposition.arguments[0].all)


def is_unknown(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what nobody knows: "Belum diketahui apakah …", "Tidak jelas berapa …"."""
    if proposition.subject or not proposition.arguments or not proposition.predicate:
        return False
    asked, lang = proposition.arguments[0], context.lang
    asks = not asked.marker and asked.words[0].lower in lang.unions.ASKED and len(asked.words) > 1
    return asks and proposition.predicate[-1].lower in lang.states.KNOWN and is_negated(proposition, context)


def _is_thing(argument: Argument, context: Context) -> bool:
    """Whether an argument can be what there is: a noun phrase, no quality or deed ("terlihat tak terkendali")."""
    first = argument.words[0].lower
    return not (argument.marker or first in context.lang.clauses.NEGATIONS or context.lang.verbs.looks_finite(first))


def _lacks_object(proposition: Proposition, context: Context) -> bool:
    """Whether a verb that says nothing alone has lost what stood behind it."""
    verb = proposition.predicate[-1].lower if proposition.predicate else ""
    if verb in context.lang.clauses.THERE_IS and proposition.subject and not proposition.arguments:
        between = context.text[proposition.subject[-1].end : proposition.predicate[0].start].lower().split()
        if not context.lang.clauses.BUT.isdisjoint(between):
            return True  # "Budi mencari surat itu, tapi belum ada": the letter is missing
    return not proposition.arguments and bool(context.lang.verbs.needs_object(verb))


@remembered
def core(proposition: Proposition, context: Context) -> tuple[Argument, ...]:
    """The arguments left when those that make claims of their own are taken out.

    What did not happen somewhere may have happened elsewhere, so that a negated clause keeps its place; so does what
    is so in general the one that opens it.
    """
    told = not is_negated(proposition, context)
    places = (a for a in proposition.arguments if told and is_place(a, context) and not runs_on(a.words, context))
    placed = [a for a in places if not _bounds(a, proposition, context)]
    return tuple(a for a in proposition.arguments if a not in placed and not is_measure(a, context))


def _bounds(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether a place before the subject tells of which things a clause is: "Di Bali, harga cabai naik".

    So it does where something holds in general: "Di Bali, Budi biasanya …".
    """
    subject = proposition.subject
    if not subject or argument.words[0].start > subject[0].start:
        return False
    others = (t for t in proposition.words if t not in argument.all)
    named = argument.words[0].text[0].isupper() and not any(t.pos == "PROPN" for t in others)
    said = {t.lower for t in (*subject, *proposition.predicate)}
    return named or not context.lang.unions.GENERAL.isdisjoint(said)


@remembered
def to_core(proposition: Proposition, context: Context) -> Proposition:
    """The clause with the arguments of its core alone."""
    kept = core(proposition, context)
    return proposition if len(kept) == len(proposition.arguments) else replace(proposition, arguments=kept)


@remembered
def is_negated(proposition: Proposition, context: Context) -> bool:
    """Whether a clause says that something did not happen or is not so."""
    return any(t.lower in context.lang.clauses.NEGATIONS for t in proposition.predicate)


def has_core(proposition: Proposition, context: Context) -> bool:
    """Whether the clause says something without its places, measures and dates."""
    predicate = [t.lower for t in proposition.predicate]
    kept = core(proposition, context)
    if kept:
        return True
    if len(predicate) == 1 and predicate[0] in context.lang.unions.INCOMPLETE:
        return False
    taken = len(proposition.arguments) - len(kept) > 0 or bool(proposition.whens)
    return not (taken and (predicate[-1] in context.lang.unions.INCOMPLETE or len(proposition.arguments) > 0))


def clause_text(
    proposition: Proposition, context: Context, *extra: str, now: Sequence[str] = (), leads: bool = False
) -> tuple[str, tuple[str, ...]]:
    """The clause as a sentence with `extra` behind it, and the words whose referent is open.

    The day on which the article has it so, `now`, is that of the clause itself, not of one that is linked to it. A date
    that `leads` in the text stands first if it would seem to be of a clause within the last phrase.
    """
    writer = context.writer
    writer.doubts.clear()
    speaker = context.speaker(proposition.speech) if proposition.speech else ""
    counted = without_others(proposition.subject, context)
    asking = speaker if _is_carried(proposition) else ""
    subject = asking or themselves(proposition, speaker, context) or writer.phrase(counted, speaker=speaker)
    predicate = writer.phrase(in_full(_plain_predicate(proposition, context), proposition, context), speaker=speaker)
    predicate = f"{hedge(proposition, context)} {predicate}".lstrip()
    quoted = proposition.quoted
    rest = [writer.phrase(a.all, speaker=speaker, own=subject, quoted=quoted) for a in proposition.arguments]
    tail = writer.phrase(proposition.tail, speaker=speaker, own=subject, quoted=quoted)
    behind = (*extra, *now, tail) if proposition.kind == "clause" else (*now, tail, *extra)
    first: list[str] = []
    if leads and any(_runs_on(part, context) for part in (*rest, tail)):
        first, behind = [f"{date}," for date in (*extra, *now)], (tail,)
    subject, tied = tied_subject(subject, tie(proposition, context, subject, rest, *behind), context)
    closed = f"{subject}," if "," in subject and _ends_inset(proposition, context) else subject
    last = (*behind, tied) if proposition.kind == "clause" else (tied, *behind)
    text = with_state(writer.sentence(*first, closed, predicate, *rest, *last), proposition, speaker, context)
    return text, tuple(writer.doubts)


def _runs_on(phrase: str, context: Context) -> bool:
    """Whether a phrase has a list, an inset or a relative clause, no more than "periode yang sama"."""
    told = context.lang.compared.SAME.sub("", phrase)
    return ", " in told or f" {context.lang.clauses.RELATIVE} " in told


def _is_carried(proposition: Proposition) -> bool:
    """Whether the subject is the speaker of an earlier sentence who goes on: "Semoga pasar ramai," tutupnya."""
    speech, subject = proposition.speech, proposition.subject
    own = speech is not None and bool(speech.carried) and bool(speech.speaker) and bool(subject)
    return own and subject[0].start == speech.speaker[0].start  # type: ignore[union-attr]


def _ends_inset(proposition: Proposition, context: Context) -> bool:
    """Whether a comma ends what the first one sets into a subject: "Budi, warga Desa Sukamaju, melapor"."""
    subject = proposition.subject
    if not subject or not proposition.predicate or any(t.lower in context.lang.unions.JOINING for t in subject):
        return False
    return context.text[subject[-1].end : proposition.predicate[0].start].lstrip(' "”').startswith(",")


def _plain_predicate(proposition: Proposition, context: Context) -> Phrase:
    """A predicate without the adverbs that point at an earlier sentence; "(tidak seorang) pun" points at none."""
    dropped, predicate = context.lang.clauses.DROPPED_ADVERBS, proposition.predicate
    named = len(proposition.subject) > 1 or any(t.text[0].isupper() for t in proposition.subject)
    if named and _says_when_in_tale(predicate, context):
        predicate = predicate[1:]
    if not any(t.lower in dropped for t in predicate):
        return predicate
    before = (*proposition.subject[-1:], *predicate)
    pairs = {b.i for a, b in itertools.pairwise(before) if (a.lower, b.lower) in context.lang.links.WORD_PAIRS}
    return tuple(t for t in predicate if t.lower not in dropped or t.i in pairs) or predicate


def _says_when_in_tale(predicate: Phrase, context: Context) -> bool:
    """Whether a predicate opens with a word for where in a tale a deed or its result stands: "akhirnya menangkap"."""
    if len(predicate) < 2 or predicate[0].lower not in context.lang.states.IN_TALE:
        return False
    events, behind = context.lang.events, predicate[1].lower
    done = events.ACTIVE.match(behind) or events.PASSIVE.match(behind)
    return bool(done) or behind in context.lang.states.ALREADY


def draft(
    kind: str,
    proposition: Proposition,
    context: Context,
    *extra: str,
    value: Value | None = None,
    spans: Sequence[tuple[int, int]] = (),
) -> Draft | None:
    """A claim of `kind` that says the clause; None where nothing can be written."""
    dated = kind == "quantity" or (kind in MARKET_DATED and not proposition.whens and of_market(proposition, context))
    when = of_figure(proposition, context) if dated else so_far(proposition, context)
    told = spans if kind == "date" else [(w.start, w.end) for w in proposition.whens] if dated and when else ()
    first = min((t.start for t in proposition.words), default=0)
    leads = len((*extra, *when)) == 1 and any(end <= first for _, end in told)
    text, doubts = clause_text(proposition, context, *extra, now=() if extra else when, leads=leads)
    if not text or not predicates(proposition, context):
        return None
    end = max(t.end for t in proposition.words)
    text = context.lang.phrasing.with_last(text, context.text[end : end + LONGEST_JOINT])
    claim = Draft(
        type=kind,
        text=text,
        value=value,
        modality=modality(proposition, context),
        speech=proposition.speech,
        speaker=context.speaker(proposition.speech),
        spans=tuple((t.start, t.end) for t in proposition.words) + tuple(spans),
        made_by=(proposition.pattern, kind),
        sentence=proposition.sentence,
        doubts=doubts,
    )
    return own_voice(claim, proposition, context)
