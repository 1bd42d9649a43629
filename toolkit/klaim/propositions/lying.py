"""Where a thing is or was put, by the verb of a relative clause: "hoaks yang beredar di media sosial"."""

from collections.abc import Iterator
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import LONGEST_GAP, NOMINAL, trim

FEWEST = 2
"""Words of a noun phrase that tells what it is; one alone is any of its kind."""

HEAD = NOMINAL | {"ADJ", "DET"}

OPEN = ("purpose", "condition")
"""Kinds of clause whose things need not be there."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause of being somewhere for each noun phrase whose "yang" goes on with a verb of place and its place."""
    for clause in parsed.clauses:
        if clause.segment.kind in OPEN:
            continue
        for start, token in enumerate(clause.tokens):
            told = _told(clause.tokens, start, lang) if start and token.lower == lang.clauses.RELATIVE else None
            if told is not None:
                head, predicate, place = told
                yield Proposition(
                    pattern="lying",
                    subject=head,
                    predicate=predicate,
                    arguments=(place,),
                    speech=parsed.piece.speech,
                    quoted=parsed.piece.quoted,
                    sentence=parsed.piece.sentence,
                )


def _told(tokens: Phrase, start: int, lang: Any) -> tuple[Phrase, Phrase, Argument] | None:
    """The noun phrase, the verb with its adverbs, the place; None where there is none or the clause leaves it open."""
    verb, last = start + 1, len(tokens) - 1
    while verb < last and (size := _passed(tokens, verb, lang)):
        verb += size
    apart = tokens[start].start - tokens[start - 1].end > LONGEST_GAP
    worn = not lang.placed.WEARING.isdisjoint(t.lower for t in tokens[:start])
    if verb + 2 > last or apart or worn or tokens[verb].lower not in lang.unions.LYING:
        return None
    if tokens[verb + 1].lower not in lang.clauses.PLACE_PREPOSITIONS:
        return None
    place = _without_pointer(trim(tokens[verb + 2 : _end_of_place(tokens, verb + 3, lang)]), lang)
    sure = lang.unions.UNSURE_PLACED.isdisjoint(t.lower for t in tokens)
    head = _head(tokens, start, lang, alone=sure and any(t.text[0].isupper() for t in place))
    if head and tokens[verb].lower in lang.clauses.EVENT_VERBS:
        head = _of_event(head, lang)
    if head and tokens[verb].lower == lang.placed.HAPPENS and not _happens(tokens, head, lang):
        return None
    if not head or not _names_place(place, lang):
        return None
    return head, tokens[start + 1 : verb + 1], Argument(tokens[verb + 1 : verb + 2], place)


def _passed(tokens: Phrase, at: int, lang: Any) -> int:
    """How many words at a place tell when or how surely a thing lies somewhere: "sudah", "saat itu"; 0 for none."""
    then = " ".join(t.lower for t in tokens[at : at + FEWEST]) in lang.links.AT_THAT_TIME
    return FEWEST if then else int(tokens[at].lower in lang.unions.SURE_RELATIVE)


def _without_pointer(place: Phrase, lang: Any) -> Phrase:
    """A named place without the "itu" behind it, which points at the thing: "pesawat yang jatuh di Juanda itu"."""
    points = len(place) > 1 and place[-1].lower in lang.clauses.POINTING and place[-2].text[0].isupper()
    return place[:-1] if points else place


def _names_place(place: Phrase, lang: Any) -> bool:
    """Whether a place is a name or several words, and none that points or is somebody's: "di rumahnya"."""
    words = {t.lower for t in place} - lang.clauses.NO_POSSESSIVE
    owned = any(word.endswith(lang.clauses.POSSESSIVE) for word in words)
    told = len(place) >= FEWEST or any(t.text[0].isupper() for t in place)
    return told and not owned and words.isdisjoint(lang.clauses.POINTING)


def _end_of_place(tokens: Phrase, start: int, lang: Any) -> int:
    """Where the place ends: before a verb, a link, or a further oblique that is no place."""
    ends = (
        n
        for n in range(start, len(tokens))
        if tokens[n].pos in ("VERB", "AUX", "SCONJ", "ADV")
        or tokens[n].lower in lang.unions.ENDS_PLACE
        or (tokens[n].pos in ("CCONJ", "PUNCT") and not _joins_names(tokens, n))
        or (tokens[n].pos == "ADP" and tokens[n].lower not in lang.placed.WITHIN_PLACE)
    )
    return next(ends, len(tokens))


