"""Which body "perusahaan asal Korea Selatan itu" means: the only one that the sentence before names."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from klaim.discourse.entities import Entities
from klaim.discourse.names import is_person
from klaim.discourse.phrases import Reference

LONGEST_LEAD = 4
"""Words before a comma behind which a sentence begins: "meski demikian,"."""

OFTEN = 2
"""Namings of a body in a text by which it is surely one, wherever in a sentence its name stands."""

_QUOTED = ('"', "“", "”")


def epithet_references(
    text: str, entities: Entities, sentences: Sequence[tuple[int, int]], lang: Any
) -> Iterator[Reference]:
    """Spans of phrases that open a sentence and tell more of a body, and the body that the last sentence names.

    Only where it names no other, and tells of none without a name: "Samsung merilis … Perusahaan asal Korea itu …".
    Where nothing stands for it a phrase that tells what is true of many keeps its words and is not certain.
    """
    phrases = list(lang.epithets.OF_BODY.finditer(text))
    if not phrases:
        return
    spans = sorted((min(r.name[0], r.role[0]), max(r.name[1], r.role[1])) for r in entities.roles)
    told: set[int] = set()
    for (before, end), (start, stop) in pairwise(sentences):
        match = _opening(text, start, stop, lang)
        if match is None or any(mark in text[before:end] for mark in _QUOTED):
            continue
        head, more = match["head"].lower(), match["more"].split()
        named = list(_bodies(text, (before, end), head, more, entities, spans, lang))
        names = {name for _, name in named}
        whole = {name for name in names if not any(name != other and name in other for other in names)}
        if len(whole) != 1:
            continue
        name = whole.pop()
        if _is_person(name, head, lang) or _is_of_another(text, before, match, name, told):
            continue
        if _is_first(text, before, named[0][0]) or len(re.findall(rf"\b{re.escape(name)}\b", text)) >= OFTEN:
            told.add(match.start())
            yield match.start(), match.end(), name, True
    for match in phrases:
        if match.start() not in told and is_of_any(match[0].split()[:-1], lang):
            yield *match.span(), match[0], False


def is_of_any(phrase: Sequence[str], lang: Any) -> bool:
    """Whether a phrase tells of a body what is true of many: "perusahaan asal Korea Selatan", "pabrikan Italia"."""
    head, more = phrase[0].lower(), phrase[1:]
    if head not in lang.epithets.BODIES | lang.epithets.TEAMS:
        return False
    of_state = head in lang.epithets.BODIES and " ".join(more) in lang.places.STATES
    return of_state or not lang.epithets.TELLING.isdisjoint(more)


def _opening(text: str, start: int, end: int, lang: Any) -> re.Match[str] | None:
    """The phrase that a sentence opens with, behind a link or nothing, and that holds no verb of a clause."""
    match: re.Match[str] | None = lang.epithets.OF_BODY.search(text, start, end)
    if match is None or (words := match["more"].split())[-1] in lang.phrases.TIME_NOUNS:
        return None
    lead = text[start : match.start()].split()
    linked = len(lead) == 1 and lead[0].lower() in lang.epithets.LEADS
    parted = len(lead) <= LONGEST_LEAD and bool(lead) and lead[-1].endswith(",")
    common = all(w[0].islower() for w in lead[1:])
    if lead and not (common and (linked or parted)):
        return None
    verbs = (w for w in words if w[0].islower() and w not in lang.epithets.QUALITIES)
    return None if any(lang.verbs.looks_finite(w) for w in verbs) else match


def _bodies(
    text: str,
    sentence: tuple[int, int],
    head: str,
    more: Sequence[str],
    entities: Entities,
    spans: Sequence[tuple[int, int]],
    lang: Any,
) -> Iterator[tuple[int, str]]:
    """Where a sentence names what can be such a body, and its name."""
    for match in lang.epithets.NAME.finditer(text, *sentence):
        start, name = match.start(), match[0].partition(" (")[0]
        if name in entities.aliases or any(a <= start < b for a, b in spans):
            continue
        first, *others = name.split()
        if others and first.lower() in lang.unions.NO_NAME_OPENERS:
            start, name, (first, *others) = start + len(first) + 1, name.partition(" ")[2], others
        if _may_be(text, start, name, head, lang) and not set(name.split()) & set(more):
            yield start, name


def _may_be(text: str, start: int, name: str, head: str, lang: Any) -> bool:
    """Whether capitals at a place can be the name of such a body, or of a person whom the text does not introduce."""
    lower = [w.lower() for w in name.split()]
    before = text[:start].rstrip().rpartition(" ")[2].lower()
    if not lang.epithets.NO_BODIES.isdisjoint((lower[0], before)) or not lang.titles.DAYS.isdisjoint(lower):
        return False
    if any(c.isdigit() for c in name):
        return False
    if head in lang.epithets.STATES:
        return name in lang.places.STATES
    if name in lang.unions.KNOWN_PLACES:
        return head in lang.epithets.TEAMS
    opens = not before or not before[-1].isalnum()
    if len(lower) == 1:
        return not (opens and lang.titles.is_word(lower[0]))
    return lower[0] in lang.titles.ORGANISATIONS or not lang.titles.is_word(lower[0])


def _is_person(name: str, head: str, lang: Any) -> bool:
    """Whether several words may be a person's name, as those of a team with its town in it are not."""
    placed = head in lang.epithets.TEAMS and any(w in lang.places.NAMES for w in name.split())
    return " " in name and not placed and is_person(name, lang)


def _is_first(text: str, sentence: int, start: int) -> bool:
    """Whether a sentence that begins at a place opens with the name at another, behind a link or nothing."""
    lead = text[sentence:start].split()
    return not lead or (len(lead) <= LONGEST_LEAD and lead[-1].endswith(","))


def _is_of_another(text: str, before: int, match: re.Match[str], name: str, told: set[int]) -> bool:
    """Whether the sentence before tells of a body without a name, or the text of one that the phrase repeats."""
    noun = re.compile(rf"\b{match['head']}\b(?! {re.escape(name)})", re.IGNORECASE)
    if noun.search(text, before, match.start()):
        return True
    phrase = " ".join((match["head"], match["more"].split()[0]))
    again = re.compile(rf"\b{re.escape(phrase)}\b", re.IGNORECASE)
    return any(m.start() not in told for m in again.finditer(text, 0, match.start()))
