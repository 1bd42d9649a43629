"""Where the things and events of a noun phrase are: "serangan Israel di Kota Gaza", "ke Universal Studio di Osaka"."""

from collections.abc import Iterator
from typing import Any

from klaim.parsing import Token
from klaim.pieces.model import When
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import supplied

MAX_MODIFIERS = 8
SHORTEST_NAMED = 2
"""Words of an event that its noun alone does not tell, where none is a name."""

NEAR = 2
"""Characters between a place and the date that belongs to it."""

STATED = ("main", "coordinate", "cause", "time", "result")
"""Kinds of clause whose noun phrases the text takes for real."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause of being or happening for each noun phrase with the name of its place behind it."""
    for clause in parsed.clauses:
        if clause.segment.kind not in STATED or _is_open(clause.tokens, lang):
            continue
        for at in range(1, len(clause.tokens) - 1):
            if clause.tokens[at].lower in lang.clauses.PLACE_PREPOSITIONS:
                yield from _placed(parsed, clause, at, lang)


def _is_open(tokens: Phrase, lang: Any) -> bool:
    """Whether a clause negates or leaves open what it tells."""
    unsure = lang.unions.UNSURE_PLACED
    return any(t.lower in unsure for t in tokens)


def _placed(parsed: Parsed, clause: Clause, at: int, lang: Any) -> Iterator[Proposition]:
    tokens = clause.tokens
    place = tokens[at + 1 : end_of_place(tokens, at + 1, lang)]
    if not place or _is_cut(tokens, at + 1 + len(place), place, lang):
        return
    start = event_start(tokens, at, lang)
    if start is not None:
        noun = tokens[start].lower
        verb = lang.placed.HAPPENS if noun in lang.placed.OCCURRING else lang.placed.TAKES_PLACE
        yield _clause(parsed, tokens[start:at], verb, tokens[at], place, _whens(parsed, clause, place))
    elif (start := _name_start(tokens, at, lang)) is not None:
        yield _clause(parsed, tokens[start:at], lang.placed.LIES, tokens[at], place, ())
    elif (start := _occasion_start(tokens, at, lang)) is not None:
        yield _clause(parsed, tokens[start:at], lang.placed.TAKES_PLACE, tokens[at], place, ())


def _is_cut(tokens: Phrase, end: int, place: Phrase, lang: Any) -> bool:
    """Whether the name of a body goes on behind it: "Dinas Pekerjaan Umum (dan Penataan Ruang)"."""
    joined = end + 1 < len(tokens) and tokens[end].lower in lang.clauses.AND and tokens[end + 1].text[0].isupper()
    return joined and place[0].lower in lang.titles.BODIES


def end_of_place(tokens: Phrase, start: int, lang: Any) -> int:
    """Where the name of a place that begins at an index ends; the index itself if none begins there."""
    at = start
    while at < len(tokens) and tokens[at].lower in lang.placed.AREAS and tokens[at].text[0].islower():
        at += 1
    first = at
    while at < len(tokens) and (is_name(tokens[at], lang) or (at > first and tokens[at].text.isdigit())):
        at += 1
    end = at
    while end > first and end < len(tokens) and tokens[end].text == ",":
        at = end + 1
        while at < len(tokens) and is_name(tokens[at], lang):
            at += 1
        if not goes_on(tokens, end + 1, at, lang):
            break
        end = at
    return end if end > first else start


def is_name(token: Token, lang: Any) -> bool:
    """Whether a word may be a part of a name: it has a capital and is no verb and no currency."""
    verbal = token.pos in ("VERB", "AUX") and lang.verbs.looks_finite(token.lower)
    return token.text[0].isupper() and token.pos != "PUNCT" and not verbal and token.text not in lang.measures.MONEY


