"""The predicate of a clause in which the parse leaves no verb free: a quality, a preposition, a swallowed verb."""

import itertools
from dataclasses import replace
from typing import Any

from klaim.parsing import Token
from klaim.propositions._model import Argument, Phrase, Proposition
from klaim.propositions._tree import NOMINAL, supplied

MOST_BEFORE = 4
"""Words of a subject among which one says that it is many."""

FEWEST = 2
"""Words of a subject that points at what was told before."""

Extents = list[tuple[int, int]]


def verbless(tokens: Phrase, root: Token | None, hidden: Extents, lang: Any) -> list[Token]:
    """The predicate outside the relative clauses at `hidden`, else the main verb that one of them has swallowed."""
    if (verb := clipped(tokens, lang)) is not None:
        return [verb]
    if (stated := _stated(tokens, root, lang)) is not None:
        return [stated]
    told = _verbless(tokens, root, hidden, lang)
    counted = any(t.lower in lang.clauses.COUNTLESS for t in tokens[:MOST_BEFORE])
    within = not counted and any(a < t.i < b for t in told for a, b in hidden)
    return (_swallowed(tokens, hidden, lang) or told or _behind_name(tokens, lang)) if within or not told else told


def may_open(root: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word can be a predicate where it stands: with words before it, or as "penting bagi warga" does."""
    behind = tokens[1].lower if len(tokens) > 1 else ""
    opens = root.lower in lang.lists.APT and behind in lang.judgements.FOR_WHOM
    return root.pos in ("VERB", "ADJ") and (root.i > 0 or opens)


def aiming(reading: Proposition, lang: Any) -> Proposition:
    """A clause with the verb that it leaves out before its aim: "Kunjungan itu (bertujuan) untuk memperkuat …"."""
    at = next((n for n, t in enumerate(reading.predicate) if t.lower in lang.unions.AIM_LEADS), None)
    if at is None or not reading.subject or not lang.verbs.looks_affixed(reading.predicate[-1].lower):
        return reading
    adverbs, goal = reading.predicate[:at], reading.predicate[at:]
    if any(t.pos == "ADP" for t in adverbs):
        return reading
    first = Argument(goal[:1], goal[1:] + (reading.arguments[0].all if reading.arguments else ()))
    return replace(
        reading, predicate=(*adverbs, supplied(goal[0], lang.links.AIMS)), arguments=(first, *reading.arguments[1:])
    )


def clipped(tokens: Phrase, lang: Any) -> Token | None:
    """The verb without its prefix that stands between a name and what it does something to: "Persib raih poin"."""
    at = next((n for n, t in enumerate(tokens) if t.text[0].islower()), 0)
    if not at or at + 1 >= len(tokens):
        return None
    before, verb, behind = tokens[at - 1 : at + 2]
    if verb.lower in lang.links.LINKS or verb.lower in lang.clauses.PREPOSITIONS:
        return None
    common = at == 1 and lang.titles.is_word(before.lower) and before.lower not in lang.unions.ACTING
    named = before.pos in ("PROPN", "NUM") or before.text[0].isupper()
    deed = lang.verbs.is_clipped(verb.lower) or lang.prefixed.is_stem(verb.lower)
    return verb if named and not common and deed and behind.pos in NOMINAL else None


def _behind_name(tokens: Phrase, lang: Any) -> list[Token]:
    """The word in lower case that the parse takes for the end of a name: "Budi Santoso cedera dalam laga itu"."""
    at = next((n for n, t in enumerate(tokens) if t.text[0].islower()), 0)
    if not at or any(t.pos != "PROPN" for t in tokens[:at]):
        return []
    word = tokens[at]
    swallowed = word.text.islower() and (word.dep == "flat:name" or word.pos == "PROPN")
    return [word] if swallowed and word.lower not in lang.unions.NO_SUBJECT | lang.links.LINKS.keys() else []


def _stated(tokens: Phrase, root: Token | None, lang: Any) -> Token | None:
    """What a thing is for, of or because of, right behind the word that points at it: "Langkah itu untuk menekan …"."""
    for at in range(FEWEST, len(tokens) - 1):
        if tokens[at].lower not in lang.unions.STATES_REASON:
            continue
        before = at - 1
        while before > 1 and tokens[before].lower in lang.clauses.PREVERBAL:
            before -= 1
        named = root is not None and root.i < before and root.pos in NOMINAL
        pointed = tokens[before].lower in lang.clauses.POINTING
        counted = tokens[0].pos == "NUM" or tokens[0].lower in lang.clauses.SHARES
        if pointed and named:
            return tokens[at]
        return tokens[at] if counted and named and tokens[at].lower in lang.clauses.PURPOSE else None
    return None


def _verbless(tokens: Phrase, root: Token | None, hidden: Extents, lang: Any) -> list[Token]:
    """The predicate of a clause without a verb: an adjective, or the preposition that leads its root."""
    if root is not None and ((root.pos == "ADJ" and root.i) or root.pos == "VERB"):
        return [] if root.lower == lang.lists.BOTH else [root]
    for token in tokens[1:]:
        if token.lower in lang.measures.STATING or _likens(token, tokens, lang):
            return [token]
        leads = token.lower in lang.clauses.PREDICATE_PREPOSITIONS and token.pos == "ADP"
        if leads and token.i + 2 < len(tokens) and tokens[token.i + 1].lower in lang.measures.STATED_AT:
            return [token]
        named = tokens[0].lower in lang.topics.NOUNS
        if leads and (
            named
            or tokens[token.i - 1].lower in lang.clauses.AUXILIARIES
            or (root is not None and token.head == root.i)
        ):
            return [token]
    finite = [t for t in tokens[1:] if lang.verbs.looks_finite(t.lower) and t.pos != "PROPN"]
    if (quality := _of_degree(tokens, finite[0].i if finite else len(tokens), lang)) is not None:
        return [quality]
    shown = [t for t in finite if tokens[t.i - 1].lower != lang.clauses.RELATIVE]
    outside = [t for t in shown if not any(a < t.i < b for a, b in hidden)]
    plain = next(iter(outside or finite), None)
    if plain is not None and tokens[plain.i - 1].lower not in lang.unions.BEFORE_DEED:
        return [plain]
    qualities = [t for t in tokens[1:] if t.pos == "ADJ" and _predicative(t, tokens, lang)]
    return qualities[-1:]


def _of_degree(tokens: Phrase, end: int, lang: Any) -> Token | None:
    """The quality, before any verb, of which a word tells how much there is: "pemerintah kurang serius dalam …"."""
    for before, token in itertools.pairwise(tokens[1:end]):
        if before.lower == lang.clauses.RELATIVE:
            return None
        behind = tokens[token.i + 1].lower if token.i + 1 < len(tokens) else ""
        goes_on = not behind or behind in lang.clauses.PREPOSITIONS
        if token.pos == "ADJ" and before.lower in lang.lists.DEGREES and goes_on:
            return token
    return None


def _likens(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether a word says how a thing stands to what "dengan" and the like name: "setara dengan", "viral di"."""
    leads = lang.states.STANDING.get(token.lower, ())
    return token.pos == "ADJ" and token.i + 2 < len(tokens) and tokens[token.i + 1].lower in leads


def _predicative(token: Token, tokens: Phrase, lang: Any) -> bool:
    """Whether an adjective ends its clause or follows an adverb, as a predicate does and an attribute rarely."""
    after_adverb = tokens[token.i - 1].lower in lang.unions.ADVERBS
    last = token.i == len(tokens) - 1
    return last or after_adverb or (tokens[token.i + 1].lower in lang.clauses.PURPOSE and token.lower in lang.lists.APT)


def _swallowed(tokens: Phrase, hidden: Extents, lang: Any) -> list[Token]:
    """The main verb of a clause whose relative clause was parsed to its end: a further verb inside, surely finite."""
    for start, end in hidden:
        naming = next((t for t in tokens[start + 2 : end] if t.lower in lang.clauses.COPULAS), None)
        if naming is not None and tokens[naming.i - 1].text != ",":
            return [naming]
        verbs = [t for t in tokens[start:end] if t.pos == "VERB"]
        if not verbs or verbs[0].lower in lang.unions.TAKES_DEED:
            continue
        for before, verb in itertools.pairwise(verbs):
            behind = any(t.pos in NOMINAL | {"ADJ"} for t in tokens[before.i + 1 : verb.i])
            opened = tokens[verb.i - 1].lower in lang.unions.OPENS_VERB
            whole = lang.verbs.is_whole_passive(before.lower) and verb.lower.startswith(lang.verbs.ACTIVE)
            if (behind or whole) and not opened and lang.verbs.carries_clause(verb.lower):
                return [verb]
    return []
