"""Whether a short or general claim names nobody and nothing, so that nobody who reads it alone can check it."""

import re
from collections import Counter
from functools import lru_cache
from typing import Any

from klaim.claims._model import Context, Draft
from klaim.decompose.words import Words, is_noun
from klaim.discourse.names import place_spans

ENOUGH = 7
"""Words of a clause that can tell without a name what it is about: "Konsumsi rumah tangga diharapkan dapat …"."""

ENOUGH_OF_KIND, DEFINED = 5, 2
"""Words that tell what holds for all of a kind, and behind "menjadi" and the like: "… adalah kebutuhan masyarakat"."""

LONGEST_KIND = 2
"""Words of a kind that nothing tells from others: "barang bukti"."""

LONGEST_SUBJECT, FEWEST_OF_EFFECT = 5, 3
"""Words before "dapat" that name a kind of thing, and from there on of what it does to what."""

_NUMBER = re.compile(r"\d\S*")

FIGURED = ("quantity", "date")
"""Types of claims whose figures were so once, of somebody or something."""

LISTED = "enumeration"
RELATIVE, ACT_OF_SAYING = "relative-clause", "act-of-saying"
OF_RELATIVE = frozenset({RELATIVE, "lying"})
OF_SOME = frozenset({RELATIVE, LISTED})
"""Patterns that read of some of a kind what need not hold of the kind: "jagal (yang) sudah bersertifikasi"."""


