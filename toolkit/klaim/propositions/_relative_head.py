"""Which noun phrase before "yang" its clause tells of."""

from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._tree import NOMINAL, trim
from klaim.propositions.placed import event_start, is_name

PAIR = 2
"""Words of a deed and what it is done to."""

REACH = 4
"""Words behind "yang" in which the verb of its clause stands."""


def head_of(tokens: Phrase, start: int, lang: Any) -> Phrase:
    """The noun phrase before "yang": back to the verb, preposition or comma that opens it."""
    end = start
    while end > 0 and tokens[end - 1].text == ",":
        end -= 1
    first = _noun_start(tokens, end, lang)
    sided = first > 0 and tokens[first].lower in lang.unions.SIDES and tokens[first - 1].pos == "ADP"
    first += sided and first + 1 < end
    phrase = trim(tokens[first:end])
    if len(phrase) > 1 and phrase[0].lower in lang.clauses.TOPIC_PREPOSITIONS:
        phrase = phrase[1:] if phrase[1].pos != "PROPN" else ()
    if first == 0 or not phrase or _is_one_of(phrase, lang):
        return () if _is_one_of(phrase, lang) else phrase
    if named := _law(tokens, first, end, lang) or _apposed(tokens, first, end, start, lang):
        return named
    if (event := _placed_event(tokens, first, end, lang)) is not None:
        return trim(tokens[event:end])
    if _of_another(tokens, first, start, lang):
        return ()
    before, generic = tokens[first - 1 - sided], tokens[first].lower in lang.clauses.GENERIC_EVENTS
    if before.lower in lang.clauses.TOPIC_PREPOSITIONS and phrase[0].pos == "PROPN":
        return ()
    if generic and (before.pos == "CCONJ" or before.lower in lang.clauses.COPULAS):
        return ()
    if _hangs_on(tokens, start, first, end) and (
        _is_named(phrase, lang) and (sided or not _tells_origin(tokens, first, lang))
        if before.pos == "ADP"
        else before.text == "," and _is_name(phrase, lang)
    ):
        return phrase
    if (
        phrase
        and before.pos == "ADP"
        and first - sided > 1
        and _is_known(tokens[first - 2 - sided], before, phrase, lang)
    ):
        return phrase
    if before.pos in ("ADP", "CCONJ", "PUNCT") and before.text not in ('"', "“"):
        held = end < start and tokens[start + 1 : start + 2] and tokens[start + 1].lower in lang.clauses.EVENT_VERBS
        return phrase if held or (generic and end == start) else ()
    return phrase


def is_equated(tokens: Phrase, head: Phrase, lang: Any) -> bool:
    """Whether a head is a quality, or only tells of what kind the subject is: "forum peneliti" behind "merupakan"."""
    if head[0].pos == "ADJ":
        return True
    at = next((n for n, t in enumerate(tokens) if t == head[0]), 0)
    named = any(t.text[0].isupper() for t in head) or head[-1].lower in lang.clauses.POINTING
    return at > 0 and not named and tokens[at - 1].lower in lang.clauses.COPULAS


def done_to(head: Phrase, body: Phrase, lang: Any) -> Phrase:
    """A head, or to whom it was done where the clause tells what only people do: "pemecatan Budi Santoso, yang buron".

    What an event undergoes or brings about is told of the event: "penembakan Budi Santoso yang memicu protes".
    """
    first = len(head)
    while first > 0 and is_name(head[first - 1], lang):
        first -= 1
    done = first > 0 and len(head) - first > 1 and lang.relatives.DEED_DONE.fullmatch(head[0].lower) is not None
    by_people = not lang.relatives.BY_PEOPLE.isdisjoint(t.lower for t in body[:REACH])
    if done and by_people and head[0].lower not in lang.relatives.NO_DEEDS:
        return head[first:]
    had = not lang.relatives.EXPERIENCE.isdisjoint(t.lower for t in body[:REACH])
    if had and 0 < first < len(head) and head[0].lower not in lang.unions.SOMEBODY:
        return head[first:]
    return head[1:] if _of_its_object(head, body, lang) else head


