"""What "sebagai" says of the name behind its comma or before it: "Sebagai lulusan akademi itu, Budi …"."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from klaim.propositions._main_frames import main_frames
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL

FEWEST, LONGEST = 2, 12
"""Words of what a name is said to be."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A role for the subject of a piece that opens with such a phrase, or has one between commas behind it."""
    tokens = parsed.clauses[0].tokens if parsed.clauses else ()
    commas = [t.i for t in tokens if t.text == ","]
    if not commas:
        return
    if tokens[0].lower in lang.titles.AS and _is_role(tokens[1 : commas[0]], lang):
        read = next((found for at, found in main_frames(parsed, lang) if at == 0), ())
        subject = read[0].subject if read else ()
        if subject and subject[0].i == commas[0] + 1 and all(t.text[0].isupper() for t in subject):
            yield _told(parsed, subject, tokens[1 : commas[0]])
    for comma, close in pairwise(commas):
        name, inset = tokens[:comma], tokens[comma + 1 : close]
        named = bool(name) and all(t.text[0].isupper() for t in name)
        if named and inset[:1] != () and inset[0].lower in lang.titles.AS and _is_role(inset[1:], lang):
            yield _told(parsed, name, inset[1:])


def _told(parsed: Parsed, name: Phrase, role: Phrase) -> Proposition:
    return Proposition(
        pattern="as-what",
        subject=name,
        predicate=(),
        arguments=(Argument((), role),),
        speech=None,
        quoted=parsed.piece.quoted,
        sentence=parsed.piece.sentence,
        kind="role",
    )


def _is_role(words: Phrase, lang: Any) -> bool:
    """Whether words tell who or what somebody is: no "upaya", "informasi" or deed, nothing pointed at or of another."""
    first = next((n for n, t in enumerate(words) if t.lower not in lang.copulas.BEFORE_STANDING), 0)
    if not FEWEST <= len(words) <= LONGEST or words[first].pos not in NOMINAL or not words[first].text[0].islower():
        return False
    open_words = lang.clauses.POINTING | lang.unions.PRONOUNS
    if any(t.lower in open_words or t.lower.endswith(lang.clauses.POSSESSIVE) for t in words):
        return False
    head = words[first].lower
    body = head in lang.unions.TAKING_PART
    deed = not body and (lang.titles.ABSTRACT.fullmatch(head) or lang.verbs.looks_finite(head))
    return not deed and head not in lang.aside.HEADS[lang.offices.MADE] | lang.aside.NO_ROLES


PATTERN = Pattern(
    name="as-what",
    find=find,
    examples={"id": "Sebagai lulusan sekolah pelayaran, Budi Santoso memimpin awak kapal."},
)
