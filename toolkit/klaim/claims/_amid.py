"""Whether a clause that names nobody and nothing tells of what only the article's event brings in."""

from klaim.claims._modality import modality
from klaim.claims._model import Context
from klaim.discourse.event import Event
from klaim.propositions._model import Phrase, Proposition

NEAR = 3
"""Ends of sentences between the first mention of a talk and what was said there."""

LONGEST = 8
"""Words of what was said there in short."""

TOLD = "clause"
"""The kind of event that is named by what its opening tells: "pohon tumbang di …"."""

HELD = "deed"
"""The kind of event that people hold; all that is told of those who take part is of it."""


def is_amid(proposition: Proposition, event: Event, context: Context) -> bool:
    """Whether a subject, or what there was, is a part of the event: "peserta" of a race, "proyektil" of a shooting.

    No clause is that tells what holds at all times, or what people are asked to do.
    """
    lang = context.lang
    nouns, head = lang.amid.NOUNS.get(event.kind, frozenset()), _head(proposition, context)
    repeated = event.kind == TOLD and head in event.label.split()
    if (head not in nouns and not _is_caught(proposition, event, head, context)) or repeated or context.writer.doubts:
        return False
    if event.kind == HELD:
        return True
    told = " ".join(t.lower for t in proposition.words)
    defines = {t.lower for t in proposition.predicate} & lang.clauses.COPULAS and not _is_counted(proposition.subject)
    return not defines and not lang.ties.EVER.search(told) and modality(proposition, context) != "urged"


def in_talk(proposition: Proposition, event: Event, subject: str, context: Context) -> str:
    """The meeting or call in which one of its parties said or agreed on something short; empty for all else.

    "Budi membahas perdamaian" right behind "Budi menelepon Presiden Iran …" was in that call.
    """
    lang, predicate = context.lang, {t.lower for t in proposition.predicate}
    if event.kind not in lang.amid.TALKS or predicate.isdisjoint(lang.amid.TALKED) or context.writer.doubts:
        return ""
    behind = [t for a in proposition.arguments for t in a.all]
    near = context.text.count(". ", event.end, proposition.sentence[0] + 1) < NEAR
    told = f"{context.text[: event.end]} {event.label}".replace(",", " ").split()
    party = subject and subject.split()[-1] in told
    named = any(t.pos == "PROPN" and t.text in event.label for t in behind)
    both = not context.lang.clauses.AND.isdisjoint(subject.split())
    if not near or not party or both or named or len(behind) > LONGEST or modality(proposition, context) != "asserted":
        return ""
    return str(lang.events.within("", lang.meetings.without(event.label, subject)).strip())


def responds(proposition: Proposition, event: Event, context: Context) -> bool:
    """Whether somebody named does something that only the event was the reason for.

    "Budi melakukan pengecekan", "Petugas Polres Melati langsung bergerak".
    """
    lang = context.lang
    if event.kind not in lang.amid.RESPONDED_TO:
        return False
    behind = [t for a in proposition.arguments for t in a.all]
    told = {t.lower for t in (*proposition.predicate, *behind)}
    sent = any(t.lower in lang.amid.SENT for t in proposition.words)
    if proposition.kind not in ("clause", "link" if sent else "clause"):
        return False
    if not sent and not rescues(proposition, event, context) and told.isdisjoint(lang.amid.RESPONSES):
        return False
    capitals = (t for t in behind if t.pos == "PROPN" or t.text[0].isupper())
    named = any(t.start not in context.writer.sentence_starts for t in capitals)
    complete = not told.isdisjoint(lang.amid.OF_WHAT) or bool(proposition.tail) or len(behind) > LONGEST
    complete = complete and not sent
    after = proposition.words[0].start >= event.end and not context.writer.doubts
    return after and not named and not complete and modality(proposition, context) in ("asserted", "expected")


def _is_caught(proposition: Proposition, event: Event, head: str, context: Context) -> bool:
    """Whether somebody nameless is told to be caught or questioned, who can only be so because of the event."""
    lang = context.lang
    people = head in lang.unions.COUNTED_PEOPLE | lang.people.CROWDS | lang.amid.OWNERS
    return people and event.kind in lang.amid.CATCHING and _tells_catch(proposition, context)


def _tells_catch(proposition: Proposition, context: Context) -> bool:
    return not context.lang.amid.CAUGHT.isdisjoint(t.lower for t in proposition.predicate)


def ties_to(proposition: Proposition, event: Event, context: Context) -> str:
    """What ties a clause that is a part of an event to it."""
    lang = context.lang
    caught = event.kind in lang.events.UNFOLDING and _tells_catch(proposition, context)
    return str(lang.events.concerning(context.matter) if caught else lang.amid.amid(context.matter, event.kind))


def rescues(proposition: Proposition, event: Event, context: Context) -> bool:
    """Whether those who are called, by name or not, save somebody or put something out in an event."""
    lang, subject = context.lang, proposition.subject
    called = bool(subject) and (subject[0].lower in lang.events.ACTORS or any(t.pos == "PROPN" for t in subject))
    told = " ".join(t.lower for t in proposition.predicate)
    return called and event.kind in lang.events.UNFOLDING and lang.ties.RESCUED.search(told) is not None


def _head(proposition: Proposition, context: Context) -> str:
    """The noun of a subject without words of quantity, or of what there was where nothing stands before that."""
    there = proposition.arguments[0].words if proposition.arguments and not proposition.arguments[0].marker else ()
    words = proposition.subject or there
    nouns = [t.lower for t in words if t.pos == "NOUN" and t.lower not in context.lang.words_counted.COUNTS]
    counted = nouns[0] if nouns and proposition.subject else ""
    return next((noun for noun in nouns if noun not in context.lang.phrases.CLASSIFIERS), counted)


def _is_counted(subject: Phrase) -> bool:
    return bool(subject) and subject[0].pos == "NUM"
