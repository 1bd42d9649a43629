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

_TELLING = ("NOUN", "PROPN", "ADJ", "ADP", "NUM", "DET")
"""Words that tell more of a kind."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """The relative clause of what a subject is equated with, told of the subject."""
    for at, read in main_frames(parsed, lang):
        for host in read:
            if not _equates(host, lang):
                continue
            words = reindexed(host.arguments[0].words)
            start = next((start for start, _ in relative_extents(words, lang)), 0)
            body = reindexed(words[start + 1 :])
            if not start or len(body) < FEWEST or not _is_told(words, start, lang):
                continue
            inner = Clause(parsed.clauses[at].segment, body)
            for told in frames(parsed, inner, "equated", lang, inherited=host.subject):
                if told.subject == host.subject and lang.verbs.looks_finite(told.predicate[-1].lower):
                    yield replace(told, whens=())


def _is_told(words: Phrase, start: int, lang: Any) -> bool:
    """Whether a relative clause is told of the noun before it; behind a preposition the parse must join it to that.

    "area di samping masjid yang dibatasi tembok", but not "obat dari bahan alam yang teruji".
    """
    before = words[:start]
    if any(t.pos == "PUNCT" or (t.pos == "VERB" and not t.lower.startswith(lang.verbs.STATES)) for t in before):
        return False
    verb = next((t for t in words[start + 1 :] if t.dep.startswith("acl") and t.head < start), None)
    return all(t.pos != "ADP" for t in before) or (verb is not None and verb.head == 0)


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
    if not _is_told(reindexed(words), start, lang):
        return host
    verb = next((t for t in body if t.lower not in lang.clauses.AUXILIARIES), body[0])
    if verb.pos != "VERB" or not lang.verbs.looks_finite(verb.lower):
        return host
    return replace(host, arguments=(Argument((), trim(words[:start])),))


def _is_kind(words: Phrase, lang: Any) -> bool:
    """Whether nouns and qualities tell of what kind something is, of which it is neither one of many nor the most."""
    first = words[words[0].lower == lang.titles.SOME]
    state = lang.verbs.STATES
    plain = all(t.pos in _TELLING or t.lower.startswith(state) for t in words) and first.pos == "NOUN"
    ranked = any(t.lower in lang.unions.RANKED for t in words)
    return plain and not ranked and first.lower not in lang.lists.ANY_KIND


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
    capital = any(t.text[0].isupper() for t in subject[1:])
    named = first.lower not in lang.copulas.NO_BEARERS if capital else not lang.titles.is_word(first.lower)
    pointed = subject[-1].lower in lang.clauses.POINTING and first.lower not in lang.fragments.VAGUE_SUBJECTS
    return bool(named or pointed)


PATTERN = Pattern(
    name="equated", find=find, examples={"id": "Ebola merupakan penyakit yang dapat menyebabkan kematian."}
)
