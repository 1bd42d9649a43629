"""The act of saying, where it carries something new: when and where it was said, who passed it on."""

import itertools
from collections.abc import Container, Iterator
from typing import Any

from klaim.parsing import Token
from klaim.pieces.model import When
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import supplied, trim

_NAMING = ("PROPN", "NOUN", "X", "ADJ")
"""What the name of an outlet is made of ("laman resmi Kemlu")."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A frame for an act of saying that tells when, where, to whom, on which occasion, by which channel or outlet.

    Its tail is who cited it, where somebody did, or that it was cited; the day of the citing is not that of the saying.
    """
    piece = parsed.piece
    if not piece.act or piece.speech is None or not piece.speech.speaker:
        return
    words = parsed.clauses[0].tokens if parsed.clauses else ()
    speaker = {w.start for w in piece.speech.speaker}
    told = tuple(_circumstances(words, speaker, lang))
    yield from _deeds(parsed, words, told, speaker, lang)
    held = next(((occasion, a) for a in told if (occasion := _occasion(words, a, lang))), None)
    cue = next((t for t in words if t.lower in lang.reporting.PASSED_ON), None)
    said = tuple(w for w in piece.whens if cue is None or w.start < cue.start)
    if held is not None:
        yield _taking_place(parsed, held[0], held[1:], lang, said[-1:])
        told = tuple(a for a in told if a is not held[1])
    elif said and (alone := next((a.words for a in told if a.marker and _is_named(a.words, lang)), ())):
        yield _taking_place(parsed, alone, (), lang, said[-1:])
    cited = tuple(w for w in piece.whens if w not in said)
    citer = _citer(words, lang) or ((cue,) if cue is not None and cited else ())
    if said and cited:
        yield _act(parsed, told, said)
        yield _act(parsed, (), cited, citer)
    elif piece.whens or told or citer:
        yield _act(parsed, told, piece.whens, citer)


def _act(parsed: Parsed, told: tuple[Argument, ...], whens: tuple[When, ...], citer: Phrase = ()) -> Proposition:
    behind = [w for w in whens if citer and w.start > citer[-1].start]
    return Proposition(
        pattern="act-of-saying",
        subject=(),
        predicate=(),
        arguments=told,
        speech=parsed.piece.speech,
        quoted=False,
        sentence=parsed.piece.sentence,
        whens=tuple(behind[:1]) or whens[-1:],
        tail=citer,
        kind="act",
    )


def _deeds(
    parsed: Parsed, words: Phrase, told: tuple[Argument, ...], speaker: Container[int], lang: Any
) -> Iterator[Proposition]:
    """What the speaker did when something was said, and where: "usai menemui warga Tegal", "saat meninjau A di B"."""
    said_by = parsed.piece.speech.speaker if parsed.piece.speech is not None else ()
    somebody = tuple(
        Token(n, w.start, w.end, w.text, w.lower, w.space, "PROPN", "root", 0) for n, w in enumerate(said_by)
    )
    for deed in told:
        told_whole = all(t.lower != lang.clauses.RELATIVE for t in deed.words)
        if not somebody or deed.lead not in lang.reporting.WHEN_SAID or not told_whole:
            continue
        if done := _deed(words, deed, speaker, lang):
            yield Proposition(
                pattern="act-of-saying",
                subject=somebody,
                predicate=deed.words[:1],
                arguments=done,
                speech=None,
                quoted=False,
                sentence=parsed.piece.sentence,
            )


def _deed(words: Phrase, deed: Argument, speaker: Container[int], lang: Any) -> tuple[Argument, ...]:
    """What a deed is done to and where; without a place it must name something, and be done already or meanwhile."""
    at = next((n for n, t in enumerate(deed.words) if n and t.lower in lang.clauses.PLACE_PREPOSITIONS), None)
    thing = deed.words[1:at]
    if at is None:
        thing = tuple(itertools.takewhile(lambda t: t.lower not in lang.clauses.PURPOSE, thing))
    lead = (thing[0],) if thing and thing[0].pos == "ADP" else ()
    done_to = Argument(lead, thing[len(lead) :])
    if at is None:
        named = any(t.text[0].isupper() for t in done_to.words)
        return (done_to,) if named and deed.lead != lang.links.BEFORE else ()
    start = words.index(deed.words[at]) + 1
    place = trim(words[start : _end_of_place(words, _end(words, start, lang), speaker, lang)])
    sound = place and place[0].lower not in lang.clauses.POINTING and thing
    return (done_to, Argument((deed.words[at],), place)) if sound else ()


def _occasion(words: Phrase, place: Argument, lang: Any) -> Phrase:
    """What an act's place is the place of: a named occasion right before it ("dalam acara Pekan Buku di …")."""
    end = next((n for n, t in enumerate(words) if t == place.marker[0]), 0)
    if place.lead not in lang.clauses.PLACE_PREPOSITIONS:
        return ()
    start = next((n for n in range(end - 1, -1, -1) if words[n].lower in lang.reporting.AT_OCCASION), end)
    occasion = words[start + 1 : end]
    whose = place.words[0].lower.endswith(lang.clauses.POSSESSIVE)
    return occasion if _is_named(occasion, lang) and not whose else ()


