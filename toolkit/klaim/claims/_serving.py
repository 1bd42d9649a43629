"""As what a clause tells somebody or something to be beside its deed: "menetapkan Budi sebagai tersangka"."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._drafting import draft, is_negated
from klaim.claims._modality import modality
from klaim.claims._model import Context, Draft
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, supplied, trim
from klaim.records import Value

LONGEST = 14
"""Words of what somebody is told to be."""


def serving(proposition: Proposition, context: Context) -> Iterator[Draft]:
    """Who is what by the clause: whom it makes that, whoever does it as that, and whom "selaku" stands behind."""
    lead = context.lang.titles.AS
    if proposition.kind != "clause" or not any(t.lower in lead for a in proposition.arguments for t in a.all):
        return
    if is_negated(proposition, context) or modality(proposition, context) != "asserted":
        return
    words = tuple(t for a in proposition.arguments for t in a.all)
    places = [n for n, t in enumerate(words[:-1]) if t.lower in lead]
    for at, following in itertools.zip_longest(places, places[1:], fillvalue=len(words)):
        bearer = _bearer(proposition, words, at, context)
        role = _role(words[at + 1 : _name_before(words, following)], context)
        if not bearer or not role:
            continue
        is_ = supplied(role[0], context.lang.clauses.IS)
        said = replace(
            proposition, subject=bearer, predicate=(is_,), arguments=(Argument((), role),), tail=(), whens=()
        )
        value = Value(entity=context.writer.phrase(bearer), role=context.writer.phrase(role))
        if claim := draft("role", said, context, value=value):
            yield claim


def _bearer(proposition: Proposition, words: Phrase, at: int, context: Context) -> Phrase:
    """Who or what is told to be what stands behind "sebagai": the name right before it, else whoever does the deed."""
    lang, verb, subject = context.lang, proposition.predicate[-1].lower, proposition.subject
    start = _name_before(words, at)
    named = words[start:at]
    held = words[start - 1].lower if start else verb
    called = held in lang.serving.CALLED
    made = verb in lang.serving.MAKING and (not start or called)
    led = held in lang.serving.LEADS or held in lang.serving.POSITIONS or words[at].lower in lang.serving.SURELY
    if named and (made or led):
        return named
    own = start and words[start - 1].lower.removesuffix(lang.clauses.POSSESSIVE) in lang.serving.POSITIONS
    kept = own and verb in lang.serving.KEEPING
    does = kept or (verb in lang.serving.DOING and not made)
    bearer = by_name(subject, context)
    return bearer if does and bearer and all(_of_name(t) for t in bearer) else ()


def by_name(subject: Phrase, context: Context) -> Phrase:
    """A subject's name without the noun before it: "Sadira" of "sopir bus bernama Sadira"; any other as it is.

    Initials tell nobody without that noun: "guru berinisial M".
    """
    name = subject[next((n + 1 for n, t in enumerate(subject) if t.lower in context.lang.serving.CALLED), 0) :]
    return subject if len(name) == 1 and name[0].text.isupper() else name


def _name_before(words: Phrase, at: int) -> int:
    """Where the name begins that ends before a place in some words; that place where none does."""
    start = at
    while start and _of_name(words[start - 1]):
        start -= 1
    return start if at < len(words) else at


def _of_name(word: Token) -> bool:
    return word.text[0].isupper() or (word.pos == "PROPN" and word.text[0].isdigit())


def _role(words: Phrase, context: Context) -> Phrase:
    """What somebody is told to be: the noun phrase that opens some words, up to what goes on behind it."""
    lang = context.lang
    role = trim(tuple(itertools.takewhile(lambda t: not _goes_on(t, context), words)))
    pairs = enumerate(itertools.pairwise(role))
    role = trim(role[: next((n for n, pair in pairs if _is_at_venue(*pair, context)), len(role))])
    while role and role[-1].pos in ("CCONJ", "ADP"):
        role = trim(role[:-1])
    standing = next((t for t in role if t.lower not in lang.copulas.BEFORE_STANDING), None)
    if standing is None or standing.lower in lang.copulas.NO_STANDING or len(role) > LONGEST:
        return ()
    owned = role[-1].lower.endswith(lang.clauses.POSSESSIVE)
    return role if standing.pos in NOMINAL - {"PRON", "NUM"} and not owned else ()


def _is_at_venue(lead: Token, noun: Token, context: Context) -> bool:
    """Whether two words tell where somebody was made what stands before them: "di Istana Negara"."""
    lang = context.lang
    named = noun.text[0].isupper() and noun.lower in lang.places.VENUES
    return named and lead.lower in lang.clauses.PLACE_PREPOSITIONS


def _goes_on(word: Token, context: Context) -> bool:
    """Whether a clause goes on with a word rather than that it is of what somebody serves as."""
    lang = context.lang
    ends = word.lower in lang.unions.OUTSIDE_OFFICE or word.lower in lang.serving.ENDS or word.text == ","
    return ends or bool(lang.titles.ends_office(word.text))
