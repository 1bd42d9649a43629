"""Splits a clause at its coordinations, so that each claim states one thing."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

from klaim.claims._conjuncts import acts_together, conjuncts
from klaim.claims._deeds import deeds_of, told_of_noun
from klaim.claims._listed import Coordination
from klaim.claims._model import Context
from klaim.claims._values import is_bare_measure, measures
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

MAX_SPLITS = 8


def alternatives(phrase: Phrase, context: Context, *, told: bool = False) -> list[Phrase]:
    """A phrase split at its coordination: each conjunct with the words before the first.

    A prepositional phrase behind the last of several bare nouns belongs to each of them. A measure behind other
    things is no member but that of what follows: "III MMI di Palu, Donggala dan II MMI di Poso". Of a phrase that is
    `told` something of, that holds for all: "(membuat) harga beras dan gula naik".
    """
    if (
        len(phrase) > 2
        and phrase[0].text in '"“'
        and phrase[-1].text in '"”'
        and (inner := alternatives(trim(phrase[1:-1]), context))[1:]
    ):
        return inner
    found = conjuncts(phrase, context)
    if found is not None and found.members[0][-1].lower == context.lang.reporting.ALONE:
        return [phrase]
    if found is not None and told:
        found = _with_predicate(found, context)
    if found is None or _begins_anew(found.members[-1], found.before, context) or _hold_clauses(found, context):
        return [phrase]
    found = _with_head(_described(found, context), context)
    first = found.members[0]
    if any(
        len(m) == 1 and m[0].text.isupper() and m[0].lower in context.lang.words_numbers.ROMAN
        for m in found.members[1:]
    ):
        return [phrase]
    members = [m for m in found.members if is_bare_measure(first, context) or not _only_measures(m, context)]
    befores = [_shared_before(found.before, first, member, context) for member in members]
    return [before + m + found.after for before, m in zip(befores, members, strict=True)][:MAX_SPLITS]


def _shared_before(before: Phrase, first: Phrase, member: Phrase, context: Context) -> Phrase:
    """The words before a coordination that a member shares: not the noun of another's measure.

    "uang Rp 9 miliar dan 51 kilogram emas" tells of gold, not of money.
    """
    own = next(measures(member, context), None)
    measured = next(measures(first, context), None)
    if member is first or own is None or measured is None or own.first or own.last == len(member):
        return before
    sized = own.unit != measured.unit and member[own.last].pos == "NOUN" and bool(before) and before[-1].pos == "NOUN"
    return before[:-1] if sized else before


def _described(found: Coordination, context: Context) -> Coordination:
    """A coordination whose first member a measure only describes: "seorang anak berusia dua tahun dan pilot"."""
    before, (first, *others) = found.before, found.members
    describing = bool(before) and before[-1].lower in context.lang.verbs.ATTRIBUTIVE
    if not describing or not any(measures(first, context)) or any(any(measures(m, context)) for m in others):
        return found
    start = next((n + 1 for n in range(len(before) - 1, -1, -1) if before[n].pos in ("ADP", "SCONJ")), 0)
    return Coordination(before[:start], [before[start:] + first, *others], found.after)


def _with_head(found: Coordination, context: Context) -> Coordination:
    """A coordination of what somebody makes, sells or holds, the noun of that before all: "pengekspor beras dan gula".

    So is what ranks them behind the last: "pengekspor beras dan gula terbesar".
    """
    before, (first, *others) = found.before, found.members
    lang = context.lang
    heads = lang.lists.AGENTS | lang.titles.HEADS
    shared = len(first) > 1 and first[0].lower in lang.lists.AGENTS and first[1].pos in NOMINAL
    if before or not shared or any(m[0].lower in heads or m[0].pos == "PROPN" for m in others):
        return found
    last = others[-1]
    cut = len(last) - 1 if len(last) > 1 and last[-1].lower in lang.ranks.SUPERLATIVES else len(last)
    return Coordination(first[:1], [first[1:], *others[:-1], last[:cut]], last[cut:] + found.after)


def _only_measures(member: Phrase, context: Context) -> bool:
    """Whether a member is a size or share, rather than so many things."""
    counted = member[-1].pos == "NOUN" and not context.lang.quantities.is_measure(member[-1].lower)
    return is_bare_measure(member, context) and not counted


def _with_predicate(found: Coordination, context: Context) -> Coordination:
    """A coordination whose last member goes on with what is told of all, with that behind them."""
    last, lang = found.members[-1], context.lang
    opens = lang.unions.BEFORE_PREDICATE | lang.lists.DEGREES
    ends = (n for n, t in enumerate(last) if n and (t.lower in opens or (t.pos == "ADJ" and n == len(last) - 1)))
    told = any(m[-1].pos == "ADJ" or any(t.lower in opens for t in m) for m in found.members[:-1])
    at = None if found.after or told else next(ends, None)
    return found if at is None else Coordination(found.before, [*found.members[:-1], last[:at]], last[at:])


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
    """The clause once for each combination of coordinated subjects and objects."""
    tails = _tails(proposition, context)
    predicate = {t.lower for t in proposition.predicate}
    objects = proposition.arguments[0].words[:3] if proposition.arguments else ()
    together = acts_together((*proposition.predicate, *objects), context)
    described = any(t.lower in context.lang.clauses.MANNER for t in proposition.subject)
    shared = (
        together
        or described
        or _respective(proposition, context)
        or proposition.link not in ("", "purpose")
        or len(tails) > 1
    )
    shared = shared or _measured_together(proposition, context)
    subjects = [proposition.subject] if shared else alternatives(proposition.subject, context)
    counted = predicate & context.lang.clauses.COPULAS and any(t.pos == "NUM" for t in proposition.subject)
    counted = counted or is_total(proposition.subject, context)
    telling = bool(predicate & (context.lang.reporting.TELLING | {context.lang.links.AIMS}))
    spelt = predicate & context.lang.clauses.THERE_IS and any(
        t.lower in context.lang.measures.SPELLING for a in proposition.arguments for t in a.words
    )
    whole = counted or spelt or composed(proposition, context) or len(tails) > 1 or _respective(proposition, context)
    told = bool(predicate & context.lang.unions.TOLD_OF)
    choices = [
        [a] if whole else _argument_choices(a, context, telling=telling, told=told) for a in proposition.arguments
    ]
    combinations = itertools.product(subjects, tails, itertools.product(*choices))
    for subject, tail, arguments in itertools.islice(combinations, MAX_SPLITS):
        same = subject is proposition.subject and tail is proposition.tail and arguments == proposition.arguments
        yield proposition if same else replace(proposition, subject=subject, tail=tail, arguments=arguments)


def _measured_together(proposition: Proposition, context: Context) -> bool:
    """Whether a figure is that of one thing from several: "Produksi garam dari petani dan petambak mencapai 2 ton"."""
    levels = {t.lower for t in proposition.predicate} & context.lang.measures.CARRIERS
    at = next((n for n, t in enumerate(proposition.subject) if t.lower in context.lang.clauses.AND), None)
    return bool(levels) and at is not None and any(t.pos == "ADP" for t in proposition.subject[1:at])


def is_total(subject: Phrase, context: Context) -> bool:
    """Whether a subject counts people or things, which are not all at each of several places: "Sekitar 30 orang"."""
    at = next((n for n, t in enumerate(subject[:3]) if t.pos == "NUM" and t.lower not in context.lang.lists.FEW), None)
    if at is None or any(t.pos in NOMINAL for t in subject[:at]) or at + 1 == len(subject):
        return False
    return subject[at + 1].pos == "NOUN" and subject[at + 1].text.islower()


def _respective(proposition: Proposition, context: Context) -> bool:
    """Whether a word for "respectively" sets lists of unlike lengths side by side, which nothing pairs."""
    said = (*proposition.subject[-1:], *proposition.predicate)
    return not context.lang.lists.EACH.isdisjoint(t.lower for t in said)


def composed(proposition: Proposition, context: Context) -> bool:
    """Whether a clause tells what parts a whole is made up of: "keempatnya terdiri dari dua … dan dua …"."""
    return not context.lang.measures.COMPOSED.isdisjoint(t.lower for t in proposition.predicate)


def _tails(proposition: Proposition, context: Context) -> list[Phrase]:
    """The further clause once for each deed of a purpose, and for each thing it is done to."""
    if proposition.link != "purpose":
        return [proposition.tail]
    deeds = deeds_of(proposition.tail, context)
    if proposition.tail[0].lower in context.lang.links.COMPLETING:
        return deeds
    return [one for deed in deeds for one in alternatives(deed, context)]


def _argument_choices(argument: Argument, context: Context, *, telling: bool, told: bool) -> list[Argument]:
    """An argument once for each member of its coordination, and of what is told once for each deed."""
    if argument.lead in context.lang.lists.BETWEEN | context.lang.lists.EXCEPTING:
        return [argument]
    if not context.lang.clauses.TOGETHER.isdisjoint(t.lower for t in argument.words):
        return [argument]
    wished = any(t.lower in context.lang.links.COMPLETING for t in argument.words)
    deeds = deeds_of(argument.words, context) if telling or wished else told_of_noun(argument.words, context)
    told = told and not argument.marker
    found = [words for deed in deeds for words in alternatives(deed, context, told=told)]
    return [argument] if len(found) == 1 else [Argument(argument.marker, words) for words in found]
