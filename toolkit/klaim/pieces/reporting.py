"""Finds who says what: reporting frames by the words of a sentence's narration."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from klaim.parsing import Word
from klaim.pieces.model import Speech, Words


@dataclass(frozen=True, slots=True)
class Frame:
    """A narration split by its frame: `content` is what is said, `act` what is told about the saying."""

    speech: Speech | None
    content: Words
    act: Words = ()


def find_frame(words: Words, *, after_quote: bool, before_quote: bool, lang: Any) -> Frame:
    """The reporting frame of a stretch of narration; a Frame without speech where there is none."""
    vocabulary = lang.reporting
    for find in (
        _cue_after_quote,
        _cited,
        _according,
        _cue_inside,
        _verb_that,
        _verb_comma,
        _verb_before_quote,
        _verb_clause,
    ):
        if find is _cue_after_quote and not after_quote:
            continue
        if find is _verb_before_quote and not before_quote:
            continue
        if frame := find(words, lang, vocabulary):
            return frame
    return Frame(None, words)


def strip_marks(words: Words) -> Words:
    """Words without marks at either end."""
    first, last = 0, len(words)
    while first < last and not _says(words[first]) and words[first].text not in "\"“(@'":
        first += 1
    while last > first and not _says(words[last - 1]) and words[last - 1].text not in "\"”)%'":
        last -= 1
    return words[first:last]


def _says(word: Word) -> bool:
    """Whether a token holds a letter or digit."""
    return any(c.isalnum() for c in word.text)


def _speaker_end(words: Sequence[Word], start: int, vocabulary: Any) -> int:
    """Index after the speaker's name that begins at `start`: up to a comma that no name follows, or an ending word."""
    at = start
    while at < len(words):
        word = words[at]
        if word.text == ",":
            follows = (
                at + 1 < len(words)
                and words[at + 1].text[:1].isupper()
                and words[at + 1].lower not in vocabulary.SPEAKER_ENDS
            )
            if not follows or at == start:
                break
        elif (not word.text[0].isalnum() and word.text not in "&-'") or (
            at > start and word.lower in vocabulary.SPEAKER_ENDS and not _in_office(words, at, vocabulary)
        ):
            break
        at += 1
    while at > start and words[at - 1].text == ",":
        at -= 1
    return at


def _in_office(words: Sequence[Word], at: int, vocabulary: Any) -> bool:
    """Whether an ending word is part of an office ("Menteri Dalam Negeri")."""
    return words[at].text[0].isupper() and words[at - 1].lower in vocabulary.SPEAKER_ENDS_NOT_AFTER


