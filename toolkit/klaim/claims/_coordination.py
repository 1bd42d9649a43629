"""Splits a clause at its coordinations, so that each claim states one thing."""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from klaim.claims._conjuncts import acts_together, conjuncts
from klaim.claims._counted_members import (
    before_others,
    calls_counted,
    counted_before,
    holds_for_all,
    spelt_out,
)
from klaim.claims._deeds import deeds_of, told_of_noun
from klaim.claims._drafting import is_unknown
from klaim.claims._exemplified import examples_of, exemplified, lists_counted
from klaim.claims._listed import Coordination
from klaim.claims._model import Context
from klaim.claims._one_thing import got_beside, held_by, is_total, joined_from, measured_together, of_one_deed
from klaim.claims._phrases_apart import each_way, spells_out, with_own_direction
from klaim.claims._shared_words import shared, shared_before, with_predicate
from klaim.claims._values import is_bare_measure
from klaim.discourse.phrases import singular
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

MAX_SPLITS = 8


def alternatives(phrase: Phrase, context: Context, *, told: bool = False, either: bool = False) -> list[Phrase]:
    """A phrase split at its coordinations: each conjunct with the words that all share before and behind.

    A measure behind other things is no member but that of what follows: "III MMI di Palu, Donggala dan II MMI di
    Poso". Of a phrase that is `told` something of, that holds for all: "(membuat) harga beras dan gula naik". Where
    what is said holds for `either` of two, "atau" joins like "dan": "(tidak merasa) khawatir atau bingung".
    """
    if (
        len(phrase) > 2
        and phrase[0].text in '"“'
        and phrase[-1].text in '"”'
        and (inner := alternatives(trim(phrase[1:-1]), context, either=either))[1:]
    ):
        return inner
    phrase = before_others(phrase, context)
    found = conjuncts(phrase, context, either=either)
    if found is not None and found.members[0][-1].lower == context.lang.reporting.ALONE:
        return [phrase]
    if found is not None and told:
        found = with_predicate(found, context)
    if found is None or _describes_name(found) or _hold_clauses(found, context):
        return [phrase]
    if _begins_anew(found.members[-1], found.before, context):
        return [phrase]
    if holds_for_all(found, phrase, context):
        return [phrase]
    if (counted := counted_before(found, context)) is not None:
        return [counted + m + found.after for m in found.members] if spelt_out(found, context) else [phrase]
    found = shared(found, context)
    first = found.members[0]
    if found.after and found.after[0].lower in context.lang.lists.AIMED_AT_SOME and not _are_deeds(found, context):
        return [phrase]  # "legalitas, mutu, dan kepatuhan terhadap aturan"
    if any(
        len(m) == 1 and m[0].text.isupper() and m[0].lower in context.lang.words_numbers.ROMAN
        for m in found.members[1:]
    ):
        return [phrase]
    members = [m for m in found.members if is_bare_measure(first, context) or not _only_measures(m, context)]
    befores = [shared_before(found.before, first, member, context) for member in members]
    each = [before + m + found.after for before, m in zip(befores, members, strict=True)]
    if len(each) == 1:
        return each
    further = (one for words in each for one in alternatives(words, context, either=either))
    return list(itertools.islice(further, MAX_SPLITS))


def _are_deeds(found: Coordination, context: Context) -> bool:
    """Whether all members of a coordination are deeds, as are done to one: "penahanan dan pemeriksaan"."""
    return all(context.lang.needing.names_deed(member[0].lower) for member in found.members)


def _only_measures(member: Phrase, context: Context) -> bool:
    """Whether a member is a size or share, rather than so many things."""
    counted = member[-1].pos == "NOUN" and not context.lang.quantities.is_measure(member[-1].lower)
    return is_bare_measure(member, context) and not counted


def _describes_name(found: Coordination) -> bool:
    """Whether members tell what a name behind a comma is: "produsen minyak dan gas, PT Melati"."""
    told = found.members[-1][-1].text.islower() and len(found.after) > 1
    return told and found.after[0].text == "," and found.after[1].text[0].isupper()


def _begins_anew(member: Phrase, before: Phrase, context: Context) -> bool:
    """Whether a member is somebody else, with whom no noun is shared: "pemilik rumah bernama A dan seorang B"."""
    lang = context.lang
    return member[0].lower == lang.titles.SOME and bool(before) and before[-1].pos != "ADP"


def _hold_clauses(found: Coordination, context: Context) -> bool:
    """Whether members are clauses rather than things: one with its own subject, or deeds of which the last has more.

    "delapan kasus dan tiga di antaranya telah terkonfirmasi", "lolos ke babak kedua dan diundang (oleh presiden)".
    """
    last = found.members[-1]
    at = next((n for n, t in enumerate(last) if t.pos in ("VERB", "ADJ") and _is_deed(t, context)), None)
    parted = context.lang.unions.BEFORE_DEED | {context.lang.clauses.RELATIVE}
    if at is None or not parted.isdisjoint(t.lower for t in last[:at]):
        return False
    bare = len(last) == 1 or bool(found.after)
    return last[0].pos in NOMINAL | {"DET"} or (bare and any(len(m) > 1 for m in found.members))


