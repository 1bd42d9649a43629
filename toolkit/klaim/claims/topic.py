"""What a talk, meeting, letter, inquiry or statement was about."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._asked import asked
from klaim.claims._coordination import alternatives, splits
from klaim.claims._drafting import core, draft, stands
from klaim.claims._model import ClaimType, Context, Draft
from klaim.claims._plain import plain
from klaim.claims._topics import topics_of, with_topic
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import trim
from klaim.records import Value

NEGOTIATED = 3
"""Words before what a talk that somebody holds is on: "untuk melakukan negosiasi"."""

REACH = 120
"""Characters before a title in which the name of what has it may begin."""


def find(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """The clause once for each topic."""
    if proposition.kind == "link" and proposition.link == "purpose":
        yield from _linked(proposition, context)
    yield from _met(proposition, context)
    proposition = with_topic(proposition, context)
    about = topics_of(proposition, context)
    kept = tuple(a for a in core(proposition, context) if a in about[:1] or a not in about)
    if not about:
        return
    whole = replace(proposition, arguments=kept)
    for one in (one for clause in (whole, *plain(whole, context)) for one in splits(clause, context)):
        topic = next((a for a in one.arguments if a.marker == about[0].marker), None)
        value = _value(topic, one, context) if topic is not None else None
        if claim := draft("topic" if value else "event", one, context, value=value):
            yield claim


def _value(about: Argument, proposition: Proposition, context: Context) -> Value:
    """The name of a topic; a question keeps what it is asked on condition of."""
    words = _plain(_whole(about, proposition, context), context)
    words += proposition.tail if words[0].lower in context.lang.topics.QUESTIONS else ()
    return Value(name=context.writer.phrase(words))


def _parted(words: Phrase, context: Context) -> list[Phrase]:
    """The topics of a list in which "serta" joins two lists: "isu strategis serta perkembangan kawasan dan global"."""
    at = next((n for n, t in enumerate(words) if n and t.lower in context.lang.lists.ADDING), None)
    parts = [trim(words[:at]), trim(words[at + 1 :])] if at is not None else [words]
    return [topic for part in parts if part for topic in alternatives(part, context)]


def _whole(about: Argument, proposition: Proposition, context: Context) -> Phrase:
    """A topic with what that is about in turn: "keluhan masyarakat soal gaji guru"."""
    lexicon, arguments = context.lang.topics, proposition.arguments
    words = about.words[about.words[0].lower in lexicon.THEMES | lexicon.THERE_BEING | lexicon.AGAIN :]
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
    if found is None or proposition.arguments[0].marker:
        return
    if proposition.arguments[0].words[0].lower not in lang.unions.HELD | lang.clauses.GENERIC_EVENTS:
        return
    last = proposition.arguments[found[0]]
    with_whom = Argument(last.marker, last.words[: found[1]])
    before = (*proposition.arguments[: found[0]], *((with_whom,) if with_whom.words else ()))
    for topic in _parted(last.words[found[1] + 1 :], context):
        told = replace(proposition, arguments=(*before, Argument(last.words[found[1] : found[1] + 1], topic)))
        if claim := draft("topic", told, context, value=Value(name=context.writer.phrase(topic))):
            yield claim


def _linked(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """Read "menghubungi X untuk membahas Y": the purpose names the topic."""
    tail = proposition.tail
    at = next((n for n, t in enumerate(tail[:4]) if t.lower in context.lang.topics.VERBS), None)
    about = tail[at + 1 :] if at is not None else _negotiated(proposition, context)
    about = tuple(itertools.dropwhile(lambda t: t.lower in context.lang.clauses.AUXILIARIES, about))
    if about and (claim := draft("topic", proposition, context, value=Value(name=context.writer.phrase(about)))):
        yield claim


def covers(proposition: Proposition, context: Context) -> bool:
    """Whether the clause is about a topic."""
    return bool(topics_of(with_topic(proposition, context), context))


def _negotiated(proposition: Proposition, context: Context) -> Phrase:
    """What those who meet hold a talk on, the talk with it: "bertemu untuk melakukan negosiasi tarif"."""
    lexicon, tail = context.lang.taking_part, proposition.tail
    meets = proposition.predicate[-1].lower in lexicon.MEETING
    holds = meets and len(tail) > NEGOTIATED and tail[1].lower in context.lang.topics.HOLDING
    return tail[2:] if holds and tail[2].lower in lexicon.TALKS else ()


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