def _of_its_object(head: Phrase, body: Phrase, lang: Any) -> bool:
    """Whether a clause is of what a deed is done to or by, not of the deed: "kehadiran alat | yang dipakai petani"."""
    if len(head) < PAIR or head[1].pos not in NOMINAL:
        return False
    relatives, first = lang.relatives, head[0].lower
    deed = relatives.DEED_DONE.fullmatch(first) is not None and first not in relatives.NO_DEEDS
    told = lang.unions.OF_EVENTS | relatives.TOLD_OF_DEEDS
    return (deed or first in relatives.OF_SOMETHING) and told.isdisjoint(t.lower for t in body[:REACH])


def _is_one_of(phrase: Phrase, lang: Any) -> bool:
    """Whether "yang" only goes on with which one of several is meant: "Solo salah satu (yang terbaik)"."""
    return bool(tuple(t.lower for t in phrase[-2:]) == lang.links.ONE_OF)


def _noun_start(tokens: Phrase, end: int, lang: Any) -> int:
    """Where the noun phrase that ends at a place begins, behind its verb though the parse takes that for a noun."""
    first = end
    while first > 0 and tokens[first - 1].pos in NOMINAL | {"DET", "ADJ"} and tokens[first - 1].text != ",":
        if tokens[first - 1].text.islower() and lang.verbs.takes_object(tokens[first - 1].lower):
            return first + (first < end and tokens[first].pos == "ADJ")
        first -= 1
    return first


def _is_named(phrase: Phrase, lang: Any) -> bool:
    """Whether a phrase of several words ends in a name or its number, and is neither a number itself nor of many."""
    if any(t.lower in lang.clauses.PLURALS for t in phrase):
        return False
    named = phrase[-1].text[0].isupper() or (phrase[-1].text.isdigit() and phrase[-2:][0].text[0].isupper())
    return named and len(phrase) > 1 and phrase[0].lower not in lang.relatives.AMOUNTS


def _tells_origin(tokens: Phrase, first: int, lang: Any) -> bool:
    """Whether a name behind a preposition tells more of the noun before that: "jaringan restoran dari Melati"."""
    last = tokens[max(first - 2, 0)]
    return last.pos in NOMINAL or (tokens[first - 1].lower in lang.clauses.FROM and last.pos == "ADJ")


def _is_name(phrase: Phrase, lang: Any) -> bool:
    """Whether a phrase is the name of several words that somebody or something has, not a place in a list of them."""
    named = len(phrase) > 1 and all(is_name(t, lang) for t in phrase)
    return named and " ".join(t.text for t in phrase) not in lang.places.NAMES


def _hangs_on(tokens: Phrase, start: int, first: int, end: int) -> bool:
    """Whether the parse hangs the clause that "yang" opens on a noun phrase [first, end)."""
    return any(t.dep.startswith("acl") and first <= t.head < end for t in tokens[start + 1 : start + REACH])


def _of_another(tokens: Phrase, first: int, start: int, lang: Any) -> bool:
    """Whether the parse hangs a relative clause on a noun before the phrase: "mobil berpelat dinas Polri yang …"."""
    before = tokens[first - 1]
    if before.pos == "VERB" and start - first > 1 and all(is_name(t, lang) for t in tokens[first:start]):
        return False
    placed = before.lower in lang.clauses.PLACE_PREPOSITIONS
    if placed and _brings_about(tokens[start + 1 : start + 2], lang):
        return True
    told = next((t for t in tokens[start + 1 : start + REACH] if t.dep.startswith("acl")), None)
    if before.lower in lang.relatives.NAMING:
        return False
    return told is not None and told.head < first and tokens[told.head].pos in NOMINAL | {"VERB"}


def _is_known(verb: Token, marker: Token, phrase: Phrase, lang: Any) -> bool:
    """Whether a preposition's name stands right behind its verb, so that no other noun has the relative clause.

    "Wabah merebak di kapal MV Hondius yang …", "rapat dipimpin oleh Budi Wirawan yang …".
    """
    whole = all(t.text[0].isupper() for t in phrase) or marker.lower in lang.clauses.PLACE_PREPOSITIONS
    named = phrase[-1].pos == "PROPN" and phrase[-1].text[0].isupper() and phrase[0].lower not in lang.places.NOT_PLACES
    return whole and named and verb.pos == "VERB" and lang.verbs.looks_finite(verb.lower)


