"""Finds who says what: reporting frames by the words of a sentence's narration."""

from dataclasses import replace
from typing import Any

from klaim.parsing import Word
from klaim.pieces.model import Frame, Speech, Words
from klaim.pieces.said import is_clause, unquoted
from klaim.pieces.sources import according, cited, told_by
from klaim.pieces.voices import before_verb, behind_cue, speaker_end, strip_marks
from klaim.pieces.within import WITHIN, may_speak, verb_clause, verb_own, verb_that

LONGEST_ASKED = 14
"""Words within which the verb of saying stands behind when its speaker was asked."""

REACH = 5
"""Words within which the verb stands that tells by whom something was said."""


def find_frame(words: Words, *, after_quote: bool, before_quote: bool, lang: Any) -> Frame:
    """The reporting frame of a stretch of narration; a Frame without speech where there is none."""
    words = words if after_quote else _without_said_in(_without_asked(words, lang), lang)
    if not (after_quote or before_quote) and lang.reporting.FRAMING.isdisjoint([w.lower for w in words]):
        return Frame(None, words)
    finders = (
        *((_cue_after_quote, _verb_after_quote) if after_quote else ()),
        _cue_first,
        _passed_on,
        cited,
        according,
        told_by,
        *WITHIN,
        *((_verb_before_quote,) if before_quote else ()),
        verb_own,
        verb_clause,
    )
    for find in finders:
        frame: Frame | None = find(words, lang, lang.reporting)
        if frame is not None:
            return replace(frame, content=unquoted(frame.content))
    return Frame(None, words)


def nested_frame(words: Words, lang: Any) -> Frame | None:
    """A frame inside a quotation that names who it speaks of: "Indonesia menegaskan bahwa …"."""
    frame = verb_that(words, lang, lang.reporting)
    if frame is None or frame.speech is None or frame.speech.cue.lower in lang.reporting.SHOWING:
        return None
    speaker = frame.speech.speaker
    own = any(w.lower in lang.reporting.FIRST_PERSONS for w in speaker)
    return frame if speaker and not own and _names_speaker(speaker[0], lang) else None


def _names_speaker(word: Word, lang: Any) -> bool:
    """Whether a word begins a name or an office, rather than any noun."""
    office = word.lower in lang.unions.SPEAKING_OFFICES
    return office or (word.text[0].isupper() and not lang.titles.is_word(word.text))


def _without_asked(words: Words, lang: Any) -> Words:
    """A sentence without when its speaker was asked: "Budi saat dihubungi, (Senin,) mengatakan …"."""
    for at in range(1, len(words) - 3):
        asked = words[at].lower in lang.unions.WHEN_OR_WHO and words[at + 1].lower in lang.talk.ASKED
        if not asked or not words[at - 1].text[0].isalnum():
            continue
        near = range(at + 2, min(at + LONGEST_ASKED, len(words) - 1))
        verb = next((n for n in near if words[n].lower in lang.unions.SAID), None)
        if verb is not None and all(w.text not in '"“”' for w in words[at:verb]):
            return words[:at] + words[verb:]
    return words


def _without_said_in(words: Words, lang: Any) -> Words:
    """A sentence without what its speaker speaks in: "IRGC, dalam pernyataannya, juga mengecam …"."""
    for at, word in enumerate(words[:-2]):
        if word.lower not in lang.reporting.SAID_IN or at == 0 or words[at - 1].lower not in lang.reporting.INSETS:
            continue
        if words[at + 1].lower == lang.clauses.RELATIVE:
            return words
        first, last = at - 1, at + 1
        comma = first == 0 or words[first - 1].text == ","
        if comma and words[last].text == ",":
            first, last = max(0, first - 1), last + 1
        return words[:first] + words[last:]
    return words


