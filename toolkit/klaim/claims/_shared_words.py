"""What the members of a coordination share: a number, a noun or a quality, and what is told of all of them."""

from typing import Any

from klaim.claims._listed import Coordination
from klaim.claims._model import Context
from klaim.claims._places import are_apart
from klaim.claims._values import measures
from klaim.propositions._listing import headed
from klaim.propositions._model import Phrase
from klaim.propositions._tree import NOMINAL

YEARLY = 2
"""Words of a name with its year."""

FEWEST_BEFORE_LAST = 2
"""Members before the last of a list that is for somebody as a whole."""

FEWEST_QUALIFIED = 2
"""Words of a noun and what tells of which kind it is."""


def shared(found: Coordination, context: Context) -> Coordination:
    """A coordination with what all of its members share before or behind them."""
    found = _of_the_same(_of_people(found, context), context)
    found = _of_year(_with_verb(_of_deeds(found, context), context), context)
    found = _counted(_qualified(_with_head(_described(found, context), context), context), context)
    return Coordination(found.before, headed(found.members, context.lang), found.after)


def for_all(found: Coordination, context: Context) -> Coordination:
    """A list with those whom its last member is said to be for, for all: "obat, susu, dan selimut bagi X".

    Of two alone that stays open.
    """
    *others, last = found.members
    lang = context.lang
    at = next((n for n, t in enumerate(last) if n and t.lower in lang.judgements.FOR_WHOM), 0)
    if (
        not at
        or at + 1 == len(last)
        or len(others) < FEWEST_BEFORE_LAST
        or lang.verbs.looks_affixed(last[at + 1].lower)
    ):
        return found
    relative = lang.clauses.RELATIVE
    own = any(t.pos == "ADP" or t.lower == relative for member in (*others, last[:at]) for t in member)
    return found if own else Coordination(found.before, [*others, last[:at]], last[at:] + found.after)


def _of_people(found: Coordination, context: Context) -> Coordination:
    """A coordination of people, the first with what they are of: "awak kapal dan penumpang"."""
    first, *others = found.members
    people = context.lang.further_unions.PERSONS
    noun = found.before[-1:]
    led = bool(noun) and noun[0].lower in people and len(first) == 1 and first[0].lower not in people
    if not led or first[0].pos != "NOUN" or not all(m[0].lower in people for m in others):
        return found
    return Coordination(found.before[:-1], [noun + first, *others], found.after)


def _of_the_same(found: Coordination, context: Context) -> Coordination:
    """A coordination of bare nouns that need what the last one is of, with that for all: "tanda dan gejala flu"."""
    *others, last = found.members
    head = found.members[0][0].lower
    if head in context.lang.needing.HOLDING and _is_held(found.members[0][1:], [*others[1:], last], context):
        return Coordination(found.before + others[0][:1], [others[0][1:], *others[1:], last], found.after)
    needing = context.lang.needing.OF_SOMETHING
    bare = not found.before and all(len(m) == 1 and m[0].lower in needing for m in others)
    if not bare or len(last) == 1 or last[0].lower not in needing or last[1].pos not in NOMINAL:
        return found
    return Coordination((), [*others, last[:1]], last[1:] + found.after)


def _is_held(first: Phrase, others: list[Phrase], context: Context) -> bool:
    """Whether things behind a noun such as "semangat" are all of its kind: nouns of a deed or quality."""
    heads = [m[0].lower if m else "" for m in (first, *others)]
    return all(context.lang.needing.ABSTRACT.fullmatch(head) for head in heads)


def _of_year(found: Coordination, context: Context) -> Coordination:
    """A coordination of names of one word each with the year that all are of: "Pilpres, Pileg, dan Pilkada 2029"."""
    *others, last = found.members
    named = len(last) == YEARLY and all(len(m) == 1 and m[0].text[0].isupper() for m in others)
    if not named or not last[0].text[0].isupper() or context.lang.matches.YEAR.fullmatch(last[-1].text) is None:
        return found
    return Coordination(found.before, [*others, last[:1]], last[1:] + found.after)


def _of_deeds(found: Coordination, context: Context) -> Coordination:
    """A coordination of deeds told as nouns, each of its own: "meluapnya sungai dan jebolnya tanggul".

    So are "(program) pencegahan banjir dan penambahan pompa".
    """
    first, *others = found.members
    lang, deeds = context.lang, [words[0].lower if words else "" for words in (found.before[-1:], *found.members[1:])]
    done = lang.titles.ABSTRACT.fullmatch(deeds[0]) and lang.relatives.NO_DEEDS.isdisjoint(deeds)
    done = done and all(lang.relatives.DEED_DONE.fullmatch(deed) for deed in deeds[1:])
    if not done and not all(deed and lang.nominals.told(deed) for deed in deeds):
        return found
    return Coordination(found.before[:-1], [found.before[-1:] + first, *others], found.after)


def _with_verb(found: Coordination, context: Context) -> Coordination:
    """A coordination of what one verb does something to, the verb before all: "(dalam) menjaga hutan dan sungai"."""
    first, *others = found.members
    lang = context.lang
    led = len(first) > 1 and lang.events.ACTIVE.match(first[0].lower) and lang.verbs.carries_clause(first[0].lower)
    plain = all(m[0].pos in NOMINAL and not any(lang.verbs.carries_clause(t.lower) for t in m) for m in others)
    if not led or not plain or first[1].pos not in NOMINAL:
        return found
    return Coordination(found.before + first[:1], [first[1:], *others], found.after)


