"""Whom the subject of what somebody says means where it is they themselves or their side."""

from klaim.claims._model import Context
from klaim.propositions._model import Proposition


def themselves(proposition: Proposition, speaker: str, context: Context) -> str:
    """Who speaks, or the body they speak for, where a clause means it by its subject; empty where that is not sure.

    "Korea Utara mengatakan bahwa mereka telah …", "Budi mengatakan ia akan …", "Aris mengaku omzetnya anjlok",
    "kami berharap …".
    """
    speech, subject = proposition.speech, proposition.subject
    if not speaker or speech is None or len(subject) != 1 or not proposition.predicate:
        return ""
    word, lang = subject[0], context.lang
    if word.lower in lang.unions.OWN_PLURAL:
        return _side(proposition, speaker, context)
    told_here = proposition.sentence[0] <= speech.cue.start < word.start
    if proposition.quoted or not told_here or word.lower in lang.people.BOTH_PERSONAL:
        return ""
    if word.lower in lang.reporting.SELF:
        return speaker
    if speech.cue.lower in lang.reporting.ADMITTING and word.lower.endswith(lang.clauses.POSSESSIVE):
        owned = word.text.removesuffix(lang.clauses.POSSESSIVE)
        return f"{owned} {speaker}" if len(owned) > 2 and word.lower not in lang.clauses.NO_POSSESSIVE else ""
    mention = context.writer.mentions.get(word.start)
    if mention is not None and mention.certain:
        return ""
    passive = any(t.lower.startswith(lang.verbs.PASSIVE) for t in proposition.predicate)
    pronouns = lang.clauses.PERSONAL if _is_person(speaker, context) else lang.clauses.PLURAL_PERSONAL
    return speaker if word.lower in pronouns and not passive else ""


def _side(proposition: Proposition, speaker: str, context: Context) -> str:
    """The one who speaks where "kami" or "kita" thinks or wants, the body they speak for where "kita" acts."""
    lang = context.lang
    verbs = {t.lower for t in proposition.predicate}
    if verbs & lang.selves.ATTITUDES:
        return speaker if _is_person(speaker, context) else ""
    if proposition.subject[0].lower not in lang.reporting.INCLUSIVE or verbs & lang.selves.WEIGHED:
        return ""
    acts = any(lang.events.ACTIVE.match(verb) for verb in verbs - lang.selves.KNOWING)
    return context.writer.parties.get(speaker, "") if acts else ""


def _is_person(speaker: str, context: Context) -> bool:
    return speaker in context.entities.people or (" " not in speaker and speaker not in context.lang.places.NAMES)
