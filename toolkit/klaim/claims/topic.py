"""What a talk, meeting, letter, inquiry or statement was about."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._asked import asked
from klaim.claims._coordination import alternatives, splits
from klaim.claims._drafting import core, draft, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._values import measures
from klaim.claims._voice import own_voice
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim
from klaim.records import Value

BARE = 2
"""Words of a noun with nothing but a pointing word."""

REACH = 120
"""Characters before a title in which the name of what has it may begin."""


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause once for each topic."""
    if proposition.kind == "link" and proposition.link == "purpose":
        yield from _linked(proposition, context)
    yield from _met(proposition, context)
    proposition = _with_topic(proposition, context)
    for argument in _topics(proposition, context):
        kept = tuple(a for a in core(proposition, context) if a is argument or a not in _topics(proposition, context))
        for one in splits(replace(proposition, arguments=kept), context):
            about = next(a for a in one.arguments if a.marker == argument.marker)
            words = _plain(_whole(about, one, context), context)
            if claim := draft("topic", one, context, value=Value(name=context.writer.phrase(words))):
                yield own_voice(claim, one, context)


def _parted(words: Phrase, context: Context) -> list[Phrase]:
    """The topics of a list in which "serta" joins two lists: "isu strategis serta perkembangan kawasan dan global"."""
    at = next((n for n, t in enumerate(words) if n and t.lower in context.lang.lists.ADDING), None)
    parts = [trim(words[:at]), trim(words[at + 1 :])] if at is not None else [words]
    return [topic for part in parts if part for topic in alternatives(part, context)]


def _whole(about: Argument, proposition: Proposition, context: Context) -> Phrase:
    """A topic with what that is about in turn: "keluhan masyarakat soal gaji guru"."""
    lexicon, arguments = context.lang.topics, proposition.arguments
    words = about.words[about.words[0].lower in lexicon.THEMES | lexicon.THERE_BEING :]
    following = arguments[arguments.index(about) + 1 :][:1]
    further = following[0].all if following and following[0].lead in context.lang.clauses.TOPIC_PREPOSITIONS else ()
    return words + further if words and not about.marker and words[0].lower in lexicon.LESSONS else words or about.words


def _plain(words: Phrase, context: Context) -> Phrase:
    """A topic without the meeting at which it was talked of: "tarif dalam pertemuan di Washington"."""
    talks = context.lang.unions.HELD
    ends = context.lang.clauses.PREPOSITIONS
    at = (n for n in range(1, len(words) - 1) if words[n].lower in ends and words[n + 1].lower in talks)
    return words[: next(at, len(words))]


