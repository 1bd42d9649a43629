"""Holds back a drafted claim that cannot stand: broken, empty, too long, talk, or pointing at nothing."""

import re
from collections.abc import Callable

from klaim.claims._model import Context, Draft
from klaim.decompose import crossed, cut_short, dangling, headless, joins, misreadings, restricted, scope
from klaim.decompose.broken import broken
from klaim.decompose.far_apart import far_apart
from klaim.decompose.nameless import tells_effect
from klaim.decompose.unresolved import unresolved
from klaim.decompose.words import PLAIN_WORD, WORD, Words, extent, words_of

MAX_WORDS = 45
MIN_WORDS, MIN_WORDS_WITH_VALUE = 5, 4
MIN_WORDS_OF_CLAUSE = 3
"""The shortest clause with a subject and a verb that is kept: "Api sudah padam."."""
MIN_WORDS_OF_KIND = 4
"""The shortest clause about a kind of thing that nothing names."""
OFTEN_NAMED = 3
"""How often a text uses a word that no dictionary has, where a short claim about it can be understood."""
MIN_WORDS_BY_TYPE = {"quantity": 3, "role": 3}
"""The shortest claims that say something: "IHSG melemah 0,78%.", "Daryono adalah direktur."."""
CLOSING = 3
"""Characters behind a claim's last word within which a question mark closes what it was read from."""
MAX_NAMINGS = 2
"""How often one name may stand in a claim; more is a sentence that was misread."""
UNRESOLVED = "unresolved-reference"
"""Why a claim is held back that is sound but for something that the text does not settle."""

_NAME = re.compile(r"\b[A-Z]\w{3,}")
_MARKUP = re.compile(
    r"</?[A-Za-z]|https?://|&#?\w{2,8};|\b(?i:quot|nbsp|amp|[lr][ds]quo|[mn]dash)(?:;|\b)|"
    r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2060-\u2064\ufeff\ufffd]"
)
"""Tags, entities and characters that nobody sees: remains of a page rather than words of an article."""


def reason_to_hold(draft: Draft, context: Context) -> str:
    """Why a draft is no claim, empty where it is one; the first reason in the order of REASONS."""
    words = words_of(draft.text)
    for reason, holds in REASONS.items():
        if holds(draft, words, context):
            return reason
    return ""


def _too_short(draft: Draft, words: Words, context: Context) -> bool:
    shortest = MIN_WORDS if draft.value is None else MIN_WORDS_WITH_VALUE
    if draft.value is None and context.main_day is not None:
        words = WORD.findall(draft.text.lower().removesuffix(f"{context.main_day.words.lower()}."))
    if not context.lang.reporting.URGING.isdisjoint(words[-2:-1]) and words[-1] in context.lang.bodies.ASKED_OF:
        return True
    if len(words) >= MIN_WORDS_BY_TYPE.get(draft.type, shortest):
        return False
    return draft.value is not None or len(words) < MIN_WORDS_OF_CLAUSE or not _whole(draft, words, context)


