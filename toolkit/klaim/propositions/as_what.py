"""What "sebagai" says of the name behind its comma: "Sebagai lulusan akademi itu, Budi …"."""

from collections.abc import Iterator
from typing import Any

from klaim.propositions._main_frames import main_frames
from klaim.propositions._model import Argument, Parsed, Pattern, Phrase, Proposition
from klaim.propositions._tree import NOMINAL

FEWEST, LONGEST = 2, 12
"""Words of what a name is said to be."""


def find(parsed: Parsed, lang: Any) -> Iterator[Proposition]:
    """A role for the subject of a piece that opens with such a phrase."""
    tokens = parsed.clauses[0].tokens if parsed.clauses else ()
    comma = next((t.i for t in tokens if t.text == ","), 0)
    if not comma or tokens[0].lower not in lang.titles.AS or not _is_role(tokens[1:comma], lang):
        return
    read = next((found for at, found in main_frames(parsed, lang) if at == 0), ())
    subject = read[0].subject if read else ()
    if not subject or subject[0].i != comma + 1 or not all(t.text[0].isupper() for t in subject):
        return
    yield Proposition(
        pattern="as-what",
        subject=subject,
        predicate=(),
        arguments=(Argument((), tokens[1:comma]),),
        speech=None,
        quoted=parsed.piece.quoted,
        sentence=parsed.piece.sentence,
        kind="role",
    )


def _is_role(words: Phrase, lang: Any) -> bool:
    """Whether words tell who or what somebody is: no "upaya", "informasi" or deed, nothing pointed at or of another."""
    if not FEWEST <= len(words) <= LONGEST or words[0].pos not in NOMINAL or not words[0].text[0].islower():
        return False
    open_words = lang.clauses.POINTING | lang.unions.PRONOUNS
    if any(t.lower in open_words or t.lower.endswith(lang.clauses.POSSESSIVE) for t in words):
        return False
    first = words[0].lower
    body = first in lang.unions.TAKING_PART
    deed = not body and (lang.titles.ABSTRACT.fullmatch(first) or lang.verbs.looks_finite(first))
    return not deed and first not in lang.aside.HEADS[lang.offices.MADE] | lang.aside.NO_ROLES


PATTERN = Pattern(
    name="as-what",
    find=find,
    examples={"id": "Sebagai lulusan sekolah pelayaran, Budi Santoso memimpin awak kapal."},
)
