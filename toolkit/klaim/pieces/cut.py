"""Cuts an article into pieces: sentence by sentence, voice by voice, clause by clause."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from klaim.parsing import Parser, Word
from klaim.pieces import asked
from klaim.pieces.brought_in import brought_in
from klaim.pieces.clauses import cut_clauses
from klaim.pieces.itemised import itemised
from klaim.pieces.model import Frame, Piece, Segment, Speech, When, Words
from klaim.pieces.page import kept_of, prose
from klaim.pieces.particles import of_names
from klaim.pieces.quotes import Quote, find_quotes, is_speech
from klaim.pieces.reporting import find_frame, nested_frame, urging_speech
from klaim.pieces.said import said_behind, says_more
from klaim.pieces.singled import of_singled
from klaim.pieces.voices import strip_marks
from klaim.pieces.whens import as_one, find_whens, is_period

LONGEST = 3000
"""Characters of a sentence; what is longer is cut at a blank, so that work stays linear in the length of a text."""

_BRACKET = re.compile(r"(?:\s[(\[]|[(\[])(?:[^()\[\]\n]{0,120}[)\]]|[^()\[\]]*\Z)")
"""A bracket; one that a sentence does not close holds the rest of it."""


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of a sentence that lie in the same quotation, or in none."""

    quote: int | None
    words: Words


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's place and words, its dates taken out."""

    start: int
    end: int
    words: Words
    whens: tuple[When, ...]


def cut_article(text: str, parser: Parser, lang: Any) -> tuple[list[Piece], list[tuple[int, int]], str]:
    """Every piece of an article in the order of its text, its sentences, and its prose alone at the same places.

    Reported speech knows its speaker.
    """
    spans = [part for span in lang.sentences.split_sentences(text) for part in _bounded(text, *span)]
    kept = list(kept_of(text, spans, lang))
    starts = frozenset(start for start, _ in spans)
    cues = lang.unions.QUOTING
    quotes = [q for q in find_quotes(text) if is_speech(text, q, cues, starts)]
    pieces: list[Piece] = []
    for start, end in kept:
        pieces.extend(_cut_sentence(_read_sentence(text, start, end, parser, lang), quotes, lang))
    voiced = itemised(_carry_speakers(pieces, lang), text, lang)
    return [asked.told(piece, lang) for piece in voiced], spans, prose(text, kept, lang)


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or its parts where it is longer than any is written: such text has no marks to go by."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
        yield start, cut
        start = cut
    yield start, end


def _read_sentence(text: str, start: int, end: int, parser: Parser, lang: Any) -> Sentence:
    """The words of a sentence without brackets and without dates that only tell when."""
    raw = text[start:end]
    whens, compared = find_whens(raw, start, lang)
    gone = [(start + m.start(), start + m.end()) for m in (_BRACKET.finditer(raw) if "(" in raw or "[" in raw else ())]
    if any(verb in raw for verb in lang.people.CALLED_BY):
        gone += [(start + m.start(), start + m.end()) for m in lang.people.NICKNAME_INSET.finditer(raw)]
    if "Prof" in raw or "Dr" in raw:
        gone += [(start + m.start(), start + m.end()) for m in lang.people.DEGREES_BEFORE.finditer(raw)]
    gone += [(start + lang.dates_words.counted_from(raw, w.start - start, w.end - start), w.end) for w in whens]
    words = parser.words(raw, start)
    if words and words[-1].end == end and (letter := words[-1].text[:-1]).isupper() and words[-1].text == f"{letter}.":
        words[-1:] = [Word.of(words[-1].start, end - 1, letter, False), Word.of(end - 1, end, ".", False)]
    words = of_names(words, lang)
    kept = tuple([w for w in words if not any(a <= w.start < b for a, b in gone)] if gone else words)
    numbers = (m.span() for m in lang.phrases.ONE_WORD.finditer(text, start, end))
    return Sentence(start, end, tuple(as_one(kept, dict([*compared, *numbers]), text)), whens)


