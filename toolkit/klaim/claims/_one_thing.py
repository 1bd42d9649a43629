"""Whether what a conjunction joins is one thing: a pair, what several are together, the name of a body or law."""

from klaim.claims._model import Context
from klaim.claims._values import measures
from klaim.discourse.abbreviations import runs_through
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, trim

QUOTES = frozenset("\"“”'‘’")
FIGURE = "figure"
"""The pattern that reads a figure right behind what it is the size of."""

LEAST_JOINED = 4
"""Words of two nouns that a conjunction joins, and of what the second one is."""

NEAR = 3
"""Words right before a coordination of which one like "duet" makes one thing of it."""


def is_one_thing(phrase: Phrase, start: int, join: int, context: Context) -> bool:
    """Whether what is joined from `start` on belongs together: "antara A dan B", a pair that is one word."""
    lists, words = context.lang.lists, [t.lower for t in phrase]
    near = " ".join(words[max(0, start - NEAR) : join]).replace(lists.AMONG_OTHERS, "").split()
    if not context.lang.further_unions.ONE_THING.isdisjoint(near) or _in_balance(near, words[join - 1], context):
        return True
    if context.lang.crossed.ACROSS in " ".join(near).replace(context.lang.crossed.TRAFFIC, "").split():
        return True
    if phrase[0].lower in lists.GROUPED and start <= 1 and phrase[1:2] != () and phrase[1].pos == "NOUN":
        return True
    if not context.lang.unions.WHOLE_BEHIND.isdisjoint(words[:join]) and not _is_another_law(phrase, join, context):
        return True
    if words[join + 1] in lists.NO_MEMBERS and "," not in words[:join]:
        return True
    if phrase[0].lower in lists.PAIRED and phrase[join + 1].text[0].isupper():
        return True
    if _tells_kinds(phrase, start, join, context):
        return True
    if any(context.lang.quantities.is_score(m.unit) and m.first == join + 1 for m in measures(phrase, context)):
        return True
    if _is_between(phrase, join, context):
        return True
    pair = frozenset((words[join - 1], words[join + 1]))
    if pair in lists.FIXED_PAIRS or _is_quoted(phrase, join) or _is_abbreviated(phrase, join, context):
        return True
    return _is_name(phrase, join, context) or _is_office(phrase[join], context)


def _in_balance(near: list[str], last: str, context: Context) -> bool:
    """Whether two things stand to one another: "keseimbangan alam dan manusia", not "kesenjangan dan kemiskinan"."""
    balance = context.lang.crossed.IN_BALANCE
    return "," not in near and last not in balance and not balance.isdisjoint(near)


