"""Clauses that a verb of causing or showing takes for its object: "(banjir membuat) jalan itu lumpuh"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.propositions._frames import frames
from klaim.propositions._main_frames import main_frames
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, reindexed

LONGEST_LEAD = 6
"""Words of "Hal ini menjadi" before what is said to be proof of something."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The clause behind such a verb where what it says is a fact, as a clause of its own."""
    for at, read in main_frames(parsed, lang):
        clause = parsed.clauses[at]
        if shown := _shown_by_this(clause, lang):
            yield from _told(parsed, clause, shown, lang)
            continue
        for host in read:
            words = {t.lower for t in host.predicate}
            if host.predicate[-1].lower not in lang.verbs.WITH_CLAUSE or not words.isdisjoint(lang.unions.UNSURE_HELD):
                continue
            object_ = next((a for a in host.arguments if not a.marker), None)
            if object_ is None or not _is_factual(host, lang):
                continue
            if state := _state(host, object_, lang):
                yield state
                continue
            opened = object_.words[0].lower in lang.lists.OPENS_CLAUSE
            yield from _told(parsed, clause, object_.words[1:] if opened else object_.words, lang)


def _told(parsed: Parsed, clause: Clause, words: Phrase, lang: Any) -> Iterator[Proposition]:
    """The clauses that words read alone tell, their subject first."""
    body = reindexed(words)
    for told in frames(parsed, Clause(clause.segment, body), "embedded", lang) if len(body) > 1 else ():
        if told.subject and told.subject[0].start == body[0].start and _is_clause(told, lang):
            yield replace(told, whens=())


def _shown_by_this(clause: Clause, lang: Any) -> Phrase:
    """What "this" is told to be proof of: "Hal ini menjadi bukti bahwa (daya beli melemah)"; nothing for others."""
    tokens, judged = clause.tokens, lang.judgements
    at = next((n for n, t in enumerate(tokens[:LONGEST_LEAD]) if t.lower in judged.PROOFS), 0)
    if not at or at + 2 >= len(tokens) or tokens[at + 1].lower not in lang.reporting.THAT:
        return ()
    before = {t.lower for t in tokens[:at]}
    pointing = not before.isdisjoint(lang.fragments.POINTING_ALONE | lang.clauses.POINTING)
    return tokens[at + 2 :] if pointing and before <= lang.further_unions.BEFORE_PROOF else ()


def _state(host: Proposition, object_: Argument, lang: Any) -> Proposition | None:
    """The state that somebody is put into, told of them: "(membuat) Persib kokoh di puncak klasemen"."""
    words = object_.words
    at = next((n for n, t in enumerate(words) if t.lower in lang.states.PUT_INTO), 0)
    if not at or any(t.pos not in NOMINAL | {"DET", "NUM"} for t in words[:at]):
        return None
    behind = host.arguments[host.arguments.index(object_) + 1 :]
    if rest := words[at + 1 :]:
        led = rest[0].pos == "ADP"
        behind = (Argument(rest[:led], rest[led:]), *behind)
    return replace(
        host,
        pattern="embedded",
        subject=words[:at],
        predicate=(words[at],),
        arguments=behind,
        tail=(),
        link="",
        whens=(),
    )


def _is_factual(host: Proposition, lang: Any) -> bool:
    """Whether a clause is a fact that its host tells less well: shown, or caused by what is only pointed at."""
    if any(t.lower in lang.unions.UNSURE_HELD for t in host.subject):
        return False
    caused = host.predicate[-1].lower in lang.links.BRINGING_ABOUT
    return not caused or any(t.lower in lang.clauses.POINTING for t in host.subject)


def _is_clause(told: Proposition, lang: Any) -> bool:
    """Whether a predicate is a verb, or a state that a thing came into: "lumpuh"."""
    verb = told.predicate[-1]
    words = [t.lower for t in told.subject]
    behind = words[words.index(lang.clauses.RELATIVE) :] if lang.clauses.RELATIVE in words else ()
    if lang.reporting.THAT & set(words) or (behind and not any(lang.verbs.looks_finite(w) for w in behind)):
        return False
    return bool(lang.verbs.looks_finite(verb.lower)) or verb.lower in lang.unions.MEASURED


PATTERN = Pattern(name="embedded", find=find, examples={"id": "Banjir itu membuat sejumlah warga Demak mengungsi."})
