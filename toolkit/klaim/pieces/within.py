"""Frames within a sentence: a cue set into it, or a speaker and verb before what is said."""

from typing import Any

from klaim.parsing import Word
from klaim.pieces.model import Frame, Speech, Words
from klaim.pieces.openings import without_now
from klaim.pieces.predicates import opens_predicate
from klaim.pieces.said import around, counts_named, intended, is_clause, owned, told, unquoted
from klaim.pieces.voices import before_verb, behind_cue, speaker_end, strip_marks, subject_of

LONGEST_PREDICATE = 4
"""Words in which a predicate that opens a clause has its verb."""

LONGEST_SOURCE = 8
"""Words of "dalam", the document it names and the verb of what stands in that."""


def cue_inside(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "X, lanjut Y, …" and "…, kata Y.": a bare cue behind a comma."""
    for at in range(1, len(words)):
        cue = words[at]
        if cue.lower not in vocabulary.BARE or not _parted(words, at):
            continue
        before, after = words[:at], words[at + 1 :]
        if cue.lower.endswith(lang.clauses.POSSESSIVE):
            return Frame(Speech((), cue), around(before, strip_marks(after), lang))
        if not after or not may_speak(after[0], lang):
            continue
        end = speaker_end(words, at + 1, lang)
        if end == at + 1:
            continue
        content, act = _around(before, words[end:], lang)
        return Frame(behind_cue(words[at + 1 : end], cue, lang), content, act)
    return None


def _parted(words: Words, at: int) -> bool:
    """Whether a comma, with a closing quotation mark or none, stands before a word."""
    return words[at - 1].text == "," or (at > 1 and words[at - 1].text in '"”' and words[at - 2].text == ",")


def may_speak(word: Word, lang: Any) -> bool:
    """Whether a word behind a cue can begin the name of a speaker."""
    return (
        word.text[0].isupper()
        or word.lower in lang.titles.HEADS
        or word.lower in lang.unions.PRONOUNS
        or word.lower in lang.reporting.SPEAKERS
    )


def _around(before: Words, rest: Words, lang: Any) -> tuple[Words, Words]:
    """What is said around a cue, and what is told about the saying right behind the speaker."""
    comma = next((n for n, w in enumerate(rest) if w.text == ","), len(rest))
    act, behind = strip_marks(rest[:comma]), strip_marks(rest[comma:])
    whole = any(lang.verbs.looks_finite(w.lower) for w in before)
    if whole and behind and not is_clause(behind, lang):
        return strip_marks(before), act + behind
    return around(before, behind, lang), act


def verb_that(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "X mengatakan bahwa …"; where nobody vouches ("Diketahui bahwa …") the content is the narrator's."""
    that = next((i for i in range(len(words) - 2) if _opens_content(words, i, lang)), None)
    if that is None:
        return None
    verb = next((i for i in range(that - 1, -1, -1) if words[i].lower in vocabulary.NEUTRAL), None)
    content = strip_marks(words[that + 1 :])
    if words[0].lower in lang.fragments.POINTING_ALONE and any(w.lower in vocabulary.SHOWING for w in words[:that]):
        return Frame(None, content)
    impersonal = any(w.lower in vocabulary.IMPERSONAL for w in words[max(0, that - 2) : that])
    if verb is not None and impersonal:
        return Frame(before_verb(words[:verb], words[verb], lang), content)
    if verb is not None:
        act = words[verb + 1 : that]
        if any(lang.verbs.looks_affixed(w.lower) for w in act):
            return None
        if any(w.lower in vocabulary.RESULT_SUBJECTS for w in words[:verb][:1]):
            return None
        speech = before_verb(words[:verb], words[verb], lang) or _passive(words[:verb], lang)
        if speech is None:
            return None
        return Frame(speech, _of_speaker(words[:verb], words[verb], content, lang), strip_marks(act))
    if words[0].lower in vocabulary.PASSIVE and (speech := _passive(words[:that], lang)):
        return Frame(speech, content)
    return Frame(None, content) if impersonal else None


def _opens_content(words: Words, at: int, lang: Any) -> bool:
    """Whether a word opens what is said: "bahwa", or "jika" right behind a verb of saying."""
    word = words[at].lower
    if word in lang.reporting.THAT:
        return True
    told = lang.unions.TOLD_THAT
    behind_verb = bool(at) and word in lang.reporting.THAT_BEHIND_VERB and words[at - 1].lower in told
    return behind_verb and not _is_condition(words[at + 1 :], lang)


def told_in(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "Dalam laporan itu disebutkan harga naik": nobody vouches for what a document tells but the narrator."""
    if words[0].lower not in vocabulary.OCCASION_LEADS:
        return None
    at = next((n for n, w in enumerate(words[:LONGEST_SOURCE]) if w.lower in vocabulary.IMPERSONAL), 0)
    between = words[1:at]
    content = strip_marks(words[at + 1 :])
    if not between or any(lang.verbs.looks_finite(w.lower) for w in between) or not is_clause(content, lang):
        return None
    return Frame(None, content)


def _is_condition(words: Words, lang: Any) -> bool:
    """Whether what "jika" opens ends in a comma, and a clause of what may come of it follows."""
    comma = next((n for n, w in enumerate(words) if w.text == ","), len(words))
    return any(w.lower in lang.unions.NOT_DONE for w in words[comma:]) and not any(
        w.lower in lang.unions.NOT_DONE for w in words[:comma]
    )


def _passive(words: Words, lang: Any) -> Speech | None:
    """Read "Hal itu disampaikan X, mengungkapkan bahwa …": the speaker stands after a passive reporting verb."""
    for at, word in enumerate(words):
        if word.lower in lang.reporting.PASSIVE:
            start = at + 1
            while start < len(words) and words[start].lower in lang.clauses.AGENT:
                start += 1
            speaker = strip_marks(words[start:])
            return Speech(speaker, word) if speaker and speaker[0].text[0].isupper() else None
    return None


def verb_comma(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "X mengatakan, …" and "X mengatakan: …"."""
    for at in range(1, len(words) - 3):
        if words[at].lower in vocabulary.NEUTRAL and words[at + 1].text in (",", ":"):
            speech = before_verb(words[:at], words[at], lang)
            content = strip_marks(words[at + 2 :])
            inset = at > 2 and words[at - 1].lower in lang.unions.PRONOUNS and words[at - 2].text == ","
            if inset and opens_predicate(content, lang):
                content = words[: at - 2] + content
            if speech and len(content) > 2:
                return Frame(speech, _of_speaker(words[:at], words[at], content, lang))
    return None


def _of_speaker(before: Words, verb: Word, content: Words, lang: Any) -> Words:
    """What is said, with who says it as its subject where it has none: "menambahkan, belum menerima laporan"."""
    of_things = any(w.lower in lang.unions.OF_THINGS for w in content[:LONGEST_PREDICATE])
    if verb.lower not in lang.unions.TELLING_OWN or of_things:
        return content
    return intended(subject_of(before, lang), content, lang) or content


def verb_clause(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """A reporting verb with a bare clause behind it: "X menyebut api padam", "X mencatat 20 rumah rusak"."""
    for at in range(1, len(words) - 3):
        word = words[at]
        recorded = word.lower in lang.words_counted.TELLING_HOW_MANY and counts_named(words[at + 1 :], lang)
        if not (recorded or word.lower in vocabulary.CLAUSAL) or words[at - 1].lower == lang.clauses.RELATIVE:
            continue
        speech = before_verb(words[:at], word, lang)
        content = strip_marks(words[at + 1 :])
        if speech and told(word.lower, unquoted(content), lang):
            return Frame(speech, _of_speaker(words[:at], word, content, lang))
        return None
    return None


def verb_own(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "X mengaku …": a clause of its own, or what the speaker says of themselves, stated with them as subject."""
    for at in range(1, len(words) - 2):
        verb = words[at].lower
        if verb not in vocabulary.OWNING or words[at - 1].lower == lang.clauses.RELATIVE:
            continue
        speech = before_verb(words[:at], words[at], lang)
        content = without_now(words[at + 1 :], lang)
        if speech is None:
            return None
        who = speech.speaker or subject_of(words[:at], lang)
        admitted = verb in vocabulary.ADMITTING
        said = owned(who, content, lang) if admitted else intended(who, strip_marks(content), lang)
        return Frame(speech, said) if said else None
    return None


WITHIN = (cue_inside, verb_that, told_in, verb_comma)
"""Frames that may stand in the clause behind a source, too."""
