"""Where named things are and named events take place, by what stands behind their name."""

from collections.abc import Iterator
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, supplied
from klaim.propositions.placed import end_of_place, goes_on, is_name


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A clause of being or happening for each name with its place.

    The place stands in a relative clause behind a preposition's name ("dalam Rakernas APPSI yang digelar di
    Balikpapan"), right behind the name of what stands there ("Gereja Santo Yosef di Kampung Baru"), or behind a
    comma ("RSUD Sultan Iskandar Muda, Nagan Raya, Aceh").
    """
    for clause in parsed.clauses:
        yield from _within(parsed, clause.tokens, lang)
        for at in range(2, len(clause.tokens) - 1):
            if clause.tokens[at].lower not in lang.clauses.PLACE_PREPOSITIONS:
                continue
            place = clause.tokens[at + 1 : end_of_place(clause.tokens, at + 1, lang)]
            found = (_told(clause, at, lang) or _standing(clause, at, lang)) if place else None
            if found is not None:
                subject, predicate = found
                yield Proposition(
                    pattern="situated",
                    subject=subject,
                    predicate=predicate,
                    arguments=(Argument(clause.tokens[at : at + 1], place),),
                    speech=parsed.piece.speech,
                    quoted=parsed.piece.quoted,
                    sentence=parsed.piece.sentence,
                )


def _within(parsed: Parsed, tokens: Phrase, lang: Any) -> Iterator[Proposition]:
    """Where each thing or small place is whose name larger places follow behind a comma."""
    for comma in range(1, len(tokens) - 1):
        if tokens[comma].text != "," or not is_name(tokens[comma - 1], lang):
            continue
        start = comma
        while start > 0 and (is_name(tokens[start - 1], lang) or tokens[start - 1].text.isdigit()):
            start -= 1
        first = comma + 1
        while first < len(tokens) and is_name(tokens[first], lang):
            first += 1
        at = next((n for n in range(start, comma - 1) if _is_standing(tokens[n], lang)), None)
        at = _region_start(tokens, start, comma, first, lang) if at is None else at
        if at is None or (at and not _may_stand(tokens[at - 1], lang)) or not goes_on(tokens, comma + 1, first, lang):
            continue
        if not _is_larger(tokens[comma + 1].text, tokens[at].text, lang) or _lists(tokens, comma, lang):
            continue
        marker = tokens[comma]._replace(text=lang.placed.AT, lower=lang.placed.AT, pos="ADP", space=True)
        verb = supplied(marker, lang.placed.LIES)
        place = Argument((marker,), tokens[comma + 1 : end_of_place(tokens, comma + 1, lang)])
        yield Proposition(
            "situated",
            tokens[at:comma],
            (verb,),
            (place,),
            parsed.piece.speech,
            parsed.piece.quoted,
            parsed.piece.sentence,
        )


def _region_start(tokens: Phrase, start: int, comma: int, end: int, lang: Any) -> int | None:
    """Where the name of a thing ("pabrik Melati") or of a region begins whose province stands behind the comma.

    "Bupati Kendal, Jawa Tengah, …"; behind a preposition the whole is the place of what is told, behind a comma a part
    of what that sets off.
    """
    holder = tokens[comma + 1 : end]
    if not holder or (holder[0].text != lang.provinces.KIND and _name(holder) not in lang.provinces.PROVINCES):
        return None
    if start and tokens[start - 1].text.islower() and tokens[start - 1].lower in lang.placed.STANDING:
        return start - 1
    known = lang.places.NAMES - lang.provinces.PROVINCES
    at = next((n for n in range(start, comma) if _name(tokens[n:comma]) in known), None)
    if at is None or any(t.text == "," for t in tokens[:at]):
        return None
    before = tokens[at - 1] if at else None
    if before is not None and (before.pos == "ADP" or before.lower == lang.provinces.FROM):
        return None
    rules = before is not None and before.lower in lang.unions.OFFICES | lang.provinces.RULING
    return at if at == start or rules else None


def _name(words: Phrase) -> str:
    return " ".join(t.text for t in words)


def _lists(tokens: Phrase, comma: int, lang: Any) -> bool:
    """Whether a comma parts the names of a list that "dan" ends, and no place from the larger one that holds it."""
    end, parts = comma, 0
    while end < len(tokens) and (is_name(tokens[end], lang) or tokens[end].text == ","):
        parts += tokens[end].text == ","
        end += 1
    levelled = any(token.text in lang.placed.LEVEL for token in tokens[comma : end + 2])
    return end < len(tokens) and tokens[end].lower in lang.clauses.AND and parts > 0 and not levelled


def _is_larger(kind: str, inner: str, lang: Any) -> bool:
    """Whether a kind of place may hold another: a regency a district, but no regency another."""
    levels = lang.placed.LEVEL
    return kind not in levels or inner not in levels or levels[kind] > levels[inner]


def _is_standing(token: Token, lang: Any) -> bool:
    """Whether a word opens the name of what stands somewhere, or of a village or district."""
    return token.text[0].isupper() and (token.lower in lang.unions.STANDING or token.text in lang.placed.LEVEL)


def _may_stand(before: Token, lang: Any) -> bool:
    """Whether the word before a name is no "di", whose place has the larger ones, no list's and not of "Ibu Kota"."""
    no_name = lang.clauses.PLACE_PREPOSITIONS | lang.clauses.AND | lang.titles.HONORIFICS
    return before.lower not in no_name and before.text != ","