def _joins_names(tokens: Phrase, at: int) -> bool:
    """Whether a comma or conjunction stands inside a name or between names, rather than between clauses."""
    beside = (*tokens[at - 1 : at], *tokens[at + 1 : at + 2])
    return len(beside) == FEWEST and all(t.text[0].isupper() for t in beside)


def _happens(tokens: Phrase, head: Phrase, lang: Any) -> bool:
    """Whether a noun phrase is what happened, rather than a thing or deed behind a preposition to which it did."""
    if head[0].i == 0 or head[0].lower in lang.unions.HAPPENED:
        return True
    before = tokens[head[0].i - 1]
    return before.pos != "ADP" or before.lower in lang.placed.PARTIES


def _of_event(head: Phrase, lang: Any) -> Phrase:
    """The event at the end of a noun phrase that is about it: "saksi terkait kebakaran gudang" is not what happened."""
    at = max((n for n, t in enumerate(head) if t.lower in lang.clauses.TOPIC_PREPOSITIONS), default=-1)
    return head[at + 1 :] if len(head) > at + FEWEST else ()


def _head(tokens: Phrase, start: int, lang: Any, *, alone: bool) -> Phrase:
    """The noun phrase before "yang" with what it is about; empty where it says too little or is any of many.

    One word says enough `alone` where the clause is sure and its place has a name: "pesawat yang jatuh di Juanda".
    """
    first = start
    while first > 0 and (_belongs(tokens, first - 1, lang) or _is_joined(tokens, first - 1, lang)):
        first -= 1
    head = tokens[first:start]
    if len(head) > 1 and tokens[start + 1].lower not in lang.clauses.EVENT_VERBS and _is_deed(head[0], lang):
        head = head[1:]
    named = head[:1] != () and head[0].pos == "PROPN" and head[0].text[0].isupper()
    common = head[:1] != () and head[0].pos == "NOUN" and not _is_deed(head[0], lang)
    told = len(head) >= FEWEST or named or (alone and common)
    if not told or head[0].pos not in NOMINAL or head[-1].lower in lang.clauses.POINTING:
        return ()
    many = head[0].lower in lang.unions.ANY_OF_MANY
    before = tokens[first - 1] if first else None
    if before is None or many:
        return () if many else head
    origin = before.lower in lang.clauses.FROM and " ".join(t.text for t in head) in lang.places.NAMES
    denied = origin or before.lower in lang.unions.NOT_LYING
    return () if denied or (before.text[0].isupper() and head[0].text[0].isupper()) else head


def _belongs(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether a word is one of the noun phrase that ends behind it."""
    token = tokens[at]
    if token.pos == "PUNCT":
        return 0 < at < len(tokens) - 1 and tokens[at - 1].end == token.start and tokens[at + 1].start == token.end
    if token.lower in lang.clauses.TOPIC_PREPOSITIONS:
        return at > 0 and tokens[at - 1].pos in HEAD
    return token.pos in HEAD and not lang.verbs.looks_finite(token.lower)


def _is_deed(noun: Token, lang: Any) -> bool:
    """Whether a noun is a deed, whose object lies somewhere: "(penyebaran) hantavirus yang mewabah di …"."""
    deed = lang.relatives.DEED_DONE.fullmatch(noun.lower) is not None and noun.lower not in lang.unions.OCCURRING
    return deed and noun.lower not in lang.unions.SOMEWHERE


def _is_joined(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether a word joins two nouns that the clause tells of together: "tanah dan bangunan", "aset berupa tanah"."""
    between = at > 0 and tokens[at - 1].pos == "NOUN" and tokens[at + 1].pos == "NOUN"
    return between and tokens[at].lower in lang.unions.TOLD_TOGETHER


PATTERN = Pattern(
    name="lying", find=find, examples={"id": "Warga resah akibat kabar bohong yang beredar di media sosial."}
)
