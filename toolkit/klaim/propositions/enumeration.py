"""Things named behind "antara lain", "seperti", "yakni": each is one of those that the phrase before them means."""

import itertools
from collections.abc import Iterator
from typing import Any

from klaim.parsing import Token
from klaim.propositions import inclusion
from klaim.propositions._frames import frames
from klaim.propositions._kinds import kind as kind_of
from klaim.propositions._listing import headed, is_subject
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, reindexed, supplied, trim

LONGEST_MEMBER = 7
FEWEST = 2
"""Members of a list, and words of a phrase that tells of what kind they are."""

PAIR = 2
"""Words of "antara lain", which is a predicate by itself behind a subject."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """For each thing of such a list, that it is among those; none where it takes their place in the clause."""
    replaced = any(True for _ in inclusion.find(parsed, lang))
    for at, clause in enumerate(parsed.clauses):
        tokens = clause.tokens
        if clause.segment.kind == "including" and at and not replaced:
            kind, things = kind_of(parsed.clauses[at - 1].tokens, lang), members(tokens, lang)
            full = clause.segment.marker[0].lower in lang.lists.IN_FULL
            if full and kind and kind[0].pos == "NUM" and any(t.lower == lang.clauses.RELATIVE for t in kind):
                yield from _each_told(parsed, clause, kind, things, lang)
            else:
                yield from _among(parsed, kind, things, lang)
        if clause.segment.kind == "including":
            continue
        for n in range(FEWEST, len(tokens) - 1):
            size = _opens(tokens, n, lang)
            if size and not (size == PAIR and is_subject(tokens[:n], lang)):
                alike = tokens[n].lower in lang.lists.LIKE
                things = members(_and(tokens[n + size :], lang) if alike else tokens[n + size :], lang)
                if not alike or _may_be_example(tokens[:n], lang):
                    yield from _among(parsed, kind_of(tokens[:n], lang, alike=alike), things, lang, alike=alike)


def _may_be_example(before: Phrase, lang: Any) -> bool:
    """Whether "seperti" behind some words may open examples: what is denied, or told by "yang", is only compared."""
    denied = any(t.lower in lang.clauses.NEGATIONS for t in before)
    return before[-1].lower != lang.clauses.RELATIVE and not denied


def _opens(tokens: Phrase, at: int, lang: Any) -> int:
    """How many words at a place open a list of things that the phrase before them means; 0 where none do."""
    word, behind = tokens[at].lower, tokens[at + 1].lower
    if lang.links.EXAMPLES.get(word) == behind:
        return PAIR
    return int(word in lang.lists.NAMING)


def _and(words: Phrase, lang: Any) -> Phrase:
    """Examples with "dan" for their "atau", as each is one: "gejala seperti demam atau batuk"."""
    alone = not any(t.lower in lang.clauses.AND for t in words)
    return tuple(t._replace(lower=lang.lists.AND) if alone and t.lower in lang.lists.EITHER else t for t in words)


def members(words: Phrase, lang: Any) -> list[Phrase]:
    """The things of a list with a conjunction before its last; none where one of them is no thing."""
    found: list[Phrase] = []
    start, last = 0, None
    for n, token in enumerate(words):
        joins = token.lower in lang.unions.JOINS_LAST
        ending = token.pos in ("ADP", "SCONJ", "VERB", "AUX") or token.lower in lang.unions.BEFORE_PREDICATE
        ends = last is not None and n > last and (ending or token.text == ",")
        if token.text == "," or joins or ends:
            found.append(trim(words[start:n]))
            start = n + 1
        if joins:
            last = n + 1
        if ends or token.lower == lang.clauses.RELATIVE:
            break
    else:
        found.append(trim(words[start:]))
    found = [m for m in found if m and m[0].lower not in lang.lists.NO_MEMBERS]
    if last is None:
        return _alone(words, lang)
    sound = len(found) >= FEWEST and all(_opens_thing(m, lang) for m in found)
    return headed([m for m in found if _is_thing(m, lang)], lang) if sound else []


def _alone(words: Phrase, lang: Any) -> list[Phrase]:
    """The name that some words open with, where a mark, a verb or nothing follows it: the one example of its kind."""
    name = tuple(itertools.takewhile(lambda t: t.pos == "PROPN" and t.text[0].isupper(), words))
    behind = words[len(name)] if len(name) < len(words) else None
    ends = behind is None or behind.text == "," or behind.pos in ("VERB", "AUX", "ADP", "PART")
    return [name] if name and ends and len(name) <= LONGEST_MEMBER else []


def _opens_thing(member: Phrase, lang: Any) -> bool:
    """Whether a member opens as a noun phrase does, be it a noun that the parse took for a verb."""
    return member[0].pos in NOMINAL | {"DET"} or not lang.verbs.looks_affixed(member[0].lower)


def _is_thing(member: Phrase, lang: Any) -> bool:
    verb = any(t.pos in ("VERB", "AUX") and lang.verbs.looks_finite(t.lower) for t in member)
    several = (
        member[0].lower in lang.unions.SEVERAL
        or member[0].pos == "AUX"
        or member[0].lower in lang.lists.VERBAL
        or any(t.pos == "ADV" for t in member[1:])
    )
    return _opens_thing(member, lang) and not several and not verb and len(member) <= LONGEST_MEMBER


def _among(
    parsed: Parsed, kind: Phrase, things: list[Phrase], lang: Any, *, alike: bool = False
) -> Iterator[Proposition]:
    """Each thing as one of those counted and told of, else as one of its kind."""
    told = any(t.lower == lang.clauses.RELATIVE for t in kind)
    if told and kind[0].pos == "NUM" and kind[1].pos == "NOUN" and kind[1].lower not in lang.lists.NO_KINDS:
        yield from (_clause(parsed, kind, lang.lists.AMONG_OTHERS, thing) for thing in things)
    elif one := bare_kind(kind, things, lang, alike=alike):
        yield from (_clause(parsed, thing, lang.measures.AMONG, one) for thing in things)


def bare_kind(kind: Phrase, things: list[Phrase], lang: Any, *, alike: bool = False) -> Phrase:
    """A kind without its number where each thing is told to be one: names, common things if `alike` or counted.

    Nothing where it is a mere "lima kota", or a deed done to things, or opens like one of them.
    """
    kind = _nearest(kind, things, lang)
    if not kind or not lang.lists.NO_KINDS.isdisjoint(t.lower for t in kind[:FEWEST]):
        return ()
    counted = kind[0].pos == "NUM" or kind[0].lower in lang.unions.SEVERAL | lang.words_numbers.VAGUE_NUMBERS.keys()
    bare = _of_things(kind[counted:], things, lang)
    if not bare:
        return ()
    named = all(thing[0].text[0].isupper() for thing in things)
    plain = (alike or counted) and not lang.relatives.DEED_DONE.fullmatch(bare[0].lower)
    again = any(thing[0].lower == bare[0].lower for thing in things)
    noun = itertools.takewhile(lambda t: t.lower != lang.clauses.RELATIVE, bare[1:])
    struck = not lang.measures.STATES.isdisjoint(t.lower for t in noun)
    again = again or (struck and not all(_is_place(thing, lang) for thing in things))
    again = again or (len(bare) == FEWEST and bare[0].lower in lang.lists.KINDS)
    told = len(bare) >= FEWEST and bare[0].pos in ("NOUN", "PROPN") and not again
    return bare if told and (named or plain) else ()


def _nearest(kind: Phrase, things: list[Phrase], lang: Any) -> Phrase:
    """A kind of people behind which places are named: what names such, "negara terdampak" of "warga dari negara …".

    Nothing where no kind of place does.
    """
    people = bool(kind) and kind[0].lower in lang.unions.SOME_PEOPLE
    if not people or not things or not all(_is_place(thing, lang) for thing in things):
        return kind
    return kind[next((n for n, t in enumerate(kind) if t.lower in lang.unions.PLACE_NOUNS), len(kind)) :]


def _is_place(thing: Phrase, lang: Any) -> bool:
    names = lang.places.NAMES
    return " ".join(t.text for t in thing) in names or (len(thing) > 1 and thing[-1].text in lang.places.STATES)


def _of_things(kind: Phrase, things: list[Phrase], lang: Any) -> Phrase:
    """A kind without a deed done to such things: of "ekspor komoditas strategis" the latter two.

    Nothing where it is of people and lists common things, or holds a verb or what somebody else's things are.
    """
    doubled = next(
        (n for n, t in enumerate(kind) if "-" in t.text and t.text.replace("-", "").isalpha() and t.text.islower()), 0
    )
    bare = kind[doubled:]
    while len(bare) > FEWEST and _is_deed(bare[0], lang):
        bare = bare[1:]
    if bare and (bare[0].lower in lang.lists.DEEDS or (len(bare) < len(kind) - doubled and _is_told(bare, lang))):
        return ()
    noun = tuple(itertools.takewhile(lambda t: t.lower != lang.clauses.RELATIVE, bare))
    alone = len(things) == 1 and (_is_told(bare, lang) or any(t.lower in lang.ranks.SUPERLATIVES for t in bare))
    loose = any(
        t.pos in ("AUX", "ADV") or t.lower in lang.unions.PRONOUNS or t.lower in lang.lists.VERBAL for t in noun
    )
    people = bool(noun) and noun[0].lower in lang.lists.OF_PEOPLE and not any(t[0].text[0].isupper() for t in things)
    return () if loose or people or alone else bare


def _is_deed(word: Token, lang: Any) -> bool:
    return word.lower in lang.lists.DEEDS or bool(lang.relatives.DEED_DONE.fullmatch(word.lower))


def _is_told(words: Phrase, lang: Any) -> bool:
    """Whether a relative clause tells more of some words."""
    return any(t.lower == lang.clauses.RELATIVE for t in words)


def _each_told(parsed: Parsed, clause: Clause, kind: Phrase, things: list[Phrase], lang: Any) -> Iterator[Proposition]:
    """What a relative clause tells of all, told of each thing: "empat mobil yang rusak, yakni …".

    Things counted inside it are others: "11 tim yang berasal dari 10 negara, yakni …".
    """
    at = next((n for n, t in enumerate(kind) if t.lower == lang.clauses.RELATIVE), len(kind))
    body = reindexed(kind[at + 1 :])
    if any(t.pos == "NUM" for t in body):
        return
    for thing in things if body else ():
        told = frames(parsed, Clause(clause.segment, body), "enumeration", lang, inherited=thing)
        yield from (one for one in told if one.subject == thing)


def _clause(parsed: Parsed, subject: Phrase, verb: str, rest: Phrase) -> Proposition:
    word = supplied(rest[0], verb)
    return Proposition(
        pattern="enumeration",
        subject=subject,
        predicate=(word,),
        arguments=(Argument((), rest),),
        speech=parsed.piece.speech,
        quoted=parsed.piece.quoted,
        sentence=parsed.piece.sentence,
    )


PATTERN = Pattern(
    name="enumeration",
    find=find,
    examples={"id": "Kapal itu melewati negara-negara rawan konflik seperti Suriah dan Irak."},
)