def _cut_sentence(sentence: Sentence, quotes: list[Quote], lang: Any) -> Iterator[Piece]:
    runs = _runs(sentence.words, quotes)
    for at, run in enumerate(runs):
        if run.quote is not None:
            nested = nested_frame(run.words, lang)
            if nested is None:
                yield _piece(sentence, run.words, None, lang, quote=run.quote)
            else:
                yield _piece(sentence, nested.content, nested.speech, lang)
            continue
        frame = find_frame(
            run.words,
            after_quote=at > 0 and runs[at - 1].quote is not None,
            before_quote=at + 1 < len(runs) and runs[at + 1].quote is not None,
            lang=lang,
        )
        if frame.citing:
            yield _citing(sentence, frame, lang)
        if frame.content:
            yield from _told(sentence, frame, lang)
        if frame.speech is None and (speech := urging_speech(run.words, lang) or brought_in(run.words, lang)):
            yield Piece((sentence.start, sentence.end), (), speech, (), act=True)
        if frame.speech is not None:
            yield _act(sentence, frame, lang, last=at + 1 == len(runs))
            yield from _also_said(sentence, frame.act, frame.speech, lang)


def _told(sentence: Sentence, frame: Frame, lang: Any) -> Iterator[Piece]:
    """What a frame reports, parted where its speaker is said to say more: "…, dan mengatakan bahwa …"."""
    words = frame.content
    again = (n for n in range(1, len(words) - 3) if frame.speech is not None and says_more(words, n, lang))
    at = next(again, None)
    yield _piece(sentence, words[:at], frame.speech, lang)
    if alone := of_singled(words, lang):
        yield _piece(sentence, alone, frame.speech, lang)
    if at is not None and (more := said_behind(words[at + 2 :], lang)):
        yield _piece(sentence, more, frame.speech, lang)


def _citing(sentence: Sentence, frame: Frame, lang: Any) -> Piece:
    """The outlet before the clause that it passed on, and the dates that stand between them."""
    whens = _cited_on(sentence, frame)
    cue = next((w for w in frame.citing if w.lower in lang.reporting.CITING), frame.citing[0])
    told = frame.speech if frame.speech and frame.speech.cue.lower not in lang.reporting.CITING else None
    speech = told or urging_speech(frame.content, lang) or Speech(strip_marks(frame.citing[1:]), cue)
    return Piece((sentence.start, sentence.end), (Segment("act", (), frame.citing),), speech, whens, act=True)


def _cited_on(sentence: Sentence, frame: Frame) -> tuple[When, ...]:
    """The dates that stand between an outlet and what it passed on, and who is said to say it."""
    if not frame.citing:
        return ()
    first, cue = frame.citing[0].start, (frame.speech.cue,) if frame.speech is not None else ()
    behind = [w.start for w in (*frame.content, *frame.act, *cue) if w.start > frame.citing[-1].start]
    return tuple(w for w in sentence.whens if first < w.start < min(behind, default=sentence.end))


def _act(sentence: Sentence, frame: Frame, lang: Any, *, last: bool) -> Piece:
    """The act of saying: the words told about it and the dates that stand among or behind them."""
    assert frame.speech is not None
    first = frame.speech.cue.start
    later = [w.start for w in frame.content if w.start > first]
    if frame.speech.cue.lower in lang.unions.SOURCES:
        return Piece((sentence.start, sentence.end), (), frame.speech, (), act=True)
    end = min(later) if later else sentence.end if last else max((w.end for w in frame.act), default=first)
    begin = sentence.start if later and frame.content[0].start > first else first
    if frame.citing:
        begin = max(begin, min(w.start for w in (frame.speech.cue, *frame.speech.speaker)))
    limits, cited = lang.dates_words.LIMITS, _cited_on(sentence, frame)
    whens = tuple(w for w in sentence.whens if begin <= w.start < end and w.lead not in limits and w not in cited)
    segments = (Segment("act", (), frame.act),) if frame.act else ()
    return Piece((sentence.start, sentence.end), segments, frame.speech, whens, act=True)


def _also_said(sentence: Sentence, act: Words, speech: Speech, lang: Any) -> Iterator[Piece]:
    """What the same speaker says in a clause behind the frame: "…, sembari menyebut X telah …"."""
    for at, word in enumerate(act[:-3]):
        if word.lower in lang.reporting.WHILE and act[at + 1].lower in lang.reporting.NEUTRAL:
            yield _piece(sentence, strip_marks(act[at + 2 :]), speech, lang)
            return


