"""Frames of one clause: shared by every pattern that reads a finite clause."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._agents import with_agent
from klaim.propositions._arguments import arguments, without_apposition, without_inset
from klaim.propositions._changes import changed
from klaim.propositions._inverted import turned
from klaim.propositions._listing import told_as_list
from klaim.propositions._model import Argument, Clause, Parsed, Phrase, Proposition
from klaim.propositions._predicates import joined_at, predicate_group, predicates
from klaim.propositions._same_object import with_object
from klaim.propositions._subjects import counts, find_subject, own_subject, parted_at, without_self
from klaim.propositions._tree import NOMINAL, trim
from klaim.propositions._verbless import aiming

LONGEST_RELATIVE = 10
"""Words of a relative clause behind which a main verb is looked for."""

LONGEST_SHARING = 3
"""Words of a predicate that shares the object of the one behind it."""


def frames(parsed: Parsed, clause: Clause, pattern: str, lang: Any, *, inherited: Phrase = ()) -> list[Proposition]:
    """A proposition for each predicate of a clause; coordinated predicates share the subject, and a last object.

    `inherited` is the subject of the clause it hangs on, used where it has none of its own.
    """
    tokens = clause.tokens
    if listed := told_as_list(parsed, clause, pattern, lang):
        return listed
    heads = predicates(tokens, lang) or _shared_quality(tokens, inherited)
    found: list[Proposition] = []
    subject: Phrase = ()
    for n, head in enumerate(heads):
        first, last = predicate_group(tokens, head, lang)
        before_next = joined_at(tokens, heads[n + 1], lang) if n + 1 < len(heads) else len(tokens)
        if n == 0:
            subject, lead = find_subject(tokens[:first], head, lang, parted=parted_at(tokens[:first], parsed))
            subject = without_inset(without_apposition(_without_basis(subject, lang), lang), lang)
            subject = without_self(trim(_named_only(subject, lang)), lang)
            if _lists_on(tokens, first, last, subject, lang):
                return []
            if subject and subject[-1].lower == lang.clauses.RELATIVE:
                main = _behind_relative(tokens, subject[-1].i + 1, lang)
                if main is not None:
                    first, last = main, max(last, main + 1)
                    subject = trim(subject + tokens[subject[-1].i + 1 : main])
                elif not counts(subject, lang):
                    return []
                elif len(subject) > 2 and subject[0].lower in lang.unions.COUNTS:
                    subject = subject[:-1]
            if subject and lead and subject[0].lower in lang.clauses.SHARES and lead[0].lower in lang.clauses.FROM:
                subject = subject + lead
            subject = _without_relative(subject, lang)
            alone = pattern != "relative-clause" and _there_is(tokens, first, head, lang)
            subject = subject or (() if alone or _impersonal(tokens, head, lang) else inherited)
        else:
            lead = ()
        there = n > 0 and _there_is(tokens, first, head, lang)
        hedges = _hedges(found[0], tokens[:first], lang, alone=first == head.i) if n and not there else ()
        own = (own_subject(tokens, found[-1], first, head) or changed(tokens, found[-1], first, lang)) if n else ()
        reading = Proposition(
            pattern=pattern,
            subject=own or (() if there else subject),
            predicate=tokens[first:last] if own else hedges + tokens[first:last],
            arguments=arguments(tokens, last, before_next, head, lang),
            speech=parsed.piece.speech,
            quoted=parsed.piece.quoted,
            sentence=parsed.piece.sentence,
        )
        if lead:
            reading = replace(reading, arguments=(*reading.arguments, *_lead_arguments(lead, reading, lang)))
        plain = aiming(turned(with_agent(reading, lang), lang), lang)
        found.append(with_object(plain, found[-1], lang) if n else plain)
        subject = found[0].subject or subject
    return _share_last_object(found, lang)


def _lists_on(tokens: Phrase, first: int, last: int, subject: Phrase, lang: Any) -> bool:
    """Whether a predicate goes on with what a relative clause lists: "Anak yang disayangi, didengar, dan …"."""
    behind = [t.lower for t in tokens[last : last + 2]]
    relative = any(t.lower == lang.clauses.RELATIVE for t in subject)
    return relative and first > 0 and tokens[first - 1].text == "," and behind == [",", lang.lists.AND]


def _named_only(subject: Phrase, lang: Any) -> Phrase:
    """A name without an apposition of several commas: "Budi, warga Desa X, Kecamatan Y"."""
    comma = next((n for n, t in enumerate(subject) if t.text == ","), None)
    if not comma or any(t.pos != "PROPN" for t in subject[:comma]) or comma + 2 >= len(subject):
        return subject
    first = subject[comma + 1]
    joined = any(t.lower in lang.clauses.AND for t in subject[comma:])
    apposed = first.text[0].islower() and first.pos in ("NOUN", "DET") and not lang.verbs.looks_finite(first.lower)
    return subject[:comma] if apposed and not joined else subject


def _without_basis(subject: Phrase, lang: Any) -> Phrase:
    """A subject without the words that tell what its clause is based on: "gempa berdasarkan laporan warga"."""
    return subject[: next((n for n, t in enumerate(subject) if n and t.lower in lang.reporting.BASED_ON), len(subject))]


def _without_relative(subject: Phrase, lang: Any) -> Phrase:
    """A name without the relative clause behind it, which tells something else of it: "Budi yang sakit (pulang)"."""
    at = next((n for n, t in enumerate(subject) if n and t.lower == lang.clauses.RELATIVE), None)
    if at is None or subject[-1].lower in lang.clauses.POINTING:
        return subject
    head = trim(subject[:at])
    plain = lang.titles.is_word(head[0].lower) if head else 0
    named = len(head) - plain > 1 and all(t.text[0].isupper() and t.pos == "PROPN" for t in head)
    return head if named or subject[at - 1].text == "," else subject


def _impersonal(tokens: Phrase, head: Token, lang: Any) -> bool:
    """Whether a passive of hoping or supposing opens a clause that has its subject behind it: "diharapkan warga …"."""
    opens = head.i == 0 and head.lower in lang.unions.SUPPOSING
    return opens and len(tokens) > 1 and tokens[1].pos in NOMINAL


def _there_is(tokens: Phrase, first: int, head: Token, lang: Any) -> bool:
    """Whether a clause tells, right behind its conjunction, what there is: "…, tetapi ada kendala" is of no subject."""
    opens = first == 0 or tokens[first - 1].pos in ("CCONJ", "PUNCT")
    if not opens or head.lower not in lang.clauses.THERE_IS or head.i + 1 == len(tokens):
        return False
    if any(t.lower in lang.clauses.NEGATIONS for t in tokens[first : head.i]):
        behind = tokens[head.i + 1]
        return behind.lower in lang.lists.NONE_LEFT or behind.pos == "NOUN"
    return tokens[head.i + 1].lower not in lang.clauses.PREPOSITIONS


def _shared_quality(tokens: Phrase, inherited: Phrase) -> list[Token]:
    """The quality that opens a clause without a subject of its own: "sehingga cocok bagi keluarga"."""
    first = tokens[:1] if inherited else ()
    return [t for t in first if t.head == t.i and t.pos == "ADJ"]


def _behind_relative(tokens: Phrase, start: int, lang: Any) -> int | None:
    """Index of the main verb behind a relative clause that the parse takes for the predicate, None where none is.

    A date taken out between two verbs ("yang turun [Selasa malam] menghambat …") parts them too, and so does a
    comma right before a verb.
    """
    for token in tokens[start + 1 : start + LONGEST_RELATIVE]:
        if token.pos == "VERB" and token.start > tokens[token.i - 1].end + 1:
            return token.i
    for token in tokens[start + 2 :]:
        verb = token.pos == "VERB" and lang.verbs.carries_clause(token.lower)
        if verb and tokens[token.i - 1].text == "," and token.lower not in lang.verbs.PARTICIPIAL:
            return token.i
    at = lang.verbs.main_behind_relative([t.lower for t in tokens[start : start + LONGEST_RELATIVE]])
    return start + at if at is not None else None


def _hedges(reading: Proposition, before: Phrase, lang: Any, *, alone: bool) -> Phrase:
    """The words of a predicate that also hold for one coordinated with it: "diyakini akan … dan …".

    Where that one stands `alone`, without adverbs of its own, so do "bisa" and verbs like "bertugas";
    right behind the conjunction what is denied of the first is denied of it too: "tidak bisa dilihat dan
    dibahas", and behind "atau" wherever that stands.
    """
    clauses, predicate = lang.clauses, reading.predicate
    committing = lang.unions.COMMITTING
    shared = lang.unions.COMMITTING_ALONE if alone else committing
    found = tuple(t for t in predicate[:-1] if t.lower in shared)
    inner = reading.arguments[0] if reading.arguments else None
    if predicate[-1].lower in committing and inner is not None and not inner.marker:
        if inner.words[0].pos not in ("VERB", "AUX") and inner.words[0].lower not in clauses.AUXILIARIES:
            return found
        return (*found, predicate[-1], *itertools.takewhile(lambda t: t.lower in shared, inner.words))
    denied = found and len(before) > 1 and before[-2] == predicate[-1] and before[-1].lower in clauses.AND
    if denied or (before and before[-1].lower in lang.unions.OR_VERB):
        return tuple(t for t in predicate[:-1] if t.lower in shared | clauses.NEGATIONS)
    return found


def _lead_arguments(lead: Phrase, reading: Proposition, lang: Any) -> Iterator[Argument]:
    """What stands before a subject and tells where: behind "pada" where the verb says little without it."""
    placed = reading.predicate[-1].lower in lang.clauses.NEEDS_PLACE
    where = lang.unions.PLACE_OR_TIME if placed else lang.clauses.PLACE_PREPOSITIONS
    if len(lead) > 1 and (lead[0].lower in where or lang.states.is_periodic(lead[0].lower, lead[-1].lower)):
        yield Argument(lead[:1], lead[1:])
    elif lead and lead[0].lower in lang.clauses.EVERY:
        yield Argument((), lead)


def _share_last_object(found: list[Proposition], lang: Any) -> list[Proposition]:
    """Give a predicate without any argument the arguments of the one coordinated behind it, where they fit it."""
    for n in range(len(found) - 2, -1, -1):
        one, following = found[n], found[n + 1]
        if one.arguments or following.subject != one.subject or len(one.predicate) > LONGEST_SHARING:
            continue
        if following.arguments and _fits(one.predicate[-1], following, lang):
            found[n] = replace(one, arguments=following.arguments)
    return found


def _fits(verb: Token, following: Proposition, lang: Any) -> bool:
    """Whether the arguments of a clause are those of the verb coordinated before it: an active one's object, an agent.

    Two passives share their agent and where it happened, but no direction.
    """
    if lang.verbs.takes_object(verb.lower):
        return True
    both = verb.lower.startswith(lang.verbs.PASSIVE) and following.predicate[-1].lower.startswith(lang.verbs.PASSIVE)
    return both and all(a.lead in lang.clauses.SHARED for a in following.arguments)


def is_bare_cause(clause: Clause, lang: Any) -> bool:
    """Whether a clause of cause is a noun phrase only ("akibat gempa tersebut")."""
    if clause.segment.kind != "cause" or not clause.tokens:
        return False
    first = clause.tokens[0].lower
    struck = first.startswith(lang.verbs.STRUCK) and lang.verbs.looks_finite(first)
    return not struck and not any(t.pos == "VERB" or t.lower in lang.clauses.COPULAS for t in clause.tokens)


def marker_tokens(clause: Clause) -> Phrase:
    """The words that link a clause, as tokens; in lower case, since they no longer open their sentence."""
    size = len(clause.segment.marker)
    return tuple(
        Token(n - size, w.start, w.end, w.lower, w.lower, w.space, "SCONJ", "mark", 0)
        for n, w in enumerate(clause.segment.marker)
    )
