"""Takes from a clause what a proposition of its own tells, a relative clause or a place, so that each is told once."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

RELATIVE = "relative-clause"
"""The pattern whose propositions are told apart."""

NOUN_PHRASE = NOMINAL | {"DET", "ADJ", "PUNCT"}

AIMED = "aimed"
"""The pattern that tells what a deed is for."""

SITUATED = "situated"
"""The pattern that tells where a named thing is."""

TOLL = "toll"
"""The pattern that tells each item of a list of counted victims or things."""

ATTRIBUTE = "attribute"
"""The pattern that tells the size of something by a verb behind its noun."""

LONGEST_JOINT = 6
"""Characters between two items of such a list: ", dan "."""

FEWEST = 2
"""Words of a counted noun phrase that says enough without its relative clause; one that nothing counts needs more."""


def told_apart(found: Sequence[Proposition], lang: Any) -> Iterator[Proposition]:
    """The propositions of a piece without the relative clauses, and the larger places, that others of them tell."""
    heads = {p.subject[-1].start for p in found if p.pattern == RELATIVE and p.subject}
    aims = {p.arguments[0].words[0].start for p in found if p.pattern == AIMED}
    places = [p.arguments[0].words for p in found if p.pattern == SITUATED and p.arguments]
    dated = [p for p in found if p.pattern == RELATIVE and p.whens and not p.arguments]
    emptied = {p.predicate[-1].start for p in dated if _is_known(p, lang)}
    own = {w for p in dated if p.predicate[-1].lower not in lang.clauses.EVENT_VERBS for w in p.whens}
    set_off = {w for p in dated if _is_set_off(p, lang) for w in p.whens}
    set_off |= {w for p in found if _is_named(p, lang) for w in p.whens if w.start > p.words[-1].end}
    within = {b.start for p in found for a in p.arguments for c, b in itertools.pairwise(a.all) if c.pos in NOMINAL}
    set_off |= {w for p in dated if p.subject[0].start in within for w in p.whens}
    sized = [(p.words, len(p.subject)) for p in found if p.pattern == ATTRIBUTE and p.subject[-1].pos == "PROPN"]
    later = _later(found)
    tolled = {_place(p) for p in found if p.pattern == TOLL and p.arguments}
    described = [p for p in found if p.pattern == RELATIVE and _is_called(p.subject, lang)]
    for proposition in found:
        if proposition.pattern in (RELATIVE, SITUATED, TOLL, ATTRIBUTE) or not proposition.predicate:
            yield proposition
            continue
        if _place(proposition) in tolled:
            continue
        if not set_off.isdisjoint(proposition.whens):
            proposition = replace(proposition, whens=tuple(w for w in proposition.whens if w not in set_off))
        if later:
            proposition = _before_later(proposition, later)
        if emptied:
            proposition = _without_emptied(proposition, emptied, lang)
        proposition = _undescribed(_without_size(proposition, sized), described, lang)
        if aims and (at := next((n for n, t in enumerate(proposition.tail) if t.start in aims), 0)):
            if at <= FEWEST:
                continue
            proposition = replace(proposition, tail=trim(proposition.tail[: at - 1]))
        told = _unplaced(proposition, places, lang) if places else proposition
        if heads and _is_fact(told, lang):
            arguments = tuple(_plain(a, told, heads, lang) for a in told.arguments)
            if arguments != told.arguments:
                whens = tuple(w for w in told.whens if w not in own or w.start < told.predicate[0].start)
                told = replace(told, arguments=arguments, whens=whens)
        yield told


def _place(proposition: Proposition) -> tuple[int, int]:
    """Where the subject and the predicate of a clause begin."""
    subject, predicate = proposition.subject, proposition.predicate
    return subject[0].start if subject else -1, predicate[0].start if predicate else -1


def _later(found: Sequence[Proposition]) -> set[int]:
    """Where the numbers of a list's items stand that follow another item."""
    tolls = sorted((p for p in found if p.pattern == TOLL), key=lambda p: p.subject[0].start)
    pairs = itertools.pairwise(tolls)
    return {b.subject[0].start for a, b in pairs if b.subject[0].start - a.predicate[-1].end <= LONGEST_JOINT}


def _before_later(proposition: Proposition, later: set[int]) -> Proposition:
    """A clause without the later items of a list that begins in it: "melukai tiga orang, lima luka ringan"."""
    arguments = []
    for argument in proposition.arguments:
        end = next((n for n, t in enumerate(argument.words) if t.start in later), len(argument.words))
        if words := trim(argument.words[:end]):
            arguments.append(replace(argument, words=words))
        if end < len(argument.words):
            break
    return replace(proposition, arguments=tuple(arguments))


def _is_known(dated: Proposition, lang: Any) -> bool:
    """Whether a head is known without its relative clause: it has a name, or the clause only says that it was held."""
    return dated.subject[-1].pos == "PROPN" or dated.predicate[-1].lower in lang.clauses.EVENT_VERBS


def _is_named(proposition: Proposition, lang: Any) -> bool:
    """Whether a relative clause tells what somebody or something named did, not that it was held."""
    told = proposition.pattern == RELATIVE and bool(proposition.whens) and proposition.subject[-1].pos == "PROPN"
    return told and proposition.predicate[-1].lower not in lang.clauses.EVENT_VERBS