def _is_named(occasion: Phrase, lang: Any) -> bool:
    """Whether a phrase tells by name on which occasion something is said."""
    plain = all(t.text != "," and t.lower != lang.clauses.RELATIVE for t in occasion)
    name = itertools.takewhile(lambda t: t.lower not in lang.measures.TOGETHER, occasion)
    return plain and any(t.text[0].isupper() for t in name) and occasion[0].lower in lang.placed.OCCASIONS


def _taking_place(
    parsed: Parsed, occasion: Phrase, places: tuple[Argument, ...], lang: Any, whens: tuple[When, ...]
) -> Proposition:
    """Where and when an occasion takes place on which something is said; nothing of when where it lasts for days."""
    lasting = not lang.talk.LASTING.isdisjoint(t.lower for t in occasion)
    return Proposition(
        pattern="act-of-saying",
        subject=occasion,
        predicate=(supplied(occasion[-1], lang.placed.TAKES_PLACE),),
        arguments=places,
        speech=None,
        quoted=False,
        sentence=parsed.piece.sentence,
        whens=() if lasting else whens,
    )


def _circumstances(words: Phrase, speaker: Container[int], lang: Any) -> Iterator[Argument]:
    """The prepositional phrases about the act that carry something new."""
    done = _behind_apposition(words, speaker, lang)
    for at, token in enumerate(words[:-1]):
        if token.lower in lang.reporting.WHEN_SAID and _is_deed(words[at + 1 : at + 3], lang):
            done = next((n for n in range(at + 1, len(words)) if words[n].text == ","), len(words))
            yield Argument((token,), trim(words[at + 1 : done]))
            continue
        if at < done:
            continue
        if token.lower == lang.clauses.RELATIVE:
            done = next((n for n in range(at + 1, len(words)) if words[n].text == ","), len(words))
            continue
        new = lang.reporting.CIRCUMSTANCES.get(token.lower)
        place = token.lower in lang.clauses.PLACE_PREPOSITIONS
        if new is None and not place:
            continue
        end = _end(words, at + 1, lang)
        if place and end < len(words) and words[end].lower == lang.clauses.RELATIVE:
            continue
        phrase = trim(words[at + 1 : _end_of_place(words, end, speaker, lang) if place else end])
        if phrase and (
            not new
            or phrase[0].lower in new
            or lang.reporting.PORTAL.match(phrase[0].text)
            or (phrase[0].pos == "PROPN" and token.lower not in lang.reporting.OCCASION_LEADS)
        ):
            yield Argument((token,), phrase)


def _behind_apposition(words: Phrase, speaker: Container[int], lang: Any) -> int:
    """Behind what tells right behind a speaker's name who that is: "(kata Budi), warga di Solo, …"."""
    first = words[0] if words else None
    if first is None or first.start in speaker or first.pos not in _NAMING or first.text[0].isdigit():
        return 0
    ends = lang.offices.GOES_ON | lang.reporting.CITING | {","}
    return next((n for n, t in enumerate(words) if t.lower in ends), len(words))


def _is_deed(words: Phrase, lang: Any) -> bool:
    """Whether words are what a speaker did at the time: "usai meninjau pasar", but not "saat memberi keterangan"."""
    verb, thing = words[0], words[-1].lower
    if verb.lower in lang.reporting.VISITING:
        return True
    active = verb.text.islower() and verb.lower.startswith(lang.verbs.ACTIVE)
    return active and thing not in lang.reporting.TOLD_BY and bool(lang.verbs.looks_affixed(verb.lower))


def _end(words: Phrase, start: int, lang: Any) -> int:
    return next((n for n in range(start, len(words)) if _ends(words[n], lang)), len(words))


def _end_of_place(words: Phrase, end: int, speaker: Container[int], lang: Any) -> int:
    """Where a place ends whose larger places follow it behind commas: "di Gedung DPR, Senayan, Jakarta"."""
    while end < len(words) - 1 and words[end].text == ",":
        following = _end(words, end + 1, lang)
        part = words[end + 1 : following]
        named = part and all(t.text[0].isupper() or t.text[0].isdigit() for t in part)
        if not named or part[0].lower in lang.titles.HEADS or any(t.start in speaker for t in part):
            return end
        end = following
    return end


def _ends(token: Token, lang: Any) -> bool:
    return token.text == "," or token.pos in ("VERB", "SCONJ") or token.lower in lang.reporting.SPEAKER_ENDS


def _citer(words: Phrase, lang: Any) -> Phrase:
    """The outlet in "dilansir AFP"."""
    for at, token in enumerate(words[:-1]):
        if token.lower in lang.reporting.CITING:
            start = at + 1
            while start < len(words) and words[start].lower in lang.reporting.CITED_LEADS:
                start += 1
            end = next((n for n in range(start, len(words)) if not _names(words[n])), len(words))
            named = trim(words[start:end])
            return () if named and lang.reporting.PORTAL.match(named[0].text) else named
    return ()


def _names(token: Token) -> bool:
    """Whether a word can be one of an outlet's name, whatever its tag: "Antara" looks like a preposition."""
    return token.pos in _NAMING or token.text[0].isupper()


PATTERN = Pattern(
    name="act-of-saying",
    find=find,
    examples={"id": '"Jalan sudah dibuka," kata Kepala Dinas di Semarang, Senin (9/3/2026).'},
)