def names_nothing(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim without a name or figure is too short to tell what it means, or tells of some of a kind.

    "Api sudah padam.", "Beberapa warga menyaksikan kejadian dari kejauhan.", "Ada dua kemungkinan."; an assessment is
    told of whoever makes it. What there simply is ("Ada empat perusahaan …") is there where its article is, which one
    such claim in eight tells. In an article about something that happened any claim without a name is of that alone,
    unless it holds in general; so is a figure anywhere.
    """
    if draft.made_by[0] == LISTED and _of_bare_kind(draft.text, context):
        return True
    if draft.made_by[0] in OF_RELATIVE and _is_of_bare_head(draft, words, context):
        return True
    if words[0] == context.lang.clauses.THERE_IS_HERE:
        return True
    if draft.type == "assessment" or is_general(draft, words, context) or _is_of_state(words, context):
        return False
    once = context.event is not None or bool(context.arena) or draft.type in FIGURED
    once = once and not holds_in_general(words, context)
    if _is_named(draft.text, context):
        return once and not _is_named(_NUMBER.sub("", draft.text), context)
    if once:
        return True
    if tells_effect(words, context):
        return False
    there_is = not context.lang.clauses.THERE_IS.isdisjoint(words[:2])
    some = there_is or words[0] in context.lang.fragments.SOME_OF
    return len(words) < ENOUGH or some or draft.made_by[0] in OF_SOME


def is_general(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim tells of a whole country or of a kind of thing, whatever its article is about."""
    return _is_of_country(draft, words, context) or _tells_of_kind(draft, words, context)


def _is_of_country(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim tells of a whole country's money or goods in a year: "Rupiah melemah 7 persen sepanjang 2026"."""
    national, there_is = context.lang.fragments.NATIONAL, context.lang.clauses.THERE_IS
    text = f" {' '.join(words)} "
    told = any(phrase in text for phrase in national) and there_is.isdisjoint(words)
    return told and any(year in context.text for year in context.lang.misreadings.YEAR.findall(draft.text))


def _is_of_state(words: Words, context: Context) -> bool:
    """Whether "pemerintah" alone does something, in an article that names no other government than Indonesia's."""
    lang = context.lang
    if words[0] != lang.selves.GOVERNMENT or len(words) < ENOUGH_OF_KIND:
        return False
    behind = next((word for word in words[1:] if word not in lang.clauses.AUXILIARIES), "")
    does = lang.events.ACTIVE.match(behind) is not None
    return does and words[-1] not in lang.fragments.OTHER and _is_at_home(context.text, lang)


@lru_cache(maxsize=16)
def _is_at_home(text: str, lang: Any) -> bool:
    """Whether a text names what is Indonesia's as often as any other state, and no region's government."""
    if lang.fragments.OF_REGION.search(text):
        return False
    states = Counter(text[slice(*span)] for span in place_spans(text, lang) if text[slice(*span)] in lang.places.STATES)
    home = len(lang.fragments.AT_HOME.findall(text))
    return home >= max((n for state, n in states.items() if state not in lang.bodies.COUNTRY), default=0)


def _tells_of_kind(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim tells what a kind of thing is, of which the article tells nothing else.

    "Internet sudah menjadi kebutuhan vital masyarakat.", "Peserta magang bukan tenaga pengganti dokter."
    """
    lang = context.lang
    if len(words) < ENOUGH_OF_KIND or draft.made_by[0] in OF_SOME or not _opens_kind(words, context):
        return False
    at = next((n for n, word in enumerate(words[:LONGEST_SUBJECT]) if n and word in lang.copulas.VERBS), 0)
    told = 0 < at <= len(words) - 1 - DEFINED and is_noun(words[at + 1], context)
    particular = lang.phrases.VAGUE | lang.clauses.HABITUAL
    return told and particular.isdisjoint(words) and not any(word[0].isdigit() for word in words)


def _opens_kind(words: Words, context: Context) -> bool:
    """Whether a clause opens with a common noun that means one of a kind, no such thing that the article points at."""
    lang, noun = context.lang, words[0]
    alone = words[1] in lang.copulas.VERBS or words[1] in lang.clauses.PREVERBAL
    if not is_noun(noun, context) or noun in lang.ties.VAGUE or (alone and noun in lang.fragments.MEANT_BEFORE):
        return False
    if (
        noun in lang.clauses.HEDGES | lang.unions.OPENS_NO_KIND
        or noun in lang.fragments.SOME_OF
        or noun in lang.words_counted.COUNTS
    ):
        return False
    open_words = lang.clauses.POINTING | lang.unions.PRONOUNS | lang.reporting.FIRST_PERSONS | {lang.clauses.RELATIVE}
    owned = any(w.endswith(lang.clauses.POSSESSIVE) and w not in lang.clauses.NO_POSSESSIVE for w in words)
    if owned or not open_words.isdisjoint(words):
        return False
    text = context.text.lower()
    return not any(f" {noun} {pointer}" in text for pointer in lang.phrases.POINTERS)


def tells_effect(words: Words, context: Context) -> bool:
    """Whether a kind of thing is told to may do something to another: "Formalin dapat menyebabkan kanker"."""
    lang = context.lang
    at = next((n for n, w in enumerate(words[:LONGEST_SUBJECT]) if n and w in lang.happenings.MAY_BRING), 0)
    if not at or len(words) < at + FEWEST_OF_EFFECT or words[at + 1] not in lang.happenings.EFFECTS:
        return False
    open_words = lang.ties.VAGUE | lang.clauses.POINTING | lang.unions.PRONOUNS | lang.clauses.PREPOSITIONS
    owned = any(w.endswith(lang.clauses.POSSESSIVE) and w not in lang.clauses.NO_POSSESSIVE for w in words)
    return not owned and open_words.isdisjoint(words[:at]) and not lang.verbs.looks_finite(words[0])


def holds_in_general(words: Words, context: Context) -> bool:
    """Whether a claim tells what something is, has or can do, so that it may hold for all of its kind."""
    lang = context.lang
    general = (lang.clauses.COPULAS, lang.measures.OWNING, lang.unions.GENERAL, lang.fragments.NEEDED)
    return any(word in known for word in words for known in general)


def lacks_topic(draft: Draft, context: Context) -> bool:
    """Whether an act of saying does not tell what was spoken of."""
    phrasing = context.lang.phrasing
    return draft.made_by[0] == ACT_OF_SAYING and phrasing.tells_act(draft.text) and phrasing.ABOUT not in draft.text


def _is_of_bare_head(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a relative clause tells of one noun which of a kind is meant: "Varian (yang) beredar di Indonesia"."""
    bare = draft.text[:2].istitle() and words[0] not in context.lang.titles.PEOPLE
    verbal = words[1] in context.lang.clauses.EXISTENTIALS or bool(context.lang.verbs.looks_finite(words[1]))
    return bare and verbal and draft.text.split()[0] not in context.capitalised


def _of_bare_kind(text: str, context: Context) -> bool:
    """Whether something is told to be among those of which only their kind is named: "… termasuk barang bukti"."""
    kind = text.rstrip(".").partition(f" {context.lang.measures.AMONG} ")[2].split()
    return 0 < len(kind) <= LONGEST_KIND and all(word.islower() for word in kind)


def _is_named(text: str, context: Context) -> bool:
    """Whether a word is a name, an abbreviation or a figure; the first one none that the article has in lower case.

    A single letter names nobody by itself, whatever their age.
    """
    first, *others = text.split()
    if len(first) == 1 and first.isupper():
        return any(word[:1].isupper() for word in others)
    if any(word.lstrip("\"'“‘(")[:1].isupper() or any(map(str.isdigit, word)) for word in others):
        return True
    named = first in context.capitalised or first in context.lang.places.NAMES
    if first.isupper() or (named and first.lower() not in context.lang.words_counted.COUNTS):
        return True
    counts = first.lower() in context.lang.words_counted.COUNTS
    common = counts or first[0].isdigit() or context.lang.titles.is_word(first.lower())
    return not common and f" {first.lower()}" not in context.text
