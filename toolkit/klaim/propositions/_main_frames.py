"""Frames of the clauses that hang on no other, read once for every pattern that asks."""

from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._brought_about import brought_about
from klaim.propositions._figured import of_further_figure
from klaim.propositions._frames import frames
from klaim.propositions._gapped import of_further_number, put_right
from klaim.propositions._joined_verbs import tells_of_doing
from klaim.propositions._model import MAIN_CLAUSE, Clause, Parsed, Phrase, Proposition
from klaim.propositions._only_those import only_those
from klaim.propositions._tree import NOMINAL, supplied, trim

MAIN = ("main", "coordinate")
"""Clauses that hang on no other."""

SHORTEST_TOLD = 5
"""Words of a noun with "yang", a verb, a name and a pointing word."""


def main_frames(parsed: Parsed, lang: Any) -> list[tuple[int, tuple[Proposition, ...]]]:
    """The propositions of each main and coordinate clause by its place; a coordinate one may share the subject."""
    found = parsed.main
    if found:
        return found
    subject: Phrase = ()
    for at, clause in enumerate(parsed.clauses):
        kind = clause.segment.kind
        if kind in MAIN:
            own = _contrasts(clause, lang) or _tells_what_is(clause, lang)
            shared = subject if kind == "coordinate" and not own else ()
            if found and found[-1][1] and _denied_within(clause, parsed.clauses[at - 1], lang):
                found.append((at, ()))
                continue
            if found and found[-1][1] and _puts_right(clause, lang):
                found.append((at, tuple(put_right(clause.tokens, found[-1][1][-1], lang))))
                continue
            if found and found[-1][1] and (listed := of_further_figure(clause.tokens, found[-1][1][-1], lang)):
                found.append((at, (listed,)))
                continue
            alone = only_those(parsed, clause, lang)
            read = frames(parsed, clause, MAIN_CLAUSE, lang, inherited=shared) if alone is None else alone
            read = [] if read and _is_price_list(read[0], lang) else [_unpointed(one, lang) for one in read]
            if not read and kind == "coordinate" and found and found[-1][1]:
                further = of_further_number(clause.tokens, found[-1][1][-1], lang)
                read = [further] if further is not None else read
            if read and kind == "coordinate" and found and found[-1][1] and read[0].subject == subject:
                read[0] = _as_expected(read[0], found[-1][1][-1], clause, lang)
            if read and kind == "coordinate" and found and found[-1][1]:
                caused = brought_about(read[0], found[-1][1][-1], clause, lang)
                read = [caused] if caused is not None else read
            if read:
                told = tells_of_doing(clause.tokens, read[0].predicate[-1], lang)
                subject = () if told else _undenied(read[0].subject, lang)
            found.append((at, tuple(read)))
    return found


def _unpointed(told: Proposition, lang: Any) -> Proposition:
    """A clause whose subject is an event that is told by a name without the pointing word behind that.

    "Kebakaran yang terjadi di Pasar Melati, Kudus, (pada Senin) itu menghanguskan 20 kios".
    """
    event = len(told.subject) >= SHORTEST_TOLD and told.subject[0].lower in lang.unions.EVENTS
    if not event or told.subject[-1].lower not in lang.clauses.POINTING:
        return told
    words = trim(told.subject[:-1])
    relative = next((n for n, t in enumerate(words) if t.lower == lang.clauses.RELATIVE), len(words))
    return replace(told, subject=words) if relative < len(words) and words[-1].pos == "PROPN" else told


def _is_price_list(told: Proposition, lang: Any) -> bool:
    """Whether what was read as a verb is the next thing in a list of prices: "harga cabai Rp 8.000, bawang …".

    So it is where it tells the sort of the thing: "harga beras premium Rp 15.800".
    """
    money = lang.measures.MONEY
    if told.predicate[-1].lower in lang.figured.SORTS and told.subject[:1]:
        return told.subject[0].lower in lang.measures.PRICES
    priced = bool(told.subject) and told.subject[0].lower in lang.measures.AMOUNTS
    priced = priced and any(t.text in money for t in told.subject)
    again = any(t.text in money for a in told.arguments for t in a.words)
    return priced and again and not lang.verbs.looks_finite(told.predicate[-1].lower)


