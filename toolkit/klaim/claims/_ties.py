"""What ties a clause that names nobody and nothing to what its article is about."""

from typing import Any

from klaim.claims._amid import in_talk, is_amid, rescues, responds, ties_to
from klaim.claims._arena import in_arena
from klaim.claims._modality import modality
from klaim.claims._model import Context
from klaim.discourse.event import Event
from klaim.parsing import Token
from klaim.propositions._model import Phrase, Proposition

LONGEST_BODY = 5
"""Words of a subject within which the body that it is stands."""

VAGUE = "incident"
"""The kind of event of which only where it was is known, so that its name tells nothing of a deed."""

MATCH, ATTACK = "match", "attack"

NEAR = 2
"""Ends of sentences between an attack and a clause that tells whom it harmed."""

FEWEST_ASKED = 2
"""Words behind a verb of asking must be more: "(mengimbau) kepada masyarakat" asks nothing."""

LONGEST_FEATURE = 2
"""Words from "yang" on that tell no more than what something is like: "kendaraan yang ringsek"."""

LONGEST_ACTOR = 3
"""Words of a subject that says no more than what part somebody plays: "tim penyelamat"."""


def tie(proposition: Proposition, context: Context, *written: Any) -> str:
    """The event, or what the article is about, behind a clause that needs it to be understood; else nothing.

    The deed of somebody nameless wherever that is known; any other clause behind the first mention of an accident,
    a fire or the like, where it tells whom or what that struck. `written` is how its subject and the rest read.
    """
    played = in_arena(proposition, context, *written) if context.arena else ""
    only_match = bool(context.arena) and (context.event is None or context.event.kind == MATCH)
    return played if played or only_match else _to_event(proposition, context, *written)


def _to_event(proposition: Proposition, context: Context, *written: Any) -> str:
    """What ties a clause to the article's event or what it is about."""
    event, subject = context.event, str(written[0])
    told = str(written).casefold()
    if event is None and context.matter.partition(" ")[0].casefold() in told.split():
        return ""
    named = context.matter.partition(",")[0].casefold() in told or any(name in told for name in context.event_names)
    named = named or (event is not None and event.is_named_by(subject))
    if not context.matter or proposition.kind == "act" or named or context.is_long_before(*proposition.sentence):
        return ""
    if event is not None and (told := _of_anybody(proposition, event, context, *written)):
        return told
    if _names_any(proposition, context, subject) and not _is_struck(proposition, context, subject):
        return ""
    if _advises(proposition, context):
        return ""
    if event is None:
        actor = _is_actor(proposition.subject, context.lang) and subject.casefold() not in context.matter.casefold()
        return str(context.lang.events.concerning(context.matter)) if actor else ""
    return _of_nobody_named(proposition, event, context, subject)


def _of_anybody(proposition: Proposition, event: Event, context: Context, *written: Any) -> str:
    """What ties to an event what somebody, named or not, asks, does at law, says in talks or does because of it."""
    lang = context.lang
    if _appeals(proposition, event, context):
        return str(lang.ties.behind(context.matter))
    if _is_step(proposition, event, context, *written):
        return str(lang.events.within("", event.label).strip())
    if talk := in_talk(proposition, event, str(written[0]), context):
        return talk
    if not is_particular(context.matter) or not responds(proposition, event, context):
        return ""
    return str(
        lang.events.within("", context.matter).strip()
        if rescues(proposition, event, context)
        else lang.events.concerning(context.matter)
    )


def _of_nobody_named(proposition: Proposition, event: Event, context: Context, subject: str) -> str:
    """What ties a clause without a name to an event: a deed of police and the like, what was struck, a part of it."""
    lang = context.lang
    follows = _follows(proposition, event)
    if event.kind in lang.events.ACTED_ON and follows and _is_actor(_uncounted(proposition.subject, lang), lang):
        return _acted(proposition, event, context)
    if not follows or not is_particular(context.matter):
        return ""
    unfolds = event.noun in lang.events.RIOTS or event.kind in lang.events.UNFOLDING
    if unfolds and proposition.words[-1].lower in lang.ties.CAUSED_BY:
        return str(lang.ties.caused_by(context.matter))
    ending = subject.lower().split()[-2:]
    repeats = bool(ending) and " ".join(ending) in context.matter.lower()
    if repeats or (event.kind != "clause" and event.noun in {t.lower for t in proposition.words}):
        return ""
    if unfolds and _tells(proposition, context):
        return _happened(proposition, context)
    apart = _ends_in_relative(proposition, context) or _is_elsewhere(proposition, context)
    amid = is_amid(proposition, event, context) and not apart
    return ties_to(proposition, event, context) if amid else ""


