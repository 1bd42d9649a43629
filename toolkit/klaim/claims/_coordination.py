"""Splits a clause at its coordinations, so that each claim states one thing."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from klaim.claims._model import Context
from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import children, subtree, trim

MAX_SPLITS = 8


def alternatives(phrase: Phrase, context: Context) -> list[Phrase]:
    """A phrase split at its coordination: each conjunct with the words before the first.

    A prepositional phrase behind the last of several bare nouns belongs to each of them.
    """
    if (
        len(phrase) > 2
        and phrase[0].text in '"“'
        and phrase[-1].text in '"”'
        and (inner := alternatives(trim(phrase[1:-1]), context))[1:]
    ):
        return inner
    split = _conjuncts(phrase, context)
    if split is None:
        return [phrase]
    before, members, after = split
    return [before + member + after for member in members][:MAX_SPLITS]


def _conjuncts(phrase: Phrase, context: Context) -> tuple[Phrase, list[Phrase], Phrase] | None:
    clauses = context.lang.clauses
    joins = [n for n, t in enumerate(phrase) if t.lower in clauses.AND | clauses.BUT and 0 < n < len(phrase) - 1]
    if (
        len(joins) != 1
        or any(t.lower in clauses.BETWEEN | context.lang.measures.PLACING for t in phrase)
        or _one_name(phrase, joins[-1], context)
    ):
        return None
    if any(t.lower == clauses.RELATIVE for t in phrase[: joins[-1]]):
        return None
    if listed := _listed(phrase, joins[-1], context):
        return listed
    last = phrase[joins[-1] + 1]
    for token in phrase[: joins[-1]]:
        conjuncts = [c for c in children(phrase, token) if c.dep == "conj" and c.start > token.start]
        if conjuncts and any(
            subtree(phrase, c)[0].start <= last.start <= subtree(phrase, c)[-1].start for c in conjuncts
        ):
            return _around(phrase, token, conjuncts, context)
    return None


def _listed(phrase: Phrase, join: int, context: Context) -> tuple[Phrase, list[Phrase], Phrase] | None:
    """A list with commas and a last "dan": the items, cut by its marks alone."""
    commas = [n for n, t in enumerate(phrase[:join]) if t.text == ","]
    inner = [n for n in commas if n != join - 1]
    if not inner or any(t.pos == "VERB" and context.lang.verbs.looks_finite(t.lower) for t in phrase[inner[0] : join]):
        return None
    bounds = [*inner, join]
    items = [trim(phrase[a + 1 : b]) for a, b in itertools.pairwise(bounds)]
    last = trim(phrase[join + 1 :])
    end = _item_end(last, items)
    last, after = last[:end], last[end:]
    start = _first_item(phrase[: inner[0]], items)
    members = [phrase[start : inner[0]], *items, last]
    if any(not m or len(m) > 8 for m in members) or not _alike(members, context):
        return None
    return phrase[:start], members, trim(after) if after and after[0].pos == "ADP" else ()


def _item_end(last: Phrase, items: list[Phrase]) -> int:
    """Where the last item of a list of names ends: a preposition behind it belongs to the whole."""
    if any(t.pos == "ADP" for item in items for t in item):
        return len(last)
    return next((n for n, t in enumerate(last) if n and t.pos in ("ADP", "SCONJ")), len(last))


def _first_item(before: Phrase, items: list[Phrase]) -> int:
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
    return start


def _around(
    phrase: Phrase, head: Token, conjuncts: Sequence[Token], context: Context
) -> tuple[Phrase, list[Phrase], Phrase] | None:
    """Words before, conjuncts, words shared behind."""
    parts = [trim(subtree(phrase, c)) for c in conjuncts]
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
    return phrase[:first], [*members[:-1], _own(members)], members[-1][len(_own(members)) :]


def _own(members: list[Phrase]) -> Phrase:
    """The last conjunct without the prepositional phrase or relative clause that bare nouns before it share."""
    last = members[-1]
    if any(len(m) > 1 or m[0].pos != "NOUN" for m in members[:-1]) or last[0].pos != "NOUN":
        return last
    return last[: next((n for n, t in enumerate(last) if n and t.pos in ("ADP", "SCONJ")), len(last))]


def _alike(members: list[Phrase], context: Context) -> bool:
    """Whether conjuncts are of one kind, as true conjuncts are: no verb among nouns, no preposition before only one."""
    if all(len(m) == 1 for m in members) and len(members) > 2:
        return True
    if any(m[0].pos == "ADJ" for m in members) and not all(len(m) <= 2 for m in members):
        return False
    if not all(_is_single(m, context) for m in members):
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


def _is_single(member: Phrase, context: Context) -> bool:
    """Whether a conjunct in capitals is surely one name: known, a single word, or an abbreviation."""
    words = [t.text for t in member]
    if len(words) < 2 or not all(w[0].isupper() for w in words):
        return True
    name = " ".join(words)
    known = name in context.lang.places.NAMES or name in context.entities.people or name in context.entities.aliases
    mentioned = context.writer.mentions.get(member[0].start) is not None
    return (
        known
        or mentioned
        or words[0] in context.lang.places.KINDS
        or words[0].lower() in context.lang.titles.ORGANISATIONS | context.lang.titles.HEADS
    )


def _one_name(phrase: Phrase, join: int, context: Context) -> bool:
    """Whether the coordination is inside the name of one body ("Badan Meteorologi, Klimatologi, dan Geofisika")."""
    if not (phrase[join - 1].text[0].isupper() and phrase[join + 1].text[0].isupper()):
        return False
    at = join
    while at > 0 and (phrase[at - 1].text[0].isupper() or phrase[at - 1].text == ","):
        at -= 1
    head = phrase[at].lower
    return at < join and (head in context.lang.titles.BODIES or head in context.lang.titles.HEADS)


def splits(proposition: Proposition, context: Context) -> Iterator[Proposition]:
    """The clause once for each combination of coordinated subjects and objects."""
    subjects = [proposition.subject]
    predicate = {t.lower for t in proposition.predicate}
    if not predicate & context.lang.clauses.RECIPROCAL and not proposition.link:
        subjects = alternatives(proposition.subject, context)
    counted = any(t.pos == "NUM" for t in proposition.subject) and predicate & context.lang.clauses.COPULAS
    telling = bool(predicate & context.lang.reporting.TELLING)
    choices = [
        [Argument(a.marker, w) for deed in _deeds(a.words, context) for w in alternatives(deed, context)]
        if telling
        else [a]
        if counted
        else _argument_choices(a, context)
        for a in proposition.arguments
    ]
    tails = _deeds(proposition.tail, context) if proposition.link == "purpose" else [proposition.tail]
    combinations = itertools.product(subjects, tails, itertools.product(*choices))
    for subject, tail, arguments in itertools.islice(combinations, MAX_SPLITS):
        whole = subject is proposition.subject and tail is proposition.tail and arguments == proposition.arguments
        yield proposition if whole else replace(proposition, subject=subject, tail=tail, arguments=arguments)


def _deeds(phrase: Phrase, context: Context) -> list[Phrase]:
    """A phrase of deeds, split where a conjunction joins two: "untuk menutup jalan dan membantu warga"."""
    clauses, verbs = context.lang.clauses, context.lang.verbs
    for at in range(2, len(phrase) - 1):
        after = phrase[at + 1]
        if phrase[at].lower not in clauses.AND_VERB or not (
            after.lower in clauses.NEGATIONS or verbs.looks_affixed(after.lower)
        ):
            continue
        start = next((n for n in range(at) if phrase[n].lower in clauses.PURPOSE), None)
        start = (
            next((n for n in range(at) if verbs.looks_affixed(phrase[n].lower)), None) if start is None else start + 1
        )
        if start is None or any(t.lower == clauses.RELATIVE for t in phrase[start:at]):
            return [phrase]
        return [phrase[:at], phrase[:start] + phrase[at + 1 :]]
    return [phrase]


def _argument_choices(argument: Argument, context: Context) -> list[Argument]:
    if argument.lead in context.lang.clauses.BETWEEN:
        return [argument]
    found = alternatives(argument.words, context)
    return [argument] if len(found) == 1 else [Argument(argument.marker, words) for words in found]