def _whole(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a few words are a clause that says something: a finite verb of somebody named, or one set in time.

    "Api sudah padam.", "Polisi menahan Budi.", but not "Program itu bertujuan." or "Mereka sudah tiba."
    """
    lang = context.lang
    if words[0] in lang.clauses.NEGATIONS and words[1] in lang.clauses.THERE_IS:
        return len(words) >= MIN_WORDS_OF_KIND and not set(words) & lang.clauses.POINTING
    such = draft.speech is not None and words[-1] in lang.states.SUCH
    told = such or any(lang.verbs.looks_finite(w) for w in words[1:])
    if words[0] in lang.fragments.CANNOT_START_SHORT or not told:
        return False
    if lang.verbs.needs_object(words[-1]) or _asks_nothing(words, context):
        return False
    first, *others = draft.text.split()
    named = any(w[0].isupper() for w in others) or _told_of_somebody(first, words, context)
    whole = such and len(words) >= MIN_WORDS_OF_KIND and not set(words) & context.lang.clauses.POINTING
    whole = whole or named or any(w in lang.unions.BEFORE_PREDICATE for w in words[1:])
    return whole or _told_of_a_kind(words, context) or tells_effect(words, context)


def _told_of_a_kind(words: Words, context: Context) -> bool:
    """Whether four words tell something of a kind of thing: "Otot jantung mengalami penebalan."."""
    lang = context.lang
    if len(words) < MIN_WORDS_OF_KIND or words[0] in lang.unions.OPENS_NO_KIND or words[1] in lang.clauses.PREPOSITIONS:
        return False
    if not lang.titles.is_word(words[0]) and context.text.lower().count(words[0]) < OFTEN_NAMED:
        return False
    pointing = lang.clauses.POINTING | lang.unions.PRONOUNS
    owned = any(w.endswith(lang.clauses.POSSESSIVE) and w not in lang.clauses.NO_POSSESSIVE for w in words)
    told = any(lang.verbs.carries_clause(w) for w in words[1:])
    return told and not owned and not pointing & set(words)


def _asks_nothing(words: Words, context: Context) -> bool:
    """Whether somebody is asked or urged without what is asked of them: "Bupati meminta warga"."""
    lang = context.lang
    return words[-2] in lang.unions.NEEDS_DEED and words[-1] in lang.titles.PEOPLE


def _told_of_somebody(first: str, words: Words, context: Context) -> bool:
    """Whether somebody or something known by name does a deed to what stands behind it: "Kejagung menghormati …"."""
    entities, names = context.entities, context.lang.places.NAMES
    known = first.isupper() or first in names or first in entities.people or first in entities.aliases
    proper = first in context.capitalised and not context.lang.titles.is_word(first)
    verbs, ready = context.lang.verbs, words[1] in context.lang.judgements.READY
    deed = any(verbs.carries_clause(w) for w in words[1:-1]) or (ready and verbs.carries_clause(words[-1]))
    return (known or proper) and deed and len(first) > 1 and not set(words) & context.lang.clauses.POINTING


def _too_long(draft: Draft, words: Words, context: Context) -> bool:
    return len(words) > MAX_WORDS


def _lost_join(draft: Draft, words: Words, context: Context) -> bool:
    """Whether two pieces of the article stand side by side that only a conjunction parted."""
    return any(True for _ in joins.lost(draft, context))


def _open_quotation(draft: Draft, words: Words, context: Context) -> bool:
    return bool(draft.text.count('"') % 2) or draft.text.count("(") != draft.text.count(")")


def _talk(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim is spoken language: its words, a clause that begins anew as one does aloud, another language."""
    talk = context.lang.misreadings
    if context.lang.talk.FOREIGN.match(draft.text):
        return True
    named = draft.text.split(" ", 1)[0] in context.capitalised
    written = draft.text if named else draft.text[:1].lower() + draft.text[1:]
    spoken = talk.COLLOQUIAL & {*words} & {*PLAIN_WORD.findall(written)}
    return bool(spoken) or bool(draft.speaker and talk.TALK_JOINT.search(draft.text))


def _markup(draft: Draft, words: Words, context: Context) -> bool:
    """Whether remains of a page stand in a claim: its tags, its links, its credits."""
    return _MARKUP.search(draft.text) is not None or context.lang.page.REMAINS.search(draft.text) is not None


def _request(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim asks, wishes or promises its reader something."""
    reporting = context.lang.reporting
    if reporting.PLEADING.search(draft.text):
        return True
    return words[0] in reporting.IMPERATIVES or not reporting.SECOND_PERSONS.isdisjoint(words)


def _repetition(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a name stands in a claim more often than one says it, and than the sentence itself does.

    A name that stands twice in that of the event is told once by it: "banjir di Demak, Kota Demak".
    """
    label = context.event.undated if context.event is not None else ""
    names = _NAME.findall(draft.text)
    if label and label in draft.text:
        names = [*_NAME.findall(draft.text.replace(label, " ", 1)), *dict.fromkeys(_NAME.findall(label))]
    often = [name for name in set(names) if names.count(name) > MAX_NAMINGS and not context.lang.titles.is_word(name)]
    sentence = context.text[slice(*draft.sentence)] if often else ""
    return any(names.count(name) > sentence.count(name) for name in often)


def _question(draft: Draft, words: Words, context: Context) -> bool:
    asking = context.lang.reporting
    asks = bool(set(words[:2]) & asking.QUESTION) and not set(words[1:3]) & asking.WHOEVER
    found = context.lang.misreadings
    within = found.HOW_MUCH in words and found.ASKED_WITHIN.match(draft.text) is not None
    told = context.text[slice(*draft.sentence)].rstrip(' "”')
    _, end = extent(draft.spans)
    within = within or context.text[end : end + CLOSING].lstrip(' "”').startswith("?")
    within = within or (words[-1].rstrip(".") in found.ASKED_LAST and told.endswith("?"))
    return "?" in draft.text or asks or within or asking.ASKING.match(words[0]) is not None


def _garbled_speaker(draft: Draft, words: Words, context: Context) -> bool:
    """Whether who is said to speak is no name: a first person, a clause, a pronoun that means nobody sure."""
    lang, said = context.lang, draft.speaker.split()
    if not said:
        unknown = (lang.unions.PRONOUNS, lang.unions.CUES_OF_SAME, lang.people.ONE, lang.fragments.OTHER)
        pointer = draft.speech.pointer if draft.speech is not None else ()
        return any(word.lower in words for word in pointer for words in unknown)
    lower = [word.strip(",").lower() for word in said]
    clause = lang.clauses.RELATIVE not in lower and any(w in lang.fragments.NO_SPEAKER for w in said)
    owned = (first := lower[0]).removesuffix(lang.clauses.POSSESSIVE)
    thing = owned != first and lang.titles.is_word(owned)
    open_thing = len(said) == 1 and (thing or first in lang.unions.PRONOUNS)
    named = len(said) > 1 and all(word[0].isupper() for word in said[:2])
    return (
        clause
        or open_thing
        or first in lang.reporting.FIRST_PERSONS
        or (not named and (first in lang.links.LINKS or first in lang.fragments.NO_SPEAKER))
    )


def _no_value(draft: Draft, words: Words, context: Context) -> bool:
    if draft.value is None or draft.value.name is None:
        return False
    name = draft.value.name.strip().lower()
    return not name or (draft.type == "location" and name in context.lang.fragments.ANYWHERE)


REASONS: dict[str, Callable[[Draft, Words, Context], bool]] = {
    "too-short": _too_short,
    "too-long": _too_long,
    "broken-clause": broken,
    "lost-conjunction": _lost_join,
    "open-quotation": _open_quotation,
    "dangling-pointing-word": dangling.points_at_nothing,
    "dangling-subject": dangling.of_nobody,
    "dangling-possessive": dangling.without_owner,
    "dangling-object": dangling.object_of_nobody,
    "first-person": dangling.of_itself,
    "colloquial-speech": _talk,
    "markup": _markup,
    "request-to-reader": _request,
    "repetition": _repetition,
    "question": _question,
    "garbled-speaker": _garbled_speaker,
    "no-value": _no_value,
    "frame-left": misreadings.frame_left,
    "talk-of-self": misreadings.talk_of_self,
    "half-name": misreadings.half_name,
    "placed-name": misreadings.placed_name,
    "no-subject": misreadings.no_subject,
    "unfinished": misreadings.unfinished,
    "cut-short": cut_short.cut_short,
    "run-together": cut_short.glued,
    "of-another": cut_short.of_another,
    "half-limit": cut_short.half_limit,
    "only-named": misreadings.only_named,
    "no-main-clause": headless.headless,
    "asked": headless.asked,
    "of-figures": headless.of_figures,
    "denied": misreadings.denied,
    "lost-negation": scope.lost_negation,
    "lost-without": scope.lost_without,
    "lost-example": scope.lost_example,
    "lost-hedge": scope.lost_hedge,
    "lost-relative": scope.lost_relative,
    "lost-only": scope.lost_only,
    "lost-party": scope.lost_party,
    "lost-share": scope.lost_share,
    "supposed": scope.supposed,
    "unpaired-figure": scope.unpaired,
    "crossed-lists": crossed.crossed,
    "unrestricted": restricted.unrestricted,
    "restricts": restricted.restricts,
    "without-purpose": restricted.without_purpose,
    "without-condition": restricted.without_condition,
    "of-purpose": restricted.of_purpose,
    "said-nothing": misreadings.said_nothing,
    "unsure": misreadings.unsure,
    "no-role": misreadings.no_role,
    "no-topic": misreadings.no_topic,
    "relative-time": dangling.relative_time,
    "far-apart": far_apart,
    UNRESOLVED: unresolved,
}
