"""Finds who says what: reporting frames by the words of a sentence's narration."""

from dataclasses import dataclass, replace
from typing import Any

from klaim.parsing import Word
from klaim.pieces.model import Speech, Words
from klaim.pieces.said import is_clause, owned, unquoted
from klaim.pieces.voices import before_verb, behind_cue, speaker_end, strip_marks


@dataclass(frozen=True, slots=True)
class Frame:
    """A narration split by its frame: `content` is what is said, `act` what is told about the saying.

    `citing` holds the words that name the outlet which passed it on ("Dilansir AFP").
    """

    speech: Speech | None
    content: Words
    act: Words = ()
    citing: Words = ()


def find_frame(words: Words, *, after_quote: bool, before_quote: bool, lang: Any) -> Frame:
    """The reporting frame of a stretch of narration; a Frame without speech where there is none."""
    finders = (
        *((_cue_after_quote, _verb_after_quote) if after_quote else ()),
        _passed_on,
        _cited,
        _according,
        *_WITHIN,
        *((_verb_before_quote,) if before_quote else ()),
        _verb_clause,
        _verb_own,
    )
    for find in finders:
        if frame := find(words, lang, lang.reporting):
            return replace(frame, content=unquoted(frame.content))
    return Frame(None, words)


def urging_speech(words: Words, lang: Any) -> Speech | None:
    """Who demands, praises or hopes something in the narrator's own clause, so that "ujarnya" behind it is known."""
    reporting = lang.reporting
    verbs = reporting.URGING | reporting.PROMISING | reporting.HOPING | reporting.DENYING | reporting.CONDEMNING
    at = next((n for n, w in enumerate(words) if n and w.lower in verbs), None)
    return before_verb(words[:at], words[at], lang) if at is not None else None


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
    end = speaker_end(body, 1, vocabulary)
    return Frame(behind_cue(body[1:end], body[0], lang), (), strip_marks(body[end:]))


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
    if not at or body[at - 1].lower not in lang.clauses.POINTING | vocabulary.CITING_LEAD:
        return None
    if any(w.lower in vocabulary.THAT for w in body):
        return None
    start = at + 1
    while start < len(body) and body[start].lower in lang.clauses.AGENT:
        start += 1
    end = speaker_end(body, start, vocabulary)
    if end == start or not (body[start].text[0].isupper() or body[start].lower in lang.titles.HEADS):
        return None
    return Frame(behind_cue(body[start:end], body[at], lang), (), strip_marks(body[end:]))