def _ends_in_relative(proposition: Proposition, context: Context) -> bool:
    """Whether the last thing that a clause tells goes on with a clause of its own, to which a tie would belong."""
    last = proposition.arguments[-1].words if proposition.arguments else ()
    return any(t.lower == context.lang.clauses.RELATIVE for t in last[:-LONGEST_FEATURE])


def _acted(proposition: Proposition, event: Event, context: Context) -> str:
    """What ties the deed of somebody nameless to an event; nothing where that asks something or points at a case."""
    lang, words = context.lang, {t.lower for t in proposition.words}
    pointed = words & lang.events.KINDS["case"] and words & lang.clauses.POINTING
    if (
        pointed
        or _ends_in_relative(proposition, context)
        or event.kind == VAGUE
        or modality(proposition, context) == "urged"
    ):
        return ""
    told = _told(proposition)
    unfolds = event.kind in lang.events.UNFOLDING
    if unfolds and any(t.lower in lang.ties.CARED_FOR for t in proposition.predicate):
        return str(lang.ties.because_of(context.matter))
    part = unfolds and (lang.ties.RESCUED.search(told) or lang.ties.HARMED.search(told))
    return str(lang.events.within("", context.matter).strip() if part else lang.events.concerning(context.matter))


def _happened(proposition: Proposition, context: Context) -> str:
    """What ties a clause to an event that did something to somebody or something: "akibat" or "dalam" it."""
    lang = context.lang
    done = [*proposition.predicate, *(a.words[0] for a in proposition.arguments[:1])]
    attack = context.event is not None and context.event.kind == ATTACK
    put_out = attack and any(t.lower in lang.ties.PUT_OUT for t in proposition.predicate)
    if put_out or not lang.ties.CARED_FOR.isdisjoint(t.lower for t in done):
        return str(lang.ties.because_of(context.matter))
    struck = _is_there(proposition, lang) or lang.ties.STRUCK.search(_told(proposition))
    if struck and _is_elsewhere(proposition, context):
        return ""
    return str(lang.events.within("", context.matter).strip() if struck else lang.events.concerning(context.matter))


def _is_elsewhere(proposition: Proposition, context: Context) -> bool:
    """Whether the sentence of a clause names a place that the label of the event does not: it may be another event."""
    lang, label = context.lang, context.matter
    for found in lang.scenes.PLACE.finditer(context.text, *proposition.sentence):
        words = found[1].replace(",", " ").split()
        named = all(w[0].isupper() for w in words) and not lang.titles.is_word(words[0].lower())
        if named and not words[0].isupper() and not any(w in label for w in words):
            return True
    return False


def tied_subject(subject: str, tied: str, context: Context) -> tuple[str, str]:
    """A subject that the event itself makes what it is, with the event, and what is left to tie the clause to it.

    "Laga" is the match of the article, and "korban" its victims.
    """
    event, words = context.event, subject.lower().split()
    if not tied or not words:
        return subject, tied
    if subject.casefold() == context.arena.partition(" ")[0].casefold():
        return context.arena, ""
    if words[-1] in context.lang.ties.SET_OFF and tied == context.lang.ties.because_of(context.matter):
        return f"{subject} {tied}", ""
    if event is not None and words[-1] in context.lang.ties.OF_EVENT and tied.endswith(event.label):
        told = event.label if event.kind == "case" else context.lang.cases.deed_of(event.label)
        return f"{subject} {told}", ""
    return subject, tied


def _names_any(proposition: Proposition, context: Context, subject: str) -> bool:
    """Whether a clause, or how its subject is written, names somebody or something."""
    written = any(word[0].isupper() for word in subject.split()[1:])
    return written or any(is_name(t, context) for t in proposition.words)


def _is_struck(proposition: Proposition, context: Context, subject: str) -> bool:
    """Whether a clause tells what an event did to somebody, and names nobody and nothing else: "Budi terluka"."""
    event, lang = context.event, context.lang
    if event is not None and event.kind == ATTACK and _are_struck(proposition, event, context):
        return True
    if event is None or event.kind not in lang.ties.STRIKES_ONCE:
        return False
    if subject not in context.entities.people and not all(t.pos == "PROPN" for t in proposition.subject):
        return False
    alone = not any(is_name(t, context) for t in proposition.words if t not in proposition.subject)
    return alone and lang.ties.HARMED.search(_told(proposition)) is not None


def _are_struck(proposition: Proposition, event: Event, context: Context) -> bool:
    """Whether a clause right behind the first mention of an attack tells how many it harmed, and no more."""
    near = context.text.count(". ", event.end, proposition.sentence[0] + 1) <= NEAR
    counted = any(t.pos == "NUM" for t in proposition.subject)
    alone = not any(is_name(t, context) for a in proposition.arguments for t in a.all)
    return near and counted and alone and context.lang.ties.HARMED.search(_told(proposition)) is not None