def _is_another_law(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether a law of its own stands behind what is joined: "UU Tipikor dan UU TPPU"."""
    named = join + 2 < len(phrase) and phrase[join + 2].text[0].isupper()
    return named and phrase[join + 1].lower in context.lang.lists.LAWS


def _tells_kinds(phrase: Phrase, start: int, join: int, context: Context) -> bool:
    """Whether what is joined tells of what kinds counted things are, all together: "23 ekor sapi ras Bali dan Madura".

    What names them behind a comma is told of each: "dua ponsel, Melati 5 dan Melati 6".
    """
    if any(measures(phrase[join:], context)):
        return False
    behind = (phrase[m.last : join] for m in measures(phrase, context) if m.last <= start)
    return any(words and all(t.pos in ("NOUN", "PROPN", "ADJ") for t in words) for words in behind)


def may_be_of_all(before: Phrase, members: list[Phrase], context: Context) -> bool:
    """Whether words that stand with one member may go with the others too, so that none can be told alone."""
    shared = _may_share(members, context) or _shares_head(before, members, context)
    return shared or _may_be_of_both(members, context)


def _may_share(members: list[Phrase], context: Context) -> bool:
    """Whether what tells more of the last noun may tell it of the others too: "mental dan fokus Alwi"."""
    *earlier, last = members
    if any(m[0].pos != "NOUN" for m in members) or len(last) < 2 or last[0].text[0].isupper():
        return False
    more = context.lang.lists.TELLS_MORE
    if all(len(m) == 1 for m in earlier) and (last[1].pos in ("PROPN", "DET") or last[1].lower in more):
        return True
    aimed = context.lang.lists.AIMED
    return any(t.lower in aimed for t in last[1:]) and not any(t.lower in aimed for m in earlier for t in m)


def _may_be_of_both(members: list[Phrase], context: Context) -> bool:
    """Whether a quality opens the first of two members that may be of the other too: "stabilitas ekonomi dan sektor".

    Not where the other is a quality as well.
    """
    first, *others = members
    qualities = context.lang.lists.QUALITIES_OF
    alone = len(others) == 1 and others[0][0].pos == "NOUN" and others[0][0].lower not in qualities
    return alone and len(first) > 1 and first[0].lower in qualities and first[1].pos == "NOUN"


def _shares_head(before: Phrase, members: list[Phrase], context: Context) -> bool:
    """Whether the first noun of a list holds for all its members: "tingginya risiko gempa, banjir, dan longsor"."""
    clauses, heads = context.lang.clauses, context.lang.lists.OF_WHAT_MAY_COME
    if _of_people(members, context):
        return True
    led = bool(before) and before[-1].lower.endswith(clauses.POSSESSIVE)
    return led and [member[0].lower in heads for member in members] == [True] + [False] * (len(members) - 1)


def _of_people(members: list[Phrase], context: Context) -> bool:
    """Whether what somebody did, has or is may be that of others named behind them: "tindakan polisi dan jaksa"."""
    first, *others = members
    lang = context.lang
    people = lang.further_unions.DOERS
    noun = first[0].lower.endswith(lang.nominals.OF_DEEDS) or first[0].lower in lang.needing.OF_SOMETHING
    if not noun or first[0].lower in people or len(first) == 1 or first[1].lower not in people:
        return False
    like = lang.conjuncts.likeness
    return all(
        m[0].lower in people and (like(first[1].lower, m[0].lower) or 0) > (like(first[0].lower, m[0].lower) or 0)
        for m in others
    )


def _is_between(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether a conjunction is between the two sides of something: "perang Iran dan Irak"."""
    at = join
    while at > 0 and phrase[at - 1].text[0].isupper():
        at -= 1
    lists = context.lang.lists
    opened = {t.lower for t in phrase[max(0, at - 2) : at + 2]}
    sided = opened >= lists.COOPERATION or bool({t.lower for t in phrase[max(0, at - 1) : at + 1]} & lists.TWO_SIDED)
    return sided and at < join and phrase[join + 1].text[0].isupper()


def _is_abbreviated(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether the bracket behind what a conjunction joins abbreviates both: "makan dan minum (Mamin)"."""
    brackets = context.writer.brackets
    last = next((n for n in range(join + 1, len(phrase)) if phrase[n].end in brackets), 0)
    if not last:
        return False
    end = phrase[last].end
    short = brackets[end][1:-1]
    begun = [t.lower[0] == short[0].lower() and runs_through(short, context.text[t.start : end]) for t in phrase]
    return any(begun[max(0, join - NEAR) : join]) and not any(begun[join : last + 1])


def _is_office(join: Token, context: Context) -> bool:
    """Whether a conjunction is inside what one person is: "aktor dan sutradara Budi Santoso"."""
    return any(r.role[0] < join.start < r.role[1] for r in context.entities.roles)


def _is_quoted(phrase: Phrase, join: int) -> bool:
    """Whether a quotation that opens before a conjunction closes behind it."""
    before, after = (sum(t.text in QUOTES for t in part) for part in (phrase[:join], phrase[join:]))
    return bool(before % 2 and after % 2)


def _is_name(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether a conjunction is inside the name of one body ("Badan Meteorologi, Klimatologi, dan Geofisika")."""
    last = join - 1 - (phrase[join - 1].text == ",")
    if last < 0 or not (phrase[last].text[0].isupper() and phrase[join + 1].text[0].isupper()):
        return False
    at = join
    while at > 0 and (phrase[at - 1].text[0].isupper() or phrase[at - 1].text == ","):
        at -= 1
    titles, head, right = context.lang.titles, phrase[at].lower, phrase[join + 1].lower
    if right == head or right in context.lang.unions.OFFICES_OR_BODIES:
        return False
    if {phrase[at].text, phrase[join + 1].text} <= context.lang.places.KINDS:
        return False
    if join + 2 < len(phrase) and phrase[join + 2].lower in titles.AS:
        return False
    if head in titles.HEADS and last == join - 1:
        return True
    inside = right in titles.PARTS or bool(context.lang.lists.shape(right))
    bodies = any(t.lower.lstrip("-") in titles.BODIES for t in phrase[at:join])
    return bodies or head in context.lang.lists.ASSOCIATIONS or (head in titles.ORGANISATIONS and inside)


def held_by(argument: Argument, proposition: Proposition, context: Context) -> bool:
    """Whether an argument is of those who held talks with one another: "rapat (dilakukan) Budi dan Sari"."""
    talks = any(t.lower in context.lang.called.TALKS for t in proposition.subject[:1])
    doers = not argument.marker or argument.lead == context.lang.clauses.BY
    return talks and doers and proposition.predicate[-1].lower in context.lang.called.TALKS_HELD


def measured_together(proposition: Proposition, context: Context) -> bool:
    """Whether a figure is that of one thing from several: "Produksi garam dari petani dan petambak mencapai 2 ton"."""
    if proposition.pattern == FIGURE:
        return True
    levels = {t.lower for t in proposition.predicate} & context.lang.measures.CARRIERS
    at = next((n for n, t in enumerate(proposition.subject) if t.lower in context.lang.clauses.AND), None)
    return bool(levels) and at is not None and any(t.pos == "ADP" for t in proposition.subject[1:at])


def is_total(subject: Phrase, context: Context) -> bool:
    """Whether a subject counts people or things, which are not all at each of several places: "Sekitar 30 orang"."""
    at = next((n for n, t in enumerate(subject[:3]) if t.pos == "NUM" and t.lower not in context.lang.lists.FEW), None)
    if at is None or at + 1 == len(subject):
        return False
    if any(t.pos in NOMINAL and t.lower not in context.lang.lists.TOTALS for t in subject[:at]):
        return False
    return subject[at + 1].pos == "NOUN" and subject[at + 1].text.islower()


def joined_from(phrase: Phrase, context: Context) -> Phrase:
    """Those who are one group together: what stands behind "dari" in "petugas gabungan dari TNI dan Polri"."""
    lang = context.lang
    for at in range(1, len(phrase) - 2):
        if phrase[at].lower in lang.measures.JOINED_FORCE and phrase[at + 1].lower in lang.clauses.FROM:
            end = next((n for n in range(at + 2, len(phrase)) if phrase[n].pos in ("VERB", "SCONJ")), len(phrase))
            return trim(phrase[at + 2 : end])
    return ()


def got_beside(proposition: Proposition, context: Context) -> bool:
    """Whether so many were got beside several, of whom none saw all: "memenangi 21 piala bersama klub dan sekolah"."""
    counts = any(not a.marker and next(measures(a.words, context), None) is not None for a in proposition.arguments)
    return counts and any(a.lead in context.lang.measures.TOGETHER for a in proposition.arguments)


def of_one_deed(subject: Phrase, context: Context) -> bool:
    """Whether a subject joins a bare deed or office to one that may tell more of both: "pencarian dan evakuasi korban".

    "CEO dan pendiri PT Melati Budi Santoso" is one person.
    """
    if len(subject) < LEAST_JOINED or subject[1].lower not in context.lang.clauses.AND:
        return False
    first, second, heads = subject[0].lower, subject[2].lower, context.lang.titles.HEADS
    named = subject[-1].pos == "PROPN" and not any(t.pos == "ADP" for t in subject)
    offices = named and first in heads and second in heads
    names_deed = context.lang.needing.names_deed
    return offices or (bool(names_deed(first)) and bool(names_deed(second)))
