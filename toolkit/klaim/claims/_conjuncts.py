"""Finds the members of a coordination: where treebanks taught that they begin and end, else by form or parse."""

import itertools
from collections.abc import Sequence

from klaim.claims._alike import alike
from klaim.claims._both import both
from klaim.claims._boundaries import bounds
from klaim.claims._listed import BINDERS, Coordination, listed, parts_items, without_apposed
from klaim.claims._model import Context
from klaim.claims._one_thing import is_one_thing, may_be_of_all
from klaim.claims._shared_words import each_as_what, for_all
from klaim.claims._sited import held_in, situated
from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._tree import NOMINAL, children, subtree, trim

SURE, QUITE_SURE = 0.6, 0.8
"""How sure the bounds that were learnt must be: more so where what the last member ends in may be of all."""

MOST_JOINS = 8
"""Conjunctions of a phrase that can be parted; more stand in text without marks between its sentences."""


def conjuncts(phrase: Phrase, context: Context, *, either: bool = False) -> Coordination | None:
    """The widest coordination of a phrase; None where it has none, or none that can surely be split."""
    lists = context.lang.lists
    words = {t.lower for t in phrase}
    if words.isdisjoint(context.lang.unions.JOINS_MEMBERS):
        return None
    if lists.BOTH in words and lists.AND_ALSO in words:
        return both(phrase, context)
    joins = _joins(phrase, context, either=either)
    if (upto := _before_last_comma_word(phrase, joins, context)) is not None:
        return upto
    if len(joins) > MOST_JOINS or _names_otherwise(phrase, joins, context):
        return None
    learnt = [one for join in joins if (one := _learnt(phrase, join, context)) is not None]
    formed = _by_form(phrase, joins[0], context) if len(joins) == 1 and not learnt else None
    found = min(learnt, key=lambda one: len(one.before) + len(one.after)) if learnt else formed
    found = for_all(found, context) if found is not None else None
    if found is None or may_be_of_all(found.before, found.members, context) or each_as_what(found, context):
        return None
    if found.before and _belongs(found.before[-1], found.members[0][0], context):
        return None
    return without_apposed(held_in(situated(found, context), context), context)


def _joins(phrase: Phrase, context: Context, *, either: bool) -> list[int]:
    """The conjunctions of a phrase, or else the "hingga" that ends a list."""
    lang, joins = context.lang, []
    for n, token in enumerate(phrase[:-1]):
        either = either or token.lower in lang.unions.OPENS_EITHER
        if n and (token.lower in lang.unions.JOINS_THINGS or (either and token.lower in lang.lists.EITHER)):
            joins.append(n)
    if not joins and (last := _last_comma_word(phrase, context)):
        joins = [last]
    joins = [n for n in joins if (phrase[n - 1].lower, phrase[n].lower) not in lang.lists.NO_JOINTS]
    joins = [n for n in joins if phrase[n + 1].lower not in lang.joined.FELLOWS]
    return [n for n in joins if all(t.text != "/" for t in phrase[max(0, n - 1) : n + 2])]


def _names_otherwise(phrase: Phrase, joins: list[int], context: Context) -> bool:
    """Whether an "atau" before what is joined gives another name: "kerja dari rumah atau work from home dan bonus"."""
    named = next((n for n, t in enumerate(phrase) if t.lower in context.lang.lists.EITHER and n not in joins), None)
    join = next((n for n in joins if named is not None and n > named), None)
    apart = any(t.pos in ("ADP", "SCONJ", "VERB") or t.text == "," for t in phrase[named:join])
    return join is not None and not apart and any(t.pos == "ADP" for t in phrase[:named])


