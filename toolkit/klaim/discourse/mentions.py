"""What each short name, office, pronoun and pointing phrase of an article stands for."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from klaim.discourse.abbreviations import abbreviation_references, introduced, known_references, spelt_out
from klaim.discourse.acts import bare_acts
from klaim.discourse.bare_nouns import bare_references, clause_references
from klaim.discourse.branches import branch_references
from klaim.discourse.brought_in import brought_in_references
from klaim.discourse.called import called_references
from klaim.discourse.carried import carried_references
from klaim.discourse.classes import kind_references
from klaim.discourse.competitions import home_references
from klaim.discourse.countries import country_references
from klaim.discourse.diseases import disease_references
from klaim.discourse.doings import doing_references
from klaim.discourse.doubles import double_references
from klaim.discourse.editions import edition_references, letter_references
from klaim.discourse.entities import Entities, clean
from klaim.discourse.epithets import epithet_references
from klaim.discourse.event import Event
from klaim.discourse.event_references import event_references, time_references
from klaim.discourse.firms import firm_references
from klaim.discourse.found import found_references
from klaim.discourse.groups import group_references, listed_references, them_references
from klaim.discourse.headed import headed_references
from klaim.discourse.hosts import host_references
from klaim.discourse.identified import identified_references
from klaim.discourse.initials import as_described, initial_references, named_by_initials
from klaim.discourse.laws import law_references
from klaim.discourse.matters import matter_references
from klaim.discourse.mention import EPITHET, VOICE, Mention
from klaim.discourse.name_mentions import name_mentions
from klaim.discourse.nicknames import nickname_references
from klaim.discourse.nouns import noun_references
from klaim.discourse.office_references import office_references
from klaim.discourse.officers import officer_references
from klaim.discourse.outcomes import outcome_references
from klaim.discourse.pairs import pair_references, sides_told
from klaim.discourse.participants import make_scene, participant_references
from klaim.discourse.parties import party_references
from klaim.discourse.phrases import Reference, Word, read_words
from klaim.discourse.places import place_references
from klaim.discourse.proceedings import case_references, in_case
from klaim.discourse.products import product_references
from klaim.discourse.pronouns import pronoun_references
from klaim.discourse.several import several_references
from klaim.discourse.sole import sole_things
from klaim.discourse.spoken_of import Named
from klaim.discourse.sums import sum_references
from klaim.discourse.unintroduced import unintroduced
from klaim.discourse.verdicts import verdict_references
from klaim.discourse.victims import victim_references
from klaim.discourse.whole import restricted_references, whole_references
from klaim.discourse.works import work_references

_BRACKET = re.compile(r" \([^()]*\)")


def find_mentions(
    text: str, entities: Entities, event: Event | None, sentences: Sequence[tuple[int, int]], lang: Any
) -> dict[int, Mention]:
    """Every mention by its first code point; where two overlap the longer one stands."""
    held = _as("office", office_references(text, entities, lang))
    found = [*name_mentions(text, entities, lang), *held, *_as("country", country_references(text, lang))]
    named = [Named(m.start, m.end, m.text) for m in found if m.kind == "name"]
    known = (entities.aliases.keys() | entities.people) - entities.described.keys()
    named = sorted([*named, *named_by_initials(text, known, entities.described, lang)], key=lambda n: n.start)
    named = sorted([*named, *unintroduced(text, named, sentences, lang)], key=lambda n: n.start)
    words = read_words(text)
    found += _as("name", brought_in_references(text, entities, lang))
    found = _over(found, _as("name", double_references(text, lang)))
    told = list(as_described(pronoun_references(text, named, sentences, lang), entities.described))
    voiced = [one for one in told if text[one[0] : one[1]].lower() in lang.unions.CUES_OF_SAME]
    found += [*_as("pronoun", (one for one in told if one not in voiced)), *_as(VOICE, voiced)]
    sides = sides_told(text, event, sentences, lang)
    counted = [*group_references(text, sentences, lang), *them_references(text, words, named, sentences, sides, lang)]
    counted += listed_references(text, sentences, lang)
    found = _over(found, _as("noun", counted))
    found = _of_event(found, text, words, entities, event, sentences, lang)
    found += [*_as("sole", sole_things(text, lang)), *_as("noun", place_references(text, sentences, lang))]
    offices = {clean(text[slice(*role.role)]): role.role[0] for role in reversed(entities.roles)}
    bodies = {body: start for office, start in offices.items() if (body := lang.bodies.body_of(office))}
    found += _as("noun", headed_references(text, words, bodies, lang))
    led = {lang.bodies.firm_of(office) for office in offices} - {""}
    found += _as("noun", firm_references(text, words, sentences, led, entities.roles, lang))
    found = _over(found, _as(EPITHET, epithet_references(text, entities, sentences, lang)))
    found += _as("noun", branch_references(text, lang))
    found += _as("noun", known_references(text, lang))
    found += _as("name", nickname_references(text, lang))
    found += _as("noun", officer_references(text, words, lang))
    found += _as("name", initial_references(text, words, entities.described, lang))
    found += _as("noun", kind_references(text, words, named, sentences, lang))
    found += _as("noun", law_references(text, words, lang))
    found += _as("noun", edition_references(text, sentences, lang))
    found += _as("noun", letter_references(text, lang))
    found = _over(found, _as("noun", disease_references(text, words, sentences, lang)))
    shorts = introduced(text, entities.people, lang)
    found += _as("short", abbreviation_references(text, shorts))
    found = _of_nouns(found, text, words, sentences, lang)
    found = [_by_initials(mention, entities) for mention in found if not _goes_on(mention, text)]
    return _longest(found, event, shorts, entities.initials, lang)


def _of_event(
    found: list[Mention],
    text: str,
    words: Sequence[Word],
    entities: Entities,
    event: Event | None,
    sentences: Sequence[tuple[int, int]],
    lang: Any,
) -> list[Mention]:
    """Mentions with those of the article's event or case, and of who and what took part in it."""
    events = _as("event", event_references(text, words, event, lang))
    scene = make_scene(words, sentences, event, [m.start for m in events])
    people = {name: name for name in entities.people} | entities.aliases
    found = [
        *found,
        *_as("noun", found_references(words, event, lang)),
        *_as("noun", sum_references(text, sentences, people, lang)),
        *_as("noun", party_references(text, words, sentences, people, entities.described, lang)),
        *_as("noun", verdict_references(text, words, sentences, people, lang)),
        *_as("noun", outcome_references(text, sentences, people, lang)),
        *_as("name", home_references(text, event, lang)),
        *_as("event", time_references(words, event, lang)),
        *_as("event", case_references(text, scene, lang)),
        *_as("noun", host_references(text, scene, entities.roles, lang)),
        *_as("noun", victim_references(text, words, sentences, entities, lang)),
        *events,
        *_as("noun", participant_references(scene, lang)),
        *_as("noun", several_references(scene, lang)),
    ]
    taken = {m.start for m in found if m.certain}
    return _over(found, _as("country", pair_references(text, event, sentences, taken, lang)))