def _cue_after_quote(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    body = strip_marks(words)
    if not body:
        return None
    start = 1
    if body[0].lower in vocabulary.CITING_LEAD and len(body) > 1:
        body = body[1:]
    elif body[0].lower not in vocabulary.BARE:
        return None
    end = _speaker_end(body, start, vocabulary)
    speaker = () if body[0].lower.endswith("nya") and end <= start + 1 else body[start:end]
    if body[0].lower.endswith("nya"):
        speaker, end = (), start
    if speaker and _points_back(speaker, lang):
        speaker = ()
    return Frame(Speech(speaker, body[0]), (), strip_marks(body[end:]))


def _cited(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "Dikutip dari laman X, …": a source before the clause it vouches for."""
    body = strip_marks(words)
    if len(body) < 4 or body[0].lower not in vocabulary.CITING:
        return None
    start = 1
    while start < len(body) and body[start].lower in vocabulary.CITED_FROM:
        start += 1
    end = _speaker_end(body, start, vocabulary)
    content = strip_marks(body[end:])
    if end == start or end >= len(body) or body[end].text != "," or len(content) < 3:
        return None
    return Frame(Speech(body[start:end], body[0]), content)


def urging_speech(words: Words, lang: Any) -> Speech | None:
    """Who demands, promises or hopes something in the narrator's own clause, so that "ujarnya" behind it is known."""
    reporting = lang.reporting
    verbs = reporting.URGING | reporting.PROMISING | reporting.HOPING | reporting.DENYING
    at = next((n for n, w in enumerate(words) if n and w.lower in verbs), None)
    return _speech(words[:at], words[at], lang) if at is not None else None


def _according(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    body = strip_marks(words)
    if body and body[0].lower in vocabulary.ACCORDING_TO_SAME:
        return Frame(Speech((), body[0]), strip_marks(body[1:]))
    for at, word in enumerate(words):
        if word.lower not in vocabulary.ACCORDING or at + 1 >= len(words):
            continue
        leads = at == 0 or words[at - 1].text == ","
        if not leads:
            continue
        end = _speaker_end(words, at + 1, vocabulary)
        if end == at + 1 or (at == 0 and not any(w.text == "," for w in words[end : end + 1])):
            continue
        speaker = words[at + 1 : end]
        before, after = words[: max(0, at - 1)], words[end:]
        return Frame(Speech(speaker, word), strip_marks(before) + strip_marks(after))
    return None


def _cue_inside(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "X, lanjut Y, …": a bare cue between commas."""
    for at in range(1, len(words) - 1):
        if words[at].lower not in vocabulary.BARE or words[at - 1].text != ",":
            continue
        end = _speaker_end(words, at + 1, vocabulary)
        if end == at + 1 and not words[at].lower.endswith("nya"):
            continue
        named = words[at + 1].text[0].isupper() or words[at + 1].lower in lang.titles.HEADS
        if not named and not words[at].lower.endswith("nya"):
            continue
        return Frame(Speech(words[at + 1 : end], words[at]), strip_marks(words[: at - 1]) + strip_marks(words[end:]))
    return None


def _subject(words: Words, lang: Any) -> Words:
    """The speaker before a reporting verb, without what leads the sentence ("Dalam keterangannya, …")."""
    body = strip_marks(words)
    while body and body[0].lower in lang.clauses.PREPOSITIONS | lang.clauses.OPENERS | lang.reporting.LEADS:
        comma = next((i for i, w in enumerate(body) if w.text == ","), None)
        if comma is None:
            break
        body = strip_marks(body[comma + 1 :])
    if len(body) > 1 and body[0].lower in lang.links.OPENING_WITHOUT_COMMA:
        body = strip_marks(body[1:])
    while body and body[-1].lower in lang.reporting.BEFORE_VERB:
        body = body[:-1]
    return strip_marks(body)


def _is_subject(words: Words, lang: Any) -> bool:
    """Whether words can name a speaker: they begin a noun phrase and hold no clause of their own."""
    if not words or len(words) > 24:
        return False
    clauses = lang.clauses
    after_relative = False
    for word in words:
        after_relative = after_relative or word.lower == clauses.RELATIVE
        if not after_relative and lang.verbs.looks_finite(word.lower) and not word.text[0].isupper():
            return False
    return words[0].lower not in clauses.PREPOSITIONS


def _speech(words: Words, verb: Word, lang: Any) -> Speech | None:
    subject = _subject(words, lang)
    judging = verb.lower in lang.reporting.JUDGING
    if not subject or words[-1].lower == lang.clauses.RELATIVE:
        return None
    if _points_back(subject, lang):
        return Speech((), verb, judging)
    return Speech(subject, verb, judging) if _is_subject(subject, lang) else None


def _points_back(speaker: Words, lang: Any) -> bool:
    """Whether a speaker is named by a pronoun or a pointing phrase ("pria itu"): the one who spoke last."""
    last = speaker[-1].lower
    alone = len(speaker) == 1 and last in lang.clauses.PERSONAL | lang.clauses.PLURAL_PERSONAL
    return alone or (len(speaker) > 1 and last in lang.clauses.POINTING)


def _verb_that(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    that = next((i for i, w in enumerate(words) if w.lower in vocabulary.THAT and i + 2 < len(words)), None)
    if that is None:
        return None
    verb = next((i for i in range(that - 1, -1, -1) if words[i].lower in vocabulary.NEUTRAL), None)
    content = strip_marks(words[that + 1 :])
    if verb is not None:
        act = words[verb + 1 : that]
        if any(lang.verbs.looks_affixed(w.lower) for w in act):
            return None
        if any(w.lower in vocabulary.RESULT_SUBJECTS for w in words[:verb][:1]):
            return None
        speech = _speech(words[:verb], words[verb], lang) or _passive(words[:verb], lang)
        return Frame(speech, content, strip_marks(act)) if speech else None
    if any(w.lower in vocabulary.IMPERSONAL for w in words[max(0, that - 2) : that]):
        return Frame(None, content)
    return None


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


def _verb_comma(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    for at in range(1, len(words) - 3):
        if words[at].lower in vocabulary.NEUTRAL and words[at + 1].text in (",", ":"):
            speech = _speech(words[:at], words[at], lang)
            content = strip_marks(words[at + 2 :])
            if speech and len(content) > 2:
                return Frame(speech, content)
    return None


def _verb_before_quote(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    body = strip_marks(words)
    for at in range(len(body) - 1, 0, -1):
        if body[at].lower in vocabulary.NEUTRAL | vocabulary.URGING | vocabulary.BARE:
            speech = _speech(body[:at], body[at], lang)
            return Frame(speech, (), strip_marks(body[at + 1 :])) if speech else None
    return None


def _verb_clause(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """A reporting verb with a bare clause behind it: "X menyebut kebakaran telah padam"."""
    for at in range(1, len(words) - 3):
        word = words[at]
        if word.lower not in vocabulary.CLAUSAL or words[at - 1].lower == lang.clauses.RELATIVE:
            continue
        speech = _speech(words[:at], word, lang)
        content = strip_marks(words[at + 1 :])
        if speech and _is_clause(content, lang):
            return Frame(speech, content)
        return None
    return None


def _is_clause(words: Words, lang: Any) -> bool:
    """Whether words hold a subject and, outside a relative clause, a finite verb."""
    relative = inner = False
    for at, word in enumerate(words[:24]):
        finite = at > 0 and lang.verbs.looks_finite(word.lower) and not word.text[0].isupper()
        if word.lower == lang.clauses.RELATIVE:
            relative = True
        elif (finite and words[at - 1].lower in lang.clauses.AND) or (
            word.lower in lang.clauses.PURPOSE
            or word.lower in lang.reporting.NO_CLAUSE
            or (word.text == "," and not relative)
        ):
            return False
        elif (
            finite
            and (not relative or words[at - 1].text == "," or {word.lower, words[at - 1].lower} & lang.clauses.RESUMERS)
        ) or (
            finite
            and inner
            and lang.verbs.carries_clause(word.lower)
            and not lang.verbs.looks_finite(words[at - 1].lower)
        ):
            return True
        elif finite:
            inner = True
    return False