def _met(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """What a meeting in an object was about: "melakukan pertemuan dengan X membahas Y"."""
    lang = context.lang
    if not stands(proposition, context) or not proposition.arguments:
        return
    words = [(n, at, t) for n, a in enumerate(proposition.arguments) for at, t in enumerate(a.words)]
    found = next(((n, at) for n, at, t in words if t.lower in lang.topics.VERBS), None)
    talks = lang.unions.HELD | lang.clauses.GENERIC_EVENTS
    if found is None or proposition.arguments[0].words[0].lower not in talks or proposition.arguments[0].marker:
        return
    last = proposition.arguments[found[0]]
    with_whom = Argument(last.marker, last.words[: found[1]])
    before = (*proposition.arguments[: found[0]], *((with_whom,) if with_whom.words else ()))
    for topic in _parted(last.words[found[1] + 1 :], context):
        told = replace(proposition, arguments=(*before, Argument(last.words[found[1] : found[1] + 1], topic)))
        if claim := draft("topic", told, context, value=Value(name=context.writer.phrase(topic))):
            yield own_voice(claim, told, context)


def _linked(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """Read "menghubungi X untuk membahas Y": the purpose names the topic."""
    tail = proposition.tail
    at = next((n for n, t in enumerate(tail[:4]) if t.lower in context.lang.topics.VERBS), None)
    about = tail[at + 1 :] if at is not None else ()
    about = tuple(itertools.dropwhile(lambda t: t.lower in context.lang.clauses.AUXILIARIES, about))
    if about and (claim := draft("topic", proposition, context, value=Value(name=context.writer.phrase(about)))):
        yield claim


def _with_topic(proposition: Proposition, context: Context) -> Proposition:
    """A clause whose topic is an argument of its own: that of an inquiry ("diperiksa terkait …") or of a lesson."""
    clauses, lexicon, predicate = context.lang.clauses, context.lang.topics, proposition.predicate
    if proposition.kind != "clause" or not predicate or not proposition.arguments:
        return proposition
    if predicate[-1].lower in clauses.THERE_IS:
        return proposition
    first, *others = proposition.arguments
    leads = clauses.TOPIC_PREPOSITIONS | lexicon.CONCERNING
    if len(predicate) > 1 and predicate[-1].lower in leads and predicate[-2].lower in lexicon.INQUIRED:
        topic = Argument(predicate[-1:], first.all)
        return replace(proposition, predicate=predicate[:-1], arguments=(topic, *others)) if first.all else proposition
    words = first.words
    at = next((n for n in range(1, len(words) - 1) if _leads_topic(words, n, context)), None)
    head = next((t.lower for t in words if t.lower not in clauses.PLURALS and t.pos != "NUM"), "")
    if first.marker or at is None or head not in lexicon.LESSONS:
        return proposition
    return replace(
        proposition, arguments=(Argument((), words[:at]), Argument(words[at : at + 1], words[at + 1 :]), *others)
    )


def _leads_topic(words: Phrase, at: int, context: Context) -> bool:
    """Whether what a lesson is about begins behind a word: "surat tentang …", "pidato dengan tema …"."""
    clauses = context.lang.clauses
    themed = words[at].lower in clauses.MANNER and words[at + 1].lower in context.lang.topics.THEMES
    return words[at].lower in clauses.TOPIC_PREPOSITIONS or themed


def _topics(proposition: Proposition, context: Context) -> list[Argument]:
    """The argument that tells what a clause is about: a thing known outside it, no whole clause."""
    clausal = context.lang.reporting.THAT
    found = _about(proposition, context)
    return [a for a in found if a.words and a.words[0].lower not in clausal and _is_topic(a.words, context)]


def _is_topic(words: Phrase, context: Context) -> bool:
    """Whether a phrase is a thing known outside the clause, no figure: "menyentuh Rp 18.200"."""
    figure = next(measures(words, context), None)
    return _is_known(words, context) and (figure is None or figure.first > 0)


def _is_known(words: Phrase, context: Context) -> bool:
    """Whether a phrase does not merely point: "masalah ini"."""
    if words[-1].lower not in context.lang.clauses.POINTING or len(words) > BARE:
        return True
    found = (context.writer.mentions.get(t.start) for t in words)
    return any(mention is not None and mention.certain for mention in found)


def _about(proposition: Proposition, context: Context) -> list[Argument]:
    clauses, lexicon = context.lang.clauses, context.lang.topics
    if not stands(proposition, context):
        return []
    verb = bool({t.lower for t in proposition.predicate} & lexicon.VERBS)
    named = proposition.subject[0].lower in lexicon.NOUNS if proposition.subject else False
    if named and {t.lower for t in proposition.predicate} & context.lang.unions.STATING:
        return list(proposition.arguments[:1])
    leads = clauses.TOPIC_PREPOSITIONS | lexicon.CONCERNING
    if proposition.predicate[-1].lower in lexicon.FOCUSING and proposition.subject[:1]:
        talk = proposition.subject[0].lower in clauses.GENERIC_EVENTS | lexicon.NOUNS
        return [a for a in proposition.arguments if talk and a.lead in lexicon.FOCUSED_ON][:1]
    themed = [a for a in proposition.arguments if a.marker and a.words[0].lower in lexicon.THEMES and a.words[1:]]
    return themed or [a for a in proposition.arguments if (not a.marker and verb) or a.lead in leads][:1]


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause is about a topic."""
    return bool(_topics(_with_topic(proposition, context), context))


def of_article(context: Context) -> Iterator[Draft]:
    """What laws and what is held, shown or written under a title are about."""
    yield from laws(context)
    yield from asked(context)
    for found in context.lang.topics.TITLED.finditer(context.text):
        before = context.lang.topics.BEFORE_TITLE.search(context.text, max(0, found.start() - REACH), found.start())
        if before is not None and before[0].lower() not in context.lang.topics.UNNAMED:
            theme = found["theme"].strip(" ,.")
            text = context.writer.sentence(f"{before[0].strip()} {found['verb']} “{theme}”")
            where = (before.start(), found.end())
            yield Draft("topic", text, Value(name=theme), "asserted", None, "", (where,), ("list", "topic"), where)


def laws(context: Context) -> Iterator[Draft]:
    """What each law is about that the article names with its number and year."""
    seen: set[str] = set()
    for found in context.lang.topics.LAW.finditer(context.text):
        if found["law"] not in seen:
            seen.add(found["law"])
            text = context.writer.sentence(context.lang.topics.law_about(found["law"], found["kind"], found["matter"]))
            value, where = Value(name=found["matter"]), found.span()
            yield Draft("topic", text, value, "asserted", None, "", (where,), ("list", "topic"), where)


TYPE = ClaimType(name="topic", find=find, covers=covers, of_article=of_article)