def _piece(sentence: Sentence, words: Words, speech: Speech | None, lang: Any, quote: int | None = None) -> Piece:
    segments = asked.request(words, lang, quoted=quote is not None) or cut_clauses(words, lang)
    return Piece(
        (sentence.start, sentence.end), segments, speech, _within(sentence.whens, words, sentence), quote=quote
    )


def _within(whens: tuple[When, ...], words: Words, sentence: Sentence) -> tuple[When, ...]:
    """The dates that stand among, right before or right behind some words.

    A month or year may have a comma behind it: "mengatakan pada 2005, inflasi naik". A day there is that of the saying.
    """
    if not words:
        return ()
    first, last = words[0].start, words[-1].end
    before = [w for w in sentence.words if w.end <= first]
    lower = max((w.end for w in before), default=sentence.start)
    parted = max((w.end for w in before if w.text != ","), default=sentence.start)
    upper = min((w.start for w in sentence.words if w.start >= last), default=sentence.end)
    begun = (w for w in whens if lower <= w.start or (parted <= w.start and is_period(w.expression)))
    return tuple(w for w in begun if w.end <= max(upper, last) + 1)


def _runs(words: Words, quotes: list[Quote]) -> list[_Run]:
    found: list[tuple[int | None, list[Word]]] = []
    near = bisect_right(quotes, words[0].start, key=_begin) - 1 if words else -1
    for word in words:
        while near + 1 < len(quotes) and quotes[near + 1].outer_start <= word.start:
            near += 1
        number = near if near >= 0 and word.start < quotes[near].outer_end else None
        if number is not None and not quotes[number].start <= word.start < quotes[number].end:
            continue
        if found and found[-1][0] == number:
            found[-1][1].append(word)
        else:
            found.append((number, [word]))
    runs = (_Run(number, tuple(inside)) for number, inside in found)
    return [run for run in runs if run.quote is not None or any(w.text[0].isalnum() for w in run.words)]


def _begin(quote: Quote) -> int:
    return quote.outer_start


def _carry_speakers(pieces: list[Piece], lang: Any) -> list[Piece]:
    """Give each quoted piece the speaker of its quotation: named behind it, before it, or the one who spoke last."""
    named: dict[int | None, Speech | None] = {}
    for at, piece in enumerate(pieces):
        if not piece.quoted:
            continue
        for near in (at + 1, at - 1):
            if 0 <= near < len(pieces) and pieces[near].act and pieces[near].sentence == piece.sentence:
                named.setdefault(piece.quote, pieces[near].speech)
                break
    carried: list[Piece] = []
    last: Speech | None = None
    for piece in pieces:
        if piece.quoted:
            speech = named.get(piece.quote, last)
            piece = replace(piece, speech=speech and _same_voice(_from(speech, last, lang)))
        elif piece.speech is not None:
            piece = replace(piece, speech=_from(piece.speech, last, lang))
            last = piece.speech if _known(piece.speech, lang) or _goes_on(piece.speech, last, lang) else last
        carried.append(piece)
    return carried


def _from(speech: Speech, last: Speech | None, lang: Any) -> Speech:
    """A speech that names nobody as one of who spoke last."""
    if speech.speaker or last is None:
        return speech
    pointer = () if {w.lower for w in speech.pointer} <= lang.unions.OWN_SELF else speech.pointer
    cues = last.carried + ((last.cue.start,) if last.cue != speech.cue else ())
    return replace(speech, speaker=last.speaker, pointer=pointer or last.pointer, carried=cues)


def _known(speech: Speech | None, lang: Any) -> bool:
    """Whether a speech tells who goes on speaking: an outlet that only passes it on does not."""
    named = speech is not None and bool(speech.speaker or speech.pointer)
    return named and speech.cue.lower not in lang.reporting.CITING  # type: ignore[union-attr]


def _goes_on(speech: Speech | None, last: Speech | None, lang: Any) -> bool:
    """Whether a cue alone tells that somebody speaks whom the narrator told of: "Budi datang. '…,' ujarnya."."""
    return last is None and speech is not None and speech.cue.lower in lang.unions.CUES_OF_SAME


def _same_voice(speech: Speech) -> Speech:
    return replace(speech, judging=False)