def _of_nouns(
    found: list[Mention], text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], lang: Any
) -> list[Mention]:
    """Mentions with those of things that a noun with a pointing word, or a bare one, takes up again."""
    held = {m.end for m in found}
    found = [*found, *(m for m in _as("noun", noun_references(words, lang)) if m.end not in held)]
    known = {m.start: (m.end, m.text) for m in found if m.certain and m.text}
    found = _over(found, _as("noun", carried_references(words, known, lang)))
    unsure = {m.start for m in found if not m.certain}
    found = _over(found, _as("noun", called_references(text, words, sentences, unsure, lang)))
    held = {m.end for m in found if m.certain}
    found = _over(found, _as("noun", matter_references(text, words, sentences, held, lang)))
    still_open = [m.start for m in found if not m.certain]
    found = _over(found, _as("noun", doing_references(words, still_open, lang)))
    found = _over(found, _as("noun", product_references(words, still_open, lang)))
    found = _over(found, _as("noun", work_references(words, still_open, lang)))
    found = _identified(found, text, words, sentences, lang)
    held = {m.end for m in found if m.certain}
    found = _over(found, [m for m in _as("noun", whole_references(text, words, lang)) if m.end not in held])
    held = {m.end for m in found if m.certain}
    found = [*found, *(m for m in _as("noun", restricted_references(words, lang)) if m.end not in held)]
    found += [*_as("noun", bare_references(words, lang)), *_as("noun", bare_acts(words, lang))]
    return [*found, *_as("noun", clause_references(words, lang))]


def _identified(
    found: Sequence[Mention], text: str, words: Sequence[Word], sentences: Sequence[tuple[int, int]], lang: Any
) -> list[Mention]:
    """Mentions, those of a thing that nothing told from others with what the text told of it."""
    still = [(m.start, m.end, m.text, m.certain) for m in found]
    better = _as("noun", identified_references(text, words, sentences, still, lang))
    ends = {m.end for m in better}
    return [*(m for m in found if m.end not in ends), *better]


def _longest(
    found: Sequence[Mention], event: Event | None, shorts: dict[str, str], initials: Iterable[str], lang: Any
) -> dict[int, Mention]:
    """Mentions by their first code points, the longer of two that overlap, each as a claim words it."""
    chosen: dict[int, Mention] = {}
    end = 0
    left_out = {m.end for m in found if not m.text}
    for mention in sorted(found, key=lambda m: (m.start, -m.end)):
        if mention.start >= end and (mention.certain or mention.end not in left_out):
            written = in_case(mention.text, event, lang) if mention.kind == "noun" else mention.text
            whole = mention.kind in ("noun", "event") and not any(one in written.lower() for one in initials)
            told = spelt_out(written, shorts) if whole else written
            chosen[mention.start] = mention if told == mention.text else replace(mention, text=told)
            end = mention.end
    return chosen


def _as(kind: str, references: Iterable[Reference]) -> list[Mention]:
    """References as mentions of a kind."""
    return [Mention(start, end, text, kind, sure) for start, end, text, sure in references]


def _by_initials(mention: Mention, entities: Entities) -> Mention:
    """A mention, of whoever is called by initials behind where the text has told who that is with what it told."""
    told, named = entities.described.get(mention.text, ("", 0)) if mention.kind == "name" else ("", 0)
    return replace(mention, text=told) if told and mention.start >= named else mention


def _goes_on(mention: Mention, text: str) -> bool:
    """Whether the article itself adds behind a bracket what a mention would: "Pemerintah Kota (Pemkot) Depok"."""
    added = mention.text.removeprefix(text[mention.start : mention.end])
    bracket = _BRACKET.match(text, mention.end)
    told = added and added != mention.text and bracket is not None
    return bool(told and bracket is not None and text.startswith(added, bracket.end()))


def _over(found: Sequence[Mention], better: Sequence[Mention]) -> list[Mention]:
    """Mentions with those of another reading, which replace the open ones at the same place."""
    starts = {m.start for m in better}
    return [*(m for m in found if m.certain or m.start not in starts), *better]


def spoken(text: str) -> str:
    """A speaker's words as a name: without brackets and marks."""
    return clean(text).strip(' "“”')