def urging_speech(words: Words, lang: Any) -> Speech | None:
    """Who demands, hopes or speaks of something in the narrator's own clause, so that "ujarnya" behind it is known.

    So is who else is said to say the same: "Hal senada disampaikan Budi yang menyebut …".
    """
    if (told := _told_by(words, lang)) is not None:
        return told
    voiced, addressing = lang.further_unions.VOICED, lang.talk.ADDRESSING
    at = next((n for n, w in enumerate(words) if n and (w.lower in voiced or w.lower in addressing)), None)
    return before_verb(words[:at], words[at], lang) if at is not None else None


def _told_by(words: Words, lang: Any) -> Speech | None:
    """The speech of whoever stands right behind a passive verb of saying near the start of a sentence."""
    at = next((n for n, w in enumerate(words[:REACH]) if w.lower in lang.reporting.PASSIVE), None)
    if not at or words[0].lower not in lang.reporting.WORDS_OF_SOMEBODY:
        return None
    start = at + 1 + (words[at + 1 : at + 2] != () and words[at + 1].lower in lang.clauses.AGENT)
    end = speaker_end(words, start, lang)
    named = start < end and words[start].text[0].isupper()
    return behind_cue(words[start:end], words[at], lang) if named else None


def _cue_after_quote(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    body = strip_marks(words)
    if not body:
        return None
    if body[0].lower in vocabulary.CITING_LEAD and len(body) > 1:
        body = body[1:]
    elif body[0].lower not in vocabulary.BARE:
        return None
    if body[0].lower.endswith(lang.clauses.POSSESSIVE):
        return Frame(Speech((), body[0]), (), strip_marks(body[1:]))
    end = speaker_end(body, 1, lang)
    return Frame(behind_cue(body[1:end], body[0], lang), (), strip_marks(body[end:]))


def _cue_first(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "Kata Budi, harga beras turun.": a bare cue, its speaker and a comma before what is said."""
    body = strip_marks(words)
    if body and body[0].lower in lang.links.OPENING_WITHOUT_COMMA:
        body = strip_marks(body[1:])
    if len(body) < 5 or body[0].lower not in vocabulary.BARE or not may_speak(body[1], lang):
        return None
    end = speaker_end(body, 1, lang)
    if end == len(body) or body[end].text != "," or not is_clause(strip_marks(body[end:]), lang):
        return None
    return Frame(behind_cue(body[1:end], body[0], lang), strip_marks(body[end:]))


def _verb_after_quote(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read '"…," Budi melanjutkan.': a subject and its reporting verb behind a quotation, no clause behind them."""
    body = strip_marks(words)
    at = next((n for n, w in enumerate(body) if n and w.lower in vocabulary.NEUTRAL), None)
    if at is None or any(lang.verbs.looks_affixed(w.lower) for w in body[at + 1 :]):
        return None
    speech = before_verb(body[:at], body[at], lang)
    return Frame(speech, (), strip_marks(body[at + 1 :])) if speech and len(body) - at < 12 else None


def _passed_on(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "Hal itu disampaikan X dalam …": all it says is who said what was told before, and when or where."""
    body = strip_marks(words)
    at = next((n for n, w in enumerate(body[:4]) if w.lower in vocabulary.PASSIVE), None)
    if not at or body[at - 1].lower not in lang.unions.POINTING_BACK:
        return None
    if any(w.lower in vocabulary.THAT for w in body):
        return None
    start = at + 1
    while start < len(body) and body[start].lower in lang.clauses.AGENT:
        start += 1
    end = speaker_end(body, start, lang)
    if end == start or not (body[start].text[0].isupper() or body[start].lower in lang.titles.HEADS):
        return None
    return Frame(behind_cue(body[start:end], body[at], lang), (), strip_marks(body[end:]))


def _verb_before_quote(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    body = strip_marks(words)
    for at in range(len(body) - 1, 0, -1):
        if body[at].lower in lang.unions.SAID_OR_BARE:
            speech = before_verb(body[:at], body[at], lang)
            return Frame(speech, (), strip_marks(body[at + 1 :])) if speech else None
    return None
