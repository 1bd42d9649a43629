"""Finds the members of a coordination: by the marks of a list, by the parse, or by members of one form."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from klaim.claims._model import Context
from klaim.parsing import Token
from klaim.propositions._model import Phrase
from klaim.propositions._tree import children, subtree, trim

LONGEST_MEMBER = 8
_BINDERS = ("ADP", "SCONJ")


class Coordination(NamedTuple):
    """The words before a coordination, its members, and the words behind that all of them share."""

    before: Phrase
    members: list[Phrase]
    after: Phrase


def conjuncts(phrase: Phrase, context: Context) -> Coordination | None:
    """The coordination of a phrase; None where it has none, several, or one that cannot surely be split."""
    clauses = context.lang.clauses
    if {clauses.BOTH, clauses.AND_ALSO} <= {t.lower for t in phrase}:
        return _both(phrase, context)
    joins = [n for n, t in enumerate(phrase) if t.lower in clauses.AND | clauses.BUT and 0 < n < len(phrase) - 1]
    if not joins and (last := _last_comma_word(phrase, context)):
        joins = [last]
    if len(joins) != 1 or _is_one_thing(phrase, joins[0], context):
        return None
    if any(t.lower == clauses.RELATIVE for t in phrase[: joins[0]]):
        return _qualities(phrase, joins[0], context)
    if any(_parts_items(phrase, n, context) for n in range(joins[0] - 1)):
        return _listed(phrase, joins[0], context)
    for find in (_repeated, _parsed, _two_names):
        found = find(phrase, joins[0], context)
        if found is not None:
            return found
    return None


def _parts_items(phrase: Phrase, at: int, context: Context) -> bool:
    """Whether a comma stands between the items of a list rather than before a phrase that goes on."""
    following = phrase[at + 1]
    return phrase[at].text == "," and following.pos not in _BINDERS and following.lower not in context.lang.clauses.SUCH


def _is_one_thing(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether what is joined belongs together: "antara A dan B", a pair that is one word, the name of a body or law."""
    clauses = context.lang.clauses
    words = {t.lower for t in phrase[:join]}
    if words & (clauses.BETWEEN | clauses.TOGETHER | context.lang.measures.PLACING | clauses.TITLES_OF_LAWS):
        return True
    if phrase[join + 1].lower in clauses.NO_MEMBERS and not any(t.text == "," for t in phrase[:join]):
        return True
    pair = frozenset((phrase[join - 1].lower, phrase[join + 1].lower))
    quoted = sum(t.text in '"“”' for t in phrase[1:join]) % 2
    return pair in clauses.FIXED_PAIRS or bool(quoted) or _one_name(phrase, join, context)