def _counted(found: Coordination, context: Context) -> Coordination:
    """A coordination of common nouns with what counts all of them before it: "banyak pasien dan tenaga medis"."""
    first, *others = found.members
    lang = context.lang
    counts = len(first) > 1 and first[0].lower in lang.lists.COUNTS_ALL and not found.before
    plain = all(
        m[0].pos in NOMINAL and not m[0].text.istitle() and m[0].lower not in lang.clauses.PLURALS for m in others
    )
    if not counts or not plain:
        return found
    return Coordination(first[:1], [first[1:], *others], found.after)


def shared_before(before: Phrase, first: Phrase, member: Phrase, context: Context) -> Phrase:
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
    """A coordination whose first member a measure or place only describes.

    "Seorang bocah berusia lima tahun dan sopir", "pelanggan di Jakarta dan pelaku usaha".
    """
    before, (first, *others) = found.before, found.members
    if len(before) > 1 and before[-1].lower in context.lang.clauses.PLACE_PREPOSITIONS:
        return Coordination((), [before + first, *others], found.after) if are_apart(first, others, context) else found
    if _holds_first(before, first, others, context):
        start = next(measures(before, context)).first
        return Coordination(before[:start], [before[start:] + first, *others], found.after)
    describing = bool(before) and before[-1].lower in context.lang.verbs.ATTRIBUTIVE
    if not describing or not any(measures(first, context)) or any(any(measures(m, context)) for m in others):
        return found
    start = next((n + 1 for n in range(len(before) - 1, -1, -1) if before[n].pos in ("ADP", "SCONJ")), 0)
    return Coordination(before[:start], [before[start:] + first, *others], found.after)


def _holds_first(before: Phrase, first: Phrase, others: list[Phrase], context: Context) -> bool:
    """Whether a counted thing holds the first member alone, each other one counted: "1 tas berisi sabu, 2 ponsel"."""
    holding = bool(before) and before[-1].lower in context.lang.verbs.LISTING
    counted = holding and any(measures(before, context)) and not any(measures(first, context))
    return counted and all(any(measures(m, context)) for m in others)


def _with_head(found: Coordination, context: Context) -> Coordination:
    """A coordination of what somebody makes, sells or holds, the noun of that before all: "pengekspor beras dan gula".

    So is what ranks them behind the last: "pengekspor beras dan gula terbesar"; and the noun of a deed done to each:
    "pemindahan ASN, TNI, dan Polri".
    """
    before, (first, *others) = found.before, found.members
    lang = context.lang
    headed = len(first) > 1 and first[1].pos in NOMINAL and (first[0].lower in lang.lists.AGENTS or _done(found, lang))
    if before or not headed or any(m[0].lower in lang.unions.MAKERS or m[0].pos == "PROPN" for m in others):
        return found
    last = others[-1]
    cut = len(last) - 1 if len(last) > 1 and last[-1].lower in lang.ranks.SUPERLATIVES else len(last)
    return Coordination(first[:1], [first[1:], *others[:-1], last[:cut]], last[cut:] + found.after)


def _qualified(found: Coordination, context: Context) -> Coordination:
    """A coordination of qualities with the noun that all are of before it: "senjata tajam dan tumpul".

    Of those with one prefix the parse may take some for nouns: "wilayah terluar dan terdepan". So are the fields of
    something: "kewajiban moral dan hukum".
    """
    (first, *others), kinds, fields = found.members, ("NOUN", "PROPN"), context.lang.needing.FIELDS
    if len(first) < FEWEST_QUALIFIED or not others or any(len(m) > 1 for m in others):
        return found
    qualities = first[0].pos in kinds and first[-1].pos == "ADJ"
    alike = all(m[0].lower.startswith(context.lang.states.MOST) for m in (first[-1:], *others))
    qualities = qualities and (others[-1][0].pos == "ADJ" or alike)
    if not qualities and not all(m[-1].lower in fields for m in found.members):
        return found
    return Coordination(found.before + first[:-1], [first[-1:], *others], found.after)


def _done(found: Coordination, lang: Any) -> bool:
    """Whether the first member is a deed with what it is done to, and each other one a name or more like the latter."""
    first, *others = found.members
    deed = first[0].lower
    if not others or not lang.relatives.DEED_DONE.fullmatch(deed) or deed in lang.relatives.NO_DEEDS:
        return False
    return all(m[0].pos == "PROPN" or _is_alike(first[1].lower, deed, m[0].lower, lang) for m in others)


def _is_alike(thing: str, deed: str, other: str, lang: Any) -> bool:
    """Whether a noun is used more like what a deed is done to than like the deed; not where that is not known."""
    like, unlike = lang.conjuncts.likeness(thing, other), lang.conjuncts.likeness(deed, other)
    return like is not None and unlike is not None and like > unlike and not lang.titles.ABSTRACT.fullmatch(other)


def with_predicate(found: Coordination, context: Context) -> Coordination:
    """A coordination whose last member goes on with what is told of all, with that behind them."""
    last, opens = found.members[-1], context.lang.unions.OPENS_PREDICATE
    ends = (n for n, t in enumerate(last) if n and (t.lower in opens or (t.pos == "ADJ" and n == len(last) - 1)))
    told = any(m[-1].pos == "ADJ" or any(t.lower in opens for t in m) for m in found.members[:-1])
    at = None if found.after or told else next(ends, None)
    return found if at is None else Coordination(found.before, [*found.members[:-1], last[:at]], last[at:])


def each_as_what(found: Coordination, context: Context) -> bool:
    """Whether the last member is told as something else: "dengan Budi sebagai ketua serta Ani (sebagai anggota)"."""
    first, last = found.members[0], found.members[-1]
    as_what = found.before[-1:] != () and found.before[-1].lower in context.lang.titles.AS
    return as_what and first[0].text.islower() and last[0].text[0].isupper()