def _placed_event(tokens: Phrase, first: int, end: int, lang: Any) -> int | None:
    """Where an event with its place begins that a relative clause is of: "kebakaran di Tambora yang menewaskan …".

    Only where the parse hangs the clause on the event, or its verb is one of events rather than of places.
    """
    if any(t.lower in lang.clauses.EVENT_VERBS for t in tokens[end + 1 : end + 2]):
        match = _match_start(tokens, first, lang)
        if match is not None:
            return match
    if tokens[first - 1].lower not in lang.clauses.PLACE_PREPOSITIONS or tokens[end - 1].pos != "PROPN":
        return None
    start = event_start(tokens, first - 1, lang)
    if start is None:
        return None
    behind = tokens[end + 1 : end + 5]
    told = any(t.dep.startswith("acl") and t.head == start for t in behind)
    of_event = any(t.lower in lang.unions.OF_EVENTS for t in behind[:2])
    of_another = start > 1 and tokens[start - 1].pos == "ADP" and tokens[start - 2].pos in NOMINAL
    return start if (told and not of_another) or of_event else None


def _match_start(tokens: Phrase, first: int, lang: Any) -> int | None:
    """Where a match begins whose second side opens at a place: "laga Persija melawan Persib (yang digelar …)"."""
    if tokens[first - 1].lower not in lang.lists.AGAINST:
        return None
    at = first - 1
    while at > 0 and is_name(tokens[at - 1], lang) and tokens[at - 1].lower not in lang.lists.TWO_SIDED:
        at -= 1
    return at - 1 if 0 < at < first - 1 and tokens[at - 1].lower in lang.lists.TWO_SIDED else None


def _brings_about(behind: Phrase, lang: Any) -> bool:
    """Whether a verb tells what an event does that stands before its place: "bom meledak di Bali yang menewaskan …"."""
    return any(t.lower.startswith(lang.verbs.ACTIVE) and t.lower in lang.unions.OF_EVENTS for t in behind)


def _is_of_people(before: Phrase, lang: Any) -> bool:
    """Whether the words back to the last comma tell who somebody is: "(, kata) pengusaha asal Kudus"."""
    comma = max((n + 1 for n, t in enumerate(before) if t.text == ","), default=0)
    return any(t.lower in lang.unions.NAMED_SPEAKERS for t in before[comma:])


def _law(tokens: Phrase, first: int, end: int, lang: Any) -> Phrase:
    """The law whose title ends before "yang": "Perpres Nomor 79 Tahun 2025 tentang Rencana Kerja yang terbit …"."""
    about = first
    while about > 0 and tokens[about].lower not in lang.clauses.TOPIC_PREPOSITIONS and tokens[about].text != ",":
        about -= 1
    start = about
    while start > 0 and tokens[start - 1].pos in NOMINAL and tokens[start - 1].text != ",":
        start -= 1
    law = tokens[start:about]
    numbered = any(t.lower in lang.laws.NUMBER for t in law) and tokens[about].lower in lang.clauses.TOPIC_PREPOSITIONS
    return law if numbered and tokens[end - 1].text[0].isupper() else ()


def _apposed(tokens: Phrase, start: int, end: int, relative: int, lang: Any) -> Phrase:
    """The name before a comma, what stands between that and ", yang" telling who it is: "Budi, pengusaha, yang …".

    Not where a name of its own stands there: "pengusaha asal Kudus, Budi Santoso, yang …".
    """
    if end == relative or tokens[start - 1].text != ",":
        return ()
    if all(is_name(t, lang) for t in tokens[start:end]):
        return tokens[start:end] if end - start > 1 and _is_of_people(tokens[: start - 1], lang) else ()
    first = comma = start - 1
    while first > 0 and is_name(tokens[first - 1], lang):
        first -= 1
    name = tokens[first:comma]
    listed = first > 0 and (tokens[first - 1].text == "," or tokens[first - 1].pos in ("CCONJ", "ADP"))
    return name if name and name[-1].pos == "PROPN" and not listed else ()
