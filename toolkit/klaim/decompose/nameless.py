"""Whether a short or general claim names nobody and nothing, so that nobody who reads it alone can check it."""

import re

from klaim.claims._model import Context, Draft
from klaim.decompose.words import Words

ENOUGH = 7
"""Words of a clause that can tell without a name what it is about: "Konsumsi rumah tangga diharapkan dapat …"."""

LONGEST_KIND = 2
"""Words of a kind that nothing tells from others: "barang bukti"."""

LONGEST_SUBJECT, FEWEST_OF_EFFECT = 5, 3
"""Words before "dapat" that name a kind of thing, and from there on of what it does to what."""

_NUMBER = re.compile(r"\d\S*")

FIGURED = ("quantity", "date")
"""Types of claims whose figures were so once, of somebody or something."""

LISTED = "enumeration"
RELATIVE, ACT_OF_SAYING = "relative-clause", "act-of-saying"
OF_SOME = frozenset({RELATIVE, LISTED})
"""Patterns that read of some of a kind what need not hold of the kind: "jagal (yang) sudah bersertifikasi"."""


def names_nothing(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim without a name or figure is too short to tell what it means, or tells of some of a kind.

    "Api sudah padam.", "Beberapa warga menyaksikan kejadian dari kejauhan.", "Ada dua kemungkinan."; an assessment is
    told of whoever makes it. In an article about something that happened any claim without a name is of that alone,
    unless it holds in general; so is a figure anywhere.
    """
    if draft.made_by[0] == LISTED and _of_bare_kind(draft.text, context):
        return True
    if draft.type == "assessment" or _is_of_country(draft, words, context):
        return False
    once = context.event is not None or bool(context.arena) or draft.type in FIGURED
    once = once and not _holds_in_general(words, context)
    if _is_named(draft.text, context):
        return once and not _is_named(_NUMBER.sub("", draft.text), context)
    if once:
        return True
    if tells_effect(words, context):
        return False
    there_is = not context.lang.clauses.THERE_IS.isdisjoint(words[:2])
    some = there_is or words[0] in context.lang.fragments.SOME_OF
    return len(words) < ENOUGH or some or draft.made_by[0] in OF_SOME


def _is_of_country(draft: Draft, words: Words, context: Context) -> bool:
    """Whether a claim tells of a whole country's money or goods in a year: "Rupiah melemah 7 persen sepanjang 2026"."""
    national, there_is = context.lang.fragments.NATIONAL, context.lang.clauses.THERE_IS
    told = any(phrase in f" {' '.join(words)} " for phrase in national) and there_is.isdisjoint(words)
    return told and any(year in context.text for year in context.lang.misreadings.YEAR.findall(draft.text))


def tells_effect(words: Words, context: Context) -> bool:
    """Whether a kind of thing is told to may do something to another: "Formalin dapat menyebabkan kanker"."""
    lang = context.lang
    at = next((n for n, w in enumerate(words[:LONGEST_SUBJECT]) if n and w in lang.happenings.MAY_BRING), 0)
    if not at or len(words) < at + FEWEST_OF_EFFECT or words[at + 1] not in lang.happenings.EFFECTS:
        return False
    open_words = lang.ties.VAGUE | lang.clauses.POINTING | lang.unions.PRONOUNS | lang.clauses.PREPOSITIONS
    owned = any(w.endswith(lang.clauses.POSSESSIVE) and w not in lang.clauses.NO_POSSESSIVE for w in words)
    return not owned and open_words.isdisjoint(words[:at]) and not lang.verbs.looks_finite(words[0])


def _holds_in_general(words: Words, context: Context) -> bool:
    """Whether a claim tells what something is, has or can do, so that it may hold for all of its kind."""
    lang = context.lang
    general = (lang.clauses.COPULAS, lang.measures.OWNING, lang.unions.GENERAL, lang.fragments.NEEDED)
    return any(word in known for word in words for known in general)


def lacks_topic(draft: Draft, context: Context) -> bool:
    """Whether an act of saying does not tell what was spoken of."""
    return draft.made_by[0] == ACT_OF_SAYING and context.lang.phrasing.ABOUT not in draft.text


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
