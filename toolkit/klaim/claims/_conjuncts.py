"""Finds the members of a coordination: by the marks of a list, by the parse, or by members of one form."""

import itertools
from collections.abc import Sequence

from klaim.claims._alike import alike, is_single
from klaim.claims._listed import BINDERS, LONGEST_MEMBER, Coordination, first_item, listed, parts_items
from klaim.claims._model import Context
from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._tree import children, subtree, trim

TWO = 2
"""Conjunctions of a list that is joined twice."""
QUOTES = frozenset("\"“”'‘’")


def conjuncts(phrase: Phrase, context: Context) -> Coordination | None:
    """The coordination of a phrase; None where it has none, several, or one that cannot surely be split."""
    clauses, lists = context.lang.clauses, context.lang.lists
    words = {t.lower for t in phrase}
    if words.isdisjoint(clauses.AND) and words.isdisjoint(clauses.BUT) and words.isdisjoint(lists.UP_TO):
        return None
    if lists.BOTH in words and lists.AND_ALSO in words:
        return _both(phrase, context)
    joins = [n for n, t in enumerate(phrase) if t.lower in context.lang.unions.CONJUNCTIONS and 0 < n < len(phrase) - 1]
    if not joins and (last := _last_comma_word(phrase, context)):
        joins = [last]
    if any(t.text == "/" for n in joins for t in phrase[max(0, n - 1) : n + 2]):
        return None
    if len(joins) == TWO:
        return _joined_twice(phrase, joins, context)
    if len(joins) != 1 or _is_one_thing(phrase, joins[0], context):
        return None
    if any(t.lower == clauses.RELATIVE for t in phrase[: joins[0]]):
        return _qualities(phrase, joins[0], context)
    if any(parts_items(phrase, n, context) for n in range(joins[0] - 1)):
        return listed(phrase, joins[0], context)
    for find in (_repeated, _parsed, _two_names):
        found = find(phrase, joins[0], context)
        if found is not None:
            return found
    return None


def _joined_twice(phrase: Phrase, joins: list[int], context: Context) -> Coordination | None:
    """A list of three joined by two conjunctions, one behind a comma: "A dan B, serta C", "A, serta B dan C"."""
    commas = [n for n, t in enumerate(phrase[: joins[-1]]) if t.text == ","]
    if len(commas) != 1 or commas[0] + 1 not in joins or phrase[joins[0]].lower == phrase[joins[1]].lower:
        return None
    if any(_is_one_thing(phrase, join, context) for join in joins):
        return None
    if any(t.lower == context.lang.clauses.RELATIVE or t.pos == "VERB" for t in phrase[: joins[-1]]):
        return None
    a, b = joins
    first, second, last = trim(phrase[:a]), trim(phrase[a + 1 : b]), trim(phrase[b + 1 :])
    if not first or not second or not last or len(second) > LONGEST_MEMBER:
        return None
    start = first_item(first, [second], context)
    members = [first[start:], second, last]
    return Coordination(first[:start], members, ()) if alike(members, context) else None


