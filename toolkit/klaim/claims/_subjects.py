"""Subjects that hold more than who does it: counted things named behind "yaitu", and a companion behind "bersama"."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._coordination import alternatives
from klaim.claims._model import Context
from klaim.claims._values import measures
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, supplied, trim


def spelt_out(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """A clause whose counted subject is spelt out, once for each name; any other clause as it is.

    "Tiga saham yang naik yaitu A naik 3 persen" says of A that it is one of three and that it
    rose; "Tiga saham yang naik yaitu A, B, dan C" says the former of each.
    """
    subject, clauses = proposition.subject, context.lang.clauses
    if (at := _including(proposition, context)) is not None:
        yield replace(proposition, subject=trim(subject[:at]))
        yield replace(proposition, subject=trim(subject[at + 1 :]))
        return
    if (at := _acting_as(proposition, context)) is not None:
        yield replace(proposition, subject=trim(subject[:at]))
        told = tuple(itertools.takewhile(lambda t: t.lower not in context.lang.unions.ENDS_OFFICE, subject[at + 1 :]))
        yield _said_to_be(proposition, trim(subject[:at]), trim(told), context.lang.clauses.IS)
        return
    if (size := _sized(proposition, context)) is not None:
        name, sized, rest = size
        yield replace(proposition, subject=(*name, *rest))
        yield replace(proposition, subject=name, predicate=sized[:1], arguments=(Argument((), sized[1:]),), whens=())
        return
    if proposition.kind != "clause" or not subject or subject[0].pos != "NUM":
        yield proposition
        return
    at = _colon(subject, context)
    if at is not None:
        names = trim(subject[at + 1 :])
        yield replace(proposition, subject=names)
        yield from _among(proposition, names, subject[:at], context)
        return
    words = proposition.words
    at = _colon(words, context)
    if at is None or words[at].start < proposition.predicate[-1].end:
        yield proposition
        return
    if all(t.lower != clauses.RELATIVE for t in subject):
        yield replace(proposition, arguments=tuple(_before(proposition, words[at].start)))
        return
    for name in alternatives(trim(words[at + 1 :]), context):
        yield from _among(proposition, name, words[:at], context)


def _sized(proposition: Proposition, context: Context) -> tuple[Phrase, Phrase, Phrase] | None:
    """A named subject, its size and what stands behind that: "Jembatan Garuda sepanjang 240 meter (ambruk)"."""
    subject, measured = proposition.subject, context.lang.measures
    at = next((n for n, t in enumerate(subject) if n > 1 and t.lower in measured.SIZES), None)
    verb = proposition.predicate[-1].lower if proposition.predicate else ""
    if at is None or proposition.kind != "clause" or verb in measured.CHANGES:
        return None
    if subject[at].lower in measured.STATING and verb in context.lang.unions.IDENTIFYING_VERBS:
        return None
    first = next(measures(subject[at + 1 :], context), None)
    named = any(t.pos == "PROPN" and t.text[0].isupper() for t in subject[1:at])
    if first is None or first.first or first.value.iso8601 is not None or not named:
        return None
    end = at + 1 + first.last
    rest = tuple(t for t in subject[end:] if t.lower not in context.lang.clauses.POINTING)
    if (rest and rest[0].pos != "ADP") or any(t.pos in ("VERB", "CCONJ") or t.text == "," for t in subject[:at]):
        return None
    return subject[:at], (subject[at]._replace(pos="ADP"), *subject[at + 1 : end]), rest


def _acting_as(proposition: Proposition, context: Context) -> int | None:
    """Where a subject tells as what somebody named acts: "PGN selaku induk usaha (menyepakati …)"."""
    subject, lang = proposition.subject, context.lang
    if proposition.kind != "clause" or not subject or subject[0].pos != "PROPN":
        return None
    at = next((n for n, t in enumerate(subject[:-1]) if n and t.lower in lang.titles.AS), None)
    if at is None or any(t.text[0].islower() and t.pos != "PUNCT" for t in subject[:at]):
        return None
    told = subject[at + 1 :]
    if lang.titles.ABSTRACT.fullmatch(subject[0].lower):
        return None
    clausal = any(t.lower == lang.clauses.RELATIVE or lang.verbs.carries_clause(t.lower) for t in told)
    return at if told[0].pos in NOMINAL and not clausal else None


def _including(proposition: Proposition, context: Context) -> int | None:
    """Where a subject names some of those it means, of whom no more is said than of all: "tujuh orang, termasuk …"."""
    subject, single = proposition.subject, context.lang.lists.SINGLING
    words = single | {context.lang.measures.AMONG}
    at = next(
        (n for n, t in enumerate(subject[:-1]) if n > 1 and t.lower in words and subject[n - 1].text == ","), None
    )
    if at is None:
        return None
    measured = any(t.start in context.measured for a in proposition.arguments for t in a.all)
    several = context.lang.unions.SEVERAL | context.lang.clauses.SHARES
    many = bool(subject) and (subject[0].pos == "NUM" or subject[0].lower in several)
    return at if (many or subject[at].lower in single) and not measured else None


def _colon(words: Phrase, context: Context) -> int | None:
    """Where "yaitu" stands with a name behind it."""
    marks = context.lang.measures.SPELLING
    return next(
        (n for n, t in enumerate(words[:-1]) if n and t.lower in marks and words[n + 1].text[0].isupper()), None
    )


def _before(proposition: Proposition, end: int) -> Iterator[Argument]:
    for argument in proposition.arguments:
        kept = trim(tuple(t for t in argument.words if t.start < end))
        if kept and argument.all[0].start < end:
            yield Argument(argument.marker, kept)


def _said_to_be(proposition: Proposition, name: Phrase, what: Phrase, word: str) -> Proposition:
    predicate = supplied(what[0], word)
    return replace(proposition, subject=name, predicate=(predicate,), arguments=(Argument((), what),), whens=())


def _among(proposition: Proposition, name: Phrase, things: Phrase, context: Context) -> Iterator[Proposition]:
    """That what a name stands for is one of counted things: a doctor, of "tiga dokter"; nothing of "tiga saham"."""
    lang, (number, *told) = context.lang, trim(things)
    if len(told) > 1:
        yield _said_to_be(proposition, name, (number, *told), lang.measures.AMONG)
    elif told and told[0].lower in lang.titles.SHARED:
        yield _said_to_be(proposition, name, tuple(told), lang.clauses.IS)


def with_companion(proposition: Proposition, context: Context) -> Proposition:
    """A clause whose subject names a companion, with that one behind it: "Budi meninjau pasar bersama Sari"."""
    subject, lang = proposition.subject, context.lang
    joins = lang.measures.TOGETHER | {lang.clauses.RELATIVE}
    at = next((n for n, t in enumerate(subject) if n and t.lower in joins), None)
    if at is None or proposition.kind != "clause" or subject[at].lower not in lang.measures.BESIDE:
        return proposition
    first, companion = subject[0], trim(subject[at + 1 :])
    deed = lang.titles.ABSTRACT.fullmatch(first.lower) or first.lower in lang.measures.DONE_TOGETHER
    if deed or not companion or companion[0].pos not in ("NOUN", "PROPN", "NUM", "DET"):
        return proposition
    if subject[at - 1].pos not in NOMINAL or any(lang.verbs.looks_finite(t.lower) for t in companion):
        return proposition
    beside = Argument(subject[at : at + 1], companion)
    return replace(proposition, subject=trim(subject[:at]), arguments=(*proposition.arguments, beside))