def is_name(word: Token, context: Context) -> bool:
    """Whether a word is one of a name: no common noun that only the start of a sentence gave a capital."""
    opens = word.start in context.writer.sentence_starts and not word.text.isupper()
    if opens and context.lang.titles.is_word(word.lower):
        return False
    if word.lower in context.lang.words_numbers.CURRENCIES_BEFORE:
        return False
    return word.pos == "PROPN" or (word.text[:1].isupper() and (word.i > 0 or word.text.isupper()))


def _appeals(proposition: Proposition, event: Event, context: Context) -> bool:
    """Whether somebody asks people for something behind a quake or the like, and names nothing: "BMKG mengimbau …"."""
    lang = context.lang
    if event.kind not in lang.ties.STRIKES_ONCE or event.kind == "clause" or not _follows(proposition, event):
        return False
    asked = proposition.predicate[-1:] and proposition.predicate[-1].lower in lang.reporting.URGING
    behind = [t for a in proposition.arguments for t in a.words] + list(proposition.tail)
    words = {t.lower for t in behind}
    to_public = not lang.events.PUBLIC.isdisjoint(words) and len(behind) > FEWEST_ASKED
    named = event.noun in words or any(is_name(t, context) for t in behind)
    return bool(asked) and to_public and not named and modality(proposition, context) == "urged"


def _is_step(proposition: Proposition, event: Event, context: Context, *written: Any) -> bool:
    """Whether a clause tells what police or a court did in the case an article is about, and names no case."""
    cases, predicate = context.lang.cases, {t.lower for t in proposition.predicate}
    if event.kind not in cases.AT_LAW or not _follows(proposition, event) or context.writer.doubts:
        return False
    told = " ".join([*(t.lower for t in proposition.words), str(written[1:]).lower()])
    elsewhere = cases.OTHERWISE.search(cases.FURTHER.sub("", told))
    if elsewhere or not event.label.startswith(tuple(cases.NAMED_BY)):
        return False
    behind = [t.lower for a in proposition.arguments for t in a.words]
    body = any(t.lower in cases.BODIES for t in proposition.subject[:LONGEST_BODY])
    deed = body and bool(behind) and bool(predicate & cases.DEEDS)
    made = bool(predicate & cases.MADE) and not cases.SUSPECTS.isdisjoint(behind)
    there = not proposition.subject and behind[:1] != [] and behind[0] in cases.SUSPECTS
    return deed or made or there


def is_particular(label: str) -> bool:
    """Whether a label holds a name or number, so that it means one event and not any of its kind."""
    return any(c.isupper() or c.isdigit() for c in label)


def _follows(proposition: Proposition, event: Event) -> bool:
    """Whether a clause stands behind the first mention of an event."""
    return proposition.words[0].start >= event.end


def _tells(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what an event did to something, what came of it or what those there did."""
    subject, lang = proposition.subject, context.lang
    existing = not subject and bool(proposition.arguments) and not proposition.arguments[0].marker
    named = (existing or (bool(subject) and subject[0].pos != "PRON")) and not context.writer.doubts
    told = _told(proposition)
    defines = {t.lower for t in proposition.predicate} & lang.clauses.COPULAS
    of_event = _is_there(proposition, lang) or lang.ties.STRUCK.search(told) or lang.ties.AFTERMATH.search(told)
    return (
        named
        and not defines
        and bool(of_event)
        and not lang.ties.EVER.search(told)
        and modality(proposition, context) not in ("urged", "expected")
    )


def _told(proposition: Proposition) -> str:
    """The words of a clause in lower case."""
    return " ".join(t.lower for t in proposition.words)


def _is_there(proposition: Proposition, lang: Any) -> bool:
    """Whether a subject is people or a thing that only the event brings in."""
    return any(t.lower in lang.unions.THERE for t in proposition.subject[:2])


def _uncounted(subject: Phrase, lang: Any) -> Phrase:
    """A subject without a word for how many there are: "para tersangka"."""
    return subject[1:] if subject and (subject[0].lower in lang.unions.SOME or subject[0].pos == "NUM") else subject


def _advises(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what the public should or may do rather than what somebody did."""
    lang, subject = context.lang, proposition.subject
    if not subject or subject[0].lower not in lang.events.PUBLIC:
        return False
    may = any(t.lower in lang.clauses.POSSIBLE for t in proposition.predicate)
    return may or modality(proposition, context) in ("urged", "expected")


def _is_actor(subject: Phrase, lang: Any) -> bool:
    """Whether a subject says no more than what part somebody plays: "polisi", "tim penyelamat"."""
    if not 0 < len(subject) <= LONGEST_ACTOR:
        return False
    return subject[0].lower in (lang.events.ACTORS if subject[1:] else lang.events.BARE_ACTORS)