def _is_deed(token: Token, context: Context) -> bool:
    return token.text.islower() and bool(context.lang.verbs.carries_clause(token.lower))


def splits(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each combination of coordinated subjects and objects, and of what hangs on it."""
    proposition = with_own_direction(proposition, context)
    either = _holds_for_either(proposition, context)
    tails = _tails(proposition, context, either=either)
    whole = len(tails) > 1 or _respective(proposition, context)
    together = whole or _together(proposition, context)
    subjects = [proposition.subject] if together else examples_of(proposition.subject, context)
    subjects = alternatives(proposition.subject, context) if not subjects and not together else subjects
    told = proposition.subject + proposition.predicate
    whole = whole or _is_sum(proposition, context) or calls_counted(told, context)
    choices = [
        [a] if whole else _argument_choices(a, proposition, context, either=either) for a in proposition.arguments
    ]
    ways = (way for chosen in itertools.product(*choices) for way in each_way(chosen, context))
    combinations = itertools.product(subjects, tails, ways)
    for subject, tail, arguments in itertools.islice(combinations, MAX_SPLITS):
        same = subject is proposition.subject and tail is proposition.tail and arguments == proposition.arguments
        yield proposition if same else replace(proposition, subject=subject, tail=tail, arguments=arguments)


def _holds_for_either(proposition: Proposition, context: Context) -> bool:
    """Whether what holds for one thing or another holds for each: what is not so of either, or possible with either."""
    held = not context.lang.unions.DENIED_OR_POSSIBLE.isdisjoint(t.lower for t in proposition.predicate)
    return held and not is_unknown(proposition, context)


def _together(proposition: Proposition, context: Context) -> bool:
    """Whether what is said holds for the subjects together rather than for each."""
    objects = proposition.arguments[0].words[:3] if proposition.arguments else ()
    if _says_many(objects, proposition, context):
        return True
    together = context.lang.lists.AT_ONCE | context.lang.measures.COMPOSED
    if any(t.lower in together for t in proposition.subject) or _opens_on_done(proposition.subject, context):
        return True
    if _describes_named(proposition.subject, context) or joined_from(proposition.subject, context):
        return True
    if of_one_deed(proposition.subject, context):
        return True
    told = (*proposition.predicate, *objects, *proposition.tail)
    return acts_together(told, context) or measured_together(proposition, context)


def _opens_on_done(subject: Phrase, context: Context) -> bool:
    """Whether a subject stands behind what was done to it: "Dilengkapi dengan radar, rem, dan lampu, mobil itu …"."""
    done = subject[:1] != () and subject[0].pos == "VERB" and subject[0].lower.startswith(context.lang.verbs.PASSIVE)
    return done and any(t.text == "," for t in subject)


def _says_many(objects: Phrase, proposition: Proposition, context: Context) -> bool:
    """Whether a clause says that its subjects are many of a kind: "Budi dan Ani adalah orang-orang yang terpilih"."""
    many = bool(objects) and singular(objects[0].lower) != objects[0].lower
    return many and not context.lang.clauses.COPULAS.isdisjoint(t.lower for t in proposition.predicate)


def _describes_named(subject: Phrase, context: Context) -> bool:
    """Whether a subject ends in the one name that all before it tells about: "pabrik kain dan benang, PT Melati".

    Or in how many the names before are: "Budi dan Ani, dua warga Tegal".
    """
    joins = context.lang.clauses.AND
    comma = max((n for n, t in enumerate(subject) if t.text == ","), default=len(subject))
    before, name = subject[:comma], subject[comma + 1 :]
    if not before:
        return False
    named = bool(name) and before[0].pos == "NOUN" and all(t.text[0].isupper() for t in name)
    counted = len(name) > 1 and name[0].pos == "NUM" and before[0].pos == "PROPN"
    return (named or counted) and any(t.lower in joins for t in before)


def _is_sum(proposition: Proposition, context: Context) -> bool:
    """Whether the objects are the parts of a whole, what several things are spread over, or of what kind one is."""
    predicate, lang = {t.lower for t in proposition.predicate}, context.lang
    among = lang.measures.AMONG in predicate
    several = any(
        t.pos == "NUM" or t.lower in lang.further_unions.MANY or singular(t.lower) != t.lower
        for t in proposition.subject[:2]
    )
    counted = predicate & lang.clauses.COPULAS and several
    spelt = predicate & lang.clauses.THERE_IS and any(
        t.lower in lang.measures.SPELLING for a in proposition.arguments for t in a.words
    )
    each = bool(proposition.subject) and proposition.subject[0].lower in lang.clauses.EVERY
    between = each or bool(predicate & lang.lists.SHARED_OUT)
    return (
        bool(among or counted or spelt or between)
        or is_total(proposition.subject, context)
        or got_beside(proposition, context)
        or composed(proposition, context)
    )


def _respective(proposition: Proposition, context: Context) -> bool:
    """Whether a word for "respectively" sets lists of unlike lengths side by side, which nothing pairs."""
    said = (*proposition.subject[-1:], *proposition.predicate)
    return not context.lang.lists.EACH.isdisjoint(t.lower for t in said)


def composed(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what parts or order a whole has: "keempatnya terdiri dari dua … dan dua …"."""
    if proposition.subject and proposition.subject[0].lower in context.lang.measures.ORDERED:
        return True
    return not context.lang.measures.COMPOSED.isdisjoint(t.lower for t in proposition.predicate)


def _without_parts(words: Phrase, context: Context) -> Phrase:
    """A whole without the relative clause that tells of what parts it is made up, which is told by itself."""
    clauses, composing = context.lang.clauses, context.lang.measures.COMPOSED
    ends = (n for n in range(2, len(words) - 1) if words[n].lower == clauses.RELATIVE)
    return next((words[:n] for n in ends if words[n + 1].lower in composing), words)


def _tails(proposition: Proposition, context: Context, *, either: bool) -> list[Phrase]:
    """What hangs on a clause, once for each member of its coordinations, a purpose for each deed too.

    Whole where several do something with one another in it: "karena Iran dan Israel saling menyerang".
    """
    tail = proposition.tail
    if not proposition.link:
        return [tail]
    deeds = deeds_of(tail, context) if proposition.link == "purpose" else [tail]
    last = max((n for n, t in enumerate(tail) if t.lower in context.lang.clauses.AND), default=len(tail))
    if tail[0].lower in context.lang.links.COMPLETING or acts_together(tail[last + 1 :], context):
        return deeds
    return [one for deed in deeds for one in alternatives(deed, context, either=either)]


def _argument_choices(
    argument: Argument, proposition: Proposition, context: Context, *, either: bool
) -> list[Argument]:
    """An argument once for each member of its coordination, and of what is told once for each deed."""
    lang = context.lang
    joined = lists_counted(argument.words, lang) or _is_between(argument.words, lang)
    joined = joined or _is_spread(argument, lang) or spells_out(argument, proposition, context)
    joined = joined or not lang.crossed.BRINGS_TOGETHER.isdisjoint(t.lower for t in proposition.predicate)
    joined = joined or not (lang.lists.THANKS_TO | lang.lists.WHICHEVER).isdisjoint(t.lower for t in argument.all)
    if joined or argument.lead in lang.unions.NOT_EACH or held_by(argument, proposition, context):
        return [argument]
    if not lang.clauses.TOGETHER.isdisjoint(t.lower for t in argument.words):
        return [argument]
    argument = Argument(argument.marker, _without_parts(argument.words, context))
    predicate = {t.lower for t in proposition.predicate}
    telling = lang.links.AIMS in predicate or not lang.reporting.TELLING.isdisjoint(predicate)
    wished = any(t.lower in lang.links.COMPLETING for t in argument.words)
    deeds = deeds_of(argument.words, context) if telling or wished else told_of_noun(argument.words, context)
    told = bool(predicate & lang.unions.TOLD_OF) and not argument.marker
    listed = bool(predicate & lang.lists.CONSISTING) and not argument.marker
    compared = predicate & lang.unions.IDENTIFYING_VERBS or predicate & lang.clauses.NEGATIONS
    found = [argument.words] if compared else exemplified(argument.words, context, listed=listed)
    whole = len(found) == 1 and found[0] is argument.words
    if whole or len(found) > 1:
        each = deeds if whole else found
        found = [words for one in each for words in alternatives(one, context, told=told and whole, either=either)]
    return [Argument(argument.marker, words) for words in found]


def _is_spread(argument: Argument, lang: Any) -> bool:
    """Whether so many of something are in several places together: "(membuat) ratusan rumah rusak di A dan B"."""
    first = argument.words[0]
    if argument.marker or not (first.pos == "NUM" or first.lower in lang.words_numbers.VAGUE_NUMBERS):
        return False
    lower = [t.lower for t in argument.words]
    placed = next((n for n, word in enumerate(lower) if word in lang.clauses.PLACE_PREPOSITIONS), len(lower))
    return not lang.clauses.AND.isdisjoint(lower[placed:]) and lang.clauses.AND.isdisjoint(lower[:placed])


def _is_between(words: Phrase, lang: Any) -> bool:
    """Whether all that an argument joins is between two: "kecelakaan di Bekasi antara KRL dan KA Argo Bromo"."""
    lower = [t.lower for t in words]
    at = next((n for n, word in enumerate(lower) if word in lang.lists.BETWEEN), len(words))
    others = " ".join(lower[at : at + 2]) == lang.lists.AMONG_OTHERS
    return not others and lang.clauses.AND.isdisjoint(lower[:at]) and not lang.clauses.AND.isdisjoint(lower[at:])