def goes_on(tokens: Phrase, start: int, end: int, lang: Any) -> bool:
    """Whether the name in [start, end) behind a comma is a further part of the place.

    It is where it is a known name or says what kind of place it is, and where such a part
    follows it; not where a verb shows that it is the subject of the clause.
    """
    if end == start or (end < len(tokens) and tokens[end].pos in ("VERB", "AUX")):
        return False
    if tokens[start].text in lang.places.KINDS or " ".join(t.text for t in tokens[start:end]) in lang.places.NAMES:
        return True
    following = end + 1
    while following < len(tokens) and is_name(tokens[following], lang):
        following += 1
    return end < len(tokens) and tokens[end].text == "," and goes_on(tokens, end + 1, following, lang)


def event_start(tokens: Phrase, at: int, lang: Any) -> int | None:
    """Where the event noun stands that a place at an index belongs to, nothing but its modifiers between."""
    nouns = lang.unions.OCCURRING
    for start in range(at - 1, max(-1, at - MAX_MODIFIERS), -1):
        token = tokens[start]
        if token.lower in nouns and (token.text[0].islower() or start == 0):
            counted = start > 0 and (
                tokens[start - 1].pos == "NUM" or tokens[start - 1].lower in lang.clauses.INDEFINITE
            )
            if counted or not _says_too_little(tokens[start:at], lang):
                return None if counted else start
        if token.lower in lang.placed.WITHIN:
            continue
        modifies = token.pos in ("NOUN", "PROPN", "ADJ", "X") or token.lower in lang.clauses.TOPIC_PREPOSITIONS
        if not modifies or token.lower in lang.clauses.POINTING or lang.verbs.looks_finite(token.lower):
            return None
    return None


def _says_too_little(event: Phrase, lang: Any) -> bool:
    """Whether an event's noun needs a name or several words behind it and has none: "acara", "acara olahraga"."""
    told = len(event) > SHORTEST_NAMED or any(t.text[0].isupper() for t in event[1:])
    return event[0].lower in lang.placed.NAMED_HELD and not told


def _name_start(tokens: Phrase, at: int, lang: Any) -> int | None:
    """Where the name of a place begins that stands right before a further place: "di Universal Studio di Osaka"."""
    start = at
    while start > 0 and is_name(tokens[start - 1], lang):
        start -= 1
    if start in (0, at) or tokens[start - 1].lower not in lang.placed.TO_PLACE:
        return None
    return None if tokens[start].lower in lang.titles.HEADS else start


def _occasion_start(tokens: Phrase, at: int, lang: Any) -> int | None:
    """Where the name of a contest, fair or the like begins that has its place behind it: "dalam Asia Cup 2025 di …"."""
    start = at
    while start > 0 and (is_name(tokens[start - 1], lang) or tokens[start - 1].text.isdigit()):
        start -= 1
    name = tokens[start:at]
    if start == 0 or len(name) < SHORTEST_NAMED or tokens[start - 1].lower not in lang.placed.AT_OCCASION:
        return None
    held = any(t.lower in lang.placed.OCCASION_NAMES for t in name) or lang.placed.YEAR.fullmatch(name[-1].text)
    numbered = any(t.lower in lang.placed.NUMBERED for t in name)
    return start if held and not numbered and name[0].lower not in lang.titles.HEADS else None


def _whens(parsed: Parsed, clause: Clause, place: Phrase) -> tuple[When, ...]:
    """The date right behind the place, where no verb of a main clause claims it."""
    if clause.segment.kind in ("main", "coordinate"):
        return ()
    end = place[-1].end
    return tuple(w for w in parsed.piece.whens if end <= w.start <= end + NEAR)


def _clause(
    parsed: Parsed, subject: Phrase, verb: str, marker: Token, place: Phrase, whens: tuple[When, ...]
) -> Proposition:
    predicate = supplied(marker, verb)
    return Proposition(
        pattern="placed",
        subject=subject,
        predicate=(predicate,),
        arguments=(Argument((marker,), place),),
        speech=parsed.piece.speech,
        quoted=parsed.piece.quoted,
        sentence=parsed.piece.sentence,
        whens=whens,
    )


PATTERN = Pattern(
    name="placed", find=find, examples={"id": "Dua orang terluka akibat ledakan tabung gas di Pasar Baru."}
)