def _is_set_off(dated: Proposition, lang: Any) -> bool:
    """Whether a relative clause that says when something is held stands behind a comma, so that its date is its own."""
    joined = dated.subject[-1].end + len(f" {lang.clauses.RELATIVE} ")
    return dated.predicate[0].start > joined and dated.predicate[-1].lower in lang.clauses.EVENT_VERBS


def _without_emptied(proposition: Proposition, emptied: set[int], lang: Any) -> Proposition:
    """A clause without the relative clause that says nothing without its date: "pameran yang digelar itu"."""
    subject = proposition.subject
    last = next((n for n, t in enumerate(subject) if t.start in emptied), 0)
    first = next((n for n in range(last, 0, -1) if subject[n].lower == lang.clauses.RELATIVE), 0)
    return replace(proposition, subject=subject[:first] + subject[last + 1 :]) if first else proposition


def _without_size(proposition: Proposition, sized: Sequence[tuple[Phrase, int]]) -> Proposition:
    """A clause whose subject is named without the size told of it behind its name: "KM Maju (berbobot 500 GT)"."""
    subject = proposition.subject
    for words, verb in sized:
        if subject[-len(words) :] == words:
            return replace(proposition, subject=subject[: verb - len(words)])
    return proposition


def _is_called(head: Phrase, lang: Any) -> bool:
    """Whether a noun phrase is one person's name, or ends in the name or initials that "bernama" leads."""
    if not lang.crimes.CALLED.isdisjoint(t.lower for t in head):
        return head[-1].text[0].isupper() and head[0].pos != "NUM"
    names = len(head) > 1 and all(t.pos == "PROPN" and t.text[0].isupper() for t in head)
    return names and head[0].lower not in lang.further_unions.NOT_CALLED


def _undescribed(proposition: Proposition, described: Sequence[Proposition], lang: Any) -> Proposition:
    """A clause whose subject is called by name without the relative clause told of it: "Budi (yang mabuk) ditahan"."""
    subject = proposition.subject
    at = next((n for n, t in enumerate(subject) if t.lower == lang.clauses.RELATIVE), 0)
    whole = [t.start for t in subject[:at] + subject[at + 1 :]]
    known = at > 1 and any(len(p.subject) == at and [t.start for t in p.words] == whole for p in described)
    return replace(proposition, subject=subject[:at]) if known else proposition


def _unplaced(proposition: Proposition, places: Sequence[Phrase], lang: Any) -> Proposition:
    """A clause whose subject and objects name no larger place behind a comma: "RSUD Iskandar Muda, Nagan Raya"."""
    where = lang.clauses.PLACE_PREPOSITIONS
    subject, arguments = proposition.subject, proposition.arguments
    for place in places:
        subject = _without(subject, place)
        arguments = tuple(a if a.lead in where else replace(a, words=_without(a.words, place)) for a in arguments)
    same = subject == proposition.subject and arguments == proposition.arguments
    return proposition if same else replace(proposition, subject=subject, arguments=arguments)


def _without(words: Phrase, place: Phrase) -> Phrase:
    """Words without a place that a comma sets off from the name before it, and without the comma behind it."""
    at = next((n for n in range(1, len(words) - 1) if words[n].text == "," and words[n + 1].start == place[0].start), 0)
    if not at:
        return words
    end = next((n for n in range(at + 1, len(words)) if words[n].start > place[-1].start), len(words))
    return trim(words[:at] + words[end + (words[end : end + 1] != () and words[end].text == ",") :])


def _is_fact(proposition: Proposition, lang: Any) -> bool:
    """Whether a clause tells what was done, so that it was done to those whom its relative clause tells of."""
    words = {t.lower for t in proposition.predicate}
    return words.isdisjoint(lang.unions.UNSURE_HOST | lang.unions.NOT_DONE | lang.clauses.EXISTENTIALS)


def _plain(argument: Argument, proposition: Proposition, heads: set[int], lang: Any) -> Argument:
    words = argument.words
    at = next((n for n, t in enumerate(words) if n and t.lower == lang.clauses.RELATIVE), None)
    head = trim(words[:at]) if at is not None and argument.lead not in lang.clauses.MANNER else ()
    if not head or head[-1].start not in heads or not _says_enough(head, proposition, lang):
        return argument
    return replace(argument, words=head)


def _says_enough(head: Phrase, proposition: Proposition, lang: Any) -> bool:
    """Whether a noun phrase tells what it is without its relative clause: no "kota", "salah satu", "semua warga".

    Nor do counted ones where nobody has a name: "polisi menangkap dua pria (yang menyerang pos di Tegal)".
    """
    start = next((n + 1 for n in range(len(head) - 1, -1, -1) if head[n].pos not in NOUN_PHRASE), 0)
    inner = head[start:]
    if not inner or any(t.lower in lang.clauses.PLURALS | lang.relatives.DEEDS for t in inner):
        return False
    if any(t.pos in ("VERB", "AUX", "SCONJ", "PRON") for t in head[:start]):
        return False
    named = any(t.pos == "PROPN" for t in inner)
    if inner[0].pos == "NUM" and not (named or any(t.pos == "PROPN" for t in proposition.subject)):
        return False
    if {t.lower for t in proposition.predicate} & lang.unions.IDENTIFYING:
        return named and inner[0].pos == "NOUN"
    counted = inner[0].pos == "NUM" or inner[0].lower in lang.clauses.INDEFINITE
    events = lang.clauses.GENERIC_EVENTS
    least = FEWEST if inner[0].lower in events or (counted and inner[-1].lower not in events) else FEWEST + 1
    return named or len(inner) >= least