def _is_one_thing(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether what is joined belongs together: "antara A dan B", a pair that is one word, the name of a body or law."""
    lists = context.lang.lists
    words = {t.lower for t in phrase[:join]}
    if words & context.lang.unions.ONE_THING:
        return True
    if phrase[join + 1].lower in lists.NO_MEMBERS and not any(t.text == "," for t in phrase[:join]):
        return True
    if {phrase[join - 1].lower, phrase[join + 1].lower} <= lists.ATTRIBUTES and join > 1:
        return True
    pair = frozenset((phrase[join - 1].lower, phrase[join + 1].lower))
    before, after = (sum(t.text in QUOTES for t in part) for part in (phrase[1:join], phrase[join:]))
    quoted = before % 2 and after % 2
    return pair in lists.FIXED_PAIRS or bool(quoted) or _one_name(phrase, join, context)


def _one_name(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether the coordination is inside the name of one body ("Badan Meteorologi, Klimatologi, dan Geofisika")."""
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
    if head in titles.HEADS and last == join - 1:
        return True
    inside = right in titles.PARTS or bool(context.lang.lists.shape(right))
    bodies = any(t.lower.lstrip("-") in titles.BODIES for t in phrase[at:join])
    return bodies or head in context.lang.lists.ASSOCIATIONS or (head in titles.ORGANISATIONS and inside)


def _both(phrase: Phrase, context: Context) -> Coordination | None:
    """Read "baik A maupun B": the preposition, and the noun behind it, before the first hold for both.

    Nouns behind a comma spell out the noun before it: "semua pihak, baik penjual maupun pembeli".
    """
    clauses = context.lang.clauses
    first = next((n for n, t in enumerate(phrase) if t.lower == context.lang.lists.BOTH), None)
    join = next((n for n, t in enumerate(phrase) if t.lower == context.lang.lists.AND_ALSO), None)
    if first is None or join is None or not first < join - 1 or join == len(phrase) - 1:
        return None
    before, members = trim(phrase[:first]), [trim(phrase[first + 1 : join]), trim(phrase[join + 1 :])]
    if not all(members) or any(t.lower in clauses.AND or t.text == "," for m in members for t in m):
        return None
    if members[0][0].pos == "ADP" and members[1][0].pos != "ADP" and len(members[0]) > 1:
        shared = len(members[0]) - 1 if len(members[1]) == 1 else 1
        before, members[0] = before + members[0][:shared], members[0][shared:]
    elif first and phrase[first - 1].text == "," and members[0][0].pos not in ("ADP", "ADJ"):
        return None
    short = all(len(m) <= LONGEST_MEMBER for m in members)
    return Coordination(before, members, ()) if short and alike(members, context) else None


def _last_comma_word(phrase: Phrase, context: Context) -> int | None:
    """The "hingga" that ends a list of nouns with commas: "wisatawan, pebisnis, hingga keluarga"."""
    upto = context.lang.lists.UP_TO
    at = next((n for n, t in enumerate(phrase) if t.lower in upto and 2 < n < len(phrase) - 1), None)
    if at is None or not any(t.text == "," for t in phrase[: at - 1]):
        return None
    return at if phrase[at - 1].pos in ("NOUN", "PROPN", "PUNCT") and phrase[at + 1].pos in ("NOUN", "PROPN") else None


def _qualities(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """The two qualities of "lingkungan yang aman dan nyaman"; a degree before the first holds for both."""
    degrees = context.lang.lists.DEGREES
    start = join - 1
    if start > 1 and phrase[start - 1].lower in degrees:
        start -= 1
    last = join + 1 + (phrase[join + 1].lower in degrees)
    if phrase[start - 1].lower != context.lang.clauses.RELATIVE or last >= len(phrase):
        return None
    lasting = phrase[last].pos == "VERB" and not context.lang.verbs.takes_object(phrase[last].lower)
    if phrase[join - 1].pos != "ADJ" or not (phrase[last].pos == "ADJ" or lasting):
        return None
    after = phrase[last + 1 :]
    if after and after[0].pos != "ADP":
        return None
    if start < join - 1 and last == join + 1:
        start += 1
    return Coordination(phrase[:start], [phrase[start:join], phrase[join + 1 : last + 1]], after)


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
    cuts = [phrase.index(part[0]) for part in parts]
    first = phrase.index(head)
    while first > 0 and phrase[first - 1].head == phrase[first].i and phrase[first - 1].pos in ("NUM", "DET"):
        first -= 1
    bounds = [first, *cuts, len(phrase)]
    members = [trim(phrase[a:b]) for a, b in itertools.pairwise(bounds)]
    if not all(members):
        return None
    if first and phrase[first - 1].lower in context.lang.lists.OPENS_CLAUSE and (split := _subjects(members, context)):
        return Coordination(phrase[:first], *split)
    if not alike(members, context):
        return None
    if members[-1][0].text[0].isupper() and _counted(phrase[: cuts[0]], context):
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
    return mutual or lower >= context.lang.lists.COOPERATION


def _counted(before: Phrase, context: Context) -> bool:
    """Whether two names are those of a pair counted before them: "dua desa terpencil Waru dan Jati"."""
    return any(t.lower in context.lang.lists.PAIR for t in before)


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


def _repeated(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """Two members that open with the same word or each with a number: "desa A dan desa B"."""
    right = trim(phrase[join + 1 :])
    if not right or right[0].pos not in ("NOUN", "PROPN", "ADP", "NUM"):
        return None
    start = next((n for n in range(join - 2, -1, -1) if _opens_alike(phrase, n, right)), None)
    if start is None or len(right) < 2 or max(join - start, len(right)) > LONGEST_MEMBER:
        return None
    if right[0].text[0].isupper() and _counted(phrase[:start], context):
        return None
    return Coordination(phrase[:start], [trim(phrase[start:join]), right], ())


def _opens_alike(phrase: Phrase, at: int, right: Phrase) -> bool:
    """Whether a member at `at` opens as the one behind the conjunction does: with one word, or with a number."""
    if right[0].pos != "NUM":
        return phrase[at].lower == right[0].lower
    nouns = len(right) > 1 and right[1].pos == "NOUN" and phrase[at + 1].pos == "NOUN"
    return phrase[at].pos == "NUM" and nouns and (not at or phrase[at - 1].pos != "NUM")


def _two_names(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """Two runs of capitals around a conjunction that name no one body and no counted group."""
    start, end = join, join + 1
    while start > 0 and _in_name(phrase[start - 1], context):
        start -= 1
    while end < len(phrase) and _in_name(phrase[end], context):
        end += 1
    members, after = [phrase[start:join], phrase[join + 1 : end]], phrase[end:]
    if not all(members) or _counted(phrase[:start], context):
        return None
    if after and after[0].pos not in BINDERS:
        return None
    alike = all(is_single(m, context) for m in members)
    return Coordination(phrase[:start], members, after) if alike else None


def _in_name(token: Token, context: Context) -> bool:
    opening = token.start in context.writer.sentence_starts and token.pos != "PROPN"
    return token.text[0].isupper() and not opening
