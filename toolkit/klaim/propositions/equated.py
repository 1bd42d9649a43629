"""What a clause that says what something is tells of it besides: "PMOS adalah penyakit yang berdampak pada hormon"."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.propositions._frames import frames
from klaim.propositions._main_frames import main_frames
from klaim.propositions._model import Argument, Clause, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._subjects import holds_verb
from klaim.propositions._tree import reindexed, relative_extents, trim

FEWEST = 2
"""Words of a relative clause that says something."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The relative clause of what a subject is equated with, told of the subject."""
    for at, read in main_frames(parsed, lang):
        for host in read:
            if not _equates(host, lang):
                continue
            words = reindexed(host.arguments[0].words)
            start, end = next(iter(relative_extents(words, lang)), (0, 0))
            body = reindexed(words[start + 1 : end])
            if not start or len(body) < FEWEST or any(t.pos in ("ADP", "PUNCT", "VERB") for t in words[:start]):
                continue
            inner = Clause(parsed.clauses[at].segment, body)
            for told in frames(parsed, inner, "equated", lang, inherited=host.subject):
                if told.subject == host.subject and lang.verbs.looks_finite(told.predicate[-1].lower):
                    yield replace(told, whens=())


def equated(host: Proposition, lang: Any) -> Proposition:
    """A clause that says of what kind its subject is, without the relative clause that is told of the subject."""
    if not _equates(host, lang):
        return host
    words = host.arguments[0].words
    start = next((n for n, t in enumerate(words) if t.lower == lang.clauses.RELATIVE), 0)
    body = words[start + 1 :]
    dated = any(w.start > words[start].start for w in host.whens)
    if start < FEWEST or len(body) < FEWEST or dated or not _is_kind(words[:start], lang):
        return host
    verb = next((t for t in body if t.lower not in lang.clauses.AUXILIARIES), body[0])
    if verb.pos != "VERB" or not lang.verbs.looks_finite(verb.lower):
        return host
    return replace(host, arguments=(Argument((), trim(words[:start])),))


def _is_kind(words: Phrase, lang: Any) -> bool:
    """Whether nouns and qualities tell of what kind something is, of which it is neither one of many nor the most."""
    plain = all(t.pos in ("NOUN", "PROPN", "ADJ") for t in words) and words[0].pos == "NOUN"
    ranked = any(t.lower in lang.unions.RANKED for t in words)
    return plain and not ranked and words[0].lower not in lang.lists.ANY_KIND


def _equates(host: Proposition, lang: Any) -> bool:
    """Whether a clause says without doubt what its subject is."""
    is_ = host.predicate[-1].lower in lang.unions.IDENTIFYING_VERBS
    sure = lang.unions.UNSURE_HELD.isdisjoint(t.lower for t in host.predicate)
    told = bool(host.arguments) and not host.arguments[0].marker
    return is_ and sure and told and bool(host.subject) and _is_known(host.subject, lang)


def _is_known(subject: Phrase, lang: Any) -> bool:
    """Whether a subject names or points at one thing; "penyebab kebakaran" is rather told what that is."""
    if holds_verb(subject, lang) or any(t.lower == lang.clauses.RELATIVE for t in subject):
        return False
    first = subject[0]
    named = first.pos == "PROPN" and not lang.titles.is_word(first.lower)
    pointed = subject[-1].lower in lang.clauses.POINTING and first.lower not in lang.fragments.VAGUE_SUBJECTS
    return bool(named or pointed)


PATTERN = Pattern(
    name="equated", find=find, examples={"id": "Ebola merupakan penyakit yang dapat menyebabkan kematian."}
)