def _puts_right(clause: Clause, lang: Any) -> bool:
    """Whether a clause tells in one phrase what holds instead: "melainkan kepada tentara", "melainkan korban"."""
    instead, first = any(w.lower in lang.clauses.INSTEAD for w in clause.segment.marker), clause.tokens[0]
    phrase = first.lower in lang.clauses.PREPOSITIONS or (first.pos in NOMINAL and first.text.islower())
    return instead and phrase and not lang.verbs.looks_finite(first.lower)


def _denied_within(clause: Clause, host: Clause, lang: Any) -> bool:
    """Whether a clause sets something right in what the one before it reports, so that it has another subject.

    "mengingatkan bahwa vaksin bukan berarti kebal, melainkan …", "menilai pasar itu cocok bagi A, tetapi tidak bagi B".
    """
    marker = {w.lower for w in clause.segment.marker}
    before = [t.lower for t in host.tokens]
    told = next((n for n, word in enumerate(before) if word in lang.reporting.THAT), len(before))
    instead = not marker.isdisjoint(lang.clauses.INSTEAD)
    if instead and not lang.clauses.NEGATIONS.isdisjoint(before[told:]):
        return True
    first = [t.lower for t in clause.tokens[:2]]
    denied = len(first) > 1 and first[0] in lang.clauses.NEGATIONS and first[1] in lang.clauses.PREPOSITIONS
    return denied and not marker.isdisjoint(lang.clauses.BUT)


def _contrasts(clause: Clause, lang: Any) -> bool:
    """Whether a clause sets another place against that of the clause before: "…, sedangkan di perdesaan naik"."""
    marker = clause.segment.marker
    opposed = bool(marker) and marker[0].lower in lang.links.CONTRASTING
    return opposed and clause.tokens[0].lower in lang.clauses.PLACE_PREPOSITIONS


def _tells_what_is(clause: Clause, lang: Any) -> bool:
    """Whether a clause tells how many there are, of nobody: "(… diikuti 200 peserta,) ada 15 orang tidak hadir"."""
    first, second = clause.tokens[0], clause.tokens[1:2]
    counted = second != () and (second[0].pos == "NUM" or second[0].lower in lang.measures.HEDGES)
    return counted and first.lower in lang.clauses.EXISTENTIALS


def _as_expected(told: Proposition, before: Proposition, clause: Clause, lang: Any) -> Proposition:
    """A quality of a shared subject, or the same told otherwise, expected where what stands before it is.

    "diharapkan turun, lebih rendah dari …", "diperkirakan mencapai 40 ribu, atau naik 5 persen".
    """
    if told.predicate[0].lower in lang.judgements.ALSO:
        return replace(told, predicate=_urged(before, told, lang) + told.predicate)
    again = clause.tokens[0].lower in lang.clauses.OR or any(w.lower in lang.clauses.OR for w in clause.segment.marker)
    if not again and not any(t.pos == "ADJ" for t in told.predicate):
        return told
    words = (*before.predicate, *(t for a in before.arguments[:1] if not a.marker for t in a.words[:1]))
    hedges = tuple(t for t in words if t.lower in lang.unions.COMMITTING)
    return replace(told, predicate=hedges + told.predicate)


def _urged(before: Proposition, told: Proposition, lang: Any) -> Phrase:
    """What "harus" of a clause holds for what "tetapi juga" adds to it; behind "jangan hanya" that should be done."""
    words = lang.judgements.SHOULD
    urged = (t for t in before.predicate if t.lower in words)
    return tuple(supplied(told.predicate[0], words[t.lower]) for t in urged)


def _undenied(subject: Phrase, lang: Any) -> Phrase:
    """A subject without what of its predicate was left with it: "obat tidak cukup (hanya …)"."""
    end = next((n for n in range(max(1, len(subject) - 2), len(subject)) if _denies(subject[n], lang)), len(subject))
    return subject[:end]


def _denies(token: Token, lang: Any) -> bool:
    return token.lower in lang.clauses.NEGATIONS and token.pos != "PROPN"