def _one_name(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether the coordination is inside the name of one body ("Badan Meteorologi, Klimatologi, dan Geofisika")."""
    if not (phrase[join - 1].text[0].isupper() and phrase[join + 1].text[0].isupper()):
        return False
    at = join
    while at > 0 and (phrase[at - 1].text[0].isupper() or phrase[at - 1].text == ","):
        at -= 1
    titles, head, right = context.lang.titles, phrase[at].lower, phrase[join + 1].lower
    if at == join or right == head or right in titles.HEADS:
        return False
    inside = right in titles.PARTS or bool(context.lang.clauses.shape(right))
    return head in titles.BODIES | titles.HEADS or (head in titles.ORGANISATIONS and inside)


def _both(phrase: Phrase, context: Context) -> Coordination | None:
    """Read "baik A maupun B": the preposition, and the noun behind it, before the first hold for both.

    Nouns behind a comma spell out the noun before it: "semua pihak, baik penjual maupun pembeli".
    """
    clauses = context.lang.clauses
    first = next((n for n, t in enumerate(phrase) if t.lower == clauses.BOTH), None)
    join = next((n for n, t in enumerate(phrase) if t.lower == clauses.AND_ALSO), None)
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
    return Coordination(before, members, ()) if short and _alike(members, context) else None


def _last_comma_word(phrase: Phrase, context: Context) -> int | None:
    """The "hingga" that ends a list of nouns with commas: "wisatawan, pebisnis, hingga keluarga"."""
    upto = context.lang.clauses.UP_TO
    at = next((n for n, t in enumerate(phrase) if t.lower in upto and 2 < n < len(phrase) - 1), None)
    if at is None or not any(t.text == "," for t in phrase[: at - 1]):
        return None
    return at if phrase[at - 1].pos in ("NOUN", "PROPN", "PUNCT") and phrase[at + 1].pos in ("NOUN", "PROPN") else None


def _qualities(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """The two qualities of "lingkungan yang aman dan nyaman"; a degree before the first holds for both."""
    degrees = context.lang.clauses.DEGREES
    start = join - 1
    if start > 1 and phrase[start - 1].lower in degrees:
        start -= 1
    last = join + 1 + (phrase[join + 1].lower in degrees)
    if phrase[start - 1].lower != context.lang.clauses.RELATIVE or last >= len(phrase):
        return None
    if phrase[join - 1].pos != "ADJ" or phrase[last].pos != "ADJ":
        return None
    after = phrase[last + 1 :]
    if after and after[0].pos != "ADP":
        return None
    if start < join - 1 and last == join + 1:
        start += 1
    return Coordination(phrase[:start], [phrase[start:join], phrase[join + 1 : last + 1]], after)


def _listed(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """A list with commas and a last "dan": the items, cut by its marks alone."""
    commas = [n for n, t in enumerate(phrase[:join]) if t.text == ","]
    inner = [n for n in commas if n != join - 1 and _parts_items(phrase, n, context)]
    if not inner or any(t.pos == "VERB" and context.lang.verbs.looks_finite(t.lower) for t in phrase[inner[0] : join]):
        return None
    bounds = [*inner, join]
    items = [trim(phrase[a + 1 : b]) for a, b in itertools.pairwise(bounds)]
    last = trim(phrase[join + 1 :])
    end = _item_end(last, items, context)
    last, after = last[:end], last[end:]
    start = _first_item(phrase[: inner[0]], items, context)
    members = [phrase[start : inner[0]], *items, last]
    if any(not m or len(m) > LONGEST_MEMBER for m in members) or not _alike(members, context):
        return None
    if _spells_out(phrase[: inner[0]], items, context):
        return None
    if last[0].lower in context.lang.clauses.NO_MEMBERS:
        members.pop()
    return Coordination(phrase[:start], members, trim(after) if after and after[0].pos == "ADP" else ())


def _spells_out(first: Phrase, items: list[Phrase], context: Context) -> bool:
    """Whether names behind a comma are those of a counted group before it: "dua perwira, Budi dan Tono"."""
    if any(t.lower in context.lang.clauses.SUCH for t in first):
        return False
    names = all(item[0].text[0].isupper() for item in items)
    return names and any(t.pos == "NUM" or t.lower in context.lang.titles.SEVERAL for t in first)


def _item_end(last: Phrase, items: list[Phrase], context: Context) -> int:
    """Where the last item of a list of names ends: a preposition behind it belongs to the whole."""
    if any(t.pos == "ADP" for item in items for t in item):
        return len(last)
    end = next((n for n, t in enumerate(last) if n and t.pos in _BINDERS), len(last))
    return len(last) if end < len(last) and last[end].lower in context.lang.titles.AS else end


def _first_item(before: Phrase, items: list[Phrase], context: Context) -> int:
    """Where the first item of a list begins in the words before its first comma.

    Behind a preposition or verb; at a name where all items are names.
    """
    names = all(item and item[0].pos == "PROPN" for item in items)
    start = len(before) - 1
    while start > 0:
        token = before[start - 1]
        if token.pos in ("ADP", "VERB", "SCONJ", "PUNCT") or (
            names and token.pos != "PROPN" and before[start].pos == "PROPN"
        ):
            break
        start -= 1
    states = context.lang.places.STATES
    if start < len(before) - 1 and all(" ".join(t.text for t in item) in states for item in items):
        heads = context.lang.titles.HEADS
        return start + (before[start].lower in heads)
    return start


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
    if any(not m for m in members) or not _alike(members, context):
        return None
    if members[-1][0].text[0].isupper() and _counted(phrase[: cuts[0]], context):
        return None
    shared = _noun_before_name(members)
    own = _own(members, context)
    return Coordination(
        phrase[:first] + members[0][:shared], [members[0][shared:], *members[1:-1], own], members[-1][len(own) :]
    )


def _counted(before: Phrase, context: Context) -> bool:
    """Whether two names are those of a pair counted before them: "dua desa terpencil Waru dan Jati"."""
    return any(t.lower in context.lang.clauses.PAIR for t in before)


def _noun_before_name(members: list[Phrase]) -> int:
    """How many words before the name in the first member hold for all: "gol-gol Budi dan Tono"."""
    if not all(m[0].text[0].isupper() for m in members[1:]) or members[0][0].text[0].isupper():
        return 0
    return next((n for n, t in enumerate(members[0]) if t.text[0].isupper()), 0)


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
    end = next((n for n, t in enumerate(last) if n and (t.pos in _BINDERS or t.lower == relative)), len(last))
    shapes = {context.lang.clauses.shape(m[_head(m)].lower) for m in members}
    if shapes == {context.lang.clauses.QUALITY} and last[head + 1 : end] and last[head + 1].pos in ("NOUN", "PROPN"):
        end = head + 1
    return last[:end]


def _head(member: Phrase) -> int:
    """Index of the noun behind the numbers and determiners that a conjunct opens with."""
    return next((n for n, t in enumerate(member) if t.pos not in ("NUM", "DET")), len(member) - 1)


def _repeated(phrase: Phrase, join: int, context: Context) -> Coordination | None:
    """Two members that open with the same word: "desa A dan desa B"."""
    right = trim(phrase[join + 1 :])
    if not right or right[0].pos not in ("NOUN", "PROPN", "ADP"):
        return None
    start = next((n for n in range(join - 2, -1, -1) if phrase[n].lower == right[0].lower), None)
    if start is None or len(right) < 2 or max(join - start, len(right)) > LONGEST_MEMBER:
        return None
    if right[0].text[0].isupper() and _counted(phrase[:start], context):
        return None
    return Coordination(phrase[:start], [trim(phrase[start:join]), right], ())


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
    if after and after[0].pos not in _BINDERS:
        return None
    alike = all(_is_single(m, context) for m in members)
    return Coordination(phrase[:start], members, after) if alike else None


def _in_name(token: Token, context: Context) -> bool:
    opening = token.start in context.writer.sentence_starts and token.pos != "PROPN"
    return token.text[0].isupper() and not opening


def _alike(members: list[Phrase], context: Context) -> bool:
    """Whether conjuncts are of one kind, as true conjuncts are: no verb among nouns, no preposition before only one."""
    if all(len(m) == 1 for m in members) and len(members) > 2:
        return True
    if any(m[0].pos == "ADJ" for m in members) and not all(len(m) <= 2 for m in members):
        return False
    if not all(_is_single(m, context) for m in members) or _has_clause(members[-1], context):
        return False
    if len({all(t.pos in ("NUM", "SYM") for t in m) for m in members}) > 1:
        return False
    kinds = {
        ("name" if m[0].pos == "PROPN" else "noun")
        if m[0].pos in ("NOUN", "PROPN", "NUM", "X", "DET", "PRON")
        else m[0].pos
        for m in members
    }
    if kinds <= {"name", "noun"}:
        return all(m[0].pos != "PRON" or m[0].lower != context.lang.clauses.RELATIVE for m in members)
    return len(kinds) == 1 and "ADP" not in kinds


def _has_clause(member: Phrase, context: Context) -> bool:
    """Whether a verb makes a conjunct of nouns a clause of its own: "skema itu dan PT AJS menyetujuinya"."""
    if member[0].pos not in ("NOUN", "PROPN", "PRON"):
        return False
    words = itertools.takewhile(lambda t: t.lower != context.lang.clauses.RELATIVE, member[1:])
    return any(t.pos == "VERB" and context.lang.verbs.carries_clause(t.lower) for t in words)


def _is_single(member: Phrase, context: Context) -> bool:
    """Whether a conjunct in capitals is surely one name: known, or of no words that bodies are named with."""
    words = [t.text for t in member]
    if len(words) < 2 or not all(w[0].isupper() for w in words):
        return True
    name = " ".join(words)
    known = name in context.lang.places.NAMES or name in context.entities.people or name in context.entities.aliases
    if known or context.writer.mentions.get(member[0].start) is not None or words[0] in context.lang.places.KINDS:
        return True
    titles, lower = context.lang.titles, [w.lower() for w in words]
    if lower[0] in titles.ORGANISATIONS | titles.HEADS:
        return True
    return not {lower[0], lower[-1]} & (titles.BODIES | titles.PARTS)