def _cited(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "Dikutip dari laman X, …": a source before the clause it vouches for, unless that names its own speaker."""
    body = strip_marks(words)
    if body and body[0].lower in vocabulary.CITING_LEAD:
        body = body[1:]
    if len(body) < 4 or body[0].lower not in vocabulary.CITING:
        return None
    start = 1
    while start < len(body) and body[start].lower in vocabulary.CITED_FROM:
        start += 1
    end = speaker_end(body, start, vocabulary)
    content = strip_marks(body[end:])
    if end == start or end >= len(body) or body[end].text != "," or len(content) < 3:
        return None
    inner = _inner(content, lang)
    if inner is not None:
        return replace(inner, citing=body[:end])
    return Frame(Speech(body[start:end], body[0]), content, citing=body[:end])


def _inner(content: Words, lang: Any) -> Frame | None:
    """The frame inside what a source vouches for: "Dilansir AFP, Budi mengatakan …"."""
    for find in (*_WITHIN, _verb_clause):
        frame = find(content, lang, lang.reporting)
        if frame is not None and frame.speech is not None and frame.content:
            return frame
    return None


def _according(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    body = strip_marks(words)
    if body and body[0].lower in vocabulary.ACCORDING_TO_SAME:
        return Frame(Speech((), body[0], pointer=body[:1]), strip_marks(body[1:]))
    for at, word in enumerate(words):
        if word.lower not in vocabulary.ACCORDING or at + 1 >= len(words):
            continue
        if at and words[at - 1].text != ",":
            continue
        end = speaker_end(words, at + 1, vocabulary)
        if end == at + 1:
            continue
        if at == 0 and not (end < len(words) and words[end].text == ","):
            return _named_only(words, lang)
        speech = behind_cue(words[at + 1 : end], word, lang)
        content = strip_marks(words[: max(0, at - 1)]) + strip_marks(words[end:])
        return Frame(speech, _without_verb(content, lang)) if at == 0 else Frame(speech, content)
    return None


def _named_only(words: Words, lang: Any) -> Frame | None:
    """Read "Menurut Budi harga beras turun": a name that no comma ends, as the clause begins in lower case."""
    end = 1
    while end < len(words) and words[end].text[0].isupper():
        end += 1
    content = words[end:]
    if end == 1 and words[1].lower in lang.clauses.PERSONAL:
        end, content = 2, words[2:]
    starts = bool(content) and content[0].text[0].islower() and content[0].lower not in lang.clauses.AND
    if end == 1 or not starts or not is_clause(content, lang):
        return None
    return Frame(behind_cue(words[1:end], words[0], lang), content)


def _without_verb(content: Words, lang: Any) -> Words:
    """What is said, of "menyebutkan bahwa …" behind "Menurut X,"."""
    if not content or content[0].lower not in lang.reporting.NEUTRAL:
        return content
    return strip_marks(content[1 + (len(content) > 1 and content[1].lower in lang.reporting.THAT) :])


def _cue_inside(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "X, lanjut Y, …" and "…, kata Y.": a bare cue behind a comma."""
    for at in range(1, len(words)):
        cue = words[at]
        if cue.lower not in vocabulary.BARE or not _parted(words, at):
            continue
        before, after = strip_marks(words[: at - 1]), words[at + 1 :]
        if cue.lower.endswith(lang.clauses.POSSESSIVE):
            return Frame(Speech((), cue), before + strip_marks(after))
        if not after or not _may_speak(after[0], lang):
            continue
        end = speaker_end(words, at + 1, vocabulary)
        if end == at + 1:
            continue
        content, act = _around(before, words[end:], lang)
        return Frame(behind_cue(words[at + 1 : end], cue, lang), content, act)
    return None


def _parted(words: Words, at: int) -> bool:
    """Whether a comma, with a closing quotation mark or none, stands before a word."""
    return words[at - 1].text == "," or (at > 1 and words[at - 1].text in '"”' and words[at - 2].text == ",")


def _may_speak(word: Word, lang: Any) -> bool:
    """Whether a word behind a cue can begin the name of a speaker."""
    return (
        word.text[0].isupper()
        or word.lower in lang.titles.HEADS
        or word.lower in lang.clauses.PERSONAL | lang.clauses.PLURAL_PERSONAL | lang.reporting.SPEAKERS
    )


def _around(before: Words, rest: Words, lang: Any) -> tuple[Words, Words]:
    """What is said around a cue, and what is told about the saying right behind the speaker."""
    comma = next((n for n, w in enumerate(rest) if w.text == ","), len(rest))
    act, behind = strip_marks(rest[:comma]), strip_marks(rest[comma:])
    whole = any(lang.verbs.looks_finite(w.lower) for w in before)
    if whole and behind and not is_clause(behind, lang):
        return before, act + behind
    return before + behind, act


def _verb_that(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    that = next((i for i in range(len(words) - 2) if _opens_content(words, i, lang)), None)
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
        speech = before_verb(words[:verb], words[verb], lang) or _passive(words[:verb], lang)
        return Frame(speech, content, strip_marks(act)) if speech else None
    if words[0].lower in vocabulary.PASSIVE and (speech := _passive(words[:that], lang)):
        return Frame(speech, content)
    if any(w.lower in vocabulary.IMPERSONAL for w in words[max(0, that - 2) : that]):
        return Frame(None, content)
    return None


def _opens_content(words: Words, at: int, lang: Any) -> bool:
    """Whether a word opens what is said: "bahwa", or "jika" right behind a verb of saying."""
    word = words[at].lower
    if word in lang.reporting.THAT:
        return True
    return bool(at) and word in lang.reporting.THAT_BEHIND_VERB and words[at - 1].lower in lang.reporting.NEUTRAL


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
            speech = before_verb(words[:at], words[at], lang)
            content = strip_marks(words[at + 2 :])
            if speech and len(content) > 2:
                return Frame(speech, content)
    return None


_WITHIN = (_cue_inside, _verb_that, _verb_comma)
"""Frames that may stand in the clause behind a source, too."""


def _verb_before_quote(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    body = strip_marks(words)
    for at in range(len(body) - 1, 0, -1):
        if body[at].lower in vocabulary.NEUTRAL | vocabulary.URGING | vocabulary.BARE:
            speech = before_verb(body[:at], body[at], lang)
            return Frame(speech, (), strip_marks(body[at + 1 :])) if speech else None
    return None


def _verb_clause(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """A reporting verb with a bare clause behind it: "X menyebut kebakaran telah padam"."""
    for at in range(1, len(words) - 3):
        word = words[at]
        if word.lower not in vocabulary.CLAUSAL or words[at - 1].lower == lang.clauses.RELATIVE:
            continue
        speech = before_verb(words[:at], word, lang)
        content = strip_marks(words[at + 1 :])
        if speech and is_clause(unquoted(content), lang):
            return Frame(speech, content)
        return None
    return None


def _verb_own(words: Words, lang: Any, vocabulary: Any) -> Frame | None:
    """Read "X mengaku …": a clause of its own, or what the speaker says of themselves, stated with them as subject."""
    for at in range(1, len(words) - 2):
        if words[at].lower not in vocabulary.ADMITTING or words[at - 1].lower == lang.clauses.RELATIVE:
            continue
        speech = before_verb(words[:at], words[at], lang)
        content = strip_marks(words[at + 1 :])
        said = owned(speech.speaker or speech.pointer, content, lang) if speech else ()
        return Frame(speech, said) if said else None
    return None
