"""The argument that tells what a clause is about."""

from dataclasses import replace

from klaim.claims._drafting import stands
from klaim.claims._model import Context, remembered
from klaim.claims._values import measures
from klaim.propositions._model import Argument, Phrase, Proposition

BARE = 2
"""Words of a noun with nothing but a pointing word."""


@remembered
def topics_of(proposition: Proposition, context: Context) -> list[Argument]:
    """The argument that tells what a clause is about: a thing known outside it, no whole clause."""
    clausal = context.lang.reporting.THAT
    found = _about(proposition, context)
    return [a for a in found if a.words and a.words[0].lower not in clausal and _is_topic(a.words, context)]


def _is_topic(words: Phrase, context: Context) -> bool:
    """Whether a phrase is a thing known outside the clause, no figure: "menyentuh Rp 18.200", "menyentuh rekor"."""
    figure = next(measures(words, context), None)
    sized = words[0].lower in context.lang.topics.LEVELS or (figure is not None and not figure.first)
    return _is_known(words, context) and not sized


def _is_known(words: Phrase, context: Context) -> bool:
    """Whether a phrase does not merely point: "masalah ini"."""
    if words[-1].lower not in context.lang.clauses.POINTING or len(words) > BARE:
        return True
    found = (context.writer.mentions.get(t.start) for t in words)
    return any(mention is not None and mention.certain for mention in found)


def _about(proposition: Proposition, context: Context) -> list[Argument]:
    if not stands(proposition, context):
        return []
    clauses, lexicon, arguments = context.lang.clauses, context.lang.topics, proposition.arguments
    predicate = {t.lower for t in proposition.predicate}
    subject = proposition.subject[0].lower if proposition.subject else ""
    verb, objects = proposition.predicate[-1].lower, [a for a in arguments[:1] if not a.marker]
    if (subject in lexicon.NOUNS and predicate & context.lang.unions.STATING) or _contains(subject, verb, context):
        return list(arguments[:1])
    if verb in lexicon.FOCUSING and subject:
        talk = subject in clauses.GENERIC_EVENTS or subject in lexicon.NOUNS
        return [a for a in arguments if talk and a.lead in lexicon.FOCUSED_ON][:1]
    themed = [a for a in arguments if (a.marker or _raises(verb, context)) and _has_theme(a, context)]
    if themed or (objects and _tells(verb, objects[0].words, context)):
        return themed or objects
    aimed = lexicon.AIMED_AT if subject in lexicon.INQUIRIES else frozenset()
    told = not predicate.isdisjoint(lexicon.VERBS)
    return [a for a in arguments if (told and not a.marker) or _concerns(a.lead, context) or a.lead in aimed][:1]


def _concerns(lead: str, context: Context) -> bool:
    """Whether a preposition leads what something is about."""
    return lead in context.lang.clauses.TOPIC_PREPOSITIONS or lead in context.lang.topics.CONCERNING


def _contains(subject: str, verb: str, context: Context) -> bool:
    """Whether a text or recording is told to hold something: "surat edaran itu berisi …"."""
    lexicon = context.lang.topics
    return verb in lexicon.CONTAINING and (subject in lexicon.LESSONS or subject in lexicon.TEXTS)


def _raises(verb: str, context: Context) -> bool:
    return verb in context.lang.topics.RAISING


def _has_theme(argument: Argument, context: Context) -> bool:
    """Whether an argument is a theme with what it is: "(dengan) tema ketahanan pangan"."""
    return argument.words[0].lower in context.lang.topics.THEMES and bool(argument.words[1:])


def _tells(verb: str, told: Phrase, context: Context) -> bool:
    """Whether somebody speaks of or was asked about a thing: "mengungkapkan kendala …", "ditanya apakah …"."""
    lang, lexicon, first = context.lang, context.lang.topics, told[0]
    if first.lower in lexicon.QUESTIONS:
        return (verb in lexicon.TELLING or verb in lexicon.INQUIRED) and len(told) > 1
    clausal = any(lang.verbs.carries_clause(t.lower) for t in told)
    if clausal or first.pos not in ("NOUN", "DET") or first.lower in lexicon.ATTITUDES or len(told) < BARE:
        return False
    return verb in lexicon.TELLING or (verb in lexicon.SPEAKING and first.lower not in lexicon.SPOKEN)


def before_topic(proposition: Proposition, context: Context) -> Proposition:
    """A clause without what it is about behind the deed: "bertemu dengan X [membahas tarif]"."""
    parted = with_topic(proposition, context)
    about = [a for a in topics_of(parted, context) if a.marker]
    verbs = context.lang.topics.VERBS
    arguments = tuple(a for a in parted.arguments if a not in about)
    proposition = replace(parted, arguments=arguments) if about else proposition
    for at, argument in enumerate(arguments):
        end = next((n for n, t in enumerate(argument.words) if n and t.lower in verbs), None)
        if end is not None:
            return replace(proposition, arguments=(*arguments[:at], replace(argument, words=argument.words[:end])))
    return proposition


@remembered
def with_topic(proposition: Proposition, context: Context) -> Proposition:
    """A clause whose topic is an argument of its own: that of an inquiry ("diperiksa terkait …") or of a lesson."""
    clauses, lexicon, predicate = context.lang.clauses, context.lang.topics, proposition.predicate
    if proposition.kind != "clause" or not predicate or not proposition.arguments:
        return proposition
    last = predicate[-1].lower
    if last in clauses.THERE_IS or last in context.lang.reporting.URGING:
        return proposition
    first, *others = proposition.arguments
    if len(predicate) > 1 and predicate[-2].lower in lexicon.INQUIRED and _concerns(last, context):
        topic = Argument(predicate[-1:], first.all)
        return replace(proposition, predicate=predicate[:-1], arguments=(topic, *others)) if first.all else proposition
    head = next((t.lower for t in first.words if t.lower not in clauses.PLURALS and t.pos != "NUM"), "")
    lesson = not first.marker and head in lexicon.LESSONS
    if not lesson and last not in context.lang.taking_part.MEETING:
        return proposition
    for number, argument in enumerate(proposition.arguments):
        words = argument.words
        at = next((n for n in range(1, len(words) - 1) if _leads_topic(words, n, context)), None)
        if at is not None:
            about = Argument(words[at : at + 1], words[at + 1 :])
            parted = (replace(argument, words=words[:at]), about)
            arguments = proposition.arguments
            return replace(proposition, arguments=(*arguments[:number], *parted, *arguments[number + 1 :]))
    return proposition


def _leads_topic(words: Phrase, at: int, context: Context) -> bool:
    """Whether what a lesson is about begins behind a word: "surat tentang …", "pidato dengan tema …"."""
    clauses = context.lang.clauses
    themed = words[at].lower in clauses.MANNER and words[at + 1].lower in context.lang.topics.THEMES
    of_party = words[at].pos == "VERB" and words[at - 1].lower in context.lang.topics.CONCERNED
    return (words[at].lower in clauses.TOPIC_PREPOSITIONS and not of_party) or themed