def _learnt(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """What a conjunction joins by the bounds that were learnt, where these are sure and the members of one kind."""
    found = bounds(phrase, join, context.lang, first=_list_start(phrase, join, context))
    if found is None or is_one_thing(phrase, found.start, join, context):
        return None
    start = found.start - (found.start > 0 and _belongs(phrase[found.start - 1], phrase[found.start], context))
    start = _with_own(phrase, start, phrase[join + 1], context)
    places = (start - 1, *(at for at in found.cuts if phrase[at].text != "/"), join, found.end)
    members = [trim(phrase[a + 1 : b]) for a, b in itertools.pairwise(places)]
    if not context.lang.lists.NO_MEMBERS.isdisjoint(t.lower for t in members[-1][-2:]):
        members.pop()
    before, after = phrase[:start], phrase[found.end :]
    if not all(members) or found.sure < (QUITE_SURE if _shares_end(members, context) else SURE):
        return None
    if not alike(members, context) or _is_counted(before, members, context):
        return None
    if _lack_verb(before, members, after, context):
        return None
    return Coordination(before, members, after)


def _shares_end(members: list[Phrase], context: Context) -> bool:
    """Whether a member holds what may be of all: a name or "-nya" at the end, an adverb, a name before a number.

    "gubernur dan wakil gubernur Jawa Tengah", "minyak sawit dan turunannya", "70 dan 170 sama-sama".
    """
    *earlier, last = members
    name = last[-1].pos == "PROPN" and last[0].text.islower() and all(m[-1].pos != "PROPN" for m in earlier)
    owned = last[-1].lower.endswith(context.lang.clauses.POSSESSIVE)
    return name or owned or last[-1].pos in ("ADV", "PART") or (last[0].pos, members[0][0].pos) == ("NUM", "PROPN")


def _list_start(phrase: Phrase, join: int, context: Context) -> int | None:
    """Where a list with commas begins that words open: "gejala seperti demam, mual, dan pusing"."""
    opens, among = context.lang.unions.OPENS_LIST, context.lang.lists.AMONG_OTHERS.split()
    for n in range(join - 1, -1, -1):
        if phrase[n].lower in opens or [t.lower for t in phrase[max(0, n - 1) : n + 1]] == among:
            start = n + 1 + (phrase[n + 1].pos == "ADP")
            return start if any(t.text == "," for t in phrase[start + 1 : join - 1]) else None
    return None


def _belongs(noun: Token, word: Token, context: Context) -> bool:
    """Whether a word goes with the noun before it alone, and not with what is joined to it."""
    return (noun.lower, word.lower) in context.lang.lists.COMPOUNDS or _is_owned(noun, word, context)


def _with_own(phrase: Phrase, start: int, last: Token, context: Context) -> int:
    """Where the first member begins whose office or head noun the last, which opens with one or is a firm, lacks."""
    if last.lower in context.lang.titles.HEADS:
        return _with_office(phrase, start, context)
    return _with_head(phrase, start) if last.text in context.lang.abbreviations.LEGAL_FORMS else start


def _with_office(phrase: Phrase, start: int, context: Context) -> int:
    """Where the office before a name begins, which is its own where the next of a list has another.

    "Presiden terpilih Prabowo dan Wakil Presiden Ma'ruf".
    """
    at = start
    while at > 0 and phrase[at - 1].pos in (*NOMINAL, "ADJ", "VERB") and phrase[at - 1].text != ",":
        at -= 1
        if phrase[at].lower in context.lang.titles.HEADS and phrase[at].text[0].isupper():
            return at
    return start


def _with_head(phrase: Phrase, start: int) -> int:
    """Where a plain noun phrase begins, whose head no firm behind it shares: "pemerintah daerah dan PT Melati"."""
    while start and phrase[start].text.islower() and phrase[start - 1].pos == "NOUN":
        start -= 1
    return start


def _is_owned(noun: Token, name: Token, context: Context) -> bool:
    """Whether a name is that of somebody's own, as no other name behind it is: "putranya Budi, Menteri Tono …"."""
    return name.pos == "PROPN" and noun.lower.endswith(context.lang.clauses.POSSESSIVE)


def _counts_all(before: Phrase, members: list[Phrase], context: Context) -> bool:
    """Whether the number before the first noun is that of all: "20 kabupaten dan kota"."""
    first, *others = members
    words = (before[-1:] if before and before[-1].pos == "NUM" else ()) + first
    if len(words) < 2 or words[0].pos != "NUM" or words[0].lower in context.lang.lists.ONE or words[1].pos != "NOUN":
        return False
    measure = context.lang.quantities.is_measure(words[1].lower)
    return not measure and all(m[0].pos in ("NOUN", "ADJ") for m in others)


def _lack_verb(before: Phrase, members: list[Phrase], after: Phrase, context: Context) -> bool:
    """Whether members are subjects of a relative clause whose verb is none of the words behind them."""
    relative = bool(before) and before[-1].lower == context.lang.clauses.RELATIVE
    return relative and members[0][0].pos in NOMINAL and not (after and after[0].pos in ("VERB", "AUX"))


def _by_form(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """What a conjunction joins by the marks of a list, else by the parse."""
    first = next((n for n in range(1, join) if parts_items(phrase, n, context)), join)
    if is_one_thing(phrase, first, join, context):
        return None
    if any(t.lower == context.lang.clauses.RELATIVE for t in phrase[:join]):
        return None
    if first < join - 1:
        return listed(phrase, join, context)
    return _parsed(phrase, join, context)


def _last_comma_word(phrase: Phrase, context: Context) -> int | None:
    """The "hingga" that ends a list of nouns with commas: "wisatawan, pebisnis, hingga keluarga"."""
    upto = context.lang.lists.UP_TO
    at = next((n for n, t in enumerate(phrase) if t.lower in upto and 2 < n < len(phrase) - 1), None)
    twice = at is not None and any(t.lower in upto for t in phrase[at + 1 :])
    if at is None or twice or not any(t.text == "," for t in phrase[: at - 1]):
        return None
    return at if phrase[at - 1].pos in ("NOUN", "PROPN", "PUNCT") and phrase[at + 1].pos in ("NOUN", "PROPN") else None


def _before_last_comma_word(phrase: Phrase, joins: list[int], context: Context) -> Coordination | None:
    """A list with commas whose last thing behind "hingga" is two: "pelajar, mahasiswa, hingga petani dan nelayan"."""
    last = _last_comma_word(phrase, context)
    return listed(phrase, last, context) if last is not None and joins and last < joins[0] else None


def _parsed(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """The conjuncts that the parse finds around the last conjunction."""
    last = phrase[join + 1]
    for token in phrase[:join]:
        found = [c for c in children(phrase, token) if c.dep == "conj" and c.start > token.start]
        if found and any(subtree(phrase, c)[0].start <= last.start <= subtree(phrase, c)[-1].start for c in found):
            return _around(phrase, token, found, context)
    return None


def _around(phrase: Phrase, head: Token, found: Sequence[Token], context: Context) -> Coordination | None:
    """Words before, conjuncts, words shared behind."""
    parts = [trim(subtree(phrase, c)) for c in found]
    if not all(parts):
        return None
    cuts = [at for part in parts if phrase[(at := phrase.index(part[0])) - 1].text != "/"]
    if not cuts:
        return None
    first = phrase.index(head)
    while first > 0 and phrase[first - 1].head == phrase[first].i and phrase[first - 1].pos in ("NUM", "DET"):
        first -= 1
    first = _with_own(phrase, first, phrase[cuts[-1]], context)
    bounds = [first, *cuts, len(phrase)]
    members = [trim(phrase[a:b]) for a, b in itertools.pairwise(bounds)]
    if not all(members):
        return None
    if first and phrase[first - 1].lower in context.lang.lists.OPENS_CLAUSE and (split := _subjects(members, context)):
        return Coordination(phrase[:first], *split)
    if not alike(members, context):
        return None
    if _is_counted(phrase[: cuts[0]], members, context):
        return None
    shared = _noun_before_name(members, context)
    own = _own(members, context)
    return Coordination(
        phrase[:first] + members[0][:shared], [members[0][shared:], *members[1:-1], own], members[-1][len(own) :]
    )


def _subjects(members: list[Phrase], context: Context) -> tuple[list[Phrase], Phrase] | None:
    """The subjects of a clause behind "agar" or "bahwa", and its predicate: "agar TNI dan Polri terus bersiaga"."""
    *earlier, last = members
    lang = context.lang
    verbal = lang.unions.BEFORE_PREDICATE
    verb = (n for n, t in enumerate(last) if n and (t.lower in verbal or lang.verbs.carries_clause(t.lower)))
    at = next(verb, None)
    if at is None or acts_together(last[at:], context) or any(t.lower == lang.clauses.RELATIVE for t in last[:at]):
        return None
    found = [*earlier, last[:at]]
    return (found, last[at:]) if alike(found, context) else None


def acts_together(words: Phrase, context: Context) -> bool:
    """Whether a predicate says what its subjects do with one another: "sepakat", "mencapai kesepakatan"."""
    lower = {t.lower for t in words}
    mutual = bool(lower & context.lang.unions.MUTUAL)
    meetings = context.lang.meetings
    met = bool(lower & meetings.HOLDING) and bool(lower & (meetings.NOUNS | meetings.LINES))
    return mutual or met or lower >= context.lang.lists.COOPERATION


def _is_counted(before: Phrase, members: list[Phrase], context: Context) -> bool:
    """Whether members are counted together: "dua desa terpencil Waru dan Jati", "20 kabupaten dan kota"."""
    named = members[-1][0].text[0].isupper() and any(t.lower in context.lang.lists.PAIR for t in before)
    return named or _counts_all(before, members, context)


def _noun_before_name(members: list[Phrase], context: Context) -> int:
    """How many words before the name in the first member hold for all: "gol-gol Budi dan Tono".

    None before an office behind another kind of name, nor somebody's own: "pemimpin Teluk dan Presiden …",
    "putranya Budi dan Menteri …".
    """
    first = members[0][0]
    common = first.pos == "NOUN" or first.lower in context.lang.relatives.OF_MANY
    opens = common and first.start in context.writer.sentence_starts
    if not all(m[0].text[0].isupper() for m in members[1:]) or (first.text[0].isupper() and not opens):
        return 0
    if members[0][0].lower.endswith(context.lang.clauses.POSSESSIVE):
        return 0
    at = next((n for n, t in enumerate(members[0]) if t.text[0].isupper() and (n or not opens)), 0)
    offices = context.lang.titles.HEADS
    return 0 if members[-1][0].lower in offices and members[0][at].lower not in offices else at


def _own(members: list[Phrase], context: Context) -> Phrase:
    """The last conjunct without what bare nouns before it share.

    That is a prepositional phrase or relative clause, and what two nouns of one form are of:
    "keamanan dan ketertiban masyarakat".
    """
    *earlier, last = members
    head = _head(last)
    if any(_head(m) != len(m) - 1 or m[-1].pos != "NOUN" for m in earlier) or last[head].pos != "NOUN":
        return last
    relative = context.lang.clauses.RELATIVE
    end = next((n for n, t in enumerate(last) if n and (t.pos in BINDERS or t.lower == relative)), len(last))
    shapes = {context.lang.lists.shape(m[_head(m)].lower) for m in members}
    if shapes == {context.lang.lists.QUALITY} and last[head + 1 : end] and last[head + 1].pos in ("NOUN", "PROPN"):
        end = head + 1
    return last[:end]


def _head(member: Phrase) -> int:
    """Index of the noun behind the numbers and determiners that a conjunct opens with."""
    return next((n for n, t in enumerate(member) if t.pos not in ("NUM", "DET")), len(member) - 1)
