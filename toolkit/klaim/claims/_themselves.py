"""Whom the subject of what somebody says means where it is they themselves or their side."""

from klaim.claims._model import Context
from klaim.propositions._model import Proposition

SHORTEST_NOUN = 2
"""Letters that a noun with "-nya" has more than."""

LONGEST_COUNT = 2
"""Words before a noun that tell how many are meant."""


def themselves(proposition: Proposition, speaker: str, context: Context) -> str:
    """Who speaks, or the body they speak for, where a clause means it by its subject; empty where that is not sure.

    "Korea Utara mengatakan bahwa mereka telah …", "Budi mengatakan ia akan …", "Aris mengaku omzetnya anjlok",
    "kami berharap …".
    """
    speech, subject = proposition.speech, proposition.subject
    lang = context.lang
    if not speaker or speech is None or not subject or not proposition.predicate:
        return ""
    if speech.cue.lower in lang.reporting.CITING:
        return ""
    word = subject[0]
    if len(subject) == len(lang.selves.WARDS) and (word.lower, subject[-1].lower) == lang.selves.WARDS:
        own = " ".join(t.text for t in subject).removesuffix(lang.clauses.POSSESSIVE)
        return f"{own} {speaker}"
    told_here = proposition.sentence[0] <= speech.cue.start < word.start and not proposition.quoted
    if told_here and (of_state := _of_state(proposition, speaker, context)):
        return of_state
    if len(subject) != 1:
        if word.lower in lang.reporting.FIRST_PLURAL and subject[-1].lower in lang.selves.WITH_FAMILY:
            return f"{speaker} {subject[-1].lower}"
        two = len(subject) == LONGEST_COUNT and told_here
        return _counted(proposition, speaker, context) or _body(proposition, speaker, context) if two else ""
    if word.lower in lang.unions.OWN_PLURAL:
        return _side(proposition, speaker, context)
    if not told_here or word.lower in lang.people.BOTH_PERSONAL:
        return ""
    if word.lower in lang.reporting.SELF:
        return speaker if _is_person(speaker, context) else ""
    owned = word.text.removesuffix(lang.clauses.POSSESSIVE)
    if owned != word.text and word.lower not in lang.clauses.NO_POSSESSIVE and len(owned) > SHORTEST_NOUN:
        return _theirs(owned, speaker, admitted=speech.cue.lower in lang.reporting.ADMITTING, context=context)
    mention = context.writer.mentions.get(word.start)
    if mention is not None and mention.certain:
        return ""
    passive = any(t.lower.startswith(lang.verbs.PASSIVE) for t in proposition.predicate)
    pronouns = lang.clauses.PERSONAL if _is_person(speaker, context) else lang.clauses.PLURAL_PERSONAL
    return speaker if word.lower in pronouns and not passive else ""


def _of_state(proposition: Proposition, speaker: str, context: Context) -> str:
    """The state of who speaks, or what is the state's: "negaranya akan …", "lima tentaranya tewas"."""
    *before, last = proposition.subject
    selves, writer = context.lang.selves, context.writer
    owned = last.lower.removesuffix(context.lang.clauses.POSSESSIVE)
    if owned == last.lower or not (owned in selves.STATE or owned in selves.OF_STATE):
        return ""
    state = writer.states.get(speaker) or context.lang.bodies.state_of(speaker)
    if not state or owned in selves.STATE:
        return state if not before else ""
    return " ".join((*(t.text for t in before), owned, state)) if len(before) <= LONGEST_COUNT else ""


def with_state(text: str, proposition: Proposition, speaker: str, context: Context) -> str:
    """A clause's text with the state of who speaks for one in place of "negaranya": "pintu investasi di negaranya".

    It stays where somebody named before it may be meant.
    """
    speech, lang = proposition.speech, context.lang
    own = {f"{noun}{lang.clauses.POSSESSIVE}" for noun in lang.selves.STATE}
    at = next((n for n, t in enumerate(proposition.words) if t.lower in own), None)
    if at is None or not speaker or speech is None or proposition.quoted:
        return text
    before = proposition.words[:at]
    others = any(t.pos == "PROPN" or context.writer.mentions.get(t.start) is not None for t in before)
    state = context.writer.states.get(speaker) or lang.bodies.state_of(speaker)
    told_here = proposition.sentence[0] <= speech.cue.start < proposition.words[at].start
    if others or not state or not told_here:
        return text
    word = proposition.words[at].text
    of_people = bool(before) and before[-1].lower in lang.selves.CITIZENS
    return text.replace(word, f"{word.removesuffix(lang.clauses.POSSESSIVE)} {state}" if of_people else state, 1)


def _theirs(owned: str, speaker: str, *, admitted: bool, context: Context) -> str:
    """What somebody calls theirs: the body they speak for, or what they have by their name."""
    body = str(context.lang.own_bodies.owned(owned.lower(), context.writer.parties.get(speaker, "")))
    theirs = admitted or owned.lower() in context.lang.selves.OWNED
    return body or (f"{owned} {speaker}" if theirs else "")


def _body(proposition: Proposition, speaker: str, context: Context) -> str:
    """The body that somebody calls theirs by two words: "rumah sakitnya"."""
    noun = " ".join(t.lower for t in proposition.subject).removesuffix(context.lang.clauses.POSSESSIVE)
    known = noun in context.lang.own_bodies.OWN_KINDS
    return str(context.lang.own_bodies.owned(noun, context.writer.parties.get(speaker, ""))) if known else ""


def _counted(proposition: Proposition, speaker: str, context: Context) -> str:
    """Some of those of the body that somebody speaks for: "dua anggotanya", "tiga stafnya"."""
    number, noun = proposition.subject
    owned = noun.lower.removesuffix(context.lang.clauses.POSSESSIVE)
    body = context.writer.parties.get(speaker, "")
    theirs = owned != noun.lower and owned in context.lang.selves.STAFF and number.pos == "NUM"
    return f"{number.text} {owned} {body}" if theirs and body else ""


def _side(proposition: Proposition, speaker: str, context: Context) -> str:
    """The one who speaks where "kami" or "kita" thinks or wants, the body they speak for where "kita" acts."""
    lang = context.lang
    verbs = {t.lower for t in proposition.predicate}
    person = speaker if _is_person(speaker, context) else ""
    if verbs & lang.selves.ATTITUDES:
        return person
    if verbs & (lang.selves.STANCES | lang.selves.AWARE):
        return context.writer.parties.get(speaker) or person
    if proposition.subject[0].lower not in lang.reporting.INCLUSIVE or verbs & lang.selves.WEIGHED:
        return ""
    acts = any(lang.events.ACTIVE.match(verb) for verb in verbs - lang.selves.KNOWING)
    return context.writer.parties.get(speaker, "") if acts else ""


def _is_person(speaker: str, context: Context) -> bool:
    if speaker in context.entities.people:
        return True
    return " " not in speaker and not speaker.isupper() and speaker not in context.lang.places.NAMES