def _told(clause: Clause, at: int, lang: Any) -> tuple[Phrase, Phrase] | None:
    """The name before a relative clause of being or happening, and what that says."""
    tokens = clause.tokens
    if tokens[at - 1].lower not in lang.unions.SITUATING:
        return None
    first = at - 1
    while first > 0 and tokens[first - 1].lower in lang.clauses.AUXILIARIES:
        first -= 1
    end = first - 1
    if end < 1 or tokens[end].lower != lang.clauses.RELATIVE:
        return None
    start = end
    while start > 0 and (tokens[start - 1].pos in NOMINAL | {"NUM"} or is_name(tokens[start - 1], lang)):
        start -= 1
    name = tokens[start:end]
    happens = tokens[at - 1].lower in lang.clauses.EVENT_VERBS
    event = bool(name) and happens and name[0].lower in lang.placed.OCCURRING
    held = tokens[at - 1].lower != lang.placed.HAPPENS
    named = event or (held and any(t.text[0].isupper() for t in name))
    pointing = any(t.lower in lang.clauses.POINTING for t in name)
    if not start or not named or pointing or tokens[start - 1].pos != "ADP":
        return None
    where = tokens[start - 1].lower in lang.placed.TO_PLACE and len(name) == 1
    return None if happens and where else (name, tokens[first:at])


def _standing(clause: Clause, at: int, lang: Any) -> tuple[Phrase, Phrase] | None:
    """The name of what stands somewhere, back to the noun that tells its kind, with the verb of its claim."""
    tokens = clause.tokens
    named = at
    while named > 0 and is_name(tokens[named - 1], lang) and tokens[named - 1].lower not in lang.placed.STANDING:
        named -= 1
    start = next((n for n in (named - 1, named - 2) if n >= 0 and tokens[n].lower in lang.placed.STANDING), None)
    if start is None or named == at or any(t.pos != "NOUN" for t in tokens[start + 1 : named]):
        return None
    if start and not _leads(tokens[start - 1], lang):
        return None
    marker = tokens[at]
    verb = lang.placed.LIES
    return tokens[start:at], (supplied(marker, verb),)


def _leads(before: Token, lang: Any) -> bool:
    """Whether the thing itself stands behind a word, rather than as what a noun before it is of."""
    leads = before.pos == "VERB" or (before.pos == "ADP" and before.lower not in lang.placed.PARTIES)
    return leads or before.lower in lang.unions.OCCURRING


PATTERN = Pattern(
    name="situated", find=find, examples={"id": "Petugas memadamkan kebakaran Gereja Santo Yosef di Kampung Baru."}
)
