"""Lists that a pair of words opens: "antara lain A, B, dan C", told of the phrase before them or of a whole clause."""

import itertools
from typing import Any

from klaim.propositions._model import Argument, Clause, Parsed, Phrase, Proposition
from klaim.propositions._tree import relative_extents, trim

LONGEST = 12
"""Words of one thing of a list."""


def opens_examples(tokens: Phrase, at: int, lang: Any) -> bool:
    """Whether two words at a place say that what follows are some of several."""
    return at + 2 < len(tokens) and lang.lists.EXAMPLES.get(tokens[at].lower) == tokens[at + 1].lower


def parts(words: Phrase, lang: Any) -> list[Phrase]:
    """The things of a list: parted at its commas and at the conjunction before the last; one where it is no list.

    What follows an inset ("…, seperti A") or is too long for a thing makes it none.
    """
    commas = [n for n, t in enumerate(words) if t.text == ","]
    behind = commas[-1] + 1 if commas else 0
    joint = next((n for n in range(behind, len(words) - 1) if words[n].lower in lang.unions.JOINS_LAST), None)
    if joint is None or any(t.lower == lang.lists.BOTH for t in words):
        return [trim(words)]
    bounds = [-1, *commas, joint, len(words)]
    found = [trim(words[a + 1 : b]) for a, b in itertools.pairwise(bounds)]
    found = headed([m for m in found if m and m[0].lower not in lang.lists.NO_MEMBERS], lang)
    sound = all(len(m) <= LONGEST and m[0].lower not in lang.lists.SUCH | {lang.clauses.RELATIVE} for m in found)
    return found if sound else []


def headed(things: list[Phrase], lang: Any) -> list[Phrase]:
    """Names of small places with the noun that an earlier one opens with: "Kelurahan Kranji, (Kelurahan) Tanjung"."""
    found: list[Phrase] = []
    head: Phrase = ()
    for thing in things:
        if thing[0].text in lang.placed.LEVEL or not all(t.text.istitle() for t in thing):
            head = thing[:1] if len(thing) > 1 and thing[0].text in lang.placed.SMALL else ()
            found.append(thing)
        else:
            known = thing[0].lower in lang.unions.PLACE_NOUNS or " ".join(t.text for t in thing) in lang.places.NAMES
            found.append(thing if known else head + thing)
    return found


def told_as_list(parsed: Parsed, clause: Clause, pattern: str, lang: Any) -> list[Proposition]:
    """A clause whose predicate is such a pair, once with each thing: "Syaratnya antara lain A dan B"."""
    tokens = clause.tokens
    at = next((n for n in range(1, len(tokens) - 2) if opens_examples(tokens, n, lang)), None)
    if at is None or not is_subject(tokens[:at], lang):
        return []
    things = parts(tokens[at + 2 :], lang)
    named = all(thing and thing[0].text[0].isupper() for thing in things)
    counted = named and tokens[0].lower in lang.unions.SEVERAL
    subject = trim(tokens[counted:at])
    return [
        Proposition(
            pattern=pattern,
            subject=subject,
            predicate=tokens[at : at + 2],
            arguments=(Argument((), thing),),
            speech=parsed.piece.speech,
            quoted=parsed.piece.quoted,
            sentence=parsed.piece.sentence,
        )
        for thing in things
        if thing
    ]


def is_subject(words: Phrase, lang: Any) -> bool:
    """Whether words before such a pair are a noun phrase: none of them is a verb but in its relative clause."""
    hidden = relative_extents(words, lang)
    free = (t for t in words if not any(a <= t.i < b for a, b in hidden))
    verbs = any(t.pos in ("VERB", "AUX") or lang.verbs.looks_affixed(t.lower) for t in free)
    if words[-1].pos == "NUM" or words[-1].lower in lang.unions.SEVERAL:
        return False
    return words[0].pos != "ADP" and words[0].lower != lang.clauses.RELATIVE and not verbs
